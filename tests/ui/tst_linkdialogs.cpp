// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/accessmodeflow.h"
#include "models/flows/credentialsflow.h"
#include "tests/ui/dialogbench.h"
#include "tests/ui/opendialog.h"
#include "ui/dialogs/links/accessmodedialog.h"
#include "ui/dialogs/links/credentialsdialog.h"
#include "ui/dialogs/links/institutionpicker.h"
#include "ui/dialogs/links/refreshdialog.h"
#include "ui/dialogs/links/registerlinkdialog.h"
#include "ui/dialogs/links/resourcechooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;
using namespace vinculo::ui;
using api::HttpVerb;

class TestLinkDialogs : public QObject, protected OpenDialog
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void refreshTicksTheLinksOwnResources();
    void refreshWithoutResourcesIsNotOffered();
    void refreshShowsItsProgressAndGoesOnWhenClosed();
    void refreshShowsItsRequestId();
    void refreshShowsTheRequestIdOfItsFailure();
    void aHoldThatIsLiftedFreesAnOpenRefresh();
    void refreshMakesRoomForTheChallenge();
    void headingSaysWhatHasHappened();
    void titleWithoutHostHasNoGap();

    void recurrentWarnsAboutTheBill();
    void credentialsAreForgottenWhenSent();

    void openFinanceInstitutionIsExplained();
    void searchIgnoresAccents();
    void formChecksFieldsBeforeSending();
    void registrationErrorsStandBesideTheirFields();
    void duplicateLeadsToTheExistingLink();
    void externalIdIsCheckedAsTyped();

private:
    RegisterLinkDialog &openForm(DialogBench &bench, models::RegisterFlow &flow);
};

// --- refresh
// --------------------------------------------------------------------------------------------------

void TestLinkDialogs::refreshTicksTheLinksOwnResources()
{
    DialogBench bench;
    bench.names.ask(bench.link);
    models::RefreshFlow flow(bench.client, bench.link.id);
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s, u"OWNERS"_s}, nullptr);
    auto *chooser = dialog.findChild<ResourceChooser *>();
    QTRY_COMPARE(chooser->offered().size(), 3); // limited to what the institution has
    QCOMPARE(chooser->chosen(), (QStringList{u"ACCOUNTS"_s, u"OWNERS"_s}));
}

void TestLinkDialogs::refreshWithoutResourcesIsNotOffered()
{
    DialogBench bench;
    models::RefreshFlow flow(bench.client, bench.link.id);
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s}, nullptr);
    auto *start = dialog.findChild<QPushButton *>(u"refreshStart"_s);
    QVERIFY(start->isEnabled());
    dialog.findChild<QCheckBox *>(u"ACCOUNTS"_s)->setChecked(false);
    QVERIFY(!start->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(bench.sent(HttpVerb::Post), 0);
}

void TestLinkDialogs::refreshShowsItsProgressAndGoesOnWhenClosed()
{
    DialogBench bench;
    models::RefreshFlow flow(bench.client, bench.link.id);
    flow.setWatchInterval(std::chrono::milliseconds(5));
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s}, nullptr);
    bench.transport.enqueue(202, R"({"request_id":"8c7b283c6efa449c9c028a16b5c249fa"})");
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(flow.state(), models::RefreshFlow::State::Sending);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::Watching);
    bench.linkWasReached = true;
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::Done);
    QCOMPARE(bench.sent(HttpVerb::Post), 1);
    QVERIFY(bench.lastBody(HttpVerb::Post).contains("ACCOUNTS"));
}

void TestLinkDialogs::refreshShowsItsRequestId()
{
    const QString id = u"8c7b283c6efa449c9c028a16b5c249fa"_s;
    DialogBench bench;
    models::RefreshFlow flow(bench.client, bench.link.id);
    flow.setWatchInterval(std::chrono::milliseconds(5));
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s}, nullptr);
    const auto *line = dialog.findChild<QLabel *>(u"refreshRequest"_s);
    QVERIFY(line && !line->isVisible()); // nothing was asked for
    bench.transport.enqueue(202, R"({"request_id":"8c7b283c6efa449c9c028a16b5c249fa"})");
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::Watching);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().endsWith(id), qPrintable(line->text()));
    QVERIFY(line->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(line->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    bench.linkWasReached = true;
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::Done);
    QVERIFY(line->isVisible() && line->text().endsWith(id));
}

void TestLinkDialogs::refreshShowsTheRequestIdOfItsFailure()
{
    DialogBench bench;
    models::RefreshFlow flow(bench.client, bench.link.id);
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s}, nullptr);
    bench.transport.enqueue(
        400,
        R"([{"code":"institution_down","message":"m","request_id":"9d7b283c6efa449c9c028a16b5c249fa"}])");
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::Failed);
    const auto *line = dialog.findChild<QLabel *>(u"refreshRequest"_s);
    QVERIFY(line->isVisible() && line->text().endsWith(u"9d7b283c6efa449c9c028a16b5c249fa"_s));
}

