// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/answer/logcharts.h"
#include "models/calllog/handover/belvobundle.h"
#include "models/calllog/handover/logreply.h"
#include "models/calllog/handover/logtickets.h"
#include "models/calllog/handover/openlog.h"
#include "models/calllog/reading/logreading.h"
#include "models/calllog/tables/loglinetable.h"
#include "models/calllog/tables/logtables.h"
#include "models/charts/heatsteps.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

const std::atomic_bool kRunning = false;

QString link(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

QString request(int number)
{
    return u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
}

} // namespace

class TestCallLogAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causesAreGroupedByWhoMustAct();
    void secondStepIsNoFailure();
    void notFoundAfterDeletionIsNormal();
    void strikesAreCountedAndResetByNewLoginDetails();
    void newestFirstGivesTheSameAnswer();
    void fewLinksWithMostFailuresAreTold();
    void requestsNameTheirFields();
    void unknownCodesStayUnknown();
    void everyFindingHasItsLines();
    void heatMapAddsUp();
    void tablesAreGoodModels();
    void tablesSortByWhatTheyShow_data();
    void tablesSortByWhatTheyShow();
    void sortedRowsStillOpenTheirLines();
    void bundleHoldsNothingPersonal();
    void bundleIsSavedWholeOrNotAtAll();
    void replyNamesNobody();
    void ticketsAreOneForEachCauseAndInstitution();
    void oneLinkCanBeAskedFor();

private:
    //! Calls one second apart; `url` without the host.
    void call(int second, const QString &method, const QString &url, int status, const QString &linkId,
              const QString &code = {}, const QString &message = {}, const QString &field = {},
              const QString &bank = u"itau_br"_s);
    void answer();
    [[nodiscard]] qsizetype linesOf(const LineFilter &filter) const
    {
        return qsizetype(matchingLines(m_lines, m_answer, filter, kRunning)->size());
    }
    [[nodiscard]] static LogWords words() { return LogWords(u"en"_s, QLocale(u"en_US"_s)); }

    QTemporaryDir m_folder;
    QStringList m_rows;
    LogLines m_lines;
    LogAnswer m_answer;
    int m_requests = 0;
};

void TestCallLogAnswer::call(int second, const QString &method, const QString &url, int status,
                             const QString &linkId, const QString &code, const QString &message,
                             const QString &field, const QString &bank)
{
    const QString time =
        QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC).addSecs(second).toString(Qt::ISODate);
    m_rows << QStringList{time,
                          method,
                          u"https://api.belvo.com"_s + url,
                          QString::number(status),
                          linkId,
                          bank,
                          request(++m_requests),
                          code,
                          message,
                          field}
                  .join(u';');
}

void TestCallLogAnswer::answer()
{
    const QString path = m_folder.filePath(u"log.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time;method;url;status;link_id;institution;request_id;error_code;message;field\n");
    file.write(m_rows.join(u'\n').toUtf8());
    file.close();
    const auto preview = logreading::preview(path);
    QVERIFY(preview);
    LogProgress progress;
    auto lines = logreading::read(path, preview->format, preview->guess, progress, kRunning);
    QVERIFY(lines);
    m_lines = std::move(*lines);
    m_answer = *answerLog(m_lines, kRunning);
    QCOMPARE(m_answer.lines, m_rows.size());
    m_rows.clear();
}

