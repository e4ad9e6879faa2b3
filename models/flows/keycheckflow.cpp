// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/keycheckflow.h"

#include "core/api/httptransport.h"
#include "core/domain/resources/registry.h"
#include "models/flows/addresscheck.h"
#include "models/flows/outcome.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

using Finding = KeyCheckFlow::Finding;
using Step = KeyCheckFlow::Step;
using Verdict = KeyCheckFlow::Verdict;

constexpr std::chrono::seconds kPatience{20}; //!< somebody waits in front of the dialog
constexpr std::array kSteps{Step::Address, Step::Keychain, Step::Connection,
                            Step::Keys,    Step::Links,    Step::Institutions};

//! What gets around a key when it is copied from a page, a mail or a configuration file.
constexpr std::array<QByteArrayView, 14> kWrapping{" ",
                                                   "\t",
                                                   "\r",
                                                   "\n",
                                                   "\"",
                                                   "'",
                                                   "`",
                                                   "\xC2\xA0",
                                                   "\xE2\x80\x8B",
                                                   "\xEF\xBB\xBF",
                                                   "\xE2\x80\x9C",
                                                   "\xE2\x80\x9D",
                                                   "\xE2\x80\x98",
                                                   "\xE2\x80\x99"};

std::unique_ptr<api::Transport> overHttp(const Profile &profile, const Credentials &credentials)
{
    // A check only ever reads, whatever the profile may do.
    return std::make_unique<api::HttpTransport>(profile.baseUrl, credentials, Access::ReadOnly,
                                                api::TransportLimits{.readDeadline = kPatience});
}

//! A captive portal or another program answers 200 with a page of its own.
bool looksLikeBelvo(const api::Response &answer)
{
    const QByteArray body = answer.body.trimmed();
    return body.isEmpty() || body.startsWith('{') || body.startsWith('[');
}

Finding findingOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return Finding::NoNetwork;
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
        return Finding::TimedOut;
    case ErrorKind::Insecure:
        return Finding::TlsRefused;
    case ErrorKind::Unauthorized:
        return Finding::KeysRefused;
    case ErrorKind::Forbidden:
        return error.code == "access_to_production_denied"_L1 ? Finding::ProductionDenied
                                                              : Finding::ResourceDenied;
    case ErrorKind::RateLimited:
        return Finding::Throttled;
    case ErrorKind::Server:
        return Finding::ServerTrouble;
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::MfaRequired:
    case ErrorKind::Conflict:
    case ErrorKind::Protocol:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
        return Finding::NotBelvo;
    }
    return Finding::NotBelvo;
}

//! Did an answer of Belvo's own come, so that only the keys are at fault?
bool isAboutKeys(Finding finding)
{
    return finding == Finding::KeysRefused || finding == Finding::ProductionDenied ||
           finding == Finding::ResourceDenied;
}

} // namespace

struct KeyCheckFlow::Private
{
    //! One way to the profile's host, torn down together. Calls go first, then what they use.
    struct Way
    {
        Way(std::unique_ptr<api::Transport> sender, const QUrl &origin, api::CallWindows *windows)
            : transport(std::move(sender))
            , governor(*transport, api::Clock::system(), nullptr, {}, windows ? windows->of(origin) : nullptr)
            , client(governor, origin)
        {
        }
        std::unique_ptr<api::Transport> transport;
        api::Governor governor;
        api::Client client;
        Call<api::Response> knock;
        Call<api::ListPage> list;
    };

    Private(storage::SecretStore &store, MakeTransport maker)
        : secrets(store)
        , makeTransport(std::move(maker))
    {
    }

    storage::SecretStore &secrets;
    MakeTransport makeTransport;
    api::CallWindows *windows = nullptr;
    Profile profile;
    Credentials credentials;
    bool keysHadWrapping = false;
    QElapsedTimer clock;
    Call<storage::KeychainState> probe;
    std::unique_ptr<Way> way;

    void forget()
    {
        probe.abort();
        way.reset();
        wipe(credentials.secretId);
        wipe(credentials.secretPassword);
    }
};

