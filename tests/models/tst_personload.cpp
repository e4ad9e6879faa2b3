// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/person/partstatus.h"
#include "models/person/personanalysis.h"
#include "models/person/personload.h"
#include "models/person/snapshotfield.h"
#include "models/totals/totals.h"
#include "tests/models/personfixture.h"
#include "tests/sandbox/sandboxclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using tests::SandboxClient;

namespace {

sandbox::ServerOptions withPersonas()
{
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.personas = {u"all"_s};
    return options;
}

QString pathOf(PersonPart part)
{
    return toText(specOf(part).path);
}

QStringList idsOf(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(row["id"_L1].toString());
    ids.sort();
    return ids;
}

QStringList idsOf(const ColumnTable &table)
{
    QStringList ids;
    for (int row = 0; row < table.rowCount(); ++row)
        ids.append(table.idOf(row));
    ids.sort();
    return ids;
}

} // namespace

//! Everything about one person over real HTTP from the local Belvo, with and without trouble on the way.
class TestPersonLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingOfSeveralBanksArrives();
    void theAnalysesAgreeWithTheRows();
    void theRowsOfIncomesAndExpensesAreTheirPayments();
    void theHeaderComesBeforeTheHistory();
    void sixtyLinksAreAskedForInPieces();
    void whatNoInstitutionOffersIsNotAskedFor();
    void aMexicanHasNoConsentsToAskFor();
    void oneRefusedPartHidesNoOther();
    void refusedOwnersAreNoMissingDocument();
    void severalListsAreAsFarAsTheLeast();
    void rowsThatHaveComeSinceAreNotKnown();
    void aHistoryThatBreaksOffStaysAndGoesOn();
    void aThrottledPersonKeepsWhatCame();
    void changesAreToldOnceInAGo();
    void keptRowsAreShownFirstAndWithoutConnection();
    void anotherPersonLeavesNothingOfTheFirst();
    void leavingEndsEverything();
    void idsThatAreNoneAreNotSent();

private:
    [[nodiscard]] QStringList links(const QStringList &externalIds);
    //! Rows at the server, with one call a link where several do not go.
    [[nodiscard]] QStringList atServer(PersonPart part, const QStringList &linkIds);
    void load(const QStringList &linkIds);
    void settle();

    Profile m_profile;
    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<PersonLoad> m_load;
};

void TestPersonLoad::init()
{
    m_sandbox = std::make_unique<SandboxClient>(withPersonas());
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
    m_profile = {};
    m_profile.id = QUuid::createUuid();
    m_profile.environment = Environment::Demo;
    m_profile.baseUrl = m_sandbox->baseUrl();
    m_profile.access = Access::Admin;
    m_profile.hasStoredSecret = true;
    m_connection = std::make_unique<api::Connection>(m_profile, Credentials{"demo", "demo"});
    m_load = std::make_unique<PersonLoad>(&m_connection->client, nullptr);
}

void TestPersonLoad::cleanup()
{
    m_load.reset();
    m_connection.reset();
    m_sandbox.reset();
}

QStringList TestPersonLoad::links(const QStringList &externalIds)
{
    QStringList ids;
    for (const QString &externalId : externalIds)
        ids.append(m_sandbox->link(externalId));
    return ids;
}

QStringList TestPersonLoad::atServer(PersonPart part, const QStringList &linkIds)
{
    QStringList ids;
    for (const QString &link : linkIds)
        ids += idsOf(m_sandbox->all(pathOf(part) + u"?page_size=1000&link="_s + link));
    ids.sort();
    return ids;
}

void TestPersonLoad::load(const QStringList &linkIds)
{
    QVERIFY(!linkIds.isEmpty() && !linkIds.contains(QString()));
    m_load->start({.linkIds = linkIds});
    settle();
}

void TestPersonLoad::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isFinished(), 60'000);
}

void TestPersonLoad::everythingOfSeveralBanksArrives()
{
    const QStringList ids =
        links({u"demo-statement"_s, u"persona-salaried-with-rent"_s, u"persona-freelancer"_s});
    load(ids);
    QCOMPARE(m_load->status(PersonPart::Links).state, PartState::Complete);
    QCOMPARE(m_load->table(PersonPart::Links).rowCount(), 3);
    for (const PersonPart part :
         {PersonPart::Owners, PersonPart::Accounts, PersonPart::Transactions, PersonPart::Balances,
          PersonPart::Incomes, PersonPart::RecurringExpenses, PersonPart::Bills, PersonPart::Investments}) {
        const PartStatus status = m_load->status(part);
        QVERIFY2(status.state == PartState::Complete, specOf(part).name.data());
        QVERIFY(!status.error && !status.isBusy && !status.isKept && status.receivedAt);
        QCOMPARE(status.total, qint64(status.loaded));
        QCOMPARE(idsOf(m_load->table(part)), atServer(part, ids));
    }
    QVERIFY(m_load->table(PersonPart::Transactions).rowCount() > 1000); // several pages in one table
    QCOMPARE(m_load->status(PersonPart::Consents).state, PartState::Complete);
    QVERIFY(m_load->table(PersonPart::Consents).rowCount() >= 3);
}

