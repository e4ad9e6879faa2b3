// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/storage/homehistory.h"
#include "core/storage/journal.h"
#include "core/storage/ledger.h"
#include "core/storage/persondecisions.h"
#include "core/storage/profilestore.h"
#include "core/storage/refreshwatches.h"
#include "core/storage/secretstore.h"
#include "core/storage/settings.h"
#include "core/storage/triagestore.h"
#include "core/storage/viewstore.h"
#include "models/cache/listcache.h"
#include "models/outage/outageboard.h"
#include "ui/actions/linksession.h"

namespace vinculo::models {
class OpenLog;
class PeopleDirectory;
} // namespace vinculo::models

namespace vinculo::ui {

class DesktopNotices;
class LanguageOverride;
class Theme;

//! What a window works with. Everything is owned by app/ and outlives the window.
struct WindowServices
{
    storage::Settings &settings;
    storage::ProfileStore &profiles;
    storage::SecretStore &secrets;
    storage::Journal &journal;
    Theme &theme;
    storage::ViewStore &views;
    models::ListCache &lists;
    storage::HomeHistory &homeHistory;
    storage::PersonDecisions &decisions;          //!< who is the same person, and who is not
    LanguageOverride *languages = nullptr;        //!< for reports; nullptr: in the program's language only
    storage::RefreshWatches *refreshes = nullptr; //!< nullptr: nothing is watched on after a restart
    models::OutageBoard *outages = nullptr;       //!< of the window's profile; nullptr: nobody looks for them
    storage::TriageStore *triage = nullptr;       //!< nullptr: what is decided there holds for this run
    storage::Ledger *ledger = nullptr;            //!< of tasks; nullptr: none can be started
    DesktopNotices *notices = nullptr;            //!< nullptr: nothing is told outside of the window
    api::CallWindows *windows = nullptr;          //!< what hosts have seen; nullptr: of each caller apart
    models::OpenLog *openLog = nullptr;           //!< of calls; nullptr: nobody can ask about its links
};

//! What the actions on links of a window work with; refers to both.
[[nodiscard]] LinkServices linkServices(const WindowServices &services,
                                        const models::PeopleDirectory &people);

} // namespace vinculo::ui
