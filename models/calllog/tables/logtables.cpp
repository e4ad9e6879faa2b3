// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/logtables.h"

#include <algorithm>
#include <numeric>

namespace vinculo::models {

namespace {

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

void LogCauseTable::onLog()
{
    m_order.clear();
    if (!hasLog())
        return;
    m_order.resize(answer().causes.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, [this](int a, int b) {
        const std::size_t first = laneOf(answer().causes[std::size_t(a)]);
        const std::size_t second = laneOf(answer().causes[std::size_t(b)]);
        if (first == second)
            return false; // they are sorted by their lines
        const qint64 more = answer().lanes[first];
        const qint64 less = answer().lanes[second];
        return more != less ? more > less : first < second;
    });
}

LineFilter LogCauseTable::linesOf(int row) const
{
    return {.cause = m_order[std::size_t(row)]};
}

QString LogCauseTable::text(qsizetype row, int column) const
{
    const LogCause &cause = answer().causes[std::size_t(m_order[std::size_t(row)])];
    switch (column) {
    case Lane:
        return LogWords::lane(laneOf(cause));
    case Meaning:
        return words().cause(cause);
    case Code:
        return cell(cause.code);
    case Status:
        return cause.status > 0 ? QString::number(cause.status) : QString();
    case Lines:
        return words().number(cause.lines);
    case Share:
        return words().share(cause.lines, answer().failures());
    case Links:
        return words().number(cause.links);
    default:
        return words().nextStep(cause);
    }
}

QString LogCauseTable::heading(int column) const
{
    switch (column) {
    case Lane:
        //: heads a column: who has to do something about an error
        return tr("Who acts");
    case Meaning:
        //: heads a column: what happened
        return tr("Cause");
    case Code:
        //: heads a column: code of an error
        return tr("Code");
    case Status:
        return QStringLiteral("HTTP");
    case Lines:
        //: heads a column: number of failed calls
        return tr("Failures");
    case Share:
        //: heads a column: part of all failures
        return tr("Share");
    case Links:
        //: heads a column: number of links
        return tr("Links");
    default:
        //: heads a column: what to do now
        return tr("Next step");
    }
}

bool LogCauseTable::isNumber(int column) const
{
    return column == Status || column == Lines || column == Share || column == Links;
}

LineFilter LogLinkTable::linesOf(int row) const
{
    return {.link = answer().links[std::size_t(row)].link};
}

std::uint32_t LogLinkTable::linkAt(int row) const
{
    return hasLog() && row >= 0 && std::size_t(row) < answer().links.size()
               ? answer().links[std::size_t(row)].link
               : 0;
}

void LogLinkTable::setStates(const QHash<QString, QString> &states)
{
    m_states = states;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Now), index(rowCount() - 1, Now));
}

QString LogLinkTable::text(qsizetype row, int column) const
{
    const LinkDamage &link = answer().links[std::size_t(row)];
    switch (column) {
    case Link:
        return cell(lines().idTexts.string(link.link));
    case Institution:
        return cell(lines().institutionTexts.string(link.institution));
    case Failures:
        return words().number(link.failures);
    case Calls:
        return words().number(link.calls);
    case Share:
        return words().share(link.failures, answer().failures());
    case Cause:
        return link.worst < 0 ? QString() : words().causeShort(answer().causes[std::size_t(link.worst)]);
    case Strikes:
        return link.strikes > 0 ? words().number(link.strikes) : QString();
    case Repeats:
        return link.repeats > 0 ? words().number(link.repeats) : QString();
    case End:
        if (link.isDeleted)
            //: a link was deleted in the log
            return tr("Deleted");
        //: how the last call of a link ended
        return link.isWellAtEnd ? tr("Success") : tr("Failure");
    default:
        return m_states.value(lines().idTexts.string(link.link));
    }
}

QString LogLinkTable::heading(int column) const
{
    switch (column) {
    case Link:
        //: heads a column: id of a link
        return tr("Link");
    case Institution:
        //: heads a column
        return tr("Institution");
    case Failures:
        return tr("Failures");
    case Calls:
        //: heads a column: number of calls
        return tr("Calls");
    case Share:
        return tr("Share");
    case Cause:
        //: heads a column: the most frequent cause of failures
        return tr("Most often");
    case Strikes:
        //: heads a column: refused logins in a row
        return tr("Strikes");
    case Repeats:
        //: heads a column: calls that tried again after a refused login
        return tr("Tried again");
    case End:
        //: heads a column: how the last call ended
        return tr("At the end");
    default:
        //: heads a column: state of a link at this moment
        return tr("Now");
    }
}

