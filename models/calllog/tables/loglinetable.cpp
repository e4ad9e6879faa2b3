// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/loglinetable.h"

#include <map>
#include <utility>

namespace vinculo::models {

namespace {

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

void LogLineTable::onLog()
{
    m_rows = std::make_shared<const Rows>();
    m_story.clear();
}

void LogLineTable::setRows(const std::vector<std::uint32_t> &rows)
{
    beginResetModel();
    m_rows = std::make_shared<const Rows>(rows);
    m_story.clear();
    startOver();
    endResetModel();
}

void LogLineTable::setStory(const std::vector<StoryLine> &story)
{
    beginResetModel();
    m_story = story;
    Rows rows;
    for (const StoryLine &line : story)
        rows.push_back(line.row);
    m_rows = std::make_shared<const Rows>(std::move(rows));
    startOver();
    endResetModel();
}

LineFilter LogLineTable::filterOf(qsizetype entry) const
{
    const std::uint32_t link = lines().links[lineAt(entry)];
    return link == 0 ? LineFilter{} : LineFilter{.link = link};
}

QString LogLineTable::requestId(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return idText(lines().requestId(lineAt(entryAt(row))));
}

LogKeyMaker LogLineTable::keys(int column) const
{
    switch (column) {
    case Line:
        return numberKeys([](const LogLines &lines, std::size_t row) { return lines.fileLines[row]; });
    case Time:
        return numberKeys([](const LogLines &lines, std::size_t row) {
            return lines.times[row] == kNoTime ? kNoRowKey : lines.times[row];
        });
    case Story:
        return storyKeys();
    case Status:
        return numberKeys([](const LogLines &lines, std::size_t row) {
            return lines.statuses[row] > 0 ? std::int64_t(lines.statuses[row]) : kNoRowKey;
        });
    case Code:
        return dictionaryKeys(&LogLines::codeTexts, &LogLines::codes);
    case Call:
        return callKeys();
    case Link:
        return dictionaryKeys(&LogLines::idTexts, &LogLines::links);
    case Institution:
        return dictionaryKeys(&LogLines::institutionTexts, &LogLines::institutions);
    case RequestId:
        return [lines = sharedLines(), rows = m_rows] { return keysOfRequestIds(*lines, *rows); };
    default:
        return dictionaryKeys(&LogLines::messageTexts, &LogLines::messages);
    }
}

template<class Number>
LogKeyMaker LogLineTable::numberKeys(Number number) const
{
    return [lines = sharedLines(), rows = m_rows, number] {
        RowKeys keys;
        keys.reserve(rows->size());
        for (const std::uint32_t row : *rows)
            keys.push_back(number(*lines, row));
        return keys;
    };
}

LogKeyMaker LogLineTable::dictionaryKeys(const LogTexts LogLines::*texts, const Rows LogLines::*column) const
{
    return [lines = sharedLines(), rows = m_rows, texts, column, locale = words().locale()] {
        Rows numbers;
        numbers.reserve(rows->size());
        for (const std::uint32_t row : *rows)
            numbers.push_back(((*lines).*column)[row]);
        return keysByDictionary((*lines).*texts, numbers, locale);
    };
}

//! By the method, then by the path.
LogKeyMaker LogLineTable::callKeys() const
{
    QStringList methods;
    for (int method = 0; method <= static_cast<int>(LogMethod::Other); ++method)
        methods << LogWords::method(static_cast<LogMethod>(method));
    return [paths = dictionaryKeys(&LogLines::endpointTexts, &LogLines::endpoints), lines = sharedLines(),
            rows = m_rows, methods, locale = words().locale()] {
        const RowKeys ofMethods = keysOfTexts(methods, locale);
        RowKeys keys = paths();
        for (std::size_t i = 0; i < keys.size(); ++i) {
            constexpr std::int64_t kPaths = std::int64_t(1) << 32;
            const auto method = static_cast<std::size_t>(lines->methods[(*rows)[i]]);
            const std::int64_t first = ofMethods[method] == kNoRowKey ? 0 : ofMethods[method] + 1;
            if (keys[i] != kNoRowKey || first > 0)
                keys[i] = first * kPaths + (keys[i] == kNoRowKey ? 0 : keys[i] + 1);
        }
        return keys;
    };
}

//! By the words: of a story one for each step and count of strikes, of other lines one for each kind.
LogKeyMaker LogLineTable::storyKeys() const
{
    QStringList kinds;
    if (!m_story.empty()) {
        std::map<std::pair<StoryStep, int>, int> places;
        std::vector<int> kindOfRow;
        for (const StoryLine &line : m_story) {
            const auto [at, isNew] =
                places.try_emplace({line.step, line.strikes}, static_cast<int>(kinds.size()));
            if (isNew)
                kinds << LogWords::story(line);
            kindOfRow.push_back(at->second);
        }
        return [kinds, kindOfRow = std::move(kindOfRow), locale = words().locale()] {
            return keysByKind(kinds, kindOfRow, locale);
        };
    }
    for (int kind = 0; kind <= static_cast<int>(LineKind::GoneAfter); ++kind)
        kinds << LogWords::kind(static_cast<LineKind>(kind));
    return [answer = sharedAnswer(), rows = m_rows, kinds, locale = words().locale()] {
        std::vector<int> kindOfRow;
        kindOfRow.reserve(rows->size());
        for (const std::uint32_t row : *rows)
            kindOfRow.push_back(static_cast<int>(answer->kinds[row]));
        return keysByKind(kinds, kindOfRow, locale);
    };
}

QString LogLineTable::text(qsizetype entry, int column) const
{
    const std::size_t row = lineAt(entry);
    switch (column) {
    case Line:
        return words().number(lines().fileLines[row]);
    case Time:
        return words().time(lines().times[row]);
    case Story:
        return m_story.empty() ? LogWords::kind(answer().kinds[row])
                               : LogWords::story(m_story[std::size_t(entry)]);
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
