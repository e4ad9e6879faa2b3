// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "models/find/findsession.h"
#include "models/table/revealstate.h"
#include "tests/sandbox/sandboxclient.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo;
using namespace vinculo::models;

//! Finding over real HTTP against the local Belvo, with a small index of known people.
class TestFindSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFactFindsItsRecord_data();
    void everyFactFindsItsRecord();
    void localResultsComeAtOnce();
    void whoIsKnownAndNotShownIsCounted();
    void typingOnAsksOnce();
    void fewCallsAreMade();
    void anIdOfAnyRecordIsFound_data();
    void anIdOfAnyRecordIsFound();
    void whatIsKnownHereIsNotAskedOfAll();
    void aBrokenCallLeavesTheOthers();
    void aRefusedCallIsHeldBackAndSaidSo();
    void aSlowAnswerOfAnOldTextIsDropped();
    void manyWithOneNameAreCounted();
    void whatBelvoCannotSearchIsSaid();
    void withoutConnectionOnlyWhatIsKnownIsSearched();
    void institutionsLeadToTheirLinks();
    void aBankIsFoundWithoutAskingForBanks();
    void commandsAndViewsAreMatched();
    void recentFindsAreRememberedAndForgotten();

private:
    class KnownPeople;
    void ask(const QString &text);
    [[nodiscard]] QStringList arrivals();
    [[nodiscard]] const FindHit *first(FindKind kind) const;

    std::unique_ptr<tests::SandboxClient> m_sandbox;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<KnownPeople> m_known;
    std::unique_ptr<FindSession> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    RevealState m_reveal;
    QJsonObject m_owner;
    QJsonObject m_link;
    QJsonObject m_account;
};

namespace {
constexpr int kPatienceMs = 20'000;
}

//! Knows one person, called Zulmira.
class TestFindSession::KnownPeople : public LocalFinder
{
public:
    FindAnswer find(const QString &text, int limit) const override
    {
        FindAnswer answer;
        if (limit < 1 || (!u"zulmira"_s.startsWith(text.toLower()) && text != id))
            return answer;
        FindHit hit;
        hit.kind = FindKind::Person;
        hit.target.personKey = u"p-1"_s;
        hit.title = {u"Zulmira Teixeira"_s, MaskKind::Name};
        hit.match = FindMatch::Name;
        answer.hits = {hit};
        answer.total = total;
        return answer;
    }
    FindCoverage coverage() const override { return {120, 60, 82, false}; }

    QString id = {};  //!< of something she has
    qint64 total = 1; //!< people that are found, however many are shown
};

void TestFindSession::initTestCase()
{
    auto options = tests::SandboxClient::defaults();
    options.people = 150;
    options.transactions = 2000;
    m_sandbox = std::make_unique<tests::SandboxClient>(options);
    m_link = m_sandbox->get(u"/api/links/?external_id=demo-statement"_s).results().at(0).toObject();
    const QString id = m_link[u"id"_s].toString();
    m_owner = m_sandbox->get(u"/api/owners/?link="_s + id).results().at(0).toObject();
    m_account = m_sandbox->get(u"/api/accounts/?link="_s + id).results().at(0).toObject();
    QVERIFY(!m_owner.isEmpty() && !m_account.isEmpty());
}

void TestFindSession::init()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.environment = Environment::Demo;
    profile.baseUrl = m_sandbox->baseUrl();
    profile.access = Access::ReadOnly;
    m_connection = std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"});
    m_known = std::make_unique<KnownPeople>();
    m_session = std::make_unique<FindSession>(m_reveal);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_session->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_session->remote().setPause(0ms);
    m_session->setClient(&m_connection->client);
    m_session->setLocal(m_known.get());
    m_sandbox->call("DELETE", u"/_sandbox/faults/"_s);
    m_sandbox->call("DELETE", u"/_sandbox/arrivals/"_s);
}

void TestFindSession::cleanup()
{
    m_tester.reset();
    m_session.reset();
    m_known.reset();
    m_connection.reset();
    m_sandbox->call("DELETE", u"/_sandbox/faults/"_s);
}

