// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportcommandline.h"

#include "core/domain/resources/registry.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace vinculo::app {

using namespace Qt::StringLiterals;
using models::ExportFormat;

namespace {

QStringList resourceNames()
{
    QStringList names;
    for (const ResourceSpec *spec : resources::all())
        names << QString::fromUtf8(spec->name.data(), static_cast<qsizetype>(spec->name.size()));
    return names;
}

std::optional<ExportFormat> formatFrom(const QString &name)
{
    if (name == "csv"_L1)
        return ExportFormat::Csv;
    if (name == "xlsx"_L1)
        return ExportFormat::Xlsx;
    if (name == "jsonl"_L1 || name == "ndjson"_L1)
        return ExportFormat::JsonLines;
    return std::nullopt;
}

//! The options, in the order the help has them.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::app::ExportCommandLine)

public:
    QCommandLineOption profile{u"profile"_s, tr("Whose data: demo, the name of a profile or its id."),
                               u"profile"_s};
    QCommandLineOption link{u"link"_s, tr("Only rows of this link; may be given several times."), u"id"_s};
    QCommandLineOption filter{
        u"filter"_s, tr("A filter of Belvo's API, for example value_date__gte=2026-01-01."), u"key=value"_s};
    QCommandLineOption query{
        u"query"_s, tr("Only rows that match, as in the search field: 'amount:>500 date:2026-06..'."),
        u"query"_s};
    QCommandLineOption columns{
        u"columns"_s, tr("Which columns, separated by commas, in this order; all for every one."), u"a,b"_s};
    QCommandLineOption format{
        u"format"_s, tr("csv, xlsx or jsonl; without it the end of the file name counts."), u"format"_s};
    QCommandLineOption output{u"output"_s,
                              tr("The file to write, or - for standard output, which is also the default."),
                              u"file"_s, u"-"_s};
    QCommandLineOption separator{u"separator"_s, tr("CSV: , or ; between cells."), u"character"_s, u","_s};
    QCommandLineOption decimalComma{u"decimal-comma"_s,
                                    tr("CSV: a comma in numbers; only with --separator ';'.")};
    QCommandLineOption bom{u"bom"_s, tr("CSV: begins with the mark by which Excel recognises UTF-8.")};
    QCommandLineOption unguarded{
        u"unguarded"_s,
        tr("CSV: leaves texts that begin like a formula as they are. For programs, not for spreadsheets.")};
    QCommandLineOption headers{
        u"headers"_s,
        tr("paths: names and values as Belvo writes them (default); labels: in words, as in the table."),
        u"kind"_s, u"paths"_s};
    QCommandLineOption unmasked{
        u"unmasked"_s, tr("Writes personal data as it is. Without it names, documents and the like are "
                          "masked. It is noted in Activity.")};
    QCommandLineOption quiet{u"quiet"_s, tr("Tells nothing but mistakes.")};
    QCommandLineOption language{u"lang"_s, tr("Uses this language: pt, es or en."), u"language"_s};
};

QString examples()
{
    return u"  vinculo export links --profile demo --output links.csv\n"
           "  vinculo export transactions --profile demo --link ID --query 'amount:>500' --output big.xlsx\n"
           "  vinculo export accounts --profile Acme --columns id,name,balance.current --format jsonl\n"_s;
}

//! The name of a file that is, or will be, one. A pipe or a device may be called anything.
bool isRegular(const QString &output)
{
    const QFileInfo file(output);
    return output != "-"_L1 && (!file.exists() || file.isFile());
}

