// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/ui/reportbench.h"
#include "tests/ui/windowwalk.h"
#include "ui/dialogs/plans/certificatedialog.h"
#include "ui/dialogs/plans/closingdialog.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/tasks/planpane.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Erase one person with proof, fetch many links again, and what happens to a window over running work: walks
//! through the real window over a local Belvo, with every click and key chord counted.
class TestJourneyErase : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aPersonIsErasedWithProofInSixClicks();
    void manyLinksAreChangedFromTheSelection();
    void whatAProfileMayNotDoIsAbsent_data();
    void whatAProfileMayNotDoIsAbsent();
    void aWindowIsNotClosedOverRunningTasks();
    void anUnfinishedTaskIsOfferedAfterARestart();

private:
    void click(QWidget *target);
    [[nodiscard]] PersonPage *person() const { return m_window->findChild<PersonPage *>(); }
    [[nodiscard]] TasksPage *tasks() const { return m_window->findChild<TasksPage *>(); }
    [[nodiscard]] ResourcePage *page() const { return listPage(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QMenu *menu(const char *name) const
    {
        return m_window->findChild<QMenu *>(QString::fromLatin1(name));
    }
    QString openPersonWithLinks();
    void selectLinks(int count);
    void startErasing(int links);
};

void TestJourneyErase::click(QWidget *target)
{
    QVERIFY(target && target->isVisible());
    ++m_actions;
    QTest::mouseClick(target, Qt::LeftButton);
}

//! Somebody with movements; nothing of this is part of a journey. Answers one of their links.
QString TestJourneyErase::openPersonWithLinks()
{
    m_window->openPage(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {u"demo-statement"_s}}});
    if (!QTest::qWaitFor([this] { return page() && page()->table().rowCount() == 1; }, kPatienceMs))
        return {};
    const QString link = page()->table().idOf(0);
    m_window->openPerson(link);
    const bool isRead = QTest::qWaitFor(
        [this] { return person() && person()->load() && person()->load()->isFinished(); }, kPatienceMs);
    return isRead ? link : QString();
}

void TestJourneyErase::selectLinks(int count)
{
    m_window->openPage(u"links"_s);
    QVERIFY(selectRows(count));
}

