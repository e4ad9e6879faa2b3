// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/ui/pseudotranslator.h"
#include "tests/ui/windowbench.h"
#include "ui/actions/plandesk.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/menukeys.h"
#include "ui/windows/navigationhistory.h"
#include "ui/windows/storagenotice.h"
#include "ui/windows/windowstatus.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linksAppearOnceThereIsAConnection();
    void everyPageOpensAndEverythingFocusableHasAName();
    void everyLabelIsPlainText();
    void menuKeysAreUniqueInEveryLanguage_data();
    void menuKeysAreUniqueInEveryLanguage();
    void noLabelIsClippedOnASmallWindow();
    void menuKeysPreferTheTranslatorsChoice();
    void backReturnsToFiltersAndRecord();
    void aRecordOpensItsRelatedRows();
    void connectionProblemOffersToTryAgain();
    void anErasedLinkLeavesEveryPage();
    void aMessageStaysWithItsPage();
    void aListThatIsNotKeptIsToldOnce();
    void theDetailPaneLeavesWhenThereIsNothingToShow();
    void hidePersonalDataHidesEverythingAtOnce();
    void hostileNamesStayText();
    void languageChangesLive();
    void stateIsRememberedForTheNextWindow();
    void historyForgetsWhatLiesAhead();
    void closingWhileLoadingIsHarmless();

private:
    void show();
    void connectWindow();
    [[nodiscard]] ResourcePage *page() const;
    [[nodiscard]] QStringList pageIds() const;

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->openPage(u"links"_s);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestMainWindow::show()
{
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::connectWindow()
{
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

ResourcePage *TestMainWindow::page() const
{
    for (auto *page : m_window->findChildren<ResourcePage *>())
        if (page->pageId() == m_window->currentPage())
            return page;
    return nullptr;
}

QStringList TestMainWindow::pageIds() const
{
    QStringList ids;
    for (const ResourceSpec *spec : resources::all())
        ids.append(QString::fromUtf8(spec->name.data(), qsizetype(spec->name.size())));
    return ids << u"home"_s << u"activity"_s << u"explain"_s << u"enrichment"_s;
}

void TestMainWindow::linksAppearOnceThereIsAConnection()
{
    show();
    QCOMPARE(page()->tableView()->model()->rowCount(), 0);
    QVERIFY(page()->findChild<StatePane *>()->isVisible());
    connectWindow();
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    QTRY_VERIFY(page()->tableView()->isVisible());
}

void TestMainWindow::everyPageOpensAndEverythingFocusableHasAName()
{
    show();
    connectWindow();
    for (const QString &id : pageIds()) {
        m_window->openPage(id);
        QCOMPARE(m_window->currentPage(), id);
        if (auto *current = page(); current && current->filterSet().missing().isEmpty()) {
            QTRY_VERIFY(current->tableView()->model()->rowCount() > 0);
            current->tableView()->setCurrentIndex(current->tableView()->model()->index(0, 0));
            QTRY_COMPARE(m_window->findChild<DetailPane *>()->recordId(), current->currentRecord().id);
        }
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named,
                     qPrintable(u"%1: %2 %3"_s.arg(id, QLatin1StringView(widget->metaObject()->className()),
                                                   widget->objectName())));
        }
    }
}

void TestMainWindow::everyLabelIsPlainText()
{
    show();
    connectWindow();
    for (const QString &id : pageIds()) {
        m_window->openPage(id);
        if (auto *current = page(); current && current->filterSet().missing().isEmpty())
            QTRY_VERIFY(current->tableView()->model()->rowCount() > 0);
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestMainWindow::menuKeysAreUniqueInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt", "es", "pseudo"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestMainWindow::menuKeysAreUniqueInEveryLanguage()
{
    QFETCH(QString, language);
    QTranslator translator;
    tests::PseudoTranslator pseudo;
    QTranslator *used = language == u"pseudo" ? &pseudo : &translator;
    if (used == &pseudo || translator.load(u":/i18n/vinculo_"_s + language))
        qApp->installTranslator(used);
    show();
    QList<QList<QAction *>> menus{m_window->menuBar()->actions()};
    for (const QMenu *menu : m_window->findChildren<QMenu *>())
        menus.append(menu->actions());
    for (const QList<QAction *> &actions : menus) {
        QStringList keys;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty() || !action->isVisible())
                continue;
            QVERIFY2(!keys.contains(key), qPrintable(action->text()));
            keys.append(key);
        }
    }
    qApp->removeTranslator(used);
}

void TestMainWindow::noLabelIsClippedOnASmallWindow()
{
    tests::PseudoTranslator pseudo;
    qApp->installTranslator(&pseudo);
    show();
    connectWindow();
    m_window->resize(1024, 640);
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTest::qWait(0);
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    for (const auto *label : m_window->findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap())
            continue;
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
    qApp->removeTranslator(&pseudo);
}

