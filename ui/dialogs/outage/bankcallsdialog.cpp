// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outage/bankcallsdialog.h"

#include "models/outage/bankcharts.h"
#include "models/table/visibletext.h"
#include "ui/charts/chartcard.h"
#include "ui/widgets/toast.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

namespace {
constexpr int kWidth = 720; //!< room for a day of hours
}

BankCallsDialog::BankCallsDialog(Theme &theme, const Profile &profile, models::OutageBoard &board,
                                 const QString &institution, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_board(board)
    , m_institution(institution)
    , m_card(new ChartCard(theme, models::ChartKind::Columns, this))
    , m_toast(new Toast(theme, this))
{
    setObjectName(u"bankCallsDialog"_s);
    setIconName(u"institution"_s);
    setBodyWidth(kWidth);
    body()->addWidget(m_card);
    m_close = addButton(QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"bankCallsClose"_s);
    connect(m_close, &QPushButton::clicked, this, &BankCallsDialog::reject);
    connect(&board, &models::OutageBoard::looked, this, &BankCallsDialog::refresh);
    connect(m_card, &ChartCard::told, m_toast, [this](const QString &sentence) { m_toast->tell(sentence); });
    connect(m_card, &ChartCard::handedOver, this, &BankCallsDialog::handedOver);
    refreshTexts();
    m_close->setFocus();
}

void BankCallsDialog::refresh()
{
    const models::ChartData chart =
        models::BankCharts::failures(m_board.attempts(m_institution), m_board.now().toLocalTime());
    if (chart == m_data)
        return; // who reads a point of it is not disturbed
    m_data = chart;
    if (chart.isEmpty())
        m_card->setEmpty(tr("Nothing was fetched from this institution in the last 24 hours, so there is "
                            "nothing to compare."));
    else
        m_card->setCharts({chart});
    fitHeight();
}

void BankCallsDialog::retranslate()
{
    //: heading: %1 technical name of an institution
    setHeading(tr("How often does %1 fail?").arg(models::visibleText(m_institution)));
    m_close->setText(tr("Close"));
    m_card->setTitle(models::BankCharts::title());
    m_data.reset(); // of another language
    refresh();
}

} // namespace vinculo::ui
