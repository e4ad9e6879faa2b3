// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain/explanation.h"
#include "models/people/people.h"

#include <QDateTime>

#include <string_view>
#include <vector>

namespace vinculo::models {

//! What the status of a link means, as Belvo writes it; nullptr: a status nobody knows.
[[nodiscard]] const Guidance *guidanceOfLink(std::string_view status);

//! The link with this id; nullptr: the kept lists do not have it. Valid as long as `people`.
[[nodiscard]] const LinkIdentity *knownLink(const People &people, const QString &id);
[[nodiscard]] const ConsentIdentity *knownConsent(const People &people, const QString &id);

//! How the links and consents are that a text names, as far as the kept lists know them: an id alone says
//! nothing. Of a link that works, its consent and its age are looked at as well. GUI thread.
[[nodiscard]] std::vector<Finding> findingsOfRecords(const Explanation &explanation, const People &people,
                                                     const QDateTime &now);
//! Technical name of the institution of the first of those links; empty: none is known.
[[nodiscard]] QString institutionOfRecords(const Explanation &explanation, const People &people);

} // namespace vinculo::models
