// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowpages.h"

#include "core/domain/resources/registry.h"
#include "models/outage/outagelinks.h"
#include "models/people/peopledirectory.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/recordactions.h"
#include "ui/pages/person/identitycard.h"
#include "ui/pages/resourcepage.h"
#include "ui/text/outagetext.h"
#include "ui/widgets/toast.h"
#include "ui/windows/choicenames.h"
#include "ui/windows/toolpages.h"

#include <QStackedWidget>

namespace vinculo::ui {

using storage::SettingKey;

WindowPages::WindowPages(const WindowServices &services, const Profile &profile, models::RevealState &reveal,
                         RecordDirectory &directory, models::PeopleDirectory &people, LinkActions &links,
                         RecordActions &records, PlanDesk &plans, QStackedWidget &stack)
    : m_services(services)
    , m_profile(profile)
    , m_reveal(reveal)
    , m_directory(directory)
    , m_people(people)
    , m_links(links)
    , m_records(records)
    , m_plans(plans)
    , m_stack(stack)
    , m_density(densityFrom(services.settings.value(SettingKey::TableDensity).toString()))
{
    connect(&reveal, &models::RevealState::revealed, this,
            [this](const QString &resource, const QString &id, const QString &path) {
                // Of a person's facts the path tells them apart by what they say: the journal keeps the kind.
                const bool isOfPerson = resource == QLatin1StringView(IdentityCard::kResource);
                const QString field = isOfPerson ? IdentityCard::kindIn(path) : path;
                m_services.journal.append(m_profile, ChangeRecord{.kind = ChangeRecord::Kind::Reveal,
                                                                  .subject = resource + u'/' + field,
                                                                  .object = id});
            });
    connect(&reveal, &models::RevealState::copied, this,
            [this](const QString &resource, const QString &format, qint64 rows) {
                note({.kind = HandoverRecord::Kind::Copy,
                      .atMs = QDateTime::currentMSecsSinceEpoch(),
                      .resource = resource,
                      .format = format,
                      .rows = rows,
                      .hasPersonalData = true});
            });
    records.setOutages(services.outages);
    connect(&records, &RecordActions::handedOver, this, &WindowPages::note);
    if (services.outages)
        connect(services.outages, &models::OutageBoard::recovered, this, &WindowPages::tellRecovery);
}

WindowPages::~WindowPages() = default;

void WindowPages::note(const HandoverRecord &record)
{
    m_services.journal.append(m_profile, record);
}

bool WindowPages::exists(const QString &id)
{
    return toolpages::contains(id) || resources::find(id.toStdString());
}

ResourcePage *WindowPages::resourcePage(const QString &id) const
{
    return qobject_cast<ResourcePage *>(known(id));
}

Page *WindowPages::make(const QString &id)
{
    const PageContext context{
        m_services.theme,    m_services.settings, m_reveal, m_directory,       m_services.views,
        m_services.lists,    m_profile,           m_people, m_density,         m_services.languages,
        &m_services.journal, m_services.outages,  &m_plans, m_services.openLog};
    const ResourceSpec *spec = resources::find(id.toStdString());
    if (!spec)
        return toolpages::make(id, context, m_services, &m_stack);
    auto *page = new ResourcePage(*spec, context, &m_stack);
    if (spec == &resources::links()) {
        page->setPrimaryAction(m_links.registerLink());
        page->setRowActions(m_records.linkActions());
    } else {
        m_records.setCurrent(spec, {}, nullptr);
        page->setRowActions(m_records.actions());
    }
    return page;
}

Page *WindowPages::page(const QString &id)
{
    if (Page *page = known(id))
        return page;
    Page *page = make(id);
    if (!page)
        return nullptr;
    m_pages.insert(id, page);
    m_stack.addWidget(page);
    connect(page, &Page::planRequested, this, &WindowPages::planRequested);
    connect(page, &Page::diagnosisRequested, &m_links, &LinkActions::diagnoseLinks);
    Q_EMIT made(page);
    page->setConnectionProblem(m_problem, m_helpers);
    page->setConnection(m_connection);
    return page;
}

//! Wherever one is: the page that comes up later shows it as well.
void WindowPages::tellRecovery(const QString &institution)
{
    const std::optional<models::Outage> outage = m_services.outages->outage(institution);
    QWidget *page = m_stack.currentWidget();
    if (!outage || !page)
        return;
    const PlanDraft plan = m_services.outages->refreshPlan(
        institution, models::linksToRefresh(m_people.people().identities(), institution));
    const int waiting = static_cast<int>(plan.targets.size());
    auto *toast = new Toast(m_services.theme, page);
    //: button: opens a plan
    const QString refresh = waiting > 0 ? tr("Refresh the %Ln link(s)…", nullptr, waiting) : QString();
    toast->tell(outageSentence(*outage), refresh, [this, plan] { Q_EMIT planRequested(plan); });
}

void WindowPages::setConnection(api::Connection *connection)
{
    m_connection = connection;
    m_problem.reset();
    for (Page *page : std::as_const(m_pages)) {
        page->setConnectionProblem(std::nullopt, {});
        page->setConnection(connection);
    }
}

void WindowPages::setProblem(const ApiError &error, const QList<QAction *> &helpers)
{
    m_problem = error;
    m_helpers = helpers;
    for (Page *page : std::as_const(m_pages))
        page->setConnectionProblem(error, helpers);
}

void WindowPages::setDensity(Theme::Density density)
{
    m_density = density;
    m_services.settings.setValue(SettingKey::TableDensity, nameOf(density));
    for (Page *page : std::as_const(m_pages))
        page->setDensity(density);
}

void WindowPages::retranslate()
{
    for (Page *page : std::as_const(m_pages))
        page->retranslate();
}

void WindowPages::saveState() const
{
    for (Page *page : m_pages)
        page->saveState();
}

} // namespace vinculo::ui
