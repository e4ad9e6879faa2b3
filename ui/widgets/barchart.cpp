// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "ui/widgets/plainlabel.h"

#include <QGraphicsLayout>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::BrushStyle kPatterns[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern,
                                        Qt::CrossPattern};

//! Qt Charts shows its texts as HTML.
QString asHtml(const QString &plain)
{
    return plain.toHtmlEscaped();
}

} // namespace

BarChart::BarChart(Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus); // the table below has the same values for the keyboard
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &BarChart::draw);
}

void BarChart::setSeries(const models::DetailSeries &series)
{
    m_series = series;
    draw();
    describe();
}

void BarChart::draw()
{
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    constexpr Theme::Role colours[] = {Theme::Role::Accent, Theme::Role::Ok, Theme::Role::Attention,
                                       Theme::Role::Neutral};
    auto *bars = new QBarSeries(chart());
    for (qsizetype i = 0; i < m_series.sets.size(); ++i) {
        const models::BarSet &values = m_series.sets[i];
        auto *set = new QBarSet(asHtml(values.name), bars);
        for (const std::optional<double> &value : values.values)
            set->append(value.value_or(0));
        const QColor colour = m_theme.color(colours[i % qsizetype(std::size(colours))]);
        set->setBrush(QBrush(colour, kPatterns[i % qsizetype(std::size(kPatterns))]));
        set->setPen(QPen(colour, 1));
        bars->append(set);
        connect(set, &QBarSet::hovered, this, [this, i](bool isOver, int index) {
            if (!isOver) {
                QToolTip::hideText();
                return;
            }
            const models::BarSet &shown = m_series.sets[i];
            //: tool tip of a bar: %1 month or name, %2 what is counted, %3 value
            QToolTip::showText(QCursor::pos(),
                               PlainLabel::toolTipText(tr("%1, %2: %3")
                                                           .arg(m_series.categories.value(index), shown.name,
                                                                shown.texts.value(index))),
                               this);
        });
    }
    chart()->addSeries(bars);
    addAxes(*bars);
    QLegend *legend = chart()->legend();
    legend->setVisible(m_series.sets.size() > 1);
    legend->setAlignment(Qt::AlignBottom);
    legend->setLabelColor(m_theme.color(Theme::Role::Secondary));
    legend->setFont(m_theme.font(Theme::TextSize::Secondary));
}

void BarChart::addAxes(QBarSeries &bars)
{
    const auto dress = [this](QAbstractAxis &axis) {
        axis.setLabelsColor(m_theme.color(Theme::Role::Secondary));
        axis.setLabelsFont(m_theme.font(Theme::TextSize::Secondary));
        axis.setLinePenColor(m_theme.color(Theme::Role::Border));
        axis.setGridLineColor(m_theme.color(Theme::Role::Border));
    };
    auto *names = new QBarCategoryAxis(chart());
    QStringList shown;
    for (const QString &category : m_series.categories) {
        QString name = asHtml(category);
        while (shown.contains(name))
            name += QChar(0x200B); // an axis wants different names, people may share one
        shown.append(name);
    }
    names->append(shown);
    names->setGridLineVisible(false);
    dress(*names);
    chart()->addAxis(names, Qt::AlignBottom);
    bars.attachAxis(names);
    auto *values = new QValueAxis(chart());
    double low = 0;
    double high = 0;
    for (const models::BarSet &set : std::as_const(m_series.sets))
        for (const std::optional<double> &value : set.values) {
            low = std::min(low, value.value_or(0));
            high = std::max(high, value.value_or(0));
        }
    values->setRange(low, high > low ? high : low + 1);
    values->setTickCount(3);
    values->applyNiceNumbers();
    values->setLabelFormat(high - low < 10 ? u"%.1f"_s : u"%.0f"_s);
    if (!m_series.unit.isEmpty()) {
        values->setTitleText(asHtml(m_series.unit));
        values->setTitleFont(m_theme.font(Theme::TextSize::Secondary));
        values->setTitleBrush(m_theme.color(Theme::Role::Secondary));
    }
    dress(*values);
    chart()->addAxis(values, Qt::AlignLeft);
    bars.attachAxis(values);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale());
}

void BarChart::describe()
{
    QStringList names;
    for (const models::BarSet &set : std::as_const(m_series.sets))
        names.append(set.name);
    //: read aloud: %1 what the chart is about, %2 the kinds of bars, %3 first and %4 last along the axis
    setAccessibleName(tr("Chart of %1: %2, from %3 to %4. The table below has the values.")
                          .arg(m_series.title, names.join(u", "_s), m_series.categories.constFirst(),
                               m_series.categories.constLast()));
}

} // namespace vinculo::ui
