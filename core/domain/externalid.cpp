// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/externalid.h"

#include "core/domain/documentnumber.h"

#include <QList>

#include <algorithm>

namespace vinculo {

namespace {

bool isAllowed(QChar c)
{
    return (c >= QChar(u'A') && c <= QChar(u'Z')) || (c >= QChar(u'a') && c <= QChar(u'z')) ||
           (c >= QChar(u'0') && c <= QChar(u'9')) || c == QChar(u'-') || c == QChar(u'_');
}

//! Only numbers whose check digits hold: an order number of eleven digits is nobody's CPF. A valid NSS is too
//! easily met by chance to count (one number in ten).
bool isPersonNumber(QStringView text)
{
    constexpr auto kFewestDigits = 6; // of an RFC and a CURP: the birthday; the others have more
    if (std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) < kFewestDigits)
        return false;
    const DocumentNumber number = parseDocumentNumber(text);
    return number.checkDigitsValid && number.kind != DocumentKind::Nss;
}

} // namespace

ExternalIdProblem checkExternalId(QStringView text)
{
    constexpr qsizetype kShortest = 3;
    constexpr qsizetype kLongest = 256;
    if (text.size() < kShortest)
        return ExternalIdProblem::TooShort;
    if (text.size() > kLongest)
        return ExternalIdProblem::TooLong;
    if (!std::ranges::all_of(text, isAllowed))
        return ExternalIdProblem::BadCharacter;
    const auto parts = text.split(QChar(u'_'), Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        if (isPersonNumber(part))
            return ExternalIdProblem::LooksPersonal;
        const auto pieces = part.split(QChar(u'-'), Qt::SkipEmptyParts);
        if (std::ranges::any_of(pieces, isPersonNumber))
            return ExternalIdProblem::LooksPersonal;
    }
    return ExternalIdProblem::None;
}

} // namespace vinculo
