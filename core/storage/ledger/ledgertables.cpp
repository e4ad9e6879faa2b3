// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger/ledgertables.h"

#include "core/domain/plandigest.h"
#include "core/storage/ledger/ledgerwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

namespace vinculo::storage {

namespace {

constexpr auto kHead =
    "SELECT number, id, kind, settings, profile_id, profile_name, environment, host, reason,"
    " ticket, operator, created_ms, started_ms, ended_ms, item_count, digest, state,"
    " is_person, totals FROM plans"_L1;

//! No moment that Belvo names is further away; one that is comes from a clock that was wrong.
constexpr qint64 kLongestPatienceMs = 3'600'000;

QVariant moment(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<qint64> unlessNull(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QVariant known(qint64 count)
{
    return count < 0 ? QVariant() : QVariant(count);
}

QVariant day(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QDate dayFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

//! A null text would be NULL, which some columns refuse.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString toText(const PlanSettings &settings)
{
    QJsonObject object{{u"access_mode"_s, settings.accessMode},
                       {u"resources"_s, QJsonArray::fromStringList(settings.resources)},
                       {u"from"_s, settings.from.toString(Qt::ISODate)},
                       {u"to"_s, settings.to.toString(Qt::ISODate)}};
    if (const PlanFile &file = settings.file; file != PlanFile())
        object.insert(u"file"_s, QJsonObject{{u"folder"_s, file.folder},
                                             {u"format"_s, file.format},
                                             {u"style"_s, file.style},
                                             {u"wording"_s, file.wording},
                                             {u"mark"_s, file.isMarked},
                                             {u"personal_data"_s, file.includesPersonalData}});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PlanSettings settingsFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    PlanSettings settings{.accessMode = object["access_mode"_L1].toString(),
                          .from = QDate::fromString(object["from"_L1].toString(), Qt::ISODate),
                          .to = QDate::fromString(object["to"_L1].toString(), Qt::ISODate)};
    const QJsonArray resources = object["resources"_L1].toArray();
    for (const auto &resource : resources)
        settings.resources += resource.toString();
    const QJsonObject file = object["file"_L1].toObject();
    settings.file = {.folder = file["folder"_L1].toString(),
                     .format = file["format"_L1].toString(),
                     .style = file["style"_L1].toString(),
                     .wording = file["wording"_L1].toString(),
                     .isMarked = file["mark"_L1].toBool(),
                     .includesPersonalData = file["personal_data"_L1].toBool()};
    return settings;
}

QVariant toText(const std::optional<PlanTotals> &totals)
{
    if (!totals)
        return {};
    const QJsonObject object{{u"accounts"_s, totals->accounts},
                             {u"transactions"_s, totals->transactions},
                             {u"consents"_s, totals->consents},
                             {u"without_accounts"_s, totals->withoutAccounts},
                             {u"without_transactions"_s, totals->withoutTransactions},
                             {u"without_consents"_s, totals->withoutConsents},
                             {u"without_months"_s, totals->withoutMonths},
                             {u"first_month"_s, totals->firstMonth.toString(Qt::ISODate)},
                             {u"last_month"_s, totals->lastMonth.toString(Qt::ISODate)},
                             {u"duplicates"_s, totals->duplicates}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<PlanTotals> totalsFrom(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    return PlanTotals{.accounts = object["accounts"_L1].toInteger(),
                      .transactions = object["transactions"_L1].toInteger(),
                      .consents = object["consents"_L1].toInteger(),
                      .withoutAccounts = object["without_accounts"_L1].toInteger(),
                      .withoutTransactions = object["without_transactions"_L1].toInteger(),
                      .withoutConsents = object["without_consents"_L1].toInteger(),
                      .withoutMonths = object["without_months"_L1].toInteger(),
                      .firstMonth = dayFrom(object["first_month"_L1].toVariant()),
                      .lastMonth = dayFrom(object["last_month"_L1].toVariant()),
                      .duplicates = object["duplicates"_L1].toInteger()};
}

//! A row of kHead. A kind nobody knows would not pass the digest.
PlanHead headFrom(const QSqlQuery &row)
{
    PlanHead head;
    head.id = QUuid::fromString(row.value(1).toString());
    head.kind = valueOf(kPlanKinds, row.value(2).toString(), PlanKind::RefreshLinks);
    head.settings = settingsFrom(row.value(3).toString());
    head.profileId = QUuid::fromString(row.value(4).toString());
    head.profileName = row.value(5).toString();
    head.environment = valueOf(kPlanEnvironments, row.value(6).toString(), Environment::Production);
    head.host = row.value(7).toString();
    head.reason = row.value(8).toString();
    head.ticket = row.value(9).toString();
    head.operatorName = row.value(10).toString();
    head.createdAt = timeFrom(row.value(11));
    head.startedAt = timeFrom(row.value(12));
    head.endedAt = timeFrom(row.value(13));
    head.count = row.value(14).toLongLong();
    head.digest = row.value(15).toByteArray();
    head.state = valueOf(kPlanStates, row.value(16).toString(), PlanState::Stopped);
    head.isPerson = row.value(17).toBool();
    head.totals = totalsFrom(row.value(18));
    return head;
}

//! The text of a statement about items; `condition` follows the columns that itemFrom() reads.
QByteArray selectItems(const char *condition)
{
    return QByteArray("SELECT place, link, institution, name, external_id, status, access_mode, accounts,"
                      " transactions, consents, first_month, last_month, kept_id, state, request_id, code,"
                      " http_status, sent_ms, verified_ms, not_before_ms, tries, step, accessed_before,"
                      " accounts_before, transactions_before, accounts_after, transactions_after,"
                      " changed_balances, lost_accounts"
                      " FROM items WHERE plan = ? AND ") +
           condition + " ORDER BY place LIMIT ?";
}

//! A row of selectItems(). A state nobody knows is looked up before anything is sent.
PlanItem itemFrom(const QSqlQuery &row)
{
    PlanItem item;
    item.place = row.value(0).toLongLong();
    PlanTarget &target = item.target;
    target.id = row.value(1).toString();
    target.institution = row.value(2).toString();
    target.name = row.value(3).toString();
    target.externalId = row.value(4).toString();
    target.status = row.value(5).toString();
    target.accessMode = row.value(6).toString();
    target.accounts = row.value(7).toLongLong();
    target.transactions = row.value(8).toLongLong();
    target.consents = row.value(9).toLongLong();
    target.firstMonth = dayFrom(row.value(10));
    target.lastMonth = dayFrom(row.value(11));
    target.keptId = row.value(12).toString();
    item.state = valueOf(kItemStates, row.value(13).toString(), PlanItemState::Unknown);
    item.requestId = row.value(14).toString();
    item.code = row.value(15).toString();
    item.httpStatus = row.value(16).toInt();
    item.sentAt = timeFrom(row.value(17));
    item.verifiedAt = timeFrom(row.value(18));
    item.notBefore = timeFrom(row.value(19));
    item.tries = row.value(20).toInt();
    item.step = row.value(21).toInt();
    item.accessedBefore = unlessNull(row.value(22));
    item.before = {.accounts = unlessNull(row.value(23)), .transactions = unlessNull(row.value(24))};
    item.after = {.accounts = unlessNull(row.value(25)), .transactions = unlessNull(row.value(26))};
    item.changedBalances = unlessNull(row.value(27));
    item.lostAccounts = row.value(28).toString().split(u' ', Qt::SkipEmptyParts);
    return item;
}

QList<PlanItem> itemsFrom(QSqlQuery &rows)
{
    QList<PlanItem> items;
    while (rows.next())
        items.append(itemFrom(rows));
    rows.finish();
    return items;
}

template<class... Values>
void bind(QSqlQuery &query, const Values &...values)
{
    int position = 0;
    (query.bindValue(position++, values), ...);
}

//! What changes about an item; the WHERE clause follows.
void bindOutcome(QSqlQuery &query, qint64 plan, const PlanItem &item)
{
    bind(query, wordOf(kItemStates, item.state), item.requestId, item.code, item.httpStatus,
         moment(item.sentAt), moment(item.verifiedAt), moment(item.notBefore), item.tries, item.step,
         orNull(item.accessedBefore), orNull(item.before.accounts), orNull(item.before.transactions),
         orNull(item.after.accounts), orNull(item.after.transactions), orNull(item.changedBalances),
         item.lostAccounts.isEmpty() ? QVariant() : QVariant(item.lostAccounts.join(u' ')),
         known(item.target.accounts), known(item.target.transactions), known(item.target.consents),
         day(item.target.firstMonth), day(item.target.lastMonth), plan, item.place);
}

} // namespace

Result<qint64> LedgerTables::numberOf(const QUuid &plan)
{
    QSqlQuery &query = m_database.statement("SELECT number FROM plans WHERE id = ?"_L1);
    bind(query, idText(plan));
    const bool isKnown = m_database.run(query) && query.next();
    const qint64 number = isKnown ? query.value(0).toLongLong() : 0;
    query.finish();
    if (!isKnown)
        return Unexpected(ledgerError(u"plan_unknown"_s));
    return number;
}

Result<qint64> LedgerTables::owned(const QUuid &plan, const QUuid &owner)
{
    QSqlQuery &query = m_database.statement("SELECT number, owner FROM plans WHERE id = ?"_L1);
    bind(query, idText(plan));
    const bool isKnown = m_database.run(query) && query.next();
    const qint64 number = isKnown ? query.value(0).toLongLong() : 0;
    const bool isOwner = isKnown && query.value(1).toString() == idText(owner);
    query.finish();
    if (!isKnown)
        return Unexpected(ledgerError(u"plan_unknown"_s));
    if (!isOwner)
        return Unexpected(ledgerError(u"plan_elsewhere"_s));
    return number;
}

Result<QUuid> LedgerTables::create(const PlanHead &head, const QList<PlanTarget> &targets)
{
    QSqlQuery &query = m_database.statement(
        "INSERT INTO plans (id, kind, settings, profile_id, profile_name, environment, host, reason, ticket,"
        " operator, created_ms, started_ms, ended_ms, item_count, digest, state, is_person, totals)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    bind(query, idText(head.id), wordOf(kPlanKinds, head.kind), toText(head.settings), idText(head.profileId),
         text(head.profileName), wordOf(kPlanEnvironments, head.environment), text(head.host), head.reason,
         head.ticket, head.operatorName, moment(head.createdAt), moment(head.startedAt), moment(head.endedAt),
         head.count, head.digest, wordOf(kPlanStates, head.state), int(head.isPerson), toText(head.totals));
    if (!m_database.run(query))
        return head.id;
    const qint64 number = query.lastInsertId().toLongLong();
    for (qint64 place = 0; place < targets.size(); ++place)
        insertItem(number, place, targets[place]);
    return head.id;
}

void LedgerTables::insertItem(qint64 number, qint64 place, const PlanTarget &target)
{
    QSqlQuery &query = m_database.statement(
        "INSERT INTO items (plan, place, link, institution, name, external_id, status, access_mode, accounts,"
        " transactions, consents, first_month, last_month, kept_id, state, http_status, tries, step)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, 0, 0)"_L1);
    bind(query, number, place, text(target.id.toLower()), target.institution, target.name, target.externalId,
         target.status, target.accessMode, target.accounts, target.transactions, target.consents,
         day(target.firstMonth), day(target.lastMonth), target.keptId);
    m_database.run(query);
}

PlanProgress LedgerTables::progressOf(qint64 number)
{
    PlanProgress progress;
    QSqlQuery &query =
        m_database.statement("SELECT state, count(*) FROM items WHERE plan = ? GROUP BY state"_L1);
    bind(query, number);
    for (bool isRead = m_database.run(query); isRead && query.next();)
        progress.of(valueOf(kItemStates, query.value(0).toString(), PlanItemState::Unknown)) +=
            query.value(1).toLongLong();
    query.finish();
    return progress;
}

Result<QList<PlanSummary>> LedgerTables::plans(const QUuid &profileId)
{
    static const QByteArray kText =
        QByteArray(kHead.data(), kHead.size()) + " WHERE profile_id = ? ORDER BY number DESC";
    QSqlQuery &query = m_database.statement(QLatin1StringView(kText));
    bind(query, idText(profileId));
    QList<PlanSummary> summaries;
    QList<qint64> numbers;
    for (bool isRead = m_database.run(query); isRead && query.next();) {
        summaries.append({headFrom(query), {}});
        numbers.append(query.value(0).toLongLong());
    }
    query.finish();
    for (qsizetype i = 0; i < summaries.size(); ++i)
        summaries[i].progress = progressOf(numbers[i]);
    return summaries;
}

Result<PlanSummary> LedgerTables::plan(const QUuid &id)
{
    static const QByteArray kText = QByteArray(kHead.data(), kHead.size()) + " WHERE id = ?";
    QSqlQuery &query = m_database.statement(QLatin1StringView(kText));
    bind(query, idText(id));
    if (!m_database.run(query) || !query.next()) {
        query.finish();
        return Unexpected(ledgerError(u"plan_unknown"_s));
    }
    PlanSummary summary{headFrom(query), {}};
    const qint64 number = query.value(0).toLongLong();
    query.finish();
    summary.progress = progressOf(number);
    return summary;
}

Result<PlanProgress> LedgerTables::progress(const QUuid &plan)
{
    const Result<qint64> number = numberOf(plan);
    if (!number)
        return Unexpected(number.error());
    return progressOf(*number);
}

Result<PlanGains> LedgerTables::gains(const QUuid &plan)
{
    const Result<qint64> number = numberOf(plan);
    if (!number)
        return Unexpected(number.error());
    PlanGains gains;
    // A difference is NULL while one of both counts is not known, and the functions leave that out.
    QSqlQuery &query =
        m_database.statement("SELECT count(transactions_after - transactions_before), count(*),"
                             " sum(transactions_after - transactions_before), sum(lost_accounts <> '' OR "
                             "accounts_after < accounts_before)"
                             " FROM items WHERE plan = ? AND state = 'done'"_L1);
    bind(query, *number);
    if (m_database.run(query) && query.next()) {
        gains.counted = query.value(0).toLongLong();
        gains.uncounted = query.value(1).toLongLong() - gains.counted;
        gains.transactions = query.value(2).toLongLong();
        gains.fewerAccounts = query.value(3).toLongLong();
    }
    query.finish();
    return gains;
}

Result<QList<PlanItem>> LedgerTables::items(const QUuid &plan, qint64 from, int count)
{
    const Result<qint64> number = numberOf(plan);
    if (!number)
        return Unexpected(number.error());
    static const QByteArray kText = selectItems("place >= ?");
    QSqlQuery &query = m_database.statement(QLatin1StringView(kText));
    bind(query, *number, from, std::max(0, count));
    if (!m_database.run(query))
        return QList<PlanItem>();
    return itemsFrom(query);
}

Result<QList<PlanItem>> LedgerTables::itemsIn(const QUuid &plan, const QList<PlanItemState> &states,
                                              qint64 after, int count)
{
    const Result<qint64> number = numberOf(plan);
    if (!number)
        return Unexpected(number.error());
    QList<PlanItem> found;
    static const QByteArray kText = selectItems("state = ? AND place > ?");
    QSqlQuery &query = m_database.statement(QLatin1StringView(kText));
    for (const PlanItemState state : states) { // one range of the index each
        bind(query, *number, wordOf(kItemStates, state), after, std::max(0, count));
        if (!m_database.run(query))
            return found;
        found += itemsFrom(query);
    }
    std::ranges::sort(found, {}, &PlanItem::place);
    found.resize(std::min<qsizetype>(found.size(), std::max(0, count)));
    return found;
}

Result<LinkPage> LedgerTables::links(const QUuid &plan, const QList<PlanItemState> &states, qint64 after,
                                     int count)
{
    const Result<qint64> number = numberOf(plan);
    if (!number)
        return Unexpected(number.error());
    QList<std::pair<qint64, QString>> found;
    QSqlQuery &query = m_database.statement("SELECT place, link FROM items WHERE plan = ? AND state = ?"
                                            " AND place > ? ORDER BY place LIMIT ?"_L1);
    for (const PlanItemState state : states) {
        bind(query, *number, wordOf(kItemStates, state), after, std::max(0, count));
        for (bool isRead = m_database.run(query); isRead && query.next();)
            found.append({query.value(0).toLongLong(), query.value(1).toString()});
        query.finish();
    }
    std::ranges::sort(found);
    const bool isAll = found.size() < count;
    found.resize(std::min<qsizetype>(found.size(), std::max(0, count)));
    LinkPage page;
    for (const auto &[place, link] : std::as_const(found))
        page.ids.append(link);
    if (!isAll && !found.isEmpty())
        page.next = found.last().first;
    return page;
}

Result<DueItems> LedgerTables::due(const QUuid &plan, const QDateTime &now, qint64 after, int count)
{
    const Result<qint64> number = numberOf(plan);
    if (!number)
        return Unexpected(number.error());
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const qint64 absurdMs = nowMs + kLongestPatienceMs;
    DueItems due;
    static const QByteArray kText =
        selectItems("state = 'waiting' AND place > ?"
                    " AND (not_before_ms IS NULL OR not_before_ms <= ? OR not_before_ms > ?)");
    QSqlQuery &query = m_database.statement(QLatin1StringView(kText));
    bind(query, *number, after, nowMs, absurdMs, std::max(0, count));
    if (!m_database.run(query))
        return due;
    due.items = itemsFrom(query);
    if (due.items.size() == count)
        return due; // the next question comes sooner than any moment
    QSqlQuery &next =
        m_database.statement("SELECT min(not_before_ms) FROM items WHERE plan = ?"
                             " AND state = 'waiting' AND not_before_ms > ? AND not_before_ms <= ?"_L1);
    bind(next, *number, nowMs, absurdMs);
    if (m_database.run(next) && next.next())
        due.nextAt = timeFrom(next.value(0));
    next.finish();
    return due;
}

bool LedgerTables::fitsDigest(qint64 number, const PlanHead &head)
{
    PlanDigest digest(head);
    QSqlQuery &query = m_database.statement("SELECT link FROM items WHERE plan = ? ORDER BY place"_L1);
    bind(query, number);
    qint64 count = 0;
    PlanTarget target;
    for (bool isRead = m_database.run(query); isRead && query.next(); ++count) {
        target.id = query.value(0).toString();
        digest.add(target);
    }
    query.finish();
    return count == head.count && digest.result() == head.digest;
}

Result<PlanSummary> LedgerTables::take(const QUuid &plan, const QUuid &owner)
{
    const Result<qint64> number = numberOf(plan);
    if (!number)
        return Unexpected(number.error());
    const Result<PlanSummary> before = this->plan(plan);
    if (!before)
        return before;
    if (!fitsDigest(*number, before->head))
        return Unexpected(ledgerError(u"plan_changed"_s));
    QSqlQuery &take = m_database.statement("UPDATE plans SET owner = ? WHERE number = ?"_L1);
    bind(take, idText(owner), *number);
    m_database.run(take);
    QSqlQuery &doubt =
        m_database.statement("UPDATE items SET state = 'unknown' WHERE plan = ? AND state = 'claimed'"_L1);
    bind(doubt, *number);
    m_database.run(doubt);
    return this->plan(plan);
}

Result<bool> LedgerTables::claim(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items)
{
    const Result<qint64> number = owned(plan, owner);
    if (!number)
        return Unexpected(number.error());
    QSqlQuery &look = m_database.statement("SELECT state FROM items WHERE plan = ? AND place = ?"_L1);
    for (const PlanItem &item : items) {
        bind(look, *number, item.place);
        const bool isWaiting =
            m_database.run(look) && look.next() && look.value(0).toString() == kItemStates[0];
        look.finish();
        if (!isWaiting)
            return Unexpected(ledgerError(u"item_not_waiting"_s));
    }
    QList<PlanItem> claimed = items;
    for (PlanItem &item : claimed)
        item.state = PlanItemState::Claimed;
    return record(plan, owner, claimed);
}

Result<bool> LedgerTables::record(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items)
{
    const Result<qint64> number = owned(plan, owner);
    if (!number)
        return Unexpected(number.error());
    QSqlQuery &query = m_database.statement(
        "UPDATE items SET state = ?, request_id = ?, code = ?, http_status = ?, sent_ms = ?, verified_ms = ?,"
        " not_before_ms = ?, tries = ?, step = ?, accessed_before = ?, accounts_before = ?,"
        " transactions_before = ?, accounts_after = ?, transactions_after = ?,"
        " changed_balances = ?, lost_accounts = ?,"
        " accounts = coalesce(?, accounts), transactions = coalesce(?, transactions),"
        " consents = coalesce(?, consents), first_month = coalesce(?, first_month),"
        " last_month = coalesce(?, last_month)"
        " WHERE plan = ? AND place = ?"_L1);
    for (const PlanItem &item : items) {
        bindOutcome(query, *number, item);
        m_database.run(query);
    }
    return true;
}

Result<bool> LedgerTables::setState(const QUuid &plan, const QUuid &owner, PlanState state,
                                    const QDateTime &at)
{
    const Result<qint64> number = owned(plan, owner);
    if (!number)
        return Unexpected(number.error());
    const bool isBeginning = state == PlanState::Running;
    const bool isEnd = state == PlanState::Finished || state == PlanState::Stopped;
    QSqlQuery &query =
        m_database.statement("UPDATE plans SET state = ?, started_ms = coalesce(started_ms, ?),"
                             " ended_ms = ? WHERE number = ?"_L1);
    bind(query, wordOf(kPlanStates, state), isBeginning ? moment(at) : QVariant(),
         isEnd ? moment(at) : QVariant(), *number);
    m_database.run(query);
    return true;
}

Result<int> LedgerTables::forgetPersonalParts(const QList<QUuid> &plans)
{
    int changed = 0;
    QSqlQuery &query = m_database.statement(
        "UPDATE items SET name = NULL, external_id = NULL WHERE plan = (SELECT number FROM plans WHERE id = ?"
        " AND state IN ('finished', 'stopped')) AND (name <> '' OR external_id <> '')"_L1);
    for (const QUuid &plan : plans) {
        bind(query, idText(plan));
        if (m_database.run(query))
            changed += query.numRowsAffected();
    }
    return changed;
}

} // namespace vinculo::storage
