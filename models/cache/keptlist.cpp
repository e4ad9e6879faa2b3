// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keptlist.h"

#include "core/api/chunkcodec.h"
#include "core/domain/bytereader.h"
#include "core/domain/bytewriter.h"

#include <algorithm>
#include <tuple>

namespace vinculo::models {

namespace {

constexpr std::uint16_t kLayout = 2; //!< of the whole file

enum Flag : std::uint8_t { Complete = 1, CountChanged = 2, ForeignNext = 4, EndlessNext = 8 };

void write(ByteWriter &writer, const QString &text)
{
    writer.text(text.toStdString());
}

QString readText(ByteReader &reader)
{
    const std::string_view text = reader.text();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void write(ByteWriter &writer, const QList<api::ListFilter> &filters)
{
    writer.number(static_cast<std::uint32_t>(filters.size()));
    for (const api::ListFilter &filter : filters) {
        write(writer, filter.key);
        writer.number(static_cast<std::uint16_t>(filter.op));
        writer.number(static_cast<std::uint32_t>(filter.values.size()));
        for (const QString &value : filter.values)
            write(writer, value);
    }
}

QList<api::ListFilter> readFilters(ByteReader &reader)
{
    QList<api::ListFilter> filters;
    const auto count = reader.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < count && reader.isGood(); ++i) {
        api::ListFilter filter;
        filter.key = readText(reader);
        filter.op = static_cast<FilterOp>(reader.number<std::uint16_t>());
        const auto values = reader.number<std::uint32_t>();
        for (std::uint32_t value = 0; value < values && reader.isGood(); ++value)
            filter.values.append(readText(reader));
        filters.append(filter);
    }
    return filters;
}

std::uint8_t flagsOf(const KeptListFacts &facts)
{
    unsigned flags = facts.complete ? Complete : 0;
    flags |= facts.notes.countChanged ? CountChanged : 0;
    flags |= facts.notes.foreignNext ? ForeignNext : 0;
    flags |= facts.notes.endlessNext ? EndlessNext : 0;
    return static_cast<std::uint8_t>(flags);
}

} // namespace

QList<api::ListFilter> inOrder(QList<api::ListFilter> filters)
{
    std::ranges::sort(filters, [](const api::ListFilter &a, const api::ListFilter &b) {
        return std::tie(a.key, a.op, a.values) < std::tie(b.key, b.op, b.values);
    });
    return filters;
}

QByteArray listLabel(const QByteArray &owner, const ResourceSpec &spec, const QList<api::ListFilter> &filters)
{
    ByteWriter writer;
    writer.text(std::string_view(owner.constData(), static_cast<std::size_t>(owner.size())));
    writer.text(spec.name);
    write(writer, inOrder(filters));
    return QByteArray::fromStdString(writer.take());
}

std::string encodeFacts(const ResourceSpec &spec, const KeptListFacts &facts)
{
    ByteWriter writer;
    writer.number(kLayout);
    writer.text(spec.name);
    writer.text(api::fingerprint(spec));
    write(writer, facts.filters);
    writer.number(static_cast<std::int64_t>(facts.total));
    writer.number(static_cast<std::int64_t>(facts.rowCount));
    writer.number(static_cast<std::int64_t>(facts.receivedAt.toMSecsSinceEpoch()));
    writer.number(flagsOf(facts));
    writer.number(static_cast<std::int32_t>(facts.notes.repeatedIds));
    return writer.take();
}

std::optional<KeptListFacts> decodeFacts(const ResourceSpec &spec, std::string_view bytes)
{
    ByteReader reader(bytes);
    if (reader.number<std::uint16_t>() != kLayout || reader.text() != spec.name ||
        reader.text() != api::fingerprint(spec))
        return {};
    KeptListFacts facts;
    facts.filters = readFilters(reader);
    facts.total = reader.number<std::int64_t>();
    facts.rowCount = reader.number<std::int64_t>();
    facts.receivedAt = QDateTime::fromMSecsSinceEpoch(reader.number<std::int64_t>(), Qt::UTC);
    const auto flags = reader.number<std::uint8_t>();
    facts.complete = flags & Complete;
    facts.notes.countChanged = flags & CountChanged;
    facts.notes.foreignNext = flags & ForeignNext;
    facts.notes.endlessNext = flags & EndlessNext;
    facts.notes.repeatedIds = reader.number<std::int32_t>();
    if (!reader.isAtEnd())
        return {};
    return facts;
}

std::string_view resourceOf(std::string_view bytes)
{
    ByteReader reader(bytes);
    return reader.number<std::uint16_t>() == kLayout ? reader.text() : std::string_view();
}

} // namespace vinculo::models
