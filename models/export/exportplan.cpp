// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/exportplan.h"

#include "models/table/cellformatter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kOutflow = "OUTFLOW";

//! Position among the columns of a chunk; -1 when there is none.
int columnOf(const ResourceSpec &spec, std::string_view path)
{
    int column = 0;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        if (field.path == path)
            return column;
        ++column;
    }
    return -1;
}

const FieldSpec *fieldOf(const ResourceSpec &spec, std::string_view path)
{
    const auto *found = std::ranges::find(spec.fields, path, &FieldSpec::path);
    return found == spec.fields.end() ? nullptr : found;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isInWords(const ExportOptions &options)
{
    return options.wording == ExportWording::Words && options.format != ExportFormat::JsonLines;
}

std::vector<std::string> wordsOf(const ResourceSpec &spec, const FieldSpec &field)
{
    std::vector<std::string> words;
    if (field.type == FieldType::Boolean)
        words = {QCoreApplication::translate("CellFormatter", "No", "A value that is false").toStdString(),
                 QCoreApplication::translate("CellFormatter", "Yes", "A value that is true").toStdString()};
    if (field.type == FieldType::Enum || field.type == FieldType::TextList)
        for (const EnumValue &value : field.values)
            words.push_back(CellFormatter::enumLabel(spec, value).toStdString());
    return words;
}

void addDirection(const ResourceSpec &spec, ExportColumn &column)
{
    const int direction = columnOf(spec, column.field->directionPath);
    const FieldSpec *field = fieldOf(spec, column.field->directionPath);
    if (direction < 0 || !field)
        return;
    const auto *outflow = std::ranges::find(field->values, kOutflow, &EnumValue::value);
    if (outflow == field->values.end())
        return;
    column.directionColumn = direction;
    column.outflow = static_cast<std::uint16_t>(outflow - field->values.begin());
}

bool namesPeople(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Condition)
        return !node.field || node.field->is(FieldFlag::Sensitive) || node.field->type == FieldType::Text;
    return std::ranges::any_of(node.children, [](const QueryNodePtr &child) { return namesPeople(*child); });
}

ExportColumn valueColumn(const ResourceSpec &spec, const FieldSpec &field, const ExportOptions &options)
{
    ExportColumn column{.column = static_cast<std::size_t>(columnOf(spec, field.path)),
                        .field = &field,
                        .path = std::string(field.path),
                        .header = std::string(field.path),
                        .isMasked = field.is(FieldFlag::Sensitive) && !options.includePersonalData};
    if (isInWords(options)) {
        column.header = CellFormatter::label(spec, field).toStdString();
        column.words = wordsOf(spec, field);
        if (!field.directionPath.empty())
            addDirection(spec, column);
    }
    return column;
}

//! Where an amount's currency is exported: under its own path, or once for all amounts of one country.
std::string_view currencyColumnPath(const FieldSpec &money)
{
    return money.currencyPath.empty() ? std::string_view("currency") : money.currencyPath;
}

//! The names of the columns say the currency, because there is one for each.
bool isNamedByCurrency(const ResourceSpec &spec, const FieldSpec &money)
{
    return !money.currency.empty() && std::ranges::any_of(spec.fields, [&money](const FieldSpec &other) {
        return !other.currency.empty() && other.currency != money.currency;
    });
}

ExportColumn currencyColumn(const ResourceSpec &spec, const ExportColumn &money, const QString &otherwise,
                            const ExportOptions &options)
{
    const std::string path(currencyColumnPath(*money.field));
    const FieldSpec *currency = fieldOf(spec, path);
    ExportColumn column{.column = money.column,
                        .field = money.field,
                        .part = ExportColumn::Part::Currency,
                        .path = path,
                        .header = path};
    if (isInWords(options))
        column.header = (currency ? CellFormatter::label(spec, *currency) : otherwise).toStdString();
    return column;
}

} // namespace

