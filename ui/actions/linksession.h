// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/storage/journal.h"
#include "core/storage/refreshwatches.h"
#include "core/storage/settings.h"
#include "models/flows/linkrow.h"
#include "models/outage/outageboard.h"
#include "models/table/revealstate.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QDialog)

namespace vinculo::models {
class AccessModeFlow;
class CredentialsFlow;
class FetchRecord;
class ListCache;
class RefreshFlow;
class RefreshMemory;
class RegisterFlow;
class RetrieveFlow;
} // namespace vinculo::models

namespace vinculo::ui {

class LinkNames;
class RefreshDialog;
class RetrieveDialog;
class Theme;

//! What the flows on links work with besides the connection. Everything outlives them.
struct LinkServices
{
    storage::Journal &journal;                    //!< knows what was fetched before
    storage::Settings &settings;                  //!< how rows are exported
    storage::RefreshWatches *refreshes = nullptr; //!< nullptr: nothing is watched on after a restart
    models::ListCache *lists = nullptr; //!< has the key for what is watched on; nullptr: counts and ids only
    //! Other links of the same customer at the same institution: they share its monthly limits. Empty: none
    //! are known.
    std::function<QStringList(const QString &linkId)> linksSharingLimits = {};
    //! A person holds refreshes for this institution. Empty: nobody does.
    std::function<bool(const QString &institution)> isHeld = {};
    const models::OutageBoard *outages = nullptr; //!< tells when isHeld() changes; nullptr: nobody looks
    //! Failures of a link in the log of calls that is open; nothing: none is. Empty: there is no such log.
    std::function<std::optional<QList<CallRecord>>(const QString &linkId)> logged = {};
};

//! The flows on links of one connection with their dialogs. Flows outlive their dialogs: closing a dialog
//! does not stop what Belvo was asked to do. Destroying the session closes every dialog and gives up every
//! flow at once.
class LinkSession : public QObject
{
    Q_OBJECT
public:
    LinkSession(QWidget *window, Theme &theme, models::RevealState &reveal, const Profile &profile,
                api::Connection &connection, LinkServices services);
    ~LinkSession() override;

    void registerLink();
    void refresh(const api::ChunkPtr &link);
    void changeAccessMode(const api::ChunkPtr &link);
    void updateCredentials(const api::ChunkPtr &link);
    //! `first`: what the dialog has marked; nullptr: the first the institution delivers.
    void retrieve(const api::ChunkPtr &link, const ResourceSpec *first = nullptr);
    [[nodiscard]] bool isRefreshing(const QString &linkId) const;

Q_SIGNALS:
    void linkChanged(const vinculo::api::ChunkPtr &link);
    void linkAdded(const vinculo::api::ChunkPtr &link);
    void dataArrived(const QString &resource, const QString &linkId);
    void findLinkRequested(const QString &institutionUserId);
    void message(const QString &text);
    void refreshesChanged();
    void challengeAsked(); //!< a bank waits for the customer's second step

private:
    //! What a challenge interrupts: how it goes on, how it starts again, what to say when it was given up.
    struct Interrupted
    {
        QString action;
        models::LinkRow link;
        std::function<void(const api::ChunkPtr &)> resume;
        std::function<void()> startAgain;
        QString abandonedMessage;
        std::function<void()> abandoned;
        std::function<void()> shownAgain; //!< the challenge is out of the way: show what goes on
        bool savesData = true;            //!< Belvo keeps what is fetched when it goes on
    };
    void show(QDialog *dialog, bool windowModal = true);
    void unblock();
    void ask(const ResourceSpec &resource, const MfaChallenge &challenge, const Interrupted &interrupted);
    models::RefreshFlow &refreshFlow(const models::LinkRow &link);
    bool raiseRefresh(const QString &linkId);
    void showRefresh(models::RefreshFlow &flow, const models::LinkRow &link, const QStringList &ticked);
    void askForRefresh(models::RefreshFlow &flow, const models::LinkRow &link);
    void onRefresh(models::RefreshFlow &flow, const models::LinkRow &link);
    void watchOn();
    [[nodiscard]] models::FetchRecord *fetchRecord(const QString &linkId, QObject *parent) const;
    [[nodiscard]] std::function<bool()> holdOf(const QString &bank) const;
    void onRegister(models::RegisterFlow &flow);
    void onAccessMode(const models::AccessModeFlow &flow, const models::LinkRow &link);
    void onCredentials(models::CredentialsFlow &flow, const models::LinkRow &link,
                       const api::ChunkPtr &chunk);
    [[nodiscard]] static QString what(const std::optional<ApiError> &error);
    void readNewLink(const QString &linkId);
    void readLink(const QString &linkId);
    void startRetrieval(RetrieveDialog &dialog, const api::ChunkPtr &link, const ResourceSpec &resource,
                        const api::RetrieveRequest &request);
    void onRetrieve(models::RetrieveFlow &flow, const api::ChunkPtr &link);
    void onRetrieved(models::RetrieveFlow &flow, const models::LinkRow &link);
    void askForRetrieval(models::RetrieveFlow &flow, const models::LinkRow &link, const api::ChunkPtr &chunk);
    void showUnsavedRows(models::RetrieveFlow &flow, const models::LinkRow &link);
    [[nodiscard]] QString bankOf(const models::LinkRow &link) const;

    QWidget *m_window;
    Theme &m_theme;
    models::RevealState &m_reveal;
    const Profile m_profile;
    api::Connection &m_connection;
    LinkServices m_services;
    std::vector<QPointer<QDialog>> m_dialogs;
    std::unique_ptr<LinkNames> m_names;
    std::unique_ptr<models::RefreshMemory> m_memory;   //!< nullptr: nothing is watched on after a restart
    std::unique_ptr<QObject> m_flows;                  //!< parent of every flow: one place to end them
    QHash<QString, models::RefreshFlow *> m_refreshes; //!< by link id; the latest
    QHash<QString, QPointer<QDialog>> m_challenges;    //!< by link id; the latest
    std::vector<api::Call<api::ChunkPtr>> m_reads;
};

} // namespace vinculo::ui
