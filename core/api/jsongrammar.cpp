// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/jsongrammar.h"

#include <bitset>
#include <cstring>

namespace vinculo::api {

namespace {

constexpr std::size_t kDeepest = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

//! Reads forward over one text; every function leaves the cursor behind what it accepted.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : *m_at; }
    void advance() { ++m_at; }
    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }
    bool word(std::string_view expected)
    {
        if (static_cast<std::size_t>(m_end - m_at) < expected.size() ||
            std::memcmp(m_at, expected.data(), expected.size()) != 0)
            return false;
        m_at += expected.size();
        return true;
    }
    bool digits()
    {
        const char *const begin = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != begin;
    }
    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }
    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at != m_end) {
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (c == '\\' && !escape())
                return false;
        }
        return false;
    }
    bool scalar()
    {
        switch (peek()) {
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

private:
    bool escape()
    {
        if (atEnd())
            return false;
        const char c = *m_at++;
        if (c != 'u')
            return std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
        for (int i = 0; i < 4; ++i)
            if (atEnd() || !isHex(*m_at++))
                return false;
        return true;
    }

    const char *m_at;
    const char *m_end;
};

//! Walks one value with a stack of bits (is the container an object?), so that depth costs no call stack.
class ValueCheck
{
public:
    explicit ValueCheck(std::string_view text)
        : m_cursor(text)
    {
    }

    bool run()
    {
        do {
            m_cursor.skipSpace();
            if (!openOrScalar())
                return false;
        } while (m_depth > 0 && !m_closedRoot);
        m_cursor.skipSpace();
        return m_cursor.atEnd();
    }

private:
    [[nodiscard]] bool inObject() const { return m_isObject[m_depth - 1]; }

    //! One value; afterwards the cursor stands where the next value begins, or everything is closed.
    bool openOrScalar()
    {
        const bool object = m_cursor.peek() == '{';
        if (!object && m_cursor.peek() != '[')
            return m_cursor.scalar() && closeOrNext();
        if (m_depth == kDeepest)
            return false;
        m_isObject[m_depth++] = object;
        m_cursor.advance();
        m_cursor.skipSpace();
        if (m_cursor.take(object ? '}' : ']')) {
            --m_depth;
            return closeOrNext();
        }
        return !object || key();
    }

    bool closeOrNext()
    {
        while (m_depth > 0) {
            m_cursor.skipSpace();
            if (m_cursor.take(',')) {
                m_cursor.skipSpace();
                return !inObject() || key();
            }
            if (!m_cursor.take(inObject() ? '}' : ']'))
                return false;
            --m_depth;
        }
        m_closedRoot = true;
        return true;
    }

    bool key()
    {
        if (!m_cursor.string())
            return false;
        m_cursor.skipSpace();
        return m_cursor.take(':');
    }

    Cursor m_cursor;
    std::bitset<kDeepest> m_isObject;
    std::size_t m_depth = 0;
    bool m_closedRoot = false;
};

} // namespace

bool isJsonScalar(std::string_view token)
{
    Cursor cursor(token);
    return cursor.scalar() && cursor.atEnd();
}

bool isJsonValue(std::string_view text)
{
    return ValueCheck(text).run();
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace vinculo::api
