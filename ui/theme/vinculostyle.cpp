// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/vinculostyle.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kRadius = 6;
constexpr int kScrollBar = 12;
constexpr int kMinimumSlider = 32;

QStyle *styleBelow()
{
#ifdef Q_OS_MACOS
    return nullptr;
#else
    return QStyleFactory::create(u"Fusion"_s);
#endif
}

bool flag(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void roundedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line,
                qreal width = 1, qreal radius = kRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = width / 2;
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace

VinculoStyle::VinculoStyle(const Theme &theme)
    : QProxyStyle(styleBelow())
    , m_theme(theme)
{
}

void VinculoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButton(*button, *painter, widget);
        break;
    case PE_PanelButtonTool: {
        const bool on = option->state.testFlag(State_On) || option->state.testFlag(State_Sunken);
        const bool hover = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
        if (on || hover)
            roundedBox(*painter, option->rect,
                       m_theme.color(on ? Theme::Role::Selection : Theme::Role::Hover), Qt::transparent);
        if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
            roundedBox(*painter, option->rect, Qt::transparent, m_theme.color(Theme::Role::Accent), 2);
        return;
    }
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            roundedBox(*painter, option->rect, Qt::transparent, m_theme.color(Theme::Role::Accent), 2, 4);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter, option->state.testFlag(State_HasFocus));
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(element, *option, *painter);
    case PE_FrameStatusBarItem:
    case PE_IndicatorToolBarSeparator:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
            m_theme.icon(up ? u"chevron-down"_s : u"chevron-up"_s, Theme::Role::Accent)
                .paint(painter, option->rect);
        }
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, m_theme.color(Theme::Role::Surface));
        return;
    case PE_Frame:
        return roundedBox(*painter, option->rect, Qt::transparent,
                          m_theme.color(option->state.testFlag(State_HasFocus) ? Theme::Role::Accent
                                                                               : Theme::Role::Border));
    case PE_FrameGroupBox:
        return roundedBox(*painter, option->rect, Qt::transparent, m_theme.color(Theme::Role::Border), 1, 8);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void VinculoStyle::drawButton(const QStyleOptionButton &option, QPainter &painter,
                              const QWidget *widget) const
{
    using Role = Theme::Role;
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool sunken = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    const bool hover = enabled && option.state.testFlag(State_MouseOver);
    const bool filled =
        enabled && (flag(widget, Theme::kPrimaryProperty) || flag(widget, Theme::kDangerProperty) ||
                    option.features.testFlag(QStyleOptionButton::DefaultButton));
    QColor fill = m_theme.color(Role::Surface);
    QColor line = m_theme.color(Role::Border);
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        fill = line = Qt::transparent;
    }
    if (filled) {
        fill = m_theme.color(flag(widget, Theme::kDangerProperty) ? Role::Problem : Role::Accent);
        fill = sunken ? fill.darker(115) : hover ? fill.lighter(108) : fill;
        line = fill;
    } else if (sunken) {
        fill = m_theme.color(Role::Selection);
    } else if (hover) {
        fill = m_theme.color(Role::Hover);
    } else if (!enabled && fill.alpha() != 0) {
        fill = m_theme.color(Role::Window);
    }
    roundedBox(painter, option.rect, fill, line);
    if (enabled && option.state.testFlag(State_HasFocus)) {
        // Inside a filled button the ring is drawn in the button's text colour, or nobody would see it.
        const QColor ring = m_theme.color(filled ? Role::OnAccent : Role::Accent);
        const QRectF at = filled ? QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5) : QRectF(option.rect);
        roundedBox(painter, at, Qt::transparent, ring, filled ? 1.5 : 2, filled ? 4 : kRadius);
    }
}

