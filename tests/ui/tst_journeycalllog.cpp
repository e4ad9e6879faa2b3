// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samplelog.h"
#include "tests/ui/samplecalls.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/calllog/logreplydialog.h"
#include "ui/pages/calllog/calllogpage.h"
#include "ui/pages/calllog/loganswerview.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using State = models::CallLog::State;

//! A customer's log full of 400s, from the drop on the window to the reply and the bundle. Every drop, click
//! and key chord counts as one action.
class TestJourneyCallLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedLogIsExplainedAndAnswered();
    void largeLogIsRead();

private:
    void drop(const QString &path);
    void press(QWidget *widget, Qt::Key key);
    void trigger(const QString &text);

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    int m_actions = 0;
};

void TestJourneyCallLog::init()
{
    m_actions = 0;
    m_bench = std::make_unique<tests::WindowBench>();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile); // the cable is unplugged
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestJourneyCallLog::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TestJourneyCallLog::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(event.isAccepted());
    ++m_actions;
}

void TestJourneyCallLog::press(QWidget *widget, Qt::Key key)
{
    QTest::keyClick(widget, key);
    ++m_actions;
}

void TestJourneyCallLog::trigger(const QString &text)
{
    for (QAction *action : m_window->findChild<CallLogPage *>()->findChildren<QAction *>())
        if (action->text() == text) {
            QVERIFY(action->isEnabled());
            action->trigger();
            ++m_actions;
            return;
        }
    QFAIL(qPrintable(text));
}

void TestJourneyCallLog::droppedLogIsExplainedAndAnswered()
{
    const QStringList links{u"11111111-0000-4000-8000-000000000001"_s,
                            u"11111111-0000-4000-8000-000000000002"_s,
                            u"11111111-0000-4000-8000-000000000003"_s};
    QFile file(m_bench->directory.filePath(u"calls.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tests::sampleCalls(links));
    file.close();
    drop(file.fileName());
    QCOMPARE(m_window->currentPage(), u"calllog"_s);
    auto *page = m_window->findChild<CallLogPage *>();
    auto *confirm = page->findChild<QPushButton *>(u"logConfirm"_s);
    QTRY_COMPARE(QApplication::focusWidget(), confirm);
    press(confirm, Qt::Key_Return);
    QTRY_COMPARE(page->log().state(), State::Ready);
    // The top causes are on the screen: two actions.
    QVERIFY2(m_actions <= 2, qPrintable(QString::number(m_actions)));
    const models::LogAnswer &answer = *page->log().answer();
    QCOMPARE(answer.linksAtLimit, 1);
    QCOMPARE(answer.count(models::LineKind::MfaAsked), 12);
    QCOMPARE(answer.count(models::LineKind::GoneAfter), 1);
    QCOMPARE(answer.lanes[models::kUnknownLane], 1);
    QVERIFY(!answer.faults.empty());
    QCOMPARE(page->log().lines()->fieldTexts.string(answer.faults[0].field), u"date_from"_s);

    auto *tabs = page->findChild<QTabBar *>(u"logTabs"_s);
    QTRY_COMPARE(QApplication::focusWidget(), tabs);
    for (int i = 0; i < LogAnswerView::Links; ++i)
        press(tabs, Qt::Key_Right);
    QTRY_VERIFY(page->findChild<ui::TableView *>(u"logStory"_s)->model()->rowCount() >
                0); // of the worst link

    trigger(u"Reply to who sent the log…"_s);
    auto *reply = page->findChild<LogReplyDialog *>();
    QTRY_VERIFY(reply && reply->isVisible());
    QTest::mouseClick(reply->findChild<QPushButton *>(u"logReplyCopy"_s), Qt::LeftButton);
    ++m_actions;
    QVERIFY(QApplication::clipboard()->text().contains(u"login_error"_s));

    trigger(u"Bundle for Belvo…"_s);
    auto *question = page->findChild<QFileDialog *>(u"logBundleFile"_s);
    QVERIFY(question);
    const QString bundle = m_bench->directory.filePath(u"bundle.csv"_s);
    Q_EMIT question->fileSelected(bundle);
    ++m_actions;
    question->reject();
    QTRY_VERIFY(QFile::exists(bundle));
    QVERIFY2(m_actions <= 10, qPrintable(QString::number(m_actions)));
}

void TestJourneyCallLog::largeLogIsRead()
{
    const QString path = m_bench->directory.filePath(u"large.csv"_s);
    constexpr int kLines = 100'000;
    QVERIFY(tests::writeSampleLog(path, kLines));
    drop(path);
    auto *page = m_window->findChild<CallLogPage *>();
    auto *confirm = page->findChild<QPushButton *>(u"logConfirm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), confirm, 60'000);
    press(confirm, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page->log().state(), State::Ready, 120'000);
    QCOMPARE(page->log().answer()->lines, kLines);
    QCOMPARE(m_actions, 2);
}

QTEST_MAIN(TestJourneyCallLog)
#include "tst_journeycalllog.moc"
