// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryscope.h"

#include "models/filters/filterset.h"
#include "models/query/querywords.h"

#include <QLocale>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

using Filters = QList<api::ListFilter>;

bool namesValues(FilterOp op)
{
    return op == FilterOp::Equals || op == FilterOp::In;
}

bool isClashing(const Filters &filters, const api::ListFilter &added)
{
    return std::any_of(filters.begin(), filters.end(), [&added](const api::ListFilter &f) {
        return f.key == added.key && f != added &&
               (f.op == added.op || (namesValues(f.op) && namesValues(added.op)));
    });
}

} // namespace

QueryScope::QueryScope(const QueryState &state, const LoadedRows &rows)
    : m_state(state)
    , m_rows(rows)
{
    const Filters here = rows.set + rows.asked;
    for (const QueryPart &part : state.parts()) {
        const Filters filters = splitForServer({part.node}, state.spec(), state.context()).filters;
        const bool isPossible =
            !filters.isEmpty() && std::none_of(filters.begin(), filters.end(), [this](const auto &filter) {
                return isClashing(m_rows.set, filter) || isClashing(m_askable, filter);
            });
        m_isAskable.append(isPossible);
        m_isAtServer.append(isPossible &&
                            std::all_of(filters.begin(), filters.end(),
                                        [&](const auto &filter) { return here.contains(filter); }));
        for (const api::ListFilter &filter : filters)
            if (isPossible && !m_rows.set.contains(filter) && !m_askable.contains(filter))
                m_askable.append(filter);
    }
    m_isNarrower = std::any_of(rows.asked.begin(), rows.asked.end(),
                               [this](const auto &filter) { return !m_askable.contains(filter); });
}

bool QueryScope::isWorthAsking() const
{
    if (m_isNarrower)
        return true;
    const auto isNew = [this](const api::ListFilter &filter) { return !m_rows.asked.contains(filter); };
    return !m_rows.isComplete && std::any_of(m_askable.begin(), m_askable.end(), isNew);
}

QString QueryScope::askedWords() const
{
    QStringList words;
    for (const api::ListFilter &filter : m_rows.asked)
        for (const FilterSpec &spec : m_state.spec().filters)
            if (filter.key == QLatin1StringView(spec.key.data(), static_cast<qsizetype>(spec.key.size())))
                words.append(FilterSet::sentence(m_state.spec(), spec, filter));
    return words.join(u", "_s);
}

QString QueryScope::sentence() const
{
    if (m_isNarrower)
        //: %1 conditions that Belvo filtered by, although the search no longer has them
        return tr("The loaded rows are only those for: %1.").arg(askedWords());
    if (m_rows.isComplete || m_state.query().isEmpty() || m_rows.loaded == 0)
        return {};
    const QueryWords words(m_state.spec(), m_state.context().locale);
    QStringList there;
    QStringList here;
    for (qsizetype i = 0; i < m_state.parts().size(); ++i)
        (isAtServer(i) ? there : here).append(words.subject(m_state.parts().at(i).node));
    there.removeDuplicates();
    here.removeDuplicates();
    if (here.isEmpty())
        return {};
    const QLocale &locale = m_state.context().locale;
    const QString loaded = locale.toString(m_rows.loaded);
    const QString total = locale.toString(qMax<qint64>(m_rows.total, m_rows.loaded));
    const QString only =
        m_rows.total < 0
            //: %1 a number of rows, %2 names of columns a search filters by
            ? tr("Only in the %1 loaded rows: %2.").arg(loaded, here.join(u", "_s))
            //: %1 and %2 numbers of rows, %3 names of columns a search filters by
            : tr("Only in the loaded rows, %1 of %2: %3.").arg(loaded, total, here.join(u", "_s));
    if (there.isEmpty())
        return only;
    //: %1 names of columns a search filters by
    return only + u' ' + tr("Filtered at Belvo: %1.").arg(there.join(u", "_s));
}

} // namespace vinculo::models
