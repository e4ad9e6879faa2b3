// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretserviceprobe.h"

// The keychains of Windows and macOS unlock with the session and report a refusal by themselves, so there is
// nothing to ask beforehand; the store verifies by reading instead.
namespace vinculo::storage {

void SecretServiceProbe::askState(std::function<void(KeychainState)> answer)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    answer(KeychainState::Available);
#else
    answer(KeychainState::Unknown);
#endif
}

void SecretServiceProbe::findEntry(const QString &, const QString &,
                                   std::function<void(EntryPresence)> answer)
{
    answer(EntryPresence::Unknown);
}

} // namespace vinculo::storage
