// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/client.h"
#include "core/api/listrequest.h"
#include "core/domain/resources/registry.h"
#include "tests/support/scriptedtransport.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace vinculo;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using api::Accepted;
using api::Call;
using api::ChunkPtr;
using api::Client;
using api::DeleteMode;
using api::HttpVerb;
using api::ListPage;
using api::Request;
using tests::ScriptedTransport;

namespace {

const QString kId = u"8b6129f2-0cc1-408c-a355-c1591e8cb0e3"_s;
constexpr auto kLink = R"({"id":"8b6129f2-0cc1-408c-a355-c1591e8cb0e3","status":"valid"})";

QByteArray envelope(const QByteArray &next, const QByteArray &rows = "[]")
{
    return R"({"count":130,"next":)" + next + R"(,"previous":null,"results":)" + rows + "}";
}

//! A client over a scripted transport.
struct Bench
{
    ScriptedTransport transport;
    api::Governor governor{transport, api::Clock::system()};
    Client client{governor, QUrl(u"https://api.example.test"_s)};
    QObject context;

    template<class T>
    std::optional<Result<T>> answer(Call<T> call)
    {
        std::optional<Result<T>> result;
        QEventLoop loop;
        const Call<T> kept = std::move(call).then(&context, [&](const Result<T> &value) {
            result = value;
            loop.quit();
        });
        QTimer::singleShot(5s, &loop, &QEventLoop::quit);
        loop.exec();
        return result;
    }
    [[nodiscard]] Request last() const
    {
        return transport.sent().isEmpty() ? Request() : transport.sent().last();
    }
    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(last().body).object(); }
};

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listDecodesAPage();
    void listSendsItsFilters();
    void pageSizeStaysInRange();
    void onlyOwnNextLinksCount_data();
    void onlyOwnNextLinksCount();
    void listNeedsAList_data();
    void listNeedsAList();
    void badIdsAreNeverSent_data();
    void badIdsAreNeverSent();
    void institutionsHaveNumbers();
    void detailHasOneRow();
    void detailThatIsNoRecordIsRefused_data();
    void detailThatIsNoRecordIsRefused();
    void retrieveTakesArrayOrObject();
    void retrieveReportsTheChallenge();
    void resumeSendsWhatIsKnown();
    void resumeWithoutTokenSendsNone();
    void resumeIsOnlySentWhereItExists();
    void removeSucceedsOnlyWithItsStatus_data();
    void removeSucceedsOnlyWithItsStatus();
    void registerCannotBeOverriddenByFieldNames();
    void refreshStartsTheCooldown();
    void refusedRefreshTellsTheWait();
    void refreshNeedsAnAcceptedAnswer();
    void unreadableAnswerToAMutationIsUnknown();
    void accessModeAndCredentials();
    void checkKeysNeedsAnApi_data();
    void checkKeysNeedsAnApi();
    void abortedListIsAbortedBelow();
    void droppedWhileDecodingIsSilent();
    void templatesNeverShowIds();
    void callsNameTheLinkTheyAreAbout();
    void fetchesNameTheirKinds();
};

void TestClient::listDecodesAPage()
{
    Bench bench;
    bench.transport.enqueue(200, envelope(R"("https://api.example.test/api/links/?page=2&page_size=100")",
                                          '[' + QByteArray(kLink) + ']'));
    const auto page = bench.answer(bench.client.list(resources::links(), {}));
    QVERIFY(page && page->has_value());
    QCOMPARE((*page)->rows->rowCount, std::size_t(1));
    QCOMPARE((*page)->total, 130);
    QVERIFY((*page)->hasNext);
    QVERIFY(!(*page)->foreignNext);
    QCOMPARE((*page)->nextPage, 2);
    QVERIFY(bench.last().verb == HttpVerb::Get);
    QCOMPARE(bench.last().path, u"/api/links/"_s);
}

void TestClient::listSendsItsFilters()
{
    Bench bench;
    api::ListQuery query;
    query.page = 3;
    query.filters = {{u"status"_s, FilterOp::In, {u"valid"_s, u"invalid"_s}},
                     {u"created_at"_s, FilterOp::Gte, {u"2026-01-01"_s}},
                     {u"external_id"_s, FilterOp::Equals, {u"a+b&c=d %41#é"_s}}};
    bench.transport.enqueue(200, envelope("null"));
    QVERIFY(bench.answer(bench.client.list(resources::links(), query))->has_value());
    QCOMPARE(bench.last().query.toString(QUrl::FullyEncoded),
             u"page=3&page_size=100&status__in=valid,invalid&created_at__gte=2026-01-01"
             "&external_id=a%2Bb%26c%3Dd%20%2541%23%C3%A9"_s);
}

