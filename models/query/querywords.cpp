// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querywords.h"

#include "core/domain/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedParts = 12;
constexpr qsizetype kLongestValue = 200;

bool isNumeric(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer;
}

bool isTime(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Timestamp;
}

//! Whether the words of a term are a value alone, and not what a value must be like.
bool isValue(const FieldSpec &field, const QueryTerm &term)
{
    const bool isEquality = term.kind == QueryTerm::Kind::Contains || term.kind == QueryTerm::Kind::Equals;
    return isEquality && field.type != FieldType::Text && field.type != FieldType::TextList;
}

//! "last-90d" in words.
QString spanWords(QStringView span)
{
    const int count = span.chopped(1).toInt();
    switch (span.back().unicode()) {
    case u'd':
        return QCoreApplication::translate("vinculo::models::QueryWords", "last %Ln day(s)", "A period",
                                           count);
    case u'w':
        return QCoreApplication::translate("vinculo::models::QueryWords", "last %Ln week(s)", "A period",
                                           count);
    case u'm':
        return QCoreApplication::translate("vinculo::models::QueryWords", "last %Ln month(s)", "A period",
                                           count);
    default:
        return QCoreApplication::translate("vinculo::models::QueryWords", "last %Ln year(s)", "A period",
                                           count);
    }
}

//! "next-90d" in words.
QString comingWords(QStringView span)
{
    const int count = span.chopped(1).toInt();
    switch (span.back().unicode()) {
    case u'd':
        return QCoreApplication::translate("vinculo::models::QueryWords", "next %Ln day(s)", "A period",
                                           count);
    case u'w':
        return QCoreApplication::translate("vinculo::models::QueryWords", "next %Ln week(s)", "A period",
                                           count);
    case u'm':
        return QCoreApplication::translate("vinculo::models::QueryWords", "next %Ln month(s)", "A period",
                                           count);
    default:
        return QCoreApplication::translate("vinculo::models::QueryWords", "next %Ln year(s)", "A period",
                                           count);
    }
}

struct NamedPeriod
{
    QLatin1StringView canonical;
    const char *words;
};

constexpr NamedPeriod kPeriods[] = {
    {"today"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "today")},
    {"yesterday"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "yesterday")},
    {"tomorrow"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "tomorrow")},
    {"this-week"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "this week")},
    {"last-week"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "last week")},
    {"this-month"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "this month")},
    {"last-month"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "last month")},
    {"this-year"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "this year")},
    {"last-year"_L1, QT_TRANSLATE_NOOP("vinculo::models::QueryWords", "last year")},
};

} // namespace

QueryWords::QueryWords(const ResourceSpec &spec, const QLocale &locale, bool hidesValues)
    : m_spec(spec)
    , m_formatter(locale)
    , m_hidesValues(hidesValues)
{
}

QString QueryWords::sentence(const QueryNodePtr &node) const
{
    if (!node)
        return {};
    QList<QString> parts;
    switch (node->kind) {
    case QueryNode::Kind::Condition:
        return condition(*node);
    case QueryNode::Kind::Not: {
        const QueryNodePtr &inner = node->children.front();
        const QString words = sentence(inner);
        const bool isGroup = inner->kind != QueryNode::Kind::Condition;
        //: a condition that must not hold; %1 the condition, e.g. "Status Invalid"
        return tr("not %1").arg(isGroup ? u'(' + words + u')' : words);
    }
    case QueryNode::Kind::All:
    case QueryNode::Kind::Any:
        for (const QueryNodePtr &child : node->children) {
            const bool isGroup = child->kind == QueryNode::Kind::All || child->kind == QueryNode::Kind::Any;
            parts.append(isGroup ? u'(' + sentence(child) + u')' : sentence(child));
        }
        return joined(parts, node->kind);
    }
    return {};
}

QString QueryWords::joined(const QList<QString> &parts, QueryNode::Kind kind) const
{
    QString text = parts.value(0);
    const qsizetype named = qMin(parts.size(), kNamedParts);
    for (qsizetype i = 1; i < named; ++i)
        //: two conditions of a search
        text = kind == QueryNode::Kind::Any ? tr("%1 or %2").arg(text, parts[i])
                                            //: two conditions of a search
                                            : tr("%1 and %2").arg(text, parts[i]);
    if (parts.size() > named)
        //: %1 the first of many conditions of a search
        text = tr("%1 and %Ln more", nullptr, static_cast<int>(parts.size() - named)).arg(text);
    return text;
}

QString QueryWords::subject(const QueryNodePtr &node) const
{
    if (!node)
        return {};
    if (node->kind == QueryNode::Kind::Condition)
        return node->field ? CellFormatter::label(m_spec, *node->field)
                           //: in a list of conditions: words searched for in every column of text
                           : tr("Words", "subject");
    QStringList subjects;
    for (const QueryNodePtr &child : node->children)
        subjects.append(subject(child));
    subjects.removeDuplicates();
    return subjects.join(u", "_s);
}

QString QueryWords::condition(const QueryNode &node) const
{
    QList<QString> terms;
    for (const QueryTerm &term : node.terms)
        terms.append(termWords(node.field, term));
    const QString predicate = joined(terms, QueryNode::Kind::Any);
    if (!node.field)
        return predicate;
    const QString label = CellFormatter::label(m_spec, *node.field);
    return std::ranges::all_of(node.terms, [&node](const QueryTerm &t) { return isValue(*node.field, t); })
               //: a condition: %1 a column, %2 the value it must have, e.g. "Invalid", "last 90 days"
               ? tr("%1: %2").arg(label, predicate)
               //: a condition: %1 a column, %2 what it must be, e.g. "above 500", "with “pix”"
               : tr("%1 %2").arg(label, predicate);
}

