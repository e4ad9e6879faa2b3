// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/flows/refreshflow.h"
#include "models/flows/retrieveflow.h"
#include "models/outage/outageboard.h"
#include "tests/ui/dialogbench.h"
#include "tests/ui/opendialog.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/fetchedrowsdialog.h"
#include "ui/dialogs/links/refreshdialog.h"
#include "ui/dialogs/links/retrievedialog.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;
using namespace vinculo::ui;

//! What a fetch of one kind of data asks for, when it is refused, and what is shown of rows nobody keeps.
class TestRetrieveDialog : public QObject, protected OpenDialog
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void longPeriodsAreFetchedInParts();
    void eachKindAsksForWhatItTakes();
    void backgroundOrdersAreAlwaysKept();
    void everyOrderOfALongPeriodIsNamed();
    void hindrancesOfAFetchAreThoseOfARefresh_data();
    void hindrancesOfAFetchAreThoseOfARefresh();
    void aHoldIsFollowedWhileItIsOpen();
    void aPeriodOfMoreCallsThanAreLeftIsRefused();
    void incompleteUnsavedRowsSaySo();
};

void TestRetrieveDialog::longPeriodsAreFetchedInParts()
{
    DialogBench bench;
    auto &dialog = open<RetrieveDialog>(bench.theme, bench.profile, bench.names, bench.link, nullptr);
    QSignalSpy requested(&dialog, &RetrieveDialog::requested);
    dialog.choose(resources::transactions());
    auto *from = dialog.findChild<QDateEdit *>(u"retrieveFrom"_s);
    auto *to = dialog.findChild<QDateEdit *>(u"retrieveTo"_s);
    QVERIFY(from->isVisible() && to->isVisible());
    const QDate today = to->date();
    auto *start = dialog.findChild<QPushButton *>(u"retrieveStart"_s);
    from->setDate(today);
    to->setDate(today.addDays(-1));
    QVERIFY(!start->isEnabled());
    to->setDate(today);
    from->setDate(today.addDays(-800));
    QVERIFY(start->isEnabled());
    QVERIFY(shows(u"3"_s));
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(0).value<const ResourceSpec *>(), &resources::transactions());
    const auto request = requested.first().at(1).value<api::RetrieveRequest>();
    QCOMPARE(request.dateFrom, today.addDays(-800).toString(Qt::ISODate));
    QCOMPARE(models::RetrieveFlow::pieces(today.addDays(-800), today).size(), 3);
    QVERIFY(request.saveData);
}

void TestRetrieveDialog::eachKindAsksForWhatItTakes()
{
    DialogBench bench;
    auto &dialog = open<RetrieveDialog>(bench.theme, bench.profile, bench.names, bench.link, nullptr);
    const auto isShown = [&dialog](const char *name) {
        return dialog.findChild<QWidget *>(QLatin1StringView(name))->isVisible();
    };
    dialog.choose(resources::accounts());
    QVERIFY(!isShown("retrieveFrom") && !isShown("retrieveAccount") && !isShown("retrieveLater"));
    dialog.choose(resources::transactions());
    QVERIFY(isShown("retrieveFrom") && isShown("retrieveAccount") && isShown("retrieveLater"));
    dialog.findChild<QLineEdit *>(u"retrieveAccount"_s)->setText(u"not an id"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"retrieveStart"_s)->isEnabled());
}

void TestRetrieveDialog::backgroundOrdersAreAlwaysKept()
{
    DialogBench bench;
    auto &dialog = open<RetrieveDialog>(bench.theme, bench.profile, bench.names, bench.link, nullptr);
    QSignalSpy requested(&dialog, &RetrieveDialog::requested);
    dialog.choose(resources::transactions());
    auto *save = dialog.findChild<QCheckBox *>(u"retrieveSave"_s);
    auto *later = dialog.findChild<QCheckBox *>(u"retrieveLater"_s);
    QTest::keyClick(save, Qt::Key_Space);
    QVERIFY(shows(u"does not keep"_s));
    QTest::keyClick(later, Qt::Key_Space);
    QVERIFY(save->isChecked() && !save->isEnabled() && !save->toolTip().isEmpty());
    QVERIFY(!shows(u"does not keep"_s));
    dialog.findChild<QPushButton *>(u"retrieveStart"_s)->click();
    const auto request = requested.first().at(1).value<api::RetrieveRequest>();
    QVERIFY(request.later && request.saveData);
    dialog.choose(resources::accounts()); // cannot be fetched in the background
    QVERIFY(save->isEnabled());
}

