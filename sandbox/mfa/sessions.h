// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/documentinputs.h"
#include "sandbox/store/store.h"

#include <map>

namespace vinculo::sandbox {

enum class ChallengeKind : std::uint8_t { Inputless, Numeric, Qr, Text, Confirm };

//! How a test user's bank asks, and in which of the shapes seen in the wild the 428 body is written.
struct ChallengeStyle
{
    ChallengeKind kind = ChallengeKind::Inputless;
    bool bareObject = false; //!< not in a list
    bool expiryAsText = false;
    bool withoutExpiry = false;
    bool otherSpelling = false; //!< expect_user_input
    bool withoutFlag = false;   //!< neither spelling
    bool plainQr = false;       //!< the QR's content instead of its picture
    bool brief = false;         //!< five seconds

    [[nodiscard]] Instant lifetime() const;
};

//! The style of a user name: mfa_default, mfa_numeric, mfa_qr, mfa_text, mfa_confirm, each with any of the
//! suffixes _object, _string, _noexpiry, _alt, _noflag, _text (QR as text), _short. Nothing for other names.
std::optional<ChallengeStyle> challengeStyle(std::string_view username);

//! What is done once the challenge is answered.
struct PendingAction
{
    enum class Kind : std::uint8_t { Register, Update, Refresh, Retrieve };
    Kind kind = Kind::Register;
    std::vector<std::string> resources; //!< Refresh
    bool saveData = true;               //!< Retrieve
    Day from = 0;                       //!< Retrieve within a period; 0: all there is
    Day to = 0;
    std::optional<Uuid> account;
    std::string_view kindWanted = {}; //!< Retrieve of tax returns: monthly or yearly
    std::string_view direction = {};  //!< Retrieve of invoices: INFLOW or OUTFLOW
    DocumentInputs inputs = {};       //!< Retrieve: what else it asks for
    bool resumed = false;             //!< an MFA challenge came in between
};

struct MfaSession
{
    std::string id; //!< 32 hexadecimal digits
    std::uint32_t link = 0;
    std::string collection; //!< "links", "accounts"…: where the resume belongs
    ChallengeStyle style;
    PendingAction action;
    Instant startedAt = 0;
    Instant expiresAt = 0;
    int challenge = 0; //!< number of the challenge on display
    int wrong = 0;
    int confirmations = 0;
};

//! What became of an answer.
enum class AnswerOutcome : std::uint8_t { Accepted, AskAgain, Refused };

//! The open MFA sessions. Not locked: the owner serialises access.
class MfaSessions
{
public:
    MfaSession &open(const IdFactory &ids, std::uint32_t link, std::string collection, ChallengeStyle style,
                     PendingAction action, Instant now);
    //! The live session of that name; null when unknown or over.
    MfaSession *find(const std::string &id, Instant now);
    //! Whether the bank still holds a session for the link.
    [[nodiscard]] bool isOpen(std::uint32_t link, Instant now) const;
    void close(const MfaSession &session);
    void closeAll(std::uint32_t link);
    void clear() { m_sessions.clear(); }

    //! Magic answers: 111111 is right; 999999 asks again under a new session; anything else asks again twice
    //! and is then refused. Confirmation on the device needs no answer: the third question, or two seconds,
    //! settle it. AskAgain may rename the session.
    AnswerOutcome answer(MfaSession *&session, const IdFactory &ids, const std::string &token, Instant now);

private:
    MfaSession *rename(MfaSession *session, const IdFactory &ids, Instant now);

    std::map<std::string, MfaSession> m_sessions;
    std::uint64_t m_serial = 0;
};

} // namespace vinculo::sandbox
