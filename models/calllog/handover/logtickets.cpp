// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/logtickets.h"

#include "models/calllog/handover/apiwords.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

struct Group
{
    LogTicket ticket;
    std::unordered_set<std::uint32_t> links;
};

void add(Group &group, const LogLines &lines, std::size_t row)
{
    LogTicket &ticket = group.ticket;
    ++ticket.lines;
    if (lines.links[row] != 0)
        group.links.insert(lines.links[row]);
    else
        ++ticket.linesWithoutLink;
    if (const std::int64_t time = lines.times[row]; time != kNoTime) {
        ticket.from = ticket.from == kNoTime ? time : std::min(ticket.from, time);
        ticket.to = std::max(ticket.to, time); // kNoTime is the smallest
    }
    LogTickets::addRequestId(ticket, lines.requestId(row));
}

} // namespace

QList<LogTicket> LogTickets::of(const LogLines &lines, const LogAnswer &answer)
{
    std::map<std::pair<std::int32_t, std::string_view>, Group> groups;
    for (const std::uint32_t row : answer.order) {
        const std::int32_t cause = answer.causeOf[row];
        if (cause < 0 || answer.kinds[row] != LineKind::Failure)
            continue;
        const std::string_view bank = apiWord(lines.institutionTexts.text(lines.institutions[row]));
        const auto [known, isNew] = groups.try_emplace({cause, bank});
        if (isNew) {
            known->second.ticket.cause = static_cast<std::size_t>(cause);
            known->second.ticket.institution = textOf(bank);
        }
        add(known->second, lines, row);
    }
    QList<LogTicket> tickets;
    for (auto &[key, group] : groups) {
        group.ticket.links = static_cast<qint64>(group.links.size());
        tickets.append(std::move(group.ticket));
    }
    std::ranges::stable_sort(tickets, std::greater(), &LogTicket::lines);
    return tickets;
}

void LogTickets::addRequestId(LogTicket &ticket, std::string_view id)
{
    const std::string_view word = requestWord(id);
    if (word.empty())
        return;
    if (ticket.requestIds.size() < kMostIds)
        ticket.requestIds.append(textOf(word));
    else
        ++ticket.furtherIds;
}

QString LogTickets::whoActs(std::size_t lane)
{
    //: %1 who has to do something
    return tr("Who acts: %1").arg(LogWords::lane(lane));
}

QStringList LogTickets::written(const LogTicket &ticket, qsizetype number, const LogAnswer &answer,
                                const LogWords &words)
{
    const LogCause &cause = answer.causes[ticket.cause];
    const std::string code = cause.code.toStdString();
    const QString name = apiWord(code).empty() ? u"HTTP %1"_s.arg(cause.status) : cause.code;
    QStringList text;
    //: heading of a ticket: %1 its number, %2 code of an error, %3 name of an institution
    text << tr("%1. %2 · %3")
                .arg(words.number(number), name,
                     ticket.institution.isEmpty() ? tr("no institution named") : ticket.institution);
    text << whoActs(laneOf(cause));
    if (cause.guidance)
        text << words.cause(cause) + u' ' + words.nextStep(cause);
    else
        text << words.nextStep(cause);
    return text + facts(ticket, words);
}

QStringList LogTickets::facts(const LogTicket &ticket, const LogWords &words)
{
    QStringList text;
    //: %1 number of failed calls, %2 number of customers, counted by their links
    text << tr("Failed calls: %1 · customers (links): %2")
                    .arg(words.number(ticket.lines), words.number(ticket.links)) +
                (ticket.linesWithoutLink > 0
                     //: after a number of customers: %1 number of calls
                     ? u' ' + tr("(and %1 calls that name none)").arg(words.number(ticket.linesWithoutLink))
                     : QString());
    if (ticket.from != kNoTime)
        //: %1 and %2 date and time
        text << tr("UTC: %1 to %2").arg(words.time(ticket.from), words.time(ticket.to));
    //: %1 ids of calls
    text
        << tr("Request IDs: %1").arg(ticket.requestIds.isEmpty() ? u"—"_s : ticket.requestIds.join(u", "_s)) +
               (ticket.furtherIds > 0
                    //: after a list of ids: %1 how many more there are
                    ? u' ' + tr("and %1 more").arg(words.number(ticket.furtherIds))
                    : QString());
    return text;
}

QString LogTickets::text(const QList<LogTicket> &tickets, const LogAnswer &answer, const LogWords &words)
{
    QStringList text;
    //: %1 number of tickets, %2 a period
    text << tr("Tickets by cause and institution: %1 (%2)")
                .arg(words.number(tickets.size()), words.period(answer));
    for (qsizetype i = 0; i < std::min(tickets.size(), kMostTickets); ++i)
        text << QString() << written(tickets[i], i + 1, answer, words);
    if (tickets.size() > kMostTickets)
        //: %1 number of tickets
        text << QString()
             << tr("%1 smaller tickets are left out.").arg(words.number(tickets.size() - kMostTickets));
    return text.join(u'\n') + u'\n';
}

} // namespace vinculo::models
