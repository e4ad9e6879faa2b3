// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/duplicatespage.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/pages/duplicates/duplicatesidepane.h"
#include "ui/pages/duplicates/duplicatesnotes.h"
#include "ui/pages/statewords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::DuplicateFinder;
using models::DuplicateGroupModel;

namespace {

constexpr int kReadAfterMs = 250;

} // namespace

DuplicatesPage::DuplicatesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_finder(context.people)
    , m_model(m_finder)
    , m_write([this](Result<qint64> written) {
        if (written) {
            const int count = static_cast<int>(*written);
            m_toast->tell(
                tr("%Ln line(s) written: the link that goes and the one that stays.", nullptr, count));
            if (m_context.journal)
                m_context.journal->append(m_context.profile, {.kind = HandoverRecord::Kind::Export,
                                                              .atMs = QDateTime::currentMSecsSinceEpoch(),
                                                              .resource = pageId(),
                                                              .format = u"csv"_s,
                                                              .rows = *written});
        } else {
            const ErrorText text = errorText(written.error());
            m_toast->tell(text.what);
        }
        refreshTicks();
    })
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(DuplicateGroupModel::SortRole);
    m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setFilterKeyColumn(-1);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(kReadAfterMs);
    build();
    const auto nameInstitutions = [this] {
        m_model.setInstitutionTitles(
            [this](const QString &name) { return m_context.people.institutionTitle(name); });
    };
    nameInstitutions();
    connect(&m_context.people, &models::PeopleDirectory::institutionTitlesChanged, this, nameInstitutions);
    connectParts();
    connectActions();
    retranslate();
    setDensity(context.density);
}

DuplicatesPage::~DuplicatesPage()
{
    m_view->setModel(nullptr);
}

QString DuplicatesPage::title()
{
    //: title of a page: connections that customers have made twice
    return tr("Duplicates");
}

QString DuplicatesPage::pageId() const
{
    return u"duplicates"_s;
}

void DuplicatesPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop();
    m_stack = new QStackedWidget(this);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_splitter = new QSplitter(Qt::Vertical, m_stack);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_view = new TableView(m_context.theme, m_splitter);
    m_view->setModel(&m_proxy);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    // institution, customer, external id, links, evidence, suggestion, loss, ticked
    m_view->setColumnDefaults({{true, 170},
                               {true, 130},
                               {true, 130},
                               {true, 60},
                               {true, 200},
                               {true, 260},
                               {true, 180},
                               {true, 70}});
    m_view->restoreHeaderState(
        m_context.settings.value(storage::SettingKey::HeaderState, pageId()).toByteArray());
    m_splitter->addWidget(m_view);
    m_side = new DuplicateSidePane(m_context.theme, m_finder, m_splitter);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_pane = new StatePane(m_context.theme, m_stack);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_pane);
    layout->addWidget(m_stack, 1);
    buildBottom();
    m_toast = new Toast(m_context.theme, this);
}

void DuplicatesPage::buildTop()
{
    m_header = new PageHeader(m_context.theme, this);
    m_reloadAction = new QAction(this);
    m_header->addAction(m_reloadAction, u"reload"_s);
    layout()->addWidget(m_header);
    m_coverage = new PlainLabel(this);
    m_coverage->setWordWrap(true);
    m_coverage->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_coverage->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout()->addWidget(m_coverage);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    line->setSpacing(Theme::space(2));
    m_quick = new QLineEdit(this);
    m_quick->setClearButtonEnabled(true);
    m_quick->setMaxLength(200);
    m_quick->setMaximumWidth(420);
    m_quick->addAction(m_context.theme.icon(u"search"_s, Theme::Role::Secondary), QLineEdit::LeadingPosition);
    m_readAll = new QPushButton(this);
    m_readAll->setObjectName(u"duplicatesReadAll"_s);
    m_tickAll = new QPushButton(this);
    m_tickAll->setObjectName(u"duplicatesTickAll"_s);
    line->addWidget(m_quick, 1);
    line->addStretch();
    line->addWidget(m_readAll);
    line->addWidget(m_tickAll);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    m_progress = new ProgressLine(m_context.theme, this);
    layout()->addWidget(m_progress);
    m_banner = new NoticeBanner(m_context.theme, this);
    layout()->addWidget(m_banner);
}

