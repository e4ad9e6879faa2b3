// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/triage/triagedelegate.h"

#include "models/triage/triagemodel.h"

namespace vinculo::ui {

using models::TriageModel;

void TriageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto tone = static_cast<Tone>(index.data(TriageModel::ToneRole).toInt());
    if (tone != Tone::None)
        paintPill(*painter, option, index, index.data(Qt::DisplayRole).toString(), tone);
    else if (index.column() == TriageModel::Action)
        paintLink(*painter, option, index);
    else
        CellDelegate::paint(painter, option, index);
}

} // namespace vinculo::ui
