// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <string>

namespace vinculo::models {

//! Collects small pieces and hands them to a device in blocks. The device may not be buffered itself: then a
//! refusal is known at once.
class BlockOutput
{
public:
    explicit BlockOutput(QIODevice &device)
        : m_device(device)
    {
        m_buffer.reserve(kBlock + kBlock / 4);
    }

    [[nodiscard]] std::string &buffer() { return m_buffer; } //!< append here
    //! Writes the buffer when it holds a block. False: the device refused.
    [[nodiscard]] bool writeBlocks() { return m_buffer.size() < kBlock || flush(); }
    [[nodiscard]] bool flush();

private:
    static constexpr std::size_t kBlock = 256 * 1024;
    QIODevice &m_device;
    std::string m_buffer;
};

} // namespace vinculo::models