void DuplicatesPage::buildBottom()
{
    m_bottom = new QWidget(this);
    auto *line = new QHBoxLayout(m_bottom);
    line->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    line->setSpacing(Theme::space(2));
    m_counts = new PlainLabel(m_bottom);
    m_counts->setWordWrap(true); // it may warn
    m_counts->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_clear = new QPushButton(m_bottom);
    m_clear->setObjectName(u"duplicatesClear"_s);
    m_save = new QPushButton(m_bottom);
    m_save->setObjectName(u"duplicatesSave"_s);
    m_plan = new QPushButton(m_bottom);
    m_plan->setObjectName(u"duplicatesPlan"_s);
    m_plan->setProperty(Theme::kPrimaryProperty, true);
    line->addWidget(m_counts, 1);
    line->addWidget(m_clear);
    line->addWidget(m_save);
    line->addWidget(m_plan);
    layout()->addWidget(m_bottom);
}

void DuplicatesPage::connectParts()
{
    connect(&m_finder, &DuplicateFinder::groupsChanged, this, &DuplicatesPage::onGroups);
    connect(&m_finder, &DuplicateFinder::findingChanged, this, &DuplicatesPage::refresh);
    connect(&m_finder, &DuplicateFinder::ticksChanged, this, &DuplicatesPage::refreshTicks);
    connect(&m_finder, &DuplicateFinder::historyChanged, this, &DuplicatesPage::refreshTicks);
    connect(&m_context.people, &models::PeopleDirectory::changed, this, &DuplicatesPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::onCurrentGroup);
    connect(m_quick, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text);
        refreshPane();
    });
    connect(&m_readSoon, &QTimer::timeout, this, &DuplicatesPage::readCurrent);
    connect(m_side, &DuplicateSidePane::message, this, [this](const QString &text) { m_toast->tell(text); });
    connect(m_side, &DuplicateSidePane::linkRequested, this, [this](const QString &id) {
        Q_EMIT openRequested(u"links"_s, {{u"id"_s, FilterOp::Equals, {id}}});
    });
}

void DuplicatesPage::connectActions()
{
    connect(m_reloadAction, &QAction::triggered, this, &DuplicatesPage::reload);
    connect(m_view, &TableView::opened, m_side->table(),
            [this] { m_side->table()->setFocus(Qt::OtherFocusReason); });
    connect(m_readAll, &QPushButton::clicked, this, [this] {
        if (m_finder.histories().isReading())
            m_finder.cancelReading();
        else
            m_finder.readAll();
    });
    connect(m_tickAll, &QPushButton::clicked, this, &DuplicatesPage::tickAll);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_finder.clearTicks(); });
    connect(m_save, &QPushButton::clicked, this, &DuplicatesPage::chooseFile);
    connect(m_plan, &QPushButton::clicked, this, &DuplicatesPage::plan);
    connect(m_banner, &NoticeBanner::activated, this, &DuplicatesPage::reload);
    connect(m_pane, &StatePane::activated, this, [this] {
        if (!m_connection)
            Q_EMIT retryRequested();
        else if (!m_quick->text().isEmpty())
            m_quick->clear();
        else
            reload();
    });
}

void DuplicatesPage::setConnection(api::Connection *connection)
{
    m_connection = connection;
    if (connection)
        m_problem.reset();
    m_finder.setClient(connection ? &connection->client : nullptr);
    refresh();
}

void DuplicatesPage::setConnectionProblem(const std::optional<ApiError> &error,
                                          const QList<QAction *> &helpers)
{
    m_problem = error;
    m_helpers = helpers;
    refresh();
}

void DuplicatesPage::activate()
{
    m_finder.setActive(true);
    refresh();
    if (currentGroup())
        m_readSoon.start();
}

void DuplicatesPage::deactivate()
{
    m_finder.setActive(false);
    m_readSoon.stop();
}

void DuplicatesPage::reload()
{
    if (!m_connection)
        return Q_EMIT retryRequested();
    m_finder.forgetHistories();
    m_context.people.refresh();
    if (currentGroup())
        m_readSoon.start();
}

std::optional<std::size_t> DuplicatesPage::currentGroup() const
{
    const QModelIndex current = m_proxy.mapToSource(m_view->currentIndex());
    return current.isValid() ? std::optional(static_cast<std::size_t>(current.row())) : std::nullopt;
}

//! Finds the group again that was looked at, and shows the first one where it is gone.
void DuplicatesPage::onGroups()
{
    const auto &groups = m_finder.groups().groups;
    int row = groups.empty() ? -1 : 0;
    for (std::size_t group = 0; !m_currentLink.isEmpty() && group < groups.size(); ++group)
        for (const std::uint32_t link : groups[group].links)
            if (m_finder.linkId(link) == m_currentLink)
                row = static_cast<int>(group);
    QModelIndex index = row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_model.index(row, 0));
    if (!index.isValid() && m_proxy.rowCount() > 0)
        index = m_proxy.index(0, 0);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    onCurrentGroup();
    refresh();
}

