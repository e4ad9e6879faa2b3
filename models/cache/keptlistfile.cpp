// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keptlistfile.h"

#include "core/api/chunkcodec.h"
#include "core/domain/resources/registry.h"
#include "core/storage/cache/sealedfilereader.h"
#include "core/storage/cache/sealedfilewriter.h"
#include "models/cache/regularrows.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

using storage::CacheDirectory;
using storage::SealedFileReader;

constexpr qint64 kRoomStep = 32 * 1024 * 1024; //!< bytes between two looks at the room on the disk

//! The key of a file follows from its name, which follows from what the list is: a file that was given the
//! name of another opens nothing, and no list of names has to be kept.
storage::CacheKeyPtr keyFor(const storage::CacheKey &profileKey, const QByteArray &name)
{
    return std::make_shared<const storage::CacheKey>(profileKey.derived("list " + name));
}

std::optional<KeptListFacts> storedFacts(const ResourceSpec &spec, const KeptListPlace &place)
{
    SealedFileReader reader(place.path, *place.key);
    const auto bytes = reader.chunk(0);
    return bytes ? decodeFacts(spec, *bytes) : std::nullopt;
}

bool isOlderMore(const KeepRequest &request)
{
    if (request.facts.complete)
        return false;
    const auto stored = storedFacts(*request.rows.spec, request.place);
    return stored && stored->rowCount > request.facts.rowCount &&
           stored->receivedAt.addDays(request.limits.age.count()) > request.now;
}

//! Writes the chunks of one file as long as it is wanted, small enough, and has room.
class ListWriter
{
public:
    explicit ListWriter(const KeepRequest &request)
        : m_request(request)
        , m_writer(request.place.path, *request.place.key)
    {
    }
    //! Anything but Kept: nothing more may be written.
    KeepOutcome append(const std::string &chunk)
    {
        m_bytes += static_cast<qint64>(chunk.size());
        if (!*m_request.wanted)
            return KeepOutcome::GivenUp;
        if (m_bytes > m_request.limits.bytes)
            return KeepOutcome::TooLarge;
        if (m_bytes > m_roomFor) {
            const qint64 more = m_bytes - m_roomFor + kRoomStep;
            if (!m_request.directory.hasRoomFor(more))
                return KeepOutcome::NoRoom;
            m_roomFor += more;
        }
        return m_writer.append(chunk) ? KeepOutcome::Kept : KeepOutcome::Refused;
    }
    KeepOutcome commit()
    {
        if (!*m_request.wanted)
            return KeepOutcome::GivenUp;
        return m_writer.commit() ? KeepOutcome::Kept : KeepOutcome::Refused;
    }

private:
    const KeepRequest &m_request;
    storage::SealedFileWriter m_writer;
    qint64 m_bytes = 0;
    qint64 m_roomFor = 0; //!< asking the system for every page would take longer than writing it
};

KeepOutcome write(const KeepRequest &request, const std::vector<api::ChunkPtr> &pages)
{
    ListWriter writer(request);
    KeepOutcome outcome = writer.append(encodeFacts(*request.rows.spec, request.facts));
    for (auto page = pages.begin(); page != pages.end() && outcome == KeepOutcome::Kept; ++page)
        outcome = writer.append(api::encodeColumns(**page));
    for (auto page = pages.begin(); page != pages.end() && outcome == KeepOutcome::Kept; ++page)
        outcome = (*page)->raw.bring() ? writer.append(api::encodeRaw((*page)->raw)) : KeepOutcome::Refused;
    return outcome == KeepOutcome::Kept ? writer.commit() : outcome;
}

//! The column that says which link a row belongs to; nothing for what hangs on no link.
const FieldSpec *linkField(const ResourceSpec &spec)
{
    const bool isLinks = &spec == &resources::links();
    for (const FieldSpec &field : spec.fields)
        if (isLinks ? field.path == "id" : field.relation.resource == resources::links().name)
            return &field;
    return nullptr;
}

//! Whether rows of the link may be among these.
bool mayHold(const KeptListFacts &facts, const ResourceSpec &spec, const QString &linkId)
{
    const FieldSpec *field = linkField(spec);
    if (!field)
        return false;
    const auto narrows = std::ranges::find(spec.filters, field->path, &FilterSpec::fieldPath);
    if (narrows == spec.filters.end())
        return true;
    const auto key = QLatin1StringView(narrows->key.data(), static_cast<qsizetype>(narrows->key.size()));
    for (const api::ListFilter &filter : facts.filters) {
        const bool names = filter.op == FilterOp::Equals || filter.op == FilterOp::In;
        if (filter.key == key && names)
            return filter.values.contains(linkId, Qt::CaseInsensitive);
    }
    return true;
}

bool mustGo(const QString &path, const storage::CacheKeyPtr &profileKey, const QStringList &linkIds)
{
    if (!profileKey)
        return true;
    const QByteArray name = QFileInfo(path).completeBaseName().toLatin1();
    SealedFileReader reader(path, *keyFor(*profileKey, name));
    const auto bytes = reader.chunk(0);
    if (!bytes)
        return true; // what cannot be read may hold anything
    const ResourceSpec *spec = resources::find(resourceOf(*bytes));
    const auto facts = spec ? decodeFacts(*spec, *bytes) : std::nullopt;
    return !facts || std::ranges::any_of(
                         linkIds, [&](const QString &linkId) { return mayHold(*facts, *spec, linkId); });
}

} // namespace

KeptListPlace placeOf(const CacheDirectory &directory, const Profile &profile,
                      const storage::CacheKey &profileKey, const QByteArray &label)
{
    const QByteArray name = profileKey.nameFor(label);
    return {directory.fileOf(profile, name), keyFor(profileKey, name)};
}

KeepOutcome keepList(const KeepRequest &request)
{
    if (isOlderMore(request))
        return KeepOutcome::OlderIsMore;
    const auto chunks = regularRows(request.rows);
    if (!chunks)
        return KeepOutcome::Refused;
    const KeepOutcome outcome = write(request, *chunks);
    if (outcome != KeepOutcome::Kept)
        return outcome;
    // The file alone has to tell what is too old: not every key is at hand when room is made.
    if (!CacheDirectory::noteUse(request.place.path, request.now) ||
        !CacheDirectory::noteAge(request.place.path, request.facts.receivedAt)) {
        QFile::remove(request.place.path);
        return KeepOutcome::Refused;
    }
    request.directory.trim(request.limits, request.now, request.place.path);
    return outcome;
}

ForgottenLists forgetLinks(const CacheDirectory &directory, const Profile &profile,
                           const storage::CacheKeyPtr &profileKey, const QStringList &linkIds)
{
    ForgottenLists outcome;
    if (!directory.removeDamaged(profile))
        ++outcome.left;
    for (const QString &path : directory.files(profile))
        if (mustGo(path, profileKey, linkIds))
            ++(QFile::remove(path) ? outcome.removed : outcome.left);
    return outcome;
}

} // namespace vinculo::models
