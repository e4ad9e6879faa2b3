// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/chartperiod.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace vinculo::ui {

class PlainLabel;

//! How far back the charts below go.
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    PeriodChoice(Theme &theme, QWidget *parent);
    void retranslate();

Q_SIGNALS:
    void chosen(vinculo::models::ChartPeriod period);

private:
    PlainLabel *m_label;
    QComboBox *m_box;
};

} // namespace vinculo::ui
