// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/exportlists.h"
#include "models/plans/exporting/exportparts.h"
#include "tests/models/planbench.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

using State = PlanRun::State;

//! Exports of many links, over real HTTP against the local Belvo: every row is in the files, whatever comes
//! in between, and nothing is read twice that was put aside.
class TestPlanExport : public QObject, protected PlanBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void everyRowIsInTheFiles_data();
    void everyRowIsInTheFiles();
    void exportedAgainIsWrittenBeside();
    void personalDataIsMaskedUnlessAskedFor();
    void faultsOfAList_data();
    void faultsOfAList();
    void aListThatIsRefusedLeavesNoFile_data();
    void aListThatIsRefusedLeavesNoFile();
    void aBelvoThatComesBackIsReadOn();
    void aListThatGoesOnElsewhereIsNotWritten();
    void itGoesOnInAnotherProgram();
    void whatWasBegunIsReadAgain();
    void stopAndResume_data();
    void stopAndResume();
    void manyLinksAreReadWithFewCalls();
    void listsOfManyRowsAreReadOfFewerLinksAtOnce();
    void whatWasReadAheadIsNotReadAgain();
    void aRunThatEndsWhileListsAreReadTogether();
    void partsThatCannotBeOpenedAreReadAgain_data();
    void partsThatCannotBeOpenedAreReadAgain();
    void aMissingFolderIsWaitedFor();
    void linksThatAreGoneLeaveNoFile();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void whoMayOnlyReadMayExport();
    void wordsOfPlansAndOptionsAgree();
    void partsOfOthersAreRemoved();

private:
    [[nodiscard]] bool isFinishedInTime(const PlanRun *run);
    [[nodiscard]] PlanDraft exportOf(const QStringList &ids, const QString &format = u"jsonl"_s) const;
    [[nodiscard]] QSet<QString> written(const PlanRun &run, const QString &list) const;
    [[nodiscard]] QSet<QString> atBelvo(const QString &list, const QStringList &links);
    [[nodiscard]] QStringList filesOf(const PlanRun &run) const
    {
        return QDir(exportFolderOf(run.head())).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString partsOf(const PlanRun &run) const
    {
        return ExportParts::directoryOf(m_ledger->directory(), m_profile.id, run.head().id);
    }
    [[nodiscard]] int reads() { return arrivals(u"GET"_s, u"/api/transactions/"_s); }

    QString m_folder;
};

void TestPlanExport::init()
{
    QVERIFY(begin());
    m_folder = m_directory->filePath(u"out"_s);
    QVERIFY(QDir().mkpath(m_folder));
}

PlanDraft TestPlanExport::exportOf(const QStringList &ids, const QString &format) const
{
    PlanDraft draft = draftOf(PlanKind::ExportData, ids);
    draft.settings.file = {.folder = m_folder,
                           .format = format,
                           .style = u"comma"_s,
                           .wording = u"wire"_s,
                           .isMarked = false,
                           .includesPersonalData = false};
    return draft;
}

//! Ids in the JSON Lines of a list.
QSet<QString> TestPlanExport::written(const PlanRun &run, const QString &list) const
{
    QSet<QString> ids;
    for (const QString &name : filesOf(run)) {
        if (!name.startsWith(list + u'-'))
            continue;
        QFile file(QDir(exportFolderOf(run.head())).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        while (!file.atEnd()) {
            const QString id = QJsonDocument::fromJson(file.readLine()).object()["id"_L1].toString();
            if (id.isEmpty() || ids.contains(id))
                return {}; // a row that is broken, or there twice
            ids.insert(id);
        }
    }
    return ids;
}

QSet<QString> TestPlanExport::atBelvo(const QString &list, const QStringList &links)
{
    QSet<QString> ids;
    for (const QString &link : links)
        for (const QJsonValue &row : m_belvo->all(u"/api/%1/?page_size=1000&link=%2"_s.arg(list, link)))
            ids.insert(row["id"_L1].toString());
    return ids;
}

void TestPlanExport::everyRowIsInTheFiles_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "xlsx", "jsonl"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestPlanExport::everyRowIsInTheFiles()
{
    QFETCH(QString, format);
    const QStringList ids = links(12);
    PlanRun *run = frozen(exportOf(ids, format));
    QVERIFY(run);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 12);
    const QString day = run->head().createdAt.toUTC().date().toString(Qt::ISODate);
    QCOMPARE(filesOf(*run), QStringList({u"accounts-%1-masked.%2"_s.arg(day, format),
                                         u"transactions-%1-masked.%2"_s.arg(day, format)}));
    for (const QString &name : filesOf(*run))
        QVERIFY(QFileInfo(QDir(exportFolderOf(run->head())).filePath(name)).size() > 500);
    QTRY_VERIFY(!QFileInfo::exists(partsOf(*run)));
    if (format != "jsonl"_L1)
        return;
    for (const QString &list : {u"accounts"_s, u"transactions"_s}) {
        QVERIFY(!atBelvo(list, ids).isEmpty());
        QCOMPARE(written(*run, list), atBelvo(list, ids));
    }
}

