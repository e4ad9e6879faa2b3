// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/reconcilepage.h"

#include "models/query/queryconditions.h"
#include "models/reconcile/reconcilespec.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/pages/reconcile/idfilepanel.h"
#include "ui/pages/reconcile/reconcilenotes.h"
#include "ui/pages/tableanalysis.h"
#include "ui/text/errortext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FeedState;
using models::QueryTerm;
using models::ReconcileFlow;
using Set = IdSetBar::Set;

namespace {

constexpr int kCountAfterMs = 80;
constexpr std::string_view kOnlyAtBelvo = "only_at_belvo";
constexpr std::string_view kWithoutId = "without_id";

//! The one local file of a drop; empty: something else.
QString localFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

struct SetQuestion
{
    const char *path; //!< of the column; nullptr: all rows
    QueryTerm::Kind kind = QueryTerm::Kind::Equals;
    const char *value = "";
    bool isNegated = false;
};

SetQuestion questionOf(Set set)
{
    switch (set) {
    case Set::All:
        return {nullptr};
    case Set::Matched:
        return {"set", QueryTerm::Kind::Equals, "matched"};
    case Set::OnlyAtBelvo:
        return {"set", QueryTerm::Kind::Equals, "only_at_belvo"};
    case Set::WithoutId:
        return {"set", QueryTerm::Kind::Equals, "without_id"};
    case Set::OnlyYours:
        return {"set", QueryTerm::Kind::Equals, "only_yours"};
    case Set::SeveralIds:
        return {"person_ids", QueryTerm::Kind::Above, "1"};
    case Set::Near:
        return {"near", QueryTerm::Kind::Empty, "", true};
    case Set::Findings:
        return {"lint", QueryTerm::Kind::Empty, "", true};
    }
    return {nullptr};
}

} // namespace

ReconcilePage::ReconcilePage(const PageContext &context, QWidget *parent)
    : ResourcePage(models::reconcileSpec(), context, parent)
    , m_context(context)
    , m_flow(context.lists, context.people)
    , m_write([this](Result<qint64> written) {
        if (written) {
            const int count = static_cast<int>(*written);
            m_toast->tell(tr("%Ln line(s) written.", nullptr, count));
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
        refreshActions();
    })
{
    build();
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountAfterMs);
    connect(&m_countSoon, &QTimer::timeout, this, &ReconcilePage::refreshActions);
    connect(&m_flow, &ReconcileFlow::rowsChanged, this, &ReconcilePage::takeRows);
    connect(&m_flow, &ReconcileFlow::changed, this, &ReconcilePage::takeRows);
    connect(&rows(), &models::ResourceRows::makingRequested, this, &ReconcilePage::takeRows);
    connect(&rows(), &models::ResourceRows::changed, this, [this] { m_countSoon.start(); });
    connect(analysis(), &TableAnalysis::selectionCounted, this, [this] { m_countSoon.start(); });
    connect(&query(), &models::QueryState::changed, this, [this] {
        if (query().text() != m_setText)
            m_sets->setCurrent(query().isEmpty() ? std::optional(Set::All) : std::nullopt);
    });
    connect(m_sets, &IdSetBar::chosen, this, &ReconcilePage::showSet);
    connect(tableView(), &TableView::opened, this, &ReconcilePage::openLink);
    connect(m_adopt, &QPushButton::clicked, this, &ReconcilePage::chooseAdoptionFile);
    connect(m_plan, &QPushButton::clicked, this, &ReconcilePage::plan);
    setAcceptDrops(true);
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
    m_panel = new IdFilePanel(m_context, m_flow, m_top);
    m_sets = new IdSetBar(m_context.theme, m_top);
    m_sets->setCurrent(Set::All);
    m_actions = new QWidget(m_top);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    line->setSpacing(Theme::space(2));
    m_links = new PlainLabel(m_actions);
    m_links->setElideMode(Qt::ElideRight);
    m_links->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_adopt = new QPushButton(m_actions);
    m_adopt->setObjectName(u"reconcileAdopt"_s);
    m_plan = new QPushButton(m_actions);
    m_plan->setObjectName(u"reconcilePlan"_s);
    line->addWidget(m_links, 1);
    line->addWidget(m_adopt);
    line->addWidget(m_plan);
    m_obstacle = new PlainLabel(m_top);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextRole(m_context.theme, Theme::Role::Attention, Theme::TextSize::Secondary);
    m_obstacle->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    for (QWidget *part : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_sets), m_actions,
                          static_cast<QWidget *>(m_obstacle)})
        column->addWidget(part);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_top);
    m_toast = new Toast(m_context.theme, this);
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
    m_countSoon.start();
}

void ReconcilePage::showSet(Set set)
{
    const SetQuestion question = questionOf(set);
    query().clear();
    if (question.path) {
        const models::MadeCondition made = models::makeCondition(
            query().fields(), query().context(), QString::fromLatin1(question.path), question.kind,
            question.kind == QueryTerm::Kind::Empty ? QStringList()
                                                    : QStringList{QString::fromLatin1(question.value)},
            question.isNegated);
        if (made.node)
            query().add(made.node);
    }
    m_setText = query().text();
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
    m_adopt->setEnabled(count > 0 && !m_write.isRunning());
    m_plan->setEnabled(count > 0 && obstacle == ReconcileFlow::Obstacle::None);
    m_obstacle->setText(ReconcileNotes::obstacle(obstacle));
    m_obstacle->setVisible(isCompared && !m_obstacle->text().isEmpty() && !m_flow.isComparing());
    assignPageAccessKeys(*m_top, m_sets);
}

void ReconcilePage::openLink()
{
    const CurrentRecord record = currentRecord();
    if (record.id.isEmpty())
        m_toast->tell(tr("No link has this ID."));
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
        this, m_context.settings,
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
    m_context.settings.setValue(storage::SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    QList<QStringList> lines;
    for (const models::Adoption &one : models::adoptionList(m_flow.result(), links))
        lines.append({one.link, one.id, one.externalId, one.institution});
    m_write.start([path, lines](const std::atomic_bool &) -> std::optional<Result<qint64>> {
        return models::writeTextRows(path, {u"link_id"_s, u"your_id"_s, u"external_id"_s, u"institution"_s},
                                     lines);
    });
    refreshActions();
}

void ReconcilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReconcilePage::dropEvent(QDropEvent *event)
{
    const QString path = localFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_flow.openFile(path);
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
