// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/review/planimpact.h"

#include "core/domain/documentnumber.h"
#include "core/domain/masking.h"
#include "core/domain/resources/registry.h"
#include "core/domain/timestamp.h"
#include "models/flows/linkrow.h"
#include "models/plans/plancare.h"
#include "models/refresh/monthlycalls.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBatch = 50; //!< links asked for together: their ids fit into an address
constexpr int kLargePage = 1000;
constexpr int kMostLooks = 6;       //!< for the first and the last month of a link with many transactions
constexpr qsizetype kFewEnough = 3; //!< a person waits for these: they go before background work

bool endsEverything(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Offline ||
           error.kind == ErrorKind::Cancelled;
}

bool mayPass(const ApiError &error)
{
    return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Server ||
           error.kind == ErrorKind::RateLimited;
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

PlanImpact::PlanImpact(api::Client &client, PlanKind kind, QList<PlanTarget> targets, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_kind(kind)
    , m_targets(std::move(targets))
    , m_facts(m_targets.size())
{
    for (int place = 0; place < m_targets.size(); ++place)
        m_places.insert(m_targets[place].id, place);
}

void PlanImpact::start()
{
    if (m_isRunning || m_asked > 0 || m_targets.isEmpty())
        return;
    m_isRunning = true;
    if (asksInstitutions(m_kind))
        askBanks(1);
    askLinks();
    askNext();
}

void PlanImpact::stop()
{
    m_isRunning = false;
    m_questions.clear();
    for (Call<api::ListPage> &call : m_calls)
        call.abort();
    m_isBusy.fill(false);
}

void PlanImpact::ask(const ResourceSpec &spec, QList<api::ListFilter> filters, int pageSize,
                     std::function<void(const api::ListPage &)> take, int page)
{
    api::ListQuery query;
    query.filters = std::move(filters);
    query.page = page;
    query.pageSize = pageSize;
    if (m_targets.size() > kFewEnough)
        query.priority = api::Governor::Priority::Background;
    m_questions.push_back({&spec, std::move(query), std::move(take)});
    ++m_asked;
}

void PlanImpact::askNext()
{
    for (std::size_t slot = 0; slot < kAtOnce && !m_questions.empty(); ++slot) {
        if (m_isBusy[slot])
            continue;
        Question question = std::move(m_questions.front());
        m_questions.pop_front();
        m_isBusy[slot] = true;
        m_takes[slot] = std::move(question.take);
        m_calls[slot] =
            m_client.list(*question.spec, question.query)
                .then(this, [this, slot](const Result<api::ListPage> &answer) { onAnswer(slot, answer); });
    }
}

void PlanImpact::onAnswer(std::size_t slot, const Result<api::ListPage> &answer)
{
    m_isBusy[slot] = false;
    ++m_answered;
    const auto take = std::exchange(m_takes[slot], nullptr);
    if (answer && answer->rows)
        take(*answer);
    else if (!answer && (!m_error || endsEverything(answer.error())))
        m_error = answer.error();
    m_wasDisturbed = m_wasDisturbed || (!answer && mayPass(answer.error()));
    if (!answer && endsEverything(answer.error())) {
        m_wasCut = true;
        end();
        return;
    }
    if (m_questions.empty() && std::ranges::none_of(m_isBusy, [](bool isBusy) { return isBusy; })) {
        ++m_stage;
        if (m_stage == 1)
            onLinksRead();
        else if (m_stage == 2 && isDeletion())
            askConsents();
        if (m_questions.empty()) {
            end();
            return;
        }
    }
    askNext();
    Q_EMIT progressed();
}

void PlanImpact::end()
{
    stop();
    Q_EMIT finished();
}

QList<QList<int>> PlanImpact::batches() const
{
    QList<QList<int>> batches;
    for (int place = 0; place < m_targets.size(); ++place) {
        if (m_facts[place].isGone)
            continue;
        if (batches.isEmpty() || batches.constLast().size() >= kBatch)
            batches.append(QList<int>());
        batches.last().append(place);
    }
    return batches;
}

QStringList PlanImpact::idsOf(const QList<int> &places) const
{
    QStringList ids;
    for (const int place : places)
        ids.append(m_targets[place].id);
    return ids;
}

void PlanImpact::askBanks(int page)
{
    ask(
        resources::institutions(), {}, kLargePage,
        [this](const api::ListPage &answer) {
            for (std::size_t row = 0; row < answer.rows->rowCount; ++row) {
                const QString name = wireText(*answer.rows, row, "name");
                if (wireText(*answer.rows, row, "status") == "down"_L1)
                    m_down.insert(name);
                m_delivers.insert(
                    name, limitedKinds(
                              wireText(*answer.rows, row, "resources").split(u", "_s, Qt::SkipEmptyParts)));
            }
            if (answer.hasNext)
                askBanks(answer.nextPage);
        },
        page);
}

void PlanImpact::askLinks()
{
    for (const QList<int> &places : batches())
        ask(resources::links(), {{u"id"_s, FilterOp::In, idsOf(places)}}, static_cast<int>(kBatch),
            [this, places](const api::ListPage &page) { takeLinks(places, page); });
}

void PlanImpact::takeLinks(const QList<int> &places, const api::ListPage &page)
{
    QSet<QString> found;
    for (std::size_t row = 0; row < page.rows->rowCount; ++row) {
        const auto link = LinkRow::fromChunk(page.rows, row);
        const int place = link ? m_places.value(link->id, -1) : -1;
        if (place < 0)
            continue;
        found.insert(link->id);
        PlanTarget &target = m_targets[place];
        target.institution = link->institution;
        target.externalId = link->externalId;
        target.status = link->status;
        target.accessMode = link->accessMode;
        LinkFacts &facts = m_facts[place];
        facts.isRead = true;
        facts.userId = link->institutionUserId;
        if (link->lastAccessed)
            facts.lastUsed = dateTimeFromMicroseconds(*link->lastAccessed);
    }
    for (const int place : places) {
        // an incomplete page proves nothing about those that are missing from it
        if (!found.contains(m_targets[place].id) && !page.hasNext && page.total == found.size()) {
            m_facts[place].isRead = true;
            m_facts[place].isGone = true;
        }
        Q_EMIT targetChanged(place);
    }
}

void PlanImpact::onLinksRead()
{
    for (int place = 0; place < m_targets.size(); ++place) {
        if (!asksInstitutions(m_kind))
            break;
        m_facts[place].isBankDown = m_down.contains(m_targets[place].institution);
        m_facts[place].limited = m_delivers.value(m_targets[place].institution);
        Q_EMIT targetChanged(place);
    }
    const bool isEachAlone = m_targets.size() <= kMostAlone;
    for (const QList<int> &places : batches()) {
        askOwners(places, 1);
        if (!isDeletion())
            continue;
        askAccounts(places, 1);
        askDuplicates(places);
        if (isEachAlone)
            for (const int place : places)
                askTransactions({place});
        else
            askTransactions(places);
    }
}

void PlanImpact::askAccounts(const QList<int> &places, int page)
{
    if (page == 1)
        for (const int place : places)
            m_targets[place].accounts = -1;
    ask(
        resources::accounts(), {{u"link"_s, FilterOp::In, idsOf(places)}}, kLargePage,
        [this, places](const api::ListPage &answer) {
            for (std::size_t row = 0; row < answer.rows->rowCount; ++row)
                if (const int place = m_places.value(wireText(*answer.rows, row, "link"), -1); place >= 0)
                    ++m_accounts[place];
            if (answer.hasNext) {
                askAccounts(places, answer.nextPage);
                return;
            }
            for (const int place : places) {
                m_targets[place].accounts = m_accounts.value(place);
                Q_EMIT targetChanged(place);
            }
        },
        page);
}

void PlanImpact::askOwners(const QList<int> &places, int page)
{
    ask(
        resources::owners(), {{u"link"_s, FilterOp::In, idsOf(places)}}, kLargePage,
        [this, places](const api::ListPage &answer) {
            takeOwners(places, answer);
            if (answer.hasNext)
                askOwners(places, answer.nextPage);
            else
                for (const int place : places)
                    m_whole.insert(m_targets[place].id);
        },
        page);
}

void PlanImpact::takeOwners(const QList<int> &places, const api::ListPage &page)
{
    for (std::size_t row = 0; row < page.rows->rowCount; ++row) {
        const QString link = wireText(*page.rows, row, "link");
        const int place = m_places.value(link, -1);
        if (place < 0)
            continue;
        if (m_targets[place].name.isEmpty())
            m_targets[place].name = masked(wireText(*page.rows, row, "display_name"), MaskKind::Name);
        const QString text = wireText(*page.rows, row, "document_id.document_number");
        const DocumentNumber number = parseDocumentNumber(text);
        m_owned.insert(link);
        if (number.kind == DocumentKind::Cpf || number.kind == DocumentKind::Cnpj)
            m_documents[number.normalized].insert(link);
        else if (text.isEmpty())
            m_unsure.insert(link); // whoever it is may have consents
    }
    for (const int place : places)
        Q_EMIT targetChanged(place);
}

void PlanImpact::askTransactions(const QList<int> &places)
{
    const bool isAlone = m_targets.size() <= kMostAlone;
    if (!isAlone) { // what is known of one would be counted twice
        for (const int place : places) {
            m_targets[place] = uncounted(std::move(m_targets[place]));
            Q_EMIT targetChanged(place);
        }
    }
    ask(resources::transactions(), {{u"link"_s, FilterOp::In, idsOf(places)}}, isAlone ? kLargePage : 1,
        [this, places, isAlone](const api::ListPage &page) {
            if (isAlone)
                takeTransactions(places.first(), page);
            else if (page.total >= 0)
                m_shared.append({places, page.total});
        });
}

void PlanImpact::takeTransactions(int place, const api::ListPage &page)
{
    PlanTarget &target = m_targets[place];
    target.transactions = page.total;
    Months &months = m_months[place];
    for (std::size_t row = 0; row < page.rows->rowCount; ++row) {
        const auto days = wireNumber(*page.rows, row, "value_date");
        if (!days)
            continue;
        const QDate day = dateFromDays(static_cast<std::int32_t>(*days));
        months.first = months.first.isValid() ? std::min(months.first, day) : day;
        months.last = months.last.isValid() ? std::max(months.last, day) : day;
    }
    if (!page.hasNext && months.first.isValid()) {
        target.firstMonth = monthOf(months.first);
        target.lastMonth = monthOf(months.last);
    } else if (months.first.isValid()) {
        askMonths(place, true);
        askMonths(place, false);
    }
    Q_EMIT targetChanged(place);
}

//! The list says nothing about its order: asks for what lies beyond the days seen until nothing does.
void PlanImpact::askMonths(int place, bool isBefore)
{
    Months &months = m_months[place];
    if (++months.looks > kMostLooks)
        return; // stays unknown
    const QDate limit = isBefore ? monthOf(months.first) : monthOf(months.last).addMonths(1);
    ask(resources::transactions(),
        {{u"link"_s, FilterOp::In, {m_targets[place].id}},
         {u"value_date"_s, isBefore ? FilterOp::Lt : FilterOp::Gte, {limit.toString(Qt::ISODate)}}},
        kLargePage, [this, place, isBefore](const api::ListPage &page) {
            Months &seen = m_months[place];
            for (std::size_t row = 0; row < page.rows->rowCount; ++row) {
                const auto days = wireNumber(*page.rows, row, "value_date");
                if (!days)
                    continue;
                const QDate day = dateFromDays(static_cast<std::int32_t>(*days));
                seen.first = std::min(seen.first, day);
                seen.last = std::max(seen.last, day);
            }
            if (page.hasNext) {
                askMonths(place, isBefore);
                return;
            }
            if (isBefore)
                m_targets[place].firstMonth = monthOf(seen.first);
            else
                m_targets[place].lastMonth = monthOf(seen.last);
            Q_EMIT targetChanged(place);
        });
}

//! Belvo lists consents by the document of who gave them, and only Brazilian ones exist.
void PlanImpact::askConsents()
{
    if (m_targets.size() > kMostAlone)
        return;
    QSet<QString> known = m_owned;
    known.intersect(m_whole);
    known.subtract(m_unsure);
    for (const QString &link : std::as_const(known)) {
        m_targets[m_places.value(link)].consents = 0;
        Q_EMIT targetChanged(m_places.value(link));
    }
    for (auto it = m_documents.cbegin(); it != m_documents.cend(); ++it) {
        QSet<QString> links = it.value();
        links.intersect(known);
        for (const QString &link : std::as_const(links)) {
            m_targets[m_places.value(link)].consents = -1; // until the answers are there
            ++m_consents[link].open;
        }
        ask(resources::consents(), {{u"user_document"_s, FilterOp::Equals, {it.key()}}}, kLargePage,
            [this, links](const api::ListPage &page) { takeConsents(links, page); });
    }
}

//! Of a link with several documents a part is not the number.
void PlanImpact::takeConsents(const QSet<QString> &links, const api::ListPage &page)
{
    if (page.hasNext)
        return;
    for (const QString &link : links) {
        Consents &consents = m_consents[link];
        for (std::size_t row = 0; row < page.rows->rowCount; ++row)
            if (wireText(*page.rows, row, "link_id") == link)
                ++consents.found;
        if (--consents.open > 0)
            continue;
        m_targets[m_places.value(link)].consents = consents.found;
        Q_EMIT targetChanged(m_places.value(link));
    }
}

void PlanImpact::askDuplicates(const QList<int> &places)
{
    QStringList users;
    for (const int place : places)
        if (!m_facts[place].userId.isEmpty() && !users.contains(m_facts[place].userId))
            users.append(m_facts[place].userId);
    if (users.isEmpty())
        return;
    ask(resources::links(), {{u"institution_user_id"_s, FilterOp::In, users}}, kLargePage,
        [this, places](const api::ListPage &page) {
            for (std::size_t row = 0; row < page.rows->rowCount; ++row) {
                const auto link = LinkRow::fromChunk(page.rows, row);
                if (!link || m_places.contains(link->id))
                    continue;
                for (const int place : places)
                    if (m_facts[place].userId == link->institutionUserId &&
                        m_targets[place].institution == link->institution)
                        m_facts[place].elsewhere.append(link->id);
            }
            for (const int place : places)
                Q_EMIT targetChanged(place);
        });
}

} // namespace vinculo::models
