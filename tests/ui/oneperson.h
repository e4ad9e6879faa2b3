// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/localfinder.h"

#include <QStringList>

namespace vinculo::tests {

//! An index that knows one person with two links.
class OnePerson : public models::LocalFinder
{
public:
    models::FindAnswer find(const QString &text, int limit) const override
    {
        models::FindAnswer answer;
        if (limit > 0 && QStringLiteral("zulmira").startsWith(text)) {
            models::FindHit hit;
            hit.kind = models::FindKind::Person;
            hit.target.personKey = QStringLiteral("p-1");
            hit.title = {QStringLiteral("Zulmira Teixeira"), MaskKind::Name};
            hit.match = models::FindMatch::Name;
            hit.links = links;
            answer.hits = {hit};
            answer.total = total;
        }
        return answer;
    }
    models::FindCoverage coverage() const override { return {1200, 600, 82, false}; }
    QStringList links;
    qint64 total = 1;
};

} // namespace vinculo::tests
