// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "tests/ui/windowbench.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/export/exportdialog.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/fetchedrowsdialog.h"
#include "ui/dialogs/links/refreshdialog.h"
#include "ui/dialogs/links/registerlinkdialog.h"
#include "ui/dialogs/links/retrievedialog.h"
#include "ui/dialogs/mfa/mfadialog.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Link actions with their real dialogs against the local Belvo over HTTP.
class TestLinkActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void accessLevelDecidesWhatIsThere_data();
    void accessLevelDecidesWhatIsThere();
    void nothingIsEnabledWithoutConnectionOrLink();
    void losingTheConnectionClosesEveryDialog();
    void registeringWithChallengeEndsInALink();
    void abandonedChallengeIsTold();
    void refreshTellsWhenDataArrived();
    void refreshThatWouldHarmIsRefused();
    void retrievalThatWouldFailIsRefused_data();
    void retrievalThatWouldFailIsRefused();
    void retrievalThatAsksForACodeIsNotRefused();
    void rowsThatAreNotKeptAreShown();
    void rowsOfEveryPartAreShown();
    void rowsOutliveAClosedDialogAndAChallenge();
    void refreshAfterFiveRefusalsIsRefused();
    void refreshIsWatchedOnAfterARestart();
    void refreshGivenUpCanBeRepeated();
    void challengedRefreshComesBackWithItsProgress();
    void outcomeIsToldWhenTheDialogIsClosed();

private:
    void connectActions(const Profile &profile);
    void disconnectActions();
    api::ChunkPtr someLink(const QList<api::ListFilter> &filters);
    void fillRegistration(const QString &user);
    void refreshIntoChallenge(const QString &externalId);
    RetrieveDialog *retrieving(const QString &externalId, const ResourceSpec &spec);
    bool says(const QDialog &dialog, const QString &words) const;
    template<class Dialog>
    Dialog *dialog() const
    {
        for (Dialog *candidate : m_window->findChildren<Dialog *>())
            if (candidate->isVisible())
                return candidate;
        return nullptr;
    }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<models::RevealState> m_reveal;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::RefreshWatches> m_refreshes;
    std::unique_ptr<PlanDesk> m_desk;
    LinkActions *m_actions = nullptr;
};

void TestLinkActions::initTestCase()
{
    m_bench = std::make_unique<tests::WindowBench>();
    QVERIFY(m_bench->profile.baseUrl.isValid());
}

void TestLinkActions::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_reveal = std::make_unique<models::RevealState>();
    m_directory = std::make_unique<QTemporaryDir>();
    m_refreshes = std::make_unique<storage::RefreshWatches>(m_directory->filePath(u"refreshes.json"_s));
    m_window->show();
    connectActions(m_bench->profile);
}

void TestLinkActions::cleanup()
{
    disconnectActions();
    m_actions = nullptr;
    m_desk.reset();
    m_window.reset();
    m_connection.reset();
}

//! As a window does it: the desk goes after the actions.
void TestLinkActions::disconnectActions()
{
    if (m_actions)
        m_actions->setConnection(nullptr);
    if (m_desk)
        m_desk->setConnection(nullptr);
}

void TestLinkActions::connectActions(const Profile &profile)
{
    disconnectActions();
    delete m_actions; // a window has one set of actions for good; only the tests change it
    m_connection = m_bench->connect();
    m_actions = new LinkActions(m_window.get(), m_bench->theme(), *m_reveal, profile,
                                LinkServices{.journal = m_bench->journal,
                                             .settings = m_bench->settings,
                                             .refreshes = m_refreshes.get(),
                                             .lists = &m_bench->lists});
    m_desk = std::make_unique<PlanDesk>(m_window.get(), m_bench->theme(), profile, &m_bench->ledger,
                                        m_bench->journal, m_bench->lists, m_bench->settings);
    m_desk->setParent(nullptr);
    m_actions->setPlans(m_desk.get());
    m_actions->setConnection(m_connection.get());
    m_desk->setConnection(m_connection.get());
}

api::ChunkPtr TestLinkActions::someLink(const QList<api::ListFilter> &filters)
{
    api::ChunkPtr found;
    bool done = false;
    api::ListQuery query;
    query.filters = filters;
    query.pageSize = 1;
    const auto call = m_connection->client.list(resources::links(), query)
                          .then(this, [&](const Result<api::ListPage> &page) {
                              if (page)
                                  found = page->rows;
                              done = true;
                          });
    (void)QTest::qWaitFor([&done] { return done; });
    return found;
}

