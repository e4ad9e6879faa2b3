// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace vinculo::sandbox {

//! An option of the program, told once for the parser and for the help.
struct ProgramOption
{
    const char *name;
    const char *value = ""; //!< what it takes; empty: a switch
    const char *fallback = "";
    const char *says = "";
};

struct OptionGroup
{
    const char *title;
    std::span<const ProgramOption> options;
};

std::span<const OptionGroup> optionGroups();

//! What --help prints: what to do first, every option, the magic names, the levers.
QString helpText();

} // namespace vinculo::sandbox
