// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "samplepages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <optional>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

//! A table with model, reveal state and a watchful tester.
struct Bench
{
    //! Watching costs a walk over all cells at every change: too much for thousands of rows.
    enum class Watch { Yes, No };
    explicit Bench(const ResourceSpec &spec, Watch watch = Watch::Yes)
        : table(spec)
        , model(table, reveal)
    {
        if (watch == Watch::Yes)
            tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLocale(QLocale(QLocale::Portuguese, QLocale::Brazil));
    }
    int column(const char *path) const { return table.columnOf(path); }
    QString text(int row, const char *path, int role = Qt::DisplayRole) const
    {
        return model.index(row, column(path)).data(role).toString();
    }
    QStringList texts(const char *path, int role = Qt::DisplayRole) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(text(row, path, role));
        return all;
    }
    QStringList ids() const { return texts("id", ResourceTableModel::RecordIdRole); }

    ColumnTable table;
    RevealState reveal;
    ResourceTableModel model;
    std::optional<QAbstractItemModelTester> tester;
};

QByteArray linksPage(const QStringList &externalIds, int firstId = 1)
{
    QStringList rows;
    for (qsizetype i = 0; i < externalIds.size(); ++i) {
        const QString id =
            u"00000000-0000-4000-8000-%1"_s.arg(firstId + static_cast<int>(i), 12, 10, QChar(u'0'));
        const QString value = externalIds[i] == "null"_L1 ? externalIds[i] : u"\"%1\""_s.arg(externalIds[i]);
        rows.append(u"{\"id\":\"%1\",\"institution\":\"bank %2\",\"external_id\":%3}"_s.arg(
            id, QString::number(i % 2), value));
    }
    return u"{\"count\":1,\"next\":null,\"results\":[%1]}"_s.arg(rows.join(u',')).toUtf8();
}

void setWords(ResourceTableModel &model, const QString &words)
{
    const QueryContext context{.today = QDate(2026, 6, 15), .zone = QTimeZone::utc(), .locale = QLocale::c()};
    model.setQuery(parseQuery(words, QueryFields(model.table().spec()), context).query, context);
}

void waitUntilIdle(const ResourceTableModel &model)
{
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 20'000);
}

const ResourceSpec &currentSpec()
{
    QFETCH(QByteArray, resource);
    return *resources::find(
        std::string_view(resource.constData(), static_cast<std::size_t>(resource.size())));
}

void everyResource()
{
    QTest::addColumn<QByteArray>("resource");
    for (const ResourceSpec *spec : resources::all()) {
        const QByteArray name(spec->name.data(), static_cast<qsizetype>(spec->name.size()));
        QTest::newRow(name.constData()) << name;
    }
}

} // namespace

class TestResourceTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDescriptorIsAProperModel_data() { everyResource(); }
    void everyDescriptorIsAProperModel();
    void amountsShowWhichWayTheyWent();
    void everyCellOfEveryRoleAnswers_data() { everyResource(); }
    void everyCellOfEveryRoleAnswers();
    void rowsMergedUnderASortStandWhereAFullSortPutsThem_data() { everyResource(); }
    void rowsMergedUnderASortStandWhereAFullSortPutsThem();
    void largeTablesAreOrderedOnAWorker();
    void newestFilterWins();
    void removalDuringAnOrderingIsNotLost();
    void filterIgnoresCaseAndAccents();
    void filterTakesWordsAndPhrases();
    void filterFindsIdentifiersAndMaskedValues();
    void filterDoesNotMatchAcrossCells();
    void clearingTheFilterShowsRowsAsLoaded();
    void textSortsNaturallyAndNullsComeLast();
    void moneySortsByCurrencyThenAmount();
    void previousSortBecomesSecondKey();
    void titlesSayHowTheyAreSorted();
    void changedRowMovesToItsPlace();
    void persistentIndexesFollowTheirRows();
    void reloadKeepsTheSelectedRecord();
    void sensitiveCellsAreMaskedUntilRevealed();
    void toolTipsAreNeverMarkup();
    void longTextsAreCut();
    void localeChangesTextsAndHeaders();
    void rowsReplacedByTheSameIdKeepTheirPlace();
};

