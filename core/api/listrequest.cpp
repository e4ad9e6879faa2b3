// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/listrequest.h"

#include <QUrlQuery>

#include <algorithm>

namespace vinculo::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxPageSize = 1000;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, ","));
}

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

QString pathOf(const ResourceSpec &spec)
{
    return toQString(spec.path);
}

Request listRequest(const ResourceSpec &spec, const ListQuery &query)
{
    Request request;
    request.path = pathOf(spec);
    request.pathTemplate = request.path;
    request.query.addQueryItem(u"page"_s, QString::number(std::max(1, query.page)));
    request.query.addQueryItem(u"page_size"_s, QString::number(std::clamp(query.pageSize, 1, kMaxPageSize)));
    for (const ListFilter &filter : query.filters) {
        const QString key = filter.key + toQString(wireSuffix(filter.op));
        request.query.addQueryItem(encoded(key), encoded(filter.values.join(u',')));
    }
    return request;
}

std::optional<int> nextPageOf(const QByteArray &next, const QUrl &listUrl, int currentPage)
{
    const QUrl url = QUrl::fromEncoded(next, QUrl::StrictMode);
    const bool sameList = url.isValid() && url.userInfo().isEmpty() && url.scheme() == listUrl.scheme() &&
                          url.host() == listUrl.host() && portOf(url) == portOf(listUrl) &&
                          url.path(QUrl::FullyEncoded) == listUrl.path(QUrl::FullyEncoded);
    if (!sameList)
        return {};
    bool isNumber = false;
    const int page = QUrlQuery(url).queryItemValue(u"page"_s).toInt(&isNumber);
    if (!isNumber || page <= currentPage)
        return {};
    return page;
}

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool isValidId(const ResourceSpec &spec, const QString &id)
{
    if (spec.name != "institutions")
        return isUuid(id);
    return !id.isEmpty() && id.size() <= 10 &&
           std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace vinculo::api
