// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/webhookspage.h"

#include "models/table/cellformatter.h"
#include "models/webhooks/hookspec.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/pages/reconcile/reconcilenotes.h"
#include "ui/pages/webhooks/hookfilepanel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FeedState;
using models::HookFlow;
using models::HookSet;
using Set = HookSetBar::Set;
using State = models::HookFlow::State;

namespace {

//! Words of the column "set"; none: all rows.
QStringList valuesOf(Set set)
{
    switch (set) {
    case Set::Missed:
        return {u"lost"_s, u"history"_s};
    case Set::Lost:
        return {u"lost"_s};
    case Set::History:
        return {u"history"_s};
    case Set::Repeated:
        return {u"repeated"_s};
    case Set::Slow:
        return {u"slow"_s};
    case Set::UnknownLink:
        return {u"unknown_link"_s};
    case Set::UnknownEvent:
        return {u"unknown_event"_s};
    case Set::Gap:
        return {u"gap"_s};
    case Set::All:
        break;
    }
    return {};
}

} // namespace

WebhooksPage::WebhooksPage(const PageContext &context, QWidget *parent)
    : FilePage(models::hookSpec(), context, parent)
    , m_flow(context.lists)
{
    build();
    connect(&m_flow, &HookFlow::rowsChanged, this, &WebhooksPage::takeRows);
    connect(&m_flow, &HookFlow::changed, this, &WebhooksPage::takeRows);
    connect(&rows(), &models::ResourceRows::makingRequested, this, &WebhooksPage::takeRows);
    connect(m_sets, &HookSetBar::chosen, this, &WebhooksPage::showSet);
    connect(tableView(), &TableView::opened, this, &WebhooksPage::openLink);
    connect(m_list, &QPushButton::clicked, this, [this] { chooseFile(Format::List); });
    connect(m_script, &QPushButton::clicked, this, [this] { chooseFile(Format::Script); });
    retranslate();
}

WebhooksPage::~WebhooksPage() = default;

QString WebhooksPage::title()
{
    return models::CellFormatter::title(models::hookSpec());
}

//! Between the title and the search: the log, then what was found.
void WebhooksPage::build()
{
    m_top = new QWidget(this);
    auto *column = new QVBoxLayout(m_top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_panel = new HookFilePanel(context(), m_flow, m_top);
    m_sets = new HookSetBar(m_top);
    m_sets->setCurrent(Set::All);
    m_actions = new QWidget(m_top);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    line->setSpacing(Theme::space(2));
    m_links = new PlainLabel(m_actions);
    m_links->setElideMode(Qt::ElideRight);
    m_links->setTextRole(context().theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_list = new QPushButton(m_actions);
    m_list->setObjectName(u"webhookSaveList"_s);
    m_script = new QPushButton(m_actions);
    m_script->setObjectName(u"webhookSaveScript"_s);
    line->addWidget(m_links, 1);
    line->addWidget(m_list);
    line->addWidget(m_script);
    for (QWidget *part : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_sets), m_actions})
        column->addWidget(part);
    setTop(m_top);
}

void WebhooksPage::setConnection(api::Connection *connection)
{
    ResourcePage::setConnection(connection);
    m_flow.setClient(connection ? &connection->client : nullptr);
    takeRows();
}

void WebhooksPage::activate()
{
    m_flow.setActive(true);
    ResourcePage::activate();
    refreshParts();
}

void WebhooksPage::deactivate()
{
    ResourcePage::deactivate();
    m_flow.setActive(false);
}

void WebhooksPage::reload()
{
    m_flow.reload();
    ResourcePage::reload();
}

models::MadeRows WebhooksPage::facts() const
{
    const models::WholeListState links = m_flow.links();
    models::MadeRows facts;
    facts.receivedAt = links.receivedAt;
    facts.state = m_flow.answer() && links.isLoading ? FeedState::More : FeedState::Complete;
    if (m_flow.answer() && !links.isLoading && links.error) {
        facts.state = FeedState::Failed;
        facts.error = links.error;
    }
    return facts;
}

//! While there is no row: what to do, or that all is well.
StateContent WebhooksPage::emptyState() const
{
    StateContent content{.icon = QLatin1StringView(models::hookSpec().icon).toString()};
    switch (m_flow.state()) {
    case State::NoFile:
        content.sentence = tr("Which webhooks never arrived?");
        content.hint =
            tr("Choose the log of webhooks that your system received, or drop it here. Belvo keeps no "
               "list of what it sent: the log beside the links shows what is missing.");
        break;
    case State::Looking:
    case State::Reading:
    case State::Answering:
        content.sentence = tr("Reading the log…");
        break;
    case State::Columns:
    case State::Unreadable:
        content.sentence = tr("The log is not read yet.");
        break;
    case State::Ready:
        content.sentence = tr("Nothing is missing as far as this log and the links tell.");
        content.hint = tr("Sets with a dash are not known: point at them to see why.");
        break;
    }
    return content;
}

