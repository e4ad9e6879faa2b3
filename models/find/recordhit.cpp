// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/recordhit.h"

#include "core/domain/resources/registry.h"
#include "models/detail/recorddetail.h"
#include "models/filters/recordfilters.h"
#include "models/table/cellformatter.h"
#include "models/table/tablesnapshot.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! One row by the paths of its fields.
class Row
{
public:
    Row(const api::ColumnChunk &chunk, std::size_t row)
        : m_chunk(chunk)
        , m_row(row)
    {
    }

    //! Wire value; empty when there is none.
    [[nodiscard]] QString value(std::string_view path) const
    {
        const auto column = std::ranges::find_if(
            m_chunk.columns, [path](const api::Column &c) { return c.field && c.field->path == path; });
        if (column == m_chunk.columns.end() || column->state(m_row) != api::CellState::Value)
            return {};
        return m_formatter.rawText(cellView(*column, m_row));
    }

private:
    const api::ColumnChunk &m_chunk;
    std::size_t m_row;
    CellFormatter m_formatter;
};

const FieldSpec *fieldOf(const ResourceSpec &spec, std::string_view path)
{
    const auto *found = std::ranges::find(spec.fields, path, &FieldSpec::path);
    return found == spec.fields.end() ? nullptr : found;
}

FindText textOf(const ResourceSpec &spec, const Row &row, std::string_view path)
{
    const FieldSpec *field = fieldOf(spec, path);
    return {row.value(path), field ? field->mask : MaskKind::Everything, fromView(path)};
}

FindText titleOf(const ResourceSpec &spec, const Row &row)
{
    for (const FieldSpec &field : spec.fields)
        if (field.is(FieldFlag::Title))
            if (const FindText text = textOf(spec, row, field.path); !text.value.isEmpty())
                return text;
    return {};
}

//! What tells records of a resource apart, in the order in which it is said.
struct Distinction
{
    std::string_view resource;
    std::string_view path;
};
constexpr Distinction kDistinctions[] = {
    {"links", "status"},
    {"links", "external_id"},
    {"owners", "document_id.document_number"},
    {"owners", "email"},
    {"accounts", "institution.name"},
    {"accounts", "number"},
    {"consents", "display_name"},
    {"consents", "user_name"},
    {"consents", "status"},
    {"transactions", "value_date"},
    {"transactions", "account.institution.name"},
};

QList<FindText> detailsOf(const ResourceSpec &spec, const Row &row, const QString &matched)
{
    QList<FindText> details;
    for (const Distinction &distinction : kDistinctions) {
        if (distinction.resource != spec.name)
            continue;
        const FindText text = textOf(spec, row, distinction.path);
        const auto isSame = [&text](const FindText &other) { return other.value == text.value; };
        // What matched is said by itself.
        if (!text.value.isEmpty() && text.value != matched && std::ranges::none_of(details, isSame))
            details.append(text);
    }
    return details;
}

QString linkOf(const ResourceSpec &spec, const Row &row)
{
    if (&spec == &resources::links())
        return row.value("id");
    for (const std::string_view path : {"link", "account.link", "link_id"})
        if (const QString id = row.value(path); !id.isEmpty())
            return id;
    return {};
}

FindKind kindOf(const ResourceSpec &spec)
{
    if (&spec == &resources::links())
        return FindKind::Link;
    if (&spec == &resources::owners())
        return FindKind::Owner;
    if (&spec == &resources::accounts())
        return FindKind::Account;
    return &spec == &resources::consents() ? FindKind::Consent : FindKind::Record;
}

MaskKind maskOf(FindMatch match)
{
    switch (match) {
    case FindMatch::Name:
        return MaskKind::Name;
    case FindMatch::Document:
        return MaskKind::Document;
    case FindMatch::Email:
        return MaskKind::Email;
    case FindMatch::Phone:
        return MaskKind::Phone;
    case FindMatch::AccountNumber:
        return MaskKind::AccountNumber;
    case FindMatch::None:
    case FindMatch::LastDigits:
    case FindMatch::Institution:
    case FindMatch::ExternalId:
    case FindMatch::InstitutionUserId:
    case FindMatch::LinkId:
    case FindMatch::OwnerId:
    case FindMatch::AccountId:
    case FindMatch::ConsentId:
    case FindMatch::Id:
        break;
    }
    return MaskKind::None;
}

} // namespace

FindHit recordHit(const ResourceSpec &spec, const api::ColumnChunk &chunk, std::size_t row, FindMatch match,
                  const QString &matched)
{
    const Row cells(chunk, row);
    FindHit hit;
    hit.kind = kindOf(spec);
    const QString id = cells.value("id");
    const RecordDetail detail = makeRecordDetail(spec, chunk.raw.row(row));
    hit.target = {
        fromView(spec.name), id, {}, filtersOfRecord(spec, detail).value_or(QList<api::ListFilter>())};
    hit.title = titleOf(spec, cells);
    hit.details = detailsOf(spec, cells, matched);
    hit.match = match;
    hit.matched = {matched, maskOf(match)};
    hit.source = FindSource::Belvo;
    if (const QString link = linkOf(spec, cells); !link.isEmpty())
        hit.links = {link};
    return hit;
}

} // namespace vinculo::models
