// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowfind.h"

#include "models/people/peoplespec.h"
#include "models/table/cellformatter.h"
#include "models/views/viewlist.h"
#include "ui/find/findbutton.h"
#include "ui/find/findpalette.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/resourceviews.h"
#include "ui/widgets/environmentband.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/toolpages.h"
#include "ui/windows/windowactions.h"

#include <QAction>
#include <QMenuBar>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

WindowFind::WindowFind(MainWindow &window, const WindowServices &services, const models::RevealState &reveal,
                       WindowActions &actions, EnvironmentBand &band)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_actions(actions)
    , m_session(reveal)
    , m_commands(*window.menuBar(), [this](const QAction &action) { return whyNot(action); })
    , m_button(new FindButton(services.theme, window.profile().environment, *actions.action(Id::FindAnyone),
                              &window))
    , m_palette(new FindPalette(services.theme, m_session, window, *m_button))
{
    band.setCentre(m_button);
    m_session.setCommands([this] { return m_commands.list(pageCommands()); });
    m_session.setViews([this] { return views(); });
    connect(actions.action(Id::FindAnyone), &QAction::triggered, this, [this] { open({}); });
    connect(actions.action(Id::RunCommand), &QAction::triggered, this,
            [this] { open(QString(models::prefixOf(models::FindMode::Commands)) + u' '); });
    // Whoever steps behind one is not to read what was typed.
    connect(actions.action(Id::HidePersonalData), &QAction::triggered, m_palette, &FindPalette::close);
    connect(m_palette, &FindPalette::chosen, this, &WindowFind::onChosen);
}

WindowFind::~WindowFind()
{
    // The palette belongs to the window and outlives the session that it shows.
    if (m_palette)
        m_palette->close();
}

void WindowFind::setConnection(api::Connection *connection)
{
    m_session.setClient(connection ? &connection->client : nullptr);
    m_session.forget(); // perhaps other keys, and other people
}

void WindowFind::retranslate()
{
    m_palette->retranslate();
    m_session.retranslate();
}

void WindowFind::open(const QString &text)
{
    m_palette->open(text);
}

QList<models::FindHit> WindowFind::views() const
{
    QList<models::FindHit> hits;
    for (const models::ViewEntry &entry : models::allViews(m_services.views, m_window.profile().id)) {
        const ResourceSpec *spec = models::tableNamed(entry.view.resource.toStdString());
        if (!spec)
            continue;
        models::FindHit hit;
        hit.kind = models::FindKind::SavedView;
        hit.target = {entry.view.resource, entry.view.id.toString()};
        hit.title.value = entry.view.name;
        hit.details = {{models::CellFormatter::title(*spec)}};
        hits.append(hit);
    }
    return hits;
}

MenuCommands::PageCommands WindowFind::pageCommands() const
{
    const QString current = m_window.currentPage();
    for (const Page *page : m_window.findChildren<Page *>())
        if (page->pageId() == current)
            return {toolpages::title(current), page->commands()};
    return {};
}

QString WindowFind::whyNot(const QAction &action) const
{
    const QList<QAction *> ofPage = pageCommands().actions;
    const auto isIt = [&action](const QAction *one) { return one == &action; };
    if (std::ranges::none_of(ofPage, isIt))
        return m_actions.whyNot(action);
    //: of a command of a page, where nothing more is known
    return action.statusTip().isEmpty() ? tr("Not possible at the moment.") : action.statusTip();
}

void WindowFind::onChosen(const models::FindHit &hit, bool link)
{
    if (hit.kind == models::FindKind::Command)
        return run(hit);
    if (hit.kind == models::FindKind::SavedView)
        return openView(hit);
    if (!hit.target.personKey.isEmpty() && !link)
        return Q_EMIT personRequested(hit.target.personKey);
    if ((link || hit.target.resource.isEmpty()) && !hit.links.isEmpty()) {
        const FilterOp op = hit.links.size() > 1 ? FilterOp::In : FilterOp::Equals;
        return Q_EMIT placeRequested(u"links"_s, {{u"id"_s, op, hit.links}}, hit.links.constFirst());
    }
    if (!hit.target.filters.isEmpty())
        Q_EMIT placeRequested(hit.target.resource, hit.target.filters, hit.target.id);
    else if (!hit.target.resource.isEmpty()) // no list can be asked for it
        m_window.openRecord(hit.target.resource, hit.target.id);
}

void WindowFind::openView(const models::FindHit &view)
{
    m_window.openPage(view.target.resource);
    for (const auto *page : m_window.findChildren<ResourcePage *>())
        if (page->pageId() == view.target.resource)
            page->views()->open(QUuid(view.target.id));
}

//! A destructive command opens its flow, as from the menu.
void WindowFind::run(const models::FindHit &command)
{
    if (QAction *action = m_commands.action(command); action && action->isEnabled())
        action->trigger();
}

} // namespace vinculo::ui
