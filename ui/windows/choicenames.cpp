// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/choicenames.h"

namespace vinculo::ui {

using namespace Qt::StringLiterals;

Theme::Density densityFrom(const QString &name)
{
    if (name == "compact"_L1)
        return Theme::Density::Compact;
    return name == "spacious"_L1 ? Theme::Density::Spacious : Theme::Density::Comfortable;
}

QString nameOf(Theme::Density density)
{
    switch (density) {
    case Theme::Density::Compact:
        return u"compact"_s;
    case Theme::Density::Comfortable:
        return u"comfortable"_s;
    case Theme::Density::Spacious:
        break;
    }
    return u"spacious"_s;
}

QString nameOf(Theme::Scheme scheme)
{
    switch (scheme) {
    case Theme::Scheme::System:
        return u"system"_s;
    case Theme::Scheme::Light:
        return u"light"_s;
    case Theme::Scheme::Dark:
        break;
    }
    return u"dark"_s;
}

} // namespace vinculo::ui
