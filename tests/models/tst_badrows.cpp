// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/export/exportrun.h"
#include "models/query/queryparser.h"
#include "models/table/resourcetablemodel.h"
#include "models/totals/totals.h"
#include "samplepages.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QTest>

#include <numeric>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

const ResourceSpec &spec()
{
    return resources::transactions();
}

QByteArray row(int number, const QByteArray &members)
{
    return "{\"id\":\"00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0') + "\"," +
           members + "}";
}

//! Everything that should not come, and comes. Row 1 and the last one have the same id.
QByteArray badPage()
{
    QByteArray longText(100'000, 'x');
    longText.append("needle");
    const QByteArrayList rows{
        row(1, R"("amount":10.10,"currency":"BRL","description":"first","value_date":"2026-01-02")"),
        row(2, R"("amount":1e400,"currency":"BRL","description":"endless","value_date":"2026-01-03")"),
        row(3, R"("amount":12345678901234567890.12,"currency":"BRL","description":"twenty digits")"),
        row(4, R"("amount":-0.0,"currency":"BRL","description":"negative zero","value_date":"2026-01-04")"),
        row(5, R"("amount":7.77,"description":"no currency","value_date":"2026-01-05")"),
        row(6,
            R"("amount":1.01,"currency":"BRL","collected_at":"2026-01-06T10:00:00","description":"no zone")"),
        row(7, R"("amount":2.02,"currency":"BRL","value_date":"2026-02-31","description":"no such day")"),
        row(8, R"("amount":3.03,"currency":"BRL","description":")" + longText + "\""),
        row(9, R"("amount":null,"currency":null,"description":null,"value_date":null)"),
        row(1, R"("amount":20.20,"currency":"BRL","description":"again","value_date":"2026-01-09")"),
    };
    return R"({"count":10,"next":null,"results":[)" + rows.join(',') + "]}";
}

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone::utc(), .locale = QLocale::c()};
}

} // namespace

//! Rows that are not as Belvo describes them, through everything a table is used for.
class TestBadRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsLostAndRepeatedIdsAreOneRow();
    void numbersOutOfRangeMatchNoRange();
    void oddDatesMatchNoDayAndAreFoundAsWords();
    void aVeryLongTextIsSearchedToItsEnd();
    void whateverTheOrderMissingValuesComeLast();
    void sumsLeaveOutWhatIsNoAmount();
    void sumsLeaveOutAmountsInWhatIsNoCurrency();
    void anExportedAmountKeepsWhatIsNoCurrency();
    void anExportSaysWhatWasSent();
    void oddNumbersAreNoFormulas();
    void noRowsAreNoTrouble();

private:
    QStringList shown(const QString &query);
    [[nodiscard]] QStringList shownDescriptions() const;
    [[nodiscard]] MoneyTotals amountTotals() const;
    [[nodiscard]] static QMap<QString, QString> sumsOf(const MoneyTotals &money);

    std::unique_ptr<ColumnTable> m_table;
    std::unique_ptr<RevealState> m_reveal;
    std::unique_ptr<ResourceTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestBadRows::init()
{
    m_tester.reset();
    m_model.reset();
    m_table = std::make_unique<ColumnTable>(spec());
    m_reveal = std::make_unique<RevealState>();
    m_model = std::make_unique<ResourceTableModel>(*m_table, *m_reveal);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table->append(tests::chunkOf(spec(), badPage()));
}

QStringList TestBadRows::shownDescriptions() const
{
    const int column = m_table->columnOf("description");
    QStringList result;
    for (int i = 0; i < m_model->rowCount(); ++i)
        result.append(m_model->index(i, column).data(ResourceTableModel::RawRole).toString().left(15));
    return result;
}

MoneyTotals TestBadRows::amountTotals() const
{
    std::vector<std::uint32_t> rows(static_cast<std::size_t>(m_table->rowCount()));
    std::iota(rows.begin(), rows.end(), 0U);
    const std::atomic_bool running = false;
    const auto totals = computeTotals(m_table->snapshot(), rows, allTotals(spec()), running);
    return totals ? totals->money.front() : MoneyTotals();
}

//! By code.
QMap<QString, QString> TestBadRows::sumsOf(const MoneyTotals &money)
{
    QMap<QString, QString> sums;
    for (const CurrencyTotal &total : money.currencies)
        sums.insert(total.currency.code(), total.sum.toPlainString(2));
    return sums;
}

QStringList TestBadRows::shown(const QString &query)
{
    const ParsedQuery parsed = parseQuery(query, QueryFields(spec()), context());
    if (!parsed.errors.isEmpty())
        qFatal("not a query: %s", qPrintable(query));
    m_model->setQuery(parsed.query, context());
    if (!QTest::qWaitFor([this] { return !m_model->isBusy(); }))
        qFatal("the query does not end");
    return shownDescriptions();
}

