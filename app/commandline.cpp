// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "core/domain/deeplink.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::app {

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Desktop console for Belvo's open-finance API.\n\n“vinculo export --help” "
           "tells how to write rows into files without a window, “vinculo journal --help” how to verify what "
           "was recorded."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, tr("Opens this profile: demo, a name or an id."),
                                     u"profile"_s);
    const QCommandLineOption language(u"lang"_s, tr("Uses this language: pt, es or en."), u"language"_s);
    const QCommandLineOption scheme(u"scheme"_s, tr("Uses these colours: light or dark."), u"scheme"_s);
    const QCommandLineOption page(u"page"_s, tr("Opens this page first, for example links."), u"page"_s);
    const QCommandLineOption tour(
        u"tour"_s, tr("Walks through the program on the demo data and writes pictures to this folder."),
        u"folder"_s);
    const QCommandLineOption newInstance(u"new-instance"_s,
                                         tr("Starts the program anew, also while it is running already."));
    QCommandLineOption traceStartup(u"trace-startup"_s);
    traceStartup.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({profile, language, scheme, page, tour, newInstance, traceStartup});
    parser.addPositionalArgument(u"address"_s,
                                 tr("Opens this record, for example vinculo://link/ and the id of a link."),
                                 u"[vinculo://…]"_s);

    CommandLine parsed;
    if (!parser.parse(arguments)) {
        parsed.exitCode = 2;
        parsed.output = parser.errorText() + u'\n';
        return parsed;
    }
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        parsed.exitCode = 0;
        parsed.output = parser.helpText();
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.exitCode = 0;
        parsed.output = u"vinculo %1\n"_s.arg(QCoreApplication::applicationVersion());
        return parsed;
    }
    const auto checked = [&](const QCommandLineOption &option, const QStringList &allowed) {
        const QString value = parser.value(option);
        if (value.isEmpty() || allowed.contains(value))
            return value;
        parsed.exitCode = 2;
        parsed.output = tr("%1 is not a value for --%2; choose one of: %3.")
                            .arg(value, option.names().constFirst(), allowed.join(u", "_s)) +
                        u'\n';
        return QString();
    };
    parsed.options.profile = parser.value(profile);
    parsed.options.language = checked(language, {u"pt"_s, u"es"_s, u"en"_s});
    parsed.options.scheme = checked(scheme, {u"light"_s, u"dark"_s});
    parsed.options.page = parser.value(page);
    parsed.options.tour = parser.value(tour);
    parsed.options.traceStartup = parser.isSet(traceStartup);
    parsed.options.newInstance = parser.isSet(newInstance);
    const QStringList addresses = parser.positionalArguments();
    const auto isStranger = [](const QString &text) { return !deeplink::isAddress(text); };
    if (addresses.size() > 1 || std::ranges::any_of(addresses, isStranger)) {
        parsed.exitCode = 2;
        parsed.output = tr("Only one address that begins with vinculo:// can be opened.") + u'\n';
    }
    // What is too long stays too long, and nobody has to carry all of it.
    parsed.options.address = addresses.value(0).left(deeplink::kMaximumLength + 1);
    return parsed;
}

} // namespace vinculo::app