KeyCheckFlow::KeyCheckFlow(storage::SecretStore &secrets, QObject *parent)
    : KeyCheckFlow(secrets, &overHttp, parent)
{
}

KeyCheckFlow::KeyCheckFlow(storage::SecretStore &secrets, MakeTransport makeTransport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(secrets, std::move(makeTransport)))
{
}

KeyCheckFlow::~KeyCheckFlow()
{
    d->forget();
}

void KeyCheckFlow::setCallWindows(api::CallWindows *windows)
{
    d->windows = windows;
}

std::optional<QString> KeyCheckFlow::refusal() const
{
    const auto refused = std::ranges::find(m_results, Finding::KeysRefused, &StepResult::finding);
    if (refused == m_results.end())
        return std::nullopt;
    const QString code = refused->error ? refused->error->code : QString();
    return code.isEmpty() ? u"401"_s : code;
}

QByteArray KeyCheckFlow::cleanKey(const QByteArray &pasted)
{
    QByteArrayView key(pasted);
    const auto cutOnce = [&key] {
        for (const QByteArrayView wrapping : kWrapping) {
            if (key.startsWith(wrapping)) {
                key = key.sliced(wrapping.size());
                return true;
            }
            if (key.endsWith(wrapping)) {
                key = key.chopped(wrapping.size());
                return true;
            }
        }
        return false;
    };
    while (cutOnce())
        ;
    return key.toByteArray();
}

void KeyCheckFlow::start(const Profile &profile, const Credentials &credentials)
{
    d->forget();
    d->profile = profile;
    d->credentials = {cleanKey(credentials.secretId), cleanKey(credentials.secretPassword)};
    d->keysHadWrapping = d->credentials.secretId != credentials.secretId ||
                         d->credentials.secretPassword != credentials.secretPassword;
    m_results.clear();
    for (const Step step : kSteps)
        m_results.append({step, Verdict::Pending, Finding::None, {}, 0});
    m_running = true;
    begin(Step::Address);
    const Finding address = checkAddress(profile);
    if (address != Finding::None && address != Finding::AddressUnusual) {
        settle(Step::Address, Verdict::Bad, address);
        finish();
        return;
    }
    settle(Step::Address, address == Finding::None ? Verdict::Good : Verdict::Warning, address);
    probeKeychain();
    Q_EMIT changed();
}

void KeyCheckFlow::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    for (StepResult &step : m_results)
        if (step.verdict == Verdict::Running || step.verdict == Verdict::Pending)
            step.verdict = Verdict::Skipped;
    d->forget();
    Q_EMIT changed();
}

bool KeyCheckFlow::isGood() const
{
    const auto isGoodStep = [](const StepResult &step) {
        return step.verdict == Verdict::Good || step.verdict == Verdict::Warning ||
               step.verdict == Verdict::Skipped;
    };
    // Skipped is only good for the keychain, which does not hinder working; the others are skipped after a
    // Bad.
    return !m_running && !m_results.isEmpty() && std::ranges::all_of(m_results, isGoodStep) &&
           m_results.last().verdict != Verdict::Skipped;
}

void KeyCheckFlow::probeKeychain()
{
    begin(Step::Keychain);
    d->probe = d->secrets.probe().then(
        this, [this](const Result<storage::KeychainState> &answer) { onKeychain(answer); });
}

//! No keychain is no obstacle: the keys then live for this run only, and the dialog says so.
void KeyCheckFlow::onKeychain(const Result<storage::KeychainState> &answer)
{
    using storage::KeychainState;
    if (!answer) {
        const bool isLocked = answer.error().code == "keychain_locked"_L1;
        settle(Step::Keychain, Verdict::Warning, isLocked ? Finding::KeychainLocked : Finding::KeychainAbsent,
               answer.error());
    } else if (*answer == KeychainState::Available) {
        settle(Step::Keychain, Verdict::Good);
    } else if (*answer == KeychainState::Unknown) {
        settle(Step::Keychain, Verdict::Skipped);
    } else {
        settle(Step::Keychain, Verdict::Warning,
               *answer == KeychainState::Locked ? Finding::KeychainLocked : Finding::KeychainAbsent);
    }
    knock();
    Q_EMIT changed();
}

