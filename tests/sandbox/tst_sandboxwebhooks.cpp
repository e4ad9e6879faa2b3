// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hookreceiver.h"
#include "tests/sandbox/sandboxclient.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::HookReceiver;
using vinculo::tests::SandboxClient;

//! What the sandbox posts to an integrator's endpoint, and when.
class TestSandboxWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void registrationAnnouncesEveryResource();
    void envelopeIsTheDocumentedOne();
    void dataCountsWhatIsThere();
    void fiscalTotalsAreThoseOfTheLists();
    void unfinishedRegistrationAnnouncesNothing();
    void answeredChallengeAnnounces();
    void refreshCarriesItsRequestId();
    void refreshOfSomeResourcesAnnouncesThose();
    void newPasswordAnnouncesRecurrentLinks();
    void asynchronousRetrievalIsAnnounced();
    void asynchronousDeletionIsAnnounced();
    void consentsAreAnnouncedBeforeAndAfterTheyEnd();
    void refusedDeliveryIsRepeatedUnderItsIdentifier();
    void givesUpAfterFiveRepetitions();
    void silentReceiverDelaysNobody();
    void stopsWhileAReceiverIsSilent();
    void listTellsWhatBecameOfEach();
    void eventsByHand_data();
    void eventsByHand();
    void eventByHandMakesItTrue();
    void eventByHandCanBeRepeated();
    void wrongWishesAreRefused_data();
    void wrongWishesAreRefused();
    void stormLosesNothing();
    void resetForgetsDeliveries();
    void logTellsOfDeliveriesWithoutSecrets();
    void addressHasToBeHere_data();
    void addressHasToBeHere();
    void withoutAReceiverThereIsNothing();

private:
    QString connectBank(const QString &username = u"user_valid"_s);
    Answer byHand(const QJsonObject &wish) { return m_client->post(u"/_sandbox/webhooks"_s, wish); }

    std::unique_ptr<HookReceiver> m_receiver;
    std::unique_ptr<SandboxClient> m_client;
    std::mutex m_mutex;
    QStringList m_log;
};

void TestSandboxWebhooks::init()
{
    m_client.reset();
    m_log.clear();
    m_receiver = std::make_unique<HookReceiver>();
    auto options = SandboxClient::defaults();
    options.people = 60;
    options.transactions = 3000;
    options.webhooks = m_receiver->url();
    options.webhookAuthorization = "Bearer hook-secret";
    options.webhookPauseMs = 30;
    options.log = [this](const std::string &line) {
        const std::lock_guard lock(m_mutex);
        m_log.append(QString::fromStdString(line));
    };
    m_client = std::make_unique<SandboxClient>(options);
    QCOMPARE(m_client->startProblem(), QString());
}

QString TestSandboxWebhooks::connectBank(const QString &username)
{
    const Answer answer = m_client->post(u"/api/links/"_s, {{u"institution"_s, u"gotham_br_retail"_s},
                                                            {u"username"_s, username},
                                                            {u"password"_s, u"pass_valid"_s},
                                                            {u"external_id"_s, u"hook-user"_s}});
    return answer.status == 201 ? answer.object()["id"_L1].toString()
                                : answer.array().first()["link"_L1].toString();
}

void TestSandboxWebhooks::registrationAnnouncesEveryResource()
{
    const QString link = connectBank();
    QTRY_COMPARE(m_receiver->events().size(), 5);
    QStringList types;
    QSet<QString> ids;
    QSet<QString> requests;
    for (const QJsonObject &event : m_receiver->events()) {
        QCOMPARE(event["link_id"_L1].toString(), link);
        QCOMPARE(event["process_type"_L1].toString(), u"historical_update"_s);
        QCOMPARE(event["webhook_code"_L1].toString(), u"historical_update"_s);
        types.append(event["webhook_type"_L1].toString());
        ids.insert(event["webhook_id"_L1].toString());
        requests.insert(event["request_id"_L1].toString());
    }
    QCOMPARE(types, (QStringList{u"ACCOUNTS"_s, u"OWNERS"_s, u"TRANSACTIONS"_s, u"INCOMES"_s,
                                 u"RECURRING_EXPENSES"_s}));
    QCOMPARE(ids.size(), 5);
    QCOMPARE(requests.size(), 1);
}