void TestBadRows::nothingIsLostAndRepeatedIdsAreOneRow()
{
    QCOMPARE(m_model->rowCount(), 9);
    QCOMPARE(shownDescriptions().first(), u"again"_s); // the later one, in the place of the first
    const int amount = m_table->columnOf("amount");
    for (int i = 0; i < m_model->rowCount(); ++i)
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY(m_model->index(i, column).data(Qt::DisplayRole).toString().size() < 2000);
    // What does not fit is shown as it came, not as some other number.
    QCOMPARE(m_model->index(1, amount).data(ResourceTableModel::RawRole).toString(), u"1e400"_s);
    QCOMPARE(m_model->index(2, amount).data(ResourceTableModel::RawRole).toString(),
             u"12345678901234567890.12"_s);
    QCOMPARE(m_model->index(1, amount).data(ResourceTableModel::StateRole).toInt(),
             int(api::CellState::Invalid));
    QVERIFY(m_model->index(1, amount).data(Qt::DisplayRole).toString().contains(u"1e400"_s));
    QVERIFY(!m_model->index(3, amount).data(Qt::DisplayRole).toString().contains(u'-'));
    QVERIFY(!m_model->index(3, amount).data(Qt::DisplayRole).toString().contains(u'\u2212'));
}

void TestBadRows::numbersOutOfRangeMatchNoRange()
{
    QCOMPARE(shown(u"amount:>0"_s), QStringList({u"again"_s, u"no currency"_s, u"no zone"_s, u"no such day"_s,
                                                 u"xxxxxxxxxxxxxxx"_s}));
    QCOMPARE(shown(u"amount:0"_s), QStringList({u"negative zero"_s}));
    QCOMPARE(shown(u"amount:<0"_s), QStringList());
    QCOMPARE(shown(u"amount:20.20"_s), QStringList({u"again"_s}));
    QCOMPARE(shown(u"amount:10.10"_s), QStringList());
}

void TestBadRows::oddDatesMatchNoDayAndAreFoundAsWords()
{
    QCOMPARE(shown(u"value-date:2026-02"_s), QStringList());
    QCOMPARE(shown(u"value-date:2026-01-09"_s), QStringList({u"again"_s}));
    QCOMPARE(shown(u"collected-at:2026-01-06"_s), QStringList()); // which instant it is nobody knows
}

void TestBadRows::aVeryLongTextIsSearchedToItsEnd()
{
    QCOMPARE(shown(u"needle"_s), QStringList({u"xxxxxxxxxxxxxxx"_s}));
    QCOMPARE(shown(u"description:/xneedle$/"_s), QStringList({u"xxxxxxxxxxxxxxx"_s}));
    QCOMPARE(shown(u"description:/(x+x+)+y/"_s), QStringList());
    QCOMPARE(shown(u"zebra"_s), QStringList());
    QCOMPARE(shown(u"-zebra"_s).size(), 9);
}

void TestBadRows::whateverTheOrderMissingValuesComeLast()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model->sort(column, order);
            QTRY_VERIFY(!m_model->isBusy());
            bool wasValue = true;
            for (int i = 0; i < m_model->rowCount(); ++i) {
                const auto state =
                    api::CellState(m_model->index(i, column).data(ResourceTableModel::StateRole).toInt());
                const bool isMissing = state == api::CellState::Null || state == api::CellState::Absent;
                QVERIFY(wasValue || isMissing);
                wasValue = !isMissing;
            }
        }
    }
}

void TestBadRows::sumsLeaveOutWhatIsNoAmount()
{
    const MoneyTotals money = amountTotals();
    QCOMPARE(money.column, m_table->columnOf("amount"));
    QCOMPARE(money.withoutValue, std::uint64_t(3)); // endless, twenty digits, null
    QCOMPARE(sumsOf(money), (QMap<QString, QString>{{u"BRL"_s, u"26.26"_s}, {QString(), u"7.77"_s}}));
}

//! "USDT" and "R$" are not the same money, and neither is what has no currency at all.
void TestBadRows::sumsLeaveOutAmountsInWhatIsNoCurrency()
{
    const QByteArrayList rows{
        row(21, R"("amount":10,"currency":"BRL","description":"right")"),
        row(22, R"("amount":5,"currency":"USDT","description":"longer")"),
        row(23, R"("amount":7,"currency":"brl","description":"lower case")"),
        row(24, R"("amount":3,"currency":"R$","description":"a sign")"),
        row(25, R"("amount":1,"currency":null,"description":"none")"),
    };
    m_table->replaceAll(
        {tests::chunkOf(spec(), R"({"count":5,"next":null,"results":[)" + rows.join(',') + "]}")});
    const MoneyTotals money = amountTotals();
    QCOMPARE(money.withoutValue, std::uint64_t(3));
    QCOMPARE(sumsOf(money), (QMap<QString, QString>{{u"BRL"_s, u"10.00"_s}, {QString(), u"1.00"_s}}));
    const int currency = m_table->columnOf("currency");
    for (int i = 0; i < m_model->rowCount(); ++i)
        QCOMPARE(m_model->index(i, currency).data(ResourceTableModel::StateRole).toInt() ==
                     int(api::CellState::Invalid),
                 i >= 1 && i <= 3); // marked as other wrong values are
    QCOMPARE(shown(u"currency:usdt"_s), QStringList({u"longer"_s}));
    QCOMPARE(shown(u"amount:5"_s), QStringList({u"longer"_s}));
}