void TestResourceTableModel::amountsShowWhichWayTheyWent()
{
    const ResourceSpec &spec = resources::transactions();
    Bench bench(spec);
    bench.table.append(chunkOf(spec, R"([{"amount":10,"currency":"BRL","type":"OUTFLOW"},
        {"amount":9.5,"currency":"BRL","type":"INFLOW"},{"amount":1,"currency":"BRL","type":null},
        {"amount":null,"currency":"BRL","type":"INFLOW"}])"));
    const int column = bench.table.columnOf("amount");
    const auto shown = [&](int row) { return bench.model.index(row, column).data().toString(); };
    QVERIFY(shown(0).startsWith(u'\u2212'));
    QVERIFY(shown(1).startsWith(u'+'));
    QVERIFY(shown(2).startsWith(u"R$"_s));
    QCOMPARE(shown(3), u"—"_s);
    // The value itself is as it was sent.
    QCOMPARE(bench.model.index(0, column).data(ResourceTableModel::RawRole).toString(), u"10"_s);
}

void TestResourceTableModel::everyDescriptorIsAProperModel()
{
    const ResourceSpec &spec = currentSpec();
    Bench bench(spec);
    bench.table.append(sampleChunk(spec, 0, 40));
    QCOMPARE(bench.model.rowCount(), 40);
    bench.table.append(sampleChunk(spec, 30, 40)); // ten of them again
    QCOMPARE(bench.model.rowCount(), 70);
    QCOMPARE(bench.table.repeatedIds(), 10);
    for (int column = 0; column < bench.model.columnCount(); ++column) {
        bench.model.sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(bench.model.rowCount(), 70);
    }
    const auto isText = [](const FieldSpec &f) {
        return f.isColumn() && (f.type == FieldType::Text || f.type == FieldType::TextList);
    };
    setWords(bench.model, std::ranges::any_of(spec.fields, isText) ? u"acao"_s : u"brand"_s);
    const int matches = bench.model.rowCount();
    QVERIFY(matches > 0 && matches <= 70);
    bench.table.append(sampleChunk(spec, 70, 30));
    waitUntilIdle(bench.model);
    QVERIFY(bench.model.rowCount() > matches);
    bench.table.removeRow(bench.model.tableRow(0));
    bench.table.removeRow(bench.table.rowCount() - 1);
    bench.model.sort(-1, Qt::AscendingOrder);
    bench.table.updateRow(sampleChunk(spec, 5, 1));
    waitUntilIdle(bench.model);
    setWords(bench.model, {});
    QCOMPARE(bench.model.rowCount(), 98);
    bench.table.removeRow(3);
    bench.table.updateRow(sampleChunk(spec, 5, 1));
    bench.table.updateRow(sampleChunk(spec, 500, 1));
    QCOMPARE(bench.model.rowCount(), 98);
    bench.table.replaceAll({sampleChunk(spec, 20, 50), sampleChunk(spec, 60, 20)});
    QCOMPARE(bench.model.rowCount(), 60);
    bench.table.replaceAll({});
    QCOMPARE(bench.model.rowCount(), 0);
    bench.table.replaceAll({sampleChunk(spec, 0, 5)});
    QCOMPARE(bench.model.rowCount(), 5);
}

void TestResourceTableModel::everyCellOfEveryRoleAnswers()
{
    const ResourceSpec &spec = currentSpec();
    Bench bench(spec);
    bench.table.append(sampleChunk(spec, 0, 60));
    for (int column = 0; column < bench.model.columnCount(); ++column) {
        QVERIFY(!bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        const bool isSensitive = bench.table.field(column).is(FieldFlag::Sensitive);
        for (int row = 0; row < bench.model.rowCount(); ++row) {
            const QModelIndex index = bench.model.index(row, column);
            QVERIFY(index.data(ResourceTableModel::FieldRole).value<void *>() == &bench.table.field(column));
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!index.data(Qt::DisplayRole).toString().contains(QChar(0x202E)));
            QCOMPARE(index.data(ResourceTableModel::RecordIdRole).toString(), sampleId(spec, row));
            const QString raw = index.data(ResourceTableModel::RawRole).toString();
            if (isSensitive && raw.size() > 3) {
                QVERIFY(index.data(ResourceTableModel::MaskedRole).toBool());
                QVERIFY(!index.data(Qt::DisplayRole).toString().contains(raw));
                QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(raw));
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().contains(raw));
            }
        }
    }
}

