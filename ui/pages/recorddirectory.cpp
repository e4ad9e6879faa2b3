// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recorddirectory.h"

#include "models/table/cellformatter.h"

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString wireText(const models::ColumnTable &table, int row, std::string_view path)
{
    const int column = table.columnOf(path);
    return column < 0 ? QString() : models::CellFormatter().rawText(table.cell(row, column));
}

} // namespace

void RecordDirectory::learn(const models::ColumnTable &table, int first, int last)
{
    const std::string_view name = table.spec().name;
    const bool isLinks = name == "links";
    const bool isOwners = name == "owners";
    if (!isLinks && !isOwners && name != "consents")
        return;
    for (int row = first; row <= last && row < table.rowCount(); ++row) {
        if (isLinks) {
            learnLink(table, row);
            continue;
        }
        const QString link = wireText(table, row, isOwners ? "link" : "link_id");
        const QString document =
            wireText(table, row, isOwners ? "document_id.document_number" : "document_number");
        if (!link.isEmpty() && !document.isEmpty())
            m_documentByLink.insert(link, document);
    }
    Q_EMIT changed();
}

void RecordDirectory::learnLink(const models::ColumnTable &table, int row)
{
    SeenLink link{table.idOf(row), wireText(table, row, "institution"), wireText(table, row, "external_id")};
    if (link.id.isEmpty())
        return;
    if (const auto known = m_linkById.constFind(link.id); known != m_linkById.constEnd()) {
        m_links[*known] = std::move(link);
    } else if (m_links.size() < kMaximumLinks) {
        m_linkById.insert(link.id, m_links.size());
        m_links.append(std::move(link));
    }
}

std::optional<SeenLink> RecordDirectory::link(const QString &id) const
{
    const auto known = m_linkById.constFind(id);
    return known == m_linkById.constEnd() ? std::nullopt : std::optional(m_links.at(*known));
}

QString RecordDirectory::documentOfLink(const QString &linkId) const
{
    return m_documentByLink.value(linkId);
}

void RecordDirectory::forgetLink(const QString &id)
{
    m_documentByLink.remove(id);
    if (!m_linkById.contains(id))
        return;
    m_links.removeAt(m_linkById.take(id));
    for (qsizetype i = 0; i < m_links.size(); ++i)
        m_linkById.insert(m_links.at(i).id, i);
    Q_EMIT changed();
}

void RecordDirectory::forget()
{
    m_links.clear();
    m_linkById.clear();
    m_documentByLink.clear();
    Q_EMIT changed();
}

} // namespace vinculo::ui
