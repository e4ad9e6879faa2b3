// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "core/storage/homehistory.h"
#include "core/storage/memorysecretstore.h"
#include "models/feeds/resourcerows.h"
#include "models/home/portfolio.h"
#include "models/home/refreshdue.h"
#include "models/query/querystate.h"
#include "tests/sandbox/sandboxclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using tests::SandboxClient;

//! The portfolio over real HTTP from the local Belvo, from visit to visit.
class TestPortfolio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void figuresAreThoseOfBelvo();
    void everyFigureOpensItsRows();
    void everyBarOpensItsRows();
    void consentsOfEverybodyAreKnown();
    void aFirstVisitShowsNoTrend();
    void theNextVisitShowsWhatChanged();
    void aVisitThatGoesOnIsComparedWithTheOneBefore();
    void aNewDayIsANewVisit();
    void withoutKeptListsNoLinkIsRemembered();
    void keptFiguresAreThereAtOnce();
    void aFailedListKeepsItsFigures();
    void aListThatBreaksOffIsPartial();
    void afterALostConnectionFiguresStay();
    void failuresOfAWeekAreCounted();
    void tenThousandLinksFitIntoTheLimit();
    void overdueFollowsTheRate_data();
    void overdueFollowsTheRate();

private:
    void start(sandbox::ServerOptions options);
    void visit(); //!< as after a restart of the program
    void leave();
    void waitForAll();
    [[nodiscard]] qint64 value(Figure figure) const
    {
        return m_portfolio->picture()[figure].value.value_or(-1);
    }
    [[nodiscard]] std::optional<qint64> change(Figure figure) const
    {
        return m_portfolio->picture()[figure].change;
    }
    //! How many rows the page would show.
    int rowsOf(const RowsTarget &target);
    int consentRowsOf(const RowsTarget &target);
    static int asked(ResourceTableModel &model, const ResourceSpec &spec, const QString &query);

    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_directory;
    storage::MemorySecretStore m_secrets;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<storage::Journal> m_journal;
    std::unique_ptr<storage::HomeHistory> m_history;
    std::unique_ptr<ListCache> m_lists;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<ConsentRegister> m_consents;
    std::unique_ptr<Portfolio> m_portfolio;
    Profile m_profile;
    QDateTime m_now;
    bool m_keepsLists = true;
    QSet<QString> m_kept; //!< resources whose rows have been written
};

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

void TestPortfolio::init()
{
    m_keepsLists = true;
    m_directory = std::make_unique<QTemporaryDir>();
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.people = 40;
    options.webhooks = u"http://127.0.0.1:9/"_s; // nobody listens; links can be made invalid by an event
    start(options);
}

void TestPortfolio::start(sandbox::ServerOptions options)
{
    m_sandbox = std::make_unique<SandboxClient>(options);
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
    m_profile = {};
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Test"_s;
    m_profile.environment = Environment::Demo;
    m_profile.baseUrl = m_sandbox->baseUrl();
    m_profile.access = Access::Admin;
    const QString now = m_sandbox->get(u"/_sandbox/clock/"_s).object().value(u"now"_s).toString();
    m_now = QDateTime::fromString(now, Qt::ISODate);
    QVERIFY(m_now.isValid());
}

void TestPortfolio::leave()
{
    m_portfolio.reset();
    m_consents.reset();
    m_connection.reset();
    m_lists.reset();
    m_history.reset();
    m_journal.reset();
    m_settings.reset();
}

void TestPortfolio::cleanup()
{
    leave();
    m_sandbox.reset();
}

