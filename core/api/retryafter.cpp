// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/retryafter.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace vinculo::api {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<seconds> parseRetryAfter(const QByteArray &value, qint64 utcNowMs)
{
    const QByteArray text = value.trimmed();
    if (isDigits(text)) {
        bool fits = false;
        const qint64 count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), kLongestRetryAfter) : kLongestRetryAfter;
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    const qint64 leftMs = date.toMSecsSinceEpoch() - utcNowMs;
    return std::clamp(seconds((leftMs + 999) / 1000), seconds(0), kLongestRetryAfter);
}

std::optional<seconds> parseWaitHint(const QString &message)
{
    static const QRegularExpression pattern(u"([0-9]{1,4})\\s*(minute|second)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(message);
    if (!match.hasMatch())
        return {};
    const bool minutes = match.capturedView(2).startsWith(u'm', Qt::CaseInsensitive);
    const seconds wait(match.capturedView(1).toLongLong() * (minutes ? 60 : 1));
    return std::min(wait, seconds(3600));
}

} // namespace vinculo::api
