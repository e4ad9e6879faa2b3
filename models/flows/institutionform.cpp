// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/institutionform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QList<FormChoice> choicesOf(const QJsonArray &values)
{
    QList<FormChoice> choices;
    for (const QJsonValue &value : values) {
        const QJsonObject object = value.toObject();
        const QString code = object.value("code"_L1).toString();
        if (code.isEmpty())
            continue;
        const QString label = object.value("label"_L1).toString();
        choices.append({code, label.isEmpty() ? code : label});
    }
    return choices;
}

//! Fields not declared as a password are hidden as well when their name says what they are: the type is not
//! reliable, and a second password or token on a shared screen is as bad as the first.
bool isSecret(const QString &name, const QString &type)
{
    return type.compare("password"_L1, Qt::CaseInsensitive) == 0 ||
           name.startsWith("password"_L1, Qt::CaseInsensitive) || name == "private_key"_L1;
}

QList<FormField> fieldsOf(const QJsonArray &formFields)
{
    QList<FormField> fields;
    for (const QJsonValue &value : formFields) {
        const QJsonObject object = value.toObject();
        FormField field;
        field.name = object.value("name"_L1).toString();
        if (field.name.isEmpty())
            continue;
        field.label = object.value("label"_L1).toString(field.name);
        field.placeholder = object.value("placeholder"_L1).toString();
        field.validation = object.value("validation"_L1).toString();
        field.validationMessage = object.value("validation_message"_L1).toString();
        field.isSecret = isSecret(field.name, object.value("type"_L1).toString());
        field.choices = choicesOf(object.value("values"_L1).toArray());
        fields.append(field);
    }
    return fields;
}

} // namespace

InstitutionForm InstitutionForm::fromJson(const QByteArray &rawInstitution)
{
    const QJsonObject object = QJsonDocument::fromJson(rawInstitution).object();
    InstitutionForm form;
    form.name = object.value("name"_L1).toString();
    form.displayName = object.value("display_name"_L1).toString(form.name);
    form.country = object.value("country_codes"_L1).toArray().first().toString();
    if (form.country.isEmpty())
        form.country = object.value("country_code"_L1).toString();
    form.primaryColor = object.value("primary_color"_L1).toString();
    form.isHealthy = object.value("status"_L1).toString() != "down"_L1;
    form.fields = fieldsOf(object.value("form_fields"_L1).toArray());
    for (const QJsonValue &resource : object.value("resources"_L1).toArray())
        if (resource.isString())
            form.resources.append(resource.toString());
    const bool isOpenFinance = object.value("integration_type"_L1).toString() == "openfinance"_L1;
    form.canRegisterHere = !isOpenFinance && !form.name.isEmpty() && !form.fields.isEmpty();
    return form;
}

} // namespace vinculo::models
