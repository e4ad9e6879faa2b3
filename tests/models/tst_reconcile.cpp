// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/people/personassembly.h"
#include "models/reconcile/reconcileflow.h"
#include "models/reconcile/reconcilespec.h"
#include "models/table/cellformatter.h"
#include "models/table/resourcetablemodel.h"
#include "samplepeople.h"
#include "tests/sandbox/sandboxclient.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::SamplePeople;
using Link = SamplePeople::Link;

namespace {

std::shared_ptr<const IdList> listOf(const QByteArray &csv, const IdColumns &columns = {.id = 0})
{
    const std::atomic_bool isCancelled = false;
    return std::make_shared<const IdList>(idlist::read(csv, csv::detect(csv), columns, isCancelled).value());
}

Reconciliation compare(const SamplePeople &sample, std::shared_ptr<const IdList> ids)
{
    const std::atomic_bool isCancelled = false;
    const IdentitySources sources = sample.sources();
    return reconcile(
               {.links = sources.links, .ids = std::move(ids), .people = assemblePeople(sample.identities())},
               isCancelled)
        .value();
}

QString id(int link)
{
    return SamplePeople::linkId(link).toString(QUuid::WithoutBraces);
}

//! Beginning of the row of a link in a comparison: rows of links come first, in their order.
const ReconcileRow &rowOf(const Reconciliation &of, std::size_t link)
{
    return of.rows[link];
}

} // namespace

//! Links beside own ids: five sets, hints that are no matches, files of every kind, and that nothing of a
//! file is left anywhere.
class TestReconcile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasItsWords();
    void fiveSets();
    void idsAreComparedByteByByte();
    void linksOfTheFileMatchToo();
    void onePersonUnderSeveralIdsIsSeen();
    void idsSharedByOwnersAreFound();
    void proposalsSayWhy();
    void withoutAFileIdsAreChecked();
    void rowsSayWhatWasFound();
    void neverAMatchedLinkInAPlan();
    void onlyMatchedLinksAreErased();
    void aColumnMayHoldIdsOfEitherKind();
    void hostileFilesAreReadOrRefused_data();
    void hostileFilesAreReadOrRefused();
    void theSandboxIsReconciled();
    void nothingOfTheFileIsKept();
};

//! A rule without a label would show its wire word to people.
void TestReconcile::everyRuleHasItsWords()
{
    for (const IdRule &rule : idRules())
        for (const char *path : {"lint", "advice"}) {
            const auto field =
                std::ranges::find(reconcileSpec().fields, std::string_view(path), &FieldSpec::path);
            QVERIFY(std::ranges::any_of(field->values, [&rule](const EnumValue &value) {
                return value.value == rule.word && value.label;
            }));
        }
    QVERIFY(lintExternalId({.id = u"family"_s, .hasSeveralOwners = true}) == IdFinding::SharedByPeople);
    QVERIFY(reconcileSpec().path.empty());
}

void TestReconcile::fiveSets()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"known"_s});
    sample.add(Link{.externalId = u"orphan"_s});
    sample.add(Link{});
    const Reconciliation of = compare(sample, listOf("id\nknown\nnever-connected\nknown\n\n"));
    QCOMPARE(of.counts.links, 3);
    QCOMPARE(of.counts.matched, 1);
    QCOMPARE(of.counts.onlyAtBelvo, 1);
    QCOMPARE(of.counts.withoutId, 1);
    QCOMPARE(of.counts.onlyYours, 1);
    QCOMPARE(of.ids->repeated, 1);
    QCOMPARE(of.rows.size(), std::size_t(4));
    QVERIFY(rowOf(of, 0).set == IdSet::Matched && rowOf(of, 0).matchedBy == MatchedBy::ExternalId);
    QVERIFY(rowOf(of, 1).set == IdSet::OnlyAtBelvo);
    QVERIFY(rowOf(of, 2).set == IdSet::WithoutId && rowOf(of, 2).finding == IdFinding::Missing);
    QVERIFY(rowOf(of, 3).set == IdSet::OnlyYours && rowOf(of, 3).link == ReconcileRow::kNone);
    // Nobody and nothing.
    QCOMPARE(compare(SamplePeople(), listOf("id\nx-1\n")).counts.onlyYours, 1);
    QVERIFY(compare(SamplePeople(), nullptr).rows.empty());
}

