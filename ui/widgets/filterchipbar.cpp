// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchipbar.h"

#include "ui/widgets/filterchipwidget.h"
#include "ui/widgets/flowlayout.h"

#include <QToolButton>

#include <algorithm>

namespace vinculo::ui {

FilterChipBar::FilterChipBar(Theme &theme, models::FilterSet &filters, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(filters)
{
    auto *layout = new FlowLayout(this, Theme::space(2) - 2);
    Q_UNUSED(layout)
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_filters, &models::FilterSet::changed, this, &FilterChipBar::rebuild);
    rebuild();
}

void FilterChipBar::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the chip may be the sender
        delete item;
    }
    const QList<models::FilterChip> chips = m_filters.chips();
    for (const models::FilterChip &chip : chips) {
        auto *widget = new FilterChipWidget(m_theme, chip, this);
        connect(widget, &FilterChipWidget::editRequested, this, &FilterChipBar::editRequested);
        connect(widget, &FilterChipWidget::removeRequested, &m_filters, &models::FilterSet::remove);
        layout()->addWidget(widget);
    }
    if (std::ranges::count_if(chips, &models::FilterChip::removable) > 1) {
        auto *clear = new QToolButton(this);
        clear->setAutoRaise(true);
        //: removes all filters of a list
        clear->setText(tr("Clear all filters"));
        connect(clear, &QToolButton::clicked, &m_filters, &models::FilterSet::clear);
        layout()->addWidget(clear);
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace vinculo::ui
