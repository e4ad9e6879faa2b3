// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "tests/storage/awaited.h"
#include "tests/ui/samplecalls.h"
#include "tests/ui/windowbench.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/dialogs/calllog/logreplydialog.h"
#include "ui/pages/calllog/calllogpage.h"
#include "ui/pages/calllog/loganswerview.h"
#include "ui/pages/calllog/loglinksview.h"
#include "ui/text/languageoverride.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"
#include "ui/windows/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using State = models::CallLog::State;

namespace {

const QStringList kLinks{u"11111111-0000-4000-8000-000000000001"_s, u"11111111-0000-4000-8000-000000000002"_s,
                         u"11111111-0000-4000-8000-000000000003"_s,
                         u"11111111-0000-4000-8000-000000000004"_s};

//! Until the focus is on the widget, or the round is over.
bool tabTo(QWidget *target)
{
    for (int i = 0; i < 200 && QApplication::focusWidget() != target; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return QApplication::focusWidget() == target;
}

} // namespace

class TestCallLogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<tests::WindowBench>(); }
    void cleanup();
    void theWholeWayGoesByKeyboard();
    void columnsAreAskedOnce();
    void columnsCanBeChangedAndReadAgain();
    void fileCanBeReadInAnotherWay();
    void hiddenCellsSayWhatTheyHold();
    void whatIsNoLogIsExplained();
    void everythingWorksWithoutAConnection();
    void linksAreCheckedNow();
    void linksOfAnotherEnvironmentAreNotAskedAbout();
    void heatMapHasATableAndOpensLines();
    void bundleIsSavedAndNoted();
    void replyIsWrittenInThreeLanguages();
    void ticketsAreCopiedAndSavedAtOnce();
    void ticketsBeingSavedAreNotDroppedForOthers();
    void newFileTakesTheOldAnswerAway();
    void everythingFocusableHasAName();
    void languageChangesLive();

private:
    void show(bool isConnected = true);
    QString write(const QByteArray &bytes, const QString &name = u"calls.csv"_s);
    void openSample();
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QList<HandoverRecord> handovers(); //!< newest first
    [[nodiscard]] QTabBar *tabs() const { return find<QTabBar>(u"logTabs"_s); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
    CallLogPage *m_page = nullptr;
};

void TestCallLogPage::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestCallLogPage::show(bool isConnected)
{
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    if (isConnected) {
        m_connection = m_bench->connect();
        m_window->setConnection(m_connection.get());
    }
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_window->openPage(u"calllog"_s);
    m_page = m_window->findChild<CallLogPage *>();
    QVERIFY(m_page);
}

QString TestCallLogPage::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_bench->directory.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestCallLogPage::openSample()
{
    m_page->openFile(write(tests::sampleCalls(kLinks)));
    QTRY_COMPARE(m_page->log().state(), State::Columns);
    find<QPushButton>(u"logConfirm"_s)->click();
    QTRY_COMPARE(m_page->log().state(), State::Ready);
    QTRY_VERIFY(!m_page->log().isSearching());
}

QList<HandoverRecord> TestCallLogPage::handovers()
{
    const auto entries = awaited(m_bench->journal.entries(0, 1000, storage::EntryKind::Handovers));
    QList<HandoverRecord> records;
    for (const storage::JournalEntry &entry : entries.value_or(QList<storage::JournalEntry>()))
        records.append(*entry.handover);
    return records;
}

