// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachetest.h"
#include "cellcompare.h"
#include "core/domain/resources/registry.h"
#include "samplepages.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;
using Outcome = KeptListReading::Outcome;
using State = ListCache::State;

namespace {

const QString kLink = u"11111111-1111-4111-8111-111111111111"_s;
const QString kOtherLink = u"22222222-2222-4222-8222-222222222222"_s;

} // namespace

//! Kept lists as a page sees them: saved, opened in another run, and never anything else than what was saved.
class TestListCache : public CacheTest
{
    Q_OBJECT
private Q_SLOTS:
    void keptRowsComeBackAsTheyWere_data();
    void keptRowsComeBackAsTheyWere();
    void whatIsKnownAboutTheListComesBack();
    void anEmptyListIsKeptToo();
    void byDefaultListsAreKeptWhereTheKeysAre();
    void nothingIsWrittenWhenThePersonDoesNotWantIt();
    void withoutAKeyNothingIsKept_data();
    void withoutAKeyNothingIsKept();
    void aReadingMayBeAskedForBeforeTheKeyIsThere();
    void rowsOfOneListAreNeverGivenForAnother();
    void theOrderOfFiltersDoesNotMatter();
    void filesBelongToTheirOwnerAndSayNothing();
    void anyDamageIsNoticedAndSetAside_data();
    void anyDamageIsNoticedAndSetAside();
    void swappedFilesShowNothing();
    void aLargeListGivesItsFirstRowsAhead();
    void aLargeListGivesAllRowsAheadOfTheirJson();
    void rowsOutliveTheReadingTheyCameFrom();
    void aLargeListThatIsDamagedIsTakenBack_data();
    void aLargeListThatIsDamagedIsTakenBack();
    void afterDamageTheListIsKeptAnew();
    void whatIsBeingWrittenAtTheEndIsFinished();

private:
    std::unique_ptr<ColumnTable> keepLarge(const ResourceSpec &spec);
};

void TestListCache::keptRowsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(std::string(spec->name).c_str()) << QString::fromStdString(std::string(spec->name));
}

void TestListCache::keptRowsComeBackAsTheyWere()
{
    QFETCH(const QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 100));
    table.append(sampleChunk(spec, 0, 250), Repeats::Expected); // as a feed does
    table.append(sampleChunk(spec, 250, 250));
    QCOMPARE(keep(table), KeepOutcome::Kept);
    restart();
    ColumnTable back(spec);
    QCOMPARE(read(spec, {}, back), Outcome::Read);
    QCOMPARE(difference(table, back), QString());
}

void TestListCache::whatIsKnownAboutTheListComesBack()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 10));
    KeptListFacts facts{.filters = {equals(u"status"_s, u"valid"_s)},
                        .total = 4711,
                        .rowCount = 10,
                        .receivedAt = m_now.addDays(-3),
                        .complete = false,
                        .notes = {}};
    facts.notes.countChanged = true;
    facts.notes.endlessNext = true;
    facts.notes.repeatedIds = 3;
    QSignalSpy kept(m_cache.get(), &ListCache::kept);
    m_cache->keep(facts, table.snapshot());
    QTRY_COMPARE(kept.count(), 1);
    restart();
    ColumnTable back(spec);
    KeptListFacts known;
    QCOMPARE(read(spec, facts.filters, back, &known), Outcome::Read);
    QCOMPARE(known.filters, facts.filters);
    QCOMPARE(known.total, 4711);
    QCOMPARE(known.receivedAt, facts.receivedAt);
    QVERIFY(!known.complete);
    QVERIFY(known.notes.countChanged && known.notes.endlessNext && !known.notes.foreignNext);
    QCOMPARE(known.notes.repeatedIds, 3);
}

void TestListCache::anEmptyListIsKeptToo()
{
    const ColumnTable table(resources::links());
    QCOMPARE(keep(table), KeepOutcome::Kept);
    restart();
    QCOMPARE(read(resources::links()), Outcome::Read);
}

