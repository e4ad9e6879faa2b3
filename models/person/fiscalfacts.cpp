// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/fiscalfacts.h"

#include "models/person/recorditems.h"

#include <QSet>

#include <algorithm>

namespace vinculo::models {

namespace {

struct Ordered
{
    int order = 0;
    QString text;
};

//! "1" is the main activity; what has no number follows in the order of the list.
QStringList mexicanActivities(const RecordItems &items)
{
    std::vector<Ordered> activities;
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (items.date(item, "end_date").isValid())
            continue;
        bool isNumber = false;
        const int order = items.text(item, "order").toInt(&isNumber);
        activities.push_back(
            {.order = isNumber ? order : 1000, .text = items.text(item, "economic_activity")});
    }
    std::ranges::stable_sort(activities, {}, &Ordered::order);
    QStringList texts;
    for (const Ordered &activity : activities)
        if (!activity.text.isEmpty())
            texts.append(activity.text);
    return texts;
}

QStringList textsInForce(const RecordItems &items, std::string_view path)
{
    QStringList texts;
    for (std::size_t item = 0; item < items.size(); ++item)
        if (const QString text = items.text(item, path);
            !text.isEmpty() && !items.date(item, "end_date").isValid())
            texts.append(text);
    return texts;
}

void readMexican(const TableSnapshot &status, std::vector<FiscalFact> &facts)
{
    const SnapshotField link(status, "link");
    const SnapshotField taxId(status, "tax_payer_information.rfc");
    const SnapshotField standing(status, "tax_payer_information.status_padron");
    const SnapshotField since(status, "tax_payer_information.start_operations_date");
    const SnapshotField collected(status, "collected_at");
    for (std::size_t row = 0; row < status.rows.size(); ++row)
        facts.push_back({.source = PersonPart::TaxStatus,
                         .link = link.uuid(row),
                         .taxId = taxId.string(row),
                         .standing = standing.string(row),
                         .operatingSince = since.date(row),
                         .operatingUntil = {},
                         .regimes = textsInForce(RecordItems(status, row, "regimes"), "regimen"),
                         .activities = mexicanActivities(RecordItems(status, row, "economic_activity")),
                         .collectedAt = collected.time(row)});
}

void readChilean(const TableSnapshot &status, std::vector<FiscalFact> &facts)
{
    const SnapshotField link(status, "link");
    const SnapshotField taxId(status, "entity_details.document_id_number");
    const SnapshotField since(status, "entity_details.start_date");
    const SnapshotField until(status, "entity_details.end_date");
    const SnapshotField collected(status, "collected_at");
    for (std::size_t row = 0; row < status.rows.size(); ++row)
        facts.push_back(
            {.source = PersonPart::TaxStatusCl,
             .link = link.uuid(row),
             .taxId = taxId.string(row),
             .standing = {},
             .operatingSince = since.date(row),
             .operatingUntil = until.date(row),
             .regimes = textsInForce(RecordItems(status, row, "regimes"), "type"),
             .activities = textsInForce(RecordItems(status, row, "economic_activities"), "activity"),
             .collectedAt = collected.time(row)});
}

} // namespace

FiscalFacts fiscalFacts(const PersonRows &rows)
{
    FiscalFacts facts;
    readMexican(rows.at(PersonPart::TaxStatus), facts.facts);
    readChilean(rows.at(PersonPart::TaxStatusCl), facts.facts);
    std::ranges::stable_sort(facts.facts, [](const FiscalFact &a, const FiscalFact &b) {
        return a.collectedAt.value_or(QDateTime()) > b.collectedAt.value_or(QDateTime());
    });
    QSet<QString> seen;
    std::erase_if(facts.facts, [&seen](const FiscalFact &fact) {
        const bool isRepeated = !fact.taxId.isEmpty() && seen.contains(fact.taxId);
        seen.insert(fact.taxId);
        return isRepeated;
    });
    const TableSnapshot &compliance = rows.at(PersonPart::TaxCompliance);
    const SnapshotField outcome(compliance, "outcome");
    const SnapshotField collected(compliance, "collected_at");
    for (std::size_t row = 0; row < compliance.rows.size(); ++row) {
        const auto at = collected.time(row);
        const bool isNewer = !facts.compliance || !facts.compliance->collectedAt ||
                             (at && *at > *facts.compliance->collectedAt);
        if (outcome.has(row) && isNewer)
            facts.compliance = ComplianceFact{.outcome = listedValue(outcome, row), .collectedAt = at};
    }
    return facts;
}

} // namespace vinculo::models