void TestLinkActions::accessLevelDecidesWhatIsThere_data()
{
    QTest::addColumn<int>("access");
    QTest::addColumn<int>("environment");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("credentials");
    QTest::addColumn<bool>("deletes");
    const auto row = [](const char *name, Access access, Environment environment, bool writes,
                        bool credentials, bool deletes) {
        QTest::newRow(name) << static_cast<int>(access) << static_cast<int>(environment) << writes
                            << credentials << deletes;
    };
    row("read-only", Access::ReadOnly, Environment::Sandbox, false, false, false);
    row("operator", Access::Operator, Environment::Sandbox, true, true, false);
    row("administrator", Access::Admin, Environment::Demo, true, true, true);
    row("production", Access::Admin, Environment::Production, true, false, true);
}

void TestLinkActions::accessLevelDecidesWhatIsThere()
{
    QFETCH(int, access);
    QFETCH(int, environment);
    QFETCH(bool, writes);
    QFETCH(bool, credentials);
    QFETCH(bool, deletes);
    Profile profile = m_bench->profile;
    profile.access = static_cast<Access>(access);
    profile.environment = static_cast<Environment>(environment);
    connectActions(profile);
    QCOMPARE(m_actions->registerLink()->isVisible(), writes);
    QCOMPARE(m_actions->refresh()->isVisible(), writes);
    QCOMPARE(m_actions->retrieve()->isVisible(), writes);
    QCOMPARE(m_actions->accessMode()->isVisible(), writes);
    QCOMPARE(m_actions->credentials()->isVisible(), credentials);
    QCOMPARE(m_actions->remove()->isVisible(), deletes);
    QCOMPARE(m_actions->linkActions().last(), m_actions->remove());
}

void TestLinkActions::nothingIsEnabledWithoutConnectionOrLink()
{
    QVERIFY(m_actions->registerLink()->isEnabled());
    QVERIFY(!m_actions->refresh()->isEnabled());
    m_actions->setCurrentLink(someLink({}));
    QVERIFY(m_actions->refresh()->isEnabled());
    QVERIFY(m_actions->remove()->isEnabled());
    m_actions->setConnection(nullptr);
    QVERIFY(!m_actions->registerLink()->isEnabled());
    QVERIFY(!m_actions->remove()->isEnabled());
}

void TestLinkActions::losingTheConnectionClosesEveryDialog()
{
    m_actions->setCurrentLink(someLink({}));
    fillRegistration(u"mfa_text_three"_s);
    m_actions->remove()->trigger(); // while the bank is being asked
    QTRY_VERIFY(dialog<MfaDialog>());
    QVERIFY(dialog<PlanDialog>());
    QVERIFY(!dialog<PlanDialog>()->isModal()); // or it would block the challenge
    disconnectActions();
    QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    m_connection.reset(); // nothing may refer to it any more
    QCoreApplication::processEvents();
}

void TestLinkActions::fillRegistration(const QString &user)
{
    m_actions->registerLink()->trigger();
    auto *form = dialog<RegisterLinkDialog>();
    QVERIFY(form);
    auto *list = form->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->topLevelItemCount() > 0);
    QTest::keyClicks(form->focusWidget(), u"gotham brasil"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    auto *name = form->findChild<QLineEdit *>(u"username"_s);
    QVERIFY(name);
    QTest::keyClicks(name, user);
    auto *password = form->findChild<QLineEdit *>(u"password"_s);
    QTest::keyClicks(password, u"full-pass"_s);
    QTest::keyClick(password, Qt::Key_Return);
}

void TestLinkActions::registeringWithChallengeEndsInALink()
{
    QSignalSpy added(m_actions, &LinkActions::linkAdded);
    fillRegistration(u"mfa_numeric_one"_s);
    QTRY_VERIFY(dialog<MfaDialog>());
    QTRY_VERIFY(!dialog<RegisterLinkDialog>());
    QTRY_COMPARE(added.count(), 1); // unconfirmed, but there
    auto *mfa = dialog<MfaDialog>();
    auto *answer = mfa->findChild<QLineEdit *>(u"mfaAnswer"_s);
    QCOMPARE(mfa->focusWidget(), answer);
    QTest::keyClicks(answer, u"999999"_s); // the bank asks again, in a new session
    QTest::keyClick(answer, Qt::Key_Return);
    QTRY_VERIFY(mfa->flow().notice() != models::MfaFlow::Notice::None);
    QTRY_VERIFY(answer->isEnabled());
    QTest::keyClicks(answer, u"111111"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QTRY_COMPARE(added.count(), 2);
    const auto link = models::LinkRow::fromChunk(added.last().first().value<api::ChunkPtr>());
    QVERIFY(link);
    QCOMPARE(link->status, u"valid"_s);
}

void TestLinkActions::abandonedChallengeIsTold()
{
    QSignalSpy told(m_actions, &LinkActions::message);
    fillRegistration(u"mfa_text_two"_s);
    QTRY_VERIFY(dialog<MfaDialog>());
    QTest::keyClick(dialog<MfaDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<MfaDialog>());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(u"not confirmed"_s));
}

