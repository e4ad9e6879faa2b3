// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/table/resourcetablemodel.h"
#include "tests/ui/windowwalk.h"
#include "ui/dialogs/diagnosis/checklist.h"
#include "ui/dialogs/diagnosis/customertextpane.h"
#include "ui/dialogs/diagnosis/diagnosisdialog.h"
#include "ui/dialogs/diagnosis/verdictcard.h"
#include "ui/pages/calllog/calllogpage.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::Verdict;

//! The journey "my customer says the data are missing or old" through the real window over a local Belvo:
//! from a link or a person to the verdict in at most three actions, every key chord and click counted as one,
//! and one more for what there is to do.
class TestJourneyMissing : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void aLinkHasItsVerdictInTwoActions_data();
    void aLinkHasItsVerdictInTwoActions();
    void theCustomerGetsATextInOneMore();
    void aRefreshIsAskedForInOneMore();
    void aPersonHasOneVerdictInOneAction();
    void aDeletedLinkIsSaidToBeGone();
    void aReadOnlyProfileMayAskAsWell();
    void anOpenCallLogIsEvidence();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void openLink(const QString &externalId);
    void waitForVerdict();
    [[nodiscard]] ResourcePage *page() const { return listPage(); }
    [[nodiscard]] DiagnosisDialog *dialog() const;
    [[nodiscard]] Verdict verdict() const
    {
        return dialog()->diagnosis().flow(dialog()->diagnosis().worst())->conclusion().verdict;
    }
};

void TestJourneyMissing::init()
{
    begin();
    QVERIFY(openWindow(Access::Admin));
}

DiagnosisDialog *TestJourneyMissing::dialog() const
{
    for (auto *candidate : m_window->findChildren<DiagnosisDialog *>())
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

void TestJourneyMissing::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_actions;
    QWidget *window =
        dialog() && dialog()->isActiveWindow() ? static_cast<QWidget *>(dialog()) : m_window.get();
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, key, modifiers);
}

//! Nothing of this is part of the journey: it begins with the link in sight.
void TestJourneyMissing::openLink(const QString &externalId)
{
    m_window->openPage(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {externalId}}});
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->table().rowCount() == 1, kPatienceMs);
    page()->focusTable();
    m_actions = 0;
}

void TestJourneyMissing::waitForVerdict()
{
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog()->diagnosis().isRunning() && dialog()->diagnosis().worst() >= 0,
                             kPatienceMs);
    dialog()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
}

void TestJourneyMissing::aLinkHasItsVerdictInTwoActions_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("verdict");
    QTest::newRow("invalid") << u"demo-invalid-mfa-numeric"_s
                             << static_cast<int>(Verdict::CredentialsRefused);
    QTest::newRow("code needed") << u"demo-mfa-qr"_s << static_cast<int>(Verdict::CodeNeeded);
}

void TestJourneyMissing::aLinkHasItsVerdictInTwoActions()
{
    QFETCH(const QString, link);
    QFETCH(const int, verdict);
    openLink(link);
    press(Qt::Key_Down); // onto the link
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    waitForVerdict();
    QVERIFY2(m_actions <= 3, qPrintable(QString::number(m_actions)));
    QCOMPARE(static_cast<int>(this->verdict()), verdict);
    const auto *card = dialog()->findChild<VerdictCard *>();
    QVERIFY(!card->verdict().isEmpty());
    QVERIFY(!card->who().isEmpty());
    // Every line says something, and none is left without a word for its state.
    const auto *checks = dialog()->findChild<CheckList *>();
    for (std::size_t i = 0; i < models::kChecks; ++i)
        QVERIFY(checks->textOf(static_cast<models::Check>(i)).count(u" · "_s) >= 2);
}

void TestJourneyMissing::theCustomerGetsATextInOneMore()
{
    QGuiApplication::clipboard()->clear();
    openLink(u"demo-invalid-mfa-numeric"_s);
    press(Qt::Key_Down);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    waitForVerdict();
    press(Qt::Key_Return);
    QCOMPARE(m_actions, 3);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.size() > 40);
    QCOMPARE(copied, dialog()->findChild<CustomerTextPane *>()->text());
    QVERIFY(dialog()->isVisible());
}

