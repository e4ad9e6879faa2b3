// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findsession.h"

#include "models/find/fuzzymatch.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

FindSession::FindSession(const RevealState &reveal, QObject *parent)
    : QObject(parent)
    , m_model(reveal)
{
    connect(&m_remote, &RemoteSearch::found, this, [this](const QList<FindHit> &hits) {
        m_model.add(hits);
        Q_EMIT statusChanged();
    });
    connect(&m_remote, &RemoteSearch::linksRead, &m_model, &FindModel::describeLinks);
    connect(&m_remote, &RemoteSearch::stateChanged, this, [this] {
        if (m_isOpen && m_remote.state() == RemoteSearch::State::Done && !m_remote.error())
            m_institutions.load(); // once, behind what was asked: banks by the names that people know
        Q_EMIT statusChanged();
    });
    connect(&m_institutions, &InstitutionList::changed, this, [this] {
        if (m_isOpen && m_query.mode == FindMode::Institutions)
            show();
        else
            onLocalChanged();
        m_model.retranslate();
    });
    m_model.setInstitutionTitles([this](const QString &name) { return m_institutions.titleOf(name); });
}

void FindSession::setClient(api::Client *client)
{
    m_client = client;
    m_remote.setClient(client);
    m_institutions.setClient(client);
    if (m_isOpen)
        show();
}

void FindSession::setLocal(LocalFinder *local)
{
    if (m_local)
        m_local->disconnect(this);
    m_local = local;
    if (local)
        connect(local, &LocalFinder::changed, this, &FindSession::onLocalChanged);
    onLocalChanged();
}

void FindSession::setText(const QString &typed)
{
    const FindQuery query = FindQuery::parse(typed);
    const bool isSame = m_isOpen && query.mode == m_query.mode && query.text == m_query.text;
    m_query = query;
    m_isOpen = true;
    if (!isSame)
        show();
}

void FindSession::show()
{
    const QString &text = m_query.text;
    m_remote.cancel();
    m_moreHere = 0;
    switch (m_query.mode) {
    case FindMode::Anyone:
        if (m_query.isEmpty())
            m_model.begin(tips(), recentOf(false));
        else
            m_model.begin(known());
        m_remote.search(m_query, !m_query.isEmpty() && m_model.hitCount() > 0);
        break;
    case FindMode::Commands:
        m_model.begin(matching(m_commands ? m_commands() : QList<FindHit>(), text),
                      matching(recentOf(true), text));
        break;
    case FindMode::Views:
        m_model.begin(matching(m_views ? m_views() : QList<FindHit>(), text));
        break;
    case FindMode::Institutions:
        m_institutions.load();
        m_model.begin(m_institutions.matching(text, kMostLocal));
        break;
    }
    Q_EMIT statusChanged();
}

void FindSession::askNow()
{
    m_remote.searchNow();
}

void FindSession::stop()
{
    m_isOpen = false;
    m_query = {};
    m_remote.cancel();
    m_model.begin({});
}

void FindSession::remember(const FindHit &hit)
{
    if (hit.kind == FindKind::Tip)
        return;
    const auto isIt = [&hit](const FindHit &other) {
        return other.target == hit.target && other.kind == hit.kind;
    };
    m_recent.removeIf(isIt);
    m_recent.prepend(hit);
    // Commands and the rest do not push each other out.
    const bool isCommand = hit.kind == FindKind::Command;
    const auto isAlike = [isCommand](const FindHit &other) {
        return (other.kind == FindKind::Command) == isCommand;
    };
    if (std::ranges::count_if(m_recent, isAlike) > kMostRecent)
        m_recent.erase(std::find_if(m_recent.rbegin(), m_recent.rend(), isAlike).base() - 1);
}

void FindSession::forget()
{
    m_recent.removeIf([](const FindHit &hit) { return hit.kind != FindKind::Command; });
    if (m_isOpen)
        show();
}

void FindSession::forgetLink(const QString &linkId)
{
    m_recent.removeIf([&linkId](const FindHit &hit) { return hit.links.contains(linkId); });
    if (m_isOpen)
        show();
}

//! As the commands are now: what could be used when it was chosen may not be usable any more.
QList<FindHit> FindSession::recentOf(bool commands) const
{
    QList<FindHit> recent;
    const QList<FindHit> known = commands && m_commands ? m_commands() : QList<FindHit>();
    for (const FindHit &hit : m_recent) {
        if ((hit.kind == FindKind::Command) != commands)
            continue;
        if (!commands) {
            recent.append(hit);
            continue;
        }
        const auto now = std::ranges::find(known, hit.target, &FindHit::target);
        if (now != known.end())
            recent.append(*now);
    }
    return recent;
}