void TestFindSession::ask(const QString &text)
{
    m_session->setText(text);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->status().belvo == FindStatus::Belvo::Answered ||
                                 m_session->status().belvo == FindStatus::Belvo::Failed,
                             kPatienceMs);
}

QStringList TestFindSession::arrivals()
{
    QStringList paths;
    for (const QJsonValue &entry : m_sandbox->get(u"/_sandbox/arrivals/"_s).array())
        for (int i = 0; i < entry[u"count"_s].toInt(); ++i)
            if (entry[u"path"_s].toString().startsWith(u"/api/"_s))
                paths.append(entry[u"method"_s].toString() + u' ' + entry[u"path"_s].toString());
    return paths;
}

const FindHit *TestFindSession::first(FindKind kind) const
{
    FindModel &model = m_session->model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (const FindHit *hit = model.hit(row); hit && hit->kind == kind)
            return hit;
    return nullptr;
}

void TestFindSession::everyFactFindsItsRecord_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<FindKind>("kind");
    QTest::addColumn<FindMatch>("match");
    QTest::newRow("name") << u"name"_s << FindKind::Owner << FindMatch::Name;
    QTest::newRow("e-mail") << u"email"_s << FindKind::Owner << FindMatch::Email;
    QTest::newRow("document") << u"document"_s << FindKind::Consent << FindMatch::Document;
    QTest::newRow("account number") << u"account"_s << FindKind::Account << FindMatch::AccountNumber;
    QTest::newRow("branch and account") << u"public"_s << FindKind::Account << FindMatch::AccountNumber;
    QTest::newRow("external id") << u"external"_s << FindKind::Link << FindMatch::ExternalId;
    QTest::newRow("institution user id") << u"user"_s << FindKind::Link << FindMatch::InstitutionUserId;
    QTest::newRow("link id") << u"linkId"_s << FindKind::Link << FindMatch::Id;
    QTest::newRow("owner id") << u"ownerId"_s << FindKind::Owner << FindMatch::Id;
    QTest::newRow("account id") << u"accountId"_s << FindKind::Account << FindMatch::Id;
    QTest::newRow("transaction id") << u"transactionId"_s << FindKind::Record << FindMatch::Id;
}

void TestFindSession::everyFactFindsItsRecord()
{
    QFETCH(QString, fact);
    QFETCH(FindKind, kind);
    QFETCH(FindMatch, match);
    const QString link = m_link[u"id"_s].toString();
    const QHash<QString, QString> facts{
        {u"name"_s, m_owner[u"display_name"_s].toString()},
        {u"email"_s, m_owner[u"email"_s].toString()},
        {u"document"_s, m_owner[u"document_id"_s][u"document_number"_s].toString()},
        {u"account"_s, m_account[u"number"_s].toString()},
        {u"public"_s, m_account[u"public_identification_value"_s].toString()},
        {u"external"_s, m_link[u"external_id"_s].toString()},
        {u"user"_s, m_link[u"institution_user_id"_s].toString()},
        {u"linkId"_s, link},
        {u"ownerId"_s, m_owner[u"id"_s].toString()},
        {u"accountId"_s, m_account[u"id"_s].toString()},
        {u"transactionId"_s, m_sandbox->get(u"/api/transactions/?page_size=1&link="_s + link)
                                 .results()
                                 .at(0)[u"id"_s]
                                 .toString()},
    };
    ask(facts.value(fact));
    QVERIFY(!m_session->status().error);
    const FindHit *hit = first(kind);
    QVERIFY(hit);
    QCOMPARE(hit->match, match);
    QCOMPARE(hit->source, FindSource::Belvo);
    QVERIFY(hit->links.contains(link));
    QVERIFY(!hit->target.filters.isEmpty());
}

void TestFindSession::localResultsComeAtOnce()
{
    m_session->setText(u"zul"_s);
    QVERIFY(first(FindKind::Person));
    QCOMPARE(m_session->status().hits, 1);
    QCOMPARE(m_session->status().moreHere, 0);
    QCOMPARE(m_session->status().coverage->percent, 82);
    ask(u"zulmira"_s);
    QVERIFY(first(FindKind::Person));
}

