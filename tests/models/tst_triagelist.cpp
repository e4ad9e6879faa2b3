// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/storage/memorysecretstore.h"
#include "models/people/peopledirectory.h"
#include "models/triage/triagelist.h"
#include "models/triage/triagemodel.h"
#include "tests/sandbox/sandboxclient.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using tests::SandboxClient;
using Aside = TriageDecision::Aside;

//! The lanes over real HTTP from the local Belvo: what comes into them, what was decided, from visit to
//! visit.
class TestTriageList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void lanesAreThoseOfBelvosLinks();
    void theModelShowsEachLane();
    void whatIsPutAsideIsRememberedWithoutNamingTheLink();
    void takingBackRestoresWhatWas();
    void timeBringsBack();
    void aClockThatMovesLosesNoSnoozedLink();
    void aLinkThatIsMendedIsForgottenAsAside();
    void anErasedLinkTakesItsNoteAlong();
    void aLaneIsDoneUntilTomorrow();
    void changeIsCountedFromTheVisitBefore();
    void failedCallsBringLinksIn();
    void aRefreshThatLedToNothingIsForBelvo();
    void theIndexStaysWithItsLink();

private:
    void visit(); //!< as after a restart of the program
    void leave();
    void waitForAll();
    [[nodiscard]] api::Uuid linkThatNeedsNobody(QString &id) const; //!< empty: there is none
    [[nodiscard]] const TriagePicture &picture() const { return *m_list->picture(); }
    [[nodiscard]] const TriageRow &firstOf(ErrorLane lane) const
    {
        return picture().rows[picture()[lane].first];
    }
    [[nodiscard]] std::size_t count(ErrorLane lane) const { return picture()[lane].count; }

    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_directory;
    storage::MemorySecretStore m_secrets;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<storage::Journal> m_journal;
    std::unique_ptr<storage::HomeHistory> m_history;
    std::unique_ptr<storage::TriageStore> m_store;
    std::unique_ptr<storage::PersonDecisions> m_decisions;
    std::unique_ptr<ListCache> m_lists;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<PeopleDirectory> m_people;
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<TriageList> m_list;
    Profile m_profile;
    QDateTime m_now;
};

namespace {
constexpr int kPatienceMs = 40'000;
}

void TestTriageList::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.people = 40;
    options.webhooks = u"http://127.0.0.1:9/"_s; // nobody listens; links can be made invalid by an event
    m_sandbox = std::make_unique<SandboxClient>(options);
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
    m_profile = {};
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Test"_s;
    m_profile.environment = Environment::Demo;
    m_profile.baseUrl = m_sandbox->baseUrl();
    m_profile.access = Access::Admin;
    m_now = QDateTime::fromString(m_sandbox->get(u"/_sandbox/clock/"_s).object().value(u"now"_s).toString(),
                                  Qt::ISODate);
    visit();
}

void TestTriageList::leave()
{
    m_list.reset();
    m_portfolio.reset();
    m_people.reset();
    m_connection.reset();
    m_lists.reset();
    m_decisions.reset();
    m_store.reset();
    m_history.reset();
    m_journal.reset();
    m_settings.reset();
}

void TestTriageList::cleanup()
{
    leave();
    m_sandbox.reset();
}

void TestTriageList::visit()
{
    leave();
    m_settings = std::make_unique<storage::Settings>(m_directory->filePath(u"settings.ini"_s));
    m_journal = std::make_unique<storage::Journal>(m_directory->filePath(u"journal.sqlite"_s));
    m_history = std::make_unique<storage::HomeHistory>(m_directory->filePath(u"home.sqlite"_s));
    m_store = std::make_unique<storage::TriageStore>(m_directory->filePath(u"triage.sqlite"_s));
    m_decisions = std::make_unique<storage::PersonDecisions>(m_directory->filePath(u"people.json"_s));
    m_lists = std::make_unique<ListCache>(m_secrets, *m_settings, m_directory->filePath(u"lists"_s));
    m_lists->setWanted(m_profile, true);
    m_lists->open(m_profile, "account");
    m_connection = std::make_unique<api::Connection>(m_profile, Credentials{"demo", "demo"});
    m_people = std::make_unique<PeopleDirectory>(*m_lists, *m_decisions);
    m_portfolio =
        std::make_unique<Portfolio>(m_profile, *m_lists, m_people->consents(), *m_journal, *m_history);
    m_portfolio->setClock([this] { return m_now; });
    m_list = std::make_unique<TriageList>(*m_portfolio, *m_lists, m_store.get());
    m_people->consents().setClient(&m_connection->client);
    m_portfolio->setClient(&m_connection->client);
    m_portfolio->setActive(true);
}

