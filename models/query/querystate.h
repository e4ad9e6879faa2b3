// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryconditions.h"
#include "models/query/querynames.h"
#include "models/query/querypushdown.h"
#include "models/query/querytext.h"

#include <QObject>

#include <memory>

namespace vinculo::models {

//! One condition of a QueryState, as its chip shows it.
struct QueryPart
{
    QueryNodePtr node;
    const FieldSpec *field = nullptr; //!< nullptr: words, or a group
    bool isNegated = false;
    bool isGroup = false;
    bool isHidden = false; //!< not in the text, because its value is not for every eye
    TextSpan span;         //!< where it stands in the text; nothing when hidden
    QString words;         //!< in the user's language; hidden values masked
};

//! What is asked of a table: the one truth behind the search field, the chips and the row of filters. The
//! text is what the user typed and stays as it is, whether all of it is understood or not; the query is what
//! was understood, together with hidden conditions that are no part of the text. Editing a condition rewrites
//! that condition alone. GUI thread.
class QueryState : public QObject
{
    Q_OBJECT
public:
    explicit QueryState(const ResourceSpec &spec, QObject *parent = nullptr);

    [[nodiscard]] const ResourceSpec &spec() const { return m_spec; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const QList<QueryError> &errors() const { return m_errors; }
    [[nodiscard]] const QList<QueryPart> &parts() const { return m_parts; }
    [[nodiscard]] bool isEmpty() const { return m_text.trimmed().isEmpty() && m_hidden.isEmpty(); }
    [[nodiscard]] const QList<QueryNodePtr> &hiddenConditions() const { return m_hidden; }
    //! The query as its user knows it: the text, or the words of hidden conditions where there is none.
    [[nodiscard]] QString title() const;
    //! All errors in words, and what was understood besides; empty without errors.
    [[nodiscard]] QString explanation() const;
    //! The same for any query: the first errors in words, and what was understood besides, if anything was.
    [[nodiscard]] static QString explained(const QList<QueryError> &errors, const QString &understood);

    [[nodiscard]] const QueryFields &fields() const { return *m_fields; }
    [[nodiscard]] const QueryNames &names() const { return *m_names; }
    [[nodiscard]] const QueryContext &context() const { return m_context; }

    void setText(const QString &text);
    //! Text and hidden conditions at once, as when going back to a place.
    void replace(const QString &text, const QList<QueryNodePtr> &hidden);
    void add(const QueryNodePtr &condition);
    void addHidden(const QueryNodePtr &condition);
    void remove(qsizetype part);
    //! `condition` takes the place of all single conditions on the field; nothing: they go.
    void setCondition(const FieldSpec &field, const QueryNodePtr &condition);
    void clear() { replace({}, {}); }

    //! After the language, the day or the zone has changed: the names in the text follow the language.
    void setContext(const QueryContext &context);
    void retranslate();

    //! Texts that were asked before, the latest first. Kept for this run only.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void remember();

Q_SIGNALS:
    void changed(); //!< the text, or what it means

private:
    void read();
    [[nodiscard]] QueryText editor() const;

    const ResourceSpec &m_spec;
    QueryContext m_context;
    std::unique_ptr<QueryFields> m_fields;
    std::unique_ptr<QueryNames> m_names;
    QString m_text;
    Query m_query;
    QList<QueryError> m_errors;
    QList<QueryNodePtr> m_hidden;
    QList<QueryPart> m_parts;
    QStringList m_recent;
};

} // namespace vinculo::models
