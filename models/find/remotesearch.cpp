// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/remotesearch.h"

#include "core/domain/resources/registry.h"
#include "models/find/recordhit.h"
#include "models/people/searchterm.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;
using Kind = FindReading::Kind;

constexpr int kPageSize = 25; //!< more than that nobody reads: another fact finds the one
constexpr qsizetype kMostLinks = 50;

api::ListFilter equals(const QString &key, const QString &value)
{
    return {key, FilterOp::Equals, {value}};
}

FindCall list(const ResourceSpec &spec, const api::ListFilter &filter, FindMatch match,
              const QString &matched)
{
    return {&spec, filter, match, matched};
}

void addForId(QList<FindCall> &calls, const QString &id)
{
    for (const ResourceSpec *spec : {&resources::links(), &resources::owners(), &resources::accounts()})
        calls.append(list(*spec, equals(u"id"_s, id), FindMatch::Id, id));
    for (const ResourceSpec *spec : {&resources::consents(), &resources::transactions()})
        calls.append({spec, {}, FindMatch::Id, id});
}

//! Banks write branch and check digit around the number, Belvo keeps them apart: "9109/83144585-5". A check
//! letter may be left out as well.
QStringList spellingsOf(const QString &typed)
{
    const QString number = typed.toUpper();
    QString digits = number;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    QString bare = number.sliced(number.lastIndexOf(u'/') + 1);
    if (const qsizetype hyphen = bare.lastIndexOf(u'-'); hyphen > 0 && bare.size() - hyphen <= 3)
        bare.truncate(hyphen);
    QStringList spellings{number, digits, bare};
    if (endsInCheckLetter(number))
        spellings.insert(1, digits + u'X');
    spellings.removeDuplicates();
    return spellings;
}

void addForAccount(QList<FindCall> &calls, const QString &number)
{
    const QStringList spellings = spellingsOf(number);
    const FilterOp op = spellings.size() > 1 ? FilterOp::In : FilterOp::Equals;
    calls.append(list(resources::accounts(), {u"number"_s, op, spellings}, FindMatch::AccountNumber, number));
    calls.append(list(resources::accounts(), equals(u"public_identification_value"_s, spellings.constFirst()),
                      FindMatch::AccountNumber, number));
}

void addForReading(QList<FindCall> &calls, const FindQuery &query, const FindReading &reading)
{
    const QString &value = reading.value;
    switch (reading.kind) {
    case Kind::Document:
        // Consents are of Brazil, whose documents these are; no other list can be asked for a document.
        if (query.document.kind == DocumentKind::Cpf || query.document.kind == DocumentKind::Cnpj)
            calls.append(
                list(resources::consents(), equals(u"user_document"_s, value), FindMatch::Document, value));
        break;
    case Kind::Email:
        calls.append(list(resources::owners(), equals(u"email"_s, value), FindMatch::Email, value));
        break;
    case Kind::Uuid:
        addForId(calls, value);
        break;
    case Kind::AccountNumber:
        addForAccount(calls, value);
        break;
    case Kind::ExternalId:
        calls.append(list(resources::links(), equals(u"external_id"_s, value), FindMatch::ExternalId, value));
        break;
    case Kind::InstitutionUserId:
        calls.append(list(resources::links(), equals(u"institution_user_id"_s, value),
                          FindMatch::InstitutionUserId, value));
        break;
    case Kind::Name:
        calls.append(list(resources::owners(), {u"display_name"_s, FilterOp::Contains, {value}},
                          FindMatch::Name, value));
        break;
    case Kind::Phone:
    case Kind::LastDigits:
        break; // Belvo filters by neither
    }
}

} // namespace

RemoteSearch::RemoteSearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &RemoteSearch::send);
}

RemoteSearch::~RemoteSearch() = default;

QList<FindCall> RemoteSearch::callsFor(const FindQuery &query)
{
    QList<FindCall> calls;
    if (query.mode != FindMode::Anyone || !query.isLongEnoughForBelvo())
        return calls;
    for (const FindReading &reading : query.readings)
        addForReading(calls, query, reading);
    // One is left for what the links of the results are; a UUID needs them all, and the link is one of them.
    const int most = query.reading(Kind::Uuid) ? kMostCalls : kMostCalls - 1;
    return calls.first(qMin(calls.size(), qsizetype(most)));
}

QList<FindCall> RemoteSearch::widerCallsFor(const FindQuery &query)
{
    QList<FindCall> calls;
    const FindReading *id = query.reading(Kind::Uuid);
    if (!id)
        return calls;
    const QList<FindCall> before = callsFor(query);
    for (const ResourceSpec *spec : resources::all()) {
        const bool isAsked = std::ranges::any_of(
            before, [&](const FindCall &call) { return call.spec == spec && call.match == FindMatch::Id; });
        // The ids of institutions are numbers.
        if (!isAsked && spec != &resources::institutions() && spec->can(Verb::Detail))
            calls.append({spec, {}, FindMatch::Id, id->value});
    }
    return calls;
}

void RemoteSearch::setClient(api::Client *client)
{
    cancel();
    if (m_client)
        m_client->governor().disconnect(this);
    m_client = client;
    if (!client)
        return;
    connect(&client->governor(), &api::Governor::rateStateChanged, this, [this] {
        if (m_state == State::Searching && isHeldBack() != m_wasHeldBack) {
            m_wasHeldBack = isHeldBack();
            Q_EMIT stateChanged();
        }
    });
}

