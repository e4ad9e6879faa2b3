// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personidentity.h"

#include "models/person/snapshotfield.h"

#include <QSet>

#include <algorithm>

namespace vinculo::models {

namespace {

using Kind = IdentityFact::Kind;

//! What is the same however it is written: case, blanks and punctuation do not count.
QString keyOf(Kind kind, const QString &value)
{
    if (kind == Kind::Document)
        return parseDocumentNumber(value).normalized;
    if (kind == Kind::ExternalId || kind == Kind::InstitutionUser)
        return value;
    QString key;
    for (const QChar c : value.normalized(QString::NormalizationForm_D))
        if (c.isLetterOrNumber() || (kind == Kind::Email && !c.isSpace()))
            key += c.toLower();
    return key;
}

class Collector
{
public:
    void add(IdentityFact fact, const QString &link)
    {
        fact.value = fact.value.trimmed();
        const QString key = keyOf(fact.kind, fact.value);
        if (key.isEmpty())
            return;
        const auto known = std::ranges::find_if(
            m_entries, [&](const Entry &entry) { return entry.fact.kind == fact.kind && entry.key == key; });
        if (known == m_entries.end())
            m_entries.append({fact, key, {link}});
        else
            known->links.insert(link);
    }

    [[nodiscard]] QList<IdentityFact> facts()
    {
        QList<IdentityFact> facts;
        for (const Entry &entry : std::as_const(m_entries)) {
            facts.append(entry.fact);
            facts.last().links = static_cast<int>(entry.links.size());
        }
        std::ranges::stable_sort(facts, [](const IdentityFact &a, const IdentityFact &b) {
            return a.kind != b.kind ? a.kind < b.kind : a.links > b.links;
        });
        return facts;
    }

private:
    struct Entry
    {
        IdentityFact fact;
        QString key;
        QSet<QString> links;
    };
    QList<Entry> m_entries;
};

void addOwners(const TableSnapshot &owners, Collector &collector)
{
    const SnapshotField link(owners, "link");
    const SnapshotField name(owners, "display_name");
    const SnapshotField company(owners, "company_name");
    const SnapshotField social(owners, "social_name");
    const SnapshotField trade(owners, "trade_name");
    const SnapshotField number(owners, "document_id.document_number");
    const SnapshotField type(owners, "document_id.document_type");
    const SnapshotField email(owners, "email");
    const SnapshotField phone(owners, "phone_number");
    for (std::size_t row = 0; row < owners.rows.size(); ++row) {
        const QString of = link.string(row);
        const QString main = name.string(row);
        collector.add({.kind = Kind::Name, .value = main.isEmpty() ? company.string(row) : main}, of);
        collector.add({.kind = Kind::OtherName, .value = social.string(row)}, of);
        collector.add({.kind = Kind::OtherName, .value = trade.string(row)}, of);
        const DocumentNumber document = parseDocumentNumber(number.string(row));
        collector.add({.kind = Kind::Document,
                       .value = number.string(row),
                       .document = document.kind,
                       .documentType = type.string(row),
                       .isDocumentValid = document.checkDigitsValid},
                      of);
        collector.add({.kind = Kind::Email, .value = email.string(row)}, of);
        collector.add({.kind = Kind::Phone, .value = phone.string(row)}, of);
    }
}

QStringList countriesOf(const PersonRows &rows)
{
    const TableSnapshot &links = rows.at(PersonPart::Links);
    const TableSnapshot &institutions = rows.at(PersonPart::Institutions);
    const SnapshotField of(links, "institution");
    const SnapshotField name(institutions, "name");
    const SnapshotField codes(institutions, "country_codes");
    const SnapshotField code(institutions, "country_code");
    QSet<QString> named;
    for (std::size_t row = 0; row < links.rows.size(); ++row)
        named.insert(of.string(row));
    QStringList countries;
    for (std::size_t row = 0; row < institutions.rows.size(); ++row) {
        const QString country = code.field() ? code.string(row) : codes.string(row);
        if (named.contains(name.string(row)) && !country.isEmpty() && !countries.contains(country))
            countries.append(country);
    }
    countries.sort();
    return countries;
}

} // namespace

MaskKind maskOf(IdentityFact::Kind kind)
{
    switch (kind) {
    case Kind::Name:
    case Kind::OtherName:
        return MaskKind::Name;
    case Kind::Document:
        return MaskKind::Document;
    case Kind::Email:
        return MaskKind::Email;
    case Kind::Phone:
        return MaskKind::Phone;
    case Kind::ExternalId:
    case Kind::InstitutionUser:
        break;
    }
    return MaskKind::None;
}

QString PersonIdentity::first(IdentityFact::Kind kind) const
{
    const auto found = std::ranges::find(facts, kind, &IdentityFact::kind);
    return found == facts.end() ? QString() : found->value;
}

PersonIdentity personIdentity(const PersonRows &rows)
{
    Collector collector;
    addOwners(rows.at(PersonPart::Owners), collector);
    const TableSnapshot &links = rows.at(PersonPart::Links);
    const SnapshotField id(links, "id");
    const SnapshotField external(links, "external_id");
    const SnapshotField user(links, "institution_user_id");
    for (std::size_t row = 0; row < links.rows.size(); ++row) {
        collector.add({.kind = Kind::ExternalId, .value = external.string(row)}, id.string(row));
        collector.add({.kind = Kind::InstitutionUser, .value = user.string(row)}, id.string(row));
    }
    return {.facts = collector.facts(), .countries = countriesOf(rows)};
}

} // namespace vinculo::models
