// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/portfolio.h"

#include "core/domain/resources/registry.h"
#include "models/home/consentdocuments.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::chrono::milliseconds kQuiet(80);
constexpr qint64 kFreshSeconds = 10 * 60;

} // namespace

Portfolio::Portfolio(const Profile &profile, ListCache &lists, ConsentRegister &consents,
                     storage::Journal &journal, storage::HomeHistory &history, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_lists(lists)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_links(resources::links(), lists)
    , m_institutions(resources::institutions(), lists)
    , m_owners(resources::owners(), lists)
    , m_consents(consents)
    , m_failures(journal, m_profile)
    , m_visits(history, m_profile.id)
    , m_count([this](PortfolioPicture picture) { onCounted(std::move(picture)); })
    , m_findPeople([this](const QStringList &documents) { onPeopleFound(documents); })
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kQuiet);
    connect(&m_countSoon, &QTimer::timeout, this, &Portfolio::count);
    for (WholeList *list : {&m_links, &m_institutions, &m_owners})
        connect(list, &WholeList::changed, this, &Portfolio::onListChanged);
    connect(&m_links, &WholeList::settled, this, &Portfolio::onLinksSettled);
    connect(&m_owners, &WholeList::settled, this, &Portfolio::onOwnersSettled);
    connect(&m_consents, &ConsentRegister::changed, this, &Portfolio::onListChanged);
    connect(&m_failures, &RecentFailures::changed, this, &Portfolio::onListChanged);
    connect(&m_visits, &VisitLog::opened, this, &Portfolio::onListChanged);
    connect(&m_lists, &ListCache::linkForgotten, this, [this] {
        m_beganAt.reset(); // a link was erased: the figures are no longer true
        if (m_isActive)
            begin();
    });
}

void Portfolio::setClient(api::Client *client)
{
    m_client = client;
    m_beganAt.reset();
    m_findPeople.cancel();
    for (WholeList *list : {&m_links, &m_institutions, &m_owners})
        list->setClient(client);
    if (m_isActive)
        begin();
}

void Portfolio::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive)
        begin();
}

void Portfolio::begin()
{
    m_failures.read(m_clock());
    if (m_client && !m_visitsAsked) {
        m_visitsAsked = true; // whose links they are is known once there is a connection
        m_visits.open(m_lists.account(), m_clock(), QTimeZone::systemTimeZone());
    }
    for (WholeList *list : {&m_links, &m_institutions, &m_owners})
        list->readKept();
    m_consents.readKept();
    if (isDue())
        load();
}

bool Portfolio::isDue() const
{
    return m_client && (!m_beganAt || m_beganAt->secsTo(m_clock()) >= kFreshSeconds);
}

void Portfolio::reload()
{
    m_consents.expire();
    load();
}

void Portfolio::load()
{
    if (!m_client)
        return;
    m_beganAt = m_clock();
    m_links.refresh();
    m_institutions.refresh();
}

//! Whose the links are comes second, so that links are there soon.
void Portfolio::onLinksSettled()
{
    if (!m_links.state().error)
        m_owners.refresh();
}

void Portfolio::onOwnersSettled()
{
    if (m_owners.state().error)
        return;
    m_findPeople.start([links = m_links.rows(), institutions = m_institutions.rows(),
                        owners = m_owners.rows()](const std::atomic_bool &) -> std::optional<QStringList> {
        return consentDocuments(links, institutions, owners);
    });
}

void Portfolio::onPeopleFound(const QStringList &documents)
{
    m_consents.setEverybody(documents);
    m_consents.ask(documents, m_clock().date().dayOfYear());
}

void Portfolio::onListChanged()
{
    if (!m_countSoon.isActive())
        m_countSoon.start();
    Q_EMIT changed();
}

PortfolioInput Portfolio::input() const
{
    const QDateTime now = m_clock();
    return {.links = m_links.rows(),
            .institutions = m_institutions.rows(),
            .owners = m_owners.rows(),
            .consents = {.rows = m_consents.rows(),
                         .isKnown = m_consents.isKnown(),
                         .isComplete = m_consents.coverage().isComplete},
            .errors = m_failures.errors(now),
            .areErrorsKnown = m_failures.isKnown(),
            .lastVisit = m_visits.lastVisit(),
            .losses = m_visits.losses(),
            .comparedDays = m_visits.comparedDays(),
            .profile = m_profile.id,
            .now = now,
            .zone = QTimeZone::systemTimeZone()};
}

void Portfolio::count()
{
    m_countedLinks = m_links.state().isKept ? std::nullopt : m_links.state().receivedAt;
    m_count.start([input = input()](const std::atomic_bool &isCancelled) {
        return countPortfolio(input, isCancelled);
    });
}

void Portfolio::onCounted(PortfolioPicture picture)
{
    m_picture = std::move(picture);
    m_hasPicture = true;
    note();
    Q_EMIT pictureChanged();
    Q_EMIT changed();
}

void Portfolio::note()
{
    const WholeListState links = m_links.state();
    const bool isFresh = m_countedLinks && links.isComplete && m_countedLinks == links.receivedAt;
    QHash<QString, qint64> counts = rememberedCounts(m_picture);
    counts.insert(m_otherCounts);
    if (isFresh && m_visits.note(m_picture, counts, m_lists.isWanted(m_profile), m_clock()))
        onListChanged();
}

void Portfolio::remember(const QHash<QString, qint64> &counts)
{
    if (counts == m_otherCounts)
        return;
    m_otherCounts = counts;
    if (m_hasPicture)
        note();
}

std::optional<qint64> Portfolio::lastVisitCount(const QString &name) const
{
    const auto &visit = m_visits.lastVisit();
    const auto found = visit ? visit->counts.constFind(name) : QHash<QString, qint64>::const_iterator();
    return visit && found != visit->counts.cend() ? std::optional(*found) : std::nullopt;
}

WholeListState Portfolio::state(List list) const
{
    switch (list) {
    case List::Links:
        return m_links.state();
    case List::Institutions:
        return m_institutions.state();
    case List::Owners:
        return m_owners.state();
    }
    return {};
}

bool Portfolio::isLoading() const
{
    return m_links.state().isLoading || m_institutions.state().isLoading || m_owners.state().isLoading ||
           m_findPeople.isRunning() || m_consents.coverage().isAsking;
}

std::optional<QDateTime> Portfolio::age() const
{
    std::optional<QDateTime> oldest;
    for (const auto &at : {m_links.state().receivedAt, m_owners.state().receivedAt})
        if (at && (!oldest || *at < *oldest))
            oldest = at;
    return oldest;
}

} // namespace vinculo::models
