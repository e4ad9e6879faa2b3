// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/triage/triagepanel.h"

#include "models/plans/review/planladder.h"
#include "ui/actions/plandesk.h"
#include "ui/pages/triage/lanebar.h"
#include "ui/pages/triage/triageactions.h"
#include "ui/pages/triage/triagedelegate.h"
#include "ui/pages/triage/triagedialogs.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::TriageModel;
using models::TriageRow;

namespace {

//! What the profile may do; what it may not is absent here.
models::TriageOffer offerOf(const PageContext &context)
{
    const auto isPlanned = [&context](PlanKind kind) { return context.plans && context.plans->offers(kind); };
    return {.mayRefresh = models::mayStart(PlanKind::RefreshLinks, context.profile.access),
            .mayRefreshMany = isPlanned(PlanKind::RefreshLinks),
            .mayErase = isPlanned(PlanKind::DeleteLinks)};
}

constexpr int kReasonWidth = 180; //!< px at least; what is left over is the reason's
constexpr int kWidestReason = 340;
constexpr int kFilterWidth = 280;
constexpr int kMostRows = 8; //!< shown at once; the rest scrolls
constexpr int kLeastRows = 3;

} // namespace

TriagePanel::TriagePanel(const PageContext &context, models::TriageList &list, Toast &toast, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(list)
    , m_toast(toast)
    , m_model(list, context.people)
    , m_actions(new TriageActions(list, this))
    , m_dialogs(new TriageDialogs(context, list, *m_actions, *this))
{
    m_model.setOffer(offerOf(context));
    m_actions->setOffer(offerOf(context));
    build();
    connectAll();
    retranslate();
    setDensity(context.density);
}

TriagePanel::~TriagePanel()
{
    // The list may be gone already: nothing may ask it any more.
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
    m_view->setModel(nullptr);
}

void TriagePanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(3));
    m_title = new PlainLabel(this);
    m_title->setTextRole(m_context.theme, Theme::Role::Text, Theme::TextSize::Section);
    line->addWidget(m_title);
    line->addStretch(1);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"triageFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    line->addWidget(m_filter, 1);
    layout->addLayout(line);
    m_lanes = new LaneBar(m_context.theme, m_list, this);
    layout->addWidget(m_lanes);
    m_partial = new PlainLabel(this);
    m_partial->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_partial->setWordWrap(true);
    m_partial->hide();
    layout->addWidget(m_partial);
    m_stack = new QStackedWidget(this);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    buildTable();
    m_empty = new QWidget(m_stack);
    auto *words = new QVBoxLayout(m_empty);
    words->setSpacing(Theme::space(1));
    m_emptySentence = new PlainLabel(m_empty);
    m_emptySentence->setTextRole(m_context.theme, Theme::Role::Text, Theme::TextSize::Section);
    m_emptyHint = new PlainLabel(m_empty);
    m_emptyHint->setTextRole(m_context.theme, Theme::Role::Secondary);
    words->addStretch(1);
    for (PlainLabel *label : {m_emptySentence, m_emptyHint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        words->addWidget(label);
    }
    words->addStretch(1);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack);
    buildButtons();
    layout->addWidget(m_buttons);
    m_done = new QPushButton(this); // after the rows for who walks by keyboard
    m_done->setObjectName(u"laneDone"_s);
    line->addWidget(m_done);
}

void TriagePanel::buildTable()
{
    m_view = new TableView(m_context.theme, m_stack);
    m_view->setObjectName(u"triageTable"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TriageDelegate(m_context.theme, m_view));
    // Until somebody sorts otherwise the worst comes first: that order is what the lanes are for.
    m_view->setColumnDefaults(
        {{true, kReasonWidth}, {true, 140}, {true, 140}, {true, 150}, {true, 160}, {true, 260}});
    m_stack->addWidget(m_view);
}

void TriagePanel::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *flow = new FlowLayout(m_buttons, Theme::space(2));
    const auto add = [this, flow](QAction *action) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        flow->addWidget(button);
        m_actionButtons.append(button);
        return button;
    };
    m_primary = new QPushButton(m_buttons);
    m_primary->setObjectName(u"triagePrimaryButton"_s);
    m_primary->setProperty(Theme::kPrimaryProperty, true);
    flow->addWidget(m_primary);
    add(m_actions->takeBack());
    add(m_actions->waiting());
    m_snooze = new QToolButton(m_buttons);
    m_snooze->setObjectName(u"triageSnooze"_s);
    m_snooze->setMenu(m_actions->snoozeMenu());
    m_snooze->setPopupMode(QToolButton::InstantPopup);
    m_snooze->setFocusPolicy(Qt::TabFocus);
    flow->addWidget(m_snooze);
    for (QAction *action : {m_actions->note(), m_actions->assign(), m_actions->diagnose(),
                            m_actions->openCustomer(), m_actions->openLink()})
        add(action);
}

