// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/people/linkids.h"
#include "peoplerun.h"
#include "tests/sandbox/sandboxclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 20;
constexpr int kLate = 8; //!< this call for links does not return

} // namespace

//! A program closed while it reads the links behind people, and opened again: over HTTP, with the calls
//! counted by the server.
class TestPeopleResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyTheRestIsAskedFor();
    void whatIsKnownCountsAgainstAllLinks();
    void aDamagedFileMeansFromTheStart_data();
    void aDamagedFileMeansFromTheStart();
    void aListThatChangedMeanwhileIsRight_data();
    void aListThatChangedMeanwhileIsRight();
    void anOldPartIsNotContinued();
    void aReloadOfAWholeListGoesOnToo();
    void askingAnewReadsEverything();
    void tooManyChangesMeanFromTheStart();
    void aPartOfAListThatWasChangingIsNotContinued();
    void whatHasComeOfAFewPagesIsKeptAtTheEnd();
    void aLinkErasedWhileReadingLeavesLaterPartsToBeKept();
    void whatWasAskedAnewIsContinuedAndNothingOlder();

private:
    [[nodiscard]] QUrl url() const { return m_sandbox->baseUrl(); }
    [[nodiscard]] QJsonArray links() { return m_sandbox->all(u"/api/links/?page_size=1000"_s); }
    [[nodiscard]] static int pagesOf(qsizetype rows, int page = kPage)
    {
        return static_cast<int>((rows + page - 1) / page);
    }
    //! The server of the next run: the same data, nothing wrong with it, no call counted yet.
    void restartServer();
    void spoil(const QString &path, const QJsonObject &fault);
    void delay(const QString &path, int every, int times);
    void refuse(const QString &path, int every = 1, int times = 1000);
    void leaveLinksOnly(); //!< no calls for the lists behind them
    void closeHalfWay();
    //! Ends the program as soon as so many rows are there; how many there were, -1: there never were.
    [[nodiscard]] qint64 endAfter(qint64 rows, int page = kPage);
    [[nodiscard]] static qint64 end(Run &run);
    //! Rows of links that lie on this computer.
    [[nodiscard]] qint64 keptRows();
    void forgetCalls() { (void)m_sandbox->call("DELETE", u"/_sandbox/arrivals/"_s); }
    [[nodiscard]] int linkCalls();
    //! Runs to the end; with how many rows of links the loading began, page one where with none.
    [[nodiscard]] qint64 finish(Run &run, int page = kPage);
    void verifyAllLinks(const Run &run);

    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<Machine> m_machine;
    QJsonArray m_before; //!< the links at both servers to begin with
};

void TestPeopleResume::init()
{
    m_sandbox = std::make_unique<SandboxClient>();
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
    m_machine = std::make_unique<Machine>();
    m_before = links();
    QVERIFY(m_before.size() > qsizetype{kLate} * kPage); // there is a rest
    delay(u"/api/links/"_s, kLate, 1);
}

void TestPeopleResume::restartServer()
{
    m_sandbox = std::make_unique<SandboxClient>();
    QCOMPARE(links().size(), m_before.size());
    forgetCalls();
}

void TestPeopleResume::spoil(const QString &path, const QJsonObject &fault)
{
    QJsonObject whole = fault;
    whole[u"path"_s] = path;
    const Answer answer = m_sandbox->fault(whole);
    QVERIFY2(answer.status < 300, answer.body.constData());
}