void TestCallLogAnswer::causesAreGroupedByWhoMustAct()
{
    call(1, u"GET"_s, u"/api/accounts/"_s, 200, link(1));
    for (int i = 0; i < 3; ++i)
        call(2 + i, u"POST"_s, u"/api/accounts/"_s, 400, link(i), u"login_error"_s, u"Invalid credentials"_s);
    call(9, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"login_error"_s, u"The account is locked"_s);
    call(10, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"institution_down"_s, u"down"_s);
    call(11, u"POST"_s, u"/api/accounts/"_s, 500, {}, u"unexpected_error"_s, u"sorry"_s);
    answer();
    QCOMPARE(m_answer.failures(), 6);
    QCOMPARE(m_answer.judged(), 7);
    QCOMPARE(m_answer.causes.size(), std::size_t(4)); // the messages of login_error tell two causes apart
    QCOMPARE(m_answer.causes[0].code, u"login_error"_s);
    QCOMPARE(m_answer.causes[0].lines, 3);
    QCOMPARE(m_answer.causes[0].links, 3);
    QCOMPARE(m_answer.lanes[std::size_t(ErrorLane::EndUser)], 4);
    QCOMPARE(m_answer.lanes[std::size_t(ErrorLane::Bank)], 1);
    QCOMPARE(m_answer.lanes[std::size_t(ErrorLane::Belvo)], 1);
    QCOMPARE(linesOf({.lane = std::size_t(ErrorLane::EndUser)}), 4);
    QCOMPARE(linesOf({.cause = 0}), 3);
    QCOMPARE(linesOf({}), 7);
}

void TestCallLogAnswer::secondStepIsNoFailure()
{
    call(1, u"POST"_s, u"/api/links/"_s, 428, link(1), u"token_required"_s);
    call(2, u"PATCH"_s, u"/api/links/"_s, 200, link(1));
    call(3, u"POST"_s, u"/api/links/"_s, 428, link(2), u"activation_required"_s);
    answer();
    QCOMPARE(m_answer.count(LineKind::MfaAsked), 1);
    QCOMPARE(m_answer.failures(), 1); // nobody can go on without online banking
    QCOMPARE(m_answer.causes[0].code, u"activation_required"_s);
}

void TestCallLogAnswer::notFoundAfterDeletionIsNormal()
{
    const QString path = u"/api/links/"_s + link(1) + u'/';
    call(1, u"GET"_s, path, 404, {}, u"not_found"_s); // before: a mistake
    call(2, u"DELETE"_s, path, 204, {});
    call(3, u"DELETE"_s, path, 404, {}, u"not_found"_s);
    call(4, u"GET"_s, u"/api/accounts/"_s, 404, link(1), u"not_found"_s);
    call(5, u"GET"_s, u"/api/links/"_s + link(2) + u'/', 404, {}, u"not_found"_s);
    answer();
    QCOMPARE(m_answer.count(LineKind::GoneAfter), 2);
    QCOMPARE(m_answer.failures(), 2);
    const auto story = linkStory(m_lines, m_answer, m_lines.idTexts.find(link(1).toStdString()));
    QCOMPARE(story.size(), std::size_t(4));
    QCOMPARE(story[1].step, StoryStep::Deleted);
    QCOMPARE(story[2].step, StoryStep::GoneAfter);
}

void TestCallLogAnswer::strikesAreCountedAndResetByNewLoginDetails()
{
    for (int i = 0; i < 7; ++i)
        call(i, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"login_error"_s);
    call(8, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"invalid_link"_s);
    for (int i = 0; i < 4; ++i)
        call(10 + i, u"POST"_s, u"/api/accounts/"_s, 400, link(2), u"login_error"_s);
    call(20, u"PUT"_s, u"/api/links/"_s + link(2) + u'/', 200, link(2));
    for (int i = 0; i < 4; ++i)
        call(30 + i, u"POST"_s, u"/api/accounts/"_s, 400, link(2), u"login_error"_s);
    call(40, u"POST"_s, u"/api/accounts/"_s, 201, link(2));
    for (int i = 0; i < 9; ++i) // reading is no login
        call(50 + i, u"GET"_s, u"/api/accounts/"_s, 400, link(3), u"login_error"_s);
    answer();
    QCOMPARE(m_answer.linksAtLimit, 1);
    QCOMPARE(m_answer.linksRepeating, 2);
    QCOMPARE(m_answer.repeats, 7 + 3 + 3);
    QCOMPARE(linesOf({.isOfLimitedLinks = true}), 8);
    const auto story = linkStory(m_lines, m_answer, m_lines.idTexts.find(link(1).toStdString()));
    QCOMPARE(story[0].step, StoryStep::LoginRefused);
    QCOMPARE(story[1].step, StoryStep::LoginRepeated);
    QCOMPARE(story[5].step, StoryStep::LimitReached);
    QCOMPARE(story[5].strikes, 6);
    QCOMPARE(story[7].step, StoryStep::RepeatedOther);
    const auto second = linkStory(m_lines, m_answer, m_lines.idTexts.find(link(2).toStdString()));
    QCOMPARE(second[4].step, StoryStep::LoginChanged);
    QCOMPARE(second[5].strikes, 1);
    QCOMPARE(second.back().step, StoryStep::Recovered);
    QCOMPARE(m_answer.linksWellAtEnd, 1);
}

