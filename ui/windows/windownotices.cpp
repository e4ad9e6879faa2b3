// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windownotices.h"

#include "models/outage/outageboard.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/plandesk.h"

#include <QApplication>
#include <QMainWindow>

#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::OutageBoard;
using models::OutageState;
using models::PlanRun;

WindowNotices::WindowNotices(QMainWindow &window, DesktopNotices &desktop, storage::Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_centre(desktop, settings)
{
    connect(&m_centre, &NoticeCentre::activated, this, &WindowNotices::onActivated);
}

void WindowNotices::setOpener(std::function<void(const QString &pageId)> openPage)
{
    m_openPage = std::move(openPage);
}

void WindowNotices::follow(const PlanDesk &desk, const LinkActions &links, const OutageBoard *outages)
{
    connect(&desk, &PlanDesk::runStateChanged, this, &WindowNotices::onRun);
    connect(&links, &LinkActions::challengeAsked, &m_centre, &NoticeCentre::tellMfaWaiting);
    if (!outages)
        return;
    connect(outages, &OutageBoard::changed, this, [this, outages] { onOutages(*outages); });
    connect(outages, &OutageBoard::recovered, &m_centre, &NoticeCentre::tellBankBack);
}

void WindowNotices::onRun(const QUuid &plan, PlanRun::State state)
{
    const auto before = m_runs.constFind(plan);
    const bool isNews = before == m_runs.cend() || *before != state;
    m_runs.insert(plan, state);
    if (isNews && state == PlanRun::State::Finished)
        m_centre.tellTaskEnded();
    else if (isNews && state == PlanRun::State::Blocked)
        m_centre.tellTaskBlocked();
}

void WindowNotices::onOutages(const OutageBoard &outages)
{
    QSet<QString> down;
    for (const models::Outage &outage : outages.outages())
        if (outage.state == OutageState::Suspected || outage.state == OutageState::Confirmed)
            down.insert(outage.institution);
    for (const QString &bank : std::as_const(down))
        if (!m_down.contains(bank))
            m_centre.tellBankDown(bank);
    m_down = std::move(down);
}

void WindowNotices::onActivated(NoticeTopic topic)
{
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
    switch (topic) {
    case NoticeTopic::MfaWaiting: // its dialog is open; it stands above the window
        break;
    case NoticeTopic::Tasks:
        m_openPage(u"tasks"_s);
        break;
    case NoticeTopic::Banks:
        m_openPage(u"home"_s);
        break;
    }
}

} // namespace vinculo::ui
