// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axismarks.h"

#include "models/table/visibletext.h"

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ChartCategory;
using models::visibleText;

namespace {

constexpr qreal kGap = 6; //!< px between two labels

//! From where to where a text centred at `x` goes, kept inside the strip.
QRectF placeOf(qreal x, const QString &text, const QRectF &strip, const QFontMetricsF &metrics)
{
    const qreal width = metrics.horizontalAdvance(text);
    const qreal most = std::max(strip.left(), strip.right() - width);
    return {std::clamp(x - width / 2, strip.left(), most), strip.top(), width, metrics.height()};
}

bool fit(const QList<AxisMark> &marks, qsizetype step, const QRectF &strip, const QFontMetricsF &metrics)
{
    qreal end = strip.left() - kGap;
    for (qsizetype i = 0; i < marks.size(); i += step) {
        if (marks[i].text.isEmpty())
            continue;
        const QRectF place = placeOf(marks[i].x, marks[i].text, strip, metrics);
        if (place.left() < end + kGap)
            return false;
        end = place.right();
    }
    return true;
}

qsizetype thinned(const QList<AxisMark> &marks, const QRectF &strip, const QFontMetricsF &metrics)
{
    qsizetype step = 1;
    while (step < marks.size() && !fit(marks, step, strip, metrics))
        ++step;
    return step;
}

//! One mark where each group begins, with the group's name: years instead of months.
QList<AxisMark> groupsOf(const QList<AxisMark> &marks, const QRectF &strip, const QFontMetricsF &metrics)
{
    QList<AxisMark> groups;
    QString group;
    for (const AxisMark &mark : marks)
        if (mark.group != group) {
            group = mark.group;
            groups.append({mark.x, group, {}});
        }
    // A year that begins before the chart would push the second one aside.
    if (groups.size() > 2 && !fit(groups.first(2), 1, strip, metrics))
        groups.removeFirst();
    return groups;
}

} // namespace

QList<AxisMark> AxisMarks::ofCategories(const models::ChartData &data, const QList<qreal> &places, qreal room,
                                        const PlotStyle &style)
{
    const QFontMetricsF metrics = style.metrics();
    const qreal leastCut = 4 * metrics.averageCharWidth();
    QList<AxisMark> marks;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const ChartCategory &category = data.categories[i];
        QString text = visibleText(category.axisLabel.isEmpty() ? category.label : category.axisLabel);
        if (category.quality == models::ChartQuality::Partial)
            text += u'*';
        if (!category.date.isValid())
            text = metrics.elidedText(text, Qt::ElideRight, std::max(room - kGap, leastCut));
        marks.append({places[i], text, visibleText(category.group)});
    }
    return marks;
}

QList<AxisMark> AxisMarks::ofMonths(QDate first, QDate last, qreal left, qreal right, const PlotStyle &style)
{
    QList<AxisMark> marks;
    const auto span = static_cast<qreal>(std::max<qint64>(1, first.daysTo(last)));
    QDate day(first.year(), first.month(), 1);
    if (day < first)
        day = day.addMonths(1);
    for (; day <= last; day = day.addMonths(1)) {
        const ChartCategory month = style.text().month(day.year(), day.month());
        const qreal x = left + (right - left) * static_cast<qreal>(first.daysTo(day)) / span;
        marks.append({x, month.axisLabel, month.group});
    }
    return marks;
}

qreal AxisMarks::height(const models::ChartData &data, const PlotStyle &style)
{
    const bool hasGroups = std::ranges::any_of(data.categories, [](const ChartCategory &category) {
        return !category.group.isEmpty() || category.date.isValid();
    });
    return style.line() * (hasGroups ? 2 : 1) + Theme::space(1);
}

void AxisMarks::paint(QPainter &painter, const QList<AxisMark> &marks, const QRectF &strip,
                      const PlotStyle &style)
{
    constexpr qsizetype kFewOfAGroup = 6; // only every sixth month would have a label
    const QFontMetricsF metrics = style.metrics();
    const qsizetype step = thinned(marks, strip, metrics);
    if (step >= kFewOfAGroup && marks.constFirst().group != marks.constLast().group)
        return paint(painter, groupsOf(marks, strip, metrics), strip, style);
    const QColor color = style.color(Theme::Role::Secondary);
    QString group;
    qreal groupEnd = strip.left() - kGap;
    for (qsizetype i = 0; i < marks.size(); i += step) {
        const QRectF place = placeOf(marks[i].x, marks[i].text, strip, metrics);
        style.paintText(painter, place, Qt::AlignCenter, marks[i].text, color);
        if (marks[i].group == group)
            continue;
        group = marks[i].group;
        QRectF below = placeOf(marks[i].x, group, strip, metrics);
        below.moveTop(strip.top() + style.line());
        if (below.left() < groupEnd + kGap)
            continue;
        groupEnd = below.right();
        style.paintText(painter, below, Qt::AlignCenter, group, style.color(Theme::Role::Text));
    }
}

} // namespace vinculo::ui
