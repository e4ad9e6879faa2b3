// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/enrichment/csvreader.h"
#include "models/people/textarena.h"
#include "models/table/tablesnapshot.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! One of the merchant's own ids, exactly as the file has it.
struct OwnId
{
    std::string_view id;           //!< UTF-8, not empty
    std::optional<api::Uuid> link; //!< the link the file has for it
    std::uint32_t line = 0;        //!< of the file, from 1
    bool isLinkItself = false;     //!< the cell that was read as the id is the id of that link
};

//! The merchant's own ids. In memory only: nothing of a file is ever written anywhere. Immutable once read.
struct IdList
{
    std::vector<OwnId> ids; //!< in the order of the file; an id may come again with another link
    TextArena texts;        //!< what the ids are views into
    qint64 lines = 0;       //!< with data
    qint64 blank = 0;       //!< without an id
    qint64 repeated = 0;    //!< with an id, and a link, that another line had before
    qint64 bad = 0;         //!< that could not be read: a quotation mark, too many cells, an endless id
    qint64 badLinks = 0;    //!< in the column of links, and no id of a link
    qint64 personal = 0;    //!< ids that Belvo would empty
    bool isCut = false;     //!< the file goes on behind what was read
};

//! Which columns of the file hold what; -1: none. The same one for both: its cells are ids of either kind.
struct IdColumns
{
    int id = -1;
    int link = -1;
    bool operator==(const IdColumns &) const = default;
};

namespace idlist {

//! Larger files are refused: with their decoded text and their ids they would take more than 200 MB.
inline constexpr qint64 kMostBytes = 32 * 1024 * 1024;
inline constexpr std::size_t kMostIds = 500'000;
inline constexpr qsizetype kLongestId = 1024; //!< letters; Belvo takes 256

//! The first rows, to look at and to choose columns from.
[[nodiscard]] CsvTable preview(const QByteArray &bytes, const CsvFormat &format);

//! The column that has most in common with the external ids of the links, and the one with their ids; without
//! anything in common what the headings say. A file with ids of links alone has them for both.
[[nodiscard]] IdColumns guess(const CsvTable &preview, const TableSnapshot &links);

//! Nothing when cancelled. Any thread; memory and time in proportion to the size.
[[nodiscard]] std::optional<IdList> read(const QByteArray &bytes, const CsvFormat &format,
                                         const IdColumns &columns, const std::atomic_bool &isCancelled);

} // namespace idlist

} // namespace vinculo::models
