// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <chrono>
#include <optional>
#include <span>

namespace vinculo {

//! Who has to act on an error (API error page: Institution, Link, Request, Belvo).
enum class ErrorLane { EndUser, Bank, Belvo, Us, Wait };

//! Whether, and how, what failed may be done again. No failed call may be repeated just to see: six failures
//! invalidate a link.
enum class RetryRule {
    Never,     //!< the same call fails again, or does harm
    AfterWait, //!< once the cause has passed; Guidance::wait says how long, where it is known
    OnceLater, //!< a single time, some while later
    UpToThree, //!< three times at most, with growing pauses; then Belvo's support
    Resume,    //!< not again but onwards: the open session is answered
    Restart,   //!< from the beginning, together with the customer
};

//! States of links, consents and data that people ask about and that are no error codes; and what goes wrong
//! before there is an answer of Belvo's.
enum class Situation {
    LinkInvalid,
    LinkUnconfirmed,
    LinkTokenRequired,
    LinkValid, //!< and nothing else is known of it
    ConsentExpired,
    ConsentRejected,
    ConsentAwaiting, //!< at the bank, not authorised yet
    ConsentEndsSoon,
    InstitutionDown,
    RefreshOverdue,
    RefreshUnderway,
    RefreshLost,      //!< accepted, and nothing came of it
    SingleLinkOld,    //!< never refreshes by itself
    CredentialsLapse, //!< the storage time of the login details ends or has ended
    DataPurgeSoon,    //!< Belvo erases the stored data at `stale_in`
    DataPurged,
    HistoryLimited, //!< the bank delivers a limited period
    AccountNotShared,
    ResourceNotSupported,
    MonthlyLimit,     //!< of Open Finance, for this customer
    NotAllChecked,    //!< asking again may tell more
    WellAsFarAsKnown, //!< the rest only Belvo can see
    NoConnection,
    NoAnswerInTime,
    NotSecure,
    AnswerNotUnderstood,
    OutcomeUnknown,
    AccessTooNarrow, //!< of the profile
    NotStored,       //!< on this computer
    Stopped,
    AllWell,
};

//! One text in the three languages of the program.
struct LocalizedText
{
    QString pt;
    QString es;
    QString en;

    [[nodiscard]] const QString &in(const QString &language) const; //!< "pt", "es"; anything else: English
    bool operator==(const LocalizedText &) const = default;
};

//! What is known about one error or situation, from resources/errors/catalogue.json. Values of the catalogue
//! live as long as the program and never change, so pointers to them may be kept and read in any thread.
struct Guidance
{
    QString code;       //!< of the API; empty: an answer without a code, or a situation
    int httpStatus = 0; //!< 0: any
    QString
        messagePattern; //!< regular expression that tells apart what shares a code; empty: the general one
    QString variant;    //!< words that stand for such a message where it must not be kept; it fits them
    bool needsHtml = false; //!< holds only for the firewall's page
    std::optional<Situation> situation;
    ErrorLane lane = ErrorLane::Us;
    RetryRule retry = RetryRule::Never;
    std::optional<std::chrono::seconds> wait; //!< before the next try, where the API says so
    LocalizedText meaning;                    //!< what happened, one sentence
    LocalizedText nextStep;                   //!< what to do now, one sentence
    LocalizedText customer;                   //!< may name the institution; read it through customerText()
};

//! All errors of the catalogue; entries of one code stand together, the general one last.
[[nodiscard]] std::span<const Guidance> allGuidance();
//! The best entry for this error; nullptr for a code we do not know (say so, keep everything).
[[nodiscard]] const Guidance *guidanceFor(const ApiError &error);
//! Which of the entries of its code that is, in the catalogue's own words: Guidance::variant, or nothing. As
//! the message of an error with the same code and status it leads back to that entry.
[[nodiscard]] QString variantOf(const ApiError &error);
//! What an error is that does not come from Belvo's answer, whatever its code says; nothing: it does.
[[nodiscard]] std::optional<Situation> situationOf(ErrorKind kind);
//! The same also of what does not come from an answer of Belvo's: the situation that it is.
[[nodiscard]] const Guidance *guidanceForOutcome(const ApiError &error);
//! Who has to act after a call that ended so, also where the catalogue does not know its code. Nothing: this
//! computer or its connection was in the way, which says nothing about the link.
[[nodiscard]] std::optional<ErrorLane> laneOf(const ApiError &error);
//! Never nullptr: the catalogue has every situation.
[[nodiscard]] const Guidance *guidanceFor(Situation situation);

//! What a webhook means, by its `webhook_type` and `webhook_code`; nullptr: we do not know it.
[[nodiscard]] const Guidance *guidanceForWebhook(const QString &type, const QString &code);
//! Codes of errors and of answers of the widget, in lower case: to be found in logs.
[[nodiscard]] bool isKnownCode(const QString &code);

//! A message ready to send to the customer, of the length of an e-mail or chat message: no words of the API,
//! no blame, what to do. `institution` is the display name; without one, and for technical names such as
//! "ofmockbank_br_retail", the text says "your bank". Where the customer has nothing to do it says so.
[[nodiscard]] QString customerText(const Guidance &guidance, const QString &language,
                                   const QString &institution);

} // namespace vinculo
