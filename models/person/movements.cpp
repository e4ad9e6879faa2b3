// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/movements.h"

namespace vinculo::models {

Movements::Movements(const TableSnapshot &transactions)
    : m_table(transactions)
    , m_date(transactions, "value_date")
    , m_amount(transactions, "amount")
    , m_type(transactions, "type")
    , m_status(transactions, "status")
    , m_account(transactions, "account.id")
{
}

Movement Movements::at(std::size_t row) const
{
    Movement movement;
    if (const auto day = m_date.number(row))
        movement.day = static_cast<std::int32_t>(*day);
    movement.amount = m_amount.money(row);
    const std::string_view type = m_type.text(row);
    if (type == "INFLOW")
        movement.direction = FlowDirection::In;
    else if (type == "OUTFLOW")
        movement.direction = FlowDirection::Out;
    movement.isPending = m_status.text(row) == "PENDING";
    return movement;
}

} // namespace vinculo::models
