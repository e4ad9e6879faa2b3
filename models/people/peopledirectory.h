// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/persondecisions.h"
#include "models/consents/consentregister.h"
#include "models/people/institutiontitles.h"
#include "models/people/peoplelists.h"
#include "models/people/personfacts.h"
#include "models/people/personindex.h"

#include <QObject>
#include <QUuid>

#include <memory>
#include <optional>

namespace vinculo::models {

//! For how many of the links a name is known: only those can be found by it.
struct PeopleCoverage
{
    qsizetype links = 0; //!< at Belvo, those that have not come yet included
    qsizetype named = 0;
    [[nodiscard]] int percent() const //!< rounded down: 100 means all
    {
        return links == 0 ? 0 : static_cast<int>(named * 100 / links);
    }
};

//! The people of the open profile: finds them, knows what is known of each, remembers what was decided. Puts
//! them together on a worker from the kept lists, at once, then from the whole lists as Belvo sends them,
//! behind all interactive calls; until something newer is there, what there is goes on serving. Does nothing
//! at all while no profile is open, but for forgetting what was decided in a profile that is forgotten. GUI
//! thread.
class PeopleDirectory : public QObject
{
    Q_OBJECT
public:
    PeopleDirectory(ListCache &cache, storage::PersonDecisions &decisions, QObject *parent = nullptr);
    ~PeopleDirectory() override;

    //! After the cache was opened for this profile. The client has to live until close().
    void open(const Profile &profile, api::Client &client);
    void close();
    [[nodiscard]] bool isOpen() const { return m_lists != nullptr; }

    //! A few milliseconds at the most; nobody until people() has somebody.
    [[nodiscard]] PersonHits search(const QString &text, std::size_t most = 50) const
    {
        return m_index->search(text, most);
    }
    [[nodiscard]] const std::shared_ptr<const PersonIndex> &index() const { return m_index; }
    [[nodiscard]] const People &people() const { return m_index->people(); }
    //! Numbers of people hold until peopleChanged().
    [[nodiscard]] std::optional<std::uint32_t> personOfLink(const QUuid &link) const;
    [[nodiscard]] PersonFacts facts(std::uint32_t person) const;
    [[nodiscard]] std::optional<PersonFacts> factsOfLink(const QUuid &link) const;

    [[nodiscard]] PeopleCoverage coverage() const;
    [[nodiscard]] const PeopleListState &listState(PeopleList list) const;
    //! What people call the institutions; nothing before wantInstitutionTitles() and while none is open.
    [[nodiscard]] const std::shared_ptr<const InstitutionTitleMap> &institutionTitles() const;
    void wantInstitutionTitles();
    //! Of one, by Belvo's name for it, which it is where nothing tells another; wants them from now on.
    [[nodiscard]] QString institutionTitle(const QString &name);
    //! When the oldest of the rows that people are put together from came; invalid without any.
    [[nodiscard]] QDateTime oldestRows() const;
    //! A list is being read or loaded, or people are being put together.
    [[nodiscard]] bool isWorking() const;
    //! Loads all lists anew, however young they are, and asks again for what institutions are called if that
    //! has failed.
    void refresh();
    //! Asks Belvo for the consents of this person's CPFs and CNPJs; peopleChanged() when they have come.
    void loadConsents(std::uint32_t person);
    [[nodiscard]] bool isLoadingConsents() const { return m_consents.isAsking(); }
    [[nodiscard]] const std::optional<ApiError> &consentError() const { return m_consents.error(); }
    //! Of everybody: whoever else needs them asks here and not Belvo. Lives as long as this does.
    [[nodiscard]] ConsentRegister &consents() { return m_consents; }

    //! These links are of somebody else than the rest of their person. NotFound: no such links, or nobody
    //! would be left. Otherwise as PersonDecisions; in any case people are put together anew.
    Result<bool> split(const QList<QUuid> &links);
    //! The people behind the two links are one.
    Result<bool> merge(const QUuid &link, const QUuid &other);
    [[nodiscard]] QList<PersonDecision> decisions() const { return m_decisions.decisions(m_profile); }
    //! Takes back what was decided between these links and those. NotFound: none on one side.
    Result<bool> forgetDecisions(const QList<QUuid> &ours, const QList<QUuid> &theirs);
    //! These links and those are not one person's, whoever has them at the moment.
    Result<bool> tellApart(const QList<QUuid> &ours, const QList<QUuid> &theirs);
    //! All links of the person behind this one; empty: there is none.
    [[nodiscard]] QList<QUuid> linksOfPersonOf(const QUuid &link) const;
    //! What was decided or loaded last is not yet to be seen in people().
    [[nodiscard]] bool isMaking() const;

    void setClock(ListCache::Clock clock) { m_clock = std::move(clock); } //!< for tests; before open()
    void setPageSize(int rows) { m_pageSize = rows; }                     //!< for tests; before open()

Q_SIGNALS:
    void changed();       //!< anything of the above
    void peopleChanged(); //!< people were put together anew
    void institutionTitlesChanged();

private:
    struct Made;
    struct Making;
    void makeFromRows();
    void makeSoon();
    void onMade(const Made &made);
    void onListsChanged();
    void onDecisionsChanged(const QUuid &profile);
    [[nodiscard]] QList<QUuid> linksOf(std::uint32_t person) const;
    [[nodiscard]] QStringList consentDocuments(std::uint32_t person) const;
    void sweepConsents();

    ListCache &m_cache;
    storage::PersonDecisions &m_decisions;
    ListCache::Clock m_clock;
    QUuid m_profile;
    std::unique_ptr<PeopleLists> m_lists;
    std::unique_ptr<InstitutionTitles> m_titles;
    ConsentRegister m_consents;
    std::shared_ptr<const PersonIndex> m_index = std::make_shared<const PersonIndex>();
    std::shared_ptr<const LinkIdentities> m_identities; //!< nullptr: the rows have changed since
    std::unique_ptr<Making> m_making;
    bool m_wantsTitles = false;
    int m_pageSize = 0;   //!< of the lists; 0: the largest
    bool m_isDue = false; //!< something has changed since the making began
};

} // namespace vinculo::models
