// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/refreshflow.h"

#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "models/flows/outcome.h"
#include "models/refresh/refreshcare.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! In units of the first gap (15 s): gaps grow to 2 min, the watch ends after 30 min.
constexpr int kLongestGap = 8;
constexpr int kLongestWatch = 120;

//! The code with which Belvo would have refused.
QString codeOf(RefreshHindrance hindrance)
{
    return hindrance == RefreshHindrance::LinkUnconfirmed ? u"unconfirmed_link"_s : u"invalid_link"_s;
}

} // namespace

RefreshFlow::RefreshFlow(api::Client &client, QString linkId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_linkId(std::move(linkId))
    , m_reader(client)
{
    connect(&m_reader, &LinkContentsReader::finished, this, &RefreshFlow::onContents);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RefreshFlow::look);
}

void RefreshFlow::setWatchInterval(std::chrono::milliseconds first)
{
    m_firstGap = first;
}

std::optional<std::chrono::seconds> RefreshFlow::cooldown() const
{
    return m_client.governor().refreshCooldown(m_linkId);
}

void RefreshFlow::start(const QStringList &resources)
{
    if (m_state == State::Sending || m_state == State::Watching || m_state == State::Unknown)
        return;
    m_error.reset();
    m_requestId.clear();
    m_resources = resources;
    m_reader.stop(); // of the refresh before: it must not be taken for that of this one
    m_before = {};
    m_sealedAccounts.clear();
    m_hasContents = false;
    m_isRecalling = false;
    m_changes = {};
    if (cooldown()) {
        setState(State::CoolingDown);
        return;
    }
    m_read =
        m_client.detail(resources::links(), m_linkId).then(this, [this](const Result<api::ChunkPtr> &answer) {
            onBaseline(answer);
        });
    setState(State::Sending);
}

//! Without the value to compare with nobody could tell new data from old: then nothing is asked for.
void RefreshFlow::onBaseline(const Result<api::ChunkPtr> &answer)
{
    const std::optional<LinkRow> link = answer ? LinkRow::fromChunk(*answer) : std::nullopt;
    if (!link) {
        ApiError unreadable;
        unreadable.kind = ErrorKind::Protocol;
        m_requestId = answer ? QString() : answer.error().requestId;
        fail(answer ? unreadable : answer.error());
        return;
    }
    m_link = *answer;
    m_lastAccessed = link->lastAccessed;
    m_institution = link->institution;
    if (const auto care = refreshCare({.status = link->status}); care && care->isRefused) {
        fail(refusedHere(codeOf(care->hindrance), {}));
        return;
    }
    if (m_compares)
        m_reader.read(m_linkId);
    else
        send();
}

//! Contents before the request, or after the new data has arrived. What could not be read stays unknown: that
//! is no reason not to refresh.
void RefreshFlow::onContents()
{
    if (m_state == State::Sending) {
        m_before = m_reader.contents();
        send();
    } else if (m_state == State::Done) {
        m_hasContents = true;
        tellChanges();
    }
}

void RefreshFlow::tellChanges()
{
    if (!m_hasContents || m_isRecalling)
        return;
    m_changes = changesBetween(m_before, m_reader.contents());
    Q_EMIT changesKnown();
}

void RefreshFlow::send()
{
    m_askedAt = QDateTime::currentDateTimeUtc();
    m_isCertain = true;
    m_send =
        m_client.refreshLink(m_linkId, m_resources).then(this, [this](const Result<api::Accepted> &accepted) {
            onAccepted(accepted);
        });
}

void RefreshFlow::onAccepted(const Result<api::Accepted> &answer)
{
    if (!answer) {
        onError(answer.error());
        return;
    }
    m_requestId = answer->requestId;
    watch();
    setState(State::Watching);
}

void RefreshFlow::onError(const ApiError &error)
{
    m_error = error;
    m_requestId = error.requestId;
    if (isResumable(error)) {
        setState(State::NeedsMfa);
    } else if (error.kind == ErrorKind::Conflict) {
        setState(State::CoolingDown);
    } else if (mayHaveHappened(error)) {
        // Perhaps it runs at Belvo: another one within ten minutes would be refused there as well.
        m_client.governor().noteRefresh(m_linkId);
        m_isCertain = false;
        watch();
        setState(State::Unknown);
    } else {
        setState(State::Failed);
    }
}

