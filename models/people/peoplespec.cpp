// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplespec.h"

#include "core/domain/resources/registry.h"
#include "models/reconcile/reconcilespec.h"

namespace vinculo::models {

namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kHealths[] = {
    {"ok", QT_TRANSLATE_NOOP("People", "All links work"), Tone::Ok},
    {"attention", QT_TRANSLATE_NOOP("People", "Needs attention"), Tone::Attention},
    {"problem", QT_TRANSLATE_NOOP("People", "Has a problem"), Tone::Problem},
};

constexpr EnumValue kEvidence[] = {
    {"single", QT_TRANSLATE_NOOP("People", "One link")},
    {"decision", QT_TRANSLATE_NOOP("People", "Decided here")},
    {"external_id", QT_TRANSLATE_NOOP("People", "Same external ID")},
    {"institution_user", QT_TRANSLATE_NOOP("People", "Same user at the institution")},
    {"document", QT_TRANSLATE_NOOP("People", "Same document")},
    {"unchecked_document", QT_TRANSLATE_NOOP("People", "Same unchecked document")},
    {"email", QT_TRANSLATE_NOOP("People", "Same email")},
    {"phone", QT_TRANSLATE_NOOP("People", "Same phone")},
};

//! Shown where somebody has money in that currency. Its last part is a name for the query: "brl:>1000".
constexpr FieldSpec balanceIn(std::string_view path, const char *label, std::string_view currency)
{
    return {.path = path,
            .label = label,
            .help =
                QT_TRANSLATE_NOOP("People", "What is in the accounts in this currency, without debts; never "
                                            "added to another currency."),
            .type = Money,
            .flags = Exported | Optional,
            .currency = currency};
}

constexpr FieldSpec kFields[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("People", "Name"),
     .help = QT_TRANSLATE_NOOP("People", "The name most of the person's institutions know; empty when none "
                                         "of the links has owners fetched."),
     .flags = DefaultColumn | Exported | Sensitive | Title,
     .mask = MaskKind::Name},
    {.path = "documents",
     .label = QT_TRANSLATE_NOOP("People", "Documents"),
     .help = QT_TRANSLATE_NOOP("People", "Different document numbers of the owners of the person's links."),
     .type = TextList,
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::Document},
    {.path = "external_ids",
     .label = QT_TRANSLATE_NOOP("People", "External IDs"),
     .help = QT_TRANSLATE_NOOP("People", "Your own identifiers, as you gave them to the links."),
     .type = TextList,
     .flags = DefaultColumn | Exported},
    {.path = "country",
     .label = QT_TRANSLATE_NOOP("People", "Country"),
     .help = QT_TRANSLATE_NOOP(
         "People", "Two-letter code, from the institution, else the document or currency; several when they "
                   "differ."),
     .flags = Exported | LowCardinality},
    {.path = "links",
     .label = QT_TRANSLATE_NOOP("People", "Links"),
     .help = QT_TRANSLATE_NOOP("People", "How many connections the person has."),
     .type = Integer,
     .flags = DefaultColumn | Exported},
    {.path = "institutions",
     .label = QT_TRANSLATE_NOOP("People", "Institutions"),
     .help = QT_TRANSLATE_NOOP("People", "The institutions of the links, as their customers know them."),
     .type = TextList,
     .flags = DefaultColumn | Exported},
    {.path = "institution_codes",
     .label = QT_TRANSLATE_NOOP("People", "Institution codes"),
     .help = QT_TRANSLATE_NOOP("People", "Belvo's technical names of the institutions of the links."),
     .type = TextList,
     .flags = Exported},
    {.path = "health",
     .label = QT_TRANSLATE_NOOP("People", "Health"),
     .help = QT_TRANSLATE_NOOP("People", "How the worst of the person's links is."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kHealths},
    {.path = "balance",
     .label = QT_TRANSLATE_NOOP("People", "Balance"),
     .help = QT_TRANSLATE_NOOP("People", "What is in all accounts together, without debts; empty when the "
                                         "accounts are in several currencies."),
     .type = Money,
     .flags = Exported,
     .currencyPath = "currency"},
    balanceIn("balance_in.brl", QT_TRANSLATE_NOOP("People", "Balance in BRL"), "BRL"),
    balanceIn("balance_in.clp", QT_TRANSLATE_NOOP("People", "Balance in CLP"), "CLP"),
    balanceIn("balance_in.cop", QT_TRANSLATE_NOOP("People", "Balance in COP"), "COP"),
    balanceIn("balance_in.eur", QT_TRANSLATE_NOOP("People", "Balance in EUR"), "EUR"),
    balanceIn("balance_in.mxn", QT_TRANSLATE_NOOP("People", "Balance in MXN"), "MXN"),
    balanceIn("balance_in.usd", QT_TRANSLATE_NOOP("People", "Balance in USD"), "USD"),
    {.path = "balances",
     .label = QT_TRANSLATE_NOOP("People", "Balances"),
     .help = QT_TRANSLATE_NOOP("People", "What is in the accounts, currency by currency, without debts; "
                                         "copied and exported as ISO 4217 code and plain number each, such "
                                         "as BRL 1234.50."),
     .type = TextList,
     .flags = Exported | Amount},
    {.path = "currency",
     .label = QT_TRANSLATE_NOOP("People", "Currency"),
     .help = QT_TRANSLATE_NOOP("People", "Currency of the balance, as a three-letter ISO 4217 code."),
     .flags = Exported | LowCardinality},
    {.path = "accounts",
     .label = QT_TRANSLATE_NOOP("People", "Accounts"),
     .help = QT_TRANSLATE_NOOP("People", "How many accounts and cards the person's links have."),
     .type = Integer,
     .flags = Exported},
    {.path = "last_data",
     .label = QT_TRANSLATE_NOOP("People", "Last data"),
     .help = QT_TRANSLATE_NOOP("People", "When something of the person was last read at an institution."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "consents",
     .label = QT_TRANSLATE_NOOP("People", "Active consents"),
     .help =
         QT_TRANSLATE_NOOP("People", "Authorised consents; empty as long as they are not known. Belvo lists "
                                     "them by CPF or CNPJ only."),
     .type = Integer,
     .flags = DefaultColumn | Exported},
    {.path = "evidence",
     .label = QT_TRANSLATE_NOOP("People", "Held together by"),
     .help = QT_TRANSLATE_NOOP("People",
                               "The weakest fact that the person's links need to be one: the one to check."),
     .type = Enum,
     .flags = Exported,
     .values = kEvidence},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("People", "Person ID"),
     .help =
         QT_TRANSLATE_NOOP("People", "The smallest of the person's link IDs; changes when that link goes."),
     .type = Identifier,
     .flags = Exported | Monospace},
};

constexpr ResourceSpec kPeople{
    .name = "people",
    .path = {},
    .title = QT_TRANSLATE_NOOP("People", "People"),
    .trContext = "People",
    .icon = "person",
    .fields = kFields,
    .group = ResourceGroup::Connections,
};

//! Everything but the path is as it is for resources.
consteval bool isValidButForPath(ResourceSpec spec)
{
    spec.path = "none";
    return valid(spec);
}
static_assert(isValidButForPath(kPeople));

} // namespace

const ResourceSpec &peopleSpec()
{
    return kPeople;
}

const ResourceSpec *tableNamed(std::string_view name)
{
    for (const ResourceSpec *made : {&peopleSpec(), &reconcileSpec()})
        if (name == made->name)
            return made;
    return resources::find(name);
}

} // namespace vinculo::models
