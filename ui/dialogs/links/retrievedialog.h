// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/flows/linkrow.h"
#include "models/flows/retrieveflow.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class LinkNames;
class NoticeLine;
class ProgressLine;

//! Fetches one kind of data of a link at the bank, now: accounts, owners, or transactions of a window of at
//! most a year. The caller makes the flow from `requested` and hands it back; it goes on when the dialog is
//! closed.
class RetrieveDialog : public DialogFrame
{
    Q_OBJECT
public:
    RetrieveDialog(Theme &theme, const Profile &profile, LinkNames &names, const models::LinkRow &link,
                   QWidget *parent);
    void setFlow(models::RetrieveFlow *flow);

Q_SIGNALS:
    void requested(const QString &resource, const QString &dateFrom,
                   const QString &dateTo); //!< ISO dates or empty

protected:
    void retranslate() override;

private:
    void buildChoices();
    void buildDates();
    void showState();
    void onStateChanged();
    [[nodiscard]] QString windowProblem() const;
    [[nodiscard]] bool isWorking() const;

    LinkNames &m_names;
    const models::LinkRow m_link;
    QPointer<models::RetrieveFlow> m_flow;
    WordLabel *m_who = nullptr;
    WordLabel *m_what = nullptr;
    QWidget *m_form = nullptr;
    QRadioButton *m_accounts = nullptr;
    QRadioButton *m_transactions = nullptr;
    QRadioButton *m_owners = nullptr;
    QWidget *m_dates = nullptr;
    FieldRow *m_fromRow = nullptr;
    FieldRow *m_toRow = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    WordLabel *m_cost = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
