// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/durationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

QString clockText(std::chrono::seconds duration)
{
    const qint64 total = std::max<qint64>(0, duration.count());
    const QString seconds = u"%1"_s.arg(total % 60, 2, 10, QChar(u'0'));
    const qint64 minutes = total / 60;
    if (minutes < 60)
        return u"%1:%2"_s.arg(QString::number(minutes), seconds);
    return u"%1:%2:%3"_s.arg(QString::number(minutes / 60), u"%1"_s.arg(minutes % 60, 2, 10, QChar(u'0')),
                             seconds);
}

} // namespace vinculo::ui
