// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace vinculo::ui {

//! The active server filters of a page as removable chips that wrap. Hidden while there are none.
class FilterChipBar : public QWidget
{
    Q_OBJECT
public:
    FilterChipBar(Theme &theme, models::FilterSet &filters, QWidget *parent = nullptr);
    void rebuild(); //!< after a language change

Q_SIGNALS:
    void editRequested(const QString &key);

private:
    Theme &m_theme;
    models::FilterSet &m_filters;
};

} // namespace vinculo::ui