void TestSandboxWebhooks::envelopeIsTheDocumentedOne()
{
    connectBank();
    QTRY_VERIFY(!m_receiver->events().isEmpty());
    const QJsonObject event = m_receiver->events().first();
    QCOMPARE(event.keys(),
             (QStringList{u"data"_s, u"external_id"_s, u"link_id"_s, u"process_type"_s, u"request_id"_s,
                          u"webhook_code"_s, u"webhook_id"_s, u"webhook_type"_s}));
    QCOMPARE(event["webhook_id"_L1].toString().size(), 32);
    QCOMPARE(event["external_id"_L1].toString(), u"hook-user"_s);
    const QByteArray head = m_receiver->heads().first();
    QVERIFY2(head.startsWith("POST /hooks?from=sandbox HTTP/1.1"), head.constData());
    QVERIFY2(head.contains("Authorization: Bearer hook-secret"), head.constData());
    QVERIFY2(head.contains("Content-Type: application/json"), head.constData());
}

void TestSandboxWebhooks::dataCountsWhatIsThere()
{
    const QString link = connectBank();
    QTRY_COMPARE(m_receiver->events().size(), 5);
    const QJsonArray rows = m_client->all(u"/api/transactions/?link="_s + link);
    const QJsonObject data = m_receiver->ofType(u"TRANSACTIONS"_s).first()["data"_L1].toObject();
    QCOMPARE(data["total_transactions"_L1].toInt(), rows.size());
    QCOMPARE(data["total_inflow_transactions"_L1].toInt() + data["total_outflow_transactions"_L1].toInt(),
             rows.size());
    QCOMPARE(data["last_transaction_date"_L1].toString(), rows.first()["value_date"_L1].toString());
    QCOMPARE(data["first_transaction_date"_L1].toString(), rows.last()["value_date"_L1].toString());
    const QJsonArray accounts = m_client->all(u"/api/accounts/?link="_s + link);
    QCOMPARE(m_receiver->ofType(u"ACCOUNTS"_s).first()["data"_L1]["total_accounts"_L1].toInt(),
             accounts.size());
}

void TestSandboxWebhooks::fiscalTotalsAreThoseOfTheLists()
{
    const Answer answer = m_client->post(u"/api/links/"_s, {{u"institution"_s, u"tatooine_mx_fiscal"_s},
                                                            {u"username"_s, u"user_valid"_s},
                                                            {u"password"_s, u"pass_valid"_s}});
    QCOMPARE(answer.status, 201);
    const QString link = answer.object()["id"_L1].toString();
    QTRY_COMPARE(m_receiver->ofType(u"INVOICES"_s).size(), 4);
    QTRY_COMPARE(m_receiver->ofType(u"TAX_RETURNS"_s).size(), 2);
    QHash<QString, int> invoices;
    for (const QJsonValue &row : m_client->all(u"/api/invoices/?page_size=1000&link="_s + link))
        if (row["invoice_date"_L1].toString() > u"2025-03-14"_s)
            ++invoices[row["type"_L1].toString()];
    QVERIFY(invoices[u"INFLOW"_s] > 0 && invoices[u"OUTFLOW"_s] > 0);
    for (const QJsonObject &event : m_receiver->ofType(u"INVOICES"_s)) {
        const int total = event["data"_L1]["total_invoices"_L1].toInt();
        if (event["webhook_code"_L1] == u"historical_inflow_update"_s)
            QCOMPARE(total, invoices[u"INFLOW"_s]);
        if (event["webhook_code"_L1] == u"historical_outflow_update"_s)
            QCOMPARE(total, invoices[u"OUTFLOW"_s]);
    }
    QHash<QString, QList<int>> years;
    for (const QJsonValue &row : m_client->all(u"/api/tax-returns/?page_size=1000&link="_s + link)) {
        const QJsonValue about = row["informacion_general"_L1];
        const bool isYear = about["periodo_declaracion"_L1].toString() == u"Del Ejercicio"_s;
        years[isYear ? u"yearly"_s : u"monthly"_s].append(about["ejercicio"_L1].toString().toInt());
    }
    QVERIFY(!years[u"yearly"_s].isEmpty());
    for (const QJsonObject &event : m_receiver->ofType(u"TAX_RETURNS"_s)) {
        const QJsonValue data = event["data"_L1];
        const QList<int> &told = years[data["type"_L1].toString()];
        QCOMPARE(data["total_tax_returns"_L1].toInt(), told.size());
        if (told.isEmpty())
            continue;
        QCOMPARE(data["first_tax_return_year"_L1].toInt(), *std::ranges::min_element(told));
        QCOMPARE(data["last_tax_return_year"_L1].toInt(), *std::ranges::max_element(told));
    }
}

