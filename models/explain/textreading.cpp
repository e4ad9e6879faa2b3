// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/textreading.h"

#include <QRegularExpression>

#include <array>

namespace vinculo::models::textreading {

using namespace Qt::StringLiterals;
using Kind = PastedFact::Kind;

namespace {

constexpr int kMostLines = 20'000;
constexpr qsizetype kLongestLine = 4000;
constexpr int kMostIds = 200; //!< looked at

const QRegularExpression &statusPattern()
{
    static const QRegularExpression pattern(
        u"(?:\\bHTTP(?:/[0-9.]{1,3})?|\\bstatus(?:[ _-]?code)?|\\bresponse)[\"']?\\s{0,3}[:=]?\\s{0,3}[\"']?"
        "([45][0-9]{2})(?![0-9.])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

//! `"GET /api/links/ HTTP/1.1" 404 23`, `400 login_error`: nothing says so, but it can hardly be anything
//! else. "R$ 400,00" is none, the cell of a table is: ";400;".
int bareStatus(const QString &line)
{
    static const QRegularExpression pattern(
        u"(?:^|\\s)([45][0-9]{2})(?=$|[\\s\"|;)\\]:]|,(?![0-9]))|[\"|,;(\\[]([45][0-9]{2})(?=$|[\\s\"|,;)\\]])"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    return match.captured(match.lastCapturedIndex()).toInt();
}

const QRegularExpression &uuidPattern()
{
    static const QRegularExpression pattern(
        u"(?<![0-9a-z-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &requestIdPattern()
{
    static const QRegularExpression pattern(u"(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

//! A key as JSON, Python, a query or a log write it, and the value beside it: `code: x`, `"code": "x"`,
//! `code=x`.
class Key
{
public:
    explicit Key(const QString &names)
        : m_pattern(
              u"(?<![A-Za-z_])[\"']?(?:"_s + names +
              u")[\"']?\\s{0,3}[:=]\\s{0,3}(?:\"((?:[^\"\\\\]|\\\\.){0,2000})|'([^']{0,2000})|([A-Za-z0-9_.@-]{1,200}))"_s)
    {
    }
    [[nodiscard]] QString in(const QString &text) const
    {
        const QRegularExpressionMatch match = m_pattern.match(text);
        for (int group = 1; group <= 3; ++group)
            if (!match.captured(group).isEmpty())
                return match.captured(group);
        return {};
    }

private:
    QRegularExpression m_pattern;
};

//! Compiled once.
struct Keys
{
    Key errorCode{u"error_?code"_s};
    Key code{u"code"_s};
    Key error{u"error"_s};
    Key message{u"error_message|message|msg|detail"_s};
    Key field{u"field"_s};
    Key institution{u"institution(?:_name)?"_s};
    Key consent{u"consent_id"_s};
    Key webhookType{u"webhook_type"_s};
    Key webhookCode{u"webhook_code"_s};
};

const Keys &keys()
{
    static const Keys all;
    return all;
}

bool isCodeShaped(const QString &code)
{
    constexpr qsizetype kLongest = 60;
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[a-z][a-z0-9]*(_[a-z0-9]+)*"_s));
    return code.size() <= kLongest && shape.match(code).hasMatch();
}

//! A code that stands in the line by itself. Words such as "invalid" are codes only where they are called so.
QString codeIn(const QString &line)
{
    for (const Key *key : {&keys().errorCode, &keys().code, &keys().error}) {
        const QString named = key->in(line).toLower();
        const bool isCode = key != &keys().error && named.contains(u'_') && isCodeShaped(named);
        if (isCode || isKnownCode(named))
            return named;
    }
    static const QRegularExpression word(u"[a-z]+(?:_[a-z]+)+"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = word.globalMatch(line); it.hasNext();)
        if (const QString code = it.next().captured().toLower(); isKnownCode(code))
            return code;
    return {};
}

QString messageIn(const QString &line)
{
    const QString message = keys().message.in(line);
    return message.isEmpty() ? line : message; // what tells causes apart may stand anywhere in it
}

void readNamedIds(Gathering &gathering, const QString &line)
{
    gathering.addFact(Kind::Institution, keys().institution.in(line));
    gathering.addFact(Kind::ConsentId, keys().consent.in(line));
}

} // namespace

int namedStatus(QStringView text)
{
    return statusPattern().match(text.toString()).captured(1).toInt();
}

bool readPage(Gathering &gathering, const QString &text)
{
    const qsizetype start = text.indexOf("<html"_L1, 0, Qt::CaseInsensitive);
    const bool isPage = start >= 0 || text.trimmed().startsWith("<!doctype html"_L1, Qt::CaseInsensitive);
    if (!isPage)
        return false;
    ApiError error;
    error.htmlBody = true;
    error.httpStatus = namedStatus(QStringView(text).left(qMax<qsizetype>(start, 0)));
    static const QRegularExpression title(
        u"<(?:title|h1)[^>]{0,200}>\\s{0,20}(?:error\\s)?([45][0-9]{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (error.httpStatus == 0)
        error.httpStatus = title.match(text).captured(1).toInt();
    static const QRegularExpression forbidden(
        u"<(?:title|h1)[^>]{0,200}>[^<]{0,80}(?:forbidden|access denied|blocked)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int kForbidden = 403;
    if (error.httpStatus == 0 && forbidden.match(text).hasMatch())
        error.httpStatus = kForbidden;
    gathering.addError(error);
    return true;
}

bool readFragments(Gathering &gathering, const QString &text)
{
    // Without a mark of JSON or Python it is a line of a log, which is read with more care.
    static const QRegularExpression mark(u"[\"'](?:code|error_code|webhook_code|request_id)[\"']\\s{0,3}:"_s);
    if (!mark.match(text).hasMatch())
        return false;
    const QString webhook = keys().webhookCode.in(text);
    ApiError error;
    error.httpStatus = namedStatus(text);
    error.code = keys().errorCode.in(text);
    if (error.code.isEmpty())
        error.code = keys().code.in(text);
    error.message = keys().message.in(text);
    error.field = keys().field.in(text);
    if (!webhook.isEmpty()) {
        const QString type = keys().webhookType.in(text);
        gathering.addFact(Kind::WebhookType, type);
        gathering.addFact(Kind::WebhookCode, webhook);
        if (error.code.isEmpty())
            gathering.addKnown(webhook, guidanceForWebhook(type, webhook));
    }
    if (!error.code.isEmpty())
        gathering.addError(error);
    readNamedIds(gathering, text);
    return gathering.hasFindings();
}

std::optional<Confidence> readLines(Gathering &gathering, const QString &text)
{
    std::optional<Confidence> best;
    int lines = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (++lines > kMostLines)
            break;
        const QString part = line.left(kLongestLine).toString();
        ApiError error;
        error.code = codeIn(part);
        error.httpStatus = namedStatus(part);
        const bool isNamed = error.httpStatus != 0;
        if (!isNamed)
            error.httpStatus = bareStatus(part);
        if (error.code.isEmpty() && error.httpStatus == 0)
            continue;
        error.message = messageIn(part);
        error.field = error.code.isEmpty() ? QString() : keys().field.in(part);
        gathering.addError(error);
        readNamedIds(gathering, part);
        const bool isSure = !error.code.isEmpty() && error.httpStatus != 0;
        best = isSure || best == Confidence::Likely ? Confidence::Likely : Confidence::Guess;
    }
    return best;
}

void readIds(Gathering &gathering, const QString &text)
{
    int count = 0;
    for (auto it = uuidPattern().globalMatch(text); it.hasNext() && count < kMostIds; ++count) {
        const QRegularExpressionMatch match = it.next();
        constexpr qsizetype kBefore = 24;
        const qsizetype start = match.capturedStart();
        const QString before =
            text.sliced(qMax<qsizetype>(0, start - kBefore), qMin(start, kBefore)).toLower();
        static const QRegularExpression link(u"link(?:s/|(?:_?id)?[\"'\\s:=/]{1,6})$"_s);
        static const QRegularExpression request(u"request[-_ ]?id[\"'\\s:=]{1,6}$"_s);
        const Kind kind = link.match(before).hasMatch()      ? Kind::LinkId
                          : request.match(before).hasMatch() ? Kind::RequestId
                                                             : Kind::AnyId;
        gathering.addFact(kind, match.captured().toLower());
    }
    count = 0;
    for (auto it = requestIdPattern().globalMatch(text); it.hasNext() && count < kMostIds; ++count) {
        const QRegularExpressionMatch match = it.next();
        constexpr qsizetype kBefore = 24;
        const qsizetype start = match.capturedStart();
        const QString before =
            text.sliced(qMax<qsizetype>(0, start - kBefore), qMin(start, kBefore)).toLower();
        static const QRegularExpression other(u"(?:webhook_id|session)[\"'\\s:=]{1,6}$"_s);
        if (!other.match(before).hasMatch()) // those are of the same shape
            gathering.addFact(Kind::RequestId, match.captured());
    }
}

} // namespace vinculo::models::textreading
