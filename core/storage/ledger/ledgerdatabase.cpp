// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger/ledgerdatabase.h"

#include "core/storage/privatefile.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

constexpr int kFormatVersion = 3;
constexpr auto kNotADatabase = "26"_L1; // result codes of SQLite
constexpr auto kCorrupt = "11"_L1;
constexpr auto kBusy = "5"_L1;

constexpr std::array kTables = {
    "CREATE TABLE IF NOT EXISTS plans (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT "
    "NULL,"
    " settings TEXT NOT NULL, profile_id TEXT NOT NULL, profile_name TEXT NOT NULL,"
    " environment TEXT NOT NULL, host TEXT NOT NULL, reason TEXT, ticket TEXT, operator TEXT,"
    " created_ms INTEGER NOT NULL, started_ms INTEGER, ended_ms INTEGER, item_count INTEGER NOT NULL,"
    " digest BLOB NOT NULL, state TEXT NOT NULL, owner TEXT)"_L1,
    "CREATE TABLE IF NOT EXISTS items (plan INTEGER NOT NULL, place INTEGER NOT NULL, link TEXT NOT NULL,"
    " institution TEXT, name TEXT, external_id TEXT, status TEXT, access_mode TEXT, accounts INTEGER,"
    " transactions INTEGER, consents INTEGER, first_month TEXT, last_month TEXT, kept_id TEXT,"
    " state TEXT NOT NULL, request_id TEXT, code TEXT, http_status INTEGER NOT NULL, sent_ms INTEGER,"
    " verified_ms INTEGER, not_before_ms INTEGER, tries INTEGER NOT NULL, step INTEGER NOT NULL,"
    " accessed_before INTEGER, PRIMARY KEY (plan, place)) WITHOUT ROWID"_L1,
    "CREATE INDEX IF NOT EXISTS items_by_state ON items (plan, state, place)"_L1,
    "CREATE INDEX IF NOT EXISTS plans_by_profile ON plans (profile_id, number)"_L1,
};

//! What version 2 knows besides: what refreshes have brought, what was counted together, and whose links they
//! are.
constexpr std::array kSinceVersion2 = {
    "ALTER TABLE items ADD COLUMN accounts_before INTEGER"_L1,
    "ALTER TABLE items ADD COLUMN transactions_before INTEGER"_L1,
    "ALTER TABLE items ADD COLUMN accounts_after INTEGER"_L1,
    "ALTER TABLE items ADD COLUMN transactions_after INTEGER"_L1,
    "ALTER TABLE plans ADD COLUMN is_person INTEGER NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE plans ADD COLUMN totals TEXT"_L1,
};

//! What version 3 knows besides: which accounts refreshes have changed.
constexpr std::array kSinceVersion3 = {
    "ALTER TABLE items ADD COLUMN changed_balances INTEGER"_L1,
    "ALTER TABLE items ADD COLUMN lost_accounts TEXT"_L1,
};

} // namespace

ApiError ledgerError(const QString &code)
{
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = code;
    return error;
}

LedgerDatabase::LedgerDatabase(LedgerOptions options)
    : m_options(std::move(options))
    , m_connectionName(u"ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_reserve(m_options.filePath + u".reserve"_s, m_options.reserveBytes)
{
}

LedgerDatabase::~LedgerDatabase()
{
    close();
}

std::optional<ApiError> LedgerDatabase::ensureOpen()
{
    if (m_isOpen)
        return {};
    m_damaged = m_newer = false;
    m_isOpen = tryOpen();
    if (!m_isOpen && m_damaged && setAside())
        m_isOpen = tryOpen();
    if (m_isOpen)
        return {};
    close();
    return ledgerError(m_newer ? u"ledger_newer"_s : u"ledger_unavailable"_s);
}

bool LedgerDatabase::tryOpen()
{
    // SQLite gives its -wal and -shm files the mode of the database file, so this covers all three.
    if (!mayAccess() || !makePrivateFile(m_options.filePath))
        return false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_options.filePath);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return false;
    const int version = formatVersion(); // open() says yes to anything (rule F23)
    m_newer = version > kFormatVersion;
    if (version < 0 || m_newer)
        return false;
    return execute(u"PRAGMA journal_mode=WAL"_s) && execute(u"PRAGMA synchronous=FULL"_s) &&
           execute(u"PRAGMA secure_delete=ON"_s) && isSound() && prepareTables();
}

