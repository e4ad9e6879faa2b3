// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace vinculo {

//! Numbers and texts one after the other, little-endian on every machine; ByteReader reads them back. Any
//! thread.
class ByteWriter
{
public:
    template<std::integral T>
    void number(T value)
    {
        const std::size_t at = grow(sizeof(T));
        qToLittleEndian(value, m_bytes.data() + at);
    }
    template<std::integral T>
    void numbers(std::span<const T> values)
    {
        if (values.empty())
            return;
        const std::size_t at = grow(values.size_bytes());
        qToLittleEndian<T>(values.data(), static_cast<qsizetype>(values.size()), m_bytes.data() + at);
    }
    //! The length first, so that it is read back without knowing it.
    void text(std::string_view bytes)
    {
        number(static_cast<std::uint32_t>(bytes.size()));
        m_bytes.append(bytes);
    }
    //! As they are, for who knows how many they will be.
    void raw(std::string_view bytes) { m_bytes.append(bytes); }
    void reserve(std::size_t size) { m_bytes.reserve(size); }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::size_t grow(std::size_t size)
    {
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + size);
        return at;
    }

    std::string m_bytes;
};

} // namespace vinculo
