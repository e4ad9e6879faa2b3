// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/table/columntable.h"
#include "samplepages.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

class TestColumnTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyRowsStayFindableAndSnapshotsAsTheyWere();
    void rowsPutTogetherElsewhereAreTakenOver();
    void rowsAreFoundByTheirId();
    void integerIdsAreIdsToo();
    void rowsWithoutIdAreAllKept();
    void repeatedIdsReplaceAndCount();
    void expectedRepeatsDoNotCount();
    void repeatsInsideOnePageReplaceToo();
    void removingKeepsTheOthersFindable();
    void replacedPagesAreFreed();
    void snapshotsOutliveTheTable();
    void rawRowsComeBackAsSent();
    void outOfRangeIsHarmless();
};

void TestColumnTable::rowsAreFoundByTheirId()
{
    const ResourceSpec &spec = resources::transactions();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 30));
    table.append(sampleChunk(spec, 30, 30));
    for (int row = 0; row < 60; ++row) {
        QCOMPARE(table.idOf(row), sampleId(spec, row));
        QCOMPARE(table.rowOfId(sampleId(spec, row)), row);
    }
    QCOMPARE(table.rowOfId(sampleId(spec, 60)), -1);
    QCOMPARE(table.rowOfId(u"no id"_s), -1);
    QCOMPARE(table.rowOfId({}), -1);
}

void TestColumnTable::integerIdsAreIdsToo()
{
    const ResourceSpec &spec = resources::institutions();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 10));
    QCOMPARE(table.idOf(4), u"5"_s);
    QCOMPARE(table.rowOfId(u"5"_s), 4);
}

void TestColumnTable::rowsWithoutIdAreAllKept()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.append(chunkOf(spec, R"([{"status":"valid"},{"id":null},{"id":"odd"},{"id":"odd"},{"id":12},7])"));
    QCOMPARE(table.rowCount(), 5); // the odd ids are the same
    QCOMPARE(table.idOf(0), QString());
    QCOMPARE(table.idOf(2), QString());
}

void TestColumnTable::repeatedIdsReplaceAndCount()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 10));
    const QSignalSpy appended(&table, &ColumnTable::rowsAppended);
    const QSignalSpy changed(&table, &ColumnTable::rowChanged);
    table.append(sampleChunk(spec, 8, 4));
    QCOMPARE(table.rowCount(), 12);
    QCOMPARE(table.repeatedIds(), 2);
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended.first(), QVariantList({10, 11}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first().constFirst().toInt(), 8);
}

void TestColumnTable::expectedRepeatsDoNotCount()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 10));
    table.append(sampleChunk(spec, 0, 20), Repeats::Expected);
    table.updateRow(sampleChunk(spec, 3, 1));
    QCOMPARE(table.rowCount(), 20);
    QCOMPARE(table.repeatedIds(), 0);
}

void TestColumnTable::repeatsInsideOnePageReplaceToo()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.replaceAll({chunkOf(spec, R"([{"id":"00000000-0000-4000-8000-000000000001","external_id":"old"},
        {"id":"00000000-0000-4000-8000-000000000001","external_id":"new"}])")});
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.cell(0, table.columnOf("external_id")).text, std::string_view("new"));
}

void TestColumnTable::removingKeepsTheOthersFindable()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 10));
    table.removeRow(4);
    table.removeRow(0);
    QCOMPARE(table.rowCount(), 8);
    QCOMPARE(table.rowOfId(sampleId(spec, 4)), -1);
    for (int row = 0; row < 8; ++row)
        QCOMPARE(table.rowOfId(table.idOf(row)), row);
    table.updateRow(sampleChunk(spec, 4, 1));
    QCOMPARE(table.rowOfId(sampleId(spec, 4)), 8);
}

void TestColumnTable::replacedPagesAreFreed()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    api::ChunkPtr first = sampleChunk(spec, 0, 10);
    const std::weak_ptr<const api::ColumnChunk> watch = first;
    QVERIFY(!first->defects.empty());
    table.append(std::exchange(first, nullptr));
    table.append(sampleChunk(spec, 0, 100), Repeats::Expected);
    QVERIFY(watch.expired());
    QCOMPARE(table.defectCount(), qsizetype(sampleChunk(spec, 0, 100)->defects.size()));
}