//! More people of one name than are shown: that is said without Belvo as well.
void TestFindSession::whoIsKnownAndNotShownIsCounted()
{
    m_session->setClient(nullptr);
    m_known->total = 1204;
    m_session->setText(u"zul"_s);
    QCOMPARE(m_session->status().hits, 1);
    QCOMPARE(m_session->status().moreHere, 1203);
    m_session->setText(u">"_s);
    QCOMPARE(m_session->status().moreHere, 0);
}

void TestFindSession::typingOnAsksOnce()
{
    m_session->remote().setPause(RemoteSearch::kPause);
    const QString name = m_owner[u"display_name"_s].toString();
    for (qsizetype length = 1; length <= name.size(); ++length)
        m_session->setText(name.first(length));
    QCOMPARE(m_session->status().belvo, FindStatus::Belvo::Waiting);
    m_session->askNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->status().belvo, FindStatus::Belvo::Answered, kPatienceMs);
    // The names, the links that the owners belong to, and what their banks are called.
    const QStringList calls{u"GET /api/institutions/"_s, u"GET /api/links/"_s, u"GET /api/owners/"_s};
    QTRY_COMPARE(arrivals(), calls);
    const QString institution = m_link[u"institution"_s].toString();
    const QJsonObject known =
        m_sandbox->get(u"/api/institutions/?name="_s + institution).object()[u"results"_s][0].toObject();
    const QString title = known[u"display_name"_s].toString();
    QVERIFY(!title.isEmpty() && title != institution);
    const auto detail = [this] {
        return m_session->model().index(m_session->model().firstHit()).data(FindModel::DetailRole).toString();
    };
    QTRY_VERIFY2(detail().contains(title), qPrintable(detail()));
}

void TestFindSession::fewCallsAreMade()
{
    ask(u"0f6ca444-4892-4497-8ff0-000000000000"_s);
    QStringList calls = arrivals();
    calls.removeAll(u"GET /api/institutions/"_s); // once a session, afterwards
    const QString id = u"0f6ca444-4892-4497-8ff0-000000000000"_s;
    const auto wider = RemoteSearch::widerCallsFor(FindQuery::parse(id));
    QVERIFY(wider.size() > 10);
    QVERIFY(calls.size() <= RemoteSearch::kMostCalls + wider.size());
    for (const FindCall &call : wider) {
        const QString path = QString::fromLatin1(call.spec->path.data(), qsizetype(call.spec->path.size()));
        QCOMPARE(calls.count(u"GET "_s + path + id + u'/'), 1);
    }
    const auto &asked = m_session->status().askedForId; // and it is said
    QVERIFY(asked.contains(&resources::links()) && asked.contains(&resources::bills()));
    QVERIFY(!asked.contains(&resources::institutions()));
    QVERIFY(std::ranges::all_of(calls, [](const QString &call) { return call.startsWith(u"GET "_s); }));
    QCOMPARE(m_session->status().belvo, FindStatus::Belvo::Answered); // not there is an answer
    QCOMPARE(m_session->status().hits, 0);
}

void TestFindSession::anIdOfAnyRecordIsFound_data()
{
    QTest::addColumn<QString>("resource");
    QTest::newRow("bill") << u"bills"_s;
    QTest::newRow("income") << u"incomes"_s;
}

//! Of those that nobody asks for at first: the first one that has it ends the search.
void TestFindSession::anIdOfAnyRecordIsFound()
{
    QFETCH(QString, resource);
    const ResourceSpec *spec = resources::find(resource.toStdString());
    const QString path = QString::fromLatin1(spec->path.data(), qsizetype(spec->path.size()));
    QString id;
    for (const QJsonValue &link : m_sandbox->get(u"/api/links/?page_size=100"_s).results()) {
        id = m_sandbox->get(path + u"?page_size=1&link="_s + link[u"id"_s].toString())
                 .results()
                 .at(0)[u"id"_s]
                 .toString();
        if (!id.isEmpty())
            break;
    }
    QVERIFY(!id.isEmpty());
    m_sandbox->call("DELETE", u"/_sandbox/arrivals/"_s);
    ask(id);
    QVERIFY(!m_session->status().error);
    const FindHit *hit = first(FindKind::Record);
    QVERIFY(hit);
    QCOMPARE(hit->target.resource, resource);
    QCOMPARE(hit->target.id, id);
    QCOMPARE(hit->match, FindMatch::Id);
    QCOMPARE(m_session->status().hits, 1);
    QStringList calls = arrivals();
    QCOMPARE(calls.count(u"GET "_s + path + id + u'/'), 1);
    const auto most = RemoteSearch::callsFor(FindQuery::parse(id)).size() +
                      RemoteSearch::widerCallsFor(FindQuery::parse(id)).size() + 2; // its link, and the banks
    QVERIFY2(calls.size() <= most, qPrintable(calls.join(u'\n')));
}

