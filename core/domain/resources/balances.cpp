// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/br/balances/.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr FieldSpec kFields[] = {
    {.path = "account_id",
     .label = QT_TRANSLATE_NOOP("Balances", "Account"),
     .help = QT_TRANSLATE_NOOP("Balances", "The checking or savings account that holds this money."),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace,
     .relation = {"accounts", "id"}},
    {.path = "available",
     .label = QT_TRANSLATE_NOOP("Balances", "Available"),
     .help = QT_TRANSLATE_NOOP("Balances", "What the holder could spend at once; never below zero."),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency"},
    {.path = "blocked",
     .label = QT_TRANSLATE_NOOP("Balances", "Blocked"),
     .help =
         QT_TRANSLATE_NOOP("Balances", "Held back by the bank, for example for purchases not yet settled."),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency"},
    {.path = "automatically_invested",
     .label = QT_TRANSLATE_NOOP("Balances", "Automatically invested"),
     .help = QT_TRANSLATE_NOOP(
         "Balances",
         "What the bank invests by itself overnight, by agreement; back in the account on demand."),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currencyPath = "currency"},
    {.path = "last_updated_at",
     .label = QT_TRANSLATE_NOOP("Balances", "Last updated at"),
     .help = QT_TRANSLATE_NOOP("Balances",
                               "When the bank last refreshed these amounts; can be hours or days old."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported | Title},
    {.path = "collected_at",
     .label = QT_TRANSLATE_NOOP("Balances", "Collected at"),
     .help = QT_TRANSLATE_NOOP("Balances", "When Belvo read this value at the institution."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "link",
     .label = QT_TRANSLATE_NOOP("Balances", "Link"),
     .help = QT_TRANSLATE_NOOP("Balances", "The connection this record came through."),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace,
     .relation = {"links", "id"}},
    {.path = "currency",
     .label = QT_TRANSLATE_NOOP("Balances", "Currency"),
     .help = QT_TRANSLATE_NOOP("Balances", "Currency of the amounts, as a three-letter ISO 4217 code."),
     .flags = Exported | LowCardinality},
    {.path = "account_internal_identification",
     .label = QT_TRANSLATE_NOOP("Balances", "Account internal identification"),
     .help = QT_TRANSLATE_NOOP(
         "Balances", "The institution's own identifier, hashed; stays the same as long as the account does."),
     .flags = Exported | Monospace},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Balances", "Balance ID"),
     .help = QT_TRANSLATE_NOOP("Balances", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("Balances", "Created at"),
     .help = QT_TRANSLATE_NOOP("Balances", "When Belvo stored this record."),
     .type = Timestamp,
     .flags = Exported},
};

constexpr FilterSpec kFilters[] = {
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("Balances", "Link"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .required = true,
     .fieldPath = "link"},
    {.key = "account",
     .label = QT_TRANSLATE_NOOP("Balances", "Account"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "account_id"},
    {.key = "collected_at",
     .label = QT_TRANSLATE_NOOP("Balances", "Collected at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "collected_at"},
    {.key = "created_at",
     .label = QT_TRANSLATE_NOOP("Balances", "Created at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "created_at"},
    {.key = "id",
     .label = QT_TRANSLATE_NOOP("Balances", "Balance ID"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "id"},
};

constexpr ResourceSpec kBalances{
    .name = "balances",
    .path = "/api/br/balances/",
    .title = QT_TRANSLATE_NOOP("Balances", "Balances"),
    .trContext = "Balances",
    .icon = "balance",
    .verbs = Verb::List | Verb::Detail | Verb::Retrieve,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Banking,
    .retrieve = {.institutionResource = "BALANCES", .inputs = RetrieveInput::AccountId, .monthlyCalls = 420},
};
static_assert(valid(kBalances));

} // namespace

const ResourceSpec &balances()
{
    return kBalances;
}

} // namespace vinculo::resources
