// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/resourcestops.h"

#include "app/tour/guide.h"
#include "core/domain/resources/registry.h"

#include <QApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QScrollBar>

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

//! To their end.
void scrollReports()
{
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *open : windows)
        if (const auto *area = open->findChild<QScrollArea *>();
            area && open->objectName() == u"reportWindow"_s)
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

bool needs(const ResourceSpec &spec, std::string_view key)
{
    return std::ranges::any_of(spec.filters,
                               [key](const FilterSpec &f) { return f.required && f.key == key; });
}

constexpr std::string_view kLink = "link";
constexpr std::string_view kDocument = "user_document"; //!< of consents

//! What some lists have to be told before they show anything.
struct Known
{
    QHash<ResourceGroup, QString> links; //!< one that delivers that kind of data
    QString document;                    //!< of somebody with consents
};

Guide::Filters filtersFor(const ResourceSpec &spec, const Known &known)
{
    if (needs(spec, kLink))
        return {{u"link"_s, FilterOp::Equals, {known.links.value(spec.group)}}};
    if (needs(spec, kDocument))
        return {{u"user_document"_s, FilterOp::Equals, {known.document}}};
    return {};
}

void addStops(Guide &guide, const ResourceSpec &spec, const QString &language,
              const std::shared_ptr<Known> &known)
{
    const QString name = nameOf(spec);
    guide.act([&guide, &spec, name, known] { guide.window()->openPage(name, filtersFor(spec, *known)); });
    guide.waitForRows();
    guide.selectRow(0);
    guide.picture(u"resource-%1-%2"_s.arg(name, language));
    if (spec.view != RecordView::Report && spec.historyPath.empty())
        return;
    guide.trigger(u"openReport"_s);
    guide.picture(u"report-%1-%2"_s.arg(name, language));
    guide.act([] { scrollReports(); });
    guide.picture(u"report-%1-%2-end"_s.arg(name, language));
    guide.closeReports();
}

} // namespace

void addResourceStops(Guide &guide)
{
    using ui::Theme;
    const auto known = std::make_shared<Known>();
    const auto learnLink = [&guide, known](ResourceGroup group, const QString &key, const QString &value) {
        guide.open(u"links"_s,
                   {{key, FilterOp::Equals, {value}}, {u"status"_s, FilterOp::Equals, {u"valid"_s}}});
        guide.waitForRows();
        guide.act([&guide, known, group] { known->links.insert(group, guide.firstId()); });
    };
    learnLink(ResourceGroup::Banking, u"external_id"_s, u"demo-statement"_s);
    learnLink(ResourceGroup::Employment, u"institution"_s, u"inss_br_employment"_s);
    guide.act([&guide, known] {
        guide.window()->openPage(
            u"owners"_s, {{u"link"_s, FilterOp::Equals, {known->links.value(ResourceGroup::Banking)}}});
    });
    guide.waitForRows();
    guide.act([&guide, known] {
        const QJsonObject owner = QJsonDocument::fromJson(guide.firstRecord()).object();
        known->document = owner["document_id"_L1]["document_number"_L1].toString();
    });
    // Every kind in every language; colours and sizes take turns, so that each kind is seen in both colours.
    constexpr std::array sizes{Guide::kUsual, Guide::kLarge, Guide::kSmall};
    std::size_t turn = 0;
    for (const QString &language : {u"en"_s, u"pt"_s, u"es"_s}) {
        std::size_t number = turn++;
        for (const ResourceSpec *spec : resources::all()) {
            guide.look(language, number % 2 == 0 ? Theme::Scheme::Light : Theme::Scheme::Dark,
                       sizes[number % sizes.size()]);
            addStops(guide, *spec, language, known);
            ++number;
        }
    }
    guide.look(u"en"_s, Theme::Scheme::Light, Guide::kUsual);
}

} // namespace vinculo::app
