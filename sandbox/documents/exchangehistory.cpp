// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/exchangehistory.h"

#include <rapidjson/document.h>

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::uint64_t kEventSerials = 1024; //!< above the serials of the exchanges of a link

//! Types of events, as the central bank numbers them.
enum class EventType : std::uint8_t {
    Contract = 1,
    Change = 2,
    Cancellation = 3,
    Settlement = 4,
    WriteOff = 5,
    Reinstatement = 6,
    Annulment = 9
};

struct Event
{
    EventType type = EventType::Contract;
    Instant at = 0;
    Day due = 0;
    bool settled = false; //!< nothing is left to settle
};

//! Somebody abroad.
struct Party
{
    std::string_view name;
    std::string_view country;
};

constexpr Party kParties[] = {{"Heron Bay Trading LLC", "US"},  {"Nordlicht Handels GmbH", "DE"},
                              {"Casa do Cais Lda", "PT"},       {"Maple Row Imports Ltd", "CA"},
                              {"Thistle & Wren Limited", "GB"}, {"Alpenrose Maschinen AG", "CH"}};
constexpr std::string_view kRelationships[] = {"05", "10", "50", "90"};

//! The exchange's own row, read back.
class Row
{
public:
    explicit Row(const std::string &json) { m_json.Parse(json.data(), json.size()); }

    [[nodiscard]] std::string text(const char *key) const
    {
        const auto member = m_json.FindMember(key);
        return member != m_json.MemberEnd() && member->value.IsString() ? member->value.GetString() : "";
    }
    //! Nothing for null.
    [[nodiscard]] std::optional<double> number(const char *key) const
    {
        const auto member = m_json.FindMember(key);
        if (member == m_json.MemberEnd() || !member->value.IsNumber())
            return std::nullopt;
        return member->value.GetDouble();
    }
    void copy(JsonWriter &json, const char *key) const
    {
        rapidjson::StringBuffer buffer;
        rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
        m_json[key].Accept(writer);
        json.raw(key, {buffer.GetString(), buffer.GetSize()});
    }
    [[nodiscard]] Instant requestedAt() const
    {
        return parseInstant(text("operation_requested_at")).value_or(0);
    }
    [[nodiscard]] Day due() const { return parseDay(text("operation_due_date")).value_or(0); }
    //! Settled weeks or months after the contract.
    [[nodiscard]] bool isLater() const { return number("operation_outstanding_balance_amount").has_value(); }

private:
    rapidjson::Document m_json;
};

//! Never before the contract and never after Belvo's last look.
Instant during(Day day, const DocumentSource &source, const Row &row, Random &random)
{
    const Instant moment = startOf(day) + random.between(12 * 3600, 20 * 3600) * kSecond;
    const Instant latest = source.collectedAt / kSecond * kSecond;
    return std::clamp(moment, std::min(row.requestedAt() + kMinute, latest), latest);
}

void addClosing(std::vector<Event> &events, const DocumentSource &source, const Row &row, Random &random)
{
    const Day due = row.due();
    const auto add = [&](EventType type, Day day, bool settled) {
        const Instant at = std::max(during(day, source, row, random), events.back().at + kMinute);
        events.push_back({.type = type, .at = at, .due = due, .settled = settled});
    };
    if (row.isLater() && random.chance(8)) {
        add(EventType::Cancellation, due - 2, true);
        return;
    }
    if (row.isLater() && random.chance(10)) {
        add(EventType::WriteOff, due - 9, true);
        add(EventType::Reinstatement, due - 6, false);
    }
    if (random.chance(6)) { // settled by mistake, taken back
        add(EventType::Settlement, due, true);
        add(EventType::Annulment, due, false);
    }
    add(EventType::Settlement, due, true);
}