QList<FindHit> FindSession::matching(const QList<FindHit> &hits, const QString &text)
{
    if (text.isEmpty())
        return hits;
    QList<FindHit> found;
    for (FindHit hit : hits) {
        const QString path = hit.details.isEmpty() ? QString() : hit.details.constFirst().value;
        // The name counts for more than the menu it stands in.
        const int byName = fuzzyScore(hit.title.value, text);
        const int anywhere = fuzzyScore(path + u' ' + hit.title.value, text, false);
        hit.score = byName > 0 ? byName + 1000 : anywhere;
        if (hit.score > 0)
            found.append(hit);
    }
    // Of those that fit as well as each other, what can be used comes first.
    const auto rank = [](const FindHit &hit) { return std::pair(hit.score, hit.isUsable); };
    std::ranges::stable_sort(found, std::ranges::greater(), rank);
    return found;
}

QList<FindHit> FindSession::tips()
{
    const auto tip = [](FindMode mode, const QString &title, const QString &example) {
        FindHit hit;
        hit.kind = FindKind::Tip;
        hit.target.id = prefixOf(mode);
        hit.title.value = title;
        hit.details = {{example}};
        hit.keys = prefixOf(mode);
        return hit;
    };
    return {
        tip(FindMode::Commands, tr("Commands"), tr("everything the menus can do")),
        tip(FindMode::Views, tr("Saved views"), tr("lists with their filters and columns")),
        tip(FindMode::Institutions, tr("Institutions"), tr("the links with one bank")),
    };
}

void FindSession::onLocalChanged()
{
    if (!m_isOpen)
        return;
    if (m_query.mode == FindMode::Anyone && !m_query.isEmpty())
        m_model.add(known());
    Q_EMIT statusChanged();
}

//! What can be said of the text at once: people, and banks that are called so.
QList<FindHit> FindSession::known()
{
    FindAnswer answer = m_local ? m_local->find(m_query.text, kMostLocal) : FindAnswer();
    m_moreHere = qMax<qint64>(0, answer.total - answer.hits.size());
    return answer.hits + m_institutions.called(m_query.text, kMostBanks);
}

FindStatus::Belvo FindSession::belvoState() const
{
    using Belvo = FindStatus::Belvo;
    if (m_query.mode == FindMode::Institutions) {
        if (m_institutions.isLoading())
            return Belvo::Asking;
        if (m_institutions.error())
            return Belvo::Failed;
        return m_client ? Belvo::Answered : Belvo::NoConnection;
    }
    if (m_query.mode != FindMode::Anyone || !m_query.isLongEnoughForBelvo())
        return Belvo::NotAsked;
    if (RemoteSearch::callsFor(m_query).isEmpty())
        return Belvo::CannotSay;
    if (!m_client)
        return Belvo::NoConnection;
    switch (m_remote.state()) {
    case RemoteSearch::State::Idle:
    case RemoteSearch::State::Waiting:
        return Belvo::Waiting;
    case RemoteSearch::State::Searching:
        return m_remote.isHeldBack() ? Belvo::HeldBack : Belvo::Asking;
    case RemoteSearch::State::Done:
        break;
    }
    return m_remote.error() ? Belvo::Failed : Belvo::Answered;
}

FindStatus FindSession::status() const
{
    FindStatus status;
    status.mode = m_query.mode;
    status.isEmpty = m_query.isEmpty();
    status.hits = m_model.hitCount();
    status.belvo = belvoState();
    status.error = m_query.mode == FindMode::Institutions ? m_institutions.error() : m_remote.error();
    status.askedForId = m_remote.askedForId();
    status.more = m_remote.more();
    status.moreHere = m_moreHere;
    status.checkDigits = m_query.checkDigits;
    status.document = m_query.document.kind;
    for (const FindReading &reading : m_query.readings)
        status.readings.append(reading.kind);
    if (m_local)
        status.coverage = m_local->coverage();
    return status;
}

void FindSession::retranslate()
{
    // Names of commands and tips are texts of ours; what Belvo has answered stays.
    if (m_isOpen && (m_query.mode != FindMode::Anyone || m_query.isEmpty()))
        show();
    else
        m_model.retranslate();
}

} // namespace vinculo::models
