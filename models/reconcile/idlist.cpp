// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/idlist.h"

#include "models/enrichment/columnmapping.h"
#include "models/home/snapshotreader.h"
#include "models/reconcile/externalidlint.h"
#include "models/table/uuidhash.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace vinculo::models::idlist {

namespace {

constexpr qsizetype kPreviewBytes = 256 * 1024;
constexpr std::size_t kPreviewRows = 200;

constexpr std::string_view kIdWords = "externalid|userid|customerid|clientid|idcliente|clienteid|idusuario|"
                                      "usuarioid|codigocliente|codcliente|reference|referencia|id";
constexpr std::string_view kLinkWords = "linkid|link|belvolinkid|belvolink|idlink|linkbelvo";

//! The column whose heading comes first in `words`.
int byHeading(const CsvTable &table, std::string_view words, int except)
{
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find('|', begin), words.size());
        const std::string_view word = words.substr(begin, end - begin);
        for (int column = 0; column < table.columnCount; ++column)
            if (column != except && comparable(table.headings.value(column)).toStdString() == word)
                return column;
        begin = end + 1;
    }
    return -1;
}

template<class Known>
int byContents(const CsvTable &table, const Known &isKnown)
{
    int best = -1;
    int bestCount = 0;
    for (int column = 0; column < table.columnCount; ++column) {
        const auto count = static_cast<int>(std::ranges::count_if(
            table.rows, [&](const CsvRow &row) { return isKnown(row.cells.value(column)); }));
        if (count > bestCount) {
            bestCount = count;
            best = column;
        }
    }
    return best;
}

std::optional<api::Uuid> uuidIn(const QString &text)
{
    api::Uuid uuid;
    return api::Uuid::parse(text.trimmed().toStdString(), uuid) ? std::optional(uuid) : std::nullopt;
}

//! Puts ids together row by row.
class Reader
{
public:
    Reader(const CsvFormat &format, const IdColumns &columns)
        : m_columns(columns)
        , m_skipsHeadings(format.hasHeadings)
    {
    }
    bool take(const CsvRow &row)
    {
        if (std::exchange(m_skipsHeadings, false))
            return true;
        if (m_list.ids.size() >= kMostIds)
            return false;
        ++m_list.lines;
        const QString id = row.cells.value(m_columns.id);
        if (row.problem != CsvProblem::None || id.size() > kLongestId)
            ++m_list.bad;
        else if (id.trimmed().isEmpty())
            ++m_list.blank;
        else
            add(id, row);
        return true;
    }
    [[nodiscard]] IdList finish(bool isWhole)
    {
        m_list.isCut = !isWhole;
        return std::move(m_list);
    }

private:
    void add(const QString &id, const CsvRow &row)
    {
        const QString linkCell = m_columns.link < 0 ? QString() : row.cells.value(m_columns.link);
        const std::optional<api::Uuid> link = uuidIn(linkCell);
        const bool isEither = m_columns.link == m_columns.id;
        if (!link && !isEither && !linkCell.trimmed().isEmpty())
            ++m_list.badLinks;
        std::string key = id.toStdString();
        const std::size_t size = key.size();
        if (link)
            key.append(1, '\0').append(link->toString());
        if (m_seen.contains(key)) {
            ++m_list.repeated;
            return;
        }
        const std::string_view kept = m_list.texts.store(key);
        m_seen.insert(kept);
        const bool isLinkItself = isEither && link;
        m_list.personal += !isLinkItself && isPersonal(lintExternalId({.id = id}));
        m_list.ids.push_back({.id = kept.substr(0, size),
                              .link = link,
                              .line = static_cast<std::uint32_t>(row.line),
                              .isLinkItself = isLinkItself});
    }

    IdColumns m_columns;
    bool m_skipsHeadings;
    IdList m_list;
    std::unordered_set<std::string_view> m_seen; //!< into the texts of the list
};

} // namespace

CsvTable preview(const QByteArray &bytes, const CsvFormat &format)
{
    CsvTable table;
    bool wantsHeadings = format.hasHeadings;
    const bool isPart = bytes.size() > kPreviewBytes;
    // An even number of bytes: UTF-16 must not be cut in half.
    csv::visit(bytes.left(kPreviewBytes), format, [&](CsvRow &row) {
        table.columnCount = std::max(table.columnCount, static_cast<int>(row.cells.size()));
        if (std::exchange(wantsHeadings, false))
            table.headings = row.cells;
        else
            table.rows.push_back(std::move(row));
        return table.rows.size() < kPreviewRows;
    });
    if (isPart && table.rows.size() > 1 && table.rows.size() < kPreviewRows)
        table.rows.pop_back(); // it goes on behind what was looked at
    return table;
}

IdColumns guess(const CsvTable &preview, const TableSnapshot &links)
{
    const SnapshotColumn externalIds(links, "external_id");
    const SnapshotColumn ids(links, "id");
    std::unordered_set<std::string_view> known;
    std::unordered_set<api::Uuid, UuidHash> uuids;
    for (std::size_t row = 0; row < links.rows.size(); ++row) {
        if (const std::string_view id = externalIds.text(row); !id.empty())
            known.insert(id);
        if (const auto id = ids.uuid(row))
            uuids.insert(*id);
    }
    IdColumns columns;
    columns.link = byContents(preview, [&uuids](const QString &cell) {
        const auto uuid = uuidIn(cell);
        return uuid && uuids.contains(*uuid);
    });
    columns.id = byContents(preview, [&known](const QString &cell) {
        return known.contains(std::string_view(cell.trimmed().toStdString()));
    });
    const bool areLinks = columns.link >= 0; // by what is in the cells
    if (!areLinks)
        columns.link = byHeading(preview, kLinkWords, columns.id);
    if (columns.id < 0)
        columns.id = byHeading(preview, kIdWords, columns.link);
    if (columns.id < 0 && preview.columnCount == 1)
        columns.id = 0;
    if (columns.id < 0 && areLinks)
        columns.id = columns.link;
    if (columns.id == columns.link && !areLinks)
        columns.link = -1;
    return columns;
}

std::optional<IdList> read(const QByteArray &bytes, const CsvFormat &format, const IdColumns &columns,
                           const std::atomic_bool &isCancelled)
{
    Reader reader(format, columns);
    const bool isWhole =
        csv::visit(bytes, format, [&](const CsvRow &row) { return !isCancelled && reader.take(row); });
    if (isCancelled)
        return {};
    return reader.finish(isWhole);
}

} // namespace vinculo::models::idlist
