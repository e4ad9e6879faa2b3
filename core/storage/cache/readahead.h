// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace vinculo::storage {

//! Tells the system that all of an open file will be read soon, so that the disk works while what has come
//! already is decrypted. Returns at once; a hint, from which nothing follows when it fails.
void readAhead(const QFile &file);

} // namespace vinculo::storage
