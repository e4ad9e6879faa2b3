// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportselection.h"

#include "core/domain/resources/registry.h"
#include "models/export/exportplan.h"
#include "models/filters/filterset.h"
#include "models/query/queryparser.h"
#include "models/query/querypushdown.h"
#include "models/query/querystate.h"
#include "models/query/querywords.h"
#include "ui/widgets/filtereditor.h"

#include <algorithm>

namespace vinculo::app {

using namespace Qt::StringLiterals;

namespace {

constexpr FilterOp kOperators[] = {FilterOp::Equals, FilterOp::In,   FilterOp::Gt,    FilterOp::Gte,
                                   FilterOp::Lt,     FilterOp::Lte,  FilterOp::Range, FilterOp::Contains,
                                   FilterOp::NotIn,  FilterOp::AllIn};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool takesSeveral(FilterOp op)
{
    return op == FilterOp::In || op == FilterOp::Range || op == FilterOp::NotIn || op == FilterOp::AllIn;
}

const FilterSpec *filterNamed(const ResourceSpec &spec, const QString &key)
{
    for (const FilterSpec &filter : spec.filters)
        if (fromView(filter.key) == key)
            return &filter;
    return nullptr;
}

QStringList offeredFilters(const ResourceSpec &spec)
{
    QStringList names;
    for (const FilterSpec &filter : spec.filters)
        for (const FilterOp op : kOperators)
            if (has(filter.ops, op))
                names << fromView(filter.key) + fromView(wireSuffix(op));
    return names;
}

//! The text, and a line with marks under the parts that were not understood.
QString underlined(QString text, const QList<models::QueryError> &errors)
{
    QString marks;
    for (const models::QueryError &error : errors) {
        const qsizetype end = error.position + qMax(1, error.length);
        marks = marks.leftJustified(qMax(marks.size(), end));
        std::fill(marks.begin() + error.position, marks.begin() + end, u'^');
    }
    for (QChar &c : text) // a line break would part them
        c = c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    return u"  %1\n  %2"_s.arg(text, marks);
}

} // namespace

ExportSelection::ExportSelection(const ExportOrder &order)
    : m_spec(*resources::find(order.resource.toStdString()))
{
    readColumns(order.columns);
    if (m_problem.isEmpty())
        readFilters(order);
    if (m_problem.isEmpty())
        readQuery(order.query);
    if (m_problem.isEmpty())
        checkRequired();
}

void ExportSelection::readColumns(const QStringList &columns)
{
    if (columns.isEmpty()) {
        m_fields = models::ExportPlanner::defaultFields(m_spec);
        return;
    }
    if (columns == QStringList{u"all"_s}) {
        m_fields = models::ExportPlanner::allFields(m_spec);
        return;
    }
    const models::QueryFields fields(m_spec);
    for (const QString &name : columns) {
        const models::QueryFields::Match match = fields.find(name.trimmed());
        if (match.field && std::ranges::find(m_fields, match.field) == m_fields.end())
            m_fields.push_back(match.field);
        if (match.field)
            continue;
        QStringList known = match.candidates;
        if (known.isEmpty())
            for (const FieldSpec *field : models::ExportPlanner::allFields(m_spec))
                known << fromView(field->path);
        m_problem = tr("There is no column %1. Choose from: %2.").arg(name.trimmed(), known.join(u", "_s));
        return;
    }
}

void ExportSelection::readFilters(const ExportOrder &order)
{
    if (!order.links.isEmpty()) {
        const FilterSpec *link = filterNamed(m_spec, u"link"_s);
        if (!link) {
            m_problem = tr("Rows of %1 cannot be asked for by link.").arg(order.resource);
            return;
        }
        const bool isOne = order.links.size() == 1;
        const api::ListFilter filter{u"link"_s, isOne ? FilterOp::Equals : FilterOp::In, order.links};
        const auto problem = models::FilterSet::check(*link, filter.op, filter.values);
        if (problem != models::FilterValueProblem::None) {
            m_problem =
                u"--link %1: %2"_s.arg(order.links.join(u", "_s), ui::FilterEditor::problemText(problem));
            return;
        }
        m_filters << filter;
    }
    for (const QString &text : order.filters)
        if (!addFilter(text))
            return;
}

bool ExportSelection::addFilter(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(equals);
    const QString value = equals < 0 ? QString() : text.mid(equals + 1);
    for (const FilterSpec &filter : m_spec.filters) {
        for (const FilterOp op : kOperators) {
            if (!has(filter.ops, op) || fromView(filter.key) + fromView(wireSuffix(op)) != name)
                continue;
            const QStringList values = takesSeveral(op) ? value.split(u',') : QStringList{value};
            const auto problem = models::FilterSet::check(filter, op, values);
            if (problem != models::FilterValueProblem::None) {
                m_problem = u"--filter %1: %2"_s.arg(text, ui::FilterEditor::problemText(problem));
                return false;
            }
            m_filters << api::ListFilter{fromView(filter.key), op, values};
            return true;
        }
    }
    m_problem = tr("Belvo offers no filter %1 here. Choose from: %2.")
                    .arg(name, offeredFilters(m_spec).join(u", "_s));
    return false;
}

void ExportSelection::readQuery(const QString &text)
{
    const models::QueryFields fields(m_spec);
    const models::ParsedQuery parsed = models::parseQuery(text, fields, m_context);
    if (!parsed.errors.isEmpty()) {
        const QString understood = models::QueryWords(m_spec, m_context.locale).sentence(parsed.query);
        m_problem = u"%1\n%2"_s.arg(models::QueryState::explained(parsed.errors, understood),
                                    underlined(text, parsed.errors));
        return;
    }
    m_query = parsed.query;
    for (const api::ListFilter &filter : models::splitForServer(m_query, m_spec, m_context).filters) {
        const bool isTaken = std::ranges::any_of(
            m_filters, [&filter](const api::ListFilter &named) { return named.key == filter.key; });
        if (!isTaken) // else the condition is looked at here only
            m_filters << filter;
    }
}

void ExportSelection::checkRequired()
{
    models::FilterSet set(m_spec);
    set.replaceAll(m_filters);
    const QList<const FilterSpec *> missing = set.missing();
    if (missing.isEmpty())
        return;
    const QString key = fromView(missing.constFirst()->key);
    m_problem = tr("Belvo lists these rows only by %1: add %2.")
                    .arg(models::FilterSet::label(m_spec, *missing.constFirst()),
                         key == "link"_L1 ? u"--link ID"_s : u"--filter %1=…"_s.arg(key));
}

QStringList ExportSelection::filterSentences() const
{
    QStringList sentences;
    for (const api::ListFilter &filter : m_filters)
        if (const FilterSpec *spec = filterNamed(m_spec, filter.key))
            sentences << models::FilterSet::sentence(m_spec, *spec, filter);
    return sentences;
}

} // namespace vinculo::app