QString QueryWords::termWords(const FieldSpec *field, const QueryTerm &term) const
{
    if (term.kind == QueryTerm::Kind::Empty)
        //: behind the name of a column: has no value
        return tr("empty");
    if (field && isTime(field->type))
        return dateWords(term);
    if (field && isNumeric(field->type))
        return numberWords(term);
    if (field && field->type == FieldType::Enum)
        return enumWords(*field, term);
    if (field && field->type == FieldType::Boolean)
        //: behind the name of a column: the value of a yes-or-no column
        return term.first == "true"_L1 ? tr("yes") : tr("no");
    return textWords(field, term);
}

QString QueryWords::dateWords(const QueryTerm &term) const
{
    const QString first = period(term.first);
    switch (term.kind) {
    case QueryTerm::Kind::Above:
        //: behind the name of a date column; %1 a date or period
        return tr("after %1").arg(first);
    case QueryTerm::Kind::AtLeast:
        //: behind the name of a date column; %1 a date or period
        return tr("from %1 on").arg(first);
    case QueryTerm::Kind::Below:
        //: behind the name of a date column; %1 a date or period
        return tr("before %1").arg(first);
    case QueryTerm::Kind::AtMost:
        //: behind the name of a date column; %1 a date or period
        return tr("until %1").arg(first);
    case QueryTerm::Kind::Between:
        //: behind the name of a date column; two dates or periods
        return tr("from %1 to %2").arg(first, period(term.last));
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Equals:
    case QueryTerm::Kind::Regex:
    case QueryTerm::Kind::Empty:
        break;
    }
    return first;
}

QString QueryWords::numberWords(const QueryTerm &term) const
{
    const QString first = number(term.first);
    switch (term.kind) {
    case QueryTerm::Kind::Above:
        //: behind the name of a column; %1 a number
        return tr("above %1").arg(first);
    case QueryTerm::Kind::AtLeast:
        //: behind the name of a column; %1 a number
        return tr("at least %1").arg(first);
    case QueryTerm::Kind::Below:
        //: behind the name of a column; %1 a number
        return tr("below %1").arg(first);
    case QueryTerm::Kind::AtMost:
        //: behind the name of a column; %1 a number
        return tr("at most %1").arg(first);
    case QueryTerm::Kind::Between:
        //: behind the name of a column; two numbers
        return tr("between %1 and %2").arg(first, number(term.last));
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Equals:
    case QueryTerm::Kind::Regex:
    case QueryTerm::Kind::Empty:
        break;
    }
    return first;
}

QString QueryWords::textWords(const FieldSpec *field, const QueryTerm &term) const
{
    const bool isHidden = m_hidesValues && field && field->is(FieldFlag::Sensitive);
    const QString shown = isHidden ? masked(term.first, field->mask) : term.first;
    const QString value =
        CellFormatter::visible(shown.size() > kLongestValue ? shown.left(kLongestValue) + u'\u2026' : shown);
    if (term.kind == QueryTerm::Kind::Regex)
        //: %1 a regular expression
        return tr("matching /%1/").arg(value);
    if (term.kind == QueryTerm::Kind::Equals || isHidden)
        //: behind the name of a column; %1 a text
        return tr("exactly “%1”").arg(value);
    return field && field->type != FieldType::Identifier
               //: behind the name of a column; %1 a text
               ? tr("with “%1”").arg(value)
               //: %1 a word or text that was typed
               : tr("“%1”").arg(value);
}

QString QueryWords::enumWords(const FieldSpec &field, const QueryTerm &term) const
{
    QStringList labels;
    for (const std::uint16_t index : term.enumValues)
        labels.append(CellFormatter::enumLabel(m_spec, field.values[index]));
    if (labels.isEmpty())
        return tr("“%1”").arg(CellFormatter::visible(term.first));
    return joined(labels, QueryNode::Kind::Any);
}

QString QueryWords::number(const QString &plain) const
{
    const std::optional<Decimal> value = Decimal::parse(plain.toStdString());
    return value ? m_formatter.decimal(*value) : plain;
}

QString QueryWords::period(const QString &canonical) const
{
    const auto *named = std::ranges::find(kPeriods, canonical, &NamedPeriod::canonical);
    if (named != std::end(kPeriods))
        return QCoreApplication::translate("vinculo::models::QueryWords", named->words);
    if (canonical.startsWith("last-"_L1))
        return spanWords(QStringView(canonical).mid(5));
    if (canonical.startsWith("next-"_L1))
        return comingWords(QStringView(canonical).mid(5));
    const QDate day =
        QDate::fromString(canonical.size() == 7 ? canonical + u"-01"_s : canonical, Qt::ISODate);
    if (canonical.size() == 7 && day.isValid())
        //: a month of a year; %1 the month's name, %2 the year
        return tr("%1 %2", "month")
            .arg(m_formatter.locale().standaloneMonthName(day.month(), QLocale::LongFormat),
                 QString::number(day.year()));
    return canonical.size() == 10 && day.isValid() ? m_formatter.date(day) : canonical;
}

QStringList QueryWords::typedPeriods()
{
    // Each must be what canonicalDate() understands.
    return {
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("today", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("yesterday", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("this-week", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("this-month", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("last-month", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("last-7d", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("last-30d", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("last-90d", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("this-year", "typed"),
        //: a period as it is typed into the search field: small letters, hyphens for spaces
        tr("last-year", "typed"),
    };
}

} // namespace vinculo::models