void TestListCache::byDefaultListsAreKeptWhereTheKeysAre()
{
    QVERIFY(m_cache->isWanted(m_profile));
    Profile asked = m_profile;
    asked.hasStoredSecret = false;
    QVERIFY(!m_cache->isWanted(asked));
    m_cache->setWanted(asked, true);
    QVERIFY(m_cache->isWanted(asked));
    m_cache->setWanted(m_profile, false);
    QVERIFY(!m_cache->isWanted(m_profile));
}

void TestListCache::nothingIsWrittenWhenThePersonDoesNotWantIt()
{
    m_profile.id = QUuid::createUuid();
    m_profile.hasStoredSecret = false;
    m_keychain->reads = 0;
    open();
    QCOMPARE(m_cache->state(), State::Off);
    ColumnTable table(resources::links());
    table.append(sampleChunk(resources::links(), 0, 10));
    m_cache->keep({.filters = {}, .rowCount = 10, .receivedAt = m_now, .complete = true}, table.snapshot());
    QCOMPARE(read(resources::links()), Outcome::Nothing);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_keychain->reads, 0);
}

void TestListCache::withoutAKeyNothingIsKept_data()
{
    QTest::addColumn<QString>("problem");
    for (const auto &code : {u"keychain_locked"_s, u"keychain_absent"_s, u"keychain_timeout"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TestListCache::withoutAKeyNothingIsKept()
{
    QFETCH(const QString, problem);
    QVERIFY(keepSample(resources::links()));
    const QStringList before = allFiles();
    m_keychain->problem = problem;
    restart();
    QCOMPARE(m_cache->state(), State::Failed);
    QCOMPARE(m_cache->problem()->code, problem);
    QCOMPARE(read(resources::links()), Outcome::Nothing);
    ColumnTable table(resources::accounts());
    table.append(sampleChunk(resources::accounts(), 0, 10));
    m_cache->keep({.filters = {}, .rowCount = 10, .receivedAt = m_now, .complete = true}, table.snapshot());
    QCOMPARE(allFiles(), before);
    // The keychain is open again: everything is still there.
    m_keychain->problem.clear();
    restart();
    QCOMPARE(read(resources::links()), Outcome::Read);
}

void TestListCache::aReadingMayBeAskedForBeforeTheKeyIsThere()
{
    QVERIFY(keepSample(resources::links()));
    m_cache = std::make_unique<ListCache>(*m_keychain, *m_settings, m_place->filePath(u"lists"_s));
    m_cache->setClock([this] { return m_now; });
    m_cache->open(m_profile, m_account);
    QCOMPARE(m_cache->state(), State::Opening);
    QCOMPARE(read(resources::links()), Outcome::Read);
    const auto dropped = m_cache->read(resources::links(), {}); // gone before anything comes of it
}

void TestListCache::rowsOfOneListAreNeverGivenForAnother()
{
    const QList<api::ListFilter> filters{equals(u"link"_s, kLink)};
    QVERIFY(keepSample(resources::accounts(), filters));
    QCOMPARE(read(resources::accounts(), filters), Outcome::Read);
    QCOMPARE(read(resources::accounts()), Outcome::Nothing);
    QCOMPARE(read(resources::accounts(), {equals(u"link"_s, kOtherLink)}), Outcome::Nothing);
    QCOMPARE(read(resources::accounts(), {{u"link"_s, FilterOp::In, {kLink}}}), Outcome::Nothing);
    QCOMPARE(read(resources::owners(), filters), Outcome::Nothing);
    const Profile before = m_profile;
    m_account = "another account";
    open();
    QCOMPARE(read(resources::accounts(), filters), Outcome::Nothing);
    m_account = "account";
    m_profile.baseUrl = QUrl(u"https://elsewhere.example.com"_s);
    open();
    QCOMPARE(read(resources::accounts(), filters), Outcome::Nothing);
    m_profile = before;
    m_profile.environment = Environment::Production;
    open();
    QCOMPARE(read(resources::accounts(), filters), Outcome::Nothing);
    m_profile = before;
    m_profile.id = QUuid::createUuid();
    open();
    QCOMPARE(read(resources::accounts(), filters), Outcome::Nothing);
    m_profile = before;
    open();
    QCOMPARE(read(resources::accounts(), filters), Outcome::Read);
}

void TestListCache::theOrderOfFiltersDoesNotMatter()
{
    const api::ListFilter a = equals(u"link"_s, kLink);
    const api::ListFilter b = equals(u"category"_s, u"CHECKING_ACCOUNT"_s);
    QVERIFY(keepSample(resources::accounts(), {a, b}));
    QCOMPARE(read(resources::accounts(), {b, a}), Outcome::Read);
}

void TestListCache::filesBelongToTheirOwnerAndSayNothing()
{
    QVERIFY(keepSample(resources::owners(), {equals(u"link"_s, kLink)}));
    const QStringList all = allFiles();
    QCOMPARE(all.size(), 2); // the list, and the note that there is a key
    for (const QString &path : all) {
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!path.contains(u"owners"_s) && !path.contains(kLink));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("owners") && !bytes.contains(kLink.toLatin1()) && !bytes.contains("\"id\""));
    }
}

void TestListCache::anyDamageIsNoticedAndSetAside_data()
{
    QTest::addColumn<double>("place"); // share of the file; negative: bytes from the end
    QTest::newRow("magic") << 0.0;
    for (int i = 1; i < 20; ++i)
        QTest::newRow(qPrintable(u"%1 % into the file"_s.arg(i * 5))) << i * 0.05;
    for (const int back : {1, 5, 9, 13, 17, 40})
        QTest::newRow(qPrintable(u"%1 bytes from the end"_s.arg(back))) << -double(back);
}

void TestListCache::anyDamageIsNoticedAndSetAside()
{
    QFETCH(const double, place);
    const ResourceSpec &spec = resources::accounts();
    ColumnTable table(spec);
    for (int page = 0; page < 4; ++page)
        table.append(sampleChunk(spec, page * 20, 20));
    QCOMPARE(keep(table), KeepOutcome::Kept);
    QFile file(files().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto at =
        static_cast<qint64>(place < 0 ? double(file.size()) + place : double(file.size()) * place);
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(at) && file.putChar(static_cast<char>(byte ^ 0x10)));
    file.close();
    restart();
    QSignalSpy damaged(m_cache.get(), &ListCache::damaged);
    QSignalSpy moved(m_cache.get(), &ListCache::usageChanged);
    QCOMPARE(read(spec), Outcome::Damaged); // and not one row was shown
    QCOMPARE(damaged.count(), 1);
    QCOMPARE(damaged.first().first().toString(), u"accounts"_s);
    QTRY_VERIFY(files().isEmpty());
    QCOMPARE(allFiles().filter(u".damaged"_s).size(), 1);
    QCOMPARE(read(spec), Outcome::Nothing);
}

void TestListCache::swappedFilesShowNothing()
{
    const QList<api::ListFilter> a{equals(u"link"_s, kLink)};
    const QList<api::ListFilter> b{equals(u"link"_s, kOtherLink)};
    QVERIFY(keepSample(resources::accounts(), a));
    const QString first = files().constFirst();
    QVERIFY(keepSample(resources::accounts(), b));
    QStringList both = files();
    both.removeOne(first);
    const QString second = both.constFirst();
    QVERIFY(QFile::rename(first, first + u".x"_s) && QFile::rename(second, first) &&
            QFile::rename(first + u".x"_s, second));
    QCOMPARE(read(resources::accounts(), a), Outcome::Damaged);
    QCOMPARE(read(resources::accounts(), b), Outcome::Damaged);
}

//! A list so large that its rows come ahead of the rest.
std::unique_ptr<ColumnTable> TestListCache::keepLarge(const ResourceSpec &spec)
{
    auto table = std::make_unique<ColumnTable>(spec);
    for (int page = 0; page < 70; ++page)
        table->append(sampleChunk(spec, page * 3, 3));
    if (keep(*table) != KeepOutcome::Kept)
        qFatal("a list was not kept");
    return table;
}

void TestListCache::aLargeListGivesItsFirstRowsAhead()
{
    const ResourceSpec &spec = resources::links();
    const auto table = keepLarge(spec);
    ColumnTable back(spec);
    QList<int> shown;
    connect(&back, &ColumnTable::tableReset, &back, [&] { shown.append(back.rowCount()); });
    QCOMPARE(read(spec, {}, back), Outcome::Read);
    QCOMPARE(shown, (QList<int>{6, 210}));
    QCOMPARE(difference(*table, back), QString());
}

void TestListCache::aLargeListGivesAllRowsAheadOfTheirJson()
{
    const ResourceSpec &spec = resources::links();
    const auto table = keepLarge(spec);
    const auto reading = m_cache->read(spec, {});
    ColumnTable back(spec);
    QString whatDiffers = u"nothing came"_s;
    connect(reading.get(), &KeptListReading::allRows, &back, [&] {
        back.replaceAll(reading->takeContents());
        whatDiffers = difference(*table, back); // JSON of single rows too
    });
    QSignalSpy finished(reading.get(), &KeptListReading::finished);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Outcome>(), Outcome::Read);
    QCOMPARE(whatDiffers, QString());
}

