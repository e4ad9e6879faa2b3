// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace vinculo::tests {

//! Where a document leaves the contract: "ListLinks 200 /results/3/external_id: null is not allowed".
struct ContractFinding
{
    QString operation;
    int status = 0;
    QString pointer; //!< array indexes are written as *
    QString keyword; //!< nullable, type, enum, required, unknown, missing, format, pattern, length, status
    QString text;
};

//! Validates answers against the published description: the subset of JSON Schema that it uses.
class ContractValidator
{
public:
    //! Reads the contract; `isValid` says whether that worked.
    explicit ContractValidator(const QString &fileName);

    [[nodiscard]] bool isValid() const { return !m_root.isEmpty(); }
    //! `path` is a template of the contract ("/api/links/{id}/"); an empty body is fine where none is
    //! declared.
    QList<ContractFinding> check(const QString &method, const QString &path, int status,
                                 const QByteArray &body);
    //! The query parameters of an operation: name to schema, with references followed.
    [[nodiscard]] QMap<QString, QJsonObject> queryParameters(const QString &method,
                                                             const QString &path) const;
    [[nodiscard]] QString operationId(const QString &method, const QString &path) const;

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const;
    void validate(const QJsonObject &schema, const QJsonValue &value, const QString &pointer, bool closed);
    void validateObject(const QJsonObject &schema, const QJsonObject &object, const QString &pointer,
                        bool closed);
    void validateText(const QJsonObject &schema, const QString &text, const QString &pointer);
    void validateAlternatives(const QJsonArray &schemas, const QJsonValue &value, const QString &pointer);
    [[nodiscard]] bool allowsNull(const QJsonObject &schema) const;
    void note(const QString &pointer, const QString &keyword, const QString &text);

    QJsonObject m_root;
    QString m_operation;
    int m_status = 0;
    QList<ContractFinding> m_findings;
};

} // namespace vinculo::tests
