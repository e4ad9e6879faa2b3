// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personassembly.h"

#include "models/people/contactkeys.h"
#include "models/people/linkgroups.h"
#include "models/people/linkids.h"
#include "models/work/parallelblocks.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <span>
#include <string>
#include <tuple>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kMostSharing = 5;      //!< more links of differing names, and a contact says nothing
constexpr std::size_t kMostDocuments = 5;    //!< more under one external id, and it names no person
constexpr std::size_t kMostGroupsTried = 16; //!< of one value, before a link stays on its own
constexpr std::uint32_t kNoOwner = static_cast<std::uint32_t>(-1);

//! One link's value of one kind.
struct Statement
{
    std::string_view key; //!< the value in the form that is compared
    std::uint32_t link = 0;
    std::uint32_t owner = kNoOwner;
};

//! The statements of every value that several links have.
using Shared = std::vector<std::vector<Statement>>;

//! Finds them. Any thread.
Shared sharedValues(std::vector<Statement> statements)
{
    // By hash first: comparing numbers is what most of the sorting costs.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> sorted;
    sorted.reserve(statements.size());
    for (const Statement &each : statements)
        sorted.emplace_back(std::hash<std::string_view>()(each.key),
                            static_cast<std::uint32_t>(sorted.size()));
    std::ranges::sort(sorted, [&statements](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const Statement &one = statements[a.second];
        const Statement &other = statements[b.second];
        return std::tie(one.key, one.link, one.owner) < std::tie(other.key, other.link, other.owner);
    });
    std::vector<Statement> run;
    Shared runs;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool isAlone = (i == 0 || sorted[i - 1].first != sorted[i].first) &&
                             (i + 1 == sorted.size() || sorted[i + 1].first != sorted[i].first);
        if (isAlone)
            continue; // nearly all of them
        const Statement &each = statements[sorted[i].second];
        if (run.empty() || run.back().link != each.link) // owners of one link say the same twice
            run.push_back(each);
        if (i + 1 < sorted.size() && statements[sorted[i + 1].second].key == each.key)
            continue;
        if (run.size() > 1)
            runs.push_back(run);
        run.clear();
    }
    // In an order that does not depend on hashes: groups that grow decide about those that come later.
    std::ranges::sort(runs, [](const auto &a, const auto &b) {
        return std::tie(a.front().link, a.front().key) < std::tie(b.front().link, b.front().key);
    });
    return runs;
}

class Assembler
{
public:
    Assembler(std::shared_ptr<const LinkIdentities> identities, const std::vector<PersonDecision> &decisions)
        : m_identities(std::move(identities))
        , m_groups(*m_identities)
        , m_isJoint(m_identities->links.size())
    {
        for (std::uint32_t link = 0; link < m_identities->links.size(); ++link)
            noteOwners(link);
        applyDecisions(decisions);
    }

    std::shared_ptr<const People> assemble()
    {
        findShared();
        joinByLinks();
        joinByDocuments();
        joinByContacts();
        return result();
    }

private:
    void noteOwners(std::uint32_t link);
    [[nodiscard]] bool isJoint(std::uint32_t link) const;
    void applyDecisions(const std::vector<PersonDecision> &decisions);
    void findShared();
    void findExternalIds();
    void findUsers();
    void findDocuments(bool areValid);
    void findEmails();
    void findPhones();
    void joinByLinks();
    void joinByDocuments();
    void joinByContacts();
    [[nodiscard]] std::shared_ptr<const People> result();

    void joinAll(EvidenceKind kind, std::span<const Statement> sharing);
    void joinWeakly(EvidenceKind kind, std::span<const Statement> sharing);
    void suggestOwner(std::span<const Statement> sharing);
    [[nodiscard]] bool areManyPeople(std::span<const Statement> sharing) const;
    [[nodiscard]] std::size_t documentCount(std::span<const Statement> sharing) const;
    [[nodiscard]] std::string_view valueOf(EvidenceKind kind, const Statement &statement) const;
    [[nodiscard]] const OwnerIdentity &ownerOf(const Statement &statement) const
    {
        return m_identities->owners[statement.owner];
    }

