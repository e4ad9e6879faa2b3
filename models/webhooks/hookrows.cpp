// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookrows.h"

#include "core/api/decoder.h"
#include "core/domain/timestamp.h"
#include "models/detail/jsonrows.h"
#include "models/home/snapshotreader.h"
#include "models/webhooks/catchup.h"
#include "models/webhooks/hookspec.h"
#include "models/work/parallelblocks.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::size_t kPageSize = 1000;

std::string instant(const std::optional<std::int64_t> &time)
{
    return time ? dateTimeFromMicroseconds(*time).toString(Qt::ISODateWithMs).toStdString() : std::string();
}

//! Of the catalogue's kinds, or what the log calls it.
std::string kindsText(const HookRow &row, const HookLines &lines)
{
    std::string text;
    for (std::size_t kind = 0; kind < hookKinds().size(); ++kind)
        if ((row.kinds >> kind & 1U) != 0)
            text.append(text.empty() ? "" : ", ").append(hookKinds()[kind].name);
    return text.empty() ? std::string(hookEventText(lines, row.event).first) : text;
}

class RowWriter
{
public:
    explicit RowWriter(const HookAnswer &answer)
        : m_answer(answer)
        , m_catchUp(answer)
        , m_ids(answer.links, "id")
        , m_externalIds(answer.links, "external_id")
        , m_institutions(answer.links, "institution")
        , m_statuses(answer.links, "status")
    {
    }
    void write(JsonRows &out, std::size_t place) const;

private:
    [[nodiscard]] std::string linkOf(const HookRow &row) const
    {
        const auto id = row.link == HookRow::kNone ? std::nullopt : m_ids.uuid(row.link);
        return id ? id->toString() : std::string(m_answer.lines->idTexts.text(row.linkText));
    }

    //! As Belvo writes it, without hyphens; ids that are something else are not known any more.
    [[nodiscard]] std::string idText(const HookRow &row) const
    {
        if (row.id == api::Uuid() || m_answer.lines->has.oddId)
            return {};
        std::string text = row.id.toString();
        std::erase(text, '-');
        return text;
    }

    const HookAnswer &m_answer;
    CatchUp m_catchUp;
    SnapshotColumn m_ids;
    SnapshotColumn m_externalIds;
    SnapshotColumn m_institutions;
    SnapshotColumn m_statuses;
};

void RowWriter::write(JsonRows &out, std::size_t place) const
{
    const HookRow &row = m_answer.rows[place];
    const auto number = [&out](std::string_view name, std::int64_t value) {
        out.number(name, value > 0 ? QString::number(value) : QString());
    };
    const bool isLink = row.link != HookRow::kNone;
    const QList<CatchUpCall> calls = m_catchUp.calls(row);
    out.begin();
    out.text("set", wordOf(row.set));
    out.text("reason", wordOf(row.reason));
    out.text("kinds", kindsText(row, *m_answer.lines));
    out.text("event", hookEventText(*m_answer.lines, row.event).second);
    out.text("external_id", isLink ? m_externalIds.text(row.link) : std::string_view());
    out.text("institution", isLink ? m_institutions.text(row.link) : std::string_view());
    out.text("status", isLink ? m_statuses.name(row.link) : std::string_view());
    out.text("last_event_at", instant(row.last));
    out.text("belvo_at", instant(row.belvo));
    out.text("from", instant(row.from));
    out.text("until", instant(row.until));
    number("count", row.count);
    number("late", row.late);
    number("refused", row.refused);
    out.text("request", calls.isEmpty() ? std::string() : "GET " + calls.first().path.toStdString());
    out.text("webhook_id", idText(row));
    out.text("link", linkOf(row));
    number("line", row.line);
    number("id", static_cast<std::int64_t>(place) + 1);
    out.end();
}

} // namespace

std::vector<api::ChunkPtr> hookRows(const HookAnswer &answer)
{
    std::vector<api::ChunkPtr> pages((answer.rows.size() + kPageSize - 1) / kPageSize);
    forBlocks(pages.size(), 1, [&](std::size_t begin, std::size_t end) {
        const RowWriter writer(answer);
        for (std::size_t page = begin; page < end; ++page) {
            const std::size_t last = std::min(answer.rows.size(), (page + 1) * kPageSize);
            JsonRows out;
            for (std::size_t row = page * kPageSize; row < last; ++row)
                writer.write(out, row);
            if (const auto decoded = api::decodeList(hookSpec(), out.take()))
                pages[page] = decoded->rows;
        }
    });
    std::erase(pages, nullptr);
    return pages;
}

} // namespace vinculo::models