void TestReconcile::idsAreComparedByteByByte()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"User-1"_s});
    sample.add(Link{.externalId = u"0042"_s});
    sample.add(Link{.externalId = u"spaced"_s});
    sample.add(Link{.externalId = u"both"_s});
    const Reconciliation of = compare(sample, listOf("id\nuser-1\n42\n\" spaced\"\n\"BOTH \"\n"));
    QCOMPARE(of.counts.matched, 0);
    QCOMPARE(of.counts.onlyAtBelvo, 4);
    QCOMPARE(of.counts.onlyYours, 4);
    QCOMPARE(of.counts.near, 3);
    QVERIFY(rowOf(of, 0).near == NearMatch::Case && rowOf(of, 0).nearId == "user-1");
    QVERIFY(rowOf(of, 1).near == NearMatch::None);
    QVERIFY(rowOf(of, 2).near == NearMatch::Spaces);
    QVERIFY(rowOf(of, 3).near == NearMatch::SpacesAndCase);
    QVERIFY(rowOf(of, 0).reason == ProposalReason::NearlyEqual);
    QCOMPARE(of.rows[4].nearId, std::string_view("User-1")); // and from the other side
}

void TestReconcile::linksOfTheFileMatchToo()
{
    SamplePeople sample;
    sample.add(Link{});
    sample.add(Link{.externalId = u"b-2"_s});
    sample.add(Link{.externalId = u"b-3"_s});
    const QByteArray csv = "id,link\na-1," + id(0).toUtf8() + "\nb-2," + id(1).toUpper().toUtf8() + "\nb-9," +
                           id(2).toUtf8() + "\nb-3,nonsense\n";
    const Reconciliation of = compare(sample, listOf(csv, {.id = 0, .link = 1}));
    QCOMPARE(of.counts.matched, 3);
    QVERIFY(rowOf(of, 0).matchedBy == MatchedBy::LinkId);
    QVERIFY(rowOf(of, 1).matchedBy == MatchedBy::Both);
    QVERIFY(rowOf(of, 2).matchedBy == MatchedBy::Contradiction);
    QCOMPARE(of.counts.contradictions, 1);
    QCOMPARE(of.ids->badLinks, 1);
    QCOMPARE(of.counts.onlyYours, 0);
}

void TestReconcile::onePersonUnderSeveralIdsIsSeen()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"one"_s, .user = u"U"_s});
    sample.add(Link{.externalId = u"two"_s, .user = u"U"_s});
    sample.add(Link{.externalId = u"two"_s, .user = u"V"_s});
    sample.add(Link{.user = u"V"_s});
    sample.add(Link{.externalId = u"one"_s, .user = u"U"_s, .institution = u"erebor_br_retail"_s});
    const Reconciliation of = compare(sample, nullptr);
    QCOMPARE(of.counts.severalIds, 2);
    QCOMPARE(rowOf(of, 0).personIds, 2U);
    QCOMPARE(rowOf(of, 3).personIds, 1U);
    QCOMPARE(rowOf(of, 0).idLinks, 2U);
}

void TestReconcile::idsSharedByOwnersAreFound()
{
    SamplePeople sample;
    sample.add(
        Link{.externalId = u"family"_s, .owners = {{.name = u"Ana"_s, .document = u"761.092.776-73"_s}}});
    sample.add(
        Link{.externalId = u"family"_s, .owners = {{.name = u"Rui"_s, .document = u"111.444.777-35"_s}}});
    sample.add(
        Link{.externalId = u"alone"_s, .owners = {{.name = u"Ana"_s, .document = u"761.092.776-73"_s}}});
    sample.add(Link{.externalId = u"alone"_s, .owners = {{.name = u"Ana"_s, .document = u"76109277673"_s}}});
    const Reconciliation of = compare(sample, nullptr);
    QVERIFY(rowOf(of, 0).finding == IdFinding::SharedByPeople);
    QVERIFY(rowOf(of, 1).finding == IdFinding::SharedByPeople);
    QVERIFY(rowOf(of, 2).finding == IdFinding::None);
    QCOMPARE(of.counts.findings, 2);
}

void TestReconcile::proposalsSayWhy()
{
    SamplePeople sample;
    const SamplePeople::Owner ana{.name = u"Ana"_s, .document = u"761.092.776-73"_s};
    sample.add(Link{.externalId = u"c-1"_s, .user = u"U"_s, .owners = {ana}});
    sample.add(Link{.user = u"U"_s});
    sample.add(Link{.institution = u"erebor_br_retail"_s, .owners = {ana}});
    sample.add(Link{.externalId = u"stranger"_s});
    const Reconciliation of = compare(sample, listOf("id\nc-1\n"));
    QVERIFY(rowOf(of, 1).reason == ProposalReason::SameUser && rowOf(of, 1).proposal == "c-1");
    QVERIFY(rowOf(of, 2).reason == ProposalReason::SamePerson && rowOf(of, 2).proposal == "c-1");
    QVERIFY(rowOf(of, 3).reason == ProposalReason::None && rowOf(of, 3).proposal.empty());
    const QList<Adoption> list = adoptionList(of, {});
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].link, id(1));
    QCOMPARE(list[0].id, u"c-1"_s);
    QCOMPARE(list[2].externalId, u"stranger"_s);
}

