// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachetest.h"

#include "samplepages.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

namespace vinculo::tests {

using namespace vinculo::models;
using namespace Qt::StringLiterals;
using Outcome = KeptListReading::Outcome;
using State = ListCache::State;

api::ListFilter equals(const QString &key, const QString &value)
{
    return {key, FilterOp::Equals, {value}};
}

void CacheTest::initTestCase()
{
    qRegisterMetaType<KeptListReading::Outcome>();
    qRegisterMetaType<KeepOutcome>();
}

void CacheTest::init()
{
    m_cache.reset();
    m_place = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<Keychain>();
    m_settings = std::make_unique<storage::Settings>(m_place->filePath(u"settings.ini"_s));
    m_profile = {};
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Padaria do Zé"_s;
    m_profile.baseUrl = QUrl(u"https://sandbox.belvo.com"_s);
    m_profile.hasStoredSecret = true;
    m_account = "account";
    m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    restart();
}

void CacheTest::restart()
{
    m_cache = std::make_unique<ListCache>(*m_keychain, *m_settings, m_place->filePath(u"lists"_s));
    m_cache->setClock([this] { return m_now; });
    open();
}

void CacheTest::open()
{
    m_cache->open(m_profile, m_account);
    QTRY_VERIFY(m_cache->state() != State::Opening);
}

Outcome CacheTest::read(const ResourceSpec &spec, const QList<api::ListFilter> &filters, ColumnTable &table,
                        KeptListFacts *facts)
{
    const auto reading = m_cache->read(spec, filters);
    connect(reading.get(), &KeptListReading::firstRows, &table,
            [&table](const auto &pages) { table.replaceAll(pages); });
    std::optional<Outcome> answer;
    connect(reading.get(), &KeptListReading::finished, &table,
            [&answer](Outcome outcome) { answer = outcome; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("a reading did not end");
    if (*answer == Outcome::Read)
        table.replaceAll(reading->takeContents());
    if (facts)
        *facts = reading->facts();
    return *answer;
}

Outcome CacheTest::read(const ResourceSpec &spec, const QList<api::ListFilter> &filters)
{
    ColumnTable table(spec);
    QSignalSpy shown(&table, &ColumnTable::tableReset);
    const Outcome outcome = read(spec, filters, table);
    if (outcome != Outcome::Read && shown.count() > 0)
        qFatal("rows were shown that are not there");
    return outcome;
}

KeepOutcome CacheTest::keep(const ColumnTable &table, const QList<api::ListFilter> &filters, bool complete)
{
    QSignalSpy kept(m_cache.get(), &ListCache::kept);
    m_cache->keep({.filters = filters,
                   .total = table.rowCount(),
                   .rowCount = table.rowCount(),
                   .receivedAt = m_now,
                   .complete = complete,
                   .notes = {}},
                  table.snapshot());
    if (!QTest::qWaitFor([&kept] { return kept.count() > 0; }, 20'000))
        qFatal("a list was not kept");
    return kept.last().at(1).value<KeepOutcome>();
}

bool CacheTest::keepSample(const ResourceSpec &spec, const QList<api::ListFilter> &filters, int rows)
{
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, rows));
    return keep(table, filters) == KeepOutcome::Kept;
}

ForgetOutcome CacheTest::forget(const Profile &profile)
{
    std::optional<ForgetOutcome> answer;
    const auto call =
        m_cache->forget(profile).then(this, [&answer](const Result<ForgetOutcome> &gone) { answer = *gone; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("forgetting did not end");
    return *answer;
}

QStringList CacheTest::allFiles() const
{
    QStringList found;
    QDirIterator each(m_place->filePath(u"lists"_s), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        found.append(each.next());
    return found;
}

QStringList CacheTest::files() const
{
    return m_cache->directory().files(m_profile);
}

} // namespace vinculo::tests
