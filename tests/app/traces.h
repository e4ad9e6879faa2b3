// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace vinculo::tests {

//! Records every message logged while it lives, of every category and level, and passes it on.
class LogRecorder
{
public:
    LogRecorder();
    ~LogRecorder();
    LogRecorder(const LogRecorder &) = delete;
    LogRecorder &operator=(const LogRecorder &) = delete;
    [[nodiscard]] QByteArray messages() const;
};

//! Files below the folder, hidden ones too, that hold one of the texts, each as "file: text".
[[nodiscard]] QStringList filesWith(const QByteArrayList &texts, const QString &folder);
//! How many files there are below the folder.
[[nodiscard]] int filesBelow(const QString &folder);

} // namespace vinculo::tests
