// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopletable.h"

#include "core/api/decoder.h"
#include "core/domain/timestamp.h"
#include "models/detail/jsonrows.h"
#include "models/people/personfacts.h"
#include "models/totals/latestjob.h"
#include "models/work/parallelblocks.h"

#include <QDateTime>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kPageSize = 1000;
constexpr std::string_view kBalanceIn = "balance_in";
constexpr std::string_view kBalances = "balances";

//! Of a text such as "BRL 1.00, PEN 12.50" in the column of all balances: a currency has no column.
bool hasOtherCurrency(std::string_view balances)
{
    constexpr std::string_view kBetween = ", ";
    while (!balances.empty()) {
        const std::string_view code = balances.substr(0, balances.find(' '));
        if (std::ranges::find(peopleSpec().fields, code, &FieldSpec::currency) == peopleSpec().fields.end())
            return true;
        const std::size_t end = balances.find(kBetween);
        balances.remove_prefix(end == std::string_view::npos ? balances.size() : end + kBetween.size());
    }
    return false;
}

std::string_view evidenceWord(const PersonFacts &facts)
{
    if (!facts.heldBy)
        return "single";
    switch (*facts.heldBy) {
    case EvidenceKind::Decision:
        return "decision";
    case EvidenceKind::ExternalId:
        return "external_id";
    case EvidenceKind::InstitutionUser:
        return "institution_user";
    case EvidenceKind::Document:
        return "document";
    case EvidenceKind::UncheckedDocument:
        return "unchecked_document";
    case EvidenceKind::Email:
        return "email";
    case EvidenceKind::Phone:
        return "phone";
    case EvidenceKind::SharedOwner:
    case EvidenceKind::Name:
        break;
    }
    return "single"; // these two never join
}

std::string_view standingWord(PersonStanding health)
{
    switch (health) {
    case PersonStanding::Ok:
        return "ok";
    case PersonStanding::Attention:
        return "attention";
    case PersonStanding::Problem:
        break;
    }
    return "problem";
}

//! The wire name of the currency in the object of balances: "brl" of "balance_in.brl".
std::string_view memberOf(const FieldSpec &field)
{
    return field.path.substr(kBalanceIn.size() + 1);
}

class RowWriter : public JsonRows
{
public:
    explicit RowWriter(const InstitutionTitleMap &titles)
        : m_titles(titles)
    {
    }
    void add(const PersonFacts &facts)
    {
        begin();
        text("id", uuidText(facts));
        text("name", facts.owner ? facts.owner->name : std::string_view());
        list("documents", facts.documents);
        list("external_ids", different(facts, &LinkIdentity::externalId));
        text("country", joined(facts.countries));
        number("links", QString::number(facts.links.size()));
        list("institutions", institutions(facts));
        list("institution_codes", different(facts, &LinkIdentity::institution));
        text("health", standingWord(facts.health));
        balances(facts.balances);
        number("accounts", QString::number(facts.accounts.size()));
        text("last_data", facts.lastDataAt > 0 ? instant(facts.lastDataAt) : std::string());
        number("consents", activeConsents(facts));
        text("evidence", evidenceWord(facts));
        end();
    }

private:
    static std::string instant(std::int64_t microseconds)
    {
        return dateTimeFromMicroseconds(microseconds).toString(Qt::ISODateWithMs).toStdString();
    }
    //! Empty while nobody has asked: that is no 0.
    static QString activeConsents(const PersonFacts &facts)
    {
        if (!facts.areConsentsKnown)
            return {};
        return QString::number(std::ranges::count_if(
            facts.consents, [](const ConsentIdentity *consent) { return consent->isActive(); }));
    }
    static std::string uuidText(const PersonFacts &facts) { return facts.links.front()->id.toString(); }
    static std::string joined(const std::vector<std::string_view> &texts)
    {
        std::string all;
        for (const std::string_view text : texts)
            all.append(all.empty() ? "" : ", ").append(text);
        return all;
    }
    static std::vector<std::string_view> different(const PersonFacts &facts,
                                                   std::string_view LinkIdentity::*text)
    {
        std::vector<std::string_view> texts;
        for (const LinkIdentity *link : facts.links)
            if (const std::string_view one = link->*text;
                !one.empty() && std::ranges::find(texts, one) == texts.end())
                texts.push_back(one);
        return texts;
    }
    //! As people know them; what nobody has told is Belvo's name for it.
    std::vector<std::string_view> institutions(const PersonFacts &facts) const
    {
        std::vector<std::string_view> names;
        for (const LinkIdentity *link : facts.links)
            if (const std::string_view name = titleOf(facts, *link);
                !name.empty() && std::ranges::find(names, name) == names.end())
                names.push_back(name);
        return names;
    }
    std::string_view titleOf(const PersonFacts &facts, const LinkIdentity &link) const
    {
        if (const auto known = m_titles.find(link.institution); known != m_titles.end())
            return known->second;
        for (const ConsentIdentity *consent : facts.consents)
            if (!consent->institutionName.empty() &&
                &facts.people->identities().links[consent->link] == &link)
                return consent->institutionName;
        return link.institution;
    }
    //! "BRL 1234.50", as ISO 4217 writes currencies, in the order of their codes whoever comes first.
    void balances(const std::vector<PersonBalance> &of)
    {
        std::vector<std::string> texts;
        for (const PersonBalance &balance : of) {
            const QString amount =
                Decimal::fromUnits(balance.units).toPlainString(balance.currency.minorDigits());
            const std::string code = balance.currency.isKnown() ? balance.currency.code().toStdString()
                                                                : std::string(kNoCurrencyCode);
            texts.push_back(code + ' ' + amount.toStdString());
        }
        list(kBalances, texts);
        const bool isOne = of.size() == 1 && of.front().currency.isKnown();
        number("balance", isOne ? Decimal::fromUnits(of.front().units).toPlainString() : QString());
        text("currency", isOne ? of.front().currency.code().toStdString() : std::string());
        beginObject(kBalanceIn);
        for (const FieldSpec &field : peopleSpec().fields) {
            const auto in =
                std::ranges::find(of, Currency::fromCode(field.currency), &PersonBalance::currency);
            if (isBalanceIn(field) && in != of.end())
                number(memberOf(field), Decimal::fromUnits(in->units).toPlainString());
        }
        endObject();
    }

