// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalmarks.h"

namespace vinculo::storage {

JournalMarks::JournalMarks(const Profile &profile)
    : m_profile(profile.id.toRfc4122())
    , m_hash(QCryptographicHash::Sha256)
{
}

QByteArrayView JournalMarks::of(QByteArrayView id)
{
    m_hash.reset();
    m_hash.addData(m_profile);
    m_hash.addData(id);
    return m_hash.resultView();
}

} // namespace vinculo::storage
