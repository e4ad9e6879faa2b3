// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/persondecisions.h"

#include "core/storage/jsonfile.h"
#include "core/storage/privatefile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <utility>

namespace vinculo::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormatVersion = 1;

using Pair = std::pair<QUuid, QUuid>;

struct Verdict
{
    bool isSame = false;
    qint64 atMs = 0;
};
//! Of one profile; one verdict a pair.
using Verdicts = QMap<Pair, Verdict>;

Unexpected invalid(const QString &code)
{
    return Unexpected(ApiError{.kind = ErrorKind::Validation, .code = code});
}

QString wire(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

//! By their digits, not as QUuid compares: the same order as in models and in the file.
Pair pairOf(const QUuid &link, const QUuid &other)
{
    return link.toRfc4122() <= other.toRfc4122() ? Pair(link, other) : Pair(other, link);
}

QJsonArray toJson(const Verdicts &verdicts)
{
    QJsonArray rows;
    for (auto verdict = verdicts.begin(); verdict != verdicts.end(); ++verdict)
        rows.append(QJsonObject{{u"first"_s, wire(verdict.key().first)},
                                {u"second"_s, wire(verdict.key().second)},
                                {u"same"_s, verdict->isSame},
                                {u"at"_s, verdict->atMs}});
    return rows;
}

} // namespace

struct PersonDecisions::Private
{
    explicit Private(const QString &path)
        : file(path)
    {
        file.load([this](const QJsonObject &root) { return read(root); });
    }
    JsonFile file;
    QMap<QUuid, Verdicts> profiles;

    JsonFile::Understood read(const QJsonObject &root);
    bool readProfile(const QUuid &profile, const QJsonArray &rows);
    Result<bool> write() const;
    //! Calls change(verdicts, pair) for all pairs between the lists, then writes.
    template<class Change>
    Result<bool> forPairs(PersonDecisions *q, const QUuid &profile, const QList<QUuid> &links,
                          const QList<QUuid> &others, const Change &change);
};

JsonFile::Understood PersonDecisions::Private::read(const QJsonObject &root)
{
    if (root["version"_L1].toInt() != kFormatVersion || !root["profiles"_L1].isObject())
        return JsonFile::Understood::Nothing;
    bool isComplete = true;
    const QJsonObject stored = root["profiles"_L1].toObject();
    for (auto each = stored.begin(); each != stored.end(); ++each) {
        const QUuid profile = QUuid::fromString(each.key());
        isComplete =
            !profile.isNull() && each->isArray() && readProfile(profile, each->toArray()) && isComplete;
    }
    if (isComplete)
        return JsonFile::Understood::All;
    return profiles.isEmpty() ? JsonFile::Understood::Nothing : JsonFile::Understood::Part;
}

bool PersonDecisions::Private::readProfile(const QUuid &profile, const QJsonArray &rows)
{
    bool isComplete = rows.size() <= kMost;
    Verdicts verdicts;
    for (const QJsonValue &row : rows) {
        const QUuid first = QUuid::fromString(row["first"_L1].toString());
        const QUuid second = QUuid::fromString(row["second"_L1].toString());
        const bool isGood = !first.isNull() && !second.isNull() && first != second && row["same"_L1].isBool();
        if (isGood && verdicts.size() < kMost)
            verdicts.insert(pairOf(first, second), {row["same"_L1].toBool(), row["at"_L1].toInteger()});
        isComplete = isComplete && isGood;
    }
    if (!verdicts.isEmpty())
        profiles.insert(profile, verdicts);
    return isComplete;
}

Result<bool> PersonDecisions::Private::write() const
{
    QJsonObject stored;
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile)
        stored.insert(wire(profile.key()), toJson(*profile));
    return file.write({{u"version"_s, kFormatVersion}, {u"profiles"_s, stored}});
}

template<class Change>
Result<bool> PersonDecisions::Private::forPairs(PersonDecisions *q, const QUuid &profile,
                                                const QList<QUuid> &links, const QList<QUuid> &others,
                                                const Change &change)
{
    if (links.size() * others.size() > kMost)
        return invalid(u"decision_too_many"_s);
    Verdicts next = profiles.value(profile);
    bool hasPair = false;
    for (const QUuid &link : links) {
        for (const QUuid &other : others) {
            if (link.isNull() || other.isNull() || link == other)
                continue;
            hasPair = true;
            change(next, pairOf(link, other));
        }
    }
    if (!hasPair)
        return invalid(u"decision_without_links"_s);
    if (next.size() > kMost)
        return invalid(u"decision_too_many"_s);
    if (next.isEmpty())
        profiles.remove(profile);
    else
        profiles.insert(profile, next);
    const Result<bool> written = write();
    Q_EMIT q->decisionsChanged(profile);
    return written;
}

PersonDecisions::PersonDecisions(const QString &filePath, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(filePath.isEmpty() ? userConfigFile(u"people.json"_s) : filePath))
{
}

PersonDecisions::~PersonDecisions() = default;

QList<PersonDecision> PersonDecisions::decisions(const QUuid &profile) const
{
    QList<PersonDecision> found;
    const Verdicts verdicts = d->profiles.value(profile);
    for (auto verdict = verdicts.begin(); verdict != verdicts.end(); ++verdict)
        found.append({.first = verdict.key().first,
                      .second = verdict.key().second,
                      .isSame = verdict->isSame,
                      .decidedAtMs = verdict->atMs});
    return found;
}

Result<bool> PersonDecisions::told(const Result<bool> &result, const QUuid &profile, Decision decision,
                                   qsizetype links)
{
    const bool isRefused = !result && result.error().kind == ErrorKind::Validation; // nothing was changed
    if (!isRefused)
        Q_EMIT decided(profile, decision, links, result.has_value());
    return result;
}

Result<bool> PersonDecisions::merge(const QUuid &profile, const QList<QUuid> &links,
                                    const QList<QUuid> &others)
{
    if (links.isEmpty() || others.isEmpty())
        return invalid(u"decision_without_links"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Pair chosen = pairOf(links.first(), others.first()); // one pair holds the two groups together
    return told(d->forPairs(this, profile, links, others,
                            [&](Verdicts &verdicts, const Pair &pair) {
                                if (pair == chosen)
                                    verdicts.insert(pair, {true, now});
                                else if (const auto before = verdicts.constFind(pair);
                                         before != verdicts.cend() && !before->isSame)
                                    verdicts.remove(pair);
                            }),
                profile, Decision::Joined, links.size() + others.size());
}

Result<bool> PersonDecisions::split(const QUuid &profile, const QList<QUuid> &links,
                                    const QList<QUuid> &others)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return told(d->forPairs(this, profile, links, others,
                            [now](Verdicts &verdicts, const Pair &pair) {
                                verdicts.insert(pair, {false, now});
                            }),
                profile, Decision::Split, links.size() + others.size());
}

Result<bool> PersonDecisions::forget(const QUuid &profile, const QList<QUuid> &links,
                                     const QList<QUuid> &others)
{
    return told(d->forPairs(this, profile, links, others,
                            [](Verdicts &verdicts, const Pair &pair) { verdicts.remove(pair); }),
                profile, Decision::Undone, links.size() + others.size());
}

Result<bool> PersonDecisions::removeProfile(const QUuid &profile)
{
    if (d->profiles.remove(profile) == 0)
        return true;
    const Result<bool> written = d->write();
    Q_EMIT decisionsChanged(profile);
    return written;
}

bool PersonDecisions::isWritable() const
{
    return d->file.isWritable();
}

QString PersonDecisions::setAsideFile() const
{
    return d->file.setAsideFile();
}

} // namespace vinculo::storage