    const InstitutionTitleMap &m_titles;
};

} // namespace

bool isBalanceIn(const FieldSpec &field)
{
    return !field.currency.empty();
}

bool isAllBalances(const FieldSpec &field)
{
    return field.path == kBalances;
}

std::vector<api::ChunkPtr> peopleRows(const PersonIndex &index, const InstitutionTitleMap &titles)
{
    const std::vector<std::uint32_t> &persons = index.byName();
    std::vector<api::ChunkPtr> pages((persons.size() + kPageSize - 1) / kPageSize);
    forBlocks(pages.size(), 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t page = begin; page < end; ++page) {
            const auto rest = std::span(persons).subspan(page * kPageSize);
            RowWriter writer(titles);
            for (const std::uint32_t person : rest.first(std::min(kPageSize, rest.size())))
                writer.add(personSummary(index.sharedPeople(), person));
            if (const auto decoded = api::decodeList(peopleSpec(), writer.take()))
                pages[page] = decoded->rows;
        }
    });
    std::erase(pages, nullptr);
    return pages;
}

std::vector<int> balanceColumns(const std::vector<api::ChunkPtr> &pages)
{
    const ColumnTable table(peopleSpec());
    const auto hasCell = [&pages](int column, auto isOne) {
        return std::ranges::any_of(pages, [column, isOne](const api::ChunkPtr &page) {
            for (std::size_t row = 0; row < page->rowCount; ++row) {
                const CellView cell = cellView(page->columns[static_cast<std::size_t>(column)], row);
                if (cell.state == api::CellState::Value && isOne(cell))
                    return true;
            }
            return false;
        });
    };
    const auto isAny = [](const CellView &) { return true; };
    const auto isOther = [](const CellView &cell) { return hasOtherCurrency(cell.text); };
    std::vector<int> used;
    for (int column = 0; column < table.columnCount(); ++column)
        if ((isBalanceIn(table.field(column)) && hasCell(column, isAny)) ||
            (isAllBalances(table.field(column)) && hasCell(column, isOther)))
            used.push_back(column);
    return used;
}

struct PeopleTable::Made
{
    TableContents contents;
    std::vector<int> usedBalances;
};

struct PeopleTable::Filling : LatestJob<Made>
{
    using LatestJob::LatestJob;
};

PeopleTable::PeopleTable(PeopleDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_table(peopleSpec())
    , m_filling(std::make_unique<Filling>([this](Made made) { onFilled(std::move(made)); }))
{
    connect(&m_directory, &PeopleDirectory::peopleChanged, this, &PeopleTable::fill);
    connect(&m_directory, &PeopleDirectory::institutionTitlesChanged, this, &PeopleTable::fill);
}

PeopleTable::~PeopleTable() = default;

void PeopleTable::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (wanted)
        m_directory.wantInstitutionTitles();
    fill();
}

bool PeopleTable::isFilling() const
{
    return m_filling->isRunning();
}

void PeopleTable::fill()
{
    const auto &titles = m_directory.institutionTitles();
    if (!m_isWanted || (m_shown == m_directory.index() && m_shownTitles == titles))
        return;
    m_shown = m_directory.index();
    m_shownTitles = titles;
    m_filling->start([index = m_shown, titles](const std::atomic_bool &isCancelled) -> std::optional<Made> {
        const std::vector<api::ChunkPtr> pages = peopleRows(*index, *titles);
        Made made{.contents = TableContents(peopleSpec()), .usedBalances = balanceColumns(pages)};
        made.contents.reserve(index->people().count());
        for (const api::ChunkPtr &page : pages) {
            if (isCancelled)
                return {};
            made.contents.append(page, Repeats::Unexpected);
        }
        return made;
    });
    Q_EMIT fillingChanged();
}

void PeopleTable::onFilled(Made made)
{
    m_usedBalances = std::move(made.usedBalances);
    m_table.replaceAll(std::move(made.contents));
    Q_EMIT fillingChanged();
}

} // namespace vinculo::models
