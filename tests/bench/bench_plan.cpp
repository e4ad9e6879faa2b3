// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger.h"
#include "models/plans/plandraft.h"
#include "models/plans/planrun.h"
#include "tests/bench/residentmemory.h"
#include "tests/models/planconnection.h"
#include "tests/storage/awaited.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

constexpr double kMebibyte = 1024 * 1024;

//! A sandbox as a program of its own, so that its memory is not counted.
class Belvo
{
public:
    explicit Belvo(qsizetype people)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(VINCULO_SANDBOX),
                        {u"--port"_s, u"0"_s, u"--no-limits"_s, u"--quiet"_s, u"--transactions"_s, u"0"_s,
                         u"--people"_s, QString::number(people)});
        while (m_url.isEmpty() && m_process.waitForReadyRead(60'000))
            m_url = QUrl(QString::fromUtf8(m_process.readAllStandardOutput()).section(u' ', -1).trimmed());
    }
    ~Belvo()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QUrl url() const { return m_url; }

    [[nodiscard]] QStringList links() const
    {
        QNetworkAccessManager network;
        QStringList ids;
        QString next = u"/api/links/?page_size=1000&fields=id"_s;
        while (!next.isEmpty()) {
            QNetworkRequest request(m_url.resolved(QUrl(next)));
            request.setRawHeader("Authorization", "Basic ZGVtbzpkZW1v");
            const std::unique_ptr<QNetworkReply> reply(network.get(request));
            if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 60'000))
                qFatal("the sandbox did not answer");
            const QJsonObject page = QJsonDocument::fromJson(reply->readAll()).object();
            for (const QJsonValue &row : page["results"_L1].toArray())
                ids += row["id"_L1].toString();
            next = page["next"_L1].toString();
        }
        return ids;
    }

private:
    QProcess m_process;
    QUrl m_url;
};

//! Deletes every link of a plan over HTTP. What it takes in memory does not grow with the plan: compared are
//! the moments when a tenth and when all of it is done.
void planDeletion(benchmark::State &state)
{
    const Belvo belvo(state.range(0));
    const QTemporaryDir directory;
    const Profile profile = planProfile(belvo.url());
    storage::Ledger ledger({.filePath = directory.filePath(u"v/ledger.sqlite"_s), .reserveBytes = 0});
    PlanSummary plan;
    {
        PlanDraft draft{.kind = PlanKind::DeleteLinks, .reason = u"benchmark"_s};
        for (const QString &id : belvo.links())
            draft.targets.append({.id = id});
        plan.head = headOf(draft, profile, QDateTime::currentDateTimeUtc());
        if (!awaited(ledger.create(plan.head, draft.targets), 60'000))
            qFatal("the plan was not written");
        plan.progress = awaited(ledger.progress(plan.head.id)).value();
    }
    PlanConnection connection(belvo.url());
    double tenth = 0;
    double most = 0;
    double end = 0;
    for (auto _ : state) {
        PlanRun run({.ledger = ledger,
                     .client = connection.client,
                     .profile = profile,
                     .clock = connection.clock(),
                     .pace = {}},
                    plan);
        run.start(std::chrono::seconds(0));
        qint64 before = -1;
        while (run.state() != PlanRun::State::Finished && !run.error()) {
            QTest::qWait(200);
            const qint64 done = run.progress().done + run.progress().alreadyGone;
            if (done == before)
                continue;
            before = done;
            const double now = residentBytes();
            if (tenth == 0 && done * 10 >= plan.head.count)
                tenth = now;
            most = std::max(most, now);
        }
        end = residentBytes();
        if (run.state() != PlanRun::State::Finished)
            qFatal("the plan was not carried out: %s", qPrintable(run.error()->code));
    }
    state.counters["links"] = static_cast<double>(plan.head.count);
    state.counters["at_a_tenth_MiB"] = tenth / kMebibyte;
    state.counters["at_most_MiB"] = most / kMebibyte;
    state.counters["at_the_end_MiB"] = end / kMebibyte;
}

//! Of the local Belvo. As many as said with --people=N: 40000 make 100,000 links and take an hour.
qsizetype people(const QStringList &arguments)
{
    constexpr qsizetype kUsual = 3000; // some seven thousand links, and four minutes
    const QString option = u"--people="_s;
    for (const QString &argument : arguments)
        if (argument.startsWith(option))
            return argument.mid(option.size()).toLongLong();
    return kUsual;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("planDeletion", planDeletion)
        ->Arg(people(QCoreApplication::arguments()))
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1)
        ->Repetitions(1)
        ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
