// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mfa/sessions.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kWrongAnswersAllowed = 2;
constexpr Instant kConfirmationTime = 2 * kSecond;

struct NamedKind
{
    std::string_view name;
    ChallengeKind kind;
};
constexpr NamedKind kKinds[] = {{"mfa_default", ChallengeKind::Inputless},
                                {"mfa_numeric", ChallengeKind::Numeric},
                                {"mfa_qr", ChallengeKind::Qr},
                                {"mfa_text", ChallengeKind::Text},
                                {"mfa_confirm", ChallengeKind::Confirm}};

bool applySuffix(std::string_view suffix, ChallengeStyle &style)
{
    struct Switch
    {
        std::string_view name;
        bool ChallengeStyle::*flag;
    };
    constexpr Switch switches[] = {{"object", &ChallengeStyle::bareObject},
                                   {"string", &ChallengeStyle::expiryAsText},
                                   {"noexpiry", &ChallengeStyle::withoutExpiry},
                                   {"alt", &ChallengeStyle::otherSpelling},
                                   {"noflag", &ChallengeStyle::withoutFlag},
                                   {"text", &ChallengeStyle::plainQr},
                                   {"short", &ChallengeStyle::brief}};
    for (const Switch &item : switches) {
        if (item.name == suffix) {
            style.*item.flag = true;
            return true;
        }
    }
    return false;
}

} // namespace

Instant ChallengeStyle::lifetime() const
{
    if (brief)
        return 5 * kSecond;
    switch (kind) {
    case ChallengeKind::Inputless:
    case ChallengeKind::Text:
        return 720 * kSecond;
    case ChallengeKind::Numeric:
        return 120 * kSecond;
    case ChallengeKind::Qr:
        return 60 * kSecond;
    case ChallengeKind::Confirm:
        return 300 * kSecond;
    }
    return 300 * kSecond;
}

std::optional<ChallengeStyle> challengeStyle(std::string_view username)
{
    for (const NamedKind &named : kKinds) {
        if (!username.starts_with(named.name))
            continue;
        ChallengeStyle style;
        style.kind = named.kind;
        std::string_view rest = username.substr(named.name.size());
        while (rest.starts_with('_')) {
            rest.remove_prefix(1);
            const std::size_t end = rest.find('_');
            applySuffix(rest.substr(0, end), style);
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
        }
        return style;
    }
    return std::nullopt;
}

MfaSession &MfaSessions::open(const IdFactory &ids, std::uint32_t link, std::string collection,
                              ChallengeStyle style, PendingAction action, Instant now)
{
    MfaSession session;
    session.id = ids.hex(IdKind::Session, m_serial++);
    session.link = link;
    session.collection = std::move(collection);
    session.style = style;
    session.action = std::move(action);
    session.startedAt = now;
    session.expiresAt = now + style.lifetime();
    session.challenge = static_cast<int>(m_serial);
    const std::string id = session.id;
    return m_sessions.insert_or_assign(id, std::move(session)).first->second;
}

MfaSession *MfaSessions::find(const std::string &id, Instant now)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return nullptr;
    if (found->second.expiresAt <= now) {
        m_sessions.erase(found);
        return nullptr;
    }
    return &found->second;
}

bool MfaSessions::isOpen(std::uint32_t link, Instant now) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [link, now](const auto &item) {
        return item.second.link == link && item.second.expiresAt > now;
    });
}

void MfaSessions::close(const MfaSession &session)
{
    m_sessions.erase(std::string(session.id));
}

void MfaSessions::closeAll(std::uint32_t link)
{
    std::erase_if(m_sessions, [link](const auto &item) { return item.second.link == link; });
}

MfaSession *MfaSessions::rename(MfaSession *session, const IdFactory &ids, Instant now)
{
    MfaSession next = *session;
    m_sessions.erase(std::string(session->id));
    next.id = ids.hex(IdKind::Session, m_serial++);
    next.expiresAt = now + next.style.lifetime();
    const std::string id = next.id;
    return &m_sessions.insert_or_assign(id, std::move(next)).first->second;
}

AnswerOutcome MfaSessions::answer(MfaSession *&session, const IdFactory &ids, const std::string &token,
                                  Instant now)
{
    if (session->style.kind == ChallengeKind::Confirm) {
        ++session->confirmations;
        const bool confirmed = session->confirmations >= 3 || now - session->startedAt >= kConfirmationTime;
        return confirmed ? AnswerOutcome::Accepted : AnswerOutcome::AskAgain;
    }
    if (token == "111111")
        return AnswerOutcome::Accepted;
    if (token == "999999") {
        session = rename(session, ids, now);
        session->challenge += 100;
        return AnswerOutcome::AskAgain;
    }
    if (++session->wrong > kWrongAnswersAllowed)
        return AnswerOutcome::Refused;
    session->challenge += 10;
    return AnswerOutcome::AskAgain;
}

} // namespace vinculo::sandbox
