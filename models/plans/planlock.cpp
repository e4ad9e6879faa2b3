// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planlock.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

//! A host's name may hold what a file name may not.
QString fileName(Environment environment, const QString &host)
{
    const QByteArray key = QByteArray::number(static_cast<int>(environment)) + ' ' + host.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16);
    return u"plan-%1.lock"_s.arg(QString::fromLatin1(hash));
}

} // namespace

PlanLock::PlanLock(const QString &directory, Environment environment, const QString &host)
    : m_path(directory + u'/' + fileName(environment, host))
    , m_file(std::make_unique<QLockFile>(m_path))
{
    m_file->setStaleLockTime(0);
}

//! A program was killed between making the file and writing into it whose it is. Qt takes such a file for
//! somebody's for ever; a program that lives has written within microseconds.
bool PlanLock::isLeftUnwritten() const
{
    constexpr qint64 kWrittenMs = 20;
    qint64 process = 0;
    QString computer;
    QString program;
    return m_file->error() == QLockFile::LockFailedError &&
           !m_file->getLockInfo(&process, &computer, &program) &&
           QFileInfo(m_path).lastModified().msecsTo(QDateTime::currentDateTime()) > kWrittenMs;
}

std::optional<ApiError> PlanLock::acquire()
{
    if (m_file->isLocked() || m_file->tryLock(0))
        return {};
    if (isLeftUnwritten() && m_file->removeStaleLockFile() && m_file->tryLock(0))
        return {};
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = u"ledger_unavailable"_s;
    if (m_file->error() != QLockFile::LockFailedError)
        return error;
    error.kind = ErrorKind::Conflict;
    error.code = u"plan_running"_s;
    qint64 process = 0;
    QString computer;
    QString program;
    if (m_file->getLockInfo(&process, &computer, &program))
        error.message = u"%1@%2"_s.arg(QString::number(process), computer);
    return error;
}

} // namespace vinculo::models