void TestFindSession::whatIsKnownHereIsNotAskedOfAll()
{
    m_known->id = u"0f6ca444-4892-4497-8ff0-000000000000"_s;
    ask(m_known->id);
    QVERIFY(first(FindKind::Person));
    QVERIFY(!m_session->status().askedForId.contains(&resources::bills()));
}

void TestFindSession::aBrokenCallLeavesTheOthers()
{
    m_sandbox->fault({{u"path"_s, u"/api/owners/"_s}, {u"kind"_s, u"garbage"_s}, {u"times"_s, 0}});
    ask(m_link[u"id"_s].toString());
    QCOMPARE(m_session->status().belvo, FindStatus::Belvo::Failed);
    QCOMPARE(m_session->status().error->kind, ErrorKind::Protocol);
    QVERIFY(first(FindKind::Link));
}

void TestFindSession::aRefusedCallIsHeldBackAndSaidSo()
{
    m_sandbox->fault({{u"path"_s, u"/api/"_s}, {u"status"_s, 429}, {u"times"_s, 0}});
    m_session->setText(u"zulmira"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->status().belvo, FindStatus::Belvo::HeldBack, kPatienceMs);
    QVERIFY(first(FindKind::Person)); // what is known here stays
    m_session->setText(u"z"_s);
    QCOMPARE(m_session->status().belvo, FindStatus::Belvo::NotAsked);
    QCOMPARE(m_connection->governor.rateState().waiting, 0);
}

void TestFindSession::aSlowAnswerOfAnOldTextIsDropped()
{
    m_sandbox->fault({{u"path"_s, u"/api/owners/"_s}, {u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 600}});
    m_session->setText(m_owner[u"display_name"_s].toString());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->status().belvo, FindStatus::Belvo::Asking, kPatienceMs);
    ask(m_link[u"external_id"_s].toString());
    QVERIFY(first(FindKind::Link));
    ask(u"nobody-has-this-id"_s);
    QTRY_VERIFY_WITH_TIMEOUT(arrivals().contains(u"GET /api/owners/"_s), kPatienceMs);
    QVERIFY(!first(FindKind::Owner));
    QVERIFY(!first(FindKind::Link));
}

void TestFindSession::manyWithOneNameAreCounted()
{
    QString fragment;
    int most = 0;
    for (const QString &part : {u"eir"_s, u"ira"_s, u"ana"_s, u"ari"_s, u"ado"_s}) {
        const int count = m_sandbox->get(u"/api/owners/?page_size=1&display_name__icontains="_s + part)
                              .object()[u"count"_s]
                              .toInt();
        if (count > most)
            std::tie(most, fragment) = std::tuple(count, part);
    }
    QVERIFY(most > 25);
    ask(fragment);
    QCOMPARE(m_session->status().more, most - 25);
}

void TestFindSession::whatBelvoCannotSearchIsSaid()
{
    m_session->setText(u"+55 41 93111-1787"_s);
    QCOMPARE(m_session->status().belvo, FindStatus::Belvo::CannotSay);
    m_session->setText(u"zu"_s);
    QCOMPARE(m_session->status().belvo, FindStatus::Belvo::NotAsked);
    QVERIFY(arrivals().isEmpty());
}

