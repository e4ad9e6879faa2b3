// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/facts.h"

#include "core/domain/documentnumber.h"
#include "models/person/linkhealth.h"
#include "models/person/snapshotfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vinculo::models {

using namespace Qt::StringLiterals;

std::optional<DiagnosedLink> linkOf(const DiagnosisFacts &facts)
{
    if (!facts.has(Source::Link) || facts.link.rows.empty())
        return {};
    const auto text = [&facts](std::string_view path) { return SnapshotField(facts.link, path).string(0); };
    const auto time = [&facts](std::string_view path) {
        return SnapshotField(facts.link, path).time(0).value_or(QDateTime());
    };
    return DiagnosedLink{.id = text("id"),
                         .institution = text("institution"),
                         .status = text("status"),
                         .mode = text("access_mode"),
                         .rate = text("refresh_rate"),
                         .staleIn = text("stale_in"),
                         .credentialsStorage = text("credentials_storage"),
                         .fetched = SnapshotField(facts.link, "fetch_resources").list(0),
                         .created = time("created_at"),
                         .accessed = time("last_accessed_at")};
}

DiagnosedInstitution institutionOf(const DiagnosisFacts &facts, const DiagnosedLink &link)
{
    const SnapshotField name(facts.institutions, "name");
    for (std::size_t row = 0; row < facts.institutions.rows.size(); ++row) {
        if (name.string(row) != link.institution)
            continue;
        return {.isKnown = true,
                .isOpenFinance =
                    SnapshotField(facts.institutions, "integration_type").text(row) == "openfinance",
                .status = SnapshotField(facts.institutions, "status").string(row),
                .resources = SnapshotField(facts.institutions, "resources").list(row)};
    }
    return {.isKnown = false,
            .isOpenFinance = isOpenFinanceName(link.institution),
            .status = {},
            .resources = {}};
}

QStringList documentsOf(const TableSnapshot &owners)
{
    QStringList documents;
    const SnapshotField number(owners, "document_id.document_number");
    for (std::size_t row = 0; row < owners.rows.size(); ++row)
        documents.append(brazilianDocument(number.string(row)));
    documents.removeAll(QString());
    documents.removeDuplicates();
    return documents;
}

QHash<QString, QStringList> permissionsOf(const api::ColumnChunk &consents)
{
    // The groups stand in the details only, so no column has them.
    QHash<QString, QStringList> permissions;
    for (std::size_t row = 0; row < consents.rowCount; ++row) {
        const QJsonObject consent = QJsonDocument::fromJson(consents.raw.row(row)).object();
        QStringList all;
        const QJsonObject groups = consent.value("permissions"_L1).toObject();
        for (const QJsonValue &group : groups)
            for (const QJsonValue &one : group.toArray())
                all.append(one.toString());
        if (!all.isEmpty())
            permissions.insert(consent.value("id"_L1).toString(), all);
    }
    return permissions;
}

} // namespace vinculo::models
