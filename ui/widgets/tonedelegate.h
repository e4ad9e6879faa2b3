// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace vinculo::ui {

//! A word with the icon and colour of its state, as a pill; words without a state as any cell.
class ToneDelegate : public CellDelegate
{
    Q_OBJECT
public:
    //! `toneRole`: of the model, an int of Tone.
    ToneDelegate(Theme &theme, int toneRole, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_toneRole;
};

} // namespace vinculo::ui
