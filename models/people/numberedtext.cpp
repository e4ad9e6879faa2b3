// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/numberedtext.h"

#include <QtEndian>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <tuple>

namespace vinculo::models {

namespace {

constexpr std::size_t kHeadSize = sizeof(std::uint64_t);

//! The first `depth` bytes of all texts are the same; the heads are of what follows them.
void sortFrom(std::span<NumberedText> texts, std::size_t depth)
{
    const std::uint64_t first = texts.empty() ? 0 : texts.front().head;
    if (!std::ranges::all_of(texts, [first](const NumberedText &each) { return each.head == first; }))
        std::ranges::sort(texts, {}, &NumberedText::head);
    depth += kHeadSize;
    for (std::size_t begin = 0; begin < texts.size();) {
        std::size_t end = begin + 1;
        while (end < texts.size() && texts[end].head == texts[begin].head)
            ++end;
        const std::span<NumberedText> same = texts.subspan(begin, end - begin);
        begin = end;
        if (same.size() == 1)
            continue;
        const std::string_view text = same.front().text;
        if (std::ranges::all_of(same, [text](const NumberedText &each) { return each.text == text; })) {
            std::ranges::sort(same, {}, &NumberedText::number);
        } else if (std::ranges::any_of(
                       same, [depth](const NumberedText &each) { return each.text.size() > depth; })) {
            for (NumberedText &each : same)
                each.head = headOf(each.text.substr(std::min(depth, each.text.size())));
            sortFrom(same, depth);
        } else { // they differ by zeros at the end
            std::ranges::sort(same, [](const NumberedText &a, const NumberedText &b) {
                return std::tie(a.text, a.number) < std::tie(b.text, b.number);
            });
        }
    }
}

} // namespace

std::uint64_t headOf(std::string_view text)
{
    std::uint64_t head = 0;
    if (!text.empty())
        std::memcpy(&head, text.data(), std::min(text.size(), kHeadSize));
    return qFromBigEndian(head);
}

void sortByText(std::span<NumberedText> texts)
{
    sortFrom(texts, 0);
}

} // namespace vinculo::models
