// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/marks/markrule.h"
#include "ui/theme/theme.h"

#include <QStringList>

namespace vinculo::ui {

//! How marks look: a tint, and always an icon in the same colour.
class MarkStyle
{
public:
    [[nodiscard]] static Theme::Role role(models::MarkTone tone);
    [[nodiscard]] static QIcon icon(const Theme &theme, const models::MarkRule &rule);
    [[nodiscard]] static QColor tint(const Theme &theme, models::MarkTone tone);
    //! Names of icons to choose from; the first one, empty, stands for the tone's own.
    [[nodiscard]] static QStringList iconNames();
};

} // namespace vinculo::ui
