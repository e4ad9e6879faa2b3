// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/errorcatalogue.h"

#include <QLatin1StringView>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string_view>

namespace vinculo {

namespace {

using enum ErrorLane;

constexpr int kAnyStatus = 0;
constexpr const char *kNoCode = ""; //!< entries for answers that carry no code of the API

// Source: error page of the API. Entries of one code stand together, the general one last.
constexpr ErrorFact kFacts[] = {
    {"login_error", 400, EndUser, QT_TRANSLATE_NOOP("ErrorCatalogue", "The account is locked by the bank."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Ask the customer to unlock the account with the bank first and to connect again afterwards.")},
    {"login_error", 400, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The bank forbids this customer access to the account."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Ask the customer to clear the access with the bank first and to connect again afterwards.")},
    {"login_error", 400, Belvo,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The bank asks for a kind of second step that Belvo cannot handle."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Tell the customer that this connection is not possible yet, and report the bank to Belvo.")},
    {"login_error", 400, Bank,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Something unexpected happened at the bank during the login."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait a while and make one more attempt.")},
    {"login_error", 400, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Belvo did not try to log in because these login details are known to be wrong."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to enter new login details in the widget in update mode.")},
    {"login_error", 400, EndUser, QT_TRANSLATE_NOOP("ErrorCatalogue", "The login details are incomplete."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to enter all login details in the widget in update mode.")},
    {"login_error", 400, EndUser, QT_TRANSLATE_NOOP("ErrorCatalogue", "The login details are wrong."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to enter the login details again in the widget in update mode.")},
    {"login_error", 400, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The bank did not accept the login details."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to enter the details again in the connection widget; do not repeat "
                       "the call, because six failures invalidate the link.")},
    {"activation_failed", 400, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The automatic activation of online banking did not work."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to activate online banking with the bank and to connect again.")},
    {"activation_required", 428, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The customer has not activated online banking yet."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to activate online banking with the bank and to connect again.")},
    {"token_required", 428, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The bank asks the customer for a second proof of identity."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer for the code now and send it before the session ends.")},
    {"invalid_link", 400, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The link is invalid, so the bank is no longer contacted for it."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to enter the login details again in the widget in update mode.")},
    {"unconfirmed_link", 400, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The link was never completed because its second step is missing."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Ask the customer to finish the connection in the widget, or remove the link if it is old.")},
    {"session_expired", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The time for answering the second step is over."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Start the operation again together with the customer; the old code is useless.")},
    {"session_expired_ob", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The widget token is too old or was used already."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Make a new access token and let the customer start again within ten minutes.")},
    {"too_many_sessions", 400, Wait,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Another session of this customer is open at the bank."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Ask the customer to log out at the bank and wait two minutes before the next attempt.")},
    {"institution_down", 400, Bank, QT_TRANSLATE_NOOP("ErrorCatalogue", "The bank is under maintenance."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Hold refreshes for this institution and try again later.")},
    {"institution_unavailable", 400, Bank,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The bank cannot be reached at the moment."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Hold refreshes for this institution and try again later.")},
    {"institution_inactive", 400, Belvo,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Belvo has switched this institution off."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Try again later or ask Belvo when the institution returns.")},
    {"unavailable_data", 400, Bank, QT_TRANSLATE_NOOP("ErrorCatalogue", "The bank returned no data."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Check the status of the institution, try once more later, then send the request ID to Belvo.")},
    {"unsupported_operation", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The institution does not offer this resource."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Choose a resource from the list of the institution.")},
    {"duplicated", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "There is already a link for this person at this institution."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Open the existing link by its institution user ID and update it instead.")},
    {"operational_limits_reached", 400, Wait,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The Open Finance quota of this person is used up for the month."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Wait for the next calendar month and do not repeat the call, since each attempt may count.")},
    {"required", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A required field is missing from the request."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Add the named field to the request.")},
    {"null", 400, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "A required field of the request is null."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Give the named field a value.")},
    {"blank", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A required field of the request is an empty text."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Give the named field a value.")},
    {"invalid", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "A field of the request has the wrong format or an unsupported value."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Correct the named field; look at dates, identifiers and the list of resources first.")},
    {"invalid_choice", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A field of the request has a value outside its list."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Use one of the documented values for the named field.")},
    {"not_a_list", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A field of the request needs a list and got a single value."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Send the named field as a list.")},
    {"parse_error", 400, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "The request is no valid JSON."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Correct the syntax of the request body.")},
    {"does_not_exist", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The request names an institution or link that does not exist."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Check the name or the ID, and that it belongs to this environment.")},
    {"max_length", 400, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "A text in the request is too long."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Shorten the named field; an external ID has 256 characters at most.")},
    {"min_length", 400, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "A text in the request is too short."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Lengthen the named field; an external ID has at least three characters.")},
    {"max_digits", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A number in the request has too many digits."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Correct the named amount.")},
    {"max_decimal_places", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A number in the request has too many decimal places."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Round the named amount to two decimal places.")},
    {"min_value", 400, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "A number in the request is too small."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Raise the named amount to the documented minimum.")},
    {"already_exists", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The object of this request is registered already."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Use the existing object.")},
    {"cancellation_error", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The payment can no longer be cancelled."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the state of the payment before anything else.")},
    {"validation_error", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The request breaks a rule of the API."),
     QT_TRANSLATE_NOOP(
         "ErrorCatalogue",
         "Compare the login fields with those of the institution and keep date ranges within 365 days.")},
    {"invalid_period", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The period is too short for the income calculation."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask for at least 90 days.")},
    {"invalid_credentials_storage", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A recurrent link cannot work without stored credentials."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Store the credentials or create a single link.")},
    {"invalid_fetch_resources", 400, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A link without stored credentials needs to know what to fetch."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Name at least one resource to fetch.")},
    {"authentication_failed", 401, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The API keys are wrong or belong to another environment."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Stop all calls and check the keys and the environment of this profile.")},
    {"consent_without_accounts", 401, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The consent no longer covers any account."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask the customer for a new consent that includes the accounts.")},
    {"access_to_production_denied", 403, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "This Belvo account is not enabled for production."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask your contact at Belvo to enable production access.")},
    {"access_to_resource_denied", 403, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "This Belvo account does not include the resource."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask your contact at Belvo to add the product to the contract.")},
    {"permission_denied", 403, Belvo,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The institution or Belvo forbids this call for now."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Try again later, and send the request ID to Belvo if it worked before.")},
    {"quota_limit_reached", 403, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The limit of links of this environment is reached."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Remove links that are no longer needed or move to another environment.")},
    {"not_found", 404, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no such object under these keys."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Check the ID and the environment; the object may also be deleted already.")},
    {"expired_credentials", 404, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The stored credentials have passed their storage time."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask the customer to connect again.")},
    {"method_not_allowed", 405, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The resource does not offer this operation."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Correct the call in the program that made it.")},
    {"request_timeout", 408, Wait,
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "The bank took longer than Belvo waits; part of the data may be saved."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Read what is there, then repeat with a shorter period; after three "
                                         "timeouts report the link to Belvo.")},
    {"link_refreshed", 409, Wait,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The link was refreshed a few minutes ago."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait until ten minutes have passed since the last refresh.")},
    {"idempotency_key_conflict", 409, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Another request with the same idempotency key is still running."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait for its answer before sending again.")},
    {"idempotency_payload_mismatch", 422, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The idempotency key was used with another request before."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Use a new key for a new request.")},
    {"service_unavailable", 500, Belvo,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "A service inside Belvo is not available."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Try again later, and send the request ID to Belvo if it stays.")},
    {"unexpected_error", 500, Belvo,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Belvo or the bank met an error that nobody foresaw."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Try at most three times, then send the request ID to Belvo.")},
    {"risk_analysis_denied", kAnyStatus, EndUser,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The risk analysis of the bank refused the consent."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Ask the customer to switch off any VPN, to update the bank app and to start again.")},
    {kNoCode, 401, Us,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The API did not accept the keys of this profile."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Stop all calls and check the keys and the environment of this profile.")},
    {kNoCode, 403, Wait,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The firewall in front of the API refused the call, most likely "
                                         "because of too many calls in a short time."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Pause all calls for at least a minute.")},
    {kNoCode, 404, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is nothing under this address."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the ID and the base URL of this profile.")},
    {kNoCode, 405, Us, QT_TRANSLATE_NOOP("ErrorCatalogue", "The address does not offer this operation."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Correct the call in the program that made it.")},
    {kNoCode, 408, Wait, QT_TRANSLATE_NOOP("ErrorCatalogue", "The API gave up waiting."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Try again with a shorter period.")},
    {kNoCode, 409, Wait,
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Another operation on the same object is in progress or has just finished."),
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes and look at the object before trying again.")},
    {kNoCode, 429, Wait, QT_TRANSLATE_NOOP("ErrorCatalogue", "Too many calls were made in a short time."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Wait a minute; when deleting many links, delete them asynchronously.")},
    {kNoCode, 500, Belvo, QT_TRANSLATE_NOOP("ErrorCatalogue", "The API failed on its own side."),
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Try again later; if it stays, report the time and the request ID to Belvo.")},
};

// Belvo gives seven causes one code and tells them apart in the message only. The words stand in the order of
// the entries above; a message with none of them gets the general entry that follows.
constexpr std::array kLoginErrorWords{
    QLatin1StringView("locked"),
    QLatin1StringView("forbidden"),
    QLatin1StringView("not supported"),
    QLatin1StringView("unexpected"),
    QLatin1StringView("not attempted"),
    QLatin1StringView("missing"),
    QLatin1StringView("invalid credentials"),
};

static_assert(std::string_view(kFacts[kLoginErrorWords.size()].code) == "login_error" &&
              std::string_view(kFacts[kLoginErrorWords.size() + 1].code) != "login_error");

const ErrorFact *findLoginError(const QString &message)
{
    const auto word = std::ranges::find_if(kLoginErrorWords, [&message](QLatin1StringView w) {
        return message.contains(w, Qt::CaseInsensitive);
    });
    return kFacts + (word - kLoginErrorWords.begin());
}

const ErrorFact *findByCode(const QString &code, int httpStatus)
{
    const ErrorFact *sameCode = nullptr;
    for (const ErrorFact &fact : kFacts) {
        if (code != QLatin1StringView(fact.code))
            continue;
        if (fact.httpStatus == httpStatus)
            return &fact;
        if (!sameCode)
            sameCode = &fact;
    }
    return sameCode;
}

const ErrorFact *findByStatus(const ApiError &error)
{
    constexpr int kForbidden = 403;
    constexpr int kServerError = 500;
    constexpr int kServerErrorEnd = 600;
    // A 403 of the API itself always names a code; only the firewall's page has none.
    if (error.httpStatus == kForbidden && !error.htmlBody)
        return nullptr;
    const bool isServerError = error.httpStatus >= kServerError && error.httpStatus < kServerErrorEnd;
    const int status = isServerError ? kServerError : error.httpStatus;
    const auto fact = std::ranges::find_if(kFacts, [status](const ErrorFact &candidate) {
        return *candidate.code == '\0' && candidate.httpStatus == status;
    });
    return fact == std::end(kFacts) ? nullptr : fact;
}

//! Statuses whose meaning holds whatever the body says: nobody documents their codes.
bool statusSaysEnough(int httpStatus)
{
    constexpr int kTooManyRequests = 429;
    constexpr int kServerError = 500;
    return httpStatus == kTooManyRequests || httpStatus >= kServerError;
}

} // namespace

std::span<const ErrorFact> errorFacts()
{
    return kFacts;
}

const ErrorFact *findErrorFact(const ApiError &error)
{
    if (error.code.isEmpty())
        return findByStatus(error);
    if (error.code == QLatin1StringView("login_error"))
        return findLoginError(error.message);
    if (const ErrorFact *fact = findByCode(error.code, error.httpStatus))
        return fact;
    return statusSaysEnough(error.httpStatus) ? findByStatus(error) : nullptr;
}

} // namespace vinculo
