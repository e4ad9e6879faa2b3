// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalmarks.h"

namespace vinculo::storage {

JournalMarks::JournalMarks(const Profile &profile)
    : m_hash(profile.id.toRfc4122())
{
}

QByteArrayView JournalMarks::of(QByteArrayView id)
{
    return m_hash.of(id);
}

} // namespace vinculo::storage