void TestJourneyErase::aPersonIsErasedWithProofInSixClicks()
{
    QVERIFY(openWindow(Access::Admin));
    const QString link = openPersonWithLinks();
    QVERIFY(!link.isEmpty());
    QToolButton *more = nullptr;
    for (auto *candidate : person()->findChildren<QToolButton *>())
        if (candidate->defaultAction() && candidate->defaultAction()->objectName() == u"personMore"_s)
            more = candidate;
    if (!more) // its text follows an action that it does not own
        for (auto *candidate : person()->findChildren<QToolButton *>())
            if (candidate->toolTip().contains(u"More"_s))
                more = candidate;
    click(more); // 1
    auto *actions = menu("personMenu");
    QVERIFY(actions);
    // what cannot be undone stands last, apart from the rest
    QCOMPARE(actions->actions().last()->objectName(), u"erasePerson"_s);
    QVERIFY(actions->actions().at(actions->actions().size() - 2)->isSeparator());
    ++m_actions; // 2
    actions->actions().last()->trigger();
    auto *dialog = m_window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(button("planNext")->text().remove(u'&'), u"Continue"_s, kPatienceMs);
    click(button("planNext")); // 3
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"planReason"_s), u"LGPD art. 18 VI"_s);
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"planTicket"_s), u"DPO-118"_s);
    auto *count = m_window->findChild<QLineEdit *>(u"planCount"_s);
    QVERIFY(count->isVisible()); // a person is asked about as many are, even with one link
    const QString typed = count->accessibleName().section(u' ', 1, 1).remove(u',');
    QTest::keyClicks(count, typed);
    click(button("planDanger")); // 4
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"tasks"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(button("taskCertificate")->isVisible(), kPatienceMs);
    click(button("taskCertificate")); // 5
    auto *certificate = m_window->findChild<CertificateDialog *>();
    QVERIFY(certificate);
    QTRY_VERIFY(button("certificateSave")->isEnabled());
    const QSignalSpy written(certificate, &CertificateDialog::handedOver);
    const QString path = m_bench->directory.filePath(u"proof.pdf"_s);
    ++m_actions; // 6: the file is chosen in the system's dialog
    certificate->writeTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatienceMs);
    QVERIFY2(m_actions <= 6, qPrintable(QString::number(m_actions)));

    QFile json(m_bench->directory.filePath(u"proof.json"_s));
    QVERIFY(json.open(QFile::ReadOnly));
    const QByteArray bytes = json.readAll();
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(whole[u"plan"_s].toObject()[u"ticket"_s].toString(), u"DPO-118"_s);
    const QJsonArray links = whole[u"links"_s].toArray();
    QCOMPARE(QString::number(links.size()), typed);
    QStringList ids;
    for (const auto &value : links) {
        const QJsonObject each = value.toObject();
        ids.append(each[u"id"_s].toString());
        QCOMPARE(each[u"outcome"_s].toString(), u"done"_s);
        QVERIFY(!each[u"request_id"_s].toString().isEmpty());
        QVERIFY(each[u"verified_at"_s].toString() >= each[u"sent_at"_s].toString());
    }
    QVERIFY(ids.contains(link));
    QFile sum(m_bench->directory.filePath(u"proof.json.sha256"_s));
    QVERIFY(sum.open(QFile::ReadOnly));
    QCOMPARE(sum.readAll(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  proof.json\n");
    QFile pdf(path);
    QVERIFY(pdf.open(QFile::ReadOnly));
    const QByteArray pages = pdf.readAll();
    QVERIFY(pages.startsWith("%PDF-1.") && pages.trimmed().endsWith("%%EOF"));
    QVERIFY(tests::pagesOf(pages) >= 1);
    // Belvo has none of them any more, and neither has this window
    for (const QString &id : std::as_const(ids)) {
        std::optional<bool> isThere;
        const auto reading =
            m_connection->client.detail(*resources::find("links"), id)
                .then(this, [&](const Result<api::ChunkPtr> &row) { isThere = row.has_value(); });
        QTRY_VERIFY(isThere);
        QVERIFY(!*isThere);
    }
    QVERIFY(tasks()->pane().isVisible());
}

void TestJourneyErase::manyLinksAreChangedFromTheSelection()
{
    QVERIFY(openWindow(Access::Operator));
    selectLinks(5);
    QVERIFY(openPlan(PlanKind::ChangeAccessMode));
    QTRY_VERIFY_WITH_TIMEOUT(button("planCommand")->isEnabled(), kPatienceMs);
    QVERIFY(button("planCommand")->text().contains(u"5 link"_s));
    click(button("planCommand"));
    QVERIFY(m_actions <= 3);
    // Links that are in this mode already are told, and it asks once more.
    const auto isAskedAgain = [this] {
        const auto *command = button("planCommand");
        return command && command->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage() == u"tasks"_s || isAskedAgain(), kPatienceMs);
    if (isAskedAgain())
        click(button("planCommand"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"tasks"_s, kPatienceMs);
    auto *bar = m_window->findChild<QWidget *>(u"taskBar"_s);
    QVERIFY(bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->findChild<QWidget *>(u"taskFacts"_s)->accessibleName().contains(u"Refused: 0"_s),
        kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(button("taskList")->isVisible(), kPatienceMs);
    const QString path = m_bench->directory.filePath(u"list.csv"_s);
    tasks()->writeList(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatienceMs);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 6);
}

void TestJourneyErase::whatAProfileMayNotDoIsAbsent_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<bool>("mayErase");
    QTest::newRow("read-only") << Access::ReadOnly << 1 << false;
    QTest::newRow("operator") << Access::Operator << 4 << false;
    QTest::newRow("admin") << Access::Admin << 5 << true;
}

void TestJourneyErase::whatAProfileMayNotDoIsAbsent()
{
    QFETCH(const Access, access);
    QFETCH(const int, kinds);
    QFETCH(const bool, mayErase);
    QVERIFY(openWindow(access));
    selectLinks(3);
    for (const char *name : {"selectedLinks", "matchingLinks"}) {
        int offered = 0;
        bool erases = false;
        for (const QAction *action : menu(name)->actions()) {
            offered += action->objectName().contains(u"Plan"_s);
            erases = erases || action->objectName().endsWith(u"Plan0"_s);
        }
        QCOMPARE(offered, kinds);
        QCOMPARE(erases, mayErase);
        QCOMPARE(menu(name)->menuAction()->isVisible(), kinds > 0);
    }
    QVERIFY(!openPersonWithLinks().isEmpty());
    auto *erase = person()->findChild<QAction *>(u"erasePerson"_s);
    QCOMPARE(erase->isVisible(), mayErase);
    // and a page that asks nevertheless gets no dialog
    PlanDraft draft;
    draft.targets.append({.id = u"6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab"_s});
    Q_EMIT person()->planRequested(draft);
    QCOMPARE(m_window->findChild<PlanDialog *>() != nullptr, mayErase);
}

void TestJourneyErase::startErasing(int links)
{
    selectLinks(links);
    for (QAction *action : menu("selectedLinks")->actions())
        if (action->objectName() == u"selectedPlan0"_s)
            action->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(button("planNext")->text().remove(u'&'), u"Continue"_s, kPatienceMs);
    click(button("planNext"));
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"planReason"_s), u"duplicates"_s);
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"planCount"_s), QString::number(links));
    click(button("planDanger"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"tasks"_s, kPatienceMs);
}