void TestPortfolio::visit()
{
    leave();
    m_settings = std::make_unique<storage::Settings>(m_directory->filePath(u"settings.ini"_s));
    m_journal = std::make_unique<storage::Journal>(m_directory->filePath(u"journal.sqlite"_s));
    m_history = std::make_unique<storage::HomeHistory>(m_directory->filePath(u"home.sqlite"_s));
    m_lists = std::make_unique<ListCache>(m_secrets, *m_settings, m_directory->filePath(u"lists"_s));
    m_lists->setWanted(m_profile, m_keepsLists);
    m_kept.clear();
    connect(m_lists.get(), &ListCache::kept, this, [this](const QString &resource, KeepOutcome outcome) {
        if (outcome == KeepOutcome::Kept)
            m_kept.insert(resource);
    });
    m_lists->open(m_profile, "account");
    m_connection = std::make_unique<api::Connection>(m_profile, Credentials{"demo", "demo"});
    m_consents = std::make_unique<ConsentRegister>(*m_lists);
    m_consents->setClient(&m_connection->client);
    m_portfolio = std::make_unique<Portfolio>(m_profile, *m_lists, *m_consents, *m_journal, *m_history);
    m_portfolio->setClock([this] { return m_now; });
    m_portfolio->setClient(&m_connection->client);
    m_portfolio->setActive(true);
}

void TestPortfolio::waitForAll()
{
    const auto isCertain = [this](Figure figure) {
        const FigureFacts &facts = m_portfolio->picture()[figure];
        return facts.value && !facts.isPartial;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!m_portfolio->isLoading() && m_portfolio->consents().isComplete &&
                                 isCertain(Figure::ExpiringSoon) && isCertain(Figure::PeopleUnknown) &&
                                 isCertain(Figure::Errors),
                             kPatienceMs);
}

void TestPortfolio::figuresAreThoseOfBelvo()
{
    visit();
    waitForAll();
    const QJsonArray links = m_sandbox->all(u"/api/links/?page_size=1000"_s);
    std::map<QString, qint64> byStatus;
    std::map<std::pair<QString, QString>, qint64> byBank;
    QSet<QString> banks;
    QSet<QString> withOwner;
    for (const auto owner : m_sandbox->all(u"/api/owners/?page_size=1000"_s))
        withOwner.insert(owner.toObject().value(u"link"_s).toString());
    qint64 unknown = 0;
    for (const auto each : links) {
        const QJsonObject link = each.toObject();
        const QString status = link.value(u"status"_s).toString();
        const QString bank = link.value(u"institution"_s).toString();
        ++byStatus[status];
        ++byBank[{bank, status}];
        banks.insert(bank);
        unknown += withOwner.contains(link.value(u"id"_s).toString()) ? 0 : 1;
    }
    QCOMPARE(value(Figure::Links), links.size());
    QCOMPARE(value(Figure::Valid), byStatus[u"valid"_s]);
    QCOMPARE(value(Figure::NeedAttention),
             byStatus[u"invalid"_s] + byStatus[u"unconfirmed"_s] + byStatus[u"token_required"_s]);
    QCOMPARE(value(Figure::Institutions), banks.size());
    QCOMPARE(value(Figure::PeopleUnknown), unknown);
    QVERIFY(value(Figure::NeedAttention) > 0);
    const PortfolioPicture &picture = m_portfolio->picture();
    qint64 listed = 0;
    for (const InstitutionFacts &bank : picture.institutions) {
        listed += bank.total();
        if (bank.name.isEmpty())
            continue;
        QVERIFY(bank.title != bank.name);
        for (std::size_t i = 0; i + 1 < kLinkStatuses; ++i)
            QCOMPARE(bank.links[i], (byBank[{bank.name, wireName(static_cast<LinkStatus>(i))}]));
    }
    QCOMPARE(listed, links.size());
    qint64 ages = 0;
    for (const AgeFacts &age : picture.ages)
        ages += age.recurrent + age.single;
    QCOMPARE(ages, links.size());
    QCOMPARE(picture.days.size(), kTrendDays);
    QCOMPARE(picture.days.constLast().day, m_now.toLocalTime().date());
}

int TestPortfolio::asked(ResourceTableModel &model, const ResourceSpec &spec, const QString &query)
{
    QueryState state(spec);
    state.setText(query);
    if (!state.errors().isEmpty())
        return -1;
    model.setQuery(state.query(), state.context());
    return QTest::qWaitFor([&model] { return !model.isBusy(); }, kPatienceMs) ? model.rowCount() : -2;
}

