// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/consentsweep.h"

#include "core/domain/resources/registry.h"
#include "models/home/snapshotreader.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeftFree = 30; //!< calls of every window that people who click may need
constexpr int kPageSize = 1000;
constexpr std::chrono::milliseconds kPause(1000);

//! Belvo has answered, and the answer is about this person only.
bool concernsOnePerson(const ApiError &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::NotFound ||
           error.code == "consent_without_accounts"_L1;
}

bool isTaxNumber(std::string_view text)
{
    return (text.size() == 11 || text.size() == 14) &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

ConsentSweep::ConsentSweep(ListCache &lists, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_table(resources::consents())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ConsentSweep::askNext);
}

ConsentSweep::~ConsentSweep()
{
    keep();
}

void ConsentSweep::setClient(api::Client *client)
{
    stop();
    m_client = client;
}

void ConsentSweep::readKept()
{
    const ListCache::State cache = m_lists.state();
    const bool mayHave = cache == ListCache::State::Opening || cache == ListCache::State::Ready;
    if (m_receivedAt || m_reading || !mayHave)
        return;
    m_reading = m_lists.read(m_table.spec(), {});
    connect(m_reading.get(), &KeptListReading::finished, this, &ConsentSweep::onRead);
}

void ConsentSweep::onRead(KeptListReading::Outcome outcome)
{
    if (outcome != KeptListReading::Outcome::Read || m_receivedAt)
        return;
    m_receivedAt = m_reading->facts().receivedAt;
    m_isComplete = m_reading->facts().complete;
    m_table.replaceAll(m_reading->takeContents());
    for (int row = 0; row < m_table.rowCount(); ++row)
        m_kept.insert(documentOf(row));
    Q_EMIT changed();
}

QString ConsentSweep::documentOf(int row) const
{
    const CellView cell = m_table.cell(row, m_table.columnOf("document_number"));
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

bool ConsentSweep::isKnown(const QString &document) const
{
    return m_answered.contains(document) || m_kept.contains(document);
}

void ConsentSweep::start(const QStringList &documents, int turn)
{
    stop();
    m_isStarted = true;
    m_people = documents;
    m_error.reset();
    QStringList unknown;
    QStringList known;
    for (const QString &document : documents)
        (isKnown(document) ? known : unknown).append(document);
    for (QStringList *list : {&unknown, &known})
        if (!list->isEmpty())
            std::rotate(list->begin(), list->begin() + qsizetype(turn) * kAtOnce % list->size(), list->end());
    m_waiting = (unknown + known).mid(0, kAtOnce);
    askNext();
}

void ConsentSweep::startAll()
{
    stop();
    m_error.reset();
    for (const QString &document : std::as_const(m_people))
        if (!m_answered.contains(document))
            m_waiting.append(document);
    askNext();
}

void ConsentSweep::stop()
{
    m_ask = {};
    m_pause.stop();
    m_waiting.clear();
    keep();
    Q_EMIT changed();
}

void ConsentSweep::askNext()
{
    if (m_waiting.isEmpty() || !m_client)
        return finish({});
    const api::RateState rate = m_client->governor().rateState();
    if (rate.pausedFor || rate.waiting > 0 || rate.usedInWindow >= rate.limit - kLeftFree) {
        m_pause.start();
        Q_EMIT changed();
        return;
    }
    const QString document = m_waiting.takeFirst();
    m_ask = m_client
                ->list(m_table.spec(), {.filters = {{u"user_document"_s, FilterOp::Equals, {document}}},
                                        .page = 1,
                                        .pageSize = kPageSize,
                                        .priority = api::Governor::Priority::Background})
                .then(this,
                      [this, document](const Result<api::ListPage> &answer) { onAnswer(document, answer); });
}

void ConsentSweep::onAnswer(const QString &document, const Result<api::ListPage> &answer)
{
    if (!answer && !concernsOnePerson(answer.error()))
        return finish(answer.error());
    put(document, answer ? answer->rows : nullptr);
    Q_EMIT changed();
    askNext();
}

//! In place of what was known of this person before.
void ConsentSweep::put(const QString &document, const api::ChunkPtr &rows)
{
    std::vector<std::uint32_t> old;
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (documentOf(row) == document)
            old.push_back(static_cast<std::uint32_t>(row));
    if (!old.empty())
        m_table.removeRows(old);
    if (rows && rows->rowCount > 0)
        m_table.append(rows, Repeats::Expected);
    m_answered.insert(document);
    m_receivedAt = QDateTime::currentDateTimeUtc();
    m_hasNews = true;
}

void ConsentSweep::finish(const std::optional<ApiError> &error)
{
    m_waiting.clear();
    m_error = error;
    m_ask = {};
    if (m_people.isEmpty() && !error)
        m_receivedAt = QDateTime::currentDateTimeUtc(); // nobody to ask for: that is all there is
    keep();
    Q_EMIT changed();
}

void ConsentSweep::keep()
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

KnownRows ConsentSweep::rows() const
{
    return {
        .rows = m_table.snapshot(), .isKnown = m_receivedAt.has_value(), .isComplete = coverage().isComplete};
}

ConsentCoverage ConsentSweep::coverage() const
{
    ConsentCoverage coverage{.people = m_people.size(),
                             .known = 0,
                             .isAsking = m_ask.isPending() || m_pause.isActive(),
                             .isComplete = m_isComplete,
                             .receivedAt = m_receivedAt,
                             .error = m_error};
    coverage.known =
        std::ranges::count_if(m_people, [this](const QString &document) { return isKnown(document); });
    if (m_isStarted)
        coverage.isComplete = coverage.known == coverage.people;
    return coverage;
}

QStringList consentDocuments(const KnownRows &links, const KnownRows &institutions, const KnownRows &owners)
{
    std::set<std::string_view> openFinance;
    const SnapshotColumn name(institutions.rows, "name");
    const SnapshotColumn integration(institutions.rows, "integration_type");
    for (std::size_t row = 0; row < institutions.rows.rows.size(); ++row)
        if (integration.name(row) == "openfinance")
            openFinance.insert(name.text(row));
    std::set<api::Uuid> asked;
    const SnapshotColumn id(links.rows, "id");
    const SnapshotColumn institution(links.rows, "institution");
    for (std::size_t row = 0; row < links.rows.rows.size(); ++row) {
        const auto uuid = id.uuid(row);
        if (uuid && (!institutions.isKnown || openFinance.contains(institution.text(row))))
            asked.insert(*uuid);
    }
    std::set<std::string> documents; // in an order that stays the same from visit to visit
    const SnapshotColumn link(owners.rows, "link");
    const SnapshotColumn number(owners.rows, "document_id.document_number");
    for (std::size_t row = 0; row < owners.rows.rows.size(); ++row) {
        const auto uuid = link.uuid(row);
        if (uuid && asked.contains(*uuid) && isTaxNumber(number.text(row)))
            documents.emplace(number.text(row));
    }
    QStringList list;
    for (const std::string &document : documents)
        list.append(QString::fromStdString(document));
    return list;
}

} // namespace vinculo::models