void TestTriageList::waitForAll()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_portfolio->isLoading() && picture().areLinksComplete &&
                                 picture().areConsentsComplete && picture().areInstitutionsKnown,
                             kPatienceMs);
}

void TestTriageList::lanesAreThoseOfBelvosLinks()
{
    waitForAll();
    QHash<QString, QString> statuses;
    for (const auto each : m_sandbox->all(u"/api/links/?page_size=1000"_s))
        statuses.insert(each.toObject().value(u"id"_s).toString(),
                        each.toObject().value(u"status"_s).toString());
    std::size_t rows = 0;
    for (std::size_t lane = 0; lane < kTriageLanes; ++lane)
        rows += picture().lanes[lane].count;
    QCOMPARE(rows, picture().rows.size());
    QVERIFY(rows > 0);
    int invalid = 0;
    for (const TriageRow &row : picture().rows) {
        const QString id = QString::fromStdString(row.link.toString());
        QCOMPARE(picture().status(row), statuses.value(id));
        invalid += row.has(TriageReason::Invalid) ? 1 : 0;
        QVERIFY(m_list->linkJson(row).contains(id.toUtf8()));
    }
    QCOMPARE(invalid, static_cast<int>(statuses.values().count(u"invalid"_s)));
    QVERIFY(count(ErrorLane::EndUser) > 0);
}

void TestTriageList::theModelShowsEachLane()
{
    m_people->open(m_profile, m_connection->client);
    TriageModel model(*m_list, *m_people);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitForAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_people->isWorking() && m_people->people().count() > 0, kPatienceMs);
    bool hasPerson = false;
    for (std::size_t lane = 0; lane < kTriageLanes; ++lane) {
        model.setLane(static_cast<ErrorLane>(lane));
        QCOMPARE(model.rowCount(), static_cast<int>(picture().lanes[lane].count));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const auto column : {TriageModel::Reason, TriageModel::Since, TriageModel::Person,
                                      TriageModel::Institution, TriageModel::Action})
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
            const QString person = model.index(row, TriageModel::Person).data().toString();
            hasPerson = hasPerson || person.contains(u'•');
            QVERIFY(person == u"—"_s || person.contains(u'•')); // never in full
        }
    }
    QVERIFY(hasPerson);
    model.setLane(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.row(0) && model.rowOf({}) == -1);
}

