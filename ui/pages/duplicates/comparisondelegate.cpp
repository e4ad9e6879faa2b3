// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/comparisondelegate.h"

#include "models/duplicates/duplicatecomparison.h"

namespace vinculo::ui {

using models::DuplicateComparison;

ComparisonDelegate::ComparisonDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto tone = static_cast<Tone>(index.data(DuplicateComparison::ToneRole).toInt());
    option->palette.setColor(QPalette::HighlightedText, m_theme.color(Theme::Role::Text));
    if (tone != Tone::None) {
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, m_theme.toneColor(tone));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.toneIcon(tone);
        option->decorationSize = QSize(16, 16);
    }
    if (index.row() == DuplicateComparison::LinkId)
        option->font = m_theme.monospace();
    option->textElideMode = index.row() == DuplicateComparison::LinkId ? Qt::ElideMiddle : Qt::ElideRight;
}

} // namespace vinculo::ui