void TestResourceTableModel::rowsMergedUnderASortStandWhereAFullSortPutsThem()
{
    const ResourceSpec &spec = currentSpec();
    const ColumnTable fields(spec);
    std::map<FieldType, int> seen;
    for (int column = 0; column < fields.columnCount(); ++column) {
        if (++seen[fields.field(column).type] > 2)
            continue; // the order depends on the type alone
        Bench merged(spec);
        merged.table.append(sampleChunk(spec, 0, 20));
        merged.model.sort((column + 1) % merged.model.columnCount(), Qt::DescendingOrder);
        merged.model.sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        merged.table.append(sampleChunk(spec, 15, 25));
        merged.table.append(sampleChunk(spec, 40, 10));
        waitUntilIdle(merged.model);

        ResourceTableModel whole(merged.table, merged.reveal);
        whole.setLocale(QLocale(QLocale::Portuguese, QLocale::Brazil));
        whole.sort((column + 1) % whole.columnCount(), Qt::DescendingOrder);
        whole.sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(merged.model.rowCount(), 50);
        for (int row = 0; row < 50; ++row)
            QCOMPARE(merged.model.tableRow(row), whole.tableRow(row));
    }
}

void TestResourceTableModel::largeTablesAreOrderedOnAWorker()
{
    const ResourceSpec &spec = resources::transactions();
    Bench bench(spec, Bench::Watch::No);
    for (int page = 0; page < 4; ++page)
        bench.table.append(sampleChunk(spec, page * 1000, 1000));
    const QSignalSpy swapped(&bench.model, &ResourceTableModel::indexSwapped);
    const QSignalSpy busy(&bench.model, &ResourceTableModel::busyChanged);
    bench.model.sort(bench.column("value_date"), Qt::AscendingOrder);
    QVERIFY(bench.model.isBusy());
    QCOMPARE(bench.model.tableRow(7), 7); // the old order stays on screen
    waitUntilIdle(bench.model);
    QCOMPARE(swapped.size(), 1);
    QCOMPARE(busy.size(), 2);
    QString last;
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        const QString date = bench.text(row, "value_date", ResourceTableModel::RawRole);
        const int state =
            bench.model.index(row, bench.column("value_date")).data(ResourceTableModel::StateRole).toInt();
        if (state != static_cast<int>(api::CellState::Value))
            break;
        QVERIFY(last <= date);
        last = date;
    }
    setWords(bench.model, u"zebra"_s);
    bench.table.append(sampleChunk(spec, 4000, 1000)); // arrives while the filter runs
    waitUntilIdle(bench.model);
    const int found = bench.model.rowCount();
    QVERIFY(found > 0 && found < 5000);
    setWords(bench.model, u"zebra "_s);
    QVERIFY(!bench.model.isBusy()); // the same words
    ResourceTableModel whole(bench.table, bench.reveal);
    setWords(whole, u"ZEBRA"_s);
    waitUntilIdle(whole);
    QCOMPARE(whole.rowCount(), found);
}

void TestResourceTableModel::newestFilterWins()
{
    const ResourceSpec &spec = resources::transactions();
    Bench bench(spec, Bench::Watch::No);
    for (int page = 0; page < 3; ++page)
        bench.table.append(sampleChunk(spec, page * 1000, 1000));
    for (const QString &typed : {u"z"_s, u"ze"_s, u"zeb"_s, u"no such thing"_s})
        setWords(bench.model, typed);
    waitUntilIdle(bench.model);
    QCOMPARE(bench.model.rowCount(), 0);
    setWords(bench.model, u"zeb"_s);
    setWords(bench.model, {});
    QVERIFY(!bench.model.isBusy());
    QCOMPARE(bench.model.rowCount(), 3000);
    QCoreApplication::processEvents();
    QCOMPARE(bench.model.rowCount(), 3000);
}

