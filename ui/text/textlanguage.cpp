// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textlanguage.h"

#include "models/table/errormeaning.h"

namespace vinculo::ui {

QString textLanguage()
{
    return models::textLanguage();
}

} // namespace vinculo::ui
