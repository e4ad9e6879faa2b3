// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findmodel.h"
#include "models/find/findquery.h"
#include "models/find/institutionlist.h"
#include "models/find/localfinder.h"
#include "models/find/remotesearch.h"

#include <QPointer>

#include <functional>

namespace vinculo::models {

//! What is to be said about a search besides its results.
struct FindStatus
{
    enum class Belvo {
        NotAsked,     //!< nothing to ask yet, or not of this mode
        NoConnection, //!< would be asked
        CannotSay,    //!< Belvo offers no search for this
        Waiting,      //!< for the next key
        Asking,
        HeldBack, //!< asked us to slow down
        Answered,
        Failed, //!< some or all calls; `error` says how
    };
    FindMode mode = FindMode::Anyone;
    bool isEmpty = true; //!< nothing typed
    int hits = 0;
    qint64 moreHere = 0; //!< people that are known here and not shown
    Belvo belvo = Belvo::NotAsked;
    std::optional<ApiError> error;
    qint64 more = 0; //!< results that are not shown
    CheckDigits checkDigits = CheckDigits::None;
    DocumentKind document = DocumentKind::Unknown;
    QList<FindReading::Kind> readings;      //!< what was looked for
    QList<const ResourceSpec *> askedForId; //!< kinds of records at Belvo
    std::optional<FindCoverage> coverage;
};

//! One place where people look for anything: understands what is typed, asks what is known here at once and
//! Belvo after a pause, and keeps the results in one model. Remembers what was opened in this run and nothing
//! beyond it. GUI thread.
class FindSession : public QObject
{
    Q_OBJECT
public:
    //! Commands and views are asked for when somebody looks for them.
    using Source = std::function<QList<FindHit>()>;
    static constexpr int kMostRecent = 6;
    static constexpr int kMostLocal = 30;
    static constexpr int kMostBanks = 3; //!< among people and records

    explicit FindSession(const RevealState &reveal, QObject *parent = nullptr);

    void setClient(api::Client *client); //!< nullptr: there is no connection
    void setLocal(LocalFinder *local);   //!< nullptr: there is none
    void setCommands(Source commands) { m_commands = std::move(commands); }
    void setViews(Source views) { m_views = std::move(views); }

    void setText(const QString &typed);
    void askNow(); //!< without waiting for the next key
    void stop();   //!< nobody looks any more; forgets the text and the results
    //! `hit` was opened.
    void remember(const FindHit &hit);
    void forget();                          //!< everything of people: other keys, another profile
    void forgetLink(const QString &linkId); //!< it was erased

    [[nodiscard]] FindModel &model() { return m_model; }
    [[nodiscard]] const FindQuery &query() const { return m_query; }
    [[nodiscard]] RemoteSearch &remote() { return m_remote; }
    [[nodiscard]] FindStatus status() const;
    void retranslate();

Q_SIGNALS:
    void statusChanged();

private:
    void show();
    [[nodiscard]] QList<FindHit> recentOf(bool commands) const;
    [[nodiscard]] static QList<FindHit> matching(const QList<FindHit> &hits, const QString &text);
    [[nodiscard]] static QList<FindHit> tips();
    [[nodiscard]] FindStatus::Belvo belvoState() const;
    void onLocalChanged();
    [[nodiscard]] QList<FindHit> known();

    FindModel m_model;
    RemoteSearch m_remote;
    InstitutionList m_institutions;
    QPointer<LocalFinder> m_local;
    QPointer<api::Client> m_client;
    Source m_commands;
    Source m_views;
    FindQuery m_query;
    QList<FindHit> m_recent; //!< newest first
    qint64 m_moreHere = 0;
    bool m_isOpen = false;
};

} // namespace vinculo::models
