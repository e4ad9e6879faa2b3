// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/errormeaning.h"

#include "core/domain/guidance.h"

#include <QCoreApplication>

namespace vinculo::models {

QString textLanguage()
{
    // Asked of the translations themselves, as Qt does for the direction of writing: nothing else knows both
    // the program's language and that of a report being written.
    //: not a word: the code of the language you translate into, "pt" or "es"
    return QCoreApplication::translate("TextLanguage", "en");
}

QString errorMeaning(const ApiError &error)
{
    const Guidance *guidance = guidanceFor(error);
    QString meaning = guidance ? guidance->meaning.in(textLanguage()) : QString();
    if (meaning.endsWith(u'.'))
        meaning.chop(1);
    return meaning;
}

} // namespace vinculo::models
