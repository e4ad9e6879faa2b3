// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/resourcestops.h"

#include "app/tour/guide.h"
#include "core/domain/resources/registry.h"
#include "models/table/resourcetablemodel.h"

#include <QHash>
#include <QTableView>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

QString nameOf(const ResourceSpec &spec)
{
    return QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
}

bool needsLink(const ResourceSpec &spec)
{
    return std::ranges::any_of(spec.filters,
                               [](const FilterSpec &f) { return f.required && f.key == "link"; });
}

//! Identifier of the first row of the visible list.
QString firstId(const Guide &guide)
{
    const QTableView *table = guide.table();
    for (int column = 0; table && column < table->model()->columnCount(); ++column) {
        const auto *field = static_cast<const FieldSpec *>(
            table->model()
                ->headerData(column, Qt::Horizontal, models::ResourceTableModel::FieldRole)
                .value<void *>());
        if (field && field->path == "id")
            return table->model()->index(0, column).data(Qt::DisplayRole).toString();
    }
    return {};
}

} // namespace

void addResourceStops(Guide &guide)
{
    using ui::Theme;
    const QList<std::tuple<QString, Theme::Scheme, QSize>> looks{
        {u"en"_s, Theme::Scheme::Light, Guide::kUsual}, {u"pt"_s, Theme::Scheme::Dark, Guide::kLarge},
        {u"es"_s, Theme::Scheme::Light, Guide::kSmall}, {u"pt"_s, Theme::Scheme::Light, Guide::kUsual},
        {u"es"_s, Theme::Scheme::Dark, Guide::kLarge},  {u"en"_s, Theme::Scheme::Dark, Guide::kSmall}};
    // Some lists have to be told a link: one that delivers that kind of data.
    auto *links = new QHash<ResourceGroup, QString>;
    const auto learnLink = [&guide, links](ResourceGroup group, const QString &key, const QString &value) {
        guide.open(u"links"_s,
                   {{key, FilterOp::Equals, {value}}, {u"status"_s, FilterOp::Equals, {u"valid"_s}}});
        guide.waitForRows();
        guide.act([&guide, links, group] { links->insert(group, firstId(guide)); });
    };
    learnLink(ResourceGroup::Banking, u"external_id"_s, u"demo-statement"_s);
    learnLink(ResourceGroup::Employment, u"institution"_s, u"inss_br_employment"_s);
    qsizetype number = 0;
    for (const ResourceSpec *spec : resources::all()) {
        if (spec->group == ResourceGroup::Connections)
            continue;
        const auto &[language, scheme, size] = looks[number++ % looks.size()];
        guide.look(language, scheme, size);
        const QString name = nameOf(*spec);
        guide.act([&guide, name, links, group = spec->group, isScoped = needsLink(*spec)] {
            const QString link = isScoped ? links->value(group) : QString();
            guide.window()->openPage(name, isScoped ? Guide::Filters{{u"link"_s, FilterOp::Equals, {link}}}
                                                    : Guide::Filters{});
        });
        guide.waitForRows();
        guide.selectRow(0);
        guide.picture(u"resource-%1"_s.arg(name));
        if (spec->view != RecordView::Report && spec->historyPath.empty())
            continue;
        guide.trigger(u"openReport"_s);
        guide.picture(u"report-%1"_s.arg(name));
        guide.closeReports();
    }
    guide.act([links] { delete links; });
    guide.look(u"en"_s, Theme::Scheme::Light, Guide::kUsual);
}

} // namespace vinculo::app
