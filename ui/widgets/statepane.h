// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vinculo::ui {

class PlainLabel;

//! What a StatePane shows.
struct StateContent
{
    QString icon;
    Theme::Role tone = Theme::Role::Secondary;
    QString sentence; //!< what is so
    QString hint;     //!< why, who acts, what now
    QString button;   //!< the one action; empty: none
    QString details;  //!< folded until asked for
    bool operator==(const StateContent &) const = default;
};

//! Stands where a table would be when there is nothing to show: icon, one sentence, one button, details
//! folded.
class StatePane : public QWidget
{
    Q_OBJECT
public:
    explicit StatePane(Theme &theme, QWidget *parent = nullptr);
    //! The same content again changes nothing: what is typed, unfolded or focused stays.
    void show(const StateContent &content);
    //! Further buttons beside the first ("Enter keys…"); replaced by the next call. Without a first one, the
    //! first of these is the main one.
    void setExtraActions(const QList<QAction *> &actions);
    //! A widget between hint and button, e.g. an editor; nullptr takes it away. Not owned while not shown.
    void setEmbedded(QWidget *widget);
    void focusFirst(); //!< the one button, or the pane itself
    [[nodiscard]] QString sentence() const;
    using QWidget::show;

Q_SIGNALS:
    void activated(); //!< the one action

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateIcon();
    void fitWidths();
    Theme &m_theme;
    std::optional<StateContent> m_content;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    PlainLabel *m_hint;
    QWidget *m_buttonRow;
    QPushButton *m_button;
    QList<QPushButton *> m_extra;
    QList<QAction *> m_extraActions;
    QToolButton *m_detailsToggle;
    QPlainTextEdit *m_details;
    QVBoxLayout *m_column;
    QWidget *m_embedded = nullptr;
};

} // namespace vinculo::ui
