// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"
#include "ui/dialogs/export/exportdialog.h"
#include "ui/find/findpalette.h"
#include "ui/pages/home/figurecard.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/queryfield.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Three journeys through the real window over a local Belvo, with every key chord, click and typed text
//! counted as one action: find a person and see everything, answer a question about movements and export it,
//! look at the portfolio in the morning.
class TestJourneyPeople : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void aPersonIsSeenInThreeActions();
    void aQuestionIsAnsweredAndExportedInEight();
    void theMorningTakesNoneToSeeAndTwoToTheRows();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(QLineEdit &field, const QString &text);
    void findPerson();
    [[nodiscard]] QString someName();
    [[nodiscard]] PersonPage *person() const { return m_window->findChild<PersonPage *>(); }
    [[nodiscard]] ResourcePage *page() const { return listPage(); }
};

void TestJourneyPeople::init()
{
    begin();
    QVERIFY(openWindow());
}

void TestJourneyPeople::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_actions;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void TestJourneyPeople::type(QLineEdit &field, const QString &text)
{
    ++m_actions;
    field.selectAll();
    field.insert(text);
}

//! Of somebody who has a link with movements; nothing of this is part of a journey.
QString TestJourneyPeople::someName()
{
    m_window->openPage(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {u"demo-statement"_s}}});
    if (!QTest::qWaitFor([this] { return page() && page()->table().rowCount() == 1; }, kPatienceMs))
        return {};
    const QString link = page()->table().idOf(0);
    m_window->openPage(u"owners"_s, {{u"link"_s, FilterOp::Equals, {link}}});
    if (!QTest::qWaitFor([this] { return page() && page()->table().rowCount() > 0; }, kPatienceMs))
        return {};
    const models::ColumnTable &owners = page()->table();
    const models::CellView cell = owners.cell(0, owners.columnOf("display_name"));
    const QString name = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
    m_window->openPage(u"home"_s);
    return name;
}

void TestJourneyPeople::findPerson()
{
    const QString name = someName();
    QVERIFY(!name.isEmpty());
    m_actions = 0;
    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<FindPalette *>();
    QTRY_VERIFY(palette && palette->isVisible());
    type(*palette->field(), name);
    QTRY_VERIFY_WITH_TIMEOUT(palette->list()->model()->rowCount() > 1, kPatienceMs);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), u"person"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person()->load() && person()->load()->isFinished(), kPatienceMs);
}

void TestJourneyPeople::aPersonIsSeenInThreeActions()
{
    findPerson();
    QVERIFY2(m_actions <= 3, qPrintable(QString::number(m_actions)));
    // Links, accounts and what happened are there without another action.
    const auto hasLines = [this](const QString &title) {
        for (auto *card : person()->findChildren<SectionCard *>())
            if (card->title() == title)
                return card->list().count() > 0;
        return false;
    };
    for (const auto &title : {u"Links"_s, u"Accounts"_s, u"What happened"_s})
        QTRY_VERIFY2(hasLines(title), qPrintable(title));
}

void TestJourneyPeople::aQuestionIsAnsweredAndExportedInEight()
{
    findPerson();
    QAction *movements = nullptr;
    for (auto *action : person()->findChildren<QAction *>())
        if (action->text() == u"All &transactions")
            movements = action;
    QVERIFY(movements);
    QTRY_VERIFY(movements->isEnabled());
    ++m_actions;
    movements->trigger();
    QCOMPARE(m_window->currentPage(), u"transactions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page()->rows().model().rowCount() > 0, kPatienceMs);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    type(*field, u"amount:>1000 type:INFLOW"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->rows().isBusy() && !page()->rows().model().query().isEmpty(),
                             kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->rows().isBusy() && page()->rows().model().rowCount() > 0, kPatienceMs);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ExportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ExportDialog *>()) && dialog->isVisible());
    const QSignalSpy written(dialog, &ExportDialog::handedOver);
    const QString path = m_bench->directory.filePath(u"answer.csv"_s);
    ++m_actions; // the file is chosen in the system's dialog
    dialog->exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatienceMs);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), page()->rows().model().rowCount() + 1);
    QVERIFY2(m_actions <= 8, qPrintable(QString::number(m_actions)));
}

void TestJourneyPeople::theMorningTakesNoneToSeeAndTwoToTheRows()
{
    QCOMPARE(m_window->currentPage(), u"home"_s);
    const auto figures = m_window->findChildren<FigureCard *>();
    QVERIFY(!figures.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(figures.constFirst()->content().value.toInt() > 0, kPatienceMs);
    QCOMPARE(m_actions, 0);
    QTest::mouseClick(figures.constFirst(), Qt::LeftButton);
    ++m_actions;
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page()->table().rowCount() > 0, kPatienceMs);
    QVERIFY(m_actions <= 2);
}

QTEST_MAIN(TestJourneyPeople)
#include "tst_journeypeople.moc"
