// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourceviews.h"

#include "models/totals/groupchoices.h"
#include "ui/pages/pagequery.h"
#include "ui/pages/tableanalysis.h"
#include "ui/widgets/grouppane.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

ViewPeriod periodOf(models::GroupBy::Period period)
{
    using Period = models::GroupBy::Period;
    switch (period) {
    case Period::Exact:
        return ViewPeriod::Exact;
    case Period::Day:
        return ViewPeriod::Day;
    case Period::Month:
        return ViewPeriod::Month;
    case Period::Year:
        return ViewPeriod::Year;
    }
    return ViewPeriod::Exact;
}

} // namespace

ResourceViews::ResourceViews(const PageContext &context, TableView &view, const models::ColumnTable &table,
                             models::FilterSet &filters, PageQuery &query, TableAnalysis &analysis,
                             PageHeader &header, QWidget &page)
    : QObject(&page)
    , m_spec(filters.spec())
    , m_view(view)
    , m_query(query)
    , m_analysis(analysis)
    , m_programDensity(context.density)
    , m_density(context.density)
    , m_views(*this, view, table, filters, context.views, context.profile.id, this)
    , m_menu(context.theme, m_views, context.views, context.profile, page)
    , m_action(new QAction(this))
{
    m_menu.setButton(header.addAction(m_action, u"views"_s, 0));
    connect(m_action, &QAction::triggered, this, &ResourceViews::chooseView);
    connect(&query.state(), &models::QueryState::changed, &m_views, &PageViews::noteChange);
    connect(analysis.groupPane(), &GroupPane::groupByChanged, &m_views, &PageViews::noteChange);
}

models::Query ResourceViews::viewQuery() const
{
    return m_query.state().query();
}

void ResourceViews::setViewQuery(const QString &text)
{
    m_query.state().replace(text, {});
}

std::optional<ViewGroup> ResourceViews::viewGroup() const
{
    const std::optional<models::GroupBy> by = m_analysis.groupBy();
    if (!by)
        return {};
    const std::string_view path = models::columnFields(m_spec).at(static_cast<std::size_t>(by->column))->path;
    return ViewGroup{.path = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())),
                     .period = periodOf(by->period)};
}

void ResourceViews::setViewGroup(const std::optional<ViewGroup> &group)
{
    std::optional<models::GroupBy> by;
    for (const models::GroupChoice &choice : models::groupChoices(m_spec)) {
        if (!group || by)
            break;
        const std::string_view path =
            models::columnFields(m_spec).at(static_cast<std::size_t>(choice.by.column))->path;
        if (group->path.toStdString() == path && group->period == periodOf(choice.by.period))
            by = choice.by;
    }
    m_analysis.groupPane()->setGroupBy(by);
}

bool ResourceViews::hasFilterRow() const
{
    return m_query.isRowShown();
}

void ResourceViews::setFilterRow(bool shown)
{
    if (shown != m_query.isRowShown())
        m_query.showRow(shown);
}

void ResourceViews::setDensity(Theme::Density density)
{
    m_programDensity = density;
    m_density = density;
    m_view.setDensity(density);
    m_views.noteDensity();
}

ViewDensity ResourceViews::viewDensity() const
{
    switch (m_density) {
    case Theme::Density::Compact:
        return ViewDensity::Compact;
    case Theme::Density::Comfortable:
        return ViewDensity::Comfortable;
    case Theme::Density::Spacious:
        return ViewDensity::Spacious;
    }
    return ViewDensity::Comfortable;
}

void ResourceViews::setViewDensity(ViewDensity density)
{
    switch (density) {
    case ViewDensity::AsProgram:
        m_density = m_programDensity;
        break;
    case ViewDensity::Compact:
        m_density = Theme::Density::Compact;
        break;
    case ViewDensity::Comfortable:
        m_density = Theme::Density::Comfortable;
        break;
    case ViewDensity::Spacious:
        m_density = Theme::Density::Spacious;
        break;
    }
    m_view.setDensity(m_density);
}

void ResourceViews::retranslate()
{
    m_menu.retranslate();
}

} // namespace vinculo::ui
