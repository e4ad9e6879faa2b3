// SPDX-License-Identifier: GPL-3.0-or-later
#include "hooksamples.h"
#include "models/table/resourcetablemodel.h"
#include "models/table/revealstate.h"
#include "models/webhooks/catchup.h"
#include "models/webhooks/hookrows.h"
#include "models/webhooks/hookspec.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

constexpr int kDays = 30;

//! Every link tells of new transactions every day at its own minute; on every day but the first.
void addDaily(SampleHooks &hooks, int links, const std::function<bool(int day, int link)> &isLost = {})
{
    for (int day = 1; day < kDays; ++day)
        for (int link = 0; link < links; ++link)
            if (!isLost || !isLost(day, link))
                hooks.add(day * 24 + 3 + link / 60.0, link, u"TRANSACTIONS"_s,
                          u"new_transactions_available"_s);
}

QList<HookRow> rowsOf(const HookAnswer &answer, HookSet set)
{
    QList<HookRow> rows;
    for (const HookRow &row : answer.rows)
        if (row.set == set)
            rows.append(row);
    return rows;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Logs beside links: what is lost, what never came, what came again, and the calls that catch up.
class TestWebhooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCompleteLogFindsNothing();
    void lostEventsAreFound();
    void oneKindMayBeLost();
    void daysBetweenAreFound();
    void missingHistoriesAreFoundPerKind();
    void repeatedEventsAreCounted();
    void slowAnswersAreCountedAndCluster();
    void unknownLinksAndEventsAreTold();
    void quietTimesAreFound();
    void tooFewIsTold();
    void whatTheLogLacksIsNotKnown();
    void timesThatCannotBeAreNotBelieved();
    void rowsSayWhatWasFound();
    void callsCatchUp();
    void everyCallIsThereOnce();
    void theScriptIsQuotedAndRuns();
    void aCancelledAnswerIsNone();
};

void TestWebhooks::aCompleteLogFindsNothing()
{
    SampleHooks hooks;
    addDaily(hooks, 5);
    QList<SampleLink> links(5, {.accessed = 29 * 24 + 2});
    const HookAnswer answer = answerOf(hooks.csv(), links);
    QVERIFY2(
        answer.rows.empty(),
        std::string(wordOf(answer.rows.empty() ? HookReason::Again : answer.rows.front().reason)).c_str());
    for (const HookCount &count : answer.counts)
        QVERIFY(count.unknown == HookUnknown::Known);
    QCOMPARE(answer.linksSeen, 5);
    QCOMPARE(answer.begin, sampleTime(27));
    QCOMPARE(answer.answers.bad, 0);
    QCOMPARE(answer.answers.answered, hooks.count());
}

void TestWebhooks::lostEventsAreFound()
{
    SampleHooks hooks;
    addDaily(hooks, 5, [](int day, int link) { return link == 2 && day > 27; });
    QList<SampleLink> links(6, {.accessed = 28 * 24 + 3});
    links[5].accessed = 28 * 24 + 3; // no event at all
    links[3].accessed = 29 * 24 + 3;
    const HookAnswer answer = answerOf(hooks.csv(), links);
    const QList<HookRow> lost = rowsOf(answer, HookSet::Lost);
    QCOMPARE(lost.size(), 2);
    QCOMPARE(lost[0].link, 2U);
    QVERIFY(lost[0].reason == HookReason::NothingSince);
    QCOMPARE(lost[0].last, sampleTime(27 * 24 + 3 + 2 / 60.0));
    QCOMPARE(lost[0].belvo, sampleTime(28 * 24 + 3));
    QCOMPARE(lost[1].link, 5U);
    QVERIFY(!lost[1].last);
    QCOMPARE(answer.count(HookSet::Lost).count, 2);
}

void TestWebhooks::oneKindMayBeLost()
{
    SampleHooks hooks;
    addDaily(hooks, 1, [](int day, int) { return day > 27; });
    for (int day = 1; day < kDays; ++day)
        hooks.add(day * 24 + 3, 0, u"ACCOUNTS"_s, u"new_accounts_available"_s);
    const HookAnswer answer = answerOf(hooks.csv(), {{.accessed = 28 * 24 + 3}});
    const QList<HookRow> lost = rowsOf(answer, HookSet::Lost);
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost[0].reason == HookReason::KindSince);
    QCOMPARE(lost[0].kinds, HookKindSet(1U << hookKindOf("TRANSACTIONS")));
}

