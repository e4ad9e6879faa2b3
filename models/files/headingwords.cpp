// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headingwords.h"

namespace vinculo::models {

QString comparable(const QString &text)
{
    const QString parts = text.left(200).normalized(QString::NormalizationForm_KD);
    QString result;
    for (const QChar c : parts)
        if (c.isLetterOrNumber())
            result += c.toCaseFolded();
    return result;
}

bool hasWord(std::string_view words, const QString &comparableWord)
{
    return placeOfWord(words, comparableWord) >= 0;
}

int placeOfWord(std::string_view words, const QString &comparableWord)
{
    const std::string wanted = comparableWord.toStdString();
    for (int place = 0; !wanted.empty() && !words.empty(); ++place) {
        const std::size_t end = words.find('|');
        if (words.substr(0, end) == wanted)
            return place;
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
    return -1;
}

} // namespace vinculo::models
