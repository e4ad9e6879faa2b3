// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopleconsents.h"

#include "core/domain/resources/registry.h"

#include <QDateTime>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr int kPageSize = 100; //!< nobody has more consents
//! Fifty calls of the eighty that Belvo allows in half a minute: so many small ones would leave the lists and
//! pages of others waiting.
constexpr std::chrono::milliseconds kPause(600);

} // namespace

PeopleConsents::PeopleConsents(ListCache &cache, api::Client &client, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_client(client)
    , m_table(resources::consents())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PeopleConsents::next);
}

PeopleConsents::~PeopleConsents() = default;

void PeopleConsents::readKept()
{
    m_reading = m_cache.read(resources::consents(), {});
    const auto onRead = [this](KeptListReading::Outcome outcome) {
        const auto reading = std::exchange(m_reading, nullptr);
        if (!reading || outcome != KeptListReading::Outcome::Read || m_table.rowCount() > 0)
            return;
        m_table.replaceAll(reading->takeContents());
        Q_EMIT rowsChanged();
    };
    connect(m_reading.get(), &KeptListReading::finished, this, onRead, Qt::QueuedConnection);
}

void PeopleConsents::loadInBackground(const QStringList &documents)
{
    QStringList wanted = documents;
    wanted.removeIf([this](const QString &document) { return m_asked.contains(document); });
    wanted.removeDuplicates();
    if (wanted.isEmpty() || wanted.size() > kMostOnOurOwn)
        return;
    for (const QString &document : std::as_const(wanted)) {
        m_asked.insert(document);
        m_orders.append({document, api::Governor::Priority::Background});
    }
    next();
}

void PeopleConsents::loadNow(const QStringList &documents)
{
    for (const QString &document : documents) {
        m_asked.insert(document);
        m_orders.removeIf([&document](const Order &order) { return order.document == document; });
        m_orders.prepend({document, api::Governor::Priority::Interactive});
    }
    next();
}

void PeopleConsents::next()
{
    if (m_call.isPending() || m_orders.isEmpty())
        return;
    if (m_pause.isActive() && m_orders.first().priority == api::Governor::Priority::Background)
        return;
    const Order order = m_orders.takeFirst();
    const api::ListQuery query{
        .filters = {{.key = u"user_document"_s, .op = FilterOp::Equals, .values = {order.document}}},
        .page = 1,
        .pageSize = kPageSize,
        .priority = order.priority};
    m_call = m_client.list(resources::consents(), query)
                 .then(this, [this, order](const Result<api::ListPage> &answer) { onAnswer(order, answer); });
    m_pause.start();
    Q_EMIT stateChanged();
}

void PeopleConsents::onAnswer(const Order &order, const Result<api::ListPage> &answer)
{
    if (answer) {
        m_error.reset();
        take(order.document, *answer);
    } else {
        m_error = answer.error();
        giveUp(order);
    }
    const bool isOver = m_orders.isEmpty();
    next();
    if ((isOver || order.priority == api::Governor::Priority::Interactive) &&
        std::exchange(m_hasNews, false)) {
        keep();
        Q_EMIT rowsChanged();
    }
    Q_EMIT stateChanged();
}

//! Whoever looks may try again.
void PeopleConsents::giveUp(const Order &order)
{
    if (m_error->kind == ErrorKind::Validation)
        return; // this document is not one that Belvo takes; the others may be
    m_asked.remove(order.document);
    for (const Order &each : std::exchange(m_orders, {}))
        m_asked.remove(each.document);
}

//! Consents of this document that are no longer listed go.
void PeopleConsents::take(const QString &document, const api::ListPage &page)
{
    const std::string wanted = document.toStdString();
    const int column = m_table.columnOf("document_number");
    std::vector<std::uint32_t> before;
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (m_table.cell(row, column).text == wanted)
            before.push_back(static_cast<std::uint32_t>(row));
    m_hasNews = m_hasNews || !before.empty() || page.rows->rowCount > 0;
    m_table.removeRows(std::move(before));
    if (page.rows->rowCount > 0)
        m_table.append(page.rows, Repeats::Expected);
}

void PeopleConsents::keep()
{
    m_cache.keep({.filters = {},
                  .total = -1,
                  .rowCount = m_table.rowCount(),
                  .receivedAt = QDateTime::currentDateTimeUtc(),
                  .complete = false,
                  .notes = {}},
                 m_table.snapshot());
}

} // namespace vinculo::models
