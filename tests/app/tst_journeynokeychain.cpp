// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profilestore.h"
#include "tests/app/keyboard.h"
#include "tests/app/ownhome.h"
#include "tests/app/setupwalk.h"
#include "tests/app/traces.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;

//! First set-up by keyboard on a computer without any keychain: it is said, keys serve until the program ends
//! and are asked for next time.
class TestJourneyNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysServeThisRunAndAreAskedForNextTime();
};

void TestJourneyNoKeychain::keysServeThisRunAndAreAskedForNextTime()
{
    const QString name = u"Second desk"_s;
    LogRecorder log;
    SetupWalk walk;
    STEP(walk.start());
    STEP(walk.openProfiles());
    STEP(walk.beginProfile(name, walk.address(), SetupWalk::pastedKeys()));
    const QDialog *dialog = dialogNamed(u"profileDialog"_s);
    QTRY_VERIFY2(wordsIn(dialog).contains(u"no keychain that could hold the keys"_s),
                 qPrintable(wordsIn(dialog)));
    const auto *remember = dialog->findChild<QCheckBox *>(u"rememberKeys"_s);
    QVERIFY(!remember->isEnabled() && !remember->isChecked());
    STEP(walk.check());
    QCOMPARE(walk.report(),
             u"Address: good. Keychain: There is no keychain: the keys can be used until the program ends, "
             "but not stored.. Connection: good. Keys: good. Reading links: good. Reading institutions: "
             "good"_s);
    STEP(walk.saveProfile());
    STEP(walk.selectProfile(name));
    STEP(walk.openSelected(name));
    STEP(walk.waitForLinks()); // with the keys that were typed into the profile

    STEP(walk.start());
    QCOMPARE(walk.window()->profile().name, name);
    QTRY_VERIFY2(
        wordsIn(walk.window()).contains(u"This computer has no keychain that could hold the keys."_s),
        qPrintable(wordsIn(walk.window())));
    STEP(walk.enterKeys(SetupWalk::pastedKeys(), false));
    STEP(walk.waitForLinks());

    walk.stop();
    const QStringList traces = filesWith(SetupWalk::secrets(), QDir::homePath());
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u'\n')));
    const QByteArrayList secrets = SetupWalk::secrets();
    for (const QByteArray &secret : secrets)
        QVERIFY2(!log.messages().contains(secret), secret.constData());
}

int main(int argc, char *argv[])
{
    const OwnHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QApplication application(argc, argv);
    TestJourneyNoKeychain test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeynokeychain.moc"
