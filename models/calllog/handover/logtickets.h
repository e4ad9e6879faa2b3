// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/logwords.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <string_view>

namespace vinculo::models {

//! All failures of one cause at one institution: one case, however many people wrote about it.
struct LogTicket
{
    std::size_t cause = 0; //!< of LogAnswer::causes
    QString institution;   //!< technical name; empty: the log names none, or no name of an institution
    qint64 lines = 0;
    qint64 links = 0; //!< different ones: the customers who are affected
    qint64 linesWithoutLink = 0;
    std::int64_t from = kNoTime;
    std::int64_t to = kNoTime;
    QStringList requestIds; //!< the first kMostIds
    qint64 furtherIds = 0;
};

//! The failures of a log as tickets, for a case system or whoever must act: who that is, request ids, times
//! in UTC, how many customers. No person and no link is named, and nothing that a server wrote. The words are
//! those of tr() at the moment, see LogWords.
class LogTickets
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::LogTickets)

public:
    static constexpr qsizetype kMostIds = 20;
    static constexpr qsizetype kMostTickets = 200; //!< written; the others are counted

    //! The most lines first. Goes through all of them: for a worker.
    [[nodiscard]] static QList<LogTicket> of(const LogLines &lines, const LogAnswer &answer);
    //! `tickets` of that answer.
    [[nodiscard]] static QString text(const QList<LogTicket> &tickets, const LogAnswer &answer,
                                      const LogWords &words);

    [[nodiscard]] static QString whoActs(std::size_t lane); //!< as laneOf() counts them
    //! A line each: failures and customers, times, request ids.
    [[nodiscard]] static QStringList facts(const LogTicket &ticket, const LogWords &words);
    //! Takes it as the next of the ticket; what is no id of a request is left out.
    static void addRequestId(LogTicket &ticket, std::string_view id);

private:
    [[nodiscard]] static QStringList written(const LogTicket &ticket, qsizetype number,
                                             const LogAnswer &answer, const LogWords &words);
};

} // namespace vinculo::models