void TestLinkDialogs::aHoldThatIsLiftedFreesAnOpenRefresh()
{
    DialogBench bench;
    models::RefreshFlow flow(bench.client, bench.link.id);
    bool isHeld = true;
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s}, nullptr);
    const auto *start = dialog.findChild<QPushButton *>(u"refreshStart"_s);
    QVERIFY(start->isEnabled());
    dialog.setCare(nullptr, [&isHeld] { return isHeld; });
    QVERIFY(start->isVisible() && !start->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(bench.sent(HttpVerb::Post), 0);
    isHeld = false;
    QTRY_VERIFY(start->isEnabled()); // without being opened anew
    isHeld = true;
    QTRY_VERIFY(!start->isEnabled());
}

void TestLinkDialogs::refreshMakesRoomForTheChallenge()
{
    DialogBench bench;
    models::RefreshFlow flow(bench.client, bench.link.id);
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s}, nullptr);
    bench.transport.enqueue(
        428, R"([{"code":"token_required","message":"m","session":"s","expiry":600,"request_id":"r",)"
             R"("link":"30cb4806-6e00-48a4-91c9-ca55968576c8","token_generation_data":{"type":"inputless",)"
             R"("value":null,"instructions":"i","expects_user_input":true}}])");
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::NeedsMfa);
    QVERIFY(!dialog.isVisible());
}

void TestLinkDialogs::headingSaysWhatHasHappened()
{
    DialogBench bench;
    models::RefreshFlow flow(bench.client, bench.link.id);
    flow.setWatchInterval(std::chrono::milliseconds(5));
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList{u"ACCOUNTS"_s}, nullptr);
    QVERIFY(dialog.windowTitle().contains(u'?'));
    bench.transport.enqueue(202, R"({"request_id":"8c7b283c6efa449c9c028a16b5c249fa"})");
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.windowTitle().contains(u'?'));
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::Watching);
    bench.linkWasReached = true;
    QTRY_COMPARE(flow.state(), models::RefreshFlow::State::Done);
    QVERIFY(dialog.windowTitle().startsWith(u"New data has arrived"_s));
}

void TestLinkDialogs::titleWithoutHostHasNoGap()
{
    DialogBench bench(Environment::Demo);
    bench.profile.baseUrl.clear();
    models::RefreshFlow flow(bench.client, bench.link.id);
    auto &dialog = open<RefreshDialog>(bench.theme, bench.profile, flow, bench.names, bench.link,
                                       QStringList(), nullptr);
    QVERIFY2(dialog.windowTitle().endsWith(u"– Demo"_s), qPrintable(dialog.windowTitle()));
}

// --- the others
// -----------------------------------------------------------------------------------------------

void TestLinkDialogs::recurrentWarnsAboutTheBill()
{
    DialogBench bench;
    models::AccessModeFlow flow(bench.client, bench.link.id);
    auto &dialog = open<AccessModeDialog>(bench.theme, bench.profile, flow, bench.names, bench.link, nullptr);
    auto *apply = dialog.findChild<QPushButton *>(u"accessModeApply"_s);
    QVERIFY(dialog.findChild<QRadioButton *>(u"recurrent"_s)->isChecked()); // what it is not yet
    QVERIFY(shows(u"costs money"_s));
    QVERIFY(apply->isEnabled());
    QVERIFY(!apply->isDefault()); // Return alone does not start what is billed
    QTest::keyClick(dialog.findChild<QRadioButton *>(u"single"_s), Qt::Key_Space);
    QVERIFY(!shows(u"costs money"_s));
    QVERIFY(!apply->isEnabled()); // nothing would change
    QTest::keyClick(dialog.findChild<QRadioButton *>(u"recurrent"_s), Qt::Key_Space);
    bench.transport.enqueue(200, DialogBench::linkJson().replace("single", "recurrent"));
    QTest::keyClick(apply, Qt::Key_Return);
    QTRY_COMPARE(flow.state(), models::AccessModeFlow::State::Done);
    QCOMPARE(bench.sent(HttpVerb::Patch), 1);
}

