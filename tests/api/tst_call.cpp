// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/call.h"

#include <QTest>

using namespace vinculo;
using api::Call;
using api::CallSource;

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerArrivesOnceAndNeverSynchronously();
    void answerBeforeThenArrivesLater();
    void secondAnswerIsIgnored();
    void destroyedCallAborts();
    void lateAnswerIsDropped();
    void queuedAnswerIsDroppedWhenCallDies();
    void queuedAnswerIsDroppedWhenCallIsReassigned();
    void reassigningAbortsTheOldWork();
    void goneContextIsNotCalled();
    void callMayBeReplacedInsideItsCallback();
    void callMayBeDestroyedInsideItsCallback();
    void contextMayDieInsideTheCallback();
    void abortAfterTheAnswerDoesNotReachTheProducer();
    void capturedThingsAreFreedAfterAborting();
    void isWantedFollowsTheWaitingSide();
    void errorsArriveLikeValues();
};

namespace {

void runEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

void TestCall::answerArrivesOnceAndNeverSynchronously()
{
    QObject context;
    int calls = 0;
    CallSource<int> source;
    const Call<int> call = source.call().then(&context, [&](const Result<int> &answer) { calls += *answer; });
    QVERIFY(call.isPending());
    source.finish(1);
    QCOMPARE(calls, 0);
    runEvents();
    runEvents();
    QCOMPARE(calls, 1);
    QVERIFY(!call.isPending());
}

void TestCall::answerBeforeThenArrivesLater()
{
    QObject context;
    int value = 0;
    CallSource<int> source;
    Call<int> early = source.call();
    source.finish(7);
    runEvents();
    const Call<int> call =
        std::move(early).then(&context, [&](const Result<int> &answer) { value = *answer; });
    QCOMPARE(value, 0);
    runEvents();
    QCOMPARE(value, 7);
}

void TestCall::secondAnswerIsIgnored()
{
    QObject context;
    QList<int> values;
    CallSource<int> source;
    const Call<int> call =
        source.call().then(&context, [&](const Result<int> &answer) { values << *answer; });
    source.finish(1);
    source.finish(2);
    runEvents();
    source.finish(3);
    runEvents();
    QCOMPARE(values, QList<int>{1});
}

void TestCall::destroyedCallAborts()
{
    QObject context;
    int aborts = 0;
    CallSource<int> source;
    {
        const Call<int> call = source.call().then(&context, [](const Result<int> &) {});
        source.onAbort([&] { ++aborts; });
    }
    QCOMPARE(aborts, 1);
}

void TestCall::lateAnswerIsDropped()
{
    QObject context;
    int calls = 0;
    CallSource<int> source;
    {
        const Call<int> call = source.call().then(&context, [&](const Result<int> &) { ++calls; });
    }
    source.finish(1);
    runEvents();
    QCOMPARE(calls, 0);
}

void TestCall::queuedAnswerIsDroppedWhenCallDies()
{
    QObject context;
    int calls = 0;
    CallSource<int> source;
    {
        const Call<int> call = source.call().then(&context, [&](const Result<int> &) { ++calls; });
        source.finish(1);
    }
    runEvents();
    QCOMPARE(calls, 0);
}

void TestCall::queuedAnswerIsDroppedWhenCallIsReassigned()
{
    QObject context;
    QList<int> values;
    const auto keep = [&](const Result<int> &answer) { values << *answer; };
    CallSource<int> first;
    CallSource<int> second;
    Call<int> call = first.call().then(&context, keep);
    first.finish(1);
    call = second.call().then(&context, keep);
    second.finish(2);
    runEvents();
    QCOMPARE(values, QList<int>{2});
}

void TestCall::reassigningAbortsTheOldWork()
{
    QObject context;
    int aborts = 0;
    CallSource<int> first;
    CallSource<int> second;
    Call<int> call = first.call().then(&context, [](const Result<int> &) {});
    first.onAbort([&] { ++aborts; });
    call = second.call().then(&context, [](const Result<int> &) {});
    QCOMPARE(aborts, 1);
    QVERIFY(!first.isWanted());
    QVERIFY(second.isWanted());
}

void TestCall::goneContextIsNotCalled()
{
    int calls = 0;
    CallSource<int> source;
    auto context = std::make_unique<QObject>();
    const Call<int> call = source.call().then(context.get(), [&](const Result<int> &) { ++calls; });
    source.finish(1);
    context.reset();
    runEvents();
    QCOMPARE(calls, 0);
}

void TestCall::callMayBeReplacedInsideItsCallback()
{
    QObject context;
    QList<int> values;
    CallSource<int> first;
    CallSource<int> second;
    Call<int> call;
    call = first.call().then(&context, [&](const Result<int> &answer) {
        values << *answer;
        call = second.call().then(&context, [&](const Result<int> &next) { values << *next; });
        second.finish(2);
    });
    first.finish(1);
    runEvents();
    runEvents();
    QCOMPARE(values, (QList<int>{1, 2}));
}

void TestCall::callMayBeDestroyedInsideItsCallback()
{
    QObject context;
    QString seen;
    CallSource<QString> source;
    auto call = std::make_unique<Call<QString>>();
    *call = source.call().then(&context, [&](const Result<QString> &answer) {
        call.reset();
        seen = *answer; // still alive
    });
    source.finish(QStringLiteral("text"));
    runEvents();
    QCOMPARE(seen, QStringLiteral("text"));
}

void TestCall::contextMayDieInsideTheCallback()
{
    int calls = 0;
    CallSource<int> source;
    auto context = std::make_unique<QObject>();
    const Call<int> call = source.call().then(context.get(), [&](const Result<int> &) {
        context.reset();
        ++calls;
    });
    source.finish(1);
    runEvents();
    QCOMPARE(calls, 1);
}

void TestCall::abortAfterTheAnswerDoesNotReachTheProducer()
{
    QObject context;
    int aborts = 0;
    CallSource<int> source;
    Call<int> call = source.call().then(&context, [](const Result<int> &) {});
    source.onAbort([&] { ++aborts; });
    source.finish(1);
    call.abort();
    QCOMPARE(aborts, 0);
}

void TestCall::capturedThingsAreFreedAfterAborting()
{
    QObject context;
    auto payload = std::make_shared<int>(1);
    CallSource<int> source;
    Call<int> call = source.call().then(&context, [payload](const Result<int> &) {});
    source.onAbort([payload] {});
    QCOMPARE(payload.use_count(), 3);
    call.abort();
    QCOMPARE(payload.use_count(), 1);
}

void TestCall::isWantedFollowsTheWaitingSide()
{
    CallSource<int> source;
    {
        const Call<int> call = source.call();
        QVERIFY(source.isWanted());
    }
    QVERIFY(!source.isWanted());
}

void TestCall::errorsArriveLikeValues()
{
    QObject context;
    ErrorKind kind = ErrorKind::Cancelled;
    CallSource<int> source;
    const Call<int> call =
        source.call().then(&context, [&](const Result<int> &answer) { kind = answer.error().kind; });
    ApiError error;
    error.kind = ErrorKind::Offline;
    source.finish(Unexpected(error));
    runEvents();
    QCOMPARE(kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
