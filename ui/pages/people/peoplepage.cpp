// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/peoplepage.h"

#include "core/storage/settings.h"
#include "models/people/peopledirectory.h"
#include "models/people/peoplespec.h"
#include "models/table/cellformatter.h"
#include "ui/pages/home/consentline.h"
#include "ui/pages/person/decisionmenu.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/resourceviews.h"
#include "ui/pages/tableanalysis.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QLayout>
#include <QMenu>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FeedState;
using models::PeopleListState;
using storage::SettingKey;

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
    , m_settings(context.settings)
    , m_people(context.people)
    , m_made(context.people)
    , m_startColumns(shownOf(tableView()->defaultColumnStates()))
    , m_areChosen(m_settings.value(SettingKey::ColumnsChosen, pageId()).toBool())
    , m_consents(new ConsentLine(context.theme, this))
    , m_decisions(new DecisionMenu(context.theme, context.people, *new Toast(context.theme, this), this))
    , m_join(new QAction(this))
{
    noteColumns();
    connect(&m_made, &models::PeopleTable::fillingChanged, this, &PeoplePage::takeRows);
    connect(&m_made.table(), &models::ColumnTable::tableReset, this, &PeoplePage::takeRows);
    connect(&m_people, &models::PeopleDirectory::changed, this, &PeoplePage::takeRows);
    connect(&rows(), &models::ResourceRows::makingRequested, this, &PeoplePage::takeRows);
    connect(tableView(), &TableView::opened, this, &PeoplePage::openPerson);
    connect(tableView(), &TableView::columnsChanged, this, &PeoplePage::noteColumns);
    connect(&views()->views(), &PageViews::changed, this, &PeoplePage::showBalances);
    buildJoin();
    buildConsents();
    PeoplePage::retranslate();
}

PeoplePage::~PeoplePage()
{
    // The table loses its columns last, when nothing of this is left.
    tableView()->disconnect(this);
    views()->views().disconnect(this);
}

void PeoplePage::buildJoin()
{
    m_join->setObjectName(u"joinPeople"_s);
    m_join->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    m_join->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_join->setEnabled(false);
    addAction(m_join);
    tableView()->setRowActions({m_join});
    connect(m_join, &QAction::triggered, this, &PeoplePage::askJoin);
    connect(this, &ResourcePage::moreOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(m_join);
    });
    connect(analysis(), &TableAnalysis::selectionCounted, this,
            [this] { m_join->setEnabled(analysis()->selectedCount() == 2); });
}

void PeoplePage::buildConsents()
{
    m_consents->setObjectName(u"peopleConsents"_s);
    m_consents->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(1));
    layout()->addWidget(m_consents);
    connect(m_consents, &ConsentLine::askRequested, this, [this] { m_people.consents().askEverybody(); });
    connect(&m_people.consents(), &models::ConsentRegister::changed, this, &PeoplePage::tellConsents);
}

//! Why there may be people without a number of consents.
void PeoplePage::tellConsents()
{
    m_consents->tell(m_people.consents().coverage(), m_people.isOpen());
}

void PeoplePage::retranslate()
{
    ResourcePage::retranslate();
    m_consents->retranslate();
    tellConsents();
    //: command: two selected customers are one person; a menu follows that asks again
    m_join->setText(tr("The sa&me person…"));
    m_join->setStatusTip(tr("Joins two selected people."));
}

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
    tellConsents();
}

//! A column for each currency that somebody has money in, and the one for all where one of these has none,
//! as long as nobody has chosen columns.
void PeoplePage::showBalances()
{
    if (!m_areChosen && !isInView() && !m_made.usedBalances().empty())
        setBalancesShown(m_made.usedBalances());
}

//! These and no others. All columns keep the widths they were given.
void PeoplePage::setBalancesShown(const std::vector<int> &columns)
{
    m_isArranging = true;
    for (int column = 0; column < table().columnCount(); ++column) {
        const bool isUsed = std::ranges::find(columns, column) != columns.end();
        const FieldSpec &field = table().field(column);
        if ((models::isBalanceIn(field) || models::isAllBalances(field)) &&
            isUsed == tableView()->isColumnHidden(column))
            tableView()->setColumnShown(column, isUsed);
    }
    m_isArranging = false;
    m_startColumns = shownOf(tableView()->columnStates());
}

void PeoplePage::noteColumns()
{
    if (m_isArranging || isInView() || m_settings.value(SettingKey::ColumnsChosen, pageId()).toBool())
        return;
    m_areChosen = shownOf(tableView()->columnStates()) != m_startColumns;
}

bool PeoplePage::isInView() const
{
    return views()->views().current().has_value();
}

//! The currencies of one profile are no choice: in the next one, other people have money in others.
void PeoplePage::saveState()
{
    if (m_areChosen) {
        m_settings.setValue(SettingKey::ColumnsChosen, true, pageId());
        ResourcePage::saveState();
    } else if (isInView()) { // the columns below it cannot be got at
        const QVariant before = m_settings.value(SettingKey::HeaderState, pageId());
        ResourcePage::saveState();
        m_settings.setValue(SettingKey::HeaderState, before, pageId());
    } else {
        setBalancesShown({});
        ResourcePage::saveState();
        showBalances();
    }
}

void PeoplePage::openPerson()
{
    const CurrentRecord record = currentRecord();
    if (!record.id.isEmpty())
        Q_EMIT openRequested(u"person"_s, PersonPage::filtersFor(record.id));
}

//! Of two selected rows, whatever they share.
void PeoplePage::askJoin()
{
    const QList<int> selected = tableView()->selectedRows();
    if (selected.size() != 2)
        return;
    const auto idOf = [this](int row) { return table().idOf(rows().model().tableRow(row)); };
    const QRect place = tableView()->visualRect(tableView()->model()->index(selected.constLast(), 0));
    const QPoint inside(std::max(place.left(), 0),
                        std::clamp(place.bottom(), 0, tableView()->viewport()->height()));
    m_decisions->askJoin(idOf(selected.constFirst()), idOf(selected.constLast()),
                         tableView()->viewport()->mapToGlobal(inside));
}

} // namespace vinculo::ui
