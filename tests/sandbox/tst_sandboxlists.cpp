// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::SandboxClient;

class TestSandboxLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysAreAsked();
    void logInCheckAnswers();
    void trailingSlashIsOptional();
    void unknownPathsAndMethods();
    void pagesLinkToEachOtherAndKeepTheQuery();
    void pageSizeIsLoweredToAThousand();
    void pagePastTheEndIsNotFound();
    void omitAndFieldsChooseKeys();
    void filtersNarrow_data();
    void filtersNarrow();
    void everyFilterOfTheDescriptionIsUnderstood();
    void unreadableFiltersAreAllNamed();
    void unknownParametersAreIgnored();
    void requiredFiltersAreRequired();
    void sameSeedGivesTheSameBytes();

private:
    std::unique_ptr<SandboxClient> m_client;
    QString m_statement;
};

void TestSandboxLists::initTestCase()
{
    m_client = std::make_unique<SandboxClient>();
    QCOMPARE(m_client->startProblem(), QString());
    m_statement = m_client->link(u"demo-statement"_s);
    QVERIFY(!m_statement.isEmpty());
}

void TestSandboxLists::keysAreAsked()
{
    m_client->setKeys("demo", "nope");
    for (const QString &path : {u"/api/"_s, u"/api/links/"_s, u"/api/nothing/"_s}) {
        const Answer answer = m_client->get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"authentication_failed"_s);
        QCOMPARE(answer.array().first()["request_id"_L1].toString().size(), 32);
    }
    m_client->setKeys("demo", "demo");
}

void TestSandboxLists::logInCheckAnswers()
{
    QCOMPARE(m_client->get(u"/api/"_s).status, 200);
    QCOMPARE(m_client->get(u"/api"_s).status, 200);
}

void TestSandboxLists::trailingSlashIsOptional()
{
    for (const QString &path : {u"/api/links"_s, u"/api/links/"_s + m_statement,
                                u"/api/institutions?page_size=2"_s, u"/api/owners?page_size=1"_s})
        QCOMPARE(m_client->get(path).status, 200);
    QCOMPARE(m_client->patch(u"/api/links/"_s + m_statement, {{u"stale_in"_s, u"80d"_s}}).status, 200);
    QCOMPARE(m_client->post(u"/api/accounts"_s, {{u"link"_s, m_statement}}).status, 201);
    QCOMPARE(m_client->remove(u"/api/links/0e000000-0000-4000-8000-000000000000"_s).status, 404);
}

void TestSandboxLists::unknownPathsAndMethods()
{
    QCOMPARE(m_client->get(u"/api/nothing/"_s).code(), u"not_found"_s);
    const Answer answer = m_client->patch(u"/api/consents/"_s, {});
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.code(), u"method_not_allowed"_s);
    QCOMPARE(m_client->remove(u"/api/institutions/9256/"_s).status, 405);
}

void TestSandboxLists::pagesLinkToEachOtherAndKeepTheQuery()
{
    QString next = u"/api/links/?status__in=valid,invalid&page_size=50"_s;
    QSet<QString> ids;
    int count = 0;
    int page = 0;
    while (!next.isEmpty()) {
        const QJsonObject envelope = m_client->get(next).object();
        ++page;
        count = envelope["count"_L1].toInt();
        const QJsonArray rows = envelope["results"_L1].toArray();
        for (const QJsonValue &row : rows)
            ids.insert(row["id"_L1].toString());
        QCOMPARE(envelope["previous"_L1].isNull(), page == 1);
        next = envelope["next"_L1].toString();
        if (next.isEmpty())
            break;
        QVERIFY(next.startsWith(m_client->baseUrl().toString() + u"/api/links/?"_s));
        const QUrlQuery query{QUrl(next)};
        QCOMPARE(query.queryItemValue(u"status__in"_s), u"valid,invalid"_s);
        QCOMPARE(query.queryItemValue(u"page"_s), QString::number(page + 1));
        QCOMPARE(query.queryItemValue(u"page_size"_s), u"50"_s);
    }
    QVERIFY(page > 3);
    QCOMPARE(ids.size(), count);
}

void TestSandboxLists::pageSizeIsLoweredToAThousand()
{
    QCOMPARE(m_client->get(u"/api/links/"_s).results().size(), 100);
    QCOMPARE(m_client->get(u"/api/transactions/?page_size=5000&link="_s + m_statement).results().size(),
             1000);
    QCOMPARE(m_client->get(u"/api/links/?page_size=7"_s).results().size(), 7);
}

void TestSandboxLists::pagePastTheEndIsNotFound()
{
    QCOMPARE(m_client->get(u"/api/links/?page=999"_s).code(), u"not_found"_s);
    QCOMPARE(m_client->get(u"/api/links/?page=zero"_s).status, 404);
    const Answer empty = m_client->get(u"/api/links/?external_id=nobody-has-this"_s);
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.object()["count"_L1].toInt(-1), 0);
}

