// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/copyrevealeddialog.h"

#include "ui/dialogs/frame/fieldrow.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

CopyRevealedDialog::CopyRevealedDialog(Theme &theme, const Profile &profile, int rows, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_rows(rows)
{
    setObjectName(u"copyRevealedDialog"_s);
    setIconName(u"eye"_s, Theme::Role::Attention);
    m_words = addText(WordLabel::Look::Body);
    m_format = new QComboBox(this);
    m_format->setObjectName(u"copyFormat"_s);
    m_formatRow = new FieldRow(theme, m_format, this);
    body()->addWidget(m_formatRow);
    m_copy = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_copy->setObjectName(u"copyRevealed"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(static_cast<models::CopyFormat>(std::max(0, m_format->currentIndex())));
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &CopyRevealedDialog::reject);
    refreshTexts();
    m_format->setFocus();
}

void CopyRevealedDialog::retranslate()
{
    setHeading(tr("Copy %Ln row(s) with personal data?", nullptr, m_rows));
    m_words->setText(
        tr("Names, documents and the like go to the clipboard as they are, and other programs can "
           "read them there. This is noted in Activity."));
    m_formatRow->setLabel(tr("&Format"));
    const QSignalBlocker quiet(m_format);
    const int current = std::max(0, m_format->currentIndex());
    m_format->clear();
    m_format->addItems({u"CSV"_s, tr("Tab-separated, for spreadsheets"), tr("Markdown table"), u"JSON"_s,
                        tr("SQL list of this column")});
    m_format->setCurrentIndex(current);
    m_copy->setText(tr("&Copy"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace vinculo::ui
