// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/accessmodeflow.h"
#include "models/flows/linkrow.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace vinculo::ui {

class ErrorPane;
class LinkNames;
class NoticeLine;

//! Changes a link between one-off and recurrent, with the warning that the latter is billed. The flow belongs
//! to the caller.
class AccessModeDialog : public DialogFrame
{
    Q_OBJECT
public:
    AccessModeDialog(Theme &theme, const Profile &profile, models::AccessModeFlow &flow, LinkNames &names,
                     const models::LinkRow &link, QWidget *parent);

protected:
    void retranslate() override;

private:
    void buildParts();
    void showState();
    [[nodiscard]] QString chosen() const;

    models::AccessModeFlow &m_flow;
    LinkNames &m_names;
    const models::LinkRow m_link;
    WordLabel *m_who = nullptr;
    QRadioButton *m_recurrent = nullptr;
    WordLabel *m_recurrentHelp = nullptr;
    QRadioButton *m_single = nullptr;
    WordLabel *m_singleHelp = nullptr;
    NoticeLine *m_billing = nullptr;
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
