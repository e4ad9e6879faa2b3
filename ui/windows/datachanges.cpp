// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/datachanges.h"

#include "core/domain/resources/registry.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/plandesk.h"
#include "ui/actions/recordactions.h"
#include "ui/pages/resourcepage.h"

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ResourceSpec &spec)
{
    return QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
}

} // namespace

DataChanges::DataChanges(LinkActions &links, RecordActions &records, PlanDesk &plans,
                         RecordDirectory &directory, std::function<ResourcePage *(const QString &)> pageOf,
                         QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_page(std::move(pageOf))
{
    const QString linksPage = u"links"_s;
    connect(&links, &LinkActions::linkChanged, this, [this, linksPage](const api::ChunkPtr &link) {
        if (auto *page = m_page(linksPage))
            page->updateRecord(link);
    });
    connect(&links, &LinkActions::linkAdded, this, [this, linksPage](const api::ChunkPtr &link) {
        if (auto *page = m_page(linksPage))
            page->addRecord(link);
    });
    connect(&links, &LinkActions::dataArrived, this, [this](const QString &resource) {
        if (auto *page = m_page(resource))
            page->invalidate();
    });
    connect(&links, &LinkActions::findLinkRequested, this, &DataChanges::findLinkRequested);
    connect(&links, &LinkActions::message, this, &DataChanges::message);
    connect(&records, &RecordActions::recordDeleted, this,
            [this](const QString &resource, const QString &id) {
                if (auto *page = m_page(resource))
                    page->removeRecord(id);
            });
    connect(&records, &RecordActions::message, this, &DataChanges::message);
    connect(&plans, &PlanDesk::message, this, &DataChanges::message);
    connect(&plans, &PlanDesk::linksErased, this, &DataChanges::onLinksErased);
    connect(&plans, &PlanDesk::linksChanged, this, [this] {
        for (const ResourceSpec *spec : resources::all())
            if (auto *page = m_page(nameOf(*spec)); page && spec != &resources::institutions())
                page->invalidate();
    });
}

//! The kept lists are wiped by who has erased them.
void DataChanges::onLinksErased(const QStringList &ids)
{
    for (const QString &id : ids)
        m_directory.forgetLink(id);
    removeRows(ids);
}

//! Belvo erases everything that came through a link together with it.
void DataChanges::removeRows(const QStringList &ids)
{
    constexpr qsizetype kFew = 200; // taking more out one by one lasts longer than reading the list again
    for (const ResourceSpec *spec : resources::all()) {
        auto *page = m_page(nameOf(*spec));
        if (page && spec == &resources::links() && ids.size() <= kFew)
            for (const QString &id : ids)
                page->removeRecord(id);
        else if (page && spec != &resources::institutions())
            page->invalidate();
    }
}

} // namespace vinculo::ui
