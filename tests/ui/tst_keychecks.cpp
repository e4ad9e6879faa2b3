// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandboxcontrol.h"
#include "tests/storage/awaited.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/profiles/keysdialog.h"
#include "ui/dialogs/profiles/profiledialog.h"
#include "ui/windows/windowdialogs.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using storage::JournalEntry;

namespace {

const QString kWrong = u"not-the-password-7f3a"_s;

} // namespace

//! What "Test" beside the keys sends stands in the journal like every other call, under the profile that was
//! tested, and the keys are not in it.
class TestKeyChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTestInTheProfileDialogIsInTheJournal();
    void aTestInTheKeysDialogIsInTheJournal();
    void refusedKeysAreOneCallAndTheRefusal();
    void aTestThatIsGivenUpIsInTheJournal_data();
    void aTestThatIsGivenUpIsInTheJournal();

private:
    [[nodiscard]] QList<JournalEntry> entries(storage::EntryKind kind);
    [[nodiscard]] QStringList calls(); //!< oldest first: verb, path and status
    [[nodiscard]] bool journalHolds(const QByteArray &text);
    void enterKeys(QDialog &dialog, const QString &password);
    ProfileDialog &newProfile(const QString &name);
    KeysDialog &keysDialog();
    //! By keyboard, until it has ended.
    void test(QDialog &dialog);
    static QPushButton *testButton(QDialog &dialog);

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowDialogs> m_dialogs;
    Profile m_profile;
};

void TestKeyChecks::init()
{
    m_bench = std::make_unique<tests::WindowBench>(3);
    m_profile = m_bench->profile;
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Ours"_s;
    m_profile.environment = Environment::Sandbox;
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_dialogs = std::make_unique<WindowDialogs>(*m_window, m_bench->services(), m_profile);
}

void TestKeyChecks::cleanup()
{
    m_dialogs.reset();
    m_window.reset();
    m_bench.reset();
}

QList<JournalEntry> TestKeyChecks::entries(storage::EntryKind kind)
{
    return awaited(m_bench->journal.entries(0, 100, kind)).value_or(QList<JournalEntry>());
}

QStringList TestKeyChecks::calls()
{
    QStringList list;
    for (const JournalEntry &entry : entries(storage::EntryKind::Calls))
        list.prepend(u"%1 %2 %3"_s.arg(toString(entry.call.verb), entry.call.pathTemplate,
                                       QString::number(entry.call.status)));
    return list;
}

bool TestKeyChecks::journalHolds(const QByteArray &text)
{
    (void)awaited(m_bench->journal.settled());
    const QDir folder(m_bench->directory.path());
    const QFileInfoList files = folder.entryInfoList({u"journal*"_s}, QDir::Files);
    return std::ranges::any_of(files, [&text](const QFileInfo &info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    });
}

void TestKeyChecks::enterKeys(QDialog &dialog, const QString &password)
{
    auto *id = dialog.findChild<QLineEdit *>(u"secretId"_s);
    auto *secret = dialog.findChild<QLineEdit *>(u"secretPassword"_s);
    id->clear();
    secret->clear();
    QTest::keyClicks(id, u"demo"_s);
    QTest::keyClicks(secret, password);
}

ProfileDialog &TestKeyChecks::newProfile(const QString &name)
{
    auto *dialog = new ProfileDialog(m_bench->services(), {}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"profileName"_s), name);
    auto *address = dialog->findChild<QLineEdit *>(u"profileAddress"_s);
    address->selectAll();
    QTest::keyClicks(address, m_profile.baseUrl.toString());
    return *dialog;
}

KeysDialog &TestKeyChecks::keysDialog()
{
    m_dialogs->enterKeys();
    return *m_window->findChild<KeysDialog *>();
}

QPushButton *TestKeyChecks::testButton(QDialog &dialog)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().remove(u'&') == "Test"_L1; });
    return found == buttons.end() ? nullptr : *found;
}

void TestKeyChecks::test(QDialog &dialog)
{
    QPushButton *button = testButton(dialog);
    QVERIFY(button && button->isEnabled());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
}

