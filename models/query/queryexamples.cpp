// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryexamples.h"

#include "models/query/querywords.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

QueryExamples::QueryExamples(const QueryState &state)
    : m_state(state)
{
    //: an example of a word to search for: a first name that is common in the language
    const QString word = tr("maria");
    add(word);
    //: an example of a text to search for: a name of two words
    add(u'"' + tr("maria silva") + u'"');
    const FieldSpec *choice = column({FieldType::Enum});
    const FieldSpec *amount = column({FieldType::Money, FieldType::Decimal, FieldType::Integer});
    const FieldSpec *date = column({FieldType::Date, FieldType::Timestamp});
    const FieldSpec *text = column({FieldType::Text});
    if (choice) {
        const QString first = state.names().valueName(*choice, 0);
        add(name(choice) + first);
        add(u'-' + name(choice) + first);
        if (choice->values.size() > 1)
            add(name(choice) + first + u',' + state.names().valueName(*choice, 1));
    }
    if (amount) {
        add(name(amount) + u">500"_s);
        add(name(amount) + u"100..200"_s);
    }
    if (date) {
        add(name(date) + QueryWords::typedPeriods().value(7));
        add(name(date) + state.context().today.toString(u"yyyy-MM"_s) + u".."_s);
        add(name(date) + u'<' + state.context().today.toString(Qt::ISODate));
    }
    if (text) {
        //: the word for missing values as it is typed into the search field: small letters
        add(name(text) + QueryNames::emptyName());
        add(u'-' + name(text) + u"is:empty"_s);
        add(name(text) + u"/^a.*o$/"_s);
    }
    if (choice && (amount || text))
        add(u"%1 (%2 OR %3)"_s.arg(word, name(choice) + state.names().valueName(*choice, 0),
                                   amount ? name(amount) + u"<50"_s : name(text) + QueryNames::emptyName()));
}

void QueryExamples::add(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text, m_state.fields(), m_state.context());
    if (parsed.errors.isEmpty() && !parsed.query.isEmpty())
        m_examples.append(
            {text, QueryWords(m_state.spec(), m_state.context().locale).sentence(parsed.query)});
}

//! A column that is shown by itself, if there is one of these types; never one whose values are masked.
const FieldSpec *QueryExamples::column(std::initializer_list<FieldType> types) const
{
    for (const bool isDefault : {true, false})
        for (const FieldType type : types)
            for (const FieldSpec &field : m_state.spec().fields)
                if (field.type == type && field.isColumn() && !field.is(FieldFlag::Sensitive) &&
                    field.is(FieldFlag::DefaultColumn) == isDefault)
                    return &field;
    return nullptr;
}

QString QueryExamples::name(const FieldSpec *field) const
{
    return m_state.names().fieldName(*field) + u':';
}

} // namespace vinculo::models