void TestCallLogPage::theWholeWayGoesByKeyboard()
{
    show();
    QTRY_VERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(find<QFileDialog>(u"logFile"_s) && find<QFileDialog>(u"logFile"_s)->isVisible());
    QTest::keyClick(find<QFileDialog>(u"logFile"_s), Qt::Key_Escape);
    QTRY_VERIFY(!find<QFileDialog>(u"logFile"_s));
    m_window->activateWindow();

    m_page->openFile(write(tests::sampleCalls(kLinks))); // as the system's dialog would
    auto *confirm = find<QPushButton>(u"logConfirm"_s);
    QTRY_COMPARE(QApplication::focusWidget(), confirm);
    QTest::keyClick(confirm, Qt::Key_Return);
    QTRY_COMPARE(m_page->log().state(), State::Ready);
    QTRY_COMPARE(QApplication::focusWidget(), tabs());
    QTest::keyClick(tabs(), Qt::Key_Right);
    QCOMPARE(m_page->answerView().tab(), LogAnswerView::Causes);
    auto *causes = find<ui::TableView>(u"logCauses"_s);
    QVERIFY(tabTo(causes));
    causes->setCurrentIndex(causes->model()->index(0, 0));
    const qint64 lines = m_page->log().answer()->causes[0].lines;
    QTest::keyClick(causes, Qt::Key_Return); // the lines behind the first cause
    QCOMPARE(m_page->answerView().tab(), LogAnswerView::Lines);
    auto *rows = find<ui::TableView>(u"logLines"_s);
    QTRY_COMPARE(rows->model()->rowCount(), int(lines));
    QTRY_COMPARE(QApplication::focusWidget(), rows);
}

void TestCallLogPage::columnsAreAskedOnce()
{
    show();
    openSample();
    const qint64 failures = m_page->log().answer()->failures();
    QVERIFY(failures > 20);
    m_page->openFile(write(tests::sampleCalls(kLinks.mid(1)), u"other.csv"_s));
    QTRY_COMPARE(m_page->log().state(), State::Ready); // nobody is asked
    QVERIFY(m_page->log().isMappingRemembered());
    QVERIFY(m_page->log().answer()->failures() < failures);
}

void TestCallLogPage::columnsCanBeChangedAndReadAgain()
{
    show();
    openSample();
    m_page->log().changeColumns();
    auto *status = find<QComboBox>(u"logField1"_s);
    QVERIFY(status->isVisible());
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Home); // none
    QVERIFY(m_page->log().mapping().column(models::LogField::Status) < 0);
    auto *body = find<QComboBox>(u"logField10"_s);
    QTest::keyClick(body, Qt::Key_Home);
    auto *code = find<QComboBox>(u"logField2"_s);
    QTest::keyClick(code, Qt::Key_Home);
    QVERIFY(!find<QPushButton>(u"logConfirm"_s)->isEnabled()); // nothing could be counted
    m_page->log().setColumn(models::LogField::Status, 3);
    QVERIFY(find<QPushButton>(u"logConfirm"_s)->isEnabled());
    find<QPushButton>(u"logConfirm"_s)->click();
    QTRY_COMPARE(m_page->log().state(), State::Ready);
    QVERIFY(m_page->log().answer()->causes[0].code.isEmpty());
}

void TestCallLogPage::fileCanBeReadInAnotherWay()
{
    show();
    m_page->openFile(write("time,status,code\n2026-05-31T14:00:00Z,400,login_error\n"));
    QTRY_COMPARE(m_page->log().state(), State::Columns);
    auto *separator = find<QComboBox>(u"logSeparator"_s);
    auto *confirm = find<QPushButton>(u"logConfirm"_s);
    QVERIFY(separator->isVisible());
    QCOMPARE(separator->currentText(), u"Comma"_s);
    QCOMPARE(find<QComboBox>(u"logHeadings"_s)->currentText(), u"Headings"_s);
    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_Down); // semicolon: one column, and nothing to count in it
    auto *rows = m_page->tableView();
    QTRY_COMPARE(rows->model()->columnCount(), 1);
    QVERIFY(!confirm->isEnabled());
    QCOMPARE(QApplication::focusWidget(), separator); // one may go on
    QTest::keyClick(separator, Qt::Key_Up);
    QTRY_COMPARE(rows->model()->columnCount(), 3);
    QTRY_VERIFY(confirm->isEnabled());
    auto *headings = find<QComboBox>(u"logHeadings"_s);
    headings->setFocus();
    QTest::keyClick(headings, Qt::Key_Down); // data
    QTRY_COMPARE(rows->model()->rowCount(), 2);

    // Where there are no separators there is nothing to choose.
    m_page->openFile(write(R"({"status":400})", u"calls.jsonl"_s));
    QTRY_COMPARE(m_page->log().preview().format.kind, models::LogKind::JsonLines);
    QTRY_COMPARE(m_page->log().state(), State::Columns);
    QVERIFY(!separator->isVisible());
    QVERIFY(find<QComboBox>(u"logEncoding"_s)->isVisible());
}