void TestKeyChecks::aTestInTheProfileDialogIsInTheJournal()
{
    ProfileDialog &dialog = newProfile(u"Another"_s);
    enterKeys(dialog, u"demo"_s);
    test(dialog);
    const QStringList expected{u"GET /api/ 200"_s, u"GET /api/links/ 200"_s, u"GET /api/institutions/ 200"_s};
    QCOMPARE(calls(), expected);
    for (const JournalEntry &entry : entries(storage::EntryKind::Calls)) {
        QCOMPARE(entry.profileName, u"Another"_s); // though it was never saved
        QCOMPARE(entry.environment, Environment::Sandbox);
        QVERIFY(!entry.call.failed);
        QVERIFY(entry.call.startedAtMs > 0);
    }
    QVERIFY(m_bench->profiles.profiles().size() == 1);
}

void TestKeyChecks::aTestInTheKeysDialogIsInTheJournal()
{
    KeysDialog &dialog = keysDialog();
    enterKeys(dialog, u"demo"_s);
    test(dialog);
    const QStringList expected{u"GET /api/ 200"_s, u"GET /api/links/ 200"_s, u"GET /api/institutions/ 200"_s};
    QCOMPARE(calls(), expected);
    for (const JournalEntry &entry : entries(storage::EntryKind::Calls)) {
        QCOMPARE(entry.profileName, m_profile.name);
        QCOMPARE(entry.environment, Environment::Sandbox);
    }
}

void TestKeyChecks::refusedKeysAreOneCallAndTheRefusal()
{
    ProfileDialog &profileDialog = newProfile(u"Another"_s);
    enterKeys(profileDialog, kWrong);
    test(profileDialog);
    profileDialog.reject();
    KeysDialog &dialog = keysDialog();
    enterKeys(dialog, kWrong);
    test(dialog);
    QCOMPARE(calls(), QStringList({u"GET /api/ 401"_s, u"GET /api/ 401"_s}));
    const QList<JournalEntry> found = entries(storage::EntryKind::Calls);
    QCOMPARE(found[0].profileName, m_profile.name);
    QCOMPARE(found[1].profileName, u"Another"_s);
    for (const JournalEntry &entry : found) {
        QVERIFY(entry.call.failed);
        QCOMPARE(entry.call.errorKind, ErrorKind::Unauthorized);
    }
    QCOMPARE(entries(storage::EntryKind::Profiles).size(), 2); // the refused sign-in, as before
    QVERIFY(!journalHolds(kWrong.toUtf8()));
}

void TestKeyChecks::aTestThatIsGivenUpIsInTheJournal_data()
{
    QTest::addColumn<bool>("isProfile");
    QTest::newRow("profile dialog") << true;
    QTest::newRow("keys dialog") << false;
}

//! It has left this computer, whether or not anybody waits for the answer.
void TestKeyChecks::aTestThatIsGivenUpIsInTheJournal()
{
    QFETCH(const bool, isProfile);
    QDialog *dialog = nullptr;
    if (isProfile)
        dialog = &newProfile(u"Another"_s);
    else
        dialog = &keysDialog();
    const QUrl belvo = m_profile.baseUrl;
    QVERIFY(
        tests::addFault(belvo, {{u"path"_s, u"/api/"_s}, {u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 5'000}}));
    enterKeys(*dialog, u"demo"_s);
    QPushButton *button = testButton(*dialog);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(tests::arrivals(belvo, u"GET"_s, u"/api/"_s), 1);
    const QPointer<QDialog> watched(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
    QCOMPARE(calls(), QStringList{u"GET /api/ 0"_s});
    const JournalEntry entry = entries(storage::EntryKind::Calls).first();
    QCOMPARE(entry.call.errorKind, ErrorKind::Cancelled);
    QCOMPARE(entry.profileName, isProfile ? u"Another"_s : m_profile.name);
}

QTEST_MAIN(TestKeyChecks)
#include "tst_keychecks.moc"