void TestClient::pageSizeStaysInRange()
{
    for (const auto &[asked, sent] : {std::pair(0, 1), {-5, 1}, {100, 100}, {1000, 1000}, {99999, 1000}}) {
        api::ListQuery query;
        query.page = asked;
        query.pageSize = asked;
        const Request request = api::listRequest(resources::links(), query);
        QCOMPARE(request.query.queryItemValue(u"page_size"_s).toInt(), sent);
        QVERIFY(request.query.queryItemValue(u"page"_s).toInt() >= 1);
    }
}

void TestClient::onlyOwnNextLinksCount_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("own");
    const auto row = [](const char *name, const char *next, bool own) {
        QTest::newRow(name) << QByteArray(next) << own;
    };
    row("same", "https://api.example.test/api/links/?page=2", true);
    row("with port", "https://api.example.test:443/api/links/?page_size=5&page=7", true);
    row("host in capitals", "https://API.example.test/api/links/?page=2", true);
    row("other host", "https://evil.example/api/links/?page=2", false);
    row("suffix", "https://evilapi.example.test/api/links/?page=2", false);
    row("prefix", "https://api.example.test.evil.example/api/links/?page=2", false);
    row("other port", "https://api.example.test:8443/api/links/?page=2", false);
    row("plain http", "http://api.example.test/api/links/?page=2", false);
    row("no scheme", "//api.example.test/api/links/?page=2", false);
    row("relative", "/api/links/?page=2", false);
    row("user info", "https://api.example.test@evil.example/api/links/?page=2", false);
    row("user info, right host", "https://a:b@api.example.test/api/links/?page=2", false);
    row("backslash", "https://api.example.test\\\\@evil.example/api/links/?page=2", false);
    row("look-alike", "https://\\u0430pi.example.test/api/links/?page=2", false);
    row("other path", "https://api.example.test/api/accounts/?page=2", false);
    row("dots", "https://api.example.test/api/links/../accounts/?page=2", false);
    row("script", "javascript:alert(1)", false);
    row("no page", "https://api.example.test/api/links/?cursor=2", false);
    row("page is no number", "https://api.example.test/api/links/?page=last", false);
    row("same page again", "https://api.example.test/api/links/?page=1", false);
    row("back", "https://api.example.test/api/links/?page=0", false);
    row("huge page", "https://api.example.test/api/links/?page=99999999999", false);
}

void TestClient::onlyOwnNextLinksCount()
{
    QFETCH(QByteArray, next);
    QFETCH(bool, own);
    Bench bench;
    bench.transport.enqueue(200, envelope('"' + next + '"'));
    const auto page = bench.answer(bench.client.list(resources::links(), {}));
    QVERIFY(page && page->has_value());
    QCOMPARE((*page)->hasNext, own);
    QCOMPARE((*page)->foreignNext, !own);
    QCOMPARE(bench.transport.sent().size(), 1);
}

void TestClient::listNeedsAList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("portal") << QByteArray("<!DOCTYPE html><html>Wi-Fi</html>");
    QTest::newRow("object") << QByteArray(kLink);
    QTest::newRow("text") << QByteArray("OK");
    QTest::newRow("results no array") << QByteArray(R"({"count":1,"results":{}})");
}

void TestClient::listNeedsAList()
{
    QFETCH(QByteArray, body);
    Bench bench;
    bench.transport.enqueue(200, body);
    const auto page = bench.answer(bench.client.list(resources::links(), {}));
    QVERIFY(page && !page->has_value());
    QCOMPARE(page->error().kind, ErrorKind::Protocol);
    QCOMPARE(page->error().httpStatus, 200);
}

