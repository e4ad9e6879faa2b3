// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vinculo::tests {

//! A log as an integrator gets it: semicolons, headings in Portuguese, answers as JSON in cells. `links`: ids
//! that are used, the first one the worst: it is refused seven times in a row.
QByteArray sampleCalls(const QStringList &links);

} // namespace vinculo::tests