void TestFindSession::withoutConnectionOnlyWhatIsKnownIsSearched()
{
    m_session->setClient(nullptr);
    m_session->setText(u"zulmira"_s);
    QCOMPARE(m_session->status().belvo, FindStatus::Belvo::NoConnection);
    QVERIFY(first(FindKind::Person));
    m_session->setClient(&m_connection->client); // asks now
    QTRY_COMPARE_WITH_TIMEOUT(m_session->status().belvo, FindStatus::Belvo::Answered, kPatienceMs);
}

void TestFindSession::institutionsLeadToTheirLinks()
{
    ask(u"@gotham br"_s);
    const FindHit *hit = first(FindKind::Institution);
    QVERIFY(hit);
    QCOMPARE(hit->target.resource, u"links"_s);
    QCOMPARE(hit->target.filters.constFirst().values, QStringList{u"gotham_br_retail"_s});
    ask(u"@mx"_s);
    QVERIFY(first(FindKind::Institution));
    QCOMPARE(arrivals(), QStringList{u"GET /api/institutions/"_s});
}

//! By the name that people know, among everything else.
void TestFindSession::aBankIsFoundWithoutAskingForBanks()
{
    ask(u"gotham br"_s);
    QTRY_VERIFY_WITH_TIMEOUT(first(FindKind::Institution), kPatienceMs);
    QCOMPARE(first(FindKind::Institution)->target.filters.constFirst().values,
             QStringList{u"gotham_br_retail"_s});
    ask(u"maria"_s);
    QVERIFY(!first(FindKind::Institution));
}

void TestFindSession::commandsAndViewsAreMatched()
{
    const auto made = [](FindKind kind, const QString &id, const QString &title, const QString &menu) {
        FindHit hit;
        hit.kind = kind;
        hit.target.id = id;
        hit.title.value = title;
        hit.details = {{menu}};
        return hit;
    };
    FindHit greyed = made(FindKind::Command, u"expose"_s, u"Expor tudo"_s, u"Arquivo"_s);
    greyed.isUsable = false;
    m_session->setCommands([&made, &greyed] {
        return QList<FindHit>{made(FindKind::Command, u"copy"_s, u"Copiar"_s, u"Editar"_s), greyed,
                              made(FindKind::Command, u"export"_s, u"Exportar o que vejo…"_s, u"Arquivo"_s)};
    });
    m_session->setViews(
        [&made] { return QList<FindHit>{made(FindKind::SavedView, u"v"_s, u"Atrasadas"_s, u"Conexões"_s)}; });
    m_session->setText(u">expor"_s);
    QCOMPARE(m_session->model().hitCount(), 2);
    QCOMPARE(first(FindKind::Command)->target.id, u"export"_s); // what can be used first
    m_session->setText(u">expor tudo"_s);
    QCOMPARE(first(FindKind::Command)->target.id, u"expose"_s); // not before what fits better
    m_session->setText(u"> editar"_s);                          // also by the menu it stands in
    QCOMPARE(first(FindKind::Command)->target.id, u"copy"_s);
    m_session->setText(u">"_s);
    QCOMPARE(m_session->model().hitCount(), 3);
    m_session->setText(u"#conexoes"_s);
    QCOMPARE(m_session->model().hitCount(), 1);
    QVERIFY(arrivals().isEmpty());
}

void TestFindSession::recentFindsAreRememberedAndForgotten()
{
    m_session->setText({});
    const int tips = m_session->model().hitCount();
    QVERIFY(tips > 0);
    ask(m_link[u"external_id"_s].toString());
    const FindHit link = *first(FindKind::Link);
    m_session->remember(link);
    m_session->remember(link);
    m_session->stop();
    QCOMPARE(m_session->model().rowCount(), 0);
    m_session->setText({});
    QCOMPARE(m_session->model().hitCount(), tips + 1);
    QCOMPARE(m_session->model().hit(m_session->model().firstHit())->target, link.target);
    m_session->forgetLink(m_link[u"id"_s].toString());
    QCOMPARE(m_session->model().hitCount(), tips);
    m_session->remember(link);
    m_session->forget();
    QCOMPARE(m_session->model().hitCount(), tips);
}

QTEST_GUILESS_MAIN(TestFindSession)
#include "tst_findsession.moc"
