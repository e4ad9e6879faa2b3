// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/taskspage.h"

#include "models/people/peopledirectory.h"
#include "models/plans/record/certificate.h"
#include "models/plans/record/planitemsreader.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/plans/certificatedialog.h"
#include "ui/pages/statewords.h"
#include "ui/pages/tasks/planpane.h"
#include "ui/text/errortext.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonedelegate.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::PlanListModel;
using storage::SettingKey;

TasksPage::TasksPage(const PageContext &context, PlanDesk &desk, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_desk(desk)
    , m_write([this](const std::optional<ApiError> &problem) { onListWritten(problem); })
{
    build();
    const auto nameInstitutions = [this] {
        m_pane->items().setInstitutionTitles(
            [this](const QString &name) { return m_context.people.institutionTitle(name); });
    };
    nameInstitutions();
    connect(&m_context.people, &models::PeopleDirectory::institutionTitlesChanged, this, nameInstitutions);
    connect(&desk, &PlanDesk::boardChanged, this, &TasksPage::takeBoard);
    connect(&desk, &PlanDesk::busyChanged, this, &TasksPage::refresh);
    connect(&desk, &PlanDesk::planStarted, this, &TasksPage::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        choose(m_wanted);
        refresh();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TasksPage::refresh);
    retranslate();
    setDensity(context.density);
    takeBoard();
}

TasksPage::~TasksPage()
{
    m_view->setModel(nullptr);
}

QString TasksPage::title()
{
    //: page with what runs and what ran; in the navigation: at most 14 letters
    return tr("Tasks");
}

QString TasksPage::pageId() const
{
    return u"tasks"_s;
}

void TasksPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, this);
    layout->addWidget(m_header);
    m_banner = new NoticeBanner(m_context.theme, this);
    layout->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_splitter = new QSplitter(Qt::Vertical, m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_view = new TableView(m_context.theme, m_splitter);
    m_view->setObjectName(u"taskPlans"_s);
    m_view->setModel(&m_model);
    m_view->setSortable(false); // newest first
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new ToneDelegate(m_context.theme, PlanListModel::ToneRole, m_view));
    // task, state, done, left, started, ended, reason, ticket, operator
    m_view->setColumnDefaults({{true, 160},
                               {true, 120},
                               {true, 110},
                               {false, 70},
                               {true, 130},
                               {true, 130},
                               {true, 180},
                               {true, 90},
                               {false, 110}});
    m_view->restoreHeaderState(m_context.settings.value(SettingKey::HeaderState, pageId()).toByteArray());
    m_view->setMinimumHeight(Theme::rowHeight(Theme::Density::Comfortable) * 3);
    m_pane = new PlanPane(m_context.theme, m_desk, m_context.profile, m_splitter);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_state = new StatePane(m_context.theme, m_stack);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_state);
    layout->addWidget(m_stack, 1);
    m_toast = new Toast(m_context.theme, this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksPage::onCurrent);
    connect(m_state, &StatePane::activated, this, [this] {
        if (m_desk.board())
            reload();
        else
            Q_EMIT retryRequested();
    });
    connect(m_banner, &NoticeBanner::activated, this, &TasksPage::reload);
    connect(m_pane, &PlanPane::certificateRequested, this, &TasksPage::makeCertificate);
    connect(m_pane, &PlanPane::listRequested, this, &TasksPage::askListFile);
    connect(m_pane, &PlanPane::forgetRequested, this, &TasksPage::forgetNames);
}

void TasksPage::takeBoard()
{
    m_reader.reset();
    delete m_certificate; // it reads from the board
    models::PlanBoard *board = m_desk.board();
    m_model.setBoard(board);
    if (board) {
        m_problem.reset();
        connect(board, &models::PlanBoard::changed, this, &TasksPage::refresh);
    }
    onCurrent();
    refresh();
}

void TasksPage::setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers)
{
    m_problem = error;
    m_helpers = helpers;
    refresh();
}

void TasksPage::activate()
{
    reload(); // other windows and programs write into the same record
}

void TasksPage::reload()
{
    if (m_desk.board())
        m_desk.board()->reload();
}

std::optional<PlanSummary> TasksPage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model.plan(index.row())) : std::nullopt;
}

void TasksPage::choose(const QUuid &plan)
{
    m_wanted = plan;
    const int row = plan.isNull() ? 0 : m_model.rowOf(plan);
    if (row >= 0 && row < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(row, 0));
    onCurrent();
}

void TasksPage::onCurrent()
{
    const auto plan = current();
    if (plan)
        m_wanted = plan->head.id;
    m_pane->setPlan(plan);
}

void TasksPage::refresh()
{
    models::PlanBoard *board = m_desk.board();
    const bool hasRows = m_model.rowCount() > 0;
    if (hasRows) {
        m_stack->setCurrentWidget(m_splitter);
    } else if (!board && m_problem) {
        m_state->show(StateWords::failed(*m_problem, !m_helpers.isEmpty()));
        m_state->setExtraActions(m_helpers);
    } else if (!board) {
        m_state->show(StateWords::connecting());
    } else if (board->error()) {
        m_state->show(StateWords::failed(*board->error(), false));
    } else {
        m_state->show(
            {.icon = u"task"_s,
             .sentence = tr("No task yet."),
             .hint = tr("Choose links in the list of links, or a customer, and what to do with all of "
                        "them at once. It then runs here, can be paused, and ends with a report.")});
    }
    if (!hasRows)
        m_stack->setCurrentWidget(m_state);
    if (board && board->error() && hasRows)
        //: button of a banner
        m_banner->tell(Tone::Problem, errorText(*board->error()).what, tr("Try again"));
    else if (board && !board->setAsideFile().isEmpty())
        //: %1 a file
        m_banner->tell(Tone::Attention,
                       tr("The record of tasks was damaged, so a new one was begun. The old one is kept: %1")
                           .arg(QDir::toNativeSeparators(board->setAsideFile())));
    else if (!board && hasRows)
        m_banner->tell(Tone::Neutral, tr("Not connected to Belvo. Tasks go on when there is a connection and "
                                         "somebody resumes them."));
    else
        m_banner->clear();
    const int running = m_desk.busyCount();
    m_header->setFacts(running > 0 ? tr("%Ln running", "beside the title of the page of tasks", running)
                                   : QString());
    const auto plan = current();
    m_pane->setPlan(plan);
    Q_EMIT statusChanged();
}

