// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querynames.h"

#include "models/query/querydate.h"
#include "models/query/queryterms.h"
#include "models/query/querywords.h"
#include "models/query/querywriter.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! "Saldo atual" → "saldo-atual": one word that needs no quotation marks and keeps its accents.
QString hyphenated(const QString &label)
{
    QString name;
    for (const QChar c : label) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'.')
            name += c.toLower();
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

struct Replacement
{
    int position = 0;
    int length = 0;
    QString text;
};

QString operatorText(QueryValue::Operator op)
{
    return op == QueryValue::Operator::Equals ? u"="_s : QString();
}

} // namespace

QueryNames::QueryNames(const QueryFields &fields)
{
    const ResourceSpec &spec = fields.spec();
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        const QString name = hyphenated(CellFormatter::label(spec, field));
        const bool isUnderstood = !name.isEmpty() && name[0].isLetter() && fields.find(name).field == &field;
        m_fields.insert(&field, isUnderstood ? name : toQString(field.path));
        QStringList values;
        for (std::size_t i = 0; i < field.values.size(); ++i) {
            const QString value = hyphenated(CellFormatter::enumLabel(spec, field.values[i]));
            const QueryFields::Values found = fields.enumValues(field, value);
            const bool isThis = found.isExact && found.indexes == std::vector{static_cast<std::uint16_t>(i)};
            const bool isPlain = !value.isEmpty() && queryWord(value) == value;
            values.append(isThis && isPlain ? value : queryWord(toQString(field.values[i].value)));
        }
        m_values.insert(&field, values);
    }
}

QString QueryNames::fieldName(const FieldSpec &field) const
{
    return m_fields.value(&field);
}

QString QueryNames::valueName(const FieldSpec &field, std::uint16_t index) const
{
    return m_values.value(&field).value(index);
}

QString QueryNames::emptyName()
{
    //: typed into the search field to find rows without a value: small letters
    return QCoreApplication::translate("vinculo::models::QueryWords", "empty", "typed");
}

std::optional<QString> QueryNames::valueRenamed(const FieldSpec &field, const QueryValue &value,
                                                const QueryFields &reader) const
{
    if (value.form == QueryValue::Form::Regex)
        return {};
    if (value.form == QueryValue::Form::Raw && value.op == QueryValue::Operator::None &&
        isEmptyWord(value.text))
        return emptyName();
    if (field.type == FieldType::Enum) {
        const QueryFields::Values found = reader.enumValues(field, value.text);
        if (found.isExact && found.indexes.size() == 1)
            return valueName(field, found.indexes.front());
    }
    if (field.type == FieldType::Date || field.type == FieldType::Timestamp) {
        const std::optional<QString> meant = canonicalDate(value.text);
        const QStringList periods = QueryWords::typedPeriods();
        for (const QString &period : periods)
            if (meant && canonicalDate(period) == meant && value.op == QueryValue::Operator::None)
                return period;
    }
    return {};
}

QString QueryNames::renamed(const QString &text, const QueryFields &reader) const
{
    QList<Replacement> replacements;
    const QList<QueryToken> tokens = QueryLexer(text).tokens();
    for (const QueryToken &token : tokens) {
        const FieldSpec *field =
            token.kind == QueryToken::Kind::Field ? reader.find(token.text).field : nullptr;
        if (!field)
            continue;
        replacements.append({token.position, token.length, fieldName(*field)});
        for (const QueryValue &value : token.values) {
            if (const std::optional<QString> name = valueRenamed(*field, value, reader))
                replacements.append({value.position, value.length, operatorText(value.op) + *name});
        }
    }
    QString renamed = text;
    std::for_each(replacements.crbegin(), replacements.crend(),
                  [&renamed](const Replacement &r) { renamed.replace(r.position, r.length, r.text); });
    return renamed;
}

} // namespace vinculo::models