void TestPlanExport::exportedAgainIsWrittenBeside()
{
    const PlanDraft draft = exportOf(links(2));
    for (int time = 1; time <= 2; ++time) {
        PlanRun *run = frozen(draft);
        run->start(0s);
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
        QCOMPARE(QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), time);
    }
}

void TestPlanExport::personalDataIsMaskedUnlessAskedFor()
{
    const QStringList ids = links(3);
    QSet<QString> numbers;
    for (const QString &link : ids)
        for (const QJsonValue &row : m_belvo->all(u"/api/accounts/?link="_s + link))
            if (const QString number = row["number"_L1].toString(); number.size() > 4)
                numbers.insert(number);
    QVERIFY(!numbers.isEmpty());
    for (const bool isPersonal : {false, true}) {
        PlanDraft draft = exportOf(ids, u"csv"_s);
        draft.settings.resources = {u"accounts"_s};
        draft.settings.file.includesPersonalData = isPersonal;
        PlanRun *run = frozen(draft);
        run->start(0s);
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
        QCOMPARE(filesOf(*run).size(), 1);
        QCOMPARE(filesOf(*run).first().contains(u"-masked"_s), !isPersonal);
        QFile file(QDir(exportFolderOf(run->head())).filePath(filesOf(*run).first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &number : std::as_const(numbers))
            QCOMPARE(text.contains(number), isPersonal);
    }
}

void TestPlanExport::faultsOfAList_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const auto row = [](const char *name, QJsonObject fault) {
        fault["method"_L1] = u"GET"_s;
        fault["path"_L1] = u"/api/transactions/"_s;
        if (!fault.contains("times"_L1))
            fault["times"_L1] = 2;
        QTest::newRow(name) << fault;
    };
    row("dropped", {{u"kind"_s, u"drop"_s}});
    row("cut reply", {{u"kind"_s, u"cut"_s}});
    row("408", {{u"status"_s, 408}});
    row("500", {{u"status"_s, 500}});
    row("429", {{u"status"_s, 429}});
    // Of all links at once; an error belongs to a link, and is found by asking for each of them.
    row("400 for all together", {{u"status"_s, 400}, {u"times"_s, 1}});
    row("409 for all together", {{u"status"_s, 409}, {u"times"_s, 1}});
    row("428 for all together", {{u"status"_s, 428}, {u"times"_s, 1}});
    row("html 502", {{u"kind"_s, u"html"_s}, {u"status"_s, 502}});
    row("html 403", {{u"kind"_s, u"html"_s}, {u"status"_s, 403}});
}

void TestPlanExport::faultsOfAList()
{
    QFETCH(QJsonObject, fault);
    const QStringList ids = links(6);
    PlanRun *run = frozen(exportOf(ids));
    QCOMPARE(m_belvo->fault(fault).status, 200);
    run->start(0s);
    QTRY_VERIFY_WITH_TIMEOUT(isFinishedInTime(run), 30'000);
    QCOMPARE(run->progress().done, 6);
    QCOMPARE(written(*run, u"transactions"_s), atBelvo(u"transactions"_s, ids));
}

//! Pauses that Belvo asks for are over as soon as they begin.
bool TestPlanExport::isFinishedInTime(const PlanRun *run)
{
    if (run->waiting().reason == PlanWait::Reason::Throttled)
        m_connection->pass(61s);
    return run->state() == State::Finished;
}

void TestPlanExport::aListThatIsRefusedLeavesNoFile_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("409") << 409 << u"link_refreshed"_s;
    QTest::newRow("428") << 428 << u"token_required"_s;
}

void TestPlanExport::aListThatIsRefusedLeavesNoFile()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    PlanRun *run = frozen(exportOf(links(3)));
    QCOMPARE(m_belvo
                 ->fault({{u"method"_s, u"GET"_s},
                          {u"path"_s, u"/api/transactions/"_s},
                          {u"status"_s, status},
                          {u"times"_s, 0}})
                 .status,
             200);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().failed, 3);
    for (const PlanItem &item : items(run))
        QCOMPARE(item.code, code);
    QVERIFY(filesOf(*run).isEmpty());
}

