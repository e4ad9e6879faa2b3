// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/visibletext.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

struct NamedMark
{
    char16_t mark;
    QLatin1StringView name;
};

constexpr NamedMark kMarks[] = {
    {u'\u00ad', "SHY"_L1}, {u'\u061c', "ALM"_L1}, {u'\u200b', "ZWSP"_L1}, {u'\u200c', "ZWNJ"_L1},
    {u'\u200d', "ZWJ"_L1}, {u'\u200e', "LRM"_L1}, {u'\u200f', "RLM"_L1},  {u'\u202a', "LRE"_L1},
    {u'\u202b', "RLE"_L1}, {u'\u202c', "PDF"_L1}, {u'\u202d', "LRO"_L1},  {u'\u202e', "RLO"_L1},
    {u'\u2060', "WJ"_L1},  {u'\u2066', "LRI"_L1}, {u'\u2067', "RLI"_L1},  {u'\u2068', "FSI"_L1},
    {u'\u2069', "PDI"_L1}, {u'\ufeff', "BOM"_L1}, {u'\u180e', "MVS"_L1},
};

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == u'\v' || c == u'\f' || c == u'\u0085' ||
           c == u'\u2028' || c == u'\u2029';
}

const NamedMark *findMark(QChar c)
{
    const auto *found = std::ranges::find(kMarks, c.unicode(), &NamedMark::mark);
    return found == std::end(kMarks) ? nullptr : found;
}

//! Joiners shape letters of some scripts and glue emoji together; among European letters they only hide
//! things.
bool joinsProperly(QChar c, QChar previous)
{
    constexpr char16_t kFirstJoiningScript = u'\u0590';
    const bool isJoiner = c == u'\u200c' || c == u'\u200d';
    return isJoiner && previous.unicode() >= kFirstJoiningScript && !findMark(previous);
}

bool needsWork(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.isSurrogate() ||
           isBreak(c) || findMark(c) != nullptr;
}

QString codeName(QChar c)
{
    return u"\u27e8U+%1\u27e9"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
}

void appendVisible(QString &out, const QString &text, qsizetype &i)
{
    const QChar c = text[i];
    const QChar previous = i > 0 ? text[i - 1] : QChar();
    if (isBreak(c)) {
        if (!out.endsWith(u' '))
            out += u' ';
    } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        out += c;
        out += text[++i];
    } else if (c.isSurrogate()) {
        out += QChar(QChar::ReplacementCharacter);
    } else if (const NamedMark *mark = findMark(c); mark && !joinsProperly(c, previous)) {
        out += u'\u27e8' + mark->name + u'\u27e9';
    } else if (!mark && needsWork(c)) {
        out += codeName(c);
    } else {
        out += c;
    }
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::ranges::none_of(text, needsWork))
        return text;
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i)
        appendVisible(out, text, i);
    return out;
}

} // namespace vinculo::models
