// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/reconcilepage.h"

#include "models/reconcile/reconcilespec.h"
#include "models/table/cellformatter.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/pages/reconcile/idfilepanel.h"
#include "ui/pages/reconcile/reconcilenotes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FeedState;
using models::QueryTerm;
using models::ReconcileFlow;
using Set = IdSetBar::Set;

namespace {

constexpr std::string_view kMatched = "matched";
constexpr std::string_view kOnlyAtBelvo = "only_at_belvo";
constexpr std::string_view kWithoutId = "without_id";

} // namespace

ReconcilePage::ReconcilePage(const PageContext &context, QWidget *parent)
    : FilePage(models::reconcileSpec(), context, parent)
    , m_flow(context.lists, context.people)
{
    build();
    connect(&m_flow, &ReconcileFlow::rowsChanged, this, &ReconcilePage::takeRows);
    connect(&m_flow, &ReconcileFlow::changed, this, &ReconcilePage::takeRows);
    connect(&rows(), &models::ResourceRows::makingRequested, this, &ReconcilePage::takeRows);
    connect(m_sets, &IdSetBar::chosen, this, &ReconcilePage::showSet);
    connect(tableView(), &TableView::opened, this, &ReconcilePage::openLink);
    connect(m_adopt, &QPushButton::clicked, this, &ReconcilePage::chooseAdoptionFile);
    connect(m_plan, &QPushButton::clicked, this, &ReconcilePage::plan);
    connect(m_erase, &QPushButton::clicked, this, &ReconcilePage::erase);
    retranslate();
}

ReconcilePage::~ReconcilePage() = default;

QString ReconcilePage::title()
{
    return models::CellFormatter::title(models::reconcileSpec());
}

//! Between the title and the search: the file, then what was found.
void ReconcilePage::build()
{
    m_top = new QWidget(this);
    auto *column = new QVBoxLayout(m_top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_panel = new IdFilePanel(context(), m_flow, m_top);
    m_sets = new IdSetBar(m_top);
    m_sets->setCurrent(Set::All);
    m_links = new PlainLabel(m_top);
    m_links->setElideMode(Qt::ElideRight);
    m_links->setTextRole(context().theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_links->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    m_actions = new QWidget(m_top);
    auto *line = new FlowLayout(m_actions, Theme::space(2));
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    m_adopt = new QPushButton(m_actions);
    m_adopt->setObjectName(u"reconcileAdopt"_s);
    m_plan = new QPushButton(m_actions);
    m_plan->setObjectName(u"reconcilePlan"_s);
    m_erase = new QPushButton(m_actions);
    m_erase->setObjectName(u"reconcileErase"_s);
    for (QPushButton *button : {m_adopt, m_plan, m_erase})
        line->addWidget(button);
    m_obstacle = new PlainLabel(m_top);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextRole(context().theme, Theme::Role::Attention, Theme::TextSize::Secondary);
    m_obstacle->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    for (QWidget *part : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_sets),
                          static_cast<QWidget *>(m_links), m_actions, static_cast<QWidget *>(m_obstacle)})
        column->addWidget(part);
    setTop(m_top);
}

void ReconcilePage::setConnection(api::Connection *connection)
{
    ResourcePage::setConnection(connection);
    m_flow.setClient(connection ? &connection->client : nullptr);
    takeRows();
}

void ReconcilePage::activate()
{
    m_flow.setActive(true);
    ResourcePage::activate();
    refreshParts();
}

void ReconcilePage::deactivate()
{
    ResourcePage::deactivate();
    m_flow.setActive(false);
}

void ReconcilePage::reload()
{
    m_flow.reload();
    ResourcePage::reload();
}

models::MadeRows ReconcilePage::facts() const
{
    const models::WholeListState links = m_flow.links();
    models::MadeRows facts;
    facts.receivedAt = links.receivedAt;
    if (links.isLoading || m_flow.isComparing())
        facts.state = m_flow.hasRows() ? FeedState::More : FeedState::Loading;
    else if (links.error) {
        facts.state = FeedState::Failed;
        facts.error = links.error;
    } else
        facts.state = m_flow.hasRows() ? FeedState::Complete : FeedState::Idle;
    return facts;
}

