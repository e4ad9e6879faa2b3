// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/dialogframe.h"

namespace vinculo::ui {

//! Asks before a merchant's own transactions are sent to production.
class SendOwnDataDialog : public DialogFrame
{
    Q_OBJECT
public:
    SendOwnDataDialog(Theme &theme, const Profile &profile, const QString &request, std::size_t transactions,
                      QWidget *parent);

protected:
    void retranslate() override;

private:
    const QString m_request; //!< its title
    const std::size_t m_transactions;
    WordLabel *m_what = nullptr;
    WordLabel *m_cost = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace vinculo::ui