void TestWebhooks::daysBetweenAreFound()
{
    SampleHooks hooks;
    addDaily(hooks, 3, [](int day, int link) { return link == 1 && day > 10 && day < 15; });
    const HookAnswer answer =
        answerOf(hooks.csv(), {{.accessed = 29 * 24 + 2}, {.accessed = 29 * 24 + 2}, {.rate = u"7d"_s}});
    const QList<HookRow> lost = rowsOf(answer, HookSet::Lost);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost[0].link, 1U);
    QVERIFY(lost[0].reason == HookReason::Silence);
    QCOMPARE(lost[0].from, sampleTime(10 * 24 + 3 + 1 / 60.0));
    QCOMPARE(lost[0].until, sampleTime(15 * 24 + 3 + 1 / 60.0));
}

void TestWebhooks::missingHistoriesAreFoundPerKind()
{
    SampleHooks hooks;
    addDaily(hooks, 1);
    hooks.add(240, 1, u"ACCOUNTS"_s, u"historical_update"_s);
    hooks.add(240, 2, u"ACCOUNTS"_s, u"historical_update"_s);
    hooks.add(241, 2, u"TRANSACTIONS"_s, u"historical_update"_s);
    const HookAnswer answer =
        answerOf(hooks.csv(), {{},
                               {.created = 239, .rate = {}},
                               {.created = 239, .rate = {}},
                               {.created = 239, .rate = {}, .status = u"unconfirmed"_s},
                               {.created = 239, .rate = {}, .fetched = {u"EXCHANGES"_s}},
                               {.created = 239, .rate = {}, .fetched = {}},
                               {.created = 29 * 24, .rate = {}}});
    const QList<HookRow> missing = rowsOf(answer, HookSet::History);
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing[0].link, 1U);
    QCOMPARE(missing[0].kinds, HookKindSet(1U << hookKindOf("TRANSACTIONS")));
    QCOMPARE(missing[1].link, 5U); // what it fetches is not known: only that nothing came
    QCOMPARE(missing[1].kinds, HookKindSet(0));
}

void TestWebhooks::repeatedEventsAreCounted()
{
    SampleHooks hooks;
    const QString id = u"f8f2c2a1b0c94d5e8f7a6b5c4d3e2f10"_s;
    for (int i = 0; i < 3; ++i)
        hooks.add(10 + i, 0, u"OWNERS"_s, u"historical_update"_s, id);
    hooks.add(12, 0, u"ACCOUNTS"_s, u"historical_update"_s);
    const HookAnswer answer = answerOf(hooks.csv(), {{}});
    const QList<HookRow> repeated = rowsOf(answer, HookSet::Repeated);
    QCOMPARE(repeated.size(), 1);
    QCOMPARE(repeated[0].count, 3);
    QCOMPARE(answer.copies, 2);
    QCOMPARE(repeated[0].from, sampleTime(10));
    QCOMPARE(repeated[0].until, sampleTime(12));
}

void TestWebhooks::slowAnswersAreCountedAndCluster()
{
    SampleHooks hooks;
    for (int day = 0; day < 20; ++day) {
        hooks.add(day * 24 + 2, 0, u"TRANSACTIONS"_s, u"new_transactions_available"_s, {}, 200, 5001);
        hooks.add(day * 24 + 9, 0, u"TRANSACTIONS"_s, u"new_transactions_available"_s, {},
                  day == 3 ? 503 : 200, 5000);
    }
    const HookAnswer answer = answerOf(hooks.csv(), {{}});
    QCOMPARE(answer.answers.answered, 40);
    QCOMPARE(answer.answers.late, 20);
    QCOMPARE(answer.answers.refused, 1);
    QCOMPARE(answer.answers.bad, 21);
    QCOMPARE(answer.answers.busiestHour, 2);
    QCOMPARE(rowsOf(answer, HookSet::Slow).size(), 21);
}