void TestLinkActions::refreshTellsWhenDataArrived()
{
    m_actions->setCurrentLink(someLink({{u"status"_s, FilterOp::Equals, {u"valid"_s}},
                                        {u"institution"_s, FilterOp::Equals, {u"ofcajueiro_br_retail"_s}}}));
    QSignalSpy told(m_actions, &LinkActions::message);
    m_actions->refresh()->trigger();
    auto *refresh = dialog<RefreshDialog>();
    QVERIFY(refresh);
    QTest::keyClick(refresh, Qt::Key_Return);
    QTRY_VERIFY(!told.isEmpty());
    QTest::keyClick(refresh, Qt::Key_Escape);
    QTRY_VERIFY(!dialog<RefreshDialog>());
    // while it works the action opens the same progress again instead of asking Belvo twice
    QVERIFY(m_actions->refresh()->isEnabled());
    m_actions->refresh()->trigger();
    QVERIFY(dialog<RefreshDialog>());
    QVERIFY(!dialog<RefreshDialog>()->findChild<QPushButton *>(u"refreshStart"_s)->isVisible());
}

void TestLinkActions::refreshThatWouldHarmIsRefused()
{
    m_actions->setCurrentLink(someLink({{u"status"_s, FilterOp::Equals, {u"invalid"_s}}}));
    m_actions->refresh()->trigger();
    auto *refresh = dialog<RefreshDialog>();
    QVERIFY(refresh);
    QVERIFY(!refresh->findChild<QPushButton *>(u"refreshStart"_s)->isEnabled());
    const auto notices = refresh->findChildren<NoticeLine *>();
    QVERIFY(std::ranges::any_of(notices, [](const NoticeLine *line) {
        return line->isVisible() && line->text().contains(u"connect again"_s);
    }));
    QSignalSpy told(m_actions, &LinkActions::message);
    QTest::keyClick(refresh, Qt::Key_Return);
    QTest::keyClick(refresh, Qt::Key_Escape);
    QTRY_VERIFY(!dialog<RefreshDialog>());
    QVERIFY(told.isEmpty());
}

void TestLinkActions::refreshAfterFiveRefusalsIsRefused()
{
    const auto chunk = someLink({{u"status"_s, FilterOp::Equals, {u"valid"_s}},
                                 {u"institution"_s, FilterOp::Equals, {u"ofmockbank_br_retail"_s}}});
    const QString id = models::LinkRow::fromChunk(chunk)->id;
    const auto refuse = [&](int times) {
        for (int i = 0; i < times; ++i) {
            CallRecord call;
            call.startedAtMs = QDateTime::currentMSecsSinceEpoch();
            call.verb = HttpVerb::Post;
            call.pathTemplate = u"/api/accounts/"_s;
            call.status = 400;
            call.failed = true;
            call.errorKind = ErrorKind::Validation;
            call.errorCode = u"login_error"_s;
            call.fetchedLink = id;
            m_bench->journal.append(m_bench->profile, call);
        }
    };
    m_actions->setCurrentLink(chunk);
    m_actions->refresh()->trigger();
    auto *refresh = dialog<RefreshDialog>();
    QVERIFY(refresh);
    auto *start = refresh->findChild<QPushButton *>(u"refreshStart"_s);
    const auto says = [refresh](const QString &words) {
        const auto notices = refresh->findChildren<NoticeLine *>();
        return std::ranges::any_of(notices, [&words](const NoticeLine *line) {
            return line->isVisible() && line->text().contains(words);
        });
    };
    refuse(1);
    QTRY_VERIFY(says(u"1 call"_s)); // said, but it is the person's choice
    QVERIFY(start->isEnabled());
    refuse(4);
    QTRY_VERIFY(!start->isEnabled());
    QVERIFY(says(u"5 call"_s));
    QTest::keyClick(refresh, Qt::Key_Escape);
}