void TestSandboxWebhooks::unfinishedRegistrationAnnouncesNothing()
{
    connectBank(u"mfa_numeric"_s);
    // What is announced later arrives later, so whatever came for the unfinished link would be here by then.
    m_client->post(u"/_sandbox/webhooks"_s,
                   {{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 1);
    QCOMPARE(m_receiver->events().first()["external_id"_L1].toString(), u"demo-statement"_s);
}

void TestSandboxWebhooks::answeredChallengeAnnounces()
{
    const Answer asked = m_client->post(u"/api/links/"_s, {{u"institution"_s, u"gotham_br_retail"_s},
                                                           {u"username"_s, u"mfa_numeric"_s},
                                                           {u"password"_s, u"pass_valid"_s}});
    QCOMPARE(asked.status, 428);
    const QJsonObject challenge = asked.array().first().toObject();
    QCOMPARE(m_client
                 ->patch(u"/api/links/"_s, {{u"session"_s, challenge["session"_L1]},
                                            {u"link"_s, challenge["link"_L1]},
                                            {u"token"_s, u"111111"_s}})
                 .status,
             200);
    QTRY_COMPARE(m_receiver->events().size(), 5);
    QVERIFY(m_receiver->events().first()["external_id"_L1].isNull());
}

void TestSandboxWebhooks::refreshCarriesItsRequestId()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const Answer accepted = m_client->post(u"/api/links/%1/refresh/"_s.arg(link), {});
    QCOMPARE(accepted.status, 202);
    m_client->advance(4);
    QTRY_COMPARE(m_receiver->ofType(u"TRANSACTIONS"_s).size(), 1);
    QTRY_VERIFY(m_receiver->events().size() >= 8);
    for (const QJsonObject &event : m_receiver->events()) {
        QCOMPARE(event["request_id"_L1], accepted.object()["request_id"_L1]);
        QCOMPARE(event["process_type"_L1].toString(), u"historical_update"_s);
    }
}

void TestSandboxWebhooks::refreshOfSomeResourcesAnnouncesThose()
{
    const QString link = m_client->link(u"demo-statement"_s);
    m_client->post(u"/api/links/%1/refresh/"_s.arg(link),
                   {{u"fetch_resources"_s, QJsonArray{u"OWNERS"_s, u"ACCOUNTS"_s}}});
    m_client->advance(4);
    QTRY_COMPARE(m_receiver->events().size(), 2);
    QCOMPARE(m_receiver->events().at(0)["webhook_type"_L1].toString(), u"ACCOUNTS"_s);
    QCOMPARE(m_receiver->events().at(1)["webhook_type"_L1].toString(), u"OWNERS"_s);
}

void TestSandboxWebhooks::newPasswordAnnouncesRecurrentLinks()
{
    const QString link = connectBank();
    QTRY_COMPARE(m_receiver->events().size(), 5);
    m_receiver->clear();
    QCOMPARE(m_client->put(u"/api/links/%1/"_s.arg(link), {{u"password"_s, u"fresh"_s}}).status, 200);
    m_client->advance(4);
    QTRY_COMPARE(m_receiver->events().size(), 5);
    m_receiver->clear();
    m_client->patch(u"/api/links/%1/"_s.arg(link), {{u"access_mode"_s, u"single"_s}});
    QCOMPARE(m_client->put(u"/api/links/%1/"_s.arg(link), {{u"password"_s, u"fresher"_s}}).status, 200);
    m_client->advance(4);
    byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 1);
}

void TestSandboxWebhooks::asynchronousRetrievalIsAnnounced()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const QByteArray body =
        R"({"link":")" + link.toUtf8() + R"(","date_from":"2026-02-01","date_to":"2026-03-01"})";
    const Answer accepted = m_client->call("POST", u"/api/transactions/"_s, body, true);
    QCOMPARE(accepted.status, 202);
    m_client->advance(3);
    QTRY_COMPARE(m_receiver->events().size(), 1);
    const QJsonObject event = m_receiver->events().first();
    QCOMPARE(event["webhook_code"_L1].toString(), u"new_transactions_available"_s);
    QCOMPARE(event["process_type"_L1].toString(), u"async_post"_s);
    QCOMPARE(event["request_id"_L1], accepted.object()["request_id"_L1]);
    QVERIFY(event["data"_L1]["new_transactions"_L1].toInt() > 0);
    QCOMPARE(event["data"_L1]["new_transaction_ids"_L1].toArray().size(),
             event["data"_L1]["new_transactions"_L1].toInt());
}

