// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/registerflow.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace vinculo::ui {

class ErrorPane;
class InstitutionPicker;
class NoticeLine;
class ProgressLine;
class RegisterForm;

//! Registers a link: first the institution, then its form, then the progress in place. Institutions of Open
//! Finance are shown but explained: their customers sign in at the bank, in Belvo's widget. The flow belongs
//! to the caller.
class RegisterLinkDialog : public DialogFrame
{
    Q_OBJECT
public:
    RegisterLinkDialog(Theme &theme, const Profile &profile, api::Client &client, models::RegisterFlow &flow,
                       QWidget *parent);

Q_SIGNALS:
    void findLinkRequested(const QString &institutionUserId); //!< the customer is connected already

protected:
    void retranslate() override;
    void done(int result) override;

private:
    enum class Step { Choosing, Filling, Sent };
    void buildParts();
    void buildButtons();
    void onStateChanged();
    void goNext();
    void openForm(const models::InstitutionForm &institution);
    void submit();
    void showState();
    void showNotice();
    void showButtons();

    models::RegisterFlow &m_flow;
    InstitutionPicker *m_picker = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    RegisterForm *m_form = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_find = nullptr;
    QPushButton *m_close = nullptr;
    QString m_bank;
    Step m_step = Step::Choosing;
};

} // namespace vinculo::ui