int TestPortfolio::rowsOf(const RowsTarget &target)
{
    if (target.page == "home"_L1)
        return consentRowsOf(target);
    const ResourceSpec *spec = resources::find(target.page.toStdString());
    if (!spec)
        return -3;
    RevealState reveal;
    ResourceRows rows(*spec, reveal);
    rows.filters().replaceAll(target.filters);
    rows.setClient(&m_connection->client);
    rows.setActive(true);
    const auto isSettled = [&rows] { return rows.state() != FeedState::Loading && !rows.needsLoad(); };
    if (!QTest::qWaitFor(isSettled, kPatienceMs))
        return -4;
    rows.loadAll();
    if (!QTest::qWaitFor([&rows] { return rows.state() == FeedState::Complete; }, kPatienceMs))
        return -5;
    return asked(rows.model(), *spec, target.query);
}

int TestPortfolio::consentRowsOf(const RowsTarget &target)
{
    RevealState reveal;
    ResourceTableModel model(m_portfolio->consentTable(), reveal);
    return asked(model, resources::consents(), target.query);
}

void TestPortfolio::everyFigureOpensItsRows()
{
    m_now = m_now.addDays(40); // Belvo has not refreshed anything since
    visit();
    waitForAll();
    const PortfolioPicture picture = m_portfolio->picture();
    for (const Figure figure : {Figure::Links, Figure::Valid, Figure::NeedAttention, Figure::ExpiringSoon,
                                Figure::Overdue, Figure::PeopleUnknown}) {
        const FigureFacts &facts = picture[figure];
        QVERIFY(facts.value);
        if (*facts.value > 0)
            QCOMPARE(rowsOf(facts.rows), *facts.value);
    }
    QVERIFY(value(Figure::Overdue) > 0);
}

void TestPortfolio::everyBarOpensItsRows()
{
    visit();
    waitForAll();
    const PortfolioPicture picture = m_portfolio->picture();
    int bars = 0;
    const auto check = [&](const RowsTarget &target, qint64 count, const QString &name) {
        if (count == 0)
            return;
        ++bars;
        const int rows = rowsOf(target);
        QVERIFY2(rows == count, qPrintable(u"%1: %2 rows, %3 counted"_s.arg(name, QString::number(rows),
                                                                            QString::number(count))));
    };
    for (const InstitutionFacts &bank : picture.institutions) {
        check(bank.allRows, bank.total(), bank.title);
        for (std::size_t i = 0; i < kLinkStatuses; ++i)
            check(bank.rows[i], bank.links[i], bank.title);
    }
    for (const DayFacts &day : picture.days)
        check(day.addedRows, day.added, day.day.toString(Qt::ISODate));
    for (const ExpiryFacts &expiry : picture.expiries)
        check(expiry.rows, expiry.consents, expiry.rows.query);
    for (const AgeFacts &age : picture.ages) {
        check(age.allRows, age.recurrent + age.single, age.allRows.query);
        check(age.recurrentRows, age.recurrent, age.recurrentRows.query);
        check(age.singleRows, age.single, age.singleRows.query);
    }
    QVERIFY(bars > 30);
}

void TestPortfolio::consentsOfEverybodyAreKnown()
{
    visit();
    waitForAll();
    QSet<QString> documents;
    for (const auto owner : m_sandbox->all(u"/api/owners/?page_size=1000"_s)) {
        const QString number =
            owner.toObject().value(u"document_id"_s).toObject().value(u"document_number"_s).toString();
        if (number.size() == 11 || number.size() == 14)
            documents.insert(number);
    }
    qint64 authorised = 0;
    qint64 all = 0;
    for (const QString &document : std::as_const(documents)) {
        for (const auto consent : m_sandbox->all(u"/api/consents/?user_document="_s + document)) {
            ++all;
            authorised += consent.toObject().value(u"status"_s) == "AUTHORISED"_L1 ? 1 : 0;
        }
    }
    QVERIFY(authorised > 0);
    QCOMPARE(m_portfolio->consentTable().rowCount(), all);
    qint64 counted = 0;
    for (const ExpiryFacts &expiry : m_portfolio->picture().expiries)
        counted += expiry.kind == ExpiryFacts::Kind::Expired ? 0 : expiry.consents;
    const qint64 over = rowsOf({.page = u"home"_s,
                                .query = u"status:=AUTHORISED expired_at:<%1"_s.arg(
                                    m_portfolio->picture().today.toString(Qt::ISODate))});
    QCOMPARE(counted + over, authorised);
}

