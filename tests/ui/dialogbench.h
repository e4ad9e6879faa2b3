// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/profile.h"
#include "models/flows/linkrow.h"
#include "tests/support/scriptedtransport.h"
#include "ui/actions/linknames.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace vinculo::tests {

//! What a dialog about a link needs, over a scripted transport: every GET finds its fixture, everything else
//! takes what the test enqueued.
class DialogBench
{
public:
    explicit DialogBench(Environment environment = Environment::Sandbox);

    ui::Theme &theme; //!< one for the program: the application's style refers to it
    ScriptedTransport transport;
    api::Governor governor;
    api::Client client;
    Profile profile;
    api::ChunkPtr chunk;
    models::LinkRow link;
    ui::LinkNames names;
    bool linkWasReached = false; //!< GET of the link has a newer last_accessed_at

    [[nodiscard]] int sent(api::HttpVerb verb) const;
    [[nodiscard]] QByteArray lastBody(api::HttpVerb verb) const;
    static QByteArray linkJson();
    static QByteArray institutionsJson();

private:
    [[nodiscard]] std::optional<ScriptedTransport::Answer> answerGet(const api::Request &request) const;
};

} // namespace vinculo::tests
