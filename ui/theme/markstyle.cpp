// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/markstyle.h"

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::MarkTone;

Theme::Role MarkStyle::role(MarkTone tone)
{
    switch (tone) {
    case MarkTone::Accent:
        return Theme::Role::Accent;
    case MarkTone::Ok:
        return Theme::Role::Ok;
    case MarkTone::Attention:
        return Theme::Role::Attention;
    case MarkTone::Problem:
        break;
    }
    return Theme::Role::Problem;
}

QIcon MarkStyle::icon(const Theme &theme, const models::MarkRule &rule)
{
    const Theme::Role colour = role(rule.tone);
    if (QIcon chosen = iconNames().contains(rule.icon) ? theme.icon(rule.icon, colour) : QIcon();
        !chosen.isNull())
        return chosen;
    switch (rule.tone) {
    case MarkTone::Accent:
        return theme.icon(u"info"_s, colour);
    case MarkTone::Ok:
        return theme.icon(u"check"_s, colour);
    case MarkTone::Attention:
        return theme.icon(u"warning"_s, colour);
    case MarkTone::Problem:
        break;
    }
    return theme.icon(u"problem"_s, colour);
}

QColor MarkStyle::tint(const Theme &theme, MarkTone tone)
{
    return theme.tintOf(role(tone));
}

QStringList MarkStyle::iconNames()
{
    return {QString(),   u"flag"_s, u"clock"_s, u"question"_s, u"eye"_s,
            u"person"_s, u"lock"_s, u"check"_s, u"warning"_s,  u"problem"_s};
}

} // namespace vinculo::ui
