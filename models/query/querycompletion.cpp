// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querycompletion.h"

#include "models/query/querydate.h"
#include "models/query/querylexer.h"
#include "models/query/querywords.h"
#include "models/query/wordkey.h"
#include "models/table/cellformatter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuerySuggestion::Kind;
using Suggestions = QList<QuerySuggestion>;

constexpr qsizetype kFewestLetters = 2; //!< of a word, before names of columns are suggested by themselves

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isOrdered(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer ||
           type == FieldType::Date || type == FieldType::Timestamp;
}

bool begins(const QString &name, const std::string &key)
{
    return key.empty() || beginsWord(wordKey(name.toStdString()), key);
}

//! Whether something follows the cursor that belongs to what is being typed.
bool isInsideWord(const QString &text, int cursor)
{
    return cursor < text.size() && !text[cursor].isSpace() && !u"),;|"_s.contains(text[cursor]);
}

//! A value that stands there already is no suggestion.
Suggestions withoutFinished(Suggestions suggestions, const QString &text)
{
    const bool isFinished =
        std::any_of(suggestions.begin(), suggestions.end(), [&text](const QuerySuggestion &suggestion) {
            return text.mid(suggestion.span.position, suggestion.span.length)
                       .compare(suggestion.text, Qt::CaseInsensitive) == 0;
        });
    return isFinished ? Suggestions() : suggestions;
}

} // namespace

Suggestions QueryCompletion::suggestions(const QString &text, int cursor, bool isAsked) const
{
    if (isInsideWord(text, cursor))
        return {};
    const QString before = text.left(cursor);
    const QList<QueryToken> tokens = QueryLexer(before).tokens();
    const bool isBetween = tokens.isEmpty() || before.back().isSpace() || before.endsWith(u'(') ||
                           tokens.last().kind == QueryToken::Kind::Not;
    if (isBetween) {
        if (!isAsked)
            return {};
        return (before.trimmed().isEmpty() ? recentSuggestions() : Suggestions()) +
               fieldSuggestions({}, {cursor, 0});
    }
    const QueryToken &last = tokens.last();
    if (last.kind == QueryToken::Kind::Word) {
        if (last.text.size() < kFewestLetters && !isAsked)
            return {};
        return fieldSuggestions(last.text, {last.position, cursor - last.position});
    }
    const FieldSpec *field =
        last.kind == QueryToken::Kind::Field ? m_state.fields().find(last.text).field : nullptr;
    if (!field)
        return {};
    const bool isNew =
        last.values.isEmpty() || before.endsWith(u',') || before.endsWith(u';') || before.endsWith(u':');
    const QueryValue value = isNew ? QueryValue() : last.values.last();
    if (value.form == QueryValue::Form::Regex || (value.form == QueryValue::Form::Phrase && value.isClosed))
        return {};
    const int begin = isNew ? cursor : value.position;
    int length = cursor - begin;
    int skipped = 0; // operators stay
    while (skipped < length && u"<>="_s.contains(text[begin + skipped]))
        ++skipped;
    length -= skipped;
    return withoutFinished(valueSuggestions(*field, value.text, {begin + skipped, length}), text);
}

Suggestions QueryCompletion::values(const FieldSpec &field, const QString &text, int cursor) const
{
    if (isInsideWord(text, cursor) || text.startsWith(u'/'))
        return {};
    int begin = cursor;
    while (begin > 0 && text[begin - 1] != u',' && text[begin - 1] != u';')
        --begin;
    while (begin < cursor && (text[begin].isSpace() || u"<>=-"_s.contains(text[begin])))
        ++begin;
    const TextSpan span{begin, cursor - begin};
    return withoutFinished(valueSuggestions(field, text.mid(begin, span.length), span), text);
}

Suggestions QueryCompletion::fieldSuggestions(const QString &typed, TextSpan span) const
{
    const std::string key = wordKey(typed.toStdString());
    if (!typed.isEmpty() && key.empty())
        return {};
    Suggestions first;
    Suggestions then;
    for (const FieldSpec &field : m_state.spec().fields) {
        if (!field.isColumn())
            continue;
        const QString label = CellFormatter::label(m_state.spec(), field);
        const QString path = toQString(field.path);
        if (!begins(label, key) && !begins(path, key) && !begins(QString(path).replace(u'.', u'-'), key))
            continue;
        (field.is(FieldFlag::DefaultColumn) ? first : then)
            .append({.kind = Kind::Field,
                     .span = span,
                     .text = m_state.names().fieldName(field) + u':',
                     .label = label,
                     .detail = path});
    }
    return first + then;
}

