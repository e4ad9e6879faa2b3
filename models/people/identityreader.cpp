// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/identityreader.h"

#include "core/domain/resources/registry.h"
#include "models/people/contactkeys.h"
#include "models/people/idplaces.h"
#include "models/work/parallelblocks.h"

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>
#include <utility>

namespace vinculo::models {

namespace {

using namespace std::string_view_literals;

constexpr std::array kLinkPaths = {"id"sv,          "external_id"sv,     "institution_user_id"sv,
                                   "institution"sv, "access_mode"sv,     "status"sv,
                                   "created_at"sv,  "last_accessed_at"sv};
enum class LinkColumn { Id, ExternalId, UserId, Institution, AccessMode, Status, CreatedAt, LastAccessedAt };

constexpr std::array kOwnerPaths = {"id"sv,
                                    "link"sv,
                                    "display_name"sv,
                                    "company_name"sv,
                                    "social_name"sv,
                                    "trade_name"sv,
                                    "document_id.document_type"sv,
                                    "document_id.document_number"sv,
                                    "email"sv,
                                    "phone_number"sv};
enum class OwnerColumn {
    Id,
    Link,
    DisplayName,
    CompanyName,
    SocialName,
    TradeName,
    DocumentType,
    DocumentNumber,
    Email,
    Phone,
};

constexpr std::array kAccountPaths = {"id"sv,
                                      "link"sv,
                                      "name"sv,
                                      "category"sv,
                                      "number"sv,
                                      "public_identification_value"sv,
                                      "agency"sv,
                                      "balance.current"sv,
                                      "balance.available"sv,
                                      "balance_type"sv,
                                      "currency"sv,
                                      "collected_at"sv,
                                      "institution.name"sv};
enum class AccountColumn {
    Id,
    Link,
    Name,
    Category,
    Number,
    PublicNumber,
    Agency,
    Current,
    Available,
    BalanceType,
    Currency,
    CollectedAt,
    Institution,
};

constexpr std::array kConsentPaths = {
    "id"sv,        "link_id"sv,   "status"sv, "institution_display_name"sv, "document_number"sv,
    "user_name"sv, "expired_at"sv};
enum class ConsentColumn { Id, Link, Status, InstitutionName, Document, Name, ExpiresAt };

std::span<const std::string_view> pathsOf(const ResourceSpec &spec)
{
    if (&spec == &resources::links())
        return kLinkPaths;
    if (&spec == &resources::owners())
        return kOwnerPaths;
    if (&spec == &resources::accounts())
        return kAccountPaths;
    return kConsentPaths;
}

constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

//! Where each of the paths stands among the columns of a resource.
std::vector<std::size_t> placesOf(const ResourceSpec &spec, std::span<const std::string_view> paths)
{
    std::vector<std::size_t> places(paths.size(), kNoColumn);
    std::size_t column = 0;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        const auto wanted = std::ranges::find(paths, field.path);
        if (wanted != paths.end())
            places[static_cast<std::size_t>(wanted - paths.begin())] = column;
        ++column;
    }
    return places;
}

//! The cells of one list by what they mean.
template<class Name>
class Cells
{
public:
    explicit Cells(const TableSnapshot &list)
        : m_list(list)
    {
        if (list.spec)
            m_places = placesOf(*list.spec, pathsOf(*list.spec));
    }
    [[nodiscard]] std::size_t rowCount() const { return m_list.spec ? m_list.rows.size() : 0; }
    [[nodiscard]] CellView at(std::size_t row, Name name) const
    {
        const std::size_t place = m_places[static_cast<std::size_t>(name)];
        return place == kNoColumn ? CellView() : m_list.cell(row, place);
    }
    [[nodiscard]] std::string_view text(std::size_t row, Name name) const
    {
        const CellView cell = at(row, name);
        return cell.state == api::CellState::Value ? cell.text : std::string_view();
    }
    [[nodiscard]] api::Uuid uuid(std::size_t row, Name name) const
    {
        const CellView cell = at(row, name);
        return cell.state == api::CellState::Value ? cell.uuid : api::Uuid();
    }
    [[nodiscard]] std::int64_t number(std::size_t row, Name name) const
    {
        const CellView cell = at(row, name);
        return cell.state == api::CellState::Value ? cell.number : 0;
    }

private:
    const TableSnapshot &m_list;
    std::vector<std::size_t> m_places;
};

using LinkCells = Cells<LinkColumn>;
using OwnerCells = Cells<OwnerColumn>;
using AccountCells = Cells<AccountColumn>;
using ConsentCells = Cells<ConsentColumn>;

//! Belvo's names of institutions say where they are: "erebor_mx_retail".
std::string_view countryOfInstitution(std::string_view institution)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kCountries = {
        {{"br", "BR"}, {"mx", "MX"}, {"co", "CO"}, {"cl", "CL"}}};
    for (std::size_t begin = 0; begin < institution.size();) {
        const std::size_t end = std::min(institution.find('_', begin), institution.size());
        const std::string_view part = institution.substr(begin, end - begin);
        for (const auto &[word, country] : kCountries)
            if (part == word)
                return country;
        begin = end + 1;
    }
    return {};
}

