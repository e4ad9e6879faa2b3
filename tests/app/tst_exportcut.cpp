// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside tests/support/with-keyring.sh: the command finds its keys in a real keychain.
#include "core/storage/keychainsecretstore.h"
#include "core/storage/profilestore.h"
#include "tests/storage/awaited.h"
#include "tests/support/faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

//! Page `page` of a list of links, and where it says the next one is.
QByteArray page(int number, int size, int count, const QString &next)
{
    QJsonArray rows;
    for (int i = 0; i < size; ++i)
        rows.append(QJsonObject{
            {u"id"_s, u"00000000-0000-4000-8000-%1"_s.arg(number * 10'000 + i, 12, 10, QChar(u'0'))}});
    const QJsonObject envelope{{u"count"_s, count},
                               {u"next"_s, next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(next)},
                               {u"previous"_s, QJsonValue::Null},
                               {u"results"_s, rows}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

} // namespace

//! `vinculo export` where the list does not come whole: it ends, with an error and without a file.
class TestExportCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWholeListIsWritten();
    void cutListsAreNotWritten_data();
    void cutListsAreNotWritten();

private:
    void run();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<tests::FaultServer> m_server;
    std::unique_ptr<storage::KeychainSecretStore> m_keychain;
    Profile m_profile;
    QString m_file;
    QString m_told;
    int m_exitCode = -1;
};

void TestExportCut::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_file = m_home->filePath(u"links.csv"_s);
    m_server = std::make_unique<tests::FaultServer>();
    m_profile = {.id = QUuid::createUuid(),
                 .name = u"Acme"_s,
                 .environment = Environment::Sandbox,
                 .baseUrl = m_server->url()};
    m_keychain = std::make_unique<storage::KeychainSecretStore>();
    QCOMPARE(outcome(awaited(m_keychain->write(m_profile, {"id", "password"}))), u"ok"_s);
    m_profile.hasStoredSecret = true;
    storage::ProfileStore profiles(m_home->filePath(u"config/vinculo/profiles.json"_s));
    QVERIFY(profiles.save(m_profile));
}

void TestExportCut::cleanup()
{
    QCOMPARE(outcome(awaited(m_keychain->remove(m_profile))), u"ok"_s);
}

void TestExportCut::run()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VINCULO_PROGRAM),
                  {u"export"_s, u"links"_s, u"--profile=Acme"_s, u"--columns=id"_s, u"--output"_s, m_file});
    QVERIFY2(process.waitForFinished(60'000), "the command does not end");
    m_exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    m_told = QString::fromUtf8(process.readAllStandardError());
}

void TestExportCut::aWholeListIsWritten()
{
    m_server->answer(tests::httpAnswer(200, page(1, 3, 3, {})));
    run();
    QVERIFY2(m_exitCode == 0, qPrintable(m_told));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 4);
}

void TestExportCut::cutListsAreNotWritten_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("named");
    QTest::newRow("rows are missing") << 2500 << u"https://evil.example.org"_s << u"another address"_s;
    QTest::newRow("by the count it is whole")
        << 1000 << u"https://evil.example.org"_s << u"another address"_s;
    QTest::newRow("it never ends") << 1000 << QString() << u"did not end"_s;
}

void TestExportCut::cutListsAreNotWritten()
{
    QFETCH(int, count);
    QFETCH(QString, host);
    QFETCH(QString, named);
    const QString start = host.isEmpty() ? m_server->url().toString(QUrl::StripTrailingSlash) : host;
    m_server->setHandler([count, start](const tests::ArrivedRequest &request) {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const int asked = query.queryItemValue(u"page"_s).toInt();
        const QString next = start + u"/api/links/?page=%1&page_size=1000"_s.arg(asked + 1);
        return tests::Misbehaviour{.bytes = tests::httpAnswer(200, page(1, 1000, count, next))};
    });
    run();
    QVERIFY2(m_exitCode == 1, qPrintable(m_told));
    QVERIFY2(m_told.contains(named), qPrintable(m_told));
    QVERIFY(!QFile::exists(m_file));
}

QTEST_GUILESS_MAIN(TestExportCut)
#include "tst_exportcut.moc"
