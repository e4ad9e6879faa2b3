// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vinculo::ui {

//! Facts about links side by side: what matters with icon and colour, ids in monospace.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ComparisonDelegate(Theme &theme, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace vinculo::ui
