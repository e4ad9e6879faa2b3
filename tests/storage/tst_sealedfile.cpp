// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/sealedfilereader.h"
#include "core/storage/cache/sealedfilewriter.h"
#include "core/storage/cache/sealedformat.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <numeric>

using namespace vinculo::storage;
using namespace Qt::StringLiterals;

//! Sealed files: what was written comes back, and nothing else ever does.
class TestSealedFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsWrittenIsRead();
    void aFileWithoutChunksIsAFile();
    void onlyItsOwnerMayReadIt();
    void noPlainTextIsInIt();
    void twoFilesOfTheSameChunksHaveNothingInCommon();
    void anotherKeyOpensNothing();
    void everyFlippedByteIsNoticed_data();
    void everyFlippedByteIsNoticed();
    void everyTruncationIsNoticed();
    void everyExtensionIsNoticed();
    void chunksThatChangePlacesAreNoticed();
    void aChunkOfAnotherFileIsNoticed();
    void theHeaderOfAnotherFileIsNoticed();
    void aFileInThePlaceOfAnotherIsNoticed();
    void aMissingFileIsNotADamagedOne();
    void aFileThatMayNotBeReadIsNotADamagedOne();
    void untilItIsCommittedTheOldFileStands();
    void aDirectoryThatIsNotThereIsARefusal();
    void chunksMayBeReadByManyThreads();
    void aNewerFileDoesNotMixIntoAnOpenOne();

private:
    [[nodiscard]] QString path(const QString &name = u"list"_s) const { return m_directory->filePath(name); }
    [[nodiscard]] bool write(const QString &path, const CacheKey &key,
                             const std::vector<std::string> &chunks) const;
    [[nodiscard]] QByteArray bytes(const QString &path) const;
    void replace(const QString &path, const QByteArray &bytes) const;
    //! How many of the chunks come back, and whether all of those are the right ones.
    [[nodiscard]] int readable() const;
    //! The file opens and every chunk is as it was written.
    [[nodiscard]] bool isWhole() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<CacheKey> m_key;
    std::vector<std::string> m_chunks;
};

void TestSealedFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_key = std::make_unique<CacheKey>(CacheKey::random());
    m_chunks = {"facts", std::string(90, 'a'), std::string(40, '\0'), {}, "the last one"};
    QVERIFY(write(path(), *m_key, m_chunks));
}

bool TestSealedFile::write(const QString &path, const CacheKey &key,
                           const std::vector<std::string> &chunks) const
{
    SealedFileWriter writer(path, key);
    for (const std::string &chunk : chunks)
        if (!writer.append(chunk))
            return false;
    return writer.commit();
}

QByteArray TestSealedFile::bytes(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSealedFile::replace(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

int TestSealedFile::readable() const
{
    SealedFileReader reader(path(), *m_key);
    int good = 0;
    for (std::size_t i = 0; i < reader.chunkCount(); ++i) {
        const auto chunk = reader.chunk(i);
        if (chunk && (i >= m_chunks.size() || *chunk != m_chunks[i]))
            return -1; // wrong bytes: the one thing that must never happen
        good += chunk ? 1 : 0;
    }
    return good;
}

bool TestSealedFile::isWhole() const
{
    const SealedFileReader reader(path(), *m_key);
    return reader.finding() == SealedFileReader::Finding::Good && reader.chunkCount() == m_chunks.size() &&
           readable() == static_cast<int>(m_chunks.size());
}

void TestSealedFile::whatIsWrittenIsRead()
{
    QVERIFY(isWhole());
    const SealedFileReader reader(path(), *m_key);
    QCOMPARE(reader.fileSize(), QFileInfo(path()).size());
}

void TestSealedFile::aFileWithoutChunksIsAFile()
{
    m_chunks.clear();
    QVERIFY(write(path(), *m_key, {}));
    QVERIFY(isWhole());
}

void TestSealedFile::onlyItsOwnerMayReadIt()
{
    const auto mode = QFileInfo(path()).permissions();
    QCOMPARE(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther |
                     QFile::ExeOwner),
             QFile::Permissions());
}

void TestSealedFile::noPlainTextIsInIt()
{
    const std::string secret = "CPF 390.533.447-05 Maria";
    QVERIFY(write(path(), *m_key, {secret, secret, std::string(4096, 'x')}));
    const QByteArray all = bytes(path());
    QVERIFY(!all.contains("390.533") && !all.contains("Maria") && !all.contains("xxxx"));
    QVERIFY(!all.contains(m_key->bytes()));
}

void TestSealedFile::twoFilesOfTheSameChunksHaveNothingInCommon()
{
    QVERIFY(write(path(u"other"_s), *m_key, m_chunks));
    const QByteArray a = bytes(path()).mid(32);
    const QByteArray b = bytes(path(u"other"_s)).mid(32);
    QCOMPARE(a.size(), b.size());
    for (qsizetype at = 0; at + 8 <= a.size() - 16; at += 8) // the trailer holds sizes, which are the same
        QVERIFY2(a.mid(at, 8) != b.mid(at, 8), qPrintable(QString::number(at)));
}

void TestSealedFile::anotherKeyOpensNothing()
{
    const SealedFileReader reader(path(), CacheKey::random());
    QCOMPARE(reader.finding(), SealedFileReader::Finding::Damaged);
    QCOMPARE(reader.chunkCount(), std::size_t(0));
}

void TestSealedFile::everyFlippedByteIsNoticed_data()
{
    QTest::addColumn<int>("bit");
    QTest::newRow("lowest bit") << 0x01;
    QTest::newRow("highest bit") << 0x80;
    QTest::newRow("all bits") << 0xff;
}

void TestSealedFile::everyFlippedByteIsNoticed()
{
    QFETCH(const int, bit);
    const QByteArray good = bytes(path());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ bit);
        replace(path(), bad);
        QVERIFY2(!isWhole(), qPrintable(QString::number(at)));
        QVERIFY2(readable() >= 0, qPrintable(QString::number(at)));
    }
    replace(path(), good);
    QVERIFY(isWhole());
}

