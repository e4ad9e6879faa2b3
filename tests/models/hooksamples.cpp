// SPDX-License-Identifier: GPL-3.0-or-later
#include "hooksamples.h"

#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/table/tablecontents.h"
#include "models/webhooks/log/hookreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

namespace vinculo::tests {

using namespace Qt::StringLiterals;
using namespace vinculo::models;

namespace {

QDateTime moment(double hours)
{
    return QDateTime(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::utc()).addMSecs(qint64(hours * 3'600'000));
}

} // namespace

QString sampleLinkId(int link)
{
    return u"2ccd5e15-194a-4a19-a45a-%1"_s.arg(link, 12, 16, QChar(u'0'));
}

std::int64_t sampleTime(double hours)
{
    return moment(hours).toMSecsSinceEpoch() * 1000;
}

QString sampleTimeText(double hours)
{
    return moment(hours).toString(Qt::ISODateWithMs);
}

TableSnapshot sampleLinks(const QList<SampleLink> &links)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const SampleLink &link = links[i];
        QJsonObject row{{u"id"_s, sampleLinkId(int(i))},
                        {u"institution"_s, link.institution},
                        {u"external_id"_s, u"user-%1"_s.arg(i)},
                        {u"status"_s, link.status},
                        {u"access_mode"_s, link.rate.isEmpty() ? u"single"_s : u"recurrent"_s},
                        {u"created_at"_s, sampleTimeText(link.created)},
                        {u"fetch_resources"_s, QJsonArray::fromStringList(link.fetched)}};
        row[u"refresh_rate"_s] = link.rate.isEmpty() ? QJsonValue() : QJsonValue(link.rate);
        row[u"last_accessed_at"_s] =
            link.accessed ? QJsonValue(sampleTimeText(*link.accessed)) : QJsonValue();
        rows.append(row);
    }
    TableContents contents(resources::links());
    const auto decoded = api::decodeList(resources::links(), QJsonDocument(rows).toJson());
    if (decoded)
        (void)contents.append(decoded->rows, Repeats::Unexpected);
    return contents.snapshot();
}

SampleHooks::SampleHooks()
    : m_csv("received_at,webhook_id,link_id,webhook_type,webhook_code,status,duration_ms\n")
{
}

void SampleHooks::add(double hours, int link, const QString &type, const QString &code, const QString &id,
                      int status, int ms)
{
    const QString own = id.isEmpty() ? u"%1"_s.arg(++m_count, 32, 16, QChar(u'0')) : id;
    m_csv += QStringList{sampleTimeText(hours), own, sampleLinkId(link), type, code, QString::number(status),
                         QString::number(ms)}
                 .join(u',')
                 .toUtf8() +
             '\n';
}

std::shared_ptr<const HookLines> readHooks(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"log"_s));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const auto preview = hookreading::preview(file.fileName());
    if (!preview)
        return {};
    LogProgress progress;
    const std::atomic_bool isCancelled = false;
    auto lines =
        hookreading::read(file.fileName(), preview->log.format, preview->guess, progress, isCancelled);
    return lines ? std::make_shared<const HookLines>(std::move(*lines)) : nullptr;
}

HookAnswer answerOf(const QByteArray &file, const QList<SampleLink> &links, bool isComplete)
{
    const std::atomic_bool isCancelled = false;
    const HookInput input{.lines = readHooks(file),
                          .links = sampleLinks(links),
                          .areLinksComplete = isComplete,
                          .now = sampleTime(24 * 300)};
    if (!input.lines)
        qFatal("The log of the test cannot be read.");
    return answerHooks(input, isCancelled).value();
}

} // namespace vinculo::tests
