// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/client.h"
#include "core/api/decoder.h"
#include "core/api/httptransport.h"
#include "core/domain/resources/registry.h"
#include "models/person/personanalysis.h"
#include "models/person/personload.h"
#include "models/person/snapshotfield.h"
#include "models/table/tablecontents.h"
#include "sandbox/server.h"
#include "tests/bench/transactionpages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <benchmark/benchmark.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

constexpr int kLinks = 20;
constexpr int kPages = 50; // of a thousand movements
const QDateTime kNow(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
const std::atomic_bool kRunning = false;

TableSnapshot decoded(const ResourceSpec &spec, const QJsonArray &rows)
{
    TableContents contents(spec);
    contents.append(api::decodeList(spec, QJsonDocument(rows).toJson(QJsonDocument::Compact))->rows,
                    Repeats::Unexpected);
    return contents.snapshot();
}

QString linkId(int number)
{
    return u"bbbbbbbb-0000-4000-8000-%1"_s.arg(QString::number(number).rightJustified(12, u'0'));
}

//! Twenty links and the accounts that the movements are on.
PersonRows person()
{
    PersonRows rows;
    rows.states.fill(PartState::Complete);
    TableContents movements(resources::transactions());
    for (const api::ChunkPtr &page : tests::decodedPages(kPages))
        movements.append(page, Repeats::Unexpected);
    TableSnapshot &transactions = rows.tables[indexOf(PersonPart::Transactions)];
    transactions = movements.snapshot();
    const SnapshotField account(transactions, "account.id");
    std::set<QString> ids;
    for (std::size_t row = 0; row < transactions.rows.size(); ++row)
        ids.insert(account.string(row));
    QJsonArray accounts;
    QJsonArray consents;
    for (const QString &id : ids)
        accounts.append(QJsonObject{{u"id"_s, id},
                                    {u"link"_s, linkId(static_cast<int>(accounts.size()) % kLinks)},
                                    {u"category"_s, u"CHECKING_ACCOUNT"_s},
                                    {u"currency"_s, u"BRL"_s},
                                    {u"collected_at"_s, u"2026-06-14T00:00:00Z"_s},
                                    {u"balance"_s, QJsonObject{{u"current"_s, 1234.56}}}});
    QJsonArray links;
    for (int i = 0; i < kLinks; ++i) {
        links.append(QJsonObject{{u"id"_s, linkId(i)},
                                 {u"institution"_s, u"ofmockbank_br_retail"_s},
                                 {u"status"_s, u"valid"_s},
                                 {u"access_mode"_s, u"recurrent"_s},
                                 {u"refresh_rate"_s, u"7d"_s},
                                 {u"created_at"_s, u"2026-01-01T00:00:00Z"_s},
                                 {u"last_accessed_at"_s, u"2026-06-14T00:00:00Z"_s}});
        consents.append(QJsonObject{{u"link_id"_s, linkId(i)},
                                    {u"status"_s, u"AUTHORISED"_s},
                                    {u"expired_at"_s, u"2027-01-01T00:00:00Z"_s}});
    }
    rows.tables[indexOf(PersonPart::Accounts)] = decoded(resources::accounts(), accounts);
    rows.tables[indexOf(PersonPart::Links)] = decoded(resources::links(), links);
    rows.tables[indexOf(PersonPart::Consents)] = decoded(resources::consents(), consents);
    return rows;
}

//! All that the page shows besides the rows, at 20 links and 50,000 movements.
void allAnalyses(benchmark::State &state)
{
    const PersonRows rows = person();
    const AnalysisOptions options{.now = kNow};
    for (auto _ : state)
        benchmark::DoNotOptimize(analysePerson(rows, options, kRunning));
    state.counters["movements"] = static_cast<double>(rows.at(PersonPart::Transactions).rows.size());
    state.counters["accounts"] = static_cast<double>(rows.at(PersonPart::Accounts).rows.size());
}

//! One chart drawn anew after an option has changed.
void oneCashFlow(benchmark::State &state)
{
    const PersonRows rows = person();
    const TableSnapshot &transactions = rows.at(PersonPart::Transactions);
    const InternalTransfers internal = internalTransfers(transactions, {}, kRunning).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(cashFlow(transactions, internal, true, kRunning));
}

//! The ids of twenty links of one kind of bank.
QStringList sandboxLinks(api::Client &client)
{
    QEventLoop loop;
    ColumnTable table(resources::links());
    ResourceFeed feed(client, table);
    feed.setPageSize(kLinks, kLinks);
    QObject::connect(&feed, &ResourceFeed::pageLoaded, &loop, &QEventLoop::quit);
    feed.load({{.key = u"institution"_s, .op = FilterOp::Equals, .values = {u"ofmockbank_br_retail"_s}}});
    loop.exec();
    QStringList ids;
    for (int row = 0; row < table.rowCount(); ++row)
        ids.append(table.idOf(row));
    return ids;
}

//! From nothing, over HTTP from the local Belvo and without its limits: until the top of the page is there,
//! and until everything is.
void loadFromNothing(benchmark::State &state)
{
    sandbox::Server server({.people = 150, .transactions = 400'000, .now = kNow, .limits = false});
    const auto url = server.start();
    if (!url)
        return state.SkipWithError(qPrintable(url.error()));
    api::HttpTransport transport(*url, Credentials{"demo", "demo"}, Access::ReadOnly);
    api::Governor governor(transport, api::Clock::system(), nullptr, {.calls = 100'000});
    api::Client client(governor, *url);
    const QStringList ids = sandboxLinks(client);
    qint64 header = 0;
    int movements = 0;
    for (auto _ : state) {
        QEventLoop loop;
        QElapsedTimer clock;
        PersonLoad load(&client, nullptr);
        QObject::connect(&load, &PersonLoad::headerReady, &loop, [&] { header = clock.elapsed(); });
        QObject::connect(&load, &PersonLoad::finished, &loop, &QEventLoop::quit);
        clock.start();
        load.start({.linkIds = ids});
        loop.exec();
        movements = load.table(PersonPart::Transactions).rowCount();
    }
    state.counters["links"] = static_cast<double>(ids.size());
    state.counters["movements"] = movements;
    state.counters["header_ms"] = static_cast<double>(header);
}

} // namespace

BENCHMARK(allAnalyses)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(oneCashFlow)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadFromNothing)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