void TestResourceTableModel::removalDuringAnOrderingIsNotLost()
{
    const ResourceSpec &spec = resources::transactions();
    Bench bench(spec, Bench::Watch::No);
    for (int page = 0; page < 3; ++page)
        bench.table.append(sampleChunk(spec, page * 1000, 1000));
    const QString gone = bench.table.idOf(10);
    bench.model.sort(bench.column("amount"), Qt::DescendingOrder);
    bench.table.removeRow(10);
    waitUntilIdle(bench.model);
    QCOMPARE(bench.model.rowCount(), 2999);
    QCOMPARE(bench.model.modelRowOfId(gone), -1);
    QStringList ids = bench.ids();
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 2999);
}

void TestResourceTableModel::filterIgnoresCaseAndAccents()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"João"_s, u"MARIA"_s, u"Çelik"_s})));
    setWords(bench.model, u"joao"_s);
    QCOMPARE(bench.texts("external_id"), QStringList({u"João"_s}));
    setWords(bench.model, u"JOÃO"_s);
    QCOMPARE(bench.model.rowCount(), 1);
    setWords(bench.model, u"cel"_s);
    QCOMPARE(bench.texts("external_id"), QStringList({u"Çelik"_s}));
    setWords(bench.model, u"mária"_s);
    QCOMPARE(bench.texts("external_id"), QStringList({u"MARIA"_s}));
}

void TestResourceTableModel::filterTakesWordsAndPhrases()
{
    Bench bench(resources::links());
    bench.table.append(
        chunkOf(resources::links(), linksPage({u"um dois tres"_s, u"dois um tres"_s, u"um"_s})));
    setWords(bench.model, u"um dois"_s);
    QCOMPARE(bench.model.rowCount(), 2);
    setWords(bench.model, u"\"um dois\""_s);
    QCOMPARE(bench.texts("external_id"), QStringList({u"um dois tres"_s}));
    setWords(bench.model, u"\"dois um"_s); // a phrase still being typed
    QCOMPARE(bench.texts("external_id"), QStringList({u"dois um tres"_s}));
    setWords(bench.model, u"   "_s);
    QCOMPARE(bench.model.rowCount(), 3);
}

void TestResourceTableModel::filterFindsIdentifiersAndMaskedValues()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"a"_s, u"b"_s})));
    setWords(bench.model, u"4000-8000-000000000002"_s);
    QCOMPARE(bench.texts("external_id"), QStringList({u"b"_s}));

    Bench owners(resources::owners());
    owners.table.append(chunkOf(resources::owners(), R"([{"id":"00000000-0000-4000-8000-000000000001",
        "display_name":"Maria Souza"},{"id":"00000000-0000-4000-8000-000000000002","display_name":"Ana"}])"));
    setWords(owners.model, u"souza"_s);
    QCOMPARE(owners.model.rowCount(), 1);
    QVERIFY(!owners.text(0, "display_name").contains(u"Souza"_s));
}

void TestResourceTableModel::filterDoesNotMatchAcrossCells()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"0x"_s})));
    setWords(bench.model, u"\"bank 0\" 0x"_s);
    QCOMPARE(bench.model.rowCount(), 1);
    setWords(bench.model, u"bank 00x"_s);
    QCOMPARE(bench.model.rowCount(), 0);
}

void TestResourceTableModel::clearingTheFilterShowsRowsAsLoaded()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"c"_s, u"a"_s, u"b"_s})));
    setWords(bench.model, u"a"_s);
    bench.model.sort(bench.column("external_id"), Qt::AscendingOrder);
    setWords(bench.model, {});
    QCOMPARE(bench.texts("external_id"), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    bench.model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(bench.texts("external_id"), QStringList({u"c"_s, u"a"_s, u"b"_s}));
}