void TestReconcile::withoutAFileIdsAreChecked()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"ok-1"_s});
    sample.add(Link{.externalId = u"a b"_s});
    sample.add(Link{});
    const Reconciliation of = compare(sample, nullptr);
    QCOMPARE(of.counts.findings, 2);
    QVERIFY(rowOf(of, 0).set == IdSet::None);
    QVERIFY(adoptionList(of, {}).isEmpty());
    QVERIFY(removalDraft(of, {}).targets.isEmpty()); // without a file nothing is an orphan
}

void TestReconcile::rowsSayWhatWasFound()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"known"_s, .owners = {{.name = u"Ana Souza"_s}}});
    sample.add(Link{.externalId = u"<b>&amp;"_s, .status = u"brand_new"_s});
    const Reconciliation of = compare(sample, listOf("id\nknown\n=1+1\n"));
    ColumnTable table(reconcileSpec());
    RevealState reveal;
    ResourceTableModel model(table, reveal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.replaceAll(reconcileRows(of));
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.defectCount(), 1); // a status that nobody has described
    const CellFormatter formatter;
    const auto text = [&](int row, std::string_view path) {
        return formatter.rawText(table.cell(row, table.columnOf(path)));
    };
    QCOMPARE(text(0, "set"), u"matched"_s);
    QCOMPARE(text(0, "own_id"), u"known"_s);
    QCOMPARE(text(0, "line"), u"2"_s);
    QCOMPARE(text(0, "owner"), u"Ana Souza"_s);
    QCOMPARE(text(0, "created_at"), u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(text(1, "external_id"), u"<b>&amp;"_s);
    QCOMPARE(text(1, "lint"), u"bad_character"_s);
    QCOMPARE(text(1, "status"), u"brand_new"_s);
    QCOMPARE(text(2, "set"), u"only_yours"_s);
    QCOMPARE(text(2, "own_id"), u"=1+1"_s);
    QCOMPARE(table.idOf(2), QString());
    QCOMPARE(table.idOf(1), id(1));
    const int owner = table.columnOf("owner");
    QVERIFY(!formatter.maskedText(reconcileSpec(), table.cell(0, owner)).contains(u"Souza"_s));
}

void TestReconcile::neverAMatchedLinkInAPlan()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"known"_s});
    sample.add(Link{.externalId = u"orphan"_s, .status = u"invalid"_s, .accounts = {{.number = u"1"_s}}});
    sample.add(Link{});
    const Reconciliation of = compare(sample, listOf("id\nknown\n"));
    PlanDraft draft = removalDraft(of, {});
    QCOMPARE(draft.targets.size(), 2);
    QCOMPARE(draft.targets[0].id, id(1));
    QCOMPARE(draft.targets[0].status, u"invalid"_s);
    QCOMPARE(draft.targets[0].accounts, 1);
    QCOMPARE(draft.targets[0].transactions, -1);
    draft = removalDraft(of, {id(0), id(2)});
    QCOMPARE(draft.targets.size(), 1);
    QCOMPARE(draft.targets[0].id, id(2));
}

void TestReconcile::onlyMatchedLinksAreErased()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"known"_s, .status = u"invalid"_s, .accounts = {{.number = u"1"_s}}});
    sample.add(Link{.externalId = u"orphan"_s});
    sample.add(Link{});
    sample.add(Link{.externalId = u"known"_s});
    const Reconciliation of = compare(sample, listOf("id\nknown\nnever-connected\n"));
    QVERIFY(erasureDraft(of, {}).targets.isEmpty()); // nothing chosen is nothing, not everything
    QVERIFY(erasureDraft(of, {id(1), id(2), QString()}).targets.isEmpty());
    const PlanDraft draft = erasureDraft(of, {id(0), id(1), id(2), id(3)});
    QCOMPARE(draft.kind, PlanKind::DeleteLinks);
    QCOMPARE(draft.targets.size(), 2);
    QCOMPARE(draft.targets[0].id, id(0));
    QCOMPARE(draft.targets[0].status, u"invalid"_s);
    QCOMPARE(draft.targets[0].accounts, 1);
    QCOMPARE(draft.targets[1].id, id(3));
    QCOMPARE(erasureDraft(of, {id(3)}).targets.size(), 1);
    QVERIFY(erasureDraft(compare(sample, nullptr), {id(0)}).targets.isEmpty());
}

