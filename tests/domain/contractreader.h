// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

//! Reads the published API description as far as the tests need it: the fields of a list's rows and its
//! filters.
class ContractReader
{
public:
    struct Field
    {
        bool isObject = false;     //!< its own fields stand in the list too
        bool isOpenObject = false; //!< an object of which no field is described
        bool isObjectList = false; //!< likewise, with "[]" behind its path
        bool isDeprecated = false;
        QSet<QString> enumValues;
    };

    explicit ContractReader(const QString &fileName);

    [[nodiscard]] bool isValid() const { return !m_root.isEmpty(); }
    //! By path, "loan_data.fees[].name"; the union of all shapes the rows may have.
    [[nodiscard]] QHash<QString, Field> rowFields(const QString &path) const;
    //! Query parameters without paging and field selection, in wire form.
    [[nodiscard]] QStringList filters(const QString &path) const;
    [[nodiscard]] QStringList requiredFilters(const QString &path) const;

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const;
    [[nodiscard]] QList<QJsonObject> shapes(const QJsonObject &schema) const;
    [[nodiscard]] QList<QJsonObject> parameters(const QString &path) const;
    void collect(const QJsonObject &schema, const QString &prefix, QHash<QString, Field> &fields) const;
    void collectField(const QJsonObject &shape, const QString &path, QHash<QString, Field> &fields) const;

    QJsonObject m_root;
};
