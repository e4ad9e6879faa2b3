// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/periodchoice.h"

#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ChartPeriod;

PeriodChoice::PeriodChoice(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_box(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_label->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_box->setObjectName(u"chartPeriod"_s);
    for (const ChartPeriod period : {ChartPeriod::Year, ChartPeriod::TwoYears, ChartPeriod::All})
        m_box->addItem(QString(), QVariant::fromValue(period));
    row->addWidget(m_label);
    row->addWidget(m_box);
    row->addStretch();
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_box->itemData(index).value<ChartPeriod>()); });
    retranslate();
}

void PeriodChoice::retranslate()
{
    //: beside a choice of how far back charts go
    m_label->setText(tr("Charts show"));
    m_box->setAccessibleName(m_label->text());
    //: how far back charts go
    m_box->setItemText(static_cast<int>(ChartPeriod::Year), tr("the last 12 months"));
    //: how far back charts go
    m_box->setItemText(static_cast<int>(ChartPeriod::TwoYears), tr("the last 24 months"));
    //: how far back charts go
    m_box->setItemText(static_cast<int>(ChartPeriod::All), tr("all months"));
}

} // namespace vinculo::ui