void TestCallLogAnswer::newestFirstGivesTheSameAnswer()
{
    const auto make = [this] {
        for (int i = 0; i < 6; ++i)
            call(i, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"login_error"_s);
        call(7, u"POST"_s, u"/api/accounts/"_s, 200, link(1));
    };
    make();
    answer();
    QCOMPARE(m_answer.linksAtLimit, 1);
    QVERIFY(m_answer.links[0].isWellAtEnd);
    make();
    std::ranges::reverse(m_rows);
    answer();
    QCOMPARE(m_answer.linksAtLimit, 1);
    QVERIFY(m_answer.links[0].isWellAtEnd);
    make();
    std::swap(m_rows[1], m_rows[5]); // in no order at all
    std::swap(m_rows[0], m_rows[6]);
    answer();
    QVERIFY(m_answer.links[0].isWellAtEnd);
    QVERIFY(
        std::ranges::is_sorted(m_answer.order, {}, [this](std::uint32_t row) { return m_lines.times[row]; }));
}

void TestCallLogAnswer::fewLinksWithMostFailuresAreTold()
{
    for (int i = 0; i < 60; ++i)
        call(i, u"POST"_s, u"/api/accounts/"_s, 400, link(i % 2), u"unconfirmed_link"_s);
    for (int i = 0; i < 20; ++i)
        call(100 + i, u"POST"_s, u"/api/accounts/"_s, 400, link(10 + i), u"invalid_link"_s);
    answer();
    QVERIFY(m_answer.concentration);
    QCOMPARE(m_answer.concentration->links, 2);
    QCOMPARE(m_answer.concentration->lines, 60);
    QCOMPARE(m_answer.concentration->total, 80);
    QCOMPARE(m_answer.causes[std::size_t(m_answer.concentration->worst)].code, u"unconfirmed_link"_s);
    QCOMPARE(linesOf({.kind = LineKind::Failure, .status = 400, .worstLinks = 2}), 60);
    // Evenly spread: nothing to tell.
    for (int i = 0; i < 80; ++i)
        call(i, u"POST"_s, u"/api/accounts/"_s, 400, link(i % 20), u"invalid_link"_s);
    answer();
    QVERIFY(!m_answer.concentration);
}

void TestCallLogAnswer::requestsNameTheirFields()
{
    for (int i = 0; i < 5; ++i)
        call(i, u"POST"_s, u"/api/transactions/"_s, 400, link(i), u"invalid"_s, u"Date has wrong format."_s,
             u"date_from"_s);
    call(7, u"POST"_s, u"/api/links/"_s, 400, {}, u"required"_s, u"This field is required."_s,
         u"institution"_s);
    call(8, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"login_error"_s);
    answer();
    QCOMPARE(m_answer.faults.size(), std::size_t(2));
    QCOMPARE(m_answer.faults[0].lines, 5);
    QCOMPARE(words().fault(m_answer.faults[0], m_lines),
             u"POST /api/transactions/, field “date_from”, invalid"_s);
    QCOMPARE(linesOf({.fault = std::size_t(0)}), 5);
    QCOMPARE(linesOf({.fault = std::size_t(9)}), 0);
}

void TestCallLogAnswer::unknownCodesStayUnknown()
{
    call(1, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"a_new_code"_s);
    call(2, u"POST"_s, u"/api/accounts/"_s, 418, link(1));
    answer();
    QCOMPARE(m_answer.lanes[kUnknownLane], 2);
    QVERIFY(!m_answer.causes[0].guidance);
    const QList<LogFinding> findings = words().findings(m_lines, m_answer);
    QVERIFY(std::ranges::any_of(
        findings, [](const LogFinding &finding) { return finding.text.contains(u"a_new_code"_s); }));
}