void TestCallLogPage::hiddenCellsSayWhatTheyHold()
{
    show();
    m_page->openFile(write("time,status,customer,request\n2026-05-31T14:00:00Z,400,Maria Souza,"
                           "\"{\"\"link\"\":\"\"a\"\",\"\"password\"\":\"\"secret\"\"}\"\n"));
    QTRY_COMPARE(m_page->log().state(), State::Columns);
    const QAbstractItemModel *rows = m_page->tableView()->model();
    const QString name = rows->index(0, 2).data().toString();
    QVERIFY2(name.contains(u"text"_s) && name.contains(u"11"_s), qPrintable(name));
    QCOMPARE(m_page->log().mapping().column(models::LogField::RequestBody), 3);
    const QString request = rows->index(0, 3).data().toString(); // also where it is taken for something
    QVERIFY2(request.contains(u"JSON"_s) && !request.contains(u"secret"_s), qPrintable(request));
}

void TestCallLogPage::whatIsNoLogIsExplained()
{
    show();
    m_page->openFile(write("\x89PNG\r\n\x1a\n"_ba + QByteArray(500, '\0'), u"picture.csv"_s));
    QTRY_COMPARE(m_page->log().state(), State::Failed);
    auto *pane = m_page->findChild<StatePane *>();
    QVERIFY(pane->isVisible());
    QVERIFY(pane->sentence().contains(u"no log"_s));
    openSample(); // and on it goes
    QVERIFY(!pane->isVisible());
}

void TestCallLogPage::everythingWorksWithoutAConnection()
{
    show(false);
    openSample();
    QVERIFY(m_page->log().answer()->failures() > 0);
    m_page->answerView().showTab(LogAnswerView::Links);
    QVERIFY(!find<QCheckBox>(u"logCheckLinks"_s)->isEnabled());
    QTRY_VERIFY(find<ui::TableView>(u"logStory"_s)->model()->rowCount() > 0);
}

void TestCallLogPage::linksAreCheckedNow()
{
    show();
    QStringList ids;
    Call<api::ListPage> load =
        m_connection->client.list(resources::links(), {.pageSize = 3}).then(this, [&](const auto &page) {
            QVERIFY(page);
            for (std::size_t row = 0; row < page->rows->rowCount; ++row)
                ids << models::LinkRow::fromChunk(page->rows, row)->id;
        });
    QTRY_COMPARE(ids.size(), 3);
    m_page->openFile(write(tests::sampleCalls(QStringList{kLinks[0]} + ids)));
    QTRY_COMPARE(m_page->log().state(), State::Columns);
    find<QPushButton>(u"logConfirm"_s)->click();
    QTRY_COMPARE(m_page->log().state(), State::Ready);
    m_page->answerView().showTab(LogAnswerView::Links);
    auto *tick = find<QCheckBox>(u"logCheckLinks"_s);
    QVERIFY(tick->isEnabled());
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    models::LinkCheck &check = m_page->answerView().links().check();
    QTRY_VERIFY(!check.isRunning());
    QVERIFY(!check.error());
    QCOMPARE(check.done(), m_page->log().answer()->links.size());
    QCOMPARE(check.count(models::LinkCheck::kGone), 1); // made up
    auto *table = find<ui::TableView>(u"logLinks"_s);
    QStringList states;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        states << table->model()->index(row, models::LogLinkTable::Now).data().toString();
    QCOMPARE(states.count(u"Not at Belvo"_s), 1);
    QVERIFY(!states.contains(QString()));
}

