// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resourcespec.h"
#include "models/activity/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::models::ActivityModel;

namespace vinculo {

class TestActivityModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void newCallsComeFirst();
    void olderCallsLoadOnDemand();
    void nothingIsShownTwice();
    void cellsSayWhatHappened();
    void rowsThatLeftTheProgramAreTold();
    void whatWasDecidedAboutLinksIsTold();
    void textFromOutsideIsMadeVisible();
    void anotherLocaleRedraws();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"journal.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

Profile profile()
{
    Profile profile;
    profile.name = u"Shop"_s;
    profile.environment = Environment::Production;
    return profile;
}

CallRecord call(int number)
{
    CallRecord record;
    record.startedAtMs = 1'780'000'000'000 + number * 1000;
    record.verb = HttpVerb::Get;
    record.pathTemplate = u"/api/links/{id}/"_s;
    record.status = 200;
    record.durationMs = number;
    return record;
}

void append(storage::Journal &journal, int from, int to)
{
    for (int number = from; number < to; ++number)
        journal.append(profile(), call(number));
}

QString raw(const ActivityModel &model, int row, int column)
{
    return model.index(row, column).data(ActivityModel::RawRole).toString();
}

} // namespace

void TestActivityModel::newCallsComeFirst()
{
    storage::Journal journal(file());
    ActivityModel model(journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    append(journal, 0, 3);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(raw(model, 0, ActivityModel::Duration), u"2"_s);
    QCOMPARE(raw(model, 2, ActivityModel::Duration), u"0"_s);
}

void TestActivityModel::olderCallsLoadOnDemand()
{
    {
        storage::Journal journal(file());
        append(journal, 0, 450);
    }
    storage::Journal journal(file());
    ActivityModel model(journal);
    for (const int expected : {200, 400, 450}) {
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(model.rowCount(), expected);
    }
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(raw(model, 0, ActivityModel::Duration), u"449"_s);
    QCOMPARE(raw(model, 449, ActivityModel::Duration), u"0"_s);
    ActivityModel tested(journal);
    QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // The tester asks for more by itself whenever rows come, even before they are there: that changes
    // nothing.
    QTRY_VERIFY((tested.fetchMore({}), tested.rowCount() == 450));
    QCOMPARE(raw(tested, 449, ActivityModel::Duration), u"0"_s);
}

void TestActivityModel::nothingIsShownTwice()
{
    storage::Journal journal(file());
    ActivityModel model(journal);
    append(journal, 0, 5);
    model.fetchMore({}); // flushes: the same rows come as an answer and by signal
    append(journal, 5, 7);
    QTRY_COMPARE(model.rowCount(), 7);
    QTRY_VERIFY(!model.canFetchMore({}));
    QSignalSpy inserted(&model, &ActivityModel::rowsInserted);
    QVERIFY(!inserted.wait(150)); // longer than a batch of the journal
    QCOMPARE(model.rowCount(), 7);
    for (int row = 0; row < 7; ++row)
        QCOMPARE(raw(model, row, ActivityModel::Duration), QString::number(6 - row));
}

void TestActivityModel::cellsSayWhatHappened()
{
    storage::Journal journal(file());
    ActivityModel model(journal);
    model.setLocale(QLocale(QLocale::Portuguese, QLocale::Brazil));
    CallRecord failed = call(1500);
    failed.verb = HttpVerb::Delete;
    failed.failed = true;
    failed.status = 0;
    failed.errorKind = ErrorKind::OutcomeUnknown;
    failed.requestId = u"0123456789abcdef0123456789abcdef"_s;
    failed.attempt = 2;
    journal.append(profile(), failed);
    journal.append(profile(), call(1));
    QTRY_COMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(text(1, ActivityModel::Verb), u"DELETE"_s);
    QCOMPARE(text(1, ActivityModel::Status), u"none"_s);
    QCOMPARE(raw(model, 1, ActivityModel::Status), QString());
    QCOMPARE(text(1, ActivityModel::Duration), u"1.500 ms"_s);
    QCOMPARE(text(1, ActivityModel::Attempt), u"2"_s);
    QCOMPARE(text(1, ActivityModel::RequestId), failed.requestId);
    QCOMPARE(text(0, ActivityModel::Path), u"/api/links/{id}/"_s);
    QCOMPARE(text(0, ActivityModel::EnvironmentName), u"Production"_s);
    QCOMPARE(text(0, ActivityModel::ProfileName), u"Shop"_s);
    QVERIFY(raw(model, 0, ActivityModel::Time).endsWith(u'Z'));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(failed.startedAtMs);
    QCOMPARE(text(1, ActivityModel::Time), at.toString(u"dd/MM/yyyy HH:mm:ss"_s));
    model.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString american = text(1, ActivityModel::Time);
    QVERIFY2(american.startsWith(at.toString(u"M/d/yyyy "_s)), qPrintable(american));
    QVERIFY2(american.contains(at.toString(u":mm:ss"_s)), qPrintable(american));
    QCOMPARE(model.index(1, 0).data(ActivityModel::ToneRole).toInt(), static_cast<int>(Tone::Attention));
    QCOMPARE(model.index(0, 0).data(ActivityModel::ToneRole).toInt(), static_cast<int>(Tone::Ok));
    for (int column = 0; column < ActivityModel::kColumns; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestActivityModel::rowsThatLeftTheProgramAreTold()
{
    storage::Journal journal(file());
    ActivityModel model(journal);
    model.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    journal.append(profile(), HandoverRecord{.atMs = 1'780'000'000'000,
                                             .resource = u"owners"_s,
                                             .format = u"csv"_s,
                                             .rows = 12'408,
                                             .hasPersonalData = true});
    QTRY_COMPARE(model.rowCount(), 1);
    const auto shown = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(shown(ActivityModel::Verb), u"Export"_s);
    QCOMPARE(shown(ActivityModel::Path), u"owners as csv, rows: 12,408"_s);
    QCOMPARE(shown(ActivityModel::Status), u"unmasked"_s);
    QCOMPARE(shown(ActivityModel::Duration), QString());
    QCOMPARE(shown(ActivityModel::ProfileName), u"Shop"_s);
    QVERIFY(shown(ActivityModel::Time).contains(u"2026"_s));
    QCOMPARE(model.index(0, 0).data(ActivityModel::ToneRole).toInt(), int(Tone::Attention));
}

void TestActivityModel::whatWasDecidedAboutLinksIsTold()
{
    using enum ChangeRecord::Kind;
    storage::Journal journal(file());
    ActivityModel model(journal);
    model.setKind(storage::EntryKind::People);
    journal.append(profile(), ChangeRecord{.kind = LinkPutAside, .object = u"a"_s, .detail = u"snoozed"_s});
    journal.append(profile(), ChangeRecord{.kind = LinkTakenBack, .object = u"a"_s});
    journal.append(profile(),
                   ChangeRecord{.kind = LinkNoteChanged, .object = u"a"_s, .detail = u"removed"_s});
    journal.append(profile(), ChangeRecord{.kind = LinkAssigned, .object = u"a"_s, .detail = u"taken"_s});
    journal.append(
        profile(),
        ChangeRecord{.kind = LaneMarkedDone, .subject = u"bank"_s, .detail = u"done"_s, .count = 2});
    QTRY_COMPARE(model.rowCount(), 5);
    QStringList sentences;
    for (int row = 4; row >= 0; --row) {
        QCOMPARE(model.index(row, ActivityModel::Verb).data().toString(), u"Triage"_s);
        sentences << model.index(row, ActivityModel::Path).data().toString();
    }
    QCOMPARE(sentences.mid(0, 4),
             (QStringList{u"Link put aside: snoozed"_s, u"Link taken back"_s,
                          u"Note about a link changed: removed"_s, u"Link assigned: taken"_s}));
    QVERIFY2(sentences[4].startsWith(u"Lane for today: bank, done, 2"_s), qPrintable(sentences[4]));
}

void TestActivityModel::textFromOutsideIsMadeVisible()
{
    storage::Journal journal(file());
    ActivityModel model(journal);
    CallRecord hostile = call(1);
    hostile.failed = true;
    hostile.errorCode = u"a\u202Eb\nc"_s;
    journal.append(profile(), hostile);
    QTRY_COMPARE(model.rowCount(), 1);
    const QString shown = model.index(0, ActivityModel::ErrorCode).data(Qt::DisplayRole).toString();
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(!shown.contains(u'\n'));
}

void TestActivityModel::anotherLocaleRedraws()
{
    storage::Journal journal(file());
    ActivityModel model(journal);
    append(journal, 0, 2);
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &ActivityModel::dataChanged);
    model.setLocale(QLocale(QLocale::Spanish, QLocale::Mexico));
    QCOMPARE(changed.count(), 1);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestActivityModel)
#include "tst_activitymodel.moc"