//! Oldest first.
std::vector<Event> eventsOf(const DocumentSource &source, const Row &row, Random &random)
{
    const Day due = row.due();
    const Day contracted = dayOf(row.requestedAt());
    std::vector<Event> events{{.type = EventType::Contract, .at = row.requestedAt(), .due = due}};
    const Day today = dayOf(source.collectedAt);
    const Day changed = contracted + random.between(5, 12);
    if (row.isLater() && changed < std::min(today, due - 15) && random.chance(45)) {
        events.front().due = due - random.between(10, 14);
        events.push_back({.type = EventType::Change, .at = during(changed, source, row, random), .due = due});
    }
    if (due < today)
        addClosing(events, source, row, random);
    return events;
}

void writeOutstanding(JsonWriter &json, const Row &row, const Event &event)
{
    if (!row.isLater())
        json.null("operation_outstanding_balance_amount");
    else if (event.settled)
        json.cents("operation_outstanding_balance_amount", Cents{0});
    else
        json.cents("operation_outstanding_balance_amount",
                   static_cast<Cents>(row.number("foreign_operation_value_amount").value_or(0) * 100 + 0.5));
    row.copy(json, "operation_outstanding_balance_currency");
}

//! Who pays or is paid abroad: known once the money has moved, and never for cash and cards.
void writeParty(JsonWriter &json, const Row &row, const Event &event, const Party &party,
                std::string_view relationship)
{
    const std::string method = row.text("settlement_method");
    if (event.type != EventType::Settlement || method == "ESPECIE_CHEQUES_VIAGEM" ||
        method == "CARTAO_PREPAGO") {
        json.null("foreign_partie_relationship_code");
        json.null("foreign_partie_name");
        json.null("foreign_partie_country_code");
        return;
    }
    json.text("foreign_partie_relationship_code", relationship);
    json.text("foreign_partie_name", party.name);
    json.text("foreign_partie_country_code", party.country);
}

//! What changes from one event to the next is written here, the rest copied from the exchange.
void writeValues(JsonWriter &json, const Row &row, const Event &event)
{
    json.day("operation_due_date", event.due);
    for (const char *key : {"local_operation_tax_amount", "local_operation_tax_currency",
                            "local_operation_value_amount", "local_operation_value_currency",
                            "foreign_operation_value_amount", "foreign_operation_value_currency"})
        row.copy(json, key);
    writeOutstanding(json, row, event);
    for (const char *key : {"tev_amount_amount", "tev_amount_currency", "local_currency_advance_percentage",
                            "settlement_method", "operation_category_code"})
        row.copy(json, key);
}

} // namespace

std::vector<std::string> exchangeHistory(const DocumentSource &source, const DocumentRecord &exchange)
{
    Random random(exchange.id.high ^ exchange.id.low);
    const Row row(exchange.json);
    const std::uint64_t serial = source.store.ids.serialOf(IdKind::Document, exchange.id).value_or(0);
    const std::int64_t sequence = random.between64(100'000'000'000, 800'000'000'000);
    const Party &party = random.pick(kParties);
    const std::string_view relationship = random.pick(kRelationships);
    const Instant stored = parseInstant(row.text("created_at")).value_or(source.collectedAt);
    std::vector<std::string> rows;
    JsonWriter json;
    for (const Event &event : eventsOf(source, row, random)) {
        const std::uint64_t number = rows.size() + 1;
        json.beginObject();
        json.uuid("id", source.store.ids.make(IdKind::Document, serial + number * kEventSerials));
        json.uuid("link", source.link.id);
        json.uuid("exchange_id", exchange.id);
        json.instant("created_at",
                     std::clamp(event.at + kHour, stored, std::max(stored, source.collectedAt)));
        json.instant("collected_at", source.collectedAt);
        row.copy(json, "operation_identifier");
        json.text("event_sequence_number", std::to_string(sequence + static_cast<std::int64_t>(number) * 17));
        json.integer("event_type", static_cast<int>(event.type));
        json.text("event_created_at", secondsText(event.at));
        writeValues(json, row, event);
        writeParty(json, row, event, party, relationship);
        json.endObject();
        rows.push_back(json.take());
    }
    std::ranges::reverse(rows);
    return rows;
}

} // namespace vinculo::sandbox
