// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/linkcontents.h"
#include "models/refresh/refreshcare.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

Q_DECLARE_METATYPE(std::optional<vinculo::models::RefreshCare>)
Q_DECLARE_METATYPE(vinculo::models::RefreshCareFacts)

//! The rules that keep a refresh from harming a link, one by one, and what a refresh has brought.
class TestRefreshCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRule_data();
    void everyRule();
    void whatIsRefusedGoesFirst();
    void changesAreCounted();
    void unknownStaysUnknown();
    void otherCurrenciesAreNotCompared();
};

namespace {

AccountState account(const QString &id, const QString &balance, const char *currency = "BRL")
{
    return {.id = id,
            .name = u"Account "_s + id,
            .balance = Money{*Decimal::parse(balance.toStdString()), Currency::fromCode(currency)}};
}

} // namespace

void TestRefreshCare::everyRule_data()
{
    QTest::addColumn<RefreshCareFacts>("facts");
    QTest::addColumn<std::optional<RefreshCare>>("care");
    using enum RefreshHindrance;
    const auto row = [](const char *name, const RefreshCareFacts &facts,
                        const std::optional<RefreshCare> &care) { QTest::newRow(name) << facts << care; };
    row("a link that works", {.status = u"valid"_s, .callsLeft = 8}, {});
    row("nothing is known", {}, {});
    row("invalid", {.status = u"invalid"_s}, RefreshCare{LinkInvalid, true});
    row("unconfirmed", {.status = u"unconfirmed"_s}, RefreshCare{LinkUnconfirmed, true});
    row("four failures", {.status = u"valid"_s, .failuresInARow = 4}, RefreshCare{FailuresInARow, false});
    row("five failures", {.status = u"valid"_s, .failuresInARow = 5}, RefreshCare{SixthFailure, true});
    row("one failure", {.status = u"valid"_s, .failuresInARow = 1}, RefreshCare{FailuresInARow, false});
    row("three calls left", {.status = u"valid"_s, .callsLeft = 3}, {});
    row("two calls left", {.status = u"valid"_s, .callsLeft = 2}, RefreshCare{QuotaNearlySpent, false});
    row("no call left", {.status = u"valid"_s, .callsLeft = 0}, RefreshCare{QuotaSpent, true});
    row("more than allowed", {.status = u"valid"_s, .callsLeft = -3}, RefreshCare{QuotaSpent, true});
    row("held", {.status = u"valid"_s, .isHeld = true}, RefreshCare{BankHeld, true});
    row("down", {.status = u"valid"_s, .institutionState = u"down"_s}, RefreshCare{BankDown, false});
    row("healthy", {.status = u"valid"_s, .institutionState = u"healthy"_s}, {});
    row("a code is needed", {.status = u"token_required"_s}, RefreshCare{CodeNeeded, false});
}

void TestRefreshCare::everyRule()
{
    QFETCH(const RefreshCareFacts, facts);
    QFETCH(const std::optional<RefreshCare>, care);
    QCOMPARE(refreshCare(facts), care);
}

void TestRefreshCare::whatIsRefusedGoesFirst()
{
    const RefreshCareFacts all{.status = u"token_required"_s,
                               .institutionState = u"down"_s,
                               .failuresInARow = 5,
                               .callsLeft = 1,
                               .isHeld = false};
    QCOMPARE(refreshCare(all), (RefreshCare{RefreshHindrance::SixthFailure, true}));
}

void TestRefreshCare::changesAreCounted()
{
    const LinkContents before{.transactions = 100,
                              .accounts = QList{account(u"1"_s, u"10.00"_s), account(u"2"_s, u"5.00"_s),
                                                account(u"3"_s, u"7.00"_s)}};
    const LinkContents after{.transactions = 112,
                             .accounts = QList{account(u"1"_s, u"12.50"_s), account(u"3"_s, u"7.00"_s),
                                               account(u"4"_s, u"0.00"_s)}};
    const RefreshChanges changes = changesBetween(before, after);
    QCOMPARE(changes.newTransactions, std::optional<qint64>(12));
    QCOMPARE(changes.accounts, std::optional<qint64>(3));
    QCOMPARE(changes.lostAccounts, QStringList{u"Account 2"_s});
    QCOMPARE(changes.newAccounts, QStringList{u"Account 4"_s});
    QCOMPARE(changes.balances.size(), 1);
    QCOMPARE(changes.balances.first().after.amount.toPlainString(2), u"12.50"_s);
    QCOMPARE(*changesBetween(after, before).newTransactions, -12);
}

void TestRefreshCare::unknownStaysUnknown()
{
    const LinkContents known{.transactions = 100, .accounts = QList{account(u"1"_s, u"10.00"_s)}};
    QVERIFY(!changesBetween({}, known).isKnown());
    QVERIFY(!changesBetween(known, {}).isKnown());
    // After a restart only the ids of accounts are known.
    const LinkContents remembered{.transactions = 100,
                                  .accounts = QList{AccountState{.id = u"1"_s, .name = {}, .balance = {}},
                                                    AccountState{.id = u"9"_s, .name = {}, .balance = {}}}};
    const RefreshChanges changes = changesBetween(remembered, known);
    QCOMPARE(changes.lostAccounts, QStringList{u"9"_s});
    QVERIFY(changes.balances.isEmpty());
}

void TestRefreshCare::otherCurrenciesAreNotCompared()
{
    const LinkContents before{.transactions = {}, .accounts = QList{account(u"1"_s, u"10.00"_s)}};
    const LinkContents after{.transactions = {}, .accounts = QList{account(u"1"_s, u"12.00"_s, "USD")}};
    QVERIFY(changesBetween(before, after).balances.isEmpty());
}

QTEST_GUILESS_MAIN(TestRefreshCare)
#include "tst_refreshcare.moc"
