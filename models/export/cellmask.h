// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/masking.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace vinculo::models {

//! Hides the values of one column. Values repeat (one owner, one account), so masks already made are kept.
class CellMask
{
public:
    explicit CellMask(MaskKind kind)
        : m_kind(kind)
    {
    }
    //! Valid until the next call.
    [[nodiscard]] std::string_view masked(std::string_view text);
    [[nodiscard]] std::string_view maskedItems(std::string_view joined); //!< each item of "a, b" by itself

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    MaskKind m_kind;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_known;
    std::string m_joined;
};

} // namespace vinculo::models
