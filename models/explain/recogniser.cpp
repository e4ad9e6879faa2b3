// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/recogniser.h"

#include "models/explain/addressreading.h"
#include "models/explain/jsonpieces.h"
#include "models/explain/jsonreading.h"
#include "models/explain/textreading.h"

#include <QRegularExpression>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! Text outside the pieces of JSON; statuses in their neighbourhood are theirs.
QString around(const QString &text, const QList<JsonPiece> &pieces)
{
    QString rest;
    qsizetype at = 0;
    for (const JsonPiece &piece : pieces) {
        rest += QStringView(text).sliced(at, piece.start - at);
        rest += u' ';
        at = piece.end;
    }
    rest += QStringView(text).sliced(at);
    return rest;
}

//! The status named in the same place: in the line before the JSON, or in the head of an HTTP answer above.
int statusBefore(const QString &text, qsizetype start, qsizetype previousEnd)
{
    constexpr qsizetype kReach = 2000;
    const qsizetype from = qMax(previousEnd, start - kReach);
    return textreading::namedStatus(QStringView(text).sliced(from, start - from));
}

//! `isWhole`: nothing but the JSON is there.
std::optional<Explanation> fromJson(const QString &text, bool isWhole)
{
    const QList<JsonPiece> pieces = jsonPieces(text);
    if (pieces.isEmpty())
        return {};
    Gathering gathering;
    std::optional<PastedKind> kind;
    int telling = 0;
    qsizetype previousEnd = 0;
    for (const JsonPiece &piece : pieces) {
        JsonReading reading(gathering, statusBefore(text, piece.start, previousEnd));
        reading.read(piece.document);
        previousEnd = piece.end;
        telling += reading.kind() ? 1 : 0;
        if (!kind)
            kind = reading.kind();
    }
    const QString rest = around(text, pieces);
    const bool isAlone = isWhole && pieces.size() == 1 && rest.trimmed().isEmpty();
    if (!kind) {
        if (!isAlone)
            return {}; // the text around may tell something
        textreading::readIds(gathering, text);
        return gathering.take(PastedKind::OtherJson, Confidence::Certain);
    }
    textreading::readIds(gathering, rest);
    if (telling > 1)
        kind = PastedKind::LogLines;
    return gathering.take(*kind, isAlone ? Confidence::Certain : Confidence::Likely);
}

bool isOnlyIds(QString text)
{
    static const QRegularExpression punctuation(u"[\\s\"'{},;]+"_s);
    const QStringList words = text.split(punctuation, Qt::SkipEmptyParts);
    static const QRegularExpression id(
        QRegularExpression::anchoredPattern(u"[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kMostWords = 1000;
    return !words.isEmpty() && words.size() <= kMostWords &&
           std::ranges::all_of(words, [](const QString &word) { return id.match(word).hasMatch(); });
}

} // namespace

Explanation recognise(const PastedText &pasted)
{
    Gathering gathering;
    const QString &text = pasted.text;
    if (!pasted.isText)
        return gathering.take(PastedKind::NotText, Confidence::Certain);
    if (text.trimmed().isEmpty())
        return gathering.take(PastedKind::Nothing, Confidence::Certain);
    if (isOnlyIds(text.left(PastedText::kMost))) {
        textreading::readIds(gathering, text);
        return gathering.take(PastedKind::Ids, Confidence::Certain);
    }
    if (auto explanation = fromJson(text, true))
        return *explanation;
    const bool isEscaped = text.contains("\\\""_L1);
    const QString plain = isEscaped ? unescapedJson(text) : text;
    if (isEscaped)
        if (auto explanation = fromJson(plain, false))
            return *explanation;
    if (textreading::readPage(gathering, plain)) {
        textreading::readIds(gathering, plain);
        return gathering.take(PastedKind::FirewallPage, Confidence::Certain);
    }
    if (readReturnAddress(gathering, plain)) {
        textreading::readIds(gathering, plain);
        return gathering.take(PastedKind::ReturnUrl, Confidence::Certain);
    }
    if (textreading::readFragments(gathering, plain)) {
        textreading::readIds(gathering, plain);
        const bool isWebhook = plain.contains("webhook_code"_L1);
        return gathering.take(isWebhook ? PastedKind::Webhook : PastedKind::ErrorAnswer, Confidence::Likely);
    }
    const auto confidence = textreading::readLines(gathering, plain);
    textreading::readIds(gathering, plain);
    if (confidence)
        return gathering.take(PastedKind::LogLines, *confidence);
    const bool hasFacts = gathering.hasFacts();
    return gathering.take(hasFacts ? PastedKind::Ids : PastedKind::Unknown,
                          hasFacts ? Confidence::Likely : Confidence::Certain);
}

} // namespace vinculo::models
