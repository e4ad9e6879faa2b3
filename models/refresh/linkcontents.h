// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>

#include <optional>

namespace vinculo::models {

//! What one account looked like at a moment.
struct AccountState
{
    QString id;
    QString name;                 //!< as the bank calls it: from outside
    std::optional<Money> balance; //!< current; nothing: not known
    bool operator==(const AccountState &) const = default;
};

//! What Belvo keeps of one link at a moment, as far as it was read.
struct LinkContents
{
    std::optional<qint64> transactions;
    std::optional<QList<AccountState>> accounts;
};

//! What a refresh has brought. Counts are nothing where one of the two moments is not known.
struct RefreshChanges
{
    struct Balance
    {
        QString account; //!< name
        Money before;
        Money after;
    };
    std::optional<qint64> newTransactions; //!< negative: there are fewer than before
    std::optional<qint64> accounts;        //!< how many there are now
    QStringList lostAccounts;              //!< names where known, else ids
    QStringList lostIds;                   //!< of the same accounts
    QStringList newAccounts;               //!< names
    QList<Balance> balances;               //!< those that are other than before, in the same currency
    [[nodiscard]] bool isKnown() const { return newTransactions || accounts; }
};

[[nodiscard]] RefreshChanges changesBetween(const LinkContents &before, const LinkContents &after);

//! Reads the accounts and counts the transactions of a link: two cheap calls. What cannot be read stays
//! unknown. GUI thread.
class LinkContentsReader : public QObject
{
    Q_OBJECT
public:
    explicit LinkContentsReader(api::Client &client, QObject *parent = nullptr);
    //! Replaces a reading under way.
    void read(const QString &linkId, api::Governor::Priority priority = api::Governor::Priority::Interactive);
    void stop(); //!< finished() does not come any more
    [[nodiscard]] const LinkContents &contents() const { return m_contents; }

Q_SIGNALS:
    void finished();

private:
    void onPart();

    api::Client &m_client;
    LinkContents m_contents;
    int m_pending = 0;
    api::Call<api::ListPage> m_accounts;
    api::Call<api::ListPage> m_transactions;
};

} // namespace vinculo::models
