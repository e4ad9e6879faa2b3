// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

namespace vinculo::sandbox {

//! What the program was started with, read and checked.
struct CommandLine
{
    enum class Wish { Serve, Print, Refuse };

    Wish wish = Wish::Serve;
    QString text; //!< Print: for stdout; Refuse: a sentence for stderr
    ServerOptions options;
    bool quiet = false;
};

CommandLine readCommandLine(const QStringList &arguments);

} // namespace vinculo::sandbox