void TestRetrieveDialog::everyOrderOfALongPeriodIsNamed()
{
    DialogBench bench;
    auto &dialog = open<RetrieveDialog>(bench.theme, bench.profile, bench.names, bench.link, nullptr);
    api::RetrieveRequest request{bench.link.id, u"2024-12-01"_s, u"2026-02-01"_s};
    request.later = true;
    models::RetrieveFlow flow(bench.client, resources::transactions(), request);
    dialog.setFlow(&flow);
    bench.transport.enqueue(202, R"({"request_id":"order-1"})");
    bench.transport.enqueue(202, R"({"request_id":"order-2"})");
    flow.start();
    QTRY_COMPARE(flow.state(), models::RetrieveFlow::State::Accepted);
    QVERIFY(shows(u"order-1, order-2"_s));
}

void TestRetrieveDialog::hindrancesOfAFetchAreThoseOfARefresh_data()
{
    QTest::addColumn<QString>("institution");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("mayStart");
    const QString healthy = u"inss_br_employment"_s;
    QTest::newRow("valid") << healthy << u"valid"_s << false << QString() << true;
    QTest::newRow("invalid") << healthy << u"invalid"_s << false << u"connect again"_s << false;
    QTest::newRow("unconfirmed") << healthy << u"unconfirmed"_s << false << u"never completed"_s << false;
    QTest::newRow("held") << healthy << u"valid"_s << true << u"on hold"_s << false;
    QTest::newRow("code") << healthy << u"token_required"_s << false << u"on the phone"_s << true;
    QTest::newRow("down") << u"ofitau_br_retail"_s << u"valid"_s << false << u"is down"_s << true;
}

void TestRetrieveDialog::hindrancesOfAFetchAreThoseOfARefresh()
{
    QFETCH(QString, institution);
    QFETCH(QString, status);
    QFETCH(bool, isHeld);
    QFETCH(QString, words);
    QFETCH(bool, mayStart);
    DialogBench bench;
    models::LinkRow link = bench.link;
    link.institution = institution;
    link.status = status;
    bench.names.ask(link);
    models::RefreshFlow refresh(bench.client, link.id);
    auto &asked = open<RefreshDialog>(bench.theme, bench.profile, refresh, bench.names, link,
                                      QStringList{u"ACCOUNTS"_s}, nullptr);
    asked.setCare(nullptr, [isHeld] { return isHeld; });
    QTRY_VERIFY(shows(words));
    QCOMPARE(asked.findChild<QPushButton *>(u"refreshStart"_s)->isEnabled(), mayStart);
    auto &dialog = open<RetrieveDialog>(bench.theme, bench.profile, bench.names, link, nullptr);
    dialog.setCare(nullptr, [isHeld] { return isHeld; });
    QTRY_VERIFY(shows(words));
    const auto *start = dialog.findChild<QPushButton *>(u"retrieveStart"_s);
    QVERIFY(start->isVisible());
    QCOMPARE(start->isEnabled(), mayStart);
    QCOMPARE(dialog.findChild<NoticeLine *>(u"retrieveNotice"_s)->isVisible(), !words.isEmpty());
}

