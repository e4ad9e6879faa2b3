// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "app/terminal.h"

#include <cstdio>

namespace vinculo::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPauseMs = 2000;         //!< between plain lines: logs stay short
constexpr qint64 kTerminalPauseMs = 50;   //!< more often cannot be read
constexpr auto kStartOfLine = "\r\033[K"; //!< and nothing behind it

} // namespace

StatusLine::StatusLine(bool isQuiet)
    : m_isQuiet(isQuiet)
    , m_isTerminal(isTerminal(stderr))
{
}

StatusLine::~StatusLine()
{
    clear();
}

void StatusLine::progress(const QString &text)
{
    const qint64 pause = m_isTerminal ? kTerminalPauseMs : kPauseMs;
    if (m_isQuiet || (m_sinceLast.isValid() && m_sinceLast.elapsed() < pause))
        return;
    m_sinceLast.start();
    if (m_isTerminal) {
        print(QLatin1StringView(kStartOfLine) + text);
        m_isLineOpen = true;
    } else {
        print(text + u'\n');
    }
}

void StatusLine::tell(const QString &text)
{
    if (!m_isQuiet)
        error(text);
}

void StatusLine::error(const QString &text)
{
    clear();
    print(text + u'\n');
}

void StatusLine::clear()
{
    if (std::exchange(m_isLineOpen, false))
        print(QLatin1StringView(kStartOfLine));
}

void StatusLine::print(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

} // namespace vinculo::app
