// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/journal/journalcheck.h"
#include "models/activity/journalexport.h"
#include "tests/storage/awaited.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vinculo::models {

//! What is taken out of the journal, and what it proves later.
class TestJournalExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void jsonLinesCanBeVerifiedOnTheirOwn();
    void anEditedLineIsFound();
    void aMissingLineIsFound();
    void aPeriodIsAWholePieceOfTheChain();
    void csvHasEveryColumnAndNoFormulas();
    void withoutAJournalThereIsNoFile();
    void anOlderFileStaysWhenWritingFails();
    void cancellingLeavesNoFile();

private:
    [[nodiscard]] Result<qint64> write(JournalFormat format, qint64 fromMs = 0, qint64 untilMs = 0) const;
    [[nodiscard]] QList<QByteArray> lines() const;
    void rewrite(const QList<QByteArray> &lines) const;
    [[nodiscard]] Result<storage::JournalVerdict> check() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_journal;
    QString m_target;
};

namespace {

constexpr qint64 kStart = 1'790'000'000'000;
constexpr int kEntries = 40;

} // namespace

void TestJournalExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = m_folder->filePath(u"journal.sqlite"_s);
    m_target = m_folder->filePath(u"export"_s);
    storage::Journal journal(m_journal);
    Profile profile;
    profile.name = u"=1+1;\"São Paulo\"\n"_s;
    for (int i = 0; i < kEntries; ++i) {
        if (i % 4 == 3)
            journal.append(profile, ChangeRecord{.atMs = kStart + i * 1000,
                                                 .subject = u"owners/email"_s,
                                                 .object = QString::number(i)});
        else {
            CallRecord call;
            call.startedAtMs = kStart + i * 1000;
            call.pathTemplate = u"/api/links/{id}/"_s;
            call.status = 200;
            journal.append(profile, call);
        }
    }
    QVERIFY(awaited(journal.settled()).value_or(false));
}

Result<qint64> TestJournalExport::write(JournalFormat format, qint64 fromMs, qint64 untilMs) const
{
    return writeJournal({.journalFile = m_journal,
                         .target = m_target,
                         .format = format,
                         .fromMs = fromMs,
                         .untilMs = untilMs},
                        std::atomic_bool(false));
}

QList<QByteArray> TestJournalExport::lines() const
{
    QFile file(m_target);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    return lines;
}

void TestJournalExport::rewrite(const QList<QByteArray> &lines) const
{
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join('\n') + '\n');
}

Result<storage::JournalVerdict> TestJournalExport::check() const
{
    return storage::checkJournal(m_target, {}, std::atomic_bool(false));
}

void TestJournalExport::jsonLinesCanBeVerifiedOnTheirOwn()
{
    QCOMPARE(write(JournalFormat::JsonLines).value_or(-1), kEntries);
    const Result<storage::JournalVerdict> verdict = check();
    QVERIFY(verdict);
    QCOMPARE(verdict->count, kEntries);
    QVERIFY(verdict->isPart);
    QVERIFY(!verdict->firstBreak);
    const auto whole = storage::checkJournal(m_journal, verdict->head, std::atomic_bool(false));
    QVERIFY(whole && !whole->firstBreak);
    const QJsonObject first = QJsonDocument::fromJson(lines().constFirst()).object();
    QCOMPARE(first["profile"_L1].toString(), u"=1+1;\"São Paulo\"\n"_s);
    QVERIFY(first["institution"_L1].isNull());
    QCOMPARE(first["previous"_L1].toString(), QString(64, u'0'));
}

void TestJournalExport::anEditedLineIsFound()
{
    QVERIFY(write(JournalFormat::JsonLines));
    QList<QByteArray> all = lines();
    all[6].replace("\"status\":200", "\"status\":404");
    rewrite(all);
    QCOMPARE(check()->firstBreak->id, 7);
    QVERIFY(check()->firstBreak->reason == storage::JournalBreak::Reason::Altered);
    all[6] = "no entry";
    rewrite(all);
    QCOMPARE(check().error().code, u"journal_unreadable"_s);
}

void TestJournalExport::aMissingLineIsFound()
{
    QVERIFY(write(JournalFormat::JsonLines));
    QList<QByteArray> all = lines();
    all.removeAt(20);
    rewrite(all);
    QCOMPARE(check()->firstBreak->id, 22);
    QVERIFY(check()->firstBreak->reason == storage::JournalBreak::Reason::Missing);
}

void TestJournalExport::aPeriodIsAWholePieceOfTheChain()
{
    QCOMPARE(write(JournalFormat::JsonLines, kStart + 10'000, kStart + 20'000).value_or(-1), 10);
    QVERIFY(!check()->firstBreak);
    QCOMPARE(check()->firstAtMs, kStart + 10'000);
    QCOMPARE(check()->lastAtMs, kStart + 19'000);
    QCOMPARE(write(JournalFormat::JsonLines, kStart + 1'000'000).value_or(-1), 0); // nothing happened then
}

void TestJournalExport::csvHasEveryColumnAndNoFormulas()
{
    QCOMPARE(write(JournalFormat::Csv).value_or(-1), kEntries);
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("id,profile,environment,"));
    QVERIFY(text.left(text.indexOf("\r\n")).endsWith(",previous,hash"));
    QCOMPARE(text.count("'=1+1"), kEntries);
    QCOMPARE(text.count("reveal"), kEntries / 4);
}

void TestJournalExport::withoutAJournalThereIsNoFile()
{
    m_journal = m_folder->filePath(u"none.sqlite"_s);
    QCOMPARE(write(JournalFormat::Csv).error().code, u"journal_missing"_s);
    QVERIFY(!QFile::exists(m_target));
    QVERIFY(!QFile::exists(m_journal)); // and none is made
}

void TestJournalExport::anOlderFileStaysWhenWritingFails()
{
    QVERIFY(write(JournalFormat::Csv));
    const QList<QByteArray> before = lines();
    QVERIFY(!before.isEmpty());
    m_journal = m_folder->filePath(u"none.sqlite"_s);
    QVERIFY(!write(JournalFormat::Csv));
    QCOMPARE(lines(), before);
}

void TestJournalExport::cancellingLeavesNoFile()
{
    const Result<qint64> written =
        writeJournal({.journalFile = m_journal, .target = m_target}, std::atomic_bool(true));
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(m_target));
}

} // namespace vinculo::models

QTEST_GUILESS_MAIN(vinculo::models::TestJournalExport)
#include "tst_journalexport.moc"
