// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/persondecisions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

namespace {

QUuid link(int number)
{
    return QUuid(static_cast<uint>(number), 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}

} // namespace

//! What somebody decided about people stays decided.
class TestPersonDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void decisionsSurviveARestart();
    void decisionsBelongToAProfile();
    void theLaterDecisionReplacesTheEarlier();
    void mergingForgetsWhatToldThemApart();
    void splittingForgetsWhatHeldThemTogether();
    void aDecisionCanBeTakenBack();
    void aUselessDecisionIsRefused();
    void tooManyAreRefused();
    void theFileIsForTheOwnerOnly();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void goodEntriesOfAPartlyBrokenFileAreKept();
    void anUnwritableDirectoryWorksInMemory();

private:
    void put(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    const QUuid m_profile = QUuid::createUuid();
};

void TestPersonDecisions::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/people.json"_s);
}

void TestPersonDecisions::put(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestPersonDecisions::decisionsSurviveARestart()
{
    QList<PersonDecision> before;
    {
        PersonDecisions store(m_path);
        const QSignalSpy changed(&store, &PersonDecisions::decisionsChanged);
        QVERIFY(store.split(m_profile, {link(3)}, {link(1), link(2)}));
        QVERIFY(store.merge(m_profile, {link(4)}, {link(5)}));
        QCOMPARE(changed.count(), 2);
        before = store.decisions(m_profile);
    }
    const PersonDecisions store(m_path);
    QVERIFY(store.setAsideFile().isEmpty());
    QCOMPARE(store.decisions(m_profile), before);
    QCOMPARE(before.size(), 3);
    QCOMPARE(std::ranges::count(before, false, &PersonDecision::isSame), 2);
    for (const PersonDecision &each : before) {
        QVERIFY(each.first.toRfc4122() < each.second.toRfc4122());
        QVERIFY(each.decidedAtMs > 0);
    }
}

void TestPersonDecisions::decisionsBelongToAProfile()
{
    PersonDecisions store(m_path);
    QVERIFY(store.merge(m_profile, {link(1)}, {link(2)}));
    QVERIFY(store.decisions(QUuid::createUuid()).isEmpty());
    QVERIFY(store.removeProfile(m_profile));
    QVERIFY(store.decisions(m_profile).isEmpty());
    QVERIFY(PersonDecisions(m_path).decisions(m_profile).isEmpty());
}

void TestPersonDecisions::theLaterDecisionReplacesTheEarlier()
{
    PersonDecisions store(m_path);
    QVERIFY(store.merge(m_profile, {link(1)}, {link(2)}));
    QVERIFY(store.split(m_profile, {link(2)}, {link(1)}));
    QCOMPARE(store.decisions(m_profile).size(), 1);
    QVERIFY(!store.decisions(m_profile).first().isSame);
}

void TestPersonDecisions::mergingForgetsWhatToldThemApart()
{
    PersonDecisions store(m_path);
    QVERIFY(store.split(m_profile, {link(1), link(2)}, {link(3), link(4)}));
    QVERIFY(store.merge(m_profile, {link(1), link(2)}, {link(3), link(4)}));
    QCOMPARE(store.decisions(m_profile).size(), 1);
    QVERIFY(store.decisions(m_profile).first().isSame);
}

void TestPersonDecisions::splittingForgetsWhatHeldThemTogether()
{
    PersonDecisions store(m_path);
    QVERIFY(store.merge(m_profile, {link(1), link(2)}, {link(3)}));
    QVERIFY(store.split(m_profile, {link(1)}, {link(2), link(3)}));
    const QList<PersonDecision> decisions = store.decisions(m_profile);
    QCOMPARE(std::ranges::count(decisions, true, &PersonDecision::isSame), 0);
}

void TestPersonDecisions::aDecisionCanBeTakenBack()
{
    PersonDecisions store(m_path);
    QVERIFY(store.split(m_profile, {link(1)}, {link(2), link(3)}));
    QVERIFY(store.forget(m_profile, {link(3), link(2)}, {link(1)}));
    QVERIFY(store.decisions(m_profile).isEmpty());
}

void TestPersonDecisions::aUselessDecisionIsRefused()
{
    PersonDecisions store(m_path);
    const QSignalSpy changed(&store, &PersonDecisions::decisionsChanged);
    for (const auto &result :
         {store.merge(m_profile, {}, {link(1)}), store.split(m_profile, {link(1)}, {link(1)}),
          store.split(m_profile, {QUuid()}, {link(1)})}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Validation);
        QCOMPARE(result.error().code, u"decision_without_links"_s);
    }
    QCOMPARE(changed.count(), 0);
    QVERIFY(!QFile::exists(m_path));
}

void TestPersonDecisions::tooManyAreRefused()
{
    PersonDecisions store(m_path);
    QList<QUuid> many;
    for (int i = 0; i < 200; ++i)
        many.append(link(i + 1));
    QList<QUuid> others;
    for (int i = 0; i < 101; ++i)
        others.append(link(1000 + i));
    const auto result = store.split(m_profile, many, others);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"decision_too_many"_s);
    QVERIFY(store.decisions(m_profile).isEmpty());
}

void TestPersonDecisions::theFileIsForTheOwnerOnly()
{
    PersonDecisions store(m_path);
    QVERIFY(store.merge(m_profile, {link(1)}, {link(2)}));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
#endif
}

void TestPersonDecisions::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("{");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"profiles":{}})");
    QTest::newRow("no profiles") << QByteArray(R"({"version":1})");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestPersonDecisions::aBrokenFileIsSetAside()
{
    QFETCH(QByteArray, content);
    put(content);
    PersonDecisions store(m_path);
    QVERIFY(store.decisions(m_profile).isEmpty());
    QVERIFY(QFile::exists(store.setAsideFile()));
    QVERIFY(store.merge(m_profile, {link(1)}, {link(2)}));
    QCOMPARE(PersonDecisions(m_path).decisions(m_profile).size(), 1);
}

void TestPersonDecisions::goodEntriesOfAPartlyBrokenFileAreKept()
{
    const QByteArray first = link(1).toByteArray(QUuid::WithoutBraces);
    const QByteArray second = link(2).toByteArray(QUuid::WithoutBraces);
    put(R"({"version":1,"profiles":{")" + m_profile.toByteArray(QUuid::WithoutBraces) + R"(":[{"first":")" +
        first + R"(","second":")" + second + R"(","same":true,"at":5},{"first":")" + first +
        R"(","second":")" + first + R"(","same":true,"at":5},7]}})");
    const PersonDecisions store(m_path);
    QCOMPARE(store.decisions(m_profile).size(), 1);
    QVERIFY(QFile::exists(store.setAsideFile()));
    QVERIFY(QFile::exists(m_path));
}

void TestPersonDecisions::anUnwritableDirectoryWorksInMemory()
{
    QFile blocker(m_directory->filePath(u"new"_s)); // a file where the directory should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    PersonDecisions store(m_path);
    QVERIFY(!store.isWritable());
    const auto result = store.merge(m_profile, {link(1)}, {link(2)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QCOMPARE(store.decisions(m_profile).size(), 1);
}

QTEST_GUILESS_MAIN(TestPersonDecisions)
#include "tst_persondecisions.moc"
