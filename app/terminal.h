// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdio>
#include <memory>

namespace vinculo::app {

//! Whether somebody looks at this stream, rather than a file or another program.
[[nodiscard]] bool isTerminal(std::FILE *stream);

//! No translation of line ends on standard output.
void makeOutputBinary();

//! Streams that whoever started the program has closed stay closed: no file opened later takes the place of
//! one of them and gets what is written to it. Before anything is opened.
void keepClosedStreams();

//! Tells when the person (Ctrl+C) or the system asks the program to end. The second time ends it at once. One
//! per program; also keeps a closed pipe or a limit on file sizes from ending it without a word: the write
//! fails instead.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void requested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::app
