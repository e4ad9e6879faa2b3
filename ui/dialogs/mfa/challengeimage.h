// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace vinculo::ui {

//! Largest picture a challenge may carry: bytes of the decoded BASE64, and pixels on one side.
inline constexpr qsizetype kLongestChallengeImage = 2 * 1024 * 1024;
inline constexpr int kWidestChallengeImage = 2000;

//! The picture of a challenge value that is a BASE64 PNG, with or without the "data:" prefix, black on white
//! with a quiet zone, never smaller than it came. Null when the value is no such picture or beyond the
//! limits.
QImage imageFromChallenge(const QString &value);

//! A QR code made of text, black on white, quiet zone of four modules, at least `side` pixels. Null when the
//! text is empty or too long for a code.
QImage qrFromText(const QString &text, int side);

//! May this text be turned into a code when it is no picture? Remnants of a broken BASE64 picture may not:
//! they would give a code that means nothing.
bool isPlainCodeText(const QString &value);

} // namespace vinculo::ui
