// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personcharts.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostBalancePoints = 400; //!< more than a screen has places for

Coverage chartState(MonthCoverage coverage)
{
    switch (coverage) {
    case MonthCoverage::Full:
        return Coverage::Full;
    case MonthCoverage::Partial:
        return Coverage::Partial;
    case MonthCoverage::None:
        return Coverage::None;
    case MonthCoverage::OutsideWindow:
        return Coverage::OutsideWindow;
    case MonthCoverage::BeforeAccount:
        return Coverage::BeforeAccount;
    case MonthCoverage::NotRead:
        return Coverage::NotRead;
    case MonthCoverage::NotLoaded:
        break;
    }
    return Coverage::NotLoaded;
}

bool hasPending(const FlowMonth &month)
{
    return month.sums.pendingCount > 0;
}

//! How many of `all` months are shown.
std::size_t shownOf(std::size_t all, int months)
{
    return months == 0 ? all : std::min(all, static_cast<std::size_t>(months));
}

} // namespace

QString PersonCharts::repeatedNote()
{
    return tr("What a second link with the same bank tells again is counted once.");
}

QString PersonCharts::subjectIn(const QString &subject, QDate first, QDate last) const
{
    return subject + u" · "_s + periodText(first, last);
}

QList<ChartData> PersonCharts::cashFlow(const CashFlow &flow, ChartPeriod period) const
{
    QList<ChartData> charts;
    for (const CurrencyFlow &currency : flow.currencies) {
        ChartData chart;
        chart.title = tr("Money in and out");
        chart.subject = flow.leavesOutInternal
                            ? tr("Per month, processed movements, without transfers between own accounts")
                            : tr("Per month, processed movements");
        chart.currency = currency.currency;
        chart.categoryTitle = tr("Month");
        ChartSeries in{.name = tr("In"), .role = SeriesRole::In, .key = u"in"_s, .values = {}, .texts = {}};
        ChartSeries out{
            .name = tr("Out"), .role = SeriesRole::Out, .key = u"out"_s, .values = {}, .texts = {}};
        //: what came in less what went out
        ChartSeries net{.name = tr("Left over"),
                        .role = SeriesRole::Accent,
                        .form = SeriesForm::Line,
                        .key = {},
                        .values = {},
                        .texts = {}};
        const std::size_t all = currency.months.size();
        const std::size_t first = all - shownOf(all, monthsOf(period));
        if (first < all)
            chart.subject =
                subjectIn(chart.subject, currency.months[first].month, currency.months.back().month);
        for (std::size_t i = first; i < all; ++i) {
            const FlowMonth &month = currency.months[i];
            chart.categories.append(m_text.month(month.month.year(), month.month.month()));
            in.values.append(month.sums.in.decimal());
            out.values.append(month.sums.out.decimal());
            net.values.append(month.sums.net().decimal());
        }
        chart.series = {in, out, net};
        if (std::any_of(currency.months.begin() + static_cast<std::ptrdiff_t>(first), currency.months.end(),
                        hasPending))
            chart.notes.append(tr("Pending movements are not counted: the bank may still change them."));
        if (!flow.repeated.empty())
            chart.notes.append(repeatedNote());
        if (flow.undated + flow.undirected + flow.withoutAmount > 0)
            chart.notes.append(tr("%Ln movement(s) without date, direction or amount are in no month.",
                                  nullptr,
                                  static_cast<int>(flow.undated + flow.undirected + flow.withoutAmount)));
        charts.append(chart);
    }
    return charts;
}

QList<ChartData> PersonCharts::balances(const BalanceHistory &history, ChartPeriod period) const
{
    QList<ChartData> charts;
    for (const CurrencyBalances &currency : history.currencies) {
        if (currency.points.size() < 2)
            continue;
        ChartData chart;
        chart.title = tr("Balance over time");
        chart.subject = tr("Sum of %Ln account(s)", nullptr, currency.accounts);
        chart.currency = currency.currency;
        chart.categoryTitle = tr("Day");
        ChartSeries line{.name = tr("Balance"),
                         .role = SeriesRole::Accent,
                         .form = SeriesForm::Step,
                         .key = {},
                         .values = {},
                         .texts = {}};
        std::size_t first = 0;
        const QDate last = currency.points.back().date;
        if (period != ChartPeriod::All)
            while (first + 2 < currency.points.size() &&
                   currency.points[first].date <= last.addMonths(-monthsOf(period)))
                ++first;
        chart.subject = subjectIn(chart.subject, currency.points[first].date, last);
        const std::size_t step = (currency.points.size() - first) / kMostBalancePoints + 1;
        bool isPartial = false;
        for (std::size_t i = currency.points.size(); i-- > first;) {
            if ((currency.points.size() - 1 - i) % step !=
                0) // counted from the newest, which is always there
                continue;
            const BalanceSum &point = currency.points[i];
            ChartCategory day = m_text.day(point.date);
            day.key = point.date.toString(Qt::ISODate);
            if (point.accounts < currency.accounts) {
                day.quality = ChartQuality::Partial;
                isPartial = true;
            }
            chart.categories.prepend(day);
            line.values.prepend(point.balance.decimal());
        }
        chart.series = {line};
        chart.notes.append(
            tr("Balances of the past are worked out from today's balance back through the movements."));
        if (isPartial)
            chart.notes.append(tr("At the beginning not every account has movements yet."));
        charts.append(chart);
    }
    return charts;
}

