// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/storage/journal/markhash.h"

namespace vinculo::storage {

//! Makes the marks that stand in the journal for ids of one profile. Journal::markOf() is for a single one;
//! of a hundred thousand most of the time would go into making as many objects. One thread.
class JournalMarks
{
public:
    explicit JournalMarks(const Profile &profile);
    //! The bytes of the mark. `id` in small letters; the answer is good until the next call.
    [[nodiscard]] QByteArrayView of(QByteArrayView id);

private:
    MarkHash m_hash;
};

} // namespace vinculo::storage
