// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/charts/charttablemodel.h"
#include "models/home/portfoliocount.h"
#include "models/table/columntable.h"
#include "ui/pages/home/homecharts.h"
#include "ui/pages/home/homewords.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::ui;
using Kind = HomeCharts::Kind;

namespace {

using Counts = QHash<QString, qint64>;

struct Links
{
    QString bank;
    QString status;
    int count;
};

KnownRows known(const ResourceSpec &spec, const QJsonArray &rows)
{
    const QJsonObject body{{u"count"_s, rows.size()}, {u"results"_s, rows}};
    const auto decoded = api::decodeList(spec, QJsonDocument(body).toJson());
    if (!decoded)
        qFatal("the sample page cannot be decoded");
    ColumnTable table(spec);
    table.append(decoded->rows);
    return {.rows = table.snapshot(), .isKnown = true, .isComplete = true};
}

PortfolioInput input(const QList<Links> &links, const QList<ErrorFacts> &errors, bool isComplete = true)
{
    QJsonArray rows;
    for (const Links &of : links)
        for (int i = 0; i < of.count; ++i)
            rows.append(QJsonObject{
                {u"id"_s, u"aaaaaaaa-0000-4000-8000-%1"_s.arg(rows.size(), 12, 10, QLatin1Char('0'))},
                {u"institution"_s, of.bank},
                {u"status"_s, of.status},
                {u"access_mode"_s, u"recurrent"_s}});
    PortfolioInput input{.links = known(resources::links(), rows),
                         .institutions = {},
                         .owners = known(resources::owners(), {}),
                         .consents = {},
                         .errors = errors,
                         .areErrorsKnown = true,
                         .lastVisit = {},
                         .losses = {},
                         .comparedDays = {},
                         .profile = QUuid(u"11111111-2222-4333-8444-555555555555"_s),
                         .now = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC),
                         .zone = QTimeZone::utc()};
    input.links.isComplete = isComplete;
    return input;
}

PortfolioPicture picture(PortfolioInput of, const std::optional<Counts> &before = {})
{
    if (before)
        of.lastVisit = storage::HomeVisit{.startedAtMs = 1, .takenAtMs = 1, .counts = *before};
    const std::atomic_bool isCancelled = false;
    return countPortfolio(of, isCancelled).value();
}

ErrorFacts error(const QString &code, qint64 calls)
{
    return {.code = code, .kind = ErrorKind::Validation, .calls = calls, .rows = {}};
}

//! Row by row, as the table behind a chart shows it, without shares.
QStringList tableOf(const ChartData &data, ChartKind kind)
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setData(data, kind);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column <= data.series.size(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

const QList<Links> kThen = {{u"bank_a"_s, u"valid"_s, 5}, {u"bank_b"_s, u"invalid"_s, 2}};
const QList<Links> kNow = {{u"bank_a"_s, u"valid"_s, 3},
                           {u"bank_a"_s, u"invalid"_s, 4},
                           {u"bank_b"_s, u"invalid"_s, 2},
                           {u"bank_c"_s, u"valid"_s, 1}};

} // namespace

//! What has changed since the last visit, in the sentences and charts of Home.
class TestHomeChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void breakdownsSayWhatHasChanged();
    void sentencesSayWhatHasChanged();
    void aFirstVisitAndAnOldOneShowNone();
    void whatWasNotListedIsNoTrend();
    void whatIsNotAllThereIsNotCompared();
    void whatIsNoLongerListedIsForgotten();
};

void TestHomeChanges::breakdownsSayWhatHasChanged()
{
    const Counts before =
        rememberedCounts(picture(input(kThen, {error(u"login_error"_s, 7), error(u"too_many"_s, 2)})));
    const PortfolioPicture now = picture(
        input(kNow, {error(u"login_error"_s, 10), error(u"too_many"_s, 2), error(u"new"_s, 1)}), before);
    const ChartData banks = HomeCharts::chart(Kind::Institutions, now);
    QCOMPARE(tableOf(banks, ChartKind::Categories),
             (QStringList{u"bank_a|3 (\u22122)|4 (+4)"_s, u"bank_b|0|2"_s, u"bank_c|1 (+1)|0"_s}));
    const QString note = u"In brackets: the change since your last visit."_s;
    QVERIFY(banks.notes.contains(note));
    const ChartData errors = HomeCharts::chart(Kind::Errors, now);
    QCOMPARE(tableOf(errors, ChartKind::Categories),
             (QStringList{u"login_error|10 (+3)"_s, u"too_many|2"_s, u"new|1 (+1)"_s}));
    QVERIFY(errors.notes.contains(note));
    // Nothing has changed: nothing is said.
    const PortfolioPicture same = picture(input(kThen, {error(u"login_error"_s, 7)}), before);
    QVERIFY(HomeCharts::chart(Kind::Institutions, same).notes.isEmpty());
    QVERIFY(HomeCharts::chart(Kind::Errors, same).notes.isEmpty());
}

