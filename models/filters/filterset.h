// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/resourcespec.h"

#include <QList>
#include <QObject>
#include <QString>

namespace vinculo::models {

//! One active server filter in words: "Status: Invalid or Token required".
struct FilterChip
{
    const FilterSpec *filter = nullptr;
    api::ListFilter value;
    QString text;          //!< translated; sensitive values masked
    bool removable = true; //!< required filters can be changed but not removed
};

//! NotOffered: the server does not know this key, operator, enum value or number of values.
enum class FilterValueProblem { None, Empty, NotADate, NotANumber, NotAUuid, BadRange, NotOffered };

//! The server filters of one resource: which are set, their chips, and what is still required. Only what the
//! description offers can be set. GUI thread.
class FilterSet : public QObject
{
    Q_OBJECT
public:
    explicit FilterSet(const ResourceSpec &spec, QObject *parent = nullptr);

    [[nodiscard]] const ResourceSpec &spec() const { return m_spec; }
    [[nodiscard]] const QList<api::ListFilter> &filters() const { return m_filters; }
    [[nodiscard]] QList<FilterChip> chips() const;
    //! Required filters that have no value yet ("transactions need a link"; `__in` satisfies it too).
    [[nodiscard]] QList<const FilterSpec *> missing() const;

    //! Checks and sets. Replaces the same key and operator; "is" and "is one of" replace each other, because
    //! both at once would only contradict. Values are wire values and are trimmed.
    FilterValueProblem set(const api::ListFilter &filter);
    void remove(const api::ListFilter &filter);             //!< a required one stays
    void clear();                                           //!< required ones stay
    void replaceAll(const QList<api::ListFilter> &filters); //!< invalid ones are left out
    static FilterValueProblem check(const FilterSpec &spec, FilterOp op, const QStringList &values);

    //! "Status: Invalid or Token required", see filterSentence().
    static QString sentence(const ResourceSpec &spec, const FilterSpec &filter, const api::ListFilter &value);
    static QString label(const ResourceSpec &spec, const FilterSpec &filter);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const FilterSpec *find(const QString &key) const;
    //! Puts a checked filter into the list; false when it was there already.
    bool put(const api::ListFilter &filter);

    const ResourceSpec &m_spec;
    QList<api::ListFilter> m_filters;
};

} // namespace vinculo::models
