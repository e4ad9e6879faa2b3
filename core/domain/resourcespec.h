// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/masking.h"
#include "core/domain/periodfamily.h"

#include <QDate>
#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vinculo {

// One API resource is data: these types describe it, core/domain/resources/ holds one table per resource, and
// columns, filter editors, detail pane, masking, sandbox and contract tests are engines over the tables.

enum class FieldType : std::uint8_t {
    Identifier, //!< UUID
    Text,
    Enum,      //!< closed list in `values`; unknown wire values are shown verbatim
    Date,      //!< plain date without zone
    Timestamp, //!< UTC instant
    Money,     //!< exact decimal; currency from `currencyPath`
    Decimal,   //!< exact decimal without currency
    Integer,
    Boolean,
    TextList,   //!< array of strings
    Object,     //!< nested object, described by `fields`, or open when it has none; never a column
    ObjectList, //!< array of objects, described by `fields`; never a column
};

enum class FieldFlag : std::uint16_t {
    None = 0,
    DefaultColumn = 1, //!< shown until the user chooses otherwise
    DetailOnly = 2,    //!< in the detail pane, not a column
    Sensitive = 4,     //!< masked until revealed; names a mask
    Exported = 8,
    LowCardinality = 16, //!< text that repeats (merchant, bank): interned
    Deprecated = 32, //!< Belvo calls it deprecated or not applicable: detail pane only when it has a value
    Title = 64,      //!< names the record in headers and dialogs
    Monospace = 128, //!< identifiers and hashes: middle-elided
    Optional = 256,  //!< only some shapes of the row have it (owners): missing is no defect
    //! ObjectList that is drawn as a chart besides its table: the child marked Title is the axis, the numbers
    //! marked DefaultColumn are the bars.
    Series = 512,
    Numbers = 1024, //!< TextList whose items are numbers on the wire; Text that is a number in quotes
    //! Decimal that is money in a currency the record does not name: shown with cents. TextList of ours whose
    //! items are amounts with their currency ("BRL 1234.50"): shown as money.
    Amount = 2048,
};
constexpr FieldFlag operator|(FieldFlag a, FieldFlag b)
{
    return static_cast<FieldFlag>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr bool has(FieldFlag set, FieldFlag flag)
{
    return (static_cast<std::uint16_t>(set) & static_cast<std::uint16_t>(flag)) != 0;
}

//! Colour role of a value; ui/ adds icon and word, so that colour never stands alone.
enum class Tone : std::uint8_t { None, Neutral, Ok, Attention, Problem };

//! A constexpr view of a static table, usable inside the element type's own definition.
template<class T>
class TableView
{
public:
    constexpr TableView() = default;
    template<std::size_t N>
    constexpr TableView(const T (&items)[N])
        : m_data(items)
        , m_size(N)
    {
    }
    [[nodiscard]] constexpr const T *begin() const { return m_data; }
    [[nodiscard]] constexpr const T *end() const { return m_data + m_size; }
    [[nodiscard]] constexpr std::size_t size() const { return m_size; }
    [[nodiscard]] constexpr bool empty() const { return m_size == 0; }
    constexpr const T &operator[](std::size_t i) const { return m_data[i]; }

private:
    const T *m_data = nullptr;
    std::size_t m_size = 0;
};

struct EnumValue
{
    std::string_view value;      //!< wire value
    const char *label = nullptr; //!< QT_TRANSLATE_NOOP text
    Tone tone = Tone::None;
};

//! A column that leads to rows of another resource: this value goes into `filterKey` of `resource`
//! (or opens the detail when filterKey is "id").
struct Relation
{
    std::string_view resource; //!< ResourceSpec::name; empty: none
    std::string_view filterKey;
};

struct FieldSpec
{
    std::string_view path; //!< dotted JSON path from the row's root (for children: from their parent)
    const char *label = nullptr;
    //! One sentence of ours for people: what the value is and how to read it. QT_TRANSLATE_NOOP text.
    const char *help = nullptr;
    FieldType type = FieldType::Text;
    FieldFlag flags = FieldFlag::None;
    MaskKind mask = MaskKind::None;
    TableView<EnumValue> values = {};
    //! Money: where the currency stands, from the row's root; a child's own sibling of that name goes first.
    std::string_view currencyPath = {};
    //! Money whose currency no field carries because the country settles it, e.g. "MXN"; instead of a path.
    std::string_view currency = {};
    Relation relation = {};
    TableView<FieldSpec> fields = {}; //!< Object and ObjectList
    //! Money that the API always sends positive: the Enum column (INFLOW, OUTFLOW) that says which way it
    //! went.
    std::string_view directionPath = {};
    TableView<PeriodFamily> families = {}; //!< Object only; wherever the fields below it are described

    [[nodiscard]] constexpr bool is(FieldFlag flag) const { return has(flags, flag); }
    [[nodiscard]] constexpr bool isColumn() const
    {
        return type != FieldType::Object && type != FieldType::ObjectList && !is(FieldFlag::DetailOnly);
    }
};

//! Operators a server filter understands, as a set.
enum class FilterOp : std::uint16_t {
    None = 0,
    Equals = 1,
    In = 2,
    Gt = 4,
    Gte = 8,
    Lt = 16,
    Lte = 32,
    Range = 64,
    Contains = 128, //!< __icontains
    NotIn = 256,
    AllIn = 512,
    Comparisons = Gt | Gte | Lt | Lte | Range,
};
constexpr FilterOp operator|(FilterOp a, FilterOp b)
{
    return static_cast<FilterOp>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr bool has(FilterOp set, FilterOp op)
{
    return (static_cast<std::uint16_t>(set) & static_cast<std::uint16_t>(op)) != 0;
}
//! The suffix on the wire: "", "__in", "__gte"…
std::string_view wireSuffix(FilterOp op);

//! One filter the server offers on a list. Never guessed: only what the published description names.
struct FilterSpec
{
    std::string_view key; //!< without suffix, e.g. "created_at"
    const char *label = nullptr;
    FieldType type = FieldType::Text;
    FilterOp ops = FilterOp::Equals;
    TableView<EnumValue> values = {};
    bool required = false;
    std::string_view fieldPath = {}; //!< the column it narrows, when there is one
    MaskKind mask = MaskKind::None;  //!< how its value is shown in chips
};

enum class Verb : std::uint8_t { None = 0, List = 1, Detail = 2, Retrieve = 4, Resume = 8, Delete = 16 };
constexpr Verb operator|(Verb a, Verb b)
{
    return static_cast<Verb>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}
constexpr bool has(Verb set, Verb verb)
{
    return (static_cast<std::uint8_t>(set) & static_cast<std::uint8_t>(verb)) != 0;
}

//! Where a resource stands in the navigation.
enum class ResourceGroup : std::uint8_t { Connections, Banking, Employment, Fiscal, Enrichment };

//! How one record is read: as fields and sub-tables beside the table, or as a report with sections and
//! charts.
enum class RecordView : std::uint8_t { Fields, Report };

//! What a retrieval (POST) takes besides the link and `save_data`, as a set.
enum class RetrieveInput : std::uint16_t {
    None = 0,
    Period = 1,               //!< date_from and date_to, at most 365 days
    PeriodRequired = 2,       //!< with Period: refused without
    Account = 4,              //!< account: one account only
    AccountId = 8,            //!< the same under the name account_id (balances)
    Direction = 16,           //!< type: INFLOW or OUTFLOW
    Document = 32,            //!< attach_pdf: the official PDF with it
    Xml = 64,                 //!< attach_xml: the XML of each with it
    ReferenceDate = 128,      //!< reference_date
    Kind = 256,               //!< type: yearly or monthly, with years or dates (tax returns)
    IncomeTypes = 512,        //!< allowed_income_types and minimum_confidence_level
    DirectionRequired = 1024, //!< with Direction: refused without
};
constexpr RetrieveInput operator|(RetrieveInput a, RetrieveInput b)
{
    return static_cast<RetrieveInput>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr bool has(RetrieveInput set, RetrieveInput input)
{
    return (static_cast<std::uint16_t>(set) & static_cast<std::uint16_t>(input)) != 0;
}

//! How a resource is fetched at the institution.
struct RetrieveSpec
{
    //! What `resources` of an institution lists when it can deliver this: "ACCOUNTS"; empty: whatever link.
    std::string_view institutionResource;
    RetrieveInput inputs = RetrieveInput::None;
    bool single = false; //!< answered with one object instead of a list
    bool async = false;  //!< X-Belvo-Request-Mode: async is answered with 202
    //! Open Finance Brazil: calls a document and institution have in a calendar month; 0: unlimited or not
    //! published.
    int monthlyCalls = 0;
    int recentMonthlyCalls = 0; //!< likewise, for a period within the last six days; 0: no such exception
};

//! Whether a retrieval from this day on draws on `recentMonthlyCalls`.
[[nodiscard]] bool isRecentPeriod(const RetrieveSpec &retrieve, const QDate &from, const QDate &today);

struct ResourceSpec
{
    std::string_view name;       //!< stable key: "links"; settings, command line, navigation
    std::string_view path;       //!< "/api/links/"
    const char *title = nullptr; //!< plural, e.g. "Links"
    const char *trContext = nullptr;
    const char *icon = nullptr; //!< name in resources/icons
    Verb verbs = Verb::None;
    TableView<FieldSpec> fields = {};
    TableView<FilterSpec> filters = {};
    ResourceGroup group = ResourceGroup::Connections;
    RetrieveSpec retrieve = {};
    RecordView view = RecordView::Fields;
    //! A list below each record, at `path` + id + this: "history/" of exchanges. Its rows' fields.
    std::string_view historyPath = {};
    TableView<FieldSpec> historyFields = {};
    TableView<Period> periods = {}; //!< of the families of its fields, shortest first

    [[nodiscard]] constexpr bool can(Verb verb) const { return has(verbs, verb); }
};

//! Compile-time check of a table: unique paths, every label present, Money has a currency, Enum has values, a
//! Sensitive field names its mask, nested types have children, families have periods, at least one default
//! column.
consteval bool valid(const ResourceSpec &spec)
{
    const auto fieldIsValid = [](const FieldSpec &field) {
        if (field.path.empty() || !field.label)
            return false;
        const bool hasCurrency = field.currencyPath.empty() != field.currency.empty();
        if (field.type == FieldType::Money ? !hasCurrency
                                           : !field.currencyPath.empty() || !field.currency.empty())
            return false;
        if (field.type == FieldType::Enum && field.values.empty())
            return false;
        if (field.is(FieldFlag::Sensitive) != (field.mask != MaskKind::None))
            return false;
        // An object without fields is open: the published description says only that it is one.
        return field.type == FieldType::Object ||
               (field.type == FieldType::ObjectList) != field.fields.empty();
    };
    if (spec.name.empty() || spec.path.empty() || !spec.title || !spec.trContext || !spec.icon)
        return false;
    bool hasDefaultColumn = false;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        if (!fieldIsValid(spec.fields[i]))
            return false;
        for (const FieldSpec &child : spec.fields[i].fields)
            if (!fieldIsValid(child))
                return false;
        hasDefaultColumn = hasDefaultColumn || spec.fields[i].is(FieldFlag::DefaultColumn);
        for (std::size_t j = i + 1; j < spec.fields.size(); ++j)
            if (spec.fields[i].path == spec.fields[j].path)
                return false;
    }
    for (const FieldSpec &field : spec.fields)
        for (const PeriodFamily &family : field.families)
            if (field.type != FieldType::Object || spec.periods.empty() || family.stem.empty() ||
                !family.label || !family.chart)
                return false;
    for (const FilterSpec &filter : spec.filters)
        if (filter.key.empty() || !filter.label || filter.ops == FilterOp::None)
            return false;
    return hasDefaultColumn;
}

} // namespace vinculo
