// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/answer/logwords.h"

#include "core/domain/timestamp.h"
#include "models/calllog/answer/logcharts.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! For %n.
int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString dash()
{
    return u"\u2014"_s;
}

} // namespace

QString LogWords::field(LogField field)
{
    switch (field) {
    case LogField::Time:
        //: column of a log of calls
        return tr("Time", "column of a log");
    case LogField::Status:
        return tr("HTTP status", "column of a log");
    case LogField::Code:
        return tr("Error code", "column of a log");
    case LogField::Message:
        return tr("Message", "column of a log");
    case LogField::Field:
        return tr("Field", "column of a log");
    case LogField::RequestId:
        return tr("Request ID", "column of a log");
    case LogField::Link:
        return tr("Link", "column of a log");
    case LogField::Institution:
        return tr("Institution", "column of a log");
    case LogField::Method:
        return tr("Method", "column of a log");
    case LogField::Url:
        return tr("Address or path", "column of a log");
    case LogField::Body:
        return tr("Answer (JSON)", "column of a log");
    case LogField::RequestBody:
        return tr("Request (JSON)", "column of a log");
    case LogField::Clock:
        return tr("Time of day", "column of a log");
    case LogField::Environment:
        break;
    }
    return tr("Environment", "column of a log");
}

QString LogWords::lane(std::size_t lane)
{
    if (lane == kUnknownLane)
        //: who has to act on errors: nobody knows
        return tr("Unknown", "who acts");
    switch (static_cast<ErrorLane>(lane)) {
    case ErrorLane::EndUser:
        //: who has to act on errors
        return tr("The end user", "who acts");
    case ErrorLane::Bank:
        return tr("The bank", "who acts");
    case ErrorLane::Belvo:
        return tr("Belvo", "who acts");
    case ErrorLane::Us:
        return tr("Your own code", "who acts");
    case ErrorLane::Wait:
        break;
    }
    //: who has to act on errors: nobody, time passes
    return tr("Nobody: wait", "who acts");
}

QString LogWords::method(LogMethod method)
{
    switch (method) {
    case LogMethod::Get:
        return u"GET"_s;
    case LogMethod::Post:
        return u"POST"_s;
    case LogMethod::Put:
        return u"PUT"_s;
    case LogMethod::Patch:
        return u"PATCH"_s;
    case LogMethod::Delete:
        return u"DELETE"_s;
    case LogMethod::Other:
        //: method of HTTP
        return tr("other", "method");
    case LogMethod::Unknown:
        break;
    }
    return {};
}

QString LogWords::kind(LineKind kind)
{
    switch (kind) {
    case LineKind::Success:
        //: what became of a call
        return tr("Success", "call");
    case LineKind::Failure:
        return tr("Failure", "call");
    case LineKind::MfaAsked:
        return tr("Second step asked", "call");
    case LineKind::GoneAfter:
        return tr("Deleted before", "call");
    case LineKind::Unknown:
        break;
    }
    return tr("Unknown", "call");
}

QString LogWords::story(const StoryLine &line)
{
    const QString strikes = QString::number(line.strikes);
    switch (line.step) {
    case StoryStep::Success:
        return tr("Success", "call");
    case StoryStep::Failure:
        return tr("Failure", "call");
    case StoryStep::LoginRefused:
        //: %1 number of refused logins in a row
        return tr("Login refused: strike %1").arg(strikes);
    case StoryStep::LoginRepeated:
        //: %1 number of refused logins in a row
        return tr("Tried again, refused again: strike %1").arg(strikes);
    case StoryStep::LimitReached:
        //: %1 number of refused logins in a row, six or more
        return tr("Strike %1: six are the limit, the link becomes invalid").arg(strikes);
    case StoryStep::RepeatedOther:
        return tr("Tried again after a refused login");
    case StoryStep::MfaAsked:
        return tr("The bank asked for a second step");
    case StoryStep::LoginChanged:
        return tr("New login details or a second step: the count begins again");
    case StoryStep::Recovered:
        return tr("Success after failures");
    case StoryStep::Deleted:
        return tr("Deleted");
    case StoryStep::GoneAfter:
        return tr("Not found after the deletion: as it should be");
    case StoryStep::Unknown:
        break;
    }
    return tr("Unknown", "call");
}

QString LogWords::cause(const LogCause &cause) const
{
    if (cause.guidance)
        return cause.guidance->meaning.in(m_language);
    if (cause.code.isEmpty())
        return tr("The answer names no code, and the status alone does not tell the cause.");
    return tr("This code is not in the catalogue: its meaning is unknown.");
}

QString LogWords::causeShort(const LogCause &cause) const
{
    if (!cause.code.isEmpty())
        return cause.code;
    return cause.isHtml ? u"HTTP %1 (HTML)"_s.arg(cause.status) : u"HTTP %1"_s.arg(cause.status);
}

