// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include "core/api/decoder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vinculo::tests {

namespace {

using namespace Qt::StringLiterals;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

//! A number that jumps about, so that sorting has work to do.
int scattered(int number, int modulus)
{
    return static_cast<int>((static_cast<qint64>(number) * 7919 + 13) % modulus);
}

QString sampleText(int number)
{
    static const QStringList kWords{u"São João"_s,   u"ação 2"_s,     u"Ação 10"_s, u"zebra"_s,
                                    u"Émile"_s,      u"eco"_s,        u"مرحبا"_s,   u"<b>x</b>"_s,
                                    u"\u202Eevil"_s, u"🦜 louro"_s, u"%1 %2"_s,   u"nº 7"_s};
    const int word = scattered(number, static_cast<int>(kWords.size()));
    return u"%1 %2"_s.arg(kWords[word], QString::number(scattered(number, 40)));
}

QJsonValue sampleValue(const FieldSpec &field, int number)
{
    switch (field.type) {
    case FieldType::Identifier:
        return u"00000000-0000-4000-9000-%1"_s.arg(scattered(number, 50), 12, 10, QChar(u'0'));
    case FieldType::Text:
        return sampleText(number);
    case FieldType::Enum: {
        const int size = static_cast<int>(field.values.size());
        const int pick = scattered(number, size + 1);
        return pick == size ? u"BRAND_NEW"_s : latin(field.values[static_cast<std::size_t>(pick)].value);
    }
    case FieldType::Date:
        return QDate(2020, 1, 1).addDays(scattered(number, 900)).toString(Qt::ISODate);
    case FieldType::Timestamp:
        return QDateTime(QDate(2024, 1, 1), QTime(3, 4), Qt::UTC)
            .addSecs(scattered(number, 9000))
            .toString(Qt::ISODate);
    case FieldType::Money:
    case FieldType::Decimal:
        return (scattered(number, 2001) - 1000) / 8.0;
    case FieldType::Integer:
        return scattered(number, 300);
    case FieldType::Boolean:
        return number % 2 == 0;
    case FieldType::TextList:
        return QJsonArray{sampleText(number), sampleText(number + 1)};
    case FieldType::Object:
        return QJsonObject{{u"x"_s, 1}};
    case FieldType::ObjectList:
        return QJsonArray{QJsonObject{{u"x"_s, 1}}};
    }
    return {};
}

QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1)
        object.insert(path.first(), value);
    else
        object.insert(path.first(), withValue(object.value(path.first()).toObject(), path.sliced(1), value));
    return object;
}

} // namespace

QString sampleId(const ResourceSpec &spec, int number)
{
    for (const FieldSpec &field : spec.fields)
        if (field.path == "id" && field.type == FieldType::Identifier)
            return u"00000000-0000-4000-8000-%1"_s.arg(number + 1, 12, 10, QChar(u'0'));
    return QString::number(number + 1);
}

QJsonObject sampleRow(const ResourceSpec &spec, int number)
{
    constexpr int kOdd = 23;
    QJsonObject row;
    int salt = number;
    for (const FieldSpec &field : spec.fields) {
        ++salt;
        const QStringList path = latin(field.path).split(u'.');
        if (field.type == FieldType::Object && row.value(path.first()).isObject())
            continue; // has columns, which were written before
        if (field.path == "id")
            row.insert(u"id"_s, field.type == FieldType::Integer ? QJsonValue(number + 1)
                                                                 : QJsonValue(sampleId(spec, number)));
        else if (salt % kOdd == 1)
            row = withValue(row, path, QJsonValue::Null);
        else if (salt % kOdd == 2)
            row = withValue(row, path, QJsonObject{{u"odd"_s, salt}});
        else if (salt % kOdd != 3)
            row =
                withValue(row, path,
                          field.path.ends_with("currency") ? QJsonValue(number % 3 == 0 ? u"MXN"_s : u"BRL"_s)
                                                           : sampleValue(field, salt));
    }
    return row;
}

QByteArray samplePage(const ResourceSpec &spec, int first, int count, int total, const QByteArray &next)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(sampleRow(spec, first + i));
    const QJsonObject page{
        {u"count"_s, total < 0 ? count : total},
        {u"next"_s, next.isEmpty() ? QJsonValue(QJsonValue::Null) : QString::fromUtf8(next)},
        {u"previous"_s, QJsonValue::Null},
        {u"results"_s, rows}};
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

api::ChunkPtr sampleChunk(const ResourceSpec &spec, int first, int count)
{
    return chunkOf(spec, samplePage(spec, first, count));
}

api::ChunkPtr chunkOf(const ResourceSpec &spec, const QByteArray &json)
{
    const auto list = api::decodeList(spec, json);
    return list ? list->rows : nullptr;
}

} // namespace vinculo::tests
