// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/diagnosis/checklist.h"
#include "ui/dialogs/diagnosis/customertextpane.h"
#include "ui/dialogs/diagnosis/diagnosisdialog.h"
#include "ui/dialogs/diagnosis/verdictcard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::Check;
using models::Verdict;

//! The dialog by keyboard, over a local Belvo.
class TestDiagnosisDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void otherDataAreAskedForFromTheKeyboard();
    void theTextForTheCustomerHasItsOwnLanguage();
    void theCaseForBelvoIsCopied();
    void stoppingLeavesEverythingUnchecked();
    void linksOfAPersonCanBeChosen();
    void aChangedLinkIsLookedAtAnew();
    void escapeClosesAndStops();

private:
    void ask(const QStringList &externalIds);
    void rest();
    [[nodiscard]] QString idOf(const QString &externalId);
    template<class Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    [[nodiscard]] const models::Diagnosis &diagnosis() const { return m_dialog->diagnosis(); }

    static constexpr int kPatienceMs = 30'000;
    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    QPointer<DiagnosisDialog> m_dialog;
};

void TestDiagnosisDialog::initTestCase()
{
    m_bench = std::make_unique<tests::WindowBench>();
    QVERIFY(m_bench->profile.baseUrl.isValid());
    m_bench->profile.customerLanguage = u"es"_s;
}

void TestDiagnosisDialog::init()
{
    m_connection = m_bench->connect();
    QGuiApplication::clipboard()->clear();
}

void TestDiagnosisDialog::cleanup()
{
    delete m_dialog;
    m_connection.reset();
}

QString TestDiagnosisDialog::idOf(const QString &externalId)
{
    QString id;
    api::ListQuery query;
    query.filters = {{u"external_id"_s, FilterOp::Equals, {externalId}}};
    const auto call = m_connection->client.list(resources::links(), query)
                          .then(this, [&id](const Result<api::ListPage> &page) {
                              if (page)
                                  id = models::LinkRow::fromChunk(page->rows).value_or(models::LinkRow()).id;
                          });
    (void)QTest::qWaitFor([&id] { return !id.isEmpty(); });
    return id;
}

void TestDiagnosisDialog::ask(const QStringList &externalIds)
{
    models::DiagnosisQuestion question;
    for (const QString &externalId : externalIds)
        question.links.append({.id = idOf(externalId)});
    auto made = std::make_unique<models::Diagnosis>(
        models::DiagnosisServices{m_connection->client, m_bench->journal, m_bench->profile,
                                  m_connection->clock.utcMs},
        question);
    m_dialog = new DiagnosisDialog(m_bench->theme(), m_bench->profile, std::move(made), nullptr);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestDiagnosisDialog::rest()
{
    QTRY_VERIFY_WITH_TIMEOUT(!diagnosis().isRunning() && diagnosis().worst() >= 0, kPatienceMs);
}

void TestDiagnosisDialog::otherDataAreAskedForFromTheKeyboard()
{
    ask({u"demo-invalid-mfa-numeric"_s});
    rest();
    QCOMPARE(diagnosis().resource(), &resources::transactions());
    // The verdict has come: the one button is next.
    QCOMPARE(m_dialog->focusWidget(), part<QPushButton>(u"diagnosisPrimary"_s));
    auto *resource = part<QComboBox>(u"diagnosisResource"_s);
    resource->setFocus();
    QTest::keyClick(resource, Qt::Key_Up);
    QVERIFY(diagnosis().resource() != &resources::transactions());
    rest();
    m_dialog->choose(resources::owners());
    QCOMPARE(diagnosis().resource(), &resources::owners());
    QCOMPARE(resource->currentText(), models::CellFormatter::title(resources::owners()));
    rest();
    QCOMPARE(diagnosis().flow(0)->conclusion().verdict, Verdict::CredentialsRefused);
}

void TestDiagnosisDialog::theTextForTheCustomerHasItsOwnLanguage()
{
    ask({u"demo-invalid-mfa-numeric"_s});
    rest();
    auto *pane = m_dialog->findChild<CustomerTextPane *>();
    QVERIFY(pane->isVisible());
    const QString spanish = pane->text();
    auto *language = part<QComboBox>(u"customerLanguage"_s);
    QCOMPARE(language->currentData().toString(), u"es"_s); // as the profile says
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Up);
    QCOMPARE(language->currentData().toString(), u"pt"_s);
    QVERIFY(pane->text() != spanish);
    // Words of one's own are copied too.
    part<QPlainTextEdit>(u"customerText"_s)->appendPlainText(u"Abraço!"_s);
    QTest::keyClick(part<QPushButton>(u"copyCustomerText"_s), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"Abraço!"_s));
    // ... and stay when the window is told of something else.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_dialog, &change);
    QVERIFY(pane->text().endsWith(u"Abraço!"_s));
}

void TestDiagnosisDialog::theCaseForBelvoIsCopied()
{
    ask({u"demo-invalid-mfa-numeric"_s});
    rest();
    QTest::keyClick(part<QPushButton>(u"diagnosisCase"_s), Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(diagnosis().question().links.first().id));
    QVERIFY(copied.contains(u"status invalid"_s));
    QVERIFY(!copied.contains(u"demo-invalid"_s)); // the merchant's own id may tell who it is
}

void TestDiagnosisDialog::stoppingLeavesEverythingUnchecked()
{
    ask({u"demo-statement"_s});
    QVERIFY(diagnosis().isRunning());
    QVERIFY(!part<QPushButton>(u"diagnosisPrimary"_s)->isVisible());
    QTest::keyClick(part<QPushButton>(u"diagnosisAgain"_s), Qt::Key_Space);
    QVERIFY(!diagnosis().isRunning());
    QCOMPARE(diagnosis().worst(), -1);
    const auto *checks = m_dialog->findChild<CheckList *>();
    QVERIFY(checks->textOf(Check::Link).contains(u"Not checked"_s));
    QTest::keyClick(part<QPushButton>(u"diagnosisAgain"_s), Qt::Key_Space);
    rest();
    QVERIFY(!checks->textOf(Check::Link).contains(u"Not checked"_s));
}

void TestDiagnosisDialog::linksOfAPersonCanBeChosen()
{
    ask({u"demo-mfa-qr"_s, u"demo-invalid-mfa-numeric"_s});
    auto *links = part<QListWidget>(u"diagnosisLinks"_s);
    QVERIFY(links->isVisible());
    rest();
    QCOMPARE(links->currentRow(), 1); // the worst
    const QString worst = m_dialog->findChild<VerdictCard *>()->verdict();
    QVERIFY(links->item(1)->text().contains(worst));
    links->setFocus();
    QTest::keyClick(links, Qt::Key_Up);
    QCOMPARE(links->currentRow(), 0);
    QVERIFY(m_dialog->findChild<VerdictCard *>()->verdict() != worst);
}

void TestDiagnosisDialog::aChangedLinkIsLookedAtAnew()
{
    ask({u"demo-invalid-mfa-numeric"_s});
    rest();
    const models::DiagnosisFlow *flow = diagnosis().flow(0);
    QSignalSpy changes(flow, &models::DiagnosisFlow::changed);
    m_dialog->linkChanged(u"another"_s);
    QCOMPARE(changes.count(), 0);
    m_dialog->linkChanged(diagnosis().question().links.first().id);
    QVERIFY(diagnosis().isRunning());
    rest();
    QVERIFY(changes.count() > 0);
}

void TestDiagnosisDialog::escapeClosesAndStops()
{
    ask({u"demo-statement"_s});
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
}

QTEST_MAIN(TestDiagnosisDialog)
#include "tst_diagnosisdialog.moc"
