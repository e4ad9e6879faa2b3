// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellcompare.h"
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/cache/listcache.h"
#include "samplepages.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;
using Outcome = KeptListReading::Outcome;
using State = ListCache::State;

namespace {

//! A keychain that can be closed.
class Keychain : public storage::MemorySecretStore
{
public:
    QString problem;
    int reads = 0;

    Call<QByteArray> readCacheKey(const Profile &profile, bool expected) override
    {
        ++reads;
        return problem.isEmpty() ? MemorySecretStore::readCacheKey(profile, expected) : refusal<QByteArray>();
    }
    Call<bool> writeCacheKey(const Profile &profile, const QByteArray &key) override
    {
        return problem.isEmpty() ? MemorySecretStore::writeCacheKey(profile, key) : refusal<bool>();
    }
    Call<bool> removeCacheKey(const Profile &profile) override
    {
        return problem.isEmpty() ? MemorySecretStore::removeCacheKey(profile) : refusal<bool>();
    }

private:
    template<class T>
    Call<T> refusal() const
    {
        CallSource<T> source;
        auto call = source.call();
        source.finish(Unexpected(ApiError{.kind = ErrorKind::Storage, .code = problem}));
        return call;
    }
};

api::ListFilter filter(const QString &key, const QString &value)
{
    return {key, FilterOp::Equals, {value}};
}

const QString kLink = u"11111111-1111-4111-8111-111111111111"_s;
const QString kOtherLink = u"22222222-2222-4222-8222-222222222222"_s;

} // namespace

//! Kept lists as a page sees them: saved, opened in another run, and never anything else than what was saved.
class TestListCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
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
    void oldRowsAreNotShownAndGo();
    void filesBelongToTheirOwnerAndSayNothing();
    void anyDamageIsNoticedAndSetAside_data();
    void anyDamageIsNoticedAndSetAside();
    void swappedFilesShowNothing();
    void aLargeListGivesItsFirstRowsAhead();
    void aLargeListThatEndsDamagedIsTakenBack();
    void afterDamageTheListIsKeptAnew();
    void aPartDoesNotReplaceMore();
    void ofSeveralOfOneListTheLastCounts();
    void aListAboveTheLimitIsNotKept();
    void theLongestUnusedListMakesRoom();
    void replacedAndRemovedRowsLeaveNothingBehind();
    void forgettingErasesFilesAndKey();
    void forgettingWhileWritingLeavesNothing();
    void afterForgettingListsAreKeptUnderANewKey();
    void forgettingSaysWhenTheKeyStays();
    void forgettingAnotherProfileLeavesThisOne();
    void anErasedLinkTakesItsRowsAlong();
    void anErasedLinkTakesEverythingWhenNoKeyTellsWhatIsWhat();

private:
    void restart();
    void open();
    Outcome read(const ResourceSpec &spec, const QList<api::ListFilter> &filters, ColumnTable &table,
                 KeptListFacts *facts = nullptr);
    Outcome read(const ResourceSpec &spec, const QList<api::ListFilter> &filters = {});
    KeepOutcome keep(const ColumnTable &table, const QList<api::ListFilter> &filters = {},
                     bool complete = true);
    bool keepSample(const ResourceSpec &spec, const QList<api::ListFilter> &filters = {}, int rows = 30);
    ForgetOutcome forget(const Profile &profile);
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QStringList allFiles() const;

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<ListCache> m_cache;
    Profile m_profile;
    QByteArray m_account;
    QDateTime m_now;
};

void TestListCache::initTestCase()
{
    qRegisterMetaType<KeptListReading::Outcome>();
    qRegisterMetaType<KeepOutcome>();
}

void TestListCache::init()
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

void TestListCache::restart()
{
    m_cache = std::make_unique<ListCache>(*m_keychain, *m_settings, m_place->filePath(u"lists"_s));
    m_cache->setClock([this] { return m_now; });
    open();
}

void TestListCache::open()
{
    m_cache->open(m_profile, m_account);
    QTRY_VERIFY(m_cache->state() != State::Opening);
}

Outcome TestListCache::read(const ResourceSpec &spec, const QList<api::ListFilter> &filters,
                            ColumnTable &table, KeptListFacts *facts)
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

