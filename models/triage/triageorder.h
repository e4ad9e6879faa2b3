// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/personindex.h"
#include "models/triage/triagepicture.h"

#include <QLocale>
#include <QString>

#include <array>

namespace vinculo::models {

//! What somebody narrows a lane to, and sorts it by.
struct TriageWish
{
    enum class By { Reason, Since, Person, Institution, Remark, Action };
    struct Key
    {
        By by = By::Reason;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Key &) const = default;
    };
    QString text = {};          //!< words, in any order; empty: all rows
    std::vector<Key> keys = {}; //!< none: the worst first, as the picture has them
    [[nodiscard]] bool isNone() const { return text.isEmpty() && keys.empty(); }
    bool operator==(const TriageWish &) const = default;
};

//! Everything that is needed to look for the rows, by value.
struct TriageQuestion
{
    std::shared_ptr<const TriagePicture> picture;
    TriageRange range; //!< the lane
    std::shared_ptr<const PersonIndex> people;
    std::array<QString, kTriageReasons> reasons;              //!< in words
    std::array<QString, kTriageReasons> actions;              //!< for each reason, in words
    std::unordered_map<api::Uuid, QString, UuidHash> remarks; //!< by mark, in words
    TriageWish wish;
    QLocale locale;
};

//! The rows of a lane that have every word in their reason, institution, name or external id, as places in
//! the lane, in the order that is wished for; what has no value comes last, equals stay the worst first.
//! Names are looked through as they are, though only masked ones are shown. Nothing when cancelled. Any
//! thread.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> orderTriage(const TriageQuestion &question,
                                                                    const std::atomic_bool &isCancelled);

//! The owner by whose name the person of a link goes; empty: not known.
[[nodiscard]] std::string_view ownerNameOf(const PersonIndex &people, const api::Uuid &link);

} // namespace vinculo::models
