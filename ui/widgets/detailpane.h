// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/revealstate.h"
#include "ui/pages/recorddirectory.h"
#include "ui/pages/relatedrecords.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace vinculo::ui {

class DetailRow;
class PlainLabel;
class RawJsonView;
class StatusPill;

//! The right-hand pane: who or what, status, environment, actions, related records, every field, raw JSON.
//! Follows the selection with a short pause, so that holding an arrow key costs nothing.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    DetailPane(Theme &theme, models::RevealState &reveal, const RecordDirectory &directory,
               QWidget *parent = nullptr);
    ~DetailPane() override;

    void setProfile(const Profile &profile);
    //! Nothing selected: `spec` nullptr. `raw` is the record's JSON.
    void setRecord(const ResourceSpec *spec, const QByteArray &raw);
    //! Buttons for the record; the first is the primary one, the rest go into a menu.
    void setActions(const QList<QAction *> &actions);
    void retranslate();
    [[nodiscard]] QString recordId() const { return m_detail.id; }

Q_SIGNALS:
    void openRequested(const QString &page, const QList<vinculo::api::ListFilter> &filters);
    void closeRequested();

private:
    void buildHead(QVBoxLayout &layout);
    void rebuild();
    void fillHead();
    void fillRelated();
    void fillSections();
    void addSection(const models::DetailSection &section, int &usedRows, int &hiddenLines);
    void fillActions();
    void updateMasks();
    void clearBody();
    DetailRow *takeRow(int number);
    [[nodiscard]] bool isRevealed(const QString &path) const;
    [[nodiscard]] QString resourceName() const;

    Theme &m_theme;
    models::RevealState &m_reveal;
    const RecordDirectory &m_directory;
    Profile m_profile;
    const ResourceSpec *m_spec = nullptr;
    QByteArray m_raw;
    models::RecordDetail m_detail;
    QList<QAction *> m_actions;
    QTimer m_later;
    bool m_showEmpty = false;

    PlainLabel *m_kind = nullptr;
    PlainLabel *m_title = nullptr;
    QToolButton *m_close = nullptr;
    QToolButton *m_titleEye = nullptr;
    StatusPill *m_status = nullptr;
    PlainLabel *m_environment = nullptr;
    QWidget *m_actionRow = nullptr;
    PlainLabel *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
    QList<DetailRow *> m_rows; //!< reused from record to record
    QList<QWidget *> m_parts;  //!< titles and links, made anew
    RawJsonView *m_json = nullptr;
};

} // namespace vinculo::ui
