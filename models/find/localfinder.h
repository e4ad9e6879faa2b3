// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findhit.h"

#include <QObject>

#include <optional>

namespace vinculo::models {

//! How much of what Belvo has can be found without asking it.
struct FindCoverage
{
    qint64 links = 0;           //!< known here
    qint64 people = 0;          //!< they were put together into
    std::optional<int> percent; //!< of the links, those whose names are known (0 to 100); nothing: not known
    bool isGrowing = false;     //!< more is being read
};

//! What the local index knows about a text, the best first.
struct FindAnswer
{
    QList<FindHit> hits;
    qint64 total = 0; //!< hits there are, also beyond the limit
};

//! Whoever can answer from what is on this computer, in milliseconds. GUI thread.
class LocalFinder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! `text` as it was typed, without a prefix; FindQuery says what it may be. People are hits of the kind
    //! Person with their key and all their links.
    [[nodiscard]] virtual FindAnswer find(const QString &text, int limit) const = 0;
    [[nodiscard]] virtual FindCoverage coverage() const = 0;

Q_SIGNALS:
    void changed(); //!< it knows more, or other things, than before
};

} // namespace vinculo::models
