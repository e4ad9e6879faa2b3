// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findwords.h"

#include "core/domain/documentname.h"
#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Group = FindModel::Group;

namespace {

struct GroupWords
{
    Group group;
    const char *name;
    const char *more; //!< heading of those that come later
};

constexpr GroupWords kGroups[] = {
    {Group::Recent, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Recent"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Recent")},
    {Group::Tips, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Also here"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Also here")},
    {Group::People, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "People"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More people")},
    {Group::Links, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Links"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More links")},
    {Group::Accounts, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Accounts"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More accounts")},
    {Group::Consents, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Consents"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More consents")},
    {Group::Ids, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Other records"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More records")},
    {Group::Institutions, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Institutions"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More institutions")},
    {Group::Views, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Saved views"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More saved views")},
    {Group::Commands, QT_TRANSLATE_NOOP("vinculo::models::FindWords", "Commands"),
     QT_TRANSLATE_NOOP("vinculo::models::FindWords", "More commands")},
};

const GroupWords &wordsOf(Group group)
{
    const auto *found = std::ranges::find(kGroups, group, &GroupWords::group);
    Q_ASSERT(found != std::end(kGroups));
    return *found;
}

} // namespace

QString FindWords::group(Group group)
{
    return tr(wordsOf(group).name);
}

QString FindWords::moreOf(Group group)
{
    return tr(wordsOf(group).more);
}

QString FindWords::documentMatch(const QString &value, const QString &number)
{
    const DocumentNumber parsed = parseDocumentNumber(number);
    //: what a result was found by: %1 kind of document, e.g. CPF, %2 its number, masked
    return parsed.checkDigitsValid ? tr("%1 %2, check digits right").arg(document(parsed.kind), value)
                                   //: what a result was found by: %1 kind of document, %2 its number, masked
                                   : tr("%1 %2, check digits wrong").arg(document(parsed.kind), value);
}

QString FindWords::document(DocumentKind kind)
{
    if (const QString name = documentName(kind); !name.isEmpty())
        return name;
    //: a document of no kind we know, in front of its number
    return tr("Document");
}

QString FindWords::match(FindMatch match, const QString &value, const QString &number)
{
    switch (match) {
    case FindMatch::None:
        return {};
    case FindMatch::Name: //: what a result was found by
        return tr("Name");
    case FindMatch::Document:
        return documentMatch(value, number);
    case FindMatch::Email: //: what a result was found by; %1 is an e-mail address, masked
        return tr("E-mail %1").arg(value);
    case FindMatch::Phone: //: what a result was found by; %1 is masked
        return tr("Phone %1").arg(value);
    case FindMatch::AccountNumber: //: what a result was found by; %1 is masked
        return tr("Account number %1").arg(value);
    case FindMatch::LastDigits: //: what a result was found by: the last digits of an account number
        return tr("Account ends in %1").arg(value);
    case FindMatch::ExternalId: //: what a result was found by: the customer's own id at the merchant
        return tr("External ID %1").arg(value);
    case FindMatch::Institution: //: what a result was found by; %1 is the name of a bank
        return tr("Institution %1").arg(value);
    case FindMatch::InstitutionUserId: //: what a result was found by: the bank's id of the person
        return tr("Institution user ID");
    case FindMatch::LinkId: //: what a person was found by
        return tr("ID of a link");
    case FindMatch::OwnerId: //: what a person was found by
        return tr("ID of an owner");
    case FindMatch::AccountId: //: what a person was found by
        return tr("ID of an account");
    case FindMatch::ConsentId: //: what a person was found by
        return tr("ID of a consent");
    case FindMatch::Id: //: what a result was found by: its own id
        return tr("Its ID");
    }
    return {};
}

QString FindWords::value(const QString &resource, const FindText &text)
{
    const ResourceSpec *spec = resources::find(resource.toStdString());
    if (spec && !text.path.isEmpty()) {
        const std::string path = text.path.toStdString();
        const auto *field = std::ranges::find(spec->fields, std::string_view(path), &FieldSpec::path);
        if (field != spec->fields.end()) {
            const std::string wire = text.value.toStdString();
            for (const EnumValue &value : field->values)
                if (value.value == wire)
                    return CellFormatter::enumLabel(*spec, value);
            if (field->type == FieldType::Date)
                if (const QDate day = QDate::fromString(text.value, Qt::ISODate); day.isValid())
                    return CellFormatter().date(day);
        }
    }
    return CellFormatter::visible(text.value);
}

} // namespace vinculo::models
