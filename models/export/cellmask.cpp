// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/cellmask.h"

#include <QString>

namespace vinculo::models {

namespace {

constexpr std::size_t kMostKnown = 4096;   // about half a megabyte for each column
constexpr std::size_t kLongestKnown = 200; // longer values hardly repeat

std::string maskOf(std::string_view text, MaskKind kind)
{
    return vinculo::masked(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), kind)
        .toStdString();
}

} // namespace

std::string_view CellMask::masked(std::string_view text)
{
    if (text.empty())
        return text;
    const auto found = m_known.find(text);
    if (found != m_known.end())
        return found->second;
    std::string mask = maskOf(text, m_kind);
    if (text.size() > kLongestKnown) {
        m_joined = std::move(mask);
        return m_joined;
    }
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    return m_known.emplace(text, std::move(mask)).first->second;
}

std::string_view CellMask::maskedItems(std::string_view joined)
{
    constexpr std::string_view kBetween = ", ";
    std::string items;
    while (true) {
        const std::size_t end = joined.find(kBetween);
        items += masked(joined.substr(0, end));
        if (end == std::string_view::npos)
            break;
        items += kBetween;
        joined.remove_prefix(end + kBetween.size());
    }
    m_joined = std::move(items);
    return m_joined;
}

} // namespace vinculo::models
