// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findmodel.h"
#include "models/table/revealstate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

class TestFindModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultsStandInGroups();
    void theRowUnderTheCursorStays();
    void aRecordIsThereOnce();
    void anOwnerOfAKnownPersonIsThatPerson();
    void anOwnerBecomesThePersonWhoIsKnownLater();
    void ownersWithOneDocumentAreOneRow();
    void personalDataIsMasked();
    void aRevealedFieldIsRevealedHereToo();
    void stepsSkipHeadings();
    void itIsReadAloud();
};

namespace {

FindHit owner(const QString &id, const QString &link, const QString &document = {})
{
    FindHit hit;
    hit.kind = FindKind::Owner;
    hit.target = {u"owners"_s, id, {}, {{u"id"_s, FilterOp::Equals, {id}}}};
    hit.title = {u"Maria Souza"_s, MaskKind::Name, u"display_name"_s};
    if (!document.isEmpty())
        hit.details = {{document, MaskKind::Document, u"document_id.document_number"_s}};
    hit.links = {link};
    hit.source = FindSource::Belvo;
    hit.match = FindMatch::Name;
    return hit;
}

FindHit link(const QString &id, const QString &institution = u"gotham_br_retail"_s)
{
    FindHit hit;
    hit.kind = FindKind::Link;
    hit.target = {u"links"_s, id, {}, {{u"id"_s, FilterOp::Equals, {id}}}};
    hit.title = {institution, MaskKind::None, u"institution"_s};
    hit.details = {{u"valid"_s, MaskKind::None, u"status"_s}};
    hit.links = {id};
    return hit;
}

FindHit person(const QString &key, const QStringList &links)
{
    FindHit hit;
    hit.kind = FindKind::Person;
    hit.target.personKey = key;
    hit.title = {u"Maria Souza"_s, MaskKind::Name};
    hit.links = links;
    return hit;
}

QStringList rows(const FindModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const FindHit *hit = model.hit(row);
        texts.append(hit ? hit->target.id + hit->target.personKey
                         : model.index(row).data().toString() + u':');
    }
    return texts;
}

