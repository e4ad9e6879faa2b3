// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/calllogpage.h"

#include "models/calllog/answer/logwords.h"
#include "models/calllog/handover/belvobundle.h"
#include "models/calllog/handover/openlog.h"
#include "models/plans/record/certificate.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/calllog/logreplydialog.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/pages/calllog/loganswerview.h"
#include "ui/pages/calllog/logcolumnsform.h"
#include "ui/pages/calllog/loglinksview.h"
#include "ui/text/errortext.h"
#include "ui/text/textlanguage.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QFileDialog>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::BelvoBundle;
using models::CallLog;
using models::LogWords;
using State = models::CallLog::State;

CallLogPage::CallLogPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_log(context.settings)
    , m_save([this](const std::optional<ApiError> &error) {
        if (error) {
            const ErrorText text = errorText(*error);
            m_banner->tell(Tone::Problem, text.what + u' ' + text.next, {}, text.details);
            return;
        }
        note(HandoverRecord::Kind::Export, u"csv"_s, m_savedLines);
        const int count = static_cast<int>(m_savedLines);
        m_toast->tell(tr("%Ln line(s) and a summary were saved.", nullptr, count));
    })
    , m_saveTickets([this](const std::optional<ApiError> &error) {
        if (error) {
            const ErrorText text = errorText(*error);
            m_banner->tell(Tone::Problem, text.what + u' ' + text.next, {}, text.details);
            return;
        }
        note(HandoverRecord::Kind::Export, u"txt"_s, 1);
        m_toast->tell(tr("The tickets were saved."));
    })
{
    build();
    connectParts();
    retranslate();
    setDensity(context.density);
}

CallLogPage::~CallLogPage()
{
    if (m_context.openLog)
        m_context.openLog->set(nullptr, nullptr);
}

QString CallLogPage::title()
{
    //: title of a page, at most 14 letters: logs of calls to the API are opened and explained
    return tr("Call logs");
}

QString CallLogPage::pageId() const
{
    return u"calllog"_s;
}

void CallLogPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, this);
    m_open = new QAction(this);
    m_cancel = new QAction(this);
    m_columns = new QAction(this);
    m_reply = new QAction(this);
    m_reply->setObjectName(u"logReply"_s);
    m_tickets = new QAction(this);
    m_tickets->setObjectName(u"logTickets"_s);
    m_bundle = new QAction(this);
    m_header->setPrimaryAction(m_open, u"call-log"_s);
    m_cancelButton = m_header->addAction(m_cancel, u"close"_s);
    m_answerButtons = {m_header->addAction(m_columns, u"columns"_s), m_header->addAction(m_reply, u"copy"_s),
                       m_header->addAction(m_tickets, u"flag"_s),
                       m_header->addAction(m_bundle, u"external"_s)};
    layout->addWidget(m_header);
    m_progress = new ProgressLine(m_context.theme, this);
    layout->addWidget(m_progress);
    m_banner = new NoticeBanner(m_context.theme, this);
    m_banner->clear();
    layout->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_pane = new StatePane(m_context.theme, m_stack);
    m_form = new LogColumnsForm(m_context, m_log, m_stack);
    m_answer = new LogAnswerView(m_context, m_log, m_stack);
    for (QWidget *part :
         {static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_answer)})
        m_stack->addWidget(part);
    layout->addWidget(m_stack, 1);
    m_toast = new Toast(m_context.theme, this);
}

void CallLogPage::connectParts()
{
    connect(&m_log, &CallLog::changed, this, &CallLogPage::refresh);
    connect(&m_log, &CallLog::answerChanged, this, [this] {
        if (m_context.openLog)
            m_context.openLog->set(m_log.lines(), m_log.answer());
    });
    connect(m_open, &QAction::triggered, this, &CallLogPage::chooseFile);
    connect(m_cancel, &QAction::triggered, &m_log, &CallLog::cancel);
    connect(m_columns, &QAction::triggered, &m_log, &CallLog::changeColumns);
    connect(m_reply, &QAction::triggered, this, &CallLogPage::reply);
    connect(m_tickets, &QAction::triggered, this, &CallLogPage::writeTickets);
    connect(m_bundle, &QAction::triggered, this, &CallLogPage::chooseBundle);
    connect(m_pane, &StatePane::activated, this, &CallLogPage::chooseFile);
    connect(m_answer, &LogAnswerView::tabChanged, this, &Page::statusChanged);
    connect(m_answer, &LogAnswerView::told, this, [this](const QString &text) { m_toast->tell(text); });
}

void CallLogPage::setConnection(api::Connection *connection)
{
    m_answer->setConnection(connection);
}

void CallLogPage::openFile(const QString &path)
{
    m_path = path;
    m_banner->clear();
    m_log.open(path);
}

