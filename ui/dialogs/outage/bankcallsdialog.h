// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "models/charts/chartdata.h"
#include "models/outage/outageboard.h"
#include "ui/dialogs/frame/dialogframe.h"

namespace vinculo::ui {

class ChartCard;
class Toast;

//! How often calls to an institution failed in the last day, hour by hour, beside what is usual. Follows new
//! calls while it is open; needs no connection.
class BankCallsDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `board` outlives the dialog. `institution`: its technical name.
    BankCallsDialog(Theme &theme, const Profile &profile, models::OutageBoard &board,
                    const QString &institution, QWidget *parent);

    [[nodiscard]] ChartCard &card() { return *m_card; }

Q_SIGNALS:
    void handedOver(const vinculo::HandoverRecord &record); //!< for the journal

protected:
    void retranslate() override;

private:
    void refresh();

    models::OutageBoard &m_board;
    const QString m_institution;
    std::optional<models::ChartData> m_data; //!< as last shown
    ChartCard *m_card = nullptr;
    Toast *m_toast = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
