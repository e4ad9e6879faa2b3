// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resources/registry.h"
#include "models/feeds/resourcefeed.h"
#include "samplepages.h"
#include "tests/support/scriptedtransport.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTest>

#include <numeric>
#include <optional>

namespace vinculo::tests {

//! A list of links at a server that changes when the test says so, and a feed that loads it. Each request
//! stays open until serve(): the test decides in which order pages are read and when they arrive.
struct PagedList
{
    using Answer = ScriptedTransport::Answer;

    explicit PagedList(int size, api::RateLimits rateLimits = {.calls = 100'000})
        : rows(size)
        , nextRow(size)
        , limits(rateLimits)
    {
        std::iota(rows.begin(), rows.end(), 0);
        feed.setPageSize(10, 10);
    }

    static const ResourceSpec &spec() { return resources::links(); }
    static int pageOf(const api::Request &request)
    {
        return request.query.queryItemValue(QStringLiteral("page")).toInt();
    }

    //! What the list has on that page now.
    [[nodiscard]] Answer page(const api::Request &request) const
    {
        const int size = request.query.queryItemValue(QStringLiteral("page_size")).toInt();
        const int number = pageOf(request);
        const qsizetype first = qsizetype{number - 1} * size;
        if (number > 1 && first >= rows.size())
            return ScriptedTransport::answer(404, R"([{"code":"not_found","message":"Invalid page."}])");
        const QList<int> shown = rows.mid(first, size);
        QByteArrayList objects;
        for (const int row : shown)
            objects.append(json(row));
        const bool hasNext = first + shown.size() < rows.size();
        const QByteArray next =
            hasNext ? "\"https://api.example.com/api/links/?page=" + QByteArray::number(number + 1) + '"'
                    : QByteArray("null");
        const QByteArray count =
            statesCount ? "\"count\":" + QByteArray::number(rows.size()) + ',' : QByteArray();
        return ScriptedTransport::answer(200, '{' + count + "\"next\":" + next + ",\"results\":[" +
                                                  objects.join(',') + "]}");
    }

    //! Pages that are asked for and have no answer, in the order in which they were asked for.
    [[nodiscard]] QList<int> open() const
    {
        QList<int> pages;
        const QList<api::Request> requests = transport.openRequests();
        for (const api::Request &request : requests)
            pages.append(pageOf(request));
        return pages;
    }
    //! Reads the page now and lets it arrive.
    void serve(int page) { answer(page, {}); }
    void fail(int page, ErrorKind kind) { answer(page, ScriptedTransport::error(kind)); }
    void answer(int number, std::optional<Answer> given)
    {
        QTRY_VERIFY_WITH_TIMEOUT(open().contains(number), 10'000);
        const int position = static_cast<int>(open().indexOf(number));
        transport.answerOpenAt(position, given ? *given : page(transport.openRequests().at(position)));
        settle();
    }
    //! Lets what has been answered arrive.
    void settle() const
    {
        turn();
        while (!client.findChildren<QFutureWatcherBase *>().isEmpty()) // until it is decoded
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        turn();
    }
    static void turn()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    //! Serves everything in the order in which it is asked for until the feed rests.
    void serveAll()
    {
        while (isBusy()) {
            QTRY_VERIFY_WITH_TIMEOUT(transport.openCount() > 0 || !isBusy(), 10'000);
            while (transport.openCount() > 0)
                transport.answerOpenAt(0, page(transport.openRequests().constFirst()));
        }
    }
    [[nodiscard]] bool isBusy() const
    {
        return feed.state() == models::FeedState::Loading || feed.state() == models::FeedState::More;
    }
    //! Loads page one.
    void begin()
    {
        feed.load({});
        serve(1);
        QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), 10'000);
    }

    void insertAt(qsizetype place) { rows.insert(place, nextRow++); }

    [[nodiscard]] QStringList loadedIds() const
    {
        QStringList ids;
        for (int row = 0; row < table.rowCount(); ++row)
            ids.append(table.idOf(row));
        return ids;
    }
    [[nodiscard]] QStringList listedIds() const
    {
        QStringList ids;
        for (const int row : rows)
            ids.append(sampleId(spec(), row));
        return ids;
    }
    //! The table has each row of the list, and no other, once.
    [[nodiscard]] bool isMirrored() const
    {
        QStringList loaded = loadedIds();
        QStringList listed = listedIds();
        loaded.sort();
        listed.sort();
        return loaded == listed;
    }

    static QByteArray json(int row)
    {
        const QJsonObject object{{QStringLiteral("id"), sampleId(spec(), row)},
                                 {QStringLiteral("status"), QStringLiteral("valid")}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QList<int> rows;
    int nextRow;
    bool statesCount = true;
    qint64 now = 1'000'000; //!< of the governor's clock, ms; moves by hand
    ScriptedTransport transport;
    api::RateLimits limits;
    api::Governor governor{
        transport, {[this] { return now; }, [this] { return now; }, [] { return 0.5; }}, nullptr, limits};
    api::Client client{governor, QUrl(QStringLiteral("https://api.example.com"))};
    models::ColumnTable table{spec()};
    models::ResourceFeed feed{client, table};
};

} // namespace vinculo::tests
