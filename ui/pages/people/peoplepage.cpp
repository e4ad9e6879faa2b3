// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/peoplepage.h"

#include "models/people/peopledirectory.h"
#include "models/people/peoplespec.h"
#include "models/table/cellformatter.h"
#include "ui/pages/person/personpage.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FeedState;
using models::PeopleListState;

namespace {

//! From the left.
QList<int> shownOf(const QList<ColumnState> &states)
{
    QList<int> shown;
    for (const ColumnState &state : states)
        if (state.shown)
            shown.append(state.column);
    return shown;
}

} // namespace

PeoplePage::PeoplePage(const PageContext &context, QWidget *parent)
    : ResourcePage(models::peopleSpec(), context, parent)
    , m_people(context.people)
    , m_made(context.people)
{
    connect(&m_made, &models::PeopleTable::fillingChanged, this, &PeoplePage::takeRows);
    connect(&m_made.table(), &models::ColumnTable::tableReset, this, &PeoplePage::takeRows);
    connect(&m_people, &models::PeopleDirectory::changed, this, &PeoplePage::takeRows);
    connect(&rows(), &models::ResourceRows::makingRequested, this, &PeoplePage::takeRows);
    connect(tableView(), &TableView::opened, this, &PeoplePage::openPerson);
}

PeoplePage::~PeoplePage() = default;

QString PeoplePage::title()
{
    return models::CellFormatter::title(models::peopleSpec());
}

void PeoplePage::activate()
{
    m_made.setWanted(true);
    ResourcePage::activate();
}

void PeoplePage::deactivate()
{
    ResourcePage::deactivate();
    m_made.setWanted(false);
}

void PeoplePage::reload()
{
    if (m_people.isOpen())
        m_people.refresh();
    else
        ResourcePage::reload();
}

//! As far as the least far of the lists that people are put together from.
models::MadeRows PeoplePage::facts() const
{
    models::MadeRows facts;
    const bool hasRows = m_made.table().rowCount() > 0;
    if (const QDateTime oldest = m_people.oldestRows(); oldest.isValid())
        facts.receivedAt = oldest;
    if (m_people.isWorking() || m_made.isFilling()) {
        facts.state = hasRows ? FeedState::More : FeedState::Loading;
        return facts;
    }
    facts.state = m_people.isOpen() ? FeedState::Complete : FeedState::Idle;
    for (const models::PeopleList list : models::kPeopleLists) {
        const PeopleListState &state = m_people.listState(list);
        if (state.stage == PeopleListState::Stage::Failed) {
            facts.state = FeedState::Failed;
            facts.error = state.error;
        }
    }
    return facts;
}

void PeoplePage::takeRows()
{
    std::vector<api::ChunkPtr> pages;
    for (const api::ChunkPtr &page : m_made.table().snapshot().chunks)
        if (page)
            pages.push_back(page);
    rows().make(pages, facts());
    showBalances();
}

//! A column for each currency that somebody has money in, as long as nobody has chosen columns.
void PeoplePage::showBalances()
{
    const QList<int> defaults = shownOf(tableView()->defaultColumnStates());
    const QList<int> shown = shownOf(tableView()->columnStates());
    if (shown != (m_startColumns.isEmpty() ? defaults : m_startColumns))
        return;
    QList<ColumnState> states = tableView()->defaultColumnStates();
    if (m_made.usedBalances().empty())
        return;
    m_startColumns = defaults;
    for (const int column : m_made.usedBalances()) {
        states[column].shown = true;
        m_startColumns.append(column);
    }
    std::sort(m_startColumns.begin(), m_startColumns.end());
    if (shown != m_startColumns)
        tableView()->setColumnStates(states);
}

void PeoplePage::openPerson()
{
    const CurrentRecord record = currentRecord();
    if (!record.id.isEmpty())
        Q_EMIT openRequested(u"person"_s, PersonPage::filtersFor(record.id));
}

} // namespace vinculo::ui
