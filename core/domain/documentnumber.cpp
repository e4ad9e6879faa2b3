// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentnumber.h"

#include <algorithm>
#include <array>

namespace vinculo {

namespace {

constexpr qsizetype kLongestText = 64; //!< longer texts are no document number, whatever is in them
constexpr char16_t kEnye = u'\u00D1';

bool isAsciiDigit(QChar c)
{
    return c >= QChar(u'0') && c <= QChar(u'9');
}
bool isAsciiUpper(QChar c)
{
    return c >= QChar(u'A') && c <= QChar(u'Z');
}
bool isAsciiAlnum(QChar c)
{
    return isAsciiDigit(c) || isAsciiUpper(c);
}
bool isRfcLetter(QChar c)
{
    return isAsciiUpper(c) || c == QChar(kEnye) || c == QChar(u'&');
}
bool isCurpLetter(QChar c)
{
    return isAsciiUpper(c) || c == QChar(kEnye);
}

template<class Predicate>
bool allAre(QStringView text, Predicate predicate)
{
    return std::ranges::all_of(text, predicate);
}

int digitAt(QStringView text, qsizetype index)
{
    return text[index].unicode() - u'0';
}

bool allEqual(QStringView text)
{
    return std::ranges::all_of(text, [&text](QChar c) { return c == text.front(); });
}

//! Weighted sum modulo 11 as the Receita Federal defines it; a letter counts as its ASCII code minus 48
//! (alphanumeric CNPJ, IN RFB 2.229/2024), which leaves digits as they are.
int receitaCheckDigit(QStringView text, int highestWeight)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        sum += digitAt(text, i) * weight;
        weight = weight == highestWeight ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
}

bool receitaDigitsValid(QStringView text, int highestWeight)
{
    const qsizetype base = text.size() - 2;
    return !allEqual(text) && receitaCheckDigit(text.first(base), highestWeight) == digitAt(text, base) &&
           receitaCheckDigit(text.first(base + 1), highestWeight) == digitAt(text, base + 1);
}

//! Luhn, as the IMSS uses for the eleventh digit of the social security number.
bool luhnValid(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digitAt(digits, digits.size() - 1 - i);
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

//! YYMMDD; the century is unknown, so 29 February always passes.
bool dateIsPlausible(QStringView yymmdd)
{
    constexpr std::array kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int month = digitAt(yymmdd, 2) * 10 + digitAt(yymmdd, 3);
    const int day = digitAt(yymmdd, 4) * 10 + digitAt(yymmdd, 5);
    return month >= 1 && month <= 12 && day >= 1 && day <= kDays[static_cast<std::size_t>(month - 1)];
}

bool looksLikeRfc(QStringView text)
{
    if (text.size() != 12 && text.size() != 13)
        return false;
    const qsizetype letters = text.size() - 9;
    return allAre(text.first(letters), isRfcLetter) && allAre(text.sliced(letters, 6), isAsciiDigit) &&
           allAre(text.last(3), isAsciiAlnum);
}

//! SAT, annex 20: values 0 to 38 in this order, weights 13 to 2, a company's twelve characters start with a
//! space.
bool rfcValid(QStringView text)
{
    if (text == u"XAXX010101000" || text == u"XEXX010101000")
        return true; // the SAT's own numbers for the public at large and for foreigners have no check digit
    constexpr QStringView kOrder = u"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \u00D1";
    const qsizetype padding = 13 - text.size();
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 12; ++i) {
        const QChar c = i < padding ? QChar(u' ') : text[i - padding];
        sum += kOrder.indexOf(c) * (13 - i);
    }
    const qsizetype rest = sum % 11;
    const QChar expected = rest == 0   ? QChar(u'0')
                           : rest == 1 ? QChar(u'A')
                                       : QChar(static_cast<char16_t>(u'0' + 11 - rest));
    return text.back() == expected && dateIsPlausible(text.sliced(text.size() - 9, 6));
}

//! Looser than RENAPO's rule in the six letters, because Belvo's own test numbers break it; rfcValid and
//! curpValid are the strict part.
bool looksLikeCurp(QStringView text)
{
    return text.size() == 18 && allAre(text.first(4), isCurpLetter) &&
           allAre(text.sliced(4, 6), isAsciiDigit) && allAre(text.sliced(10, 6), isCurpLetter) &&
           isAsciiAlnum(text[16]) && isAsciiDigit(text[17]);
}

bool curpValid(QStringView text)
{
    constexpr QStringView kOrder = u"0123456789ABCDEFGHIJKLMN\u00D1OPQRSTUVWXYZ";
    constexpr QStringView kSexes = u"HMX";
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 17; ++i)
        sum += kOrder.indexOf(text[i]) * (18 - i);
    return (10 - sum % 10) % 10 == digitAt(text, 17) && kSexes.contains(text[10]) &&
           dateIsPlausible(text.sliced(4, 6));
}