void TestColumnTable::snapshotsOutliveTheTable()
{
    const ResourceSpec &spec = resources::links();
    TableSnapshot snapshot;
    {
        ColumnTable table(spec);
        table.append(sampleChunk(spec, 0, 10));
        snapshot = table.snapshot();
        table.replaceAll({});
    }
    QCOMPARE(snapshot.rows.size(), std::size_t(10));
    QCOMPARE(snapshot.cell(9, 0).field->path, std::string_view("institution"));
}

void TestColumnTable::rawRowsComeBackAsSent()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 10));
    table.removeRow(2);
    QCOMPARE(QJsonDocument::fromJson(table.rawRow(2)).object(), sampleRow(spec, 3));
}

void TestColumnTable::outOfRangeIsHarmless()
{
    ColumnTable table(resources::links());
    QCOMPARE(table.rawRow(0), QByteArray());
    QCOMPARE(table.idOf(-1), QString());
    table.removeRow(3);
    table.append(nullptr);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.columnOf("nonsense"), -1);
}

//! Rows with nothing but ids, which is enough to tell them apart.
static api::ChunkPtr idsOnly(const std::vector<int> &ids)
{
    QByteArrayList rows;
    for (const int id : ids)
        rows << "{\"id\":\"" + sampleId(resources::links(), id).toLatin1() + "\"}";
    return chunkOf(resources::links(), "[" + rows.join(',') + "]");
}

void TestColumnTable::manyRowsStayFindableAndSnapshotsAsTheyWere()
{
    std::mt19937 random(11);
    ColumnTable table(resources::links());
    std::vector<int> expected;
    std::vector<std::pair<TableSnapshot, std::vector<int>>> snapshots;
    int next = 0;
    for (int step = 0; step < 60; ++step) {
        std::vector<int> page(random() % 400);
        for (int &id : page) {
            const bool isKnown = !expected.empty() && random() % 20 == 0;
            id = isKnown ? expected[random() % expected.size()] : next++;
        }
        table.append(idsOnly(page), Repeats::Expected);
        for (const int id : page)
            if (std::ranges::find(expected, id) == expected.end())
                expected.push_back(id);
        if (step % 4 == 3 && !expected.empty()) {
            std::vector<std::uint32_t> gone;
            for (unsigned i = 0; i < random() % 30; ++i)
                gone.push_back(static_cast<std::uint32_t>(random() % expected.size()));
            table.removeRows(gone);
            std::ranges::sort(gone, std::greater());
            gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
            for (const std::uint32_t row : gone)
                expected.erase(expected.begin() + row);
        }
        if (step % 9 == 0)
            snapshots.emplace_back(table.snapshot(), expected);
    }
    QVERIFY(table.rowCount() > 8192); // more than two blocks of rows
    QCOMPARE(table.rowCount(), static_cast<int>(expected.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString id = sampleId(resources::links(), expected[static_cast<std::size_t>(row)]);
        QCOMPARE(table.idOf(row), id);
        QCOMPARE(table.rowOfId(id), row);
    }
    const auto column = static_cast<std::size_t>(table.columnOf("id"));
    for (const auto &[snapshot, ids] : snapshots) {
        QCOMPARE(snapshot.rows.size(), ids.size());
        for (std::size_t row = 0; row < ids.size(); ++row)
            QCOMPARE(QString::fromStdString(snapshot.cell(row, column).uuid.toString()),
                     sampleId(resources::links(), ids[row]));
    }
}

void TestColumnTable::rowsPutTogetherElsewhereAreTakenOver()
{
    const ResourceSpec &spec = resources::links();
    TableContents contents(spec);
    contents.reserve(100);
    contents.append(sampleChunk(spec, 0, 30), Repeats::Unexpected);
    contents.append(sampleChunk(spec, 20, 30), Repeats::Unexpected);
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 70, 5));
    const QSignalSpy resets(&table, &ColumnTable::tableReset);
    table.replaceAll(std::move(contents));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(table.rowCount(), 50);
    QCOMPARE(table.repeatedIds(), 10);
    QCOMPARE(table.rowOfId(sampleId(spec, 49)), 49);
    QCOMPARE(table.rowOfId(sampleId(spec, 70)), -1);
}

QTEST_GUILESS_MAIN(TestColumnTable)
#include "tst_columntable.moc"