void TestWebhooks::unknownLinksAndEventsAreTold()
{
    SampleHooks hooks;
    hooks.add(1, 0, u"ACCOUNTS"_s, u"accounts_painted_blue"_s);
    hooks.add(2, 5, u"ACCOUNTS"_s, u"historical_update"_s);
    hooks.add(3, 6, u"LINK"_s, u"link_deleted"_s);
    hooks.add(4, 6, u"ACCOUNTS"_s, u"historical_update"_s);
    const HookAnswer answer = answerOf(hooks.csv(), {{}});
    const QList<HookRow> links = rowsOf(answer, HookSet::UnknownLink);
    QCOMPARE(links.size(), 2);
    QVERIFY(links[0].reason == HookReason::NotThere);
    QVERIFY(links[1].reason == HookReason::Deleted);
    QCOMPARE(links[1].count, 2);
    const QList<HookRow> events = rowsOf(answer, HookSet::UnknownEvent);
    QCOMPARE(events.size(), 1);
    QVERIFY(hookEventText(*answer.lines, events[0].event).second == "accounts_painted_blue");
    // Links that are not here yet may be any of those.
    const HookAnswer partial = answerOf(hooks.csv(), {{}}, false);
    QVERIFY(partial.count(HookSet::UnknownLink).unknown == HookUnknown::LinksMissing);
    QVERIFY(rowsOf(partial, HookSet::UnknownLink).isEmpty());
}

//! Events come at night only: quiet days are usual, a night without is not.
void TestWebhooks::quietTimesAreFound()
{
    SampleHooks hooks;
    for (int day = 0; day < kDays; ++day)
        for (int hour = 1; hour <= 4; ++hour)
            if (day != 17)
                hooks.add(day * 24 + hour, 0, u"TRANSACTIONS"_s, u"new_transactions_available"_s);
    const HookAnswer answer = answerOf(hooks.csv(), {{.rate = {}}});
    const QList<HookRow> gaps = rowsOf(answer, HookSet::Gap);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps[0].from, sampleTime(16 * 24 + 5));
    QCOMPARE(gaps[0].until, sampleTime(18 * 24 + 1));
    QCOMPARE(gaps[0].count, 4); // usually
}

void TestWebhooks::tooFewIsTold()
{
    SampleHooks hooks;
    for (int day = 0; day < 6; ++day)
        for (int i = 0; i < 50; ++i)
            hooks.add(day * 24 + i / 100.0, 0, u"TRANSACTIONS"_s, u"new_transactions_available"_s);
    QVERIFY(answerOf(hooks.csv(), {{}}).count(HookSet::Gap).unknown == HookUnknown::TooFew);
    hooks.add(6 * 24, 0, u"TRANSACTIONS"_s, u"new_transactions_available"_s); // the seventh day
    QVERIFY(answerOf(hooks.csv(), {{}}).count(HookSet::Gap).unknown == HookUnknown::Known);
}

void TestWebhooks::whatTheLogLacksIsNotKnown()
{
    const QByteArray link = sampleLinkId(0).toUtf8();
    const HookAnswer timeless =
        answerOf("link_id,webhook_code\n" + link + ",historical_update\n", {{.accessed = 5}});
    QVERIFY(timeless.count(HookSet::Lost).unknown == HookUnknown::NoTimes);
    QVERIFY(timeless.count(HookSet::History).unknown == HookUnknown::NoTimes);
    QVERIFY(timeless.count(HookSet::Repeated).unknown == HookUnknown::NoIds);
    QVERIFY(timeless.count(HookSet::Slow).unknown == HookUnknown::NoAnswers);
    QVERIFY(timeless.count(HookSet::Gap).unknown == HookUnknown::NoTimes);
    QVERIFY(timeless.count(HookSet::UnknownLink).unknown == HookUnknown::Known);
    QVERIFY(timeless.rows.empty());
    const HookAnswer linkless = answerOf(
        "time,body\n2026-03-01T10:00:00Z,\"{\"\"webhook_code\"\":\"\"historical_update\"\"}\"\n", {{}});
    QVERIFY(linkless.count(HookSet::Lost).unknown == HookUnknown::NoLinks);
    QVERIFY(linkless.count(HookSet::UnknownLink).unknown == HookUnknown::NoLinks);
    const HookAnswer alone = answerOf("time,link_id,webhook_type,webhook_code\n2026-03-01T10:00:00Z," + link +
                                          ",OWNERS,historical_update\n",
                                      {}, false);
    QVERIFY(alone.count(HookSet::Lost).unknown == HookUnknown::LinksMissing);
}

//! One line from the far future would otherwise make every link look forgotten.
void TestWebhooks::timesThatCannotBeAreNotBelieved()
{
    SampleHooks hooks;
    addDaily(hooks, 2);
    hooks.add(24 * 365 * 40, 0, u"OWNERS"_s, u"historical_update"_s);
    hooks.add(-24 * 365 * 30, 0, u"OWNERS"_s, u"historical_update"_s);
    const HookAnswer answer = answerOf(hooks.csv(), {{}, {}});
    QCOMPARE(answer.oddTimes, 2);
    QCOMPARE(answer.begin, sampleTime(27));
    QVERIFY(answer.end < sampleTime(24 * kDays));
    QVERIFY(answer.rows.empty());
}