void TestSandboxWebhooks::asynchronousDeletionIsAnnounced()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const Answer accepted = m_client->remove(u"/api/links/%1/"_s.arg(link), true);
    m_client->advance(2);
    QTRY_COMPARE(m_receiver->events().size(), 1);
    const QJsonObject event = m_receiver->events().first();
    QCOMPARE(event["webhook_type"_L1].toString(), u"LINK"_s);
    QCOMPARE(event["webhook_code"_L1].toString(), u"link_deleted"_s);
    QCOMPARE(event["link_id"_L1].toString(), link);
    QCOMPARE(event["request_id"_L1], accepted.object()["request_id"_L1]);
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(link)).status, 404);
}

void TestSandboxWebhooks::consentsAreAnnouncedBeforeAndAfterTheyEnd()
{
    // Some consents of every population end within a fortnight.
    const QString warning = u"openfinance_consent_about_to_expire"_s;
    for (const bool expired : {false, true}) {
        m_receiver->clear();
        m_client->advance((expired ? 20 : 5) * 86400);
        QTRY_VERIFY(!m_receiver->ofType(u"CONSENT"_s).isEmpty());
        int seen = 0;
        for (const QJsonObject &event : m_receiver->ofType(u"CONSENT"_s)) {
            if ((event["webhook_code"_L1].toString() == warning) == expired)
                continue;
            ++seen;
            const QJsonObject data = event["data"_L1].toObject();
            QVERIFY(!event.contains("request_id"_L1));
            QCOMPARE(event.contains("process_type"_L1), !expired);
            QCOMPARE(data["action"_L1].toString(), u"renew"_s);
            QCOMPARE(data.contains("consent_due_date"_L1), !expired);
            const Answer consent =
                m_client->get(u"/api/consents/%1/"_s.arg(data["consent_id"_L1].toString()));
            QCOMPARE(consent.object()["status"_L1].toString(), expired ? u"EXPIRED"_s : u"AUTHORISED"_s);
            QCOMPARE(consent.object()["link_id"_L1], event["link_id"_L1]);
        }
        QVERIFY(seen > 0);
    }
}

void TestSandboxWebhooks::refusedDeliveryIsRepeatedUnderItsIdentifier()
{
    m_receiver->answerWith({500, 302, 204});
    byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 3);
    QCOMPARE(m_receiver->events().at(1), m_receiver->events().at(0));
    QCOMPARE(m_receiver->events().at(2), m_receiver->events().at(0));
    QTRY_COMPARE(m_client->get(u"/_sandbox/webhooks"_s).array().first()["state"_L1].toString(),
                 u"delivered"_s);
}

void TestSandboxWebhooks::givesUpAfterFiveRepetitions()
{
    m_receiver->answerWith({500, 500, 500, 500, 500, 500, 500, 500});
    byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_client->get(u"/_sandbox/webhooks"_s).array().first()["state"_L1].toString(),
                 u"given_up"_s);
    QCOMPARE(m_receiver->events().size(), 6);
    QCOMPARE(m_client->get(u"/_sandbox/webhooks"_s).array().first()["attempts"_L1].toArray().size(), 6);
}

void TestSandboxWebhooks::silentReceiverDelaysNobody()
{
    m_receiver->answerWith({0});
    byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 1);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_client->get(u"/api/links/?page_size=1"_s).status, 200);
    QVERIFY(timer.elapsed() < 4000);
}

void TestSandboxWebhooks::stopsWhileAReceiverIsSilent()
{
    m_receiver->answerWith({0});
    byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 1);
    QElapsedTimer timer;
    timer.start();
    m_client.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxWebhooks::listTellsWhatBecameOfEach()
{
    const Answer made = byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"ACCOUNTS"_s}});
    QCOMPARE(made.status, 201);
    QTRY_COMPARE(m_receiver->events().size(), 1);
    QTRY_COMPARE(m_client->get(u"/_sandbox/webhooks"_s).array().first()["state"_L1].toString(),
                 u"delivered"_s);
    const QJsonObject entry = m_client->get(u"/_sandbox/webhooks"_s).array().first().toObject();
    QCOMPARE(entry["webhook_id"_L1], made.object()["webhook_ids"_L1].toArray().first());
    QCOMPARE(entry["body"_L1].toObject(), m_receiver->events().first());
    QCOMPARE(entry["attempts"_L1].toArray().first()["status"_L1].toInt(), 200);
    QCOMPARE(m_client->remove(u"/_sandbox/webhooks"_s).status, 204);
    QVERIFY(m_client->get(u"/_sandbox/webhooks"_s).array().isEmpty());
}