QString LogWords::nextStep(const LogCause &cause) const
{
    return cause.guidance ? cause.guidance->nextStep.in(m_language)
                          : tr("Send a request ID to Belvo and ask for the meaning.");
}

QString LogWords::share(qint64 part, qint64 whole) const
{
    if (whole <= 0)
        return dash();
    constexpr double kHundred = 100;
    const double percent = kHundred * double(part) / double(whole);
    if (part > 0 && percent < 1)
        //: a share of the whole below one percent
        return tr("<1%");
    // Rounded down at the upper end: all of it is said only when it is all.
    const int rounded = part < whole ? std::min(qRound(percent), 99) : qRound(percent);
    //: a share of the whole, %1 number
    return tr("%1%").arg(m_locale.toString(rounded));
}

QString LogWords::time(std::int64_t time) const
{
    if (time == kNoTime)
        return dash();
    return dateTimeFromMicroseconds(time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString LogWords::period(const LogAnswer &answer) const
{
    if (answer.from == kNoTime)
        return tr("no times");
    const QDate from = dateTimeFromMicroseconds(answer.from).date();
    const QDate to = dateTimeFromMicroseconds(answer.to).date();
    const QString first = m_locale.toString(from, QLocale::ShortFormat);
    if (from == to)
        return first;
    //: a period: %1 first day, %2 last day
    return tr("%1 – %2").arg(first, m_locale.toString(to, QLocale::ShortFormat));
}

QString LogWords::fault(const RequestFault &fault, const LogLines &lines) const
{
    const QString endpoint = lines.endpointTexts.string(fault.endpoint);
    const QString call = (method(fault.method) + u' ' + endpoint).trimmed();
    const QString field = lines.fieldTexts.string(fault.field);
    QStringList parts;
    if (!call.isEmpty())
        parts << call;
    if (!field.isEmpty())
        //: %1 name of a field of a request
        parts << tr("field “%1”").arg(field);
    if (!fault.code.isEmpty())
        parts << fault.code;
    return parts.join(u", "_s);
}

QStringList LogWords::notes(const LogNotes &notes) const
{
    QStringList texts;
    if (notes.production > 0 && notes.sandbox > 0)
        //: %1 and %2 numbers of lines
        texts << tr("The log mixes environments: %1 lines of production, %2 of the sandbox.")
                     .arg(number(notes.production), number(notes.sandbox));
    if (notes.mangledIds > 0)
        texts << tr(
            "A spreadsheet has rounded the IDs of %Ln line(s) (“2,1E+15”). They are lost: export the log "
            "again, with these columns as text.",
            nullptr, plural(notes.mangledIds));
    if (notes.secondTable > 0)
        //: %1 number of a line
        texts << tr("Another table begins in line %1. It is not part of this answer: save it as a file of "
                    "its own.")
                     .arg(number(notes.secondTable));
    if (notes.sheets > 1)
        texts << tr("The workbook has %Ln sheet(s). Only the first one is read.", nullptr, notes.sheets);
    if (notes.isCut)
        texts << tr("The log is longer than can be read: only the first %1 lines are counted.")
                     .arg(number(qint64(LogLines::kMostLines)));
    if (notes.longLines > 0)
        texts << tr("%Ln line(s) longer than 8 MB were left out.", nullptr, plural(notes.longLines));
    if (notes.brokenLines > 0)
        texts << tr("%Ln line(s) are damaged: a quotation mark is out of place, or it is no JSON.", nullptr,
                    plural(notes.brokenLines));
    if (notes.unreadStatuses > 0)
        texts << tr("The status of %Ln line(s) cannot be read.", nullptr, plural(notes.unreadStatuses));
    if (notes.unreadTimes > 0)
        texts << tr("The time of %Ln line(s) cannot be read.", nullptr, plural(notes.unreadTimes));
    switch (notes.dayOrder) {
    case DayOrder::AssumedDay:
        texts << tr("Day and month could change places. They are read as day/month.");
        break;
    case DayOrder::MonthFirst:
        texts << tr("Dates are read as month/day.");
        break;
    case DayOrder::DayFirst:
        texts << tr("Dates are read as day/month.");
        break;
    case DayOrder::Mixed:
        texts << tr(
            "Some dates are day/month and others month/day: where both are possible, the day is taken "
            "first.");
        break;
    case DayOrder::None:
        break;
    }
    if (notes.zonelessTimes > 0)
        texts << tr("The times name no zone. They are taken as UTC.");
    if (notes.repeatedHeadings > 0)
        texts << tr("The headings are repeated %Ln time(s) inside the log. They are not counted.", nullptr,
                    plural(notes.repeatedHeadings));
    if (notes.isFull)
        texts << tr("There are too many different texts to keep: some are shown as “…”.");
    return texts;
}

void LogWords::addCauses(QList<LogFinding> &findings, const LogAnswer &answer) const
{
    constexpr qint64 kMostOf = 9; // tenths
    qint64 covered = 0;
    int causes = 0;
    for (const LogCause &cause : answer.causes) {
        if (covered * 10 >= answer.failures() * kMostOf)
            break;
        covered += cause.lines;
        ++causes;
    }
    if (causes > 0)
        findings << LogFinding{//: %1 a share
                               tr("%Ln cause(s) explain %1 of the failures.", nullptr, causes)
                                   .arg(share(covered, answer.failures())),
                               //: %1 and %2 numbers
                               tr("%1 of %2 failures").arg(number(covered), number(answer.failures())),
                               {.kind = LineKind::Failure}};
    qint64 unknown = 0;
    QStringList names;
    for (const LogCause &cause : answer.causes) {
        if (cause.guidance)
            continue;
        unknown += cause.lines;
        if (names.size() < 3)
            names << causeShort(cause);
    }
    if (unknown > 0)
        findings << LogFinding{
            //: %1 a list of codes
            tr("The catalogue does not know the cause of %Ln failure(s): %1.", nullptr, plural(unknown))
                .arg(names.join(u", "_s)),
            tr("%1 of %2 failures").arg(number(unknown), number(answer.failures())),
            {.lane = kUnknownLane}};
}

void LogWords::addLinks(QList<LogFinding> &findings, const LogLines &lines, const LogAnswer &answer) const
{
    const bool hasMethods =
        std::ranges::any_of(lines.methods, [](LogMethod method) { return method != LogMethod::Unknown; });
    if (const auto &few = answer.concentration) {
        const QString worst =
            few->worst >= 0 ? causeShort(answer.causes[std::size_t(few->worst)]) : QString();
        findings << LogFinding{
            //: %1 a share, %2 a status of HTTP, %3 the code that is most frequent
            tr("%Ln link(s) account for %1 of the %2 answers, most often %3.", nullptr, plural(few->links))
                .arg(share(few->lines, few->total), number(few->status), worst),
            //: %1 and %2 numbers of lines, %3 a status of HTTP
            tr("%1 of %2 lines with status %3 that name a link")
                .arg(number(few->lines), number(few->total), number(few->status)),
            {.kind = LineKind::Failure, .status = few->status, .worstLinks = std::size_t(few->links)}};
    }
    const QString basis =
        hasMethods ? tr("Refused logins in a row, without new login details between them")
                   : tr("Refused logins in a row. The log names no methods, so every call may be a login");
    if (answer.linksAtLimit > 0)
        findings << LogFinding{
            tr("Your code retries: strike 6 is reached for %Ln link(s), and Belvo makes them invalid.",
               nullptr, plural(answer.linksAtLimit)),
            basis,
            {.isOfLimitedLinks = true}};
    if (answer.repeats > 0)
        findings << LogFinding{
            //: %1 number of links
            tr("%Ln call(s) tried again after a refused login; links: %1.", nullptr, plural(answer.repeats))
                .arg(number(answer.linksRepeating)),
            basis,
            {.isOfRepeatingLinks = true}};
}

void LogWords::addRequests(QList<LogFinding> &findings, const LogLines &lines, const LogAnswer &answer) const
{
    qint64 refused = 0;
    for (const RequestFault &fault : answer.faults)
        refused += fault.lines;
    if (refused > 0)
        findings << LogFinding{//: %1 the most frequent: call, field and code
                               tr("%Ln mistake(s) in requests; most often %1.", nullptr, plural(refused))
                                   .arg(fault(answer.faults.front(), lines)),
                               tr("Codes about the request, answers that name a field, or requests with one "
                                  "that is malformed"),
                               {.fault = std::size_t(0)}};
    for (std::size_t i = 0; i < answer.causes.size(); ++i) {
        const LogCause &cause = answer.causes[i];
        constexpr int kUnauthorized = 401;
        constexpr int kForbidden = 403;
        const bool isThrottle = cause.status == kForbidden && cause.isHtml;
        if (!isThrottle && (cause.status != kUnauthorized || cause.code == u"consent_without_accounts"))
            continue;
        findings << LogFinding{
            isThrottle ? tr("The firewall in front of Belvo refused %Ln call(s): too many in a short time.",
                            nullptr, plural(cause.lines))
                       : tr("%Ln call(s) used keys that are wrong or of another environment.", nullptr,
                            plural(cause.lines)),
            tr("%1 of %2 failures").arg(number(cause.lines), number(answer.failures())),
            {.cause = int(i)}};
    }
}

void LogWords::addHarmless(QList<LogFinding> &findings, const LogAnswer &answer) const
{
    if (const qint64 count = answer.count(LineKind::MfaAsked); count > 0)
        findings << LogFinding{
            tr("%Ln answer(s) 428 asked for a second step. That is no error.", nullptr, plural(count)),
            tr("Counted by status and code"),
            {.kind = LineKind::MfaAsked},
            true};
    if (const qint64 count = answer.count(LineKind::GoneAfter); count > 0)
        findings << LogFinding{
            tr("%Ln answer(s) 404 came after the deletion of what was asked for. That is as it "
               "should be.",
               nullptr, plural(count)),
            tr("The deletion is in this log"),
            {.kind = LineKind::GoneAfter},
            true};
    if (const qint64 count = answer.count(LineKind::Unknown); count > 0 && answer.judged() > 0)
        findings << LogFinding{tr("%Ln line(s) have neither status nor code: nothing can be said about them.",
                                  nullptr, plural(count)),
                               tr("They are left out of every share"),
                               {.kind = LineKind::Unknown}};
}

void LogWords::addNoFailure(QList<LogFinding> &findings, const LogAnswer &answer) const
{
    if (answer.judged() == answer.lines)
        findings << LogFinding{tr("No call of this log failed."),
                               //: %1 number of lines
                               tr("%1 lines with a status or a code").arg(number(answer.judged())),
                               {},
                               true};
    else
        findings << LogFinding{
            tr("Of the calls that have a status or a code, none failed."),
            //: %1 and %2 numbers of lines
            tr("%1 of %2 lines have one").arg(number(answer.judged()), number(answer.lines)),
            {.kind = LineKind::Success}};
}

QList<LogFinding> LogWords::findings(const LogLines &lines, const LogAnswer &answer) const
{
    QList<LogFinding> findings;
    if (answer.judged() == 0)
        findings << LogFinding{
            tr("Whether calls failed cannot be told: no line has a status, an error code or an answer "
               "that can be read."),
            tr("What the columns hold can be changed: one of them is needed"),
            {.kind = LineKind::Unknown}};
    else if (answer.failures() == 0)
        addNoFailure(findings, answer);
    addCauses(findings, answer);
    addLinks(findings, lines, answer);
    addRequests(findings, lines, answer);
    if (answer.linksWellAtEnd > 0)
        findings << LogFinding{
            tr("%Ln link(s) that failed succeeded in the end of the log.", nullptr,
               plural(answer.linksWellAtEnd)),
            //: %1 number of links
            tr("The last call of each of %1 links with failures").arg(number(qint64(answer.links.size()))),
            {.kind = LineKind::Success},
            true};
    addHarmless(findings, answer);
    return findings;
}

QString LogWords::filter(const LineFilter &filter, const LogLines &lines, const LogAnswer &answer) const
{
    QStringList parts;
    if (filter.kind)
        parts << kind(*filter.kind);
    if (filter.lane)
        parts << lane(*filter.lane);
    if (filter.cause && std::size_t(*filter.cause) < answer.causes.size())
        parts << causeShort(answer.causes[std::size_t(*filter.cause)]);
    if (filter.fault && *filter.fault < answer.faults.size())
        parts << fault(answer.faults[*filter.fault], lines);
    if (filter.link)
        parts << lines.idTexts.string(*filter.link);
    if (filter.institution)
        parts << (*filter.institution == 0 ? tr("no institution")
                                           : lines.institutionTexts.string(*filter.institution));
    if (filter.status)
        parts << u"HTTP %1"_s.arg(*filter.status);
    if (filter.worstLinks > 0)
        parts << tr("%Ln link(s) with most failures", nullptr, plural(qint64(filter.worstLinks)));
    if (filter.isOfLimitedLinks)
        parts << tr("links with six strikes");
    if (filter.isOfRepeatingLinks)
        parts << tr("links tried again");
    if (!filter.exceptPairs.empty())
        //: lines that have no row of their own in a chart
        parts << tr("others");
    if (filter.bucket)
        parts << LogCharts(lines, answer, *this).bucket(*filter.bucket);
    return parts.isEmpty() ? tr("All lines") : parts.join(u" \u00b7 "_s);
}

QString withoutPersonalData(const QString &text)
{
    static const QRegularExpression kMail(u"[^\\s\"'<>@]+@[^\\s\"'<>@]+"_s);
    static const QRegularExpression kNumber(
        u"\\d(?:[\\d.\\-/ ]{3,}\\d)"_s); // with the marks of CPF and accounts
    QString result = text.left(1000);
    result.replace(kMail, u"\u2022\u2022\u2022@\u2022\u2022\u2022"_s);
    result.replace(kNumber, u"\u2022\u2022\u2022"_s);
    return result;
}

} // namespace vinculo::models
