// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/logreply.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

QString LogReply::text(const LogLines &lines, const LogAnswer &answer, const LogWords &words)
{
    constexpr std::size_t kCauses = 5;
    constexpr std::size_t kFaults = 3;
    QStringList text;
    text << tr("Hello,") << QString();
    //: %1 number of calls, %2 a period, %3 number of failures, %4 their share
    text << tr("we have looked at your log: %1 calls (%2). %3 of them failed (%4).")
                .arg(words.number(answer.lines), words.period(answer), words.number(answer.failures()),
                     words.share(answer.failures(), answer.judged()));
    if (!answer.causes.empty())
        text << QString() << tr("What went wrong, and what to do:");
    for (std::size_t i = 0; i < std::min(kCauses, answer.causes.size()); ++i) {
        const LogCause &cause = answer.causes[i];
        //: a cause of failures: %1 code, %2 number of failures, %3 their share, %4 who must act
        text << u"• "_s + tr("%1 – %2 failures (%3). Who acts: %4.")
                              .arg(words.causeShort(cause), words.number(cause.lines),
                                   words.share(cause.lines, answer.failures()),
                                   LogWords::lane(laneOf(cause)));
        text << u"  "_s + words.cause(cause) + u' ' + words.nextStep(cause);
    }
    if (answer.causes.size() > kCauses)
        //: %1 number of causes that are not listed
        text << u"• "_s + tr("%1 further causes are less frequent.")
                              .arg(words.number(qint64(answer.causes.size() - kCauses)));
    const QList<LogFinding> findings = words.findings(lines, answer);
    if (!findings.isEmpty())
        text << QString() << tr("What stands out:");
    for (const LogFinding &finding : findings)
        text << u"• "_s + finding.text;
    if (!answer.faults.empty())
        text << QString() << tr("Requests to correct:");
    for (std::size_t i = 0; i < std::min(kFaults, answer.faults.size()); ++i)
        //: %1 call, field and code of an error, %2 number of times
        text << u"• "_s +
                    tr("%1 (%2 times)")
                        .arg(words.fault(answer.faults[i], lines), words.number(answer.faults[i].lines));
    const QStringList notes = words.notes(lines.notes);
    if (!notes.isEmpty())
        text << QString() << tr("About the file:");
    for (const QString &note : notes)
        text << u"• "_s + note;
    return text.join(u'\n') + u'\n';
}

} // namespace vinculo::models
