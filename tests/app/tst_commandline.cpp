// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::app::CommandLine;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutArguments()
    {
        const CommandLine parsed = CommandLine::parse({u"vinculo"_s});
        QVERIFY(!parsed.exitCode);
        QVERIFY(parsed.options.profile.isEmpty());
        QVERIFY(parsed.options.tour.isEmpty());
    }
    void readsEveryOption()
    {
        const CommandLine parsed =
            CommandLine::parse({u"vinculo"_s, u"--profile"_s, u"demo"_s, u"--lang=es"_s, u"--scheme=dark"_s,
                                u"--page"_s, u"accounts"_s, u"--tour=/tmp/x"_s});
        QVERIFY(!parsed.exitCode);
        QCOMPARE(parsed.options.profile, u"demo"_s);
        QCOMPARE(parsed.options.language, u"es"_s);
        QCOMPARE(parsed.options.scheme, u"dark"_s);
        QCOMPARE(parsed.options.page, u"accounts"_s);
        QCOMPARE(parsed.options.tour, u"/tmp/x"_s);
    }
    void onlyPlainStartsAreHandedOver()
    {
        const auto options = [](const QStringList &arguments) {
            return CommandLine::parse(QStringList{u"vinculo"_s} + arguments).options;
        };
        const QString address = u"vinculo://link/6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
        QVERIFY(options({}).canBeHandedOver());
        QVERIFY(options({address}).canBeHandedOver());
        QCOMPARE(options({address}).address, address);
        for (const QString &option :
             {u"--profile=demo"_s, u"--lang=es"_s, u"--scheme=dark"_s, u"--page=links"_s, u"--tour=/tmp/x"_s,
              u"--new-instance"_s, u"--trace-startup"_s}) {
            QVERIFY2(!options({option}).canBeHandedOver(), qPrintable(option));
            QVERIFY2(!options({option, address}).canBeHandedOver(), qPrintable(option));
        }
        QVERIFY(options({u"--new-instance"_s}).isApart());
        QVERIFY(!options({u"--profile=demo"_s}).isApart());
        QCOMPARE(options({u"vinculo://"_s + QString(100'000, u'x')}).address.size(), 2049);
    }
    void helpAndVersionEndWithSuccess()
    {
        QCOMPARE(CommandLine::parse({u"vinculo"_s, u"--help"_s}).exitCode, 0);
        QVERIFY(CommandLine::parse({u"vinculo"_s, u"--help"_s}).output.contains(u"--profile"_s));
        QCOMPARE(CommandLine::parse({u"vinculo"_s, u"--version"_s}).exitCode, 0);
    }
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{u"vinculo"_s, u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("unknown language") << QStringList{u"vinculo"_s, u"--lang=fr"_s} << u"fr"_s;
        QTest::newRow("another address") << QStringList{u"vinculo"_s, u"https://x"_s} << u"vinculo://"_s;
        QTest::newRow("two addresses")
            << QStringList{u"vinculo"_s, u"vinculo://a/b"_s, u"vinculo://c/d"_s} << u"vinculo://"_s;
        QTest::newRow("unknown scheme") << QStringList{u"vinculo"_s, u"--scheme=pink"_s} << u"pink"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const CommandLine parsed = CommandLine::parse(arguments);
        QCOMPARE(parsed.exitCode, 2);
        QVERIFY2(parsed.output.contains(named), qPrintable(parsed.output));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
