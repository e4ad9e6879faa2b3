// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace vinculo::models {

//! Memory for the lists of a million numbers that filtering and sorting make anew with every key. The system
//! hands it out cleared, page by page, which takes as long as the work: what was given back stays for the
//! next key instead. Pieces of 1 to 16 MiB, at most 32 MiB of them together, until dropKept(). Any thread.
class ReusedMemory
{
public:
    ReusedMemory() = delete;
    [[nodiscard]] static void *take(std::size_t bytes); //!< like operator new, also in what it throws
    static void giveBack(void *memory, std::size_t bytes) noexcept; //!< `bytes`: as they were asked for
    //! To the system: nobody has filtered or sorted for a while.
    static void dropKept() noexcept;
    [[nodiscard]] static std::size_t kept() noexcept; //!< bytes that wait for the next who asks
};

} // namespace vinculo::models
