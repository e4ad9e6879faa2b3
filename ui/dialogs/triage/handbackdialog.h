// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"
#include "models/person/healthaction.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace vinculo::models {
class FetchRecord;
}

namespace vinculo::ui {

class FieldRow;
class NoticeLine;

//! Whose link is handed back, and why.
struct HandBackSubject
{
    const Guidance *guidance = nullptr; //!< never nullptr
    QString bank;                       //!< as customers know it; empty: not known
    QString person;                     //!< masked; empty: not known
    QString others;                     //!< further reasons, in words
    bool isBankDown = false;
    //! What can be done together with the customer right now; None: nothing.
    models::HealthAction together = models::HealthAction::None;
    bool canWait = true; //!< there is a list that the link leaves until the customer has acted
};

//! What the customer must do: why, the message to send in the customer's language, and how often we failed
//! already. Sends nothing; the message goes to the clipboard.
class HandBackDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `record` knows what failed before; nullptr: nothing is said about that.
    HandBackDialog(Theme &theme, const Profile &profile, const HandBackSubject &subject,
                   std::unique_ptr<models::FetchRecord> record, QWidget *parent);
    ~HandBackDialog() override;

Q_SIGNALS:
    //! The customer knows; nothing: until the status changes, however long.
    void waitingForCustomer(std::optional<int> days);
    void togetherRequested(vinculo::models::HealthAction action);

protected:
    void retranslate() override;

private:
    void buildParts();
    void buildButtons();
    void fillMessage();
    void copy();
    void showFailures();

    const HandBackSubject m_subject;
    const Profile m_profile;
    std::unique_ptr<models::FetchRecord> m_record;
    WordLabel *m_who = nullptr;
    WordLabel *m_meaning = nullptr;
    WordLabel *m_next = nullptr;
    WordLabel *m_others = nullptr;
    NoticeLine *m_down = nullptr;
    NoticeLine *m_failures = nullptr;
    QComboBox *m_language = nullptr;
    FieldRow *m_languageRow = nullptr;
    QPlainTextEdit *m_message = nullptr;
    FieldRow *m_messageRow = nullptr;
    QComboBox *m_days = nullptr;
    FieldRow *m_daysRow = nullptr;
    NoticeLine *m_copied = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_waiting = nullptr; //!< null: there is no such list
    QPushButton *m_together = nullptr;
    QPushButton *m_close = nullptr;
    bool m_isCopied = false;
};

} // namespace vinculo::ui
