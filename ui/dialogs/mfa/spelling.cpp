// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mfa/spelling.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr const char *kDigits[] = {
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "zero"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "one"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "two"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "three"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "four"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "five"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "six"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "seven"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "eight"),
    //: Digit of a code, read aloud on the phone
    QT_TRANSLATE_NOOP("Spelling", "nine"),
};

//! Groups of three or four, none of them a single character.
QStringList groupsOf(const QString &code)
{
    const qsizetype length = code.size();
    if (length <= 5)
        return {code};
    const qsizetype size = length % 3 == 0 || (length % 4 != 0 && length % 3 == 2) ? 3 : 4;
    QStringList groups;
    for (qsizetype at = 0; at < length; at += size)
        groups << code.mid(at, size);
    return groups;
}

QString compact(const QString &code)
{
    QString kept;
    std::copy_if(code.cbegin(), code.cend(), std::back_inserter(kept), [](QChar c) { return !c.isSpace(); });
    return kept;
}

} // namespace

QString groupedCode(const QString &code)
{
    return groupsOf(compact(code)).join(u' ');
}

QString spelledCode(const QString &code)
{
    QStringList groups;
    for (const QString &group : groupsOf(compact(code))) {
        QStringList words;
        for (const QChar c : group) {
            const int digit = c.unicode() >= u'0' && c.unicode() <= u'9' ? c.unicode() - u'0' : -1;
            words << (digit >= 0 ? QCoreApplication::translate("Spelling", kDigits[digit]) : QString(c));
        }
        groups << words.join(u", "_s);
    }
    return groups.join(u" – "_s);
}

} // namespace vinculo::ui
