// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <concepts>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vinculo {

//! Reads what ByteWriter wrote and trusts none of it: nothing outside the bytes is ever touched, no length is
//! believed before that many bytes are seen to be there. After the first thing that did not fit everything
//! reads as zero and empty, and isGood() is false; so a decoder may read on and ask once. Any thread.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    template<std::integral T>
    T number()
    {
        const std::string_view bytes = take(sizeof(T));
        return bytes.empty() ? T{} : qFromLittleEndian<T>(bytes.data());
    }
    template<std::integral T>
    std::vector<T> numbers(std::size_t count)
    {
        std::vector<T> values;
        if (count > m_rest.size() / sizeof(T)) {
            fail();
            return values;
        }
        if (count == 0)
            return values;
        values.resize(count);
        const std::string_view bytes = take(count * sizeof(T));
        qFromLittleEndian<T>(bytes.data(), static_cast<qsizetype>(count), values.data());
        return values;
    }
    //! Stays valid for as long as the bytes do.
    std::string_view text() { return take(number<std::uint32_t>()); }

    std::string_view raw(std::size_t size) { return take(size); } //!< the same

    void fail()
    {
        m_rest = {};
        m_good = false;
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_good && m_rest.empty(); }
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }

private:
    std::string_view take(std::size_t size)
    {
        if (size > m_rest.size()) {
            fail();
            return {};
        }
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    std::string_view m_rest;
    bool m_good = true;
};

} // namespace vinculo
