// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finddelegate.h"

#include "models/find/findmodel.h"

#include <QPainter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using Model = models::FindModel;

namespace {

constexpr int kIcon = 20;
constexpr int kSmallIcon = 16;
constexpr int kRadius = 6;

int elided(QPainter &painter, const QRect &room, int flags, const QString &text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, flags | int(Qt::TextSingleLine), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

FindDelegate::FindDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(Model::IsHeaderRole).toBool()) {
        paintHeading(*painter, option, index);
    } else {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(isChosen ? Theme::Role::Selection : Theme::Role::Hover));
            painter->drawRoundedRect(option.rect.adjusted(Theme::space(1), 0, -Theme::space(1), 0), kRadius,
                                     kRadius);
        }
        QRect inner = option.rect.adjusted(Theme::space(3), 0, -Theme::space(3), 0);
        m_theme.icon(index.data(Model::IconRole).toString(), Theme::Role::Secondary)
            .paint(painter, QRect(inner.x(), inner.center().y() - kIcon / 2 + 1, kIcon, kIcon));
        inner.setLeft(inner.left() + kIcon + Theme::space(3));
        inner.setRight(paintEnd(*painter, inner, index) - Theme::space(3));
        paintWords(*painter, inner, index);
    }
    painter->restore();
}

void FindDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QFont font = m_theme.font(Theme::TextSize::Secondary);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    elided(painter, option.rect.adjusted(Theme::space(3), Theme::space(1), -Theme::space(3), 0),
           int(Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
}

int FindDelegate::paintEnd(QPainter &painter, const QRect &inner, const QModelIndex &index) const
{
    int end = inner.right();
    if (index.data(Model::IsRemoteRole).toBool()) {
        end -= kSmallIcon;
        m_theme.icon(u"cloud"_s, Theme::Role::Secondary)
            .paint(&painter, QRect(end, inner.center().y() - kSmallIcon / 2 + 1, kSmallIcon, kSmallIcon));
        end -= Theme::space(2);
    }
    const QString keys = index.data(Model::KeysRole).toString();
    const QString words = keys.isEmpty() ? index.data(Model::MatchRole).toString() : keys;
    if (words.isEmpty())
        return end;
    painter.setFont(m_theme.font(Theme::TextSize::Secondary));
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    const int width = qMin(painter.fontMetrics().horizontalAdvance(words) + 2, inner.width() * 3 / 5);
    const QRect room(end - width, inner.y(), width, inner.height());
    elided(painter, room, int(Qt::AlignRight | Qt::AlignVCenter), words);
    return room.left();
}

void FindDelegate::paintWords(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const bool isUsable = index.data(Model::IsUsableRole).toBool();
    const QString detail = index.data(Model::DetailRole).toString();
    const bool isTwoLines = index.data(Model::IsTallRole).toBool() && !detail.isEmpty();
    const QFont body = m_theme.font(Theme::TextSize::Body);
    const QFont small = m_theme.font(Theme::TextSize::Secondary);
    const int lines = QFontMetrics(body).height() + (isTwoLines ? QFontMetrics(small).height() : 0);
    QRect line(room.x(), room.y() + (room.height() - lines) / 2, room.width(), QFontMetrics(body).height());
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(body);
    painter.setPen(m_theme.color(isUsable ? Theme::Role::Text : Theme::Role::Secondary));
    const int title = elided(painter, line, flags, index.data().toString());
    if (detail.isEmpty())
        return;
    if (isTwoLines)
        line = QRect(room.x(), line.bottom() + 1, room.width(), QFontMetrics(small).height());
    else
        line.setLeft(line.left() + title + Theme::space(3));
    painter.setFont(small);
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    if (line.width() > Theme::space(6))
        elided(painter, line, flags, detail);
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int body = QFontMetrics(m_theme.font(Theme::TextSize::Body)).height();
    const int small = QFontMetrics(m_theme.font(Theme::TextSize::Secondary)).height();
    if (index.data(Model::IsHeaderRole).toBool())
        return {option.rect.width(), small + Theme::space(3)};
    const bool isTall = index.data(Model::IsTallRole).toBool();
    return {option.rect.width(), isTall ? body + small + Theme::space(3) : qMax(30, body + Theme::space(3))};
}

} // namespace vinculo::ui
