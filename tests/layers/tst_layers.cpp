// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/banrules.h"
#include "tests/layers/includerules.h"
#include "tests/layers/sourcefile.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList productFolders()
{
    return {u"core"_s, u"models"_s, u"ui"_s, u"sandbox"_s, u"app"_s};
}

QString sourceRoot()
{
    return QStringLiteral(VINCULO_SOURCE_DIR);
}

QString licensed(const QString &code)
{
    return u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s + code;
}

QSet<QString> brokenRules(const QString &path, const QString &code)
{
    QSet<QString> rules;
    const QList<Finding> findings = BanRules::check(SourceFile(path, code));
    for (const Finding &finding : findings)
        rules.insert(finding.rule);
    return rules;
}

//! Shows all findings at once, so that one run tells the whole story.
void reportFindings(const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        qWarning("%s", qPrintable(finding.toString()));
    QCOMPARE(findings.size(), 0);
}

struct BrokenExample
{
    QString rule;
    QString path;
    QString code;
};

QList<BrokenExample> brokenExamples()
{
    const QString ui = u"ui/pages/page.cpp"_s;
    const QString api = u"core/api/client.cpp"_s;
    const QString storage = u"core/storage/store.cpp"_s;
    return {
        {u"TLS errors are final"_s, api, u"reply->ignoreSslErrors();"_s},
        {u"the guard against decompression bombs stays on"_s, api,
         u"request.setDecompressedSafetyCheckThreshold(-1);"_s},
        {u"no insecure keychain"_s, storage, u"job.setInsecureFallback( true );"_s},
        {u"texts of the system are not shown"_s, ui, u"label->setText(reply->errorString());"_s},
        {u"no nested event loop"_s, ui, u"QEventLoop loop;"_s},
        {u"no exec outside main"_s, ui, u"dialog.exec();"_s},
        {u"no exec outside main"_s, ui, u"menu->exec(position);"_s},
        {u"no exec outside main"_s, u"app/session.cpp"_s, u"return QApplication::exec();"_s},
        {u"no exec of windows in storage"_s, storage, u"QCoreApplication::exec();"_s},
        {u"no sleep"_s, u"sandbox/server.cpp"_s, u"QThread::msleep(5);"_s},
        {u"no sleep of the standard library"_s, api, u"std::this_thread::sleep_for(5s);"_s},
        {u"no blocking wait"_s, u"models/table/table.cpp"_s, u"future.waitForFinished();"_s},
        {u"no blocking wait"_s, api, u"socket.waitForReadyRead(100);"_s},
        {u"no blocking wait"_s, api, u"socket.waitForConnected(100);"_s},
        {u"connections are checked by the compiler"_s, ui,
         u"connect(a, SIGNAL(clicked()), b, SLOT(go()));"_s},
        {u"money never becomes a double"_s, u"models/table/sum.cpp"_s, u"total += value.toDouble();"_s},
        {u"settings live in storage"_s, ui, u"QSettings settings;"_s},
        {u"core does not translate"_s, api, u"return tr(\"Offline\");"_s},
        {u"core does not translate"_s, storage, u"QCoreApplication::translate(\"A\", \"b\");"_s},
        {u"models know no widget"_s, u"models/table/table.cpp"_s, u"QTableWidget *view = nullptr;"_s},
        {u"ui knows no transport"_s, ui, u"QNetworkReply *reply = nullptr;"_s},
        {u"ui knows no transport"_s, ui, u"const QJsonObject object;"_s},
        {u"ui knows no path of the API"_s, ui, u"get(u\"/api/links/\"_s);"_s},
        {u"colours come from the theme"_s, ui, u"setStyleSheet(u\"color: #ff0000\"_s);"_s},
        {u"colours come from the theme"_s, ui, u"QColor c(\"red\");\nQColor d = QColor(u\"red\"_s);"_s},
        {u"colours come from the theme"_s, ui, u"painter.setPen(QColor(255, 0, 0));"_s},
        {u"arg is not chained"_s, ui, u"text.arg(name(a, (b))).arg(count);"_s},
        {u"arg is not chained"_s, ui, u"u\"%1 %2\"_s.arg(u\")\"_s)\n        .arg(count);"_s},
        {u"no file is too long"_s, ui, QString(600, u'\n')},
        {u"no file is too long"_s, u"ui/pages/page.h"_s, u"#pragma once\n"_s + QString(300, u'\n')},
        {u"headers are guarded by pragma once"_s, u"ui/pages/page.h"_s, u"// #pragma once\nclass Page;\n"_s},
    };
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesGoDownOnly();
    void theProductKeepsTheBans();
    void testsKeepTheForm();
    void everyRuleCanFail_data();
    void everyRuleCanFail();
    void everyRuleHasAnExample();
    void aMissingLicenceIsFound();
    void innocentCodePasses_data();
    void innocentCodePasses();
    void wrongIncludesAreFound_data();
    void wrongIncludesAreFound();
    void rightIncludesPass_data();
    void rightIncludesPass();
    void findingsNameTheLine();
    void commentsAndStringsAreNoCode();
};

