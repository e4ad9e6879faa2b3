// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/reconcilepage.h"

#include "models/reconcile/reconcilespec.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/pages/reconcile/idfilepanel.h"
#include "ui/pages/reconcile/reconcilenotes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FeedState;
using models::QueryTerm;
using models::ReconcileFlow;
using Set = IdSetBar::Set;

namespace {

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
    m_actions = new QWidget(m_top);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    line->setSpacing(Theme::space(2));
    m_links = new PlainLabel(m_actions);
    m_links->setElideMode(Qt::ElideRight);
    m_links->setTextRole(context().theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_adopt = new QPushButton(m_actions);
    m_adopt->setObjectName(u"reconcileAdopt"_s);
    m_plan = new QPushButton(m_actions);
    m_plan->setObjectName(u"reconcilePlan"_s);
    line->addWidget(m_links, 1);
    line->addWidget(m_adopt);
    line->addWidget(m_plan);
    m_obstacle = new PlainLabel(m_top);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextRole(context().theme, Theme::Role::Attention, Theme::TextSize::Secondary);
    m_obstacle->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    for (QWidget *part : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_sets), m_actions,
                          static_cast<QWidget *>(m_obstacle)})
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

std::vector<int> ReconcilePage::unknownRows()
{
    const models::ColumnTable &made = rows().table();
    const int setColumn = made.columnOf("set");
    std::vector<int> wanted;
    const auto take = [&](int row) {
        const models::CellView cell = row < 0 ? models::CellView() : made.cell(row, setColumn);
        if (cell.enumValue && (cell.enumValue->value == kOnlyAtBelvo || cell.enumValue->value == kWithoutId))
            wanted.push_back(row);
    };
    const QList<int> selected = tableView()->selectedRows();
    if (selected.size() > 1) {
        for (const int row : selected)
            take(rows().model().tableRow(row));
    } else {
        for (const std::uint32_t row : rows().model().shownRows())
            take(static_cast<int>(row));
    }
    return wanted;
}

QSet<QString> ReconcilePage::unknownLinks()
{
    QSet<QString> links;
    for (const int row : unknownRows())
        links.insert(rows().table().idOf(row));
    links.remove(QString());
    return links;
}

void ReconcilePage::refreshActions()
{
    const bool isCompared = m_flow.state() == ReconcileFlow::State::Compared;
    const auto count = isCompared ? static_cast<int>(unknownRows().size()) : 0;
    const ReconcileFlow::Obstacle obstacle = m_flow.obstacle();
    m_adopt->setVisible(isCompared);
    m_plan->setVisible(isCompared);
    m_actions->setVisible(isCompared || !m_links->text().isEmpty());
    m_adopt->setText(tr("&Save %Ln link(s) to take over…", nullptr, count));
    m_plan->setText(tr("&Plan removal of %Ln link(s)…", nullptr, count));
    m_adopt->setEnabled(count > 0 && !isWriting());
    m_plan->setEnabled(count > 0 && obstacle == ReconcileFlow::Obstacle::None);
    m_obstacle->setText(ReconcileNotes::obstacle(obstacle));
    m_obstacle->setVisible(isCompared && !m_obstacle->text().isEmpty() && !m_flow.isComparing());
    assignPageAccessKeys(*m_top, m_sets);
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
    const QSet<QString> links = unknownLinks();
    if (links.isEmpty() || m_flow.obstacle() != ReconcileFlow::Obstacle::None)
        return;
    const PlanDraft draft = models::removalDraft(m_flow.result(), links);
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
    const QSet<QString> links = unknownLinks();
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
