// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/exactsum.h"
#include "tests/ui/windowwalk.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/export/exportdialog.h"
#include "ui/dialogs/views/saveviewdialog.h"
#include "ui/find/findbutton.h"
#include "ui/find/findpalette.h"
#include "ui/pages/home/figurecard.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/tableanalysis.h"
#include "ui/pages/triage/lanebar.h"
#include "ui/pages/triage/triagepanel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

namespace {

//! One line of a CSV file.
QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == separator && !isQuoted)
            fields.append(QString());
        else
            fields.last() += character;
    }
    return fields;
}

//! What a spreadsheet adds up of a file: the column with this heading, and the rows.
struct Spreadsheet
{
    models::ExactSum sum;
    int rows = 0;
};

std::optional<Spreadsheet> read(const QByteArray &csv, const QString &heading)
{
    QStringList lines = QString::fromUtf8(csv).remove(QChar(0xfeff)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return {};
    const QChar separator = lines.constFirst().contains(u';') ? u';' : u',';
    const auto column = fieldsOf(lines.takeFirst(), separator).indexOf(heading);
    if (column < 0)
        return {};
    Spreadsheet sheet;
    for (const QString &line : lines) {
        QString amount = fieldsOf(line, separator).value(column);
        if (separator == u';')
            amount.replace(u',', u'.');
        const auto units = Decimal::parse(amount.toStdString());
        if (!units)
            return {};
        sheet.sum.add(units->units());
        ++sheet.rows;
    }
    return sheet;
}

} // namespace

//! Three journeys through the real window over a local Belvo: find a person and see everything, answer a
//! question about movements and export it, look at the portfolio in the morning. A click, a key chord, and a
//! text with the Enter that ends it are one action each; none is left out.
class TestJourneyPeople : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { end(); }
    void aPersonIsSeenInThreeActions_data();
    void aPersonIsSeenInThreeActions();
    void aQuestionIsAnsweredAndExportedInEight();
    void theMorningTakesNoneToSee();
    void theMorningTakesTwoToTheRows();
    void aLaneIsDoneInTwo();

private:
    void click(QWidget &widget, QPoint place = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void paste(const QString &text);
    void endText();
    void findPerson(bool byKey, const QString &externalId);
    void waitForHome();
    [[nodiscard]] QString nameOf(const QString &externalId);
    [[nodiscard]] QSet<QString> banksOfRows() const;
    [[nodiscard]] bool hasRow(const QString &type, const QString &category) const;
    [[nodiscard]] bool isSaid(const QWidget &place, const QString &words) const;
    [[nodiscard]] SectionCard *section(const QString &title) const;
    [[nodiscard]] PersonPage *person() const { return m_window->findChild<PersonPage *>(); }
    [[nodiscard]] HomePage *home() const { return m_window->findChild<HomePage *>(); }
    [[nodiscard]] ResourcePage *page() const { return listPage(); }
};

void TestJourneyPeople::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the program's own, on every system
}

void TestJourneyPeople::init()
{
    begin({u"many-banks"_s});
    QVERIFY(openWindow());
}

void TestJourneyPeople::click(QWidget &widget, QPoint place)
{
    ++m_actions;
    QVERIFY(widget.isVisible() && widget.isEnabled());
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
}

void TestJourneyPeople::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_actions;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

//! Where the keys go, in place of what stands there. endText() makes one action of it.
void TestJourneyPeople::paste(const QString &text)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keySequence(field, QKeySequence::Paste);
    QCOMPARE(field->text(), text);
}

void TestJourneyPeople::endText()
{
    press(Qt::Key_Return);
}

bool TestJourneyPeople::isSaid(const QWidget &place, const QString &words) const
{
    const auto labels = place.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

SectionCard *TestJourneyPeople::section(const QString &title) const
{
    for (auto *card : person()->findChildren<SectionCard *>())
        if (card->title() == title)
            return card;
    return nullptr;
}

//! Of the owner of a link; nothing of this is part of a journey.
QString TestJourneyPeople::nameOf(const QString &externalId)
{
    m_window->openPage(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {externalId}}});
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