void TestCallLogPage::linksOfAnotherEnvironmentAreNotAskedAbout()
{
    show(); // on a demo
    m_page->openFile(write("time,status,link,url\n2026-05-31T14:00:00Z,400," + kLinks[0].toUtf8() +
                           ",https://api.belvo.com/api/accounts/\n"));
    QTRY_COMPARE(m_page->log().state(), State::Columns);
    find<QPushButton>(u"logConfirm"_s)->click();
    QTRY_COMPARE(m_page->log().state(), State::Ready);
    m_page->answerView().showTab(LogAnswerView::Links);
    auto *tick = find<QCheckBox>(u"logCheckLinks"_s);
    tick->click();
    QVERIFY(!tick->isChecked());
    const models::LinkCheck &check = m_page->answerView().links().check();
    QCOMPARE(check.total(), 0);
    QVERIFY(check.statuses().isEmpty()); // least of all that it is gone
    const QString said = find<QLabel>(u"logCheckProgress"_s)->text();
    QVERIFY2(said.contains(u"Production"_s) && said.contains(u"Nothing was asked"_s), qPrintable(said));
}

void TestCallLogPage::heatMapHasATableAndOpensLines()
{
    show();
    openSample();
    m_page->answerView().showTab(LogAnswerView::Map);
    ChartCard *map = nullptr;
    for (auto *card : m_page->findChildren<ChartCard *>())
        if (card->isVisible())
            map = card;
    QVERIFY(map);
    ChartView &chart = map->chart();
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.current().isValid());
    QVERIFY(!chart.spokenPoint().isEmpty());
    map->showTable(true);
    QCOMPARE(map->table().model()->rowCount(), chart.data().series.size());
    map->showTable(false);
    qsizetype category = 0;
    while (!chart.data().series[0].values[category])
        ++category;
    const qint64 expected = chart.data().series[0].values[category]->units() / Decimal::kUnit;
    chart.setFocus(Qt::TabFocusReason);
    chart.setCurrent({category, 0});
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(m_page->answerView().tab(), LogAnswerView::Lines);
    QTRY_COMPARE(find<ui::TableView>(u"logLines"_s)->model()->rowCount(), int(expected));
}

void TestCallLogPage::bundleIsSavedAndNoted()
{
    show();
    openSample();
    for (QAction *action : m_page->findChildren<QAction *>())
        if (action->text() == u"Bundle for Belvo…"_s)
            action->trigger();
    auto *question = find<QFileDialog>(u"logBundleFile"_s);
    QVERIFY(question);
    const QString path = m_bench->directory.filePath(u"for-belvo.csv"_s);
    Q_EMIT question->fileSelected(path);
    question->reject();
    QTRY_VERIFY(QFile::exists(path) && QFile::exists(m_bench->directory.filePath(u"for-belvo.txt"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), m_page->log().answer()->failures() + 1);
}

void TestCallLogPage::replyIsWrittenInThreeLanguages()
{
    LanguageOverride languages;
    QApplication::installTranslator(&languages);
    show();
    openSample();
    LogReplyDialog dialog(tests::WindowBench::theme(), m_page->log().lines(), m_page->log().answer(),
                          &languages, m_window.get());
    dialog.open();
    auto *language = dialog.findChild<QComboBox *>(u"logReplyLanguage"_s);
    auto *text = dialog.findChild<QPlainTextEdit *>(u"logReplyText"_s);
    const LocalizedText &meaning = m_page->log().answer()->causes[0].guidance->meaning;
    for (const auto &[code, sentence] :
         {std::pair(u"pt"_s, meaning.pt), std::pair(u"es"_s, meaning.es), std::pair(u"en"_s, meaning.en)}) {
        language->setCurrentIndex(language->findData(code));
        QVERIFY2(text->toPlainText().contains(sentence), qPrintable(text->toPlainText()));
    }
    dialog.findChild<QPushButton *>(u"logReplyCopy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
    QVERIFY(!dialog.isVisible());
}

void TestCallLogPage::ticketsAreCopiedAndSavedAtOnce()
{
    show();
    openSample();
    m_page->findChild<QAction *>(u"logTickets"_s)->trigger();
    auto *dialog = m_page->findChild<LogReplyDialog *>(u"logTicketsDialog"_s);
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"logReplyText"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"logTicketsSave"_s)->isEnabled()); // nothing is gathered yet
    QTRY_VERIFY(!text->toPlainText().isEmpty());
    const QString written = text->toPlainText();
    QVERIFY2(written.count(u"Request IDs: "_s) >= 2, qPrintable(written));
    for (const QString &link : kLinks)
        QVERIFY(!written.contains(link));
    auto *save = dialog->findChild<QPushButton *>(u"logTicketsSave"_s);
    QVERIFY(save->isVisible() && save->isEnabled());
    const QSignalSpy asked(dialog, &LogReplyDialog::saveRequested);
    QTest::keyClick(save, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), written);
    auto *question = m_page->findChild<QFileDialog *>(u"logTicketsFile"_s);
    QVERIFY(question);
    question->close();
    const QString path = m_bench->directory.filePath(u"tickets.txt"_s);
    m_page->saveTickets(path, written); // as the system's dialog would
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), written);
    dialog->findChild<QPushButton *>(u"logReplyCopy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), written);
}

