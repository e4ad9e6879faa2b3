// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/triage/notedialog.h"

#include "core/storage/triagestore.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

NoteDialog::NoteDialog(Theme &theme, const Profile &profile, const QString &subject, const QString &note,
                       QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_subject(subject)
{
    setObjectName(u"noteDialog"_s);
    setIconName(u"edit"_s);
    m_who = addText(WordLabel::Look::Secondary);
    m_edit = new QPlainTextEdit(note, this);
    m_edit->setObjectName(u"noteText"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(5 * fontMetrics().lineSpacing() + Theme::space(4));
    m_row = new FieldRow(theme, m_edit, this);
    body()->addWidget(m_row);
    m_save = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_save->setObjectName(u"noteSave"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &NoteDialog::reject);
    refreshTexts();
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus();
}

void NoteDialog::retranslate()
{
    setHeading(tr("What should be remembered about this link?"));
    m_who->setText(m_subject);
    //: label of a text field
    m_row->setLabel(tr("&Note"));
    m_row->setHint(tr("Stays on this computer, at most %1 characters. Never write down passwords or codes.")
                       .arg(locale().toString(storage::TriageStore::kLongestNote)));
    //: button
    m_save->setText(tr("Keep the note"));
    m_cancel->setText(tr("Cancel"));
}

void NoteDialog::save()
{
    const QString note = m_edit->toPlainText().trimmed();
    if (note.size() > storage::TriageStore::kLongestNote) {
        const auto extra = static_cast<int>(note.size() - storage::TriageStore::kLongestNote);
        m_row->setProblem(tr("%Ln character(s) too long.", nullptr, extra));
        fitHeight();
        return;
    }
    Q_EMIT saved(note);
    accept();
}

} // namespace vinculo::ui