void CallLogPage::reload()
{
    if (!m_path.isEmpty())
        openFile(m_path);
}

bool CallLogPage::canReload() const
{
    return !m_path.isEmpty();
}

void CallLogPage::chooseFile()
{
    auto *question = new QFileDialog(this, tr("Open a log of calls"), lastSaveFolder(m_context.settings));
    question->setObjectName(u"logFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setFileMode(QFileDialog::ExistingFile);
    question->setNameFilters(
        {tr("Logs (*.csv *.tsv *.txt *.log *.json *.jsonl *.ndjson *.xlsx)"), tr("All files (*)")});
    connect(question, &QFileDialog::fileSelected, this, &CallLogPage::openFile);
    question->open();
}

void CallLogPage::reply()
{
    if (!m_log.answer())
        return;
    auto *dialog =
        new LogReplyDialog(m_context.theme, m_log.lines(), m_log.answer(), m_context.languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogReplyDialog::copied, this, [this] {
        note(HandoverRecord::Kind::Copy, u"txt"_s, 1);
        m_toast->tell(tr("The reply is on the clipboard."));
    });
    dialog->open();
}

void CallLogPage::note(HandoverRecord::Kind kind, const QString &format, qint64 rows)
{
    if (m_context.journal)
        m_context.journal->append(m_context.profile,
                                  HandoverRecord{.kind = kind,
                                                 .atMs = QDateTime::currentMSecsSinceEpoch(),
                                                 .resource = u"calllog"_s,
                                                 .format = format,
                                                 .rows = rows});
}

void CallLogPage::writeTickets()
{
    if (!m_log.answer())
        return;
    auto *dialog = new LogReplyDialog(m_context.theme, m_log.lines(), m_log.answer(), m_context.languages,
                                      this, LogReplyDialog::Text::Tickets);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogReplyDialog::copied, this, [this] {
        note(HandoverRecord::Kind::Copy, u"txt"_s, 1);
        m_toast->tell(tr("The tickets are on the clipboard."));
    });
    connect(dialog, &LogReplyDialog::saveRequested, this, &CallLogPage::chooseTicketsFile);
    dialog->open();
}

