// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/externalidlint.h"

#include "core/domain/documentnumber.h"

#include <QString>

#include <algorithm>

namespace vinculo::models {

namespace {

//! One "@" with something before it and a dot somewhere behind it.
bool isEmail(const IdFacts &facts)
{
    const qsizetype at = facts.id.indexOf(u'@');
    return at > 0 && facts.id.lastIndexOf(u'@') == at && facts.id.indexOf(u'.', at + 2) > 0;
}

//! With or without its punctuation, whole or as a part between underscores and hyphens. A valid NSS is met by
//! chance too easily (one number in ten).
bool isPersonNumber(const IdFacts &facts)
{
    if (facts.problem == ExternalIdProblem::LooksPersonal)
        return true;
    if (facts.problem != ExternalIdProblem::BadCharacter) // then it was looked at already
        return false;
    const DocumentNumber whole = parseDocumentNumber(facts.id.trimmed());
    return whole.checkDigitsValid && whole.kind != DocumentKind::Nss;
}

//! Digits alone are an order number to anybody; with a plus or the code of a country that Belvo serves they
//! are a phone.
bool isPhone(const IdFacts &facts)
{
    QString digits;
    for (const QChar c : facts.id.trimmed()) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u"+()-. ").contains(c))
            return false;
    }
    if (digits.size() < 10 || digits.size() > 13)
        return false;
    if (facts.id.trimmed().startsWith(u'+'))
        return true;
    constexpr QStringView kCountries[] = {u"52", u"55", u"56", u"57"};
    return digits.size() >= 12 && std::ranges::any_of(kCountries, [&digits](QStringView country) {
               return digits.startsWith(country);
           });
}

template<ExternalIdProblem problem>
bool is(const IdFacts &facts)
{
    return facts.problem == problem;
}

constexpr IdRule kRules[] = {
    {IdFinding::Missing, "missing", [](const IdFacts &facts) { return facts.id.isEmpty(); }},
    {IdFinding::Email, "email", isEmail},
    {IdFinding::PersonNumber, "person_number", isPersonNumber},
    {IdFinding::Phone, "phone", isPhone},
    {IdFinding::TooShort, "too_short", is<ExternalIdProblem::TooShort>},
    {IdFinding::TooLong, "too_long", is<ExternalIdProblem::TooLong>},
    {IdFinding::BadCharacter, "bad_character", is<ExternalIdProblem::BadCharacter>},
    {IdFinding::SharedByPeople, "shared_by_people",
     [](const IdFacts &facts) { return facts.hasSeveralOwners; }},
};

} // namespace

std::span<const IdRule> idRules()
{
    return kRules;
}

IdFinding lintExternalId(IdFacts facts)
{
    facts.problem = checkExternalId(facts.id);
    const auto *rule =
        std::ranges::find_if(kRules, [&facts](const IdRule &each) { return each.fits(facts); });
    return rule == std::end(kRules) ? IdFinding::None : rule->finding;
}

std::string_view wordOf(IdFinding finding)
{
    const auto *rule = std::ranges::find(kRules, finding, &IdRule::finding);
    return rule == std::end(kRules) ? std::string_view() : rule->word;
}

bool isPersonal(IdFinding finding)
{
    return finding == IdFinding::Email || finding == IdFinding::PersonNumber || finding == IdFinding::Phone;
}

} // namespace vinculo::models
