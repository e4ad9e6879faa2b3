// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/contractvalidator.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "object"_L1)
        return value.isObject();
    if (type == "integer"_L1)
        return value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
    return value.isDouble();
}

bool hasFormat(const QString &format, const QString &text)
{
    if (format == "uuid"_L1)
        return !QUuid::fromString(text).isNull() && text.size() == 36;
    if (format == "date"_L1)
        return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10;
    if (format == "date-time"_L1)
        return QDateTime::fromString(text, Qt::ISODateWithMs).isValid() &&
               (text.endsWith(u'Z') || text.contains(u'+'));
    if (format == "uri"_L1)
        return QUrl(text, QUrl::StrictMode).isValid() && !QUrl(text).isRelative();
    if (format == "email"_L1)
        return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@');
    return true;
}

} // namespace

ContractValidator::ContractValidator(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly))
        m_root = QJsonDocument::fromJson(file.readAll()).object();
}

QMap<QString, QJsonObject> ContractValidator::queryParameters(const QString &method,
                                                              const QString &path) const
{
    QMap<QString, QJsonObject> result;
    const QJsonArray parameters = m_root["paths"_L1][path][method.toLower()]["parameters"_L1].toArray();
    for (const QJsonValue &raw : parameters) {
        const QJsonObject parameter = resolved(raw.toObject());
        if (parameter["in"_L1] != "query"_L1)
            continue;
        QJsonObject schema = resolved(parameter["schema"_L1].toObject());
        if (schema["type"_L1] == "array"_L1)
            schema = resolved(schema["items"_L1].toObject());
        result.insert(parameter["name"_L1].toString(), schema);
    }
    return result;
}

QString ContractValidator::operationId(const QString &method, const QString &path) const
{
    return m_root["paths"_L1][path][method.toLower()]["operationId"_L1].toString();
}

QList<ContractFinding> ContractValidator::check(const QString &method, const QString &path, int status,
                                                const QByteArray &body)
{
    m_findings.clear();
    m_operation = operationId(method, path);
    m_status = status;
    const QJsonObject responses = m_root["paths"_L1][path][method.toLower()]["responses"_L1].toObject();
    const QJsonValue declared = responses[QString::number(status)];
    if (!declared.isObject()) {
        note({}, u"status"_s, u"the status is not declared"_s);
        return m_findings;
    }
    const QJsonObject schema =
        resolved(declared.toObject())["content"_L1]["application/json"_L1]["schema"_L1].toObject();
    if (schema.isEmpty()) {
        if (!body.isEmpty())
            note({}, u"type"_s, u"no body is declared"_s);
        return m_findings;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isNull())
        note({}, u"type"_s, u"not JSON: "_s + error.errorString());
    else
        validate(schema, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                 {}, true);
    return m_findings;
}

QJsonObject ContractValidator::resolved(QJsonObject schema) const
{
    while (schema.contains("$ref"_L1)) {
        QJsonValue value = m_root;
        const QStringList parts = schema["$ref"_L1].toString().mid(2).split(u'/');
        for (const QString &part : parts)
            value = value.toObject().value(part);
        schema = value.toObject();
    }
    return schema;
}

bool ContractValidator::allowsNull(const QJsonObject &raw) const
{
    const QJsonObject schema = resolved(raw);
    if (schema["nullable"_L1].toBool() || raw["nullable"_L1].toBool())
        return true;
    const QJsonArray parts = schema["allOf"_L1].toArray();
    for (const QJsonValue &part : parts)
        if (allowsNull(part.toObject()))
            return true;
    return schema["enum"_L1].toArray().contains(QJsonValue::Null);
}

void ContractValidator::note(const QString &pointer, const QString &keyword, const QString &text)
{
    m_findings.append({m_operation, m_status, pointer, keyword, text});
}

void ContractValidator::validate(const QJsonObject &raw, const QJsonValue &value, const QString &pointer,
                                 bool closed)
{
    const QJsonObject schema = resolved(raw);
    if (value.isNull()) {
        if (!allowsNull(raw))
            note(pointer, u"nullable"_s, u"null is not allowed"_s);
        return;
    }
    const QJsonArray parts = schema["allOf"_L1].toArray();
    for (const QJsonValue &part : parts)
        validate(part.toObject(), value, pointer, closed && parts.size() == 1);
    for (const QLatin1StringView key : {"oneOf"_L1, "anyOf"_L1})
        if (schema.contains(key))
            validateAlternatives(schema[key].toArray(), value, pointer);
    const QString type = schema["type"_L1].toString();
    if (!type.isEmpty() && !hasType(type, value)) {
        note(pointer, u"type"_s, u"is no "_s + type);
        return;
    }
    if (schema.contains("enum"_L1) && !schema["enum"_L1].toArray().contains(value))
        note(pointer, u"enum"_s, value.toVariant().toString());
    if (value.isString())
        validateText(schema, value.toString(), pointer);
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            validate(schema["items"_L1].toObject(), item, pointer + "/*"_L1, true);
    }
    if (value.isObject() && schema.contains("properties"_L1))
        validateObject(schema, value.toObject(), pointer, closed);
}

void ContractValidator::validateObject(const QJsonObject &schema, const QJsonObject &object,
                                       const QString &pointer, bool closed)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonArray required = schema["required"_L1].toArray();
    for (const QJsonValue &name : required)
        if (!object.contains(name.toString()))
            note(pointer + u'/' + name.toString(), u"required"_s, u"is required"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            validate(properties[it.key()].toObject(), it.value(), pointer + u'/' + it.key(), true);
        else if (closed && !schema.contains("additionalProperties"_L1))
            note(pointer + u'/' + it.key(), u"unknown"_s, u"is not in the description"_s);
    }
    // A sandbox worth testing against sends every field of the description, not only the required ones.
    for (auto it = properties.begin(); it != properties.end() && m_status < 300; ++it)
        if (!object.contains(it.key()) && !required.contains(it.key()))
            note(pointer + u'/' + it.key(), u"missing"_s, u"the description has it"_s);
}

void ContractValidator::validateText(const QJsonObject &schema, const QString &text, const QString &pointer)
{
    const QString format = schema["format"_L1].toString();
    if (!hasFormat(format, text))
        note(pointer, u"format"_s, format + u": "_s + text);
    if (schema.contains("maxLength"_L1) && text.size() > schema["maxLength"_L1].toInt())
        note(pointer, u"length"_s, u"too long"_s);
    if (schema.contains("minLength"_L1) && text.size() < schema["minLength"_L1].toInt())
        note(pointer, u"length"_s, u"too short"_s);
    QString pattern = schema["pattern"_L1].toString();
    // Some patterns of the description stand in typographic quotation marks, which no value has.
    pattern.remove(u'\u2018').remove(u'\u2019');
    if (!pattern.isEmpty() &&
        !QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch())
        note(pointer, u"pattern"_s, pattern + u": "_s + text);
}

//! The alternative with the fewest findings speaks for all of them.
void ContractValidator::validateAlternatives(const QJsonArray &schemas, const QJsonValue &value,
                                             const QString &pointer)
{
    const QList<ContractFinding> before = m_findings;
    QList<ContractFinding> best;
    bool first = true;
    for (const QJsonValue &schema : schemas) {
        m_findings.clear();
        validate(schema.toObject(), value, pointer, true);
        if (first || m_findings.size() < best.size())
            best = m_findings;
        first = false;
    }
    m_findings = before + best;
}

} // namespace vinculo::tests
