// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/taxpayer.h"

#include <optional>

namespace vinculo::sandbox {

// What stands in a taxpayer's invoices (Mexico); sandbox/documents/invoices.cpp writes them down.

constexpr std::string_view kNoCurrency = "XXX"; //!< of invoices without money, as the SAT demands

struct InvoiceParty
{
    std::string name;
    std::string rfc;
    std::string regime;
    std::string postcode;
};

struct InvoiceItem
{
    std::string description;
    std::string_view product;
    std::string_view unitCode;
    std::string_view unit;
    std::int64_t quantity = 1;
    Cents price = 0;
    Cents discount = 0;
    Cents vat = 0;
    Cents withheldTax = 0;
    Cents withheldVat = 0;
    bool taxed = false;

    [[nodiscard]] Cents amount() const { return price * quantity; }
};

struct PaySlip
{
    Day from = 0;
    Day to = 0;
    std::string_view type = "O";
    std::string_view periodicity = "MONTHLY";
    std::string_view earning = "SALARY";
    Cents gross = 0;
    Cents exempt = 0;
    Cents tax = 0;
    Cents contribution = 0;
    Cents housing = 0;
    Cents subsidy = 0;

    [[nodiscard]] Cents deductions() const { return tax + contribution + housing; }
};

struct InvoicePayment
{
    Cents before = 0;
    Cents amount = 0;
    int number = 1;
    std::uint64_t invoice = 0;
};

struct InvoiceDraft
{
    Day day = 0;
    std::uint64_t serial = 0;
    std::string_view kind = "Ingreso";
    bool issued = false;
    bool cancelled = false;
    bool incomplete = false; //!< the day's downloads at the SAT were used up
    InvoiceParty sender = {};
    InvoiceParty receiver = {};
    std::string_view usage = "G03";
    std::string_view method = "PUE";
    std::string_view paymentType = "03";
    std::string_view currency = "MXN";
    std::vector<InvoiceItem> items = {};
    std::optional<PaySlip> slip = {};
    std::optional<InvoicePayment> payment = {};
    std::uint64_t related = 0; //!< 0: none

    [[nodiscard]] Cents sum(Cents InvoiceItem::*part) const
    {
        Cents total = 0;
        for (const InvoiceItem &item : items)
            total += item.*part;
        return total;
    }
    [[nodiscard]] Cents subtotal() const
    {
        Cents total = 0;
        for (const InvoiceItem &item : items)
            total += item.amount();
        return total;
    }
    //! As the description reckons it: what the customer keeps back is not taken off.
    [[nodiscard]] Cents total() const
    {
        return subtotal() + sum(&InvoiceItem::vat) - sum(&InvoiceItem::discount);
    }
};

//! The invoices of the last fourteen months, oldest first: sales, purchases, their payments, pay slips.
std::vector<InvoiceDraft> invoiceDrafts(const DocumentSource &source);

} // namespace vinculo::sandbox