void TestPortfolio::aFirstVisitShowsNoTrend()
{
    visit();
    waitForAll();
    const PortfolioPicture &picture = m_portfolio->picture();
    QVERIFY(!picture.lastVisit);
    QVERIFY(!picture.hasLosses);
    for (const FigureFacts &figure : picture.figures)
        QVERIFY(!figure.change);
    for (const DayFacts &day : picture.days)
        QVERIFY(!day.gone && !day.stopped);
}

void TestPortfolio::theNextVisitShowsWhatChanged()
{
    visit();
    waitForAll();
    const qint64 links = value(Figure::Links);
    const qint64 valid = value(Figure::Valid);
    QStringList working;
    for (const auto link : m_sandbox->all(u"/api/links/?page_size=1000&status=valid"_s))
        working.append(link.toObject().value(u"id"_s).toString());
    leave();
    QCOMPARE(m_sandbox->remove(u"/api/links/%1/"_s.arg(working.at(0))).status, 204);
    QVERIFY(m_sandbox
                ->post(u"/_sandbox/webhooks/"_s, {{u"link"_s, working.at(1)},
                                                  {u"webhook_type"_s, u"LINK"_s},
                                                  {u"webhook_code"_s, u"invalid_credentials"_s}})
                .status < 300);
    m_now = m_now.addSecs(3600);
    visit();
    waitForAll();
    QTRY_VERIFY(m_portfolio->picture().hasLosses);
    QCOMPARE(value(Figure::Links), links - 1);
    QCOMPARE(change(Figure::Links), std::optional<qint64>(-1));
    QCOMPARE(change(Figure::Valid), std::optional<qint64>(value(Figure::Valid) - valid));
    QCOMPARE(change(Figure::NeedAttention), std::optional<qint64>(1));
    const DayFacts today = m_portfolio->picture().days.constLast();
    QCOMPARE(today.gone, std::optional<qint64>(1));
    QCOMPARE(today.stopped, std::optional<qint64>(1));
    QCOMPARE(rowsOf(today.stoppedRows), 1);
    // The days before were not looked at.
    QVERIFY(!m_portfolio->picture().days.constFirst().gone);
    m_portfolio.reset();
    m_history.reset(); // writes what it has
    QFile file(m_directory->filePath(u"home.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray remembered = file.readAll();
    QVERIFY(remembered.size() > 1000);
    for (const QString &id : std::as_const(working))
        QVERIFY2(!remembered.contains(id.toUtf8()), "a link is named on the disk");
    // Losses are remembered, changes are not shown twice.
    m_now = m_now.addSecs(3600);
    visit();
    waitForAll();
    QTRY_COMPARE(m_portfolio->picture().days.constLast().gone, std::optional<qint64>(1));
    QCOMPARE(change(Figure::Links), std::optional<qint64>(0));
}

void TestPortfolio::aVisitThatGoesOnIsComparedWithTheOneBefore()
{
    visit();
    waitForAll();
    const QJsonArray links = m_sandbox->all(u"/api/links/?page_size=1000"_s);
    const auto erase = [&](int place) {
        const QString id = links.at(place).toObject().value(u"id"_s).toString();
        QCOMPARE(m_sandbox->remove(u"/api/links/%1/"_s.arg(id)).status, 204);
    };
    leave();
    erase(0);
    m_now = m_now.addSecs(3600);
    visit();
    waitForAll();
    leave();
    erase(1);
    m_now = m_now.addSecs(60); // the program was only started anew
    visit();
    waitForAll();
    QCOMPARE(change(Figure::Links), std::optional<qint64>(-2));
}

void TestPortfolio::aNewDayIsANewVisit()
{
    visit();
    waitForAll();
    QVERIFY(!m_portfolio->picture().lastVisit);
    const QDateTime before = m_now;
    m_now = m_now.addDays(1);
    m_portfolio->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_portfolio->picture().lastVisit.has_value(), kPatienceMs);
    QCOMPARE(m_portfolio->picture().lastVisit->toMSecsSinceEpoch(), before.toMSecsSinceEpoch());
    QCOMPARE(change(Figure::Links), std::optional<qint64>(0));
}

void TestPortfolio::withoutKeptListsNoLinkIsRemembered()
{
    m_keepsLists = false;
    visit();
    waitForAll();
    leave();
    m_now = m_now.addSecs(3600);
    visit();
    waitForAll();
    QCOMPARE(change(Figure::Links), std::optional<qint64>(0)); // numbers are
    QVERIFY(!m_portfolio->picture().hasLosses);
}

void TestPortfolio::keptFiguresAreThereAtOnce()
{
    visit();
    waitForAll();
    const PortfolioPicture before = m_portfolio->picture();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_kept, (QSet<QString>{u"links"_s, u"institutions"_s, u"owners"_s, u"consents"_s}), kPatienceMs);
    // Nothing from Belvo: what is seen was here.
    m_sandbox->fault(
        {{u"path"_s, u"/api/"_s}, {u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 20000}, {u"times"_s, 50}});
    m_now = m_now.addSecs(3600);
    visit();
    QTRY_VERIFY_WITH_TIMEOUT(m_portfolio->hasPicture() && value(Figure::Links) >= 0 &&
                                 value(Figure::ExpiringSoon) >= 0,
                             kPatienceMs);
    QVERIFY(m_portfolio->state(Portfolio::List::Links).isKept);
    QVERIFY(m_portfolio->state(Portfolio::List::Links).isLoading);
    QCOMPARE(value(Figure::Links), *before[Figure::Links].value);
    QCOMPARE(value(Figure::ExpiringSoon), *before[Figure::ExpiringSoon].value);
    QVERIFY(m_portfolio->age().has_value());
}

