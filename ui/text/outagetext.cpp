// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/outagetext.h"

#include "core/domain/guidance.h"
#include "models/calllog/handover/logtickets.h"
#include "models/table/cellformatter.h"
#include "ui/text/textlanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace vinculo::ui {

using models::BankStatus;
using models::CellFormatter;
using models::LogTicket;
using models::LogTickets;
using models::Outage;
using models::OutageState;

namespace {

std::int64_t microseconds(qint64 ms)
{
    constexpr std::int64_t kMicroseconds = 1000;
    return ms * kMicroseconds;
}

//! Where sentences about outages are translated.
struct OutageText
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::OutageText)

public:
    static QString usual(const models::BankFigures &figures);
    static QString failing(const Outage &outage, const QString &name);
    static QString recovered(const Outage &outage, const QString &name);
    static QString status(const Outage &outage);
    static QString ticketStatus(const Outage &outage, const models::LogWords &words);
};

QString OutageText::usual(const models::BankFigures &figures)
{
    const std::optional<double> rate = figures.usualRate();
    if (!rate)
        return tr("what is usual is not known yet");
    const QLocale locale;
    const double percent = *rate * 100;
    const bool isTiny = percent > 0 && percent < 1;
    const QString shown = isTiny ? locale.toString(percent, 'f', 1) : locale.toString(std::lround(percent));
    //: %1 a percentage as written
    return tr("usual %1%").arg(shown);
}

QString OutageText::failing(const Outage &outage, const QString &name)
{
    const QLocale locale;
    const models::BankFigures &figures = outage.figures;
    const QString failures = locale.toString(figures.failures);
    const QString attempts = locale.toString(figures.attempts);
    const QString since = outageTime(outage.since);
    if (outage.state == OutageState::TooFew)
        //: %1 technical name of a bank, %2 and %3 numbers, %4 a time
        return tr("%1: %2 of %3 attempts failed since %4. Too few to tell whether the bank is down.")
            .arg(name, failures, attempts, since);
    if (figures.failures == 0)
        //: %1 technical name of a bank, %2 a time
        return tr("%1: Belvo says the bank is down, first seen at %2. None of our attempts has failed.")
            .arg(name, since);
    //: %1 technical name of a bank, %2 and %3 numbers, %4 a time, %5 "usual 2 %"
    return tr("%1: %2 of %3 attempts failed since %4 (%5): bank side.")
        .arg(name, failures, attempts, since, usual(figures));
}

QString OutageText::recovered(const Outage &outage, const QString &name)
{
    const QLocale locale;
    if (outage.figures.failures == 0)
        //: %1 technical name of a bank
        return tr("%1 works again: Belvo no longer says that it is down.").arg(name);
    //: %1 technical name of a bank, %2 and %3 numbers, %4 and %5 times
    return tr("%1 works again. %2 of %3 attempts failed between %4 and %5.")
        .arg(name, locale.toString(outage.figures.failures), locale.toString(outage.figures.attempts),
             outageTime(outage.since),
             outageTime(QDateTime::fromMSecsSinceEpoch(outage.figures.lastFailureMs, Qt::UTC)));
}

QString OutageText::status(const Outage &outage)
{
    const QString at = outage.statusAt.isValid() ? outageTime(outage.statusAt) : QString();
    switch (outage.status) {
    case BankStatus::Unknown:
        return tr("Belvo's status of the bank is not known yet.");
    case BankStatus::Down:
        //: %1 a time
        return tr("Belvo's status says so too: down (read at %1).").arg(at);
    case BankStatus::Healthy:
        break;
    }
    if (outage.state == OutageState::Recovered)
        //: %1 a time
        return tr("Belvo's status: healthy (read at %1).").arg(at);
    //: %1 a time
    return tr("Belvo's status says healthy (read at %1), our calls say otherwise: it is not certain.")
        .arg(at);
}