    std::shared_ptr<const LinkIdentities> m_identities;
    TextArena m_userKeys;
    TextArena m_emailKeys;
    TextArena m_phoneKeys;
    Shared m_externalIds;
    Shared m_users;
    Shared m_documents;
    Shared m_uncheckedDocuments;
    Shared m_emails;
    Shared m_phones;
    LinkGroups m_groups;
    std::vector<bool> m_isJoint;
    std::vector<Evidence> m_evidence;
    std::vector<Evidence> m_suggestions;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_apart;
};

bool Assembler::isJoint(std::uint32_t link) const
{
    const auto owners = m_identities->ownersOf(link);
    return std::ranges::any_of(owners, [&owners](const OwnerIdentity &owner) {
        const OwnerIdentity &first = owners.front();
        if (first.document.empty() || owner.document.empty())
            return !areCompatibleNames(first.name, owner.name);
        return !areOfOnePerson(first.document, first.documentKind, owner.document, owner.documentKind);
    });
}

void Assembler::noteOwners(std::uint32_t link)
{
    const IndexRange owners = m_identities->links[link].owners;
    m_isJoint[link] = owners.count > 1 && isJoint(link);
    for (std::uint32_t owner = owners.first; owner < owners.first + owners.count; ++owner)
        if (!m_isJoint[link] && !m_identities->owners[owner].document.empty())
            m_groups.noteOwner(link, owner);
}

void Assembler::applyDecisions(const std::vector<PersonDecision> &decisions)
{
    std::vector<std::tuple<qint64, std::uint32_t, std::uint32_t>> together;
    for (const PersonDecision &decision : decisions) {
        const auto first = m_identities->linkOf(columnId(decision.first));
        const auto second = m_identities->linkOf(columnId(decision.second));
        if (!first || !second || *first == *second)
            continue; // a link that has gone
        if (decision.isSame) {
            together.emplace_back(-decision.decidedAtMs, *first, *second);
        } else {
            m_groups.keepApart(*first, *second);
            m_apart.emplace_back(std::minmax({*first, *second}));
        }
    }
    std::ranges::sort(together); // the latest first: where two of them contradict, it counts
    for (const auto &[time, first, second] : together) {
        if (!m_groups.mayJoin(first, second))
            continue;
        m_groups.join(first, second);
        m_evidence.push_back({EvidenceKind::Decision, first, second, {}});
    }
}

std::string_view Assembler::valueOf(EvidenceKind kind, const Statement &statement) const
{
    const LinkIdentity &link = m_identities->links[statement.link];
    switch (kind) {
    case EvidenceKind::ExternalId:
        return link.externalId;
    case EvidenceKind::InstitutionUser:
        return link.institutionUserId;
    case EvidenceKind::Document:
    case EvidenceKind::SharedOwner:
    case EvidenceKind::UncheckedDocument:
        return ownerOf(statement).documentNumber;
    case EvidenceKind::Email:
        return ownerOf(statement).email;
    case EvidenceKind::Phone:
        return ownerOf(statement).phone;
    case EvidenceKind::Decision:
    case EvidenceKind::Name:
        break;
    }
    return {};
}

//! Each link goes to the first of those before it whose group it may join.
void Assembler::joinAll(EvidenceKind kind, std::span<const Statement> sharing)
{
    std::vector<Statement> heads;
    for (const Statement &each : sharing) {
        const auto head = std::ranges::find_if(
            heads, [&](const Statement &candidate) { return m_groups.mayJoin(candidate.link, each.link); });
        if (head != heads.end()) {
            m_groups.join(head->link, each.link);
            m_evidence.push_back({kind, head->link, each.link, valueOf(kind, *head)});
        } else if (heads.size() < kMostGroupsTried) {
            heads.push_back(each);
        }
    }
}