void TestPersonLoad::theAnalysesAgreeWithTheRows()
{
    load(links({u"demo-statement"_s, u"persona-card-debt"_s, u"persona-consent-expiring"_s}));
    const PersonRows rows = m_load->rows();
    const std::atomic_bool isCancelled = false;
    const QDateTime now(QDate(2026, 3, 14), QTime(9, 0), Qt::UTC); // of the sandbox
    const auto analysis = analysePerson(rows, {.now = now, .leavesOutInternal = false}, isCancelled);
    QVERIFY(analysis);

    const TableSnapshot &movements = rows.at(PersonPart::Transactions);
    std::vector<std::uint32_t> all(movements.rows.size());
    std::iota(all.begin(), all.end(), 0U);
    TotalsRequest request = allTotals(*movements.spec);
    request.moneyColumns = {mainMoneyColumn(*movements.spec)};
    const auto totals = computeTotals(movements, all, request, isCancelled);
    for (const CurrencyTotal &total : totals->money.at(0).currencies) {
        const auto flow =
            std::ranges::find(analysis->cashFlow.currencies, total.currency, &CurrencyFlow::currency);
        QVERIFY(flow != analysis->cashFlow.currencies.end());
        ExactSum in = flow->total.in;
        in.add(flow->total.pendingIn);
        ExactSum out = flow->total.out;
        out.add(flow->total.pendingOut);
        QCOMPARE(in.toPlainString(), total.inflow.toPlainString());
        QCOMPARE(out.toPlainString(), total.outflow.toPlainString());
    }
    std::size_t covered = 0;
    for (const AccountCoverage &account : analysis->coverage)
        covered += account.count;
    QCOMPARE(covered, movements.rows.size());
    QVERIFY(std::ranges::any_of(analysis->balances.accounts, [](const AccountBalances &account) {
        return account.basis == BalanceBasis::Reconstructed;
    }));
    QVERIFY(std::ranges::any_of(analysis->health.problems, [](const LinkProblem &problem) {
        return problem.finding.reason == HealthReason::ConsentEndsSoon;
    }));
    QVERIFY(!analysis->income.streams.empty());
    QVERIFY(!analysis->spending.currencies.empty());
    QVERIFY(!analysis->timeline.empty());
}

//! What is said to be exact opens as many payments as the record counts, and as much.
void TestPersonLoad::theRowsOfIncomesAndExpensesAreTheirPayments()
{
    load(links({u"demo-statement"_s, u"persona-salaried-with-rent"_s, u"persona-freelancer"_s,
                u"persona-card-debt"_s, u"persona-gambler"_s}));
    const PersonRows rows = m_load->rows();
    const QDate today(2026, 3, 14); // of the sandbox
    const std::atomic_bool isCancelled = false;
    const auto analysis = analysePerson(rows, {.now = QDateTime(today, QTime(9, 0), Qt::UTC)}, isCancelled);
    const TableSnapshot &movements = rows.at(PersonPart::Transactions);
    const SnapshotField amount(movements, "amount");
    const auto opened = [&](const QString &query) {
        std::pair<int, std::int64_t> found; // how many, how much
        for (const std::uint32_t row : tests::rowsFound(movements, query, today)) {
            ++found.first;
            found.second += amount.number(row).value_or(0);
        }
        return found;
    };
    constexpr std::int64_t kCent = Decimal::kUnit / 100;
    int several = 0;
    for (const RecurringExpense &expense : analysis->income.expenses) {
        QVERIFY2(expense.rows.isExact, qPrintable(expense.name));
        const auto [count, sum] = opened(expense.rows.query);
        QCOMPARE(count, expense.payments);
        QVERIFY(std::abs(sum / count - expense.average->amount.units()) <= kCent);
        several += count > 1 ? 1 : 0;
    }
    QVERIFY(several >= 2);
    several = 0;
    for (const IncomeStream &stream : analysis->income.streams) {
        QVERIFY2(stream.rows.isExact, qPrintable(stream.description));
        QCOMPARE(opened(stream.rows.query).first, stream.count);
        several += stream.count > 1 ? 1 : 0;
    }
    QVERIFY(several >= 3);
}