bool LogLinkTable::isNumber(int column) const
{
    return column >= Failures && column <= Repeats && column != Cause;
}

LineFilter LogFaultTable::linesOf(int row) const
{
    return {.fault = std::size_t(row)};
}

QString LogFaultTable::text(qsizetype row, int column) const
{
    const RequestFault &fault = answer().faults[std::size_t(row)];
    switch (column) {
    case Call: {
        const QString endpoint = lines().endpointTexts.string(fault.endpoint);
        return cell((LogWords::method(fault.method) + u' ' + endpoint).trimmed());
    }
    case Field:
        return cell(lines().fieldTexts.string(fault.field));
    case Code:
        return cell(fault.code);
    case Lines:
        return words().number(fault.lines);
    case Message:
        return cell(withoutPersonalData(lines().messageTexts.string(fault.message)));
    default:
        return fault.cause < 0 ? QString() : words().nextStep(answer().causes[std::size_t(fault.cause)]);
    }
}

QString LogFaultTable::heading(int column) const
{
    switch (column) {
    case Call:
        //: heads a column: method and path of a call
        return tr("Call");
    case Field:
        //: heads a column: part of a request
        return tr("Field");
    case Code:
        return tr("Code");
    case Lines:
        //: heads a column: number of lines of a log
        return tr("Lines");
    case Message:
        //: heads a column: text of an error, from the server
        return tr("Message");
    default:
        return tr("Next step");
    }
}

void LogLineTable::onLog()
{
    m_rows.clear();
    m_story.clear();
}

void LogLineTable::setRows(const std::vector<std::uint32_t> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_story.clear();
    endResetModel();
}

void LogLineTable::setStory(const std::vector<StoryLine> &story)
{
    beginResetModel();
    m_story = story;
    m_rows.clear();
    for (const StoryLine &line : story)
        m_rows.push_back(line.row);
    endResetModel();
}

LineFilter LogLineTable::linesOf(int row) const
{
    const std::uint32_t link = lines().links[m_rows[std::size_t(row)]];
    return link == 0 ? LineFilter{} : LineFilter{.link = link};
}

QString LogLineTable::requestId(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return idText(lines().requestId(m_rows[std::size_t(row)]));
}

QString LogLineTable::text(qsizetype place, int column) const
{
    const std::size_t row = m_rows[std::size_t(place)];
    switch (column) {
    case Line:
        return words().number(lines().fileLines[row]);
    case Time:
        return words().time(lines().times[row]);
    case Story:
        return m_story.empty() ? LogWords::kind(answer().kinds[row])
                               : LogWords::story(m_story[std::size_t(place)]);
    case Status:
        return lines().statuses[row] > 0 ? QString::number(lines().statuses[row]) : QString();
    case Code:
        return cell(lines().codeTexts.string(lines().codes[row]));
    case Call: {
        const QString endpoint = lines().endpointTexts.string(lines().endpoints[row]);
        return cell((LogWords::method(lines().methods[row]) + u' ' + endpoint).trimmed());
    }
    case Link:
        return cell(lines().idTexts.string(lines().links[row]));
    case Institution:
        return cell(lines().institutionTexts.string(lines().institutions[row]));
    case RequestId:
        return cell(idText(lines().requestId(row)));
    default:
        return cell(withoutPersonalData(lines().messageTexts.string(lines().messages[row])));
    }
}

QString LogLineTable::heading(int column) const
{
    switch (column) {
    case Line:
        //: heads a column: number of the line in the file
        return tr("Line");
    case Time:
        //: heads a column
        return tr("Time (UTC)");
    case Story:
        //: heads a column: what a call came to
        return tr("What it was");
    case Status:
        return QStringLiteral("HTTP");
    case Code:
        return tr("Code");
    case Call:
        return tr("Call");
    case Link:
        return tr("Link");
    case Institution:
        return tr("Institution");
    case RequestId:
        //: heads a column
        return tr("Request ID");
    default:
        return tr("Message");
    }
}

} // namespace vinculo::models
