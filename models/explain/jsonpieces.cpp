// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/jsonpieces.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! Characters looked at before we give up: a text of opening brackets alone would take for ever.
constexpr qsizetype kMostSteps = 16 * 1024 * 1024;
constexpr qsizetype kMostPieces = 500;

//! What can follow an opening bracket in JSON; "[INFO]" is none.
bool mayBegin(const QString &text, qsizetype start)
{
    qsizetype next = start + 1;
    while (next < text.size() && text[next].isSpace())
        ++next;
    if (next >= text.size())
        return false;
    const QChar c = text[next];
    if (text[start] == u'{')
        return c == u'"' || c == u'}';
    return QStringView(u"{[\"]-tfn").contains(c) || (c >= u'0' && c <= u'9');
}

//! Behind the bracket that closes the one at `start`; -1: it is never closed, or closed by the wrong one.
qsizetype endOfValue(const QString &text, qsizetype start, qsizetype &steps)
{
    QString open;
    bool isQuoted = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        ++steps;
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                isQuoted = false;
            continue;
        }
        if (c == u'"') {
            isQuoted = true;
        } else if (c == u'[' || c == u'{') {
            open += c;
        } else if (c == u']' || c == u'}') {
            if (open.back() != (c == u']' ? u'[' : u'{'))
                return -1;
            open.chop(1);
            if (open.isEmpty())
                return i + 1;
        }
    }
    return -1;
}

} // namespace

QList<JsonPiece> jsonPieces(const QString &text)
{
    QList<JsonPiece> pieces;
    qsizetype steps = 0;
    for (qsizetype at = 0; at < text.size() && steps < kMostSteps && pieces.size() < kMostPieces;) {
        const QChar c = text[at];
        if ((c != u'[' && c != u'{') || !mayBegin(text, at)) {
            ++at;
            continue;
        }
        const qsizetype end = endOfValue(text, at, steps);
        const QJsonDocument document =
            end < 0 ? QJsonDocument() : QJsonDocument::fromJson(text.sliced(at, end - at).toUtf8());
        if (document.isNull()) {
            ++at;
            continue;
        }
        pieces.append({document, at, end});
        at = end;
    }
    return pieces;
}

QString unescapedJson(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size() &&
                              (text[i + 1] == u'"' || text[i + 1] == u'\\' || text[i + 1] == u'/');
        if (isEscape)
            ++i;
        result += text[i];
    }
    return result;
}

} // namespace vinculo::models