bool TestLinkActions::says(const QDialog &dialog, const QString &words) const
{
    return std::ranges::any_of(dialog.findChildren<NoticeLine *>(), [&words](const NoticeLine *line) {
        return line->isVisible() && line->text().contains(words);
    });
}

void TestLinkActions::retrievalThatWouldFailIsRefused_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("invalid") << u"invalid"_s << u"connect again"_s;
    QTest::newRow("unconfirmed") << u"unconfirmed"_s << u"never completed"_s;
}

void TestLinkActions::retrievalThatWouldFailIsRefused()
{
    QFETCH(QString, status);
    QFETCH(QString, words);
    const api::ChunkPtr chunk = someLink({{u"status"_s, FilterOp::Equals, {status}}});
    QVERIFY(chunk && chunk->rowCount > 0);
    m_actions->setCurrentLink(chunk);
    QVERIFY(!m_actions->retrieve()->isEnabled());
    QVERIFY(m_actions->retrieve()->statusTip().contains(words));
    QVERIFY(m_actions->retrieve()->toolTip().contains(words));
    QCOMPARE(m_actions->refresh()->statusTip(), m_actions->retrieve()->statusTip());
    m_actions->retranslate();
    QVERIFY(m_actions->retrieve()->statusTip().contains(words));
    // from one of its records the dialog opens all the same, and says why
    QSignalSpy told(m_actions, &LinkActions::message);
    m_actions->retrieveThrough(chunk, &resources::accounts());
    auto *retrieve = dialog<RetrieveDialog>();
    QVERIFY(retrieve);
    QVERIFY(says(*retrieve, words));
    QVERIFY(!retrieve->findChild<QPushButton *>(u"retrieveStart"_s)->isEnabled());
    QTest::keyClick(retrieve, Qt::Key_Return);
    QVERIFY(!retrieve->flow());
    QVERIFY(told.isEmpty());
    QTest::keyClick(retrieve, Qt::Key_Escape);
    // another link may be fetched, and no reason is left behind
    m_actions->setCurrentLink(someLink({{u"external_id"_s, FilterOp::Equals, {u"demo-statement"_s}}}));
    QVERIFY(m_actions->retrieve()->isEnabled());
    QVERIFY(!m_actions->retrieve()->statusTip().contains(words));
    QVERIFY(!m_actions->retrieve()->toolTip().contains(words));
}

void TestLinkActions::retrievalThatAsksForACodeIsNotRefused()
{
    m_actions->setCurrentLink(someLink({{u"external_id"_s, FilterOp::Equals, {u"demo-mfa-qr"_s}}}));
    QVERIFY(m_actions->retrieve()->isEnabled());
    m_actions->retrieve()->trigger();
    auto *retrieve = dialog<RetrieveDialog>();
    QVERIFY(retrieve);
    QVERIFY(says(*retrieve, u"on the phone"_s));
    QVERIFY(retrieve->findChild<QPushButton *>(u"retrieveStart"_s)->isEnabled());
    QTest::keyClick(retrieve, Qt::Key_Escape);
}

//! The dialog, with that kind of data chosen and the tick taken away.
RetrieveDialog *TestLinkActions::retrieving(const QString &externalId, const ResourceSpec &spec)
{
    m_actions->retrieveThrough(someLink({{u"external_id"_s, FilterOp::Equals, {externalId}}}), &spec);
    auto *retrieve = dialog<RetrieveDialog>();
    if (retrieve)
        QTest::keyClick(retrieve->findChild<QCheckBox *>(u"retrieveSave"_s), Qt::Key_Space);
    return retrieve;
}

