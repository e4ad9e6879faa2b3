// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorysecretstore.h"
#include "models/consents/consentregister.h"
#include "tests/models/flowbench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::ScriptedTransport;

namespace {

constexpr int kRoom = 50; //!< calls of a window that are taken at most, by whomever

QString document(int number)
{
    return QString::number(10'000'000'000 + number);
}

QStringList documents(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(document(i));
    return all;
}

QString linkOf(const QString &document)
{
    return u"bbbbbbbb-0000-4000-8000-0"_s + document;
}

} // namespace

//! One place that asks for consents, on a clock that is moved by hand.
class TestConsentRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whoAsksSecondGetsTheSameAnswers();
    void backgroundLeavesRoomInTheLimit();
    void whoLooksGoesBeforeAllOthers();
    void ofManyPeopleSomeAreAskedInTurn();
    void oneRefusedPersonStopsNobody();
    void aRefusalOfAllStopsAndIsTriedAgain();
    void reloadingAsksAnew();
    void anErasedLinkIsGone();
    void anotherAccountStartsAnew();

private:
    [[nodiscard]] QStringList asked() const;
    [[nodiscard]] int asked(const QString &document) const
    {
        return static_cast<int>(asked().count(document));
    }
    void openLists(const QByteArray &account);

    QTemporaryDir m_place;
    storage::MemorySecretStore m_secrets;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<ListCache> m_lists;
    std::unique_ptr<tests::FlowBench> m_belvo;
    std::unique_ptr<ConsentRegister> m_register;
};

void TestConsentRegister::init()
{
    m_settings = std::make_unique<storage::Settings>(m_place.filePath(u"settings.ini"_s));
    m_lists = std::make_unique<ListCache>(m_secrets, *m_settings, m_place.filePath(u"lists"_s));
    m_belvo = std::make_unique<tests::FlowBench>();
    m_belvo->transport.setHandler(
        [](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
            const QString of = request.query.queryItemValue(u"user_document"_s);
            const QJsonObject consent{{u"id"_s, u"cccccccc-0000-4000-8000-0"_s + of},
                                      {u"document_number"_s, of},
                                      {u"link_id"_s, linkOf(of)},
                                      {u"status"_s, u"AUTHORISED"_s}};
            return ScriptedTransport::answer(
                200,
                QJsonDocument(QJsonObject{{u"count"_s, 1}, {u"results"_s, QJsonArray{consent}}}).toJson());
        });
    m_register = std::make_unique<ConsentRegister>(*m_lists);
    m_register->setClient(&m_belvo->client);
}

void TestConsentRegister::cleanup()
{
    m_register.reset();
    m_belvo.reset();
    m_lists.reset();
    m_settings.reset();
}

QStringList TestConsentRegister::asked() const
{
    QStringList all;
    for (const api::Request &request : m_belvo->transport.sent())
        all.append(request.query.queryItemValue(u"user_document"_s));
    return all;
}

void TestConsentRegister::openLists(const QByteArray &account)
{
    Profile profile;
    profile.id = QUuid(u"11111111-2222-4333-8444-555555555555"_s);
    profile.environment = Environment::Demo;
    profile.hasStoredSecret = true;
    m_lists->open(profile, account);
    QTRY_VERIFY(m_lists->state() == ListCache::State::Ready);
}

void TestConsentRegister::whoAsksSecondGetsTheSameAnswers()
{
    QSignalSpy told(m_register.get(), &ConsentRegister::rowsChanged);
    m_register->setEverybody(documents(5));
    m_register->ask(documents(5));
    m_register->ask(documents(8)); // somebody else, while the first are under way
    QVERIFY(m_register->isAsking());
    QTRY_VERIFY(!m_register->isAsking());
    QCOMPARE(asked().size(), 8);
    QCOMPARE(m_register->table().rowCount(), 8);
    QCOMPARE(told.count(), 1); // once for all of them
    QVERIFY(m_register->coverage().isComplete);
    QCOMPARE(m_register->coverage().known, 5);
    const QStringList eight = documents(8);
    QCOMPARE(m_register->knownDocuments(), QSet<QString>(eight.cbegin(), eight.cend()));
    QVERIFY(m_register->answeredAt(document(7)));
    QVERIFY(!m_register->answeredAt(document(8)));
    m_register->ask(documents(8));
    QVERIFY(!m_register->isAsking());
    QCOMPARE(asked().size(), 8);
}

void TestConsentRegister::backgroundLeavesRoomInTheLimit()
{
    m_register->ask(documents(70));
    QTRY_COMPARE(asked().size(), kRoom);
    const QSignalSpy paused(m_register.get(), &ConsentRegister::changed);
    QTRY_VERIFY(paused.count() >= 2); // it has looked again, more than once
    QCOMPARE(asked().size(), kRoom);
    QVERIFY(m_register->isAsking());
    // Somebody looks at a person: that goes at once.
    m_register->askNow({document(69)});
    QTRY_COMPARE(asked().size(), kRoom + 1);
    m_belvo->pass(std::chrono::seconds(31));
    m_belvo->governor.wake();
    QTRY_VERIFY(!m_register->isAsking());
    QCOMPARE(asked().size(), 70);
    QCOMPARE(asked(document(69)), 1);
}

