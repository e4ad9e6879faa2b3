// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/table/columntable.h"
#include "samplepages.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

class TestColumnTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestColumnTable)
#include "tst_columntable.moc"
