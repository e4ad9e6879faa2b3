// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/catchup.h"

#include "core/domain/timestamp.h"
#include "models/export/blockoutput.h"
#include "models/export/exportfile.h"
#include "models/export/textrowsfile.h"
#include "models/home/snapshotreader.h"

#include <QHash>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString dayOf(const std::optional<std::int64_t> &time)
{
    return time ? dateTimeFromMicroseconds(*time).date().toString(Qt::ISODate) : QString();
}

//! The filter that narrows by the time at which Belvo stored a row; nullptr: the list has none.
const FilterSpec *timeFilter(const ResourceSpec &spec)
{
    for (const std::string_view key : {"created_at", "collected_at"})
        for (const FilterSpec &filter : spec.filters)
            if (filter.key == key && has(filter.ops, FilterOp::Gte) && has(filter.ops, FilterOp::Lte))
                return &filter;
    return nullptr;
}

//! One word for a POSIX shell, whatever is in it.
QByteArray quoted(const QString &word)
{
    return '\'' + QString(word).replace(u'\'', u"'\\''"_s).toUtf8() + '\'';
}

QString pathOf(const ResourceSpec &spec, const QString &link, CatchUpCall &call)
{
    QUrlQuery query;
    query.addQueryItem(u"link"_s, link);
    if (const FilterSpec *filter = timeFilter(spec); filter && !call.from.isEmpty()) {
        query.addQueryItem(text(filter->key) + u"__gte"_s, call.from);
        if (!call.until.isEmpty())
            query.addQueryItem(text(filter->key) + u"__lte"_s, call.until);
    } else {
        call.from.clear();
        call.until.clear();
    }
    query.addQueryItem(u"page_size"_s, u"1000"_s);
    return text(spec.path) + u'?' + query.toString(QUrl::FullyEncoded);
}

//! Two windows of one list as one; an empty end is open.
void widen(CatchUpCall &call, const CatchUpCall &other)
{
    call.from = call.from.isEmpty() || other.from.isEmpty() ? QString() : std::min(call.from, other.from);
    call.until =
        call.until.isEmpty() || other.until.isEmpty() ? QString() : std::max(call.until, other.until);
}

} // namespace

CatchUp::CatchUp(const HookAnswer &answer)
    : m_answer(answer)
{
}

QList<CatchUpCall> CatchUp::calls(const HookRow &row) const
{
    if ((row.set != HookSet::Lost && row.set != HookSet::History) || row.link == HookRow::kNone)
        return {};
    const auto id = SnapshotColumn(m_answer.links, "id").uuid(row.link);
    if (!id)
        return {};
    const std::string_view institution = SnapshotColumn(m_answer.links, "institution").text(row.link);
    CatchUpCall call;
    call.link = QString::fromStdString(id->toString());
    call.reason = text(wordOf(row.reason));
    if (row.set == HookSet::Lost)
        call.from = dayOf(row.from);
    if (row.reason == HookReason::Silence)
        call.until = dayOf(row.until);
    QList<CatchUpCall> calls;
    for (std::size_t kind = 0; kind < hookKinds().size(); ++kind) {
        const ResourceSpec *spec =
            (row.kinds >> kind & 1U) != 0 ? hookResource(static_cast<int>(kind), institution) : nullptr;
        if (!spec)
            continue;
        CatchUpCall one = call;
        one.resource = text(hookKinds()[kind].name);
        one.path = pathOf(*spec, call.link, one);
        calls.append(one);
    }
    if (calls.isEmpty()) { // nobody knows what the link fetches: its own record says what it is
        call.path = u"/api/links/"_s + call.link + u'/';
        call.from.clear();
        call.until.clear();
        calls.append(call);
    }
    return calls;
}

