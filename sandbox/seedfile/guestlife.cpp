// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seedfile/guestlife.h"

#include "sandbox/rows/categorizer.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace vinculo::sandbox {

namespace {

//! Mexicans have two family names, the father's first.
void splitName(PersonRecord &person)
{
    std::istringstream text(person.displayName);
    std::vector<std::string> words;
    for (std::string word; text >> word;)
        words.push_back(std::move(word));
    if (words.size() < 2)
        return;
    const auto takeLast = [&words] {
        std::string last = std::move(words.back());
        words.pop_back();
        return last;
    };
    person.secondLastName = person.mexican && words.size() > 2 ? takeLast() : std::string();
    person.lastName = takeLast();
    person.firstName.clear();
    for (const std::string &word : words)
        person.firstName += (person.firstName.empty() ? "" : " ") + word;
}

//! The six digits behind the letters of a CURP or of a person's RFC; the century is in the CURP's last but
//! one character, a letter since 2000, and for an RFC the one that makes the person an adult.
void readNumber(PersonRecord &person)
{
    const std::string &number = person.documentNumber;
    const bool isCurp = person.documentType == "CURP" && number.size() == 18;
    if (!isCurp && (person.documentType != "RFC" || number.size() != 13))
        return;
    constexpr int kAdult = 18;
    const int year = (number[4] - '0') * 10 + number[5] - '0';
    const int now = calendarDate(person.seenOn).year;
    const bool isYoung = isCurp ? number[16] >= 'A' : 2000 + year <= now - kAdult;
    const std::string text = std::to_string((isYoung ? 2000 : 1900) + year) + '-' + number.substr(6, 2) +
                             '-' + number.substr(8, 2);
    if (const auto day = parseDay(text))
        person.birthDay = *day;
    if (isCurp)
        person.female = number[10] == 'M';
}

bool isSalary(const GuestMovement &movement)
{
    if (!movement.inflow || movement.pending || !movement.words)
        return false;
    const MovementText &words = *movement.words;
    return incomeTypeOf(words.category.empty() ? categorize(words.description, true)
                                               : Categorized{.category = words.category,
                                                             .subcategory = words.subcategory}) == "SALARY";
}

//! The usual sum of a month.
void readSalary(Guest &guest, bool isSalaryTold)
{
    std::map<std::pair<int, int>, Cents> months;
    Day first = guest.person.seenOn;
    for (const GuestLink &link : guest.links)
        for (const GuestAccount &account : link.accounts)
            for (const GuestMovement &movement : account.movements) {
                if (!isSalary(movement))
                    continue;
                const CalendarDate date = calendarDate(movement.day);
                months[{date.year, date.month}] += movement.amount;
                first = std::min(first, movement.day);
            }
    if (months.empty())
        return;
    constexpr Day kNotice = 30; // a salary follows the work
    guest.person.employedSince = std::min(guest.person.employedSince.value_or(first), first - kNotice);
    if (isSalaryTold)
        return;
    std::vector<Cents> sums;
    for (const auto &[month, sum] : months)
        sums.push_back(sum);
    std::ranges::sort(sums);
    guest.person.salary = sums[sums.size() / 2];
}

} // namespace

void completeGuest(Guest &guest, const ToldOfGuest &told)
{
    if (!told.hasNames && !guest.person.company)
        splitName(guest.person);
    if (!told.hasBirthday)
        readNumber(guest.person);
    readSalary(guest, told.hasSalary);
}

} // namespace vinculo::sandbox
