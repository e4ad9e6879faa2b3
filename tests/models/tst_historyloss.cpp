// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatewords.h"
#include "models/duplicates/historyloss.h"

#include <QTest>

#include <array>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

AccountHistory history(std::initializer_list<std::pair<QDate, std::uint32_t>> months)
{
    AccountHistory made;
    for (const auto &[month, count] : months)
        made.months[month] = count;
    return made;
}

AccountIdentity account(std::uint64_t accountId, std::string_view number,
                        std::string_view category = "CHECKING_ACCOUNT")
{
    AccountIdentity made;
    made.id = {.high = 1, .low = accountId};
    made.category = category;
    made.number = number;
    return made;
}

//! A link whose accounts have these movements, in their order; one more history: of no account.
LinkHolding holding(std::span<const AccountIdentity> accounts, const std::vector<AccountHistory> &histories)
{
    LinkHolding made{.history = {.state = LinkHistory::State::Known, .months = {}, .first = {}, .last = {}},
                     .accounts = accounts};
    for (std::size_t i = 0; i < histories.size(); ++i)
        made.history.accounts[i < accounts.size() ? accounts[i].id : api::Uuid{}] = histories[i];
    return made;
}

LinkHolding holding(const AccountHistory &history)
{
    return holding({}, {history});
}

} // namespace

//! What would be lost with a link beside those that stay: accounts, and movements by account and month.
class TestHistoryLoss : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthThatOnlyOneHasIsLost();
    void oneMovementFewerInAMonthIsALoss();
    void anAccountThatStaysNowhereIsALoss();
    void accountsAreOneByTheirNumber();
    void whatIsNotKnownIsNoNothing();
};

void TestHistoryLoss::aMonthThatOnlyOneHasIsLost()
{
    const QDate jan(2026, 1, 1);
    const LinkHolding old = holding(history({{jan, 3}, {jan.addMonths(1), 1}, {jan.addMonths(2), 2}}));
    const LinkHolding young = holding(history({{jan.addMonths(1), 4}, {jan.addMonths(2), 2}}));
    const HistoryLoss loss = lossWith(old, {young});
    QVERIFY(loss.isKnown && loss.accounts.empty());
    QCOMPARE(loss.months, (std::vector{jan}));
    QVERIFY(lossWith(holding(history({{jan.addMonths(1), 1}})), {young}).isNothing());
    QVERIFY(lossWith(old, {young, old}).isNothing()); // another one that stays has it
    QVERIFY(lossWith(holding(history({})), {holding(history({}))}).isNothing());
    QCOMPARE(DuplicateWords::months({jan, jan.addMonths(1), jan.addMonths(3)}, QLocale(u"en_GB"_s)),
             u"Jan 2026–Feb 2026, Apr 2026"_s);
}

void TestHistoryLoss::oneMovementFewerInAMonthIsALoss()
{
    const QDate may(2026, 5, 1);
    const LinkHolding old = holding(history({{may, 5}, {may.addMonths(1), 5}}));
    // At the beginning of what stays, and in the middle of it.
    QCOMPARE(lossWith(old, {holding(history({{may, 4}, {may.addMonths(1), 5}}))}).months, (std::vector{may}));
    QCOMPARE(
        lossWith(old, {holding(history({{may.addMonths(-1), 9}, {may, 9}, {may.addMonths(1), 4}}))}).months,
        (std::vector{may.addMonths(1)}));
    // Two that stay may have the same movements: they are not added up.
    const LinkHolding few = holding(history({{may, 3}, {may.addMonths(1), 5}}));
    QCOMPARE(lossWith(old, {few, few}).months, (std::vector{may}));
    LinkHolding undated = holding({.months = {}, .undated = 2});
    const HistoryLoss loss = lossWith(undated, {holding({.months = {}, .undated = 1})});
    QCOMPARE(loss.undated, 1U);
    QVERIFY(loss.months.empty() && !loss.isNothing());
}

