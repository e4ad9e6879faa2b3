// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/resourcetext.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"

namespace vinculo::ui {

QString fetchResourceName(const QString &code)
{
    const ResourceSpec &institutions = resources::institutions();
    for (const FilterSpec &filter : institutions.filters) {
        if (filter.key != "resources")
            continue;
        for (const EnumValue &value : filter.values)
            if (code == QLatin1StringView(value.value.data(), static_cast<qsizetype>(value.value.size())))
                return models::CellFormatter::enumLabel(institutions, value);
    }
    for (const ResourceSpec *spec : resources::all())
        if (const std::string_view known = spec->retrieve.institutionResource;
            code == QLatin1StringView(known.data(), static_cast<qsizetype>(known.size())))
            return models::CellFormatter::title(*spec);
    return models::CellFormatter::visible(code);
}

QString linkStatusName(const QString &status)
{
    const ResourceSpec &links = resources::links();
    for (const FieldSpec &field : links.fields) {
        if (field.path != "status")
            continue;
        for (const EnumValue &value : field.values)
            if (status == QLatin1StringView(value.value.data(), static_cast<qsizetype>(value.value.size())))
                return models::CellFormatter::enumLabel(links, value);
    }
    return models::CellFormatter::visible(status);
}

} // namespace vinculo::ui
