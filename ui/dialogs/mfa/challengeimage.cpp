// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mfa/challengeimage.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <qrcodegen.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr int kQuietModules = 4;                //!< ISO 18004
constexpr qsizetype kLongestCodeText = 1200;    //!< beyond this a code is too dense to scan from a screen
constexpr int kLargestCodeBytes = 2331;         //!< version 40 at level M, byte mode
constexpr qsizetype kShortestPictureText = 400; //!< a PNG of a code is never shorter in BASE64

QByteArray payloadOf(const QString &value)
{
    QString text = value.trimmed();
    if (text.startsWith(u"data:"_s)) {
        const qsizetype comma = text.indexOf(u',');
        if (comma < 0 || !text.left(comma).contains(u"base64"_s, Qt::CaseInsensitive))
            return {};
        text = text.mid(comma + 1);
    }
    // four characters carry three bytes
    if (text.size() / 4 * 3 > kLongestChallengeImage + 3)
        return {};
    text.remove(u'\n').remove(u'\r').remove(u' ');
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QImage onWhite(const QImage &picture)
{
    const int margin = std::max(16, std::max(picture.width(), picture.height()) / 12);
    QImage card(picture.width() + 2 * margin, picture.height() + 2 * margin, QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    painter.drawImage(margin, margin, picture);
    return card;
}

} // namespace

QImage imageFromChallenge(const QString &value)
{
    QByteArray bytes = payloadOf(value);
    if (bytes.isEmpty())
        return {};
    QBuffer buffer(&bytes);
    // the format is fixed: no other decoder is let near bytes from outside
    QImageReader reader(&buffer, "png");
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || size.width() > kWidestChallengeImage ||
        size.height() > kWidestChallengeImage)
        return {};
    const QImage picture = reader.read();
    return picture.isNull() ? QImage() : onWhite(picture);
}

QImage qrFromText(const QString &text, int side)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || text.size() > kLongestCodeText || bytes.size() > kLargestCodeBytes)
        return {};
    const std::vector<std::uint8_t> data(bytes.cbegin(), bytes.cend());
    const auto code = qrcodegen::QrCode::encodeBinary(data, qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * kQuietModules;
    const int scale = std::max(1, (side + modules - 1) / modules);
    QImage image(modules * scale, modules * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                painter.fillRect((x + kQuietModules) * scale, (y + kQuietModules) * scale, scale, scale,
                                 Qt::black);
    return image;
}

bool isPlainCodeText(const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || text.size() > kLongestCodeText || text.startsWith(u"data:"_s))
        return false;
    const bool isBase64 = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'+' || c == u'/' || c == u'=';
    });
    return !(isBase64 && text.size() >= kShortestPictureText) && !text.startsWith(u"iVBORw0"_s);
}

} // namespace vinculo::ui
