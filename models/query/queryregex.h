// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace re2 {
class RE2;
}

namespace vinculo::models {

using QueryRegexPtr = std::shared_ptr<const re2::RE2>;

//! A regular expression that takes time linear in the text it searches, whatever the pattern (RE2), blind to
//! case unless it says (?-i). nullptr when it is wrong; `problem` then names the part. Any thread.
[[nodiscard]] QueryRegexPtr queryRegex(const QString &pattern, QString *problem = nullptr);

} // namespace vinculo::models