void TestClient::badIdsAreNeverSent_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
         {u""_s, u"1"_s, u"../../x"_s, u"8b6129f2-0cc1-408c-a355-c1591e8cb0e3/"_s,
          u"8b6129f2-0cc1-408c-a355-c1591e8cb0eg"_s, u"{8b6129f2-0cc1-408c-a355-c1591e8cb0e3}"_s,
          u"8b6129f20cc1408ca355c1591e8cb0e3"_s, u" 8b6129f2-0cc1-408c-a355-c1591e8cb0e"_s,
          u"8b6129f2-0cc1-408c-a355-c1591e8cb0e٣"_s, u"8b6129f2/0cc1-408c-a355-c1591e8cb0e3"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestClient::badIdsAreNeverSent()
{
    QFETCH(QString, id);
    Bench bench;
    Client &client = bench.client;
    const ResourceSpec &links = resources::links();
    QCOMPARE(bench.answer(client.detail(links, id))->error().kind, ErrorKind::Validation);
    QCOMPARE(bench.answer(client.remove(links, id, DeleteMode::Synchronous))->error().kind,
             ErrorKind::Validation);
    QCOMPARE(bench.answer(client.refreshLink(id, {}))->error().kind, ErrorKind::Validation);
    QCOMPARE(bench.answer(client.setAccessMode(id, u"single"_s))->error().kind, ErrorKind::Validation);
    QCOMPARE(bench.answer(client.updateCredentials(id, "p", {}, {}))->error().kind, ErrorKind::Validation);
    QCOMPARE(bench.answer(client.retrieve(resources::accounts(), {id, {}, {}}))->error().kind,
             ErrorKind::Validation);
    QCOMPARE(bench.answer(client.resume(links, {u"s"_s, id, {}}))->error().kind, ErrorKind::Validation);
    QVERIFY(bench.transport.sent().isEmpty());
}

void TestClient::institutionsHaveNumbers()
{
    QVERIFY(api::isValidId(resources::institutions(), u"42"_s));
    for (const QString &id : {u""_s, u"-1"_s, u"1.5"_s, u"4/2"_s, u"٤٢"_s, u"12345678901"_s, kId})
        QVERIFY(!api::isValidId(resources::institutions(), id));
}

void TestClient::detailHasOneRow()
{
    Bench bench;
    for (const QByteArray &body : {QByteArray(kLink), '[' + QByteArray(kLink) + ']'}) {
        bench.transport.enqueue(200, body);
        const auto chunk = bench.answer(bench.client.detail(resources::links(), kId));
        QVERIFY(chunk && chunk->has_value());
        QCOMPARE((**chunk)->rowCount, std::size_t(1));
    }
    QCOMPARE(bench.last().path, "/api/links/"_L1 + kId + u'/');
}

void TestClient::detailThatIsNoRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("envelope") << envelope("null");
    QTest::newRow("two") << QByteArray("[{},{}]");
    QTest::newRow("none") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray();
}

void TestClient::detailThatIsNoRecordIsRefused()
{
    QFETCH(QByteArray, body);
    Bench bench;
    bench.transport.enqueue(200, body);
    const auto chunk = bench.answer(bench.client.detail(resources::links(), kId));
    QVERIFY(chunk && !chunk->has_value());
    QCOMPARE(chunk->error().kind, ErrorKind::Protocol);
}

void TestClient::retrieveTakesArrayOrObject()
{
    Bench bench;
    for (const int status : {200, 201}) {
        for (const auto &[body, rows] :
             {std::pair<QByteArray, std::size_t>("[]", 0), {"{}", 1}, {"[{},{}]", 2}}) {
            bench.transport.enqueue(status, body);
            const auto chunk = bench.answer(
                bench.client.retrieve(resources::transactions(), {kId, u"2026-01-01"_s, u"2026-02-01"_s}));
            QVERIFY(chunk && chunk->has_value());
            QCOMPARE((**chunk).rows->rowCount, rows);
        }
    }
    QVERIFY(bench.last().verb == HttpVerb::Post);
    QCOMPARE(
        bench.body(),
        (QJsonObject{{u"link"_s, kId}, {u"date_from"_s, u"2026-01-01"_s}, {u"date_to"_s, u"2026-02-01"_s}}));
}

void TestClient::retrieveReportsTheChallenge()
{
    Bench bench;
    bench.transport.enqueue(428,
                            R"([{"code":"token_required","session":"s1","expiry":60,"token_generation_data":)"
                            R"({"type":"numeric","value":"12"}}])");
    const auto chunk = bench.answer(bench.client.retrieve(resources::accounts(), {kId, {}, {}}));
    QVERIFY(chunk && !chunk->has_value());
    QCOMPARE(chunk->error().kind, ErrorKind::MfaRequired);
    QCOMPARE(chunk->error().challenge->session, u"s1"_s);
    QCOMPARE(bench.body(), (QJsonObject{{u"link"_s, kId}}));
}

