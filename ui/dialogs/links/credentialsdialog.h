// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/credentialsflow.h"
#include "models/flows/linkrow.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class LinkNames;
class NoticeLine;

//! Gives a link a new password. For practice environments only: real customers type their password in Belvo's
//! widget. The fields are emptied when the request leaves. The flow belongs to the caller.
class CredentialsDialog : public DialogFrame
{
    Q_OBJECT
public:
    CredentialsDialog(Theme &theme, const Profile &profile, models::CredentialsFlow &flow, LinkNames &names,
                      const models::LinkRow &link, QWidget *parent);

protected:
    void retranslate() override;
    void done(int result) override;

private:
    void buildParts();
    void showState();
    void showButtons();
    void submit();

    models::CredentialsFlow &m_flow;
    LinkNames &m_names;
    const models::LinkRow m_link;
    WordLabel *m_who = nullptr;
    WordLabel *m_what = nullptr;
    FieldRow *m_passwordRow = nullptr;
    FieldRow *m_secondRow = nullptr;
    FieldRow *m_tokenRow = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_second = nullptr;
    QLineEdit *m_token = nullptr;
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
