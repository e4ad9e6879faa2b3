// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/credentialsflow.h"
#include "models/flows/outcome.h"
#include "tests/models/flowbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::models::CredentialsFlow;
using vinculo::tests::FlowBench;
using State = CredentialsFlow::State;

namespace vinculo {

class TestCredentialsFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewPasswordIsSentOnce();
    void anEmptyPasswordIsNotSent();
    void aChallengeIsHandedOver();
    void aLostAnswerIsUnknownAndMayBeRepeatedByHand();
    void wipingClearsBytesNobodyElseHolds();
};

void TestCredentialsFlow::theNewPasswordIsSentOnce()
{
    FlowBench bench;
    CredentialsFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    bench.transport.enqueue(200, FlowBench::linkJson());
    flow.submit("new password", {}, "123");
    flow.submit("new password");
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(bench.transport.sent().size(), 1);
    QVERIFY(bench.transport.sent().first().verb == HttpVerb::Put);
    QCOMPARE(bench.sentBody(0).value("password"_L1).toString(), u"new password"_s);
    QCOMPARE(bench.sentBody(0).value("token"_L1).toString(), u"123"_s);
    QVERIFY(!bench.sentBody(0).contains("password2"_L1));
    QVERIFY(flow.link());
}

void TestCredentialsFlow::anEmptyPasswordIsNotSent()
{
    FlowBench bench;
    CredentialsFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    flow.submit({});
    QCOMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->code, u"required"_s);
    QCOMPARE(bench.transport.sent().size(), 0);
    flow.edit();
    QCOMPARE(flow.state(), State::Editing);
}

void TestCredentialsFlow::aChallengeIsHandedOver()
{
    FlowBench bench;
    CredentialsFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    bench.transport.enqueue(428, FlowBench::challengeJson("inputless"));
    flow.submit("new password");
    QTRY_COMPARE(flow.state(), State::NeedsMfa);
    QVERIFY(flow.error()->challenge);
    flow.resumed(FlowBench::linkRow());
    QCOMPARE(flow.state(), State::Done);
}

void TestCredentialsFlow::aLostAnswerIsUnknownAndMayBeRepeatedByHand()
{
    FlowBench bench;
    CredentialsFlow flow(bench.client, QString::fromLatin1(tests::kLinkId));
    bench.transport.enqueueError(ErrorKind::OutcomeUnknown);
    flow.submit("new password");
    QTRY_COMPARE(flow.state(), State::Unknown);
    QCOMPARE(bench.transport.sent().size(), 1);
    flow.edit();
    bench.transport.enqueue(400, FlowBench::errorJson("login_error"));
    flow.submit("new password");
    QTRY_COMPARE(flow.state(), State::Failed);
}

void TestCredentialsFlow::wipingClearsBytesNobodyElseHolds()
{
    QByteArray secret(32, 's');
    QByteArray shared = secret;
    models::wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(shared, QByteArray(32, 's')); // somebody else's copy is theirs
    models::wipe(shared);
    QVERIFY(shared.isEmpty());
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestCredentialsFlow)
#include "tst_credentialsflow.moc"