void TestClient::resumeSendsWhatIsKnown()
{
    Bench bench;
    bench.transport.enqueue(201, kLink);
    const auto chunk = bench.answer(bench.client.resume(resources::links(), {u"s1"_s, kId, "12\"34"}));
    QVERIFY(chunk && chunk->has_value());
    QVERIFY(bench.last().verb == HttpVerb::Patch);
    QCOMPARE(bench.last().path, u"/api/links/"_s);
    QCOMPARE(bench.body(),
             (QJsonObject{{u"session"_s, u"s1"_s}, {u"link"_s, kId}, {u"token"_s, u"12\"34"_s}}));
}

void TestClient::resumeWithoutTokenSendsNone()
{
    Bench bench;
    bench.transport.enqueue(200, '[' + QByteArray(kLink) + ']');
    QVERIFY(bench.answer(bench.client.resume(resources::links(), {u"s1"_s, kId, {}}))->has_value());
    QVERIFY(!bench.body().contains("token"_L1));
}

void TestClient::resumeIsOnlySentWhereItExists()
{
    Bench bench;
    QVERIFY(!bench.answer(bench.client.resume(resources::institutions(), {u"s1"_s, kId, {}}))->has_value());
    QVERIFY(!bench.answer(bench.client.resume(resources::links(), {QString(), kId, {}}))->has_value());
    QVERIFY(bench.transport.sent().isEmpty());
}

void TestClient::removeSucceedsOnlyWithItsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<DeleteMode>("mode");
    QTest::addColumn<bool>("success");
    for (const int status : {200, 201, 202, 203, 204, 205, 206}) {
        QTest::addRow("%d", status) << status << DeleteMode::Synchronous << (status == 204);
        QTest::addRow("%d async", status)
            << status << DeleteMode::Asynchronous << (status == 204 || status == 202);
    }
}

void TestClient::removeSucceedsOnlyWithItsStatus()
{
    QFETCH(int, status);
    QFETCH(DeleteMode, mode);
    QFETCH(bool, success);
    Bench bench;
    bench.transport.enqueue(status, R"({"request_id":"r"})");
    const auto accepted = bench.answer(bench.client.remove(resources::links(), kId, mode));
    QVERIFY(accepted);
    QCOMPARE(accepted->has_value(), success);
    QVERIFY(bench.last().verb == HttpVerb::Delete);
    QCOMPARE(bench.last().asynchronous, mode == DeleteMode::Asynchronous);
    QVERIFY(bench.last().body.isEmpty());
    if (success)
        QCOMPARE((*accepted)->requestId, u"r"_s);
    else
        QCOMPARE(accepted->error().kind, ErrorKind::Protocol);
}

void TestClient::registerCannotBeOverriddenByFieldNames()
{
    Bench bench;
    bench.transport.enqueue(201, kLink);
    api::RegisterLinkRequest request;
    request.institution = u"planet_mx_employment"_s;
    request.credentials = {
        {u"username"_s, "BLPM951331IONVGR54"}, {u"institution"_s, "evil"}, {u"access_mode"_s, "x"}};
    request.externalId = u"person-1"_s;
    request.accessMode = u"recurrent"_s;
    request.fetchResources = {u"OWNERS"_s};
    const auto chunk = bench.answer(bench.client.registerLink(request));
    QVERIFY(chunk && chunk->has_value());
    QCOMPARE(bench.body(), (QJsonObject{{u"institution"_s, u"planet_mx_employment"_s},
                                        {u"username"_s, u"BLPM951331IONVGR54"_s},
                                        {u"external_id"_s, u"person-1"_s},
                                        {u"access_mode"_s, u"recurrent"_s},
                                        {u"fetch_resources"_s, QJsonArray{u"OWNERS"_s}}}));
}

