// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/document.h"

#include <string>
#include <vector>

namespace vinculo::sandbox {

// What the Mexican tax authority knows about who logged in. Invoices, returns, retentions, registration and
// statements all look here, so that the sales of a year are the sum of its invoices. Pure functions of the
// person.

enum class TaxpayerKind : std::uint8_t {
    Employee,     //!< lives from a job, sells a little on the side
    Professional, //!< sells as a person
    Company       //!< logged in with the number of the own company
};

struct Taxpayer
{
    TaxpayerKind kind = TaxpayerKind::Employee;
    std::string name;
    std::string rfc;
    std::string regime; //!< of its sales, SAT catalogue c_RegimenFiscal
    std::string postcode;
    Day since = 0;      //!< registered
    Cents turnover = 0; //!< about what it sells in a good month
    std::uint32_t noise = 0;

    [[nodiscard]] bool isCompany() const { return kind == TaxpayerKind::Company; }
    //! Some employees sell too little to owe more than the return of the year.
    [[nodiscard]] bool hasObligations() const { return kind != TaxpayerKind::Employee || noise % 7 != 0; }
};

Taxpayer taxpayerOf(const PersonRecord &person);

//! Who stands on the other side of an invoice, and what is traded with it.
struct TradeParty
{
    std::string_view name;
    std::string_view rfc;
    std::string_view regime;
    std::string_view postcode;
    std::string_view product; //!< SAT catalogue c_ClaveProdServ
    std::string_view unitCode;
    std::string_view unit;
    std::string_view description;
    std::string_view usage; //!< SAT catalogue c_UsoCFDI: G03 expenses, D01 doctors, D04 donations
};

struct Trade
{
    const TradeParty *party = nullptr;
    bool issued = false;   //!< sold, not bought
    bool withheld = false; //!< the customer keeps back part of the taxes
    bool deferred = false; //!< paid a month later, with a payment receipt
    bool cancelled = false;
    Day day = 0;
    Cents subtotal = 0;
    Cents returned = 0;       //!< taken back with a credit note
    std::uint64_t serial = 0; //!< see fiscalFolio

    [[nodiscard]] Cents vat() const;         //!< IVA, 16 % unless the supplier is free of it
    [[nodiscard]] Cents withheldVat() const; //!< two thirds of it
    [[nodiscard]] Cents withheldTax() const; //!< ISR, a tenth of the subtotal
    [[nodiscard]] Cents total() const { return subtotal + vat(); }
};

//! What a taxpayer sold and bought in a calendar month, oldest first; nothing after today.
std::vector<Trade> tradesIn(const Taxpayer &taxpayer, int year, int month, Day today);

//! Sums over months, without what was cancelled.
struct Books
{
    Cents sales = 0;
    Cents salesVat = 0;
    Cents returned = 0;
    Cents withheldTax = 0;
    Cents withheldVat = 0;
    Cents expenses = 0;
    Cents expensesVat = 0;
    Cents doctors = 0;   //!< D01, not a business expense
    Cents donations = 0; //!< D04, likewise
};
Books booksOf(const Taxpayer &taxpayer, int year, int firstMonth, int lastMonth, Day today);

//! ISR on what was earned in so many months, after the tariff of article 96 of the income tax law.
Cents incomeTax(Cents base, int months);

//! Half a month's pay in December, of which the first part is free of tax.
constexpr Cents kFreeBonus = 339'420;
Cents christmasBonus(const PersonRecord &person, int year, Day today);

//! The SAT's number of a document; invoices show it in capitals.
Uuid fiscalFolio(const Store &store, std::uint64_t serial);
std::string fiscalFolioText(const Store &store, std::uint64_t serial);
//! A serial for what belongs to the taxpayer: kind, month and position make it unique.
std::uint64_t fiscalSerial(const Taxpayer &taxpayer, int kind, int month, int position);

//! When Belvo stored what the authority issued that day.
Instant storedSince(const DocumentSource &source, Day day);
//! Whether the official document comes with that row. When nobody said, half of the integrators want it.
bool wantsDocuments(const DocumentSource &source, Uuid row);

} // namespace vinculo::sandbox