void TestCallLogAnswer::everyFindingHasItsLines()
{
    for (int i = 0; i < 40; ++i)
        call(i, u"POST"_s, u"/api/accounts/"_s, 400, link(i % 3), u"login_error"_s);
    for (int i = 0; i < 30; ++i)
        call(100 + i, u"POST"_s, u"/api/accounts/"_s, 400, link(20 + i), u"invalid"_s, {}, u"date_to"_s);
    call(200, u"POST"_s, u"/api/accounts/"_s, 428, link(1), u"token_required"_s);
    call(201, u"GET"_s, u"/api/accounts/"_s, 401, {}, u"authentication_failed"_s);
    call(202, u"GET"_s, u"/api/accounts/"_s, 400, {}, u"mystery"_s);
    call(203, u"POST"_s, u"/api/accounts/"_s, 200, link(0));
    answer();
    const QList<LogFinding> findings = words().findings(m_lines, m_answer);
    QVERIFY(findings.size() >= 7);
    for (const LogFinding &finding : findings) {
        QVERIFY2(linesOf(finding.lines) > 0, qPrintable(finding.text));
        QVERIFY2(!finding.basis.isEmpty(), qPrintable(finding.text));
        QVERIFY2(!finding.text.contains(u'%') || finding.text.contains(QRegularExpression(u"\\d%"_s)),
                 qPrintable(finding.text));
    }
}

void TestCallLogAnswer::heatMapAddsUp()
{
    for (int day = 0; day < 20; ++day)
        for (int bank = 0; bank < 20; ++bank)
            call(day * 86'400 + bank, u"POST"_s, u"/api/accounts/"_s, 400, link(bank), u"institution_down"_s,
                 {}, {}, u"bank_%1_br"_s.arg(QChar(u'a' + char16_t(bank))));
    answer();
    const LogWords now = words();
    const LogCharts charts(m_lines, m_answer, now);
    const ChartData heat = charts.heat();
    QCOMPARE(m_answer.step, LogStep::Day);
    QCOMPARE(heat.categories.size(), 20);
    QCOMPARE(heat.series.size(), LogCharts::kMostRows + 1);
    qint64 sum = 0;
    qsizetype behind = 0;
    for (const ChartSeries &series : heat.series)
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            const qint64 lines = series.values[i] ? series.values[i]->units() / Decimal::kUnit : 0;
            sum += lines;
            const qsizetype found = linesOf(charts.heatFilter(heat.categories[i].key, series.key));
            QCOMPARE(found, lines);
            behind += found;
        }
    QCOMPARE(sum, m_answer.failures());
    QCOMPARE(behind, m_answer.failures());
    const HeatSteps steps = HeatSteps::of(heat);
    QCOMPARE(steps.stepOf(Decimal::fromUnits(0)), 0);
    QCOMPARE(steps.stepOf(Decimal::fromUnits(6 * Decimal::kUnit)), HeatSteps::kSteps);
    // The row of all others is no measure: among the rows that have a name, one is the most.
    QVERIFY(heat.series.last().isRest);
    QCOMPARE(steps.stepOf(Decimal::fromUnits(1 * Decimal::kUnit)), HeatSteps::kSteps);
}

void TestCallLogAnswer::tablesAreGoodModels()
{
    for (int i = 0; i < 10; ++i)
        call(i, u"POST"_s, u"/api/transactions/"_s, 400, link(i % 2), u"invalid"_s,
             u"<b>bold</b> ana@example.com 12345678901"_s, u"date_from"_s);
    answer();
    const auto lines = std::make_shared<const LogLines>(m_lines);
    const auto result = std::make_shared<const LogAnswer>(m_answer);
    LogCauseTable causes;
    LogLinkTable links;
    LogFaultTable faults;
    LogLineTable rows;
    for (LogTable *table : std::initializer_list<LogTable *>{&causes, &links, &faults, &rows}) {
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->rowCount(), 0);
        table->setLog(lines, result, words());
        if (table == &rows)
            rows.setRows(m_answer.order);
        QVERIFY(table->rowCount() > 0);
        QVERIFY(linesOf(table->linesOf(0)) > 0);
        for (int column = 0; column < table->columnCount(); ++column) {
            const QString text = table->index(0, column).data().toString();
            QVERIFY(!text.contains(u"ana@"_s));
            QVERIFY(!text.contains(u"12345678901"_s));
            QVERIFY(!table->headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!table->index(0, column).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        }
        table->setLog(nullptr, nullptr, words());
        QCOMPARE(table->rowCount(), 0);
    }
    rows.setLog(lines, result, words());
    rows.setStory(linkStory(m_lines, m_answer, m_answer.links[0].link));
    QCOMPARE(rows.rowCount(), 5);
    QCOMPARE(rows.requestId(0).size(), 32);
    QVERIFY(rows.requestId(99).isEmpty());
}