void ReconcilePage::takeRows()
{
    rows().make(m_flow.rows(), facts());
    const bool isCompared = m_flow.state() == ReconcileFlow::State::Compared;
    if (std::exchange(m_wasCompared, isCompared) != isCompared)
        showSet(isCompared && m_flow.result().counts.onlyAtBelvo > 0 ? Set::OnlyAtBelvo : Set::All);
    refreshParts();
}

void ReconcilePage::refreshParts()
{
    m_sets->setCounts(m_flow.result().counts, m_flow.result().ids != nullptr);
    m_sets->setVisible(m_flow.hasRows());
    m_links->setText(ReconcileNotes::links(m_flow.links()));
    refreshActionsSoon();
}

ReconcilePage::SetQuestion ReconcilePage::questionOf(Set set)
{
    switch (set) {
    case Set::All:
        break;
    case Set::Matched:
        return {.path = u"set"_s, .values = {u"matched"_s}};
    case Set::OnlyAtBelvo:
        return {.path = u"set"_s, .values = {u"only_at_belvo"_s}};
    case Set::WithoutId:
        return {.path = u"set"_s, .values = {u"without_id"_s}};
    case Set::OnlyYours:
        return {.path = u"set"_s, .values = {u"only_yours"_s}};
    case Set::SeveralIds:
        return {.path = u"person_ids"_s, .kind = QueryTerm::Kind::Above, .values = {u"1"_s}};
    case Set::Near:
        return {.path = u"near"_s, .kind = QueryTerm::Kind::Empty, .isNegated = true};
    case Set::Findings:
        return {.path = u"lint"_s, .kind = QueryTerm::Kind::Empty, .isNegated = true};
    }
    return {};
}

void ReconcilePage::showSet(Set set)
{
    ask(questionOf(set));
    m_sets->setCurrent(set);
}

ReconcilePage::Choice ReconcilePage::choice()
{
    const models::ColumnTable &made = rows().table();
    const int setColumn = made.columnOf("set");
    Choice choice;
    const auto take = [&](int row) {
        const models::CellView cell = row < 0 ? models::CellView() : made.cell(row, setColumn);
        const std::string_view set = cell.enumValue ? cell.enumValue->value : std::string_view();
        if (set == kMatched) {
            choice.named.push_back(row);
            return;
        }
        choice.hasOthers = true;
        if (set == kOnlyAtBelvo || set == kWithoutId)
            choice.unknown.push_back(row);
    };
    const QList<int> selected = tableView()->selectedRows();
    if (selected.size() > 1) {
        for (const int row : selected)
            take(rows().model().tableRow(row));
    } else {
        for (const std::uint32_t row : rows().model().shownRows())
            take(static_cast<int>(row));
    }
    return choice;
}

QSet<QString> ReconcilePage::linksOf(const std::vector<int> &chosen)
{
    QSet<QString> links;
    for (const int row : chosen)
        links.insert(rows().table().idOf(row));
    links.remove(QString());
    return links;
}

void ReconcilePage::refreshActions()
{
    const bool isCompared = m_flow.state() == ReconcileFlow::State::Compared;
    const Choice chosen = isCompared ? choice() : Choice();
    const auto count = static_cast<int>(chosen.unknown.size());
    const ReconcileFlow::Obstacle obstacle = m_flow.obstacle();
    m_adopt->setVisible(isCompared);
    m_plan->setVisible(isCompared);
    m_actions->setVisible(isCompared);
    // What would be wrong with acting on them is told below.
    m_links->setVisible(!isCompared && !m_links->text().isEmpty());
    m_adopt->setText(tr("&Take over %Ln link(s)…", nullptr, count));
    m_plan->setText(tr("&Remove %Ln unknown link(s)…", nullptr, count));
    m_plan->setStatusTip(tr("Links that your file does not know, of those shown or selected. "
                            "What it names is never among them."));
    m_adopt->setEnabled(count > 0 && !isWriting());
    m_plan->setEnabled(count > 0 && obstacle == ReconcileFlow::Obstacle::None);
    refreshErase(chosen, isCompared);
    m_obstacle->setText(ReconcileNotes::obstacle(obstacle));
    m_obstacle->setVisible(isCompared && !m_obstacle->text().isEmpty() && !m_flow.isComparing());
    assignPageAccessKeys(*m_top, m_sets);
}

