// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/planstatus.h"

#include "models/table/errormeaning.h"
#include "models/table/visibletext.h"

#include <array>
#include <cmath>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kStatusCode{"http_"}; //!< of an answer without a code of Belvo's

//! The links are all read: nobody knows how long the files take.
bool isWriting(const PlanRun &run)
{
    return run.waiting().reason == PlanWait::Reason::Writing;
}

} // namespace

QString PlanStatus::state(PlanRun::State state)
{
    switch (state) {
    case PlanRun::State::Prepared:
    case PlanRun::State::Ready:
        //: a task: nothing was sent yet
        return tr("Not started");
    case PlanRun::State::Checking:
        //: a task: every link is looked at, nothing is sent
        return tr("Looking at the links");
    case PlanRun::State::CountingDown:
        //: a task: it begins in some seconds
        return tr("About to begin");
    case PlanRun::State::Running:
        //: a task
        return tr("Running");
    case PlanRun::State::Paused:
        //: a task
        return tr("Paused");
    case PlanRun::State::Stopping:
        //: a task: waits for the answers to what was sent
        return tr("Coming to a halt");
    case PlanRun::State::Stopped:
        //: a task
        return tr("Stopped");
    case PlanRun::State::Finished:
        //: a task
        return tr("Finished");
    case PlanRun::State::Blocked:
        //: a task: a person has to do something first
        return tr("Blocked");
    }
    return {};
}

Tone PlanStatus::tone(const PlanRun &run)
{
    switch (run.state()) {
    case PlanRun::State::Prepared:
    case PlanRun::State::Ready:
    case PlanRun::State::Checking:
    case PlanRun::State::CountingDown:
    case PlanRun::State::Running:
        return Tone::Neutral;
    case PlanRun::State::Paused:
    case PlanRun::State::Stopping:
    case PlanRun::State::Stopped:
        return Tone::Attention;
    case PlanRun::State::Blocked:
        return Tone::Problem;
    case PlanRun::State::Finished:
        break;
    }
    const PlanProgress &progress = run.progress();
    if (progress.failed > 0)
        return Tone::Problem;
    return progress.skipped + progress.unknown > 0 ? Tone::Attention : Tone::Ok;
}

QString PlanStatus::speed(const PlanRun &run, const QLocale &locale)
{
    const auto perMinute = run.itemsPerMinute();
    if (!perMinute || run.state() != PlanRun::State::Running || isWriting(run))
        return {};
    //: %1 a number of links
    return tr("%1 a minute").arg(locale.toString(std::round(*perMinute), 'f', 0));
}

QString PlanStatus::timeLeft(const PlanRun &run)
{
    const auto left = run.timeLeft();
    if (!left || run.state() != PlanRun::State::Running || isWriting(run))
        return {};
    constexpr int kMinute = 60;
    const int minutes = static_cast<int>((left->count() + kMinute - 1) / kMinute);
    return minutes <= 1 ? tr("less than a minute") : tr("about %Ln minute(s)", nullptr, minutes);
}

QString PlanStatus::waiting(const PlanWait &wait, const QDateTime &now)
{
    const int seconds =
        wait.until.isValid() ? static_cast<int>(std::max<qint64>(0, now.secsTo(wait.until))) : -1;
    switch (wait.reason) {
    case PlanWait::Reason::None:
        return {};
    case PlanWait::Reason::RateLimit:
        return tr("Belvo takes 80 calls in 30 seconds: the next ones follow by themselves.");
    case PlanWait::Reason::Throttled:
        return seconds > 0 ? tr("Belvo has asked for a pause. It goes on in %Ln second(s).", nullptr, seconds)
                           : tr("Belvo has asked for a pause. It goes on by itself.");
    case PlanWait::Reason::CoolDown:
        return seconds > 0
                   ? tr("The links that are left were fetched a short time ago. They follow in %Ln "
                        "second(s).",
                        nullptr, seconds)
                   : tr("The links that are left were fetched a short time ago. They follow by themselves.");
    case PlanWait::Reason::Watching:
        return tr("Everything is sent. Belvo is still at work, and every link is being watched.");
    case PlanWait::Reason::Writing:
        return tr("Everything is read. The files are being written.");
    case PlanWait::Reason::Outage:
        break;
    }
    return tr("There is no connection, or Belvo is not well. It is tried again by itself.");
}

//! Only of codes that are no code of Belvo's: what those mean the catalogue says, here as everywhere.
QString PlanStatus::reason(const QString &code, int httpStatus)
{
    struct Reason
    {
        QLatin1StringView code;
        const char *words;
    };
    static constexpr std::array kReasons{
        Reason{"nothing_to_do"_L1, QT_TR_NOOP("It is so already")},
        Reason{"no_new_data"_L1, QT_TR_NOOP("No new data came in half an hour")},
        Reason{"not_deleted"_L1, QT_TR_NOOP("Belvo took the order, but the link is still there")},
        Reason{"not_verified"_L1,
               QT_TR_NOOP("Belvo took the order; a person has to check what became of it")},
        Reason{"export_list_cut"_L1, QT_TR_NOOP("The list did not come whole")},
        Reason{"outcome_unknown"_L1, QT_TR_NOOP("No answer came, and looking did not tell")},
        Reason{"bank_held"_L1, QT_TR_NOOP("Refreshes are on hold for this bank")},
        Reason{"sixth_failure"_L1, QT_TR_NOOP("One more refusal and Belvo makes the link invalid")},
        Reason{"quota_spent"_L1, QT_TR_NOOP("Too few Open Finance calls are left this month")},
        Reason{"unreadable"_L1, QT_TR_NOOP("Belvo's answer about the link could not be read")},
    };
    for (const Reason &reason : kReasons)
        if (code == reason.code)
            return tr(reason.words);
    const bool isStatus = code.startsWith(kStatusCode);
    const QString meaning =
        errorMeaning({.httpStatus = isStatus ? code.sliced(kStatusCode.size()).toInt() : httpStatus,
                      .code = isStatus ? QString() : code});
    return meaning.isEmpty() ? visibleText(code) : meaning;
}

} // namespace vinculo::models
