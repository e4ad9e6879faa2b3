// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalcheck.h"

#include "core/storage/journal/journalreader.h"
#include "core/storage/journal/journalrow.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

constexpr qint64 kLongestLine = 1'048'576; // no line of ours comes near it

//! Follows a chain entry by entry and keeps the first thing that is wrong.
class ChainWalk
{
public:
    ChainWalk(const QByteArray &start, const QByteArray &anchor)
        : m_previous(start)
        , m_anchor(anchor)
    {
    }

    JournalVerdict verdict;
    qint64 lastId = 0;

    void broken(JournalBreak::Reason reason, qint64 id, qint64 atMs)
    {
        if (!verdict.firstBreak)
            verdict.firstBreak = JournalBreak{reason, id, atMs};
    }

    void step(const QList<QVariant> &columns, const QByteArray &hash)
    {
        const JournalEntry entry = journalrow::entryOf(columns);
        const qint64 atMs = entry.call.startedAtMs;
        if (chain::link(m_previous, columns) != hash) {
            const bool isGap = verdict.count > 0 || !verdict.isPart ? entry.id != lastId + 1 : false;
            broken(isGap ? JournalBreak::Reason::Missing : JournalBreak::Reason::Altered, entry.id, atMs);
        }
        if (entry.change && entry.change->kind == ChangeRecord::Kind::ChainBroken)
            broken(JournalBreak::Reason::NotedBefore, entry.id, atMs);
        if (entry.change && entry.change->kind == ChangeRecord::Kind::ChainBegan)
            verdict.fromBefore = entry.change->count;
        if (verdict.count++ == 0)
            verdict.firstAtMs = atMs;
        verdict.lastAtMs = atMs;
        verdict.head = hash;
        m_hasAnchor = m_hasAnchor || hash == m_anchor;
        m_previous = hash;
        lastId = entry.id;
    }

    void finish()
    {
        if (!m_anchor.isEmpty() && !m_hasAnchor)
            broken(JournalBreak::Reason::AnchorMissing, 0, 0);
    }

private:
    QByteArray m_previous;
    const QByteArray m_anchor;
    bool m_hasAnchor = false;
};

Result<JournalVerdict> checkDatabase(const QString &filePath, const QByteArray &anchor,
                                     const std::atomic_bool &isCancelled)
{
    JournalReader reader(filePath);
    if (const auto error = reader.open())
        return Unexpected(*error);
    ChainWalk walk(chain::firstLink(), anchor);
    const std::optional<ChainHead> &guard = reader.guard();
    bool isGuardMet = guard && guard->lastId == 0;
    const auto error = reader.forEach(0, 0, [&](const QList<QVariant> &columns, const QByteArray &hash) {
        walk.step(columns, hash);
        if (guard && walk.lastId == guard->lastId) {
            isGuardMet = true;
            if (guard->hash != hash || guard->count != walk.verdict.count)
                walk.broken(JournalBreak::Reason::EndAltered, walk.lastId, walk.verdict.lastAtMs);
        }
        return !isCancelled;
    });
    if (error)
        return Unexpected(*error);
    if (isCancelled)
        return Unexpected(ApiError{.kind = ErrorKind::Cancelled});
    const ChainHead &noted = reader.notedHead();
    const qint64 at = walk.verdict.lastAtMs;
    if (!guard)
        walk.broken(JournalBreak::Reason::GuardMissing, 0, 0);
    else if (!isGuardMet || noted.lastId > walk.lastId)
        walk.broken(JournalBreak::Reason::EndMissing, walk.lastId, at);
    else if (noted.lastId != walk.lastId || noted.count != walk.verdict.count ||
             (walk.verdict.count > 0 && noted.hash != walk.verdict.head))
        walk.broken(JournalBreak::Reason::EndAltered, walk.lastId, at);
    walk.finish();
    return walk.verdict;
}

//! Columns as they stood in the table; nothing when the object is not an entry.
std::optional<QList<QVariant>> columnsOf(const QJsonObject &line)
{
    QList<QVariant> columns;
    for (const char *name : journalrow::kColumns) {
        const QJsonValue value = line.value(QLatin1StringView(name));
        if (value.isNull())
            columns << QVariant();
        else if (value.isString())
            columns << value.toString();
        else if (value.isDouble())
            columns << value.toInteger();
        else
            return std::nullopt;
    }
    return columns;
}

Result<JournalVerdict> checkLines(QFile &file, const QByteArray &anchor, const std::atomic_bool &isCancelled)
{
    std::optional<ChainWalk> walk;
    while (!file.atEnd() && !isCancelled) {
        const QByteArray text = file.readLine(kLongestLine);
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const std::optional<QList<QVariant>> columns = columnsOf(line);
        if (!columns)
            return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"journal_unreadable"_s});
        if (!walk) {
            walk.emplace(line.value("previous"_L1).toString().toLatin1(), anchor);
            walk->verdict.isPart = true;
        }
        walk->step(*columns, line.value("hash"_L1).toString().toLatin1());
    }
    if (isCancelled)
        return Unexpected(ApiError{.kind = ErrorKind::Cancelled});
    if (!walk)
        return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"journal_unreadable"_s});
    walk->finish();
    return walk->verdict;
}

} // namespace

Result<JournalVerdict> checkJournal(const QString &filePath, const QByteArray &anchor,
                                    const std::atomic_bool &isCancelled)
{
    QFile file(filePath);
    if (file.open(QIODevice::ReadOnly) && file.peek(1) == "{")
        return checkLines(file, anchor, isCancelled);
    file.close();
    return checkDatabase(filePath, anchor, isCancelled);
}

} // namespace vinculo::storage
