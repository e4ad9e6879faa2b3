// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "models/explain/explanation.h"
#include "models/person/factline.h"

#include <QList>
#include <QString>

namespace vinculo::models {
class PeopleDirectory;
}

namespace vinculo::ui {

//! What an explanation says, in words of the current language. Everything from the pasted text is made
//! visible and stays plain. GUI thread.
namespace explaintext {

[[nodiscard]] QString kind(const models::Explanation &explanation);
//! How sure that is; empty where there is no doubt.
[[nodiscard]] QString confidence(const models::Explanation &explanation);
[[nodiscard]] QString laneIcon(ErrorLane lane);
[[nodiscard]] QString retry(const Guidance &guidance); //!< may it be done again
//! For what nobody knows: says so.
[[nodiscard]] QString unknown(const models::Finding &finding);
[[nodiscard]] QString unknownNext(); //!< what to do then
//! "HTTP 400 · login_error · field: username", as far as it is known.
[[nodiscard]] QString identity(const models::Finding &finding);
//! A line for each fact and the server's words, to be copied into a ticket.
[[nodiscard]] QString details(const models::Explanation &explanation);
//! Control characters are made visible, lines stay lines.
[[nodiscard]] QString raw(const QString &text);
//! The language people speak where this institution is, as far as its name tells: "pt", "es"; empty: unknown.
[[nodiscard]] QString languageOf(const QString &institution);

//! The records it is about: links with their customers, institutions. Each leads to its rows.
[[nodiscard]] QList<models::FactLine> records(const models::Explanation &explanation,
                                              const models::PeopleDirectory &people);
//! Our own call behind a request id.
[[nodiscard]] models::FactLine call(const storage::JournalEntry &entry);

} // namespace explaintext

} // namespace vinculo::ui