void TestTriageList::whatIsPutAsideIsRememberedWithoutNamingTheLink()
{
    waitForAll();
    const std::size_t before = count(ErrorLane::EndUser);
    const TriageRow row = firstOf(ErrorLane::EndUser);
    TriageDecision decision = m_list->putAside(row, Aside::WaitingForCustomer, m_now.addDays(7));
    decision.note = u"calls on Monday"_s;
    m_list->decide({decision});
    QTRY_COMPARE(count(ErrorLane::EndUser), before - 1);
    QCOMPARE(picture().aside.count, 1);
    visit();
    waitForAll();
    QCOMPARE(count(ErrorLane::EndUser), before - 1);
    QCOMPARE(m_list->decision(row.link), decision);
    m_store->waitForWrites();
    QFile file(m_directory->filePath(u"triage.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray id = QByteArray::fromStdString(row.link.toString());
    QVERIFY(bytes.contains("calls on Monday"));
    QVERIFY(!bytes.contains(id));
    QVERIFY(!bytes.contains(QByteArray::fromHex(QByteArray(id).replace('-', ""))));
}

void TestTriageList::takingBackRestoresWhatWas()
{
    waitForAll();
    const std::size_t before = count(ErrorLane::EndUser);
    const TriageRow row = firstOf(ErrorLane::EndUser);
    TriageDecision noted = m_list->decision(row.link);
    noted.note = u"a note"_s;
    m_list->decide({noted});
    const auto was = m_list->decide({m_list->putAside(row, Aside::Snoozed, std::nullopt)});
    QTRY_COMPARE(count(ErrorLane::EndUser), before - 1);
    QCOMPARE(m_list->decision(row.link).note, u"a note"_s);
    m_list->decide(was);
    QTRY_COMPARE(count(ErrorLane::EndUser), before);
    QCOMPARE(m_list->decision(row.link), noted);
}

void TestTriageList::timeBringsBack()
{
    waitForAll();
    const std::size_t before = count(ErrorLane::EndUser);
    const TriageRow row = firstOf(ErrorLane::EndUser);
    m_list->decide({m_list->putAside(row, Aside::Snoozed, m_now.addSecs(3600))});
    QTRY_COMPARE(picture().aside.count, 1);
    m_now = m_now.addSecs(3599);
    m_list->onMinute();
    m_now = m_now.addSecs(1);
    m_list->onMinute();
    QTRY_COMPARE(picture().aside.count, 0);
    QVERIFY(count(ErrorLane::EndUser) >= before); // an hour later something else may be due as well
    QTRY_VERIFY(m_list->decision(row.link).isEmpty());
}

//! A clock that is set back keeps nothing from coming back, and what has come back stays.
void TestTriageList::aClockThatMovesLosesNoSnoozedLink()
{
    waitForAll();
    const TriageRow row = firstOf(ErrorLane::EndUser);
    m_list->decide({m_list->putAside(row, Aside::Snoozed, m_now.addSecs(3600))});
    QTRY_COMPARE(picture().aside.count, 1);
    m_now = m_now.addSecs(-1800);
    m_list->onMinute();
    QCOMPARE(picture().aside.count, 1);
    m_now = m_now.addSecs(1800 + 3600);
    m_list->onMinute();
    QTRY_COMPARE(picture().aside.count, 0);
    QTRY_VERIFY(m_list->decision(row.link).isEmpty());
    m_now = m_now.addSecs(-3600);
    m_list->onMinute();
    QVERIFY(m_list->decision(row.link).isEmpty());
    QCOMPARE(picture().aside.count, 0);
}

void TestTriageList::aLinkThatIsMendedIsForgottenAsAside()
{
    waitForAll();
    const TriagePicture &now = picture();
    const TriageRow *invalid = nullptr;
    for (const TriageRow &row : now.rows)
        if (row.reason == TriageReason::Invalid)
            invalid = &row;
    QVERIFY(invalid);
    const TriageRow row = *invalid;
    TriageDecision decision = m_list->putAside(row, Aside::WaitingForCustomer, m_now.addDays(7));
    decision.assignee = u"ana"_s;
    decision.status = u"unconfirmed"_s; // as if it had been, when it was put aside
    m_list->decide({decision});
    QTRY_COMPARE(m_list->decision(row.link).aside, Aside::No);
    QCOMPARE(m_list->decision(row.link).assignee, u"ana"_s);
    QVERIFY(picture().find(row.link)->aside == Aside::No);
}

void TestTriageList::anErasedLinkTakesItsNoteAlong()
{
    waitForAll();
    const TriageRow row = firstOf(ErrorLane::EndUser);
    TriageDecision noted = m_list->decision(row.link);
    noted.note = u"seldom-seen-words"_s;
    m_list->decide({noted});
    m_lists->forgetLink(QString::fromStdString(row.link.toString()));
    QTRY_VERIFY(m_list->decision(row.link).isEmpty());
    m_store->waitForWrites();
    QFile file(m_directory->filePath(u"triage.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("seldom-seen-words"));
}

void TestTriageList::aLaneIsDoneUntilTomorrow()
{
    waitForAll();
    QVERIFY(!m_list->done(ErrorLane::EndUser));
    m_list->setDone(ErrorLane::EndUser, true);
    QCOMPARE(m_list->done(ErrorLane::EndUser)->count, static_cast<qint64>(count(ErrorLane::EndUser)));
    visit();
    waitForAll();
    QVERIFY(m_list->done(ErrorLane::EndUser));
    QVERIFY(!m_list->done(ErrorLane::Us));
    m_now = m_now.addDays(1);
    QVERIFY(!m_list->done(ErrorLane::EndUser));
    m_now = m_now.addDays(-1);
    m_list->setDone(ErrorLane::EndUser, false);
    QVERIFY(!m_list->done(ErrorLane::EndUser));
}

void TestTriageList::changeIsCountedFromTheVisitBefore()
{
    waitForAll();
    QVERIFY(!m_list->change(ErrorLane::EndUser)); // the first visit has nothing to compare with
    m_list->decide({m_list->putAside(firstOf(ErrorLane::EndUser), Aside::Snoozed, m_now.addSecs(60))});
    QTRY_COMPARE(picture().aside.count, 1);
    const auto before = static_cast<qint64>(count(ErrorLane::EndUser));
    m_now = m_now.addDays(1);
    visit();
    waitForAll();
    QCOMPARE(m_list->change(ErrorLane::EndUser), static_cast<qint64>(count(ErrorLane::EndUser)) - before);
}

api::Uuid TestTriageList::linkThatNeedsNobody(QString &id) const
{
    for (const auto each : m_sandbox->all(u"/api/links/?status=valid&page_size=1000"_s)) {
        id = each.toObject().value(u"id"_s).toString();
        api::Uuid uuid;
        if (api::Uuid::parse(id.toStdString(), uuid) && !picture().find(uuid))
            return uuid;
    }
    id.clear();
    return {};
}

void TestTriageList::failedCallsBringLinksIn()
{
    waitForAll();
    QString wellId;
    const api::Uuid well = linkThatNeedsNobody(wellId);
    QVERIFY(!wellId.isEmpty());
    CallRecord call{.startedAtMs = m_now.addSecs(60).toMSecsSinceEpoch(),
                    .verb = HttpVerb::Post,
                    .pathTemplate = u"/api/accounts/"_s,
                    .status = 400,
                    .errorCode = u"login_error"_s,
                    .errorKind = ErrorKind::Validation,
                    .failed = true,
                    .fetchedLink = wellId};
    m_journal->append(m_profile, call);
    QTRY_VERIFY(picture().find(well));
    QCOMPARE(picture().find(well)->reason, TriageReason::CustomerError);
    QCOMPARE(m_list->trouble(well)->code, u"login_error"_s);
    call.startedAtMs += 1000;
    m_journal->append(m_profile, call);
    QTRY_COMPARE(m_list->trouble(well)->failedAtMs, call.startedAtMs);
    // Accepting a refresh changes nothing about it: only that something is under way.
    CallRecord refresh = call;
    refresh.failed = false;
    refresh.status = 202;
    refresh.errorCode.clear();
    refresh.pathTemplate = u"/api/links/{id}/refresh/"_s;
    refresh.startedAtMs += 1000;
    m_journal->append(m_profile, refresh);
    QTRY_COMPARE(m_list->trouble(well)->refreshedAtMs, refresh.startedAtMs);
    QCOMPARE(m_list->trouble(well)->code, u"login_error"_s);
    QTRY_VERIFY(picture().find(well) && picture().find(well)->has(TriageReason::RefreshUnderway));
    QCOMPARE(picture().find(well)->reason, TriageReason::CustomerError);
    visit(); // read from the journal it is the same
    waitForAll();
    QTRY_VERIFY(picture().find(well) && picture().find(well)->has(TriageReason::RefreshUnderway));
    QCOMPARE(picture().find(well)->reason, TriageReason::CustomerError);
    call.failed = false;
    call.status = 201;
    call.startedAtMs = refresh.startedAtMs + 1000;
    m_journal->append(m_profile, call);
    QTRY_VERIFY(picture().find(well) && picture().find(well)->reason == TriageReason::RefreshUnderway);
}

//! Half an hour later nothing has come, and the list of links is from after that.
void TestTriageList::aRefreshThatLedToNothingIsForBelvo()
{
    waitForAll();
    QString wellId;
    const api::Uuid well = linkThatNeedsNobody(wellId);
    QVERIFY(!wellId.isEmpty());
    const CallRecord refresh{.startedAtMs = m_now.addSecs(60).toMSecsSinceEpoch(),
                             .verb = HttpVerb::Post,
                             .pathTemplate = u"/api/links/{id}/refresh/"_s,
                             .status = 202,
                             .fetchedLink = wellId};
    m_journal->append(m_profile, refresh);
    QTRY_VERIFY(picture().find(well));
    QCOMPARE(picture().find(well)->reason, TriageReason::RefreshUnderway);
    const qint64 endsMs = refresh.startedAtMs + qint64(kRefreshTakesMinutes) * 60 * 1000;
    QCOMPARE(picture().nextReturnMs, endsMs);
    m_now = QDateTime::fromMSecsSinceEpoch(endsMs, Qt::UTC);
    m_portfolio->reload();
    QTRY_VERIFY(picture().find(well) && picture().find(well)->reason == TriageReason::RefreshLost);
    QCOMPARE(triageRule(picture().find(well)->reason).lane, ErrorLane::Belvo);
    QVERIFY(guidanceOf(TriageReason::RefreshLost, m_list->trouble(well)));
}

void TestTriageList::theIndexStaysWithItsLink()
{
    TriageModel model(*m_list, *m_people);
    waitForAll();
    QVERIFY(model.rowCount() > 2);
    const TriageRow first = *model.row(0);
    const TriageRow second = *model.row(1);
    const QPersistentModelIndex gone(model.index(0, 0));
    const QPersistentModelIndex stays(model.index(1, 2));
    m_list->decide({m_list->putAside(first, Aside::Snoozed, std::nullopt)});
    QTRY_COMPARE(model.rowOf(first.link), -1);
    QVERIFY(!gone.isValid());
    QCOMPARE(stays.row(), 0);
    QCOMPARE(stays.column(), 2);
    QCOMPARE(model.row(stays.row())->link, second.link);
    model.setLane(std::nullopt);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, TriageModel::Remark).data().toString().size() > 5);
    QVERIFY(model.hasRemarks());
}

QTEST_GUILESS_MAIN(TestTriageList)
#include "tst_triagelist.moc"