void TestSandboxLists::omitAndFieldsChooseKeys()
{
    const QJsonObject kept =
        m_client->get(u"/api/links/?fields=id,status&page_size=1"_s).results().first().toObject();
    QCOMPARE(kept.keys(), (QStringList{u"id"_s, u"status"_s}));
    const QJsonObject cut =
        m_client->get(u"/api/links/%1/?omit=fetch_resources,external_id"_s.arg(m_statement)).object();
    QCOMPARE(cut.size(), 11);
    QVERIFY(!cut.contains("external_id"_L1));
    const QJsonObject row =
        m_client->get(u"/api/transactions/?omit=account&page_size=1&link="_s + m_statement)
            .results()
            .first()
            .toObject();
    QVERIFY(!row.contains("account"_L1));
    QVERIFY(row.contains("mcc"_L1));
}

void TestSandboxLists::filtersNarrow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("key"); // dotted
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, const QString &query, const QString &key,
                        const QStringList &values) { QTest::newRow(name) << query << key << values; };
    row("links by status", u"/api/links/?status=invalid"_s, u"status"_s, {u"invalid"_s});
    row("links by some statuses", u"/api/links/?status__in=invalid,token_required"_s, u"status"_s,
        {u"invalid"_s, u"token_required"_s});
    row("links by mode", u"/api/links/?access_mode=single"_s, u"access_mode"_s, {u"single"_s});
    row("links by rate", u"/api/links/?refresh_rate=6h"_s, u"refresh_rate"_s, {u"6h"_s});
    row("links by institution", u"/api/links/?institution__in=gotham_br_retail"_s, u"institution"_s,
        {u"gotham_br_retail"_s});
    row("institutions by country", u"/api/institutions/?country_code=MX&type=bank"_s, u"type"_s, {u"bank"_s});
    row("institutions by part of the name", u"/api/institutions/?display_name=gOTHAM b"_s, u"name"_s,
        {u"gotham_br_retail"_s});
    row("institutions by all of some resources", u"/api/institutions/?resources__allin=INVOICES,TAX_STATUS"_s,
        u"type"_s, {u"fiscal"_s});
    row("institutions that are down", u"/api/institutions/?status=down"_s, u"status"_s, {u"down"_s});
    row("accounts by category", u"/api/accounts/?category__in=CREDIT_CARD,LOAN_ACCOUNT"_s, u"category"_s,
        {u"CREDIT_CARD"_s, u"LOAN_ACCOUNT"_s});
    row("accounts by currency", u"/api/accounts/?currency=MXN"_s, u"currency"_s, {u"MXN"_s});
    row("accounts by part of the name", u"/api/accounts/?name__icontains=POUPAN%C3%87"_s, u"name"_s,
        {u"Poupança"_s});
    row("accounts by type", u"/api/accounts/?type=CONTA_POUPANCA"_s, u"type"_s, {u"CONTA_POUPANCA"_s});
    row("owners by part of the name", u"/api/owners/?display_name__icontains=DROP TABLE"_s, u"display_name"_s,
        {u"O'Hara; DROP TABLE links;--"_s});
}

void TestSandboxLists::filtersNarrow()
{
    QFETCH(QString, query);
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    const QJsonArray rows = m_client->get(query + u"&page_size=1000"_s).results();
    QVERIFY2(!rows.isEmpty(), qPrintable(query));
    QSet<QString> found;
    for (const QJsonValue &row : rows)
        found.insert(row[key].toString());
    QStringList sorted = found.values();
    sorted.sort();
    QCOMPARE(sorted, values);
}