void TestHistoryLoss::anAccountThatStaysNowhereIsALoss()
{
    const QDate may(2026, 5, 1);
    const std::array both{account(1, "12345"), account(2, "4111222233334821", "CREDIT_CARD")};
    const std::array one{account(3, "12345")};
    // As many movements in all, and no month without some: the card is lost all the same.
    const LinkHolding old = holding(both, {history({{may, 2}}), history({{may, 3}})});
    const HistoryLoss loss = lossWith(old, {holding(one, {history({{may, 5}})})});
    QVERIFY(loss.isKnown && !loss.isNothing());
    QCOMPARE(loss.accounts, (std::vector{LostAccount{"CREDIT_CARD", "4111222233334821"}}));
    QCOMPARE(loss.months, (std::vector{may}));
    const QString words = DuplicateWords::lost(loss, QLocale(u"en_GB"_s));
    QVERIFY2(words.contains(u"Credit card"_s) && words.contains(u"May 2026"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"41112222"_s), qPrintable(words)); // masked
    // One without a single movement as well.
    QCOMPARE(
        lossWith(holding(both, {history({{may, 2}})}), {holding(one, {history({{may, 2}})})}).accounts.size(),
        std::size_t(1));
    // And of the account that both have, what is the other's does not make up for it.
    const std::array again{account(4, "12345"), account(5, "4111222233334821", "CREDIT_CARD")};
    QCOMPARE(lossWith(old, {holding(again, {history({{may, 9}}), history({{may, 2}})})}).months,
             (std::vector{may}));
    QVERIFY(lossWith(old, {holding(again, {history({{may, 2}}), history({{may, 3}})})}).isNothing());
}

void TestHistoryLoss::accountsAreOneByTheirNumber()
{
    AccountIdentity public1 = account(1, {});
    public1.publicNumber = "0001/12345-6";
    AccountIdentity public2 = account(2, {});
    public2.publicNumber = public1.publicNumber;
    const auto isOne = [](const AccountIdentity &gone, const AccountIdentity &stays) {
        return lossWith(holding(std::span(&gone, 1), {}), {holding(std::span(&stays, 1), {})}).isNothing();
    };
    QVERIFY(isOne(account(1, "12345"), account(2, "12345")));
    QVERIFY(!isOne(account(1, "12345"), account(1, "12346"))); // whatever its id
    QVERIFY(isOne(public1, public2));
    AccountIdentity branch = account(2, "12345");
    branch.agency = "0002";
    QVERIFY(!isOne(account(1, "12345"), branch));
    // Cards may have none: category and name tell, and two are two.
    AccountIdentity gold = account(1, {}, "CREDIT_CARD");
    gold.name = "Gold";
    AccountIdentity other = gold;
    other.id = {.high = 1, .low = 9};
    QVERIFY(isOne(gold, other));
    other.name = "Black";
    QVERIFY(!isOne(gold, other));
    const std::array two{gold, gold};
    QCOMPARE(lossWith(holding(two, {}), {holding(std::span(&gold, 1), {})}).accounts.size(), std::size_t(1));
    // Movements of an account that nobody knows cannot be compared.
    LinkHolding strange = holding(std::span(&gold, 1), {});
    strange.history.accounts[{.high = 7, .low = 7}] = history({{QDate(2026, 5, 1), 1}});
    QVERIFY(!lossWith(strange, {strange}).isKnown);
}

void TestHistoryLoss::whatIsNotKnownIsNoNothing()
{
    const LinkHolding known = holding(history({{QDate(2026, 1, 1), 3}}));
    QVERIFY(!lossWith(known, {LinkHolding()}).isKnown);
    QVERIFY(!lossWith(LinkHolding(), {known}).isKnown);
    QVERIFY(!lossWith(known, {}).isNothing());
    QVERIFY(!hasMovements("sat_mx_fiscal"));
    QVERIFY(!hasMovements("inss_br_employment"));
    QVERIFY(hasMovements("erebor_br_retail"));
}

QTEST_GUILESS_MAIN(TestHistoryLoss)
#include "tst_historyloss.moc"
