// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/memorysecretstore.h"
#include "core/storage/profilestore.h"
#include "core/storage/settings.h"
#include "tests/ui/dialogbench.h"
#include "ui/dialogs/profiles/keypair.h"
#include "ui/dialogs/profiles/keysdialog.h"
#include "ui/dialogs/profiles/profiledialog.h"
#include "ui/dialogs/profiles/profilesdialog.h"
#include "ui/dialogs/program/settingsdialog.h"
#include "ui/dialogs/program/shortcutsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;
using namespace vinculo::ui;

namespace {

const char *const kId = "11111111-2222-4333-8444-555555555555";
const char *const kPassword = "p@ss-word#1";

//! A keychain that is locked for writing and absent for reading.
class LockedStore : public storage::MemorySecretStore
{
public:
    using storage::MemorySecretStore::MemorySecretStore;
    [[nodiscard]] api::Call<bool> write(const Profile &, const Credentials &) override
    {
        api::CallSource<bool> source;
        auto call = source.call();
        source.finish(Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"keychain_locked"_s}));
        return call;
    }
};

} // namespace

class TestProfileDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pastedPairIsSplit_data();
    void pastedPairIsSplit();
    void pasteIntoTheIdFieldFillsBoth();
    void productionStartsReadOnlyWithItsAddress();
    void savedKeysGoToTheKeychainOnly();
    void lockedKeychainKeepsTheDialogOpen();
    void keysNotRememberedAreHandedOver();
    void wrongEnvironmentIsNamedAtOnce();
    void removingAsksFirstAndTakesTheKeysAway();
    void demoAndOpenProfileCannotBeRemoved();
    void keysDialogHandsOverCleanKeys();
    void settingsActAtOnce();
    void shortcutsComeFromTheActions();

private:
    struct Desk
    {
        explicit Desk(const QString &folder)
            : settings(folder + u"/settings.ini"_s)
            , profiles(folder + u"/profiles.json"_s)
            , journal(folder + u"/journal.sqlite"_s)
            , views(folder + u"/views.json"_s)
            , lists(secrets, settings, folder + u"/lists"_s)
            , homeHistory(folder + u"/home.sqlite"_s)
            , decisions(folder + u"/people.json"_s)
        {
        }
        storage::Settings settings;
        storage::ProfileStore profiles;
        storage::Journal journal;
        storage::ViewStore views;
        storage::MemorySecretStore secrets;
        models::ListCache lists;
        storage::HomeHistory homeHistory;
        storage::PersonDecisions decisions;
        DialogBench bench;
    };
    WindowServices services(storage::SecretStore &secrets)
    {
        return {m_desk->settings, m_desk->profiles,    secrets,
                m_desk->journal,  m_desk->bench.theme, m_desk->views,
                m_desk->lists,    m_desk->homeHistory, m_desk->decisions};
    }
    template<class Dialog>
    Dialog &show(Dialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog.reset(dialog);
        dialog->show();
        return *dialog;
    }
    [[nodiscard]] Credentials stored(const Profile &profile);
    Profile addProfile(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QDialog> m_dialog;
};

void TestProfileDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->path());
}

void TestProfileDialogs::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

Credentials TestProfileDialogs::stored(const Profile &profile)
{
    Credentials found;
    bool done = false;
    const auto call = m_desk->secrets.read(profile).then(this, [&](const Result<Credentials> &answer) {
        if (answer)
            found = *answer;
        done = true;
    });
    (void)QTest::qWaitFor([&done] { return done; });
    return found;
}

Profile TestProfileDialogs::addProfile(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.baseUrl = QUrl(u"https://sandbox.belvo.com"_s);
    profile.hasStoredSecret = true;
    (void)m_desk->profiles.save(profile);
    bool done = false;
    const auto call =
        m_desk->secrets.write(profile, {kId, kPassword}).then(this, [&done](const Result<bool> &) {
            done = true;
        });
    (void)QTest::qWaitFor([&done] { return done; });
    return profile;
}

void TestProfileDialogs::pastedPairIsSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPair");
    const QString id = QString::fromLatin1(kId);
    const QString password = QString::fromLatin1(kPassword);
    QTest::newRow("two lines") << u"%1\n%2\n"_s.arg(id, password) << true;
    QTest::newRow("colon") << u"%1:%2"_s.arg(id, password) << true;
    QTest::newRow("space") << u" %1 %2 "_s.arg(id, password) << true;
    QTest::newRow("configuration") << u"BELVO_SECRET_ID=%1\r\nBELVO_SECRET_PASSWORD=\"%2\""_s.arg(id,
                                                                                                  password)
                                   << true;
    QTest::newRow("configuration, password first")
        << u"SECRET_PASSWORD=%2\nSECRET_ID=%1"_s.arg(id, password) << true;
    QTest::newRow("json") << u"{\"secret_id\": \"%1\", \"secret_password\": \"%2\"}"_s.arg(id, password)
                          << true;
    QTest::newRow("id only") << id << false;
    QTest::newRow("password only") << password << false;
    QTest::newRow("a sentence") << u"these are not keys"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestProfileDialogs::pastedPairIsSplit()
{
    QFETCH(QString, text);
    QFETCH(bool, isPair);
    const auto pair = keysFromPaste(text);
    QCOMPARE(pair.has_value(), isPair);
    if (!pair)
        return;
    QCOMPARE(pair->secretId, QByteArray(kId));
    QCOMPARE(pair->secretPassword, QByteArray(kPassword));
}