QList<CatchUpCall> catchUpCalls(const HookAnswer &answer, const QSet<int> &rows)
{
    const CatchUp catchUp(answer);
    QList<CatchUpCall> calls;
    QHash<QString, qsizetype> places; // by link and resource
    for (std::size_t row = 0; row < answer.rows.size(); ++row) {
        if (!rows.isEmpty() && !rows.contains(static_cast<int>(row)))
            continue;
        for (const CatchUpCall &call : catchUp.calls(answer.rows[row])) {
            const QString key = call.link + call.resource;
            const auto known = places.constFind(key);
            if (known == places.cend()) {
                places.insert(key, calls.size());
                calls.append(call);
                continue;
            }
            CatchUpCall &first = calls[*known];
            widen(first, call);
            const int kind = hookKindOf(call.resource.toStdString());
            const std::string_view institution =
                SnapshotColumn(answer.links, "institution").text(answer.rows[row].link);
            if (const ResourceSpec *spec = hookResource(kind, institution))
                first.path = pathOf(*spec, first.link, first);
        }
    }
    return calls;
}

Result<qint64> writeCatchUpList(const QString &path, const QList<CatchUpCall> &calls)
{
    QList<QStringList> lines;
    for (const CatchUpCall &call : calls)
        lines.append({u"GET"_s, call.path, call.link, call.resource, call.reason, call.from, call.until});
    return writeTextRows(
        path, {u"method"_s, u"path"_s, u"link_id"_s, u"resource"_s, u"reason"_s, u"from"_s, u"until"_s},
        lines);
}

Result<qint64> writeCatchUpScript(const QString &path, const QList<CatchUpCall> &calls, const QUrl &baseUrl)
{
    const QString origin = baseUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                            QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    std::string head =
        "#!/bin/sh\n"
        "# Fetches what lost webhooks would have told of, page by page. Answers go to the folder\n"
        "# \"answers\".\n"
        "# Before: export BELVO_SECRET_ID=... BELVO_SECRET_PASSWORD=...\n"
        "set -eu\n"
        ": \"${BELVO_SECRET_ID:?is not set}\" \"${BELVO_SECRET_PASSWORD:?is not set}\"\n"
        "umask 077\n"
        "mkdir -p answers\n"
        "base=" +
        quoted(origin).toStdString() +
        "\n"
        "number=0\n"
        "get() {\n"
        "    page=1\n"
        "    while [ \"$page\" -le 1000 ] && fetch \"$1\"; do\n"
        "        page=$((page + 1))\n"
        "    done\n"
        "}\n"
        "# True: there is a further page. Where it is follows from its number, never from the answer.\n"
        "fetch() {\n"
        "    number=$((number + 1))\n"
        "    url=$base$1\n"
        "    [ \"$page\" -eq 1 ] || url=\"$url&page=$page\"\n"
        "    user=$(printf '%s:%s' \"$BELVO_SECRET_ID\" \"$BELVO_SECRET_PASSWORD\" |\n"
        "        sed 's/[\\\\\"]/\\\\&/g')\n"
        "    printf 'user = \"%s\"\\n' \"$user\" |\n"
        "        curl --config - --fail --silent --show-error --globoff --proto '=https,http' \\\n"
        "            --output \"answers/$number.json\" --url \"$url\" || {\n"
        "        printf 'failed: %s\\n' \"$url\" >&2\n"
        "        return 1\n"
        "    }\n"
        "    sleep 1 # 80 calls in 30 seconds are allowed\n"
        "    grep -q '\"next\": *\"http' \"answers/$number.json\"\n"
        "}\n";
    ExportFile file(path);
    if (auto error = file.open())
        return Unexpected(std::move(*error));
    BlockOutput output(file.device());
    output.buffer() += head;
    bool isGood = true;
    for (const CatchUpCall &call : calls) {
        output.buffer() += "get " + quoted(call.path).toStdString() + '\n';
        isGood = isGood && output.writeBlocks();
    }
    if (!isGood || !output.flush())
        return Unexpected(file.writeError());
    if (auto error = file.commit())
        return Unexpected(std::move(*error));
    return calls.size();
}

} // namespace vinculo::models
