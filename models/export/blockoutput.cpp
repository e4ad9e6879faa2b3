// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/blockoutput.h"

namespace vinculo::models {

bool BlockOutput::flush()
{
    const char *next = m_buffer.data();
    auto left = static_cast<qint64>(m_buffer.size());
    while (left > 0) { // pipes take less than they are given
        const qint64 written = m_device.write(next, left);
        if (written <= 0)
            return false;
        next += written;
        left -= written;
    }
    m_buffer.clear();
    return true;
}

} // namespace vinculo::models