void TestListCache::rowsOutliveTheReadingTheyCameFrom()
{
    const ResourceSpec &spec = resources::links();
    const auto table = keepLarge(spec);
    auto reading = m_cache->read(spec, {});
    ColumnTable back(spec);
    connect(reading.get(), &KeptListReading::allRows, &back, [&] {
        back.replaceAll(reading->takeContents());
        reading.reset(); // nobody waits for the JSON
    });
    QTRY_VERIFY(!reading);
    QCOMPARE(difference(*table, back), QString());
}

void TestListCache::aLargeListThatIsDamagedIsTakenBack_data()
{
    QTest::addColumn<int>("tenth");
    QTest::addColumn<bool>("areRowsShown");
    QTest::newRow("in its columns") << 3 << false;
    QTest::newRow("in its JSON") << 9 << true;
}

void TestListCache::aLargeListThatIsDamagedIsTakenBack()
{
    QFETCH(const int, tenth);
    const ResourceSpec &spec = resources::links();
    const auto table = keepLarge(spec);
    QFile file(files().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() * tenth / 10) && file.write("damaged") == 7);
    file.close();
    ColumnTable first(spec);
    ColumnTable all(spec);
    const auto reading = m_cache->read(spec, {});
    connect(reading.get(), &KeptListReading::firstRows, &first,
            [&first](const auto &pages) { first.replaceAll(pages); });
    connect(reading.get(), &KeptListReading::allRows, &all,
            [&all, &reading] { all.replaceAll(reading->takeContents()); });
    QSignalSpy finished(reading.get(), &KeptListReading::finished);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Outcome>(), Outcome::Damaged);
    QTEST(all.rowCount() > 0, "areRowsShown");
    QVERIFY(first.rowCount() > 0);
    int lost = 0; // until they are taken back: rows as they were, or without their JSON
    for (int row = 0; row < all.rowCount(); ++row) {
        QCOMPARE(all.idOf(row), table->idOf(row));
        if (all.rawRow(row).isEmpty())
            ++lost;
        else
            QCOMPARE(all.rawRow(row), table->rawRow(row));
    }
    QVERIFY(lost > 0 || all.rowCount() == 0);
    QTRY_VERIFY(files().isEmpty());
}

