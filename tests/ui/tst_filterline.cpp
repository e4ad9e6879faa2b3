// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/querywriter.h"
#include "ui/pages/filterline.h"
#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/filterchipwidget.h"
#include "ui/widgets/filtereditor.h"
#include "ui/widgets/queryfield.h"
#include "ui/widgets/queryhelp.h"
#include "ui/widgets/querynote.h"
#include "ui/widgets/querysuggestions.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! The search field, its chips and the line below them, as a person uses them.
class TestFilterLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp, qApp); }
    void init();
    void cleanup() { m_window.reset(); }
    void typingFiltersAtOnceAndAsksNobody();
    void manyRowsWaitForAPauseInTyping();
    void whatIsWrongIsUnderlinedAndExplained();
    void whatIsBeingTypedIsNotCalledWrong();
    void everyConditionIsAChipThatSaysWhoAnswers();
    void aChipTakesItsConditionAway();
    void aChipIsEditedAsText();
    void removingAnAskedConditionAsksAgain();
    void returnAsksBelvoWhatItCanAnswer();
    void returnDoesNotAskForWhatIsHere();
    void emptyingTheFieldAsksForTheRestAgain();
    void theLineSaysWhereTheSearchHolds();
    void escapeClearsThenLeaves();
    void undoBringsBackWhatAChipRemoved();
    void suggestionsAreTakenByKeyboard();
    void suggestionsNeverStealReturn();
    void escapeClosesSuggestionsFirst();
    void namesGoOnWithTheirValues();
    void helpPutsExamplesIntoTheField();
    void aPastedBookIsCutAndSaid();
    void hiddenValuesAreOnlyInTheirChip();
    void chipsOfALongSearchEndSomewhere();
    void chipsNeverLieOnEachOther();
    void amountsOfAFilterAreReadAsInTheSearch();

private:
    void type(const QString &text) { QTest::keyClicks(m_field, text); }
    [[nodiscard]] QStringList chipTexts() const;
    [[nodiscard]] FilterChipWidget *chip(qsizetype at) const { return m_chips->chips().value(at); }
    [[nodiscard]] QuerySuggestions *suggestions() const { return m_window->findChild<QuerySuggestions *>(); }
    void setRows(const QList<api::ListFilter> &asked, bool isComplete, int loaded = 100);

    Theme *m_theme = nullptr;
    std::unique_ptr<QWidget> m_window;
    models::FilterSet *m_filters = nullptr;
    models::QueryState *m_query = nullptr;
    FilterLine *m_line = nullptr;
    QueryField *m_field = nullptr;
    FilterChipBar *m_chips = nullptr;
    QueryNote *m_note = nullptr;
};