std::string_view countryOfDocument(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Cpf:
    case DocumentKind::Cnpj:
        return "BR";
    case DocumentKind::Rfc:
    case DocumentKind::Curp:
    case DocumentKind::Nss:
        return "MX";
    case DocumentKind::Unknown:
        break;
    }
    return {};
}

std::string_view countryOfCurrency(Currency currency)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kCountries = {
        {{"BRL", "BR"}, {"MXN", "MX"}, {"COP", "CO"}, {"CLP", "CL"}}};
    for (const auto &[code, country] : kCountries)
        if (currency == Currency::fromCode(code))
            return country;
    return {};
}

bool isOwed(std::string_view category)
{
    constexpr std::array kOwed = {"ADVANCE_DEPOSIT_ACCOUNT"sv, "CREDIT_CARD"sv, "FINANCING_ACCOUNT"sv,
                                  "INVOICE_FINANCING_ACCOUNT"sv, "LOAN_ACCOUNT"sv};
    return std::ranges::find(kOwed, category) != kOwed.end();
}

constexpr std::uint32_t kNoLink = IdPlaces::kNone;
constexpr std::size_t kBlock = 8192; //!< rows a worker reads at once

//! Where the rows of a list go: by link, each link's in the order of the list.
struct Arranged
{
    std::vector<std::uint32_t> links;  //!< by row; kNoLink: belongs to none
    std::vector<std::uint32_t> places; //!< by row
    std::size_t count = 0;             //!< rows that belong to a link
};

class Reader
{
public:
    explicit Reader(const IdentitySources &sources)
        : m_links(sources.links)
        , m_owners(sources.owners)
        , m_accounts(sources.accounts)
        , m_consents(sources.consents)
        , m_erased(sources.erasedLinks)
        , m_result(std::make_shared<LinkIdentities>())
    {
        for (const TableSnapshot *list :
             {&sources.links, &sources.owners, &sources.accounts, &sources.consents})
            std::ranges::copy_if(list->chunks, std::back_inserter(m_result->pages),
                                 [](const api::ChunkPtr &page) { return page != nullptr; });
        for (const QString &document : sources.consentDocuments)
            m_result->consentDocuments.push_back(document.toStdString());
        std::ranges::sort(m_result->consentDocuments);
    }

    std::shared_ptr<const LinkIdentities> read()
    {
        readLinks();
        readOwners();
        readAccounts();
        readConsents();
        forBlocks(m_result->links.size(), kBlock, [this](std::size_t begin, std::size_t end) {
            for (std::size_t link = begin; link < end; ++link)
                complete(link);
        });
        return m_result;
    }

private:
    void readLinks();
    void listLinks();
    [[nodiscard]] LinkIdentity linkAt(std::size_t row) const;
    void readOwners();
    void readAccounts();
    void readConsents();
    //! What only the rows around a link tell about it.
    void complete(std::size_t link);
    [[nodiscard]] OwnerIdentity ownerAt(std::size_t row, std::uint32_t link, TextArena &texts) const;
    [[nodiscard]] AccountIdentity accountAt(std::size_t row, std::uint32_t link) const;
    [[nodiscard]] ConsentIdentity consentAt(std::size_t row, std::uint32_t link) const;

