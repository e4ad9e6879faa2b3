// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textlanguage.h"

#include <QCoreApplication>

namespace vinculo::ui {

QString textLanguage()
{
    // Asked of the translations themselves, as Qt does for the direction of writing: nothing else knows both
    // the program's language and that of a report being written.
    //: not a word: the code of the language you translate into, "pt" or "es"
    return QCoreApplication::translate("TextLanguage", "en");
}

} // namespace vinculo::ui
