// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/revealstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace vinculo::models;
using namespace Qt::StringLiterals;

class TestRevealState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsRevealedAtFirst();
    void onlyTheNamedFieldIsRevealed();
    void revealedFieldHidesItself();
    void revealingAgainStartsAnew();
    void everythingHidesAtOnce();
    void eachRevealIsToldOnce();
};

void TestRevealState::eachRevealIsToldOnce()
{
    RevealState state;
    const QSignalSpy revealed(&state, &RevealState::revealed);
    state.reveal(u"owners"_s, u"1"_s, u"email"_s);
    state.reveal(u"owners"_s, u"1"_s, u"email"_s); // goes on
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed[0], QVariantList({u"owners"_s, u"1"_s, u"email"_s}));
    state.hideAll();
    state.reveal(u"owners"_s, u"1"_s, u"email"_s);
    QCOMPARE(revealed.size(), 2);
    state.noteShown(u"owners"_s, u"1"_s, u"*"_s);
    QCOMPARE(revealed.size(), 3);
    QVERIFY(!state.isRevealed(u"owners"_s, u"1"_s, u"*"_s));
}

void TestRevealState::nothingIsRevealedAtFirst()
{
    QVERIFY(!RevealState().isRevealed(u"owners"_s, u"1"_s, u"email"_s));
}

void TestRevealState::onlyTheNamedFieldIsRevealed()
{
    RevealState state;
    state.reveal(u"owners"_s, u"1"_s, u"email"_s);
    QVERIFY(state.isRevealed(u"owners"_s, u"1"_s, u"email"_s));
    QVERIFY(!state.isRevealed(u"owners"_s, u"2"_s, u"email"_s));
    QVERIFY(!state.isRevealed(u"owners"_s, u"1"_s, u"address"_s));
    QVERIFY(!state.isRevealed(u"accounts"_s, u"1"_s, u"email"_s));
    state.hide(u"owners"_s, u"1"_s, u"email"_s);
    QVERIFY(!state.isRevealed(u"owners"_s, u"1"_s, u"email"_s));
}

void TestRevealState::revealedFieldHidesItself()
{
    RevealState state;
    state.setLifetime(std::chrono::milliseconds(40));
    state.reveal(u"owners"_s, u"1"_s, u"email"_s);
    QSignalSpy changed(&state, &RevealState::changed);
    QVERIFY(changed.wait(5000));
    QVERIFY(!state.isRevealed(u"owners"_s, u"1"_s, u"email"_s));
    QCOMPARE(changed.size(), 1);
}

void TestRevealState::revealingAgainStartsAnew()
{
    RevealState state;
    state.setLifetime(std::chrono::milliseconds(1));
    state.reveal(u"owners"_s, u"1"_s, u"email"_s);
    state.setLifetime(std::chrono::seconds(RevealState::kRevealSeconds));
    state.reveal(u"owners"_s, u"1"_s, u"email"_s);
    QSignalSpy changed(&state, &RevealState::changed);
    QVERIFY(!changed.wait(30));
    QVERIFY(state.isRevealed(u"owners"_s, u"1"_s, u"email"_s));
}

void TestRevealState::everythingHidesAtOnce()
{
    RevealState state;
    state.reveal(u"owners"_s, u"1"_s, u"email"_s);
    state.reveal(u"accounts"_s, u"2"_s, u"number"_s);
    const QSignalSpy changed(&state, &RevealState::changed);
    state.hideAll();
    state.hideAll();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!state.isRevealed(u"accounts"_s, u"2"_s, u"number"_s));
}

QTEST_GUILESS_MAIN(TestRevealState)
#include "tst_revealstate.moc"
