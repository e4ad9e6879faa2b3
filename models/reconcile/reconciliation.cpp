// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconciliation.h"

#include "models/duplicates/owneragreement.h"
#include "models/home/snapshotreader.h"
#include "models/person/snapshotfield.h"
#include "models/table/uuidhash.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::uint32_t kNone = ReconcileRow::kNone;
constexpr std::size_t kLooksAtCancelled = 4096; //!< rows between two looks

//! Without spaces around and without case.
std::string folded(std::string_view text)
{
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
        while (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        std::string lower(text);
        for (char &c : lower)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return lower;
    }
    return toText(text).trimmed().toCaseFolded().toStdString();
}

NearMatch nearness(std::string_view id, std::string_view other)
{
    const QString a = toText(id);
    const QString b = toText(other);
    if (a == b)
        return NearMatch::None;
    if (a.trimmed() == b.trimmed())
        return NearMatch::Spaces;
    return a.toCaseFolded() == b.toCaseFolded() ? NearMatch::Case : NearMatch::SpacesAndCase;
}

//! The ids of the file, by everything a link can be matched with.
class OwnIds
{
public:
    explicit OwnIds(const IdList *list)
        : m_list(list)
    {
        if (!list)
            return;
        m_byId.reserve(list->ids.size());
        m_used.resize(list->ids.size());
        for (std::uint32_t own = 0; own < list->ids.size(); ++own) {
            m_byId.emplace(list->ids[own].id, own);
            if (list->ids[own].link)
                m_byLink.emplace(*list->ids[own].link, own);
        }
    }
    [[nodiscard]] bool isFile() const { return m_list != nullptr; }
    [[nodiscard]] std::string_view idAt(std::uint32_t own) const { return m_list->ids[own].id; }
    [[nodiscard]] bool isLinkItself(std::uint32_t own) const { return m_list->ids[own].isLinkItself; }
    [[nodiscard]] std::uint32_t withId(std::string_view id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? kNone : found->second;
    }
    [[nodiscard]] std::uint32_t withLink(const std::optional<api::Uuid> &link) const
    {
        const auto found = link ? m_byLink.find(*link) : m_byLink.end();
        return found == m_byLink.end() ? kNone : found->second;
    }
    //! Of the folded text; made when first wanted, because most files match without it.
    [[nodiscard]] std::uint32_t near(const std::string &text)
    {
        if (m_byFolded.empty() && m_list)
            for (std::uint32_t own = 0; own < m_list->ids.size(); ++own)
                m_byFolded.emplace(folded(m_list->ids[own].id), own);
        const auto found = m_byFolded.find(text);
        return found == m_byFolded.end() ? kNone : found->second;
    }
    void use(std::uint32_t own)
    {
        if (own != kNone)
            m_used[m_byId.at(m_list->ids[own].id)] = true; // an id may be there with several links
    }
    //! Of every different id, its first place.
    template<class Take>
    void eachUnused(Take take) const
    {
        for (std::uint32_t own = 0; m_list && own < m_list->ids.size(); ++own)
            if (!m_used[own] && m_byId.at(m_list->ids[own].id) == own)
                take(own);
    }

private:
    const IdList *m_list;
    std::unordered_map<std::string_view, std::uint32_t> m_byId;
    std::unordered_map<api::Uuid, std::uint32_t, UuidHash> m_byLink;
    std::unordered_map<std::string, std::uint32_t> m_byFolded;
    std::vector<bool> m_used;
};

class Comparison
{
public:
    Comparison(const ReconcileInput &input, const std::atomic_bool &isCancelled)
        : m_isCancelled(isCancelled)
        , m_own(input.ids.get())
        , m_externalIds(input.links, "external_id")
        , m_ids(input.links, "id")
        , m_users(input.links, "institution_user_id")
        , m_institutions(input.links, "institution")
    {
        m_result.links = input.links;
        m_result.ids = input.ids;
        m_result.people = input.people;
    }

