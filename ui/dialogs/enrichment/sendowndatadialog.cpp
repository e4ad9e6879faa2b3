// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enrichment/sendowndatadialog.h"

#include <QLocale>
#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

SendOwnDataDialog::SendOwnDataDialog(Theme &theme, const Profile &profile, const QString &request,
                                     std::size_t transactions, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_request(request)
    , m_transactions(transactions)
{
    setObjectName(u"sendOwnDataDialog"_s);
    setIconName(u"enrichment"_s);
    m_what = addText(WordLabel::Look::Body);
    m_cost = addText(WordLabel::Look::Secondary);
    m_send = addButton(QDialogButtonBox::AcceptRole); // the safe one stands out
    m_send->setObjectName(u"sendOwnDataSend"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    connect(m_send, &QPushButton::clicked, this, &SendOwnDataDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &SendOwnDataDialog::reject);
    refreshTexts();
    m_cancel->setFocus();
}

void SendOwnDataDialog::retranslate()
{
    setHeading(tr("Send %Ln transaction(s) to Belvo?", nullptr, static_cast<int>(m_transactions)));
    //: %1 the name of a request, such as "Income verification"
    m_what->setText(
        tr("They leave this computer for “%1”. Belvo answers at once and keeps nothing.").arg(m_request));
    m_cost->setText(tr("The call may be billed. Belvo has retired this product, so it may also be refused."));
    m_send->setText(tr("&Send to Belvo"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace vinculo::ui
