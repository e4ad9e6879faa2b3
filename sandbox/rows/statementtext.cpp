// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/statementtext.h"

namespace vinculo::sandbox {

std::string StatementText::description() const
{
    std::string text(words.description);
    if (counterparty)
        text.replace(text.size() - 1, 1, counterparty->displayName);
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
            text.counterparty = &store.people[row.noise % store.townspeople];
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
