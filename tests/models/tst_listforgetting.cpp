// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachetest.h"
#include "cellcompare.h"
#include "core/domain/resources/registry.h"
#include "samplepages.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
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

//! What does not stay on this computer: what is too old, too much, replaced, erased or to be forgotten.
class TestListForgetting : public CacheTest
{
    Q_OBJECT
private Q_SLOTS:
    void oldRowsAreNotShownAndGo();
    void aPartDoesNotReplaceMore();
    void ofSeveralOfOneListTheLastCounts();
    void aListAboveTheLimitIsNotKept();
    void theLongestUnusedListMakesRoom();
    void replacedAndRemovedRowsLeaveNothingBehind();
    void forgettingErasesFilesAndKey();
    void forgettingWhileWritingLeavesNothing();
    void afterForgettingListsAreKeptUnderANewKey();
    void openingWhileForgettingWaitsForItsEnd();
    void forgettingSaysWhenTheKeyStays();
    void forgettingAnotherProfileLeavesThisOne();
    void anErasedLinkTakesItsRowsAlong();
    void anErasedLinkTakesEverythingWhenNoKeyTellsWhatIsWhat();
};

void TestListForgetting::oldRowsAreNotShownAndGo()
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

void TestListForgetting::aPartDoesNotReplaceMore()
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

void TestListForgetting::ofSeveralOfOneListTheLastCounts()
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

void TestListForgetting::aListAboveTheLimitIsNotKept()
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

void TestListForgetting::theLongestUnusedListMakesRoom()
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

void TestListForgetting::replacedAndRemovedRowsLeaveNothingBehind()
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

void TestListForgetting::forgettingErasesFilesAndKey()
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

void TestListForgetting::forgettingWhileWritingLeavesNothing()
{
    const ResourceSpec &spec = resources::links();
    ColumnTable table(spec);
    for (int page = 0; page < 60; ++page)
        table.append(sampleChunk(spec, page * 20, 20));
    for (int round = 0; round < 5; ++round) {
        m_cache->keep({.filters = {equals(u"status"_s, QString::number(round))},
                       .rowCount = table.rowCount(),
                       .receivedAt = m_now,
                       .complete = true},
                      table.snapshot());
        QCoreApplication::processEvents();
    }
    QVERIFY(forget(m_profile).isComplete());
    QCOMPARE(allFiles(), QStringList());
}

void TestListForgetting::afterForgettingListsAreKeptUnderANewKey()
{
    QVERIFY(keepSample(resources::links()));
    const QString before = files().constFirst();
    QVERIFY(forget(m_profile).isComplete());
    QVERIFY(keepSample(resources::links()));
    QVERIFY(files().constFirst() != before); // names come from the key as well
    QCOMPARE(read(resources::links()), Outcome::Read);
}

//! As when the address of the open profile is changed: its lists go, and the profile is opened anew.
void TestListForgetting::openingWhileForgettingWaitsForItsEnd()
{
    QVERIFY(keepSample(resources::links()));
    std::optional<ForgetOutcome> outcome;
    const auto forgetting = m_cache->forget(m_profile).then(
        this, [&outcome](const Result<ForgetOutcome> &gone) { outcome = *gone; });
    m_profile.baseUrl = QUrl(u"https://elsewhere.example.com"_s);
    open();
    QCOMPARE(m_cache->state(), State::Ready);
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->isComplete());
    QVERIFY(keepSample(resources::links()));
    QCOMPARE(read(resources::links()), Outcome::Read);
}

void TestListForgetting::forgettingSaysWhenTheKeyStays()
{
    QVERIFY(keepSample(resources::links()));
    m_keychain->problem = u"keychain_locked"_s;
    const ForgetOutcome outcome = forget(m_profile);
    QVERIFY(!outcome.isComplete());
    QVERIFY(outcome.filesGone);
    QCOMPARE(outcome.keyError->code, u"keychain_locked"_s);
    QCOMPARE(allFiles(), QStringList());
}

void TestListForgetting::forgettingAnotherProfileLeavesThisOne()
{
    QVERIFY(keepSample(resources::links()));
    Profile other = m_profile;
    other.id = QUuid::createUuid();
    QVERIFY(forget(other).isComplete());
    QCOMPARE(read(resources::links()), Outcome::Read);
}

void TestListForgetting::anErasedLinkTakesItsRowsAlong()
{
    const QList<api::ListFilter> ofLink{equals(u"link"_s, kLink)};
    const QList<api::ListFilter> ofOther{equals(u"link"_s, kOtherLink)};
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

void TestListForgetting::anErasedLinkTakesEverythingWhenNoKeyTellsWhatIsWhat()
{
    QVERIFY(keepSample(resources::transactions(), {equals(u"link"_s, kLink)}));
    m_keychain->problem = u"keychain_locked"_s;
    restart();
    m_cache->forgetLink(kLink);
    QTRY_COMPARE(files(), QStringList());
    QVERIFY(m_cache->directory().isKeyExpected(m_profile));
}

QTEST_GUILESS_MAIN(TestListForgetting)
#include "tst_listforgetting.moc"