QString OutageText::ticketStatus(const Outage &outage, const models::LogWords &words)
{
    const QString at = words.time(microseconds(outage.statusAt.toMSecsSinceEpoch()));
    switch (outage.status) {
    case BankStatus::Unknown:
        break;
    case BankStatus::Down:
        //: %1 date and time
        return tr("Belvo's status: down (read at %1 UTC).").arg(at);
    case BankStatus::Healthy:
        //: %1 date and time
        return tr("Belvo's status: healthy (read at %1 UTC).").arg(at);
    }
    return tr("Belvo's status of the bank is not known yet.");
}

//! What the journal knows of the run of failures.
LogTicket ticketOf(const Outage &outage, const std::vector<models::BankAttempt> &attempts)
{
    const models::BankFigures &figures = outage.figures;
    LogTicket ticket{.institution = outage.institution, .lines = figures.failures, .links = figures.links};
    if (figures.failures == 0)
        return ticket;
    ticket.from = microseconds(figures.sinceMs);
    ticket.to = microseconds(figures.lastFailureMs);
    for (const models::BankAttempt &attempt : attempts)
        if (attempt.hasFailed && attempt.atMs >= figures.sinceMs && attempt.atMs <= figures.lastFailureMs)
            LogTickets::addRequestId(ticket, attempt.requestId.toStdString());
    return ticket;
}

} // namespace

QString outageTicket(const Outage &outage, const std::vector<models::BankAttempt> &attempts)
{
    const LogTicket ticket = ticketOf(outage, attempts);
    const Guidance &guidance = *guidanceFor(Situation::InstitutionDown);
    const QString language = textLanguage();
    const models::LogWords words(language, QLocale());
    //: heading of a ticket: %1 technical name of a bank
    QStringList text{OutageText::tr("Bank not reached: %1").arg(CellFormatter::visible(outage.institution))};
    text << LogTickets::whoActs(static_cast<std::size_t>(guidance.lane));
    text << guidance.meaning.in(language) + u' ' + guidance.nextStep.in(language);
    if (ticket.lines > 0)
        //: %1 and %2 numbers, %3 "usual 2%"
        text << OutageText::tr("%1 of %2 attempts failed (%3).")
                    .arg(words.number(ticket.lines), words.number(outage.figures.attempts),
                         OutageText::usual(outage.figures));
    text << LogTickets::facts(ticket, words) << OutageText::ticketStatus(outage, words);
    return text.join(u'\n') + u'\n';
}

QString outageTime(const QDateTime &utc)
{
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    return local.date() == QDate::currentDate() ? time
                                                : CellFormatter(locale).date(local.date()) + u' ' + time;
}

QString outageSentence(const Outage &outage)
{
    const QString name = CellFormatter::visible(outage.institution);
    return outage.state == OutageState::Recovered ? OutageText::recovered(outage, name)
                                                  : OutageText::failing(outage, name);
}

QString outageStatus(const Outage &outage)
{
    QStringList sentences{OutageText::status(outage)};
    if (outage.isStale)
        //: %1 a time
        sentences << OutageText::tr("There is no connection: this is as last known, at %1.")
                         .arg(outageTime(outage.asOf));
    if (outage.heldUntil)
        //: %1 a time
        sentences << OutageText::tr(
                         "Refreshes for this bank are held until it works again, at most until %1.")
                         .arg(outageTime(*outage.heldUntil));
    return sentences.join(u' ');
}

QString outageAdvice(const Outage &outage)
{
    switch (outage.state) {
    case OutageState::TooFew:
        return OutageText::tr("Look at the error before you try again.");
    case OutageState::Suspected:
    case OutageState::Confirmed:
        return OutageText::tr("Don't contact the customers and don't retry: it is not their fault, and six "
                              "failures in a row make a link invalid.");
    case OutageState::Recovered:
        return {};
    }
    return {};
}

QString outageNotice(const QString &title, const QString &language)
{
    return customerText(*guidanceFor(Situation::InstitutionDown), language, title);
}

} // namespace vinculo::ui
