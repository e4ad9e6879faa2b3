// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/movementpattern.h"
#include "sandbox/store/store.h"

#include <optional>
#include <string>

namespace vinculo::sandbox {

//! With whom money was exchanged.
struct Counterparty
{
    std::string name;
    bool isCompany = false;
    std::string cpf; //!< empty: none
};

//! What a row of a statement says. Looks into the store, which has to outlive it.
struct StatementText
{
    MovementPattern words;                    //!< the row's own in place of its pattern's, where it has any
    std::optional<Counterparty> counterparty; //!< whose name takes the place of the description's "*"
    bool isOwn = false;                       //!< the words are the row's own

    //! As the bank prints it; empty texts are null on the wire.
    [[nodiscard]] std::string description() const;
    //! The description without the counterparty.
    [[nodiscard]] std::string_view title() const;
};

StatementText statementText(const Store &store, const LinkRecord &link, const TransactionRecord &row);

} // namespace vinculo::sandbox