QString PersonCharts::sliceName(const SpendingSlice &slice) const
{
    switch (slice.kind) {
    case SpendingSlice::Kind::Missing:
        return tr("Without a category");
    case SpendingSlice::Kind::Other:
        return tr("All others");
    case SpendingSlice::Kind::Category:
        break;
    }
    return slice.category.known ? CellFormatter::enumLabel(resources::transactions(), *slice.category.known)
                                : CellFormatter::visible(slice.category.wire);
}

QString PersonCharts::periodText(QDate first, QDate last) const
{
    const QString from = m_text.month(first.year(), first.month()).label;
    const QString to = m_text.month(last.year(), last.month()).label;
    //: a period: %1 and %2 months with their years
    return from == to ? from : tr("%1 to %2").arg(from, to);
}

QList<ChartData> PersonCharts::spending(const Spending &spending) const
{
    QList<ChartData> charts;
    for (const CurrencySpending &currency : spending.currencies) {
        if (currency.slices.empty())
            continue;
        ChartData chart;
        chart.title = tr("Spending by category");
        chart.subject = periodText(spending.request.first, spending.request.last);
        chart.currency = currency.currency;
        chart.categoryTitle = tr("Category");
        ChartSeries spent{.name = tr("Spent"), .role = SeriesRole::Out, .key = {}, .values = {}, .texts = {}};
        for (std::size_t i = 0; i < currency.slices.size(); ++i) {
            ChartCategory category;
            category.label = sliceName(currency.slices[i]);
            category.key = QString::number(i);
            chart.categories.append(category);
            spent.values.append(currency.slices[i].amount.decimal());
        }
        chart.series = {spent};
        if (!spending.request.repeated.empty())
            chart.notes.append(repeatedNote());
        charts.append(chart);
    }
    return charts;
}

ChartData PersonCharts::coverage(const std::vector<AccountCoverage> &accounts,
                                 const QHash<QString, QString> &names, ChartPeriod period) const
{
    ChartData chart;
    chart.title = tr("Months with data");
    chart.categoryTitle = tr("Month");
    const AccountCoverage *longest = nullptr;
    for (const AccountCoverage &account : accounts)
        if (!longest || account.months.size() > longest->months.size())
            longest = &account;
    if (!longest || longest->months.empty())
        return chart;
    const int months = monthsOf(period);
    const std::size_t shown = shownOf(longest->months.size(), months == 0 ? 0 : months + 1);
    chart.subject =
        periodText(longest->months[longest->months.size() - shown].month, longest->months.back().month);
    for (std::size_t i = longest->months.size() - shown; i < longest->months.size(); ++i)
        chart.categories.append(
            m_text.month(longest->months[i].month.year(), longest->months[i].month.month()));
    const QLocale locale = m_text.locale();
    for (const AccountCoverage &account : accounts) {
        const QString id = wireId(account.account);
        ChartSeries row{.name = names.value(id, id), .key = id, .values = {}, .texts = {}};
        for (std::size_t i = 0; i < shown; ++i) {
            const std::size_t back = shown - i; // from the current month
            if (back > account.months.size()) {
                row.coverage.append(Coverage::BeforeAccount);
                row.texts.append(QString());
                continue;
            }
            const CoveredMonth &month = account.months[account.months.size() - back];
            row.coverage.append(chartState(month.coverage));
            const QString state = ChartText::coverage(chartState(month.coverage));
            //: one month of an account: %1 "Full", "Partial"…, %2 number of movements
            row.texts.append(month.count > 0 ? tr("%1, %2 movements").arg(state, locale.toString(month.count))
                                             : state);
        }
        chart.series.append(row);
    }
    return chart;
}

QString PersonCharts::limitText(const AccountCoverage &account) const
{
    const QString day =
        account.limitDate.isValid() ? CellFormatter(m_text.locale()).date(account.limitDate) : QString();
    switch (account.limit) {
    case HistoryLimit::Window:
        //: %1 date
        return tr("Nothing before %1: Belvo reads at most 365 days back from when the link was made.")
            .arg(day);
    case HistoryLimit::AccountOpened:
        //: %1 date
        return tr("Nothing before %1: the customer came to the bank that day.").arg(day);
    case HistoryLimit::BankGivesLess:
        //: %1 date
        return tr("Nothing before %1: the bank gave nothing older, although Belvo asked for it.").arg(day);
    case HistoryLimit::NoMovements:
        return tr("The bank has no movements of this account.");
    case HistoryLimit::NotFetched:
        return tr("The link does not fetch movements: retrieve them at Belvo to see any.");
    case HistoryLimit::NotLoaded:
        break;
    }
    return {};
}

} // namespace vinculo::models
