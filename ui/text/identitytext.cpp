// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/identitytext.h"

#include "core/domain/documentname.h"
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

QString nameOf(const models::IdentityFact &fact)
{
    const QString name = documentName(fact.document);
    return name.isEmpty() ? models::visibleText(fact.documentType) : name;
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
        const QString name = nameOf(fact);
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
