// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartbubble.h"
#include "ui/widgets/plainlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vinculo::ui {

using models::ChartKind;
using models::ChartPoint;

namespace {

constexpr int kUsualWidth = 360;
constexpr int kLeastWidth = 200;

} // namespace

ChartView::ChartView(Theme &theme, ChartKind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    ChartAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    const bool hasRows =
        kind == ChartKind::Categories || kind == ChartKind::Coverage || kind == ChartKind::Heat;
    setSizePolicy(QSizePolicy::Expanding, hasRows ? QSizePolicy::Minimum : QSizePolicy::Expanding);
    rebuild({});
    connect(&theme, &Theme::changed, this, [this] { rebuild(models::ChartData(data())); });
}

ChartView::~ChartView() = default;

void ChartView::setData(const models::ChartData &data)
{
    const auto kept = [&](ChartPoint point) {
        if (!point.isValid() || point.category >= this->data().categories.size())
            return ChartPoint{};
        const models::ChartCategory &before = this->data().categories[point.category];
        const auto found = std::ranges::find_if(data.categories, [&](const models::ChartCategory &category) {
            return category.key == before.key && category.label == before.label;
        });
        if (found == data.categories.cend() || point.series >= data.series.size())
            return ChartPoint{};
        return ChartPoint{found - data.categories.cbegin(), point.series};
    };
    m_walked = kept(m_walked);
    m_hovered = {};
    m_isSkeleton = false;
    rebuild(data);
}

void ChartView::setDensity(Theme::Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    rebuild(models::ChartData(data()));
}

void ChartView::setSkeleton(bool isSkeleton)
{
    m_isSkeleton = isSkeleton;
    update();
}

void ChartView::rebuild(const models::ChartData &data)
{
    m_plot = ChartPlot::make(m_kind, data, PlotStyle::screen(m_theme, m_density));
    layOut();
    describe();
    update();
}

QRectF ChartView::inner() const
{
    return QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
}

void ChartView::layOut()
{
    m_plot->layOut(inner());
    const int least = minimumSizeHint().height();
    if (least != m_leastHeight) {
        m_leastHeight = least;
        updateGeometry();
    }
}

void ChartView::describe()
{
    setAccessibleName(data().title);
    const auto hasKey = [](const auto &item) { return !item.key.isEmpty(); };
    const bool opensRows =
        std::ranges::any_of(data().categories, hasKey) || std::ranges::any_of(data().series, hasKey);
    const QString help = opensRows ? tr("Arrow keys walk the points, Enter opens the rows behind one.")
                                   : tr("Arrow keys walk the points.");
    const QString sentence = summary();
    setAccessibleDescription(sentence.isEmpty() ? help : sentence + u' ' + help);
}

QString ChartView::summary() const
{
    return m_plot->style().text().summary(data(), m_kind);
}

ChartPoint ChartView::current() const
{
    return m_hovered.isValid() ? m_hovered : m_walked;
}

QString ChartView::spokenPoint() const
{
    return m_plot->style().text().spoken(data(), m_kind, current());
}

QPoint ChartView::placeOf(ChartPoint point) const
{
    return m_plot->markOf(point).center().toPoint();
}

QSize ChartView::sizeHint() const
{
    const int wide = std::max(kUsualWidth, width());
    return {kUsualWidth, static_cast<int>(std::ceil(m_plot->heightFor(wide - 2 * kRing))) + 2 * kRing};
}

QSize ChartView::minimumSizeHint() const
{
    const int wide = std::max(kLeastWidth, width());
    return {kLeastWidth, static_cast<int>(std::ceil(m_plot->leastHeight(wide - 2 * kRing))) + 2 * kRing};
}

void ChartView::setCurrent(ChartPoint point)
{
    if (point == m_walked)
        return;
    m_walked = point;
    m_hovered = {};
    tellCurrent();
}

