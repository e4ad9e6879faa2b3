// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace vinculo::ui {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

int TableHeader::leadOf(int column) const
{
    for (int visual = 0; visual < count(); ++visual)
        if (const int first = logicalIndex(visual); !isSectionHidden(first))
            return first == column ? kLead : 0;
    return 0;
}

QRect TableHeader::contentsOf(const QRect &rect, int column) const
{
    const int lead = leadOf(column);
    return isRightToLeft() ? rect.adjusted(0, 0, -lead, 0) : rect.adjusted(lead, 0, 0, 0);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (leadOf(logicalIndex) > 0) {
        QStyleOptionHeaderV2 option;
        initStyleOption(&option);
        initStyleOptionForIndex(&option, logicalIndex);
        option.rect = rect;
        painter->save();
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        painter->restore();
    }
    QHeaderView::paintSection(painter, contentsOf(rect, logicalIndex), logicalIndex);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(leadOf(logicalIndex), 0);
}

} // namespace vinculo::ui