void TestConsentRegister::whoLooksGoesBeforeAllOthers()
{
    m_register->ask(documents(20));
    m_register->askNow({document(15)});
    QTRY_VERIFY(!m_register->isAsking());
    QVERIFY(asked().indexOf(document(15)) <= 1);
    QCOMPARE(asked().size(), 20);
    // And anew, however young the answer is.
    m_register->askNow({document(15)});
    QTRY_VERIFY(!m_register->isAsking());
    QCOMPARE(asked(document(15)), 2);
    QCOMPARE(m_register->table().rowCount(), 20);
}

void TestConsentRegister::ofManyPeopleSomeAreAskedInTurn()
{
    constexpr int kMany = ConsentRegister::kOnOurOwn + 50;
    m_register->setEverybody(documents(kMany));
    m_register->ask(documents(kMany), 2);
    QTRY_COMPARE(asked().size(), kRoom);
    QCOMPARE(asked().constFirst(), document(2 * ConsentRegister::kInTurn));
    while (asked().size() < ConsentRegister::kInTurn) {
        m_belvo->pass(std::chrono::seconds(31));
        m_belvo->governor.wake();
        const qsizetype before = asked().size();
        QTRY_VERIFY(asked().size() > before);
    }
    QTRY_VERIFY(!m_register->isAsking());
    QCOMPARE(m_register->coverage().known, ConsentRegister::kInTurn);
    QVERIFY(!m_register->coverage().isComplete);
    m_register->askEverybody();
    QVERIFY(m_register->isAsking());
    m_register->stop();
    QVERIFY(!m_register->isAsking());
}

void TestConsentRegister::oneRefusedPersonStopsNobody()
{
    m_belvo->transport.setHandler({});
    m_belvo->transport.enqueue(400, tests::FlowBench::errorJson("validation_error"));
    m_belvo->transport.enqueue(200, R"({"count":0,"results":[]})");
    m_register->setEverybody(documents(2));
    m_register->ask(documents(2));
    QTRY_VERIFY(!m_register->isAsking());
    QCOMPARE(asked().size(), 2);
    QVERIFY(!m_register->error());
    QVERIFY(m_register->coverage().isComplete);
}

void TestConsentRegister::aRefusalOfAllStopsAndIsTriedAgain()
{
    m_belvo->transport.setHandler({});
    m_belvo->transport.enqueue(403, tests::FlowBench::errorJson("access_to_resource_denied"));
    m_register->setEverybody(documents(3));
    m_register->ask(documents(3));
    QTRY_VERIFY(!m_register->isAsking());
    QCOMPARE(asked().size(), 1);
    QVERIFY(m_register->error());
    QCOMPARE(m_register->coverage().known, 0);
    for (int i = 0; i < 3; ++i)
        m_belvo->transport.enqueue(200, R"({"count":0,"results":[]})");
    m_register->ask(documents(3));
    QTRY_VERIFY(!m_register->isAsking());
    QVERIFY(!m_register->error());
    QVERIFY(m_register->coverage().isComplete);
}

void TestConsentRegister::reloadingAsksAnew()
{
    m_register->ask(documents(3));
    QTRY_VERIFY(!m_register->isAsking());
    QTest::qWait(2); // answers carry milliseconds
    m_register->expire();
    m_register->ask(documents(3));
    QTRY_VERIFY(!m_register->isAsking());
    QCOMPARE(asked().size(), 6);
    QCOMPARE(m_register->table().rowCount(), 3);
}

//! Its consents go, and are not written down again.
void TestConsentRegister::anErasedLinkIsGone()
{
    openLists("account");
    QSignalSpy kept(m_lists.get(), &ListCache::kept);
    m_register->setEverybody(documents(2));
    m_register->ask(documents(2));
    QTRY_VERIFY(!m_register->isAsking());
    QTRY_COMPARE(kept.count(), 1);
    m_lists->forgetLink(linkOf(document(0)));
    QCOMPARE(m_register->table().rowCount(), 1);
    m_register.reset();
    QTRY_COMPARE(kept.count(), 2);
    ConsentRegister later(*m_lists);
    later.readKept();
    QTRY_VERIFY(later.isKnown());
    QCOMPARE(later.table().rowCount(), 1);
    QVERIFY(later.coverage().isComplete);
}

void TestConsentRegister::anotherAccountStartsAnew()
{
    openLists("one");
    m_register->setClient(nullptr);
    m_register->setClient(&m_belvo->client);
    m_register->ask(documents(2));
    QTRY_VERIFY(!m_register->isAsking());
    m_register->setClient(nullptr);
    QCOMPARE(m_register->table().rowCount(), 2);
    m_register->setClient(&m_belvo->client); // the same again
    QCOMPARE(m_register->table().rowCount(), 2);
    m_register->setClient(nullptr);
    openLists("another");
    m_register->setClient(&m_belvo->client);
    QCOMPARE(m_register->table().rowCount(), 0);
    QVERIFY(!m_register->isKnown());
    m_register->ask(documents(2));
    QTRY_COMPARE(asked().size(), 4);
}

QTEST_GUILESS_MAIN(TestConsentRegister)
#include "tst_consentregister.moc"
