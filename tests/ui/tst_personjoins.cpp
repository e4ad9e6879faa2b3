// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deciding.h"
#include "tests/ui/windowwalk.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QItemSelection>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Who is one person is decided in the window: from what may be, against what was said before, and where
//! nothing is shared at all. Each can be taken back.
class TestPersonJoins : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void aSuggestionIsTaken();
    void whoWasToldApartIsJoinedAgain();
    void whoWasJoinedAndToldApartIsJoinedAgain();
    void twoWhoShareNothingAreJoinedInTheList();
    void takingBackAJoinKeepsOlderOnes();
    void oneRowOrThreeJoinNobody();

private:
    void openPeople(const QString &query = {});
    void select(std::initializer_list<int> rows);
    void decide(const QString &cardTitle, const QString &button, const QString &entry);
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] SectionCard *card(const QString &title) const { return tests::cardOf(*page(), title); }
    [[nodiscard]] PersonPage *page() const { return m_window->findChild<PersonPage *>(); }
    [[nodiscard]] qsizetype links() const { return page()->load()->subject().linkIds.size(); }
    [[nodiscard]] QAction *join() const { return listPage()->findChild<QAction *>(u"joinPeople"_s); }
};

void TestPersonJoins::init()
{
    begin();
    QVERIFY(openWindow());
}

void TestPersonJoins::openPeople(const QString &query)
{
    m_window->openPage(u"people"_s);
    QTRY_VERIFY_WITH_TIMEOUT(listPage() && listPage()->rows().state() == models::FeedState::Complete &&
                                 listPage()->table().rowCount() > 20,
                             kPatienceMs);
    listPage()->query().setText(query);
    QTRY_VERIFY_WITH_TIMEOUT(!listPage()->rows().isBusy() && listPage()->rows().model().rowCount() > 0,
                             kPatienceMs);
}

QString TestPersonJoins::idAt(int row) const
{
    return listPage()->table().idOf(listPage()->rows().model().tableRow(row));
}

void TestPersonJoins::select(std::initializer_list<int> rows)
{
    ui::TableView *view = listPage()->tableView();
    view->setCurrentIndex(view->model()->index(*rows.begin(), 0));
    view->setFocus();
    for (const int row : rows)
        view->selectionModel()->select(
            QItemSelection(view->model()->index(row, 0),
                           view->model()->index(row, view->model()->columnCount() - 1)),
            QItemSelectionModel::Select);
}

void TestPersonJoins::decide(const QString &cardTitle, const QString &button, const QString &entry)
{
    QTRY_VERIFY_WITH_TIMEOUT(!card(cardTitle)->isHidden(), kPatienceMs);
    tests::openMenu(*card(cardTitle), button);
    tests::choose(entry);
}

//! An owner of a joint account has links of their own.
void TestPersonJoins::aSuggestionIsTaken()
{
    openPeople();
    QStringList people;
    for (int row = 0; row < listPage()->rows().model().rowCount(); ++row)
        people.append(idAt(row));
    bool isFound = false;
    for (const QString &person : std::as_const(people)) {
        m_window->openPerson(person);
        isFound = !card(u"May be the same person"_s)->isHidden();
        if (isFound)
            break;
    }
    QVERIFY(isFound);
    const qsizetype before = links();
    const QString name = card(u"May be the same person"_s)->list().facts().constFirst().title.left(1);
    decide(u"May be the same person"_s, u"The same person…"_s, name);
    QTRY_VERIFY_WITH_TIMEOUT(links() > before, kPatienceMs);
    page()->findChild<Toast *>()->button()->click();
    QTRY_COMPARE_WITH_TIMEOUT(links(), before, kPatienceMs);
}

