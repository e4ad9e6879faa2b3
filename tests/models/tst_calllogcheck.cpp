// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/linkcheck.h"
#include "models/calllog/reading/logreading.h"
#include "tests/models/flowbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using tests::FlowBench;
using tests::ScriptedTransport;

namespace {

const std::atomic_bool kRunning = false;
const QString kGone = u"11111111-0000-4000-8000-000000000001"_s;
const QString kThere = QString::fromLatin1(tests::kLinkId);

QByteArray page(const QByteArray &rows, int count, const QByteArray &next = "null")
{
    return "{\"count\":" + QByteArray::number(count) + ",\"next\":" + next +
           ",\"previous\":null,\"results\":[" + rows + "]}";
}

QByteArray other()
{
    return FlowBench::linkJson().replace(tests::kLinkId, "22222222-0000-4000-8000-000000000002");
}

} // namespace

//! How the links of a log are now: nothing is called gone that was only not shown.
class TestCallLogCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_belvo = std::make_unique<FlowBench>(); }
    void wholeAnswersProve();
    void partOfAnAnswerProvesNothing_data();
    void partOfAnAnswerProvesNothing();
    void missingLinkMayBeThere();
    void refusalIsNoAbsence();
    void stoppingStopsTheSingleCalls();
    void linksOfAnotherEnvironmentAreLeftOut_data();
    void linksOfAnotherEnvironmentAreLeftOut();

private:
    //! The list is answered with this, a single link by whether it is `kThere`.
    void answerWith(const QByteArray &list)
    {
        m_belvo->transport.setHandler(
            [list](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
                if (request.pathTemplate == u"/api/links/"_s)
                    return ScriptedTransport::answer(200, list);
                if (request.path.contains(kThere))
                    return ScriptedTransport::answer(200, FlowBench::linkJson());
                return ScriptedTransport::answer(404, FlowBench::errorJson("not_found"));
            });
    }

    std::unique_ptr<FlowBench> m_belvo;
    QTemporaryDir m_folder;
};

void TestCallLogCheck::wholeAnswersProve()
{
    answerWith(page(FlowBench::linkJson(), 1));
    LinkCheck check;
    check.setClient(&m_belvo->client);
    check.start({kThere.toUpper(), kGone});
    QTRY_VERIFY(!check.isRunning());
    QCOMPARE(check.statuses().value(kThere), u"valid"_s);
    QCOMPARE(check.statuses().value(kGone), LinkCheck::kGone);
    QCOMPARE(check.done(), 2);
    QCOMPARE(m_belvo->transport.sent().size(), 1);
}

void TestCallLogCheck::partOfAnAnswerProvesNothing_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray next = "\"https://sandbox.belvo.com/api/links/?page=2\"";
    QTest::newRow("there is more") << page(other(), 1, next);
    QTest::newRow("more elsewhere") << page(other(), 1, "\"https://example.org/api/links/?page=2\"");
    QTest::newRow("more were counted") << page({}, 2);
    QTest::newRow("the filter was not heard") << page(other(), 1);
}

void TestCallLogCheck::partOfAnAnswerProvesNothing()
{
    QFETCH(QByteArray, list);
    answerWith(list);
    LinkCheck check;
    check.setClient(&m_belvo->client);
    check.start({kThere, kGone});
    QTRY_VERIFY(!check.isRunning());
    QVERIFY(!check.error());
    QCOMPARE(check.statuses().value(kThere), u"valid"_s); // read by itself
    QCOMPARE(check.statuses().value(kGone), LinkCheck::kGone);
    QCOMPARE(check.done(), 2);
    QCOMPARE(m_belvo->countOf(HttpVerb::Get), 3);
    QCOMPARE(m_belvo->transport.sent().size(), 3);
}

void TestCallLogCheck::missingLinkMayBeThere()
{
    answerWith(page(other(), 1));
    LinkCheck check;
    check.setClient(&m_belvo->client);
    check.start({kThere});
    QTRY_VERIFY(!check.isRunning());
    QCOMPARE(check.count(LinkCheck::kGone), 0);
}

void TestCallLogCheck::refusalIsNoAbsence()
{
    m_belvo->transport.setHandler(
        [](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
            if (request.pathTemplate == u"/api/links/"_s)
                return ScriptedTransport::answer(200, page(other(), 1));
            return ScriptedTransport::answer(403, FlowBench::errorJson("forbidden"));
        });
    LinkCheck check;
    check.setClient(&m_belvo->client);
    check.start({kThere, kGone});
    QTRY_VERIFY(check.error());
    QVERIFY(!check.isRunning());
    QCOMPARE(check.statuses().size(), 0);
}

void TestCallLogCheck::stoppingStopsTheSingleCalls()
{
    m_belvo->transport.setHandler(
        [](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
            if (request.pathTemplate == u"/api/links/"_s)
                return ScriptedTransport::answer(200, page(other(), 1));
            return {};
        });
    LinkCheck check;
    check.setClient(&m_belvo->client);
    check.start({kThere, kGone});
    QTRY_COMPARE(m_belvo->transport.openCount(), 1);
    check.cancel();
    QVERIFY(!check.isRunning());
    QTRY_COMPARE(m_belvo->transport.openCount(), 0);
    QCOMPARE(m_belvo->transport.sent().size(), 2);
}

void TestCallLogCheck::linksOfAnotherEnvironmentAreLeftOut_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QStringList>("ids");
    const QString production = u"00000000-0000-4000-8000-000000000001"_s;
    const QString sandbox = u"00000000-0000-4000-8000-000000000002"_s;
    const QString unknown = u"00000000-0000-4000-8000-000000000003"_s;
    QTest::newRow("production") << Environment::Production << QStringList{production, unknown};
    QTest::newRow("sandbox") << Environment::Sandbox << QStringList{sandbox, unknown};
    QTest::newRow("demo") << Environment::Demo << QStringList{unknown};
}

void TestCallLogCheck::linksOfAnotherEnvironmentAreLeftOut()
{
    QFETCH(Environment, environment);
    QFile file(m_folder.filePath(u"log.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,status,link,url\n");
    int number = 0;
    for (const QByteArray host : {"https://api.belvo.com", "https://sandbox.belvo.com", ""})
        file.write("2026-05-31T14:00:00Z,400,00000000-0000-4000-8000-00000000000" +
                   QByteArray::number(++number) + ',' + host + "/api/accounts/\n");
    file.close();
    const auto preview = logreading::preview(file.fileName());
    QVERIFY(preview);
    LogProgress progress;
    const auto lines = logreading::read(file.fileName(), preview->format, preview->guess, progress, kRunning);
    QVERIFY(lines);
    const AskableLinks links = askableLinks(*lines, *answerLog(*lines, kRunning), environment);
    QTEST(links.ids, "ids");
    QCOMPARE(links.foreign, 3 - links.ids.size());
    QCOMPARE(links.hasProduction, environment != Environment::Production);
    QCOMPARE(links.hasSandbox, environment != Environment::Sandbox);
}

QTEST_GUILESS_MAIN(TestCallLogCheck)
#include "tst_calllogcheck.moc"
