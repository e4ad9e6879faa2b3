// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/wordlabel.h"

#include <QWidget>

namespace vinculo::ui {

//! A labelled editor of a form: label above (long words fit), editor, one line below for a hint or for what
//! is wrong. The line of a problem has an icon and is read as the editor's description.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    //! Takes over `editor`.
    FieldRow(Theme &theme, QWidget *editor, QWidget *parent = nullptr);

    void
    setLabel(const QString &text); //!< "&" marks the access key; text from outside goes through escaped()
    void setHint(const QString &text);
    void setProblem(const QString &text); //!< empty: none
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    //! Text from outside for a place where "&" would be eaten (reliability rule F5).
    static QString escaped(QString text);

private:
    void showLine();

    Theme &m_theme;
    QWidget *m_editor;
    WordLabel *m_label;
    QLabel *m_icon;
    WordLabel *m_line;
    QString m_hint;
    QString m_problem;
};

} // namespace vinculo::ui
