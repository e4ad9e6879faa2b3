// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/detail/detailseries.h"
#include "models/detail/detailtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldSpec kMonths[] = {
    {.path = "month",
     .label = "Month",
     .help = "The month.",
     .type = FieldType::Date,
     .flags = FieldFlag::Title},
    {.path = "note", .label = "Note", .help = "A note."},
    {.path = "in",
     .label = "In",
     .help = "What came in.",
     .type = FieldType::Money,
     .flags = FieldFlag::DefaultColumn,
     .currencyPath = "currency"},
    {.path = "owner",
     .label = "Owner",
     .help = "Whose it is.",
     .flags = FieldFlag::Sensitive,
     .mask = MaskKind::Name},
    {.path = "unused", .label = "Unused", .help = "Never sent."},
};
constexpr FieldSpec kFields[] = {
    {.path = "id",
     .label = "Id",
     .help = "Its id.",
     .type = FieldType::Identifier,
     .flags = FieldFlag::DefaultColumn},
    {.path = "months",
     .label = "Months",
     .help = "Month by month.",
     .type = FieldType::ObjectList,
     .flags = FieldFlag::DetailOnly | FieldFlag::Series,
     .fields = kMonths},
};
constexpr ResourceSpec kSpec{.name = "test",
                             .path = "/api/test/",
                             .title = "Test",
                             .trContext = "Test",
                             .icon = "account",
                             .verbs = Verb::List,
                             .fields = kFields,
                             .filters = {}};

QByteArray record(const QByteArray &months)
{
    return R"({"id":"d0eb4d87-f3f3-4066-ab65-da68455adf90","months":)" + months + '}';
}

const QByteArray kTwoMonths = R"([{"month":"2026-02-01","in":20.5,"currency":"BRL","owner":"Maria Souza"},
    {"month":"2026-01-01","in":10,"currency":"BRL","note":"<b>x</b>"}])";

} // namespace

class TestDetailTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void columnsThatMatterComeFirst();
    void maskedCellsFollowTheRevealState();
    void textFromOutsideStaysText();
    void seriesAreDrawnOldestFirst();
    void currenciesAreNeverDrawnTogether();
    void fewItemsAreNoChart();
};

void TestDetailTableModel::columnsThatMatterComeFirst()
{
    RevealState reveal;
    DetailTableModel model(reveal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RecordDetail detail = makeRecordDetail(kSpec, record(kTwoMonths));
    QCOMPARE(detail.lists.size(), 1);
    model.setList(detail, 0, u"test"_s);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles, (QStringList{u"Month"_s, u"In"_s, u"Note"_s, u"Owner"_s}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"What came in."_s));
    QCOMPARE(model.index(0, 1).data().toString(), u"R$\u00a020.50"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"—"_s);
    model.setList(makeRecordDetail(kSpec, record(R"([{"in":1}])")), 0, u"test"_s);
    QCOMPARE(model.columnCount(), 1);
}

void TestDetailTableModel::maskedCellsFollowTheRevealState()
{
    RevealState reveal;
    DetailTableModel model(reveal);
    const RecordDetail detail = makeRecordDetail(kSpec, record(kTwoMonths));
    model.setList(detail, 0, u"test"_s);
    const QModelIndex owner = model.index(0, 3);
    QVERIFY(!owner.data().toString().contains(u"aria"_s));
    QVERIFY(!owner.data(Qt::ToolTipRole).toString().contains(u"aria"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    reveal.reveal(u"test"_s, detail.id, model.line(owner)->path);
    model.updateMasks();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(owner.data().toString(), u"Maria Souza"_s);
    reveal.hideAll();
    QVERIFY(!owner.data().toString().contains(u"aria"_s));
}

void TestDetailTableModel::textFromOutsideStaysText()
{
    RevealState reveal;
    DetailTableModel model(reveal);
    model.setList(makeRecordDetail(kSpec, record(kTwoMonths)), 0, u"test"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"<b>x</b>"_s);
    QCOMPARE(model.index(1, 2).data(Qt::ToolTipRole).toString(), u"<qt>&lt;b&gt;x&lt;/b&gt;</qt>"_s);
}

void TestDetailTableModel::seriesAreDrawnOldestFirst()
{
    const RecordDetail detail = makeRecordDetail(kSpec, record(kTwoMonths));
    const auto series = detailSeries(detail, detail.lists.first());
    QVERIFY(series);
    QCOMPARE(series->currency, Currency::fromCode("BRL"));
    QCOMPARE(series->categories.size(), 2);
    QCOMPARE(series->series.size(), 1);
    QCOMPARE(series->series.first().name, u"In"_s);
    QCOMPARE(*series->series.first().values.first(), vinculo::Decimal::fromUnits(100'000));
    QCOMPARE(*series->series.first().values.last(), vinculo::Decimal::fromUnits(205'000));
    QCOMPARE(series->series.first().texts.last(), u"R$\u00a020.50"_s);
}

void TestDetailTableModel::currenciesAreNeverDrawnTogether()
{
    const RecordDetail detail = makeRecordDetail(
        kSpec,
        record(
            R"([{"month":"2026-01-01","in":1,"currency":"BRL"},{"month":"2026-02-01","in":1,"currency":"MXN"}])"));
    QVERIFY(!detailSeries(detail, detail.lists.first()));
}

void TestDetailTableModel::fewItemsAreNoChart()
{
    for (const QByteArray &months : {QByteArray("[]"), QByteArray(R"([{"month":"2026-01-01","in":1}])"),
                                     QByteArray(R"([{"in":1},{"in":2}])"), QByteArray("[1,2]")}) {
        const RecordDetail detail = makeRecordDetail(kSpec, record(months));
        for (const DetailList &list : detail.lists)
            QVERIFY2(!detailSeries(detail, list), months.constData());
    }
}

QTEST_GUILESS_MAIN(TestDetailTableModel)
#include "tst_detailtablemodel.moc"
