// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/deleterecordsflow.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class NoticeLine;
class ProgressLine;

//! Erases records of one kind for good. Names and counts them; many of them, or any in Production, want the
//! number typed (ladder of confirmations, levels 3 and 4); then ten seconds in which nothing has been sent, a
//! paced run that can be stopped, and the result of every record. Return never deletes.
class DeleteRecordsDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `names`: what the records are called, masked, in the order of the flow's ids; may be fewer.
    DeleteRecordsDialog(Theme &theme, const Profile &profile, models::DeleteRecordsFlow &flow,
                        QStringList names, QWidget *parent);

protected:
    void retranslate() override;
    void done(int result) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onStateChanged();
    void showState();
    void showNotice();
    void fillList();
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] QString runText() const;
    [[nodiscard]] QString nameOf(qsizetype i) const;
    [[nodiscard]] bool needsTyping() const;
    [[nodiscard]] bool typedRight() const;
    [[nodiscard]] QString wantedText() const;

    models::DeleteRecordsFlow &m_flow;
    const QStringList m_names;
    const Environment m_environment;
    QTimer m_clock; //!< the pace is told again every second
    WordLabel *m_what = nullptr;
    QListWidget *m_list = nullptr;
    FieldRow *m_confirmRow = nullptr;
    QLineEdit *m_confirm = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace vinculo::ui