void TestLinkActions::rowsThatAreNotKeptAreShown()
{
    QSignalSpy told(m_actions, &LinkActions::message);
    QSignalSpy arrived(m_actions, &LinkActions::dataArrived);
    RetrieveDialog *retrieve = retrieving(u"demo-statement"_s, resources::accounts());
    QVERIFY(retrieve);
    const auto *cost = retrieve->findChild<QLabel *>(u"retrieveCost"_s);
    QVERIFY(cost->text().contains(u"does not keep"_s)); // known before it is paid for
    QTest::keyClick(retrieve->findChild<QPushButton *>(u"retrieveStart"_s), Qt::Key_Space);
    QTRY_VERIFY(dialog<FetchedRowsDialog>());
    QVERIFY(!dialog<RetrieveDialog>());
    QPointer<FetchedRowsDialog> rows = dialog<FetchedRowsDialog>();
    QVERIFY(!rows->isModal());
    QVERIFY(says(*rows, u"stored nowhere"_s));
    QVERIFY(!says(*rows, u"every part"_s));
    const auto *table = rows->findChild<ui::TableView *>(u"fetchedRows"_s);
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(!table->accessibleName().isEmpty());
    QVERIFY(arrived.isEmpty()); // the list would load anew and have none of them
    QVERIFY(told.last().first().toString().contains(u"not kept"_s));
    QTest::keyClick(rows->findChild<QPushButton *>(u"fetchedRowsExport"_s), Qt::Key_Space);
    auto *question = rows->findChild<ExportDialog *>();
    QVERIFY(question);
    const QString path = m_directory->filePath(u"accounts.csv"_s);
    question->exportTo(path);
    QTRY_VERIFY(question->findChild<QPushButton *>(u"exportFolder"_s)->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), qsizetype(table->model()->rowCount() + 1));
    QTest::keyClick(question, Qt::Key_Escape);
    const QPointer<const models::RetrieveFlow> flow = rows->flow();
    QVERIFY(!flow->rows().empty());
    QTest::keyClick(rows, Qt::Key_Escape);
    QTRY_VERIFY(!rows);
    QVERIFY(flow->rows().empty()); // gone, as it was said
}

