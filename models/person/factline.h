// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "models/filters/rowstarget.h"

namespace vinculo::models {

//! One line of a section in words of the current language, ready to be shown or printed. Plain texts, already
//! masked where they have to be.
struct FactLine
{
    QString icon;   //!< name of a picture; empty: none
    QString title;  //!< what it is
    QString detail; //!< more about it
    QString pill;   //!< its state in a word; empty: none
    Tone tone = Tone::None;
    QString value;           //!< how much, when
    QString valueDetail;     //!< more about that
    RowsTarget target;       //!< the rows behind it
    QString targetNote = {}; //!< a sentence about them; empty: they are what the line says
    bool operator==(const FactLine &) const = default;
};

} // namespace vinculo::models
