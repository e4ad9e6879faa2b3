// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/tour/tour.h"
#include "app/tour/tourstops.h"

#include <QApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace vinculo::app;

    qunsetenv("QTKEYCHAIN_BACKEND"); // would redirect where secrets are stored
    QCoreApplication::setApplicationName(u"vinculo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VINCULO_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
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
    Application vinculo(application, parsed.options);
    vinculo.start();
    std::optional<Tour> tour;
    if (!parsed.options.tour.isEmpty()) {
        addTourStops(tour.emplace(vinculo, parsed.options.tour), vinculo);
        tour->start();
    }
    return application.exec();
}
