// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconcilerows.h"

#include "core/api/decoder.h"
#include "core/domain/masking.h"
#include "core/domain/timestamp.h"
#include "models/detail/jsonrows.h"
#include "models/home/snapshotreader.h"
#include "models/person/snapshotfield.h"
#include "models/reconcile/reconcilespec.h"
#include "models/work/parallelblocks.h"

#include <QSet>

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::size_t kPageSize = 1000;
constexpr std::uint32_t kNone = ReconcileRow::kNone;

std::string_view wordOf(IdSet set)
{
    switch (set) {
    case IdSet::None:
        break;
    case IdSet::Matched:
        return "matched";
    case IdSet::OnlyAtBelvo:
        return "only_at_belvo";
    case IdSet::WithoutId:
        return "without_id";
    case IdSet::OnlyYours:
        return "only_yours";
    }
    return {};
}

std::string_view wordOf(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Nothing:
        break;
    case MatchedBy::ExternalId:
        return "external_id";
    case MatchedBy::LinkId:
        return "link_id";
    case MatchedBy::Both:
        return "both";
    case MatchedBy::Contradiction:
        return "contradiction";
    }
    return {};
}

std::string_view wordOf(NearMatch near)
{
    switch (near) {
    case NearMatch::None:
        break;
    case NearMatch::Spaces:
        return "spaces";
    case NearMatch::Case:
        return "case";
    case NearMatch::SpacesAndCase:
        return "spaces_and_case";
    }
    return {};
}

std::string_view wordOf(ProposalReason reason)
{
    switch (reason) {
    case ProposalReason::None:
        break;
    case ProposalReason::NearlyEqual:
        return "nearly_equal";
    case ProposalReason::SameUser:
        return "same_user";
    case ProposalReason::SamePerson:
        return "same_person";
    }
    return {};
}

//! The columns of links that rows are made of.
class Links
{
public:
    explicit Links(const Reconciliation &of)
        : m_of(of)
        , m_ids(of.links, "id")
        , m_externalIds(of.links, "external_id")
        , m_institutions(of.links, "institution")
        , m_statuses(of.links, "status")
        , m_modes(of.links, "access_mode")
        , m_accessed(of.links, "last_accessed_at")
        , m_created(of.links, "created_at")
        , m_creators(of.links, "created_by")
    {
    }
    [[nodiscard]] std::string id(std::uint32_t link) const { return uuid(m_ids, link); }
    [[nodiscard]] std::string creator(std::uint32_t link) const { return uuid(m_creators, link); }
    [[nodiscard]] std::string_view externalId(std::uint32_t link) const { return m_externalIds.text(link); }
    [[nodiscard]] std::string_view institution(std::uint32_t link) const { return m_institutions.text(link); }
    [[nodiscard]] std::string_view status(std::uint32_t link) const { return m_statuses.name(link); }
    [[nodiscard]] std::string_view accessMode(std::uint32_t link) const { return m_modes.name(link); }
    [[nodiscard]] std::string accessed(std::uint32_t link) const { return instant(m_accessed, link); }
    [[nodiscard]] std::string created(std::uint32_t link) const { return instant(m_created, link); }
    [[nodiscard]] std::optional<std::uint32_t> identity(std::uint32_t link) const
    {
        const auto uuid = m_ids.uuid(link);
        return uuid ? m_of.people->identities().linkOf(*uuid) : std::nullopt;
    }
    [[nodiscard]] std::string_view owner(std::uint32_t link) const
    {
        const auto identity = this->identity(link);
        const auto owners =
            identity ? m_of.people->identities().ownersOf(*identity) : std::span<const OwnerIdentity>();
        return owners.empty() ? std::string_view() : owners.front().name;
    }
    [[nodiscard]] qint64 accounts(std::uint32_t link) const
    {
        const auto identity = this->identity(link);
        const std::uint32_t count = identity ? m_of.people->identities().links[*identity].accounts.count : 0;
        return count > 0 ? qint64(count) : -1;
    }

private:
    static std::string uuid(const SnapshotColumn &column, std::uint32_t link)
    {
        const auto value = column.uuid(link);
        return value ? value->toString() : std::string();
    }
    static std::string instant(const SnapshotColumn &column, std::uint32_t link)
    {
        const auto value = column.number(link);
        return value ? dateTimeFromMicroseconds(*value).toString(Qt::ISODateWithMs).toStdString()
                     : std::string();
    }

    const Reconciliation &m_of;
    SnapshotColumn m_ids;
    SnapshotColumn m_externalIds;
    SnapshotColumn m_institutions;
    SnapshotColumn m_statuses;
    SnapshotColumn m_modes;
    SnapshotColumn m_accessed;
    SnapshotColumn m_created;
    SnapshotColumn m_creators;
};

