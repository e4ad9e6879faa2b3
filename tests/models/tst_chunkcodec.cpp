// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellcompare.h"
#include "core/api/chunkcodec.h"
#include "core/domain/resources/registry.h"
#include "randomtable.h"
#include "samplepages.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>
#include <vector>

using namespace vinculo;
using namespace vinculo::tests;
using namespace Qt::StringLiterals;

namespace {

const ResourceSpec &specOf(const QString &name)
{
    return *resources::find(name.toStdString());
}

//! The same description but for one thing.
constexpr EnumValue kFirstValues[] = {{"a", "A"}, {"b", "B"}};
constexpr EnumValue kOtherOrder[] = {{"b", "B"}, {"a", "A"}};
constexpr FieldSpec kFields[] = {
    {.path = "id", .label = "Id", .type = FieldType::Identifier, .flags = FieldFlag::DefaultColumn},
    {.path = "kind", .label = "Kind", .type = FieldType::Enum, .values = kFirstValues},
    {.path = "note", .label = "Note"}};
constexpr FieldSpec kOtherEnum[] = {
    {.path = "id", .label = "Id", .type = FieldType::Identifier, .flags = FieldFlag::DefaultColumn},
    {.path = "kind", .label = "Kind", .type = FieldType::Enum, .values = kOtherOrder},
    {.path = "note", .label = "Note"}};
constexpr FieldSpec kOtherType[] = {
    {.path = "id", .label = "Id", .type = FieldType::Identifier, .flags = FieldFlag::DefaultColumn},
    {.path = "kind", .label = "Kind", .type = FieldType::Enum, .values = kFirstValues},
    {.path = "note", .label = "Note", .type = FieldType::Date}};
constexpr FieldSpec kOneLess[] = {
    {.path = "id", .label = "Id", .type = FieldType::Identifier, .flags = FieldFlag::DefaultColumn},
    {.path = "kind", .label = "Kind", .type = FieldType::Enum, .values = kFirstValues}};
constexpr FieldSpec kOtherLabel[] = {
    {.path = "id", .label = "Key", .type = FieldType::Identifier, .flags = FieldFlag::DefaultColumn},
    {.path = "kind", .label = "Sort", .type = FieldType::Enum, .values = kFirstValues},
    {.path = "note", .label = "Text"}};

ResourceSpec specWith(TableView<FieldSpec> fields)
{
    return {.name = "things",
            .path = "/api/things/",
            .title = "Things",
            .trContext = "Things",
            .icon = "link",
            .fields = fields};
}

} // namespace

//! Pages of rows as bytes: nothing lost on the way, and nothing read that is not there.
class TestChunkCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageComesBackCellForCell_data();
    void aPageComesBackCellForCell();
    void halvesMakeThePageAgain_data() { aPageComesBackCellForCell_data(); }
    void halvesMakeThePageAgain();
    void jsonThatComesLaterIsBroughtOnce();
    void smallPagesComeBackCellForCell();
    void randomPagesComeBackCellForCell();
    void anEmptyPageComesBack();
    void aPageOfAnotherResourceIsRefused();
    void everyTruncationIsRefused();
    void moreBytesAreRefused();
    void corruptBytesNeverReadOutside();
    void aChangedDescriptionHasAnotherFingerprint();
};

void TestChunkCodec::aPageComesBackCellForCell_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(std::string(spec->name).c_str()) << QString::fromStdString(std::string(spec->name));
}

void TestChunkCodec::aPageComesBackCellForCell()
{
    QFETCH(const QString, resource);
    const ResourceSpec &spec = specOf(resource);
    const api::ChunkPtr page = sampleChunk(spec, 0, 120);
    QVERIFY(!page->defects.empty());
    const std::string bytes = api::encodeChunk(*page);
    const api::ChunkPtr back = api::decodeChunk(spec, bytes);
    QVERIFY(back);
    QCOMPARE(difference(*page, *back), QString());
    QVERIFY(api::encodeChunk(*back) == bytes);
}

