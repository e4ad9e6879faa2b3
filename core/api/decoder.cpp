// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"

#include "core/api/jsongrammar.h"
#include "core/api/rowdecoder.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <string>

namespace vinculo::api {

namespace ondemand = simdjson::ondemand;
using simdjson::SUCCESS;

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kBytesPerRow = 1024; // only to reserve

Unexpected broken(bool html)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.htmlBody = html;
    return Unexpected(std::move(error));
}

//! The body with the spare bytes behind it that the parser may read: its own when it has them, else a copy.
class PaddedBody
{
public:
    explicit PaddedBody(const QByteArray &body)
    {
        std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
        std::size_t capacity = static_cast<std::size_t>(body.capacity());
        if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
            text.remove_prefix(kByteOrderMark.size());
            capacity -= std::min(capacity, kByteOrderMark.size());
        }
        if (capacity < text.size() + simdjson::SIMDJSON_PADDING) {
            m_copy.reserve(text.size() + simdjson::SIMDJSON_PADDING);
            m_copy = text;
            text = m_copy;
            capacity = m_copy.capacity();
        }
        m_view = simdjson::padded_string_view(text.data(), text.size(), capacity);
    }
    [[nodiscard]] simdjson::padded_string_view view() const { return m_view; }

private:
    std::string m_copy;
    simdjson::padded_string_view m_view;
};

class PageDecoder
{
public:
    PageDecoder(const ResourceSpec &spec, simdjson::padded_string_view page, RawJson rawJson)
        : m_page(page)
        , m_rawJson(rawJson)
        , m_rows(spec, trimmedRight(page), page.size() / kBytesPerRow + 1)
    {
    }

    bool run()
    {
        ondemand::json_type type;
        if (m_parser.iterate(m_page).get(m_document) != SUCCESS || m_document.type().get(type) != SUCCESS)
            return false;
        bool good = false;
        if (type == ondemand::json_type::array) {
            ondemand::array array;
            m_list.shape = BodyShape::Array;
            good = m_document.get_array().get(array) == SUCCESS && readRows(array);
        } else if (type == ondemand::json_type::object) {
            good = readObject();
        }
        // Anything behind the root would be a second document.
        if (!good || m_document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return false;
        m_list.rows = m_rows.finish(m_rawJson == RawJson::Keep);
        return true;
    }
    DecodedList take() { return std::move(m_list); }

private:
    bool readRows(ondemand::array array)
    {
        for (auto item : array) {
            ondemand::value value;
            if (std::move(item).get(value) != SUCCESS || !m_rows.addRow(value, m_document))
                return false;
        }
        return true;
    }

    //! An envelope has `results`; every other object is a row.
    bool readObject()
    {
        ondemand::object object;
        ondemand::value results;
        if (m_document.get_object().get(object) != SUCCESS)
            return false;
        const simdjson::error_code found = object.find_field_unordered("results").get(results);
        if (found != SUCCESS && found != simdjson::NO_SUCH_FIELD)
            return false;
        m_document.rewind();
        if (m_document.get_object().get(object) != SUCCESS)
            return false;
        if (found == SUCCESS)
            return readEnvelope(object);
        m_list.shape = BodyShape::Object;
        return m_rows.addOnlyRow(object);
    }

    bool readEnvelope(ondemand::object object)
    {
        bool hasRows = false;
        for (auto item : object) {
            ondemand::field field;
            if (std::move(item).get(field) != SUCCESS || !readMember(field, hasRows))
                return false;
        }
        return hasRows;
    }

    bool readMember(ondemand::field &field, bool &hasRows)
    {
        std::string_view key;
        if (!m_rows.keyOf(field, key))
            return false;
        ondemand::value value = field.value();
        if (key == "results" && !hasRows) {
            ondemand::array array;
            hasRows = value.get_array().get(array) == SUCCESS;
            return hasRows && readRows(array);
        }
        const std::string_view token = RowDecoder::tokenOf(value);
        if (key == "next" && isJsonScalar(token) && token.front() == '"')
            return readNext(value);
        if (key == "count")
            readCount(token);
        return m_rows.skip(value);
    }

    void readCount(std::string_view token)
    {
        qint64 count = -1;
        const auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), count);
        if (problem == std::errc() && end == token.data() + token.size() && count >= 0)
            m_list.count = count;
    }

    bool readNext(ondemand::value value)
    {
        std::string_view text;
        if (value.get_string().get(text) == SUCCESS)
            m_list.next = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        return true;
    }

    simdjson::padded_string_view m_page;
    RawJson m_rawJson;
    ondemand::parser m_parser;
    ondemand::document m_document;
    RowDecoder m_rows;
    DecodedList m_list;
};

} // namespace

Result<DecodedList> decodeList(const ResourceSpec &spec, const QByteArray &body, RawJson rawJson)
{
    const bool html = body.left(512).trimmed().startsWith('<');
    if (html || body.isEmpty() ||
        static_cast<quint64>(body.size()) > std::numeric_limits<std::uint32_t>::max())
        return broken(html);
    const PaddedBody padded(body);
    PageDecoder page(spec, padded.view(), rawJson);
    if (!page.run())
        return broken(false);
    return page.take();
}

} // namespace vinculo::api
