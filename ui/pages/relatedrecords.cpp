// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/relatedrecords.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "ui/pages/recorddirectory.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString words(const char *text)
{
    return QCoreApplication::translate("RelatedRecords", text);
}

//! How the rows of one resource that belong to a record of another are called.
struct Naming
{
    std::string_view from;
    std::string_view to;
    const char *text;
};
constexpr std::array kNames{
    Naming{"links", "accounts", QT_TRANSLATE_NOOP("RelatedRecords", "Accounts of this link")},
    Naming{"links", "transactions", QT_TRANSLATE_NOOP("RelatedRecords", "Transactions of this link")},
    Naming{"links", "owners", QT_TRANSLATE_NOOP("RelatedRecords", "Owners of this link")},
    Naming{"links", "consents", QT_TRANSLATE_NOOP("RelatedRecords", "Consents of this customer")},
    Naming{"owners", "consents", QT_TRANSLATE_NOOP("RelatedRecords", "Consents of this customer")},
    Naming{"accounts", "transactions", QT_TRANSLATE_NOOP("RelatedRecords", "Transactions of this account")},
    Naming{"institutions", "links", QT_TRANSLATE_NOOP("RelatedRecords", "Links of this institution")},
    Naming{"institutions", "accounts", QT_TRANSLATE_NOOP("RelatedRecords", "Accounts of this institution")},
    Naming{"*", "links", QT_TRANSLATE_NOOP("RelatedRecords", "Its link")},
    Naming{"*", "accounts", QT_TRANSLATE_NOOP("RelatedRecords", "Its account")},
    Naming{"*", "institutions", QT_TRANSLATE_NOOP("RelatedRecords", "Its institution")},
};

QString nameOf(std::string_view from, const ResourceSpec &to)
{
    for (const Naming &naming : kNames)
        if ((naming.from == from || naming.from == "*") && naming.to == to.name)
            return words(naming.text);
    const QString title = models::CellFormatter::title(to);
    if (from == "links") //: %1 kind of record, plural: "Bills of this link"
        return words(QT_TRANSLATE_NOOP("RelatedRecords", "%1 of this link")).arg(title);
    if (from == "accounts") //: %1 kind of record, plural
        return words(QT_TRANSLATE_NOOP("RelatedRecords", "%1 of this account")).arg(title);
    if (from == "institutions") //: %1 kind of record, plural
        return words(QT_TRANSLATE_NOOP("RelatedRecords", "%1 of this institution")).arg(title);
    return title;
}

const FilterSpec *filterOf(const ResourceSpec &spec, std::string_view key)
{
    const auto found = std::ranges::find(spec.filters, key, &FilterSpec::key);
    return found == spec.filters.end() ? nullptr : found;
}

api::ListFilter filterFor(const FilterSpec &filter, const QString &value)
{
    return {
        fromView(filter.key), has(filter.ops, FilterOp::Equals) ? FilterOp::Equals : FilterOp::In, {value}};
}

QString rawOf(const models::RecordDetail &detail, QLatin1StringView path)
{
    for (const models::DetailSection &section : detail.sections)
        for (const models::DetailLine &line : section.lines)
            if (line.path == path)
                return line.raw;
    return {};
}

//! The key under which other resources filter by a record of this one, and the record's value for it.
std::pair<std::string_view, QString> keyOf(const ResourceSpec &spec, const models::RecordDetail &detail)
{
    if (spec.name == "links")
        return {"link", detail.id};
    if (spec.name == "accounts")
        return {"account", detail.id};
    if (spec.name == "institutions")
        return {"institution", rawOf(detail, "name"_L1)};
    return {};
}

//! Values for the required filters of `target` other than `key`; false when one is not known.
bool fillRequired(const ResourceSpec &target, std::string_view key, const QString &linkId,
                  QList<api::ListFilter> &filters)
{
    for (const FilterSpec &filter : target.filters) {
        if (!filter.required || filter.key == key)
            continue;
        if (filter.key != "link" || linkId.isEmpty())
            return false;
        filters.append(filterFor(filter, linkId));
    }
    return true;
}

//! Whether records of `target` can come through the link or institution, as far as it says what it delivers.
bool canDeliver(const ResourceSpec &spec, const models::RecordDetail &detail, const ResourceSpec &target)
{
    const QString delivered = spec.name == "links"          ? rawOf(detail, "fetch_resources"_L1)
                              : spec.name == "institutions" ? rawOf(detail, "resources"_L1)
                                                            : QString();
    const QString code = fromView(target.retrieve.institutionResource);
    // A list of words, however it is written.
    static const QRegularExpression kNoWord(u"[^A-Z_]+"_s);
    return delivered.isEmpty() || code.isEmpty() || delivered.split(kNoWord).contains(code);
}

