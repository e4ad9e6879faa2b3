// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagepicture.h"

#include "core/storage/journal/journalmarks.h"
#include "models/duplicates/keeprules.h"
#include "models/home/snapshotreader.h"
#include "models/work/parallelblocks.h"

#include <algorithm>
#include <functional>
#include <mutex>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Aside = TriageDecision::Aside;

namespace {

constexpr std::size_t kBlock = 8192; //!< links looked at in one go

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct KnownConsent
{
    ConsentStanding standing = ConsentStanding::Expired;
    std::int64_t endsAt = 0;
    std::int64_t createdAt = 0;
};
using KnownConsents = std::unordered_map<api::Uuid, KnownConsent, UuidHash>;

//! A renewed consent is one more row: the best of them counts.
KnownConsents consentsByLink(const KnownRows &consents, std::int64_t now)
{
    KnownConsents known;
    const TableSnapshot &rows = consents.rows;
    const SnapshotColumn link(rows, "link_id");
    const SnapshotColumn status(rows, "status");
    const SnapshotColumn ends(rows, "expired_at");
    const SnapshotColumn created(rows, "created_at");
    known.reserve(rows.rows.size());
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
        const auto id = link.uuid(row);
        if (!id)
            continue;
        const auto end = ends.number(row);
        const KnownConsent consent{consentStanding(status.name(row), end, now), end.value_or(0),
                                   created.number(row).value_or(0)};
        const auto [found, isNew] = known.emplace(*id, consent);
        const auto worth = [](const KnownConsent &one) {
            return std::tuple(one.standing, one.endsAt, one.createdAt);
        };
        if (!isNew && worth(consent) > worth(found->second))
            found->second = consent;
    }
    return known;
}

//! Of a mark in the journal; nothing for anything else.
std::optional<api::Uuid> half(QByteArrayView mark)
{
    if (mark.size() < 16)
        return std::nullopt;
    return columnId(QUuid::fromRfc4122(mark.first(16)));
}

//! `known`: those of the same list that were made before; nullptr: none.
std::shared_ptr<const LinkMarks> makeMarks(const TriageInput &input, const LinkMarks *known,
                                           const std::atomic_bool &isCancelled)
{
    const TableSnapshot &links = input.links.rows;
    auto marks = known ? std::make_shared<LinkMarks>(*known) : std::make_shared<LinkMarks>();
    marks->pages = links.chunks;
    marks->count = links.rows.size();
    const bool needsDecided = !input.decisions->empty() && marks->decided.empty();
    const bool needsJournal = !input.troubles.isEmpty() && marks->journal.empty();
    marks->decided.resize(needsDecided ? marks->count : marks->decided.size());
    marks->journal.resize(needsJournal ? marks->count : marks->journal.size());
    forBlocks(marks->count, kBlock, [&](std::size_t begin, std::size_t end) {
        const SnapshotColumn ids(links, "id");
        LinkMarker decided(input.profile.id);
        storage::JournalMarks journal(input.profile);
        for (std::size_t row = begin; row < end && !isCancelled; ++row) {
            const auto id = ids.uuid(row);
            if (id && needsDecided)
                marks->decided[row] = decided.mark(*id);
            if (id && needsJournal)
                marks->journal[row] = half(journal.of(QByteArrayView(id->toString()))).value_or(api::Uuid());
        }
    });
    return marks;
}

struct Institution
{
    bool isDown = false;
    std::int64_t downSince = 0; //!< µs; 0: not known
};

//! The columns of the list of links; one thread at a time.
struct LinkColumns
{
    explicit LinkColumns(const TableSnapshot &links)
        : id(links, "id")
        , institution(links, "institution")
        , status(links, "status")
        , mode(links, "access_mode")
        , rate(links, "refresh_rate")
        , user(links, "institution_user_id")
        , externalId(links, "external_id")
        , stale(links, "stale_in")
        , storage(links, "credentials_storage")
        , created(links, "created_at")
        , accessed(links, "last_accessed_at")
    {
    }
    SnapshotColumn id;
    SnapshotColumn institution;
    SnapshotColumn status;
    SnapshotColumn mode;
    SnapshotColumn rate;
    SnapshotColumn user;
    SnapshotColumn externalId;
    SnapshotColumn stale;
    SnapshotColumn storage;
    SnapshotColumn created;
    SnapshotColumn accessed;
};

