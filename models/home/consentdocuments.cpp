// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/consentdocuments.h"

#include "models/home/snapshotreader.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace vinculo::models {

namespace {

bool isTaxNumber(std::string_view text)
{
    return (text.size() == 11 || text.size() == 14) &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QStringList consentDocuments(const KnownRows &links, const KnownRows &institutions, const KnownRows &owners)
{
    std::set<std::string_view> openFinance;
    const SnapshotColumn name(institutions.rows, "name");
    const SnapshotColumn integration(institutions.rows, "integration_type");
    for (std::size_t row = 0; row < institutions.rows.rows.size(); ++row)
        if (integration.name(row) == "openfinance")
            openFinance.insert(name.text(row));
    std::set<api::Uuid> asked;
    const SnapshotColumn id(links.rows, "id");
    const SnapshotColumn institution(links.rows, "institution");
    for (std::size_t row = 0; row < links.rows.rows.size(); ++row) {
        const auto uuid = id.uuid(row);
        if (uuid && (!institutions.isKnown || openFinance.contains(institution.text(row))))
            asked.insert(*uuid);
    }
    std::set<std::string> documents; // in an order that stays the same from visit to visit
    const SnapshotColumn link(owners.rows, "link");
    const SnapshotColumn number(owners.rows, "document_id.document_number");
    for (std::size_t row = 0; row < owners.rows.rows.size(); ++row) {
        const auto uuid = link.uuid(row);
        if (uuid && asked.contains(*uuid) && isTaxNumber(number.text(row)))
            documents.emplace(number.text(row));
    }
    QStringList list;
    for (const std::string &document : documents)
        list.append(QString::fromStdString(document));
    return list;
}

} // namespace vinculo::models