//! Long after the toast has gone.
void TestPersonJoins::whoWasToldApartIsJoinedAgain()
{
    openPeople(u"links:2"_s);
    m_window->openPerson(idAt(0));
    QTRY_COMPARE_WITH_TIMEOUT(links(), 2, kPatienceMs);
    decide(u"Why these links are one person"_s, u"Not one person…"_s, u"*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(links(), 1, kPatienceMs);
    QCOMPARE(m_bench->decisions.decisions(m_bench->profile.id).size(), 1);
    const auto told = [this] {
        const auto facts = card(u"May be the same person"_s)->list().facts();
        return std::ranges::count(facts, u"Told apart here"_s, &models::FactLine::pill);
    };
    QTRY_COMPARE_WITH_TIMEOUT(told(), 1, kPatienceMs);
    decide(u"May be the same person"_s, u"The same person…"_s, u"*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(links(), 2, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(told(), 0, kPatienceMs);
    // What they share joins them: nothing is left of what was said.
    QVERIFY(m_bench->decisions.decisions(m_bench->profile.id).isEmpty());
    page()->findChild<Toast *>()->button()->click(); // and back
    QTRY_COMPARE_WITH_TIMEOUT(links(), 1, kPatienceMs);
}

//! Where nothing joins them but what is said, that is said again.
void TestPersonJoins::whoWasJoinedAndToldApartIsJoinedAgain()
{
    openPeople(u"links:1"_s);
    QVERIFY(listPage()->rows().model().rowCount() > 1);
    const QString person = idAt(0);
    const QString other = idAt(1);
    QVERIFY(m_bench->decisions.split(m_bench->profile.id, {QUuid(person)}, {QUuid(other)}));
    m_window->openPerson(person);
    decide(u"May be the same person"_s, u"The same person…"_s, u"*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(links(), 2, kPatienceMs);
    const QList<PersonDecision> said = m_bench->decisions.decisions(m_bench->profile.id);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.constFirst().isSame);
}

void TestPersonJoins::twoWhoShareNothingAreJoinedInTheList()
{
    openPeople();
    const int before = listPage()->rows().model().rowCount();
    select({0, 1});
    QTRY_VERIFY(join()->isEnabled());
    QTest::keyClick(listPage()->tableView(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(tests::entryWith(u"One person: "_s));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape); // nothing was decided
    QVERIFY(m_bench->decisions.decisions(m_bench->profile.id).isEmpty());
    QTest::keyClick(listPage()->tableView(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    tests::choose(u"One person: "_s);
    const auto count = [this] { return listPage()->rows().model().rowCount(); };
    QTRY_COMPARE_WITH_TIMEOUT(count(), before - 1, kPatienceMs);
    QTRY_VERIFY(!join()->isEnabled());
    const QList<Toast *> toasts = listPage()->findChildren<Toast *>();
    const auto told = std::ranges::find(toasts, u"Both are one person now."_s, &Toast::sentence);
    QVERIFY(told != toasts.cend());
    (*told)->button()->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(), before, kPatienceMs);
}

//! Two were joined by hand yesterday; a third joins them and goes again.
void TestPersonJoins::takingBackAJoinKeepsOlderOnes()
{
    openPeople(u"links:1"_s);
    QVERIFY(listPage()->rows().model().rowCount() > 2);
    const QStringList ids{idAt(0), idAt(1), idAt(2)};
    const int before = listPage()->table().rowCount();
    QVERIFY(m_bench->decisions.merge(m_bench->profile.id, {QUuid(ids[0])}, {QUuid(ids[1])}));
    openPeople();
    const auto count = [this] { return listPage()->rows().model().rowCount(); };
    QTRY_COMPARE_WITH_TIMEOUT(count(), before - 1, kPatienceMs);
    const auto rowOf = [this, &count](const QStringList &wanted) {
        for (int row = 0; row < count(); ++row)
            if (wanted.contains(idAt(row)))
                return row;
        return -1;
    };
    const QList<PersonDecision> said = m_bench->decisions.decisions(m_bench->profile.id);
    QCOMPARE(said.size(), 1);
    select({rowOf({ids[0], ids[1]}), rowOf({ids[2]})});
    QTRY_VERIFY(join()->isEnabled());
    join()->trigger();
    tests::choose(u"One person: "_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), before - 2, kPatienceMs);
    const QList<Toast *> toasts = listPage()->findChildren<Toast *>();
    const auto told = std::ranges::find(toasts, u"Both are one person now."_s, &Toast::sentence);
    QVERIFY(told != toasts.cend());
    (*told)->button()->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(), before - 1, kPatienceMs);
    const QList<PersonDecision> left = m_bench->decisions.decisions(m_bench->profile.id);
    QCOMPARE(left.size(), 1);
    QVERIFY(left.constFirst().isSame);
}

void TestPersonJoins::oneRowOrThreeJoinNobody()
{
    openPeople();
    QVERIFY(!join()->isEnabled());
    select({0});
    QVERIFY(!join()->isEnabled());
    select({0, 1});
    QTRY_VERIFY(join()->isEnabled());
    select({0, 1, 2});
    QTRY_VERIFY(!join()->isEnabled());
}

QTEST_MAIN(TestPersonJoins)
#include "tst_personjoins.moc"
