// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/traces.h"

#include <QDirIterator>
#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

// A message handler is a plain function and may run on any thread.
QMutex recordMutex;
QByteArray record;
QtMessageHandler before = nullptr;

void keep(QtMsgType kind, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&recordMutex);
        record += message.toUtf8() + '\n';
    }
    if (before)
        before(kind, context, message);
}

} // namespace

LogRecorder::LogRecorder()
{
    record.clear();
    before = qInstallMessageHandler(keep);
}

LogRecorder::~LogRecorder()
{
    qInstallMessageHandler(before);
}

QByteArray LogRecorder::messages() const
{
    const QMutexLocker lock(&recordMutex);
    return record;
}

QStringList filesWith(const QByteArrayList &texts, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(u"%1 cannot be read"_s.arg(file.fileName()));
            continue;
        }
        const QByteArray bytes = file.readAll();
        for (const QByteArray &text : texts)
            if (bytes.contains(text))
                found.append(u"%1: %2"_s.arg(file.fileName(), QString::fromUtf8(text)));
    }
    return found;
}

int filesBelow(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace vinculo::tests