void TestPortfolio::aFailedListKeepsItsFigures()
{
    visit();
    waitForAll();
    const qint64 links = value(Figure::Links);
    m_sandbox->fault({{u"path"_s, u"/api/links/"_s}, {u"status"_s, 403}, {u"times"_s, 10}});
    m_portfolio->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_portfolio->state(Portfolio::List::Links).error.has_value(), kPatienceMs);
    QCOMPARE(value(Figure::Links), links);
    QVERIFY(!m_portfolio->picture()[Figure::Links].isPartial);
    QVERIFY(m_portfolio->state(Portfolio::List::Links).isComplete);
}

void TestPortfolio::aListThatBreaksOffIsPartial()
{
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.people = 1500;
    options.transactions = 0;
    start(options);
    m_sandbox->fault({{u"path"_s, u"/api/links/"_s}, {u"status"_s, 403}, {u"times"_s, 0}, {u"every"_s, 2}});
    visit();
    QTRY_VERIFY_WITH_TIMEOUT(m_portfolio->state(Portfolio::List::Links).error.has_value(), kPatienceMs);
    // Pages are asked for side by side, so the one that fails may be the second or the third.
    QTRY_VERIFY_WITH_TIMEOUT(value(Figure::Links) >= 1000, kPatienceMs);
    QCOMPARE(value(Figure::Links) % 1000, 0);
    QVERIFY(m_portfolio->picture()[Figure::Links].isPartial);
    QVERIFY(!m_portfolio->state(Portfolio::List::Links).isComplete);
    leave();
    m_sandbox->call("DELETE", u"/_sandbox/faults/"_s);
    m_now = m_now.addSecs(3600);
    visit();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_portfolio->state(Portfolio::List::Links).isComplete && value(Figure::Links) > 1000, kPatienceMs);
    QVERIFY(!change(Figure::Links)); // a part is nothing to compare with
}

void TestPortfolio::afterALostConnectionFiguresStay()
{
    visit();
    waitForAll();
    const qint64 links = value(Figure::Links);
    m_consents->setClient(nullptr);
    m_portfolio->setClient(nullptr);
    m_connection.reset();
    m_portfolio->reload();
    QVERIFY(!m_portfolio->isLoading());
    QCOMPARE(value(Figure::Links), links);
}