//! Every comparison against rows fetched without it: the parts on both sides add up.
void TestSandboxLists::everyFilterOfTheDescriptionIsUnderstood()
{
    const auto count = [this](const QString &query) {
        return m_client->get(query + u"&page_size=1"_s).object()["count"_L1].toInt(-1);
    };
    const QString transactions = u"/api/transactions/?link="_s + m_statement;
    const QString other = m_client->link(u"demo-mfa-inputless"_s);
    const auto splits = [&count](const QString &base, const QString &key, const QString &value) {
        const int all = count(base);
        return all > 0 &&
               count(base + u'&' + key + u"__lt="_s + value) +
                       count(base + u'&' + key + u"__gte="_s + value) ==
                   all &&
               count(base + u'&' + key + u"__lte="_s + value) +
                       count(base + u'&' + key + u"__gt="_s + value) ==
                   all &&
               count(base + u'&' + key + u"__range="_s + value + u',' + value) ==
                   count(base + u'&' + key + u'=' + value);
    };
    for (const QString &key : {u"value_date"_s, u"accounting_date"_s, u"created_at"_s, u"collected_at"_s})
        QVERIFY2(splits(transactions, key, u"2026-02-10"_s), qPrintable(key));
    for (const QString &key : {u"amount"_s, u"account__balance__current"_s, u"account__balance__available"_s})
        QVERIFY2(splits(transactions, key, u"120.50"_s), qPrintable(key));
    for (const QString &key : {u"balance__current"_s, u"balance__available"_s})
        QVERIFY2(count(u"/api/accounts/?%1__gt=1000"_s.arg(key)) > 0 &&
                     count(u"/api/accounts/?%1__gt=1000"_s.arg(key)) < count(u"/api/accounts/?"_s),
                 qPrintable(key));
    for (const QString &list : {u"/api/links/?"_s, u"/api/accounts/?"_s, u"/api/owners/?"_s})
        QVERIFY2(splits(list, u"created_at"_s, u"2025-11-01"_s), qPrintable(list));
    QCOMPARE(count(transactions + u"&type=INFLOW"_s) + count(transactions + u"&type=OUTFLOW"_s),
             count(transactions));
    QCOMPARE(count(transactions + u"&status__in=PENDING,PROCESSED"_s), count(transactions));
    QVERIFY(count(transactions + u"&credit_card_data__bill_name__in=feb-2026,mar-2026"_s) > 0);
    QCOMPARE(count(transactions + u"&reference=1"_s), 0);
    QVERIFY(count(transactions + u"&account_type=CONTA_DEPOSITO_A_VISTA"_s) > 0);
    QCOMPARE(count(transactions + u"&currency=BRL"_s), count(transactions));
    QCOMPARE(count(u"/api/transactions/?link__in=%1,%2"_s.arg(m_statement, other)),
             count(transactions) + count(u"/api/transactions/?link="_s + other));
    const QJsonObject account =
        m_client->get(u"/api/accounts/?link="_s + m_statement).results().first().toObject();
    QVERIFY(count(transactions + u"&account="_s + account["id"_L1].toString()) > 0);
    QCOMPARE(count(u"/api/accounts/?id="_s + account["id"_L1].toString()), 1);
    QCOMPARE(
        count(u"/api/accounts/?public_identification_name=AGENCY/ACCOUNT&public_identification_value="_s +
              account["public_identification_value"_L1].toString()),
        1);
    QCOMPARE(count(u"/api/accounts/?number__in="_s + account["number"_L1].toString()), 1);
    const QJsonObject owner =
        m_client->get(u"/api/owners/?link="_s + m_statement).results().first().toObject();
    QVERIFY(count(u"/api/owners/?email="_s + owner["email"_L1].toString()) >= 1);
    const QJsonObject link = m_client->get(u"/api/links/"_s + m_statement).object();
    QCOMPARE(count(u"/api/links/?institution_user_id="_s + link["institution_user_id"_L1].toString()), 1);
    QCOMPARE(count(u"/api/links/?id__in=%1,%2"_s.arg(m_statement, other)), 2);
    QVERIFY(count(u"/api/links/?created_by__not_in="_s + link["created_by"_L1].toString()) <
            count(u"/api/links/?"_s));
}

void TestSandboxLists::unreadableFiltersAreAllNamed()
{
    const Answer answer = m_client->get(
        u"/api/transactions/?amount__gte=much&value_date=yesterday&account=me&type=SIDEWAYS&link="_s +
        m_statement);
    QCOMPARE(answer.status, 400);
    QStringList fields;
    const QJsonArray entries = answer.array();
    for (const QJsonValue &entry : entries)
        fields.append(entry["field"_L1].toString());
    fields.sort();
    QCOMPARE(fields, (QStringList{u"account"_s, u"amount__gte"_s, u"type"_s, u"value_date"_s}));
}

void TestSandboxLists::unknownParametersAreIgnored()
{
    QCOMPARE(m_client->get(u"/api/links/?colour=blue&status__like=x"_s).object()["count"_L1],
             m_client->get(u"/api/links/"_s).object()["count"_L1]);
}

void TestSandboxLists::requiredFiltersAreRequired()
{
    const Answer transactions = m_client->get(u"/api/transactions/"_s);
    QCOMPARE(transactions.status, 400);
    QCOMPARE(transactions.code(), u"required"_s);
    QCOMPARE(transactions.array().first()["field"_L1].toString(), u"link"_s);
    QCOMPARE(m_client->get(u"/api/consents/"_s).array().first()["field"_L1].toString(), u"user_document"_s);
    QCOMPARE(m_client->get(u"/api/consents/?user_document=12345"_s).status, 400);
}

void TestSandboxLists::sameSeedGivesTheSameBytes()
{
    auto options = SandboxClient::defaults();
    SandboxClient twin(options);
    options.seed = 2;
    SandboxClient stranger(options);
    const QString links = u"/api/links/?page_size=400"_s;
    const auto withoutHost = [](const SandboxClient &client, Answer answer) {
        return answer.body.replace(client.baseUrl().toEncoded(), {});
    };
    const QByteArray own = withoutHost(twin, twin.get(links));
    SandboxClient second(SandboxClient::defaults());
    QCOMPARE(withoutHost(second, second.get(links)), own);
    QVERIFY(withoutHost(stranger, stranger.get(links)) != own);
    const QString statement = u"/api/transactions/?page_size=1000&link="_s + twin.link(u"demo-statement"_s);
    QCOMPARE(withoutHost(second, second.get(statement)), withoutHost(twin, twin.get(statement)));
}

QTEST_GUILESS_MAIN(TestSandboxLists)
#include "tst_sandboxlists.moc"
