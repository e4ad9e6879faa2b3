// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "models/table/tablesnapshot.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! One payment as a record tells it: without an id.
struct ToldPayment
{
    QDate date;
    std::optional<Money> amount;
    QString description; //!< from outside; may be empty
};

//! What a record says of payments that it does not list.
struct PaymentClue
{
    std::optional<api::Uuid> account;
    QString description; //!< of the last one; from outside
    QDate first;         //!< movements were looked at from here on; invalid: unknown
    QDate last;          //!< of the payments
    int count = 0;
    std::optional<Money> average; //!< of a payment
};

struct PaymentRows
{
    QString query;
    bool isExact = false; //!< these payments and no others; otherwise movements that look like them
};

//! Finds the movements that Belvo has worked an income or a recurring payment out from: its records name no
//! ids. Refers to the snapshot. Any thread.
class PaymentFinder
{
public:
    //! A movement of an account. Views into the snapshot.
    struct Payment
    {
        std::int32_t day = 0;
        std::int64_t units = 0;
        std::optional<std::int64_t> localUnits; //!< in the currency of the account
        bool isIn = false;
        bool isPending = false;
        std::string_view description;
        std::string_view category;
        std::string_view subcategory;
    };

    explicit PaymentFinder(const TableSnapshot &transactions)
        : m_table(transactions)
    {
    }

    //! Outflows that are told one by one. `name`: what the record calls them, for when none is.
    [[nodiscard]] PaymentRows outflows(const std::optional<api::Uuid> &account, const QString &name,
                                       const std::vector<ToldPayment> &payments);
    //! Inflows: of the ways to read the clue the one whose movements are as many and as much as it says.
    [[nodiscard]] PaymentRows inflows(const PaymentClue &clue);

private:
    [[nodiscard]] const std::vector<Payment> &paymentsOf(const std::optional<api::Uuid> &account);
    void read();

    const TableSnapshot &m_table;
    bool m_isRead = false;
    std::map<api::Uuid, std::vector<Payment>> m_payments;
};

} // namespace vinculo::models