void TestLayers::includesGoDownOnly()
{
    const QList<SourceFile> files = SourceFile::readTree(sourceRoot(), productFolders());
    QVERIFY(files.size() > 10);
    QList<Finding> findings;
    for (const SourceFile &file : files)
        findings += IncludeRules::check(file);
    reportFindings(findings);
}

void TestLayers::theProductKeepsTheBans()
{
    QList<Finding> findings;
    const QList<SourceFile> files = SourceFile::readTree(sourceRoot(), productFolders());
    for (const SourceFile &file : files)
        findings += BanRules::check(file);
    reportFindings(findings);
}

void TestLayers::testsKeepTheForm()
{
    QList<Finding> findings;
    const QList<SourceFile> files = SourceFile::readTree(sourceRoot(), {u"tests"_s});
    for (const SourceFile &file : files)
        findings += BanRules::checkForm(file);
    reportFindings(findings);
}

void TestLayers::everyRuleCanFail_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const QList<BrokenExample> examples = brokenExamples();
    for (qsizetype i = 0; i < examples.size(); ++i)
        QTest::addRow("%lld %s", static_cast<long long>(i), qPrintable(examples[i].rule))
            << examples[i].rule << examples[i].path << examples[i].code;
}

void TestLayers::everyRuleCanFail()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, code);
    QCOMPARE(brokenRules(path, licensed(code)), QSet<QString>{rule});
}

void TestLayers::everyRuleHasAnExample()
{
    QSet<QString> shown{u"the licence stands on the first line"_s};
    const QList<BrokenExample> examples = brokenExamples();
    for (const BrokenExample &example : examples)
        shown.insert(example.rule);
    QStringList rules = BanRules::otherRules();
    for (const Ban &ban : BanRules::bans())
        rules.append(ban.name);
    QCOMPARE(shown, QSet<QString>(rules.cbegin(), rules.cend()));
}

void TestLayers::aMissingLicenceIsFound()
{
    const QSet<QString> expected{u"the licence stands on the first line"_s};
    QCOMPARE(brokenRules(u"app/main.cpp"_s, u"int main() {}\n"_s), expected);
    QCOMPARE(brokenRules(u"app/main.cpp"_s, u"\n"_s + licensed(u"int main() {}\n"_s)), expected);
}

void TestLayers::innocentCodePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("main") << u"app/main.cpp"_s << u"return application.exec();"_s;
    QTest::newRow("a query") << u"core/storage/journal.cpp"_s << u"query.exec();"_s;
    QTest::newRow("settings") << u"core/storage/settings.cpp"_s << u"QSettings settings;"_s;
    QTest::newRow("insecure fallback off") << u"core/storage/s.cpp"_s << u"job.setInsecureFallback(false);"_s;
    QTest::newRow("one arg") << u"ui/a.cpp"_s << u"text.arg(a, b); other.arg(c);"_s;
    QTest::newRow("arg as a value") << u"ui/a.cpp"_s << u"text.arg(other.arg(c), d);"_s;
    QTest::newRow("a marked text") << u"core/domain/a.cpp"_s << u"QT_TRANSLATE_NOOP(\"A\", \"b\");"_s;
    QTest::newRow("a translated text") << u"ui/a.cpp"_s << u"label->setText(tr(\"Ready\"));"_s;
    QTest::newRow("a colour of the theme") << u"ui/theme/palette.cpp"_s << u"QColor(u\"#123456\"_s);"_s;
    QTest::newRow("a number sign") << u"ui/a.cpp"_s << u"u\"#1 of 3\"_s;"_s;
    QTest::newRow("comments") << u"ui/a.cpp"_s << u"// QEventLoop\n/* dialog.exec() */\n"_s;
    QTest::newRow("strings") << u"ui/a.cpp"_s << u"f(\"QEventLoop dialog.exec()\");"_s;
    QTest::newRow("a long table") << u"core/domain/resources/accounts.cpp"_s << QString(2000, u'\n');
    QTest::newRow("a delayed answer") << u"sandbox/faults.cpp"_s << u"std::this_thread::sleep_for(5s);"_s;
}

void TestLayers::innocentCodePasses()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QCOMPARE(brokenRules(path, licensed(code)), QSet<QString>());
}

