// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/profile.h"
#include "models/calllog/answer/loganswer.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace vinculo::models {

//! The links of a log that can be asked about under the keys of one environment.
struct AskableLinks
{
    QStringList ids;            //!< with failures, the most first
    qint64 foreign = 0;         //!< those left out: their calls went to another environment only
    bool hasProduction = false; //!< that one is production…
    bool hasSandbox = false;    //!< …or the sandbox
};
[[nodiscard]] AskableLinks askableLinks(const LogLines &lines, const LogAnswer &answer,
                                        Environment environment);

//! Asks Belvo how links are now: GETs of a hundred at a time, one after the other, at the governor's pace and
//! behind whatever somebody waits for. A link that is missing from the answer is gone only if that answer was
//! whole and held nothing else; otherwise it is asked about by itself. Changes nothing at Belvo. GUI thread.
class LinkCheck : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostLinks = 5000;
    static constexpr qsizetype kAtATime = 100;

    using QObject::QObject;

    void setClient(api::Client *client); //!< nullptr: stops
    //! Ids that are no UUIDs and those beyond kMostLinks are left out. What was known of others is forgotten.
    void start(const QStringList &ids);
    void cancel(); //!< what has come stays
    void clear();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool hasClient() const { return m_client != nullptr; }
    [[nodiscard]] qsizetype done() const { return m_done; } //!< links asked about
    [[nodiscard]] qsizetype total() const { return m_ids.size(); }
    //! Wire status by id ("valid"); kGone: Belvo does not know the link under these keys.
    [[nodiscard]] const QHash<QString, QString> &statuses() const { return m_statuses; }
    [[nodiscard]] qsizetype count(const QString &status) const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } //!< of the last run
    static const QString kGone;

Q_SIGNALS:
    void changed();

private:
    void next();
    void onPage(const Result<api::ListPage> &page);
    void onMissing(const Result<api::ChunkPtr> &link);
    void goOn();
    void fail(const ApiError &error);

    api::Client *m_client = nullptr;
    QStringList m_ids;
    QStringList m_missing; //!< of the hundred, not in the answer
    qsizetype m_done = 0;
    bool m_isRunning = false;
    QHash<QString, QString> m_statuses;
    std::optional<ApiError> m_error;
    Call<api::ListPage> m_call;
    Call<api::ChunkPtr> m_detail;
};

} // namespace vinculo::models
