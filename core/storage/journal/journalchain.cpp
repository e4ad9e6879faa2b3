// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/journalchain.h"

#include "core/storage/privatefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::storage::chain {

namespace {

constexpr int kHashDigits = 64;
constexpr QByteArrayView kFormat = "vinculo journal 4\n";
constexpr QByteArrayView kHeadMark = "vinculo-journal-head";

void addCounted(QByteArray &to, char type, const QByteArray &bytes)
{
    to += type;
    to += QByteArray::number(bytes.size());
    to += ':';
    to += bytes;
    to += ';';
}

//! The type is part of it: the number 5, the text "5" and nothing at all are told apart.
void add(QByteArray &to, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        to += "n;";
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        to += 'i' + QByteArray::number(value.toLongLong()) + ';';
        return;
    case QMetaType::QString:
        addCounted(to, 't', value.toString().toUtf8());
        return;
    case QMetaType::QByteArray:
        addCounted(to, 'b', value.toByteArray());
        return;
    default: // this program writes nothing else
        addCounted(to, 'x', value.toString().toUtf8());
        return;
    }
}

bool isHash(const QByteArray &text)
{
    return text.size() == kHashDigits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

QByteArray firstLink()
{
    return QByteArray(kHashDigits, '0');
}

QByteArray link(const QByteArray &previous, const QList<QVariant> &columns)
{
    QByteArray content = kFormat.toByteArray() + previous + '\n';
    for (const QVariant &column : columns)
        add(content, column);
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QString storable(const QString &text)
{
    QString kept = QString::fromUtf8(text.toUtf8());
    while (kept.startsWith(QChar(QChar::ByteOrderMark)) || kept.startsWith(QChar(QChar::ByteOrderSwapped)))
        kept.remove(0, 1);
    return kept.isNull() ? u""_s : kept;
}

QString headFile(const QString &journalFile)
{
    return journalFile + u".head"_s;
}

std::optional<ChainHead> readHead(const QString &journalFile)
{
    constexpr qint64 kLongest = 200;
    QFile file(headFile(journalFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.read(kLongest).trimmed().split(' ');
    if (words.size() != 4 || words[0] != kHeadMark || !isHash(words[3]))
        return {};
    bool isCount = false;
    bool isId = false;
    const ChainHead head{words[1].toLongLong(&isCount), words[2].toLongLong(&isId), words[3]};
    if (!isCount || !isId || head.count < 0 || head.lastId < 0)
        return {};
    return head;
}

bool writeHead(const QString &journalFile, const ChainHead &head)
{
    QSaveFile file(headFile(journalFile));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    file.write(kHeadMark.toByteArray() + ' ' + QByteArray::number(head.count) + ' ' +
               QByteArray::number(head.lastId) + ' ' + head.hash + '\n');
    return file.commit();
}

} // namespace vinculo::storage::chain