Outcome TestListCache::read(const ResourceSpec &spec, const QList<api::ListFilter> &filters)
{
    ColumnTable table(spec);
    QSignalSpy shown(&table, &ColumnTable::tableReset);
    const Outcome outcome = read(spec, filters, table);
    if (outcome != Outcome::Read && shown.count() > 0)
        qFatal("rows were shown that are not there");
    return outcome;
}

KeepOutcome TestListCache::keep(const ColumnTable &table, const QList<api::ListFilter> &filters,
                                bool complete)
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

bool TestListCache::keepSample(const ResourceSpec &spec, const QList<api::ListFilter> &filters, int rows)
{
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, rows));
    return keep(table, filters) == KeepOutcome::Kept;
}

ForgetOutcome TestListCache::forget(const Profile &profile)
{
    std::optional<ForgetOutcome> answer;
    const auto call =
        m_cache->forget(profile).then(this, [&answer](const Result<ForgetOutcome> &gone) { answer = *gone; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("forgetting did not end");
    return *answer;
}

QStringList TestListCache::allFiles() const
{
    QStringList found;
    QDirIterator each(m_place->filePath(u"lists"_s), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        found.append(each.next());
    return found;
}

QStringList TestListCache::files() const
{
    return m_cache->directory().files(m_profile);
}

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
    KeptListFacts facts{.filters = {filter(u"status"_s, u"valid"_s)},
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
    init();
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
    const QList<api::ListFilter> filters{filter(u"link"_s, kLink)};
    QVERIFY(keepSample(resources::accounts(), filters));
    QCOMPARE(read(resources::accounts(), filters), Outcome::Read);
    QCOMPARE(read(resources::accounts()), Outcome::Nothing);
    QCOMPARE(read(resources::accounts(), {filter(u"link"_s, kOtherLink)}), Outcome::Nothing);
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
    const api::ListFilter a = filter(u"link"_s, kLink);
    const api::ListFilter b = filter(u"category"_s, u"CHECKING_ACCOUNT"_s);
    QVERIFY(keepSample(resources::accounts(), {a, b}));
    QCOMPARE(read(resources::accounts(), {b, a}), Outcome::Read);
}

void TestListCache::oldRowsAreNotShownAndGo()
{
    QVERIFY(keepSample(resources::links()));
    m_now = m_now.addDays(29);
    restart();
    QCOMPARE(read(resources::links()), Outcome::Read);
    m_now = m_now.addDays(2);
    QCOMPARE(read(resources::links()), Outcome::Nothing);
    QCOMPARE(files(), QStringList());
    // Also when nobody asks for the list: at the next start.
    QVERIFY(keepSample(resources::links()));
    m_now = m_now.addDays(31);
    restart();
    QTRY_COMPARE(files(), QStringList());
}

void TestListCache::filesBelongToTheirOwnerAndSayNothing()
{
    QVERIFY(keepSample(resources::owners(), {filter(u"link"_s, kLink)}));
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
    const QList<api::ListFilter> a{filter(u"link"_s, kLink)};
    const QList<api::ListFilter> b{filter(u"link"_s, kOtherLink)};
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

void TestListCache::aLargeListGivesItsFirstRowsAhead()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    for (int page = 0; page < 70; ++page)
        table.append(sampleChunk(spec, page * 3, 3));
    QCOMPARE(keep(table), KeepOutcome::Kept);
    ColumnTable back(spec);
    QList<int> shown;
    connect(&back, &ColumnTable::tableReset, &back, [&] { shown.append(back.rowCount()); });
    QCOMPARE(read(spec, {}, back), Outcome::Read);
    QCOMPARE(shown, (QList<int>{6, 210}));
    QCOMPARE(difference(table, back), QString());
}

void TestListCache::aLargeListThatEndsDamagedIsTakenBack()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    for (int page = 0; page < 70; ++page)
        table.append(sampleChunk(spec, page * 3, 3));
    QCOMPARE(keep(table), KeepOutcome::Kept);
    QFile file(files().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() * 9 / 10) && file.write("damaged") == 7);
    file.close();
    ColumnTable back(spec);
    QCOMPARE(read(spec, {}, back), Outcome::Damaged);
    for (int row = 0; row < back.rowCount(); ++row) // until it is taken back: only rows as they were
        QCOMPARE(back.rawRow(row), table.rawRow(row));
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

void TestListCache::aPartDoesNotReplaceMore()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable whole(spec);
    whole.append(sampleChunk(spec, 0, 50));
    ColumnTable part(spec);
    part.append(sampleChunk(spec, 0, 20));
    QCOMPARE(keep(part, {}, false), KeepOutcome::Kept);
    QCOMPARE(keep(whole), KeepOutcome::Kept);
    QCOMPARE(keep(part, {}, false), KeepOutcome::OlderIsMore);
    ColumnTable back(spec);
    QCOMPARE(read(spec, {}, back), Outcome::Read);
    QCOMPARE(back.rowCount(), 50);
    // A whole list that is shorter now is the truth.
    QCOMPARE(keep(part, {}, true), KeepOutcome::Kept);
    QCOMPARE(keep(whole), KeepOutcome::Kept);
    m_now = m_now.addDays(31);
    QCOMPARE(keep(part, {}, false), KeepOutcome::Kept); // more, but too old to be shown
}

void TestListCache::ofSeveralOfOneListTheLastCounts()
{
    const ResourceSpec &spec = resources::links();
    QSignalSpy kept(m_cache.get(), &ListCache::kept);
    for (int rows = 1; rows <= 30; ++rows) {
        ColumnTable table(spec);
        table.append(sampleChunk(spec, 0, rows));
        m_cache->keep({.filters = {}, .rowCount = rows, .receivedAt = m_now, .complete = true},
                      table.snapshot());
    }
    QTRY_COMPARE(kept.count(), 30);
    ColumnTable back(spec);
    QCOMPARE(read(spec, {}, back), Outcome::Read);
    QCOMPARE(back.rowCount(), 30);
}

void TestListCache::aListAboveTheLimitIsNotKept()
{
    KeepRequest request;
    ColumnTable table(resources::accounts());
    table.append(sampleChunk(resources::accounts(), 0, 200));
    const storage::CacheKey key = storage::CacheKey::random();
    request.directory = m_cache->directory();
    QVERIFY(request.directory.prepare(m_profile));
    request.place = placeOf(request.directory, m_profile, key, "label");
    request.rows = table.snapshot();
    request.facts = {.filters = {}, .rowCount = 200, .receivedAt = m_now, .complete = true};
    request.now = m_now;
    request.wanted = std::make_shared<const std::atomic<bool>>(true);
    request.limits.bytes = 2000;
    QCOMPARE(keepList(request), KeepOutcome::TooLarge);
    QVERIFY(!QFileInfo::exists(request.place.path));
    request.limits.bytes = 2'000'000;
    QCOMPARE(keepList(request), KeepOutcome::Kept);
    const qint64 size = QFileInfo(request.place.path).size();
    request.limits.bytes = 2000;
    QCOMPARE(keepList(request), KeepOutcome::TooLarge); // and the one before stands until room is made
    QCOMPARE(QFileInfo(request.place.path).size(), size);
}

void TestListCache::theLongestUnusedListMakesRoom()
{
    QVERIFY(keepSample(resources::links()));
    const QString first = files().constFirst();
    m_now = m_now.addSecs(60);
    QVERIFY(keepSample(resources::accounts()));
    m_now = m_now.addSecs(60);
    QSignalSpy noted(m_cache.get(), &ListCache::usageChanged);
    QCOMPARE(read(resources::links()), Outcome::Read); // used again
    QTRY_COMPARE(QFileInfo(first).lastRead(), m_now);
    const qint64 both = m_cache->directory().usage(m_profile);
    m_cache->directory().trim({.bytes = both - 1, .age = std::chrono::days(30)}, m_now);
    QCOMPARE(files(), QStringList{first});
}

void TestListCache::replacedAndRemovedRowsLeaveNothingBehind()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    table.append(sampleChunk(spec, 0, 40));
    table.append(sampleChunk(spec, 40, 40));
    const QString gone = table.idOf(17);
    table.removeRow(17);
    QJsonObject changed = sampleRow(spec, 5);
    changed.insert(u"external_id"_s, u"changed since"_s);
    table.updateRow(chunkOf(spec, QJsonDocument(changed).toJson()));
    table.updateRow(sampleChunk(spec, 200, 1)); // a new one, at the end
    QCOMPARE(keep(table), KeepOutcome::Kept);
    restart();
    ColumnTable back(spec);
    QCOMPARE(read(spec, {}, back), Outcome::Read);
    QCOMPARE(difference(table, back), QString());
    QCOMPARE(back.rowOfId(gone), -1);
    for (const api::ChunkPtr &chunk : back.snapshot().chunks)
        for (std::size_t row = 0; row < chunk->rowCount; ++row)
            QVERIFY(!chunk->raw.row(row).contains(gone.toLatin1()));
}

