// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/review/planforecast.h"
#include "models/plans/review/planladder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using models::Caution;
using models::PlanForecast;

//! How carefully a plan is asked for, who may start it, and what is said would happen.
class TestPlanLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void whatAProfileMayStart_data();
    void whatAProfileMayStart();
    void forecasts_data();
    void forecasts();
    void aLinkThatIsGoneIsNothingElse();
    void banksThatAreNotAskedAreSaid();
};

void TestPlanLadder::levels_data()
{
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<int>("links");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("isPerson");
    QTest::addColumn<Caution>("expected");
    using enum PlanKind;
    using enum Environment;
    QTest::newRow("refresh, Sandbox") << RefreshLinks << 14 << Sandbox << false << Caution::Costly;
    QTest::newRow("refresh, Demo") << RefreshLinks << 1 << Demo << false << Caution::Costly;
    QTest::newRow("refresh, Production") << RefreshLinks << 1 << Production << false << Caution::Visible;
    QTest::newRow("retrieve, Production") << RetrieveData << 9 << Production << false << Caution::Visible;
    QTest::newRow("mode, Sandbox") << ChangeAccessMode << 500 << Sandbox << false << Caution::Costly;
    QTest::newRow("mode, Production") << ChangeAccessMode << 2 << Production << true << Caution::Visible;
    QTest::newRow("one link") << DeleteLinks << 1 << Sandbox << false << Caution::Irreversible;
    QTest::newRow("one link, Demo") << DeleteLinks << 1 << Demo << false << Caution::Irreversible;
    QTest::newRow("two links") << DeleteLinks << 2 << Sandbox << false << Caution::Grave;
    QTest::newRow("two links, Demo") << DeleteLinks << 2 << Demo << false << Caution::Grave;
    QTest::newRow("one link, Production") << DeleteLinks << 1 << Production << false << Caution::Grave;
    QTest::newRow("the only link of a person") << DeleteLinks << 1 << Sandbox << true << Caution::Grave;
}

void TestPlanLadder::levels()
{
    QFETCH(const PlanKind, kind);
    QFETCH(const int, links);
    QFETCH(const Environment, environment);
    QFETCH(const bool, isPerson);
    QFETCH(const Caution, expected);
    const Caution caution = models::cautionOf(kind, links, environment, isPerson);
    QCOMPARE(caution, expected);
    const bool isDeletion = kind == PlanKind::DeleteLinks;
    QCOMPARE(models::needsCountdown(caution), isDeletion);
    QCOMPARE(models::needsTypedCount(caution), caution == Caution::Grave);
    QCOMPARE(models::needsReason(caution), caution == Caution::Grave);
}

void TestPlanLadder::whatAProfileMayStart_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("mayChange");
    QTest::addColumn<bool>("mayErase");
    QTest::newRow("read-only") << Access::ReadOnly << false << false;
    QTest::newRow("operator") << Access::Operator << true << false;
    QTest::newRow("admin") << Access::Admin << true << true;
}

void TestPlanLadder::whatAProfileMayStart()
{
    QFETCH(const Access, access);
    QTEST(models::mayStart(PlanKind::RefreshLinks, access), "mayChange");
    QTEST(models::mayStart(PlanKind::RetrieveData, access), "mayChange");
    QTEST(models::mayStart(PlanKind::ChangeAccessMode, access), "mayChange");
    QTEST(models::mayStart(PlanKind::DeleteLinks, access), "mayErase");
}

