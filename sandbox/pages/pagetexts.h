// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pages/pagelanguage.h"

#include <initializer_list>
#include <string>

namespace vinculo::sandbox {

//! Everything that the hosted pages say. Their wording in each language is in pagetexts.cpp.
enum class PageText : std::uint8_t {
    // On every page
    SandboxNotice,
    LanguageSwitch,
    Leave,
    Proceed,
    DoesNotWork,

    // Choice of an institution
    ChooseInstitution,
    CompanyAsksToConnect,
    InstitutionUnavailable,
    NothingOnOffer,

    // Login with a password
    LogInTo,
    LogIn,
    UserName,
    Password,
    TestUsersDecide,

    // Code of a bank
    OneMoreStep,
    GenerateToken,
    ConfirmElsewhere,
    UseNumber,
    ScanPicture,
    AnswerQuestion,
    QrPicture,
    CodeOrAnswer,
    WrongAnswer,
    MagicAnswers,

    // Consent
    ShareYourData,
    CompanyAsksToShare,
    SomebodyAsksToShare,
    Registration,
    AccountsAndMovements,
    CreditCards,
    Loans,
    Purpose,
    Terms,
    EndAtAnyTime,
    CpfOrCnpj,
    Name,
    Duration,
    TwelveMonths,
    NineMonths,
    SixMonths,
    ThreeMonths,
    NoEnd,
    GoToInstitution,
    ConsentTooLate,
    DocumentLength,

    // At the bank
    AtYourBank,
    Consent,
    Document,
    ValidFor,
    Days,
    AnyPassword,
    Allow,
    Refuse,
    TestUsersAtBank,

    // End of the widget
    GoingOn,
    GoOn,
    CallbackRefused,
    Connected,
    NoSuccessCallback,
    YouLeft,
    NoExitCallback,
    LinkGone,
    InstitutionDown,
    OperationUnsupported,

    // Portal
    YourConsents,
    State,
    Given,
    Until,
    Holder,
    StateActive,
    StateAwaitingConfirmation,
    StateAwaiting,
    StateRejected,
    StateExpired,
    StateUnknown,
    LookRenewRevoke,
    NoIdentity,
    NoConsents,
    UnknownConsent,
    Renew,
    Revoke,
    ShareNoMore,
    AllConsents,
    ConsentRevoked,
    ConsentRenewed,

    // What an institution or the API has against it
    WrongCredentials,
    LoginNotTried,
    CredentialsMissing,
    TokenUnsupported,
    LoginUnexpected,
    AccountForbidden,
    AccountLocked,
    TooManySessions,
    SessionExpired,
    NoWebAccess,
    TimedOut,
    LinkExists,
    FieldRefused,
    Unexpected,

    // Pages that are not opened at all
    TokenNotValid,
    AskForToken,
    ScopeMissing,
    StepNotReached,
    NoSuchPage,

    Count //!< not a text
};

//! The wording; %1 and %2 stand for what `filled` puts there.
std::string_view wording(PageText text, PageLanguage language);

//! A wording with its values. What looks like a placeholder within a value stays as it is.
std::string filled(std::string_view wording, std::initializer_list<std::string_view> values);

} // namespace vinculo::sandbox
