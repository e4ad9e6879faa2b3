// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/flows/linkrow.h"
#include "models/flows/retrieveflow.h"
#include "models/refresh/fetchrecord.h"
#include "models/refresh/refreshcare.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <QPointer>

#include <functional>

namespace vinculo::ui {

class ErrorPane;
class LinkNames;
class NoticeLine;
class ProgressLine;
class RetrieveChoice;
class RetrieveForm;

//! Fetches one kind of data of a link at the institution, now, with what that kind takes: a period, a
//! direction, a document. The caller makes the flow from `requested` and hands it back; it goes on when the
//! dialog is closed. It makes room for a challenge, and for the rows that are kept nowhere.
class RetrieveDialog : public DialogFrame
{
    Q_OBJECT
public:
    RetrieveDialog(Theme &theme, const Profile &profile, LinkNames &names, const models::LinkRow &link,
                   QWidget *parent);
    void choose(const ResourceSpec &spec); //!< what is marked at first
    void setFlow(models::RetrieveFlow *flow);
    [[nodiscard]] models::RetrieveFlow *flow() const { return m_flow; } //!< nullptr: nothing was asked for
    //! What was fetched of this link before, and how that went; `isHeld`: a person holds refreshes for the
    //! bank. Said, or the reason why nothing is fetched.
    void setCare(models::FetchRecord *fetches, std::function<bool()> isHeld);
    void followCare() { refreshTexts(); } //!< isHeld() may say something else now

Q_SIGNALS:
    void requested(const vinculo::ResourceSpec *resource, const vinculo::api::RetrieveRequest &request);

protected:
    void retranslate() override;

private:
    void showState();
    void onStateChanged();
    [[nodiscard]] QString costText() const;
    [[nodiscard]] QString fetchesText(const ResourceSpec &spec) const;
    [[nodiscard]] int limit(const ResourceSpec &spec) const; //!< monthly, for what is filled in
    [[nodiscard]] bool isPeriodTooLong() const;              //!< it takes more calls than are left
    [[nodiscard]] models::RefreshCareFacts careFacts() const;
    [[nodiscard]] bool isRefused() const; //!< nothing is asked for
    [[nodiscard]] bool isChoosing() const;
    [[nodiscard]] QString careWords() const;
    [[nodiscard]] QString acceptedText() const;
    [[nodiscard]] QString unknownText() const;
    void showNotice();
    [[nodiscard]] bool isWorking() const;

    LinkNames &m_names;
    const models::LinkRow m_link;
    QPointer<models::RetrieveFlow> m_flow;
    QPointer<models::FetchRecord> m_fetches;
    std::function<bool()> m_isHeld; //!< empty: nobody does
    WordLabel *m_who = nullptr;
    WordLabel *m_what = nullptr;
    RetrieveChoice *m_choice = nullptr;
    RetrieveForm *m_form = nullptr;
    WordLabel *m_cost = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
