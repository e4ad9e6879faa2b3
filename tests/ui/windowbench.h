// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/storage/journal.h"
#include "core/storage/memorysecretstore.h"
#include "core/storage/profilestore.h"
#include "core/storage/settings.h"
#include "core/storage/triagestore.h"
#include "core/storage/viewstore.h"
#include "models/cache/listcache.h"
#include "models/calllog/handover/openlog.h"
#include "sandbox/server.h"
#include "ui/theme/theme.h"
#include "ui/windows/windowservices.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vinculo::tests {

//! What a window or a page needs: stores in a temporary directory and a local Belvo over real HTTP.
class WindowBench
{
public:
    //! `webhooks`: where the local Belvo sends them; empty: nowhere. `personas`: ready-made people, by name.
    explicit WindowBench(int people = 60, const QString &webhooks = {}, const QStringList &personas = {});

    static ui::Theme &theme(); //!< one for the program: the application's style refers to it
    [[nodiscard]] ui::WindowServices services();
    [[nodiscard]] std::unique_ptr<api::Connection> connect() const;

    QTemporaryDir directory;
    storage::Settings settings;
    storage::ProfileStore profiles;
    storage::ViewStore views;
    storage::MemorySecretStore secrets;
    storage::Journal journal;
    storage::Ledger ledger;
    models::ListCache lists;
    storage::HomeHistory homeHistory;
    storage::PersonDecisions decisions;
    storage::TriageStore triage;
    models::OpenLog openLog;
    sandbox::Server server;
    Profile profile;
};

} // namespace vinculo::tests