void TestCallLogAnswer::tablesSortByWhatTheyShow_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < LogLineTable::ColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

void TestCallLogAnswer::tablesSortByWhatTheyShow()
{
    QFETCH(const int, column);
    const QStringList methods{u"POST"_s, u"GET"_s, u"DELETE"_s, QString()};
    const QStringList codes{u"login_error"_s, QString(), u"invalid"_s, u"Unexpected_error"_s};
    for (int i = 0; i < 60; ++i)
        call((i * 37) % 60, methods[i % 4], i % 7 == 0 ? QString() : u"/api/%1/"_s.arg(u"abc"_s[i % 3]),
             i % 5 == 0 ? 200 : 400 + i % 3, i % 6 == 0 ? QString() : link(i % 5), codes[i % 4],
             i % 3 == 0 ? QString() : u"Message %1"_s.arg(i % 11), {},
             i % 4 == 0 ? QString() : u"ofbank%1"_s.arg(i % 12));
    answer();
    LogLineTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setLog(std::make_shared<const LogLines>(m_lines), std::make_shared<const LogAnswer>(m_answer),
                 words());
    table.setRows(m_answer.order);
    const auto shown = [&table](int of) {
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row)
            texts << table.index(row, of).data().toString();
        return texts;
    };
    const QStringList natural = shown(LogLineTable::Line);
    QSignalSpy sorted(&table, &QAbstractItemModel::layoutChanged);
    QCollator collator(QLocale(u"en_US"_s));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const bool isDirect = column == LogLineTable::RequestId;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QStringList expected = shown(column);
        std::ranges::stable_sort(expected, [&](const QString &a, const QString &b) {
            if (a.isEmpty() || b.isEmpty())
                return !a.isEmpty() && b.isEmpty();
            const int difference = isDirect ? a.compare(b) : collator.compare(a, b);
            return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
        });
        const QPersistentModelIndex kept = table.index(7, LogLineTable::Line);
        const QString keptLine = kept.data().toString();
        const QStringList before = shown(column);
        table.sort(column, order);
        if (before != expected)
            QVERIFY(sorted.wait());
        QTRY_COMPARE(shown(column), expected);
        QCOMPARE(kept.data().toString(), keptLine);
        QCOMPARE(shown(LogLineTable::Line).size(), natural.size());
    }
    table.sort(-1);
    QCOMPARE(shown(LogLineTable::Line), natural);
}

void TestCallLogAnswer::sortedRowsStillOpenTheirLines()
{
    for (int i = 0; i < 60; ++i)
        call(i, u"POST"_s, i % 2 ? u"/api/accounts/"_s : u"/api/transactions/"_s, 400 + (i % 4 == 0 ? 0 : 1),
             link(i * i % 7), i % 3 ? u"login_error"_s : u"invalid"_s, u"Message"_s,
             i % 3 ? QString() : u"link"_s);
    answer();
    const auto lines = std::make_shared<const LogLines>(m_lines);
    const auto result = std::make_shared<const LogAnswer>(m_answer);
    LogCauseTable causes;
    LogLinkTable links;
    LogFaultTable faults;
    const std::vector<std::pair<LogTable *, int>> counted{
        {&causes, LogCauseTable::Lines}, {&links, LogLinkTable::Calls}, {&faults, LogFaultTable::Lines}};
    for (const auto &[table, count] : counted) {
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setLog(lines, result, words());
        QVERIFY(table->rowCount() > 1);
        for (int column = 0; column < table->columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                table->sort(column, order);
                QTest::qWait(20);
                for (int row = 0; row < table->rowCount(); ++row)
                    QCOMPARE(QString::number(linesOf(table->linesOf(row))),
                             table->index(row, count).data().toString());
            }
        }
        table->sort(count, Qt::AscendingOrder);
        const auto fewestFirst = [&] {
            return table->index(0, count).data().toInt() <=
                   table->index(table->rowCount() - 1, count).data().toInt();
        };
        QTRY_VERIFY(fewestFirst());
        // New rows come in the order that was chosen.
        table->setLog(lines, result, words());
        QTRY_VERIFY(fewestFirst());
    }
}

