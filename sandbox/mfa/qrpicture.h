// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vinculo::sandbox {

//! A QR code of the text as a one-bit PNG with quiet zone, in base64 without the data: prefix.
std::string qrPictureBase64(const std::string &text);

} // namespace vinculo::sandbox