void TestJourneyErase::aWindowIsNotClosedOverRunningTasks()
{
    QVERIFY(openWindow(Access::Admin));
    startErasing(20);
    auto *running = m_window->findChild<QToolButton *>(u"runningTasks"_s);
    QTRY_VERIFY(running->isVisible());
    QVERIFY(running->text().contains(u"1 task"_s));
    QVERIFY(!m_window->close());
    auto *question = m_window->findChild<ClosingDialog *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(m_window->isVisible());
    QVERIFY(button("closingStay")->isDefault());
    QTest::keyClick(question, Qt::Key_Escape); // stays
    QTRY_VERIFY(!m_window->findChild<ClosingDialog *>());
    QVERIFY(m_window->isVisible());
    m_window->close();
    QTRY_VERIFY(m_window->findChild<ClosingDialog *>());
    QTest::keyClick(button("closingPause"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatienceMs);
}

void TestJourneyErase::anUnfinishedTaskIsOfferedAfterARestart()
{
    QVERIFY(openWindow(Access::Admin));
    startErasing(25);
    // Before it has begun there is nothing to go on with.
    const auto isUnderWay = [this] {
        const auto *facts = m_window->findChild<QWidget *>(u"taskFacts"_s);
        return facts && facts->accessibleName().contains(u"Erased, checked: "_s) &&
               !facts->accessibleName().contains(u"Erased, checked: 0\n"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUnderWay(), kPatienceMs);
    closeWindow(); // as when the program ends
    QVERIFY(openWindow(Access::Admin));
    m_window->openPage(u"tasks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button("taskResume") && button("taskResume")->isVisible(), kPatienceMs);
    QVERIFY(!button("taskPause")->isVisible());
    click(button("taskResume"));
    QTRY_VERIFY_WITH_TIMEOUT(button("taskCertificate")->isVisible(), kPatienceMs * 2);
    const QString facts = m_window->findChild<QWidget *>(u"taskFacts"_s)->accessibleName();
    QVERIFY2(facts.contains(u"Refused: 0"_s) && facts.contains(u"Not known: 0"_s), qPrintable(facts));
    // every link is either erased now, or was found gone when it was looked up
    const auto numberOf = [&facts](const QString &label) {
        return facts.section(label + u": "_s, 1, 1).section(u'\n', 0, 0).toInt();
    };
    QCOMPARE(numberOf(u"Erased, checked"_s) + numberOf(u"Already gone"_s), 25);
}

QTEST_MAIN(TestJourneyErase)
#include "tst_journeyerase.moc"
