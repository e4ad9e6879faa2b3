// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/recorditems.h"

#include "core/domain/timestamp.h"
#include "models/detail/jsoncell.h"

#include <algorithm>

namespace vinculo::models {

RecordItems::RecordItems(const TableSnapshot &table, std::size_t row, std::string_view listPath)
{
    const RowRef &ref = table.rows[row];
    m_json = table.chunks[ref.chunk]->raw.row(ref.row);
    m_root = readJson({m_json.constData(), static_cast<std::size_t>(m_json.size())});
    const JsonNode *list = m_root ? m_root->at(listPath) : nullptr;
    if (list && list->kind == JsonNode::Kind::Array)
        m_list = list;
    for (const FieldSpec &field : table.spec->fields)
        if (field.path == listPath)
            m_fields = field.fields;
}

template<class Read>
void RecordItems::read(std::size_t item, std::string_view path, const Read &take) const
{
    const JsonNode &object = m_list->children[item];
    const auto field = std::ranges::find_if(m_fields, [path](const FieldSpec &f) { return f.path == path; });
    if (field == m_fields.end() || object.kind != JsonNode::Kind::Object)
        return;
    const JsonCell cell(*field, object, *m_root);
    if (cell.hasValue())
        take(cell.view());
}

QString RecordItems::text(std::size_t item, std::string_view path) const
{
    QString text;
    read(item, path, [&text](const CellView &cell) { text = toText(cell.text); });
    return text;
}

ListedValue RecordItems::listed(std::size_t item, std::string_view path) const
{
    ListedValue value;
    read(item, path, [&value](const CellView &cell) { value = listedValue(cell); });
    return value;
}

std::optional<std::int64_t> RecordItems::number(std::size_t item, std::string_view path) const
{
    std::optional<std::int64_t> number;
    read(item, path, [&number](const CellView &cell) { number = cell.number; });
    return number;
}

QDate RecordItems::date(std::size_t item, std::string_view path) const
{
    const auto days = number(item, path);
    return days ? dateFromDays(static_cast<std::int32_t>(*days)) : QDate();
}

std::optional<Money> RecordItems::money(std::size_t item, std::string_view path) const
{
    std::optional<Money> money;
    read(item, path, [&money](const CellView &cell) {
        if (!cell.currency.isNotACode()) // as in SnapshotField::money()
            money = Money{.amount = Decimal::fromUnits(cell.number), .currency = cell.currency};
    });
    return money;
}

std::optional<api::Uuid> RecordItems::uuid(std::size_t item, std::string_view path) const
{
    std::optional<api::Uuid> id;
    read(item, path, [&id](const CellView &cell) { id = cell.uuid; });
    return id;
}

} // namespace vinculo::models
