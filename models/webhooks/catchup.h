// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/webhooks/hookanswer.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

namespace vinculo::models {

//! A call that fetches what a lost webhook would have told of. Its first page: `next` leads on.
struct CatchUpCall
{
    QString path; //!< with its query, encoded; always GET
    QString link; //!< id
    QString resource;
    QString reason; //!< word of the rule
    QString from;   //!< day, ISO; empty: everything
    QString until;
};

//! Writes calls of one answer. Any thread, one at a time.
class CatchUp
{
public:
    explicit CatchUp(const HookAnswer &answer);
    //! The calls of one finding; none where there is nothing to fetch. Belvo compares `created_at` by days,
    //! so windows are of whole days and may bring rows that were known.
    [[nodiscard]] QList<CatchUpCall> calls(const HookRow &row) const;

private:
    const HookAnswer &m_answer;
};

//! The calls of all findings, or of those rows only; every call once, the wider window wins. A hundred
//! thousand links take a second. Any thread.
[[nodiscard]] QList<CatchUpCall> catchUpCalls(const HookAnswer &answer, const QSet<int> &rows = {});

//! As CSV: method, path, link_id, resource, reason, from, until. Like writeTextRows().
[[nodiscard]] Result<qint64> writeCatchUpList(const QString &path, const QList<CatchUpCall> &calls);
//! As a script for a POSIX shell with curl, that is there whole or not at all. The keys come from two
//! variables of the environment and reach curl through its input: they are neither in the file nor in the
//! list of processes.
[[nodiscard]] Result<qint64> writeCatchUpScript(const QString &path, const QList<CatchUpCall> &calls,
                                                const QUrl &baseUrl);

} // namespace vinculo::models