int LedgerDatabase::formatVersion()
{
    if (!mayAccess())
        return -1;
    QSqlQuery query(m_database);
    if (query.exec(u"PRAGMA user_version"_s) && query.next())
        return query.value(0).toInt();
    const QString code = query.lastError().nativeErrorCode();
    m_damaged = code == kNotADatabase || code == kCorrupt;
    return -1;
}

//! A broken page is found before anything is built upon it. Bits that flip unseen (rule F22) are the business
//! of the digest.
bool LedgerDatabase::isSound()
{
    if (!mayAccess())
        return false;
    QSqlQuery query(m_database);
    if (query.exec(u"PRAGMA quick_check(1)"_s) && query.next()) {
        m_damaged = query.value(0).toString() != "ok"_L1;
        return !m_damaged;
    }
    m_damaged = query.lastError().nativeErrorCode() == kCorrupt;
    return false;
}

//! In one step: another program may be about to do the same.
bool LedgerDatabase::prepareTables()
{
    const auto runAll = [this](const auto &statements) {
        return std::ranges::all_of(statements,
                                   [this](QLatin1StringView text) { return execute(QString(text)); });
    };
    const auto bringUpToDate = [&] {
        const int version = formatVersion(); // that other program may have done it by now
        return version >= 0 && version <= kFormatVersion && (version >= 2 || runAll(kSinceVersion2)) &&
               (version >= 3 || runAll(kSinceVersion3));
    };
    const bool ready = execute(u"BEGIN IMMEDIATE"_s) && runAll(kTables) && bringUpToDate() &&
                       execute(u"PRAGMA user_version=%1"_s.arg(kFormatVersion)) && execute(u"COMMIT"_s);
    if (!ready)
        execute(u"ROLLBACK"_s);
    return ready;
}

bool LedgerDatabase::execute(const QString &statement)
{
    m_lastCode.clear();
    if (!mayAccess())
        return false;
    QSqlQuery query(m_database);
    const bool done = query.exec(statement);
    if (!done)
        m_lastCode = query.lastError().nativeErrorCode();
    return done;
}

void LedgerDatabase::finishStatements()
{
    for (auto &[text, query] : m_statements)
        query.finish();
}

void LedgerDatabase::close()
{
    m_isOpen = false;
    m_statements.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // the last handle must be gone before the connection may be removed
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool LedgerDatabase::setAside()
{
    close();
    const QString aside = setAsideName(m_options.filePath);
    if (!QFile::rename(m_options.filePath, aside))
        return false;
    // Left-overs of the damaged file must not be replayed into the new one.
    QFile::rename(m_options.filePath + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(m_options.filePath + u"-shm"_s);
    m_asideFile = aside;
    return true;
}

std::optional<ApiError> LedgerDatabase::change(const std::function<void()> &body)
{
    for (const bool isFirst : {true, false}) {
        if (auto error = ensureOpen()) {
            // Opening writes as well: the disk may be full before anything else happens.
            if (isFirst && error->code != "ledger_newer"_L1 && m_reserve.release())
                continue;
            return error;
        }
        m_failed = !execute(u"BEGIN IMMEDIATE"_s);
        if (!m_failed)
            body();
        // A full disk lets the statements through and refuses here (rule F23).
        if (!m_failed && execute(u"COMMIT"_s))
            return {};
        const bool isBusy = m_lastCode == kBusy;
        finishStatements();
        execute(u"ROLLBACK"_s);
        if (isFirst && !isBusy)
            m_reserve.release();
        close(); // the next try looks at the file with fresh eyes
    }
    return ledgerError(u"ledger_failed"_s);
}

std::optional<ApiError> LedgerDatabase::look(const std::function<void()> &body)
{
    if (auto error = ensureOpen())
        return error;
    m_failed = !execute(u"BEGIN"_s);
    if (!m_failed)
        body();
    finishStatements();
    execute(u"ROLLBACK"_s);
    if (!m_failed)
        return {};
    close();
    return ledgerError(u"ledger_failed"_s);
}

QSqlQuery &LedgerDatabase::statement(QLatin1StringView text)
{
    const auto [position, isNew] = m_statements.try_emplace(text, m_database);
    if (isNew) {
        position->second.setForwardOnly(true);
        m_failed = !position->second.prepare(text) || m_failed;
    }
    return position->second;
}

bool LedgerDatabase::run(QSqlQuery &query)
{
    if (m_failed)
        return false;
    m_lastCode.clear();
    m_failed = !mayAccess() || !query.exec();
    if (m_failed)
        m_lastCode = query.lastError().nativeErrorCode();
    return !m_failed;
}

void LedgerDatabase::compact()
{
    execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace vinculo::storage
