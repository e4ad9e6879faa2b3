// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factrow.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 20;
constexpr int kLeastWidth = 220;
constexpr int kValueShare = 45; //!< percent of the width that the right side may take
constexpr int kPillGap = 2;     //!< px, above a pill that stands below

QRect textsIn(const QRect &row)
{
    return row.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
}

} // namespace

FactRow::FactRow(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_pill(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FactRow::setFact(const models::FactLine &fact)
{
    if (m_fact == fact)
        return;
    m_fact = fact;
    setFocusPolicy(leadsSomewhere() ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leadsSomewhere() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(spoken());
    setToolTip(PlainLabel::toolTipText(spoken()));
    setAccessibleDescription(spoken()); // or that would be the tool tip with its markup
    updateGeometry();
    update();
}

QString FactRow::spoken() const
{
    QStringList parts{m_fact.title, m_fact.detail, m_fact.pill, m_fact.value, m_fact.valueDetail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int FactRow::rowHeight() const
{
    const int title = QFontMetrics(m_theme.font(Theme::TextSize::Body)).height();
    const int detail = QFontMetrics(m_theme.font(Theme::TextSize::Secondary)).height();
    const bool hasTwoLines = !m_fact.detail.isEmpty() || !m_fact.valueDetail.isEmpty();
    return title + (hasTwoLines ? detail + 1 : 0) + Theme::space(3);
}

QSize FactRow::pillSize() const
{
    return m_pill.sizeFor(m_fact.pill, QFontMetrics(m_theme.font(Theme::TextSize::Secondary)));
}

int FactRow::fullHeight() const
{
    const bool isPillBelow = m_hasWidth && placesIn(textsIn(rect())).isPillBelow;
    return rowHeight() + (isPillBelow ? pillSize().height() + kPillGap : 0);
}

void FactRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (m_hasWidth && event->oldSize().width() == width())
        return;
    m_hasWidth = true;
    if (!m_fact.pill.isEmpty())
        updateGeometry();
}

QSize FactRow::sizeHint() const
{
    return {kLeastWidth + Theme::space(20), fullHeight()};
}

QSize FactRow::minimumSizeHint() const
{
    return {kLeastWidth, fullHeight()};
}

void FactRow::paintLine(QPainter &painter, const QRect &place, const QString &text, bool isSecondary,
                        Qt::Alignment alignment) const
{
    const QFont font = m_theme.font(isSecondary ? Theme::TextSize::Secondary : Theme::TextSize::Body);
    painter.setFont(font);
    painter.setPen(m_theme.color(isSecondary ? Theme::Role::Secondary : Theme::Role::Text));
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(
        place, static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine) | static_cast<int>(alignment), shown);
}

FactRow::Places FactRow::placesIn(const QRect &inner) const
{
    const QFontMetrics body(m_theme.font(Theme::TextSize::Body));
    const QFontMetrics secondary(m_theme.font(Theme::TextSize::Secondary));
    Places places;
    places.left = inner.x() + (m_fact.icon.isEmpty() ? 0 : kIcon + Theme::space(2));
    const int wanted =
        std::max(body.horizontalAdvance(m_fact.value), secondary.horizontalAdvance(m_fact.valueDetail));
    places.valueWidth = std::min(wanted + 1, inner.width() * kValueShare / 100);
    places.gap = places.valueWidth > 1 ? Theme::space(3) : 0;
    places.valueLeft = inner.right() + 1 - places.valueWidth;
    if (m_fact.pill.isEmpty())
        return places;
    const int room = places.valueLeft - places.gap - places.left;
    places.isPillBelow = body.horizontalAdvance(m_fact.title) + Theme::space(2) + pillSize().width() > room;
    places.pillWidth = std::min(pillSize().width(), inner.right() + 1 - places.left);
    return places;
}

void FactRow::paintTexts(QPainter &painter, const QRect &all) const
{
    const QFontMetrics body(m_theme.font(Theme::TextSize::Body));
    const QFontMetrics secondary(m_theme.font(Theme::TextSize::Secondary));
    const Places places = placesIn(all);
    const int below = places.isPillBelow ? pillSize().height() + kPillGap : 0;
    const QRect inner = all.adjusted(0, 0, 0, -below);
    const auto mirrored = [this, &all](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), all, place);
    };
    const auto lineOf = [&](int x, int width, bool isFirst, bool isAlone) {
        const int top = isAlone   ? inner.y() + (inner.height() - body.height()) / 2
                        : isFirst ? inner.y() + (inner.height() - body.height() - secondary.height() - 1) / 2
                                  : inner.y() + (inner.height() + body.height() - secondary.height() + 1) / 2;
        return mirrored(QRect(x, top, width, isFirst ? body.height() : secondary.height()));
    };
    if (!m_fact.icon.isEmpty()) {
        const QRect place(inner.x(), inner.y() + (inner.height() - kIcon) / 2, kIcon, kIcon);
        m_theme.icon(m_fact.icon, Theme::Role::Secondary).paint(&painter, mirrored(place));
    }
    const int besides = places.isPillBelow ? 0 : places.pillWidth;
    const int valueEnd = places.valueLeft - places.gap; // of what stands in front of it
    const int titleRight = valueEnd - (besides > 0 ? besides + Theme::space(2) : 0);
    const bool isTitleAlone = m_fact.detail.isEmpty();
    // A detail that is too long for its place goes below the state and the value, which then stand higher.
    const bool isTight =
        !isTitleAlone && secondary.horizontalAdvance(m_fact.detail) > titleRight - places.left;
    const bool isValueAlone = m_fact.valueDetail.isEmpty();
    const Qt::Alignment far = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    paintLine(painter, lineOf(places.valueLeft, places.valueWidth, true, isValueAlone && !isTight),
              m_fact.value, false, far);
    if (!isValueAlone)
        paintLine(painter, lineOf(places.valueLeft, places.valueWidth, false, false), m_fact.valueDetail,
                  true, far);
    if (places.pillWidth > 0) {
        QRect place(valueEnd - besides, inner.y(), besides, inner.height());
        if (places.isPillBelow)
            place = QRect(places.left, all.bottom() + 1 - below - Theme::space(1), places.pillWidth,
                          pillSize().height());
        else if (isTight)
            place.setHeight(2 * (lineOf(places.left, 1, true, false).center().y() - inner.y()));
        painter.setFont(m_theme.font(Theme::TextSize::Secondary));
        m_pill.paint(painter, mirrored(place), m_fact.pill, m_fact.tone, layoutDirection());
    }
    paintLine(painter, lineOf(places.left, titleRight - places.left, true, isTitleAlone), m_fact.title, false,
              near);
    const int detailRight = !isTight ? titleRight : isValueAlone ? inner.right() + 1 : valueEnd;
    if (!isTitleAlone)
        paintLine(painter, lineOf(places.left, detailRight - places.left, false, false), m_fact.detail, true,
                  near);
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (leadsSomewhere() && (underMouse() || isDown())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Theme::Role::Selection : Theme::Role::Hover));
        painter.drawRoundedRect(rect(), Theme::space(1), Theme::space(1));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintTexts(painter, textsIn(rect()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = m_theme.color(Theme::Role::Surface);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void FactRow::keyPressEvent(QKeyEvent *event)
{
    if (leadsSomewhere() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool FactRow::event(QEvent *event)
{
    // What leads nowhere lets the pointer through, so that a menu of the page below still opens.
    if (!leadsSomewhere() && event->type() == QEvent::MouseButtonPress) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace vinculo::ui
