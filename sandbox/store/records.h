// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/instant.h"
#include "sandbox/store/uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::sandbox {

// The rows the sandbox keeps. Indexes are positions in the store's vectors; nothing ever moves, a deleted row
// only carries a mark.

//! Money in hundredths of the currency's unit.
using Cents = std::int64_t;

struct FormField
{
    std::string_view name;
    std::string_view type; //!< text or password
    std::string_view label;
    std::string_view validation; //!< regular expression
    std::string_view placeholder;
};

struct InstitutionRecord
{
    int id = 0;
    std::string name;
    std::string displayName;
    std::string type = "bank";
    std::string country = "BR";
    std::string website;
    std::string color;
    std::string clearingCode;
    std::vector<std::string> countries;
    std::vector<std::string> resources;
    std::vector<FormField> formFields;
    bool openFinance = false;
    bool tokenRequired = false;
    bool down = false;

    [[nodiscard]] bool supports(std::string_view resource) const;
};

struct PersonRecord
{
    std::string displayName; //!< person or company
    std::string firstName;
    std::string lastName;
    std::string secondLastName;
    std::string documentType; //!< CPF, CNPJ, CURP, RFC or RUT
    std::string documentNumber;
    std::string email;
    std::string phone;
    std::string street;
    std::string town;
    std::string state;
    std::string postcode;
    Day birthDay = 0;
    bool company = false;
    bool mexican = false;
    bool chilean = false;
    bool female = false;
    Cents salary = 0;                           //!< a month; of companies what they live from
    Day seenOn = 0;                             //!< jobs and their days are told as of here
    std::string employer;                       //!< of the newest job; empty: made up
    std::optional<Day> employedSince;           //!< there; nothing: made up
    bool salaryRises = true;                    //!< with every new year in a job
    std::optional<std::uint32_t> salaryAccount; //!< the one account that the salary comes into
    std::uint32_t noise = 0;                    //!< varies what has no field of its own
};

enum class LinkStatus : std::uint8_t { Valid, Invalid, Unconfirmed, TokenRequired };
std::string_view wireName(LinkStatus status);

//! One row of a statement: 40 bytes; everything else follows from the pattern and the noise.
struct TransactionRecord
{
    std::uint32_t sequence = 0; //!< unique within its link; gives the identifier
    std::uint32_t account = 0;
    Day day = 0;
    std::uint32_t second = 0; //!< of the day
    Cents amount = 0;
    Instant createdAt = 0;
    std::uint16_t pattern = 0;
    std::uint8_t installments = 0; //!< 0: paid in full
    bool pending = false;
    std::uint32_t noise = 0;
};

//! What a row says when somebody has asked for exactly that, instead of its pattern.
struct MovementText
{
    std::string description; //!< empty texts are null on the wire
    std::string merchant;
    std::string category;
    std::string subcategory;
    std::string operation = "OUTROS";
    int mcc = 0; //!< 0: null
};

struct LinkRecord
{
    Uuid id;
    std::uint32_t institution = 0;
    std::uint32_t person = 0;
    bool recurrent = true;
    LinkStatus status = LinkStatus::Valid;
    bool deleted = false;
    bool passwordChanged = false; //!< live calls fail with login_error
    std::optional<Instant> lastAccessedAt;
    Instant createdAt = 0;
    std::optional<std::string> externalId;
    std::string institutionUserId;
    Uuid createdBy;
    std::string refreshRate; //!< empty: null
    std::string credentialsStorage = "store";
    std::vector<std::string> fetchResources;
    std::string staleIn = "365d";
    std::string username; //!< decides the kind of MFA
    int failures = 0;
    std::optional<Instant> refreshedAt;
    std::optional<Instant> refreshDueAt;
    std::optional<Instant> deleteDueAt;
    std::optional<Instant> confirmedAt; //!< last MFA success
    std::uint32_t nextSequence = 0;
    std::vector<std::uint32_t> accounts;
    std::vector<std::uint32_t> owners;
    std::vector<TransactionRecord> transactions;
};

enum class AccountCategory : std::uint8_t {
    Checking,
    Savings,
    CreditCard,
    Loan,
    Financing,
    InvoiceFinancing,
    AdvanceDeposit,
    Investment,
    Pension,
    Uncategorized
};
std::string_view wireName(AccountCategory category);

struct AccountRecord
{
    Uuid id;
    std::uint32_t link = 0;
    AccountCategory category = AccountCategory::Checking;
    bool deleted = false;
    Instant createdAt = 0;
    Instant collectedAt = 0;
    std::string type;
    std::string subtype;
    std::optional<std::string> name;
    std::optional<std::string> number;
    std::string agency;
    std::string checkDigit;
    std::string currency;
    std::string publicName;
    std::string publicValue;
    std::optional<Cents> current;
    std::optional<Cents> available;
    Cents limit = 0;  //!< card: limit; loan: contract
    Day startDay = 0; //!< loan: contract start
    int installments = 0;
    int installmentsPaid = 0;
    std::uint32_t noise = 0;
    std::string json; //!< the row as sent, made once and spliced into every transaction
};

enum class OwnerShape : std::uint8_t { Individual, Business, Standard };

struct OwnerRecord
{
    Uuid id;
    std::uint32_t link = 0;
    std::uint32_t person = 0;
    OwnerShape shape = OwnerShape::Individual;
    bool deleted = false;
    Instant createdAt = 0;
    Instant collectedAt = 0;
};

enum class ConsentStatus : std::uint8_t {
    Authorised,
    AwaitingConfirmation,
    Awaiting,
    Rejected,
    Expired,
    Unknown
};
std::string_view wireName(ConsentStatus status);

struct ConsentRecord
{
    Uuid id;
    Uuid linkId; //!< may name a link that is gone or was never finished
    std::uint32_t institution = 0;
    std::uint32_t person = 0;
    ConsentStatus status = ConsentStatus::Authorised; //!< Unknown is null on the wire
    Instant createdAt = 0;
    int durationDays = 366;           //!< 0: no end
    std::optional<Instant> renewedAt; //!< the duration counts from here
};

} // namespace vinculo::sandbox
