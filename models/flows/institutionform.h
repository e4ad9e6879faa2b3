// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace vinculo::models {

struct FormChoice
{
    QString code;
    QString label;
};

//! One field of an institution's log-in form (`form_fields`). Texts are from outside: plain text.
struct FormField
{
    QString name;
    QString label;
    QString placeholder;
    QString validation; //!< regular expression from the server; empty or broken: not checked
    QString validationMessage;
    bool isSecret = false;
    QList<FormChoice> choices;
};

struct InstitutionForm
{
    QString name;
    QString displayName;
    QString country;
    QString primaryColor;
    bool isHealthy = true;
    //! Open Finance institutions are connected in Belvo's widget, never with a password typed here.
    bool canRegisterHere = false;
    QList<FormField> fields;
    QStringList resources;

    //! From one row's raw JSON; survives anything.
    static InstitutionForm fromJson(const QByteArray &rawInstitution);
};

} // namespace vinculo::models
