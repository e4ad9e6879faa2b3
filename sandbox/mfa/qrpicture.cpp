// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mfa/qrpicture.h"

#include <QByteArray>
#include <qrcodegen.hpp>

#include <zlib.h>

namespace vinculo::sandbox {

namespace {

constexpr int kModule = 4; // pixels per module
constexpr int kQuiet = 4;  // modules of quiet zone, as the standard asks

void appendNumber(std::string &out, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xFF);
}

//! Length, type, data, CRC-32 (PNG specification, section 5).
void appendChunk(std::string &png, std::string type, const std::string &data)
{
    appendNumber(png, static_cast<std::uint32_t>(data.size()));
    type += data;
    png += type;
    const auto crc = crc32(0L, reinterpret_cast<const Bytef *>(type.data()), static_cast<uInt>(type.size()));
    appendNumber(png, static_cast<std::uint32_t>(crc));
}

std::string packedRows(const qrcodegen::QrCode &code, int size)
{
    std::string rows;
    for (int y = 0; y < size; ++y) {
        rows += '\0'; // no filter
        unsigned bits = 0;
        for (int x = 0; x < (size + 7) / 8 * 8; ++x) {
            const bool dark = x < size && code.getModule(x / kModule - kQuiet, y / kModule - kQuiet);
            bits = (bits << 1) | (dark ? 0U : 1U);
            if (x % 8 == 7) {
                rows += static_cast<char>(bits & 0xFF);
                bits = 0;
            }
        }
    }
    return rows;
}

} // namespace

std::string qrPictureBase64(const std::string &text)
{
    const auto code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = (code.getSize() + 2 * kQuiet) * kModule;
    std::string header;
    appendNumber(header, static_cast<std::uint32_t>(size));
    appendNumber(header, static_cast<std::uint32_t>(size));
    header += std::string("\1\0\0\0\0", 5); // one bit, grey, deflate, no filter, not interlaced
    const std::string rows = packedRows(code, size);
    uLongf length = compressBound(static_cast<uLong>(rows.size()));
    std::string packed(length, '\0');
    compress(reinterpret_cast<Bytef *>(packed.data()), &length, reinterpret_cast<const Bytef *>(rows.data()),
             static_cast<uLong>(rows.size()));
    packed.resize(length);
    std::string png("\x89PNG\r\n\x1A\n", 8);
    appendChunk(png, "IHDR", header);
    appendChunk(png, "IDAT", packed);
    appendChunk(png, "IEND", {});
    return QByteArray::fromRawData(png.data(), static_cast<qsizetype>(png.size())).toBase64().toStdString();
}

} // namespace vinculo::sandbox