void TestSandboxWebhooks::eventsByHand_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("process");
    QTest::addColumn<QStringList>("keys");
    const QString history = u"historical_update"_s;
    const QString recurrent = u"recurrent_update"_s;
    QTest::newRow("accounts") << u"ACCOUNTS"_s << u"new_accounts_available"_s << recurrent
                              << QStringList{u"new_accounts"_s};
    QTest::newRow("transactions") << u"TRANSACTIONS"_s << u"new_transactions_available"_s << recurrent
                                  << QStringList{u"new_transaction_ids"_s, u"new_transactions"_s};
    QTest::newRow("updated") << u"TRANSACTIONS"_s << u"transactions_updated"_s << recurrent
                             << QStringList{u"count"_s, u"updated_transactions"_s};
    QTest::newRow("invoices") << u"INVOICES"_s << u"initial_inflow_update"_s << history
                              << QStringList{u"first_invoice_date"_s, u"last_invoice_date"_s,
                                             u"total_invoices"_s};
    QTest::newRow("retentions") << u"TAX_RETENTIONS"_s << history << history
                                << QStringList{u"first_tax_retention_date"_s, u"last_tax_retention_date"_s,
                                               u"total_tax_retentions"_s};
    QTest::newRow("incomes") << u"INCOMES"_s << history << history
                             << QStringList{u"number_of_income_streams"_s, u"total_incomes"_s};
    QTest::newRow("token") << u"LINK"_s << u"token_required"_s << recurrent
                           << QStringList{u"error_code"_s, u"error_message"_s, u"status"_s};
    QTest::newRow("expired") << u"CONSENT"_s << u"consent_expired"_s << QString()
                             << QStringList{u"action"_s, u"consent_id"_s, u"institution"_s,
                                            u"institution_display_name"_s, u"institution_icon_logo"_s};
    QTest::newRow("unheard of") << u"TOMORROW"_s << u"something_new"_s << recurrent << QStringList();
}

void TestSandboxWebhooks::eventsByHand()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    QFETCH(QString, process);
    QFETCH(QStringList, keys);
    QCOMPARE(
        byHand(
            {{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, type}, {u"webhook_code"_s, code}})
            .status,
        201);
    QTRY_COMPARE(m_receiver->events().size(), 1);
    const QJsonObject event = m_receiver->events().first();
    QCOMPARE(event["webhook_type"_L1].toString(), type);
    QCOMPARE(event["webhook_code"_L1].toString(), code);
    QCOMPARE(event["process_type"_L1].toString(), process);
    QCOMPARE(event["data"_L1].toObject().keys(), keys);
}