void TestResourceTableModel::textSortsNaturallyAndNullsComeLast()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(
        resources::links(),
        linksPage({u"null"_s, u"item 10"_s, u"Érica"_s, u"item 9"_s, u"Zeca"_s, u"ITEM 9"_s, u"ana"_s})));
    const int column = bench.column("external_id");
    bench.model.sort(column, Qt::AscendingOrder);
    QCOMPARE(bench.texts("external_id"),
             QStringList({u"ana"_s, u"Érica"_s, u"item 9"_s, u"ITEM 9"_s, u"item 10"_s, u"Zeca"_s, u"—"_s}));
    bench.model.sort(column, Qt::DescendingOrder);
    QCOMPARE(bench.texts("external_id"),
             QStringList({u"Zeca"_s, u"item 10"_s, u"item 9"_s, u"ITEM 9"_s, u"Érica"_s, u"ana"_s, u"—"_s}));
}

void TestResourceTableModel::moneySortsByCurrencyThenAmount()
{
    const ResourceSpec &spec = resources::transactions();
    Bench bench(spec);
    bench.table.append(chunkOf(spec, R"([{"amount":10,"currency":"MXN"},{"amount":9.5,"currency":"BRL"},
        {"amount":-3,"currency":"MXN"},{"amount":100,"currency":"BRL"},{"amount":"x"},{"amount":null}])"));
    bench.model.sort(bench.column("amount"), Qt::AscendingOrder);
    QCOMPARE(bench.texts("amount", ResourceTableModel::RawRole),
             QStringList({u"9.5"_s, u"100"_s, u"-3"_s, u"10"_s, u"\"x\""_s, u""_s}));
}

void TestResourceTableModel::previousSortBecomesSecondKey()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"b"_s, u"d"_s, u"a"_s, u"c"_s})));
    bench.model.sort(bench.column("external_id"), Qt::DescendingOrder);
    bench.model.sort(bench.column("institution"), Qt::AscendingOrder);
    QCOMPARE(bench.texts("external_id"), QStringList({u"b"_s, u"a"_s, u"d"_s, u"c"_s}));
}

void TestResourceTableModel::titlesSayHowTheyAreSorted()
{
    Bench bench(resources::links());
    const auto spoken = [&](const char *path) {
        return bench.model.headerData(bench.column(path), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    QSignalSpy titles(&bench.model, &QAbstractItemModel::headerDataChanged);
    bench.model.sort(bench.column("status"), Qt::AscendingOrder);
    QCOMPARE(spoken("status"), u"Status, sorted ascending"_s);
    QCOMPARE(titles.count(), 1);
    bench.model.setSorting({{bench.column("created_at"), Qt::DescendingOrder},
                            {bench.column("status"), Qt::AscendingOrder},
                            {bench.column("id"), Qt::AscendingOrder}});
    QCOMPARE(spoken("created_at"), u"Created at, sorted descending, key 1"_s);
    QCOMPARE(spoken("id"), u"Link ID, sorted ascending, key 3"_s);
    QCOMPARE(spoken("institution"), u"Institution"_s);
    bench.model.setSorting({});
    QCOMPARE(spoken("status"), u"Status"_s);
}

void TestResourceTableModel::changedRowMovesToItsPlace()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"b"_s, u"d"_s, u"a"_s, u"c"_s})));
    bench.model.sort(bench.column("external_id"), Qt::AscendingOrder);
    bench.table.updateRow(chunkOf(resources::links(), linksPage({u"z"_s}, 1)));
    waitUntilIdle(bench.model);
    QCOMPARE(bench.texts("external_id"), QStringList({u"a"_s, u"c"_s, u"d"_s, u"z"_s}));
    setWords(bench.model, u"z"_s);
    bench.table.updateRow(chunkOf(resources::links(), linksPage({u"q"_s}, 1))); // no longer matches
    waitUntilIdle(bench.model);
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.table.repeatedIds(), 0);
}

void TestResourceTableModel::persistentIndexesFollowTheirRows()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"b"_s, u"d"_s, u"a"_s, u"c"_s})));
    const QPersistentModelIndex d = bench.model.index(1, bench.column("external_id"));
    const QPersistentModelIndex a = bench.model.index(2, 0);
    bench.model.sort(bench.column("external_id"), Qt::AscendingOrder);
    QCOMPARE(d.row(), 3);
    QCOMPARE(d.data().toString(), u"d"_s);
    QCOMPARE(a.row(), 0);
    bench.table.removeRow(0); // "b"
    QCOMPARE(d.row(), 2);
    QCOMPARE(d.data().toString(), u"d"_s);
    setWords(bench.model, u"\"d\""_s);
    QCOMPARE(d.row(), 0);
    QVERIFY(!a.isValid());
}

