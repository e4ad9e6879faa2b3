// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QPointer>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <atomic>

namespace vinculo::app {

namespace {

std::atomic<Interruption *> listener = nullptr;
std::atomic_int count = 0;

//! Runs on a thread of the system.
BOOL WINAPI onEvent(DWORD)
{
    Interruption *target = listener;
    if (!target || ++count > 1)
        return FALSE; // the system ends the program
    QMetaObject::invokeMethod(target, &Interruption::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

void makeOutputBinary()
{
    _setmode(_fileno(stdout), _O_BINARY);
}

void keepClosedStreams() {} // no descriptor of the system is given out again as one of them

struct Interruption::Private
{
};

Interruption::Interruption(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    listener = this;
    SetConsoleCtrlHandler(onEvent, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onEvent, FALSE);
    listener = nullptr;
}

} // namespace vinculo::app
