// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/ledger.h"
#include "core/storage/ledger/ledgerreserve.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <optional>

namespace vinculo::storage {

//! The ledger's file: opening, transactions, statements. Made, used and destroyed on one thread (that of the
//! ledger).
class LedgerDatabase
{
public:
    explicit LedgerDatabase(LedgerOptions options);
    ~LedgerDatabase();
    LedgerDatabase(const LedgerDatabase &) = delete;
    LedgerDatabase &operator=(const LedgerDatabase &) = delete;

    //! Runs `body` in one transaction that nobody else can write beside, and commits it. A disk that refuses
    //! gets a second chance without the reserve. Nothing: it is on the disk.
    [[nodiscard]] std::optional<ApiError> change(const std::function<void()> &body);
    //! Runs `body` over one state of the file. Nothing: all statements worked.
    [[nodiscard]] std::optional<ApiError> look(const std::function<void()> &body);

    //! A statement, prepared once and kept; bind and run() it inside change() or look().
    [[nodiscard]] QSqlQuery &statement(QLatin1StringView text);
    //! False: it failed, and so does the whole of change() or look().
    bool run(QSqlQuery &query);
    //! Gives free pages and the write-ahead file back, so that nothing removed is left in them.
    void compact();

    [[nodiscard]] bool hasReserve() const { return m_reserve.acquire(); }
    [[nodiscard]] QString setAsideFile() const { return m_asideFile; }
    void close();

private:
    [[nodiscard]] std::optional<ApiError> ensureOpen();
    [[nodiscard]] bool tryOpen();
    [[nodiscard]] bool setAside();
    [[nodiscard]] bool isSound();
    [[nodiscard]] bool prepareTables();
    bool execute(const QString &statement);
    void finishStatements();
    [[nodiscard]] int formatVersion();
    [[nodiscard]] bool mayAccess() const { return !m_options.beforeAccess || m_options.beforeAccess(); }

    const LedgerOptions m_options;
    const QString m_connectionName;
    const LedgerReserve m_reserve;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements;
    QString m_asideFile;
    bool m_isOpen = false;
    QString m_lastCode;     //!< SQLite's, of the last failure
    bool m_failed = false;  //!< a statement of the present transaction
    bool m_damaged = false; //!< the file is not a ledger, so it may be moved away
    bool m_newer = false;
};

//! An error of the ledger with one of its codes.
[[nodiscard]] ApiError ledgerError(const QString &code);

} // namespace vinculo::storage
