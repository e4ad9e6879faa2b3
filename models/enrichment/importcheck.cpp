// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/importcheck.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Kind = FieldSource::Kind;

namespace {

constexpr std::size_t kSampleRows = 2'000;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Nothing when it is fine.
std::optional<ImportProblem> textProblem(const QString &text)
{
    for (const QChar c : text) {
        if (c == QChar::ReplacementCharacter || c.isNonCharacter())
            return ImportProblem::Undecodable;
        if ((c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == u'\u007F')
            return ImportProblem::Control;
    }
    return {};
}

const InputChoice *choiceFor(const InputField &field, const QString &text)
{
    const QString word = comparable(text);
    for (const InputChoice &choice : field.choices)
        if (word == comparable(fromView(choice.value)) || hasWord(choice.words, word))
            return &choice;
    return nullptr;
}

bool isCurrency(const QString &code)
{
    return Currency::fromCode(code.toStdString()).isKnown();
}

bool isCategoryCode(const QString &code)
{
    return code.size() == 4 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class Checker
{
public:
    Checker(const EnrichmentSpec &spec, const ColumnMapping &mapping, const CellFormat &format)
        : m_spec(spec)
        , m_mapping(mapping)
        , m_format(format)
        , m_seen(spec.inputs.size())
    {
        for (std::size_t i = 0; i < spec.inputs.size(); ++i) {
            if (spec.inputs[i].key == "type")
                m_direction = static_cast<int>(i);
            if (spec.inputs[i].key == "amount")
                m_amount = static_cast<int>(i);
            if (spec.inputs[i].key == "account_id")
                m_account = static_cast<int>(i);
            if (spec.inputs[i].place == InputPlace::Account)
                m_ofAccount.push_back(i);
        }
    }

    void check(const CsvRow &row, CheckedImport &result)
    {
        m_problems.clear();
        m_isNegative = false;
        CheckedRow checked{row.line, {}};
        if (row.problem != CsvProblem::None)
            addForLine(row);
        else
            for (std::size_t input = 0; input < m_spec.inputs.size(); ++input)
                checked.values.append(value(row, input));
        if (m_problems.empty())
            checkTogether(row, checked);
        if (m_problems.empty()) {
            result.rows.push_back(std::move(checked));
            return;
        }
        ++result.badLines;
        result.problems.insert(result.problems.end(), m_problems.begin(), m_problems.end());
    }

private:
    void addForLine(const CsvRow &row)
    {
        const ImportProblem problem = row.problem == CsvProblem::UnclosedQuote ? ImportProblem::UnclosedQuote
                                      : row.problem == CsvProblem::TextAfterQuote
                                          ? ImportProblem::TextAfterQuote
                                          : ImportProblem::TooManyCells;
        m_problems.push_back({row.line, problem, -1, -1, row.cells.value(0)});
    }

    void add(const CsvRow &row, std::size_t input, ImportProblem problem, const QString &text,
             int otherLine = 0)
    {
        m_problems.push_back(
            {row.line, problem, static_cast<int>(input), m_mapping.columnOf(input), text, otherLine});
    }

    [[nodiscard]] QString source(const CsvRow &row, std::size_t input) const
    {
        const FieldSource &from = m_mapping.sources[input];
        switch (from.kind) {
        case Kind::Column:
            return row.cells.value(from.column).trimmed();
        case Kind::Constant:
            return from.constant.trimmed();
        case Kind::Line:
            return u"line-"_s + QString::number(row.line);
        case Kind::Sign:
        case Kind::None:
            break;
        }
        return {};
    }

    QString value(const CsvRow &row, std::size_t input)
    {
        const InputField &field = m_spec.inputs[input];
        const QString text = source(row, input);
        if (m_mapping.sources[input].kind == Kind::Sign) // settled when the amount is known
            return {};
        if (text.isEmpty()) {
            if (field.isRequired)
                add(row, input, ImportProblem::Missing, {});
            return {};
        }
        if (const auto problem = textProblem(text)) {
            add(row, input, *problem, text);
            return {};
        }
        return wireValue(row, input, text);
    }

    QString wireValue(const CsvRow &row, std::size_t input, const QString &text)
    {
        const InputField &field = m_spec.inputs[input];
        switch (field.type) {
        case InputType::Text:
            return unique(row, input, text);
        case InputType::Uuid:
            if (const QUuid id = QUuid::fromString(text); !id.isNull() && text.size() >= 36)
                return id.toString(QUuid::WithoutBraces);
            add(row, input, ImportProblem::NotAUuid, text);
            return {};
        case InputType::Date:
            if (const auto date = dateFrom(text, m_format.dates))
                return date->toString(Qt::ISODate);
            add(row, input, ImportProblem::NotADate, text);
            return {};
        case InputType::Amount:
            return amount(row, input, text);
        case InputType::Currency:
            if (const QString code = text.toUpper(); isCurrency(code))
                return code;
            add(row, input, ImportProblem::NotACurrency, text);
            return {};
        case InputType::Choice:
            if (const InputChoice *choice = choiceFor(field, text))
                return fromView(choice->value);
            add(row, input, ImportProblem::NotAChoice, text);
            return {};
        case InputType::Code:
            if (isCategoryCode(text))
                return text;
            add(row, input, ImportProblem::NotACode, text);
            return {};
        }
        return {};
    }

    QString unique(const CsvRow &row, std::size_t input, const QString &text)
    {
        if (!m_spec.inputs[input].isUnique)
            return text;
        const auto seen = m_seen[input].constFind(text);
        if (seen == m_seen[input].cend())
            m_seen[input].insert(text, row.line);
        else
            add(row, input, ImportProblem::Repeated, text, *seen);
        return text;
    }

    QString amount(const CsvRow &row, std::size_t input, const QString &text)
    {
        AmountParts parts;
        switch (amountFrom(text, m_format.decimalMark, parts)) {
        case AmountProblem::None:
            break;
        case AmountProblem::NotANumber:
            add(row, input, ImportProblem::NotANumber, text);
            return {};
        case AmountProblem::TooExact:
            add(row, input, ImportProblem::TooExact, text);
            return {};
        }
        const QString plain = parts.amount.toPlainString(2);
        if (static_cast<int>(input) == m_amount) {
            m_isNegative = parts.isNegative;
            return plain;
        }
        return parts.isNegative ? u'-' + plain : plain; // balances may be below zero
    }

    //! What one value says about another.
    void checkTogether(const CsvRow &row, CheckedRow &checked)
    {
        if (m_direction >= 0)
            checkDirection(row, checked);
        for (std::size_t input = 0; input < m_spec.inputs.size(); ++input) {
            const InputField &field = m_spec.inputs[input];
            if (field.requiredWhen.empty() || !checked.values[qsizetype(input)].isEmpty())
                continue;
            for (std::size_t other = 0; other < m_spec.inputs.size(); ++other)
                if (m_spec.inputs[other].key == field.requiredWhen &&
                    checked.values[qsizetype(other)] == fromView(field.requiredValue))
                    add(row, input, ImportProblem::NeededHere, {});
        }
        if (m_account >= 0 && m_problems.empty())
            checkAccount(row, checked);
    }

    void checkDirection(const CsvRow &row, CheckedRow &checked)
    {
        const auto input = static_cast<std::size_t>(m_direction);
        QString &direction = checked.values[m_direction];
        if (m_mapping.sources[input].kind == Kind::Sign) {
            const QString word = m_isNegative ? u"OUTFLOW"_s : u"INFLOW"_s;
            if (choiceFor(m_spec.inputs[input], word))
                direction = word;
            else
                add(row, input, ImportProblem::NotAChoice, source(row, static_cast<std::size_t>(m_amount)));
        } else if (m_isNegative && direction == "INFLOW"_L1) {
            const auto amount = static_cast<std::size_t>(m_amount);
            add(row, amount, ImportProblem::SignContradicts, source(row, amount));
        }
    }

    //! Every line of an account says the same about it.
    void checkAccount(const CsvRow &row, const CheckedRow &checked)
    {
        if (m_ofAccount.empty())
            return;
        const QString account = checked.values[m_account];
        const auto known = m_accounts.constFind(account);
        if (known == m_accounts.cend()) {
            m_accounts.insert(account, checked);
            return;
        }
        for (const std::size_t input : m_ofAccount)
            if (checked.values[qsizetype(input)] != known->values[qsizetype(input)])
                add(row, input, ImportProblem::AccountDiffers, source(row, input), known->line);
    }

    const EnrichmentSpec &m_spec;
    const ColumnMapping &m_mapping;
    const CellFormat m_format;
    int m_direction = -1;
    int m_amount = -1;
    int m_account = -1;
    bool m_isNegative = false;
    std::vector<LineProblem> m_problems; //!< of the line at hand
    std::vector<QHash<QString, int>> m_seen;
    std::vector<std::size_t> m_ofAccount; //!< inputs that are said about an account
    QHash<QString, CheckedRow> m_accounts;
};

//! How many cells of the columns mapped to a type can be read in a way.
template<class Reads>
int countReadable(const EnrichmentSpec &spec, const CsvTable &table, const ColumnMapping &mapping,
                  InputType type, const Reads &reads)
{
    int count = 0;
    const std::size_t rows = std::min(table.rows.size(), kSampleRows);
    for (std::size_t input = 0; input < spec.inputs.size(); ++input) {
        const int column = mapping.columnOf(input);
        if (column < 0 || spec.inputs[input].type != type)
            continue;
        for (std::size_t row = 0; row < rows; ++row)
            if (const QString cell = table.rows[row].cells.value(column);
                !cell.trimmed().isEmpty() && reads(cell))
                ++count;
    }
    return count;
}

} // namespace

DetectedCells detectCells(const EnrichmentSpec &spec, const CsvTable &table, const ColumnMapping &mapping)
{
    DetectedCells detected;
    int best = 0;
    for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const int readable =
            countReadable(spec, table, mapping, InputType::Date,
                          [order](const QString &cell) { return dateFrom(cell, order).has_value(); });
        if (readable > best) {
            best = readable;
            detected.format.dates = order;
            detected.areDatesAmbiguous = false;
        } else if (readable > 0 && readable == best && detected.format.dates == DateOrder::DayFirst) {
            detected.areDatesAmbiguous = true;
        }
    }
    const auto amounts = [&](QChar mark) {
        return countReadable(spec, table, mapping, InputType::Amount, [mark](const QString &cell) {
            AmountParts parts;
            return amountFrom(cell, mark, parts) == AmountProblem::None;
        });
    };
    const int points = amounts(u'.');
    const int commas = amounts(u',');
    detected.format.decimalMark = commas > points ? u',' : u'.';
    const auto hasMark = [](const QString &cell) { return cell.contains(u'.') || cell.contains(u','); };
    detected.areAmountsAmbiguous =
        points == commas && points > 0 && countReadable(spec, table, mapping, InputType::Amount, hasMark) > 0;
    return detected;
}

CheckedImport checkImport(const EnrichmentSpec &spec, const CsvTable &table, const ColumnMapping &mapping,
                          const CellFormat &format, const std::atomic_bool &isCancelled)
{
    CheckedImport result;
    Checker checker(spec, mapping, format);
    for (const CsvRow &row : table.rows) {
        if (isCancelled)
            break;
        checker.check(row, result);
    }
    return result;
}

QList<const InputField *> unmappedFields(const EnrichmentSpec &spec, const ColumnMapping &mapping)
{
    QList<const InputField *> fields;
    for (std::size_t input = 0; input < spec.inputs.size(); ++input) {
        const FieldSource &source = mapping.sources[input];
        const bool isEmpty = source.kind == Kind::None ||
                             (source.kind == Kind::Constant && source.constant.trimmed().isEmpty());
        if (spec.inputs[input].isRequired && isEmpty)
            fields.append(&spec.inputs[input]);
    }
    return fields;
}

} // namespace vinculo::models
