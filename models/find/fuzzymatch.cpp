// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/fuzzymatch.h"

#include "models/table/foldedtext.h"

#include <QStringList>

namespace vinculo::models {

namespace {

constexpr int kAtStart = 100;
constexpr int kAtWord = 80;
constexpr int kInside = 40;
constexpr int kScattered = 10;

QString folded(const QString &text)
{
    return QString::fromStdString(foldedText(text.toStdString()));
}

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

//! The letters in this order, the first of them at the beginning of a word.
bool isScattered(const QString &text, const QString &word)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        at = text.indexOf(word.at(i), at + 1);
        if (i == 0)
            while (at >= 0 && !isWordStart(text, at))
                at = text.indexOf(word.at(i), at + 1);
        if (at < 0)
            return false;
    }
    return true;
}

int wordScore(const QString &text, const QString &word, bool apart)
{
    if (text.startsWith(word))
        return kAtStart;
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1))
        if (isWordStart(text, at))
            return kAtWord;
    if (first >= 0)
        return kInside;
    constexpr qsizetype kShortestScattered = 3; // two letters in order are in everything
    return apart && word.size() >= kShortestScattered && isScattered(text, word) ? kScattered : 0;
}

} // namespace

int fuzzyScore(const QString &text, const QString &query, bool apart)
{
    const QString where = folded(text);
    int sum = 0;
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int score = wordScore(where, word, apart);
        if (score == 0)
            return 0;
        sum += score;
    }
    return words.isEmpty() ? 1 : sum;
}

} // namespace vinculo::models