void write(JsonRows &out, const Reconciliation &of, const Links &links, const ReconcileRow &row)
{
    const auto number = [&out](std::string_view name, std::uint32_t value) {
        out.number(name, value > 0 ? QString::number(value) : QString());
    };
    out.begin();
    out.text("set", wordOf(row.set));
    out.text("own_id", row.own == kNone ? std::string_view() : of.ids->ids[row.own].id);
    number("line", row.own == kNone ? 0 : of.ids->ids[row.own].line);
    out.text("matched_by", wordOf(row.matchedBy));
    out.text("near", wordOf(row.near));
    out.text("near_id", row.nearId);
    out.text("proposal", row.proposal);
    out.text("proposal_reason", wordOf(row.reason));
    out.text("lint", wordOf(row.finding));
    out.text("advice", wordOf(row.finding));
    number("person_ids", row.personIds);
    number("id_links", row.idLinks);
    const bool isLink = row.link != kNone; // an id of the file alone has none of these
    out.text("id", isLink ? links.id(row.link) : std::string());
    out.text("external_id", isLink ? links.externalId(row.link) : std::string_view());
    out.text("institution", isLink ? links.institution(row.link) : std::string_view());
    out.text("status", isLink ? links.status(row.link) : std::string_view());
    out.text("owner", isLink ? links.owner(row.link) : std::string_view());
    out.text("last_accessed_at", isLink ? links.accessed(row.link) : std::string());
    out.text("created_at", isLink ? links.created(row.link) : std::string());
    out.text("created_by", isLink ? links.creator(row.link) : std::string());
    out.end();
}

//! Calls take(row) for every link that nobody on the merchant's side knows.
template<class Take>
void eachUnknown(const Reconciliation &of, const Links &links, const QSet<QString> &wanted, Take take)
{
    for (const ReconcileRow &row : of.rows) {
        if (row.set != IdSet::OnlyAtBelvo && row.set != IdSet::WithoutId)
            continue;
        const QString id = QString::fromStdString(links.id(row.link));
        if (!id.isEmpty() && (wanted.isEmpty() || wanted.contains(id)))
            take(row, id);
    }
}

PlanTarget targetOf(const Links &links, const ReconcileRow &row, const QString &id)
{
    return {.id = id,
            .institution = toText(links.institution(row.link)),
            .name = masked(toText(links.owner(row.link)), MaskKind::Name),
            .externalId = toText(links.externalId(row.link)),
            .status = toText(links.status(row.link)),
            .accessMode = toText(links.accessMode(row.link)),
            .accounts = links.accounts(row.link)};
}

} // namespace

std::vector<api::ChunkPtr> reconcileRows(const Reconciliation &of)
{
    std::vector<api::ChunkPtr> pages((of.rows.size() + kPageSize - 1) / kPageSize);
    forBlocks(pages.size(), 1, [&](std::size_t begin, std::size_t end) {
        const Links links(of);
        for (std::size_t page = begin; page < end; ++page) {
            const std::size_t last = std::min(of.rows.size(), (page + 1) * kPageSize);
            JsonRows out;
            for (std::size_t row = page * kPageSize; row < last; ++row)
                write(out, of, links, of.rows[row]);
            if (const auto decoded = api::decodeList(reconcileSpec(), out.take()))
                pages[page] = decoded->rows;
        }
    });
    std::erase(pages, nullptr);
    return pages;
}

QList<Adoption> adoptionList(const Reconciliation &of, const QSet<QString> &wanted)
{
    const Links links(of);
    QList<Adoption> list;
    eachUnknown(of, links, wanted, [&](const ReconcileRow &row, const QString &id) {
        list.append({.link = id,
                     .id = toText(row.proposal),
                     .institution = toText(links.institution(row.link)),
                     .externalId = toText(links.externalId(row.link))});
    });
    return list;
}

PlanDraft removalDraft(const Reconciliation &of, const QSet<QString> &wanted)
{
    const Links links(of);
    PlanDraft draft;
    eachUnknown(of, links, wanted, [&](const ReconcileRow &row, const QString &id) {
        draft.targets.append(targetOf(links, row, id));
    });
    return draft;
}

PlanDraft erasureDraft(const Reconciliation &of, const QSet<QString> &wanted)
{
    const Links links(of);
    PlanDraft draft{.kind = PlanKind::DeleteLinks};
    for (const ReconcileRow &row : of.rows) {
        if (row.set != IdSet::Matched)
            continue;
        const QString id = QString::fromStdString(links.id(row.link));
        if (wanted.contains(id))
            draft.targets.append(targetOf(links, row, id));
    }
    return draft;
}

} // namespace vinculo::models
