// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace vinculo::models {

enum class MarkTone : std::uint8_t { Accent, Ok, Attention, Problem };

//! A rule of the user: rows that match a query stand out, by colour, icon and word.
struct MarkRule
{
    QString name;  //!< the word beside the icon
    QString query; //!< canonical text, as queryText() writes it: it means the same in every language
    MarkTone tone = MarkTone::Attention;
    QString icon;   //!< name of an icon; empty: the tone's own
    QString column; //!< wire path of the column whose cell is marked; empty: the whole row
    bool isOn = true;
    bool operator==(const MarkRule &) const = default;
};

//! Rules as one text for the settings. What cannot be read of a text is left out.
[[nodiscard]] QString markText(const QList<MarkRule> &rules);
[[nodiscard]] QList<MarkRule> marksOfText(const QString &text);

//! Rules to begin with, switched on only by choosing them: those of them that fit the resource. Names in the
//! current language. GUI thread.
[[nodiscard]] QList<MarkRule> markExamples(const ResourceSpec &spec);

} // namespace vinculo::models