    //! The link of every row, kNoLink where it is not known.
    template<class List, class Name>
    [[nodiscard]] std::vector<std::uint32_t> linksOf(const List &list, Name linkColumn) const
    {
        const IdPlaces places(m_linkIds);
        std::vector<std::uint32_t> links(list.rowCount());
        forBlocks(links.size(), kBlock, [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                links[row] = places.placeOf(list.uuid(row, linkColumn));
        });
        return links;
    }
    //! Notes the links that only these rows know of.
    template<class List, class Name>
    void noteUnlisted(const List &list, Name linkColumn, const std::vector<std::uint32_t> &links)
    {
        for (std::size_t row = 0; row < links.size(); ++row)
            if (links[row] == kNoLink)
                m_unlisted.push_back(list.uuid(row, linkColumn));
    }
    Arranged arranged(std::vector<std::uint32_t> links, IndexRange LinkIdentity::*range);
    //! Calls use(row, link, place) for the rows of links, blocks of `kBlock` rows at the same time.
    template<class Use>
    static void forRows(const Arranged &rows, const Use &use)
    {
        forBlocks(rows.links.size(), kBlock, [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                if (rows.links[row] != kNoLink)
                    use(row, rows.links[row], rows.places[row]);
        });
    }

    LinkCells m_links;
    OwnerCells m_owners;
    AccountCells m_accounts;
    ConsentCells m_consents;
    const std::vector<api::Uuid> &m_erased;
    std::shared_ptr<LinkIdentities> m_result;
    std::vector<api::Uuid> m_linkIds;        //!< of the links, in their order: close together for looking up
    std::vector<api::Uuid> m_unlisted;       //!< links no list of links has
    std::vector<std::uint32_t> m_ownerLinks; //!< by row
    std::vector<std::uint32_t> m_accountLinks; //!< by row
    std::vector<std::uint32_t> m_accountRows;  //!< by place among the accounts
};

void Reader::readLinks()
{
    listLinks();
    m_ownerLinks = linksOf(m_owners, OwnerColumn::Link);
    m_accountLinks = linksOf(m_accounts, AccountColumn::Link);
    noteUnlisted(m_owners, OwnerColumn::Link, m_ownerLinks);
    noteUnlisted(m_accounts, AccountColumn::Link, m_accountLinks);
    std::erase_if(m_unlisted, [this](const api::Uuid &id) {
        return id == api::Uuid() || std::ranges::binary_search(m_erased, id);
    });
    if (m_unlisted.empty())
        return;
    listLinks();
    m_ownerLinks = linksOf(m_owners, OwnerColumn::Link);
    m_accountLinks = linksOf(m_accounts, AccountColumn::Link);
}

LinkIdentity Reader::linkAt(std::size_t row) const
{
    LinkIdentity link;
    link.id = m_links.uuid(row, LinkColumn::Id);
    link.externalId = m_links.text(row, LinkColumn::ExternalId);
    link.institutionUserId = m_links.text(row, LinkColumn::UserId);
    link.institution = m_links.text(row, LinkColumn::Institution);
    link.accessMode = m_links.text(row, LinkColumn::AccessMode);
    link.status = m_links.text(row, LinkColumn::Status);
    link.createdAt = m_links.number(row, LinkColumn::CreatedAt);
    link.lastAccessedAt = m_links.number(row, LinkColumn::LastAccessedAt);
    link.isListed = true;
    return link;
}

//! By id, each once; without those that have none. Where an id repeats, its first row counts.
void Reader::listLinks()
{
    constexpr auto kUnlisted = static_cast<std::uint32_t>(-1); // behind every row
    std::vector<std::pair<api::Uuid, std::uint32_t>> found;
    found.reserve(m_links.rowCount() + m_unlisted.size());
    for (std::uint32_t row = 0; row < m_links.rowCount(); ++row)
        found.emplace_back(m_links.uuid(row, LinkColumn::Id), row);
    for (const api::Uuid &id : m_unlisted)
        found.emplace_back(id, kUnlisted);
    std::erase_if(found, [this](const auto &each) {
        return each.first == api::Uuid() || std::ranges::binary_search(m_erased, each.first);
    });
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found, {}, [](const auto &each) { return each.first; });
    found.erase(repeated.begin(), repeated.end());
    m_linkIds.clear();
    m_linkIds.reserve(found.size());
    std::vector<std::uint32_t> places(m_links.rowCount(), kNoLink);
    for (std::uint32_t place = 0; place < found.size(); ++place) {
        m_linkIds.push_back(found[place].first);
        if (found[place].second != kUnlisted)
            places[found[place].second] = place;
    }
    std::vector<LinkIdentity> &links = m_result->links;
    links.assign(found.size(), LinkIdentity());
    for (std::size_t place = 0; place < found.size(); ++place)
        links[place].id = m_linkIds[place];
    forBlocks(places.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            if (places[row] != kNoLink)
                links[places[row]] = linkAt(row);
    });
}

