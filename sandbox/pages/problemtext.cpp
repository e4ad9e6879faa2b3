// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/problemtext.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

struct Told
{
    std::string_view key; //!< code of an error, or variant of a login error
    PageText text;
};

constexpr Told kLoginErrors[] = {
    {"", PageText::WrongCredentials},          {"repeated", PageText::LoginNotTried},
    {"missing", PageText::CredentialsMissing}, {"unsupported", PageText::TokenUnsupported},
    {"unexpected", PageText::LoginUnexpected}, {"forbidden", PageText::AccountForbidden},
    {"locked", PageText::AccountLocked},
};

constexpr Told kCodes[] = {
    {"too_many_sessions", PageText::TooManySessions},
    {"session_expired", PageText::SessionExpired},
    {"institution_down", PageText::InstitutionDown},
    {"unsupported_operation", PageText::OperationUnsupported},
    {"activation_required", PageText::NoWebAccess},
    {"request_timeout", PageText::TimedOut},
    {"duplicated", PageText::LinkExists},
};

std::string labelOfField(const PageCall &call, const std::string &name)
{
    if (name == "token")
        return call.text(PageText::CodeOrAnswer);
    if (const InstitutionRecord *institution = call.institution())
        for (const FormField &field : institution->formFields)
            if (field.name == name)
                return fieldLabel(call, field);
    return name;
}

} // namespace

std::string fieldLabel(const PageCall &call, const FormField &field)
{
    for (const PageText text : {PageText::UserName, PageText::Password})
        if (field.label == wording(text, PageLanguage::English))
            return call.text(text);
    return std::string(field.label);
}

std::string problemText(const PageCall &call, const Problem &problem)
{
    if (!problem.field.empty())
        return call.text(PageText::FieldRefused, {labelOfField(call, problem.field)});
    // The login errors share a code; only their sentence tells them apart.
    if (problem.code == "login_error")
        for (const Told &told : kLoginErrors)
            if (loginError(told.key).message == problem.message)
                return call.text(told.text);
    const auto found = std::ranges::find(kCodes, problem.code, &Told::key);
    return found == std::end(kCodes) ? call.text(PageText::Unexpected, {problem.code})
                                     : call.text(found->text);
}

} // namespace vinculo::sandbox