void TestPersonLoad::theHeaderComesBeforeTheHistory()
{
    // Every page of the history is late: the top of the page does not wait for it.
    m_sandbox->fault({{u"path"_s, u"/api/transactions/"_s},
                      {u"kind"_s, u"delay"_s},
                      {u"delay_ms"_s, 400},
                      {u"times"_s, 0}});
    QSignalSpy header(m_load.get(), &PersonLoad::headerReady);
    m_load->start({.linkIds = links({u"demo-statement"_s})});
    QVERIFY(header.wait(20'000));
    QCOMPARE(m_load->table(PersonPart::Links).rowCount(), 1);
    QVERIFY(m_load->table(PersonPart::Accounts).rowCount() > 0);
    QVERIFY(m_load->table(PersonPart::Owners).rowCount() > 0);
    QVERIFY(m_load->status(PersonPart::Transactions).state != PartState::Complete);
    settle();
    QCOMPARE(header.size(), 1);
}

void TestPersonLoad::sixtyLinksAreAskedForInPieces()
{
    QStringList ids = idsOf(m_sandbox->get(u"/api/links/?page_size=60"_s).results());
    QCOMPARE(ids.size(), 60);
    load(ids);
    QCOMPARE(idsOf(m_load->table(PersonPart::Links)), ids);
    QCOMPARE(idsOf(m_load->table(PersonPart::Accounts)), atServer(PersonPart::Accounts, ids));
    QCOMPARE(idsOf(m_load->table(PersonPart::Transactions)), atServer(PersonPart::Transactions, ids));
    QCOMPARE(m_load->status(PersonPart::Transactions).total,
             qint64(m_load->table(PersonPart::Transactions).rowCount()));
    QCOMPARE(m_load->status(PersonPart::Bills).state, PartState::Complete); // one call a link
    QCOMPARE(idsOf(m_load->table(PersonPart::Bills)), atServer(PersonPart::Bills, ids));
}

void TestPersonLoad::whatNoInstitutionOffersIsNotAskedFor()
{
    load(links({u"demo-statement"_s}));
    for (const PersonPart part :
         {PersonPart::EmploymentRecords, PersonPart::TaxStatus, PersonPart::TaxStatusCl,
          PersonPart::CurrentEmployments, PersonPart::TaxCompliance})
        QCOMPARE(m_load->status(part).state, PartState::NotOffered);
}

void TestPersonLoad::aMexicanHasNoConsentsToAskFor()
{
    QStringList ids = links({u"persona-mexican-employee-bank"_s, u"persona-mexican-employee-work"_s});
    ids += idsOf(m_sandbox->get(u"/api/links/?institution=tatooine_mx_fiscal&page_size=2"_s).results());
    load(ids);
    QCOMPARE(m_load->status(PersonPart::Consents).state, PartState::NeedsDocument);
    QCOMPARE(m_load->status(PersonPart::EmploymentRecords).state, PartState::Complete);
    QVERIFY(m_load->table(PersonPart::EmploymentRecords).rowCount() > 0);
    QVERIFY(m_load->table(PersonPart::TaxStatus).rowCount() > 0);
    QCOMPARE(m_load->status(PersonPart::TaxStatusCl).state, PartState::NotOffered);
}

void TestPersonLoad::oneRefusedPartHidesNoOther()
{
    m_sandbox->fault({{u"path"_s, u"/api/incomes/"_s}, {u"status"_s, 403}, {u"times"_s, 0}});
    load(links({u"demo-statement"_s}));
    const PartStatus incomes = m_load->status(PersonPart::Incomes);
    QCOMPARE(incomes.state, PartState::Failed);
    QVERIFY(incomes.error);
    QCOMPARE(incomes.error->kind, ErrorKind::Forbidden);
    for (const PersonPart part : {PersonPart::Accounts, PersonPart::Transactions,
                                  PersonPart::RecurringExpenses, PersonPart::Consents})
        QCOMPARE(m_load->status(part).state, PartState::Complete);
}

//! Whose document is not known may still have consents.
void TestPersonLoad::refusedOwnersAreNoMissingDocument()
{
    m_sandbox->fault({{u"path"_s, u"/api/owners/"_s}, {u"status"_s, 403}, {u"times"_s, 0}});
    load(links({u"demo-statement"_s}));
    QCOMPARE(m_load->status(PersonPart::Owners).state, PartState::Failed);
    QCOMPARE(m_load->status(PersonPart::Consents).state, PartState::NotAsked);
    m_sandbox->call("DELETE", u"/_sandbox/faults/"_s);
    m_load->retry(PersonPart::Owners);
    settle();
    QCOMPARE(m_load->status(PersonPart::Owners).state, PartState::Complete);
    QCOMPARE(m_load->status(PersonPart::Consents).state, PartState::Complete);
}

void TestPersonLoad::severalListsAreAsFarAsTheLeast()
{
    const auto in = [](PartState state, int loaded = 0) {
        return PartStatus{.state = state, .loaded = loaded, .total = loaded};
    };
    const auto joined = [](const std::vector<PartStatus> &parts) { return joinedStatus(parts).state; };
    const PartStatus none = in(PartState::NotOffered);
    const PartStatus whole = in(PartState::Complete, 3);
    QCOMPARE(joined({}), PartState::NotAsked);
    QCOMPARE(joined({none, none}), PartState::NotOffered);
    QCOMPARE(joined({none, whole, in(PartState::NeedsDocument)}), PartState::Complete);
    QCOMPARE(joinedStatus({none, whole}).total, 3);
    QCOMPARE(joinedStatus({whole, whole}).total, -1); // accounts and movements are no sum
    QCOMPARE(joined({whole, in(PartState::Loading)}), PartState::Partial);
    QCOMPARE(joined({in(PartState::Complete), in(PartState::Loading)}), PartState::Loading);
    QCOMPARE(joined({in(PartState::Complete), in(PartState::NotAsked)}), PartState::NotAsked);
    PartStatus failed = in(PartState::Failed);
    failed.error = ApiError{.kind = ErrorKind::Forbidden};
    const PartStatus some = joinedStatus({whole, failed, in(PartState::Loading)});
    QCOMPARE(some.state, PartState::Failed);
    QVERIFY(some.error && some.error->kind == ErrorKind::Forbidden);
}

void TestPersonLoad::rowsThatHaveComeSinceAreNotKnown()
{
    PersonRows rows;
    const PartStatus now{.state = PartState::Complete, .loaded = 12, .total = 12};
    QCOMPARE(statusIn(rows, PersonPart::Accounts, now).state, PartState::Loading);
    load(links({u"demo-statement"_s}));
    rows = m_load->rows();
    const PartStatus status = m_load->status(PersonPart::Accounts);
    QCOMPARE(statusIn(rows, PersonPart::Accounts, status).state, PartState::Complete);
    PartStatus more = status;
    more.loaded += 5;
    const PartStatus known = statusIn(rows, PersonPart::Accounts, more);
    QCOMPARE(known.state, PartState::Partial);
    QCOMPARE(known.loaded, status.loaded);
    QCOMPARE(known.total, qint64(more.loaded));
}

void TestPersonLoad::aHistoryThatBreaksOffStaysAndGoesOn()
{
    const QStringList ids = links({u"demo-statement"_s});
    const QStringList all = atServer(PersonPart::Transactions, ids);
    QVERIFY(all.size() > 1000);
    m_sandbox->fault(
        {{u"path"_s, u"/api/transactions/"_s}, {u"status"_s, 401}, {u"times"_s, 0}, {u"every"_s, 2}});
    load(ids);
    const PartStatus broken = m_load->status(PersonPart::Transactions);
    QCOMPARE(broken.state, PartState::Failed);
    QVERIFY(broken.loaded >= 1000 && broken.loaded < all.size());
    QCOMPARE(broken.total, qint64(all.size()));
    QCOMPARE(broken.error->kind, ErrorKind::Unauthorized);
    m_sandbox->call("DELETE", u"/_sandbox/faults/"_s);
    m_load->retry(PersonPart::Transactions);
    settle();
    QCOMPARE(m_load->status(PersonPart::Transactions).state, PartState::Complete);
    QVERIFY(!m_load->status(PersonPart::Transactions).error);
    QCOMPARE(idsOf(m_load->table(PersonPart::Transactions)), all);
}

void TestPersonLoad::aThrottledPersonKeepsWhatCame()
{
    m_sandbox->fault({{u"path"_s, u"/api/recurring-expenses/"_s}, {u"status"_s, 429}, {u"times"_s, 0}});
    m_load->start({.linkIds = links({u"demo-statement"_s})});
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isHeaderReady(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_load->table(PersonPart::Accounts).rowCount() > 0, 20'000);
    QVERIFY(m_load->status(PersonPart::RecurringExpenses).state != PartState::Complete);
    m_load->cancel();
    settle();
    QVERIFY(m_load->table(PersonPart::Links).rowCount() == 1);
    QVERIFY(m_load->table(PersonPart::Accounts).rowCount() > 0);
}

void TestPersonLoad::changesAreToldOnceInAGo()
{
    QHash<int, int> told;
    connect(m_load.get(), &PersonLoad::changed, this,
            [&told](PersonPart part) { ++told[static_cast<int>(part)]; });
    load(links({u"demo-statement"_s}));
    for (const PersonPart part : allPersonParts()) {
        QVERIFY(told.value(static_cast<int>(part)) >= 1);
        QVERIFY2(told.value(static_cast<int>(part)) <= 12, specOf(part).name.data());
    }
}

void TestPersonLoad::keptRowsAreShownFirstAndWithoutConnection()
{
    const QTemporaryDir place;
    storage::MemorySecretStore keychain;
    storage::Settings settings(place.filePath(u"settings.ini"_s));
    ListCache cache(keychain, settings, place.filePath(u"lists"_s));
    cache.open(m_profile, "account");
    QTRY_COMPARE(cache.state(), ListCache::State::Ready);
    m_load = std::make_unique<PersonLoad>(&m_connection->client, &cache);
    const QStringList ids = links({u"demo-statement"_s});
    QSignalSpy kept(&cache, &ListCache::kept);
    load(ids);
    const QStringList accounts = idsOf(m_load->table(PersonPart::Accounts));
    const QStringList movements = idsOf(m_load->table(PersonPart::Transactions));
    QVERIFY(movements.size() > 1000);
    m_load.reset(); // what was still to be kept is kept
    QTRY_VERIFY_WITH_TIMEOUT(kept.size() >= 10, 20'000);

    m_load = std::make_unique<PersonLoad>(nullptr, &cache);
    load(ids);
    QCOMPARE(idsOf(m_load->table(PersonPart::Accounts)), accounts);
    QCOMPARE(idsOf(m_load->table(PersonPart::Transactions)), movements);
    const PartStatus offline = m_load->status(PersonPart::Transactions);
    QCOMPARE(offline.state, PartState::Complete);
    QVERIFY(offline.isKept && offline.receivedAt && !offline.isBusy);

    m_load = std::make_unique<PersonLoad>(&m_connection->client, &cache);
    bool wasKept = false;
    connect(m_load.get(), &PersonLoad::changed, this, [&](PersonPart part) {
        wasKept = wasKept || (part == PersonPart::Accounts && m_load->status(part).isKept &&
                              m_load->table(part).rowCount() > 0);
    });
    m_sandbox->fault({{u"path"_s, u"/api/accounts/"_s}, {u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 300}});
    load(ids);
    QVERIFY(wasKept);
    QVERIFY(!m_load->status(PersonPart::Accounts).isKept);
    QVERIFY(!m_load->status(PersonPart::Transactions).isKept);
    QCOMPARE(idsOf(m_load->table(PersonPart::Transactions)), movements);
    m_load.reset(); // before the cache
}

void TestPersonLoad::anotherPersonLeavesNothingOfTheFirst()
{
    load(links({u"demo-statement"_s}));
    const QStringList second = links({u"persona-freelancer"_s});
    load(second);
    QCOMPARE(idsOf(m_load->table(PersonPart::Links)), second);
    QCOMPARE(idsOf(m_load->table(PersonPart::Accounts)), atServer(PersonPart::Accounts, second));
    QCOMPARE(idsOf(m_load->table(PersonPart::Transactions)), atServer(PersonPart::Transactions, second));
}

void TestPersonLoad::leavingEndsEverything()
{
    m_sandbox->fault(
        {{u"path"_s, u"/api/"_s}, {u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 200}, {u"times"_s, 0}});
    m_load->start({.linkIds = links({u"demo-statement"_s})});
    QTRY_VERIFY(m_connection->governor.rateState().usedInWindow > 0);
    m_load.reset();
    QTRY_COMPARE(m_connection->governor.rateState().waiting, 0);
}

void TestPersonLoad::idsThatAreNoneAreNotSent()
{
    m_load->start({.linkIds = {u"../owners"_s, u""_s, u"Maria"_s}});
    settle();
    QCOMPARE(m_connection->governor.rateState().usedInWindow, 0);
    for (const PersonPart part : allPersonParts())
        QCOMPARE(m_load->table(part).rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPersonLoad)
#include "tst_personload.moc"