//! Columns and JSON stored apart make the same page.
void TestChunkCodec::halvesMakeThePageAgain()
{
    QFETCH(const QString, resource);
    const ResourceSpec &spec = specOf(resource);
    const api::ChunkPtr page = sampleChunk(spec, 0, 120);
    const std::string columns = api::encodeColumns(*page);
    const std::string raw = api::encodeRaw(page->raw);
    auto rows = api::decodeRaw(raw);
    QVERIFY(rows);
    const api::ChunkPtr back = api::decodeColumns(spec, columns, *rows);
    QVERIFY(back);
    QCOMPARE(difference(*page, *back), QString());
    QVERIFY(!api::decodeColumns(spec, columns + '\0', *rows) && !api::decodeRaw(raw + '\0'));
    const std::string_view all = columns;
    for (std::size_t size = 0; size < all.size(); size += 1 + all.size() / 400)
        QVERIFY(!api::decodeColumns(spec, all.substr(0, size), *rows));
    for (std::size_t size = 0; size < raw.size(); size += 1 + raw.size() / 400)
        QVERIFY(!api::decodeRaw(std::string_view(raw).substr(0, size)));
}

void TestChunkCodec::jsonThatComesLaterIsBroughtOnce()
{
    const ResourceSpec &spec = resources::accounts();
    const api::ChunkPtr page = sampleChunk(spec, 0, 30);
    std::atomic_int brought = 0;
    const auto bring = [&]() -> std::optional<api::RawRows> {
        ++brought;
        return page->raw;
    };
    const std::string columns = api::encodeColumns(*page);
    const api::ChunkPtr back = api::decodeColumns(spec, columns, api::RawRows::later(bring));
    QCOMPARE(brought, 0);
    std::vector<std::thread> readers;
    std::atomic_int right = 0;
    for (int reader = 0; reader < 8; ++reader)
        readers.emplace_back([&] { right += back->raw.row(7) == page->raw.row(7) ? 1 : 0; });
    std::ranges::for_each(readers, &std::thread::join);
    QCOMPARE(right, 8);
    QVERIFY(back->raw.bring());
    QCOMPARE(brought, 1);
    QCOMPARE(difference(*page, *back), QString());
    QVERIFY(api::encodeChunk(*back) == api::encodeChunk(*page)); // stored again it is whole

    const auto fail = [&]() -> std::optional<api::RawRows> {
        ++brought;
        return {};
    };
    const api::ChunkPtr lost = api::decodeColumns(spec, columns, api::RawRows::later(fail));
    QVERIFY(lost->raw.row(0).isEmpty() && lost->raw.joined(0, 3).empty());
    QVERIFY(!lost->raw.bring() && !lost->raw.bring());
    QCOMPARE(brought, 2);
}

//! With columns that are all odd, all missing, all the same.
void TestChunkCodec::smallPagesComeBackCellForCell()
{
    for (const ResourceSpec *spec : resources::all()) {
        for (int first = 0; first < 60; ++first) {
            for (const int rows : {1, 2, 3}) {
                const api::ChunkPtr page = sampleChunk(*spec, first, rows);
                const api::ChunkPtr back = api::decodeChunk(*spec, api::encodeChunk(*page));
                QVERIFY(back);
                QCOMPARE(difference(*page, *back), QString());
            }
        }
    }
}

void TestChunkCodec::randomPagesComeBackCellForCell()
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        for (const ResourceSpec *spec : resources::all()) {
            const api::ChunkPtr page = randomChunk(*spec, 1 + seed * 7 % 90, seed);
            const api::ChunkPtr back = api::decodeChunk(*spec, api::encodeChunk(*page));
            QVERIFY(back);
            QCOMPARE(difference(*page, *back), QString());
        }
    }
}

