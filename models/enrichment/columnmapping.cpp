// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/columnmapping.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSampleRows = 200;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! The place of a heading among the words of a field: the earlier, the surer; -1: it is none of them.
int rankOf(const InputField &field, const QString &heading)
{
    if (heading.isEmpty())
        return -1;
    if (heading == comparable(fromView(field.key)))
        return 0;
    return static_cast<int>(fromView(field.headings).split(u'|').indexOf(heading));
}

bool hasMinus(const CsvTable &table, int column)
{
    const std::size_t count = std::min(table.rows.size(), kSampleRows);
    for (std::size_t i = 0; i < count; ++i) {
        const QStringList &cells = table.rows[i].cells;
        if (column < cells.size() && cells[column].contains(u'-'))
            return true;
    }
    return false;
}

//! Fields of transactions go first: of two dates the plain one is theirs.
void guessColumns(const EnrichmentSpec &spec, const CsvTable &table, ColumnMapping &mapping)
{
    struct Match
    {
        int rank;
        std::size_t input;
        int column;
    };
    std::vector<Match> matches;
    for (std::size_t input = 0; input < spec.inputs.size(); ++input)
        for (qsizetype column = 0; column < table.headings.size(); ++column) {
            const int rank = rankOf(spec.inputs[input], comparable(table.headings[column]));
            if (rank >= 0)
                matches.push_back({rank, input, static_cast<int>(column)});
        }
    std::ranges::stable_sort(matches, {}, &Match::rank);
    std::vector<bool> isUsed(static_cast<std::size_t>(table.headings.size()), false);
    for (const Match &match : matches) {
        FieldSource &source = mapping.sources[match.input];
        if (source.kind != FieldSource::Kind::None || isUsed[static_cast<std::size_t>(match.column)])
            continue;
        source = {FieldSource::Kind::Column, match.column};
        isUsed[static_cast<std::size_t>(match.column)] = true;
    }
}

} // namespace

ColumnMapping ColumnMapping::guess(const EnrichmentSpec &spec, const CsvTable &table)
{
    ColumnMapping mapping;
    mapping.sources.resize(spec.inputs.size());
    guessColumns(spec, table, mapping);
    int amount = -1;
    for (std::size_t input = 0; input < spec.inputs.size(); ++input)
        if (spec.inputs[input].key == "amount")
            amount = mapping.columnOf(input);
    for (std::size_t input = 0; input < spec.inputs.size(); ++input) {
        const InputField &field = spec.inputs[input];
        FieldSource &source = mapping.sources[input];
        if (source.kind != FieldSource::Kind::None)
            continue;
        if (takes(field, FieldSource::Kind::Sign) && amount >= 0 && hasMinus(table, amount))
            source = {FieldSource::Kind::Sign};
        else if (field.choices.size() == 1)
            source = {FieldSource::Kind::Constant, -1, fromView(field.choices[0].value)};
        else if (takes(field, FieldSource::Kind::Line))
            source = {FieldSource::Kind::Line};
    }
    return mapping;
}

void ColumnMapping::carryOver(const EnrichmentSpec &spec, const EnrichmentSpec &before,
                              const ColumnMapping &old, bool hasSameColumns)
{
    for (std::size_t input = 0; input < spec.inputs.size(); ++input) {
        const InputField &field = spec.inputs[input];
        const auto known = std::ranges::find(before.inputs, field.key, &InputField::key);
        if (known == before.inputs.end())
            continue;
        const FieldSource &chosen = old.sources[static_cast<std::size_t>(known - before.inputs.begin())];
        const bool isColumn = chosen.kind == FieldSource::Kind::Column;
        const auto isAllowed = [&field](const QString &value) {
            return field.choices.empty() ||
                   std::ranges::any_of(field.choices, [&](const InputChoice &choice) {
                       return fromView(choice.value) == value;
                   });
        };
        const bool fits =
            isColumn ? hasSameColumns
                     : chosen.kind != FieldSource::Kind::None && takes(field, chosen.kind) &&
                           (chosen.kind != FieldSource::Kind::Constant || isAllowed(chosen.constant));
        if (fits && (hasSameColumns || sources[input].kind == FieldSource::Kind::None))
            sources[input] = chosen;
    }
}

int ColumnMapping::columnOf(std::size_t input) const
{
    if (input >= sources.size() || sources[input].kind != FieldSource::Kind::Column)
        return -1;
    return sources[input].column;
}

bool takes(const InputField &field, FieldSource::Kind kind)
{
    switch (kind) {
    case FieldSource::Kind::None:
    case FieldSource::Kind::Column:
        return true;
    case FieldSource::Kind::Constant: // one amount or one id for every line would be nonsense
        return !field.isUnique && (field.type != InputType::Amount || field.place == InputPlace::Account);
    case FieldSource::Kind::Sign:
        return field.key == "type" && field.type == InputType::Choice;
    case FieldSource::Kind::Line:
        return field.isUnique;
    }
    return false;
}

} // namespace vinculo::models
