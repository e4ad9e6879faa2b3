// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/planrun.h"
#include "ui/notices/noticecentre.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

class QMainWindow;

namespace vinculo::models {
class OutageBoard;
}

namespace vinculo::ui {

class LinkActions;
class PlanDesk;

//! What of a window's work is told through the desktop while other programs are in front. A notice that is
//! pressed brings the window to the front and shows what it is about. GUI thread.
class WindowNotices : public QObject
{
    Q_OBJECT
public:
    WindowNotices(QMainWindow &window, DesktopNotices &desktop, storage::Settings &settings);

    void follow(const PlanDesk &desk, const LinkActions &links,
                const models::OutageBoard *outages); //!< nullptr: nobody looks for them
    //! `openPage` shows the page of this id.
    void setOpener(std::function<void(const QString &pageId)> openPage);

private:
    void onRun(const QUuid &plan, models::PlanRun::State state);
    void onOutages(const models::OutageBoard &outages);
    void onActivated(NoticeTopic topic);

    QMainWindow &m_window;
    NoticeCentre m_centre;
    std::function<void(const QString &pageId)> m_openPage;
    QHash<QUuid, models::PlanRun::State> m_runs; //!< as they were last
    QSet<QString> m_down;
};

} // namespace vinculo::ui