void RefreshFlow::resumed()
{
    if (m_state != State::NeedsMfa)
        return;
    m_error.reset();
    watch();
    setState(State::Watching);
}

void RefreshFlow::abandoned()
{
    if (m_state != State::NeedsMfa)
        return;
    m_error.reset();
    setState(State::Idle);
}

void RefreshFlow::startAgain()
{
    if (m_state == State::NeedsMfa)
        start(QStringList(m_resources));
}

void RefreshFlow::watch()
{
    m_gap = m_firstGap;
    m_watched = std::chrono::milliseconds(0);
    m_timer.start(m_gap);
}

void RefreshFlow::look()
{
    m_watched += m_gap;
    m_read =
        m_client.detail(resources::links(), m_linkId).then(this, [this](const Result<api::ChunkPtr> &answer) {
            onLook(answer);
        });
}

void RefreshFlow::onLook(const Result<api::ChunkPtr> &answer)
{
    if (!answer &&
        (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Unauthorized)) {
        fail(answer.error());
        return;
    }
    const std::optional<LinkRow> link = answer ? LinkRow::fromChunk(*answer) : std::nullopt;
    if (link) {
        m_link = *answer;
        if (hasNewData(*link, m_lastAccessed)) {
            arrived();
            return;
        }
        if (const auto error = lostAccess(*link); error && m_state == State::Watching) {
            fail(*error);
            return;
        }
    }
    if (m_watched >= m_firstGap * kLongestWatch) {
        m_error.reset();
        setState(State::StillWorking);
        return;
    }
    m_gap = std::min(m_gap * 2, m_firstGap * kLongestGap);
    m_timer.start(m_gap);
}

void RefreshFlow::arrived()
{
    m_error.reset();
    setState(State::Done);
    if (m_compares)
        m_reader.read(m_linkId);
}

void RefreshFlow::watchOn(const RefreshWatch &watch)
{
    if (m_state != State::Idle)
        return;
    m_requestId = watch.requestId;
    m_resources = watch.resources;
    m_askedAt = watch.askedAt;
    m_institution = watch.institution;
    m_lastAccessed = watch.lastAccessed;
    m_isCertain = watch.isCertain;
    m_before = {};
    m_before.transactions = watch.transactions;
    if (watch.accounts) {
        m_before.accounts.emplace();
        for (const QString &id : *watch.accounts)
            m_before.accounts->append({.id = id, .name = {}, .balance = {}});
    }
    m_sealedAccounts = watch.sealedAccounts;
    m_isRecalling = !m_sealedAccounts.isEmpty();
    m_gap = m_firstGap;
    m_watched = std::max(std::chrono::milliseconds(0),
                         std::chrono::milliseconds(m_askedAt.msecsTo(QDateTime::currentDateTimeUtc())));
    const auto left = api::Governor::kRefreshCooldown - std::chrono::floor<std::chrono::seconds>(m_watched);
    if (left > cooldown().value_or(std::chrono::seconds(0)))
        m_client.governor().noteRefresh(m_linkId, left);
    setState(m_isCertain ? State::Watching : State::Unknown);
    look();
}

//! By id: of very many accounts not all are kept.
void RefreshFlow::recall(const std::optional<QList<AccountState>> &accounts)
{
    if (!std::exchange(m_isRecalling, false))
        return;
    QHash<QString, AccountState> kept;
    for (const AccountState &account : accounts.value_or(QList<AccountState>{}))
        kept.insert(account.id, account);
    if (m_before.accounts)
        for (AccountState &account : *m_before.accounts)
            account = kept.value(account.id, account);
    tellChanges();
}

std::optional<RefreshWatch> RefreshFlow::watched() const
{
    if (m_state != State::Watching && m_state != State::Unknown)
        return {};
    RefreshWatch watch{.link = m_linkId,
                       .institution = m_institution,
                       .requestId = m_requestId,
                       .resources = m_resources,
                       .askedAt = m_askedAt,
                       .lastAccessed = m_lastAccessed,
                       .isCertain = m_isCertain,
                       .transactions = m_before.transactions,
                       .accounts = {},
                       .sealedAccounts = m_sealedAccounts};
    if (m_before.accounts) {
        watch.accounts.emplace();
        for (const AccountState &account : *m_before.accounts)
            watch.accounts->append(account.id);
    }
    return watch;
}

void RefreshFlow::fail(const ApiError &error)
{
    m_error = error;
    setState(State::Failed);
}

void RefreshFlow::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
