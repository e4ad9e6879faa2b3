// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using vinculo::sandbox::CommandLine;

namespace {

volatile std::sig_atomic_t g_stopAsked = 0;

void askToStop(int)
{
    g_stopAsked = 1;
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "vinculo-sandbox: %s\nTry: vinculo-sandbox --help\n", qUtf8Printable(sentence));
    return 2;
}

//! Called from many threads; one call of the library keeps a line in one piece.
void writeLine(const std::string &line)
{
    std::fprintf(stderr, "%s\n", line.c_str());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vinculo-sandbox"_s);
    CommandLine line = vinculo::sandbox::readCommandLine(QCoreApplication::arguments());
    if (line.wish == CommandLine::Wish::Refuse)
        return fail(line.text);
    if (line.wish == CommandLine::Wish::Print) {
        std::fputs(qUtf8Printable(line.text), stdout);
        return 0;
    }
    if (!line.quiet)
        line.options.log = writeLine;
    vinculo::sandbox::Server server(line.options);
    const auto url = server.start();
    if (!url)
        return fail(url.error());
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    std::printf("%s\n", qUtf8Printable(url->toString()));
    std::fflush(stdout);
    // A signal handler may do next to nothing; the event loop looks at its flag.
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [] {
        if (g_stopAsked)
            QCoreApplication::quit();
    });
    timer.start(100);
    return QCoreApplication::exec();
}