void TestProfileDialogs::pasteIntoTheIdFieldFillsBoth()
{
    auto &dialog = show(new ProfileDialog(services(m_desk->secrets), {}, nullptr));
    auto *id = dialog.findChild<QLineEdit *>(u"secretId"_s);
    id->setText(u"\"%1\" %2"_s.arg(QLatin1StringView(kId), QLatin1StringView(kPassword)));
    QCOMPARE(id->text(), QString::fromLatin1(kId));
    auto *password = dialog.findChild<QLineEdit *>(u"secretPassword"_s);
    QCOMPARE(password->text(), QString::fromLatin1(kPassword));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void TestProfileDialogs::productionStartsReadOnlyWithItsAddress()
{
    auto &dialog = show(new ProfileDialog(services(m_desk->secrets), {}, nullptr));
    auto *environment = dialog.findChild<QComboBox *>(u"profileEnvironment"_s);
    auto *address = dialog.findChild<QLineEdit *>(u"profileAddress"_s);
    auto *access = dialog.findChild<QComboBox *>(u"profileAccess"_s);
    QCOMPARE(address->text(), u"https://sandbox.belvo.com"_s);
    QTest::keyClick(environment, Qt::Key_Down);
    QCOMPARE(environment->currentData().toInt(), static_cast<int>(Environment::Production));
    QCOMPARE(address->text(), u"https://api.belvo.com"_s);
    QCOMPARE(access->currentData().toInt(), static_cast<int>(Access::ReadOnly));
}

void TestProfileDialogs::savedKeysGoToTheKeychainOnly()
{
    auto &dialog = show(new ProfileDialog(services(m_desk->secrets), {}, nullptr));
    QSignalSpy saved(&dialog, &ProfileDialog::saved);
    QSignalSpy entered(&dialog, &ProfileDialog::keysEntered);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"profileName"_s), u"Mine"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"secretId"_s), QString::fromLatin1(kId));
    auto *password = dialog.findChild<QLineEdit *>(u"secretPassword"_s);
    QTest::keyClicks(password, QString::fromLatin1(kPassword));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(saved.count(), 1);
    const auto profile = m_desk->profiles.find(saved.first().first().toUuid());
    QVERIFY(profile);
    QVERIFY(profile->hasStoredSecret);
    QCOMPARE(entered.count(), 0);
    QCOMPARE(stored(*profile).secretPassword, QByteArray(kPassword));
    QFile file(m_folder->filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(kPassword) && !bytes.contains(kId));
}

void TestProfileDialogs::lockedKeychainKeepsTheDialogOpen()
{
    LockedStore locked;
    auto &dialog = show(new ProfileDialog(services(locked), {}, nullptr));
    QSignalSpy saved(&dialog, &ProfileDialog::saved);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"profileName"_s), u"Mine"_s);
    dialog.findChild<QLineEdit *>(u"secretId"_s)
        ->setText(u"%1 %2"_s.arg(QLatin1StringView(kId), QLatin1StringView(kPassword)));
    QTest::keyClick(dialog.findChild<QPushButton *>(u"profileSave"_s), Qt::Key_Space);
    bool told = false;
    const auto tells = [&dialog, &told] {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"locked"_s));
        return told;
    };
    QTRY_VERIFY(tells());
    QCOMPARE(saved.count(), 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_desk->profiles.profiles().size(), 1);
}

void TestProfileDialogs::keysNotRememberedAreHandedOver()
{
    auto &dialog = show(new ProfileDialog(services(m_desk->secrets), {}, nullptr));
    QSignalSpy saved(&dialog, &ProfileDialog::saved);
    QSignalSpy entered(&dialog, &ProfileDialog::keysEntered);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"profileName"_s), u"Mine"_s);
    dialog.findChild<QLineEdit *>(u"secretId"_s)
        ->setText(u"%1 %2"_s.arg(QLatin1StringView(kId), QLatin1StringView(kPassword)));
    QTest::keyClick(dialog.findChild<QCheckBox *>(u"rememberKeys"_s), Qt::Key_Space);
    QTest::keyClick(dialog.findChild<QPushButton *>(u"profileSave"_s), Qt::Key_Space);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(entered.count(), 1);
    const auto profile = m_desk->profiles.find(saved.first().first().toUuid());
    QVERIFY(profile && !profile->hasStoredSecret);
    QVERIFY(stored(*profile).secretId.isEmpty());
}

