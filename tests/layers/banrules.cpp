// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/banrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kLongFile = u"no file is too long"_s;
const QString kFirstLine = u"the licence stands on the first line"_s;
const QString kPragmaOnce = u"headers are guarded by pragma once"_s;
const QString kChainedArg = u"arg is not chained"_s;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern);
}

Finding findingAt(const SourceFile &file, const QString &rule, qsizetype position, const QString &detail)
{
    return {rule, file.path() + u':' + QString::number(file.lineAt(position)), detail};
}

bool appliesTo(const Ban &ban, const SourceFile &file)
{
    const auto covers = [&file](const QString &place) { return file.path() == place || file.isIn(place); };
    return (ban.folders.isEmpty() || std::ranges::any_of(ban.folders, covers)) &&
           std::ranges::none_of(ban.exceptions, covers);
}

void checkBan(const Ban &ban, const SourceFile &file, QList<Finding> &findings)
{
    auto matches = ban.pattern.globalMatch(ban.alsoInStrings ? file.code() : file.bareCode());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        findings.append(findingAt(file, ban.name, match.capturedStart(), match.captured().simplified()));
    }
}

//! Position behind the bracket that closes the one at `open`; -1 when there is none.
qsizetype behindClosing(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code[i] == u'(')
            ++depth;
        else if (code[i] == u')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

//! A value that contains "%1" would be taken for a placeholder by the second call.
void checkChainedArg(const SourceFile &file, QList<Finding> &findings)
{
    static const QRegularExpression kArg(uR"(\.\s*arg\s*\()"_s);
    static const QRegularExpression kNextArg(uR"(\G\s*\.\s*arg\s*\()"_s);
    const QString &code = file.bareCode();
    auto matches = kArg.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype end = behindClosing(code, match.capturedEnd() - 1);
        if (end >= 0 && kNextArg.match(code, end).hasMatch())
            findings.append(findingAt(file, kChainedArg, match.capturedStart(), u".arg(...).arg("_s));
    }
}

QList<Ban> makeNetworkBans()
{
    return {
        {u"TLS errors are final"_s, expression(uR"(\bignoreSslErrors\b)"_s), {}, {}},
        {u"the guard against decompression bombs stays on"_s,
         expression(uR"(\bsetDecompressedSafetyCheckThreshold\b)"_s),
         {},
         {}},
        {u"no insecure keychain"_s, expression(uR"(\bsetInsecureFallback\s*\(\s*true\b)"_s), {}, {}},
        {u"texts of the system are not shown"_s, expression(uR"(\berrorString\s*\()"_s), {}, {}},
    };
}

QList<Ban> makeWaitingBans()
{
    return {
        {u"no nested event loop"_s, expression(uR"(\bQEventLoop\b)"_s), {}, {}},
        {u"no exec outside main"_s,
         expression(uR"((\.|->|::)\s*exec\s*\()"_s),
         {},
         {u"app/main.cpp"_s, u"sandbox/main.cpp"_s, u"core/storage"_s}}, // storage: QSqlQuery::exec
        {u"no exec of windows in storage"_s,
         expression(uR"(\b(QCoreApplication|QApplication|QDialog|QMenu)\s*::\s*exec\b)"_s),
         {u"core/storage"_s},
         {}},
        {u"no sleep"_s, expression(uR"(\bQThread\s*::\s*(sleep|msleep|usleep)\b)"_s), {}, {}},
        {u"no sleep of the standard library"_s,
         expression(uR"(\bsleep_(for|until)\b)"_s),
         {},
         {u"sandbox"_s}}, // the sandbox delays answers on purpose
        {u"no blocking wait"_s,
         expression(
             uR"(\bwaitFor(Finished|ReadyRead|Connected|Disconnected|Started|BytesWritten|Encrypted)\b)"_s),
         {},
         {}},
    };
}

QList<Ban> makeLayerBans()
{
    const QStringList core{u"core"_s};
    const QStringList ui{u"ui"_s};
    return {
        // QDBusConnection knows slots by their names only.
        {u"connections are checked by the compiler"_s,
         expression(uR"(\b(SIGNAL|SLOT)\s*\()"_s),
         {},
         {u"ui/notices/desktopnotices_linux.cpp"_s}},
        // A workbook has no other numbers.
        {u"money never becomes a double"_s,
         expression(uR"((\.|->)\s*toDouble\s*\()"_s),
         {},
         {u"models/export/spreadsheetwriter.cpp"_s}},
        {u"settings live in storage"_s, expression(uR"(\bQSettings\b)"_s), {}, {u"core/storage"_s}},
        {u"core does not translate"_s, expression(uR"(\b(tr|translate)\s*\()"_s), core, {}},
        {u"models know no widget"_s, expression(uR"(\bQ\w*Widget\b)"_s), {u"models"_s}, {}},
        {u"ui knows no transport"_s,
         expression(uR"(\b(QNetworkReply|QNetworkAccessManager|QJson\w+)\b)"_s),
         ui,
         {}},
        {u"ui knows no path of the API"_s, expression(uR"("/api/)"_s), ui, {}, true},
        {u"colours come from the theme"_s,
         expression(uR"re("[^"\n]*#[0-9a-fA-F]{6}\b|"#[0-9a-fA-F]{3}"|\bQColor\s*[({]\s*(u?"|\d))re"_s),
         ui,
         {u"ui/theme"_s},
         true},
    };
}

} // namespace

const QList<Ban> &BanRules::bans()
{
    static const QList<Ban> kBans = makeNetworkBans() + makeWaitingBans() + makeLayerBans();
    return kBans;
}

QStringList BanRules::otherRules()
{
    return {kLongFile, kFirstLine, kPragmaOnce, kChainedArg};
}

QList<Finding> BanRules::checkForm(const SourceFile &file)
{
    constexpr qsizetype kLongestHeader = 300;
    constexpr qsizetype kLongestSource = 600;
    QList<Finding> findings;
    if (!file.text().startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
        findings.append(findingAt(file, kFirstLine, 0, u"no SPDX line"_s));
    if (file.isHeader() && !file.bareCode().contains(u"#pragma once"_s))
        findings.append(findingAt(file, kPragmaOnce, 0, u"no #pragma once"_s));
    const qsizetype limit = file.isHeader() ? kLongestHeader : kLongestSource;
    if (file.lineCount() > limit && !file.isIn(u"core/domain/resources"_s))
        findings.append(findingAt(file, kLongFile, 0, QString::number(file.lineCount()) + u" lines"_s));
    return findings;
}

QList<Finding> BanRules::check(const SourceFile &file)
{
    QList<Finding> findings = checkForm(file);
    checkChainedArg(file, findings);
    for (const Ban &ban : bans())
        if (appliesTo(ban, file))
            checkBan(ban, file, findings);
    return findings;
}
