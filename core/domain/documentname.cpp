// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentname.h"

namespace vinculo {

using namespace Qt::StringLiterals;

QString documentName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Cpf:
        return u"CPF"_s;
    case DocumentKind::Cnpj:
        return u"CNPJ"_s;
    case DocumentKind::Rfc:
        return u"RFC"_s;
    case DocumentKind::Curp:
        return u"CURP"_s;
    case DocumentKind::Nss:
        return u"NSS"_s;
    case DocumentKind::Unknown:
        break;
    }
    return {};
}

} // namespace vinculo
