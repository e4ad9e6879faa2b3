// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/registerflow.h"

#include "core/domain/externalid.h"
#include "models/flows/linkrow.h"
#include "models/flows/outcome.h"

#include <QRegularExpression>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! The pattern comes from outside: a bound on the matcher's steps keeps a hostile one from freezing the
//! window.
constexpr auto kMatchLimit = "(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)"_L1;

bool matches(const QString &pattern, const QString &value)
{
    const QRegularExpression expression(kMatchLimit + pattern);
    if (!expression.isValid())
        return true;
    const QRegularExpressionMatch match = expression.match(value);
    return match.hasMatch() || !match.isValid(); // given up half-way: not checked, Belvo decides
}

//! What Belvo would answer to a request with this problem (API guide, error page).
ApiError errorOf(RegisterProblem problem)
{
    switch (problem) {
    case RegisterProblem::None:
        break;
    case RegisterProblem::MissingValue:
        return refusedHere(u"required"_s, {});
    case RegisterProblem::DoesNotMatch:
        return refusedHere(u"invalid"_s, {});
    case RegisterProblem::BadExternalId:
        return refusedHere(u"invalid"_s, u"external_id"_s);
    case RegisterProblem::RecurrentNeedsStore:
        return refusedHere(u"invalid_credentials_storage"_s, u"credentials_storage"_s);
    case RegisterProblem::NoStoreNeedsResources:
        return refusedHere(u"invalid_fetch_resources"_s, u"fetch_resources"_s);
    }
    return refusedHere(u"invalid"_s, {});
}

void forgetCredentials(api::RegisterLinkRequest &request)
{
    for (auto &[name, value] : request.credentials)
        wipe(value);
}

} // namespace

RegisterFlow::RegisterFlow(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

RegisterProblem RegisterFlow::checkField(const FormField &field, const QString &value)
{
    if (value.isEmpty())
        return RegisterProblem::MissingValue;
    const auto isThis = [&value](const FormChoice &choice) { return choice.code == value; };
    if (!field.choices.isEmpty())
        return std::ranges::any_of(field.choices, isThis) ? RegisterProblem::None
                                                          : RegisterProblem::DoesNotMatch;
    if (!field.validation.isEmpty() && !matches(field.validation, value))
        return RegisterProblem::DoesNotMatch;
    return RegisterProblem::None;
}

RegisterProblem RegisterFlow::check(const api::RegisterLinkRequest &request)
{
    const auto isEmpty = [](const auto &credential) { return credential.second.isEmpty(); };
    if (request.institution.isEmpty() || std::ranges::any_of(request.credentials, isEmpty))
        return RegisterProblem::MissingValue;
    if (!request.externalId.isEmpty() && checkExternalId(request.externalId) != ExternalIdProblem::None)
        return RegisterProblem::BadExternalId;
    const QString &storage = request.credentialsStorage;
    const bool isStored = storage.isEmpty() || storage == "store"_L1;
    if (request.accessMode != "single"_L1 && !isStored) // the API's default is recurrent
        return RegisterProblem::RecurrentNeedsStore;
    if (storage == "nostore"_L1 && request.fetchResources.isEmpty())
        return RegisterProblem::NoStoreNeedsResources;
    return RegisterProblem::None;
}

void RegisterFlow::submit(api::RegisterLinkRequest request)
{
    if (m_state != State::Editing) {
        forgetCredentials(request);
        return;
    }
    m_error.reset();
    if (const RegisterProblem problem = check(request); problem != RegisterProblem::None) {
        forgetCredentials(request);
        m_error = errorOf(problem);
        setState(State::Failed);
        return;
    }
    m_call = m_client.registerLink(request).then(
        this, [this](const Result<api::ChunkPtr> &answer) { onAnswer(answer); });
    forgetCredentials(request);
    setState(State::Sending);
}

void RegisterFlow::onAnswer(const Result<api::ChunkPtr> &answer)
{
    if (!answer) {
        onError(answer.error());
        return;
    }
    const std::optional<LinkRow> link = LinkRow::fromChunk(*answer);
    if (!link) { // something was made, but we cannot say what
        setState(State::Unknown);
        return;
    }
    m_linkId = link->id;
    setState(State::Registered);
}

void RegisterFlow::onError(const ApiError &error)
{
    m_error = error;
    const auto duplicate =
        std::ranges::find(error.entries, "duplicated"_L1,
                          [](const ErrorEntry &entry) -> const QString & { return entry.code; });
    if (isResumable(error)) {
        m_linkId = error.challenge->linkId;
        setState(State::NeedsMfa);
    } else if (duplicate != error.entries.end()) {
        m_institutionUserId = duplicate->institutionUserId;
        setState(State::Duplicate);
    } else {
        setState(mayHaveHappened(error) ? State::Unknown : State::Failed);
    }
}

void RegisterFlow::resumed(const api::ChunkPtr &link)
{
    if (m_state != State::NeedsMfa)
        return;
    if (const std::optional<LinkRow> row = LinkRow::fromChunk(link))
        m_linkId = row->id;
    m_error.reset();
    setState(State::Registered);
}

void RegisterFlow::edit()
{
    if (m_state != State::Failed && m_state != State::Duplicate)
        return;
    m_error.reset();
    m_institutionUserId.clear();
    setState(State::Editing);
}

void RegisterFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