void Assembler::joinWeakly(EvidenceKind kind, std::span<const Statement> sharing)
{
    if (areManyPeople(sharing))
        return;
    const auto isFitting = [this](const Statement &head, const Statement &each) {
        if (m_groups.rootOf(head.link) == m_groups.rootOf(each.link))
            return true;
        return m_groups.mayJoin(head.link, each.link) &&
               !m_groups.haveContraryDocuments(head.link, each.link) &&
               areCompatibleNames(ownerOf(head).name, ownerOf(each).name);
    };
    std::vector<Statement> heads;
    for (const Statement &each : sharing) {
        const auto head = std::ranges::find_if(
            heads, [&](const Statement &candidate) { return isFitting(candidate, each); });
        if (head != heads.end()) {
            m_groups.join(head->link, each.link);
            m_evidence.push_back({kind, head->link, each.link, valueOf(kind, *head)});
            continue;
        }
        if (!heads.empty())
            m_suggestions.push_back({kind, heads.front().link, each.link, valueOf(kind, heads.front())});
        if (heads.size() < kMostGroupsTried)
            heads.push_back(each);
    }
}

bool Assembler::areManyPeople(std::span<const Statement> sharing) const
{
    return sharing.size() > kMostSharing && std::ranges::any_of(sharing, [&](const Statement &each) {
               return !areCompatibleNames(ownerOf(sharing.front()).name, ownerOf(each).name);
           });
}

std::size_t Assembler::documentCount(std::span<const Statement> sharing) const
{
    std::vector<std::string_view> documents;
    for (const Statement &each : sharing) {
        for (const OwnerIdentity &owner : m_identities->ownersOf(each.link))
            if (owner.isDocumentValid && !m_isJoint[each.link])
                documents.push_back(owner.document);
    }
    std::ranges::sort(documents);
    const auto repeated = std::ranges::unique(documents);
    return documents.size() - repeated.size();
}

//! All kinds at once; what is joined because of them is decided afterwards, one after the other.
void Assembler::findShared()
{
    const std::array<std::function<void()>, 6> jobs = {
        [this] { findEmails(); },      [this] { findPhones(); }, [this] { findDocuments(true); },
        [this] { findExternalIds(); }, [this] { findUsers(); },  [this] { findDocuments(false); }};
    forBlocks(jobs.size(), 1, [&jobs](std::size_t begin, std::size_t end) {
        for (std::size_t job = begin; job < end; ++job)
            jobs[job]();
    });
}

void Assembler::findExternalIds()
{
    std::vector<Statement> externalIds;
    for (std::uint32_t link = 0; link < m_identities->links.size(); ++link)
        if (const std::string_view id = m_identities->links[link].externalId; !id.empty())
            externalIds.push_back({.key = id, .link = link});
    m_externalIds = sharedValues(std::move(externalIds));
}

void Assembler::findUsers()
{
    std::vector<Statement> users;
    for (std::uint32_t link = 0; link < m_identities->links.size(); ++link) {
        const LinkIdentity &of = m_identities->links[link];
        if (of.institutionUserId.empty())
            continue;
        std::string key(of.institution);
        key.append(1, '\0').append(of.institutionUserId);
        users.push_back({.key = m_userKeys.store(key), .link = link});
    }
    m_users = sharedValues(std::move(users));
}

void Assembler::findDocuments(bool areValid)
{
    std::vector<Statement> documents;
    for (std::uint32_t i = 0; i < m_identities->owners.size(); ++i) {
        const OwnerIdentity &owner = m_identities->owners[i];
        if (!owner.document.empty() && owner.isDocumentValid == areValid &&
            (areValid || !m_isJoint[owner.link]))
            documents.push_back({.key = owner.document, .link = owner.link, .owner = i});
    }
    (areValid ? m_documents : m_uncheckedDocuments) = sharedValues(std::move(documents));
}