void TestWebhooks::rowsSayWhatWasFound()
{
    SampleHooks hooks;
    addDaily(hooks, 3, [](int day, int link) { return link == 2 && day > 20; });
    hooks.add(30, 9, u"PENGUINS"_s, u"new_penguins_available"_s, {}, 500);
    const HookAnswer answer = answerOf(hooks.csv(), QList<SampleLink>(3, {.accessed = 28 * 24 + 3}));
    ColumnTable table(hookSpec());
    RevealState reveal;
    ResourceTableModel model(table, reveal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.replaceAll(hookRows(answer));
    QCOMPARE(table.rowCount(), int(answer.rows.size()));
    QCOMPARE(model.rowCount(), table.rowCount());
    const auto text = [&table](int row, std::string_view column) {
        const CellView cell = table.cell(row, table.columnOf(column));
        return cell.enumValue ? std::string(cell.enumValue->value) : std::string(cell.text);
    };
    for (int row = 0; row < table.rowCount(); ++row) {
        const HookRow &found = answer.rows[std::size_t(row)];
        QCOMPARE(table.idOf(row), QString::number(row + 1));
        QVERIFY(text(row, "set") == wordOf(found.set));
        QVERIFY(text(row, "reason") == wordOf(found.reason));
        if (found.set == HookSet::Lost) {
            QCOMPARE(QString::fromStdString(text(row, "link")), sampleLinkId(2));
            QCOMPARE(QString::fromStdString(text(row, "external_id")), u"user-2"_s);
            QVERIFY(text(row, "request").starts_with("GET /api/accounts/?link="));
            QVERIFY(text(row, "kinds") == "ACCOUNTS, TRANSACTIONS");
        }
        if (found.set == HookSet::UnknownLink)
            QCOMPARE(QString::fromStdString(text(row, "link")), sampleLinkId(9));
        if (found.set == HookSet::UnknownEvent)
            QVERIFY(text(row, "kinds") == "PENGUINS" && text(row, "event") == "new_penguins_available");
    }
    QCOMPARE(answer.rows.size(), std::size_t(4)); // lost, link, event, the hour of the 500
    table.replaceAll({});
    QCOMPARE(model.rowCount(), 0);
}

void TestWebhooks::callsCatchUp()
{
    SampleHooks hooks;
    addDaily(hooks, 3, [](int day, int link) {
        return (link == 0 && day > 20) || (link == 1 && day > 10 && day < 15);
    });
    QList<SampleLink> links(4, {.accessed = 29 * 24 + 2});
    links[3] = {.created = 100, .rate = {}, .fetched = {u"OWNERS"_s}};
    const HookAnswer answer = answerOf(hooks.csv(), links);
    const QList<CatchUpCall> calls = catchUpCalls(answer);
    QStringList paths;
    for (const CatchUpCall &call : calls)
        paths << call.path;
    const QString zero = sampleLinkId(0);
    const QString one = sampleLinkId(1);
    QCOMPARE(
        paths,
        (QStringList{
            u"/api/accounts/?link=%1&created_at__gte=2026-03-21&page_size=1000"_s.arg(zero),
            u"/api/transactions/?link=%1&created_at__gte=2026-03-21&page_size=1000"_s.arg(zero),
            u"/api/accounts/?link=%1&created_at__gte=2026-03-11&created_at__lte=2026-03-16&page_size=1000"_s
                .arg(one),
            u"/api/transactions/?link=%1&created_at__gte=2026-03-11&created_at__lte=2026-03-16&page_size=1000"_s
                .arg(one),
            u"/api/owners/?link=%1&page_size=1000"_s.arg(sampleLinkId(3))}));
    QCOMPARE(catchUpCalls(answer, {0}).size(), 2);
}

//! A link may be lost and new; the call without a window has it all.
void TestWebhooks::everyCallIsThereOnce()
{
    HookAnswer answer;
    answer.lines = std::make_shared<const HookLines>();
    answer.links = sampleLinks({{}});
    const HookKindSet owners = 1U << hookKindOf("OWNERS");
    answer.rows = {{.set = HookSet::Lost, .link = 0, .kinds = owners, .from = sampleTime(30)},
                   {.set = HookSet::Lost, .link = 0, .kinds = owners, .from = sampleTime(10)}};
    QList<CatchUpCall> calls = catchUpCalls(answer);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().from, u"2026-03-01"_s);
    answer.rows.push_back(
        {.set = HookSet::History, .reason = HookReason::NeverCame, .link = 0, .kinds = owners});
    calls = catchUpCalls(answer);
    QCOMPARE(calls.size(), 1);
    QVERIFY(calls.first().from.isEmpty());
    QVERIFY(!calls.first().path.contains(u"created_at"_s));
    // Findings about no link need no call; nobody knows what a link fetches: its own record says it.
    answer.rows = {{.set = HookSet::Gap}, {.set = HookSet::Lost, .link = 0}};
    calls = catchUpCalls(answer);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().path, u"/api/links/%1/"_s.arg(sampleLinkId(0)));
}

