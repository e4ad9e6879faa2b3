// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/identitytext.h"

#include "models/table/visibletext.h"

#include <QCoreApplication>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using Kind = models::IdentityFact::Kind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("IdentityText", text);
}

QString documentName(const models::IdentityFact &fact)
{
    switch (fact.document) {
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
    return models::visibleText(fact.documentType);
}

} // namespace

QString identityLabel(const models::IdentityFact &fact)
{
    switch (fact.kind) {
    case Kind::Name:
        return translated(QT_TRANSLATE_NOOP("IdentityText", "Name"));
    case Kind::OtherName:
        return translated(QT_TRANSLATE_NOOP("IdentityText", "Other name"));
    case Kind::Document: {
        const QString name = documentName(fact);
        if (name.isEmpty())
            return translated(QT_TRANSLATE_NOOP("IdentityText", "Document"));
        if (fact.document != DocumentKind::Unknown && !fact.isDocumentValid)
            //: label of a document number: %1 "CPF", "RFC"…
            return translated(QT_TRANSLATE_NOOP("IdentityText", "%1, check digits wrong")).arg(name);
        return name;
    }
    case Kind::Email:
        return translated(QT_TRANSLATE_NOOP("IdentityText", "E-mail"));
    case Kind::Phone:
        return translated(QT_TRANSLATE_NOOP("IdentityText", "Phone"));
    case Kind::ExternalId:
        //: the identifier the company that uses Belvo gave its customer
        return translated(QT_TRANSLATE_NOOP("IdentityText", "Customer ID"));
    case Kind::InstitutionUser:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("IdentityText", "Institution's user ID"));
}

QString identityValue(const models::IdentityFact &fact, bool isRevealed)
{
    const MaskKind mask = models::maskOf(fact.kind);
    if (!isRevealed && mask != MaskKind::None)
        return models::visibleText(masked(fact.value, mask));
    return models::visibleText(
        fact.kind == Kind::Document ? formatDocumentNumber(parseDocumentNumber(fact.value)) : fact.value);
}

} // namespace vinculo::ui