void TriagePanel::connectAll()
{
    connect(m_lanes, &LaneBar::chosen, this, [this](std::optional<ErrorLane> lane) {
        m_hasChosen = true;
        showLane(lane);
    });
    connect(&m_list, &models::TriageList::changed, this, &TriagePanel::refresh);
    connect(&m_list, &models::TriageList::storeFailed, this, [this] {
        m_toast.tell(tr("This could not be written to disk. It holds until the program ends."));
    });
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model.setFilter(text); });
    connect(&m_model, &TriageModel::looked, this, [this] {
        keepCurrent();
        refreshLane();
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_hasChosen = true; // the lane stays in sight, and can be taken up again
        if (const auto lane = m_model.lane())
            m_list.setDone(*lane, !isLaneDone());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TriagePanel::onSelection);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &TriagePanel::onSelection);
    connect(m_actions->primary(), &QAction::changed, this, &TriagePanel::followActions);
    connect(m_actions->snoozeMenu()->menuAction(), &QAction::changed, this, &TriagePanel::followActions);
    connect(m_primary, &QPushButton::clicked, m_actions->primary(), &QAction::trigger);
    followActions();
    connect(m_view, &TableView::opened, this, &TriagePanel::takeNextStep);
    connect(m_view, &TableView::peeked, this, [this] { m_actions->openLink()->trigger(); });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != TriageModel::Action || m_view->selectedRows().size() != 1)
            return;
        takeNextStep();
    });
    connect(m_view, &TableView::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        if (!index.isValid())
            return;
        const QList<QAction *> before = menu->actions();
        QAction *first = before.isEmpty() ? nullptr : before.first();
        menu->insertActions(first, m_actions->menu());
        if (first)
            menu->insertSeparator(first);
    });
    connect(m_actions, &TriageActions::handBackRequested, this,
            [this](const TriageRow &row) { m_dialogs->handBack(row, personOf(row)); });
    connect(m_actions, &TriageActions::noteRequested, this,
            [this](const TriageRow &row) { m_dialogs->editNote(row, personOf(row)); });
    connect(m_dialogs, &TriageDialogs::linkActionRequested, this, &TriagePanel::linkActionRequested);
    connect(m_actions, &TriageActions::done, this, &TriagePanel::tellDone);
    connect(m_actions, &TriageActions::linkActionRequested, this, &TriagePanel::linkActionRequested);
    connect(m_actions, &TriageActions::placeRequested, this, &TriagePanel::placeRequested);
    connect(m_actions, &TriageActions::customerRequested, this, &TriagePanel::customerRequested);
    connect(m_actions, &TriageActions::diagnosisRequested, this, &TriagePanel::diagnosisRequested);
    connect(m_actions, &TriageActions::planRequested, this, &TriagePanel::planRequested);
}

//! Of the buttons that are more than the action they stand for.
void TriagePanel::followActions()
{
    m_primary->setText(m_actions->primary()->text());
    for (const auto &[button, action] :
         {std::pair<QAbstractButton *, QAction *>(m_primary, m_actions->primary()),
          std::pair<QAbstractButton *, QAction *>(m_snooze, m_actions->snoozeMenu()->menuAction())}) {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->statusTip()); // why it waits
        button->setAccessibleDescription(action->statusTip());
    }
}

//! What the last cell of the row says.
void TriagePanel::takeNextStep()
{
    (m_model.lane() ? m_actions->primary() : m_actions->takeBack())->trigger();
}

bool TriagePanel::isLaneDone() const
{
    return m_model.lane() && m_list.done(*m_model.lane());
}

//! What is wrong comes to whoever looks, without a click.
void TriagePanel::chooseFirstLane()
{
    if (m_hasChosen)
        return;
    for (const ErrorLane lane :
         {ErrorLane::EndUser, ErrorLane::Us, ErrorLane::Bank, ErrorLane::Belvo, ErrorLane::Wait}) {
        if ((*m_list.picture())[lane].count == 0 || m_list.done(lane))
            continue;
        m_lanes->choose(lane);
        m_hasChosen = false;
        return;
    }
}

void TriagePanel::showLane(std::optional<ErrorLane> lane)
{
    m_place = 0;
    m_model.setLane(lane);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    onSelection();
    refreshLane();
}

void TriagePanel::refresh()
{
    chooseFirstLane();
    m_lanes->refresh();
    keepCurrent();
    refreshLane();
}

//! The row that was worked on has gone: the next one takes its place.
void TriagePanel::keepCurrent()
{
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(std::min(m_place, m_model.rowCount() - 1), 0));
}

