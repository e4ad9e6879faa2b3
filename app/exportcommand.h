// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportselection.h"
#include "app/session.h"
#include "app/statusline.h"
#include "core/storage/keychainsecretstore.h"
#include "models/export/exportjob.h"
#include "models/feeds/resourcefeed.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::app {

//! `vinculo export`: opens a profile, reads all rows, keeps those that match, writes them. Needs no window
//! system. GUI thread.
class ExportCommand : public QObject
{
    Q_OBJECT
public:
    explicit ExportCommand(const ExportOrder &order, QObject *parent = nullptr);
    ~ExportCommand() override;

    void start();
    void interrupt(); //!< finished() follows; there is no file then

Q_SIGNALS:
    void finished(int exitCode);

private:
    using Rows = std::optional<std::vector<std::uint32_t>>;
    [[nodiscard]] std::optional<Profile> profile() const;
    void onConnected();
    void onFeedChanged();
    void onLoaded();
    void onMatched();
    void write(std::vector<std::uint32_t> rows);
    void onWritten(const Result<models::ExportSummary> &written);
    void fail(const ApiError &error);
    void failCut(); //!< the list did not come whole
    void end(int exitCode);
    [[nodiscard]] bool isStandardOutput() const { return m_order.output == QLatin1StringView("-"); }

    ExportOrder m_order;
    StatusLine m_line;
    std::optional<ExportSelection> m_selection;
    storage::ProfileStore m_profiles;
    storage::KeychainSecretStore m_keychain;
    storage::MemorySecretStore m_thisRun;
    storage::Journal m_journal;
    api::CallWindows m_windows;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<models::ColumnTable> m_table;
    std::unique_ptr<models::ResourceFeed> m_feed;
    QFutureWatcher<Rows> m_matching;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    models::ExportJob m_job;
    Call<models::ExportSummary> m_write;
    bool m_isOver = false;
};

} // namespace vinculo::app