struct CustomerThere
{
    std::string_view institution;
    std::string_view user;
    bool operator==(const CustomerThere &) const = default;
};
struct CustomerThereHash
{
    std::size_t operator()(const CustomerThere &key) const
    {
        const std::hash<std::string_view> hash;
        return hash(key.user) * 31 + hash(key.institution);
    }
};

//! For each link whether another of the same customer at the same institution is worth more.
std::vector<std::uint8_t> betterTwins(const TableSnapshot &links)
{
    const LinkColumns columns(links);
    const auto facts = [&columns](std::size_t row) {
        const std::string_view status = columns.status.name(row);
        return KeepFacts{.isValid = status == "valid",
                         .isUnconfirmed = status == "unconfirmed",
                         .isConsentAlive = {},
                         .isRecurrent = columns.mode.name(row) == "recurrent",
                         .lastAccessedAt = columns.accessed.number(row).value_or(0),
                         .createdAt = columns.created.number(row).value_or(0)};
    };
    const std::size_t count = links.rows.size();
    std::vector<std::uint8_t> hasBetter(count, 0);
    std::unordered_map<CustomerThere, std::size_t, CustomerThereHash> best;
    best.reserve(count);
    for (std::size_t row = 0; row < count; ++row) {
        const std::string_view user = columns.user.text(row);
        if (user.empty())
            continue;
        const auto [found, isNew] = best.emplace(CustomerThere{columns.institution.text(row), user}, row);
        if (isNew)
            continue;
        const bool isBetter = isKeptRather(facts(row), facts(found->second));
        hasBetter[isBetter ? found->second : row] = 1;
        if (isBetter)
            found->second = row;
    }
    return hasBetter;
}

//! Looks at the links of one block.
class LinkSurvey
{
public:
    struct Known
    {
        const TriageInput &input;
        KnownConsents consents;
        std::unordered_map<std::string_view, Institution> institutions;
        std::vector<std::uint8_t> hasBetterTwin;
        std::shared_ptr<const LinkMarks> marks; //!< nullptr: nothing was decided, no call has failed
        std::unordered_map<api::Uuid, const LinkTrouble *, UuidHash> troubles;
        std::int64_t listedAt = 0; //!< µs; 0: not said
        std::int64_t now = 0;      //!< µs
    };
    explicit LinkSurvey(const Known &known)
        : m_known(known)
        , m_columns(known.input.links.rows)
    {
    }
    void run(std::size_t begin, std::size_t end)
    {
        for (std::size_t row = begin; row < end; ++row)
            if (const auto id = m_columns.id.uuid(row))
                look(row, *id);
    }
    std::vector<TriageRow> rows;
    std::vector<api::Uuid> returned;
    qint64 nextReturnMs = 0;

private:
    [[nodiscard]] TriageFacts factsOf(std::size_t row, const api::Uuid &id);
    void look(std::size_t row, const api::Uuid &id);
    void decide(TriageRow &row, std::string_view status);
    void returnAt(qint64 atMs); //!< time changes the picture then; what has passed does not

    const Known &m_known;
    LinkColumns m_columns;
};

