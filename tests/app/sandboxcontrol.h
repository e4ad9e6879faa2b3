// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>

//! The back door of the local Belvo (its /_sandbox/ addresses): what really arrived, what goes wrong, and its
//! clock.
namespace vinculo::tests {

//! Calls with this verb that have arrived below this path; -1 when the server does not answer.
[[nodiscard]] int arrivals(const QUrl &server, const QString &method,
                           const QString &pathBegin = QStringLiteral("/"));
//! What goes wrong next, as /_sandbox/faults/ takes it.
[[nodiscard]] bool addFault(const QUrl &server, const QJsonObject &fault);
[[nodiscard]] bool advanceClock(const QUrl &server, std::chrono::seconds by);

} // namespace vinculo::tests