//! Upper case without the usual punctuation; empty when anything else is in it.
QString normalizedNumber(QStringView text)
{
    QString result;
    const QString upper = text.trimmed().toString().normalized(QString::NormalizationForm_C).toUpper();
    for (const QChar c : upper) {
        if (c == QChar(u'.') || c == QChar(u'-') || c == QChar(u'/') || c == QChar(u' '))
            continue;
        if (!isAsciiAlnum(c) && c != QChar(kEnye) && c != QChar(u'&'))
            return {};
        result += c;
    }
    return result;
}

bool hasCpfPunctuation(QStringView text)
{
    return text.size() == 14 && text[3] == QChar(u'.') && text[7] == QChar(u'.') && text[11] == QChar(u'-');
}

//! Eleven digits are a CPF in Brazil and an NSS in Mexico: punctuation decides, then the check digits.
void classifyElevenDigits(DocumentNumber &number, QStringView original)
{
    constexpr int kCpfHighestWeight = 11;
    const bool cpfValid = receitaDigitsValid(number.normalized, kCpfHighestWeight);
    const bool isNss = !cpfValid && !hasCpfPunctuation(original) && !allEqual(number.normalized) &&
                       luhnValid(number.normalized);
    number.kind = isNss ? DocumentKind::Nss : DocumentKind::Cpf;
    number.checkDigitsValid = cpfValid || isNss;
}

} // namespace

DocumentNumber parseDocumentNumber(QStringView text)
{
    constexpr int kCnpjHighestWeight = 9;
    DocumentNumber number;
    if (text.size() > kLongestText)
        return number;
    number.normalized = normalizedNumber(text);
    const QStringView plain = number.normalized;
    if (plain.size() == 11 && allAre(plain, isAsciiDigit)) {
        classifyElevenDigits(number, text.trimmed());
    } else if (plain.size() == 14 && allAre(plain.first(12), isAsciiAlnum) &&
               allAre(plain.last(2), isAsciiDigit)) {
        number.kind = DocumentKind::Cnpj;
        number.checkDigitsValid = receitaDigitsValid(plain, kCnpjHighestWeight);
    } else if (looksLikeRfc(plain)) {
        number.kind = DocumentKind::Rfc;
        number.checkDigitsValid = rfcValid(plain);
    } else if (looksLikeCurp(plain)) {
        number.kind = DocumentKind::Curp;
        number.checkDigitsValid = curpValid(plain);
    }
    return number;
}

QString brazilianDocument(QStringView text)
{
    const DocumentNumber number = parseDocumentNumber(text);
    const bool isBrazilian = number.kind == DocumentKind::Cpf || number.kind == DocumentKind::Cnpj;
    return isBrazilian ? number.normalized : QString();
}

QString formatDocumentNumber(const DocumentNumber &number)
{
    QString text = number.normalized;
    switch (number.kind) {
    case DocumentKind::Cpf:
        if (text.size() == 11)
            text.insert(9, QChar(u'-')).insert(6, QChar(u'.')).insert(3, QChar(u'.'));
        break;
    case DocumentKind::Cnpj:
        if (text.size() == 14)
            text.insert(12, QChar(u'-')).insert(8, QChar(u'/')).insert(5, QChar(u'.')).insert(2, QChar(u'.'));
        break;
    case DocumentKind::Unknown:
    case DocumentKind::Rfc:
    case DocumentKind::Curp:
    case DocumentKind::Nss:
        break;
    }
    return text;
}

} // namespace vinculo