void TestPlanLadder::forecasts_data()
{
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("cooldown");
    QTest::addColumn<PlanForecast>("expected");
    using enum PlanKind;
    QTest::newRow("erase valid") << DeleteLinks << u"valid"_s << u"single"_s << 0 << PlanForecast::Proceeds;
    QTest::newRow("erase invalid") << DeleteLinks << u"invalid"_s << u"single"_s << 0
                                   << PlanForecast::Proceeds;
    QTest::newRow("refresh valid") << RefreshLinks << u"valid"_s << u"single"_s << 0
                                   << PlanForecast::Proceeds;
    QTest::newRow("refresh too soon")
        << RefreshLinks << u"valid"_s << u"single"_s << 60 << PlanForecast::CoolingDown;
    for (const auto &status : {u"invalid"_s, u"unconfirmed"_s, u"token_required"_s}) {
        QTest::addRow("refresh %s", qPrintable(status))
            << RefreshLinks << status << u"single"_s << 60 << PlanForecast::NeedsCustomer;
        QTest::addRow("retrieve %s", qPrintable(status))
            << RetrieveData << status << u"single"_s << 0 << PlanForecast::NeedsCustomer;
    }
    QTest::newRow("retrieve does not cool down")
        << RetrieveData << u"valid"_s << u"single"_s << 60 << PlanForecast::Proceeds;
    QTest::newRow("mode to another") << ChangeAccessMode << u"valid"_s << u"single"_s << 0
                                     << PlanForecast::Proceeds;
    QTest::newRow("mode as it is") << ChangeAccessMode << u"valid"_s << u"recurrent"_s << 0
                                   << PlanForecast::AlreadySo;
}

void TestPlanLadder::forecasts()
{
    QFETCH(const PlanKind, kind);
    QFETCH(const QString, status);
    QFETCH(const QString, mode);
    QFETCH(const int, cooldown);
    PlanTarget target;
    target.id = u"6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab"_s;
    target.status = status;
    target.accessMode = mode;
    models::LinkFacts facts;
    facts.isRead = true;
    const auto wait = cooldown > 0 ? std::optional(std::chrono::seconds(cooldown)) : std::nullopt;
    QTEST(models::forecastOf(kind, {.accessMode = u"recurrent"_s}, target, facts, {.cooldown = wait}),
          "expected");
}

void TestPlanLadder::aLinkThatIsGoneIsNothingElse()
{
    PlanTarget target;
    target.status = u"invalid"_s;
    models::LinkFacts facts;
    for (const PlanKind kind : {PlanKind::DeleteLinks, PlanKind::RefreshLinks, PlanKind::ChangeAccessMode})
        QCOMPARE(models::forecastOf(kind, {}, PlanTarget(), facts, {}), PlanForecast::Unread);
    facts.isRead = true;
    facts.isGone = true;
    for (const PlanKind kind : {PlanKind::DeleteLinks, PlanKind::RefreshLinks, PlanKind::ChangeAccessMode})
        QCOMPARE(models::forecastOf(kind, {}, target, facts, {}), PlanForecast::AlreadyGone);
}

void TestPlanLadder::banksThatAreNotAskedAreSaid()
{
    PlanTarget target;
    target.status = u"valid"_s;
    target.accessMode = u"single"_s;
    models::LinkFacts facts;
    facts.isRead = true;
    facts.isBankDown = true;
    const PlanSettings settings{.accessMode = u"recurrent"_s};
    const models::ForecastCare held{.cooldown = std::chrono::seconds(60), .isHeld = true};
    const models::ForecastCare free{.cooldown = std::chrono::seconds(60)};
    for (const PlanKind kind : {PlanKind::RefreshLinks, PlanKind::RetrieveData}) {
        QCOMPARE(models::forecastOf(kind, settings, target, facts, held), PlanForecast::BankHeld);
        QCOMPARE(models::forecastOf(kind, settings, target, facts, free), PlanForecast::BankDown);
    }
    for (const PlanKind kind : {PlanKind::DeleteLinks, PlanKind::ChangeAccessMode, PlanKind::ExportData})
        QCOMPARE(models::forecastOf(kind, settings, target, facts, held), PlanForecast::Proceeds);
    target.status = u"invalid"_s; // what the customer has to do comes first
    QCOMPARE(models::forecastOf(PlanKind::RefreshLinks, settings, target, facts, held),
             PlanForecast::NeedsCustomer);
}

QTEST_GUILESS_MAIN(TestPlanLadder)
#include "tst_planladder.moc"
