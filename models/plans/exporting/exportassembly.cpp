// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/exportassembly.h"

#include "core/storage/privatefile.h"
#include "models/activity/environmentwords.h"
#include "models/plans/exporting/exportlists.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr int kPageOfItems = 1'000;
constexpr std::size_t kMostRows = 1'000'000; //!< of one file: Excel holds 1,048,576, and so does memory

} // namespace

ExportAssembly::ExportAssembly(PlanServices services, PlanHead head, ExportParts parts, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_head(std::move(head))
    , m_parts(std::move(parts))
    , m_gathering([this](const Gathered &gathered) { onGathered(gathered); })
{
    for (const QString &key : m_head.settings.resources)
        if (const ResourceSpec *spec = exportableList(key))
            m_lists.push_back(spec);
}

void ExportAssembly::start()
{
    readPlaces(-1);
}

void ExportAssembly::readPlaces(qint64 after)
{
    m_reading = m_services.ledger.itemsIn(m_head.id, {PlanItemState::Done}, after, kPageOfItems)
                    .then(this, [this](const Result<QList<PlanItem>> &answer) {
                        if (!answer) {
                            Q_EMIT failed(answer.error());
                            return;
                        }
                        for (const PlanItem &item : *answer)
                            m_places.push_back(item.place);
                        if (answer->size() == kPageOfItems)
                            readPlaces(answer->last().place);
                        else
                            gather();
                    });
}

void ExportAssembly::stop()
{
    m_isStopping = true;
    m_reading.abort();
    m_gathering.cancel();
    if (m_job.isRunning())
        m_job.cancel(); // answers when it is certain whether the file is there
    else
        QMetaObject::invokeMethod(this, &ExportAssembly::stopped, Qt::QueuedConnection);
}

//! As many links as fit into the file that is due.
void ExportAssembly::gather()
{
    if (m_list == m_lists.size() || m_places.empty()) {
        Q_EMIT finished();
        return;
    }
    m_gathering.start([parts = m_parts, places = m_places, &spec = list(),
                       from = m_next](const std::atomic_bool &isCancelled) -> std::optional<Gathered> {
        TableContents rows(spec);
        Gathered gathered{.rows = {}, .next = from};
        for (; gathered.next < std::ssize(places); ++gathered.next) {
            if (isCancelled)
                return {};
            const auto pages = parts.read(places[static_cast<std::size_t>(gathered.next)], spec);
            if (!pages)
                return gathered;
            std::size_t more = 0;
            for (const api::ChunkPtr &page : *pages)
                more += page->rowCount;
            if (rows.rowCount() > 0 && rows.rowCount() + more > kMostRows)
                break;
            for (const api::ChunkPtr &page : *pages)
                rows.append(page, Repeats::Unexpected);
        }
        gathered.rows = rows.snapshot();
        return gathered;
    });
}

void ExportAssembly::onGathered(const Gathered &gathered)
{
    if (!gathered.rows) {
        Q_EMIT failed({.kind = ErrorKind::Storage, .code = u"export_part_lost"_s});
        return;
    }
    m_next = gathered.next;
    m_rows = gathered.rows;
    m_row = 0;
    write();
}

ExportOptions ExportAssembly::options() const
{
    ExportOptions options = optionsOf(m_head.settings.file);
    if (m_isPlain)
        options.format = ExportFormat::Csv;
    return options;
}

QString ExportAssembly::fileName() const
{
    const QFileInfo name(ExportPlanner::fileName(list(), ExportPlanner::allFields(list()), options(),
                                                 m_head.createdAt.toUTC().date()));
    return m_file == 0
               ? name.fileName()
               : u"%1-%2.%3"_s.arg(name.completeBaseName(), QString::number(m_file + 1), name.suffix());
}

//! Only the last folder: a disk that is not there must not be made up by a folder of its name.
std::optional<ApiError> ExportAssembly::makeFolder() const
{
    const auto refused = [](const QString &code) {
        return ApiError{.kind = ErrorKind::Storage, .code = code};
    };
    if (!QFileInfo(m_head.settings.file.folder).isDir())
        return refused(u"export_folder_missing"_s);
    if (!storage::makePrivateDirectory(exportFolderOf(m_head)))
        return refused(u"export_no_permission"_s);
    return {};
}

void ExportAssembly::write()
{
    if (const auto refused = makeFolder()) {
        Q_EMIT failed(*refused);
        return;
    }
    std::vector<std::uint32_t> rows(std::min(m_rows->rows.size() - m_row, kMostRows));
    std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(m_row));
    const ExportOrigin origin{.profileName = m_head.profileName,
                              .environment = environmentName(m_head.environment),
                              .query = {},
                              .filters = {},
                              .madeAt = QDateTime::fromMSecsSinceEpoch(m_services.clock.utcMs(), Qt::UTC)};
    m_writing = m_job
                    .start(ExportPlanner::plan(*m_rows, std::move(rows), ExportPlanner::allFields(list()),
                                               options(), origin),
                           QDir(exportFolderOf(m_head)).filePath(fileName()))
                    .then(this, [this](const Result<ExportSummary> &written) { onWritten(written); });
}

void ExportAssembly::onWritten(const Result<ExportSummary> &written)
{
    if (written)
        note(written->rows);
    if (m_isStopping) {
        Q_EMIT stopped();
    } else if (written) {
        goOn();
    } else if (written.error().code == "export_text_too_long"_L1 && !m_isPlain) {
        m_isPlain = true; // nothing of a frozen plan can be chosen otherwise
        write();
    } else {
        Q_EMIT failed(written.error());
    }
}

void ExportAssembly::note(qint64 rows)
{
    if (!m_services.journal)
        return;
    const bool isPersonal =
        options().includePersonalData && ExportPlanner::hasPersonalData(ExportPlanner::allFields(list()));
    m_services.journal->append(m_services.profile,
                               HandoverRecord{.kind = HandoverRecord::Kind::Export,
                                              .atMs = m_services.clock.utcMs(),
                                              .resource = keyOf(list()),
                                              .format = ExportPlanner::suffix(options().format),
                                              .rows = rows,
                                              .hasPersonalData = isPersonal});
}

//! To the next file: of these rows, of this list, or of the next one.
void ExportAssembly::goOn()
{
    m_row += kMostRows;
    if (m_row < m_rows->rows.size()) {
        ++m_file;
        write();
        return;
    }
    m_rows.reset();
    if (m_next < std::ssize(m_places)) {
        ++m_file;
    } else {
        ++m_list;
        m_file = 0;
        m_next = 0;
        m_isPlain = false;
    }
    gather();
}

} // namespace vinculo::models
