// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/factstrip.h"

#include "ui/theme/theme.h"

#include <QGridLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

FactStrip::FactStrip(Theme &theme, int columns, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FactStrip::setFacts(const QList<Fact> &facts)
{
    while (m_cells.size() < facts.size()) {
        const Cell cell{new WordLabel(m_theme, WordLabel::Look::Secondary, this),
                        new WordLabel(m_theme, WordLabel::Look::Strong, this)};
        cell.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        cell.value->setContentsMargins(0, 0, 0, Theme::space(2));
        const int place = static_cast<int>(m_cells.size());
        m_grid->addWidget(cell.label, place / m_columns * 2, place % m_columns, Qt::AlignTop);
        m_grid->addWidget(cell.value, place / m_columns * 2 + 1, place % m_columns, Qt::AlignTop);
        m_cells.append(cell);
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const bool isUsed = i < facts.size();
        m_cells[i].label->setVisible(isUsed);
        m_cells[i].value->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_cells[i].label->setText(facts[i].label);
        m_cells[i].value->setText(facts[i].value);
        m_cells[i].value->setTone(facts[i].tone);
    }
    setAccessibleName(text());
}

QString FactStrip::text() const
{
    QStringList lines;
    for (const Cell &cell : m_cells)
        if (!cell.label->isHidden())
            lines.append(u"%1: %2"_s.arg(cell.label->text(), cell.value->text()));
    return lines.join(u'\n');
}

} // namespace vinculo::ui
