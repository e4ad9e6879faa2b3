// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopledirectory.h"

#include "models/people/linkids.h"
#include "models/people/personassembly.h"
#include "models/table/cellformatter.h"
#include "models/totals/latestjob.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

Unexpected notFound()
{
    return Unexpected(ApiError{.kind = ErrorKind::NotFound, .code = u"person_unknown"_s});
}

} // namespace

struct PeopleDirectory::Made
{
    std::shared_ptr<const LinkIdentities> identities;
    std::shared_ptr<const PersonIndex> index;
};

struct PeopleDirectory::Making : LatestJob<Made>
{
    using LatestJob::LatestJob;
};

PeopleDirectory::PeopleDirectory(ListCache &cache, storage::PersonDecisions &decisions, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_decisions(decisions)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_consents(cache)
    , m_making(std::make_unique<Making>([this](const Made &made) { onMade(made); }))
{
    connect(&m_decisions, &storage::PersonDecisions::decisionsChanged, this,
            &PeopleDirectory::onDecisionsChanged);
    connect(&m_cache, &ListCache::profileForgotten, this,
            [this](const QUuid &profile) { (void)m_decisions.removeProfile(profile); });
    connect(&m_consents, &ConsentRegister::rowsChanged, this, [this] {
        if (isOpen())
            makeFromRows();
    });
    connect(&m_consents, &ConsentRegister::changed, this, [this] {
        if (isOpen())
            Q_EMIT changed();
    });
}

PeopleDirectory::~PeopleDirectory() = default;

void PeopleDirectory::open(const Profile &profile, api::Client &client)
{
    close();
    m_profile = profile.id;
    m_lists = std::make_unique<PeopleLists>(m_cache, client);
    m_lists->setClock(m_clock);
    m_lists->setPageSize(m_pageSize);
    connect(m_lists.get(), &PeopleLists::rowsChanged, this, &PeopleDirectory::makeFromRows);
    connect(m_lists.get(), &PeopleLists::stateChanged, this, &PeopleDirectory::onListsChanged);
    m_titles = std::make_unique<InstitutionTitles>(m_cache, client);
    m_titles->setClock(m_clock);
    connect(m_titles.get(), &InstitutionTitles::changed, this, &PeopleDirectory::institutionTitlesChanged);
    if (m_wantsTitles)
        m_titles->want();
    m_consents.setClient(&client);
    m_consents.readKept();
    m_lists->start();
    Q_EMIT changed();
}

void PeopleDirectory::close()
{
    if (!isOpen())
        return;
    m_making->cancel();
    m_isDue = false;
    m_lists.reset();
    m_titles.reset();
    m_consents.setClient(nullptr);
    m_identities.reset();
    m_profile = {};
    m_index = std::make_shared<const PersonIndex>();
    Q_EMIT peopleChanged();
    Q_EMIT changed();
}

void PeopleDirectory::makeFromRows()
{
    m_identities.reset();
    makeSoon();
}

//! What is being made is finished first: under a steady stream of pages nothing ever would be otherwise.
void PeopleDirectory::makeSoon()
{
    if (m_making->isRunning()) {
        m_isDue = true;
        return;
    }
    IdentitySources sources = m_lists->sources();
    sources.consents = m_consents.rows();
    sources.consentDocuments = m_consents.knownDocuments();
    const QList<PersonDecision> decided = m_decisions.decisions(m_profile);
    m_making->start([sources = std::move(sources), identities = m_identities,
                     decisions = std::vector<PersonDecision>(decided.begin(), decided.end())](
                        const std::atomic_bool &isCancelled) -> std::optional<Made> {
        const auto known = identities ? identities : readIdentities(sources);
        if (isCancelled)
            return {};
        auto people = assemblePeople(known, decisions);
        if (isCancelled)
            return {};
        return Made{known, std::make_shared<const PersonIndex>(std::move(people))};
    });
    Q_EMIT changed();
}

void PeopleDirectory::onMade(const Made &made)
{
    m_index = made.index;
    if (std::exchange(m_isDue, false))
        makeSoon();
    else
        m_identities = made.identities;
    if (!isWorking())
        sweepConsents();
    Q_EMIT peopleChanged();
    Q_EMIT changed();
}

void PeopleDirectory::onListsChanged()
{
    if (!isWorking())
        sweepConsents();
    Q_EMIT changed();
}

void PeopleDirectory::onDecisionsChanged(const QUuid &profile)
{
    if (isOpen() && profile == m_profile)
        makeSoon();
}

std::optional<std::uint32_t> PeopleDirectory::personOfLink(const QUuid &link) const
{
    return people().personOfLink(columnId(link));
}

PersonFacts PeopleDirectory::facts(std::uint32_t person) const
{
    return personFacts(m_index->sharedPeople(), person);
}

std::optional<PersonFacts> PeopleDirectory::factsOfLink(const QUuid &link) const
{
    const auto person = personOfLink(link);
    return person ? std::optional(facts(*person)) : std::nullopt;
}

PeopleCoverage PeopleDirectory::coverage() const
{
    const PeopleListState &links = listState(PeopleList::Links);
    const auto here = static_cast<qsizetype>(people().identities().links.size());
    return {.links = links.isComplete ? here : std::max<qsizetype>(here, links.total),
            .named = static_cast<qsizetype>(people().namedLinks())};
}

const PeopleListState &PeopleDirectory::listState(PeopleList list) const
{
    static const PeopleListState kNothing;
    return m_lists ? m_lists->state(list) : kNothing;
}

const std::shared_ptr<const InstitutionTitleMap> &PeopleDirectory::institutionTitles() const
{
    static const auto kNone = std::make_shared<const InstitutionTitleMap>();
    return m_titles ? m_titles->titles() : kNone;
}

void PeopleDirectory::wantInstitutionTitles()
{
    m_wantsTitles = true;
    if (m_titles)
        m_titles->want();
}

QString PeopleDirectory::institutionTitle(const QString &name)
{
    wantInstitutionTitles();
    const auto known = institutionTitles()->find(name.toStdString());
    return known == institutionTitles()->end()
               ? name
               : CellFormatter::visible(QString::fromStdString(known->second));
}

QDateTime PeopleDirectory::oldestRows() const
{
    QDateTime oldest;
    for (const PeopleList list : kPeopleLists) {
        const QDateTime &at = listState(list).receivedAt;
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

bool PeopleDirectory::isWorking() const
{
    return m_making->isRunning() || (m_lists && m_lists->isBusy());
}

void PeopleDirectory::refresh()
{
    if (!isOpen())
        return;
    m_lists->reload();
    m_titles->retry();
}

//! Digits alone, as the API asks for them.
QStringList PeopleDirectory::consentDocuments(std::uint32_t person) const
{
    QStringList documents;
    for (const std::uint32_t link : people().linksOf(person)) {
        for (const OwnerIdentity &owner : people().identities().ownersOf(link)) {
            const QString document =
                QString::fromUtf8(owner.document.data(), static_cast<qsizetype>(owner.document.size()));
            const bool isAsked = owner.isDocumentValid && (owner.documentKind == DocumentKind::Cpf ||
                                                           owner.documentKind == DocumentKind::Cnpj);
            if (isAsked && !documents.contains(document))
                documents.append(document);
        }
    }
    return documents;
}

void PeopleDirectory::loadConsents(std::uint32_t person)
{
    if (isOpen())
        m_consents.askNow(consentDocuments(person));
}

//! Where there are few people, their consents are loaded behind everything else.
void PeopleDirectory::sweepConsents()
{
    if (!isOpen() || people().count() > static_cast<std::size_t>(ConsentRegister::kOnOurOwn))
        return;
    QStringList documents;
    for (std::uint32_t person = 0; person < people().count(); ++person)
        documents += consentDocuments(person);
    m_consents.ask(documents);
}

QList<QUuid> PeopleDirectory::linksOf(std::uint32_t person) const
{
    QList<QUuid> links;
    for (const std::uint32_t link : people().linksOf(person))
        links.append(uuidOf(people().identities().links[link].id));
    return links;
}

Result<bool> PeopleDirectory::split(const QList<QUuid> &links)
{
    const auto person = links.isEmpty() ? std::nullopt : personOfLink(links.first());
    if (!person)
        return notFound();
    QList<QUuid> rest = linksOf(*person);
    const qsizetype before = rest.size();
    rest.removeIf([&links](const QUuid &link) { return links.contains(link); });
    if (rest.isEmpty() || before - rest.size() != links.size())
        return notFound();
    return m_decisions.split(m_profile, links, rest);
}

Result<bool> PeopleDirectory::merge(const QUuid &link, const QUuid &other)
{
    const auto person = personOfLink(link);
    const auto second = personOfLink(other);
    if (!person || !second || *person == *second)
        return notFound();
    return m_decisions.merge(m_profile, linksOf(*person), linksOf(*second));
}

Result<bool> PeopleDirectory::forgetDecisions(const QList<QUuid> &ours, const QList<QUuid> &theirs)
{
    if (ours.isEmpty() || theirs.isEmpty())
        return notFound();
    return m_decisions.forget(m_profile, ours, theirs);
}

Result<bool> PeopleDirectory::tellApart(const QList<QUuid> &ours, const QList<QUuid> &theirs)
{
    if (ours.isEmpty() || theirs.isEmpty())
        return notFound();
    return m_decisions.split(m_profile, ours, theirs);
}

QList<QUuid> PeopleDirectory::linksOfPersonOf(const QUuid &link) const
{
    const auto person = personOfLink(link);
    return person ? linksOf(*person) : QList<QUuid>();
}

bool PeopleDirectory::isMaking() const
{
    return m_making->isRunning();
}

} // namespace vinculo::models
