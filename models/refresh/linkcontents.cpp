// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/linkcontents.h"

#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "models/table/tablesnapshot.h"

#include <QHash>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAccounts = 1000; //!< one page: no customer has more

std::optional<Money> moneyAt(const api::ColumnChunk &chunk, std::size_t row, std::string_view path)
{
    const auto column = std::ranges::find_if(
        chunk.columns, [path](const api::Column &each) { return each.field && each.field->path == path; });
    if (column == chunk.columns.end() || column->state(row) != api::CellState::Value)
        return {};
    const CellView cell = cellView(*column, row);
    return Money{Decimal::fromUnits(cell.number), cell.currency};
}

std::optional<QList<AccountState>> accountsOf(const Result<api::ListPage> &page)
{
    if (!page || !page->rows || page->hasNext)
        return {};
    QList<AccountState> accounts;
    for (std::size_t row = 0; row < page->rows->rowCount; ++row)
        accounts.append({.id = wireText(*page->rows, row, "id"),
                         .name = wireText(*page->rows, row, "name"),
                         .balance = moneyAt(*page->rows, row, "balance.current")});
    return accounts;
}

QString nameOf(const AccountState &account)
{
    return account.name.isEmpty() ? account.id : account.name;
}

} // namespace

RefreshChanges changesBetween(const LinkContents &before, const LinkContents &after)
{
    RefreshChanges changes;
    if (before.transactions && after.transactions)
        changes.newTransactions = *after.transactions - *before.transactions;
    if (!before.accounts || !after.accounts)
        return changes;
    changes.accounts = after.accounts->size();
    QHash<QString, AccountState> old;
    for (const AccountState &account : *before.accounts)
        old.insert(account.id, account);
    for (const AccountState &account : *after.accounts) {
        const auto found = old.constFind(account.id);
        if (found == old.cend()) {
            changes.newAccounts.append(nameOf(account));
            continue;
        }
        if (found->balance && account.balance && found->balance->currency == account.balance->currency &&
            *found->balance != *account.balance)
            changes.balances.append({nameOf(account), *found->balance, *account.balance});
        old.erase(found);
    }
    for (const AccountState &account : *before.accounts) {
        if (!old.contains(account.id))
            continue;
        changes.lostAccounts.append(nameOf(account));
        changes.lostIds.append(account.id);
    }
    return changes;
}

LinkContentsReader::LinkContentsReader(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void LinkContentsReader::read(const QString &linkId, api::Governor::Priority priority)
{
    m_contents = {};
    m_pending = 2;
    api::ListQuery query;
    query.filters = {{u"link"_s, FilterOp::Equals, {linkId}}};
    query.pageSize = kMostAccounts;
    query.priority = priority;
    m_accounts =
        m_client.list(resources::accounts(), query).then(this, [this](const Result<api::ListPage> &page) {
            m_contents.accounts = accountsOf(page);
            onPart();
        });
    query.pageSize = 1;
    m_transactions =
        m_client.list(resources::transactions(), query).then(this, [this](const Result<api::ListPage> &page) {
            if (page && page->total >= 0)
                m_contents.transactions = page->total;
            onPart();
        });
}

void LinkContentsReader::stop()
{
    m_accounts.abort();
    m_transactions.abort();
    m_pending = 0;
}

void LinkContentsReader::onPart()
{
    if (--m_pending == 0)
        Q_EMIT finished();
}

} // namespace vinculo::models
