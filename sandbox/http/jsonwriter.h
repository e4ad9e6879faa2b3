// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace vinculo::sandbox {

//! Writes compact JSON in document order. Every member function takes the key first; an empty key writes an
//! array element (or the root).
class JsonWriter
{
public:
    JsonWriter();

    void beginObject(std::string_view key = {});
    void endObject();
    void beginArray(std::string_view key = {});
    void endArray();

    void null(std::string_view key);
    void text(std::string_view key, std::string_view value);
    void optionalText(std::string_view key, const std::optional<std::string> &value);
    //! Empty text becomes null.
    void textOrNull(std::string_view key, std::string_view value);
    void texts(std::string_view key, const std::vector<std::string> &values);
    void integer(std::string_view key, std::int64_t value);
    void boolean(std::string_view key, bool value);
    //! A JSON number; whole amounts are printed as 1200.0 or 1200, as the API does now and then.
    void cents(std::string_view key, Cents value);
    void cents(std::string_view key, std::optional<Cents> value);
    //! A rate in hundred-thousandths.
    void rate(std::string_view key, std::int64_t value);
    void uuid(std::string_view key, Uuid value);
    void instant(std::string_view key, Instant value);
    void instant(std::string_view key, std::optional<Instant> value);
    void day(std::string_view key, Day value);
    //! Splices text that is JSON already.
    void raw(std::string_view key, std::string_view json);

    [[nodiscard]] std::string take();
    [[nodiscard]] std::size_t size() const { return m_buffer.GetSize(); }
    void reserve(std::size_t bytes) { m_buffer.Reserve(bytes); }

private:
    void putKey(std::string_view key);
    void putText(std::string_view value);

    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer;
};

} // namespace vinculo::sandbox
