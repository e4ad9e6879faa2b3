// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/enrichmentrequest.h"

#include "models/export/jsonlineswriter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <string>

namespace vinculo::models {

namespace {

constexpr std::size_t kPartSize = enrichment::kMostTransactions;

void appendKey(std::string &out, std::string_view key)
{
    out += '"';
    out += key; // ours, plain
    out += "\": ";
}

void appendText(std::string &out, const QString &text)
{
    appendJsonText(out, text.toStdString());
}

void appendMember(std::string &out, std::string_view key, const QString &text)
{
    out += "  ";
    appendKey(out, key);
    appendText(out, text);
    out += ",\n";
}

//! Values are checked: what is sent as a number is one.
bool isNumber(InputType type)
{
    return type == InputType::Amount || type == InputType::Code;
}

//! Four digits as a number have no zero in front.
std::string number(const InputField &field, const QString &value)
{
    return field.type == InputType::Code ? std::to_string(value.toInt()) : value.toStdString();
}

void appendRow(std::string &out, const EnrichmentSpec &spec, const CheckedRow &row, InputPlace place)
{
    bool isFirst = true;
    out += "    {";
    for (std::size_t input = 0; input < spec.inputs.size(); ++input) {
        const InputField &field = spec.inputs[input];
        const QString &value = row.values[qsizetype(input)];
        const bool isAccountId = place == InputPlace::Account && field.key == "account_id";
        if (value.isEmpty() || (field.place != place && !isAccountId))
            continue;
        if (!std::exchange(isFirst, false))
            out += ", ";
        appendKey(out, isAccountId ? std::string_view("id") : field.key);
        if (isNumber(field.type))
            out += number(field, value);
        else
            appendText(out, value);
    }
    out += '}';
}

void appendRows(std::string &out, const EnrichmentSpec &spec, std::span<const CheckedRow> rows)
{
    out += "  \"transactions\": [\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        appendRow(out, spec, rows[i], InputPlace::Transaction);
        out += i + 1 < rows.size() ? ",\n" : "\n";
    }
    out += "  ]";
}

void appendAccounts(std::string &out, const EnrichmentSpec &spec, std::span<const CheckedRow> rows)
{
    const auto isId = [](const InputField &field) { return field.key == "account_id"; };
    const auto id = std::ranges::find_if(spec.inputs, isId) - spec.inputs.begin();
    QSet<QString> done;
    out += ",\n  \"accounts\": [\n";
    for (const CheckedRow &row : rows) {
        if (done.contains(row.values[id]))
            continue;
        out += done.isEmpty() ? "" : ",\n";
        done.insert(row.values[id]);
        appendRow(out, spec, row, InputPlace::Account);
    }
    out += "\n  ]";
}

void appendOptions(std::string &out, const EnrichmentSpec &spec, const RequestOptions &options)
{
    if (has(spec.options, RequestOption::User))
        appendMember(out, "user_id", options.userId.trimmed());
    if (has(spec.options, RequestOption::ReferenceDate) && options.referenceDate)
        appendMember(out, "reference_date", options.referenceDate->toString(Qt::ISODate));
    appendMember(out, spec.languageKey, options.language);
    if (has(spec.options, RequestOption::Period) && options.dateFrom && options.dateTo) {
        appendMember(out, "date_from", options.dateFrom->toString(Qt::ISODate));
        appendMember(out, "date_to", options.dateTo->toString(Qt::ISODate));
    }
    if (has(spec.options, RequestOption::IncomeTypes) && !options.incomeTypes.isEmpty()) {
        out += "  \"allowed_income_types\": [";
        for (qsizetype i = 0; i < options.incomeTypes.size(); ++i) {
            out += i > 0 ? ", " : "";
            appendText(out, options.incomeTypes[i]);
        }
        out += "],\n";
    }
    if (has(spec.options, RequestOption::Confidence) && !options.confidence.isEmpty())
        appendMember(out, "minimum_confidence_level", options.confidence);
}

} // namespace

OptionProblem optionProblem(const EnrichmentSpec &spec, const RequestOptions &options, QDate today)
{
    if (has(spec.options, RequestOption::Period) && (options.dateFrom || options.dateTo)) {
        if (!options.dateFrom || !options.dateTo)
            return OptionProblem::HalfPeriod;
        if (*options.dateFrom > *options.dateTo)
            return OptionProblem::ReversedPeriod;
        if (*options.dateTo > today)
            return OptionProblem::FuturePeriod;
        if (options.dateFrom->daysTo(today) > enrichment::kLongestPeriodDays)
            return OptionProblem::OldPeriod;
    }
    if (has(spec.options, RequestOption::User) && options.userId.trimmed().isEmpty())
        return OptionProblem::NoUser;
    if (has(spec.options, RequestOption::ReferenceDate) && !options.referenceDate)
        return OptionProblem::NoReferenceDate;
    return OptionProblem::None;
}

int partCount(std::size_t rows)
{
    return static_cast<int>((rows + kPartSize - 1) / kPartSize);
}

std::span<const CheckedRow> partOf(const std::vector<CheckedRow> &rows, int part)
{
    const std::size_t first = std::min(rows.size(), static_cast<std::size_t>(std::max(part, 0)) * kPartSize);
    return std::span(rows).subspan(first, std::min(kPartSize, rows.size() - first));
}

QByteArray requestBody(const EnrichmentSpec &spec, std::span<const CheckedRow> rows,
                       const RequestOptions &options)
{
    std::string out = "{\n";
    appendOptions(out, spec, options);
    appendRows(out, spec, rows);
    const auto ofAccount = [](const InputField &field) { return field.place == InputPlace::Account; };
    if (std::ranges::any_of(spec.inputs, ofAccount))
        appendAccounts(out, spec, rows);
    out += "\n}\n";
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

QList<int> refusedLines(const ApiError &error, std::span<const CheckedRow> rows)
{
    static const QRegularExpression kPlace(QStringLiteral("^transactions[.\\[](\\d{1,5})\\b"));
    QList<int> lines;
    for (const ErrorEntry &entry : error.entries) {
        const QRegularExpressionMatch match = kPlace.match(entry.field);
        const auto place = static_cast<std::size_t>(match.hasMatch() ? match.captured(1).toInt() : -1);
        if (match.hasMatch() && place < rows.size())
            lines.append(rows[place].line);
    }
    std::ranges::sort(lines);
    lines.erase(std::ranges::unique(lines).begin(), lines.end());
    return lines;
}

} // namespace vinculo::models