void TestReconcile::aColumnMayHoldIdsOfEitherKind()
{
    SamplePeople sample;
    sample.add(Link{.externalId = u"user-1"_s, .user = u"U"_s});
    sample.add(Link{.externalId = u"user-2"_s});
    sample.add(Link{.user = u"U"_s});
    sample.add(Link{.externalId = u"user-4"_s, .user = u"W"_s});
    sample.add(Link{.user = u"W"_s});
    const QByteArray csv = "id\n" + id(0).toUtf8() + "\nuser-2\n" + id(1).toUtf8() +
                           "\nuser-4\n11111111-0000-4000-8000-000000000001\n";
    const auto list = listOf(csv, {.id = 0, .link = 0});
    QCOMPARE(list->badLinks, 0); // the cells with ids of one's own are no mistakes
    const Reconciliation of = compare(sample, list);
    QVERIFY(rowOf(of, 0).set == IdSet::Matched && rowOf(of, 0).matchedBy == MatchedBy::LinkId);
    QVERIFY(rowOf(of, 1).set == IdSet::Matched && rowOf(of, 1).matchedBy == MatchedBy::Both);
    QVERIFY(rowOf(of, 2).set == IdSet::WithoutId);
    QVERIFY(rowOf(of, 2).proposal.empty()); // the id of a link is nobody's id
    QVERIFY(rowOf(of, 4).proposal == "user-4");
    QCOMPARE(of.counts.matched, 3);
    QCOMPARE(of.counts.contradictions, 0);
    QCOMPARE(of.counts.onlyYours, 1);
    QCOMPARE(erasureDraft(of, {id(0), id(1), id(2), id(3), id(4)}).targets.size(), 3);
}

void TestReconcile::hostileFilesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code"); //!< empty: it is read
    QTest::newRow("empty") << QByteArray() << u"ids_empty"_s;
    QTest::newRow("white space") << QByteArray(" \n\r\n\t\n") << u"ids_empty"_s;
    QTest::newRow("NUL bytes") << QByteArray("id\nuser-1\0x\n", 12) << u"import_not_text"_s;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 rest of it") << u"import_not_text"_s;
    QTest::newRow("headings alone") << QByteArray("id\n") << u"ids_no_rows"_s;
    QTest::newRow("a million columns")
        << QByteArray(QByteArray("x").append(QByteArray(1'000'000, ',')).append("\n")).repeated(2)
        << u"ids_no_rows"_s;
    QTest::newRow("one endless line") << QByteArray(8 * 1024 * 1024, 'x') << u"ids_no_rows"_s;
    QTest::newRow("endless quotation")
        << QByteArray("id\n\"").append(QByteArray(4 * 1024 * 1024, 'y')) << QString();
    QTest::newRow("half a character") << QByteArray("id\nuser-1\n\xC3") << QString();
    QTest::newRow("formulas") << QByteArray("id\n=cmd|' /C calc'!A0\n@SUM(1)\n-2\n") << QString();
    QTest::newRow("control characters") << QByteArray("id\nuser\x1b[31m-1\x07\n") << QString();
}

void TestReconcile::hostileFilesAreReadOrRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QTemporaryDir place;
    const QString path = place.filePath(u"ids.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();
    storage::MemorySecretStore secrets;
    storage::Settings settings(place.filePath(u"settings.ini"_s));
    storage::PersonDecisions decisions(place.filePath(u"people.json"_s));
    ListCache cache(secrets, settings, place.filePath(u"lists"_s));
    PeopleDirectory people(cache, decisions);
    ReconcileFlow flow(cache, people);
    flow.openFile(path);
    QTRY_VERIFY(flow.state() != ReconcileFlow::State::Reading);
    if (code.isEmpty()) {
        QVERIFY(flow.state() == ReconcileFlow::State::Choosing);
        return;
    }
    if (flow.state() == ReconcileFlow::State::Choosing) // only all of it tells
        QVERIFY(listOf(bytes)->ids.empty());
    else
        QCOMPARE(flow.error()->code, code);
    flow.forgetFile();
    QVERIFY(flow.state() == ReconcileFlow::State::NoFile && !flow.error());
}

