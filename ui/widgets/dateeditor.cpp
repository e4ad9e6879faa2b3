// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateeditor.h"

#include <QDateTimeEdit>
#include <QLocale>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

void localizeDates(QDateTimeEdit &editor)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) // two digits would leave the century to guess
        format.replace("yy"_L1, "yyyy"_L1);
    editor.setLocale(locale);
    editor.setDisplayFormat(format);
}

} // namespace vinculo::ui
