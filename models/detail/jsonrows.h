// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/jsonindent.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <utility>

namespace vinculo::models {

//! Writes rows that this program puts together as the JSON that the decoder makes columns of. One thread.
class JsonRows
{
public:
    void begin()
    {
        m_out += m_out.empty() ? '[' : ',';
        m_out += '{';
        m_isFirst = true;
    }
    void end() { m_out += '}'; }
    //! An object within the row; endObject() goes back to the row.
    void beginObject(std::string_view name)
    {
        key(name);
        m_out += '{';
        m_isFirst = true;
    }
    void endObject()
    {
        m_out += '}';
        m_isFirst = false;
    }
    //! Null when it is empty.
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        m_out += value.empty() ? std::string("null") : jsonString(fromUtf8(value));
    }
    //! Digits as they are written; null when there are none.
    void number(std::string_view name, const QString &digits)
    {
        key(name);
        m_out += digits.isEmpty() ? std::string("null") : digits.toStdString();
    }
    template<class Texts>
    void list(std::string_view name, const Texts &values)
    {
        key(name);
        m_out += '[';
        for (std::size_t i = 0; i < values.size(); ++i)
            m_out.append(i == 0 ? "" : ",").append(jsonString(fromUtf8(values[i])));
        m_out += ']';
    }
    [[nodiscard]] QByteArray take()
    {
        m_out += m_out.empty() ? "[]" : "]";
        return QByteArray::fromStdString(std::exchange(m_out, {}));
    }

private:
    [[nodiscard]] static QString fromUtf8(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    void key(std::string_view name)
    {
        m_out.append(std::exchange(m_isFirst, false) ? "\"" : ",\"").append(name).append("\":");
    }

    std::string m_out;
    bool m_isFirst = true;
};

} // namespace vinculo::models
