// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::tests {

//! Writes a log of calls as a merchant would export it: semicolons or commas, the answer as JSON in a cell,
//! three lines in ten failed, twenty institutions, a month, the same for the same number of lines. False: the
//! disk refused.
bool writeSampleLog(const QString &path, int lines);

} // namespace vinculo::tests
