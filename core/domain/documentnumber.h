// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vinculo {

//! Tax and person numbers of the countries served. Detection is by shape; validity by check digits.
enum class DocumentKind { Unknown, Cpf, Cnpj, Rfc, Curp, Nss };

struct DocumentNumber
{
    DocumentKind kind = DocumentKind::Unknown;
    QString normalized; //!< without punctuation, upper case
    bool checkDigitsValid = false;
};

//! Reads a number with or without punctuation ("761.092.776-73"). Rules: Receita Federal (CPF, CNPJ, modulo
//! 11), SAT (RFC), RENAPO (CURP).
DocumentNumber parseDocumentNumber(QStringView text);

//! The digits of a CPF or CNPJ, by which Belvo lists consents; empty for any other document. A wrong check
//! digit is the bank's business.
QString brazilianDocument(QStringView text);

//! With the usual punctuation: 761.092.776-73.
QString formatDocumentNumber(const DocumentNumber &number);

} // namespace vinculo