TriageFacts LinkSurvey::factsOf(std::size_t row, const api::Uuid &id)
{
    const std::string_view mode = m_columns.mode.name(row);
    TriageFacts facts{.status = m_columns.status.name(row),
                      .isRecurrent = mode == "recurrent",
                      .isSingle = mode == "single",
                      .refreshRate = m_columns.rate.name(row),
                      .createdAt = m_columns.created.number(row).value_or(0),
                      .accessedAt = m_columns.accessed.number(row).value_or(0),
                      .hasExternalId = !m_columns.externalId.text(row).empty(),
                      .staleDays = daysOf(m_columns.stale.text(row)),
                      .storageDays = daysOf(m_columns.storage.text(row)),
                      .consent = {},
                      .consentCreatedAt = 0,
                      .consentEndsAt = 0,
                      .isInstitutionDown = false,
                      .downSince = 0,
                      .hasBetterTwin = m_known.hasBetterTwin[row] != 0,
                      .trouble = nullptr,
                      .listedAt = m_known.listedAt,
                      .now = m_known.now};
    if (const auto consent = m_known.consents.find(id); consent != m_known.consents.end()) {
        facts.consent = consent->second.standing;
        facts.consentCreatedAt = consent->second.createdAt;
        facts.consentEndsAt = consent->second.endsAt;
    }
    const auto institution = m_known.institutions.find(m_columns.institution.text(row));
    if (institution != m_known.institutions.end()) {
        facts.isInstitutionDown = institution->second.isDown;
        facts.downSince = institution->second.downSince;
    }
    if (!m_known.troubles.empty()) {
        const auto trouble = m_known.troubles.find(m_known.marks->journal[row]);
        facts.trouble = trouble == m_known.troubles.end() ? nullptr : trouble->second;
    }
    return facts;
}

void LinkSurvey::look(std::size_t row, const api::Uuid &id)
{
    const TriageFacts facts = factsOf(row, id);
    TriageRow found{.link = id, .row = static_cast<std::uint32_t>(row)};
    for (const TriageRule &rule : triageRules()) {
        const auto since = rule.since(facts);
        if (!since)
            continue;
        found.reasons |= 1U << static_cast<unsigned>(rule.reason);
        if (found.reason == TriageReason::None) {
            found.reason = rule.reason;
            found.at = *since;
        }
    }
    if (found.has(TriageReason::RefreshUnderway))
        returnAt(facts.trouble->refreshedAtMs + qint64(kRefreshTakesMinutes) * 60 * 1000);
    decide(found, facts.status);
    if (found.reason != TriageReason::None)
        rows.push_back(found);
}

void LinkSurvey::decide(TriageRow &row, std::string_view status)
{
    const TriageDecisions &decisions = *m_known.input.decisions;
    if (decisions.empty())
        return;
    const api::Uuid mark = m_known.marks->decided[row.row];
    const auto found = decisions.find(mark);
    if (found == decisions.end() || found->second.aside == Aside::No)
        return;
    const TriageDecision &decision = found->second;
    const bool isOver = decision.untilMs > 0 && decision.untilMs <= m_known.now / 1000;
    // None is the last: a reason that nobody knows any more is worse than nothing.
    const bool isWorse = row.reason < triageReason(decision.reason.toStdString());
    if (isOver || isWorse || decision.status != fromView(status) || row.reason == TriageReason::None) {
        returned.push_back(mark);
        return;
    }
    row.aside = decision.aside;
    returnAt(decision.untilMs);
}

void LinkSurvey::returnAt(qint64 atMs)
{
    if (atMs > m_known.now / 1000 && (nextReturnMs == 0 || atMs < nextReturnMs))
        nextReturnMs = atMs;
}

void readInstitutions(const TriageInput &input, TriagePicture &picture, LinkSurvey::Known &survey)
{
    const TableSnapshot &rows = input.institutions.rows;
    const SnapshotColumn name(rows, "name");
    const SnapshotColumn title(rows, "display_name");
    const SnapshotColumn kind(rows, "integration_type");
    const SnapshotColumn status(rows, "status");
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
        const std::string_view shown = title.text(row);
        const bool isDown = status.name(row) == "down";
        const QDateTime since = isDown ? input.downSince.value(fromView(name.text(row))) : QDateTime();
        survey.institutions[name.text(row)] = {
            .isDown = isDown, .downSince = since.isValid() ? since.toMSecsSinceEpoch() * 1000 : 0};
        picture.institutions.insert(fromView(name.text(row)),
                                    {.title = fromView(shown.empty() ? name.text(row) : shown),
                                     .isOpenFinance = kind.name(row) == "openfinance",
                                     .isDown = isDown});
    }
}