void CallLogPage::chooseTicketsFile(const QString &text)
{
    QFileDialog *question =
        askWhereToSave(this, m_context.settings,
                       {.name = u"logTicketsFile"_s,
                        .title = tr("Save the tickets, without personal data"),
                        .suffix = u"txt"_s,
                        .fileName = u"tickets-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate))});
    connect(question, &QFileDialog::fileSelected, this,
            [this, text](const QString &path) { saveTickets(path, text); });
    question->open();
}

void CallLogPage::saveTickets(const QString &path, const QString &text)
{
    if (m_saveTickets.isRunning()) { // its end is to be told and written down
        m_toast->tell(tr("The tickets chosen before are still being saved."));
        return;
    }
    m_context.settings.setValue(storage::SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    m_banner->clear();
    m_saveTickets.start([path, text](const std::atomic_bool &) -> std::optional<std::optional<ApiError>> {
        return models::writeTogether({{path, text.toUtf8()}});
    });
}

void CallLogPage::chooseBundle()
{
    if (!m_log.answer() || m_save.isRunning())
        return;
    QFileDialog *question =
        askWhereToSave(this, m_context.settings,
                       {.name = u"logBundleFile"_s,
                        .title = tr("Save the shown lines for Belvo, without personal data"),
                        .suffix = u"csv"_s,
                        .fileName = u"belvo-calls-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate))});
    connect(question, &QFileDialog::fileSelected, this, &CallLogPage::saveBundle);
    question->open();
}

void CallLogPage::saveBundle(const QString &path)
{
    if (!m_log.answer())
        return;
    m_context.settings.setValue(storage::SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    m_banner->clear();
    m_savedLines = qint64(std::min(m_log.shown().size(), BelvoBundle::kMostLines));
    m_save.start([path, lines = m_log.lines(), answer = m_log.answer(),
                  rows = m_log.shown()](const std::atomic_bool &) -> std::optional<std::optional<ApiError>> {
        return BelvoBundle::save(path, BelvoBundle::csv(*lines, rows),
                                 BelvoBundle::summary(*lines, *answer, rows));
    });
}

void CallLogPage::showState()
{
    const QString name = models::CellFormatter::visible(m_log.fileName());
    StateContent content{.icon = u"call-log"_s};
    switch (m_log.state()) {
    case State::Looking:
    case State::Reading:
        //: %1 name of a file
        content.sentence = tr("Reading %1…").arg(name);
        content.hint = tr("Nothing of it leaves this computer.");
        break;
    case State::Failed: {
        const ErrorText text = m_log.error() ? errorText(*m_log.error()) : ErrorText{};
        content.icon = u"problem"_s;
        content.tone = Theme::Role::Problem;
        content.sentence = text.what;
        content.hint = text.next;
        content.button = tr("Open another log…");
        content.details = text.details;
        break;
    }
    case State::Empty:
    case State::Columns:
    case State::Ready:
        content.sentence = tr("Open a log of API calls to see what went wrong.");
        content.hint =
            tr("CSV, JSON or Excel, of any shape: who must act, which links, which requests. Or drop a "
               "file here. Nothing of it leaves this computer.");
        content.button = tr("Open a log…");
        break;
    }
    m_pane->show(content);
}

void CallLogPage::refresh()
{
    const State state = m_log.state();
    const bool isBusy = state == State::Looking || state == State::Reading;
    if (isBusy)
        m_progress->start(state == State::Reading ? m_log.share() : -1);
    else
        m_progress->stop();
    QWidget *part = m_pane;
    if (state == State::Columns)
        part = m_form;
    else if (state == State::Ready)
        part = m_answer;
    showState();
    if (state == State::Columns)
        m_form->refresh();
    m_cancelButton->setVisible(isBusy);
    for (QToolButton *button : std::as_const(m_answerButtons))
        button->setVisible(state == State::Ready);
    QString facts = models::CellFormatter::visible(m_log.fileName());
    if (state == State::Ready) {
        const LogWords words(textLanguage(), QLocale());
        //: %1 name of a file, %2 a period
        facts = tr("%1 · %2").arg(facts, words.period(*m_log.answer()));
    }
    m_header->setFacts(facts);
    const bool isNew = m_stack->currentWidget() != part;
    const bool hadFocus = isNew && m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(part);
    if (isNew) {
        giveKeys();
        if (hadFocus || part == m_form)
            focusFilter();
    }
    Q_EMIT statusChanged();
}

void CallLogPage::focusFilter()
{
    if (m_stack->currentWidget() == m_form)
        m_form->focusFirst();
    else if (m_stack->currentWidget() == m_answer)
        m_answer->focusFirst();
    else
        m_pane->focusFirst();
}

void CallLogPage::focusTable()
{
    TableView *view = m_stack->currentWidget() == m_answer ? m_answer->tableView() : nullptr;
    if (view)
        view->setFocus(Qt::OtherFocusReason);
    else
        focusFilter();
}

TableView *CallLogPage::tableView() const
{
    TableView *view = m_stack->currentWidget() == m_answer ? m_answer->tableView() : nullptr;
    return view ? view : m_form->tableView();
}

void CallLogPage::setDensity(Theme::Density density)
{
    m_form->setDensity(density);
    m_answer->setDensity(density);
}

QList<QAction *> CallLogPage::commands() const
{
    QList<QAction *> commands{m_open};
    if (m_stack->currentWidget() == m_answer)
        commands += {m_reply, m_tickets, m_bundle};
    return commands;
}

PageStatus CallLogPage::status() const
{
    switch (m_log.state()) {
    case State::Empty:
        return {.text = tr("No log")};
    case State::Looking:
    case State::Reading:
        return {.text = tr("Reading the log…")};
    case State::Columns:
        return {.text = tr("Columns to be confirmed")};
    case State::Failed:
        return {.text = tr("The log cannot be read")};
    case State::Ready:
        break;
    }
    if (m_answer->tab() != LogAnswerView::Lines || m_log.isSearching())
        return {.text = tr("Counted")};
    return {.text = tr("Counted"),
            .shown = static_cast<int>(m_log.shown().size()),
            .loaded = static_cast<int>(m_log.answer()->lines),
            .total = m_log.answer()->lines,
            .hasCounts = true};
}

void CallLogPage::giveKeys()
{
    QSet<QChar> reserved; // the menu bar answers to these from everywhere
    if (const auto *bar = window()->findChild<QMenuBar *>())
        for (const QAction *menu : bar->actions()) {
            const qsizetype at = menu->text().indexOf(u'&');
            if (at >= 0 && at + 1 < menu->text().size())
                reserved.insert(menu->text().at(at + 1).toLower());
        }
    assignAccessKeys(*this, reserved);
}

void CallLogPage::retranslate()
{
    m_header->setTitle(title());
    //: button: chooses a file
    m_open->setText(tr("Open a log…"));
    m_cancel->setText(tr("Stop reading"));
    m_columns->setText(tr("What the columns hold…"));
    m_reply->setText(tr("Reply to who sent the log…"));
    //: button: failures as text, one ticket for each cause at each institution
    m_tickets->setText(tr("Group into tickets…"));
    m_bundle->setText(tr("Bundle for Belvo…"));
    m_form->retranslate();
    m_answer->retranslate();
    refresh();
    giveKeys();
}

} // namespace vinculo::ui
