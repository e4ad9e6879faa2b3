// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace vinculo::app {

//! What a command tells while it works, on standard error: on a terminal one line that is written over, else
//! plain lines, not more than one every two seconds.
class StatusLine
{
public:
    explicit StatusLine(bool isQuiet);
    ~StatusLine();
    StatusLine(const StatusLine &) = delete;
    StatusLine &operator=(const StatusLine &) = delete;

    void progress(const QString &text);
    void tell(const QString &text);  //!< a line that stays; not when quiet
    void error(const QString &text); //!< a line that stays, always

private:
    void clear();
    static void print(const QString &text);

    bool m_isQuiet;
    bool m_isTerminal;
    bool m_isLineOpen = false;
    QElapsedTimer m_sinceLast;
};

} // namespace vinculo::app