void DuplicatesPage::onCurrentGroup()
{
    const auto group = currentGroup();
    if (group)
        m_currentLink = m_finder.linkId(m_finder.groups().groups[*group].links.front());
    m_side->setGroup(group);
    if (group && isVisible())
        m_readSoon.start();
}

void DuplicatesPage::readCurrent()
{
    if (const auto group = currentGroup(); group && m_connection)
        m_finder.readGroup(*group);
}

void DuplicatesPage::refresh()
{
    const bool isWorking = m_finder.isFinding() || m_context.people.isWorking();
    if (isWorking)
        m_progress->start();
    else
        m_progress->stop();
    refreshAge();
    refreshCoverage();
    refreshBanner();
    refreshPane();
    refreshTicks();
    Q_EMIT statusChanged();
}

void DuplicatesPage::refreshPane()
{
    const bool hasRows = m_proxy.rowCount() > 0;
    m_bottom->setVisible(!m_finder.groups().groups.empty());
    if (hasRows) {
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    if (!m_connection && m_problem) {
        m_pane->show(StateWords::failed(*m_problem, !m_helpers.isEmpty()));
        m_pane->setExtraActions(m_helpers);
    } else if (!m_connection && m_finder.groups().links == 0) {
        m_pane->show(StateWords::connecting());
    } else if (const auto error = DuplicatesNotes::failure(m_context.people);
               error && m_finder.groups().links == 0) {
        m_pane->show(StateWords::failed(*error, false));
    } else if (!m_finder.groups().groups.empty()) {
        m_pane->show({.icon = u"search"_s,
                      .sentence = tr("No group has these words."),
                      //: button
                      .button = tr("Clear the search")});
    } else if (m_finder.isFinding() || m_context.people.isWorking() || !m_finder.hasGroups()) {
        m_pane->show({.icon = u"clock"_s,
                      .sentence = tr("Looking for duplicates…"),
                      .hint = tr("All links and their accounts are needed for it.")});
    } else {
        m_pane->show({.icon = u"check"_s,
                      .sentence = tr("No customer has connected an institution twice."),
                      .hint = DuplicatesNotes::coverage(m_finder.groups(), m_context.people)});
    }
    m_stack->setCurrentWidget(m_pane);
}

void DuplicatesPage::refreshCoverage()
{
    m_coverage->setText(DuplicatesNotes::coverage(m_finder.groups(), m_context.people));
    m_coverage->setVisible(m_finder.groups().links > 0 && !m_finder.groups().groups.empty());
}

void DuplicatesPage::refreshBanner()
{
    const std::optional<ApiError> error = DuplicatesNotes::failure(m_context.people);
    if (!m_connection && m_finder.groups().links > 0)
        m_banner->tell(Tone::Neutral,
                       tr("Not connected to Belvo: what is shown is from before, and no history "
                          "can be read."),
                       tr("Try again"));
    else if (error) {
        const ErrorText text = errorText(*error);
        m_banner->tell(
            Tone::Problem,
            //: %1 what went wrong
            tr("%1 Some links or accounts may be missing, and with them duplicates.").arg(text.what),
            tr("Try again"), text.details);
    } else
        m_banner->clear();
}

void DuplicatesPage::refreshTicks()
{
    const auto links = static_cast<int>(m_finder.tickedLinks());
    const auto groups = static_cast<int>(m_finder.tickedGroups());
    m_counts->setText(DuplicatesNotes::ticks(m_finder));
    m_clear->setEnabled(links > 0);
    m_save->setEnabled(links > 0 && !m_write.isRunning());
    m_plan->setEnabled(links > 0);
    const QString planText = DuplicatesNotes::planButton(links, groups);
    const bool isReading = m_finder.histories().isReading();
    const auto waiting = static_cast<int>(m_finder.histories().waiting());
    const QString readText =
        isReading ? tr("&Stop reading (%Ln left)", nullptr, waiting) : tr("&Read all histories");
    m_readAll->setEnabled(m_connection && !m_finder.groups().groups.empty());
    m_tickAll->setEnabled(!m_finder.groups().groups.empty());
    if (std::exchange(m_keyed, planText + readText) == planText + readText)
        return; // they keep the access keys they were given
    m_plan->setText(planText);
    m_readAll->setText(readText);
    assignPageAccessKeys(*this);
}

void DuplicatesPage::tickAll()
{
    const int ticked = m_finder.tickAllSuggestions();
    if (ticked > 0)
        m_toast->tell(
            tr("%Ln link(s) ticked. Those that would take accounts or transactions with them, or of which "
               "this is not known, are not.",
               nullptr, ticked));
    else if (m_finder.areHistoriesKnown())
        m_toast->tell(tr("Nothing could be ticked without losing data."));
    else
        m_toast->tell(tr("Nothing could be ticked: read the history of the groups first."));
}

void DuplicatesPage::plan()
{
    const PlanDraft draft = m_finder.plan();
    if (!draft.targets.isEmpty())
        Q_EMIT planRequested(draft);
}

void DuplicatesPage::chooseFile()
{
    auto *question =
        askWhereToSave(this, m_context.settings,
                       {.name = u"duplicatesSaveFile"_s,
                        .title = tr("Save which link stays"),
                        .suffix = u"csv"_s,
                        .fileName = u"kept-links-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate))});
    connect(question, &QFileDialog::fileSelected, this, &DuplicatesPage::saveIdsTo);
    question->open();
}

void DuplicatesPage::saveIdsTo(const QString &path)
{
    m_context.settings.setValue(storage::SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    QList<QStringList> rows;
    for (const PlanTarget &target : m_finder.plan().targets)
        rows.append({target.id, target.keptId, target.externalId, target.institution});
    m_write.start([path, rows](const std::atomic_bool &) -> std::optional<Result<qint64>> {
        return models::writeTextRows(path, {u"old_id"_s, u"kept_id"_s, u"external_id"_s, u"institution"_s},
                                     rows);
    });
    refreshTicks();
}

void DuplicatesPage::focusFilter()
{
    m_quick->setFocus(Qt::ShortcutFocusReason);
    m_quick->selectAll();
}

void DuplicatesPage::focusTable()
{
    if (m_stack->currentWidget() == m_splitter)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_pane->focusFirst();
}

void DuplicatesPage::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
    m_side->setDensity(density);
}

void DuplicatesPage::saveState()
{
    m_context.settings.setValue(storage::SettingKey::HeaderState, m_view->headerState(), pageId());
}

void DuplicatesPage::refreshAge()
{
    const QDateTime oldest = m_context.people.oldestRows();
    const auto groups = static_cast<int>(m_finder.groups().groups.size());
    if (!oldest.isValid() || !m_finder.hasGroups())
        return m_header->setFacts({});
    const QString age =
        models::CellFormatter(QLocale()).age(oldest.toMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch());
    //: beside a page's title: %1 age such as "2 minutes ago"
    m_header->setFacts(tr("%Ln group(s)  ·  %1", nullptr, groups).arg(age));
}

PageState DuplicatesPage::state() const
{
    return {.page = pageId(), .filters = {}, .quickFilter = m_quick->text(), .recordId = m_currentLink};
}

void DuplicatesPage::restore(const PageState &state)
{
    m_quick->setText(state.quickFilter);
    if (state.recordId.isEmpty() || state.recordId == m_currentLink)
        return;
    m_currentLink = state.recordId;
    onGroups();
}

PageStatus DuplicatesPage::status() const
{
    PageStatus status;
    if (m_finder.isFinding() || m_context.people.isWorking())
        status.text = tr("Looking for duplicates…");
    else if (m_connection)
        //: state of a page in the status line
        status.text = tr("Ready");
    else
        status.text = m_problem ? tr("Not connected to Belvo") : tr("Connecting…");
    return status;
}

void DuplicatesPage::retranslate()
{
    m_header->setTitle(title());
    //: icon button
    m_reloadAction->setText(tr("Reload from Belvo"));
    m_quick->setPlaceholderText(tr("Search the groups"));
    m_quick->setAccessibleName(tr("Search the groups"));
    m_readAll->setToolTip(tr("Belvo lists transactions link by link: one call or more for each link"));
    m_tickAll->setText(tr("Tick &all suggestions"));
    //: button: takes all ticks away
    m_clear->setText(tr("&Untick all"));
    //: button: writes which link stays for which into a file
    m_save->setText(tr("Save &old and kept IDs…"));
    m_view->setAccessibleName(tr("Groups of duplicates"));
    m_model.retranslate();
    m_side->retranslate();
    m_keyed.clear();
    refresh();
}

} // namespace vinculo::ui