void TestCallLogAnswer::bundleHoldsNothingPersonal()
{
    call(1, u"POST"_s, u"/api/owners/12345678901/ana@example.com/?cpf=12345678901"_s, 400, u"Maria Souza"_s,
         u"12345678901"_s, u"Maria Souza, CPF 123.456.789-01"_s, u"cpf"_s, u"Maria Souza"_s);
    call(2, u"POST"_s, u"/api/accounts/"_s, 500, link(1), u"unexpected_error"_s);
    answer();
    const QByteArray csv = BelvoBundle::csv(m_lines, m_answer.order);
    const QByteArray text = BelvoBundle::summary(m_lines, m_answer, m_answer.order);
    for (const char *canary : {"Maria", "Souza", "12345678901", "123.456", "ana@"}) {
        QVERIFY2(!csv.contains(canary), csv.constData());
        QVERIFY2(!text.contains(canary), text.constData());
    }
    const QList<QByteArray> rows = csv.split('\n');
    QCOMPARE(rows[0].trimmed(),
             "time_utc,environment,http_status,code,request_id,method,endpoint,link_id,institution"_ba);
    QCOMPARE(rows[2].trimmed(), "2026-05-01T00:00:02.000Z,production,500,unexpected_error," +
                                    request(m_requests).toUtf8() + ",POST,/api/accounts/," +
                                    link(1).toUtf8() + ",itau_br");
    QVERIFY(text.contains("HTTP 500 unexpected_error, itau_br"));
}

void TestCallLogAnswer::bundleIsSavedWholeOrNotAtAll()
{
    const QString path = m_folder.filePath(u"calls.csv"_s);
    QVERIFY(!BelvoBundle::save(path, "a", "b"));
    QFile text(m_folder.filePath(u"calls.txt"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), "b"_ba);
    // A text that is there already was not offered for replacement.
    const auto error = BelvoBundle::save(path, "c", "d");
    QVERIFY(error);
    QCOMPARE(error->code, u"log_text_exists"_s);
    QFile csv(path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), "a"_ba);
    QVERIFY(BelvoBundle::save(m_folder.filePath(u"nowhere/calls.csv"_s), "a", "b"));
    QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere"_s)));
}

void TestCallLogAnswer::replyNamesNobody()
{
    for (int i = 0; i < 30; ++i)
        call(i, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"login_error"_s,
             u"Invalid credentials for maria@example.com"_s);
    answer();
    const QString text = LogReply::text(m_lines, m_answer, words());
    QVERIFY(text.contains(u"30 calls"_s));
    QVERIFY(text.contains(u"login_error"_s));
    QVERIFY(text.contains(m_answer.causes[0].guidance->meaning.en));
    QVERIFY(!text.contains(link(1)));
    QVERIFY(!text.contains(request(1)));
    QVERIFY(!text.contains(u"maria"_s));
    const QString portuguese = LogReply::text(m_lines, m_answer, LogWords(u"pt"_s, QLocale(u"pt_BR"_s)));
    QVERIFY(portuguese.contains(m_answer.causes[0].guidance->meaning.pt));
}

