// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "models/plans/review/plantargetsmodel.h"
#include "sandbox/server.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using models::PlanImpact;
using models::PlanTargetsModel;

//! What a plan would touch, read over real HTTP from a local Belvo and compared with what it lists.
class TestPlanImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsAreThoseOfBelvo();
    void whatIsGoneIsSaidToBe();
    void manyLinksAreCountedTogether();
    void whatWasKnownIsNotAddedToWhatIsCountedTogether();
    void refreshesReadNoMoreThanTheLinks();
    void banksThatAreDownAreKnown();
    void withoutAnswersEverythingStaysUnknown();
    void ticksAndSums();
    void duplicatesThatStayAreFound();

private:
    QJsonObject get(const QString &pathAndQuery);
    QJsonArray links(int count);
    PlanDraft draftOf(const QJsonArray &links, PlanKind kind = PlanKind::DeleteLinks);
    void read(PlanImpact &impact);

    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<api::Connection> m_connection;
};

void TestPlanImpact::init()
{
    sandbox::ServerOptions options;
    options.people = 80;
    options.transactions = 6000;
    options.limits = false;
    m_server = std::make_unique<sandbox::Server>(options);
    Profile profile;
    profile.environment = Environment::Demo;
    profile.access = Access::Admin;
    profile.baseUrl = m_server->start().value_or(QUrl());
    m_connection = std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"});
}

void TestPlanImpact::cleanup()
{
    m_connection.reset();
    m_server.reset();
}