Suggestions QueryCompletion::recentSuggestions() const
{
    Suggestions suggestions;
    for (const QString &text : m_state.recent())
        suggestions.append({.kind = Kind::Recent,
                            .span = {0, static_cast<int>(m_state.text().size())},
                            .text = text,
                            .label = CellFormatter::visible(text),
                            //: beside a search in a list of suggestions
                            .detail = tr("asked before")});
    return suggestions;
}

Suggestions QueryCompletion::valueSuggestions(const FieldSpec &field, const QString &typed,
                                              TextSpan span) const
{
    Suggestions suggestions;
    if (field.type == FieldType::Enum)
        suggestions = enumSuggestions(field, typed, span);
    else if (field.type == FieldType::Date || field.type == FieldType::Timestamp)
        suggestions = periodSuggestions(typed, span);
    if (field.type == FieldType::Boolean)
        //: the value of a yes-or-no column as it is typed into the search field: small letters
        for (const QString &word : {tr("yes", "typed"), tr("no", "typed")})
            if (begins(word, wordKey(typed.toStdString())))
                suggestions.append(
                    {.kind = Kind::Value, .span = span, .text = word, .label = word, .detail = {}});
    return typed.isEmpty() ? suggestions + operatorSuggestions(field, span) : suggestions;
}

Suggestions QueryCompletion::enumSuggestions(const FieldSpec &field, const QString &typed,
                                             TextSpan span) const
{
    const std::string key = wordKey(typed.toStdString());
    Suggestions suggestions;
    for (std::size_t i = 0; i < field.values.size(); ++i) {
        const QString label = CellFormatter::enumLabel(m_state.spec(), field.values[i]);
        const QString wire = toQString(field.values[i].value);
        if (begins(label, key) || begins(wire, key))
            suggestions.append({.kind = Kind::Value,
                                .span = span,
                                .text = m_state.names().valueName(field, static_cast<std::uint16_t>(i)),
                                .label = label,
                                .detail = wire == label ? QString() : wire});
    }
    return suggestions;
}

Suggestions QueryCompletion::periodSuggestions(const QString &typed, TextSpan span) const
{
    const std::string key = wordKey(typed.toStdString());
    const CellFormatter formatter(m_state.context().locale);
    const QueryWords words(m_state.spec(), m_state.context().locale);
    Suggestions suggestions;
    for (const QString &name : QueryWords::typedPeriods()) {
        const QString canonical = canonicalDate(name).value_or(QString());
        const std::optional<DatePeriod> period = datePeriod(canonical, m_state.context().today);
        if (!period || !begins(name, key))
            continue;
        const QString first = formatter.date(period->first);
        const QString last = formatter.date(period->last);
        suggestions.append({.kind = Kind::Value,
                            .span = span,
                            .text = name,
                            .label = words.period(canonical),
                            .detail = first == last ? first : u"%1 \u2013 %2"_s.arg(first, last)});
    }
    return suggestions;
}

Suggestions QueryCompletion::operatorSuggestions(const FieldSpec &field, TextSpan span)
{
    Suggestions suggestions;
    const auto add = [&](const QString &text, const QString &label) {
        suggestions.append(
            {.kind = Kind::Operator, .span = span, .text = text, .label = text, .detail = label});
    };
    const bool isTime = field.type == FieldType::Date || field.type == FieldType::Timestamp;
    if (isOrdered(field.type)) {
        add(u">"_s, isTime ? tr("after a date") : tr("above a number"));
        add(u"<"_s, isTime ? tr("before a date") : tr("below a number"));
    } else if (field.type == FieldType::Text || field.type == FieldType::TextList) {
        add(u"="_s, tr("exactly this text"));
        add(u"/"_s, tr("a regular expression, up to the next slash"));
    }
    //: the word for missing values as it is typed into the search field: small letters
    add(QueryNames::emptyName(), tr("rows without a value"));
    return suggestions;
}

} // namespace vinculo::models