void TestListCache::forgettingErasesFilesAndKey()
{
    QVERIFY(keepSample(resources::links()));
    QVERIFY(keepSample(resources::accounts()));
    QFile damagedFile(files().constFirst());
    QVERIFY(damagedFile.resize(10));
    QVERIFY(!storage::CacheDirectory::setAside(damagedFile.fileName()).isEmpty());
    const ForgetOutcome outcome = forget(m_profile);
    QVERIFY(outcome.isComplete());
    QCOMPARE(allFiles(), QStringList());
    QVERIFY(!QFileInfo::exists(m_cache->directory().directoryOf(m_profile)));
    QCOMPARE(read(resources::accounts()), Outcome::Nothing);
    restart();
    QCOMPARE(read(resources::accounts()), Outcome::Nothing);
}

void TestListCache::forgettingWhileWritingLeavesNothing()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    for (int page = 0; page < 60; ++page)
        table.append(sampleChunk(spec, page * 20, 20));
    for (int round = 0; round < 5; ++round) {
        m_cache->keep({.filters = {filter(u"status"_s, QString::number(round))},
                       .rowCount = table.rowCount(),
                       .receivedAt = m_now,
                       .complete = true},
                      table.snapshot());
        QCoreApplication::processEvents();
    }
    QVERIFY(forget(m_profile).isComplete());
    QCOMPARE(allFiles(), QStringList());
}