//! Every so manieth call does not return.
void TestPeopleResume::delay(const QString &path, int every, int times)
{
    spoil(path,
          {{u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 600'000}, {u"every"_s, every}, {u"times"_s, times}});
}

void TestPeopleResume::refuse(const QString &path, int every, int times)
{
    spoil(path, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}, {u"every"_s, every}, {u"times"_s, times}});
}

void TestPeopleResume::leaveLinksOnly()
{
    refuse(u"/api/owners/"_s);
    refuse(u"/api/accounts/"_s);
}

//! Pages before the one that never comes are there, and a part of them is kept. The server of the next run
//! has the same data, has counted nothing yet and gives links only: what else is read would use up the calls
//! that Belvo allows in half a minute.
void TestPeopleResume::closeHalfWay()
{
    Run run(*m_machine, url());
    run.directory.setPageSize(kPage);
    QSignalSpy kept(&run.cache, &ListCache::kept);
    run.open();
    QVERIFY(QTest::qWaitFor([&kept] { return kept.count() > 0; }, kPatience));
    QCOMPARE(kept.first().at(0).toString(), u"links"_s);
    QCOMPARE(kept.first().at(1).value<KeepOutcome>(), KeepOutcome::Kept);
    QCOMPARE(run.directory.listState(PeopleList::Links).stage, PeopleListState::Stage::Loading);
    QTRY_COMPARE(run.directory.coverage().links, m_before.size()); // those that have not come, too
    QCOMPARE(run.directory.coverage().percent(), 0);
    run.directory.close();
    restartServer();
    leaveLinksOnly();
}

//! As the program ends: nothing is waited for but the disk.
qint64 TestPeopleResume::end(Run &run)
{
    const qint64 loaded = run.directory.listState(PeopleList::Links).loaded;
    run.directory.close();
    run.cache.finishWrites();
    return loaded;
}

qint64 TestPeopleResume::endAfter(qint64 rows, int page)
{
    Run run(*m_machine, url());
    run.directory.setPageSize(page);
    run.open();
    const auto areThere = [&run, rows] { return run.directory.listState(PeopleList::Links).loaded >= rows; };
    if (!QTest::qWaitFor(areThere, kPatience))
        return -1;
    run.cache.finishWrites(); // what is being written may have fewer rows
    QCoreApplication::processEvents();
    return end(run);
}

qint64 TestPeopleResume::keptRows()
{
    restartServer();
    refuse(u"/api/links/"_s);
    leaveLinksOnly();
    Run run(*m_machine, url());
    (void)finish(run);
    return run.rowsOf(PeopleList::Links);
}

int TestPeopleResume::linkCalls()
{
    const QJsonArray arrivals = m_sandbox->get(u"/_sandbox/arrivals/"_s).array();
    for (const QJsonValue &each : arrivals)
        if (each["path"_L1] == u"/api/links/"_s && each["method"_L1] == u"GET"_s)
            return each["count"_L1].toInt();
    return 0;
}

qint64 TestPeopleResume::finish(Run &run, int page)
{
    std::optional<qint64> before;
    const auto note = [&run, &before] {
        const PeopleListState &state = run.directory.listState(PeopleList::Links);
        if (!before && state.loaded > 0)
            before = state.loaded;
    };
    const auto noting = connect(&run.directory, &PeopleDirectory::changed, this, note);
    run.directory.setPageSize(page);
    run.open();
    const bool isDone = run.waitUntilDone();
    disconnect(noting);
    return isDone ? before.value_or(-1) : -1;
}

void TestPeopleResume::verifyAllLinks(const Run &run)
{
    const PeopleListState &state = run.directory.listState(PeopleList::Links);
    QCOMPARE(state.stage, PeopleListState::Stage::Idle);
    QVERIFY(state.isComplete);
    const QJsonArray all = links();
    QCOMPARE(state.rows, all.size()); // none twice
    for (const QJsonValue &link : all)
        QVERIFY(run.directory.personOfLink(QUuid::fromString(link["id"_L1].toString())));
    QCOMPARE(run.directory.coverage().links, all.size());
}

void TestPeopleResume::onlyTheRestIsAskedFor()
{
    closeHalfWay();
    Run run(*m_machine, url());
    const qint64 before = finish(run);
    QVERIFY(before >= 100 && before % kPage == 0);
    const int total = pagesOf(m_before.size());
    // Page one is looked at once more: what is new comes in front.
    const int expected = total - static_cast<int>(before) / kPage + 1;
    QCOMPARE(linkCalls(), expected);
    QVERIFY(expected < total);
    verifyAllLinks(run);
}

void TestPeopleResume::whatIsKnownCountsAgainstAllLinks()
{
    closeHalfWay();
    restartServer(); // with owners
    refuse(u"/api/links/"_s);
    Run run(*m_machine, url());
    const qint64 before = finish(run, 500);
    QVERIFY(before >= 100);
    QCOMPARE(run.directory.listState(PeopleList::Links).stage, PeopleListState::Stage::Failed);
    const PeopleCoverage coverage = run.directory.coverage();
    QVERIFY(coverage.links >= m_before.size()); // owners name links that have not come
    QVERIFY(coverage.named > 0 && coverage.percent() <= 100);
    QVERIFY(run.directory.people().count() > 0); // what there is serves
}

void TestPeopleResume::aDamagedFileMeansFromTheStart_data()
{
    QTest::addColumn<int>("tenth");
    QTest::newRow("the columns") << 2;
    QTest::newRow("the answers as they came") << 9;
}

void TestPeopleResume::aDamagedFileMeansFromTheStart()
{
    QFETCH(int, tenth);
    closeHalfWay();
    Run run(*m_machine, url());
    const QStringList files = run.cache.directory().files(run.profile);
    QCOMPARE(files.size(), 1);
    {
        QFile file(files.first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() * tenth / 10) && file.write("damaged") == 7);
    }
    QSignalSpy damaged(&run.cache, &ListCache::damaged);
    QVERIFY(finish(run) >= 0);
    QCOMPARE(damaged.count(), 1);
    QCOMPARE(linkCalls(), pagesOf(m_before.size()));
    verifyAllLinks(run);
}

