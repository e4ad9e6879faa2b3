// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/snapshotfield.h"
#include "models/plans/review/planimpact.h"
#include "samplepeople.h"
#include "tests/models/flowbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;
using models::PlanImpact;
using models::toText;

namespace {

const QString kFirst = u"76109277673"_s;
const QString kSecond = u"52998224725"_s;

} // namespace

//! Lists of which Belvo gives only a part: half of a number is not the number.
class TestPlanImpactParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartIsNotTheNumber_data();
    void aPartIsNotTheNumber();
};

void TestPlanImpactParts::aPartIsNotTheNumber_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<qint64>("accounts");
    QTest::addColumn<qint64>("consents");
    QTest::newRow("everything is answered") << QString() << qint64(2) << qint64(2);
    QTest::newRow("the second page of accounts is refused") << u"accounts"_s << qint64(-1) << qint64(2);
    QTest::newRow("the second page of owners is refused") << u"owners"_s << qint64(2) << qint64(-1);
    QTest::newRow("the consents of one document are refused") << u"document"_s << qint64(2) << qint64(-1);
    QTest::newRow("the consents of one document go on") << u"further"_s << qint64(2) << qint64(-1);
}

//! Two pages of accounts and of owners, and two owners with a consent each.
void TestPlanImpactParts::aPartIsNotTheNumber()
{
    QFETCH(const QString, broken);
    QFETCH(const qint64, accounts);
    QFETCH(const qint64, consents);
    SamplePeople sample;
    sample.add(SamplePeople::Link{
        .externalId = u"c-1"_s,
        .owners = {{.name = u"Zilda Souza"_s, .document = kFirst}, {.name = u"Ana"_s, .document = kSecond}},
        .accounts = {{.number = u"1"_s}},
        .consents = {u"AUTHORISED"_s}});
    FlowBench bench;
    bench.transport.setHandler([&](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
        const auto refused = [] { return ScriptedTransport::answer(400, FlowBench::errorJson("invalid")); };
        const bool isFurther = request.query.queryItemValue(u"page"_s) == u"2"_s;
        for (const ResourceSpec *spec :
             {&resources::links(), &resources::owners(), &resources::accounts(), &resources::consents()}) {
            if (request.path != toText(spec->path))
                continue;
            QByteArray body = sample.page(*spec);
            const QByteArray next =
                R"("next":"https://sandbox.belvo.com)" + request.path.toUtf8() + R"(?page=2")";
            const bool isPaged = spec == &resources::owners() || spec == &resources::accounts();
            const bool isOfSecond = request.query.queryItemValue(u"user_document"_s) == kSecond;
            if ((isPaged && isFurther && broken == toText(spec->name)) ||
                (isOfSecond && broken == u"document"_s))
                return refused();
            if ((isPaged && !isFurther) || (isOfSecond && broken == u"further"_s))
                body.replace(R"("next":null)", next);
            return ScriptedTransport::answer(200, body);
        }
        return ScriptedTransport::answer(200, R"({"count":0,"next":null,"previous":null,"results":[]})");
    });
    PlanTarget target;
    target.id = SamplePeople::linkId(0).toString(QUuid::WithoutBraces);
    PlanImpact impact(bench.client, PlanKind::DeleteLinks, {target});
    const QSignalSpy finished(&impact, &PlanImpact::finished);
    impact.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(impact.error().has_value(), broken != QString() && broken != u"further"_s);
    QCOMPARE(impact.targets().first().accounts, accounts);
    QCOMPARE(impact.targets().first().consents, consents);
}

QTEST_GUILESS_MAIN(TestPlanImpactParts)
#include "tst_planimpactparts.moc"