void readMarks(const TriageInput &input, LinkSurvey::Known &survey, const std::atomic_bool &isCancelled)
{
    if (input.decisions->empty() && input.troubles.isEmpty())
        return;
    const bool areKnown = input.marks && input.marks->areOf(input.links.rows);
    const bool isEnough = areKnown && (input.decisions->empty() || !input.marks->decided.empty()) &&
                          (input.troubles.isEmpty() || !input.marks->journal.empty());
    survey.marks =
        isEnough ? input.marks : makeMarks(input, areKnown ? input.marks.get() : nullptr, isCancelled);
    for (auto trouble = input.troubles.cbegin(); trouble != input.troubles.cend(); ++trouble)
        if (const auto mark = half(QByteArray::fromHex(trouble.key().toLatin1())))
            survey.troubles.emplace(*mark, &*trouble);
}

void arrange(TriagePicture &picture)
{
    const auto key = [](const TriageRow &row) {
        const auto lane =
            row.aside != Aside::No ? kTriageLanes : static_cast<std::size_t>(triageRule(row.reason).lane);
        // Nobody knows since when: after all others of the reason.
        return std::tuple(lane, row.reason, row.at == 0, row.at, row.link);
    };
    std::ranges::sort(picture.rows, {}, key);
    for (std::size_t i = 0; i < picture.rows.size(); ++i) {
        const std::size_t lane = std::get<0>(key(picture.rows[i]));
        TriageRange &range = lane == kTriageLanes ? picture.aside : picture.lanes[lane];
        if (range.count++ == 0)
            range.first = i;
    }
}

} // namespace

std::optional<TriagePicture> triagePicture(const TriageInput &input, const std::atomic_bool &isCancelled)
{
    TriagePicture picture{.links = input.links.rows,
                          .isKnown = input.links.isKnown,
                          .areLinksComplete = input.links.isComplete,
                          .areConsentsComplete = input.areConsentsComplete,
                          .areInstitutionsKnown = input.institutions.isKnown,
                          .now = input.now};
    if (!input.links.isKnown)
        return picture;
    const std::int64_t now = input.now.toMSecsSinceEpoch() * 1000;
    const std::int64_t listedAt =
        input.links.receivedAt ? input.links.receivedAt->toMSecsSinceEpoch() * 1000 : 0;
    LinkSurvey::Known known{.input = input,
                            .consents = {},
                            .institutions = {},
                            .hasBetterTwin = {},
                            .marks = {},
                            .troubles = {},
                            .listedAt = listedAt,
                            .now = now};
    forBlocks(2, 1, [&](std::size_t which, std::size_t) { // at the same time
        if (which == 0)
            known.consents = consentsByLink(input.consents, now);
        else
            known.hasBetterTwin = betterTwins(input.links.rows);
    });
    readInstitutions(input, picture, known);
    readMarks(input, known, isCancelled);
    picture.marks = known.marks;
    std::mutex mutex;
    forBlocks(input.links.rows.rows.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        if (isCancelled)
            return;
        LinkSurvey survey(known);
        survey.run(begin, end);
        const std::lock_guard lock(mutex);
        picture.rows.insert(picture.rows.end(), survey.rows.begin(), survey.rows.end());
        picture.returned.insert(picture.returned.end(), survey.returned.begin(), survey.returned.end());
        if (survey.nextReturnMs > 0 &&
            (picture.nextReturnMs == 0 || survey.nextReturnMs < picture.nextReturnMs))
            picture.nextReturnMs = survey.nextReturnMs;
    });
    if (isCancelled)
        return std::nullopt;
    arrange(picture);
    return picture;
}

QString TriagePicture::institutionName(const TriageRow &row) const
{
    return fromView(SnapshotColumn(links, "institution").text(row.row));
}

const TriageInstitution *TriagePicture::institutionOf(const TriageRow &row) const
{
    const auto found = institutions.constFind(institutionName(row));
    return found == institutions.cend() ? nullptr : &*found;
}

QString TriagePicture::status(const TriageRow &row) const
{
    return fromView(SnapshotColumn(links, "status").name(row.row));
}

const TriageRow *TriagePicture::find(const api::Uuid &link) const
{
    const auto found = std::ranges::find(rows, link, &TriageRow::link);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace vinculo::models