void TestMainWindow::menuKeysPreferTheTranslatorsChoice()
{
    QAction first(u"&Back"_s);
    QAction second(u"&Browse"_s);
    QAction third(u"Save && quit"_s);
    assignMenuKeys({&first, &second, &third});
    QCOMPARE(first.text(), u"&Back"_s);
    QCOMPARE(second.text(), u"B&rowse"_s);
    QCOMPARE(third.text(), u"&Save && quit"_s);
}

void TestMainWindow::backReturnsToFiltersAndRecord()
{
    show();
    connectWindow();
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    m_window->openPage(u"links"_s, {{u"status"_s, FilterOp::Equals, {u"invalid"_s}}});
    QTRY_COMPARE(page()->filterSet().filters().size(), 1);
    QTRY_VERIFY(page()->tableView()->isVisible() && page()->status().text == u"Complete"_s);
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(1, 0));
    const QString id = page()->currentRecord().id;
    m_window->openPage(u"accounts"_s);
    QCOMPARE(m_window->currentPage(), u"accounts"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentPage(), u"links"_s);
    QCOMPARE(page()->filterSet().filters().size(), 1);
    QTRY_COMPARE(page()->currentRecord().id, id);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentPage(), u"accounts"_s);
}

void TestMainWindow::aRecordOpensItsRelatedRows()
{
    show();
    connectWindow();
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    const QString id = page()->currentRecord().id;
    auto *detail = m_window->findChild<DetailPane *>();
    QTRY_COMPARE(detail->recordId(), id);
    const auto link = [detail]() -> QAbstractButton * {
        for (auto *button : detail->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == u"Owners of this link"_s)
                return button;
        return nullptr;
    };
    QTRY_VERIFY(link());
    QTest::keyClick(link(), Qt::Key_Space);
    QTRY_COMPARE(m_window->currentPage(), u"owners"_s);
    QCOMPARE(page()->filterSet().filters().value(0).values, QStringList{id});
}

void TestMainWindow::connectionProblemOffersToTryAgain()
{
    show();
    QSignalSpy retry(m_window.get(), &MainWindow::connectRequested);
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = u"keychain_locked"_s;
    m_window->showConnectionProblem(error);
    auto *pane = page()->findChild<StatePane *>();
    QVERIFY(pane->isVisible());
    Q_EMIT pane->activated();
    QCOMPARE(retry.count(), 1);
}

void TestMainWindow::anErasedLinkLeavesEveryPage()
{
    show();
    connectWindow();
    m_window->openPage(u"accounts"_s);
    ResourcePage *accounts = page();
    QTRY_VERIFY(accounts->tableView()->isVisible());
    m_window->openPage(u"links"_s);
    QTRY_VERIFY(page()->tableView()->isVisible());
    const qint64 total = page()->status().total;
    const QString id = page()->table().idOf(0);
    QSignalSpy reset(&accounts->table(), &models::ColumnTable::tableReset);
    Q_EMIT m_window->findChild<PlanDesk *>()->linksErased({id});
    QCOMPARE(page()->status().total, total - 1);
    QCOMPARE(page()->table().rowOfId(id), -1);
    m_window->openPage(u"accounts"_s);
    QTRY_VERIFY(reset.count() > 0); // read again: Belvo has erased this link's
}

void TestMainWindow::aMessageStaysWithItsPage()
{
    show();
    connectWindow();
    auto *status = m_window->findChild<WindowStatus *>();
    status->tell(u"Something has happened"_s);
    QCOMPARE(status->text(), u"Something has happened"_s);
    m_window->openPage(u"accounts"_s);
    QVERIFY(status->text() != u"Something has happened"_s);
}

void TestMainWindow::aListThatIsNotKeptIsToldOnce()
{
    using models::KeepOutcome;
    show();
    auto *notice = m_window->findChild<StorageNotice *>();
    QVERIFY(notice);
    const QString before = notice->sentence();
    Q_EMIT m_bench->lists.kept(u"links"_s, KeepOutcome::Kept);
    Q_EMIT m_bench->lists.kept(u"links"_s, KeepOutcome::GivenUp);
    QCOMPARE(notice->sentence(), before);
    Q_EMIT m_bench->lists.kept(u"links"_s, KeepOutcome::NoRoom);
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->sentence().contains(u"disk is nearly full"_s), qPrintable(notice->sentence()));
    Q_EMIT m_bench->lists.kept(u"accounts"_s, KeepOutcome::Kept); // another list
    QVERIFY(notice->sentence().contains(u"disk is nearly full"_s));
    notice->findChild<QPushButton *>()->click();
    QVERIFY(!notice->sentence().contains(u"disk is nearly full"_s) || !notice->isVisible());
    Q_EMIT m_bench->lists.kept(u"accounts"_s, KeepOutcome::NoRoom); // known by now
    QVERIFY(!notice->isVisible() || !notice->sentence().contains(u"disk is nearly full"_s));
    Q_EMIT m_bench->lists.kept(u"links"_s, KeepOutcome::TooLarge);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->sentence().contains(u"larger than"_s));
    Q_EMIT m_bench->lists.kept(u"links"_s, KeepOutcome::Kept);
    QVERIFY(!notice->isVisible() || !notice->sentence().contains(u"larger than"_s));
}