void TestProfileDialogs::wrongEnvironmentIsNamedAtOnce()
{
    auto &dialog = show(new ProfileDialog(services(m_desk->secrets), {}, nullptr));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"profileName"_s), u"Mine"_s);
    auto *address = dialog.findChild<QLineEdit *>(u"profileAddress"_s);
    auto *save = dialog.findChild<QPushButton *>(u"profileSave"_s);
    QVERIFY(save->isEnabled());
    for (const QString &wrong :
         {u"https://api.belvo.com"_s, u"http://sandbox.belvo.com"_s, u"https://a:b@sandbox.belvo.com"_s,
          u"nonsense"_s, u"https://sandbox.belvo.com/api/"_s}) {
        address->setText(wrong);
        QVERIFY2(!save->isEnabled(), qPrintable(wrong));
        QVERIFY2(!address->accessibleDescription().isEmpty(), qPrintable(wrong));
    }
    address->setText(u"https://sandbox.belvo.com/"_s);
    QVERIFY(save->isEnabled());
}

void TestProfileDialogs::removingAsksFirstAndTakesTheKeysAway()
{
    const Profile profile = addProfile(u"Old <b>one</b>"_s);
    auto &dialog =
        show(new ProfilesDialog(services(m_desk->secrets), storage::ProfileStore::demoProfile().id, nullptr));
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    auto *remove = dialog.findChild<QPushButton *>(u"profileRemove"_s);
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(m_desk->profiles.profiles().size(), 2);
    QTest::keyClick(remove, Qt::Key_Space);
    QTRY_COMPARE(m_desk->profiles.profiles().size(), 1);
    QVERIFY(stored(profile).secretId.isEmpty());
}

void TestProfileDialogs::demoAndOpenProfileCannotBeRemoved()
{
    const Profile profile = addProfile(u"Open one"_s);
    auto &dialog = show(new ProfilesDialog(services(m_desk->secrets), profile.id, nullptr));
    auto *list = dialog.findChild<QListWidget *>();
    auto *remove = dialog.findChild<QPushButton *>(u"profileRemove"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(!remove->isEnabled());
    }
    QSignalSpy switched(&dialog, &ProfilesDialog::switchRequested);
    list->setCurrentRow(0);
    QTest::keyClick(dialog.findChild<QPushButton *>(u"profileOpen"_s), Qt::Key_Space);
    QCOMPARE(switched.count(), 1);
    QCOMPARE(switched.first().first().toUuid(), storage::ProfileStore::demoProfile().id);
}

void TestProfileDialogs::keysDialogHandsOverCleanKeys()
{
    auto &dialog = show(new KeysDialog(m_desk->secrets, m_desk->bench.theme, m_desk->bench.profile, nullptr));
    QSignalSpy entered(&dialog, &KeysDialog::keysEntered);
    auto *use = dialog.findChild<QPushButton *>(u"keysUse"_s);
    QVERIFY(!use->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"secretId"_s), u" \"%1\" "_s.arg(QLatin1StringView(kId)));
    auto *password = dialog.findChild<QLineEdit *>(u"secretPassword"_s);
    QTest::keyClicks(password, u"'%1'"_s.arg(QLatin1StringView(kPassword)));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    const auto keys = entered.first().first().value<Credentials>();
    QCOMPARE(keys.secretId, QByteArray(kId));
    QCOMPARE(keys.secretPassword, QByteArray(kPassword));
}

void TestProfileDialogs::settingsActAtOnce()
{
    auto &dialog = show(new SettingsDialog(m_desk->settings, m_desk->bench.theme, nullptr));
    QSignalSpy language(&dialog, &SettingsDialog::languageChosen);
    QSignalSpy density(&dialog, &SettingsDialog::densityChosen);
    QTest::keyClick(dialog.findChild<QComboBox *>(u"settingsLanguage"_s), Qt::Key_Down);
    QCOMPARE(language.first().first().toString(), u"pt"_s);
    QCOMPARE(m_desk->settings.value(storage::SettingKey::Language).toString(), u"pt"_s);
    auto *scheme = dialog.findChild<QComboBox *>(u"settingsScheme"_s);
    scheme->setCurrentIndex(2);
    QVERIFY(m_desk->bench.theme.isDark());
    QCOMPARE(m_desk->settings.value(storage::SettingKey::ColorScheme).toString(), u"dark"_s);
    scheme->setCurrentIndex(1);
    QVERIFY(!m_desk->bench.theme.isDark());
    dialog.findChild<QComboBox *>(u"settingsDensity"_s)->setCurrentIndex(2);
    QCOMPARE(density.count(), 1);
    QCOMPARE(m_desk->settings.value(storage::SettingKey::TableDensity).toString(), u"spacious"_s);
}

void TestProfileDialogs::shortcutsComeFromTheActions()
{
    QAction reload(u"&Reload && more"_s);
    reload.setShortcut(Qt::Key_F5);
    QAction silent(u"No key"_s);
    auto &dialog =
        show(new ShortcutsDialog(m_desk->bench.theme, {{u"&View"_s, {&reload, &silent}}}, nullptr));
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->childCount(), 1);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(0), u"Reload & more"_s);
    QTest::keyClicks(dialog.focusWidget(), u"nothing like it"_s);
    QVERIFY(list->topLevelItem(0)->isHidden());
}

QTEST_MAIN(TestProfileDialogs)
#include "tst_profiledialogs.moc"
