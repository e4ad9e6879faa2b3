// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/calllog.h"
#include "ui/pages/page.h"

class QStackedWidget;
class QToolButton;

namespace vinculo::ui {

class LogAnswerView;
class LogColumnsForm;
class NoticeBanner;
class PageHeader;
class ProgressLine;
class StatePane;
class Toast;

//! "Call logs": a log of calls from somewhere else is opened, and the page says what went wrong in it. Works
//! without a connection; nothing of the log leaves the computer unless somebody copies or saves it.
class CallLogPage : public Page
{
    Q_OBJECT
public:
    explicit CallLogPage(const PageContext &context, QWidget *parent = nullptr);
    ~CallLogPage() override;

    static QString title();
    void openFile(const QString &path);
    [[nodiscard]] models::CallLog &log() { return m_log; }
    [[nodiscard]] LogAnswerView &answerView() { return *m_answer; }
    void saveTickets(const QString &path, const QString &text);

    [[nodiscard]] QString pageId() const override;
    void setConnection(api::Connection *connection) override;
    void activate() override {}
    void reload() override; //!< reads the file again
    [[nodiscard]] bool canReload() const override;
    void focusFilter() override;
    void focusTable() override;
    void setDensity(Theme::Density density) override;
    void retranslate() override;
    void saveState() override {}
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] TableView *tableView() const override;
    [[nodiscard]] QList<QAction *> commands() const override;

private:
    void build();
    void connectParts();
    void refresh();
    void showState();
    void giveKeys();
    void chooseFile();
    void reply();
    void writeTickets();
    void chooseTicketsFile(const QString &text);
    void note(HandoverRecord::Kind kind, const QString &format, qint64 rows);
    void chooseBundle();
    void saveBundle(const QString &path);

    PageContext m_context;
    models::CallLog m_log;
    QString m_path;
    PageHeader *m_header = nullptr;
    QAction *m_open = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_reply = nullptr;
    QAction *m_tickets = nullptr;
    QAction *m_bundle = nullptr;
    QAction *m_cancel = nullptr;
    QToolButton *m_cancelButton = nullptr;
    QList<QToolButton *> m_answerButtons; //!< shown with an answer
    ProgressLine *m_progress = nullptr;
    NoticeBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePane *m_pane = nullptr;
    LogColumnsForm *m_form = nullptr;
    LogAnswerView *m_answer = nullptr;
    Toast *m_toast = nullptr;
    models::LatestJob<std::optional<ApiError>> m_save;
    models::LatestJob<std::optional<ApiError>> m_saveTickets;
    qint64 m_savedLines = 0;
};

} // namespace vinculo::ui