void TestClient::refreshStartsTheCooldown()
{
    Bench bench;
    bench.transport.enqueue(202, R"({"request_id":"r"})");
    const auto accepted = bench.answer(bench.client.refreshLink(kId, {u"ACCOUNTS"_s}));
    QVERIFY(accepted && accepted->has_value());
    QCOMPARE((*accepted)->requestId, u"r"_s);
    QCOMPARE(bench.last().path, "/api/links/"_L1 + kId + "/refresh/"_L1);
    QCOMPARE(bench.body(), (QJsonObject{{u"fetch_resources"_s, QJsonArray{u"ACCOUNTS"_s}}}));
    QVERIFY(bench.governor.refreshCooldown(kId).value_or(0s) > 590s);
}

void TestClient::refusedRefreshTellsTheWait()
{
    Bench bench;
    bench.transport.enqueue(409, R"([{"code":"link_refreshed","message":"Please wait 7 minutes before."}])");
    const auto accepted = bench.answer(bench.client.refreshLink(kId, {}));
    QVERIFY(accepted && !accepted->has_value());
    QCOMPARE(accepted->error().kind, ErrorKind::Conflict);
    const auto left = bench.governor.refreshCooldown(kId).value_or(0s);
    QVERIFY(left > 410s && left <= 420s);
    QCOMPARE(bench.body(), QJsonObject());
}

void TestClient::refreshNeedsAnAcceptedAnswer()
{
    Bench bench;
    bench.transport.enqueue(200, "<html>portal</html>");
    const auto accepted = bench.answer(bench.client.refreshLink(kId, {}));
    QVERIFY(accepted && !accepted->has_value());
    QCOMPARE(accepted->error().kind, ErrorKind::Protocol);
    QVERIFY(!bench.governor.refreshCooldown(kId));
}

void TestClient::unreadableAnswerToAMutationIsUnknown()
{
    Bench bench;
    for (const QByteArray body : {"", "<html>portal</html>", "{\"id\":", "[]"}) {
        bench.transport.enqueue(201, body);
        const auto chunk = bench.answer(bench.client.setAccessMode(kId, u"single"_s));
        QVERIFY(chunk && !chunk->has_value());
        QCOMPARE(chunk->error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(chunk->error().httpStatus, 201);
    }
}

void TestClient::accessModeAndCredentials()
{
    Bench bench;
    bench.transport.enqueue(200, kLink);
    QVERIFY(bench.answer(bench.client.setAccessMode(kId, u"single"_s))->has_value());
    QVERIFY(bench.last().verb == HttpVerb::Patch);
    QCOMPARE(bench.body(), (QJsonObject{{u"access_mode"_s, u"single"_s}}));
    bench.transport.enqueue(200, kLink);
    QVERIFY(bench.answer(bench.client.updateCredentials(kId, "pä\"ss", {}, "77"))->has_value());
    QVERIFY(bench.last().verb == HttpVerb::Put);
    QCOMPARE(bench.body(), (QJsonObject{{u"password"_s, u"pä\"ss"_s}, {u"token"_s, u"77"_s}}));
}

void TestClient::checkKeysNeedsAnApi_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("success");
    QTest::newRow("object") << 200 << QByteArray("{\"links\":\"x\"}") << true;
    QTest::newRow("empty") << 204 << QByteArray() << true;
    QTest::newRow("portal") << 200 << QByteArray("<html>") << false;
    QTest::newRow("wrong keys") << 401 << QByteArray(R"([{"code":"authentication_failed"}])") << false;
}

void TestClient::checkKeysNeedsAnApi()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench;
    bench.transport.enqueue(status, body);
    const auto accepted = bench.answer(bench.client.checkKeys());
    QVERIFY(accepted);
    QTEST(accepted->has_value(), "success");
    QCOMPARE(bench.last().path, u"/api/"_s);
}

void TestClient::abortedListIsAbortedBelow()
{
    Bench bench;
    {
        const Call<ListPage> call =
            bench.client.list(resources::links(), {}).then(&bench.context, [](const auto &) {});
        QCOMPARE(bench.transport.openCount(), 1);
    }
    QCOMPARE(bench.transport.openCount(), 0);
    QCOMPARE(bench.transport.abortedCount(), 1);
}

void TestClient::droppedWhileDecodingIsSilent()
{
    Bench bench;
    bench.transport.setHandler([](const Request &) {
        return ScriptedTransport::answer(200, envelope("null", '[' + QByteArray(kLink) + ']'));
    });
    int calls = 0;
    for (int i = 0; i < 50; ++i) {
        Call<ListPage> call =
            bench.client.list(resources::links(), {}).then(&bench.context, [&](const auto &) { ++calls; });
        for (int step = 0; step < i % 7; ++step)
            QCoreApplication::processEvents();
        calls = 0;
        call.abort();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }
}

