// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis/checks.h"
#include "models/diagnosis/verdict.h"
#include "tests/models/personfixture.h"

namespace vinculo::tests {

using namespace Qt::StringLiterals;
using namespace vinculo::models;

inline const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

//! A link that works, with everything that belongs to it, looked at on kNow.
struct DiagnosisCase
{
    QJsonObject link = linkRow(1, {{u"last_accessed_at"_s, u"2026-06-08T10:00:00Z"_s},
                                   {u"stale_in"_s, u"365d"_s},
                                   {u"credentials_storage"_s, u"store"_s}});
    QJsonArray institutions{QJsonObject{
        {u"name"_s, u"ofmockbank_br_retail"_s},
        {u"display_name"_s, u"Mock Bank"_s},
        {u"integration_type"_s, u"openfinance"_s},
        {u"status"_s, u"healthy"_s},
        {u"resources"_s, QJsonArray{u"ACCOUNTS"_s, u"BALANCES"_s, u"TRANSACTIONS"_s, u"OWNERS"_s}}}};
    QJsonArray consents{QJsonObject{{u"id"_s, fixtureId('e', 1)},
                                    {u"link_id"_s, fixtureId('b', 1)},
                                    {u"status"_s, u"AUTHORISED"_s},
                                    {u"created_at"_s, u"2026-01-01T10:00:00Z"_s},
                                    {u"expired_at"_s, u"2026-12-01T10:00:00Z"_s},
                                    {u"undefined_consent_expiration"_s, false}}};
    QJsonArray accounts{accountRow(1, u"CHECKING_ACCOUNT"_s, 10)};
    QJsonArray rows;
    QStringList permissions;
    qint64 rowsAtBelvo = -1;
    QList<CallRecord> calls;
    bool isBankWatched = true;
    std::optional<BankTrouble> bankTrouble;
    std::optional<QList<CallRecord>> logged;
    const ResourceSpec *resource = &resources::transactions();
    QString statusBefore;
    std::array<SourceState, kSources> sources;

    DiagnosisCase()
    {
        for (SourceState &source : sources)
            source.whyNot = WhyNot::None;
        int number = 0;
        for (QDate day(2025, 2, 3); day < kNow.date(); day = day.addDays(9))
            rows.append(
                movementRow({.account = 1, .date = day.toString(Qt::ISODate), .amount = 1}, ++number));
    }
    void change(const QString &key, const QJsonValue &value) { link.insert(key, value); }
    void changeInstitution(const QString &key, const QJsonValue &value)
    {
        QJsonObject row = institutions.first().toObject();
        row.insert(key, value);
        institutions = {row};
    }
    void changeConsent(const QString &key, const QJsonValue &value)
    {
        QJsonObject row = consents.first().toObject();
        row.insert(key, value);
        consents = {row};
    }
    void fail(Source source, int status, const QString &code, ErrorKind kind)
    {
        ApiError error;
        error.kind = kind;
        error.httpStatus = status;
        error.code = code;
        error.requestId = u"r-1"_s;
        sources[indexOf(source)] = {.whyNot = WhyNot::CallFailed, .error = error};
    }
    void call(const QString &at, bool failed, int status, const QString &code = {},
              const QString &path = u"/api/transactions/"_s, const QString &variant = {})
    {
        CallRecord record;
        record.verb = HttpVerb::Post;
        record.pathTemplate = path;
        record.startedAtMs = QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch();
        record.failed = failed;
        record.status = status;
        record.errorCode = code;
        record.errorVariant = variant;
        record.errorKind = status >= 500 ? ErrorKind::Server : ErrorKind::Validation;
        record.requestId = u"request-7"_s;
        calls.append(record);
    }
    [[nodiscard]] CheckResults results() const
    {
        DiagnosisFacts facts{.resource = resource, .now = kNow, .statusBefore = statusBefore};
        facts.sources = sources;
        const auto table = [&](Source source, const ResourceSpec &spec, const QJsonArray &json) {
            return facts.has(source) ? snapshotOf(spec, json) : TableSnapshot();
        };
        facts.link = table(Source::Link, resources::links(), {link});
        facts.institutions = table(Source::Institution, resources::institutions(), institutions);
        facts.consents = table(Source::Consents, resources::consents(), consents);
        facts.accounts = table(Source::Accounts, resources::accounts(), accounts);
        facts.rows = table(Source::Rows, *resource, rows);
        facts.rowsAtBelvo = rowsAtBelvo < 0 ? static_cast<qint64>(rows.size()) : rowsAtBelvo;
        facts.calls = calls;
        facts.isBankWatched = isBankWatched;
        facts.bankTrouble = bankTrouble;
        facts.logged = logged;
        if (!permissions.isEmpty())
            facts.permissions.insert(fixtureId('e', 1), permissions);
        return examine(facts);
    }
    [[nodiscard]] Conclusion conclusion() const { return conclude(results(), kNow); }
};

} // namespace vinculo::tests