void TestLayers::wrongIncludesAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    const auto add = [](const char *path, const char *include) {
        QTest::addRow("%s: %s", path, include) << QString::fromLatin1(path) << QString::fromLatin1(include);
    };
    add("core/domain/a.cpp", "\"core/api/client.h\"");
    add("core/domain/a.cpp", "<QNetworkReply>");
    add("core/domain/a.cpp", "<QColor>");
    add("core/domain/a.cpp", "<simdjson.h>");
    add("core/api/a.cpp", "\"core/storage/journal.h\"");
    add("core/api/a.cpp", "\"models/table/columntable.h\"");
    add("core/api/a.cpp", "<QWidget>");
    add("core/api/a.cpp", "<QtSql/QSqlQuery>");
    add("core/storage/a.cpp", "\"core/api/client.h\"");
    add("core/storage/a.cpp", "<QNetworkAccessManager>");
    add("core/storage/a.cpp", "<QDBusConnection>");
    add("models/table/a.cpp", "\"ui/theme/theme.h\"");
    add("models/table/a.cpp", "\"app/session.h\"");
    add("models/table/a.cpp", "<QWidget>");
    add("models/table/a.cpp", "<QColor>");
    add("models/table/a.cpp", "<QImage>");
    add("models/table/a.cpp", "<QNetworkReply>");
    add("ui/pages/a.cpp", "\"app/session.h\"");
    add("ui/pages/a.cpp", "\"sandbox/server.h\"");
    add("ui/pages/a.cpp", "<QNetworkReply>");
    add("ui/pages/a.cpp", "<QSqlQuery>");
    add("sandbox/a.cpp", "\"core/api/client.h\"");
    add("sandbox/a.cpp", "\"models/table/columntable.h\"");
    add("sandbox/a.cpp", "<QNetworkReply>");
    add("ui/pages/a.cpp", "\"page.h\"");
    add("ui/pages/a.cpp", "<QNoSuchClassAnywhere>");
}

void TestLayers::wrongIncludesAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QCOMPARE(IncludeRules::check(SourceFile(path, u"#include "_s + include + u'\n')).size(), 1);
    QCOMPARE(IncludeRules::check(SourceFile(path, u"  #  include "_s + include + u'\n')).size(), 1);
}

void TestLayers::rightIncludesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    const auto add = [](const char *path, const char *include) {
        QTest::addRow("%s: %s", path, include) << QString::fromLatin1(path) << QString::fromLatin1(include);
    };
    add("core/domain/a.cpp", "\"core/domain/money.h\"");
    add("core/domain/a.cpp", "<QString>");
    add("core/domain/a.cpp", "<QtGlobal>");
    add("core/domain/a.cpp", "<vector>");
    add("core/domain/a.cpp", "<tl/expected.hpp>");
    add("core/api/a.cpp", "<QNetworkReply>");
    add("core/api/a.cpp", "<simdjson.h>");
    add("core/storage/a.cpp", "<QSqlQuery>");
    add("core/storage/a.cpp", "<qt6keychain/keychain.h>");
    add("core/storage/secretserviceprobe_linux.cpp", "<QDBusConnection>");
    add("models/table/a.cpp", "\"core/api/client.h\"");
    add("models/table/a.cpp", "<QtConcurrent>");
    add("ui/pages/a.cpp", "\"models/table/columntable.h\"");
    add("ui/pages/a.cpp", "<QTableView>");
    add("ui/pages/a.cpp", "\"ui_page.h\"");
    add("sandbox/a.cpp", "\"core/domain/money.h\"");
    add("sandbox/a.cpp", "<httplib.h>");
    add("app/a.cpp", "\"ui/pages/page.h\"");
    add("app/a.cpp", "<QNetworkReply>");
}

void TestLayers::rightIncludesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QCOMPARE(IncludeRules::check(SourceFile(path, u"#include "_s + include + u'\n')).size(), 0);
}

void TestLayers::findingsNameTheLine()
{
    const QList<Finding> findings =
        BanRules::check(SourceFile(u"ui/a.cpp"_s, licensed(u"\n\nQEventLoop loop;\n"_s)));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().place, u"ui/a.cpp:4"_s);
}

void TestLayers::commentsAndStringsAreNoCode()
{
    const SourceFile file(
        u"ui/a.cpp"_s,
        u"a('\"'); // one\nb(\"//two\\\"\"); /* three\n*/ c(R\"x(four\")x\"); d(1'000'000);"_s);
    QCOMPARE(file.bareCode().simplified(), u"a( ); b( ); c( ); d(1'000'000);"_s);
    QCOMPARE(file.code().simplified(), u"a('\"'); b(\"//two\\\"\"); c(R\"x(four\")x\"); d(1'000'000);"_s);
    QCOMPARE(file.bareCode().size(), file.text().size());
    QCOMPARE(file.lineCount(), 3);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