void TasksPage::makeCertificate()
{
    const auto plan = current();
    if (!plan || !m_desk.board())
        return;
    if (m_certificate) {
        m_certificate->raise();
        m_certificate->activateWindow();
        return;
    }
    m_certificate = new CertificateDialog(m_context.theme, m_context.profile, m_context.settings,
                                          *m_desk.board(), plan->head, m_context.languages, window());
    connect(m_certificate, &CertificateDialog::handedOver, this, &TasksPage::note);
    m_certificate->open();
}

void TasksPage::note(const HandoverRecord &record)
{
    if (m_context.journal)
        m_context.journal->append(m_context.profile, record);
}

void TasksPage::askListFile()
{
    QString folder = m_context.settings.value(SettingKey::ExportFolder).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *question = new QFileDialog(this, tr("Save the list as"), folder);
    question->setObjectName(u"taskListFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setDefaultSuffix(u"csv"_s);
    question->setNameFilter(u"*.csv"_s);
    //: part of a file name, no spaces
    question->selectFile(u"%1-%2.csv"_s.arg(tr("task"), QDate::currentDate().toString(Qt::ISODate)));
    connect(question, &QFileDialog::fileSelected, this, &TasksPage::writeList);
    question->open();
}

void TasksPage::writeList(const QString &path)
{
    const auto plan = current();
    if (!plan || !m_desk.board())
        return;
    m_context.settings.setValue(SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    m_reader = std::make_unique<models::PlanItemsReader>(*m_desk.board(), plan->head.id);
    connect(m_reader.get(), &models::PlanItemsReader::finished, this, [this, path] {
        m_written = m_reader->items().size();
        m_write.start([path, items = m_reader->items()](const std::atomic_bool &) {
            return std::make_optional(models::writeTogether({{path, models::itemsCsv(items)}}));
        });
    });
    connect(m_reader.get(), &models::PlanItemsReader::failed, this,
            [this](const ApiError &error) { m_toast->tell(errorText(error).what); });
    m_reader->start();
}

void TasksPage::onListWritten(const std::optional<ApiError> &problem)
{
    if (problem) {
        m_toast->tell(errorText(*problem).what);
        return;
    }
    note({.kind = HandoverRecord::Kind::Export,
          .atMs = QDateTime::currentMSecsSinceEpoch(),
          .resource = u"links"_s,
          .format = u"csv"_s,
          .rows = m_written,
          .hasPersonalData = false});
    m_toast->tell(tr("%Ln line(s) written.", nullptr, static_cast<int>(m_written)));
}

//! What the record of the task still says about people; the proof stays.
void TasksPage::forgetNames()
{
    const auto plan = current();
    if (!plan || !m_desk.board())
        return;
    //: button of a notice
    m_toast->tell(tr("Names and external ids leave the record of this task for good. Ids, times and outcomes "
                     "stay. Save the certificate before."),
                  tr("Remove"), [this, id = plan->head.id] {
                      if (!m_desk.board())
                          return;
                      m_forgetting = m_desk.board()->forgetPersonalParts({id}).then(
                          this, [this](const Result<int> &count) {
                              const int lines = count ? *count : 0;
                              m_toast->tell(count ? tr("Names were removed from %Ln line(s).", nullptr, lines)
                                                  : errorText(count.error()).what);
                              m_pane->items().clear();
                              onCurrent();
                          });
                  });
}

void TasksPage::focusTable()
{
    if (m_stack->currentWidget() == m_splitter)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_state->focusFirst();
}

void TasksPage::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
    m_pane->setDensity(density);
}

void TasksPage::saveState()
{
    m_context.settings.setValue(SettingKey::HeaderState, m_view->headerState(), pageId());
}

PageState TasksPage::state() const
{
    return {.page = pageId(),
            .filters = {},
            .quickFilter = {},
            .recordId = m_wanted.isNull() ? QString() : m_wanted.toString(QUuid::WithoutBraces)};
}

void TasksPage::restore(const PageState &state)
{
    if (const QUuid plan = QUuid::fromString(state.recordId); !plan.isNull())
        choose(plan);
}

PageStatus TasksPage::status() const
{
    PageStatus status;
    const int running = m_desk.busyCount();
    status.text = running > 0      ? tr("%Ln task(s) running", nullptr, running)
                  : m_desk.board() ? tr("Ready")
                  : m_problem      ? tr("Not connected to Belvo")
                                   : tr("Connecting…");
    return status;
}

void TasksPage::retranslate()
{
    m_model.setLocale(QLocale());
    m_header->setTitle(title());
    m_view->setAccessibleName(title());
    m_pane->retranslate();
    refresh();
}

} // namespace vinculo::ui
