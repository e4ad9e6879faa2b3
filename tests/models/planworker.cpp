// SPDX-License-Identifier: GPL-3.0-or-later

// Carries out one plan of a ledger and ends. tst_plancrash kills it, again and again.

#include "core/storage/ledger.h"
#include "models/plans/planrun.h"
#include "tests/models/planconnection.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace {

//! As many calls as leave something to do for two hundred lives.
constexpr api::RateLimits kSlow{.calls = 40, .window = std::chrono::milliseconds(100), .reserved = 0};

PlanPace workerPace()
{
    PlanPace pace;
    pace.firstLook = std::chrono::milliseconds(60);
    pace.longestLook = std::chrono::milliseconds(500);
    pace.watched = 500;
    return pace;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QUrl url(arguments[1]);
    const auto plan = QUuid::fromString(arguments[3]);
    storage::Ledger ledger({.filePath = arguments[2], .reserveBytes = 1'000'000});
    PlanConnection connection(url, Access::Admin, arguments[4] == "slow"_L1 ? kSlow : kQuickLimits);
    std::unique_ptr<PlanRun> run;
    const auto asked = ledger.plan(plan).then(&application, [&](const Result<PlanSummary> &answer) {
        if (!answer)
            return QCoreApplication::exit(4);
        run = std::make_unique<PlanRun>(PlanServices{.ledger = ledger,
                                                     .client = connection.client,
                                                     .profile = planProfile(url),
                                                     .clock = connection.clock(),
                                                     .pace = workerPace()},
                                        *answer);
        QObject::connect(run.get(), &PlanRun::stateChanged, &application, [&run] {
            if (run->state() == PlanRun::State::Finished)
                QCoreApplication::exit(0);
            else if (run->error()) {
                std::fprintf(stderr, "%s\n", qPrintable(run->error()->code));
                QCoreApplication::exit(3);
            }
        });
        if (run->state() == PlanRun::State::Finished)
            QCoreApplication::exit(0);
        else if (run->state() == PlanRun::State::Prepared)
            run->start(std::chrono::seconds(0));
        else
            run->resume();
    });
    const int result = QCoreApplication::exec();
    run.reset();
    return result;
}
