// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/datachanges.h"

#include "core/domain/resources/registry.h"
#include "ui/actions/linkactions.h"
#include "ui/actions/recordactions.h"
#include "ui/pages/resourcepage.h"

namespace vinculo::ui {

using namespace Qt::StringLiterals;

DataChanges::DataChanges(LinkActions &links, RecordActions &records, RecordDirectory &directory,
                         models::ListCache &lists, std::function<ResourcePage *(const QString &)> pageOf,
                         QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_lists(lists)
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
    connect(&links, &LinkActions::linkRemoved, this, &DataChanges::onLinkRemoved);
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
}

void DataChanges::onLinkRemoved(const QString &id)
{
    m_directory.forgetLink(id);
    m_lists.forgetLink(id);
    // Belvo erases everything that came through a link together with it.
    for (const ResourceSpec *spec : resources::all()) {
        const QString name = QString::fromUtf8(spec->name.data(), static_cast<qsizetype>(spec->name.size()));
        auto *page = m_page(name);
        if (page && spec == &resources::links())
            page->removeRecord(id);
        else if (page && spec != &resources::institutions())
            page->invalidate();
    }
}

} // namespace vinculo::ui