void TestJourneyMissing::aRefreshIsAskedForInOneMore()
{
    openLink(u"demo-mfa-qr"_s);
    press(Qt::Key_Down);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    waitForVerdict();
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"refreshDialog"_s));
}

void TestJourneyMissing::aPersonHasOneVerdictInOneAction()
{
    openLink(u"demo-statement"_s);
    m_window->openPerson(page()->table().idOf(0));
    auto *person = m_window->findChild<PersonPage *>();
    QVERIFY(person);
    QTRY_VERIFY_WITH_TIMEOUT(person->load() && person->load()->isFinished(), kPatienceMs);
    auto *ask = m_window->findChild<QAction *>(u"diagnosePerson"_s);
    QTRY_VERIFY(ask && ask->isEnabled());
    m_actions = 0;
    person->focusTable();
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    waitForVerdict();
    QCOMPARE(m_actions, 1);
    const models::Diagnosis &diagnosis = dialog()->diagnosis();
    for (int link = 0; link < diagnosis.linkCount() && diagnosis.flow(link); ++link)
        QVERIFY(diagnosis.flow(link)->callCount() <= models::DiagnosisFlow::kMostCalls);
    // Asked again, the same window comes.
    ask->trigger();
    QCOMPARE(m_window->findChildren<DiagnosisDialog *>().size(), 1);
}

void TestJourneyMissing::aDeletedLinkIsSaidToBeGone()
{
    openLink(u"demo-statement"_s);
    const QString id = page()->table().idOf(0);
    bool isGone = false;
    const auto removal =
        m_connection->client.remove(resources::links(), id, api::DeleteMode::Synchronous)
            .then(this, [&isGone](const Result<api::Accepted> &answer) { isGone = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isGone, kPatienceMs);
    press(Qt::Key_Down);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    waitForVerdict();
    QCOMPARE(verdict(), Verdict::LinkGone);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), u"person"_s);
}

void TestJourneyMissing::aReadOnlyProfileMayAskAsWell()
{
    QVERIFY(openWindow(Access::ReadOnly));
    openLink(u"demo-mfa-qr"_s);
    press(Qt::Key_Down);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    waitForVerdict();
    QCOMPARE(verdict(), Verdict::CodeNeeded);
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_Return); // may not refresh: the customer is told
    QVERIFY(!m_window->findChild<QDialog *>(u"refreshDialog"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

//! What a customer's log says about the link is told without another word from anybody.
void TestJourneyMissing::anOpenCallLogIsEvidence()
{
    openLink(u"demo-mfa-qr"_s);
    const QString link =
        page()->tableView()->model()->index(0, 0).data(models::ResourceTableModel::RecordIdRole).toString();
    QVERIFY(!link.isEmpty());
    const auto errorsLine = [this] {
        openLink(u"demo-mfa-qr"_s);
        press(Qt::Key_Down);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        waitForVerdict();
        const QString text = dialog()->findChild<CheckList *>()->textOf(models::Check::Errors);
        dialog()->close();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) ? text : QString();
    };
    QVERIFY(errorsLine().contains(u"not checked: call logs"_s));
    QFile file(m_bench->directory.filePath(u"calls.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("time,method,url,status,code,link\n");
    for (int i = 0; i < 3; ++i)
        file.write(u"%1,POST,https://sandbox.belvo.com/api/accounts/,400,login_error,%2\n"_s
                       .arg(QDateTime::currentDateTimeUtc().addSecs(i - 60).toString(Qt::ISODate), link)
                       .toUtf8());
    file.close();
    m_window->openPage(u"calllog"_s, {});
    auto *logs = m_window->findChild<CallLogPage *>();
    QVERIFY(logs);
    logs->openFile(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(logs->log().state(), models::CallLog::State::Columns, kPatienceMs);
    logs->log().confirmColumns();
    QTRY_COMPARE_WITH_TIMEOUT(logs->log().state(), models::CallLog::State::Ready, kPatienceMs);
    const QString line = errorsLine();
    QVERIFY2(line.contains(u"3 of them in the open call log"_s), qPrintable(line));
}

QTEST_MAIN(TestJourneyMissing)
#include "tst_journeymissing.moc"