//! One plain request, past the governor: its retries would keep the person waiting for half a minute to learn
//! that the host name is wrong.
void KeyCheckFlow::knock()
{
    if (d->credentials.secretId.isEmpty() || d->credentials.secretPassword.isEmpty()) {
        settle(Step::Keys, Verdict::Bad, Finding::KeysEmpty);
        finish();
        return;
    }
    begin(Step::Connection);
    d->way = std::make_unique<Private::Way>(d->makeTransport(d->profile, d->credentials), d->profile.baseUrl,
                                            d->windows);
    connect(d->way->transport.get(), &api::Transport::callFinished, this,
            [this](const CallRecord &record) { Q_EMIT callFinished(d->profile, record); });
    api::Request request;
    request.path = u"/api/"_s;
    request.pathTemplate = request.path;
    request.deadline = kPatience;
    d->way->knock = d->way->transport->send(request).then(
        this, [this](const Result<api::Response> &answer) { onKnock(answer); });
}

void KeyCheckFlow::onKnock(const Result<api::Response> &answer)
{
    const Finding finding = answer ? Finding::None : findingOf(answer.error());
    if (answer && !looksLikeBelvo(*answer)) {
        settle(Step::Connection, Verdict::Bad, Finding::NotBelvo);
        finish();
    } else if (answer) {
        settle(Step::Connection, Verdict::Good);
        settle(Step::Keys, d->keysHadWrapping ? Verdict::Warning : Verdict::Good,
               d->keysHadWrapping ? Finding::KeysHadSpaces : Finding::None);
        readList(Step::Links);
        Q_EMIT changed();
    } else if (isAboutKeys(finding)) {
        settle(Step::Connection, Verdict::Good);
        settle(Step::Keys, Verdict::Bad, finding, answer.error());
        finish();
    } else {
        settle(Step::Connection, Verdict::Bad, finding, answer.error());
        finish();
    }
}

void KeyCheckFlow::readList(Step step)
{
    begin(step);
    api::ListQuery query;
    query.pageSize = 1;
    const ResourceSpec &spec = step == Step::Links ? resources::links() : resources::institutions();
    d->way->list =
        d->way->client.list(spec, query).then(this, [this, step](const Result<api::ListPage> &page) {
            onList(step, page);
        });
}

void KeyCheckFlow::onList(Step step, const Result<api::ListPage> &page)
{
    const Finding finding = page ? Finding::None : findingOf(page.error());
    if (page)
        settle(step, Verdict::Good);
    else // a list that was not contracted leaves the rest usable
        settle(step, finding == Finding::ResourceDenied ? Verdict::Warning : Verdict::Bad, finding,
               page.error());
    if (step == Step::Links) {
        readList(Step::Institutions);
        Q_EMIT changed();
    } else {
        finish();
    }
}

void KeyCheckFlow::begin(Step step)
{
    result(step).verdict = Verdict::Running;
    d->clock.start();
}

void KeyCheckFlow::settle(Step step, Verdict verdict, Finding finding, std::optional<ApiError> error)
{
    StepResult &settled = result(step);
    const bool wasRunning = settled.verdict == Verdict::Running;
    settled.verdict = verdict;
    settled.finding = finding;
    settled.error = std::move(error);
    settled.durationMs = wasRunning ? d->clock.elapsed() : 0;
}

KeyCheckFlow::StepResult &KeyCheckFlow::result(Step step)
{
    return m_results[static_cast<qsizetype>(step)];
}

void KeyCheckFlow::finish()
{
    for (StepResult &step : m_results)
        if (step.verdict == Verdict::Pending)
            step.verdict = Verdict::Skipped;
    m_running = false;
    d->forget();
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace vinculo::models
