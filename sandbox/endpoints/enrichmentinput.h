// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrichment/enrichmentspec.h"
#include "sandbox/http/errors.h"
#include "sandbox/store/records.h"

#include <rapidjson/document.h>

namespace vinculo::sandbox {

//! A transaction as it was sent; empty where nothing was.
struct SentTransaction
{
    std::string id;
    std::string holder;
    std::string account;
    std::string description;
    std::string currency;
    Day day = 0;
    Cents amount = 0;
    bool isInflow = false;
};

struct SentAccount
{
    std::string id;
    std::string category;
    std::string institution;
    Cents balance = 0;
    Cents overdraft = 0;
};

//! The body of an enrichment call, checked as strictly as its description says. Every wrong value is a
//! problem.
class EnrichmentInput
{
public:
    EnrichmentInput(const EnrichmentSpec &spec, const Request &request, Day today);

    [[nodiscard]] const Problems &problems() const { return m_problems; }
    [[nodiscard]] const rapidjson::Document &document() const { return m_document; }
    [[nodiscard]] const std::vector<SentTransaction> &transactions() const { return m_transactions; }
    [[nodiscard]] const std::vector<SentAccount> &accounts() const { return m_accounts; }

    Day from = 0; //!< of the period; 0: none was asked for
    Day to = 0;
    Day reference = 0;
    std::vector<std::string> incomeTypes; //!< none: all
    std::string confidence;               //!< empty: any

private:
    using Value = rapidjson::Value;
    void add(Problem problem);
    [[nodiscard]] const Value *member(const Value &object, std::string_view key) const;
    void readOptions(const EnrichmentSpec &spec, Day today);
    void readPeriod(Day today);
    void readList(const EnrichmentSpec &spec, const char *name, InputPlace place);
    void readRow(const EnrichmentSpec &spec, const Value &row, const std::string &where, InputPlace place);
    void readField(const InputField &field, const Value &value, const std::string &where);
    void checkTogether(const EnrichmentSpec &spec);
    std::optional<Day> readDay(const char *name, bool isRequired);

    rapidjson::Document m_document;
    Problems m_problems;
    std::vector<SentTransaction> m_transactions;
    std::vector<SentAccount> m_accounts;
};

} // namespace vinculo::sandbox