//! What has left the program is told and written down, whatever is chosen meanwhile.
void TestCallLogPage::ticketsBeingSavedAreNotDroppedForOthers()
{
    show(false);
    const auto *toast = m_page->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    const QString path = m_bench->directory.filePath(u"tickets.txt"_s);
    const QString other = m_bench->directory.filePath(u"others.txt"_s);
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_page->saveTickets(path, u"first"_s); // its end arrives with the events
    m_page->saveTickets(other, u"second"_s);
    QCOMPARE(toast->sentence(), u"The tickets chosen before are still being saved."_s);
    QTRY_COMPARE(toast->sentence(), u"The tickets were saved."_s);
    QCOMPARE(bytesOf(path), "first"_ba);
    QVERIFY(!QFile::exists(other));
    QTRY_COMPARE(handovers().size(), 1);
    const HandoverRecord record = handovers().constFirst();
    QVERIFY(record.kind == HandoverRecord::Kind::Export);
    QCOMPARE(record.resource, u"calllog"_s);
    QCOMPARE(record.format, u"txt"_s);
    QCOMPARE(record.rows, 1);

    m_page->saveTickets(other, u"second"_s); // nothing is being saved any more
    QTRY_COMPARE(handovers().size(), 2);
    QCOMPARE(bytesOf(other), "second"_ba);
    QCOMPARE(bytesOf(path), "first"_ba);
}

void TestCallLogPage::newFileTakesTheOldAnswerAway()
{
    show();
    openSample();
    QSignalSpy answers(&m_page->log(), &models::CallLog::answerChanged);
    m_page->openFile(m_bench->directory.filePath(u"nowhere.csv"_s));
    QTRY_COMPARE(m_page->log().state(), State::Failed);
    QVERIFY(!m_page->log().answer());
    QVERIFY(answers.size() >= 1);
    QCOMPARE(find<ui::TableView>(u"logCauses"_s)->model()->rowCount(), 0);
}

void TestCallLogPage::everythingFocusableHasAName()
{
    show();
    openSample();
    for (int tab = 0; tab < LogAnswerView::TabCount; ++tab) {
        m_page->answerView().showTab(static_cast<LogAnswerView::Tab>(tab));
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }
}

void TestCallLogPage::languageChangesLive()
{
    show();
    openSample();
    m_page->answerView().showTab(LogAnswerView::Lines);
    QTRY_VERIFY(find<ui::TableView>(u"logLines"_s)->model()->rowCount() > 0);
    const int rows = find<ui::TableView>(u"logLines"_s)->model()->rowCount();
    m_page->retranslate();
    QCOMPARE(m_page->answerView().tab(), LogAnswerView::Lines); // where one was
    QCOMPARE(find<ui::TableView>(u"logLines"_s)->model()->rowCount(), rows);
    QVERIFY(tabs()->tabText(0).contains(u"verview"_s));
}

QTEST_MAIN(TestCallLogPage)
#include "tst_calllogpage.moc"
