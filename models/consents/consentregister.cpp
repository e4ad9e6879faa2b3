// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consents/consentregister.h"

#include "core/domain/resources/registry.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeftFree = 30; //!< calls of every window that people who click, and their lists, may need
constexpr int kPageSize = 1000;
constexpr std::chrono::milliseconds kPause(1000);
constexpr std::chrono::milliseconds kPatience(3000);

//! Belvo has answered, and the answer is about this person only.
bool concernsOnePerson(const ApiError &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::NotFound ||
           error.code == "consent_without_accounts"_L1;
}

} // namespace

ConsentRegister::ConsentRegister(ListCache &lists, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_table(resources::consents())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_pause, &QTimer::timeout, this, &ConsentRegister::askNext);
    connect(&m_patience, &QTimer::timeout, this, &ConsentRegister::askNext);
    connect(&m_lists, &ListCache::linkForgotten, this, &ConsentRegister::forgetLink);
}

ConsentRegister::~ConsentRegister()
{
    keep();
}

void ConsentRegister::setClient(api::Client *client)
{
    if (m_client == client)
        return;
    stop();
    m_client = client;
    if (client && !m_account.isEmpty() && m_account != m_lists.account())
        clear();
    if (client)
        m_account = m_lists.account();
}

void ConsentRegister::clear()
{
    m_reading.reset();
    m_everybody.clear();
    m_answers.clear();
    m_kept.clear();
    m_isComplete = false;
    m_isEverybodyKnown = false;
    m_hasNews = false;
    m_receivedAt.reset();
    m_error.reset();
    m_table.replaceAll(std::vector<api::ChunkPtr>());
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

void ConsentRegister::readKept()
{
    const ListCache::State cache = m_lists.state();
    const bool mayHave = cache == ListCache::State::Opening || cache == ListCache::State::Ready;
    if (m_receivedAt || m_reading || !mayHave)
        return;
    m_reading = m_lists.read(m_table.spec(), {});
    connect(m_reading.get(), &KeptListReading::finished, this, &ConsentRegister::onRead);
    m_patience.start();
}

void ConsentRegister::onRead(KeptListReading::Outcome outcome)
{
    if (outcome == KeptListReading::Outcome::Read && !m_receivedAt) {
        m_receivedAt = m_reading->facts().receivedAt;
        m_isComplete = m_reading->facts().complete;
        m_table.replaceAll(m_reading->takeContents());
        for (int row = 0; row < m_table.rowCount(); ++row)
            m_kept.insert(documentOf(row));
        Q_EMIT rowsChanged();
        Q_EMIT changed();
    }
    if (m_patience.isActive()) {
        m_patience.stop();
        askNext();
    }
}

QString ConsentRegister::documentOf(int row) const
{
    const CellView cell = m_table.cell(row, m_table.columnOf("document_number"));
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

bool ConsentRegister::knows(const QString &document) const
{
    return m_answers.contains(document) || m_kept.contains(document);
}

QSet<QString> ConsentRegister::knownDocuments() const
{
    QSet<QString> documents = m_kept;
    for (auto it = m_answers.keyBegin(); it != m_answers.keyEnd(); ++it)
        documents.insert(*it);
    return documents;
}

bool ConsentRegister::isFresh(const QString &document) const
{
    const auto at = answeredAt(document);
    return at && (!m_expired || *at >= *m_expired) &&
           at->secsTo(QDateTime::currentDateTimeUtc()) < std::chrono::seconds(kFresh).count();
}

std::optional<QDateTime> ConsentRegister::answeredAt(const QString &document) const
{
    const auto found = m_answers.constFind(document);
    return found == m_answers.cend() ? std::nullopt : std::optional(*found);
}

void ConsentRegister::setEverybody(const QStringList &documents)
{
    m_everybody = documents;
    m_isEverybodyKnown = true;
    if (documents.isEmpty() && !m_receivedAt)
        m_receivedAt = QDateTime::currentDateTimeUtc(); // nobody to ask for: that is all there is
    Q_EMIT changed();
}

void ConsentRegister::ask(const QStringList &documents, int turn)
{
    QStringList unknown;
    QStringList old;
    for (const QString &document : documents)
        if (!isFresh(document) && document != m_asked && !m_urgent.contains(document))
            (knows(document) ? old : unknown).append(document);
    for (QStringList *list : {&unknown, &old})
        if (!list->isEmpty())
            std::rotate(list->begin(), list->begin() + qsizetype(turn) * kInTurn % list->size(), list->end());
    const bool areFew = documents.size() <= kOnOurOwn;
    m_waiting += (unknown + old).mid(0, areFew ? kOnOurOwn : kInTurn);
    m_waiting.removeDuplicates();
    if (!m_waiting.isEmpty())
        m_error.reset();
    askNext();
}

void ConsentRegister::askEverybody()
{
    for (const QString &document : std::as_const(m_everybody))
        if (!isFresh(document) && document != m_asked)
            m_waiting.append(document);
    m_waiting.removeDuplicates();
    m_error.reset();
    askNext();
}

void ConsentRegister::askNow(const QStringList &documents)
{
    for (const QString &document : documents) {
        m_waiting.removeAll(document);
        if (!m_urgent.contains(document))
            m_urgent.append(document);
    }
    askUrgent();
}

void ConsentRegister::expire()
{
    m_expired = QDateTime::currentDateTimeUtc();
}

void ConsentRegister::stop()
{
    m_call = {};
    m_urgentCall = {};
    m_asked.clear();
    m_pause.stop();
    m_waiting.clear();
    m_urgent.clear();
    keep();
    tellRows();
    Q_EMIT changed();
}

bool ConsentRegister::isAsking() const
{
    return m_call.isPending() || m_urgentCall.isPending() || !m_waiting.isEmpty();
}

void ConsentRegister::askNext()
{
    if (m_call.isPending() || m_patience.isActive() || !m_client)
        return;
    if (m_waiting.isEmpty())
        return finish();
    const api::RateState rate = m_client->governor().rateState();
    if (rate.pausedFor || rate.waiting > 0 || rate.usedInWindow >= rate.limit - kLeftFree) {
        m_pause.start();
        Q_EMIT changed();
        return;
    }
    m_asked = m_waiting.takeFirst();
    m_call = call(m_asked, api::Governor::Priority::Background)
                 .then(this, [this, document = m_asked](const Result<api::ListPage> &answer) {
                     onAnswer(document, answer);
                 });
    Q_EMIT changed();
}

void ConsentRegister::askUrgent()
{
    if (m_urgentCall.isPending() || m_urgent.isEmpty() || !m_client)
        return;
    const QString document = m_urgent.takeFirst();
    m_urgentCall = call(document, api::Governor::Priority::Interactive)
                       .then(this, [this, document](const Result<api::ListPage> &answer) {
                           onUrgentAnswer(document, answer);
                       });
    Q_EMIT changed();
}

Call<api::ListPage> ConsentRegister::call(const QString &document, api::Governor::Priority priority)
{
    return m_client->list(m_table.spec(), {.filters = {{u"user_document"_s, FilterOp::Equals, {document}}},
                                           .page = 1,
                                           .pageSize = kPageSize,
                                           .priority = priority});
}

void ConsentRegister::onAnswer(const QString &document, const Result<api::ListPage> &answer)
{
    m_asked.clear();
    if (!take(document, answer))
        m_waiting.clear();
    Q_EMIT changed();
    askNext();
}

void ConsentRegister::onUrgentAnswer(const QString &document, const Result<api::ListPage> &answer)
{
    if (take(document, answer)) {
        keep();
        tellRows();
    } else {
        m_urgent.clear();
    }
    Q_EMIT changed();
    askUrgent();
}

bool ConsentRegister::take(const QString &document, const Result<api::ListPage> &answer)
{
    if (!answer && !concernsOnePerson(answer.error())) {
        m_error = answer.error();
        return false;
    }
    m_error.reset();
    put(document, answer ? answer->rows : nullptr);
    return true;
}

//! In place of what was known of this person before.
void ConsentRegister::put(const QString &document, const api::ChunkPtr &rows)
{
    std::vector<std::uint32_t> old;
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (documentOf(row) == document)
            old.push_back(static_cast<std::uint32_t>(row));
    m_isUntold = m_isUntold || !knows(document) || !old.empty() || (rows && rows->rowCount > 0);
    if (!old.empty())
        m_table.removeRows(old);
    if (rows && rows->rowCount > 0)
        m_table.append(rows, Repeats::Expected);
    m_receivedAt = QDateTime::currentDateTimeUtc();
    m_answers.insert(document, *m_receivedAt);
    m_hasNews = true;
}

//! Erased at Belvo, and so here. The kept list is being erased for it: what is left is written when this has
//! news or ends, and not before.
void ConsentRegister::forgetLink(const QString &linkId)
{
    std::vector<std::uint32_t> gone;
    api::Uuid wanted;
    const bool isId = api::Uuid::parse(linkId.toStdString(), wanted);
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (isId && m_table.cell(row, m_table.columnOf("link_id")).uuid == wanted)
            gone.push_back(static_cast<std::uint32_t>(row));
    if (gone.empty())
        return;
    m_table.removeRows(gone);
    m_hasNews = true;
    m_isUntold = true;
    tellRows();
    Q_EMIT changed();
}

void ConsentRegister::finish()
{
    const bool hadNews = m_hasNews;
    keep();
    tellRows();
    if (hadNews)
        Q_EMIT changed();
}

void ConsentRegister::tellRows()
{
    if (std::exchange(m_isUntold, false))
        Q_EMIT rowsChanged();
}

void ConsentRegister::keep()
{
    if (!std::exchange(m_hasNews, false) || !m_receivedAt)
        return;
    m_lists.keep({.filters = {},
                  .total = m_table.rowCount(),
                  .rowCount = m_table.rowCount(),
                  .receivedAt = *m_receivedAt,
                  .complete = coverage().isComplete,
                  .notes = {}},
                 m_table.snapshot());
}

ConsentCoverage ConsentRegister::coverage() const
{
    ConsentCoverage coverage{.people = m_everybody.size(),
                             .known = 0,
                             .isAsking = isAsking(),
                             .isComplete = m_isComplete,
                             .receivedAt = m_receivedAt,
                             .error = m_error};
    coverage.known =
        std::ranges::count_if(m_everybody, [this](const QString &document) { return knows(document); });
    if (m_isEverybodyKnown)
        coverage.isComplete = coverage.known == coverage.people;
    return coverage;
}

} // namespace vinculo::models
