// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryregex.h"

#include <re2/re2.h>

namespace vinculo::models {

QueryRegexPtr queryRegex(const QString &pattern, QString *problem)
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    auto regex = std::make_shared<const re2::RE2>(pattern.toStdString(), options);
    if (regex->ok())
        return regex;
    if (problem)
        *problem = QString::fromStdString(regex->error_arg());
    return nullptr;
}

} // namespace vinculo::models
