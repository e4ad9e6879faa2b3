// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/institutiontitles.h"

#include "core/domain/resources/registry.h"
#include "models/person/snapshotfield.h"

#include <chrono>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::chrono::hours kYoung{24}; //!< banks hardly ever change their names

} // namespace

InstitutionTitles::InstitutionTitles(ListCache &lists, api::Client &client, QObject *parent)
    : QObject(parent)
    , m_list(resources::institutions(), lists)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    m_list.setClient(&client);
    connect(&m_list, &WholeList::changed, this, &InstitutionTitles::onList);
}

void InstitutionTitles::want()
{
    if (std::exchange(m_isWanted, true))
        return;
    m_list.readKept();
    askWhenDue();
}

void InstitutionTitles::retry()
{
    if (m_isWanted && m_list.state().error)
        m_list.refresh();
}

void InstitutionTitles::askWhenDue()
{
    if (!m_isWanted || m_wasAsked || m_list.isReading())
        return;
    const WholeListState state = m_list.state();
    const bool isYoung = state.isComplete && state.receivedAt &&
                         state.receivedAt->secsTo(m_clock()) < std::chrono::seconds(kYoung).count();
    m_wasAsked = true;
    if (!isYoung)
        m_list.refresh();
}

void InstitutionTitles::onList()
{
    askWhenDue();
    const TableSnapshot rows = m_list.rows().rows;
    const SnapshotField name(rows, "name");
    const SnapshotField title(rows, "display_name");
    InstitutionTitleMap titles;
    for (std::size_t row = 0; row < rows.rows.size(); ++row)
        if (!title.text(row).empty())
            titles.emplace(name.text(row), title.text(row));
    if (titles == *m_titles)
        return;
    m_titles = std::make_shared<const InstitutionTitleMap>(std::move(titles));
    Q_EMIT changed();
}

} // namespace vinculo::models
