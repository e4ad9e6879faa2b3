// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/loglines.h"
#include "models/totals/latestjob.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <memory>
#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace vinculo::models {
struct LogAnswer;
struct LogTicket;
} // namespace vinculo::models

namespace vinculo::ui {

class FieldRow;
class LanguageOverride;

//! What to hand over of a log as text, in one of three languages, to be changed and copied: the reply to who
//! sent it, or one ticket for each cause at each institution, which can be saved as well.
class LogReplyDialog : public DialogFrame
{
    Q_OBJECT
public:
    enum class Text { Reply, Tickets };

    //! `languages`: nullptr offers the program's language only.
    LogReplyDialog(Theme &theme, std::shared_ptr<const models::LogLines> lines,
                   std::shared_ptr<const models::LogAnswer> answer, LanguageOverride *languages,
                   QWidget *parent, Text text = Text::Reply);
    ~LogReplyDialog() override;

Q_SIGNALS:
    void copied();
    void saveRequested(const QString &text);

protected:
    void retranslate() override;

private:
    void build();
    void gather(); //!< the failures of a very long log take a while
    void write();
    void enableButtons();

    const Text m_kind;

    std::shared_ptr<const models::LogLines> m_lines;
    std::shared_ptr<const models::LogAnswer> m_answer;
    LanguageOverride *m_languages;
    QComboBox *m_language;
    FieldRow *m_languageRow;
    QPlainTextEdit *m_text;
    FieldRow *m_textRow;
    QPushButton *m_copy;
    QPushButton *m_save = nullptr; //!< of tickets
    QPushButton *m_close;
    std::unique_ptr<models::LatestJob<QList<models::LogTicket>>> m_gathering; //!< of tickets
    std::optional<QList<models::LogTicket>> m_tickets;
};

} // namespace vinculo::ui