void TestResourceTableModel::reloadKeepsTheSelectedRecord()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"one"_s, u"two"_s, u"three"_s})));
    const QPersistentModelIndex two = bench.model.index(1, 2);
    const QPersistentModelIndex one = bench.model.index(0, 2);
    const QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
    bench.table.replaceAll(
        {chunkOf(resources::links(), linksPage({u"two, newer"_s, u"three"_s, u"four"_s}, 2))});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(two.row(), 0);
    QCOMPARE(bench.text(two.row(), "external_id"), u"two, newer"_s);
    QVERIFY(!one.isValid());
    bench.model.sort(bench.column("external_id"), Qt::AscendingOrder); // four, three, two
    QCOMPARE(two.row(), 2);
    bench.table.replaceAll({chunkOf(resources::links(), linksPage({u"aaa"_s, u"bbb"_s}, 2))});
    QCOMPARE(two.row(), 0);
}

void TestResourceTableModel::sensitiveCellsAreMaskedUntilRevealed()
{
    Bench bench(resources::owners());
    bench.table.append(chunkOf(resources::owners(), R"([{"id":"00000000-0000-4000-8000-000000000001",
        "display_name":"Maria Souza","email":null}])"));
    QCOMPARE(bench.text(0, "display_name"), masked(u"Maria Souza"_s, MaskKind::Name));
    QVERIFY(bench.model.index(0, bench.column("display_name")).data(ResourceTableModel::MaskedRole).toBool());
    QVERIFY(!bench.model.index(0, bench.column("email")).data(ResourceTableModel::MaskedRole).toBool());
    const QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    bench.reveal.reveal(u"owners"_s, bench.table.idOf(0), u"display_name"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.text(0, "display_name"), u"Maria Souza"_s);
    bench.reveal.hideAll();
    QCOMPARE(bench.text(0, "display_name"), masked(u"Maria Souza"_s, MaskKind::Name));
}

void TestResourceTableModel::toolTipsAreNeverMarkup()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"<img src='/dev/zero'>"_s})));
    QCOMPARE(bench.text(0, "external_id", Qt::ToolTipRole), u"<qt>&lt;img src='/dev/zero'&gt;</qt>"_s);
}

void TestResourceTableModel::longTextsAreCut()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({QString(100'000, u'x')})));
    QVERIFY(bench.text(0, "external_id").size() < 400);
    QCOMPARE(bench.text(0, "external_id", ResourceTableModel::RawRole).size(), 100'000);
}

void TestResourceTableModel::localeChangesTextsAndHeaders()
{
    const ResourceSpec &spec = resources::transactions();
    Bench bench(spec);
    bench.table.append(chunkOf(spec, R"([{"amount":1234.5,"currency":"BRL","value_date":"2026-03-14"}])"));
    QCOMPARE(bench.text(0, "amount"), u"R$\u00a01.234,50"_s);
    const QSignalSpy headers(&bench.model, &QAbstractItemModel::headerDataChanged);
    bench.model.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(headers.size(), 1);
    QCOMPARE(bench.text(0, "amount"), u"R$\u00a01,234.50"_s);
    QCOMPARE(bench.text(0, "value_date"), u"3/14/2026"_s);
}

void TestResourceTableModel::rowsReplacedByTheSameIdKeepTheirPlace()
{
    Bench bench(resources::links());
    bench.table.append(chunkOf(resources::links(), linksPage({u"a"_s, u"b"_s})));
    bench.table.append(chunkOf(resources::links(), linksPage({u"b2"_s, u"c"_s}, 2)));
    QCOMPARE(bench.texts("external_id"), QStringList({u"a"_s, u"b2"_s, u"c"_s}));
    QCOMPARE(bench.table.repeatedIds(), 1);
}

QTEST_GUILESS_MAIN(TestResourceTableModel)
#include "tst_resourcetablemodel.moc"
