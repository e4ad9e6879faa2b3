// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/storage/memorysecretstore.h"
#include "models/people/peopledirectory.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vinculo::tests {

inline constexpr int kPatience = 30'000; //!< ms

//! The disk and the keychain: what outlives a run of the program.
struct Machine
{
    Machine()
        : settings(place.filePath(QStringLiteral("settings.ini")))
        , decisions(place.filePath(QStringLiteral("people.json")))
    {
        profile.id = QUuid::createUuid();
        profile.environment = Environment::Demo;
        profile.access = Access::Admin;
        profile.hasStoredSecret = true;
    }
    QTemporaryDir place;
    storage::MemorySecretStore secrets;
    storage::Settings settings;
    storage::PersonDecisions decisions;
    Profile profile;
};

//! One run of the program against a server.
struct Run
{
    Run(Machine &machine, const QUrl &baseUrl)
        : profile(machine.profile)
        , cache(machine.secrets, machine.settings, machine.place.filePath(QStringLiteral("lists")))
        , directory(cache, machine.decisions)
    {
        profile.baseUrl = baseUrl;
        connection = std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"});
        QObject::connect(&directory, &models::PeopleDirectory::changed, &directory, [this] { ++changes; });
    }
    ~Run() { directory.close(); }
    void open()
    {
        cache.open(profile, "account");
        directory.open(profile, connection->client);
    }
    bool waitUntilDone()
    {
        return QTest::qWaitFor([this] { return !directory.isWorking(); }, kPatience);
    }
    [[nodiscard]] qint64 rowsOf(models::PeopleList list) const { return directory.listState(list).rows; }

    Profile profile;
    models::ListCache cache;
    std::unique_ptr<api::Connection> connection;
    models::PeopleDirectory directory;
    int changes = 0;
};

} // namespace vinculo::tests
