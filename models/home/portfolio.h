// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "models/consents/consentregister.h"
#include "models/home/portfoliocount.h"
#include "models/home/recentfailures.h"
#include "models/home/visitlog.h"
#include "models/home/wholelist.h"
#include "models/totals/latestjob.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vinculo::models {

//! One profile's portfolio at a glance: loads the lists it is made of, counts on workers, compares with the
//! last visit. Alive at once from what is kept on this computer; Belvo is asked in the background while
//! somebody looks. A list that cannot be loaded keeps its old figures and says why. GUI thread.
class Portfolio : public QObject
{
    Q_OBJECT
public:
    enum class List { Links, Institutions, Owners };
    using Clock = std::function<QDateTime()>; //!< UTC

    //! `consents`: shared with everybody else who wants to know them; has a client when this has.
    Portfolio(const Profile &profile, ListCache &lists, ConsentRegister &consents, storage::Journal &journal,
              storage::HomeHistory &history, QObject *parent = nullptr);

    void setClient(api::Client *client); //!< nullptr: no connection; figures stay
    //! Somebody looks: what is due is loaded now, and again when it is some minutes old.
    void setActive(bool isActive);
    void reload(); //!< the person asks
    void askForAllConsents() { m_consents.askEverybody(); }

    [[nodiscard]] bool hasPicture() const { return m_hasPicture; }
    [[nodiscard]] const PortfolioPicture &picture() const { return m_picture; }
    [[nodiscard]] WholeListState state(List list) const;
    [[nodiscard]] ConsentCoverage consents() const { return m_consents.coverage(); }
    [[nodiscard]] ColumnTable &consentTable() { return m_consents.table(); }
    [[nodiscard]] bool isLoading() const;
    //! Of the oldest list that figures are made of; nothing while there are none.
    [[nodiscard]] std::optional<QDateTime> age() const;
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    //! What the figures are counted from, as it is now.
    [[nodiscard]] PortfolioInput material() const { return input(); }
    [[nodiscard]] LinkTroubles troubles() const { return m_failures.troubles(); }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    //! Further numbers about the links of picture() to be remembered with this visit, by names of their own.
    void remember(const QHash<QString, qint64> &counts);
    //! Such a number at the last visit; nothing: there was none, or it was not certain.
    [[nodiscard]] std::optional<qint64> lastVisitCount(const QString &name) const;
    void setClock(Clock clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void changed();        //!< lists, coverage or picture
    void pictureChanged(); //!< picture()

private:
    void onListChanged();
    void onLinksSettled();
    void onOwnersSettled();
    void onPeopleFound(const QStringList &documents);
    void load();
    void count();
    void onCounted(PortfolioPicture picture);
    void begin();
    void note();
    [[nodiscard]] PortfolioInput input() const;
    [[nodiscard]] bool isDue() const;

    const Profile m_profile;
    ListCache &m_lists;
    Clock m_clock;
    WholeList m_links;
    WholeList m_institutions;
    WholeList m_owners;
    ConsentRegister &m_consents;
    RecentFailures m_failures;
    VisitLog m_visits;
    QTimer m_countSoon; //!< several changes in one go are one count
    LatestJob<PortfolioPicture> m_count;
    LatestJob<QStringList> m_findPeople;
    PortfolioPicture m_picture;
    api::Client *m_client = nullptr;
    std::optional<QDateTime> m_beganAt; //!< loading from Belvo, the last time
    QHash<QString, qint64> m_otherCounts;
    std::optional<QDateTime> m_countedLinks; //!< when the links in m_picture were received
    bool m_isActive = false;
    bool m_hasPicture = false;
    bool m_visitsAsked = false;
};

} // namespace vinculo::models
