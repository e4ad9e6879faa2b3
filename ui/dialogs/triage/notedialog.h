// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace vinculo::ui {

class FieldRow;

//! A note about one link, which stays on this computer.
class NoteDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `subject`: whose link it is, in words.
    NoteDialog(Theme &theme, const Profile &profile, const QString &subject, const QString &note,
               QWidget *parent);

Q_SIGNALS:
    void saved(const QString &note); //!< trimmed; empty: there is to be none

protected:
    void retranslate() override;

private:
    void save();

    const QString m_subject;
    WordLabel *m_who = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    FieldRow *m_row = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace vinculo::ui