//! What the file names stays apart from what it does not know: never both behind one button.
QString ReconcilePage::eraseObstacle(const Choice &chosen) const
{
    const QString obstacle = ReconcileNotes::eraseObstacle(m_flow.obstacle());
    if (!obstacle.isEmpty())
        return obstacle;
    if (chosen.named.empty() || chosen.hasOthers)
        return tr("Show the set “Matched”, or select matched links only: no other link is erased here.");
    return {};
}

void ReconcilePage::refreshErase(const Choice &chosen, bool isCompared)
{
    // what a profile may not do is absent, not grey
    m_erase->setVisible(isCompared && context().plans && context().plans->offers(PlanKind::DeleteLinks));
    const QString reason = eraseObstacle(chosen);
    const int count = reason.isEmpty() ? static_cast<int>(chosen.named.size()) : 0;
    m_erase->setText(count > 0 ? tr("&Erase %Ln matched link(s)…", nullptr, count)
                               : tr("&Erase matched links…"));
    m_erase->setIcon(context().theme.icon(u"erase"_s, Theme::Role::Problem));
    m_erase->setEnabled(count > 0);
    m_erase->setToolTip(reason);
    m_erase->setAccessibleDescription(reason);
    m_erase->setStatusTip(reason.isEmpty()
                              ? tr("Exactly the links that your file names, of those shown or selected, with "
                                   "all their data at Belvo. Asks first.")
                              : reason);
}

void ReconcilePage::openLink()
{
    const CurrentRecord record = currentRecord();
    if (record.id.isEmpty())
        tell(tr("No link has this ID."));
    else
        Q_EMIT openRequested(u"links"_s, {{u"id"_s, FilterOp::Equals, {record.id}}});
}

void ReconcilePage::plan()
{
    const QSet<QString> links = linksOf(choice().unknown);
    if (links.isEmpty() || m_flow.obstacle() != ReconcileFlow::Obstacle::None)
        return;
    const PlanDraft draft = models::removalDraft(m_flow.result(), links);
    if (!draft.targets.isEmpty())
        Q_EMIT planRequested(draft);
}

void ReconcilePage::erase()
{
    const Choice chosen = choice();
    if (!eraseObstacle(chosen).isEmpty())
        return;
    const PlanDraft draft = models::erasureDraft(m_flow.result(), linksOf(chosen.named));
    if (!draft.targets.isEmpty())
        Q_EMIT planRequested(draft);
}

void ReconcilePage::chooseAdoptionFile()
{
    auto *question = askWhereToSave(
        this, context().settings,
        {.name = u"reconcileAdoptFile"_s,
         .title = tr("Save links to take over"),
         .suffix = u"csv"_s,
         .fileName = u"links-to-take-over-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate))});
    connect(question, &QFileDialog::fileSelected, this, &ReconcilePage::saveAdoptionTo);
    question->open();
}

void ReconcilePage::saveAdoptionTo(const QString &path)
{
    const QSet<QString> links = linksOf(choice().unknown);
    if (links.isEmpty())
        return;
    QList<QStringList> lines;
    for (const models::Adoption &one : models::adoptionList(m_flow.result(), links))
        lines.append({one.link, one.id, one.externalId, one.institution});
    write(path, u"csv"_s, [path, lines]() -> Result<qint64> {
        return models::writeTextRows(path, {u"link_id"_s, u"your_id"_s, u"external_id"_s, u"institution"_s},
                                     lines);
    });
}

void ReconcilePage::onAskedOtherwise(bool isEmpty)
{
    m_sets->setCurrent(isEmpty ? std::optional(Set::All) : std::nullopt);
}

QString ReconcilePage::writtenText(int count) const
{
    return tr("%Ln line(s) written.", nullptr, count);
}

void ReconcilePage::retranslate()
{
    ResourcePage::retranslate();
    m_panel->retranslate();
    m_sets->retranslate();
    m_links->setText(ReconcileNotes::links(m_flow.links()));
    refreshActions();
}

} // namespace vinculo::ui
