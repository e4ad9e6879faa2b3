// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/enrichmenttext.h"

#include "core/domain/masking.h"
#include "models/table/visibletext.h"

#include <QLocale>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCell = 200;

QString translated(const char *text)
{
    return QCoreApplication::translate(enrichment::kContext, text);
}

QStringList labels(const InputField &field)
{
    QStringList names;
    for (const InputChoice &choice : field.choices)
        names << EnrichmentText::label(choice);
    return names;
}

} // namespace

QString EnrichmentText::title(const EnrichmentSpec &spec)
{
    return translated(spec.title);
}

QString EnrichmentText::summary(const EnrichmentSpec &spec)
{
    return translated(spec.summary);
}

QString EnrichmentText::label(const InputField &field)
{
    return translated(field.label);
}

QString EnrichmentText::label(const InputChoice &choice)
{
    return translated(choice.label);
}

QString EnrichmentText::label(const EnumValue &value)
{
    return translated(value.label);
}

QString EnrichmentText::column(const CsvTable &table, int column)
{
    const QString heading = cell(table.headings.value(column).trimmed(), MaskKind::None);
    //: a column of a file that has no heading; %1 its number
    return heading.isEmpty() ? tr("Column %1").arg(QLocale().toString(column + 1)) : heading;
}

QString EnrichmentText::problem(const EnrichmentSpec &spec, const LineProblem &problem)
{
    const InputField *field =
        problem.input < 0 ? nullptr : &spec.inputs[static_cast<std::size_t>(problem.input)];
    const QString other = QLocale().toString(problem.otherLine);
    switch (problem.problem) {
    case ImportProblem::Missing:
        return tr("A value is required here.");
    case ImportProblem::NotADate:
        return tr("This is no date in the order chosen for this file.");
    case ImportProblem::NotANumber:
        return tr("This is no amount in the way of writing chosen for this file.");
    case ImportProblem::TooExact:
        return tr("The amount has more than four decimals, and nothing is rounded.");
    case ImportProblem::NotACurrency:
        return tr("A currency has three letters, as in BRL or MXN.");
    case ImportProblem::NotAChoice: //: %1 a list of words
        return tr("This request takes only: %1.")
            .arg(field ? QLocale().createSeparatedList(labels(*field)) : QString());
    case ImportProblem::NotAUuid:
        return tr("The ID of the holder must be a UUID for this request.");
    case ImportProblem::NotACode:
        return tr("A merchant category has four digits.");
    case ImportProblem::NeededHere:
        return tr("Credit cards need a merchant category.");
    case ImportProblem::Repeated: //: %1 number of a line
        return tr("Line %1 has the same ID; each must be different.").arg(other);
    case ImportProblem::SignContradicts:
        return tr("The amount has a minus, but the line says that money came in.");
    case ImportProblem::AccountDiffers: //: %1 number of a line
        return tr("Line %1 says something else about the same account.").arg(other);
    case ImportProblem::Control:
        return tr("There is a control character in this cell.");
    case ImportProblem::Undecodable:
        return tr("A character cannot be read. Another encoding may help.");
    case ImportProblem::UnclosedQuote:
        return tr("A quotation mark opens a cell and is never closed.");
    case ImportProblem::TextAfterQuote:
        return tr("There is text between a closing quotation mark and the next separator.");
    case ImportProblem::TooManyCells: //: %1 a number
        return tr("The line has more than %1 cells.").arg(QLocale().toString(csv::kMostColumns));
    }
    return {};
}

QString EnrichmentText::problem(OptionProblem problem)
{
    switch (problem) {
    case OptionProblem::None:
        return {};
    case OptionProblem::HalfPeriod:
        return tr("A period needs both its first and its last day.");
    case OptionProblem::ReversedPeriod:
        return tr("The period ends before it begins.");
    case OptionProblem::FuturePeriod:
        return tr("The period must not end in the future.");
    case OptionProblem::OldPeriod: //: %1 a number
        return tr("The period must lie within the last %1 days.")
            .arg(QLocale().toString(enrichment::kLongestPeriodDays));
    case OptionProblem::NoUser:
        return tr("Enter your own ID of the person.");
    case OptionProblem::NoReferenceDate:
        return tr("Enter the day the figures are counted back from.");
    }
    return {};
}

QString EnrichmentText::cell(const QString &text, MaskKind mask)
{
    const QString shown = mask == MaskKind::None ? text : masked(text, mask);
    if (shown.size() <= kLongestCell)
        return visibleText(shown);
    return visibleText(shown.left(kLongestCell)) + u'…';
}

} // namespace vinculo::models
