// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

//! The program as an integrator starts it.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsItsAddressAndServes();
    void endsCleanlyOnTerminate();
    void busyPortIsASentence();
    void badArguments_data();
    void badArguments();
    void helpNamesEveryOption();
    void helpTeaches_data();
    void helpTeaches();
    void helpFitsATerminal();
    void versionIsTold();
    void callsAreLoggedUnlessQuiet();
    void personasAreListed();
    void scenariosAreListed();

private:
    static QByteArray start(QProcess &process, const QStringList &arguments);
    static void end(QProcess &process);
    static QByteArray printed(const QStringList &arguments);
    static int statusOf(const QUrl &url, const QByteArray &keys);
};

QByteArray TestSandboxProgram::start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QByteArray line;
    QElapsedTimer timer;
    timer.start();
    while (!line.endsWith('\n') && timer.elapsed() < 20000 && process.waitForReadyRead(5000))
        line += process.readAllStandardOutput();
    return line.trimmed();
}

void TestSandboxProgram::end(QProcess &process)
{
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
}

int TestSandboxProgram::statusOf(const QUrl &url, const QByteArray &keys)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Basic " + keys.toBase64());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestSandboxProgram::printsItsAddressAndServes()
{
    QProcess process;
    const QByteArray url = start(process, {u"--port"_s, u"0"_s, u"--people"_s, u"5"_s, u"--secret-id"_s,
                                           u"me"_s, u"--secret-password"_s, u"mine"_s});
    QVERIFY2(url.startsWith("http://127.0.0.1:"), url.constData());
    const QUrl root(QString::fromUtf8(url + "/api/"));
    QCOMPARE(statusOf(root, "me:mine"), 200);
    QCOMPARE(statusOf(root, "demo:demo"), 401);
    end(process);
}

void TestSandboxProgram::endsCleanlyOnTerminate()
{
    QProcess process;
    QVERIFY(!start(process, {u"--port"_s, u"0"_s, u"--people"_s, u"5"_s}).isEmpty());
    QElapsedTimer timer;
    timer.start();
    end(process);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(timer.elapsed() < 5000);
}

void TestSandboxProgram::busyPortIsASentence()
{
    QProcess first;
    const QUrl url(QString::fromUtf8(start(first, {u"--port"_s, u"0"_s, u"--people"_s, u"5"_s})));
    QProcess second;
    second.start(QStringLiteral(SANDBOX_PROGRAM), {u"--port"_s, QString::number(url.port())});
    QVERIFY(second.waitForFinished(20000));
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains("is in use"));
    end(first);
}

void TestSandboxProgram::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList{u"--port"_s, u"99999"_s};
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"x"_s};
    QTest::newRow("people") << QStringList{u"--people"_s, u"0"_s};
    QTest::newRow("now") << QStringList{u"--now"_s, u"yesterday"_s};
    QTest::newRow("faults") << QStringList{u"--port"_s, u"0"_s, u"--faults"_s, u"{"_s};
    QTest::newRow("scenario") << QStringList{u"--port"_s, u"0"_s, u"--faults"_s, u"doomsday"_s};
    QTest::newRow("seed file") << QStringList{u"--seed-file"_s, u"/nowhere/at-all.json"_s};
    QTest::newRow("unknown") << QStringList{u"--colour"_s};
    QTest::newRow("value missing") << QStringList{u"--seed"_s};
    QTest::newRow("persona") << QStringList{u"--port"_s, u"0"_s, u"--persona"_s, u"astronaut"_s};
    QTest::newRow("stray word") << QStringList{u"start"_s};
}

void TestSandboxProgram::badArguments()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(told.startsWith("vinculo-sandbox: "), told.constData());
    QVERIFY(told.contains("--help"));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

QByteArray TestSandboxProgram::printed(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

void TestSandboxProgram::helpNamesEveryOption()
{
    const QByteArray help = printed({u"--help"_s});
    for (const char *option :
         {"--seed", "--people", "--transactions", "--now", "--latency", "--faults", "--port", "--secret-id",
          "--secret-password", "--no-limits", "--version", "--quiet", "--webhooks", "--webhook-authorization",
          "--webhook-pause", "--persona", "--personas", "--seed-file"})
        QVERIFY2(help.contains(option), option);
    QCOMPARE(printed({u"-h"_s}), help);
}

void TestSandboxProgram::helpTeaches_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"curl -u demo:demo", "mfa_numeric", "mfa_qr", "user_invalid", "pass_invalid",
                             "111111", "999999", "/_sandbox/", "clock/", "Exit codes", "demo-statement"})
        QTest::newRow(what) << QByteArray(what);
}

void TestSandboxProgram::helpTeaches()
{
    QFETCH(QByteArray, what);
    QVERIFY(printed({u"--help"_s}).contains(what));
}

void TestSandboxProgram::helpFitsATerminal()
{
    const QList<QByteArray> lines = printed({u"--help"_s}).split('\n');
    QVERIFY(lines.size() > 40);
    for (const QByteArray &line : lines)
        QVERIFY2(line.size() <= 80, line.constData());
}

void TestSandboxProgram::versionIsTold()
{
    QVERIFY(printed({u"--version"_s}).startsWith("vinculo-sandbox 0."));
}

void TestSandboxProgram::callsAreLoggedUnlessQuiet()
{
    for (const bool quiet : {false, true}) {
        QProcess process;
        QStringList arguments{u"--port"_s, u"0"_s, u"--people"_s, u"5"_s};
        if (quiet)
            arguments += u"--quiet"_s;
        const QByteArray url = start(process, arguments);
        statusOf(QUrl(QString::fromUtf8(url + "/api/")), "demo:demo");
        end(process);
        const QByteArray log = process.readAllStandardError();
        QCOMPARE(log.count("GET /api/ 200"), quiet ? 0 : 1);
        QCOMPARE(log.isEmpty(), quiet);
    }
}

void TestSandboxProgram::personasAreListed()
{
    const QByteArray list = printed({u"--personas"_s});
    QVERIFY(list.contains("salaried-with-rent  "));
    QVERIFY(list.count('\n') > 10);
}

void TestSandboxProgram::scenariosAreListed()
{
    const QByteArray list = printed({u"--faults"_s, u"list"_s});
    for (const char *name : {"flaky ", "slow-bank ", "rate-limited ", "maintenance ", "expired-credentials "})
        QVERIFY2(list.contains(name), name);
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
