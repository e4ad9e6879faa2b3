// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/includerules.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Layer
{
    QString folder;
    QStringList folders;    //!< of ours, itself included
    QStringList qtModules;  //!< without the "Qt"
    QStringList thirdParty; //!< prefixes
};

const QList<Layer> &layers()
{
    static const QStringList core{u"core/domain"_s, u"core/api"_s, u"core/storage"_s};
    static const QString expected = u"tl/expected.hpp"_s;
    static const QList<Layer> kLayers{
        {u"core/domain"_s, {u"core/domain"_s}, {u"Core"_s}, {expected}},
        {u"core/api"_s,
         {u"core/domain"_s, u"core/api"_s},
         {u"Core"_s, u"Network"_s, u"Concurrent"_s},
         {expected, u"simdjson.h"_s, u"zstd.h"_s}},
        {u"core/storage"_s,
         {u"core/domain"_s, u"core/storage"_s},
         {u"Core"_s, u"Sql"_s},
         {expected, u"qt6keychain/"_s, u"sys/"_s, u"unistd.h"_s, u"pwd.h"_s, u"fcntl.h"_s, u"windows.h"_s,
          u"aclapi.h"_s, u"openssl/evp.h"_s, u"sodium.h"_s}},
        {u"models"_s,
         core + QStringList{u"models"_s},
         {u"Core"_s, u"Concurrent"_s},
         {expected, u"re2/"_s, u"emmintrin.h"_s, u"simdjson.h"_s, u"xlsxwriter.h"_s, u"zip.h"_s, u"zstd.h"_s,
          u"fcntl.h"_s, u"io.h"_s, u"unistd.h"_s, u"locale.h"_s, u"xlocale.h"_s}},
        {u"ui"_s,
         core + QStringList{u"models"_s, u"ui"_s},
         {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Svg"_s, u"SvgWidgets"_s, u"PrintSupport"_s, u"Concurrent"_s},
         {expected, u"qrcodegencpp/"_s, u"qrcodegen.hpp"_s}},
        {u"sandbox"_s,
         {u"core/domain"_s, u"sandbox"_s},
         {u"Core"_s},
         {expected, u"httplib.h"_s, u"rapidjson/"_s, u"openssl/"_s, u"zlib.h"_s, u"qrcodegen.hpp"_s}},
    };
    return kLayers;
}

// The only files that talk to the session bus of Linux: to tell a locked keychain from an absent one, and to
// show notices of the desktop.
const QStringList &busFiles()
{
    static const QStringList kFiles{u"core/storage/secretserviceprobe_linux.cpp"_s,
                                    u"ui/notices/desktopnotices_linux.cpp"_s};
    return kFiles;
}

const Layer *layerOf(const SourceFile &file)
{
    const auto it = std::ranges::find_if(layers(), [&file](const Layer &l) { return file.isIn(l.folder); });
    return it == layers().cend() ? nullptr : &*it;
}

bool startsWithAny(const QString &text, const QStringList &prefixes)
{
    return std::ranges::any_of(prefixes, [&text](const QString &prefix) { return text.startsWith(prefix); });
}

QString problemOfOwnHeader(const Layer &layer, const QString &header)
{
    if (header.endsWith(u".moc"_s) || (header.startsWith(u"ui_"_s) && layer.folder == u"ui"_s))
        return {};
    if (!header.contains(u'/'))
        return u"the path must start at the root of the tree"_s;
    const bool isAllowed = std::ranges::any_of(
        layer.folders, [&header](const QString &folder) { return header.startsWith(folder + u'/'); });
    return isAllowed ? QString() : u"%1 may not include this folder"_s.arg(layer.folder);
}

QString problemOfQtHeader(const Layer &layer, const SourceFile &file, const QString &header)
{
    const QString module =
        header.contains(u'/') ? header.section(u'/', 0, 0) : IncludeRules::qtModuleOf(header);
    if (module.isEmpty())
        return u"no module of Qt has this header"_s;
    if (layer.qtModules.contains(module.sliced(2)) ||
        (module == u"QtDBus"_s && busFiles().contains(file.path())))
        return {};
    return u"%1 may not use %2"_s.arg(layer.folder, module);
}

QString problemOfForeignHeader(const Layer &layer, const QString &header)
{
    const bool isStandardLibrary = !header.contains(u'/') && !header.contains(u'.');
    if (isStandardLibrary || startsWithAny(header, layer.thirdParty))
        return {};
    return u"%1 may not use this library"_s.arg(layer.folder);
}

QString problemOf(const Layer &layer, const SourceFile &file, QChar bracket, const QString &header)
{
    if (bracket == u'"')
        return problemOfOwnHeader(layer, header);
    if (header.startsWith(u'Q'))
        return problemOfQtHeader(layer, file, header);
    return problemOfForeignHeader(layer, header);
}

} // namespace

QString IncludeRules::qtModuleOf(const QString &header)
{
    static const QStringList kModules{u"QtCore"_s,   u"QtGui"_s,        u"QtWidgets"_s, u"QtNetwork"_s,
                                      u"QtSql"_s,    u"QtConcurrent"_s, u"QtSvg"_s,     u"QtSvgWidgets"_s,
                                      u"QtCharts"_s, u"QtDBus"_s,       u"QtTest"_s,    u"QtPrintSupport"_s};
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString libraries = QLibraryInfo::path(QLibraryInfo::LibrariesPath);
    for (const QString &module : kModules)
        if (QFileInfo::exists(headers + u'/' + module + u'/' + header) ||
            QFileInfo::exists(libraries + u'/' + module + u".framework/Headers/"_s + header))
            return module;
    return {};
}

QList<Finding> IncludeRules::check(const SourceFile &file)
{
    static const QRegularExpression kInclude(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s,
                                             QRegularExpression::MultilineOption);
    QList<Finding> findings;
    const Layer *layer = layerOf(file);
    if (!layer)
        return findings;
    auto matches = kInclude.globalMatch(file.code());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString problem = problemOf(*layer, file, match.captured(1).front(), match.captured(2));
        if (!problem.isEmpty())
            findings.append({u"includes go down"_s,
                             file.path() + u':' + QString::number(file.lineAt(match.capturedStart(1))),
                             match.captured(2) + u" - "_s + problem});
    }
    return findings;
}
