// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personnames.h"

#include "core/domain/masking.h"
#include "core/domain/resources/registry.h"
#include "models/person/listedvalue.h"
#include "models/person/snapshotfield.h"
#include "models/table/cellformatter.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

PersonNames::PersonNames(const PersonRows &rows)
    : m_links(rows.linkIds)
{
    const TableSnapshot &institutions = rows.at(PersonPart::Institutions);
    const SnapshotField code(institutions, "name");
    const SnapshotField display(institutions, "display_name");
    for (std::size_t row = 0; row < institutions.rows.size(); ++row)
        m_institutions.insert(code.string(row), CellFormatter::visible(display.string(row)));
    const TableSnapshot &links = rows.at(PersonPart::Links);
    const SnapshotField linkId(links, "id");
    const SnapshotField of(links, "institution");
    for (std::size_t row = 0; row < links.rows.size(); ++row)
        m_institutionOfLink.insert(linkId.string(row), of.string(row));
    const TableSnapshot &accounts = rows.at(PersonPart::Accounts);
    const SnapshotField id(accounts, "id");
    const SnapshotField name(accounts, "name");
    const SnapshotField category(accounts, "category");
    const SnapshotField number(accounts, "number");
    const SnapshotField holder(accounts, "institution.name");
    for (std::size_t row = 0; row < accounts.rows.size(); ++row) {
        const ListedValue kind = listedValue(category, row);
        QString title = CellFormatter::visible(name.string(row));
        if (title.isEmpty() && kind.known)
            title = CellFormatter::enumLabel(resources::accounts(), *kind.known);
        const QString text = joined({title, masked(number.string(row), MaskKind::AccountNumber)});
        m_accounts.insert(id.string(row), text);
        m_fullAccounts.insert(id.string(row), joined({institution(holder.string(row)), text}));
    }
}

QString PersonNames::institution(const QString &codeName) const
{
    const QString known = m_institutions.value(codeName);
    return known.isEmpty() ? CellFormatter::visible(codeName) : known;
}

QString PersonNames::institutionOfLink(const QString &linkId) const
{
    return institution(m_institutionOfLink.value(linkId));
}

QString PersonNames::account(const QString &accountId) const
{
    return m_accounts.value(accountId);
}

QString PersonNames::fullAccount(const QString &accountId) const
{
    return m_fullAccounts.value(accountId);
}

} // namespace vinculo::models