QSet<QString> TestJourneyPeople::banksOfRows() const
{
    const models::ColumnTable &table = page()->table();
    const int column = table.columnOf("account.institution.name");
    QSet<QString> banks;
    for (int row = 0; row < table.rowCount(); ++row) {
        const models::CellView cell = table.cell(row, column);
        banks.insert(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
    }
    return banks;
}

//! Whether the list has a row of this type and category (in the wire's words), shown or not.
bool TestJourneyPeople::hasRow(const QString &type, const QString &category) const
{
    const models::ColumnTable &table = page()->table();
    const auto is = [&table](int row, const char *path, const QString &value) {
        const EnumValue *known = table.cell(row, table.columnOf(path)).enumValue;
        return known && known->value == value.toStdString();
    };
    for (int row = 0; row < table.rowCount(); ++row)
        if (is(row, "type", type) && is(row, "category", category))
            return true;
    return false;
}

void TestJourneyPeople::findPerson(bool byKey, const QString &externalId)
{
    const QString name = nameOf(externalId);
    QVERIFY(!name.isEmpty());
    m_actions = 0;
    if (byKey)
        press(Qt::Key_K, Qt::ControlModifier);
    else
        click(*m_window->findChild<FindButton *>());
    auto *palette = m_window->findChild<FindPalette *>();
    QTRY_VERIFY(palette && palette->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), palette->field());
    paste(name);
    QTRY_VERIFY_WITH_TIMEOUT(palette->list()->model()->rowCount() > 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(*palette, u"%"_s), kPatienceMs); // of how many links names are known
    endText();
    QTRY_COMPARE(m_window->currentPage(), u"person"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person()->load() && person()->load()->isFinished(), kPatienceMs);
}

void TestJourneyPeople::aPersonIsSeenInThreeActions_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by the box at the top") << false;
}

void TestJourneyPeople::aPersonIsSeenInThreeActions()
{
    QFETCH(bool, byKey);
    findPerson(byKey, u"demo-statement"_s);
    QVERIFY2(m_actions <= 3, qPrintable(QString::number(m_actions)));
    // All of it is there without another action: what there is, how old it is, and why it is one person.
    for (const auto &title :
         {u"Links"_s, u"Accounts"_s, u"Why these links are one person"_s, u"What happened"_s})
        QTRY_VERIFY2_WITH_TIMEOUT(section(title) && section(title)->isVisible() &&
                                      section(title)->list().count() > 0,
                                  qPrintable(title), kPatienceMs);
    for (const auto &title : {u"Income"_s, u"Recurring payments"_s, u"Consents"_s, u"Bills"_s})
        QVERIFY2(section(title) && section(title)->isVisible(), qPrintable(title));
    for (const auto &title : {u"Links"_s, u"Accounts"_s})
        QVERIFY2(isSaid(*section(title), u"ago"_s) || isSaid(*section(title), u"just now"_s),
                 qPrintable(title));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(person()->findChildren<ChartCard *>(),
                                                 [](ChartCard *card) {
                                                     return card->isVisible() &&
                                                            !card->chart().data().isEmpty();
                                                 }),
                             kPatienceMs); // movements, balance, spending, and which months there are
}

//! From the page of a person with four banks on. Whose salary comes to one of them, and transfers to all.
void TestJourneyPeople::aQuestionIsAnsweredAndExportedInEight()
{
    findPerson(true, u"persona-many-banks-1"_s);
    m_actions = 0;
    QAbstractButton *movements = nullptr;
    for (auto *button : person()->findChildren<QAbstractButton *>())
        if (button->isVisible() && QString(button->text()).remove(u'&') == u"All transactions")
            movements = button;
    QVERIFY(movements);
    QTRY_VERIFY(movements->isEnabled());
    click(*movements, movements->rect().center());
    QCOMPARE(m_window->currentPage(), u"transactions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page()->rows().model().rowCount() > 0, kPatienceMs);
    // One table across the banks; the wheel brings further rows of it.
    const auto bringRows = [this] { page()->rows().loadMore(); };
    QTRY_VERIFY_WITH_TIMEOUT((bringRows(), banksOfRows().size() >= 2), kPatienceMs);
    QVERIFY(hasRow(u"INFLOW"_s, u"Transfers"_s)); // what the question leaves out
    press(Qt::Key_F, Qt::ControlModifier);
    paste(u"amount:>100 date:last-90d type:inflow -category:transfers"_s);
    endText();
    QTRY_VERIFY_WITH_TIMEOUT(!page()->rows().isBusy() && !page()->rows().model().query().isEmpty() &&
                                 page()->rows().model().rowCount() > 0,
                             kPatienceMs);
    models::ResourceTableModel &shown = page()->rows().model();
    const int category = page()->table().columnOf("category");
    for (int row = 0; row < shown.rowCount(); ++row) {
        const EnumValue *known = page()->table().cell(shown.tableRow(row), category).enumValue;
        QVERIFY(known && known->value == "Income & Payments");
    }
    // The question is answered below the rows; the view keeps it.
    models::TotalsModel &totals = page()->analysis()->totals();
    QTRY_VERIFY_WITH_TIMEOUT(totals.isShownCurrent() && totals.shown().rowCount > 0, kPatienceMs);
    const int amount = page()->table().columnOf("amount");
    const auto &sums = totals.shown().money;
    const auto sum = std::ranges::find(sums, amount, &models::MoneyTotals::column);
    QVERIFY(sum != sums.end());
    QCOMPARE(sum->currencies.size(), std::size_t(1)); // of several there would be several sums
    const QString answer = sum->currencies.front().sum.toPlainString(2);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<SaveViewDialog *>() &&
                qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"viewName"_s);
    paste(u"Salary check"_s);
    endText();
    QTRY_VERIFY(!m_window->findChild<SaveViewDialog *>());
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    const QList<SavedView> views = m_bench->views.views(u"transactions"_s, m_bench->profile.id);
    QVERIFY(std::ranges::any_of(views, [](const SavedView &view) { return view.name == u"Salary check"; }));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ExportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ExportDialog *>()) && dialog->isVisible());
    QTRY_VERIFY(dialog->isActiveWindow());
    const QSignalSpy written(dialog, &ExportDialog::handedOver);
    press(Qt::Key_Return); // masked, CSV: as suggested
    QFileDialog *question = nullptr;
    QTRY_VERIFY((question = dialog->findChild<QFileDialog *>()) && question->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), question->findChild<QLineEdit *>(u"fileNameEdit"_s));
    const QString path = m_bench->directory.filePath(u"answer.csv"_s);
    paste(path);
    endText();
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatienceMs);
    QVERIFY2(m_actions <= 8, qPrintable(QString::number(m_actions)));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto sheet = read(file.readAll(), u"Amount"_s);
    QVERIFY(sheet);
    QCOMPARE(sheet->rows, page()->rows().model().rowCount());
    QCOMPARE(sheet->sum.toPlainString(2), answer);
}

