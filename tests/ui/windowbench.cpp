// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"

#include <QApplication>

namespace vinculo::tests {

using namespace Qt::StringLiterals;

namespace {

sandbox::ServerOptions options(int people, const QString &webhooks, const QStringList &personas)
{
    sandbox::ServerOptions options;
    options.people = people;
    options.transactions = 4000;
    options.limits = false;
    options.personas = personas;
    options.webhooks = webhooks;
    options.webhookPauseMs = 20;
    return options;
}

} // namespace

WindowBench::WindowBench(int people, const QString &webhooks, const QStringList &personas)
    : settings(directory.filePath(u"settings.ini"_s))
    , profiles(directory.filePath(u"profiles.json"_s))
    , views(directory.filePath(u"views.json"_s))
    , journal(directory.filePath(u"journal.sqlite"_s))
    , ledger({.filePath = directory.filePath(u"ledger.sqlite"_s), .reserveBytes = 0})
    , lists(secrets, settings, directory.filePath(u"lists"_s))
    , homeHistory(directory.filePath(u"home.sqlite"_s))
    , decisions(directory.filePath(u"people.json"_s))
    , triage(directory.filePath(u"triage.sqlite"_s))
    , server(options(people, webhooks, personas))
    , profile(storage::ProfileStore::demoProfile())
{
    profile.baseUrl = server.start().value_or(QUrl());
    profile.access = Access::Admin;
    theme();
}

ui::Theme &WindowBench::theme()
{
    static auto *theme = new ui::Theme(*qApp, qApp);
    return *theme;
}

ui::WindowServices WindowBench::services()
{
    return {settings, profiles, secrets, journal, theme(), views,   lists,   homeHistory, decisions,
            nullptr,  nullptr,  nullptr, &triage, &ledger, nullptr, nullptr, &openLog};
}

std::unique_ptr<api::Connection> WindowBench::connect() const
{
    return std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"});
}

} // namespace vinculo::tests