void TriagePanel::refreshLane()
{
    const auto lane = m_model.lane();
    const auto done = lane ? m_list.done(*lane) : std::nullopt;
    const int count = m_model.countInLane();
    const bool fits = m_model.rowCount() > 0;
    const bool isKnown = m_list.picture()->isKnown;
    if (!isKnown || (!fits && m_model.isLooking())) {
        m_emptySentence->setText(tr("Looking at the links…"));
        m_emptyHint->clear();
    } else if (done && count > 0) {
        const int since = std::max(0, count - static_cast<int>(done->count));
        m_emptySentence->setText(tr("Done for today."));
        m_emptyHint->setText(since == 0 ? tr("%Ln link(s) wait until tomorrow.", nullptr, count)
                                        : tr("%Ln link(s) have come since.", nullptr, since));
    } else if (count > 0 && !fits) {
        m_emptySentence->setText(tr("No link here fits what you are looking for."));
        m_emptyHint->setText(tr("Reasons, institutions, names and your own IDs are searched."));
    } else if (lane) {
        m_emptySentence->setText(models::TriageWords::laneIsEmpty(*lane));
        m_emptyHint->setText(models::TriageWords::laneTeaches(*lane));
    } else {
        m_emptySentence->setText(tr("Nothing is put aside."));
        m_emptyHint->setText(
            tr("Links you snooze, or that wait for the customer, are kept here until they come back."));
    }
    const bool showsRows = isKnown && fits && !done;
    m_stack->setCurrentWidget(showsRows ? static_cast<QWidget *>(m_view) : m_empty);
    m_buttons->setVisible(showsRows);
    m_filter->setVisible(isKnown && count > 0 && !done);
    m_done->setVisible(lane && isKnown && count > 0);
    //: button: hides the rows of a lane until tomorrow
    m_done->setText(done ? tr("Show the lane again") : tr("Done for today"));
    m_view->setColumnShown(TriageModel::Remark, m_model.hasRemarks());
    m_snooze->setVisible(lane.has_value());
    for (QToolButton *button : std::as_const(m_actionButtons))
        button->setVisible(button->defaultAction()->isVisible());
    refreshHeight();
}

void TriagePanel::refreshHeight()
{
    fitReason();
    const bool showsRows = m_stack->currentWidget() == m_view;
    const int rows = showsRows ? std::clamp(m_model.rowCount(), kLeastRows, kMostRows) : kLeastRows;
    const QScrollBar *bar = m_view->horizontalScrollBar();
    m_stack->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                            rows * Theme::rowHeight(m_density) +
                            (bar->maximum() > 0 ? bar->sizeHint().height() : 0));
}

//! The other columns are as wide as what they show; small windows keep the next step in sight.
void TriagePanel::fitReason()
{
    int others = m_view->verticalScrollBar()->sizeHint().width();
    for (int column = TriageModel::Reason + 1; column <= TriageModel::Action; ++column)
        others += m_view->columnWidth(column);
    m_view->setColumnWidth(TriageModel::Reason, std::clamp(width() - others, kReasonWidth, kWidestReason));
}

void TriagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshHeight();
}

void TriagePanel::onSelection()
{
    if (m_view->currentIndex().isValid())
        m_place = m_view->currentIndex().row();
    std::vector<TriageRow> rows;
    for (const int row : m_view->selectedRows())
        if (const TriageRow *found = m_model.row(row))
            rows.push_back(*found);
    m_actions->setRows(std::move(rows), !m_model.lane());
}

QString TriagePanel::personOf(const TriageRow &row) const
{
    const int place = m_model.rowOf(row.link);
    const QString person =
        place < 0 ? QString() : m_model.index(place, TriageModel::Person).data().toString();
    return person == u"—"_s ? QString() : person;
}

void TriagePanel::tellDone(const QString &sentence, const QList<TriageDecision> &before)
{
    m_hasChosen = true;
    //: button: takes back what was just done
    m_toast.tell(sentence, tr("Undo"), [this, before] { m_actions->undo(before); });
}

void TriagePanel::focusFilter()
{
    if (!m_filter->isVisible())
        return focusTable();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TriagePanel::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_lanes->button(m_model.lane())->setFocus(Qt::OtherFocusReason);
}

void TriagePanel::setDensity(Theme::Density density)
{
    m_density = density;
    m_view->setDensity(density);
    refreshHeight();
}

void TriagePanel::setPartial(const QString &sentence)
{
    m_partial->setText(sentence);
    m_partial->setVisible(!sentence.isEmpty());
}

void TriagePanel::retranslate()
{
    //: heading above the lanes of links that need somebody
    m_title->setText(tr("Who has to act"));
    m_filter->setPlaceholderText(tr("Filter these links"));
    m_filter->setAccessibleName(tr("Filter these links"));
    m_view->setAccessibleName(tr("Links that need somebody"));
    m_actions->retranslate();
    m_snooze->setText(m_actions->snoozeMenu()->menuAction()->iconText()); // without its access key
    m_model.setLocale(QLocale());
    m_lanes->refresh();
    refreshLane();
}

void TriagePanel::refreshAge()
{
    m_list.onMinute();
    m_model.refreshAge();
}

} // namespace vinculo::ui