void TestWebhooks::theScriptIsQuotedAndRuns()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catch up.sh"_s);
    const QList<CatchUpCall> calls{{.path = u"/api/accounts/?link=a'b$(touch pwned)"_s},
                                   {.path = u"/api/owners/?link=c"_s}};
    const auto written =
        writeCatchUpScript(path, calls, QUrl(u"https://user:word@sandbox.belvo.com/x?y=$(touch pwned)"_s));
    QVERIFY(written);
    QCOMPARE(*written, 2);
    const QByteArray script = contents(path);
    QVERIFY(script.contains("base='https://sandbox.belvo.com'\n"));
    QVERIFY(!script.contains("word"));
    const QByteArray quoted = "get '/api/accounts/?link=a'\\''b$(touch pwned)'\n";
    QVERIFY(script.contains(quoted));
    QVERIFY(!QFile::exists(folder.filePath(u"missing/x.sh"_s)));
    QVERIFY(!writeCatchUpScript(folder.filePath(u"missing/x.sh"_s), calls, {}));
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty())
        QSKIP("There is no POSIX shell here.");
    // A curl of our own writes down what it was asked, and the keys it was given. Accounts have two pages.
    QFile curl(folder.filePath(u"curl"_s));
    QVERIFY(curl.open(QFile::WriteOnly));
    curl.write("#!/bin/sh\ncat >> keys\n"
               "for word; do printf '%s\\n' \"$word\" >> words; done\n"
               "while [ \"$1\" != --output ]; do shift; done\n"
               "case $4 in\n"
               "*page=2) echo '{\"next\": null}' ;;\n"
               "*accounts*) echo '{\"next\": \"https://elsewhere.example/?page=9\"}' ;;\n"
               "*) echo '{\"next\":null,\"text\":\"\\\"next\\\": \\\"http\"}' ;;\n"
               "esac > \"$2\"\n");
    curl.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    curl.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessEnvironment(environment);
    process.start(shell, {path});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0); // without keys nothing is asked
    QVERIFY(!QFile::exists(folder.filePath(u"words"_s)));
    environment.insert(u"BELVO_SECRET_ID"_s, u"me"_s);
    environment.insert(u"BELVO_SECRET_PASSWORD"_s, u"a\"b\\c d"_s);
    process.setProcessEnvironment(environment);
    process.start(shell, {path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFile::exists(folder.filePath(u"pwned"_s)));
    const QByteArray words = contents(folder.filePath(u"words"_s));
    QVERIFY(words.contains("https://sandbox.belvo.com/api/accounts/?link=a'b$(touch pwned)\n"));
    QVERIFY(words.contains("https://sandbox.belvo.com/api/accounts/?link=a'b$(touch pwned)&page=2\n"));
    QVERIFY(words.contains("https://sandbox.belvo.com/api/owners/?link=c\n"));
    QCOMPARE(words.count("--url\n"), 3);
    QVERIFY(!words.contains("elsewhere"));
    QVERIFY(!words.contains("me:"));
    const QByteArray keys = "user = \"me:a\\\"b\\\\c d\"\n";
    QVERIFY(contents(folder.filePath(u"keys"_s)).contains(keys));
}

void TestWebhooks::aCancelledAnswerIsNone()
{
    SampleHooks hooks;
    addDaily(hooks, 2);
    const std::atomic_bool isCancelled = true;
    QVERIFY(!answerHooks({.lines = readHooks(hooks.csv()), .links = sampleLinks({{}})}, isCancelled));
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