void TestSandboxWebhooks::eventByHandMakesItTrue()
{
    const QString link = m_client->link(u"demo-statement"_s);
    byHand({{u"link"_s, link},
            {u"webhook_type"_s, u"TRANSACTIONS"_s},
            {u"webhook_code"_s, u"new_transactions_available"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 1);
    const QJsonArray ids = m_receiver->events().first()["data"_L1]["new_transaction_ids"_L1].toArray();
    QCOMPARE(ids.size(), 2);
    for (const QJsonValue &id : ids)
        QCOMPARE(m_client->get(u"/api/transactions/%1/"_s.arg(id.toString())).status, 200);
    byHand({{u"link"_s, link},
            {u"webhook_type"_s, u"TRANSACTIONS"_s},
            {u"webhook_code"_s, u"transactions_deleted"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 2);
    const QString gone =
        m_receiver->events().last()["data"_L1]["deleted_transactions"_L1].toArray().first().toString();
    QCOMPARE(m_client->get(u"/api/transactions/%1/"_s.arg(gone)).status, 404);
    byHand(
        {{u"link"_s, link}, {u"webhook_type"_s, u"LINK"_s}, {u"webhook_code"_s, u"invalid_credentials"_s}});
    QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(link)).object()["status"_L1].toString(), u"invalid"_s);
}

void TestSandboxWebhooks::eventByHandCanBeRepeated()
{
    const Answer made = byHand({{u"external_id"_s, u"demo-statement"_s},
                                {u"webhook_type"_s, u"OWNERS"_s},
                                {u"data"_s, QJsonObject{{u"total_owners"_s, 7}}},
                                {u"process_type"_s, u"async_post"_s},
                                {u"times"_s, 3}});
    QTRY_COMPARE(m_receiver->events().size(), 3);
    QCOMPARE(m_receiver->events().at(2), m_receiver->events().at(0));
    QCOMPARE(m_receiver->events().at(0)["data"_L1]["total_owners"_L1].toInt(), 7);
    const QString id = made.object()["webhook_ids"_L1].toArray().first().toString();
    QCOMPARE(byHand({{u"repeat"_s, id}}).status, 201);
    QTRY_COMPARE(m_receiver->events().size(), 4);
    QCOMPARE(m_receiver->events().at(3)["webhook_id"_L1].toString(), id);
}

void TestSandboxWebhooks::wrongWishesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("{") << 400;
    QTest::newRow("no link") << QByteArray(R"({"webhook_type":"OWNERS"})") << 400;
    QTest::newRow("unknown link") << QByteArray(R"({"external_id":"nobody","webhook_type":"OWNERS"})") << 400;
    QTest::newRow("no type") << QByteArray(R"({"external_id":"demo-statement"})") << 400;
    QTest::newRow("type with a line break")
        << QByteArray(R"({"external_id":"demo-statement","webhook_type":"A\nB"})") << 400;
    QTest::newRow("data no object")
        << QByteArray(R"({"external_id":"demo-statement","webhook_type":"OWNERS","data":[]})") << 400;
    QTest::newRow("times") << QByteArray(
                                  R"({"external_id":"demo-statement","webhook_type":"OWNERS","times":0})")
                           << 400;
    QTest::newRow("no consent")
        << QByteArray(R"({"external_id":"demo-mfa-qr","webhook_type":"CONSENT","webhook_code":"x"})") << 400;
    QTest::newRow("nothing to repeat") << QByteArray(R"({"repeat":"00"})") << 404;
}

void TestSandboxWebhooks::wrongWishesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Answer answer = m_client->call("POST", u"/_sandbox/webhooks"_s, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.object()["message"_L1].toString().isEmpty());
    QVERIFY(m_client->get(u"/_sandbox/webhooks"_s).array().isEmpty());
}

void TestSandboxWebhooks::stormLosesNothing()
{
    for (int i = 0; i < 11; ++i)
        byHand(
            {{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}, {u"times"_s, 100}});
    QSignalSpy received(m_receiver.get(), &HookReceiver::eventReceived);
    while (m_receiver->events().size() < 1100 && received.wait(10000))
        continue;
    QCOMPARE(m_receiver->events().size(), 1100);
    QTRY_COMPARE(m_client->get(u"/_sandbox/webhooks"_s).array().last()["state"_L1].toString(),
                 u"delivered"_s);
}

void TestSandboxWebhooks::resetForgetsDeliveries()
{
    byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_receiver->events().size(), 1);
    m_client->post(u"/_sandbox/reset"_s, {});
    QVERIFY(m_client->get(u"/_sandbox/webhooks"_s).array().isEmpty());
}

void TestSandboxWebhooks::logTellsOfDeliveriesWithoutSecrets()
{
    byHand({{u"external_id"_s, u"demo-statement"_s}, {u"webhook_type"_s, u"OWNERS"_s}});
    QTRY_COMPARE(m_client->get(u"/_sandbox/webhooks"_s).array().first()["state"_L1].toString(),
                 u"delivered"_s);
    const std::lock_guard lock(m_mutex);
    const QString all = m_log.join(u'\n');
    QVERIFY2(all.contains(u"webhook OWNERS historical_update 200 "_s), qPrintable(all));
    QVERIFY(!all.contains(u"hook-secret"_s));
}

void TestSandboxWebhooks::addressHasToBeHere_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"https://127.0.0.1:5000/", "http://example.org/", "127.0.0.1:5000",
                                "nonsense", "http://user:pass@127.0.0.1:5000/", "http://192.168.0.1/"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestSandboxWebhooks::addressHasToBeHere()
{
    QFETCH(QString, address);
    auto options = SandboxClient::defaults();
    options.webhooks = address;
    SandboxClient client(options);
    QVERIFY2(client.startProblem().contains(u"--webhooks"_s), qPrintable(client.startProblem()));
}

void TestSandboxWebhooks::withoutAReceiverThereIsNothing()
{
    SandboxClient client;
    const Answer answer = client.get(u"/_sandbox/webhooks"_s);
    QCOMPARE(answer.status, 409);
    QVERIFY(answer.object()["message"_L1].toString().contains(u"--webhooks"_s));
}

QTEST_GUILESS_MAIN(TestSandboxWebhooks)
#include "tst_sandboxwebhooks.moc"