void TestSealedFile::everyTruncationIsNoticed()
{
    const QByteArray good = bytes(path());
    for (qsizetype size = 0; size < good.size(); ++size) {
        replace(path(), good.left(size));
        QVERIFY2(!isWhole() && readable() == 0, qPrintable(QString::number(size)));
        replace(path(), good.mid(size + 1)); // and at the front
        QVERIFY2(!isWhole() && readable() == 0, qPrintable(QString::number(size)));
    }
}

void TestSealedFile::everyExtensionIsNoticed()
{
    const QByteArray good = bytes(path());
    for (const QByteArray &more : {QByteArray(1, '\0'), QByteArray(16, '\0'), good.right(16), good}) {
        replace(path(), good + more);
        QVERIFY(!isWhole());
        QCOMPARE(readable(), 0);
    }
}

void TestSealedFile::chunksThatChangePlacesAreNoticed()
{
    m_chunks = {"facts", std::string(500, 'a'), std::string(500, 'b'), "end"};
    QVERIFY(write(path(), *m_key, m_chunks));
    QByteArray all = bytes(path());
    const qsizetype first = sealed::kHeaderSize + 5 + sealed::kTagSize;
    const qsizetype size = 500 + sealed::kTagSize;
    const QByteArray a = all.mid(first, size);
    const QByteArray b = all.mid(first + size, size);
    all.replace(first, 2 * size, b + a);
    replace(path(), all);
    QCOMPARE(readable(), 2); // the two that stayed
}

void TestSealedFile::aChunkOfAnotherFileIsNoticed()
{
    QVERIFY(write(path(u"other"_s), *m_key, m_chunks)); // the same list, saved at another time
    const qsizetype at = sealed::kHeaderSize + 5 + sealed::kTagSize;
    QByteArray all = bytes(path());
    all.replace(at, 90 + sealed::kTagSize, bytes(path(u"other"_s)).mid(at, 90 + sealed::kTagSize));
    replace(path(), all);
    QCOMPARE(readable(), 4);
}

void TestSealedFile::theHeaderOfAnotherFileIsNoticed()
{
    QVERIFY(write(path(u"other"_s), *m_key, m_chunks));
    const QByteArray all = bytes(path());
    replace(path(), bytes(path(u"other"_s)).left(sealed::kHeaderSize) + all.mid(sealed::kHeaderSize));
    QCOMPARE(readable(), 0);
}

void TestSealedFile::aFileInThePlaceOfAnotherIsNoticed()
{
    const CacheKey profile = CacheKey::random();
    QVERIFY(write(path(), profile.derived("list a"), m_chunks));
    const SealedFileReader reader(path(), profile.derived("list b"));
    QCOMPARE(reader.finding(), SealedFileReader::Finding::Damaged);
}

void TestSealedFile::aMissingFileIsNotADamagedOne()
{
    const SealedFileReader reader(path(u"nothing"_s), *m_key);
    QCOMPARE(reader.finding(), SealedFileReader::Finding::Missing);
}

void TestSealedFile::aFileThatMayNotBeReadIsNotADamagedOne()
{
    // A directory cannot be opened as a file, not even by root.
    QVERIFY(QDir().mkdir(path(u"directory"_s)));
    const SealedFileReader reader(path(u"directory"_s), *m_key);
    QCOMPARE(reader.finding(), SealedFileReader::Finding::Unreadable);
}

void TestSealedFile::untilItIsCommittedTheOldFileStands()
{
    {
        SealedFileWriter writer(path(), *m_key);
        QVERIFY(writer.append("new"));
        QVERIFY(isWhole());
    }
    QVERIFY(isWhole());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 1);
}

void TestSealedFile::aDirectoryThatIsNotThereIsARefusal()
{
    SealedFileWriter writer(path(u"no/such/list"_s), *m_key);
    QVERIFY(!writer.append("rows"));
    QVERIFY(!writer.commit());
}

void TestSealedFile::chunksMayBeReadByManyThreads()
{
    m_chunks.clear();
    for (int i = 0; i < 200; ++i)
        m_chunks.emplace_back(static_cast<std::size_t>(i * 37), static_cast<char>(i));
    QVERIFY(write(path(), *m_key, m_chunks));
    SealedFileReader reader(path(), *m_key);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::vector<int> good(m_chunks.size());
    for (std::size_t i = 0; i < m_chunks.size(); ++i)
        pool.start([&, i] { good[i] = reader.chunk(i) == m_chunks[i]; });
    pool.waitForDone();
    QCOMPARE(std::accumulate(good.begin(), good.end(), 0), 200);
}

void TestSealedFile::aNewerFileDoesNotMixIntoAnOpenOne()
{
    SealedFileReader reader(path(), *m_key);
    QVERIFY(write(path(), *m_key, {"newer", "rows"}));
    for (std::size_t i = 0; i < m_chunks.size(); ++i)
        QVERIFY(reader.chunk(i) == m_chunks[i]);
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
