// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulklinkactions.h"

#include "ui/actions/exportsource.h"
#include "ui/actions/plandesk.h"

#include <QTableView>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr PlanKind kKinds[] = {PlanKind::RefreshLinks, PlanKind::RetrieveData, PlanKind::ChangeAccessMode,
                               PlanKind::ExportData, PlanKind::DeleteLinks};

} // namespace

BulkLinkActions::BulkLinkActions(QWidget *window, Theme &theme, PlanDesk &desk)
    : QObject(window)
    , m_window(window)
    , m_theme(theme)
    , m_desk(desk)
    , m_selected(new QMenu(window))
    , m_matching(new QMenu(window))
{
    m_many.setObjectName(u"manyLinks"_s);
    m_matching->setObjectName(u"matchingLinks"_s);
    m_selected->setObjectName(u"selectedLinks"_s);
    enableMenus();
    connect(&m_many, &QAction::triggered, this, &BulkLinkActions::popUp);
    connect(&theme, &Theme::changed, this, &BulkLinkActions::retranslate);
    retranslate();
}

void BulkLinkActions::setSource(ExportSource *source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_whenLoaded.reset();
    m_source = source;
    if (source)
        connect(source, &ExportSource::changed, this, &BulkLinkActions::onSourceChanged);
    enableMenus();
}

//! Where no links are listed there is nothing to do them to.
void BulkLinkActions::enableMenus()
{
    for (QMenu *menu : {m_selected, m_matching})
        menu->setEnabled(m_source);
}

void BulkLinkActions::fill(QMenu &menu, bool isMatching)
{
    menu.clear();
    for (const PlanKind kind : kKinds) {
        if (!m_desk.offers(kind))
            continue;
        QString text;
        QIcon icon;
        switch (kind) {
        case PlanKind::RefreshLinks:
            text = tr("Fetch &again at Belvo…");
            icon = m_theme.icon(u"refresh"_s);
            break;
        case PlanKind::RetrieveData:
            text = tr("Fetch &part of the data…");
            icon = m_theme.icon(u"transaction"_s);
            break;
        case PlanKind::ChangeAccessMode:
            text = tr("Change access &mode…");
            icon = m_theme.icon(u"clock"_s);
            break;
        case PlanKind::ExportData:
            text = tr("E&xport their data…");
            icon = m_theme.icon(u"external"_s);
            break;
        case PlanKind::DeleteLinks: // apart from the others, last
            menu.addSeparator();
            text = tr("&Erase at Belvo…");
            icon = m_theme.icon(u"erase"_s, Theme::Role::Problem);
            break;
        }
        QAction *action =
            menu.addAction(icon, text, this, [this, kind, isMatching] { start(kind, isMatching); });
        action->setObjectName(
            (isMatching ? u"matchingPlan%1"_s : u"selectedPlan%1"_s).arg(static_cast<int>(kind)));
    }
}

void BulkLinkActions::popUp()
{
    if (!m_source)
        return;
    const QTableView &view = m_source->view();
    const QRect cell = view.visualRect(view.currentIndex());
    m_selected->popup(view.viewport()->mapToGlobal(cell.isValid() ? cell.bottomLeft() : QPoint()));
}

void BulkLinkActions::start(PlanKind kind, bool isMatching)
{
    if (!m_source)
        return;
    if (isMatching && m_source->canLoadAll()) {
        m_whenLoaded = kind; // what matches is more than what is here
        m_source->loadAll();
        Q_EMIT m_desk.message(tr("Loading all matching links first…"));
        return;
    }
    openNow(kind, isMatching);
}

void BulkLinkActions::onSourceChanged()
{
    if (!m_whenLoaded || m_source->isLoading())
        return;
    const PlanKind kind = *m_whenLoaded;
    m_whenLoaded.reset();
    if (m_source->isComplete())
        openNow(kind, true);
    else
        Q_EMIT m_desk.message(tr("Not all matching links could be loaded, so nothing was begun."));
}

void BulkLinkActions::openNow(PlanKind kind, bool isMatching)
{
    PlanDraft draft;
    draft.kind = kind;
    qsizetype single = 0;
    for (const std::uint32_t row : isMatching ? m_source->shownRows() : m_source->selectedRows()) {
        PlanTarget target;
        target.id = m_source->wireText(row, "id");
        target.institution = m_source->wireText(row, "institution");
        target.externalId = m_source->wireText(row, "external_id");
        target.status = m_source->wireText(row, "status");
        target.accessMode = m_source->wireText(row, "access_mode");
        single += target.accessMode == "single"_L1;
        draft.targets.append(target);
    }
    // who comes here wants the other one
    if (kind == PlanKind::ChangeAccessMode)
        draft.settings.accessMode = single * 2 > draft.targets.size() ? u"recurrent"_s : u"single"_s;
    m_desk.open(draft);
}

void BulkLinkActions::retranslate()
{
    //: button and menu: what can be done to the selected links at Belvo
    m_many.setText(tr("At &Belvo…"));
    m_many.setIcon(m_theme.icon(u"task"_s));
    m_many.setStatusTip(tr("What can be done to all selected links at once. Asks first."));
    m_selected->setTitle(tr("&Selected links"));
    m_matching->setTitle(tr("&All matching links"));
    fill(*m_selected, false);
    fill(*m_matching, true);
    m_many.setVisible(!m_selected->isEmpty());
    m_selected->menuAction()->setVisible(!m_selected->isEmpty());
    m_matching->menuAction()->setVisible(!m_matching->isEmpty());
}

} // namespace vinculo::ui
