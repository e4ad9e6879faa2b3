// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/linkfigures.h"

#include "models/home/ownerlesslinks.h"
#include "models/home/refreshdue.h"
#include "models/home/rowstargets.h"
#include "models/home/snapshotreader.h"
#include "models/people/linkids.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLookUp = 4096; //!< rows between two looks at the flag

struct AgeRange
{
    int from;
    int to; //!< -1: no end
};
constexpr std::array kAges = {AgeRange{0, 1}, AgeRange{2, 7}, AgeRange{8, 30}, AgeRange{31, 90},
                              AgeRange{91, -1}};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::int64_t dayNumber(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

LinkStatus statusOf(std::string_view wire)
{
    for (const LinkStatus status :
         {LinkStatus::Valid, LinkStatus::Invalid, LinkStatus::Unconfirmed, LinkStatus::TokenRequired})
        if (wireName(status) == QLatin1StringView(wire.data(), static_cast<qsizetype>(wire.size())))
            return status;
    return LinkStatus::Other;
}

using UuidSet = std::unordered_set<api::Uuid, UuidHash>;

//! Goes through the links once.
class LinkCount
{
public:
    LinkCount(const PortfolioInput &input, PortfolioPicture &picture);
    [[nodiscard]] bool run(const std::atomic_bool &isCancelled);

private:
    void add(std::size_t row);
    void addAge(std::string_view accessMode, std::optional<std::int64_t> used);
    void finishFigures();
    void finishInstitutions();
    void finishDays();
    void finishAges();
    void countUnknownPeople();
    [[nodiscard]] QStringList idsOf(const QStringList &marks) const;
    [[nodiscard]] std::unordered_map<std::string_view, QString> titles() const;

    using Counts = std::array<qint64, kLinkStatuses>;
    const PortfolioInput &m_input;
    PortfolioPicture &m_picture;
    const TableSnapshot &m_links;
    LinkMarker m_marker;
    const SnapshotColumn m_id;
    const SnapshotColumn m_institution;
    const SnapshotColumn m_status;
    const SnapshotColumn m_mode;
    const SnapshotColumn m_rate;
    const SnapshotColumn m_used;
    const SnapshotColumn m_created;
    PeriodReader m_days;
    const std::int64_t m_today;
    Counts m_byStatus{};
    qint64 m_overdue = 0;
    std::vector<api::Uuid> m_ids; //!< in the order of the picture's states
    std::unordered_map<std::string_view, Counts> m_byInstitution;
    std::array<qint64, kTrendDays> m_added{};
    std::array<std::array<qint64, 2>, kAges.size() + 1> m_ages{}; //!< recurrent, single; the last: never
};

LinkCount::LinkCount(const PortfolioInput &input, PortfolioPicture &picture)
    : m_input(input)
    , m_picture(picture)
    , m_links(input.links.rows)
    , m_marker(input.profile)
    , m_id(m_links, "id")
    , m_institution(m_links, "institution")
    , m_status(m_links, "status")
    , m_mode(m_links, "access_mode")
    , m_rate(m_links, "refresh_rate")
    , m_used(m_links, "last_accessed_at")
    , m_created(m_links, "created_at")
    , m_days(GroupBy::Period::Day, input.zone)
    , m_today(dayNumber(picture.today))
{
}

bool LinkCount::run(const std::atomic_bool &isCancelled)
{
    const std::size_t count = m_links.rows.size();
    m_picture.states.reserve(count);
    m_ids.reserve(count);
    for (std::size_t row = 0; row < count; ++row) {
        if (row % kLookUp == 0 && isCancelled)
            return false;
        add(row);
    }
    finishFigures();
    finishInstitutions();
    finishDays();
    finishAges();
    countUnknownPeople();
    return !isCancelled;
}

void LinkCount::add(std::size_t row)
{
    const LinkStatus status = statusOf(m_status.name(row));
    const auto place = static_cast<std::size_t>(status);
    ++m_byStatus[place];
    ++m_byInstitution[m_institution.text(row)][place];
    if (const auto id = m_id.uuid(row)) {
        m_ids.push_back(*id);
        m_picture.states.emplace_back(m_marker.mark(*id), status);
    }
    if (const auto created = m_created.day(row, m_days)) {
        const std::int64_t ago = m_today - *created;
        if (ago >= 0 && ago < kTrendDays)
            ++m_added[static_cast<std::size_t>(kTrendDays - 1 - ago)];
    }
    const std::string_view mode = m_mode.name(row);
    const auto used = m_used.day(row, m_days);
    addAge(mode, used);
    if (status == LinkStatus::Valid && mode == "recurrent" && used) {
        const QDate onTime = earliestOnTime(m_rate.name(row), m_picture.today);
        if (onTime.isValid() && *used < dayNumber(onTime))
            ++m_overdue;
    }
}

void LinkCount::addAge(std::string_view accessMode, std::optional<std::int64_t> used)
{
    if (accessMode != "recurrent" && accessMode != "single")
        return;
    const std::size_t mode = accessMode == "recurrent" ? 0 : 1;
    if (!used) {
        ++m_ages.back()[mode];
        return;
    }
    const std::int64_t age = std::max<std::int64_t>(0, m_today - *used);
    for (std::size_t i = 0; i < kAges.size(); ++i) {
        if (kAges[i].to < 0 || age <= kAges[i].to) {
            ++m_ages[i][mode];
            return;
        }
    }
}

void LinkCount::finishFigures()
{
    using enum LinkStatus;
    const auto count = [this](LinkStatus status) { return m_byStatus[static_cast<std::size_t>(status)]; };
    const auto set = [this](Figure figure, qint64 value, const RowsTarget &rows) {
        m_picture[figure] = {
            .value = value, .change = {}, .isPartial = !m_input.links.isComplete, .rows = rows};
    };
    set(Figure::Links, static_cast<qint64>(m_links.rows.size()), rowstargets::links());
    set(Figure::Valid, count(Valid), rowstargets::links({Valid}));
    set(Figure::NeedAttention, count(Invalid) + count(TokenRequired) + count(Unconfirmed),
        rowstargets::links({Invalid, TokenRequired, Unconfirmed}));
    set(Figure::Overdue, m_overdue, rowstargets::overdueLinks(m_picture.today));
    QStringList institutions;
    for (const auto &[name, counts] : m_byInstitution)
        institutions.append(fromView(name));
    institutions.removeAll(QString());
    institutions.sort(); // the same question every time
    set(Figure::Institutions, static_cast<qint64>(m_byInstitution.size()),
        rowstargets::institutions(institutions));
}

std::unordered_map<std::string_view, QString> LinkCount::titles() const
{
    const TableSnapshot &institutions = m_input.institutions.rows;
    const SnapshotColumn name(institutions, "name");
    const SnapshotColumn title(institutions, "display_name");
    std::unordered_map<std::string_view, QString> titles;
    for (std::size_t row = 0; row < institutions.rows.size(); ++row)
        titles.emplace(name.text(row), fromView(title.text(row)));
    return titles;
}

void LinkCount::finishInstitutions()
{
    const auto known = titles();
    QList<InstitutionFacts> all;
    for (const auto &[name, counts] : m_byInstitution) {
        InstitutionFacts facts{
            .name = fromView(name), .title = {}, .links = counts, .changes = {}, .rows = {}, .allRows = {}};
        const auto title = known.find(name);
        facts.title = title == known.end() || title->second.isEmpty() ? facts.name : title->second;
        all.append(facts);
    }
    std::ranges::sort(all, [](const InstitutionFacts &a, const InstitutionFacts &b) {
        return std::pair(-a.total(), a.name) < std::pair(-b.total(), b.name);
    });
    QStringList others;
    InstitutionFacts rest;
    while (all.size() > kListedInstitutions) {
        const InstitutionFacts last = all.takeLast();
        others.append(last.name);
        for (std::size_t i = 0; i < kLinkStatuses; ++i)
            rest.links[i] += last.links[i];
    }
    const auto open = [](InstitutionFacts &facts, const QStringList &names, auto rowsOf) {
        facts.allRows = rowsOf(names, QList<LinkStatus>());
        for (std::size_t i = 0; i < kLinkStatuses; ++i)
            facts.rows[i] = rowsOf(names, QList{static_cast<LinkStatus>(i)});
    };
    QStringList listed;
    for (InstitutionFacts &facts : all) {
        listed.append(facts.name);
        open(facts, {facts.name}, rowstargets::linksOf);
    }
    if (others.size() > rowstargets::kMostIds)
        open(rest, listed, rowstargets::linksOfOthers);
    else if (!others.isEmpty())
        open(rest, others, rowstargets::linksOf);
    if (!others.isEmpty())
        all.append(rest);
    m_picture.institutions = all;
}

//! Of those that still exist.
QStringList LinkCount::idsOf(const QStringList &marks) const
{
    QStringList ids;
    for (std::size_t i = 0; i < m_ids.size() && !marks.isEmpty(); ++i)
        if (marks.contains(QString::fromStdString(m_picture.states[i].first.toString())))
            ids.append(QString::fromStdString(m_ids[i].toString()));
    return ids;
}

void LinkCount::finishDays()
{
    std::array<QStringList, kTrendDays> stopped;
    std::array<qint64, kTrendDays> gone{};
    for (const storage::LostLink &loss : m_input.losses) {
        const qint64 ago = loss.day.daysTo(m_picture.today);
        if (ago < 0 || ago >= kTrendDays)
            continue;
        const auto place = static_cast<std::size_t>(kTrendDays - 1 - ago);
        if (loss.kind == storage::LostLink::Kind::Gone)
            ++gone[place];
        else
            stopped[place].append(loss.mark);
    }
    for (std::size_t i = 0; i < kTrendDays; ++i) {
        const QDate day = m_picture.today.addDays(static_cast<qint64>(i) - kTrendDays + 1);
        DayFacts facts{.day = day,
                       .added = m_added[i],
                       .gone = {},
                       .stopped = {},
                       .addedRows = rowstargets::linksCreatedOn(day),
                       .stoppedRows = rowstargets::linksOfIds(idsOf(stopped[i]))};
        if (m_input.comparedDays.contains(day) || gone[i] > 0 || !stopped[i].isEmpty()) {
            facts.gone = gone[i];
            facts.stopped = stopped[i].size();
            m_picture.hasLosses = true;
        }
        m_picture.days.append(facts);
    }
}

void LinkCount::finishAges()
{
    const QString recurrent = u"recurrent"_s;
    const QString single = u"single"_s;
    const QDate today = m_picture.today;
    for (std::size_t i = 0; i < kAges.size(); ++i) {
        const QDate first = kAges[i].to < 0 ? QDate() : today.addDays(-kAges[i].to);
        // The clocks of two machines may differ by some minutes: what was used tomorrow counts as of today.
        const QDate last = kAges[i].from == 0 ? QDate() : today.addDays(-kAges[i].from);
        m_picture.ages.append({.fromDay = kAges[i].from,
                               .toDay = kAges[i].to,
                               .isNever = false,
                               .recurrent = m_ages[i][0],
                               .single = m_ages[i][1],
                               .allRows = rowstargets::linksUsed(first, last),
                               .recurrentRows = rowstargets::linksUsed(first, last, recurrent),
                               .singleRows = rowstargets::linksUsed(first, last, single)});
    }
    m_picture.ages.append({.fromDay = 0,
                           .toDay = -1,
                           .isNever = true,
                           .recurrent = m_ages.back()[0],
                           .single = m_ages.back()[1],
                           .allRows = rowstargets::linksNeverUsed(),
                           .recurrentRows = rowstargets::linksNeverUsed(recurrent),
                           .singleRows = rowstargets::linksNeverUsed(single)});
}

void LinkCount::countUnknownPeople()
{
    if (!m_input.owners.isComplete)
        return;
    const UuidSet known = ownedLinks(m_input.owners.rows);
    QStringList unknown;
    qint64 count = 0;
    for (const api::Uuid &id : m_ids) {
        if (known.contains(id))
            continue;
        if (++count <= rowstargets::kMostIds)
            unknown.append(QString::fromStdString(id.toString()));
    }
    m_picture[Figure::PeopleUnknown] = {.value = count,
                                        .change = {},
                                        .isPartial = !m_input.links.isComplete,
                                        .rows = count > rowstargets::kMostIds
                                                    ? rowstargets::ownerlessLinks()
                                                    : rowstargets::linksOfIds(unknown)};
}

} // namespace

bool countLinks(const PortfolioInput &input, PortfolioPicture &picture, const std::atomic_bool &isCancelled)
{
    if (!input.links.isKnown)
        return true;
    return LinkCount(input, picture).run(isCancelled);
}

} // namespace vinculo::models
