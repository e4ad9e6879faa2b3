// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/governor.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace vinculo;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using api::Call;
using api::Governor;
using api::HttpVerb;
using api::Request;
using api::Response;
using tests::ScriptedTransport;

//! What a host counts, it counts of the program and not of a governor.
class TestCallWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAfterTheOtherShareTheWindow();
    void twoAtOnceShareTheWindow();
    void hostsHaveWindowsOfTheirOwn();
};

namespace {

const auto kGood = ScriptedTransport::answer(200, "[]");

Request requestOf(HttpVerb verb)
{
    Request request;
    request.verb = verb;
    request.path = u"/api/a/"_s;
    request.pathTemplate = request.path;
    return request;
}

//! Two governors that talk to one host.
struct Pair
{
    qint64 now = 1'000'000;
    ScriptedTransport transport;
    std::shared_ptr<api::CallWindow> window = std::make_shared<api::CallWindow>();
    QObject context;
    std::vector<Call<Response>> calls;
    std::unique_ptr<Governor> first = make();
    std::unique_ptr<Governor> second;

    [[nodiscard]] std::unique_ptr<Governor> make()
    {
        const auto time = [this] { return now; };
        return std::make_unique<Governor>(transport, api::Clock{time, time, [] { return 0.5; }}, nullptr,
                                          api::RateLimits{}, window);
    }
    void send(Governor &governor, const Request &request, int times)
    {
        for (int i = 0; i < times; ++i)
            calls.push_back(governor.send(request).then(&context, [](const Result<Response> &) {}));
        for (int i = 0; i < 60; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] int sent() const { return static_cast<int>(transport.sent().size()); }
};

} // namespace

//! As when somebody signs in again, or opens another profile: Belvo counts on.
void TestCallWindow::oneAfterTheOtherShareTheWindow()
{
    Pair pair;
    pair.transport.setHandler([](const Request &) { return kGood; });
    pair.send(*pair.first, requestOf(HttpVerb::Get), 70);
    pair.transport.setHandler([](const Request &) { return std::nullopt; });
    pair.send(*pair.first, requestOf(HttpVerb::Get), 4); // the server has them when the governor goes
    const QString link = u"0191c3b4-0000-4000-8000-000000000001"_s;
    pair.first->noteRefresh(link);
    pair.first.reset();
    QCOMPARE(pair.sent(), 74);
    pair.second = pair.make();
    QCOMPARE(pair.second->rateState().usedInWindow, 74);
    QCOMPARE(pair.second->refreshCooldown(link).value_or(0s), 600s);
    pair.transport.setHandler([](const Request &) { return kGood; });
    pair.send(*pair.second, requestOf(HttpVerb::Get), 20);
    QCOMPARE(pair.sent(), 80);
    pair.now += 30'000;
    pair.second->wake();
    pair.send(*pair.second, requestOf(HttpVerb::Get), 0);
    QCOMPARE(pair.sent(), 94);
    pair.transport.setHandler([](const Request &) { return ScriptedTransport::answer(429, {}); });
    pair.send(*pair.second, requestOf(HttpVerb::Post), 1);
    pair.first = pair.make();
    QVERIFY(pair.first->rateState().pausedFor.has_value());
}

void TestCallWindow::twoAtOnceShareTheWindow()
{
    Pair pair;
    pair.second = pair.make();
    pair.send(*pair.first, requestOf(HttpVerb::Get), 3); // no answer yet
    QCOMPARE(pair.second->rateState().usedInWindow, 3);
    QVERIFY(pair.transport.answerOpen(kGood));
    pair.transport.setHandler([](const Request &) { return ScriptedTransport::answer(204, {}); });
    pair.send(*pair.first, requestOf(HttpVerb::Delete), 3);
    pair.send(*pair.second, requestOf(HttpVerb::Delete), 3);
    QCOMPARE(pair.sent(), 8); // five deletions
    QVERIFY(pair.first->deletionCooldown());
    QCOMPARE(pair.first->rateState().usedInWindow, 8);
}

void TestCallWindow::hostsHaveWindowsOfTheirOwn()
{
    api::CallWindows windows;
    const auto sandbox = windows.of(QUrl(u"https://sandbox.belvo.com"_s));
    QCOMPARE(windows.of(QUrl(u"https://SANDBOX.belvo.com:443/api/"_s)), sandbox);
    QVERIFY(windows.of(QUrl(u"https://api.belvo.com"_s)) != sandbox);
    QVERIFY(windows.of(QUrl(u"http://127.0.0.1:8001"_s)) != windows.of(QUrl(u"http://127.0.0.1:8002"_s)));
}

QTEST_GUILESS_MAIN(TestCallWindow)
#include "tst_callwindow.moc"