    [[nodiscard]] std::optional<Reconciliation> run()
    {
        const std::size_t links = m_result.links.rows.size();
        m_result.rows.resize(links);
        numberLinks();
        countIds();
        for (std::size_t link = 0; link < links; ++link) {
            if (link % kLooksAtCancelled == 0 && m_isCancelled)
                return {};
            compareLink(m_result.rows[link], static_cast<std::uint32_t>(link));
        }
        for (std::size_t link = 0; m_own.isFile() && link < links; ++link)
            propose(m_result.rows[link]);
        if (m_isCancelled)
            return {};
        addUnused();
        count();
        return std::move(m_result);
    }

private:
    //! Numbers the users of institutions, and finds what is known of each link, once.
    void numberLinks()
    {
        const std::size_t links = m_result.links.rows.size();
        m_userOf.assign(links, kNone);
        m_identityOf.assign(links, kNone);
        std::unordered_map<std::string, std::uint32_t> numbers;
        for (std::size_t link = 0; link < links; ++link) {
            if (const auto id = m_ids.uuid(link))
                m_identityOf[link] = m_result.people->identities().linkOf(*id).value_or(kNone);
            const std::string_view user = m_users.text(link);
            if (user.empty())
                continue;
            const std::string_view institution = m_institutions.text(link);
            std::string key = std::to_string(institution.size()).append(":").append(institution).append(user);
            const auto next = static_cast<std::uint32_t>(numbers.size());
            m_userOf[link] = numbers.emplace(std::move(key), next).first->second;
        }
        m_idsOfUser.assign(numbers.size(), 0);
    }

    //! How often each id is used, by whom, and how many ids each user of an institution has.
    void countIds()
    {
        std::vector<std::pair<std::uint32_t, std::string_view>> idsOfUsers;
        for (std::size_t link = 0; link < m_result.links.rows.size(); ++link) {
            const std::string_view id = m_externalIds.text(link);
            if (id.empty())
                continue;
            if (m_userOf[link] != kNone)
                idsOfUsers.emplace_back(m_userOf[link], id);
            const auto [found, isNew] = m_uses.emplace(id, Uses{1, m_identityOf[link], false});
            if (isNew)
                continue;
            ++found->second.links;
            noteOwners(found->second, m_identityOf[link]);
        }
        std::ranges::sort(idsOfUsers);
        for (std::size_t i = 0; i < idsOfUsers.size(); ++i)
            if (i == 0 || idsOfUsers[i] != idsOfUsers[i - 1])
                ++m_idsOfUser[idsOfUsers[i].first];
    }

    struct Uses
    {
        std::uint32_t links = 0;
        std::uint32_t first = kNone; //!< among the identities
        bool hasSeveralOwners = false;
    };
    void noteOwners(Uses &uses, std::uint32_t identity) const
    {
        if (uses.hasSeveralOwners || identity == kNone)
            return;
        if (uses.first == kNone)
            uses.first = identity;
        else
            uses.hasSeveralOwners =
                ownersAgree(m_result.people->identities(), uses.first, identity) == OwnerAgreement::Different;
    }

    void compareLink(ReconcileRow &row, std::uint32_t link)
    {
        const std::string_view id = m_externalIds.text(link);
        row.link = link;
        const auto uses = m_uses.find(id);
        row.idLinks = uses == m_uses.end() ? 0 : uses->second.links;
        row.finding = lintExternalId(
            {.id = toText(id), .hasSeveralOwners = uses != m_uses.end() && uses->second.hasSeveralOwners});
        if (m_userOf[link] != kNone)
            row.personIds = m_idsOfUser[m_userOf[link]];
        if (!m_own.isFile())
            return;
        const std::uint32_t byId = id.empty() ? kNone : m_own.withId(id);
        const std::uint32_t byLink = m_own.withLink(m_ids.uuid(link));
        row.own = byId != kNone ? byId : byLink;
        row.matchedBy = matchedBy(byId, byLink);
        row.set = row.own != kNone ? IdSet::Matched : id.empty() ? IdSet::WithoutId : IdSet::OnlyAtBelvo;
        m_own.use(byId);
        m_own.use(byLink);
        if (row.own != kNone)
            rememberMatch(row);
        else if (!id.empty())
            hint(row, id);
    }

    [[nodiscard]] MatchedBy matchedBy(std::uint32_t byId, std::uint32_t byLink) const
    {
        if (byId == kNone)
            return byLink == kNone ? MatchedBy::Nothing : MatchedBy::LinkId;
        if (byLink == kNone)
            return MatchedBy::ExternalId;
        const bool isSame = m_own.idAt(byId) == m_own.idAt(byLink) || m_own.isLinkItself(byLink);
        return isSame ? MatchedBy::Both : MatchedBy::Contradiction;
    }

