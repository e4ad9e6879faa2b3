// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace vinculo::models {

//! What is known of an erasure that is over, or stopped: the material of its certificate. Names are masked as
//! they are in the plan.
struct Certificate
{
    PlanHead head;
    QList<PlanItem> items; //!< all, by place
    QDateTime issuedAt;    //!< UTC
    QString program;       //!< name and version of what wrote it
    [[nodiscard]] PlanProgress progress() const;
    //! What the links held before anything was erased: each sum from what was known when the plan was
    //! confirmed or from what was counted link by link afterwards, whichever leaves fewer links uncounted.
    //! Nothing: nobody counted.
    [[nodiscard]] std::optional<PlanTotals> held() const;
    //! Links of which everything is known that they held; those that were gone before are not among them.
    [[nodiscard]] qint64 countedInFull() const;
};

//! The certificate as canonical JSON (RFC 8785: keys in order, no spaces, UTF-8), so that the same facts make
//! the same bytes. Times are UTC in ISO 8601, unknown counts null. Its SHA-256 is that of the file. Any
//! thread; some seconds for a hundred thousand links.
[[nodiscard]] QByteArray certificateJson(const Certificate &certificate);

//! Lower-case hex digits.
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

//! A line as sha256sum writes and checks it; `fileName` without a folder.
[[nodiscard]] QByteArray checksumLine(const QByteArray &digestHex, const QString &fileName);

//! What has become of every link, as CSV for a spreadsheet or a database: one line each, words in English,
//! times UTC.
[[nodiscard]] QByteArray itemsCsv(const QList<PlanItem> &items);

//! old_link_id,kept_link_id,outcome for one's own database; empty when no link has a duplicate that stays.
[[nodiscard]] QByteArray keptIdsCsv(const QList<PlanItem> &items);

//! Writes all files or none (reliability goal U4): each whole, readable by its owner only. Files made by this
//! call go again when a later one is refused. Any thread.
[[nodiscard]] std::optional<ApiError> writeTogether(const QList<std::pair<QString, QByteArray>> &files);

} // namespace vinculo::models
