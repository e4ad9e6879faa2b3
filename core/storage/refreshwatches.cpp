// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refreshwatches.h"

#include "core/storage/privatefile.h"

#include <QJsonArray>

namespace vinculo::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormatVersion = 1;

QJsonObject toJson(const RefreshWatch &watch)
{
    QJsonObject row{{u"link"_s, watch.link},
                    {u"institution"_s, watch.institution},
                    {u"request_id"_s, watch.requestId},
                    {u"resources"_s, QJsonArray::fromStringList(watch.resources)},
                    {u"asked_at"_s, watch.askedAt.toMSecsSinceEpoch()},
                    {u"certain"_s, watch.isCertain}};
    if (watch.lastAccessed)
        row.insert(u"last_accessed"_s, *watch.lastAccessed);
    if (watch.transactions)
        row.insert(u"transactions"_s, *watch.transactions);
    if (watch.accounts)
        row.insert(u"accounts"_s, QJsonArray::fromStringList(*watch.accounts));
    if (!watch.sealedAccounts.isEmpty())
        row.insert(u"sealed"_s, QString::fromLatin1(watch.sealedAccounts.toBase64()));
    return row;
}

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        found.append(item.toString());
    return found;
}

std::optional<qint64> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<RefreshWatch> fromJson(const QJsonObject &row)
{
    RefreshWatch watch;
    watch.link = row["link"_L1].toString();
    watch.institution = row["institution"_L1].toString();
    watch.requestId = row["request_id"_L1].toString();
    watch.resources = texts(row["resources"_L1]);
    watch.isCertain = row["certain"_L1].toBool();
    watch.lastAccessed = number(row["last_accessed"_L1]);
    watch.transactions = number(row["transactions"_L1]);
    if (row["accounts"_L1].isArray())
        watch.accounts = texts(row["accounts"_L1]);
    watch.sealedAccounts = QByteArray::fromBase64(row["sealed"_L1].toString().toLatin1());
    const std::optional<qint64> askedAt = number(row["asked_at"_L1]);
    if (!askedAt || QUuid::fromString(watch.link).isNull())
        return {};
    watch.askedAt = QDateTime::fromMSecsSinceEpoch(*askedAt, Qt::UTC);
    return watch;
}

} // namespace

RefreshWatches::RefreshWatches(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_file(filePath.isEmpty() ? userConfigFile(u"refreshes.json"_s) : filePath)
{
    m_file.load([this](const QJsonObject &root) { return read(root); });
}

JsonFile::Understood RefreshWatches::read(const QJsonObject &root)
{
    if (root["version"_L1].toInt() != kFormatVersion || !root["profiles"_L1].isObject())
        return JsonFile::Understood::Nothing;
    bool isComplete = true;
    const QJsonObject stored = root["profiles"_L1].toObject();
    for (auto each = stored.begin(); each != stored.end(); ++each) {
        const QUuid profile = QUuid::fromString(each.key());
        QList<RefreshWatch> watches;
        const QJsonArray rows = each->toArray();
        for (const QJsonValue &row : rows) {
            if (const auto watch = fromJson(row.toObject()); watch && watches.size() < kMost)
                watches.append(*watch);
        }
        isComplete = isComplete && !profile.isNull() && watches.size() == rows.size();
        if (!profile.isNull() && !watches.isEmpty())
            m_profiles.insert(profile, watches);
    }
    return isComplete ? JsonFile::Understood::All : JsonFile::Understood::Part;
}

Result<bool> RefreshWatches::write() const
{
    QJsonObject stored;
    for (auto profile = m_profiles.begin(); profile != m_profiles.end(); ++profile) {
        QJsonArray rows;
        for (const RefreshWatch &watch : *profile)
            rows.append(toJson(watch));
        stored.insert(profile.key().toString(QUuid::WithoutBraces), rows);
    }
    return m_file.write({{u"version"_s, kFormatVersion}, {u"profiles"_s, stored}});
}

Result<bool> RefreshWatches::put(const QUuid &profile, const RefreshWatch &watch)
{
    QList<RefreshWatch> &watches = m_profiles[profile];
    watches.removeIf([&watch](const RefreshWatch &old) { return old.link == watch.link; });
    watches.append(watch);
    if (watches.size() > kMost)
        watches.removeFirst();
    return write();
}

Result<bool> RefreshWatches::remove(const QUuid &profile, const QString &link)
{
    const auto watches = m_profiles.find(profile);
    if (watches == m_profiles.end() ||
        watches->removeIf([&link](const RefreshWatch &old) { return old.link == link; }) == 0)
        return true;
    if (watches->isEmpty())
        m_profiles.erase(watches);
    return write();
}

Result<bool> RefreshWatches::removeProfile(const QUuid &profile)
{
    return m_profiles.remove(profile) == 0 ? Result<bool>(true) : write();
}

} // namespace vinculo::storage