void TestListCache::afterForgettingListsAreKeptUnderANewKey()
{
    QVERIFY(keepSample(resources::links()));
    const QString before = files().constFirst();
    QVERIFY(forget(m_profile).isComplete());
    QVERIFY(keepSample(resources::links()));
    QVERIFY(files().constFirst() != before); // names come from the key as well
    QCOMPARE(read(resources::links()), Outcome::Read);
}

void TestListCache::forgettingSaysWhenTheKeyStays()
{
    QVERIFY(keepSample(resources::links()));
    m_keychain->problem = u"keychain_locked"_s;
    const ForgetOutcome outcome = forget(m_profile);
    QVERIFY(!outcome.isComplete());
    QVERIFY(outcome.filesGone);
    QCOMPARE(outcome.keyError->code, u"keychain_locked"_s);
    QCOMPARE(allFiles(), QStringList());
}

void TestListCache::forgettingAnotherProfileLeavesThisOne()
{
    QVERIFY(keepSample(resources::links()));
    Profile other = m_profile;
    other.id = QUuid::createUuid();
    QVERIFY(forget(other).isComplete());
    QCOMPARE(read(resources::links()), Outcome::Read);
}

void TestListCache::anErasedLinkTakesItsRowsAlong()
{
    const QList<api::ListFilter> ofLink{filter(u"link"_s, kLink)};
    const QList<api::ListFilter> ofOther{filter(u"link"_s, kOtherLink)};
    const QList<api::ListFilter> ofBoth{{u"link"_s, FilterOp::In, {kOtherLink, kLink}}};
    QVERIFY(keepSample(resources::institutions()));
    QVERIFY(keepSample(resources::links()));
    QVERIFY(keepSample(resources::transactions(), ofLink));
    QVERIFY(keepSample(resources::transactions(), ofOther));
    QVERIFY(keepSample(resources::accounts(), ofBoth));
    QVERIFY(keepSample(resources::accounts()));
    QVERIFY(keepSample(resources::consents()));
    QSignalSpy done(m_cache.get(), &ListCache::usageChanged);
    m_cache->forgetLink(kLink);
    QTRY_VERIFY(done.count() > 0);
    QCOMPARE(read(resources::institutions()), Outcome::Read); // hang on no link
    QCOMPARE(read(resources::transactions(), ofOther), Outcome::Read);
    QCOMPARE(files().size(), 2);
}

void TestListCache::anErasedLinkTakesEverythingWhenNoKeyTellsWhatIsWhat()
{
    QVERIFY(keepSample(resources::transactions(), {filter(u"link"_s, kLink)}));
    m_keychain->problem = u"keychain_locked"_s;
    restart();
    m_cache->forgetLink(kLink);
    QTRY_COMPARE(files(), QStringList());
    QVERIFY(m_cache->directory().isKeyExpected(m_profile));
}

QTEST_GUILESS_MAIN(TestListCache)
#include "tst_listcache.moc"