ExportPlan ExportPlanner::plan(TableSnapshot table, std::vector<std::uint32_t> rows,
                               const std::vector<const FieldSpec *> &fields, const ExportOptions &options,
                               const ExportOrigin &origin)
{
    const ResourceSpec &spec = *table.spec;
    ExportPlan plan{.table = std::move(table), .rows = std::move(rows), .options = options};
    plan.title = CellFormatter::title(spec);
    std::vector<std::string_view> paths; // that stand in the file by themselves, or as a currency
    for (const FieldSpec *field : fields)
        paths.push_back(field->path);
    for (const FieldSpec *field : fields) {
        plan.columns.push_back(valueColumn(spec, *field, options));
        if (field->type != FieldType::Money || isNamedByCurrency(spec, *field) ||
            std::ranges::find(paths, currencyColumnPath(*field)) != paths.end())
            continue;
        paths.push_back(currencyColumnPath(*field));
        //: header of a column with currency codes
        const QString header = tr("Currency");
        plan.columns.push_back(currencyColumn(spec, plan.columns.back(), header, options));
    }
    //: name of the sheet with facts about the file, at most 31 characters
    plan.aboutTitle = tr("About this file");
    plan.about = about(plan, origin);
    return plan;
}

std::vector<std::pair<QString, QString>> ExportPlanner::about(const ExportPlan &plan,
                                                              const ExportOrigin &origin)
{
    const bool isMasked =
        std::ranges::any_of(plan.columns, [](const ExportColumn &column) { return column.isMasked; });
    const bool isPersonal = !isMasked && std::ranges::any_of(plan.columns, [](const ExportColumn &column) {
        return column.field->is(FieldFlag::Sensitive);
    });
    const QString privacy = isMasked     ? tr("Masked: names, documents and the like are hidden")
                            : isPersonal ? tr("Included: handle this file accordingly")
                                         : tr("None in these columns");
    QString query = origin.query;
    if (query.isEmpty()) //: about an exported file: no search was active
        query = tr("All rows");
    else if (origin.queryIsPersonal && !plan.options.includePersonalData)
        query = tr("Not told, because it may name people");
    std::vector<std::pair<QString, QString>> lines{
        //: about an exported file: what kind of records
        {tr("Records"), plan.title},
        //: about an exported file: how many rows
        {tr("Rows"), QString::number(plan.rows.size())},
        {tr("Personal data"), privacy},
        //: about an exported file: the search that was active
        {tr("Query"), query},
        {tr("Filtered at Belvo"), origin.filters.join(u"; "_s)},
        //: about an exported file: UTC time
        {tr("Written (UTC)"), origin.madeAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)},
        //: about an exported file: name of the profile
        {tr("Profile"), origin.profileName},
        //: about an exported file: Demo, Sandbox or Production
        {tr("Environment"), origin.environment},
        //: about an exported file: name and version
        {tr("Program"), u"Vínculo "_s + QCoreApplication::applicationVersion()}};
    std::erase_if(lines, [](const auto &line) { return line.second.isEmpty(); });
    return lines;
}

QString ExportPlanner::fileName(const ResourceSpec &spec, const std::vector<const FieldSpec *> &fields,
                                const ExportOptions &options, QDate day)
{
    QString privacy;
    if (hasPersonalData(fields)) //: part of a file name, no spaces: personal data is in it
        privacy = options.includePersonalData ? tr("-with-personal-data")
                                              //: part of a file name, no spaces: personal data is hidden
                                              : tr("-masked");
    return u"%1-%2%3.%4"_s.arg(fromView(spec.name), day.toString(Qt::ISODate), privacy,
                               suffix(options.format));
}

QString ExportPlanner::suffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    }
    return {};
}

bool ExportPlanner::hasPersonalData(const std::vector<const FieldSpec *> &fields)
{
    return std::ranges::any_of(fields,
                               [](const FieldSpec *field) { return field->is(FieldFlag::Sensitive); });
}

bool ExportPlanner::isPersonal(const Query &query)
{
    return query.root && namesPeople(*query.root);
}

std::vector<const FieldSpec *> ExportPlanner::defaultFields(const ResourceSpec &spec)
{
    std::vector<const FieldSpec *> fields;
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn() && field.is(FieldFlag::DefaultColumn))
            fields.push_back(&field);
    return fields;
}

std::vector<const FieldSpec *> ExportPlanner::allFields(const ResourceSpec &spec)
{
    std::vector<const FieldSpec *> fields;
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn())
            fields.push_back(&field);
    return fields;
}

} // namespace vinculo::models