void WebhooksPage::takeRows()
{
    rows().make(m_flow.rows(), facts());
    const bool isReady = m_flow.state() == State::Ready;
    m_sets->setAnswer(isReady ? m_flow.answer() : nullptr);
    if (std::exchange(m_wasReady, isReady) != isReady)
        showSet(m_sets->count(Set::Missed) > 0 ? Set::Missed : Set::All);
    refreshParts();
}

void WebhooksPage::refreshParts()
{
    m_sets->setVisible(m_flow.answer() != nullptr);
    m_links->setText(ReconcileNotes::links(m_flow.links()));
    refreshActionsSoon();
}

void WebhooksPage::showSet(Set set)
{
    const QStringList values = valuesOf(set);
    ask({.path = values.isEmpty() ? QString() : u"set"_s, .values = values});
    m_sets->setCurrent(set);
}

QSet<int> WebhooksPage::selectedFindings()
{
    QSet<int> places;
    const QList<int> selected = tableView()->selectedRows();
    if (!m_flow.answer() || selected.size() < 2)
        return places;
    for (const int row : selected) {
        const int place = table().idOf(rows().model().tableRow(row)).toInt() - 1;
        const auto &found = m_flow.answer()->rows;
        if (place < 0 || std::size_t(place) >= found.size())
            continue;
        const HookSet set = found[std::size_t(place)].set;
        if (set == HookSet::Lost || set == HookSet::History)
            places.insert(place);
    }
    return places;
}

void WebhooksPage::refreshActions()
{
    const bool isReady = m_flow.state() == State::Ready && m_flow.answer();
    const auto selected = static_cast<int>(selectedFindings().size());
    const auto calls = static_cast<int>(m_flow.calls().size());
    m_actions->setVisible(isReady);
    m_list->setText(selected > 0 ? tr("Save catch-up &list of %Ln selected finding(s)…", nullptr, selected)
                                 : tr("Save catch-up &list of %Ln call(s)…", nullptr, calls));
    m_script->setText(tr("Save as s&cript…"));
    m_list->setEnabled(calls > 0 && !isWriting());
    m_script->setEnabled(calls > 0 && !isWriting());
    assignPageAccessKeys(*m_top, m_sets);
}

void WebhooksPage::openLink()
{
    const int row = tableView()->currentIndex().row();
    const int tableRow = row < 0 ? -1 : rows().model().tableRow(row);
    const int place = tableRow < 0 ? 0 : table().idOf(tableRow).toInt();
    if (place <= 0 || !m_flow.answer() || std::size_t(place) > m_flow.answer()->rows.size())
        return;
    const models::CellView link = table().cell(tableRow, table().columnOf("link"));
    if (m_flow.answer()->rows[std::size_t(place - 1)].link == models::HookRow::kNone)
        tell(tr("This finding is not about a link of this profile."));
    else
        Q_EMIT openRequested(
            u"links"_s, {{u"id"_s,
                          FilterOp::Equals,
                          {QString::fromUtf8(link.text.data(), static_cast<qsizetype>(link.text.size()))}}});
}

void WebhooksPage::chooseFile(Format format)
{
    const bool isScript = format == Format::Script;
    const QString suffix = isScript ? u"sh"_s : u"csv"_s;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    auto *question =
        askWhereToSave(this, context().settings,
                       {.name = isScript ? u"webhookScriptFile"_s : u"webhookListFile"_s,
                        .title = isScript ? tr("Save catch-up script") : tr("Save catch-up list"),
                        .suffix = suffix,
                        .fileName = u"catch-up-%1.%2"_s.arg(today, suffix)});
    connect(question, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(path, format); });
    question->open();
}

void WebhooksPage::saveListTo(const QString &path)
{
    save(path, Format::List);
}

void WebhooksPage::saveScriptTo(const QString &path)
{
    save(path, Format::Script);
}

void WebhooksPage::save(const QString &path, Format format)
{
    if (m_flow.calls().isEmpty())
        return;
    write(path, format == Format::Script ? u"sh"_s : u"csv"_s,
          [path, format, answer = m_flow.answer(), all = m_flow.calls(), selected = selectedFindings(),
           baseUrl = context().profile.baseUrl]() -> Result<qint64> {
              const QList<models::CatchUpCall> calls =
                  selected.isEmpty() ? all : models::catchUpCalls(*answer, selected);
              return format == Format::Script ? models::writeCatchUpScript(path, calls, baseUrl)
                                              : models::writeCatchUpList(path, calls);
          });
}

void WebhooksPage::onAskedOtherwise(bool isEmpty)
{
    m_sets->setCurrent(isEmpty ? std::optional(Set::All) : std::nullopt);
}

QString WebhooksPage::writtenText(int count) const
{
    return tr("%Ln call(s) written.", nullptr, count);
}

void WebhooksPage::retranslate()
{
    ResourcePage::retranslate();
    m_panel->retranslate();
    m_sets->retranslate();
    m_links->setText(ReconcileNotes::links(m_flow.links()));
    refreshActions();
}

} // namespace vinculo::ui