namespace {

//! A flow over a local Belvo with everything it needs.
struct Desk
{
    Desk()
        : settings(place.filePath(u"settings.ini"_s))
        , decisions(place.filePath(u"people.json"_s))
        , cache(secrets, settings, place.filePath(u"lists"_s))
        , people(cache, decisions)
        , flow(cache, people)
    {
        profile.id = QUuid::createUuid();
        profile.environment = Environment::Demo;
        profile.baseUrl = sandbox.baseUrl();
        profile.access = Access::Admin;
        connection = std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"});
        people.open(profile, connection->client);
        flow.setClient(&connection->client);
        flow.setActive(true);
    }
    ~Desk()
    {
        flow.setClient(nullptr);
        people.close();
    }
    [[nodiscard]] QString write(const QByteArray &csv) const
    {
        QTemporaryDir &folder = elsewhere;
        QFile file(folder.filePath(u"ids.csv"_s));
        if (file.open(QFile::WriteOnly))
            file.write(csv);
        return file.fileName();
    }

    tests::SandboxClient sandbox;
    QTemporaryDir place;
    mutable QTemporaryDir elsewhere; //!< where the merchant has the file
    storage::MemorySecretStore secrets;
    storage::Settings settings;
    storage::PersonDecisions decisions;
    ListCache cache;
    PeopleDirectory people;
    ReconcileFlow flow;
    Profile profile;
    std::unique_ptr<api::Connection> connection;
};

} // namespace

void TestReconcile::theSandboxIsReconciled()
{
    Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.flow.hasRows() && desk.flow.links().isComplete, 30'000);
    const qint64 links = desk.flow.result().counts.links;
    QVERIFY(links > 10);
    QVERIFY(desk.flow.result().counts.findings > 0);
    QVERIFY(desk.flow.obstacle() == ReconcileFlow::Obstacle::NotCompared);
    // Every second link's id, and two that were never connected.
    QByteArray csv("name;user id\n");
    qint64 known = 0;
    QStringList ids;
    for (const QJsonValue &row : desk.sandbox.all(u"/api/links/"_s))
        if (const QString one = row.toObject().value(u"external_id"_s).toString(); !one.isEmpty())
            ids << one;
    ids.removeDuplicates();
    for (qsizetype i = 0; i < ids.size(); i += 2)
        csv += "someone;" + ids[i].toUtf8() + '\n';
    csv += "gone;never-1\nnobody;never-2\n";
    for (const QJsonValue &row : desk.sandbox.all(u"/api/links/"_s)) {
        const qsizetype at = ids.indexOf(row.toObject().value(u"external_id"_s).toString());
        known += at >= 0 && at % 2 == 0;
    }
    desk.flow.openFile(desk.write(csv));
    QTRY_VERIFY(desk.flow.state() == ReconcileFlow::State::Choosing);
    QCOMPARE(desk.flow.columns().id, 1);
    desk.flow.compare();
    QTRY_VERIFY(desk.flow.state() == ReconcileFlow::State::Compared);
    const ReconcileCounts &counts = desk.flow.result().counts;
    QCOMPARE(counts.matched, known);
    QCOMPARE(counts.onlyYours, 2);
    QCOMPARE(counts.matched + counts.onlyAtBelvo + counts.withoutId, links);
    QVERIFY(desk.flow.obstacle() == ReconcileFlow::Obstacle::None);
    // Another column: nothing matches, and nothing can be planned.
    desk.flow.setColumns({.id = 0});
    QTRY_VERIFY(!desk.flow.isComparing() && desk.flow.result().ids == nullptr);
    desk.flow.compare();
    QTRY_VERIFY(desk.flow.state() == ReconcileFlow::State::Compared);
    QVERIFY(desk.flow.obstacle() == ReconcileFlow::Obstacle::NothingMatches);
    desk.flow.forgetFile();
    QTRY_VERIFY(!desk.flow.isComparing() && desk.flow.result().ids == nullptr);
    QCOMPARE(desk.flow.result().counts.onlyYours, 0);
}

void TestReconcile::nothingOfTheFileIsKept()
{
    Desk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.flow.hasRows() && desk.flow.links().isComplete, 30'000);
    const QByteArray canary = "canary-7f3a91";
    desk.flow.openFile(desk.write("id\n" + canary + "-id\n"));
    QTRY_VERIFY(desk.flow.state() == ReconcileFlow::State::Choosing);
    desk.flow.compare();
    QTRY_VERIFY(desk.flow.state() == ReconcileFlow::State::Compared);
    QCOMPARE(desk.flow.result().counts.onlyYours, 1);
    QVERIFY(desk.settings.flush());
    QDirIterator files(desk.place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains("ids.csv"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
