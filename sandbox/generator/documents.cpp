// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/documents.h"

#include <array>
#include <span>

namespace vinculo::sandbox {

namespace {

char digit(int value)
{
    return static_cast<char>('0' + value);
}

//! Receita Federal's rule: weighted sum modulo 11, results of 10 and 11 become 0.
char modulo11(std::string_view digits, std::span<const int> weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[i] - '0') * weights[i];
    const int rest = sum % 11;
    return digit(rest < 2 ? 0 : 11 - rest);
}

char letterOf(std::string_view name, std::size_t index)
{
    std::size_t seen = 0;
    for (const char c : name) {
        const char upper = (c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper >= 'A' && upper <= 'Z' && seen++ == index)
            return upper;
    }
    return 'X';
}

std::string birthText(Day day)
{
    const std::string text = dayText(day);
    return text.substr(2, 2) + text.substr(5, 2) + text.substr(8, 2);
}

//! Position in an alphabet where Ñ stands behind N, as RENAPO counts.
int curpValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int value = c - 'A' + 10;
    return c > 'N' ? value + 1 : value;
}

//! SAT's table: & stands between N and O, the space for companies at 37.
int rfcValue(char c)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ ";
    const std::size_t position = alphabet.find(c);
    return position == std::string_view::npos ? 0 : static_cast<int>(position);
}

//! The last character of an RFC: companies have one letter less in front, which counts as a blank (37).
char rfcCheck(std::string_view text)
{
    int sum = text.size() == 11 ? 37 * 13 : 0;
    const std::size_t first = text.size() == 11 ? 12 : 13;
    for (std::size_t i = 0; i < text.size(); ++i)
        sum += rfcValue(text[i]) * static_cast<int>(first - i);
    const int check = 11 - sum % 11;
    return check == 11 ? '0' : check == 10 ? 'A' : digit(check);
}

} // namespace

std::string makeCpf(Random &random)
{
    constexpr std::array first{10, 9, 8, 7, 6, 5, 4, 3, 2};
    constexpr std::array second{11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    std::string text;
    for (int i = 0; i < 9; ++i)
        text += digit(random.between(0, 9));
    text += modulo11(text, first);
    text += modulo11(text, second);
    return text;
}

std::string makeCnpj(Random &random)
{
    constexpr std::array first{5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    constexpr std::array second{6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    std::string text;
    for (int i = 0; i < 8; ++i)
        text += digit(random.between(0, 9));
    text += "0001";
    text += modulo11(text, first);
    text += modulo11(text, second);
    return text;
}

std::string makeCurp(const PersonRecord &person, Random &random)
{
    constexpr std::string_view states[] = {"DF", "JC", "NL", "PL", "OC", "YN", "VZ", "GT"};
    std::string text;
    text += letterOf(person.lastName, 0);
    text += letterOf(person.lastName, 1);
    text += letterOf(person.secondLastName, 0);
    text += letterOf(person.firstName, 0);
    text += birthText(person.birthDay);
    text += person.female ? 'M' : 'H';
    text += random.pick(states);
    text += letterOf(person.lastName, 2);
    text += letterOf(person.secondLastName, 2);
    text += letterOf(person.firstName, 2);
    text += calendarDate(person.birthDay).year < 2000 ? digit(random.between(0, 9)) : 'A';
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        sum += curpValue(text[i]) * static_cast<int>(18 - i);
    text += digit((10 - sum % 10) % 10);
    return text;
}

std::string makeRfc(const PersonRecord &person, Random &random)
{
    std::string text;
    text += letterOf(person.lastName, 0);
    text += letterOf(person.lastName, 1);
    text += letterOf(person.secondLastName, 0);
    text += letterOf(person.firstName, 0);
    text += birthText(person.birthDay);
    return makeRfc(std::move(text), random);
}

std::string makeRfc(std::string text, Random &random)
{
    constexpr char letters[] = {'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H',
                                '1', '2', '3', '4', '5', '6', '7', '8'};
    text += random.pick(letters);
    text += random.pick(letters);
    return text + rfcCheck(text);
}

std::string makeCompanyRfc(Random &random)
{
    constexpr std::string_view initials[] = {"MCA", "ALE", "HSC", "CLP", "AET", "SCA", "TRM", "GVO"};
    std::string text(random.pick(initials));
    text += birthText(dayFrom({1985 + random.between(0, 35), random.between(1, 12), random.between(1, 28)}));
    text += digit(random.between(1, 9));
    text += digit(random.between(1, 9));
    return text + rfcCheck(text);
}

std::string makeRut(Random &random, bool company)
{
    const int number =
        company ? random.between(76'000'000, 78'999'999) : random.between(6'000'000, 23'999'999);
    int sum = 0;
    int weight = 2;
    for (int rest = number; rest > 0; rest /= 10) {
        sum += rest % 10 * weight;
        weight = weight == 7 ? 2 : weight + 1;
    }
    const int check = 11 - sum % 11;
    return std::to_string(number) + '-' + (check == 11 ? '0' : check == 10 ? 'K' : digit(check));
}

} // namespace vinculo::sandbox
