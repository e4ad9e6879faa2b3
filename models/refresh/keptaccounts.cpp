// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/keptaccounts.h"

#include "core/domain/bytereader.h"
#include "core/domain/bytewriter.h"
#include "core/storage/cache/sealedformat.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr qsizetype kMostAccounts = 100;
constexpr qsizetype kLongestName = 100;

storage::CacheKey keyOf(const storage::CacheKey &key, const RefreshWatch &watch)
{
    return key.derived("refresh " + watch.link.toUtf8() + '/' +
                       QByteArray::number(watch.askedAt.toMSecsSinceEpoch()));
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

QByteArray sealedAccounts(const storage::CacheKey &key, const RefreshWatch &watch,
                          const QList<AccountState> &accounts)
{
    const QList<AccountState> kept = accounts.first(std::min(accounts.size(), kMostAccounts));
    ByteWriter writer;
    writer.number(kVersion);
    writer.number(static_cast<std::uint32_t>(kept.size()));
    for (const AccountState &account : kept) {
        writer.text(account.id.toStdString());
        writer.text(account.name.left(kLongestName).toStdString());
        writer.number(static_cast<std::uint8_t>(account.balance ? 1 : 0));
        const Money balance = account.balance.value_or(Money{});
        writer.number(balance.amount.units());
        writer.number(balance.currency.packed());
    }
    const auto whole = storage::sealed::sealWhole(keyOf(key, watch), writer.bytes());
    return whole ? QByteArray::fromStdString(*whole) : QByteArray();
}

std::optional<QList<AccountState>> openedAccounts(const storage::CacheKey &key, const RefreshWatch &watch)
{
    const auto plain = storage::sealed::openWhole(keyOf(key, watch), watch.sealedAccounts.toStdString());
    if (!plain)
        return {};
    ByteReader reader(*plain);
    if (reader.number<std::uint8_t>() != kVersion)
        return {};
    QList<AccountState> accounts;
    for (auto left = reader.number<std::uint32_t>(); left > 0 && reader.isGood(); --left) {
        AccountState account{.id = textOf(reader.text()), .name = textOf(reader.text()), .balance = {}};
        const bool hasBalance = reader.number<std::uint8_t>() != 0;
        const auto units = reader.number<std::int64_t>();
        const auto currency = reader.number<std::uint16_t>();
        if (hasBalance)
            account.balance = Money{Decimal::fromUnits(units), Currency::fromPacked(currency)};
        accounts.append(account);
    }
    if (!reader.isAtEnd())
        return {};
    return accounts;
}

} // namespace vinculo::models