void TestLinkActions::rowsOfEveryPartAreShown()
{
    RetrieveDialog *retrieve = retrieving(u"demo-statement"_s, resources::transactions());
    QVERIFY(retrieve);
    const QDate today = QDate::currentDate();
    retrieve->findChild<QDateEdit *>(u"retrieveFrom"_s)->setDate(today.addDays(-500));
    QTest::keyClick(retrieve->findChild<QPushButton *>(u"retrieveStart"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<FetchedRowsDialog>(), 15'000);
    const auto *rows = dialog<FetchedRowsDialog>();
    QCOMPARE(rows->flow()->pieceCount(), 2);
    QCOMPARE(std::size_t(rows->findChild<ui::TableView *>(u"fetchedRows"_s)->model()->rowCount()),
             rows->flow()->rowCount());
    QVERIFY(rows->flow()->rows().size() <= 2 && rows->flow()->rowCount() > 0);
}

//! Whoever closes the progress has still paid for the rows; so has who gave the bank a code.
void TestLinkActions::rowsOutliveAClosedDialogAndAChallenge()
{
    RetrieveDialog *retrieve = retrieving(u"demo-statement"_s, resources::owners());
    QVERIFY(retrieve);
    QTest::keyClick(retrieve->findChild<QPushButton *>(u"retrieveStart"_s), Qt::Key_Space);
    QTest::keyClick(retrieve, Qt::Key_Escape);
    QVERIFY(!dialog<RetrieveDialog>());
    QTRY_VERIFY(dialog<FetchedRowsDialog>());
    QTest::keyClick(dialog<FetchedRowsDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<FetchedRowsDialog>());
    retrieve = retrieving(u"demo-mfa-text"_s, resources::accounts());
    QVERIFY(retrieve);
    QTest::keyClick(retrieve->findChild<QPushButton *>(u"retrieveStart"_s), Qt::Key_Space);
    QTRY_VERIFY(dialog<MfaDialog>());
    QTest::keyClicks(dialog<MfaDialog>()->findChild<QLineEdit *>(u"mfaAnswer"_s), u"111111"_s);
    QTest::keyClick(dialog<MfaDialog>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<FetchedRowsDialog>(), 15'000);
    QVERIFY(dialog<FetchedRowsDialog>()->findChild<ui::TableView *>(u"fetchedRows"_s)->model()->rowCount() >
            0);
}

void TestLinkActions::refreshIsWatchedOnAfterARestart()
{
    m_bench->lists.setWanted(m_bench->profile, true);
    m_bench->lists.open(m_bench->profile, "account");
    m_actions->setCurrentLink(someLink({{u"status"_s, FilterOp::Equals, {u"valid"_s}},
                                        {u"institution"_s, FilterOp::Equals, {u"ofjacaranda_br_retail"_s}}}));
    m_actions->refresh()->trigger();
    QVERIFY(dialog<RefreshDialog>());
    QTest::keyClick(dialog<RefreshDialog>(), Qt::Key_Return);
    QTRY_COMPARE(m_refreshes->watches(m_bench->profile.id).size(), 1);
    QTRY_VERIFY(!m_refreshes->watches(m_bench->profile.id).first().sealedAccounts.isEmpty());
    // the program ends while Belvo works, and the data arrives in the meantime
    m_actions->setConnection(nullptr);
    m_bench->lists.close();
    QCOMPARE(m_refreshes->watches(m_bench->profile.id).size(), 1);
    m_refreshes = std::make_unique<storage::RefreshWatches>(m_directory->filePath(u"refreshes.json"_s));
    const RefreshWatch watch = m_refreshes->watches(m_bench->profile.id).first();
    QTRY_VERIFY_WITH_TIMEOUT(
        models::LinkRow::fromChunk(someLink({{u"id"_s, FilterOp::Equals, {watch.link}}}))->lastAccessed !=
            watch.lastAccessed,
        15'000);
    m_bench->lists.open(m_bench->profile, "account");
    connectActions(m_bench->profile);
    QSignalSpy told(m_actions, &LinkActions::message);
    const auto wasTold = [&told](const QString &words) {
        return std::ranges::any_of(told, [&words](const QList<QVariant> &message) {
            return message.first().toString().contains(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(u"New data has arrived"_s), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(u"transaction"_s), 15'000);
    QVERIFY(wasTold(u" before, "_s)); // a balance, though nobody could read it meanwhile
    QVERIFY(m_refreshes->watches(m_bench->profile.id).isEmpty());
    m_bench->lists.setWanted(m_bench->profile, false);
    m_bench->lists.close();
}

void TestLinkActions::refreshIntoChallenge(const QString &externalId)
{
    m_actions->setCurrentLink(someLink({{u"external_id"_s, FilterOp::Equals, {externalId}}}));
    m_actions->refresh()->trigger();
    auto *refresh = dialog<RefreshDialog>();
    QVERIFY(refresh);
    QVERIFY(refresh->findChild<QPushButton *>(u"refreshStart"_s)->isEnabled());
    QSignalSpy told(m_actions, &LinkActions::message);
    QTest::keyClick(refresh, Qt::Key_Return);
    QTRY_VERIFY2(dialog<MfaDialog>(), qPrintable(told.value(0).value(0).toString()));
    QVERIFY(!dialog<RefreshDialog>()); // nothing behind the challenge claims that work goes on
}

void TestLinkActions::refreshGivenUpCanBeRepeated()
{
    refreshIntoChallenge(u"demo-mfa-numeric"_s);
    QPointer<MfaDialog> first = dialog<MfaDialog>();
    QVERIFY(first);
    m_actions->refresh()->trigger(); // its challenge is what there is to see
    QVERIFY(!dialog<RefreshDialog>());
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_VERIFY(!dialog<MfaDialog>());
    m_actions->refresh()->trigger();
    auto *again = dialog<RefreshDialog>();
    QVERIFY(again);
    auto *start = again->findChild<QPushButton *>(u"refreshStart"_s);
    QVERIFY(start->isVisible());
    QVERIFY(start->isEnabled());
    QSignalSpy told(m_actions, &LinkActions::message);
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_COMPARE(told.count(), 1); // asked again: the bank keeps the first session open for some minutes
    QVERIFY(start->isVisible());
}

void TestLinkActions::challengedRefreshComesBackWithItsProgress()
{
    refreshIntoChallenge(u"demo-mfa-inputless"_s);
    auto *mfa = dialog<MfaDialog>();
    QVERIFY(mfa);
    QTest::keyClicks(mfa->findChild<QLineEdit *>(u"mfaAnswer"_s), u"111111"_s);
    QTest::keyClick(mfa, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<RefreshDialog>() && !dialog<MfaDialog>(), 15'000);
    QVERIFY(!dialog<RefreshDialog>()->findChild<QPushButton *>(u"refreshStart"_s)->isVisible());
}

void TestLinkActions::outcomeIsToldWhenTheDialogIsClosed()
{
    QSignalSpy added(m_actions, &LinkActions::linkAdded);
    fillRegistration(u"outcome_one"_s);
    QTRY_COMPARE(added.count(), 1);
    QTest::keyClick(dialog<RegisterLinkDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<RegisterLinkDialog>());
    QSignalSpy told(m_actions, &LinkActions::message);
    fillRegistration(u"outcome_one"_s);
    QTest::keyClick(dialog<RegisterLinkDialog>(), Qt::Key_Escape);
    QVERIFY(!dialog<RegisterLinkDialog>());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY2(told.first().first().toString().contains(u"already linked"_s),
             qPrintable(told.first().first().toString()));
}

QTEST_MAIN(TestLinkActions)
#include "tst_linkactions.moc"
