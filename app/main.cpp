// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/addressevents.h"
#include "app/application.h"
#include "app/commandline.h"
#include "app/exportcommand.h"
#include "app/journalcommand.h"
#include "app/singleinstance.h"
#include "app/terminal.h"
#include "app/tour/tour.h"
#include "app/tour/tourstops.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

//! A command: works without a window system. `parse` reads its arguments into an order for `Command`.
template<class Command, class Parse>
int runCommand(int argc, char *argv[], const QStringList &arguments, Parse parse)
{
    using namespace vinculo::app;
    QCoreApplication application(argc, argv);
    Translators translators;
    const QString language = ExportCommandLine::language(arguments);
    translators.install(
        language.isEmpty()
            ? vinculo::storage::Settings().value(vinculo::storage::SettingKey::Language).toString()
            : language);
    const auto parsed = parse(arguments);
    if (parsed.exitCode) {
        std::fputs(qPrintable(parsed.output), *parsed.exitCode == ExitDone ? stdout : stderr);
        return *parsed.exitCode;
    }
    makeOutputBinary();
    Interruption interruption;
    Command command(parsed.order);
    QObject::connect(&interruption, &Interruption::requested, &command, &Command::interrupt);
    QObject::connect(&command, &Command::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &command, &Command::start);
    return application.exec();
}

//! The window, unless one that runs already takes over what was asked for.
int runWindow(QApplication &application, vinculo::app::StartOptions options)
{
    using namespace vinculo::app;
    std::optional<Application> vinculo;
    std::optional<Tour> tour;
    SingleInstance instance(SingleInstance::userLockFile());
    AddressEvents addresses(application);
    const auto start = [&] {
        vinculo.emplace(application, options);
        vinculo->start();
        if (!options.tour.isEmpty()) {
            addTourStops(tour.emplace(*vinculo, options.tour), *vinculo);
            tour->start();
        }
    };
    const auto open = [&](const QString &address) {
        if (vinculo)
            vinculo->openAddress(address);
        else
            options.address = address;
    };
    QObject::connect(&addresses, &AddressEvents::received, &application, open);
    QObject::connect(&instance, &SingleInstance::received, &application, open);
    QObject::connect(&instance, &SingleInstance::isFirst, &application, start);
    QObject::connect(&instance, &SingleInstance::unreachable, &application, start);
    QObject::connect(&instance, &SingleInstance::handedOver, &application, &QCoreApplication::quit);
    if (options.canBeHandedOver()) {
        instance.handOver(options.address);
    } else {
        if (!options.isApart())
            instance.becomeFirst();
        start();
    }
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace vinculo::app;

    qunsetenv("QTKEYCHAIN_BACKEND"); // would redirect where secrets are stored
    QCoreApplication::setApplicationName(u"vinculo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VINCULO_VERSION));

    vinculo::app::keepClosedStreams();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() > 1 && arguments[1] == "export"_L1)
        return runCommand<ExportCommand>(argc, argv, arguments, ExportCommandLine::parse);
    if (arguments.size() > 1 && arguments[1] == "journal"_L1)
        return runCommand<JournalCommand>(argc, argv, arguments, JournalCommand::parse);
    const CommandLine parsed = CommandLine::parse(arguments);
    if (parsed.exitCode) {
        // Answered without a window system, in the system's language.
        QCoreApplication application(argc, argv);
        Translators translators;
        translators.install({});
        const QString output = CommandLine::parse(arguments).output;
        std::fputs(qPrintable(output), *parsed.exitCode == 0 ? stdout : stderr);
        return *parsed.exitCode;
    }

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Vínculo"_s);
    QGuiApplication::setDesktopFileName(u"br.vinculo.Vinculo"_s);
    return runWindow(application, parsed.options);
}
