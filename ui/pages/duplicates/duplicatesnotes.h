// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatefinder.h"

#include <QCoreApplication>

namespace vinculo::ui {

//! The sentences of the page of duplicates, in the current language. GUI thread.
class DuplicatesNotes
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::DuplicatesNotes)
public:
    struct Note
    {
        Tone tone = Tone::Neutral;
        QString text; //!< empty: nothing to say
    };
    //! What the groups rest on, and what could not be looked at.
    [[nodiscard]] static QString coverage(const models::DuplicateGroups &groups,
                                          const models::PeopleDirectory &people);
    //! Why a list that groups are made of is not there.
    [[nodiscard]] static std::optional<ApiError> failure(const models::PeopleDirectory &people);
    [[nodiscard]] static QString reason(const models::DuplicateGroup &group);
    //! What would be lost in a group without the links that are not the one to keep.
    [[nodiscard]] static Note loss(const models::DuplicateFinder &finder, std::size_t group);
    [[nodiscard]] static QString ticks(const models::DuplicateFinder &finder);
    [[nodiscard]] static QString planButton(int links, int groups);
};

} // namespace vinculo::ui
