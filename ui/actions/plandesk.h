// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/domain/plan.h"
#include "core/storage/journal.h"
#include "core/storage/ledger.h"
#include "models/cache/listcache.h"
#include "models/plans/planboard.h"
#include "models/plans/record/planitemsreader.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QDialog)

namespace vinculo::ui {

class PlanDialog;
class Theme;

//! The plans of one window: opens the dialog that every plan begins with, carries on what runs, tells what it
//! has changed at Belvo, wipes from this computer what is gone there, and keeps a window from being closed
//! over running work without a word. GUI thread.
class PlanDesk : public QObject
{
    Q_OBJECT
public:
    //! `window` parents the dialogs; `ledger`: nullptr: there are no plans at all. Everything outlives this.
    PlanDesk(QWidget *window, Theme &theme, const Profile &profile, storage::Ledger *ledger,
             storage::Journal &journal, models::ListCache &lists, storage::Settings &settings);
    ~PlanDesk() override;

    //! Whether a person holds refreshes for an institution, and which links share their monthly limits with a
    //! link: no plan sends what that forbids. Of the next connection.
    void setCare(std::function<bool(const QString &institution)> isHeld,
                 std::function<QStringList(const QString &linkId)> linksSharingLimits);
    //! What people call an institution, by Belvo's name for it. Again when other titles are known.
    void setInstitutionTitles(std::function<QString(const QString &name)> titles);
    //! nullptr takes the connection away: dialogs go, runs end and can be resumed later.
    void setConnection(api::Connection *connection);
    [[nodiscard]] models::PlanBoard *board() const { return m_board.get(); } //!< nullptr: no connection
    //! Whether this profile may do that at all; what it may not is absent from menus.
    [[nodiscard]] bool offers(PlanKind kind) const;

    //! Opens the dialog; another open one comes to the front instead. Why it cannot be is told by message().
    void open(const PlanDraft &draft);
    void makeRoom(); //!< its dialog no longer blocks one that has opened by itself, while a bank's clock runs
    void resume(const QUuid &plan);
    //! The dialog for what was refused or is not known in this plan; for all of it when it never began.
    void openAgain(const QUuid &plan);
    //! What was erased from this computer after an erasure at Belvo, as a sentence; empty: nothing yet.
    [[nodiscard]] QString wipedText(const QUuid &plan) const;

    [[nodiscard]] int busyCount() const;
    //! Calls `then` at once when nothing runs; else asks whether to wait for the end or to pause first.
    void whenIdle(std::function<void()> then);

Q_SIGNALS:
    void boardChanged();
    void busyChanged(int count);
    void planStarted(const QUuid &plan);
    void runStateChanged(const QUuid &plan, vinculo::models::PlanRun::State state); //!< of this window
    void linksErased(const QStringList &linkIds); //!< and seen to be gone at Belvo
    void linksChanged();                          //!< at Belvo: other access mode, newer data
    void wiped(const QUuid &plan);                //!< wipedText() is new
    void message(const QString &text);

private:
    //! Links that are gone at Belvo, while they are read.
    struct Settling
    {
        qint64 gone = 0; //!< how many there are
        QStringList ids = {};
        Call<storage::LinkPage> reading = {};
    };
    void follow(const QUuid &plan);
    void onRunState(const QUuid &plan);
    void forgetParts();
    void settle(const QUuid &plan);
    void readErased(const QUuid &plan, qint64 after);
    void wipe(const QUuid &plan, const Settling &settling);
    void tellBusy();
    void checkWaiting();

    QWidget *m_window;
    Theme &m_theme;
    const Profile m_profile;
    storage::Ledger *m_ledger;
    storage::Journal &m_journal;
    models::ListCache &m_lists;
    storage::Settings &m_settings;
    std::function<bool(const QString &)> m_isHeld;
    std::function<QStringList(const QString &)> m_linksSharingLimits;
    std::function<QString(const QString &)> m_titles;
    api::Connection *m_connection = nullptr;
    std::unique_ptr<models::PlanBoard> m_board;
    QPointer<PlanDialog> m_dialog;
    QPointer<QDialog> m_closing;
    QSet<QUuid> m_followed;
    std::map<QUuid, Settling> m_settling;
    QHash<QUuid, qint64> m_settled; //!< plan → how many links were wiped from this computer
    std::map<QUuid, Call<models::ForgottenLists>> m_wiping;
    QHash<QUuid, int> m_wiped; //!< kept lists that went
    std::unique_ptr<models::PlanItemsReader> m_again;
    std::function<void()> m_then; //!< when nothing runs any more
    int m_busy = 0;
    bool m_isForgetting = false;
};

} // namespace vinculo::ui
