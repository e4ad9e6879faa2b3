// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/setupwalk.h"

#include "tests/app/keyboard.h"
#include "ui/dialogs/profiles/keycheckview.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

constexpr int kPatienceMs = 20'000;

sandbox::ServerOptions secondServer()
{
    sandbox::ServerOptions options;
    options.seed = 7;
    options.people = 40;
    options.transactions = 1000;
    options.secretId = SetupWalk::kId;
    options.secretPassword = SetupWalk::kPassword;
    return options;
}

void waitForDialog(const QString &name)
{
    QTRY_VERIFY2(dialogNamed(name), qPrintable(name));
    dialogNamed(name)->activateWindow(); // what a window manager does; offscreen there is none
    QTRY_VERIFY2(dialogNamed(name)->isActiveWindow(), qPrintable(name));
}

} // namespace

SetupWalk::SetupWalk()
    : m_server(secondServer())
{
    if (!m_server.start())
        qFatal("The second server did not start.");
}

SetupWalk::~SetupWalk() = default;

void SetupWalk::start()
{
    stop();
    m_application = std::make_unique<app::Application>(
        *qApp,
        app::StartOptions{.profile = {}, .language = u"en"_s, .scheme = u"light"_s, .page = u"links"_s});
    m_application->start();
    window()->activateWindow();
    QTRY_VERIFY(window()->isActiveWindow());
}

void SetupWalk::stop()
{
    m_application.reset();
}

QString SetupWalk::pastedKeys(const QByteArray &password)
{
    return u"  \"%1\" \n   %2  \n"_s.arg(QString::fromLatin1(kId), QString::fromLatin1(password));
}

QByteArrayList SetupWalk::secrets()
{
    const QByteArray id = kId;
    const QByteArray password = kPassword;
    return {id, password, id.toBase64().first(40), password.toBase64().first(40),
            (id + ':' + password).toBase64()};
}

void SetupWalk::openProfiles()
{
    window()->activateWindow();
    QTRY_VERIFY(window()->isActiveWindow());
    QVERIFY(chooseInMenu(Qt::Key_F, u"ManageProfiles"_s));
    waitForDialog(u"profilesDialog"_s);
}

void SetupWalk::beginProfile(const QString &name, const QString &address, const QString &keys)
{
    press(Qt::Key_A, Qt::AltModifier); // "&Add…"
    STEP(waitForDialog(u"profileDialog"_s));
    type(name); // the name has the focus
    STEP(setAddress(address));
    STEP(setKeys(keys));
}

void SetupWalk::setAddress(const QString &address)
{
    press(Qt::Key_A, Qt::AltModifier); // "&Address of the API"
    QCOMPARE(QApplication::focusWidget()->objectName(), u"profileAddress"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(address);
}

void SetupWalk::setKeys(const QString &keys)
{
    press(Qt::Key_I, Qt::AltModifier); // "Secret &id"
    auto *id = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(id);
    QCOMPARE(id->objectName(), u"secretId"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    paste(keys);
    QCOMPARE(id->text(), QString::fromLatin1(kId));
}

void SetupWalk::check()
{
    QVERIFY(tabUntil([](QWidget *widget) { return widget->objectName() == u"profileTest"_s; }));
    press(Qt::Key_Space); // at once, unlike an access key, which shows the button pressed first
    const auto ended = [this] {
        return !report().isEmpty() && !report().contains(u"checking"_s) && !report().contains(u"waiting"_s);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(ended(), qPrintable(report()), kPatienceMs);
}

QString SetupWalk::report() const
{
    for (const QString &name : {u"profileDialog"_s, u"keysDialog"_s})
        if (const QDialog *dialog = dialogNamed(name))
            return dialog->findChild<ui::KeyCheckView *>()->accessibleDescription();
    return {};
}

void SetupWalk::saveProfile()
{
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY2_WITH_TIMEOUT(!dialogNamed(u"profileDialog"_s),
                              qPrintable(wordsIn(dialogNamed(u"profileDialog"_s))), kPatienceMs);
    STEP(waitForDialog(u"profilesDialog"_s));
}

void SetupWalk::selectProfile(const QString &name)
{
    QVERIFY(tabTo<QListWidget>());
    const auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
    press(Qt::Key_Home);
    for (int row = 1; row < list->count() && !list->currentItem()->text().startsWith(name); ++row)
        press(Qt::Key_Down);
    QVERIFY2(list->currentItem()->text().startsWith(name), qPrintable(list->currentItem()->text()));
}

void SetupWalk::openSelected(const QString &name)
{
    press(Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(window()->profile().name, name, kPatienceMs);
    window()->activateWindow();
    QTRY_VERIFY(window()->isActiveWindow());
}

void SetupWalk::enterKeys(const QString &keys, bool remember)
{
    QVERIFY(tabUntil([](QWidget *widget) {
        const auto *button = qobject_cast<QPushButton *>(widget);
        return button && button->text().remove(u'&').startsWith(u"Enter keys"_s);
    }));
    press(Qt::Key_Space);
    STEP(waitForDialog(u"keysDialog"_s));
    STEP(setKeys(keys));
    const auto *box = dialogNamed(u"keysDialog"_s)->findChild<QCheckBox *>(u"rememberKeys"_s);
    if (box->isChecked() != remember)
        press(Qt::Key_M, Qt::AltModifier); // "Re&member"
    QTRY_COMPARE(box->isChecked(), remember);
    press(Qt::Key_U, Qt::AltModifier); // "&Use these keys"
    QTRY_VERIFY(!dialogNamed(u"keysDialog"_s));
    window()->activateWindow();
    QTRY_VERIFY(window()->isActiveWindow());
}

void SetupWalk::waitForLinks()
{
    QTRY_VERIFY2_WITH_TIMEOUT(visibleTable(window()) && visibleTable(window())->model()->rowCount() > 0,
                              qPrintable(wordsIn(window())), kPatienceMs);
}

} // namespace vinculo::tests