QColor VinculoStyle::buttonTextColor(const QStyleOption &option, const QWidget *widget) const
{
    if (!option.state.testFlag(State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool filled =
        isDefault || flag(widget, Theme::kPrimaryProperty) || flag(widget, Theme::kDangerProperty);
    return filled ? m_theme.color(Theme::Role::OnAccent) : option.palette.color(QPalette::ButtonText);
}

void VinculoStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option,
                                 QPainter &painter) const
{
    using Role = Theme::Role;
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool some = option.state.testFlag(State_NoChange);
    const bool round = element == PE_IndicatorRadioButton;
    QRectF box(option.rect);
    const qreal side = qMin(box.width(), box.height());
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const QColor accent = m_theme.color(enabled ? Role::Accent : Role::Border);
    const QColor line =
        on || some ? accent
                   : m_theme.color(option.state.testFlag(State_MouseOver) && enabled ? Role::Accent
                                                                                     : Role::Secondary);
    roundedBox(painter, box, on || some ? accent : m_theme.color(Role::Surface), line, 1,
               round ? side / 2 : 3.5);
    if (on && round) {
        roundedBox(painter, box.adjusted(side * .3, side * .3, -side * .3, -side * .3),
                   m_theme.color(Role::OnAccent), Qt::transparent, 0, side / 2);
    } else if (on) {
        m_theme.icon(u"check"_s, Role::OnAccent).paint(&painter, box.toRect());
    } else if (some) {
        painter.fillRect(QRectF(box.x() + side * .25, box.center().y() - 1, side * .5, 2),
                         m_theme.color(Role::OnAccent));
    }
}

void VinculoStyle::drawField(const QStyleOption &option, QPainter &painter, bool focused) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const QColor fill = m_theme.color(enabled ? Theme::Role::Surface : Theme::Role::Window);
    roundedBox(painter, option.rect, fill, m_theme.color(focused ? Theme::Role::Accent : Theme::Role::Border),
               focused ? 1.75 : 1);
}

void VinculoStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, buttonTextColor(*option, widget));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, m_theme.color(Theme::Role::Secondary));
            const int room =
                option->rect.width() - (header->sortIndicator == QStyleOptionHeader::None ? 0 : 16);
            copy.text = option->fontMetrics.elidedText(header->text, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Theme::Role::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.color(Theme::Role::Border));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*tab, *painter);
        break;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool vertical = r.height() > r.width();
        painter->fillRect(vertical ? QRect(r.center().x(), r.top(), 1, r.height())
                                   : QRect(r.left(), r.center().y(), r.width(), 1),
                          m_theme.color(option->state.testFlag(State_MouseOver) ? Theme::Role::Accent
                                                                                : Theme::Role::Border));
        return;
    }
    case CE_ToolBar:
    case CE_ShapedFrame:
        if (element == CE_ToolBar)
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

//! Words on the page; the chosen one is underlined.
void VinculoStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const bool isChosen = option.state.testFlag(State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -3);
    if (!isChosen && option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled))
        roundedBox(painter, box, m_theme.color(Theme::Role::Hover), Qt::transparent);
    constexpr int kUnderline = 2;
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - kUnderline + 1, option.rect.width(), 1),
                     m_theme.color(Theme::Role::Border));
    if (isChosen)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom() - kUnderline + 1, option.rect.width(), kUnderline),
            m_theme.color(Theme::Role::Accent));
    if (isChosen && option.state.testFlag(State_HasFocus))
        roundedBox(painter, box, Qt::transparent, m_theme.color(Theme::Role::Accent), 2);
}

void VinculoStyle::drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const
{
    const bool hover = option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled);
    painter.fillRect(option.rect, m_theme.color(hover ? Theme::Role::Hover : Theme::Role::Surface));
    const QColor line = m_theme.color(Theme::Role::Border);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
    painter.fillRect(QRect(option.rect.right(), option.rect.top() + 7, 1, option.rect.height() - 14), line);
}

void VinculoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
#ifndef Q_OS_MACOS
    if (control == CC_ScrollBar)
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*slider, *painter, widget);
    if (control == CC_ToolButton)
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
    if (control == CC_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && combo->frame)
            return drawComboBox(*combo, *painter);
#endif
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void VinculoStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const
{
    drawField(option, painter, option.state.testFlag(State_HasFocus));
    const QRect arrow = option.rect.adjusted(option.rect.width() - 24, 0, -6, 0);
    const QRect mirrored = visualRect(option.direction, option.rect, arrow);
    const auto mode = option.state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    m_theme.icon(u"chevron-down"_s, Theme::Role::Secondary)
        .paint(&painter, QRect(mirrored.x(), mirrored.center().y() - 8, 16, 16), Qt::AlignCenter, mode);
}

void VinculoStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                  const QWidget *widget) const
{
    // The base style marks a menu by a tiny triangle in the corner; a chevron beside the text reads better,
    // and an icon of its own ("more") needs neither.
    QStyleOptionToolButton copy = option;
    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    copy.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    constexpr int kChevron = 16;
    const bool marked = hasMenu && option.toolButtonStyle == Qt::ToolButtonTextBesideIcon;
    if (marked) {
        proxy()->drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
        copy.rect.adjust(0, 0, -kChevron - 4, 0);
        copy.state.setFlag(State_MouseOver, false);
        copy.state.setFlag(State_Sunken, false);
        copy.state.setFlag(State_HasFocus, false);
        const QRect at(option.rect.right() - kChevron - 4, option.rect.center().y() - kChevron / 2, kChevron,
                       kChevron);
        m_theme.icon(u"chevron-down"_s, Theme::Role::Secondary)
            .paint(&painter, visualRect(option.direction, option.rect, at));
    }
    QProxyStyle::drawComplexControl(CC_ToolButton, &copy, &painter, widget);
}

void VinculoStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                                 const QWidget *widget) const
{
    // As what it scrolls: on grey panels a white groove would be a stripe.
    const QWidget *container = widget ? widget->parentWidget() : nullptr;
    const auto *area =
        container ? qobject_cast<const QAbstractScrollArea *>(container->parentWidget()) : nullptr;
    const QWidget *ground = area ? area->viewport() : nullptr;
    while (ground && !ground->autoFillBackground() && !ground->isWindow())
        ground = ground->parentWidget();
    painter.fillRect(option.rect, ground ? ground->palette().color(ground->backgroundRole())
                                         : m_theme.color(Theme::Role::Surface));
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = scrollBarPart(option, SC_ScrollBarSlider);
    QColor color = m_theme.color(Theme::Role::Secondary);
    const bool active = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    color.setAlphaF(active ? 0.75F : 0.45F);
    const QRectF knob = QRectF(slider).adjusted(3, 3, -3, -3);
    roundedBox(painter, knob, color, Qt::transparent, 0, qMin(knob.width(), knob.height()) / 2);
}

QRect VinculoStyle::scrollBarPart(const QStyleOptionSlider &option, SubControl part) const
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int knob = length;
    if (range > 0)
        knob = qBound(qMin(kMinimumSlider, length),
                      int(qint64(option.pageStep) * length / (range + option.pageStep)), length);
    const int at = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                           length - knob, option.upsideDown);
    const auto along = [&](int start, int size) {
        return horizontal ? QRect(option.rect.x() + start, option.rect.y(), size, option.rect.height())
                          : QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(at, knob);
    case SC_ScrollBarSubPage:
        return along(0, at);
    case SC_ScrollBarAddPage:
        return along(at + knob, length - at - knob);
    case SC_ScrollBarGroove:
        return option.rect;
    default:
        break;
    }
    return {};
}

QRect VinculoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
#ifndef Q_OS_MACOS
    if (control == CC_ScrollBar)
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect part = scrollBarPart(*slider, subControl);
            return visualRect(slider->direction, slider->rect, part);
        }
#endif
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect VinculoStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

QSize VinculoStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 8;
        result.setHeight(qMax(result.height(), 30));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), 30));
        break;
    case CT_ToolButton:
        result.setHeight(qMax(result.height(), 28));
        result.setWidth(qMax(result.width(), 28));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), 28));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), 26));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), 30));
        break;
    default:
        break;
    }
    return result;
}

int VinculoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
#ifndef Q_OS_MACOS
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return kMinimumSlider;
#endif
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SplitterWidth:
        return 5;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderMargin:
        return Theme::space(2);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::space(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Theme::space(4);
    case PM_FocusFrameHMargin:
        return 4;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int VinculoStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon VinculoStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return m_theme.icon(u"close"_s, Theme::Role::Secondary);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void VinculoStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace vinculo::ui