//! The places of rows among those of all links, which learn where theirs are.
Arranged Reader::arranged(std::vector<std::uint32_t> links, IndexRange LinkIdentity::*range)
{
    Arranged rows{.links = std::move(links), .places = {}, .count = 0};
    std::vector<std::uint32_t> next(m_result->links.size());
    for (const std::uint32_t link : rows.links)
        if (link != kNoLink)
            ++next[link];
    for (std::size_t link = 0; link < next.size(); ++link) {
        const std::uint32_t count = next[link];
        next[link] = static_cast<std::uint32_t>(rows.count);
        m_result->links[link].*range = {.first = next[link], .count = count};
        rows.count += count;
    }
    rows.places.resize(rows.links.size());
    for (std::size_t row = 0; row < rows.links.size(); ++row)
        if (rows.links[row] != kNoLink)
            rows.places[row] = next[rows.links[row]]++;
    return rows;
}

OwnerIdentity Reader::ownerAt(std::size_t row, std::uint32_t link, TextArena &texts) const
{
    OwnerIdentity owner;
    owner.id = m_owners.uuid(row, OwnerColumn::Id);
    owner.link = link;
    owner.name = m_owners.text(row, OwnerColumn::DisplayName);
    if (owner.name.empty())
        owner.name = m_owners.text(row, OwnerColumn::CompanyName);
    owner.otherName = m_owners.text(row, OwnerColumn::SocialName);
    if (owner.otherName.empty())
        owner.otherName = m_owners.text(row, OwnerColumn::TradeName);
    owner.documentType = m_owners.text(row, OwnerColumn::DocumentType);
    owner.documentNumber = m_owners.text(row, OwnerColumn::DocumentNumber);
    if (!owner.documentNumber.empty()) {
        const DocumentKey key = documentKey(owner.documentNumber);
        owner.document = key.text == owner.documentNumber ? owner.documentNumber : texts.store(key.text);
        owner.documentKind = key.kind;
        owner.isDocumentValid = key.isValid;
    }
    owner.email = m_owners.text(row, OwnerColumn::Email);
    owner.phone = m_owners.text(row, OwnerColumn::Phone);
    return owner;
}

void Reader::readOwners()
{
    const Arranged rows = arranged(std::move(m_ownerLinks), &LinkIdentity::owners);
    m_result->owners.resize(rows.count);
    m_result->texts.resize((rows.links.size() + kBlock - 1) / kBlock); // one for each block
    forRows(rows, [this](std::size_t row, std::uint32_t link, std::uint32_t place) {
        m_result->owners[place] = ownerAt(row, link, m_result->texts[row / kBlock]);
    });
}

AccountIdentity Reader::accountAt(std::size_t row, std::uint32_t link) const
{
    AccountIdentity account;
    account.id = m_accounts.uuid(row, AccountColumn::Id);
    account.link = link;
    account.name = m_accounts.text(row, AccountColumn::Name);
    account.category = m_accounts.text(row, AccountColumn::Category);
    account.number = m_accounts.text(row, AccountColumn::Number);
    account.publicNumber = m_accounts.text(row, AccountColumn::PublicNumber);
    account.agency = m_accounts.text(row, AccountColumn::Agency);
    account.currency = Currency::fromCode(m_accounts.text(row, AccountColumn::Currency));
    for (const AccountColumn column : {AccountColumn::Current, AccountColumn::Available}) {
        const CellView cell = m_accounts.at(row, column);
        if (cell.state == api::CellState::Value && !account.balance && !cell.currency.isNotACode()) {
            account.balance = cell.number;
            account.currency = cell.currency;
        }
    }
    const std::string_view type = m_accounts.text(row, AccountColumn::BalanceType);
    account.isLiability = type.empty() ? isOwed(account.category) : type == "LIABILITY";
    account.collectedAt = m_accounts.number(row, AccountColumn::CollectedAt);
    return account;
}