void RemoteSearch::search(const FindQuery &query, bool isKnownHere)
{
    cancel();
    m_query = query;
    m_isKnownHere = isKnownHere;
    if (!m_client || callsFor(query).isEmpty())
        return;
    m_timer.start();
    setState(State::Waiting);
}

void RemoteSearch::searchNow()
{
    if (m_state == State::Waiting)
        send();
}

void RemoteSearch::cancel()
{
    m_timer.stop();
    m_lists.clear();
    m_records.clear();
    m_linkList.abort();
    m_open = 0;
    m_sent = 0;
    m_more = 0;
    m_hasFound = false;
    m_isWide = false;
    m_wider.clear();
    m_askedForId.clear();
    m_linksToRead.clear();
    m_linksFound.clear();
    m_error.reset();
    setState(State::Idle);
}

bool RemoteSearch::isHeldBack() const
{
    return m_state == State::Searching && m_client && m_client->governor().rateState().pausedFor;
}

void RemoteSearch::send()
{
    m_timer.stop();
    if (!m_client)
        return setState(State::Idle);
    setState(State::Searching);
    for (const FindCall &call : callsFor(m_query))
        ask(call);
}

void RemoteSearch::ask(const FindCall &call)
{
    ++m_open;
    ++m_sent;
    if (call.match == FindMatch::Id)
        m_askedForId.append(call.spec);
    if (!call.filter) {
        m_records.push_back(
            m_client->detail(*call.spec, call.matched)
                .then(this, [this, call](const Result<api::ChunkPtr> &record) { onRecord(call, record); }));
        return;
    }
    api::ListQuery query;
    query.filters = {*call.filter};
    query.pageSize = kPageSize;
    m_lists.push_back(
        m_client->list(*call.spec, query).then(this, [this, call](const Result<api::ListPage> &page) {
            onPage(call, page);
        }));
}

void RemoteSearch::onPage(const FindCall &call, const Result<api::ListPage> &page)
{
    if (!page) {
        fail(page.error());
    } else {
        if (page->rows)
            m_more += qMax(qint64(0), page->total - qint64(page->rows->rowCount));
        tell(call, page->rows);
    }
    onAnswered();
}

void RemoteSearch::onRecord(const FindCall &call, const Result<api::ChunkPtr> &record)
{
    if (record)
        tell(call, *record);
    else if (record.error().kind != ErrorKind::NotFound)
        fail(record.error());
    onAnswered();
}

void RemoteSearch::tell(const FindCall &call, const api::ChunkPtr &rows)
{
    if (!rows || rows->rowCount == 0)
        return;
    QList<FindHit> hits;
    for (std::size_t row = 0; row < rows->rowCount; ++row) {
        const FindHit hit = recordHit(*call.spec, *rows, row, call.match, call.matched);
        if (hit.target.id.isEmpty())
            continue;
        (hit.kind == FindKind::Link ? m_linksFound : m_linksToRead) += hit.links;
        hits.append(hit);
    }
    m_hasFound = m_hasFound || !hits.isEmpty();
    Q_EMIT found(hits);
}

void RemoteSearch::fail(const ApiError &error)
{
    if (!m_error)
        m_error = error;
}

void RemoteSearch::onAnswered()
{
    --m_open;
    askWider();
    if (m_open == 0) {
        readLinks();
        if (m_open == 0)
            return setState(State::Done);
    }
    Q_EMIT stateChanged();
}

//! An id is of one record: whoever has it ends the search.
void RemoteSearch::askWider()
{
    // What may not be read says nothing about the rest; any other failure would only be repeated.
    const bool isOver = m_hasFound || (m_error && m_error->kind != ErrorKind::Forbidden);
    if (!m_isWide && m_open == 0 && !m_isKnownHere && !isOver) {
        m_isWide = true;
        m_wider = widerCallsFor(m_query);
    }
    if (isOver)
        m_wider.clear();
    if (m_isWide && m_hasFound) {
        m_records.clear();
        m_open = 0;
    }
    while (m_open < kMostCalls && !m_wider.isEmpty())
        ask(m_wider.takeFirst());
}

//! Owners and accounts name their link by its id only; which bank it is with is what people want to know.
void RemoteSearch::readLinks()
{
    m_linksToRead.removeDuplicates();
    m_linksToRead.removeIf([this](const QString &id) { return m_linksFound.contains(id); });
    if (m_linksToRead.isEmpty() || (m_sent >= kMostCalls && !m_isWide))
        return;
    api::ListQuery query;
    const QStringList ids = m_linksToRead.first(qMin(m_linksToRead.size(), kMostLinks));
    query.filters = {{u"id"_s, FilterOp::In, ids}};
    query.pageSize = static_cast<int>(ids.size());
    m_linksToRead.clear();
    ++m_open;
    ++m_sent;
    m_linkList =
        m_client->list(resources::links(), query).then(this, [this](const Result<api::ListPage> &page) {
            if (page && page->rows) {
                QList<FindHit> links;
                for (std::size_t row = 0; row < page->rows->rowCount; ++row)
                    links.append(recordHit(resources::links(), *page->rows, row, FindMatch::None, {}));
                Q_EMIT linksRead(links);
            } else if (!page) {
                fail(page.error());
            }
            --m_open;
            setState(State::Done);
        });
}

void RemoteSearch::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_wasHeldBack = isHeldBack();
    Q_EMIT stateChanged();
}

} // namespace vinculo::models
