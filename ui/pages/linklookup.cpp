// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/linklookup.h"

#include "core/domain/resources/registry.h"
#include "ui/pages/recorddirectory.h"

namespace vinculo::ui {

LinkLookup::LinkLookup(RecordDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
}

void LinkLookup::ask(api::Client &client)
{
    if (!m_directory.links().isEmpty() || m_call.isPending())
        return;
    m_call = client.list(resources::links(), {}).then(this, [this](const Result<api::ListPage> &page) {
        if (!page || !page->rows)
            return;
        models::ColumnTable links(resources::links());
        links.append(page->rows);
        m_directory.learn(links, 0, links.rowCount() - 1);
    });
}

void LinkLookup::cancel()
{
    m_call.abort();
}

} // namespace vinculo::ui