void TestPeopleResume::aListThatChangedMeanwhileIsRight_data()
{
    QTest::addColumn<bool>("isFront");
    QTest::newRow("a kept link is gone") << true;
    QTest::newRow("one of the rest is gone") << false;
}

void TestPeopleResume::aListThatChangedMeanwhileIsRight()
{
    QFETCH(bool, isFront);
    closeHalfWay();
    const QJsonValue victim = isFront ? m_before.at(kPage + 3) : m_before.last();
    const QString gone = victim["id"_L1].toString();
    QCOMPARE(m_sandbox->remove(u"/api/links/%1/"_s.arg(gone)).status, 204);
    Run run(*m_machine, url());
    QVERIFY(finish(run) >= 100);
    verifyAllLinks(run);
    QVERIFY(!run.directory.personOfLink(QUuid::fromString(gone)));
}

void TestPeopleResume::anOldPartIsNotContinued()
{
    closeHalfWay();
    Run run(*m_machine, url());
    run.directory.setClock([] { return QDateTime::currentDateTimeUtc().addSecs(7 * 3600); });
    bool hasServed = false; // and yet it serves until the new rows are there
    connect(&run.directory, &PeopleDirectory::changed, this, [&run, &hasServed] {
        const PeopleListState &state = run.directory.listState(PeopleList::Links);
        hasServed = hasServed || (state.rows >= 100 && state.loaded == 0);
    });
    QCOMPARE(finish(run), kPage);
    run.directory.disconnect(this);
    QVERIFY(hasServed);
    QCOMPARE(linkCalls(), pagesOf(m_before.size()));
    verifyAllLinks(run);
}

//! The old list serves all the time, and is kept until the new one is whole.
void TestPeopleResume::aReloadOfAWholeListGoesOnToo()
{
    {
        const auto rows = api::decodeList(resources::links(), QJsonDocument(m_before).toJson());
        QVERIFY(rows);
        ColumnTable table(resources::links());
        table.append(rows->rows);
        Run run(*m_machine, url());
        QSignalSpy kept(&run.cache, &ListCache::kept);
        run.cache.open(run.profile, "account");
        run.cache.keep({.filters = {},
                        .total = table.rowCount(),
                        .rowCount = table.rowCount(),
                        .receivedAt = QDateTime::currentDateTimeUtc().addSecs(-7 * 3600),
                        .complete = true,
                        .notes = {}},
                       table.snapshot());
        QTRY_COMPARE(kept.count(), 1);
    }
    closeHalfWay();
    Run run(*m_machine, url());
    const qint64 before = finish(run);
    QVERIFY(before >= 100);
    QCOMPARE(linkCalls(), pagesOf(m_before.size()) - static_cast<int>(before) / kPage + 1);
    verifyAllLinks(run);
}

void TestPeopleResume::askingAnewReadsEverything()
{
    closeHalfWay();
    Run run(*m_machine, url());
    QVERIFY(finish(run) >= 100);
    forgetCalls();
    run.directory.refresh();
    QVERIFY(run.waitUntilDone());
    QCOMPARE(linkCalls(), pagesOf(m_before.size()));
    verifyAllLinks(run);
}