//! An amount must not leave the program without what was said of its money.
void TestBadRows::anExportedAmountKeepsWhatIsNoCurrency()
{
    m_table->replaceAll(
        {tests::chunkOf(spec(), R"({"count":2,"next":null,"results":[)" +
                                    row(31, R"("amount":5,"currency":"USDT","description":"longer")") + ',' +
                                    row(32, R"("amount":1,"currency":null,"description":"none")") + "]}")});
    const ExportPlan plan = ExportPlanner::plan(
        m_table->snapshot(), m_model->shownRows(), {&m_table->field(m_table->columnOf("amount"))},
        {.wording = ExportWording::Wire}, {.madeAt = QDateTime::currentDateTimeUtc()});
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    ExportControl control;
    QVERIFY(writeExport(plan, file, control));
    const QByteArrayList lines = file.data().split('\n');
    QVERIFY2(lines[1].startsWith("5,") && lines[1].contains("USDT"), lines[1].constData());
    QCOMPARE(lines[2], "1,\r");
}

void TestBadRows::anExportSaysWhatWasSent()
{
    const auto number = [this](std::string_view path) { return m_table->columnOf(path); };
    std::vector<const FieldSpec *> fields;
    for (const int column : {number("amount"), number("currency"), number("value_date")})
        fields.push_back(&m_table->field(column));
    const ExportPlan plan =
        ExportPlanner::plan(m_table->snapshot(), m_model->shownRows(), fields,
                            {.wording = ExportWording::Wire}, {.madeAt = QDateTime::currentDateTimeUtc()});
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    ExportControl control;
    QVERIFY(writeExport(plan, file, control));
    const QByteArrayList lines = file.data().split('\n');
    QCOMPARE(lines.size(), 11); // titles, nine rows, the end
    QCOMPARE(lines[1], "20.2,BRL,2026-01-09\r");
    QCOMPARE(lines[2], "1e400,BRL,2026-01-03\r");
    QCOMPARE(lines[3], "12345678901234567890.12,BRL,\r");
    QCOMPARE(lines[4], "0,BRL,2026-01-04\r");
    QCOMPARE(lines[5], "7.77,,2026-01-05\r");
    QCOMPARE(lines[7], "2.02,BRL,\"\"\"2026-02-31\"\"\"\r"); // the JSON of what is no date
    QCOMPARE(lines[9], ",,\r");
}

void TestBadRows::oddNumbersAreNoFormulas()
{
    const QByteArrayList rows{row(1, R"("amount":-1e400)"), row(2, R"("amount":-12345678901234567890.12)"),
                              row(3, R"("amount":"-1+1")"), row(4, R"("amount":"=1+1")")};
    m_table->replaceAll(
        {tests::chunkOf(spec(), R"({"count":4,"next":null,"results":[)" + rows.join(',') + "]}")});
    const std::vector<const FieldSpec *> fields{&m_table->field(m_table->columnOf("amount")),
                                                &m_table->field(m_table->columnOf("currency"))};
    const auto lines = [&](const ExportOptions &options) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        ExportControl control;
        const ExportPlan plan = ExportPlanner::plan(m_table->snapshot(), {0, 1, 2, 3}, fields, options,
                                                    {.madeAt = QDateTime::currentDateTimeUtc()});
        return writeExport(plan, file, control) ? file.data().split('\n') : QByteArrayList();
    };
    const QByteArrayList written = lines({.wording = ExportWording::Wire});
    QCOMPARE(written.size(), 6);
    QCOMPARE(written[1], "-1e400,\r");
    QCOMPARE(written[2], "-12345678901234567890.12,\r");
    QCOMPARE(written[3], "\"\"\"-1+1\"\"\",\r"); // JSON begins with its quotes
    QCOMPARE(written[4], "\"\"\"=1+1\"\"\",\r");
    const QByteArrayList comma =
        lines({.wording = ExportWording::Wire, .separator = ';', .decimalMark = ','});
    QCOMPARE(comma.value(2), "-12345678901234567890,12;\r");
}

void TestBadRows::noRowsAreNoTrouble()
{
    m_table->replaceAll({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(shown(u"amount:>0 needle"_s), QStringList());
    m_model->sort(m_table->columnOf("amount"), Qt::DescendingOrder);
    QTRY_VERIFY(!m_model->isBusy());
    const std::atomic_bool running = false;
    const auto totals = computeTotals(m_table->snapshot(), {}, allTotals(spec()), running);
    QVERIFY(totals);
    QCOMPARE(totals->rowCount, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestBadRows)
#include "tst_badrows.moc"
