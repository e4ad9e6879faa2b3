// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/exportlists.h"

#include "core/domain/resources/registry.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enums.
constexpr std::array kFormats = {"csv"_L1, "xlsx"_L1, "jsonl"_L1};
constexpr std::array kWordings = {"words"_L1, "wire"_L1};

constexpr int kMarkDigits = 8; //!< of the plan's id

template<class Enum, std::size_t size>
Enum valueOf(const std::array<QLatin1StringView, size> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word);
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

//! The filter "link", and no other that has to be given.
bool isListedByLink(const ResourceSpec &spec)
{
    const bool takesLink = std::ranges::any_of(spec.filters, [](const FilterSpec &filter) {
        return filter.key == "link" && has(filter.ops, FilterOp::Equals);
    });
    return takesLink && std::ranges::none_of(spec.filters, [](const FilterSpec &filter) {
               return filter.required && filter.key != "link";
           });
}

} // namespace

const std::vector<const ResourceSpec *> &exportableLists()
{
    static const std::vector<const ResourceSpec *> lists = [] {
        std::vector<const ResourceSpec *> found;
        for (const ResourceSpec *spec : resources::all())
            if (spec->can(Verb::List) && isListedByLink(*spec))
                found.push_back(spec);
        return found;
    }();
    return lists;
}

std::string_view linkColumnOf(const ResourceSpec &spec)
{
    const auto filter = std::ranges::find(spec.filters, "link", &FilterSpec::key);
    if (filter == spec.filters.end() || !has(filter->ops, FilterOp::In))
        return {};
    for (const FieldSpec &field : spec.fields)
        if (field.isColumn() && field.type == FieldType::Identifier &&
            field.relation.resource == resources::links().name)
            return field.path;
    return {};
}

const ResourceSpec *exportableList(const QString &key)
{
    for (const ResourceSpec *spec : exportableLists())
        if (keyOf(*spec) == key)
            return spec;
    return nullptr;
}

QString keyOf(const ResourceSpec &spec)
{
    return QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
}

ExportOptions optionsOf(const PlanFile &file)
{
    ExportOptions options;
    options.format = valueOf<ExportFormat>(kFormats, file.format);
    options.wording = valueOf<ExportWording>(kWordings, file.wording);
    options.separator = file.style == "comma"_L1 || file.style.isEmpty() ? ',' : ';';
    options.decimalMark = file.style == "decimal-comma"_L1 ? ',' : '.';
    options.byteOrderMark = file.isMarked;
    options.includePersonalData = file.includesPersonalData;
    return options;
}

void setOptions(PlanFile &file, const ExportOptions &options)
{
    file.format = kFormats[static_cast<std::size_t>(options.format)];
    file.wording = kWordings[static_cast<std::size_t>(options.wording)];
    if (options.decimalMark == ',')
        file.style = u"decimal-comma"_s;
    else
        file.style = options.separator == ';' ? u"semicolon"_s : u"comma"_s;
    file.isMarked = options.byteOrderMark;
    file.includesPersonalData = options.includePersonalData;
}

QString exportFolderOf(const PlanHead &plan)
{
    const QString name = u"belvo-export-%1-%2"_s.arg(plan.createdAt.toUTC().date().toString(Qt::ISODate),
                                                     plan.id.toString(QUuid::Id128).left(kMarkDigits));
    return QDir(plan.settings.file.folder).filePath(name);
}

} // namespace vinculo::models
