// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factrow.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 20;
constexpr int kLeastTitle = 64; //!< px, beside a pill
constexpr int kLeastWidth = 220;
constexpr int kValueShare = 45; //!< percent of the width that the right side may take

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

QSize FactRow::sizeHint() const
{
    return {kLeastWidth + Theme::space(20), rowHeight()};
}

QSize FactRow::minimumSizeHint() const
{
    return {kLeastWidth, rowHeight()};
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

void FactRow::paintTexts(QPainter &painter, const QRect &inner) const
{
    const QFontMetrics body(m_theme.font(Theme::TextSize::Body));
    const QFontMetrics secondary(m_theme.font(Theme::TextSize::Secondary));
    const auto mirrored = [this, &inner](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), inner, place);
    };
    const auto lineOf = [&](int x, int width, bool isFirst, bool isAlone) {
        const int top = isAlone   ? inner.y() + (inner.height() - body.height()) / 2
                        : isFirst ? inner.y() + (inner.height() - body.height() - secondary.height() - 1) / 2
                                  : inner.y() + (inner.height() + body.height() - secondary.height() + 1) / 2;
        return mirrored(QRect(x, top, width, isFirst ? body.height() : secondary.height()));
    };
    int left = inner.x();
    if (!m_fact.icon.isEmpty()) {
        const QRect place(left, inner.y() + (inner.height() - kIcon) / 2, kIcon, kIcon);
        m_theme.icon(m_fact.icon, Theme::Role::Secondary).paint(&painter, mirrored(place));
        left += kIcon + Theme::space(2);
    }
    const int wanted =
        std::max(body.horizontalAdvance(m_fact.value), secondary.horizontalAdvance(m_fact.valueDetail));
    const int valueWidth = std::min(wanted + 1, inner.width() * kValueShare / 100);
    const int gap = valueWidth > 1 ? Theme::space(3) : 0;
    const int valueLeft = inner.right() + 1 - valueWidth;
    const int room = std::max({0, (valueLeft - gap - left) / 2, valueLeft - gap - left - kLeastTitle});
    // Half a word of a state says less than half a title.
    const int pillWidth =
        m_fact.pill.isEmpty() ? 0 : std::min(m_pill.sizeFor(m_fact.pill, secondary).width(), room);
    const int titleRight = valueLeft - gap - (pillWidth > 0 ? pillWidth + Theme::space(2) : 0);
    const bool isTitleAlone = m_fact.detail.isEmpty();
    // A detail that is too long for its place goes below the state and the value, which then stand higher.
    const bool isTight = !isTitleAlone && secondary.horizontalAdvance(m_fact.detail) > titleRight - left;
    const bool isValueAlone = m_fact.valueDetail.isEmpty();
    const Qt::Alignment far = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    paintLine(painter, lineOf(valueLeft, valueWidth, true, isValueAlone && !isTight), m_fact.value, false,
              far);
    if (!isValueAlone)
        paintLine(painter, lineOf(valueLeft, valueWidth, false, false), m_fact.valueDetail, true, far);
    if (pillWidth > 0) {
        QRect place(valueLeft - gap - pillWidth, inner.y(), pillWidth, inner.height());
        if (isTight)
            place.setHeight(2 * (lineOf(left, 1, true, false).center().y() - inner.y()));
        painter.setFont(m_theme.font(Theme::TextSize::Secondary));
        m_pill.paint(painter, mirrored(place), m_fact.pill, m_fact.tone, layoutDirection());
    }
    paintLine(painter, lineOf(left, titleRight - left, true, isTitleAlone), m_fact.title, false, near);
    const int detailRight = !isTight ? titleRight : isValueAlone ? inner.right() + 1 : valueLeft - gap;
    if (!isTitleAlone)
        paintLine(painter, lineOf(left, detailRight - left, false, false), m_fact.detail, true, near);
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
    paintTexts(painter, rect().adjusted(Theme::space(2), 0, -Theme::space(2), 0));
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