void TestMainWindow::theDetailPaneLeavesWhenThereIsNothingToShow()
{
    show();
    connectWindow();
    auto *detail = m_window->findChild<DetailPane *>();
    QTRY_VERIFY(page()->tableView()->isVisible());
    QVERIFY(detail->isVisible());
    m_window->openPage(u"transactions"_s); // asks for a link first
    QVERIFY(!detail->isVisible());
    m_window->openPage(u"links"_s);
    QVERIFY(detail->isVisible());
    auto reload = [this] {
        for (const QAction *action : m_window->findChildren<QAction *>())
            if (action->shortcuts().contains(QKeySequence(Qt::Key_F5)) ||
                action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_R)))
                return action->isEnabled();
        return false;
    };
    QVERIFY(reload());
    m_window->openPage(u"activity"_s); // the journal needs no reload
    QVERIFY(!reload());
    QVERIFY(!detail->isVisible());
}

void TestMainWindow::hidePersonalDataHidesEverythingAtOnce()
{
    show();
    connectWindow();
    m_window->openPage(u"owners"_s);
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    auto *detail = m_window->findChild<DetailPane *>();
    QTRY_COMPARE(detail->recordId(), page()->currentRecord().id);
    const int column = page()->table().columnOf("document_id.document_number");
    const QModelIndex cell = page()->tableView()->model()->index(0, column);
    const QString hidden = cell.data().toString();
    const QString raw = cell.data(models::ResourceTableModel::RawRole).toString();
    QVERIFY(hidden != raw);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(raw));
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cell.data().toString(), hidden);
    QVERIFY(!m_window->windowTitle().contains(raw));
}

void TestMainWindow::hostileNamesStayText()
{
    Profile hostile = m_bench->profile;
    hostile.environment = Environment::Production;
    hostile.name = u"<img src='/dev/zero'>%1%2 A&B \u202E name"_s;
    MainWindow window(m_bench->services(), hostile);
    window.show();
    QVERIFY(window.windowTitle().contains(u"<img src='/dev/zero'>%1%2"_s));
    for (const QLabel *label : window.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (button->text().contains(u"<img"_s))
            QVERIFY(button->text().contains(u"A&&B"_s));
}

void TestMainWindow::languageChangesLive()
{
    show();
    connectWindow();
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    const QString before = m_window->menuBar()->actions().first()->text();
    tests::PseudoTranslator pseudo;
    qApp->installTranslator(&pseudo);
    QTRY_VERIFY(m_window->menuBar()->actions().first()->text() != before);
    qApp->removeTranslator(&pseudo);
    QTRY_COMPARE(m_window->menuBar()->actions().first()->text(), before);
}

void TestMainWindow::stateIsRememberedForTheNextWindow()
{
    show();
    m_window->openPage(u"institutions"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    m_window->close();
    MainWindow next(m_bench->services(), m_bench->profile);
    next.show();
    next.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&next));
    QCOMPARE(next.currentPage(), u"institutions"_s);
    QVERIFY(!next.findChild<DetailPane *>()->isVisible());
    QTest::keyClick(&next, Qt::Key_F4);
    QVERIFY(next.findChild<DetailPane *>()->isVisible());
}

void TestMainWindow::historyForgetsWhatLiesAhead()
{
    NavigationHistory history;
    history.go({u"links"_s, {}, {}, {}});
    history.go({u"accounts"_s, {}, {}, {}});
    QVERIFY(history.canGoBack());
    QCOMPARE(history.back().page, u"links"_s);
    QVERIFY(history.canGoForward());
    history.go({u"owners"_s, {}, {}, {}});
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back().page, u"links"_s);
    QCOMPARE(history.forward().page, u"owners"_s);
    for (int i = 0; i < 300; ++i)
        history.go({QString::number(i), {}, {}, {}});
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.back();
    QCOMPARE(steps, int(NavigationHistory::kMaximum) - 1);
}

void TestMainWindow::closingWhileLoadingIsHarmless()
{
    show();
    connectWindow();
    m_window->openPage(u"accounts"_s);
    m_window->close();
    m_window.reset();
    m_connection.reset();
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
