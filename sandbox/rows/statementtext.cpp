// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/statementtext.h"

#include "sandbox/generator/life.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! Salaries come from the employer of that day, everything else from people about town.
Counterparty counterpartyOf(const Store &store, const LinkRecord &link, const TransactionRecord &row)
{
    if (movementPatterns()[row.pattern].isSalary()) {
        const PersonRecord &person = store.people[link.person];
        const std::vector<Job> jobs = jobsOf(person, std::max(person.seenOn, row.day));
        const Job *job = jobOn(jobs, row.day);
        return {.name = (job ? *job : jobs.back()).employer, .isCompany = true};
    }
    const PersonRecord &other = store.people[row.noise % store.townspeople];
    return {.name = other.displayName,
            .isCompany = other.company,
            .cpf = other.documentType == "CPF" ? other.documentNumber : std::string()};
}

} // namespace

std::string StatementText::description() const
{
    std::string text(words.description);
    if (counterparty)
        text.replace(text.size() - 1, 1, counterparty->name);
    return text;
}

std::string_view StatementText::title() const
{
    std::string_view text = words.description;
    if (counterparty)
        text.remove_suffix(1);
    const std::size_t last = text.find_last_not_of(' ');
    return text.substr(0, last + 1); // npos + 1 is 0: nothing but spaces
}

StatementText statementText(const Store &store, const LinkRecord &link, const TransactionRecord &row)
{
    StatementText text{.words = movementPatterns()[row.pattern]};
    const MovementText *own = store.ownText(link, row);
    if (!own) {
        if (text.words.description.ends_with('*'))
            text.counterparty = counterpartyOf(store, link, row);
        return text;
    }
    text.isOwn = true;
    text.words.monthDay = 0;
    text.words.description = own->description;
    text.words.merchant = own->merchant;
    text.words.category = own->category;
    text.words.subcategory = own->subcategory;
    text.words.operation = own->operation;
    text.words.mcc = own->mcc;
    return text;
}

} // namespace vinculo::sandbox
