// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/resourcestops.h"

#include "app/tour/guide.h"
#include "core/domain/resources/registry.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

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

} // namespace

namespace {

using LinksByGroup = QHash<ResourceGroup, QString>;

void addStops(Guide &guide, const ResourceSpec &spec, const QString &language,
              const std::shared_ptr<LinksByGroup> &links)
{
    const QString name = nameOf(spec);
    guide.act([&guide, name, links, group = spec.group, isScoped = needsLink(spec)] {
        const QString link = isScoped ? links->value(group) : QString();
        guide.window()->openPage(name, isScoped ? Guide::Filters{{u"link"_s, FilterOp::Equals, {link}}}
                                                : Guide::Filters{});
    });
    guide.waitForRows();
    guide.selectRow(0);
    guide.picture(u"resource-%1-%2"_s.arg(name, language));
    if (spec.view != RecordView::Report && spec.historyPath.empty())
        return;
    guide.trigger(u"openReport"_s);
    guide.picture(u"report-%1-%2"_s.arg(name, language));
    guide.closeReports();
}

} // namespace

void addResourceStops(Guide &guide)
{
    using ui::Theme;
    // Some lists have to be told a link: one that delivers that kind of data.
    const auto links = std::make_shared<LinksByGroup>();
    const auto learnLink = [&guide, links](ResourceGroup group, const QString &key, const QString &value) {
        guide.open(u"links"_s,
                   {{key, FilterOp::Equals, {value}}, {u"status"_s, FilterOp::Equals, {u"valid"_s}}});
        guide.waitForRows();
        guide.act([&guide, links, group] { links->insert(group, guide.firstId()); });
    };
    learnLink(ResourceGroup::Banking, u"external_id"_s, u"demo-statement"_s);
    learnLink(ResourceGroup::Employment, u"institution"_s, u"inss_br_employment"_s);
    // Every kind in every language; colours and sizes take turns, so that each kind is seen in both colours.
    constexpr std::array sizes{Guide::kUsual, Guide::kLarge, Guide::kSmall};
    std::size_t turn = 0;
    for (const QString &language : {u"en"_s, u"pt"_s, u"es"_s}) {
        std::size_t number = turn++;
        for (const ResourceSpec *spec : resources::all()) {
            if (spec->group == ResourceGroup::Connections)
                continue;
            guide.look(language, number % 2 == 0 ? Theme::Scheme::Light : Theme::Scheme::Dark,
                       sizes[number % sizes.size()]);
            addStops(guide, *spec, language, links);
            ++number;
        }
    }
    guide.look(u"en"_s, Theme::Scheme::Light, Guide::kUsual);
}

} // namespace vinculo::app