void TestFilterLine::init()
{
    m_window = std::make_unique<QWidget>();
    m_filters = new models::FilterSet(resources::links(), m_window.get());
    m_query = new models::QueryState(resources::links(), m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    m_line = new FilterLine(*m_theme, *m_filters, *m_query, m_window.get());
    layout->addWidget(m_line);
    layout->addStretch(1);
    m_field = m_window->findChild<QueryField *>();
    m_chips = m_window->findChild<FilterChipBar *>();
    m_note = m_window->findChild<QueryNote *>();
    m_window->resize(900, 500);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_line->focusWords();
    QVERIFY(m_field->hasFocus());
    setRows({}, false);
}

void TestFilterLine::setRows(const QList<api::ListFilter> &asked, bool isComplete, int loaded)
{
    m_line->setRows({.set = m_filters->filters(),
                     .asked = asked,
                     .loaded = loaded,
                     .total = 12000,
                     .isComplete = isComplete});
}

QStringList TestFilterLine::chipTexts() const
{
    QStringList texts;
    for (const FilterChipWidget *chip : m_chips->chips())
        texts.append(chip->content().text);
    return texts;
}

void TestFilterLine::typingFiltersAtOnceAndAsksNobody()
{
    QSignalSpy changed(m_line, &FilterLine::queryChanged);
    QSignalSpy asked(m_line, &FilterLine::askRequested);
    type(u"itau"_s);
    QCOMPARE(changed.count(), 4);
    QCOMPARE(models::queryText(m_query->query()), u"itau"_s);
    type(u" status:invalid"_s);
    QCOMPARE(asked.count(), 0);
}

void TestFilterLine::manyRowsWaitForAPauseInTyping()
{
    setRows({}, true, 500'000);
    QSignalSpy changed(m_line, &FilterLine::queryChanged);
    type(u"i"_s);
    QCOMPARE(changed.count(), 1); // a single key does not wait
    type(u"tau"_s);
    QVERIFY(changed.count() < 4);
    QTRY_VERIFY(changed.count() > 1); // and what came last is never forgotten
}

void TestFilterLine::whatIsWrongIsUnderlinedAndExplained()
{
    type(u"valro:5 status:invalid "_s);
    QTRY_COMPARE(m_note->text(), u"There is no field called “valro”. Understood: Status: Invalid."_s);
    QVERIFY(m_note->isVisible());
    QCOMPARE(m_field->accessibleDescription(), m_note->text());
    QCOMPARE(m_field->marks(), (QList<models::TextSpan>{{0, 5}}));
    QCOMPARE(chipTexts(), QStringList{u"Status: Invalid"_s});
    QCOMPARE(m_field->text(), u"valro:5 status:invalid "_s);
    // Under the word stands a wave, so the picture differs from that of the same text without it.
    m_field->deselect();
    const QImage marked = m_field->grab().toImage();
    m_field->setMarks({});
    QVERIFY(m_field->grab().toImage() != marked);
}

void TestFilterLine::whatIsBeingTypedIsNotCalledWrong()
{
    type(u"status:"_s);
    QVERIFY(!m_note->isVisible());
    QVERIFY(m_field->marks().isEmpty());
    QTest::keyClick(m_field, Qt::Key_Return); // but who is done wants to know
    QVERIFY(m_note->isVisible());
    QCOMPARE(m_field->marks().size(), 1);
}

void TestFilterLine::everyConditionIsAChipThatSaysWhoAnswers()
{
    QCOMPARE(m_filters->set({u"access_mode"_s, FilterOp::Equals, {u"single"_s}}),
             models::FilterValueProblem::None);
    type(u"status:invalid -itau"_s);
    setRows({{u"status"_s, FilterOp::Equals, {u"invalid"_s}}}, false);
    QCOMPARE(chipTexts(), (QStringList{u"Access mode: Single"_s, u"Status: Invalid"_s, u"not “itau”"_s}));
    QCOMPARE(chip(0)->content().icon, u"cloud"_s);
    QCOMPARE(chip(1)->content().icon, u"cloud"_s);
    QCOMPARE(chip(2)->content().icon, u"here"_s);
    const auto *words = chip(2)->findChild<QToolButton *>();
    QVERIFY(words->accessibleName().contains(u"not “itau”"_s));
    QVERIFY(words->accessibleName().contains(u"here"_s));
    QVERIFY(words->toolTip().contains(u"here"_s));
}

void TestFilterLine::aChipTakesItsConditionAway()
{
    type(u"itau  status:invalid x"_s);
    chip(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(m_field->text(), u"status:invalid x"_s);
    QVERIFY(chip(0)->isAncestorOf(QApplication::focusWidget())); // the next one
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(m_field->text(), QString());
    QVERIFY(!m_chips->isVisible());
    QVERIFY(m_field->hasFocus());
}

void TestFilterLine::aChipIsEditedAsText()
{
    type(u"itau -(a OR b)"_s);
    QTest::mouseClick(chip(1)->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_field->selectedText(), u"-(a OR b)"_s);
    type(u"c"_s);
    QCOMPARE(chipTexts(), (QStringList{u"“itau”"_s, u"“c”"_s}));
}

void TestFilterLine::removingAnAskedConditionAsksAgain()
{
    type(u"status:invalid itau"_s);
    setRows({{u"status"_s, FilterOp::Equals, {u"invalid"_s}}}, true);
    QSignalSpy asked(m_line, &FilterLine::askRequested);
    Q_EMIT chip(1)->removeRequested();
    QCOMPARE(asked.count(), 0);
    Q_EMIT chip(0)->removeRequested();
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<QList<api::ListFilter>>().isEmpty());
}

void TestFilterLine::returnAsksBelvoWhatItCanAnswer()
{
    QSignalSpy asked(m_line, &FilterLine::askRequested);
    QSignalSpy left(m_line, &FilterLine::left);
    type(u"status:invalid itau"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<QList<api::ListFilter>>(),
             (QList<api::ListFilter>{{u"status"_s, FilterOp::Equals, {u"invalid"_s}}}));
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_query->recent(), QStringList{u"status:invalid itau"_s});
}

void TestFilterLine::returnDoesNotAskForWhatIsHere()
{
    QSignalSpy asked(m_line, &FilterLine::askRequested);
    type(u"status:invalid"_s);
    setRows({}, true);
    QTest::keyClick(m_field, Qt::Key_Return);
    setRows({{u"status"_s, FilterOp::Equals, {u"invalid"_s}}}, false);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
}

void TestFilterLine::emptyingTheFieldAsksForTheRestAgain()
{
    type(u"status:invalid"_s);
    setRows({{u"status"_s, FilterOp::Equals, {u"invalid"_s}}}, true);
    QSignalSpy asked(m_line, &FilterLine::askRequested);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(m_field, Qt::Key_Escape); // the suggestions
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(asked.count(), 1);
}

void TestFilterLine::theLineSaysWhereTheSearchHolds()
{
    type(u"itau"_s);
    QVERIFY(m_note->isVisible());
    QCOMPARE(m_note->text(), u"Only in the loaded rows, 100 of 12,000: Words."_s);
    auto *ask = m_note->findChild<QToolButton *>(u"askBelvo"_s);
    auto *load = m_note->findChild<QToolButton *>(u"loadAllForQuery"_s);
    QVERIFY(!ask->isVisible()); // it could not answer words
    QSignalSpy loading(m_line, &FilterLine::loadAllRequested);
    QTest::mouseClick(load, Qt::LeftButton);
    QCOMPARE(loading.count(), 1);
    type(u" status:invalid"_s);
    QSignalSpy asked(m_line, &FilterLine::askRequested);
    QTest::mouseClick(ask, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    setRows({}, true);
    QVERIFY(!m_note->isVisible());
}

void TestFilterLine::escapeClearsThenLeaves()
{
    QSignalSpy left(m_line, &FilterLine::left);
    type(u"zzz"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
    QVERIFY(m_query->isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(left.count(), 2);
}

void TestFilterLine::undoBringsBackWhatAChipRemoved()
{
    type(u"itau status:invalid x"_s);
    Q_EMIT chip(1)->removeRequested();
    QCOMPARE(m_field->text(), u"itau x"_s);
    m_field->setFocus();
    QTest::keySequence(m_field, QKeySequence::Undo);
    QCOMPARE(m_field->text(), u"itau status:invalid x"_s);
    QCOMPARE(chipTexts().size(), 3);
}

void TestFilterLine::suggestionsAreTakenByKeyboard()
{
    type(u"itau sta"_s);
    QVERIFY(suggestions()->isVisible());
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"itau status:"_s);
    QVERIFY(m_field->hasFocus());
}

void TestFilterLine::suggestionsNeverStealReturn()
{
    QSignalSpy left(m_line, &FilterLine::left);
    type(u"sta"_s);
    QVERIFY(suggestions()->isVisible());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"sta"_s);
    QVERIFY(!suggestions()->isVisible());
    QCOMPARE(left.count(), 1);
}

void TestFilterLine::escapeClosesSuggestionsFirst()
{
    type(u"sta"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!suggestions()->isVisible());
    QCOMPARE(m_field->text(), u"sta"_s);
    QTest::keyClick(m_field, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(suggestions()->isVisible());
    m_window->setFocus();
    m_field->clearFocus();
    QVERIFY(!suggestions()->isVisible());
}

void TestFilterLine::namesGoOnWithTheirValues()
{
    type(u"stat"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"status:"_s);
    QVERIFY(suggestions()->isVisible());
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"status:invalid"_s);
    QVERIFY(!suggestions()->isVisible());
    QCOMPARE(chipTexts(), QStringList{u"Status: Invalid"_s});
}

void TestFilterLine::helpPutsExamplesIntoTheField()
{
    QTest::keyClick(m_field, Qt::Key_F1);
    QPointer<QueryHelp> help = m_window->findChild<QueryHelp *>();
    QVERIFY(help && help->isVisible());
    QStringList texts;
    for (const QToolButton *button : help->findChildren<QToolButton *>())
        texts.append(button->text());
    QVERIFY(texts.contains(u"-status:valid"_s));
    help->findChildren<QToolButton *>().at(int(texts.indexOf(u"-status:valid"_s)))->click();
    QCOMPARE(m_field->text(), u"-status:valid"_s);
    QTRY_VERIFY(!help);
}

void TestFilterLine::aPastedBookIsCutAndSaid()
{
    m_field->insert(u"word \u202e👩‍👩‍👧 ("_s.repeated(8000));
    QCOMPARE(m_field->text().size(), 20'001);
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(m_note->isVisible());
    QVERIFY(m_note->text().size() < 5000);
    QVERIFY(!m_note->text().contains(QChar(0x202e)));
    QVERIFY(m_chips->chips().size() <= 30);
    m_query->clear();
    QVERIFY(!m_note->isVisible());
}

void TestFilterLine::hiddenValuesAreOnlyInTheirChip()
{
    m_query->addHidden(models::makeCondition(m_query->fields(), m_query->context(), u"external_id"_s,
                                             models::QueryTerm::Kind::Equals, {u"user-7"_s})
                           .node);
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_chips->chips().size(), 1);
    QVERIFY(!chip(0)->content().isEditable);
    QTest::keyClick(m_field, Qt::Key_Escape); // takes everything away, also what is not in the text
    QVERIFY(m_query->isEmpty());
}

void TestFilterLine::chipsOfALongSearchEndSomewhere()
{
    m_field->insert(u"status:valid itau "_s.repeated(500));
    QVERIFY(m_chips->chips().size() <= 30);
    QCOMPARE(m_query->parts().size(), 1000);
}

void TestFilterLine::chipsNeverLieOnEachOther()
{
    type(u"itau status:invalid -maria"_s);
    m_query->setText(u"a status:valid,invalid external-id:empty x"_s);
    m_query->setText(u"status:valid y"_s);
    QTRY_COMPARE(m_chips->layout()->count(), 4); // two chips, "and more", "Clear all"
    QCoreApplication::processEvents();
    QVERIFY(!chip(0)->geometry().intersects(chip(1)->geometry()));
    QVERIFY(chip(0)->width() >= chip(0)->sizeHint().width());
    QVERIFY(chip(1)->width() >= chip(1)->sizeHint().width());
}

void TestFilterLine::amountsOfAFilterAreReadAsInTheSearch()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    const ResourceSpec &spec = resources::transactions();
    const auto *amount = std::ranges::find(spec.filters, std::string_view("amount"), &FilterSpec::key);
    QVERIFY(amount != spec.filters.end());
    FilterEditor editor(spec, *amount);
    const QList<QLineEdit *> bounds = editor.findChildren<QLineEdit *>();
    QCOMPARE(bounds.size(), 2);
    QTest::keyClicks(bounds[0], u"1.500,50"_s);
    const QList<api::ListFilter> value = editor.value();
    QCOMPARE(value.size(), 1);
    QCOMPARE(value.first().values, QStringList{u"1500.5"_s});
    QVERIFY(editor.validate());
    FilterEditor again(spec, *amount);
    again.setValue(value);
    QCOMPARE(again.value(), value);
    QTest::keyClicks(bounds[1], u"muito"_s);
    QVERIFY(!editor.validate());
}

QTEST_MAIN(TestFilterLine)
#include "tst_filterline.moc"