void TestHomeChanges::sentencesSayWhatHasChanged()
{
    const Counts before = rememberedCounts(picture(input(kThen, {})));
    const PortfolioPicture now = picture(input(kNow, {}), before);
    QVERIFY2(HomeWords::summary(now).endsWith(u"(1 more)"_s), qPrintable(HomeWords::summary(now)));
    QVERIFY2(HomeWords::ownerless(now).endsWith(u"(3 more)"_s), qPrintable(HomeWords::ownerless(now)));
    const PortfolioPicture same = picture(input(kThen, {}), before);
    QVERIFY(HomeWords::summary(same).endsWith(u"(no change)"_s));
    QVERIFY(!HomeWords::summary(picture(input(kNow, {}))).contains(u" ("_s));
}

//! What an earlier program has remembered has no parts.
void TestHomeChanges::aFirstVisitAndAnOldOneShowNone()
{
    const PortfolioInput now = input(kNow, {error(u"login_error"_s, 10)});
    const Counts old{{u"links"_s, 3}, {u"errors"_s, 1}, {u"institutions"_s, 2}};
    for (const PortfolioPicture &shown : {picture(now), picture(now, old)}) {
        for (const Kind kind : {Kind::Institutions, Kind::Errors}) {
            const ChartData data = HomeCharts::chart(kind, shown);
            QVERIFY(!data.isEmpty());
            QVERIFY(data.notes.isEmpty());
            QVERIFY(!tableOf(data, ChartKind::Categories).join(u' ').contains(u'('));
        }
    }
    QCOMPARE(picture(now, old)[Figure::Links].change, std::optional<qint64>(7)); // the figures are compared
}

void TestHomeChanges::whatWasNotListedIsNoTrend()
{
    QList<Links> many;
    QList<ErrorFacts> errors;
    for (int i = 0; i < 14; ++i) {
        many.append({u"bank_%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"valid"_s, 20 - i});
        errors.append(error(u"code_%1"_s.arg(i), 20 - i));
    }
    const Counts before = rememberedCounts(picture(input(many, errors)));
    QVERIFY(before.size() < 100); // capped at what is shown
    many.last().count = 40;       // now it is the first one; how many it had then is not known
    errors.prepend(error(u"code_x"_s, 30));
    const PortfolioPicture now = picture(input(many, errors), before);
    QCOMPARE(now.institutions.constFirst().name, u"bank_13"_s);
    for (const InstitutionFacts &facts : now.institutions)
        if (facts.name == u"bank_13" || facts.name.isEmpty())
            QVERIFY(!facts.changes.front());
        else
            QCOMPARE(facts.changes.front(), std::optional<qint64>(0));
    QVERIFY(!now.errors.constFirst().change);
    QCOMPARE(now.errors.at(1).change, std::optional<qint64>(0));
}

void TestHomeChanges::whatIsNotAllThereIsNotCompared()
{
    const Counts before = rememberedCounts(picture(input(kThen, {})));
    const PortfolioPicture part = picture(input(kNow, {}, false), before);
    QVERIFY(HomeCharts::chart(Kind::Institutions, part).notes.isEmpty());
    QVERIFY(!rememberedCounts(part).contains(u"by_institution"_s));
}

void TestHomeChanges::whatIsNoLongerListedIsForgotten()
{
    Counts known = rememberedCounts(picture(input(kNow, {error(u"login_error"_s, 10)})));
    known.insert(u"own"_s, 5);
    const Counts newer = rememberedCounts(picture(input(kThen, {})));
    putCounts(known, newer);
    Counts expected = newer;
    expected.insert(u"own"_s, 5);
    QCOMPARE(known, expected);
    putCounts(known, {{u"links"_s, 1}}); // of a moment in which the parts are not certain
    QCOMPARE(known.value(u"by_institution"_s), 2);
    QVERIFY(known.contains(u"by_institution/valid/bank_a"_s));
}

QTEST_MAIN(TestHomeChanges)
#include "tst_homechanges.moc"