void TestCallLogAnswer::ticketsAreOneForEachCauseAndInstitution()
{
    const int before = m_requests;
    for (int i = 0; i < 25; ++i)
        call(i, u"POST"_s, u"/api/accounts/"_s, 400, link(i % 4), u"login_error"_s,
             u"Invalid credentials for maria@example.com"_s);
    call(30, u"POST"_s, u"/api/accounts/"_s, 400, link(9), u"login_error"_s, u"Invalid credentials"_s, {},
         u"bradesco_br"_s);
    call(31, u"POST"_s, u"/api/accounts/"_s, 500, {}, u"unexpected_error"_s, u"sorry"_s, {},
         u"maria@example.com"_s);
    call(32, u"GET"_s, u"/api/accounts/"_s, 200, link(1));
    answer();
    const QList<LogTicket> tickets = LogTickets::of(m_lines, m_answer);
    QCOMPARE(tickets.size(), 3);
    QCOMPARE(tickets[0].institution, u"itau_br"_s);
    QCOMPARE(tickets[0].lines, 25);
    QCOMPARE(tickets[0].links, 4);
    QCOMPARE(tickets[0].requestIds.size(), LogTickets::kMostIds);
    QCOMPARE(tickets[0].requestIds.first(), request(before + 1));
    QCOMPARE(tickets[0].furtherIds, 5);
    qint64 lines = 0;
    for (const LogTicket &ticket : tickets)
        lines += ticket.lines;
    QCOMPARE(lines, m_answer.failures());
    const QString text = LogTickets::text(tickets, m_answer, words());
    QVERIFY(text.contains(u"1. login_error · itau_br"_s));
    QVERIFY(text.contains(u"login_error · bradesco_br"_s));
    QVERIFY(text.contains(u"unexpected_error · no institution named"_s));
    QVERIFY(text.contains(u"Failed calls: 25 · customers (links): 4"_s));
    QVERIFY(text.contains(u"UTC: 2026-05-01 00:00:00 to 2026-05-01 00:00:24"_s));
    QVERIFY(text.contains(request(before + 26)) && text.contains(u"and 5 more"_s));
    QCOMPARE(text.count(u"Who acts: "_s), 3);
    QVERIFY(!text.contains(u"maria"_s));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!text.contains(link(i)));
}

//! For who wonders why the data of that link are missing.
void TestCallLogAnswer::oneLinkCanBeAskedFor()
{
    call(1, u"POST"_s, u"/api/accounts/"_s, 400, link(1), u"login_error"_s);
    call(2, u"POST"_s, u"/api/accounts/"_s, 400, link(2), u"login_error"_s);
    call(3, u"POST"_s, u"/api/accounts/"_s, 201, link(1));
    call(4, u"POST"_s, u"/api/transactions/"_s, 500, link(1), u"unexpected_error"_s);
    call(5, u"POST"_s, u"/api/accounts/"_s, 400, link(3), u"maria@example.com"_s);
    m_rows.last().replace(request(m_requests), u"joao@example.com"_s);
    answer();
    OpenLog log;
    QVERIFY(!log.failuresOf(link(1)));
    log.set(std::make_shared<const LogLines>(m_lines), std::make_shared<const LogAnswer>(m_answer));
    const auto failures = log.failuresOf(link(1).toUpper());
    QVERIFY(failures);
    QCOMPARE(failures->size(), 2);
    QCOMPARE(failures->first().errorCode, u"unexpected_error"_s); // the newest
    QCOMPARE(failures->first().errorKind, ErrorKind::Server);
    QCOMPARE(failures->last().status, 400);
    QVERIFY(failures->last().verb == HttpVerb::Post);
    QCOMPARE(failures->first().startedAtMs - failures->last().startedAtMs, 3'000);
    QCOMPARE(log.failuresOf(link(9))->size(), 0);
    const auto personal = log.failuresOf(link(3)); // cells that are not what their column says
    QCOMPARE(personal->size(), 1);
    QCOMPARE(personal->first().errorCode, QString());
    QCOMPARE(personal->first().requestId, QString());
    QVERIFY(!failures->first().requestId.isEmpty());
    log.set(nullptr, nullptr);
    QVERIFY(!log.failuresOf(link(1)));
}

QTEST_GUILESS_MAIN(TestCallLogAnswer)
#include "tst_callloganswer.moc"
