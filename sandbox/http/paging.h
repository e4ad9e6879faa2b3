// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <functional>
#include <optional>

namespace vinculo::sandbox {

//! The page a list request asks for.
struct Paging
{
    std::size_t page = 1;
    std::size_t size = 100; //!< 1 to 1000; larger wishes are lowered without an error

    //! Nothing for a page number that is none.
    static std::optional<Paging> of(const Request &request);

    [[nodiscard]] std::size_t first() const { return (page - 1) * size; }
};

//! Absolute address of another page of the same list; every other parameter is kept. Page 1 is named by
//! leaving the parameter out.
std::string pageUrl(const Request &request, std::size_t page);

//! Appends the JSON of row `i` of the filtered rows.
using RowWriter = std::function<void(std::size_t i, std::string &out)>;

//! The envelope of a list. Nothing when the page lies past the end.
std::optional<std::string> pageBody(const Request &request, const Paging &paging, std::size_t count,
                                    const RowWriter &writeRow);

} // namespace vinculo::sandbox
