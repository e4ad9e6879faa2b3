// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/reading/recordreader.h"

#include <cstddef>
#include <utility>

// Where RecordReader sees that the headings are repeated, or that another table begins.

namespace vinculo::models::logreading {

template<class Builder>
bool RecordReader<Builder>::isHeading(Builder &builder, const LogCells &cells, Piece &piece) const
{
    if (!builder.mayBeHeadings(cells))
        return false;
    QStringList texts = allCells(cells, m_format.columnCount);
    const bool isSame = texts == m_format.headings;
    if (!isSame && Builder::knownHeadings(texts) < 2)
        return false;
    piece.headings.push_back({builder.lines().size(), piece.lines, std::move(texts)});
    return true;
}

//! Words where values should be, or another number of cells around them.
template<class Builder>
bool RecordReader<Builder>::mayBeOtherTable(Builder &builder, const LogCells &cells, std::size_t count) const
{
    const bool hasOtherShape = count != static_cast<std::size_t>(m_format.columnCount);
    const bool isStrange = builder.mayBeHeadings(cells);
    if (!hasOtherShape && !isStrange)
        return false;
    return (hasOtherShape && isStrange) || logfields::isWordsOnly(allCells(cells, m_format.columnCount));
}

//! What stands behind a blank line may begin another table, of whatever headings. It does when no call
//! follows any more; a stray line costs nothing but itself.
template<class Builder>
void RecordReader<Builder>::addRecord(Builder &builder, const LogCells &cells, std::size_t count,
                                      Piece &piece) const
{
    const Lines &lines = builder.lines();
    const bool isBehindBlank = piece.endsBlank.value_or(true);
    if (isBehindBlank && !piece.doubtful && mayBeOtherTable(builder, cells, count)) {
        piece.doubtful = piece.headings.size();
        piece.headings.push_back(
            {lines.size(), piece.lines, allCells(cells, m_format.columnCount), !piece.endsBlank});
        builder.add(cells, piece.lines);
        return;
    }
    builder.add(cells, piece.lines);
    if (!piece.doubtful)
        return;
    const bool hasTimes = lines.times.front() != kNoTime;
    if (hasTimes ? lines.times.back() != kNoTime : lines.statuses.back() > 0) {
        piece.headings.erase(piece.headings.begin() + std::ptrdiff_t(*piece.doubtful));
        piece.doubtful.reset();
    }
}

} // namespace vinculo::models::logreading