//! Somebody holds the bank, or lets go of it, while the dialog is in front.
void TestRetrieveDialog::aHoldIsFollowedWhileItIsOpen()
{
    const QTemporaryDir folder;
    storage::Journal journal(folder.filePath(u"journal.sqlite"_s));
    storage::Settings settings(folder.filePath(u"settings.ini"_s));
    DialogBench bench;
    models::OutageBoard board(bench.profile, journal, settings);
    models::LinkRow link = bench.link;
    link.institution = u"inss_br_employment"_s;
    link.status = u"valid"_s;
    bench.names.ask(link);
    auto &dialog = open<RetrieveDialog>(bench.theme, bench.profile, bench.names, link, nullptr);
    dialog.setCare(nullptr, [&board, bank = link.institution] { return board.isHeld(bank); });
    connect(&board, &models::OutageBoard::changed, &dialog, &RetrieveDialog::followCare);
    const auto *start = dialog.findChild<QPushButton *>(u"retrieveStart"_s);
    const QSignalSpy told(&board, &models::OutageBoard::changed);
    QTRY_VERIFY(start->isEnabled());
    QTRY_VERIFY([&] {
        board.hold(link.institution, std::chrono::hours(2)); // once the board has read the journal
        return !told.isEmpty();
    }());
    QVERIFY(!start->isEnabled());
    QVERIFY(shows(u"on hold"_s));
    board.release(link.institution);
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(dialog.findChild<NoticeLine *>(u"retrieveNotice"_s)->isHidden());
    m_dialog.reset(); // refers to what goes here
}

void TestRetrieveDialog::aPeriodOfMoreCallsThanAreLeftIsRefused()
{
    const QTemporaryDir folder;
    storage::Journal journal(folder.filePath(u"journal.sqlite"_s));
    DialogBench bench;
    models::LinkRow link = bench.link;
    link.status = u"valid"_s;
    CallRecord earlier;
    earlier.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    earlier.verb = HttpVerb::Post;
    earlier.pathTemplate = u"/api/transactions/"_s;
    earlier.status = 201;
    earlier.fetchedLink = link.id;
    for (int i = 0; i < 6; ++i)
        journal.append(bench.profile, earlier);
    models::FetchRecord fetches(journal, bench.profile, {link.id},
                                [] { return QDateTime::currentMSecsSinceEpoch(); });
    auto &dialog = open<RetrieveDialog>(bench.theme, bench.profile, bench.names, link, nullptr);
    dialog.choose(resources::transactions());
    dialog.setCare(&fetches, {});
    auto *from = dialog.findChild<QDateEdit *>(u"retrieveFrom"_s);
    const auto *notice = dialog.findChild<NoticeLine *>(u"retrieveNotice"_s);
    const auto *start = dialog.findChild<QPushButton *>(u"retrieveStart"_s);
    const QDate today = QDate::currentDate();
    from->setDate(today.addDays(-800)); // three calls, of which two are left
    QTRY_VERIFY(notice->text().contains(u"shorter"_s));
    QVERIFY(!start->isEnabled());
    from->setDate(today.addDays(-300));
    QVERIFY(notice->text().contains(u"2 call"_s));
    QVERIFY(start->isEnabled());
    from->setDate(today.addDays(-2)); // the last days have a limit of their own
    QVERIFY(notice->isHidden());
    QVERIFY(shows(u"240 call"_s));
    QVERIFY(start->isEnabled());
    m_dialog.reset(); // refers to what goes here
}

void TestRetrieveDialog::incompleteUnsavedRowsSaySo()
{
    DialogBench bench;
    api::RetrieveRequest request{bench.link.id, u"2024-12-01"_s, u"2026-02-01"_s};
    request.saveData = false;
    models::RetrieveFlow flow(bench.client, resources::transactions(), request);
    bench.transport.enqueue(200, "[{},{}]");
    bench.transport.enqueue(400, R"([{"code":"institution_unavailable","message":"m","request_id":"r"}])");
    flow.start();
    QTRY_COMPARE(flow.state(), models::RetrieveFlow::State::Failed);
    QTemporaryDir folder;
    storage::Settings settings(folder.filePath(u"settings.ini"_s));
    models::RevealState reveal;
    auto &dialog = open<FetchedRowsDialog>(bench.theme, bench.profile, settings, reveal, bench.names,
                                           bench.link, flow, nullptr);
    const auto *table = dialog.findChild<ui::TableView *>(u"fetchedRows"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(shows(u"stored nowhere"_s) && shows(u"every part"_s));
    bench.transport.enqueue(200, "[{}]");
    flow.start();
    QTRY_COMPARE(flow.state(), models::RetrieveFlow::State::Done);
    dialog.showRows();
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!shows(u"every part"_s));
    m_dialog.reset(); // refers to what goes here
}

QTEST_MAIN(TestRetrieveDialog)
#include "tst_retrievedialog.moc"
