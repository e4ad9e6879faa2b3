// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTest>

#include <utility>

namespace vinculo::tests {

//! The eight things that go wrong with reading below these paths, each for as long as it is not taken away,
//! as rows with the column "fault" (what /_sandbox/faults/ takes).
inline void addFaults(const QStringList &paths)
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QJsonObject>("fault");
    const std::pair<const char *, QJsonObject> faults[] = {
        {"403 HTML", {{u"kind"_s, u"html"_s}, {u"status"_s, 403}}},
        {"408", {{u"status"_s, 408}}},
        {"409", {{u"status"_s, 409}}},
        {"428", {{u"status"_s, 428}}},
        {"429", {{u"status"_s, 429}}},
        {"500", {{u"status"_s, 500}}},
        {"cut reply", {{u"kind"_s, u"cut"_s}}},
        {"dropped", {{u"kind"_s, u"drop"_s}}},
    };
    for (const QString &path : paths)
        for (auto [name, fault] : faults) {
            fault["method"_L1] = u"GET"_s;
            fault["path"_L1] = path;
            fault["times"_L1] = 0;
            QTest::addRow("%s of %s", name, qPrintable(path)) << fault;
        }
}

} // namespace vinculo::tests
