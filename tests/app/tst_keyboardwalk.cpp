// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/table/resourcetablemodel.h"
#include "tests/app/keyboard.h"
#include "tests/app/sandboxcontrol.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;

namespace {

constexpr int kPatienceMs = 20'000;

} // namespace

//! The main job with the keyboard alone, in the real window against the real sandbox over HTTP: start, filter
//! the links that need somebody, open one, fetch again, answer the bank's challenge, erase the link.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromStartToErasedLink();
    void cancellingTheCountdownSendsNothing();

private:
    [[nodiscard]] ui::MainWindow *window() const { return m_application->window(); }
    [[nodiscard]] QTableView *table() const { return visibleTable(window()); }
    [[nodiscard]] int arrived(const QString &method) const
    {
        return arrivals(m_application->session()->profile().baseUrl, method);
    }
    void filterByStatus();
    void confirmErasing();

    std::unique_ptr<app::Application> m_application;
};

void TestKeyboardWalk::init()
{
    m_application = std::make_unique<app::Application>(
        *qApp, app::StartOptions{
                   .profile = u"demo"_s, .language = u"en"_s, .scheme = u"light"_s, .page = u"links"_s});
    QSignalSpy connected(m_application.get(), &app::Application::connected);
    m_application->start();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() >= 100, kPatienceMs);
    window()->activateWindow();
    QTRY_VERIFY(QGuiApplication::focusWindow());
}

void TestKeyboardWalk::cleanup()
{
    m_application.reset();
}

void TestKeyboardWalk::filterByStatus()
{
    press(Qt::Key_T, Qt::AltModifier); // "Fil&ter"
    QTRY_VERIFY(QApplication::activePopupWidget());
    type(u"St"_s); // the list of filters finds "Status" as it is typed
    QAbstractItemView *choices = nullptr;
    for (int i = 0; i < 6 && !choices; ++i) {
        press(Qt::Key_Tab);
        choices = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        if (choices && !choices->model()->index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable))
            choices = nullptr;
    }
    QVERIFY(choices);
    press(Qt::Key_Home);
    for (int row = 0; row < choices->model()->rowCount(); ++row) {
        const QString label = choices->currentIndex().data().toString();
        if (label == u"Token required"_s)
            press(Qt::Key_Space);
        press(Qt::Key_Down);
    }
    press(Qt::Key_A, Qt::AltModifier); // "&Apply"
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTRY_VERIFY_WITH_TIMEOUT(
        table() && table()->model()->rowCount() > 0 && table()->model()->rowCount() < 100, kPatienceMs);
}

