// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/receiver.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::sandbox {

tl::expected<Receiver, QString> Receiver::of(const QString &address, const QByteArray &authorization)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString host = url.host();
    const bool here = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    if (!url.isValid() || url.scheme() != "http"_L1 || !here || !url.userInfo().isEmpty())
        return tl::unexpected(
            u"--webhooks takes an address on this machine such as http://127.0.0.1:5000/webhooks."_s);
    const bool printable =
        std::all_of(authorization.begin(), authorization.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (!printable)
        return tl::unexpected(u"--webhook-authorization takes ASCII text in one line."_s);
    Receiver receiver;
    receiver.host = host.toStdString();
    receiver.port = url.port(80);
    QString target = url.path(QUrl::FullyEncoded);
    if (target.isEmpty())
        target = u"/"_s;
    if (url.hasQuery())
        target += u'?' + url.query(QUrl::FullyEncoded);
    receiver.target = target.toStdString();
    receiver.authorization = authorization.toStdString();
    return receiver;
}

} // namespace vinculo::sandbox