void ChartView::setHovered(ChartPoint point)
{
    setCursor(opensSomething(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (point == m_hovered)
        return;
    m_hovered = point;
    update();
    Q_EMIT currentChanged();
}

void ChartView::tellCurrent()
{
    update();
    Q_EMIT currentChanged();
    ChartAccessible::tellValue(*this, spokenPoint());
}

void ChartView::stepCategory(qsizetype step)
{
    const qsizetype count = data().categories.size();
    ChartPoint next = m_walked;
    if (!next.isValid())
        next = {step > 0 ? 0 : count - 1, m_plot->hasWholeCategories() ? -1 : 0};
    else
        next.category = std::clamp<qsizetype>(next.category + step, 0, count - 1);
    setCurrent(next);
}

//! Through the series of a category and, between last and first, the category as a whole.
void ChartView::stepSeries(qsizetype step)
{
    const qsizetype count = data().series.size();
    if (!m_walked.isValid())
        return stepCategory(step);
    ChartPoint next = m_walked;
    if (m_plot->hasWholeCategories()) {
        const qsizetype places = count + 1;
        next.series = (next.series + 1 + step + places) % places - 1;
    } else {
        next.series = std::clamp<qsizetype>(next.series + step, 0, count - 1);
    }
    setCurrent(next);
}

bool ChartView::walk(int key)
{
    if (data().isEmpty())
        return false;
    const bool isUpright = m_plot->isUpright();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const qsizetype step = key == Qt::Key_Right ? 1 : -1;
        isUpright ? stepSeries(step) : stepCategory(step);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const qsizetype step = key == Qt::Key_Down ? 1 : -1;
        isUpright ? stepCategory(step) : stepSeries(step);
        return true;
    }
    case Qt::Key_Home:
        stepCategory(m_walked.isValid() ? -data().categories.size() : 1);
        return true;
    case Qt::Key_End:
        stepCategory(m_walked.isValid() ? data().categories.size() : -1);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    m_hasKeyboardFocus = true;
    if (walk(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        if (m_walked.isValid())
            return activate(m_walked);
        break;
    case Qt::Key_Escape:
        if (m_walked.isValid())
            return setCurrent({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool ChartView::opensSomething(ChartPoint point) const
{
    if (!point.isValid() || point.category >= data().categories.size())
        return false;
    const bool hasSeriesKey = point.series >= 0 && !data().series.value(point.series).key.isEmpty();
    return hasSeriesKey || !data().categories[point.category].key.isEmpty();
}

void ChartView::activate(ChartPoint point)
{
    if (opensSomething(point))
        Q_EMIT activated(data().categories[point.category].key,
                         point.series < 0 ? QString() : data().series[point.series].key);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_hasKeyboardFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_hasKeyboardFocus = false;
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCurrent({});
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(m_plot->pointAt(event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        activate(m_plot->pointAt(event->position()));
}

void ChartView::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_plot->cutTextAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), PlainLabel::toolTipText(text), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        rebuild(models::ChartData(data()));
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChartView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isSkeleton)
        return paintSkeleton(painter);
    const ChartPoint point = current();
    m_plot->paint(painter, point);
    if (point.isValid())
        paintBubble(painter, point);
    if (hasFocus() && m_hasKeyboardFocus) {
        painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::space(1), Theme::space(1));
    }
}

void ChartView::paintBubble(QPainter &painter, ChartPoint point) const
{
    // A row with one bar says everything itself, unless its name is cut.
    const QRectF mark = m_plot->markOf(point);
    const bool saysItself = m_kind == ChartKind::Categories && data().series.size() == 1 &&
                            m_plot->cutTextAt(mark.center()).isEmpty();
    if (saysItself)
        return;
    const PlotStyle &style = m_plot->style();
    const models::ChartReadout readout = style.text().readout(data(), m_kind, point);
    ChartBubble(readout, data(), point, style).paint(painter, inner(), mark);
}

void ChartView::paintSkeleton(QPainter &painter) const
{
    constexpr qreal kHeights[] = {0.45, 0.7, 0.55, 0.85, 0.6, 0.75, 0.4, 0.65};
    const QRectF place = inner();
    const qreal step = place.width() / static_cast<qreal>(std::size(kHeights));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Role::Hover));
    qreal x = place.left();
    for (const qreal height : kHeights) {
        const QRectF bar(x + step / 4, place.bottom() - height * place.height(), step / 2,
                         height * place.height());
        painter.drawRoundedRect(bar, 2, 2);
        x += step;
    }
}

} // namespace vinculo::ui
