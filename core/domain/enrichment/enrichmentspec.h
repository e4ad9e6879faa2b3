// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <span>

namespace vinculo {

// "Enrich your own data": four calls over transactions that the caller brings along. Each is data, like a
// resource: what goes in, under which limits, and what comes out as tables. Columns of a file, its check, the
// body of the request, the tables of the answer and the sandbox are engines over these descriptions.

//! What a cell of a file has to hold to become a value of the request.
enum class InputType : std::uint8_t {
    Text,
    Uuid,
    Date,
    Amount,   //!< exact decimal; its sign may say which way the money went
    Currency, //!< three letters
    Choice,   //!< closed list in `choices`
    Code,     //!< merchant category: four digits, sent as a number
};

//! Where a value stands in the body.
enum class InputPlace : std::uint8_t {
    Transaction,
    Account, //!< in `accounts`: once for every account the transactions name
};

struct InputChoice
{
    std::string_view value;      //!< on the wire
    const char *label = nullptr; //!< QT_TRANSLATE_NOOP text
    //! What people write in files for it, divided by '|': letters and digits only, without case and accents.
    std::string_view words;
};

struct InputField
{
    std::string_view key;        //!< on the wire
    const char *label = nullptr; //!< QT_TRANSLATE_NOOP text
    //! How people head such a column, divided by '|': letters and digits only, without case and accents.
    std::string_view headings;
    InputType type = InputType::Text;
    InputPlace place = InputPlace::Transaction;
    bool isRequired = true;
    //! Required after all where the Choice field of that key has this value.
    std::string_view requiredWhen = {};
    std::string_view requiredValue = {};
    bool isUnique = false; //!< no two rows have the same value
    TableView<InputChoice> choices = {};
    MaskKind mask = MaskKind::None;
};

//! What a request takes besides its rows, as a set.
enum class RequestOption : std::uint8_t {
    None = 0,
    Period = 1,        //!< date_from and date_to, both or neither, within the last 365 days
    IncomeTypes = 2,   //!< allowed_income_types; none: all
    Confidence = 4,    //!< minimum_confidence_level
    User = 8,          //!< user_id, required
    ReferenceDate = 16 //!< reference_date, required
};
constexpr RequestOption operator|(RequestOption a, RequestOption b)
{
    return static_cast<RequestOption>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}
constexpr bool has(RequestOption set, RequestOption option)
{
    return (static_cast<std::uint8_t>(set) & static_cast<std::uint8_t>(option)) != 0;
}

//! How the rows of a result stand in the answer.
enum class ResultShape : std::uint8_t {
    Rows,   //!< the answer, or its member `at`, is the list (or the one row)
    Nested, //!< every row of the answer has a list `at`; `parentKey` of the row goes along
    Metrics //!< one object per group, one member per figure and period: "min_balance_3m"
};

struct ResultTable
{
    const ResourceSpec *spec = nullptr;
    ResultShape shape = ResultShape::Rows;
    std::string_view at = {};
    std::string_view parentKey = {};
};

struct EnrichmentSpec
{
    std::string_view name; //!< stable key: "categorization"
    std::string_view path; //!< "/api/categorization/"
    const char *title = nullptr;
    const char *summary = nullptr;     //!< what comes out, in one sentence
    std::string_view languageKey = {}; //!< of the transactions' language: pt, es, en
    TableView<InputField> inputs = {};
    RequestOption options = RequestOption::None;
    TableView<ResultTable> results = {};
};

namespace enrichment {

inline constexpr const char *kContext = "Enrichment"; //!< of every label and title here
inline constexpr int kMostTransactions = 10'000;      //!< in one request
inline constexpr int kLongestPeriodDays = 365;

inline constexpr std::string_view kLanguages[] = {"pt", "es", "en"};

//! Every call, in the order it is offered.
std::span<const EnrichmentSpec *const> all();
//! nullptr when there is none of that name.
const EnrichmentSpec *find(std::string_view name);

//! Answers of allowed_income_types and minimum_confidence_level.
TableView<EnumValue> incomeTypes();
TableView<EnumValue> confidenceLevels();

} // namespace enrichment

//! Compile-time check of a table: unique keys, labels, choices where they belong, something to show.
consteval bool valid(const EnrichmentSpec &spec)
{
    if (spec.name.empty() || spec.path.empty() || !spec.title || !spec.summary || spec.languageKey.empty())
        return false;
    for (std::size_t i = 0; i < spec.inputs.size(); ++i) {
        const InputField &field = spec.inputs[i];
        const bool isChoice = field.type == InputType::Choice;
        if (field.key.empty() || !field.label || field.headings.empty() || isChoice == field.choices.empty())
            return false;
        for (std::size_t j = i + 1; j < spec.inputs.size(); ++j)
            if (field.key == spec.inputs[j].key)
                return false;
    }
    return !spec.inputs.empty() && !spec.results.empty();
}

} // namespace vinculo