void TestLinkDialogs::credentialsAreForgottenWhenSent()
{
    DialogBench bench;
    models::CredentialsFlow flow(bench.client, bench.link.id);
    auto &dialog =
        open<CredentialsDialog>(bench.theme, bench.profile, flow, bench.names, bench.link, nullptr);
    auto *password = dialog.findChild<QLineEdit *>(u"credentialsPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClicks(password, u"s3cret"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(password->text().isEmpty());
    QTRY_COMPARE(bench.sent(HttpVerb::Put), 1);
    QVERIFY(bench.lastBody(HttpVerb::Put).contains("s3cret"));
}

// --- register
// -------------------------------------------------------------------------------------------------

RegisterLinkDialog &TestLinkDialogs::openForm(DialogBench &bench, models::RegisterFlow &flow)
{
    auto &dialog = open<RegisterLinkDialog>(bench.theme, bench.profile, bench.client, flow, nullptr);
    auto *list = dialog.findChild<QTreeWidget *>(u"institutionList"_s);
    (void)QTest::qWaitFor([list] { return list->topLevelItemCount() == 2; });
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    return dialog;
}

void TestLinkDialogs::openFinanceInstitutionIsExplained()
{
    DialogBench bench;
    models::RegisterFlow flow(bench.client);
    auto &dialog = open<RegisterLinkDialog>(bench.theme, bench.profile, bench.client, flow, nullptr);
    auto *list = dialog.findChild<QTreeWidget *>(u"institutionList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    auto *next = dialog.findChild<QPushButton *>(u"registerNext"_s);
    QVERIFY(next->isEnabled());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QVERIFY(!next->isEnabled());
    QVERIFY(shows(u"Belvo's widget"_s));
}

void TestLinkDialogs::searchIgnoresAccents()
{
    DialogBench bench;
    models::RegisterFlow flow(bench.client);
    auto &dialog = open<RegisterLinkDialog>(bench.theme, bench.profile, bench.client, flow, nullptr);
    auto *list = dialog.findChild<QTreeWidget *>(u"institutionList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QTest::keyClicks(dialog.focusWidget(), u"itau"_s);
    QVERIFY(list->currentItem());
    QCOMPARE(list->currentItem()->text(0), u"Itaú"_s);
    QVERIFY(list->topLevelItem(0)->isHidden());
}

void TestLinkDialogs::formChecksFieldsBeforeSending()
{
    DialogBench bench;
    models::RegisterFlow flow(bench.client);
    auto &dialog = openForm(bench, flow);
    auto *user = dialog.findChild<QLineEdit *>(u"username"_s);
    QVERIFY(user);
    QTest::keyClicks(user, u"123"_s);
    QTest::keyClick(user, Qt::Key_Return);
    QVERIFY(shows(u"The CPF has eleven digits."_s));
    QCOMPARE(dialog.focusWidget(), user);
    QCOMPARE(bench.sent(HttpVerb::Post), 0);
}

void TestLinkDialogs::registrationErrorsStandBesideTheirFields()
{
    DialogBench bench;
    models::RegisterFlow flow(bench.client);
    auto &dialog = openForm(bench, flow);
    auto *user = dialog.findChild<QLineEdit *>(u"username"_s);
    auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    QTest::keyClicks(user, u"01234567890"_s);
    QTest::keyClicks(password, u"hunter2"_s);
    bench.transport.enqueue(400, R"([{"code":"blank","message":"x","field":"username","request_id":"r"},
                                     {"code":"invalid","message":"y","field":"external_id","request_id":"r"}])");
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(password->text().isEmpty());
    QTRY_COMPARE(flow.state(), models::RegisterFlow::State::Failed);
    QVERIFY(user->isVisible());
    QVERIFY(!user->accessibleDescription().isEmpty());
    QVERIFY(bench.lastBody(HttpVerb::Post).contains("hunter2"));
    QCOMPARE(bench.sent(HttpVerb::Post), 1);
}

void TestLinkDialogs::duplicateLeadsToTheExistingLink()
{
    DialogBench bench;
    models::RegisterFlow flow(bench.client);
    auto &dialog = openForm(bench, flow);
    QSignalSpy found(&dialog, &RegisterLinkDialog::findLinkRequested);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"username"_s), u"01234567890"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"password"_s), u"x"_s);
    bench.transport.enqueue(
        400, R"([{"code":"duplicated","message":"x","institution_user_id":"abc=","request_id":"r"}])");
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
    QTRY_COMPARE(flow.state(), models::RegisterFlow::State::Duplicate);
    QPushButton *open = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains(u"existing link"_s))
            open = button;
    QVERIFY(open);
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.first().first().toString(), u"abc="_s);
}

void TestLinkDialogs::externalIdIsCheckedAsTyped()
{
    DialogBench bench;
    models::RegisterFlow flow(bench.client);
    auto &dialog = openForm(bench, flow);
    auto *id = dialog.findChild<QLineEdit *>(u"external_id"_s);
    QVERIFY(id);
    QTest::keyClicks(id, u"ab"_s);
    QVERIFY(shows(u"At least 3 characters."_s));
    id->insert(u"ç"_s);
    QVERIFY(shows(u"Only letters without accents"_s));
    QTest::keyClick(id, Qt::Key_Backspace);
    QTest::keyClicks(id, u"c-1"_s);
    QVERIFY(!shows(u"Only letters without accents"_s));
}

QTEST_MAIN(TestLinkDialogs)
#include "tst_linkdialogs.moc"