//! Belvo is not there for a while, at the same address.
void TestPlanExport::aBelvoThatComesBackIsReadOn()
{
    const QStringList ids = links(12);
    m_pace.readAtOnce = 1; // or all of them would be there at once
    m_pace.sending = 1;
    m_pace.ahead = 2;
    m_pace.outageFor = 1h;
    connectTo();
    PlanRun *run = frozen(exportOf(ids));
    QCOMPARE(m_belvo
                 ->fault({{u"path"_s, u"/api/transactions/"_s},
                          {u"kind"_s, u"delay"_s},
                          {u"delay_ms"_s, 150},
                          {u"times"_s, 0}})
                 .status,
             200);
    run->start(0s);
    QTRY_VERIFY_WITH_TIMEOUT(run->progress().done >= 2, 30'000);
    const quint16 port = stopBelvo();
    QTRY_COMPARE_WITH_TIMEOUT(run->waiting().reason, PlanWait::Reason::Outage, 30'000);
    QVERIFY(run->progress().done < 12);
    QVERIFY(startBelvo(port));
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 60'000);
    QCOMPARE(run->progress().done, 12);
    QCOMPARE(written(*run, u"transactions"_s), atBelvo(u"transactions"_s, ids));
}

//! It would make a file that looks whole.
void TestPlanExport::aListThatGoesOnElsewhereIsNotWritten()
{
    const QStringList ids = links(3);
    PlanRun *run = frozen(exportOf(ids));
    QCOMPARE(m_belvo
                 ->fault({{u"method"_s, u"GET"_s},
                          {u"path"_s, u"/api/transactions/"_s},
                          {u"kind"_s, u"foreign_next"_s},
                          {u"times"_s, 1'000}})
                 .status,
             200);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().failed, 3);
    for (const PlanItem &item : items(run))
        QCOMPARE(item.code, u"export_list_cut"_s);
    QVERIFY(filesOf(*run).isEmpty());
}

void TestPlanExport::itGoesOnInAnotherProgram()
{
    const QStringList ids = links(20);
    m_pace.readAtOnce = 1; // or all of them would be there at once
    m_pace.sending = 1;
    m_pace.ahead = 2;
    connectTo();
    PlanRun *run = frozen(exportOf(ids));
    const QUuid plan = run->head().id;
    run->start(0s);
    QTRY_VERIFY(run->progress().done >= 5);
    connectTo(); // what was on its way is lost with the program
    QTRY_VERIFY(m_board->isLoaded());
    PlanRun *resumed = m_board->run(plan);
    QVERIFY(resumed->wasInterrupted());
    QVERIFY(filesOf(*resumed).isEmpty());
    resumed->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed->state(), State::Finished, 30'000);
    QCOMPARE(resumed->progress().done, 20);
    QVERIFY2(reads() <= 20 + 2, qPrintable(QString::number(reads()))); // those under way, once more
    for (const QString &list : {u"accounts"_s, u"transactions"_s})
        QCOMPARE(written(*resumed, list), atBelvo(list, ids));
}

//! As after a crash: claimed, and nobody knows whether it was sent.
void TestPlanExport::whatWasBegunIsReadAgain()
{
    const QStringList ids = links(3);
    PlanRun *run = frozen(exportOf(ids));
    const QUuid plan = run->head().id;
    const QUuid dead = QUuid::createUuid();
    QVERIFY(awaited(m_ledger->take(plan, dead)));
    QVERIFY(awaited(m_ledger->setState(plan, dead, PlanState::Running, QDateTime::currentDateTimeUtc())));
    QVERIFY(awaited(m_ledger->claim(plan, dead, items(run).first(2))));
    connectTo();
    QTRY_VERIFY(m_board->isLoaded());
    PlanRun *resumed = m_board->run(plan);
    resumed->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed->state(), State::Finished, 30'000);
    QCOMPARE(resumed->progress().done, 3);
    QCOMPARE(written(*resumed, u"transactions"_s), atBelvo(u"transactions"_s, ids));
}

void TestPlanExport::stopAndResume_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::newRow("link by link") << 1;
    QTest::newRow("a few at once") << 4;
}

void TestPlanExport::stopAndResume()
{
    QFETCH(const int, atOnce);
    const QStringList ids = links(20);
    m_pace.readAtOnce = atOnce;
    m_pace.sending = 2;
    m_pace.ahead = 4;
    connectTo();
    PlanRun *run = frozen(exportOf(ids));
    run->start(0s);
    QTRY_VERIFY(run->progress().done >= 3);
    run->stop();
    QTRY_COMPARE(run->state(), State::Stopped);
    QCOMPARE(run->progress().underway, 0);
    QVERIFY(run->progress().waiting > 0);
    QVERIFY(filesOf(*run).isEmpty());
    run->resume();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(written(*run, u"accounts"_s), atBelvo(u"accounts"_s, ids));
}

void TestPlanExport::manyLinksAreReadWithFewCalls()
{
    const QStringList ids = links(30);
    PlanRun *run = frozen(exportOf(ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 30);
    // Two or three batches of a page or some; not one for each link.
    QVERIFY2(reads() > 0 && reads() <= 15, qPrintable(QString::number(reads())));
    for (const QString &list : {u"accounts"_s, u"transactions"_s})
        QCOMPARE(written(*run, list), atBelvo(list, ids));
}

//! All rows are held in memory until they are put aside.
void TestPlanExport::listsOfManyRowsAreReadOfFewerLinksAtOnce()
{
    const QStringList ids = links(12);
    const auto most = static_cast<int>(atBelvo(u"transactions"_s, ids).size());
    QVERIFY(most > 12);
    m_pace.rowsAtOnce = most / 3;
    connectTo();
    PlanRun *run = frozen(exportOf(ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 12);
    QCOMPARE(written(*run, u"transactions"_s), atBelvo(u"transactions"_s, ids));
}

void TestPlanExport::aRunThatEndsWhileListsAreReadTogether()
{
    const QStringList ids = links(20);
    PlanRun *run = frozen(exportOf(ids));
    const QUuid plan = run->head().id;
    run->start(0s);
    QTRY_VERIFY(arrivals(u"GET"_s, u"/api/accounts/"_s) > 0);
    connectTo(); // the program ends
    QTRY_VERIFY(m_board->isLoaded());
    PlanRun *resumed = m_board->run(plan);
    if (resumed->state() != State::Finished)
        resumed->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed->state(), State::Finished, 30'000);
    for (const QString &list : {u"accounts"_s, u"transactions"_s})
        QCOMPARE(written(*resumed, list), atBelvo(list, ids));
}

//! Of links whose turn had not come when it was paused.
void TestPlanExport::whatWasReadAheadIsNotReadAgain()
{
    const QStringList ids = links(40);
    m_pace.sending = 1;
    m_pace.ahead = 2;
    connectTo();
    PlanRun *run = frozen(exportOf(ids));
    const QUuid plan = run->head().id;
    run->start(0s);
    QTRY_VERIFY(run->progress().done >= 1);
    run->pause();
    QTRY_VERIFY(run->state() == State::Paused || run->state() == State::Finished);
    QCOMPARE(run->state(), State::Paused);
    const int before = reads();
    connectTo();
    QTRY_VERIFY(m_board->isLoaded());
    PlanRun *resumed = m_board->run(plan);
    resumed->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed->state(), State::Finished, 30'000);
    QVERIFY2(before > 0 && reads() - before <= 2, qPrintable(u"%1, then %2"_s.arg(before).arg(reads())));
    QCOMPARE(written(*resumed, u"transactions"_s), atBelvo(u"transactions"_s, ids));
}

void TestPlanExport::partsThatCannotBeOpenedAreReadAgain_data()
{
    QTest::addColumn<bool>("isKeyLost");
    QTest::newRow("another key") << true;
    QTest::newRow("somebody is forgotten") << false;
}

void TestPlanExport::partsThatCannotBeOpenedAreReadAgain()
{
    QFETCH(bool, isKeyLost);
    m_pace.readAtOnce = 1;
    m_pace.sending = 1;
    m_pace.ahead = 2;
    connectTo();
    const QStringList ids = links(10);
    PlanRun *run = frozen(exportOf(ids));
    const QUuid plan = run->head().id;
    run->start(0s);
    QTRY_VERIFY(run->progress().done >= 2);
    run->pause();
    QTRY_COMPARE(run->state(), State::Paused);
    if (isKeyLost)
        m_key = std::make_shared<const storage::CacheKey>(storage::CacheKey::random());
    else
        ExportParts::removeOthers(m_ledger->directory(), m_profile.id, {});
    QTRY_COMPARE(QDir(partsOf(*run)).exists(), isKeyLost);
    connectTo();
    QTRY_VERIFY(m_board->isLoaded());
    PlanRun *resumed = m_board->run(plan);
    resumed->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed->state(), State::Finished, 30'000);
    QCOMPARE(resumed->progress().done, 10);
    for (const QString &list : {u"accounts"_s, u"transactions"_s})
        QCOMPARE(written(*resumed, list), atBelvo(list, ids));
}

void TestPlanExport::aMissingFolderIsWaitedFor()
{
    const QStringList ids = links(4);
    PlanRun *run = frozen(exportOf(ids));
    QVERIFY(QDir(m_folder).removeRecursively());
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Blocked, 30'000);
    QCOMPARE(run->error()->code, u"export_folder_missing"_s);
    const int before = reads();
    QVERIFY(QDir().mkpath(m_folder));
    run->resume();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(reads(), before);
    QCOMPARE(written(*run, u"transactions"_s), atBelvo(u"transactions"_s, ids));
}

void TestPlanExport::linksThatAreGoneLeaveNoFile()
{
    const QStringList ids = links(2);
    for (const QString &id : ids)
        QCOMPARE(m_belvo->remove(u"/api/links/%1/"_s.arg(id)).status, 204);
    QTRY_COMPARE(statusOf(ids.first()), 404);
    PlanRun *run = frozen(exportOf(ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().alreadyGone, 2);
    QVERIFY(!QFileInfo::exists(exportFolderOf(run->head())));
}

void TestPlanExport::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<PlanSettings>("settings");
    QTest::addColumn<QString>("code");
    const PlanFile here{.folder = QDir::tempPath()};
    QTest::newRow("no list") << PlanSettings{.file = here} << u"required"_s;
    QTest::newRow("unknown list") << PlanSettings{.resources = {u"secrets"_s}, .file = here}
                                  << u"invalid_choice"_s;
    QTest::newRow("list without links")
        << PlanSettings{.resources = {u"institutions"_s}, .file = here} << u"invalid_choice"_s;
    QTest::newRow("no folder") << PlanSettings{.resources = {u"accounts"_s}} << u"required"_s;
    QTest::newRow("relative folder") << PlanSettings{.resources = {u"accounts"_s},
                                                     .file = {.folder = u"out"_s}}
                                     << u"required"_s;
    QTest::newRow("missing folder") << PlanSettings{.resources = {u"accounts"_s},
                                                    .file = {.folder = u"/nowhere/at/all"_s}}
                                    << u"export_folder_missing"_s;
}

void TestPlanExport::whatMakesNoSenseIsRefused()
{
    QFETCH(PlanSettings, settings);
    QFETCH(QString, code);
    PlanDraft draft = exportOf(links(1));
    draft.settings = settings;
    const Result<QUuid> plan = awaited(m_board->freeze(draft));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
}

void TestPlanExport::whoMayOnlyReadMayExport()
{
    connectTo(Access::ReadOnly);
    const QStringList ids = links(2);
    PlanRun *run = frozen(exportOf(ids));
    QVERIFY(run);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(written(*run, u"accounts"_s), atBelvo(u"accounts"_s, ids));
}

void TestPlanExport::wordsOfPlansAndOptionsAgree()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::JsonLines})
        for (const ExportWording wording : {ExportWording::Words, ExportWording::Wire})
            for (const auto &[separator, mark] : {std::pair(',', '.'), {';', '.'}, {';', ','}})
                for (const bool flag : {false, true}) {
                    const ExportOptions options{.format = format,
                                                .wording = wording,
                                                .separator = separator,
                                                .decimalMark = mark,
                                                .byteOrderMark = flag,
                                                .includePersonalData = !flag};
                    PlanFile file;
                    setOptions(file, options);
                    QCOMPARE(optionsOf(file), options);
                }
}

void TestPlanExport::partsOfOthersAreRemoved()
{
    m_pace.readAtOnce = 1;
    m_pace.sending = 1;
    m_pace.ahead = 2;
    connectTo();
    PlanRun *run = frozen(exportOf(links(10)));
    run->start(0s);
    QTRY_VERIFY(run->progress().done >= 2);
    const QString mine = partsOf(*run);
    const QString others = ExportParts::directoryOf(m_ledger->directory(), m_profile.id, QUuid::createUuid());
    QVERIFY(QDir().mkpath(others));
    QVERIFY(QDir(mine).exists());
    connectTo(); // a new program looks through what is there
    QTRY_VERIFY(m_board->isLoaded());
    QTRY_VERIFY(!QDir(others).exists());
    QVERIFY(QDir(mine).exists());
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestPlanExport)
#include "tst_planexport.moc"