void addDownward(const ResourceSpec &spec, const models::RecordDetail &detail, QList<RelatedRecords> &result)
{
    const auto [key, value] = keyOf(spec, detail);
    if (key.empty() || value.isEmpty())
        return;
    const QString linkId = spec.name == "links" ? detail.id : rawOf(detail, "link"_L1);
    for (const ResourceSpec *target : resources::all()) {
        const FilterSpec *filter = filterOf(*target, key);
        if (!filter || target == &spec || !canDeliver(spec, detail, *target))
            continue;
        QList<api::ListFilter> filters;
        if (!fillRequired(*target, key, linkId, filters))
            continue;
        filters.append(filterFor(*filter, value));
        result.append({nameOf(spec.name, *target),
                       QLatin1StringView(target->icon).toString(),
                       fromView(target->name),
                       filters,
                       {}});
    }
}

//! Whoever has the link that the record came through.
void addPerson(const ResourceSpec &spec, const models::RecordDetail &detail, QList<RelatedRecords> &result)
{
    // People are numbered by one of their links.
    const bool isLink = spec.name == "links" || spec.name == "people";
    QString linkId = isLink ? detail.id : rawOf(detail, "link"_L1);
    if (linkId.isEmpty())
        linkId = rawOf(detail, "account.link"_L1);
    if (linkId.isEmpty())
        return;
    result.append({words(QT_TRANSLATE_NOOP("RelatedRecords", "This customer on one page")),
                   u"person"_s,
                   u"person"_s,
                   {{u"link"_s, FilterOp::Equals, {linkId}}},
                   {}});
}

void addConsents(const ResourceSpec &spec, const models::RecordDetail &detail,
                 const RecordDirectory &directory, QList<RelatedRecords> &result)
{
    const bool isOwner = spec.name == "owners";
    if (!isOwner && spec.name != "links")
        return;
    const QString document =
        isOwner ? rawOf(detail, "document_id.document_number"_L1) : directory.documentOfLink(detail.id);
    const ResourceSpec &target = resources::consents();
    RelatedRecords related{
        nameOf(spec.name, target), QLatin1StringView(target.icon).toString(), fromView(target.name), {}, {}};
    if (document.isEmpty())
        related.why =
            isOwner ? words(QT_TRANSLATE_NOOP("RelatedRecords",
                                              "Belvo finds consents by document, and this owner has none."))
                    : words(QT_TRANSLATE_NOOP(
                          "RelatedRecords",
                          "Belvo finds consents by the customer's document, not by link. Open the owners "
                          "of this link first."));
    else
        related.filters.append({u"user_document"_s, FilterOp::Equals, {document}});
    result.append(related);
}

//! What a record names of another resource: the filter that finds it and the values, each once.
struct UpwardRelation
{
    const ResourceSpec *target = nullptr;
    const FilterSpec *filter = nullptr;
    QStringList values;
};

//! One for each resource and filter, in the order in which the record names them.
std::vector<UpwardRelation> upwardRelations(const ResourceSpec &spec, const models::RecordDetail &detail)
{
    std::vector<UpwardRelation> relations;
    for (const models::DetailSection &section : detail.sections) {
        for (const models::DetailLine &line : section.lines) {
            const ResourceSpec *target = resources::find(line.relation.resource);
            const FilterSpec *filter = target ? filterOf(*target, line.relation.filterKey) : nullptr;
            if (!filter || target == &spec || line.raw.isEmpty())
                continue;
            auto known = std::ranges::find(relations, filter, &UpwardRelation::filter);
            if (known == relations.end() || !has(filter->ops, FilterOp::In))
                known = relations.insert(relations.end(), {target, filter, {}});
            if (!known->values.contains(line.raw))
                known->values.append(line.raw);
        }
    }
    return relations;
}

QString upwardName(const ResourceSpec &spec, const UpwardRelation &relation)
{
    const auto count = static_cast<int>(relation.values.size());
    if (count == 1)
        return nameOf(spec.name, *relation.target);
    if (relation.target->name == "accounts")
        return QCoreApplication::translate("RelatedRecords", "Its %Ln accounts", nullptr, count);
    return models::CellFormatter::title(*relation.target);
}

void addUpward(const ResourceSpec &spec, const models::RecordDetail &detail, QList<RelatedRecords> &result)
{
    for (const UpwardRelation &relation : upwardRelations(spec, detail)) {
        api::ListFilter filter = filterFor(*relation.filter, relation.values.first());
        if (relation.values.size() > 1)
            filter = {fromView(relation.filter->key), FilterOp::In, relation.values};
        result.append({upwardName(spec, relation),
                       QLatin1StringView(relation.target->icon).toString(),
                       fromView(relation.target->name),
                       {filter},
                       {}});
    }
}

} // namespace

QList<RelatedRecords> relatedRecords(const ResourceSpec &spec, const models::RecordDetail &detail,
                                     const RecordDirectory &directory)
{
    QList<RelatedRecords> result;
    addPerson(spec, detail, result);
    addDownward(spec, detail, result);
    addConsents(spec, detail, directory, result);
    addUpward(spec, detail, result);
    return result;
}

} // namespace vinculo::ui