void TestJourneyPeople::waitForHome()
{
    QCOMPARE(m_window->currentPage(), u"home"_s);
    const auto isThere = [this] {
        const models::Portfolio &portfolio = home()->portfolio();
        return !portfolio.isLoading() && portfolio.hasPicture() && portfolio.consents().isComplete &&
               home()->triage()->lanes()->button(ErrorLane::EndUser)->content().value.toInt() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatienceMs);
}

void TestJourneyPeople::theMorningTakesNoneToSee()
{
    waitForHome();
    QCOMPARE(m_actions, 0);
    const auto figures = m_window->findChildren<FigureCard *>();
    QVERIFY(!figures.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(figures.constFirst()->content().value.toInt() > 0, kPatienceMs);
    for (const auto lane : {ErrorLane::EndUser, ErrorLane::Bank})
        QVERIFY(home()->triage()->lanes()->button(lane)->isVisible());
    // Links by bank and status, new and lost by day, consents by month: all drawn.
    for (const auto kind :
         {HomeCharts::Kind::Institutions, HomeCharts::Kind::Days, HomeCharts::Kind::Expiries})
        QTRY_VERIFY_WITH_TIMEOUT(!home()->chartCard(kind)->chart().data().isEmpty(), kPatienceMs);
    QCOMPARE(m_actions, 0);
}

void TestJourneyPeople::theMorningTakesTwoToTheRows()
{
    waitForHome();
    ChartView &banks = home()->chartCard(HomeCharts::Kind::Institutions)->chart();
    QTRY_VERIFY_WITH_TIMEOUT(!banks.data().isEmpty(), kPatienceMs);
    const models::InstitutionFacts bank = home()->portfolio().picture().institutions.constFirst();
    click(banks, banks.placeOf({0, -1}));
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->rows().isBusy() && page()->rows().model().rowCount() > 0, kPatienceMs);
    QVERIFY2(m_actions <= 2, qPrintable(QString::number(m_actions)));
    QVERIFY(page()->rows().model().rowCount() <= bank.total());
    const int column = page()->table().columnOf("institution");
    for (int row = 0; row < page()->rows().model().rowCount(); ++row) {
        const auto cell = page()->table().cell(page()->rows().model().tableRow(row), column);
        QCOMPARE(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())), bank.name);
    }
    press(Qt::Key_Left, Qt::AltModifier); // and back, to the next question
    QCOMPARE(m_window->currentPage(), u"home"_s);
    auto *figure = m_window->findChildren<FigureCard *>().constFirst();
    m_actions = 0;
    click(*figure, figure->rect().center());
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page()->table().rowCount() > 0, kPatienceMs);
    QVERIFY(m_actions <= 2);
}

void TestJourneyPeople::aLaneIsDoneInTwo()
{
    waitForHome();
    TriagePanel *panel = home()->triage();
    LaneButton *lane = panel->lanes()->button(ErrorLane::EndUser);
    click(*lane, lane->rect().center());
    QTRY_COMPARE(panel->model().rowCount(), lane->content().value.toInt());
    auto *done = panel->findChild<QPushButton *>(u"laneDone"_s);
    click(*done, done->rect().center());
    QVERIFY(lane->content().isDone);
    QVERIFY(m_actions <= 2);
}

QTEST_MAIN(TestJourneyPeople)
#include "tst_journeypeople.moc"
