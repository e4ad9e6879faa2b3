// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/consentfacts.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonDays = 30;
constexpr std::int64_t kMicrosPerDay = 86'400'000'000;

QSet<QString> openFinanceInstitutions(const TableSnapshot &institutions)
{
    const SnapshotField name(institutions, "name");
    const SnapshotField kind(institutions, "integration_type");
    QSet<QString> names;
    for (std::size_t row = 0; row < institutions.rows.size(); ++row)
        if (kind.text(row) == "openfinance")
            names.insert(name.string(row));
    return names;
}

} // namespace

ConsentStanding consentStanding(std::string_view status, std::optional<std::int64_t> expiresAt,
                                std::int64_t now)
{
    if (status == "EXPIRED")
        return ConsentStanding::Expired;
    if (status == "REJECTED")
        return ConsentStanding::Rejected;
    if (status == "AWAITING_AUTHORISATION" || status == "AWAITING_AUTHORISATION_CONFIRMATION")
        return ConsentStanding::Waiting;
    if (status != "AUTHORISED")
        return ConsentStanding::Unknown;
    if (expiresAt && *expiresAt <= now)
        return ConsentStanding::Expired; // Belvo's status follows a little later
    return expiresAt && *expiresAt / kMicrosPerDay - now / kMicrosPerDay <= kSoonDays
               ? ConsentStanding::EndsSoon
               : ConsentStanding::Valid;
}

ConsentFacts consentFacts(const TableSnapshot &consents, const TableSnapshot &links,
                          const TableSnapshot &institutions, const QDateTime &now, bool areComplete)
{
    const SnapshotField linkId(links, "id");
    const SnapshotField linkInstitution(links, "institution");
    QSet<QString> own;
    for (std::size_t row = 0; row < links.rows.size(); ++row)
        own.insert(linkId.string(row));
    const SnapshotField id(consents, "id");
    const SnapshotField link(consents, "link_id");
    const SnapshotField name(consents, "institution_display_name");
    const SnapshotField technicalName(consents, "belvo_institution_name");
    const SnapshotField document(consents, "document_number");
    const SnapshotField status(consents, "status");
    const SnapshotField created(consents, "created_at");
    const SnapshotField expires(consents, "expired_at");
    const SnapshotField indefinite(consents, "undefined_consent_expiration");
    const SnapshotField duration(consents, "consent_duration");
    ConsentFacts facts;
    QSet<QString> covered;
    for (std::size_t row = 0; row < consents.rows.size(); ++row) {
        ConsentFact consent{.id = id.string(row),
                            .link = link.string(row),
                            .institution = name.has(row) ? name.string(row) : technicalName.string(row),
                            .document = document.string(row),
                            .status = listedValue(status, row),
                            .createdAt = created.time(row),
                            .expiresAt = expires.time(row),
                            .isIndefinite = indefinite.isTrue(row),
                            .daysLeft = {},
                            .duration = {}};
        if (consent.expiresAt)
            consent.daysLeft = static_cast<int>(now.date().daysTo(consent.expiresAt->date()));
        if (const auto days = duration.number(row))
            consent.duration = static_cast<int>(*days);
        consent.standing =
            consentStanding(status.text(row), expires.number(row), now.toMSecsSinceEpoch() * 1000);
        consent.isOfPerson = own.contains(consent.link);
        covered.insert(consent.link);
        facts.consents.push_back(std::move(consent));
    }
    std::ranges::stable_sort(facts.consents, {}, [](const ConsentFact &consent) {
        return std::tuple(consent.standing, consent.expiresAt ? consent.expiresAt->toMSecsSinceEpoch()
                                                              : std::numeric_limits<qint64>::max());
    });
    const QSet<QString> openFinance = openFinanceInstitutions(institutions);
    for (std::size_t row = 0; areComplete && row < links.rows.size(); ++row)
        if (openFinance.contains(linkInstitution.string(row)) && !covered.contains(linkId.string(row)))
            facts.linksWithout.append(linkId.string(row));
    return facts;
}

} // namespace vinculo::models
