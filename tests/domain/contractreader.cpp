// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/contractreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

ContractReader::ContractReader(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly))
        m_root = QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject ContractReader::resolved(QJsonObject schema) const
{
    while (schema.contains(u"$ref"_s)) {
        const QStringList steps = schema[u"$ref"_s].toString().split(u'/').mid(1);
        QJsonObject target = m_root;
        for (const QString &step : steps)
            target = target[step].toObject();
        schema.remove(u"$ref"_s);
        for (auto it = schema.constBegin(); it != schema.constEnd(); ++it)
            target[it.key()] = it.value();
        schema = target;
    }
    const QJsonArray parts = schema.take(u"allOf"_s).toArray();
    if (parts.isEmpty())
        return schema;
    QJsonObject properties = schema[u"properties"_s].toObject();
    for (const QJsonValue &part : parts) {
        const QJsonObject whole = resolved(part.toObject());
        for (auto it = whole.constBegin(); it != whole.constEnd(); ++it)
            if (!schema.contains(it.key()))
                schema[it.key()] = it.value();
        const QJsonObject own = whole[u"properties"_s].toObject();
        for (auto it = own.constBegin(); it != own.constEnd(); ++it)
            properties[it.key()] = it.value();
    }
    if (!properties.isEmpty())
        schema[u"properties"_s] = properties;
    return schema;
}

QList<QJsonObject> ContractReader::shapes(const QJsonObject &schema) const
{
    const QJsonObject whole = resolved(schema);
    QList<QJsonObject> result;
    for (const QString &key : {u"oneOf"_s, u"anyOf"_s}) {
        const QJsonArray alternatives = whole[key].toArray();
        for (const QJsonValue &alternative : alternatives)
            result += shapes(alternative.toObject());
    }
    if (result.isEmpty())
        result.append(whole);
    return result;
}

void ContractReader::collectField(const QJsonObject &shape, const QString &path,
                                  QHash<QString, Field> &fields) const
{
    Field &field = fields[path];
    field.isDeprecated = field.isDeprecated || shape[u"deprecated"_s].toBool();
    const QJsonArray values = shape[u"enum"_s].toArray();
    for (const QJsonValue &value : values)
        if (value.isString())
            field.enumValues.insert(value.toString());
    if (shape.contains(u"properties"_s)) {
        field.isObject = true;
        collect(shape, path + u'.', fields);
        return;
    }
    field.isOpenObject = field.isOpenObject || shape[u"type"_s] == u"object"_s;
    if (!shape.contains(u"items"_s))
        return;
    const QList<QJsonObject> items = shapes(shape[u"items"_s].toObject());
    for (const QJsonObject &item : items)
        if (item.contains(u"properties"_s)) {
            fields[path].isObjectList = true;
            collect(item, path + u"[]."_s, fields);
        }
}

void ContractReader::collect(const QJsonObject &schema, const QString &prefix,
                             QHash<QString, Field> &fields) const
{
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
        const QList<QJsonObject> alternatives = shapes(it.value().toObject());
        for (const QJsonObject &shape : alternatives)
            collectField(shape, prefix + it.key(), fields);
    }
}

QHash<QString, ContractReader::Field> ContractReader::rowFields(const QString &path) const
{
    QJsonObject answer = m_root[u"paths"_s][path][u"get"_s][u"responses"_s][u"200"_s].toObject();
    answer = resolved(answer)[u"content"_s][u"application/json"_s][u"schema"_s].toObject();
    QHash<QString, Field> fields;
    const QList<QJsonObject> lists = shapes(answer);
    for (const QJsonObject &list : lists) {
        const QJsonObject results = resolved(list[u"properties"_s][u"results"_s].toObject());
        const QList<QJsonObject> rows = shapes(results[u"items"_s].toObject());
        for (const QJsonObject &row : rows)
            collect(row, {}, fields);
    }
    return fields;
}

QList<QJsonObject> ContractReader::parameters(const QString &path) const
{
    const QSet<QString> general{u"page"_s, u"page_size"_s, u"omit"_s, u"fields"_s};
    QList<QJsonObject> result;
    const QJsonArray all = m_root[u"paths"_s][path][u"get"_s][u"parameters"_s].toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject parameter = resolved(value.toObject());
        if (parameter[u"in"_s] == u"query"_s && !general.contains(parameter[u"name"_s].toString()))
            result.append(parameter);
    }
    return result;
}

QStringList ContractReader::filters(const QString &path) const
{
    QStringList names;
    const QList<QJsonObject> all = parameters(path);
    for (const QJsonObject &parameter : all)
        names.append(parameter[u"name"_s].toString());
    names.sort();
    return names;
}

QStringList ContractReader::requiredFilters(const QString &path) const
{
    QStringList names;
    const QList<QJsonObject> all = parameters(path);
    for (const QJsonObject &parameter : all)
        if (parameter[u"required"_s].toBool())
            names.append(parameter[u"name"_s].toString());
    names.sort();
    return names;
}