void Reader::readAccounts()
{
    const Arranged rows = arranged(std::move(m_accountLinks), &LinkIdentity::accounts);
    m_result->accounts.resize(rows.count);
    m_accountRows.resize(rows.count);
    forRows(rows, [this](std::size_t row, std::uint32_t link, std::uint32_t place) {
        m_result->accounts[place] = accountAt(row, link);
        m_accountRows[place] = static_cast<std::uint32_t>(row);
    });
}

ConsentIdentity Reader::consentAt(std::size_t row, std::uint32_t link) const
{
    return {.id = m_consents.uuid(row, ConsentColumn::Id),
            .link = link,
            .status = m_consents.text(row, ConsentColumn::Status),
            .institutionName = m_consents.text(row, ConsentColumn::InstitutionName),
            .document = m_consents.text(row, ConsentColumn::Document),
            .name = m_consents.text(row, ConsentColumn::Name),
            .expiresAt = m_consents.number(row, ConsentColumn::ExpiresAt)};
}

void Reader::readConsents()
{
    const Arranged rows = arranged(linksOf(m_consents, ConsentColumn::Link), &LinkIdentity::consents);
    m_result->consents.resize(rows.count);
    forRows(rows, [this](std::size_t row, std::uint32_t link, std::uint32_t place) {
        m_result->consents[place] = consentAt(row, link);
    });
}

void Reader::complete(std::size_t link)
{
    LinkIdentity &of = m_result->links[link];
    const std::uint32_t end = of.accounts.first + of.accounts.count;
    for (std::uint32_t account = of.accounts.first; account < end && of.institution.empty(); ++account)
        of.institution = m_accounts.text(m_accountRows[account], AccountColumn::Institution);
    of.country = countryOfInstitution(of.institution);
    for (const OwnerIdentity &owner : m_result->ownersOf(link))
        if (of.country.empty() && owner.isDocumentValid)
            of.country = countryOfDocument(owner.documentKind);
    for (const AccountIdentity &account : m_result->accountsOf(link))
        if (of.country.empty())
            of.country = countryOfCurrency(account.currency);
}

} // namespace

bool LinkIdentities::knowsConsentsOf(std::string_view document) const
{
    return std::ranges::binary_search(consentDocuments, document, {},
                                      [](const std::string &known) { return std::string_view(known); });
}

std::optional<std::uint32_t> LinkIdentities::linkOf(const api::Uuid &id) const
{
    const auto found = std::ranges::lower_bound(links, id, {}, &LinkIdentity::id);
    if (found == links.end() || found->id != id)
        return {};
    return static_cast<std::uint32_t>(found - links.begin());
}

std::size_t LinkIdentities::heapSize() const
{
    const auto bytesOf = [](const auto &vector) {
        return vector.capacity() * sizeof(typename std::decay_t<decltype(vector)>::value_type);
    };
    std::size_t size = bytesOf(links) + bytesOf(owners) + bytesOf(accounts) + bytesOf(consents) +
                       bytesOf(consentDocuments) + bytesOf(texts) + bytesOf(pages);
    for (const TextArena &arena : texts)
        size += arena.heapSize();
    for (const api::ChunkPtr &page : pages) {
        size += sizeof(*page) + bytesOf(page->columns);
        for (const api::Column &column : page->columns)
            size += column.heapSize();
    }
    return size;
}

std::shared_ptr<const LinkIdentities> readIdentities(const IdentitySources &sources)
{
    return Reader(sources).read();
}

api::ChunkPtr identityColumns(const api::ChunkPtr &page)
{
    if (!page)
        return {};
    const auto wanted = pathsOf(*page->spec);
    auto slim = std::make_shared<api::ColumnChunk>();
    slim->spec = page->spec;
    slim->rowCount = page->rowCount;
    slim->columns.reserve(page->columns.size());
    for (const api::Column &column : page->columns) {
        const bool isWanted = std::ranges::find(wanted, column.field->path) != wanted.end();
        slim->columns.push_back(
            isWanted ? column : api::Column(*column.field, page->rowCount, api::CellState::Absent));
    }
    return slim;
}

} // namespace vinculo::models