void TestClient::templatesNeverShowIds()
{
    Bench bench;
    bench.transport.setHandler([](const Request &) { return ScriptedTransport::answer(404, {}); });
    Client &client = bench.client;
    (void)bench.answer(client.detail(resources::links(), kId));
    (void)bench.answer(client.remove(resources::links(), kId, DeleteMode::Asynchronous));
    (void)bench.answer(client.refreshLink(kId, {}));
    (void)bench.answer(client.setAccessMode(kId, u"single"_s));
    (void)bench.answer(client.updateCredentials(kId, "p", {}, {}));
    QCOMPARE(bench.transport.sent().size(), 5);
    for (const Request &request : bench.transport.sent()) {
        QVERIFY(request.path.contains(kId));
        QVERIFY(!request.pathTemplate.contains(kId));
        QVERIFY(request.pathTemplate.startsWith("/api/links/{id}/"_L1));
    }
}

//! For the journal: a call that fetches at the institution is told from one that only changes the link.
void TestClient::callsNameTheLinkTheyAreAbout()
{
    Bench bench;
    bench.transport.setHandler([](const Request &) { return ScriptedTransport::answer(404, {}); });
    Client &client = bench.client;
    (void)bench.answer(client.refreshLink(kId, {}));
    (void)bench.answer(client.updateCredentials(kId, "p", {}, {}));
    (void)bench.answer(client.setAccessMode(kId, u"single"_s));
    (void)bench.answer(client.resume(resources::accounts(), {u"s1"_s, kId, {}}));
    (void)bench.answer(client.remove(resources::links(), kId, DeleteMode::Synchronous));
    (void)bench.answer(client.remove(resources::accounts(), kId, DeleteMode::Synchronous));
    QStringList named;
    for (const Request &request : bench.transport.sent())
        named.append(request.fetchedLink == kId   ? u"fetched"_s
                     : request.touchedLink == kId ? u"touched"_s
                                                  : u"none"_s);
    QCOMPARE(named,
             QStringList({u"fetched"_s, u"fetched"_s, u"touched"_s, u"touched"_s, u"touched"_s, u"none"_s}));
}

//! For the journal: what they draw on in a customer's month.
void TestClient::fetchesNameTheirKinds()
{
    Bench bench;
    bench.transport.setHandler([](const Request &) { return ScriptedTransport::answer(404, {}); });
    Client &client = bench.client;
    const QDate today = QDateTime::fromMSecsSinceEpoch(bench.governor.utcMs()).date();
    const auto from = [today](int daysBack) {
        return api::RetrieveRequest{kId, today.addDays(-daysBack).toString(Qt::ISODate),
                                    today.toString(Qt::ISODate)};
    };
    (void)bench.answer(client.refreshLink(kId, {u"TRANSACTIONS"_s, u"OWNERS"_s}));
    (void)bench.answer(client.refreshLink(kId, {}));
    (void)bench.answer(client.retrieve(resources::transactions(), from(300)));
    (void)bench.answer(client.retrieve(resources::transactions(), from(3)));
    (void)bench.answer(client.retrieve(resources::accounts(), from(3)));
    (void)bench.answer(client.registerLink({.institution = u"bank"_s, .fetchResources = {u"OWNERS"_s}}));
    (void)bench.answer(client.resume(resources::links(), {u"s1"_s, kId, {}}));
    (void)bench.answer(client.resume(resources::accounts(), {u"s1"_s, kId, {}}));
    (void)bench.answer(client.setAccessMode(kId, u"single"_s));
    QStringList kinds;
    QStringList makers;
    for (const Request &request : bench.transport.sent()) {
        kinds.append(request.fetchedKinds);
        if (request.makesLink)
            makers.append(api::toString(request.verb) + request.path);
    }
    QCOMPARE(kinds, QStringList({u"TRANSACTIONS,OWNERS"_s, u""_s, u"TRANSACTIONS"_s, u"TRANSACTIONS:recent"_s,
                                 u"ACCOUNTS"_s, u"OWNERS"_s, u""_s, u""_s, u""_s}));
    QCOMPARE(makers, QStringList({u"POST/api/links/"_s, u"PATCH/api/links/"_s}));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