    void hint(ReconcileRow &row, std::string_view id)
    {
        const std::string text = folded(id);
        const std::uint32_t own = m_own.near(text);
        if (own != kNone) {
            row.nearId = m_own.idAt(own);
            row.near = nearness(id, row.nearId);
        }
        m_unmatched.emplace(text, id);
    }

    //! What this user, or this person, goes by in the file.
    void rememberMatch(const ReconcileRow &row)
    {
        if (m_own.isLinkItself(row.own))
            return; // no id of the merchant's
        if (const std::uint32_t user = m_userOf[row.link]; user != kNone)
            m_ownOfUser.emplace(user, row.own);
        if (const std::uint32_t identity = m_identityOf[row.link]; identity != kNone)
            m_ownOfPerson.emplace(m_result.people->personOf(identity), row.own);
    }

    void propose(ReconcileRow &row)
    {
        if (row.set != IdSet::OnlyAtBelvo && row.set != IdSet::WithoutId)
            return;
        if (row.near != NearMatch::None) {
            row.proposal = row.nearId;
            row.reason = ProposalReason::NearlyEqual;
            return;
        }
        if (const auto user = m_ownOfUser.find(m_userOf[row.link]); user != m_ownOfUser.end()) {
            row.proposal = m_own.idAt(user->second);
            row.reason = ProposalReason::SameUser;
            return;
        }
        const std::uint32_t identity = m_identityOf[row.link];
        const auto person =
            identity == kNone ? m_ownOfPerson.end() : m_ownOfPerson.find(m_result.people->personOf(identity));
        if (person == m_ownOfPerson.end())
            return;
        row.proposal = m_own.idAt(person->second);
        row.reason = ProposalReason::SamePerson;
    }

    void addUnused()
    {
        m_own.eachUnused([this](std::uint32_t own) {
            const std::string_view id = m_own.idAt(own);
            ReconcileRow row{.set = IdSet::OnlyYours, .own = own, .nearId = {}, .proposal = {}};
            if (!m_own.isLinkItself(own))
                row.finding = lintExternalId({.id = toText(id)});
            if (const auto near = m_unmatched.find(folded(id)); near != m_unmatched.end()) {
                row.nearId = near->second;
                row.near = nearness(id, near->second);
            }
            m_result.rows.push_back(row);
        });
    }

    void count()
    {
        ReconcileCounts &counts = m_result.counts;
        counts.links = static_cast<qint64>(m_result.links.rows.size());
        for (const ReconcileRow &row : m_result.rows) {
            counts.matched += row.set == IdSet::Matched;
            counts.onlyAtBelvo += row.set == IdSet::OnlyAtBelvo;
            counts.withoutId += row.set == IdSet::WithoutId;
            counts.onlyYours += row.set == IdSet::OnlyYours;
            counts.severalIds += row.personIds > 1;
            counts.near += row.near != NearMatch::None && row.link != kNone;
            counts.contradictions += row.matchedBy == MatchedBy::Contradiction;
            counts.findings += row.finding != IdFinding::None && row.link != kNone;
        }
    }

    const std::atomic_bool &m_isCancelled;
    Reconciliation m_result;
    OwnIds m_own;
    SnapshotColumn m_externalIds;
    SnapshotColumn m_ids;
    SnapshotColumn m_users;
    SnapshotColumn m_institutions;
    std::unordered_map<std::string_view, Uses> m_uses;
    std::vector<std::uint32_t> m_userOf;     //!< of each link: number of the user; kNone: none
    std::vector<std::uint32_t> m_identityOf; //!< of each link: among the identities
    std::vector<std::uint32_t> m_idsOfUser;  //!< how many different ones
    std::unordered_map<std::string, std::string_view> m_unmatched; //!< ids of links, by their folded text
    std::unordered_map<std::uint32_t, std::uint32_t> m_ownOfUser;
    std::unordered_map<std::uint32_t, std::uint32_t> m_ownOfPerson;
};

} // namespace

std::optional<Reconciliation> reconcile(const ReconcileInput &input, const std::atomic_bool &isCancelled)
{
    return Comparison(input, isCancelled).run();
}

} // namespace vinculo::models
