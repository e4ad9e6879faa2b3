// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatefinder.h"

#include "core/domain/masking.h"
#include "models/people/linkids.h"
#include "models/person/snapshotfield.h"

#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vinculo::models {

using State = LinkHistory::State;

namespace {

constexpr std::chrono::milliseconds kTellAfter(50); //!< many histories in one go are told once

} // namespace

DuplicateFinder::DuplicateFinder(PeopleDirectory &people, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_find([this](DuplicateGroups groups) { onFound(std::move(groups)); })
{
    connect(&m_people, &PeopleDirectory::peopleChanged, this, &DuplicateFinder::find);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(kTellAfter);
    connect(&m_tellSoon, &QTimer::timeout, this, &DuplicateFinder::historyChanged);
    const auto tellSoon = [this] {
        if (!m_tellSoon.isActive())
            m_tellSoon.start();
    };
    connect(&m_people, &PeopleDirectory::changed, this, [this, tellSoon] {
        const bool areKnown = areAccountsKnown();
        if (std::exchange(m_wereAccountsKnown, areKnown) != areKnown)
            tellSoon();
    });
    connect(&m_histories, &LinkHistories::changed, this, tellSoon);
    connect(&m_histories, &LinkHistories::readingChanged, this, tellSoon);
}

DuplicateFinder::~DuplicateFinder() = default;

void DuplicateFinder::setClient(api::Client *client)
{
    m_histories.setClient(client);
}

void DuplicateFinder::setActive(bool isActive)
{
    m_isActive = isActive;
    find();
}

void DuplicateFinder::find()
{
    const auto &identities = m_people.people().sharedIdentities();
    if (!m_isActive || identities == m_asked)
        return;
    m_asked = identities;
    m_find.start([identities](const std::atomic_bool &isCancelled) {
        return findDuplicates(identities, isCancelled);
    });
    Q_EMIT findingChanged();
}

void DuplicateFinder::onFound(DuplicateGroups groups)
{
    m_groups = std::make_shared<const DuplicateGroups>(std::move(groups));
    m_isFound = true;
    QSet<QString> still;
    for (std::size_t group = 0; group < m_groups->groups.size(); ++group)
        for (const std::uint32_t link : m_groups->groups[group].links)
            if (m_groups->groups[group].verdict == DuplicateVerdict::KeepOne && isTicked(link))
                still.insert(linkId(link));
    // What stays may be another link now: a group of which nothing would be left is asked again.
    m_ticked = std::move(still);
    for (std::size_t group = 0; group < m_groups->groups.size(); ++group)
        if (!keptFor(group))
            for (const std::uint32_t link : m_groups->groups[group].links)
                m_ticked.remove(linkId(link));
    Q_EMIT groupsChanged();
    Q_EMIT findingChanged();
    Q_EMIT ticksChanged();
}

QString DuplicateFinder::linkId(std::uint32_t link) const
{
    return wireId(m_groups->identities->links[link].id);
}

void DuplicateFinder::readGroup(std::size_t group)
{
    if (group >= m_groups->groups.size())
        return;
    QStringList links;
    for (const std::uint32_t link : m_groups->groups[group].links)
        if (hasMovements(m_groups->identities->links[link].institution))
            links.append(linkId(link));
    m_histories.ask(links);
    const auto person =
        m_people.personOfLink(uuidOf(m_groups->identities->links[m_groups->groups[group].links.front()].id));
    const QString key = links.value(0);
    if (person && !key.isEmpty() && !m_consentsAsked.contains(key)) {
        m_consentsAsked.insert(key);
        m_people.loadConsents(*person);
    }
}

void DuplicateFinder::readAll()
{
    QStringList links;
    for (const DuplicateGroup &group : m_groups->groups)
        if (group.verdict == DuplicateVerdict::KeepOne)
            for (const std::uint32_t link : group.links)
                if (hasMovements(m_groups->identities->links[link].institution))
                    links.append(linkId(link));
    m_histories.ask(links);
}

void DuplicateFinder::forgetHistories()
{
    m_histories.forget();
    m_consentsAsked.clear();
    Q_EMIT historyChanged();
}

bool DuplicateFinder::isHistoryKnown(std::size_t group) const
{
    return std::ranges::all_of(m_groups->groups[group].links, [this](std::uint32_t link) {
        return m_histories.history(linkId(link)).state == State::Known;
    });
}

bool DuplicateFinder::areHistoriesKnown() const
{
    for (std::size_t group = 0; group < m_groups->groups.size(); ++group)
        if (m_groups->groups[group].verdict == DuplicateVerdict::KeepOne && !isHistoryKnown(group))
            return false;
    return true;
}

std::vector<std::uint32_t> DuplicateFinder::staying(std::size_t group, std::uint32_t without) const
{
    std::vector<std::uint32_t> links;
    for (const std::uint32_t link : m_groups->groups[group].links)
        if (link != without && !isTicked(link))
            links.push_back(link);
    return links;
}

//! Before all of them are there, one without movements would go unnoticed.
bool DuplicateFinder::areAccountsKnown() const
{
    return m_people.listState(PeopleList::Accounts).isComplete;
}

HistoryLoss DuplicateFinder::lossBeside(std::uint32_t link, const std::vector<std::uint32_t> &stay) const
{
    if (!areAccountsKnown())
        return {};
    const auto holding = [this](std::uint32_t one) {
        return LinkHolding{m_histories.history(linkId(one)), m_groups->identities->accountsOf(one)};
    };
    std::vector<LinkHolding> staying;
    for (const std::uint32_t other : stay)
        staying.push_back(holding(other));
    return lossWith(holding(link), staying);
}

HistoryLoss DuplicateFinder::lossOf(std::size_t group, std::uint32_t link) const
{
    return lossBeside(link, staying(group, link));
}

HistoryLoss DuplicateFinder::lossOfOthers(std::size_t group) const
{
    const auto &links = m_groups->groups[group].links;
    HistoryLoss loss{.isKnown = true};
    for (std::size_t place = 1; place < links.size(); ++place)
        loss.add(lossBeside(links[place], {links.front()}));
    return loss;
}

std::optional<std::uint32_t> DuplicateFinder::keptFor(std::size_t group) const
{
    for (const std::uint32_t link : m_groups->groups[group].links)
        if (!isTicked(link) && mayBeKept(keepFacts(*m_groups->identities, link)))
            return link;
    return std::nullopt;
}

//! Something that was finished has to stay.
bool DuplicateFinder::mayTick(std::size_t group, std::uint32_t link) const
{
    return std::ranges::any_of(staying(group, link), [this](std::uint32_t other) {
        return mayBeKept(keepFacts(*m_groups->identities, other));
    });
}

DuplicateFinder::Tick DuplicateFinder::setTicked(std::size_t group, std::uint32_t link, bool isTicked)
{
    if (m_groups->groups[group].verdict != DuplicateVerdict::KeepOne)
        return Tick::NotOffered;
    if (isTicked && !mayTick(group, link))
        return Tick::LastOne;
    if (isTicked)
        m_ticked.insert(linkId(link));
    else
        m_ticked.remove(linkId(link));
    Q_EMIT ticksChanged();
    return Tick::Done;
}

int DuplicateFinder::tickSuggestion(std::size_t group)
{
    const DuplicateGroup &of = m_groups->groups[group];
    if (of.verdict != DuplicateVerdict::KeepOne)
        return 0;
    // From the back: the least worth keeping goes first, and what goes with it is judged by what is left.
    for (std::size_t place = of.links.size() - 1; place > 0; --place)
        if (!isTicked(of.links[place]) && lossOf(group, of.links[place]).isNothing() &&
            mayTick(group, of.links[place]))
            m_ticked.insert(linkId(of.links[place]));
    Q_EMIT ticksChanged();
    return tickedIn(group);
}

int DuplicateFinder::tickAllSuggestions()
{
    {
        const QSignalBlocker quiet(this); // told once
        for (std::size_t group = 0; group < m_groups->groups.size(); ++group)
            tickSuggestion(group);
    }
    Q_EMIT ticksChanged();
    return static_cast<int>(m_ticked.size());
}

void DuplicateFinder::clearTicks()
{
    m_ticked.clear();
    Q_EMIT ticksChanged();
}

int DuplicateFinder::tickedIn(std::size_t group) const
{
    return static_cast<int>(std::ranges::count_if(m_groups->groups[group].links,
                                                  [this](std::uint32_t link) { return isTicked(link); }));
}

qsizetype DuplicateFinder::tickedGroups() const
{
    qsizetype groups = 0;
    for (std::size_t group = 0; !m_ticked.isEmpty() && group < m_groups->groups.size(); ++group)
        groups += tickedIn(group) > 0;
    return groups;
}

bool DuplicateFinder::losesSomething() const
{
    for (std::size_t group = 0; !m_ticked.isEmpty() && group < m_groups->groups.size(); ++group)
        for (const std::uint32_t link : m_groups->groups[group].links)
            if (isTicked(link) && lossOf(group, link).isSomething())
                return true;
    return false;
}

bool DuplicateFinder::losesUnknown() const
{
    for (std::size_t group = 0; !m_ticked.isEmpty() && group < m_groups->groups.size(); ++group)
        for (const std::uint32_t link : m_groups->groups[group].links)
            if (isTicked(link) && !lossOf(group, link).isKnown)
                return true;
    return false;
}

PlanTarget DuplicateFinder::target(std::size_t group, std::uint32_t link) const
{
    const LinkIdentities &identities = *m_groups->identities;
    const LinkIdentity &one = identities.links[link];
    const auto owners = identities.ownersOf(link);
    const LinkHistory history = m_histories.history(linkId(link));
    const bool isCounted = history.state == State::Known;
    const std::optional<std::uint32_t> kept = keptFor(group);
    return {.id = linkId(link),
            .institution = toText(one.institution),
            .name = owners.empty() ? QString() : masked(toText(owners.front().name), MaskKind::Name),
            .externalId = toText(one.externalId),
            .status = toText(one.status),
            .accessMode = toText(one.accessMode),
            .accounts = one.accounts.count > 0 ? qint64(one.accounts.count) : -1,
            .transactions = isCounted ? history.movements() : -1,
            .consents = one.consents.count > 0 ? qint64(one.consents.count) : -1,
            .firstMonth = isCounted && !history.months.empty() ? history.months.begin()->first : QDate(),
            .lastMonth = isCounted && !history.months.empty() ? history.months.rbegin()->first : QDate(),
            .keptId = kept ? linkId(*kept) : QString()};
}

PlanDraft DuplicateFinder::plan() const
{
    PlanDraft draft;
    for (std::size_t group = 0; group < m_groups->groups.size(); ++group)
        for (const std::uint32_t link : m_groups->groups[group].links)
            if (isTicked(link))
                draft.targets.append(target(group, link));
    return draft;
}

} // namespace vinculo::models
