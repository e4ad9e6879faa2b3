// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httptransport.h"

#include "core/api/httpexchange.h"
#include "core/api/oncebody.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace vinculo::api {

using namespace Qt::StringLiterals;

namespace {

//! Stores nothing and sends nothing back (rule F15).
class EmptyCookieJar : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

//! Paths are made of constants and checked ids; this is the last look before the wire (rule F28).
bool isSafePath(const QString &path)
{
    if (!path.startsWith("/api/"_L1) || !path.endsWith(u'/') || path.contains("//"_L1))
        return false;
    return std::all_of(path.begin(), path.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
               u == u'/' || u == u'-' || u == u'_';
    });
}

bool isAllowed(Access access, HttpVerb verb)
{
    switch (access) {
    case Access::ReadOnly:
        return verb == HttpVerb::Get;
    case Access::Operator:
        return verb != HttpVerb::Delete;
    case Access::Admin:
        return true;
    }
    return false;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Call<Response> refused(ErrorKind kind)
{
    CallSource<Response> source;
    Call<Response> call = source.call();
    ApiError error;
    error.kind = kind;
    source.finish(Unexpected(std::move(error)));
    return call;
}

} // namespace

struct HttpTransport::Private
{
    QUrl origin;
    Credentials credentials;
    Access access;
    TransportLimits limits;
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager reads;

    Private(QUrl url, Credentials keys, Access level, TransportLimits caps)
        : origin(std::move(url))
        , credentials(std::move(keys))
        , access(level)
        , limits(caps)
    {
        configure(reads);
    }

    static void configure(QNetworkAccessManager &manager)
    {
        manager.setCookieJar(new EmptyCookieJar(&manager));
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager.setAutoDeleteReplies(false);
        manager.setTransferTimeout(0); // counts silence only (rule F9); the exchange has a total deadline
    }

    [[nodiscard]] QUrl urlFor(const Request &request) const
    {
        QUrl url = origin;
        url.setPath(request.path);
        // A literal plus is a space to the server.
        const QString query = request.query.toString(QUrl::FullyEncoded).replace(u'+', "%2B"_L1);
        if (!query.isEmpty())
            url.setQuery(query, QUrl::StrictMode);
        return url;
    }

    [[nodiscard]] QNetworkRequest networkRequest(const Request &request) const
    {
        QNetworkRequest http(urlFor(request));
        http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        http.setSslConfiguration(ssl);
        http.setRawHeader("Authorization",
                          "Basic " + (credentials.secretId + ':' + credentials.secretPassword).toBase64());
        http.setRawHeader("Accept", "application/json");
        http.setRawHeader("Accept-Language", "en");
        http.setRawHeader("User-Agent", "Vinculo/" VINCULO_VERSION);
        if (request.asynchronous)
            http.setRawHeader("X-Belvo-Request-Mode", "async");
        return http;
    }

    //! A mutation has a manager, and so a connection, of its own: it never starts on one that the peer may
    //! have dropped meanwhile, and clearing a shared cache would break off what runs beside it.
    QNetworkReply *startMutation(const Request &request) const
    {
        QNetworkRequest http = networkRequest(request);
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        if (!request.body.isEmpty())
            http.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
        http.setRawHeader("Connection", "close");
        auto manager = std::make_unique<QNetworkAccessManager>();
        configure(*manager);
        auto body = std::make_unique<OnceBody>(request.body);
        QNetworkReply *reply =
            manager->sendCustomRequest(http, toString(request.verb).toLatin1(), body.get());
        body.release()->setParent(reply);
        reply->setParent(nullptr);
        QObject::connect(reply, &QObject::destroyed, manager.release(), &QObject::deleteLater);
        return reply;
    }

    QNetworkReply *start(const Request &request)
    {
        return request.verb == HttpVerb::Get ? reads.get(networkRequest(request)) : startMutation(request);
    }

    [[nodiscard]] std::chrono::milliseconds deadlineFor(const Request &request) const
    {
        if (request.deadline.count() > 0)
            return request.deadline;
        const bool quick = request.verb == HttpVerb::Get || request.verb == HttpVerb::Delete;
        return quick ? limits.readDeadline : limits.writeDeadline;
    }
};

HttpTransport::HttpTransport(QUrl origin, Credentials credentials, Access access, TransportLimits limits,
                             QObject *parent)
    : Transport(parent)
    , d(std::make_unique<Private>(std::move(origin), std::move(credentials), access, limits))
{
}

HttpTransport::~HttpTransport()
{
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly)); // replies go before their managers
}

Call<Response> HttpTransport::send(const Request &request)
{
    if (!isAllowed(d->access, request.verb))
        return refused(ErrorKind::ReadOnly);
    if (!isSafePath(request.path))
        return refused(ErrorKind::Validation);
    if (checkBaseUrl(d->origin) != BaseUrlProblem::None)
        return refused(ErrorKind::Insecure);

    CallSource<Response> source;
    Call<Response> call = source.call();
    auto *exchange = new HttpExchange(request, d->start(request), d->limits.maxBodyBytes,
                                      d->deadlineFor(request), source, this);
    connect(exchange, &HttpExchange::finished, this, &Transport::callFinished);
    source.onAbort([guard = QPointer(exchange)] {
        if (guard)
            guard->cancel();
    });
    return call;
}

Access HttpTransport::access() const
{
    return d->access;
}

void HttpTransport::setAccess(Access access)
{
    d->access = access;
}

void HttpTransport::setCredentials(Credentials credentials)
{
    d->credentials = std::move(credentials);
}

void HttpTransport::setSslConfiguration(const QSslConfiguration &configuration)
{
    d->ssl = configuration;
}

BaseUrlProblem checkBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return BaseUrlProblem::Malformed;
    if (!url.userInfo().isEmpty())
        return BaseUrlProblem::HasUserInfo;
    if (url.hasQuery() || url.hasFragment())
        return BaseUrlProblem::HasQuery;
    if (!url.path().isEmpty() && url.path() != "/"_L1)
        return BaseUrlProblem::HasPath;
    const bool plainAllowed = url.scheme() == "http"_L1 && isLoopback(url.host());
    if (url.scheme() != "https"_L1 && !plainAllowed)
        return BaseUrlProblem::NotHttps;
    return BaseUrlProblem::None;
}

} // namespace vinculo::api
