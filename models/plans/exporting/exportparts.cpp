// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/exporting/exportparts.h"

#include "core/api/chunkcodec.h"
#include "core/storage/cache/sealedfilereader.h"
#include "core/storage/cache/sealedfilewriter.h"
#include "core/storage/privatefile.h"
#include "models/work/workers.h"

#include <QDateTime>
#include <QDir>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr int kMostDays = 30;

QString directoryOfProfile(const QString &ledgerDirectory, const QUuid &profile)
{
    return QDir(ledgerDirectory).filePath(u"exports/"_s + profile.toString(QUuid::WithoutBraces));
}

//! There may be hundreds of thousands of files.
void removeLater(const QString &directory)
{
    workers().start([directory] { QDir(directory).removeRecursively(); });
}

} // namespace

ExportParts::ExportParts(QString directory, storage::CacheKeyPtr key)
    : m_directory(std::move(directory))
    , m_key(std::move(key))
{
}

QString ExportParts::directoryOf(const QString &ledgerDirectory, const QUuid &profile, const QUuid &plan)
{
    return QDir(directoryOfProfile(ledgerDirectory, profile)).filePath(plan.toString(QUuid::WithoutBraces));
}

void ExportParts::removeOthers(const QString &ledgerDirectory, const QUuid &profile,
                               const std::vector<QUuid> &kept)
{
    const QDir directory(directoryOfProfile(ledgerDirectory, profile));
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-kMostDays);
    const QFileInfoList plans = directory.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &parts : plans) {
        const QUuid plan(parts.fileName());
        const bool isKept = std::ranges::find(kept, plan) != kept.end();
        if (!plan.isNull() && (!isKept || parts.lastModified() < oldest))
            removeLater(parts.absoluteFilePath());
    }
}

ExportParts::Place ExportParts::placeOf(qint64 place, const ResourceSpec &spec) const
{
    const QString name = QString::number(place) + u'-' +
                         QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
    const QString plan = QDir(m_directory).dirName(); // parts of one task open nothing in another
    return {QDir(m_directory).filePath(name), m_key->derived("export " + (plan + u'/' + name).toUtf8())};
}

bool ExportParts::write(qint64 place, const ResourceSpec &spec, const std::vector<api::ChunkPtr> &pages,
                        const std::atomic_bool &isCancelled) const
{
    if (isCancelled || !storage::makePrivateDirectory(m_directory))
        return false;
    const Place where = placeOf(place, spec);
    storage::SealedFileWriter writer(where.path, where.key);
    if (!writer.append(api::fingerprint(spec)))
        return false;
    for (const api::ChunkPtr &page : pages)
        if (isCancelled || !page->raw.bring() || !writer.append(api::encodeChunk(*page)))
            return false;
    return !isCancelled && writer.commit();
}

bool ExportParts::has(qint64 place, const ResourceSpec &spec) const
{
    const Place where = placeOf(place, spec);
    storage::SealedFileReader reader(where.path, where.key);
    return reader.finding() == storage::SealedFileReader::Finding::Good &&
           reader.chunk(0) == api::fingerprint(spec);
}

std::optional<std::vector<api::ChunkPtr>> ExportParts::read(qint64 place, const ResourceSpec &spec) const
{
    const Place where = placeOf(place, spec);
    storage::SealedFileReader reader(where.path, where.key);
    if (reader.finding() != storage::SealedFileReader::Finding::Good ||
        reader.chunk(0) != api::fingerprint(spec))
        return {};
    std::vector<api::ChunkPtr> pages;
    for (std::size_t number = 1; number < reader.chunkCount(); ++number) {
        const auto bytes = reader.chunk(number);
        pages.push_back(bytes ? api::decodeChunk(spec, *bytes) : nullptr);
        if (!pages.back())
            return {};
    }
    return pages;
}

void ExportParts::remove() const
{
    removeLater(m_directory);
}

} // namespace vinculo::models
