// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledger.h"
#include "models/plans/planboard.h"
#include "tests/models/planconnection.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/storage/awaited.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vinculo::tests {

//! A sandbox, a ledger and a window with its board.
class PlanBench
{
protected:
    [[nodiscard]] bool begin();
    void end();
    //! Another window or program; what it had open is gone.
    void connectTo(Access access = Access::Admin, api::RateLimits limits = kQuickLimits);
    quint16 stopBelvo(); //!< where it was
    //! The same one as at the beginning, with nothing of what was done to it. False: it does not start.
    [[nodiscard]] bool startBelvo(quint16 port = 0);
    //! Valid ones at banks that are well.
    [[nodiscard]] QStringList links(int count);
    [[nodiscard]] static PlanDraft draftOf(PlanKind kind, const QStringList &ids);
    [[nodiscard]] models::PlanRun *frozen(const PlanDraft &draft);
    [[nodiscard]] QList<PlanItem> items(models::PlanRun *run);
    [[nodiscard]] QJsonObject link(const QString &id);
    [[nodiscard]] int statusOf(const QString &id);
    [[nodiscard]] int arrivals(const QString &method, const QString &path);
    [[nodiscard]] models::PlanServices services() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SandboxClient> m_belvo;
    std::unique_ptr<storage::Ledger> m_ledger;
    std::unique_ptr<PlanConnection> m_connection;
    std::unique_ptr<models::PlanBoard> m_board;
    Profile m_profile;
    storage::CacheKeyPtr m_key; //!< as in the keychain: another window has it too
    models::PlanPace m_pace;
};

} // namespace vinculo::tests
