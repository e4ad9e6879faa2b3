// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/widgets/tableview.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Problems on the page of a person that lead to another page.
class TestPersonProblems : public QObject, protected tests::WindowWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void aDuplicateOpensItsGroup();

private:
    [[nodiscard]] DuplicatesPage *duplicates() const { return m_window->findChild<DuplicatesPage *>(); }
    [[nodiscard]] PersonPage *person() const { return m_window->findChild<PersonPage *>(); }
    [[nodiscard]] bool openPerson(const QString &linkId);
    [[nodiscard]] FactRow *duplicateRow() const;
    [[nodiscard]] QStringList groupOf(const QString &link) const;
};

void TestPersonProblems::init()
{
    m_bench = std::make_unique<tests::WindowBench>(300);
    QVERIFY(openWindow());
}

//! Until what is wrong stands there.
bool TestPersonProblems::openPerson(const QString &linkId)
{
    m_window->openPerson(linkId);
    return QTest::qWaitFor(
        [this] {
            const auto cards = person()->findChildren<SectionCard *>();
            return person()->load() && person()->load()->isFinished() &&
                   std::ranges::any_of(cards, [](SectionCard *card) {
                       return card->title() == u"Links" && !card->list().facts().isEmpty();
                   });
        },
        kPatienceMs);
}

FactRow *TestPersonProblems::duplicateRow() const
{
    for (auto *row : person()->findChildren<FactRow *>())
        if (row->isVisibleTo(person()) && row->fact().value == u"Show the duplicates")
            return row;
    return nullptr;
}

QStringList TestPersonProblems::groupOf(const QString &link) const
{
    for (const auto &group : duplicates()->finder().groups().groups) {
        QStringList links;
        for (const std::uint32_t each : group.links)
            links.append(duplicates()->finder().linkId(each));
        if (links.contains(link))
            return links;
    }
    return {};
}

void TestPersonProblems::aDuplicateOpensItsGroup()
{
    m_window->openPage(u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(duplicates() && duplicates()->finder().groups().groups.size() > 1 &&
                                 !duplicates()->finder().isFinding(),
                             kPatienceMs);
    QStringList links;
    for (const auto &group : duplicates()->finder().groups().groups)
        links.append(duplicates()->finder().linkId(group.links.back()));
    std::ranges::reverse(links); // the first group is shown by itself
    for (const QString &link : std::as_const(links)) {
        QVERIFY(openPerson(link));
        if (duplicateRow())
            break;
    }
    QVERIFY(duplicateRow());
    const QString link = duplicateRow()->fact().target.filters.constFirst().values.constFirst();
    const QStringList group = groupOf(link);
    QVERIFY(group.size() > 1);
    QTest::keyClick(duplicateRow(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(group.contains(duplicates()->state().recordId), kPatienceMs);
}

QTEST_MAIN(TestPersonProblems)
#include "tst_personproblems.moc"
