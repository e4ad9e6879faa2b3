// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/certificate.h"

#include "core/storage/ledger/ledgerwords.h"
#include "models/export/csvtext.h"
#include "models/export/exportfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using storage::wordOf;

namespace {

constexpr int kVersion = 1; //!< of the file's format; raised when a key changes its meaning

QJsonValue timeValue(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue countValue(qint64 count)
{
    return count < 0 ? QJsonValue() : QJsonValue(count);
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue monthValue(QDate month)
{
    return month.isValid() ? QJsonValue(month.toString(u"yyyy-MM"_s)) : QJsonValue();
}

QJsonObject planObject(const PlanHead &head)
{
    return {{u"id"_s, head.id.toString(QUuid::WithoutBraces)},
            {u"kind"_s, wordOf(storage::kPlanKinds, head.kind)},
            {u"profile"_s, head.profileName},
            {u"environment"_s, wordOf(storage::kPlanEnvironments, head.environment)},
            {u"host"_s, head.host},
            {u"operator"_s, textValue(head.operatorName)},
            {u"reason"_s, textValue(head.reason)},
            {u"ticket"_s, textValue(head.ticket)},
            {u"created_at"_s, timeValue(head.createdAt)},
            {u"started_at"_s, timeValue(head.startedAt)},
            {u"ended_at"_s, timeValue(head.endedAt)},
            {u"state"_s, wordOf(storage::kPlanStates, head.state)},
            {u"links"_s, head.count},
            {u"digest_sha256"_s, QString::fromLatin1(head.digest.toHex())}};
}

//! Nothing: not one of them was counted.
QJsonValue sumValue(qint64 count, qint64 without)
{
    return count == 0 && without > 0 ? QJsonValue() : QJsonValue(count);
}

bool hasMonths(const PlanTarget &target)
{
    return target.firstMonth.isValid() && target.lastMonth.isValid();
}

bool isUncounted(const PlanTarget &target)
{
    return target.accounts < 0 && target.transactions < 0 && target.consents < 0;
}

//! What was never there when somebody could have counted.
bool wasGone(const PlanItem &item)
{
    return item.state == PlanItemState::AlreadyGone && isUncounted(item.target);
}

PlanTotals totalsOf(const QList<PlanItem> &items)
{
    PlanTotals totals;
    const auto add = [](qint64 count, qint64 &total, qint64 &without) {
        total += std::max<qint64>(0, count);
        without += count < 0;
    };
    for (const PlanItem &item : items) {
        const PlanTarget &target = item.target;
        totals.duplicates += !target.keptId.isEmpty();
        if (wasGone(item))
            continue;
        add(target.accounts, totals.accounts, totals.withoutAccounts);
        add(target.transactions, totals.transactions, totals.withoutTransactions);
        add(target.consents, totals.consents, totals.withoutConsents);
        if (!hasMonths(target)) {
            totals.withoutMonths += target.transactions != 0;
            continue;
        }
        const bool isFirst = !totals.firstMonth.isValid();
        totals.firstMonth = isFirst ? target.firstMonth : std::min(totals.firstMonth, target.firstMonth);
        totals.lastMonth = isFirst ? target.lastMonth : std::max(totals.lastMonth, target.lastMonth);
    }
    return totals;
}

QJsonValue totalsValue(const Certificate &certificate)
{
    const std::optional<PlanTotals> totals = certificate.held();
    if (!totals)
        return {};
    return QJsonObject{{u"accounts"_s, sumValue(totals->accounts, totals->withoutAccounts)},
                       {u"transactions"_s, sumValue(totals->transactions, totals->withoutTransactions)},
                       {u"consents"_s, sumValue(totals->consents, totals->withoutConsents)},
                       {u"first_month"_s, monthValue(totals->firstMonth)},
                       {u"last_month"_s, monthValue(totals->lastMonth)},
                       {u"links_without_accounts_count"_s, totals->withoutAccounts},
                       {u"links_without_transactions_count"_s, totals->withoutTransactions},
                       {u"links_without_consents_count"_s, totals->withoutConsents},
                       {u"links_without_months"_s, totals->withoutMonths},
                       {u"links_counted_in_full"_s, certificate.countedInFull()},
                       {u"links_with_duplicate_that_stays"_s, totals->duplicates}};
}

QJsonObject linkObject(const PlanItem &item)
{
    const PlanTarget &target = item.target;
    const QJsonObject before{{u"accounts"_s, countValue(target.accounts)},
                             {u"transactions"_s, countValue(target.transactions)},
                             {u"consents"_s, countValue(target.consents)},
                             {u"first_month"_s, monthValue(target.firstMonth)},
                             {u"last_month"_s, monthValue(target.lastMonth)}};
    return {{u"place"_s, item.place},
            {u"id"_s, target.id},
            {u"institution"_s, textValue(target.institution)},
            {u"external_id"_s, textValue(target.externalId)},
            {u"name_masked"_s, textValue(target.name)},
            {u"kept_id"_s, textValue(target.keptId)},
            {u"before"_s, before},
            {u"outcome"_s, wordOf(storage::kItemStates, item.state)},
            {u"sent_at"_s, timeValue(item.sentAt)},
            {u"verified_at"_s, timeValue(item.verifiedAt)},
            {u"request_id"_s, textValue(item.requestId)},
            {u"http_status"_s, item.httpStatus == 0 ? QJsonValue() : QJsonValue(item.httpStatus)},
            {u"code"_s, textValue(item.code)}};
}

} // namespace

PlanProgress Certificate::progress() const
{
    PlanProgress progress;
    for (const PlanItem &item : items)
        ++progress.of(item.state);
    return progress;
}

std::optional<PlanTotals> Certificate::held() const
{
    const bool isCounted =
        std::ranges::any_of(items, [](const PlanItem &item) { return !isUncounted(item.target); });
    if (!head.totals && !isCounted)
        return std::nullopt;
    const PlanTotals later = totalsOf(items);
    if (!head.totals)
        return later;
    PlanTotals held = *head.totals;
    const auto take = [&held, &later](qint64 PlanTotals::*sum, qint64 PlanTotals::*without) {
        if (later.*without >= held.*without)
            return;
        held.*sum = later.*sum;
        held.*without = later.*without;
    };
    take(&PlanTotals::accounts, &PlanTotals::withoutAccounts);
    take(&PlanTotals::transactions, &PlanTotals::withoutTransactions);
    take(&PlanTotals::consents, &PlanTotals::withoutConsents);
    if (later.withoutMonths < held.withoutMonths) {
        held.withoutMonths = later.withoutMonths;
        held.firstMonth = later.firstMonth;
        held.lastMonth = later.lastMonth;
    }
    return held;
}

qint64 Certificate::countedInFull() const
{
    return std::ranges::count_if(items, [](const PlanItem &item) {
        const PlanTarget &target = item.target;
        return target.accounts >= 0 && target.transactions >= 0 && target.consents >= 0 &&
               (target.transactions == 0 || hasMonths(target));
    });
}

QByteArray certificateJson(const Certificate &certificate)
{
    const PlanProgress result = certificate.progress();
    QJsonArray links;
    for (const PlanItem &item : certificate.items)
        links.append(linkObject(item));
    const QJsonObject whole{{u"format"_s, u"vinculo.erasure-certificate"_s},
                            {u"version"_s, kVersion},
                            {u"program"_s, certificate.program},
                            {u"issued_at"_s, timeValue(certificate.issuedAt)},
                            {u"names"_s, u"masked"_s},
                            {u"plan"_s, planObject(certificate.head)},
                            {u"before"_s, totalsValue(certificate)},
                            {u"result"_s, QJsonObject{{u"erased_and_verified"_s, result.done},
                                                      {u"already_gone"_s, result.alreadyGone},
                                                      {u"left_out"_s, result.skipped},
                                                      {u"refused"_s, result.failed},
                                                      {u"not_known"_s, result.unknown},
                                                      {u"under_way"_s, result.underway},
                                                      {u"not_sent"_s, result.waiting}}},
                            {u"links"_s, links}};
    // Qt keeps the keys of an object in order, and writes whole numbers without a fraction
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray checksumLine(const QByteArray &digestHex, const QString &fileName)
{
    return digestHex + "  " + fileName.toUtf8() + '\n';
}

QByteArray itemsCsv(const QList<PlanItem> &items)
{
    std::string csv = "link_id,institution,external_id,kept_link_id,outcome,code,http_status,request_id,"
                      "sent_at,verified_at,accounts_before,transactions_before,accounts_after,"
                      "transactions_after,changed_balances,lost_account_ids\r\n";
    const auto moment = [](const QDateTime &utc) {
        return utc.isValid() ? utc.toUTC().toString(Qt::ISODateWithMs) : QString();
    };
    const auto number = [](const std::optional<qint64> &count) {
        return count ? QString::number(*count) : QString();
    };
    for (const PlanItem &item : items) {
        const QString cells[] = {item.target.id,
                                 item.target.institution,
                                 item.target.externalId,
                                 item.target.keptId,
                                 wordOf(storage::kItemStates, item.state),
                                 item.code,
                                 item.httpStatus == 0 ? QString() : QString::number(item.httpStatus),
                                 item.requestId,
                                 moment(item.sentAt),
                                 moment(item.verifiedAt),
                                 number(item.before.accounts),
                                 number(item.before.transactions),
                                 number(item.after.accounts),
                                 number(item.after.transactions),
                                 number(item.changedBalances),
                                 item.lostAccounts.join(u' ')};
        const char *separator = "";
        for (const QString &cell : cells) {
            csv += separator;
            appendCsvText(csv, cell.toStdString(), true);
            separator = ",";
        }
        csv += "\r\n";
    }
    return QByteArray::fromStdString(csv);
}

QByteArray keptIdsCsv(const QList<PlanItem> &items)
{
    std::string csv;
    for (const PlanItem &item : items) {
        if (item.target.keptId.isEmpty())
            continue;
        if (csv.empty())
            csv = "old_link_id,kept_link_id,outcome\r\n";
        appendCsvText(csv, item.target.id.toStdString(), true);
        csv += ',';
        appendCsvText(csv, item.target.keptId.toStdString(), true);
        csv += ',';
        csv += wordOf(storage::kItemStates, item.state).toStdString();
        csv += "\r\n";
    }
    return QByteArray::fromStdString(csv);
}

std::optional<ApiError> writeTogether(const QList<std::pair<QString, QByteArray>> &files)
{
    std::vector<std::unique_ptr<ExportFile>> open;
    for (const auto &[path, bytes] : files) {
        auto file = std::make_unique<ExportFile>(path);
        if (auto problem = file->open())
            return problem;
        if (file->device().write(bytes) != bytes.size())
            return file->writeError();
        open.push_back(std::move(file));
    }
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (auto problem = open[i]->commit()) {
            for (std::size_t made = 0; made < i; ++made)
                QFile::remove(files[static_cast<qsizetype>(made)].first);
            return problem;
        }
    }
    return std::nullopt;
}

} // namespace vinculo::models
