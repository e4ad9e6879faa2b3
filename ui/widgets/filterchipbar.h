// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"
#include "models/query/queryscope.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace vinculo::ui {

class FilterChipWidget;
struct FilterChipContent;
class PlainLabel;

//! Everything a list is filtered by as removable chips that wrap: first the filters of Belvo, then the
//! conditions of the query, each marked with who answers it. Hidden while there are none.
class FilterChipBar : public QWidget
{
    Q_OBJECT
public:
    FilterChipBar(Theme &theme, models::FilterSet &filters, models::QueryState &query,
                  QWidget *parent = nullptr);
    //! After a change of filters, query, loaded rows or language. Chips that say the same stay.
    void show(const models::QueryScope &scope);
    using QWidget::show;
    [[nodiscard]] QList<FilterChipWidget *> chips() const { return m_chips; }

Q_SIGNALS:
    void filterEditRequested(const QString &key);
    void partEditRequested(qsizetype part);
    void partRemoveRequested(qsizetype part);
    void clearRequested();
    void emptied(); //!< the chip that had the focus is gone, and no other is left

private:
    [[nodiscard]] QList<FilterChipContent> contents(const models::QueryScope &scope) const;
    void putChip(qsizetype at, const FilterChipContent &content);
    void arrange();
    void onEdit(const FilterChipWidget *chip);
    void onRemove(const FilterChipWidget *chip);

    Theme &m_theme;
    models::FilterSet &m_filters;
    models::QueryState &m_query;
    QList<FilterChipWidget *> m_chips;
    PlainLabel *m_more;
    QToolButton *m_clear;
};

} // namespace vinculo::ui
