// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/revealstate.h"
#include "ui/pages/recorddirectory.h"
#include "ui/pages/relatedrecords.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace vinculo::ui {

class DetailRow;
class DetailTable;
class PlainLabel;
class RawJsonView;
class RecordHead;

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
    void setInstitutionTitles(const std::function<QString(const QString &name)> &titles);
    void retitle(); //!< those titles have changed
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
    void fillRelated();
    void fillSections();
    void addSection(const models::DetailSection &section, int &usedRows, int &hiddenLines);
    void addToggle(const QString &text, bool &state); //!< a member, turned over by a press
    void addHeading(const QString &text, int depth);
    void addList(const models::DetailList &list, int index);
    void fillActions();
    void updateMasks();
    void noteCopied();
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
    bool m_explain = false; //!< a sentence about each field

    PlainLabel *m_kind = nullptr;
    RecordHead *m_head = nullptr;
    QToolButton *m_close = nullptr;
    PlainLabel *m_environment = nullptr;
    QWidget *m_actionRow = nullptr;
    PlainLabel *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
    QList<DetailRow *> m_rows;     //!< reused from record to record
    QList<QWidget *> m_parts;      //!< titles and links, made anew
    QList<DetailTable *> m_tables; //!< those of m_parts that are lists
    RawJsonView *m_json = nullptr;
};

} // namespace vinculo::ui
