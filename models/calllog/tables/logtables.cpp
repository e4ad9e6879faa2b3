// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/logtables.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace vinculo::models {

namespace {

//! A count of nothing is an empty cell.
std::int64_t orNothing(std::int64_t count)
{
    return count > 0 ? count : kNoRowKey;
}

} // namespace

void LogCauseTable::onLog()
{
    m_byLane.clear();
    if (!hasLog())
        return;
    m_byLane.resize(answer().causes.size());
    std::iota(m_byLane.begin(), m_byLane.end(), 0);
    std::ranges::stable_sort(m_byLane, [this](int a, int b) {
        const std::size_t first = laneOf(answer().causes[std::size_t(a)]);
        const std::size_t second = laneOf(answer().causes[std::size_t(b)]);
        if (first == second)
            return false; // they are sorted by their lines
        const qint64 more = answer().lanes[first];
        const qint64 less = answer().lanes[second];
        return more != less ? more > less : first < second;
    });
}

const LogCause &LogCauseTable::causeOf(qsizetype entry) const
{
    return answer().causes[std::size_t(m_byLane[std::size_t(entry)])];
}

LineFilter LogCauseTable::filterOf(qsizetype entry) const
{
    return {.cause = m_byLane[std::size_t(entry)]};
}

LogKeyMaker LogCauseTable::keys(int column) const
{
    switch (column) {
    case Status:
        return numberKeys([this](qsizetype entry) { return orNothing(causeOf(entry).status); });
    case Lines:
    case Share:
        return numberKeys([this](qsizetype entry) { return causeOf(entry).lines; });
    case Links:
        return numberKeys([this](qsizetype entry) { return causeOf(entry).links; });
    default:
        return LogTable::keys(column);
    }
}

QString LogCauseTable::text(qsizetype entry, int column) const
{
    const LogCause &cause = causeOf(entry);
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

LineFilter LogLinkTable::filterOf(qsizetype entry) const
{
    return {.link = answer().links[std::size_t(entry)].link};
}

std::uint32_t LogLinkTable::linkAt(int row) const
{
    return row >= 0 && row < rowCount() ? answer().links[std::size_t(entryAt(row))].link : 0;
}

LogKeyMaker LogLinkTable::keys(int column) const
{
    const auto numbers = [this](auto value) {
        return numberKeys([this, value](qsizetype entry) {
            return orNothing(std::invoke(value, answer().links[std::size_t(entry)]));
        });
    };
    switch (column) {
    case Link:
        return dictionaryKeys(&LogLines::idTexts, &LinkDamage::link);
    case Institution:
        return dictionaryKeys(&LogLines::institutionTexts, &LinkDamage::institution);
    case Failures:
    case Share:
        return numbers(&LinkDamage::failures);
    case Calls:
        return numbers(&LinkDamage::calls);
    case Strikes:
        return numbers(&LinkDamage::strikes);
    case Repeats:
        return numbers(&LinkDamage::repeats);
    case Cause: {
        QStringList causes;
        for (const LogCause &cause : answer().causes)
            causes << words().causeShort(cause);
        return kindKeys(causes, [](const LinkDamage &link) { return link.worst; });
    }
    case End:
        return kindKeys({endOf({.isWellAtEnd = true}), endOf({}), endOf({.isDeleted = true})},
                        [](const LinkDamage &link) { return link.isDeleted     ? 2
                                                            : link.isWellAtEnd ? 0
                                                                               : 1; });
    default:
        return LogTable::keys(column);
    }
}

LogKeyMaker LogLinkTable::kindKeys(const QStringList &kinds,
                                   const std::function<int(const LinkDamage &)> &kind) const
{
    std::vector<int> kindOfEntry;
    kindOfEntry.reserve(answer().links.size());
    for (const LinkDamage &link : answer().links)
        kindOfEntry.push_back(kind(link));
    return [kinds, kindOfEntry = std::move(kindOfEntry), locale = words().locale()] {
        return keysByKind(kinds, kindOfEntry, locale);
    };
}

QString LogLinkTable::endOf(const LinkDamage &link)
{
    if (link.isDeleted)
        //: a link was deleted in the log
        return tr("Deleted");
    //: how the last call of a link ended
    return link.isWellAtEnd ? tr("Success") : tr("Failure");
}

LogKeyMaker LogLinkTable::dictionaryKeys(const LogTexts LogLines::*texts,
                                         const std::uint32_t LinkDamage::*number) const
{
    return [lines = sharedLines(), answer = sharedAnswer(), texts, number, locale = words().locale()] {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(answer->links.size());
        for (const LinkDamage &link : answer->links)
            numbers.push_back(link.*number);
        return keysByDictionary((*lines).*texts, numbers, locale);
    };
}

void LogLinkTable::setStates(const QHash<QString, QString> &states)
{
    m_states = states;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Now), index(rowCount() - 1, Now));
}

QString LogLinkTable::text(qsizetype entry, int column) const
{
    const LinkDamage &link = answer().links[std::size_t(entry)];
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
        return endOf(link);
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

LineFilter LogFaultTable::filterOf(qsizetype entry) const
{
    return {.fault = std::size_t(entry)};
}

LogKeyMaker LogFaultTable::keys(int column) const
{
    if (column == Lines)
        return numberKeys([this](qsizetype entry) { return answer().faults[std::size_t(entry)].lines; });
    return LogTable::keys(column);
}

QString LogFaultTable::text(qsizetype entry, int column) const
{
    const RequestFault &fault = answer().faults[std::size_t(entry)];
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

} // namespace vinculo::models