void TestChunkCodec::anEmptyPageComesBack()
{
    const ResourceSpec &spec = resources::links();
    const api::ChunkPtr back = api::decodeChunk(spec, api::encodeChunk(*sampleChunk(spec, 0, 0)));
    QVERIFY(back);
    QCOMPARE(back->rowCount, std::size_t(0));
}

void TestChunkCodec::aPageOfAnotherResourceIsRefused()
{
    for (const ResourceSpec *from : resources::all())
        for (const ResourceSpec *to : resources::all())
            if (const auto page = sampleChunk(*from, 0, 50); from != to)
                QVERIFY(!api::decodeChunk(*to, api::encodeChunk(*page)));
}

void TestChunkCodec::everyTruncationIsRefused()
{
    const ResourceSpec &spec = resources::accounts();
    const std::string bytes = api::encodeChunk(*sampleChunk(spec, 0, 3));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY2(!api::decodeChunk(spec, std::string_view(bytes).substr(0, size)),
                 qPrintable(QString::number(size)));
}

void TestChunkCodec::moreBytesAreRefused()
{
    const ResourceSpec &spec = resources::accounts();
    const std::string bytes = api::encodeChunk(*sampleChunk(spec, 0, 3));
    QVERIFY(!api::decodeChunk(spec, bytes + '\0'));
    QVERIFY(!api::decodeChunk(spec, bytes + bytes));
}

//! What the encryption lets through is what was written; this is for the day it would not be.
void TestChunkCodec::corruptBytesNeverReadOutside()
{
    std::mt19937 random(7);
    std::vector<std::pair<const ResourceSpec *, std::string>> pages;
    for (const ResourceSpec *spec : resources::all()) {
        pages.emplace_back(spec, api::encodeChunk(*sampleChunk(*spec, 0, 9)));
        pages.emplace_back(spec, api::encodeChunk(*sampleChunk(*spec, 1, 1)));
        pages.emplace_back(spec, api::encodeChunk(*randomChunk(*spec, 17, 3)));
    }
    int accepted = 0;
    int refused = 0;
    std::size_t seen = 0;
    for (int round = 0; round < 8'000; ++round) {
        const auto &[spec, good] = pages[random() % pages.size()];
        std::string bad = good;
        const std::size_t at = random() % bad.size();
        switch (random() % 5) {
        case 0:
            bad[at] = static_cast<char>(bad[at] ^ (1 << random() % 8));
            break;
        case 1:
            bad[at] = static_cast<char>(random() % 2 ? 0xff : random());
            break;
        case 2: // a length or a count that is far too much
            for (std::size_t i = at; i < std::min(at + 4, bad.size()); ++i)
                bad[i] = static_cast<char>(random() % 3 ? 0xff : 0x7f);
            break;
        case 3:
            bad.erase(at, 1 + random() % 16);
            break;
        default:
            bad.insert(at, std::string(1 + random() % 16, static_cast<char>(random())));
            break;
        }
        if (const api::ChunkPtr page = api::decodeChunk(*spec, bad)) {
            seen += readEverything(*page);
            ++accepted;
        } else {
            ++refused;
        }
    }
    QVERIFY(seen > 0 && accepted > 300 && refused > 300); // both ways were walked
}

void TestChunkCodec::aChangedDescriptionHasAnotherFingerprint()
{
    const std::string before = api::fingerprint(specWith(kFields));
    QCOMPARE(before.size(), std::size_t(32));
    for (const TableView<FieldSpec> &fields :
         {TableView<FieldSpec>(kOtherEnum), TableView<FieldSpec>(kOtherType), TableView<FieldSpec>(kOneLess)})
        QVERIFY(api::fingerprint(specWith(fields)) != before);
    // Words on the screen change nothing about what is stored.
    QVERIFY(api::fingerprint(specWith(kOtherLabel)) == before);
}

QTEST_GUILESS_MAIN(TestChunkCodec)
#include "tst_chunkcodec.moc"