//! The problem with the values, or nothing.
QString read(const QCommandLineParser &parser, const Options &options, ExportOrder &order)
{
    const auto oneOf = [&](const QCommandLineOption &option, const QStringList &allowed) {
        if (allowed.contains(parser.value(option)))
            return QString();
        return Options::tr("%1 is not a value for --%2; choose one of: %3.")
            .arg(parser.value(option), option.names().constFirst(), allowed.join(u" "_s));
    };
    QString problem = oneOf(options.separator, {u","_s, u";"_s});
    if (problem.isEmpty())
        problem = oneOf(options.headers, {u"paths"_s, u"labels"_s});
    if (problem.isEmpty() && parser.isSet(options.language))
        problem = oneOf(options.language, {u"pt"_s, u"es"_s, u"en"_s});
    if (!problem.isEmpty())
        return problem;
    const QString output = parser.value(options.output);
    if (output.trimmed().isEmpty())
        return Options::tr("--output needs the name of a file, or - for standard output.");
    const bool hasFormat = parser.isSet(options.format);
    const QString ending = isRegular(output) ? QFileInfo(output).suffix() : QString();
    const std::optional<ExportFormat> format =
        formatFrom((hasFormat ? parser.value(options.format) : ending).toLower());
    if (!format && hasFormat)
        return oneOf(options.format, {u"csv"_s, u"xlsx"_s, u"jsonl"_s});
    if (!format && !ending.isEmpty())
        return Options::tr(
                   "A file name that ends in .%1 names no format; end it in .csv, .xlsx or .jsonl, or "
                   "choose one with --format.")
            .arg(ending);
    order.options.format = format.value_or(ExportFormat::Csv);
    order.options.separator = parser.value(options.separator).front().toLatin1();
    order.options.decimalMark = parser.isSet(options.decimalComma) ? ',' : '.';
    order.options.byteOrderMark = parser.isSet(options.bom);
    order.options.guardFormulas = !parser.isSet(options.unguarded);
    order.options.includePersonalData = parser.isSet(options.unmasked);
    if (parser.value(options.headers) == "labels"_L1)
        order.options.wording = models::ExportWording::Words;
    if (order.options.format != ExportFormat::Csv)
        for (const QCommandLineOption *option :
             {&options.separator, &options.decimalComma, &options.bom, &options.unguarded})
            if (parser.isSet(*option))
                return Options::tr("--%1 is for CSV only.").arg(option->names().constFirst());
    if (order.options.decimalMark == ',' && order.options.separator == ',')
        return Options::tr("--decimal-comma needs --separator ';'.");
    order.profile = parser.value(options.profile);
    order.links = parser.values(options.link);
    order.filters = parser.values(options.filter);
    order.query = parser.value(options.query);
    order.columns = parser.value(options.columns).split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(options.columns) && order.columns.isEmpty())
        return Options::tr("--columns needs the name of a column, or all.");
    order.output = output;
    order.language = parser.value(options.language);
    order.isQuiet = parser.isSet(options.quiet);
    return {};
}

} // namespace

ExportCommandLine ExportCommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Writes the rows of a resource into a file, without a window.\n\nExamples:\n%1\nExit codes: 0 "
           "done, 1 failed, 2 not understood, 3 no keys or refused keys, 4 interrupted. When it fails or is "
           "interrupted there is no file, and one that was there before stays as it was.")
            .arg(examples()));
    //: command line help of "vinculo export"
    parser.addPositionalArgument(u"resource"_s, tr("One of: %1.").arg(resourceNames().join(u", "_s)),
                                 u"export RESOURCE"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const Options options;
    parser.addOptions({options.profile, options.link, options.filter, options.query, options.columns,
                       options.format, options.output, options.separator, options.decimalComma, options.bom,
                       options.unguarded, options.headers, options.unmasked, options.quiet,
                       options.language});
    ExportCommandLine parsed;
    const auto refuse = [&parsed](const QString &problem) {
        parsed.exitCode = ExitUsage;
        parsed.output = u"%1\n%2\n"_s.arg(problem, tr("“vinculo export --help” lists what can be said."));
        return parsed;
    };
    QStringList rest = arguments;
    rest.removeAt(1); // "export"
    if (!parser.parse(rest))
        return refuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        parsed.exitCode = ExitDone;
        parsed.output = parser.helpText();
        return parsed;
    }
    const QStringList named = parser.positionalArguments();
    if (named.size() != 1 || !resourceNames().contains(named.constFirst()))
        return refuse(tr("Name one resource: %1.").arg(resourceNames().join(u", "_s)));
    parsed.order.resource = named.constFirst();
    if (!parser.isSet(options.profile))
        return refuse(tr("Name a profile with --profile; demo is always there."));
    if (const QString problem = read(parser, options, parsed.order); !problem.isEmpty())
        return refuse(problem);
    return parsed;
}

QString ExportCommandLine::language(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].sliced(7);
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

} // namespace vinculo::app