struct Bench
{
    RevealState reveal;
    FindModel model{reveal};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestFindModel::resultsStandInGroups()
{
    Bench bench;
    bench.model.begin({link(u"l1"_s), person(u"p1"_s, {u"l1"_s})});
    QCOMPARE(rows(bench.model), (QStringList{u"People:"_s, u"p1"_s, u"Links:"_s, u"l1"_s}));
    bench.model.add({owner(u"o9"_s, u"l9"_s), link(u"l2"_s)});
    QCOMPARE(rows(bench.model), (QStringList{u"People:"_s, u"p1"_s, u"o9"_s, u"Links:"_s, u"l1"_s, u"l2"_s}));
    QCOMPARE(bench.model.hitCount(), 4);
    QVERIFY(!bench.model.index(0).flags().testFlag(Qt::ItemIsEnabled));
    bench.model.begin({});
    QCOMPARE(bench.model.rowCount(), 0);
}

void TestFindModel::theRowUnderTheCursorStays()
{
    Bench bench;
    bench.model.begin({link(u"l1"_s), link(u"l2"_s)});
    bench.model.setPinned(2);
    QCOMPARE(bench.model.hit(2)->target.id, u"l2"_s);
    const QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
    bench.model.add({owner(u"o1"_s, u"l7"_s), link(u"l3"_s), owner(u"o2"_s, u"l8"_s)});
    QCOMPARE(rows(bench.model),
             (QStringList{u"Links:"_s, u"l1"_s, u"l2"_s, u"l3"_s, u"People:"_s, u"o1"_s, u"o2"_s}));
    for (const QList<QVariant> &signal : inserted)
        QVERIFY(signal.at(1).toInt() > 2);
    // A group that ended above the cursor goes on below everything.
    bench.model.begin({person(u"p1"_s, {}), link(u"l1"_s)});
    bench.model.setPinned(3);
    bench.model.add({owner(u"o1"_s, u"l7"_s), owner(u"o2"_s, u"l8"_s), link(u"l2"_s)});
    QCOMPARE(rows(bench.model), (QStringList{u"People:"_s, u"p1"_s, u"Links:"_s, u"l1"_s, u"l2"_s,
                                             u"More people:"_s, u"o1"_s, u"o2"_s}));
}

void TestFindModel::aRecordIsThereOnce()
{
    Bench bench;
    bench.model.begin({link(u"l1"_s)});
    FindHit again = link(u"l1"_s);
    again.match = FindMatch::ExternalId;
    again.matched = {u"user-1"_s};
    bench.model.add({again});
    QCOMPARE(bench.model.hitCount(), 1);
    QCOMPARE(bench.model.index(1).data(FindModel::MatchRole).toString(), u"External ID user-1"_s);
    bench.model.add({link(u"l1"_s), link(u"l2"_s), link(u"l2"_s)});
    QCOMPARE(bench.model.hitCount(), 2);
}

void TestFindModel::anOwnerOfAKnownPersonIsThatPerson()
{
    Bench bench;
    bench.model.begin({person(u"p1"_s, {u"l1"_s, u"l2"_s})});
    bench.model.add({owner(u"o1"_s, u"l2"_s), owner(u"o2"_s, u"l3"_s)});
    QCOMPARE(rows(bench.model), (QStringList{u"People:"_s, u"p1"_s, u"o2"_s}));
    QCOMPARE(bench.model.index(1).data(FindModel::MatchRole).toString(), u"Name"_s);
}

//! Belvo answers first, the index knows them a moment later.
void TestFindModel::anOwnerBecomesThePersonWhoIsKnownLater()
{
    Bench bench;
    bench.model.begin({});
    bench.model.add({owner(u"o1"_s, u"l1"_s), owner(u"o2"_s, u"l9"_s)});
    bench.model.add({person(u"p1"_s, {u"l1"_s, u"l2"_s})});
    QCOMPARE(rows(bench.model), (QStringList{u"People:"_s, u"p1"_s, u"o2"_s}));
    QCOMPARE(bench.model.hitCount(), 2);
    bench.model.add({person(u"p1"_s, {u"l1"_s, u"l2"_s})});
    QCOMPARE(bench.model.hitCount(), 2);
    // Not under the cursor: what somebody is about to open does not change.
    bench.model.setPinned(2);
    bench.model.add({person(u"p9"_s, {u"l9"_s})});
    QCOMPARE(rows(bench.model), (QStringList{u"People:"_s, u"p1"_s, u"o2"_s, u"p9"_s}));
}

void TestFindModel::ownersWithOneDocumentAreOneRow()
{
    Bench bench;
    bench.model.begin({});
    bench.model.add({owner(u"o1"_s, u"l1"_s, u"76109277673"_s), owner(u"o2"_s, u"l2"_s, u"76109277673"_s),
                     owner(u"o3"_s, u"l1"_s, u"51754742190"_s)});
    QCOMPARE(bench.model.hitCount(), 1); // the third shares a link with the first: a joint account
    const FindHit *hit = bench.model.hit(1);
    QCOMPARE(hit->links, (QStringList{u"l1"_s, u"l2"_s}));
    QCOMPARE(hit->target.filters.constFirst().values, (QStringList{u"o1"_s, u"o2"_s}));
    bench.model.describeLinks({link(u"l1"_s), link(u"l2"_s, u"heimdall_br_retail"_s)});
    const QString detail = bench.model.index(1).data(FindModel::DetailRole).toString();
    QVERIFY2(detail.contains(u"gotham_br_retail"_s) && detail.contains(u"heimdall_br_retail"_s),
             qPrintable(detail));
    QVERIFY2(detail.contains(u"owner"_s), qPrintable(detail));
}

void TestFindModel::personalDataIsMasked()
{
    Bench bench;
    FindHit hit = owner(u"o1"_s, u"l1"_s, u"51754742190"_s);
    hit.match = FindMatch::Document;
    hit.matched = {u"76109277673"_s, MaskKind::Document};
    bench.model.begin({hit});
    QString all;
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(FindModel::DetailRole),
                           int(FindModel::MatchRole), int(Qt::ToolTipRole)})
        all += bench.model.index(1).data(role).toString() + u'\n';
    QVERIFY2(all.contains(u"M•••• S••••"_s), qPrintable(all));
    QVERIFY2(all.contains(u"CPF •••.092.776-••, check digits right"_s), qPrintable(all));
    for (const QString &secret : {u"Maria"_s, u"Souza"_s, u"76109277673"_s, u"51754742190"_s})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

void TestFindModel::aRevealedFieldIsRevealedHereToo()
{
    Bench bench;
    bench.model.begin({owner(u"o1"_s, u"l1"_s)});
    const QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    bench.reveal.reveal(u"owners"_s, u"o1"_s, u"display_name"_s);
    QCOMPARE(bench.model.index(1).data().toString(), u"Maria Souza"_s);
    bench.reveal.hideAll();
    QCOMPARE(bench.model.index(1).data().toString(), u"M•••• S••••"_s);
    QCOMPARE(changed.size(), 2);
}

void TestFindModel::stepsSkipHeadings()
{
    Bench bench;
    QCOMPARE(bench.model.firstHit(), -1);
    bench.model.begin({person(u"p1"_s, {}), link(u"l1"_s), link(u"l2"_s)});
    QCOMPARE(bench.model.firstHit(), 1);
    QCOMPARE(bench.model.step(1, 1), 3);
    QCOMPARE(bench.model.step(3, -1), 1);
    QCOMPARE(bench.model.step(1, -1), 1);
    QCOMPARE(bench.model.step(1, 100), 4);
    QCOMPARE(bench.model.lastHit(), 4);
}

void TestFindModel::itIsReadAloud()
{
    Bench bench;
    FindHit command;
    command.kind = FindKind::Command;
    command.target.id = u"Reload"_s;
    command.title.value = u"Reload from Belvo"_s;
    command.details = {{u"View"_s}};
    command.keys = u"F5"_s;
    command.isUsable = false;
    command.whyNot = u"This page shows no rows."_s;
    bench.model.begin({command});
    const QString read = bench.model.index(1).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {u"Reload from Belvo"_s, u"View"_s, u"F5"_s, command.whyNot, u"not available"_s})
        QVERIFY2(read.contains(part), qPrintable(read));
}

QTEST_GUILESS_MAIN(TestFindModel)
#include "tst_findmodel.moc"