void Assembler::findEmails()
{
    std::vector<Statement> emails;
    for (std::uint32_t i = 0; i < m_identities->owners.size(); ++i) {
        const OwnerIdentity &owner = m_identities->owners[i];
        if (m_isJoint[owner.link])
            continue;
        if (const std::string email = emailKey(owner.email); !email.empty())
            emails.push_back({.key = m_emailKeys.store(email), .link = owner.link, .owner = i});
    }
    m_emails = sharedValues(std::move(emails));
}

void Assembler::findPhones()
{
    std::vector<Statement> phones;
    for (std::uint32_t i = 0; i < m_identities->owners.size(); ++i) {
        const OwnerIdentity &owner = m_identities->owners[i];
        if (m_isJoint[owner.link])
            continue;
        if (const std::string phone = phoneKey(owner.phone); phone.size() >= kShortestPhone)
            phones.push_back({.key = m_phoneKeys.store(phone), .link = owner.link, .owner = i});
    }
    m_phones = sharedValues(std::move(phones));
}

void Assembler::joinByLinks()
{
    for (const auto &sharing : m_externalIds)
        if (sharing.size() <= kMostDocuments || documentCount(sharing) <= kMostDocuments)
            joinAll(EvidenceKind::ExternalId, sharing);
    for (const auto &sharing : m_users)
        joinAll(EvidenceKind::InstitutionUser, sharing);
}

void Assembler::joinByDocuments()
{
    for (const auto &sharing : m_documents) {
        std::vector<Statement> single;
        std::ranges::copy_if(sharing, std::back_inserter(single),
                             [this](const Statement &each) { return !m_isJoint[each.link]; });
        joinAll(EvidenceKind::Document, single);
        suggestOwner(sharing);
    }
    for (const auto &sharing : m_uncheckedDocuments)
        joinWeakly(EvidenceKind::UncheckedDocument, sharing);
}

void Assembler::joinByContacts()
{
    for (const auto &sharing : m_emails)
        joinWeakly(EvidenceKind::Email, sharing);
    for (const auto &sharing : m_phones)
        joinWeakly(EvidenceKind::Phone, sharing);
}

//! A joint account stays on its own, and says whose it is besides.
void Assembler::suggestOwner(std::span<const Statement> sharing)
{
    const auto single =
        std::ranges::find_if(sharing, [this](const Statement &each) { return !m_isJoint[each.link]; });
    const Statement &head = single == sharing.end() ? sharing.front() : *single;
    for (const Statement &each : sharing) {
        if (m_isJoint[each.link] && each.link != head.link)
            m_suggestions.push_back(
                {EvidenceKind::SharedOwner, head.link, each.link, valueOf(EvidenceKind::SharedOwner, each)});
    }
}

std::shared_ptr<const People> Assembler::result()
{
    const auto links = static_cast<std::uint32_t>(m_identities->links.size());
    constexpr std::uint32_t kUnnumbered = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> numbers(links, kUnnumbered); // by root
    People::Parts parts;
    parts.personOfLink.resize(links);
    for (std::uint32_t link = 0; link < links; ++link) {
        std::uint32_t &number = numbers[m_groups.rootOf(link)];
        if (number == kUnnumbered)
            number = static_cast<std::uint32_t>(parts.count++);
        parts.personOfLink[link] = number;
    }
    parts.identities = m_identities;
    m_evidence.shrink_to_fit();
    parts.evidence = std::move(m_evidence);
    parts.suggestions = std::move(m_suggestions);
    parts.apart = std::move(m_apart);
    return std::make_shared<const People>(std::move(parts));
}

} // namespace

std::shared_ptr<const People> assemblePeople(std::shared_ptr<const LinkIdentities> identities,
                                             const std::vector<PersonDecision> &decisions)
{
    return Assembler(std::move(identities), decisions).assemble();
}

} // namespace vinculo::models
