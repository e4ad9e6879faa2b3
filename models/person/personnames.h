// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personrows.h"

#include <QHash>
#include <QStringList>

namespace vinculo::models {

//! How the links, institutions and accounts of a person are called, by their ids. Names of accounts and
//! institutions tell nothing about who the person is; account numbers are masked. GUI thread (translates
//! kinds of accounts).
class PersonNames
{
public:
    PersonNames() = default;
    explicit PersonNames(const PersonRows &rows);

    //! All of the person: rows behind a figure are asked for with them, even where the links were refused.
    [[nodiscard]] QStringList linkIds() const { return m_links; }
    //! The institution as people know it: "Banco do Brasil"; its code name, or empty where nothing tells.
    [[nodiscard]] QString institution(const QString &codeName) const;
    [[nodiscard]] QString institutionOfLink(const QString &linkId) const;
    //! "Conta corrente · •••• 4821"; empty: not known.
    [[nodiscard]] QString account(const QString &accountId) const;
    //! With its institution before it.
    [[nodiscard]] QString fullAccount(const QString &accountId) const;
    [[nodiscard]] const QHash<QString, QString> &fullAccounts() const { return m_fullAccounts; }

private:
    QStringList m_links;
    QHash<QString, QString> m_institutions; //!< by code name
    QHash<QString, QString> m_institutionOfLink;
    QHash<QString, QString> m_accounts;
    QHash<QString, QString> m_fullAccounts;
};

} // namespace vinculo::models
