// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace vinculo::app {

namespace {

// A handler may do next to nothing: it writes one byte that the event loop reads.
std::array<int, 2> signalPipe{-1, -1};
constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
}

} // namespace

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

void makeOutputBinary() {}

void keepClosedStreams()
{
    // The lowest free number is given out: those before it are taken. What cannot be written refuses.
    for (int number = open("/dev/null", O_RDONLY); number >= 0; number = open("/dev/null", O_RDONLY)) {
        if (number > STDERR_FILENO) {
            close(number);
            return;
        }
    }
}

struct Interruption::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
};

Interruption::Interruption(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    if (pipe(signalPipe.data()) != 0)
        return;
    for (const int end : signalPipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    d->notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(signalPipe[0], &byte, 1) == 1)
            Q_EMIT requested();
    });
    for (const int number : kSignals)
        std::signal(number, onSignal);
}

Interruption::~Interruption()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    d->notifier.reset();
    for (int &end : signalPipe)
        if (end >= 0)
            close(std::exchange(end, -1));
}

} // namespace vinculo::app
