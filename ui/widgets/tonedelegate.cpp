// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonedelegate.h"

namespace vinculo::ui {

namespace {

constexpr int kIconRoom = 30; //!< of a pill, beside its word

}

ToneDelegate::ToneDelegate(Theme &theme, int toneRole, QObject *parent)
    : CellDelegate(theme, parent)
    , m_toneRole(toneRole)
{
}

void ToneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto tone = static_cast<Tone>(index.data(m_toneRole).toInt());
    if (tone == Tone::None)
        return CellDelegate::paint(painter, option, index);
    paintPill(*painter, option, index, index.data(Qt::DisplayRole).toString(), tone);
}

QSize ToneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    return index.data(m_toneRole).toInt() == static_cast<int>(Tone::None) ? size : size + QSize(kIconRoom, 0);
}

} // namespace vinculo::ui
