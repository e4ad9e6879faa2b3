// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/transport.h"
#include "core/domain/profile.h"

#include <QSslConfiguration>
#include <QUrl>

#include <memory>

namespace vinculo::api {

//! Limits of one answer. The defaults are the product's; tests make them small.
struct TransportLimits
{
    qint64 maxBodyBytes = 32LL * 1024 * 1024;
    std::chrono::milliseconds readDeadline{60'000};
    std::chrono::milliseconds writeDeadline{330'000};
};

//! HTTP over one QNetworkAccessManager of its own: no cookies, no redirects, no authentication cache, raw
//! Authorization per request, TLS errors final, total deadlines, body cap, mutations that Qt cannot send
//! twice (reliability rules F6 to F15, F28, F29). The access level is enforced here: what a profile may not
//! do is never sent.
class HttpTransport : public Transport
{
    Q_OBJECT
public:
    HttpTransport(QUrl origin, Credentials credentials, Access access, TransportLimits limits = {},
                  QObject *parent = nullptr);
    ~HttpTransport() override;

    [[nodiscard]] Call<Response> send(const Request &request) override;
    [[nodiscard]] Access access() const;
    void setAccess(Access access);
    void setCredentials(Credentials credentials);
    //! Additional trust for a private certificate authority. Errors are never ignored.
    void setSslConfiguration(const QSslConfiguration &configuration);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

//! May this be a base URL? https only, except http on loopback for the sandbox; no user info, query or
//! fragment.
enum class BaseUrlProblem { None, Malformed, NotHttps, HasUserInfo, HasPath, HasQuery };
[[nodiscard]] BaseUrlProblem checkBaseUrl(const QUrl &url);

} // namespace vinculo::api
