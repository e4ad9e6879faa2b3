// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calllog/logreplydialog.h"

#include "models/calllog/handover/logreply.h"
#include "models/calllog/handover/logtickets.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/text/languageoverride.h"
#include "ui/text/textlanguage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <atomic>
#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

LogReplyDialog::LogReplyDialog(Theme &theme, std::shared_ptr<const models::LogLines> lines,
                               std::shared_ptr<const models::LogAnswer> answer, LanguageOverride *languages,
                               QWidget *parent, Text text)
    : DialogFrame(theme, std::nullopt, parent)
    , m_kind(text)
    , m_lines(std::move(lines))
    , m_answer(std::move(answer))
    , m_languages(languages)
{
    setObjectName(text == Text::Reply ? u"logReplyDialog"_s : u"logTicketsDialog"_s);
    setIconName(u"call-log"_s);
    build();
    connect(m_language, &QComboBox::currentIndexChanged, this, &LogReplyDialog::write);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied();
        accept();
    });
    if (m_save)
        connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_text->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &LogReplyDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LogReplyDialog::enableButtons);
    if (m_kind == Text::Tickets)
        gather();
    refreshTexts();
    write();
    m_language->setFocus();
}

LogReplyDialog::~LogReplyDialog() = default;

void LogReplyDialog::build()
{
    m_language = new QComboBox(this);
    m_language->setObjectName(u"logReplyLanguage"_s);
    // Languages are called by themselves, whichever the program speaks.
    m_language->addItem(u"Português"_s, u"pt"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(textLanguage()));
    m_languageRow = new FieldRow(theme(), m_language, this);
    m_languageRow->setVisible(m_languages != nullptr);
    body()->addWidget(m_languageRow);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"logReplyText"_s);
    m_text->setTabChangesFocus(true);
    constexpr int kLines = 16;
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * kLines);
    m_textRow = new FieldRow(theme(), m_text, this);
    body()->addWidget(m_textRow);
    m_copy = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_copy->setObjectName(u"logReplyCopy"_s);
    if (m_kind == Text::Tickets) {
        m_save = addButton(QDialogButtonBox::ActionRole);
        m_save->setObjectName(u"logTicketsSave"_s);
    }
    m_close = addButton(QDialogButtonBox::RejectRole);
}

void LogReplyDialog::gather()
{
    m_gathering = std::make_unique<models::LatestJob<QList<models::LogTicket>>>(
        [this](QList<models::LogTicket> tickets) {
            m_tickets = std::move(tickets);
            refreshTexts();
            write();
        });
    m_gathering->start([lines = m_lines, answer = m_answer](const std::atomic_bool &) {
        return std::optional(models::LogTickets::of(*lines, *answer));
    });
}

void LogReplyDialog::enableButtons()
{
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    m_copy->setEnabled(hasText);
    if (m_save)
        m_save->setEnabled(hasText);
}

void LogReplyDialog::write()
{
    m_text->setReadOnly(m_kind == Text::Tickets && !m_tickets);
    if (m_text->isReadOnly()) {
        m_text->clear();
        enableButtons();
        return;
    }
    const QString language = m_languages ? m_language->currentData().toString() : textLanguage();
    const LanguageOverride::Scope scope(m_languages, language);
    const models::LogWords words(language, LanguageOverride::localeFor(language));
    m_text->setPlainText(m_kind == Text::Reply ? models::LogReply::text(*m_lines, *m_answer, words)
                                               : models::LogTickets::text(*m_tickets, *m_answer, words));
}

void LogReplyDialog::retranslate()
{
    const bool isReply = m_kind == Text::Reply;
    setHeading(isReply ? tr("Reply to who sent the log") : tr("Tickets by cause and institution"));
    m_languageRow->setLabel(tr("&Language"));
    m_textRow->setLabel(tr("&Text"));
    m_textRow->setHint(
        isReply ? tr("It names no person, link or request. Change it as you like before you copy it.")
                : tr("One ticket for all failures of a cause at an institution. It names requests, but no "
                     "person and no link. Change it as you like before you hand it on."));
    m_text->setPlaceholderText(isReply || m_tickets ? QString() : tr("Reading the failed calls…"));
    m_copy->setText(tr("&Copy"));
    if (m_save)
        m_save->setText(tr("&Save…"));
    m_close->setText(tr("Close"));
}

} // namespace vinculo::ui