void TestPortfolio::failuresOfAWeekAreCounted()
{
    {
        storage::Journal journal(m_directory->filePath(u"journal.sqlite"_s));
        const auto fail = [&](int daysAgo, const QString &code, ErrorKind kind, const QString &profile) {
            Profile whose = m_profile;
            whose.name = profile;
            CallRecord record;
            record.startedAtMs = m_now.addDays(-daysAgo).addSecs(60).toMSecsSinceEpoch();
            record.failed = true;
            record.errorCode = code;
            record.errorKind = kind;
            journal.append(whose, record);
        };
        for (int i = 0; i < 3; ++i)
            fail(i, u"login_error"_s, ErrorKind::Validation, u"Test"_s);
        fail(8, u"login_error"_s, ErrorKind::Validation, u"Test"_s);
        fail(1, u"login_error"_s, ErrorKind::Validation, u"Somebody else"_s);
        fail(1, {}, ErrorKind::Timeout, u"Test"_s);
        fail(1, {}, ErrorKind::Timeout, u"Test"_s);
        fail(1, u"token_required"_s, ErrorKind::MfaRequired, u"Test"_s);
    }
    visit();
    QTRY_VERIFY(value(Figure::Errors) >= 0);
    const QList<ErrorFacts> errors = m_portfolio->picture().errors;
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.at(0).code, u"login_error"_s);
    QCOMPARE(errors.at(0).calls, 3);
    QCOMPARE(errors.at(1).calls, 2);
    QVERIFY(errors.at(1).kind == ErrorKind::Timeout);
    QCOMPARE(value(Figure::Errors), 5);
    CallRecord record;
    record.startedAtMs = m_now.toMSecsSinceEpoch();
    record.failed = true;
    record.errorKind = ErrorKind::Server;
    m_journal->append(m_profile, record);
    QTRY_COMPARE(value(Figure::Errors), 6);
}

void TestPortfolio::tenThousandLinksFitIntoTheLimit()
{
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.people = 7000;
    options.transactions = 0;
    options.limits = true;
    start(options);
    QElapsedTimer timer;
    timer.start();
    visit();
    QTRY_VERIFY_WITH_TIMEOUT(m_portfolio->state(Portfolio::List::Links).isComplete &&
                                 m_portfolio->state(Portfolio::List::Owners).isComplete &&
                                 value(Figure::PeopleUnknown) >= 0,
                             60'000);
    qInfo("%lld links and their owners in %lld ms, %d calls", value(Figure::Links), timer.elapsed(),
          m_connection->governor.rateState().usedInWindow);
    QVERIFY(value(Figure::Links) >= 9000);
    QVERIFY(m_connection->governor.rateState().usedInWindow <= 80 - 8);
    // Consents are asked person by person: more than can be had by the way are left to the person.
    QTRY_VERIFY_WITH_TIMEOUT(m_portfolio->consents().known > 0, kPatienceMs);
    QVERIFY(!m_portfolio->consents().isComplete);
    QTRY_VERIFY_WITH_TIMEOUT(m_portfolio->picture()[Figure::ExpiringSoon].isPartial, kPatienceMs);
}

void TestPortfolio::overdueFollowsTheRate_data()
{
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("onTime");
    QTest::newRow("six hours") << QByteArray("6h") << QDate(2026, 5, 20) << QDate(2026, 5, 19);
    QTest::newRow("a day") << QByteArray("24h") << QDate(2026, 5, 1) << QDate(2026, 4, 30);
    QTest::newRow("a week") << QByteArray("7d") << QDate(2026, 5, 20) << QDate(2026, 5, 12);
    QTest::newRow("a month, before the 20th") << QByteArray("30d") << QDate(2026, 5, 20) << QDate(2026, 4, 1);
    QTest::newRow("a month, the day after") << QByteArray("30d") << QDate(2026, 5, 21) << QDate(2026, 4, 1);
    QTest::newRow("a month, after it") << QByteArray("30d") << QDate(2026, 5, 22) << QDate(2026, 5, 1);
    QTest::newRow("unknown") << QByteArray("3y") << QDate(2026, 5, 22) << QDate();
}

void TestPortfolio::overdueFollowsTheRate()
{
    QFETCH(QByteArray, rate);
    QFETCH(QDate, today);
    QFETCH(QDate, onTime);
    QCOMPARE(earliestOnTime(rate.toStdString(), today), onTime);
}

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