void TestKeyboardWalk::fromStartToErasedLink()
{
    STEP(filterByStatus());
    QVERIFY(tabTo<QTableView>());
    press(Qt::Key_Home, Qt::ControlModifier);
    // The sandbox's link whose bank asks for a code; found by walking down, then opened.
    const auto isWanted = [this] {
        const QModelIndex current = table()->currentIndex();
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            if (current.siblingAtColumn(column).data().toString() == u"demo-mfa-qr"_s)
                return true;
        return false;
    };
    for (int row = 0; row < table()->model()->rowCount() && !isWanted(); ++row)
        press(Qt::Key_Down);
    QVERIFY(isWanted());
    press(Qt::Key_Return);
    const QString linkId = table()->currentIndex().data(models::ResourceTableModel::RecordIdRole).toString();
    QVERIFY(!linkId.isEmpty());
    const int rowsBefore = table()->model()->rowCount();

    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogNamed(u"refreshDialog"_s));
    QTRY_VERIFY(dialogNamed(u"refreshDialog"_s)->isActiveWindow());
    press(Qt::Key_Return);

    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"mfaDialog"_s), kPatienceMs);
    QTRY_VERIFY(dialogNamed(u"mfaDialog"_s)->isActiveWindow());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(u"111111"_s);
    press(Qt::Key_Return);
    // Accepted: the dialog has nothing more to ask.
    QTRY_VERIFY_WITH_TIMEOUT(
        !dialogNamed(u"mfaDialog"_s) ||
            !dialogNamed(u"mfaDialog"_s)->findChild<QLineEdit *>(u"mfaAnswer"_s)->isVisible(),
        kPatienceMs);
    QCOMPARE(arrived(u"PATCH"_s), 1);
    while (const QPointer<QDialog> open = qobject_cast<QDialog *>(QApplication::activeWindow())) {
        press(Qt::Key_Escape);
        QTRY_VERIFY(!open || !open->isVisible()); // dialogs are deleted when they close
    }
    for (const QString &name : {u"refreshDialog"_s, u"mfaDialog"_s})
        if (QDialog *open = dialogNamed(name)) {
            open->activateWindow();
            QTest::keyClick(open, Qt::Key_Escape);
        }

    window()->activateWindow();
    QTRY_VERIFY(window()->isActiveWindow());
    QVERIFY(tabTo<QTableView>());
    STEP(confirmErasing());
    // What was confirmed is a task now, and the list has one link less.
    QTRY_COMPARE_WITH_TIMEOUT(window()->currentPage(), u"tasks"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(arrived(u"DELETE"_s), 1, kPatienceMs);
    window()->activateWindow(); // the dialog has closed
    QTRY_VERIFY(window()->isActiveWindow());
    press(Qt::Key_Left, Qt::AltModifier); // back to the list
    QTRY_COMPARE(window()->currentPage(), u"links"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), rowsBefore - 1, 30'000);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        QVERIFY(table()->model()->index(row, 0).data(models::ResourceTableModel::RecordIdRole).toString() !=
                linkId);
}

//! The dialog of plans for the current link, up to the countdown.
void TestKeyboardWalk::confirmErasing()
{
    press(Qt::Key_Delete);
    QTRY_VERIFY(dialogNamed(u"planDialog"_s));
    QTRY_VERIFY(dialogNamed(u"planDialog"_s)->isActiveWindow());
    const auto button = [](const QString &name) {
        return dialogNamed(u"planDialog"_s)->findChild<QPushButton *>(name);
    };
    QTRY_COMPARE_WITH_TIMEOUT(button(u"planNext"_s)->text().remove(u'&'), u"Continue"_s, kPatienceMs);
    press(Qt::Key_Return);
    QVERIFY(button(u"planNext"_s)->isVisible()); // Return alone leads nowhere
    press(Qt::Key_O, Qt::AltModifier);           // "C&ontinue"
    QTRY_VERIFY(button(u"planDanger"_s)->isVisible() && button(u"planDanger"_s)->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(button(u"planDanger"_s)->isVisible()); // and erases nothing
    QCOMPARE(arrived(u"DELETE"_s), 0);
    QVERIFY(tabUntil([&button](QWidget *widget) { return widget == button(u"planDanger"_s); }));
    press(Qt::Key_Space);
}

void TestKeyboardWalk::cancellingTheCountdownSendsNothing()
{
    QVERIFY(tabTo<QTableView>());
    press(Qt::Key_Home, Qt::ControlModifier);
    STEP(confirmErasing());
    const auto isCountingDown = [] {
        const QDialog *dialog = dialogNamed(u"planDialog"_s);
        const auto *stop = dialog ? dialog->findChild<QPushButton *>(u"planCancel"_s) : nullptr;
        return stop && stop->text().remove(u'&').startsWith(u"Stop"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCountingDown(), kPatienceMs);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"planDialog"_s));
    const int rows = table()->model()->rowCount();
    QCOMPARE(arrived(u"DELETE"_s), 0);
    QCOMPARE(table()->model()->rowCount(), rows);
}

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"vinculo"_s);
    QApplication application(argc, argv);
    TestKeyboardWalk test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyboardwalk.moc"