void TestListCache::afterDamageTheListIsKeptAnew()
{
    QVERIFY(keepSample(resources::links()));
    QFile file(files().constFirst());
    QVERIFY(file.resize(100));
    QCOMPARE(read(resources::links()), Outcome::Damaged);
    QVERIFY(keepSample(resources::links()));
    QCOMPARE(read(resources::links()), Outcome::Read);
}

void TestListCache::whatIsBeingWrittenAtTheEndIsFinished()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    for (int page = 0; page < 70; ++page)
        table.append(sampleChunk(spec, page * 30, 30));
    const KeptListFacts facts{.filters = {},
                              .total = table.rowCount(),
                              .rowCount = table.rowCount(),
                              .receivedAt = m_now,
                              .complete = true,
                              .notes = {}};
    QVERIFY(m_cache->keep(facts, table.snapshot()));
    m_cache->finishWrites();
    restart(); // what has been asked for and not finished is given up
    ColumnTable back(spec);
    QCOMPARE(read(spec, {}, back), Outcome::Read);
    QCOMPARE(back.rowCount(), table.rowCount());
    m_cache->close();
    QVERIFY(!m_cache->keep(facts, table.snapshot()));
}

QTEST_GUILESS_MAIN(TestListCache)
#include "tst_listcache.moc"