//! The pages that may be read again are not enough for a change on each of twenty. What is left over must not
//! pass for the whole list only because its length is right.
void TestPeopleResume::tooManyChangesMeanFromTheStart()
{
    constexpr int kSmall = 15;
    constexpr int kChanged = 20;
    constexpr int kMostRepairs = 16;
    restartServer();                          // without its late call
    delay(u"/api/links/"_s, kChanged + 6, 1); // six at once: those for the first twenty pages are earlier
    QVERIFY(m_before.size() > (kChanged + 6) * kSmall);
    QVERIFY(endAfter(kChanged * kSmall, kSmall) >= kChanged * kSmall);
    restartServer();
    QStringList gone;
    for (int page = 0; page < kChanged; ++page)
        gone.append(m_before.at(page * kSmall + 7)["id"_L1].toString());
    for (const QString &link : gone)
        QCOMPARE(m_sandbox->remove(u"/api/links/%1/"_s.arg(link)).status, 204);
    leaveLinksOnly();
    Run run(*m_machine, url());
    QVERIFY(finish(run, kSmall) >= kChanged * kSmall); // it has gone on at first
    QVERIFY(linkCalls() > kMostRepairs + pagesOf(m_before.size() - kChanged, kSmall));
    verifyAllLinks(run);
    for (const QString &link : gone)
        QVERIFY(!run.directory.personOfLink(QUuid::fromString(link)));
}

void TestPeopleResume::aPartOfAListThatWasChangingIsNotContinued()
{
    spoil(u"/api/links/"_s, {{u"kind"_s, u"count_changes"_s}, {u"times"_s, 1000}});
    constexpr int kPages = kLate - 1;
    QVERIFY(endAfter(kPages * kPage) >= kPages * kPage);
    restartServer();
    leaveLinksOnly();
    Run run(*m_machine, url());
    QCOMPARE(finish(run), kPage);
    QCOMPARE(linkCalls(), pagesOf(m_before.size()));
    verifyAllLinks(run);
}

void TestPeopleResume::whatHasComeOfAFewPagesIsKeptAtTheEnd()
{
    delay(u"/api/links/"_s, 2, 1000); // of six at once, three do not return
    const qint64 loaded = endAfter(kPage);
    QVERIFY(loaded >= kPage && loaded < 5 * kPage); // too few to be written while reading
    const qint64 kept = keptRows();
    QVERIFY(kept >= loaded && kept < 5 * kPage);
}

//! Nothing of the list with the erased link may be written, but all of the next one may.
void TestPeopleResume::aLinkErasedWhileReadingLeavesLaterPartsToBeKept()
{
    restartServer();
    delay(u"/api/owners/"_s, kLate, 1);
    Run run(*m_machine, url());
    run.directory.setPageSize(kPage);
    QSignalSpy kept(&run.cache, &ListCache::kept);
    bool isErased = false;
    connect(&run.directory, &PeopleDirectory::changed, this, [&] {
        if (run.directory.listState(PeopleList::Links).loaded == 0 || std::exchange(isErased, true))
            return;
        QTimer::singleShot(0, &run.cache,
                           [&run, this] { run.cache.forgetLink(m_before.first()["id"_L1].toString()); });
    });
    run.open();
    const auto isOwnersKept = [&kept] {
        return std::any_of(kept.begin(), kept.end(), [](const QList<QVariant> &each) {
            return each.at(0) == u"owners"_s && each.at(1).value<KeepOutcome>() == KeepOutcome::Kept;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOwnersKept(), kPatience);
    QVERIFY(isErased);
    QCOMPARE(run.directory.listState(PeopleList::Owners).stage, PeopleListState::Stage::Loading);
    run.directory.disconnect(this);
}

void TestPeopleResume::whatWasAskedAnewIsContinuedAndNothingOlder()
{
    restartServer();
    refuse(u"/api/links/"_s, kLate, 1);
    leaveLinksOnly();
    {
        Run run(*m_machine, url());
        QVERIFY(finish(run) > 0);
        QCOMPARE(run.directory.listState(PeopleList::Links).stage, PeopleListState::Stage::Failed);
        QVERIFY(run.rowsOf(PeopleList::Links) >= 5 * kPage);
        delay(u"/api/links/"_s, 2, 1000);
        run.directory.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(run.directory.listState(PeopleList::Links).loaded >= kPage, kPatience);
        QCOMPARE(run.directory.listState(PeopleList::Links).stage, PeopleListState::Stage::Loading);
        QVERIFY(end(run) < 5 * kPage);
    }
    const qint64 kept = keptRows();
    QVERIFY(kept >= kPage && kept < 5 * kPage);
}

QTEST_GUILESS_MAIN(TestPeopleResume)
#include "tst_peopleresume.moc"