QJsonObject TestPlanImpact::get(const QString &pathAndQuery)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_server->baseUrl().toString(QUrl::StripTrailingSlash) + pathAndQuery));
    request.setRawHeader("Authorization", "Basic " + QByteArray("demo:demo").toBase64());
    QNetworkReply *reply = network.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait(10'000);
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonArray TestPlanImpact::links(int count)
{
    return get(u"/api/links/?page_size=%1"_s.arg(count))[u"results"_s].toArray();
}

PlanDraft TestPlanImpact::draftOf(const QJsonArray &links, PlanKind kind)
{
    PlanDraft draft;
    draft.kind = kind;
    for (const auto &link : links) {
        PlanTarget target;
        target.id = link.toObject()[u"id"_s].toString();
        draft.targets.append(target);
    }
    return draft;
}

void TestPlanImpact::read(PlanImpact &impact)
{
    const QSignalSpy finished(&impact, &PlanImpact::finished);
    impact.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(!impact.isRunning());
    QCOMPARE(impact.answered(), impact.asked());
}

void TestPlanImpact::countsAreThoseOfBelvo()
{
    const QJsonArray some = links(8);
    QCOMPARE(some.size(), 8);
    PlanImpact impact(m_connection->client, PlanKind::DeleteLinks, draftOf(some).targets);
    read(impact);
    int withMonths = 0;
    int withConsents = 0;
    for (int i = 0; i < some.size(); ++i) {
        const PlanTarget &target = impact.targets()[i];
        const QJsonObject link = some[i].toObject();
        QCOMPARE(target.institution, link[u"institution"_s].toString());
        QCOMPARE(target.status, link[u"status"_s].toString());
        QVERIFY(impact.facts(i).isRead && !impact.facts(i).isGone);
        QCOMPARE(target.accounts, get(u"/api/accounts/?page_size=1&link="_s + target.id)[u"count"_s].toInt());
        const QJsonObject page = get(u"/api/transactions/?page_size=1000&link="_s + target.id);
        QCOMPARE(target.transactions, page[u"count"_s].toInt());
        QString first = u"9"_s;
        QString last;
        for (int number = 1; number <= (page[u"count"_s].toInt() + 999) / 1000; ++number) {
            const QJsonObject part =
                get(u"/api/transactions/?page_size=1000&page=%1&link="_s.arg(number) + target.id);
            for (const auto &row : part[u"results"_s].toArray()) {
                const QString month = row.toObject()[u"value_date"_s].toString().left(7);
                first = std::min(first, month);
                last = std::max(last, month);
            }
        }
        if (!last.isEmpty()) {
            ++withMonths;
            QCOMPARE(target.firstMonth.toString(u"yyyy-MM"_s), first);
            QCOMPARE(target.lastMonth.toString(u"yyyy-MM"_s), last);
        }
        withConsents += target.consents >= 0;
        QVERIFY(!target.name.contains(u"Souza"_s)); // masked
    }
    QVERIFY(withMonths > 0);
    QVERIFY(withConsents > 0);
}

void TestPlanImpact::whatIsGoneIsSaidToBe()
{
    PlanDraft draft = draftOf(links(2));
    PlanTarget gone;
    gone.id = u"00000000-0000-4000-8000-000000000000"_s;
    draft.targets.append(gone);
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    read(impact);
    QVERIFY(!impact.facts(0).isGone);
    QVERIFY(impact.facts(2).isRead && impact.facts(2).isGone);
    QCOMPARE(impact.targets()[2].accounts, -1);
}

void TestPlanImpact::manyLinksAreCountedTogether()
{
    const QJsonArray many = links(70);
    QCOMPARE(many.size(), 70);
    const PlanDraft draft = draftOf(many);
    PlanTargetsModel model(draft);
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    model.setImpact(&impact);
    read(impact);
    QVERIFY(impact.asked() < 20); // and not one call for each
    QStringList ids;
    for (const auto &link : many)
        ids.append(link.toObject()[u"id"_s].toString());
    const qint64 total =
        get(u"/api/transactions/?page_size=1&link__in="_s + ids.join(u','))[u"count"_s].toInt();
    QCOMPARE(model.sum().transactions, total);
    QCOMPARE(model.sum().withoutTransactions, 0);
    // of a part nothing is known
    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(model.sum().withoutTransactions > 0);
    QVERIFY(model.sum().transactions < total);
}

//! As when a plan is begun again, or duplicates come with their counts.
void TestPlanImpact::whatWasKnownIsNotAddedToWhatIsCountedTogether()
{
    const QJsonArray many = links(PlanImpact::kMostAlone + 1);
    PlanDraft draft = draftOf(many);
    QStringList ids;
    for (PlanTarget &target : draft.targets) {
        ids += target.id;
        target.accounts = 3;
        target.transactions = 1'000;
        target.consents = 1;
        target.firstMonth = QDate(2019, 1, 1);
        target.lastMonth = QDate(2019, 2, 1);
    }
    PlanTargetsModel model(draft);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    model.setImpact(&impact);
    read(impact);
    const models::ImpactSum sum = model.sum();
    const QString of = u"/?page_size=1&link__in="_s + ids.join(u',');
    QCOMPARE(sum.transactions, get(u"/api/transactions"_s + of)[u"count"_s].toInteger());
    QCOMPARE(sum.accounts, get(u"/api/accounts"_s + of)[u"count"_s].toInteger());
    QCOMPARE(sum.withoutTransactions, 0);
    QCOMPARE(sum.withoutMonths, many.size()); // those of another day say nothing about the new number
    QVERIFY(!sum.firstMonth.isValid());
}

void TestPlanImpact::refreshesReadNoMoreThanTheLinks()
{
    const PlanDraft draft = draftOf(links(3), PlanKind::RefreshLinks);
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    read(impact);
    QCOMPARE(impact.asked(), 3); // links, owners, and which banks are down
    QCOMPARE(impact.targets()[0].accounts, -1);
    QVERIFY(!impact.targets()[0].status.isEmpty());
}

//! They would be left out when it runs, so it is said before it is confirmed.
void TestPlanImpact::banksThatAreDownAreKnown()
{
    const QJsonArray down = get(u"/api/institutions/?status=down"_s)[u"results"_s].toArray();
    QVERIFY(!down.isEmpty());
    const QString bank = down[0].toObject()[u"name"_s].toString();
    QJsonArray some = get(u"/api/links/?institution="_s + bank)[u"results"_s].toArray();
    QVERIFY(!some.isEmpty());
    const qsizetype count = some.size();
    for (const auto &link : links(3))
        if (link.toObject()[u"institution"_s].toString() != bank)
            some.append(link);
    QVERIFY(some.size() > count);
    for (const PlanKind kind : {PlanKind::RefreshLinks, PlanKind::RetrieveData, PlanKind::DeleteLinks}) {
        PlanDraft draft = draftOf(some, kind);
        PlanTargetsModel model(draft);
        PlanImpact impact(m_connection->client, draft.kind, draft.targets);
        model.setImpact(&impact);
        read(impact);
        const bool asksBanks = kind != PlanKind::DeleteLinks;
        for (int row = 0; row < some.size(); ++row)
            QCOMPARE(impact.facts(row).isBankDown, asksBanks && row < count);
        for (int row = 0; row < count; ++row)
            if (model.target(row).status == u"valid"_s)
                QCOMPARE(model.forecast(row) == models::PlanForecast::BankDown, asksBanks);
    }
}

void TestPlanImpact::withoutAnswersEverythingStaysUnknown()
{
    const PlanDraft draft = draftOf(links(2));
    m_server.reset();
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    const QSignalSpy finished(&impact, &PlanImpact::finished);
    impact.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(impact.error());
    QVERIFY(!impact.facts(0).isRead && !impact.facts(0).isGone);
    QCOMPARE(impact.targets()[0].transactions, -1);
}

void TestPlanImpact::ticksAndSums()
{
    const PlanDraft draft = draftOf(links(4));
    PlanTargetsModel model(draft);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    model.setImpact(&impact);
    QCOMPARE(model.sum().unread, 4);
    QCOMPARE(model.sum().withoutAccounts, 4);
    read(impact);
    QCOMPARE(model.sum().unread, 0);
    qint64 accounts = 0;
    for (int row = 0; row < 4; ++row)
        accounts += model.target(row).accounts;
    QCOMPARE(model.sum().accounts, accounts);
    QCOMPARE(model.sum().withoutAccounts, 0);
    const QSignalSpy ticks(&model, &PlanTargetsModel::ticksChanged);
    QVERIFY(model.setData(model.index(1, PlanTargetsModel::Person), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(model.tickedCount(), 3);
    QCOMPARE(model.tickedTargets().size(), 3);
    QCOMPARE(model.tickedTargets()[1].id, draft.targets[2].id); // the order stays
    QCOMPARE(model.sum().accounts, accounts - model.target(1).accounts);
    model.setAllTicked(false);
    QCOMPARE(model.sum().links, 0);
    QVERIFY(model.tickedTargets().isEmpty());
}

void TestPlanImpact::duplicatesThatStayAreFound()
{
    const QJsonArray all = links(200);
    QHash<QString, QStringList> byUser;
    for (const auto &value : all) {
        const QJsonObject link = value.toObject();
        const QString user = link[u"institution_user_id"_s].toString();
        if (!user.isEmpty())
            byUser[user + link[u"institution"_s].toString()].append(link[u"id"_s].toString());
    }
    QStringList duplicates;
    for (const QStringList &ids : std::as_const(byUser))
        if (ids.size() > 1)
            duplicates = ids;
    QVERIFY(duplicates.size() > 1);
    PlanDraft draft;
    PlanTarget target;
    target.id = duplicates.first();
    draft.targets.append(target);
    PlanTargetsModel model(draft);
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    model.setImpact(&impact);
    read(impact);
    QStringList found = impact.facts(0).elsewhere;
    QStringList expected = duplicates.mid(1);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(model.sum().duplicates, 1);
}

QTEST_GUILESS_MAIN(TestPlanImpact)
#include "tst_planimpact.moc"
