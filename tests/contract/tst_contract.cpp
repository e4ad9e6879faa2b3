// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/contractsession.h"
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::ContractSession;
using vinculo::tests::SandboxClient;

//! Every answer of the sandbox for the six resources against the published description.
class TestContract : public ContractSession
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanupTestCase() { finish(); }
    void lists();
    void details();
    void retrievals();
    void refusals();
    void linkOperations();
    void everyDeclaredFilterIsUnderstood();
    void errors();
    void deletions();
    void everyDefectOfTheTableIsReal() { checkDefects(vinculo::tests::kContractDefects); }

private:
    void checkDetails(const QString &listTemplate, const QString &query, int limit);
};

void TestContract::lists()
{
    checkPages(u"/api/institutions/"_s, {});
    checkPages(u"/api/links/"_s, {});
    checkPages(u"/api/accounts/"_s, {});
    checkPages(u"/api/owners/"_s, {});
    const QJsonArray links = m_client->all(u"/api/links/?page_size=1000"_s);
    QStringList ids;
    for (const QJsonValue &link : links)
        ids.append(link["id"_L1].toString());
    for (qsizetype i = 0; i < ids.size(); i += 100)
        checkPages(u"/api/transactions/"_s, u"?page_size=1000&link__in="_s + ids.mid(i, 100).join(u','));
    QSet<QString> documents;
    const QJsonArray owners = m_client->all(u"/api/owners/?page_size=1000"_s);
    for (const QJsonValue &owner : owners)
        documents.insert(owner["document_id"_L1]["document_number"_L1].toString());
    for (const QString &document : std::as_const(documents))
        if (document.size() == 11 || document.size() == 14)
            checkPages(u"/api/consents/"_s, u"?user_document="_s + document);
}

void TestContract::checkDetails(const QString &listTemplate, const QString &query, int limit)
{
    const QJsonArray rows = m_client->get(listTemplate + u"?page_size=%1"_s.arg(limit) + query).results();
    for (const QJsonValue &row : rows)
        check("GET", listTemplate + u"{id}/"_s, listTemplate + row["id"_L1].toVariant().toString() + u'/',
              200);
}

void TestContract::details()
{
    const QString statement = m_client->link(u"demo-statement"_s);
    checkDetails(u"/api/institutions/"_s, {}, 40);
    checkDetails(u"/api/links/"_s, {}, 60);
    checkDetails(u"/api/accounts/"_s, {}, 60);
    checkDetails(u"/api/owners/"_s, {}, 60);
    checkDetails(u"/api/transactions/"_s, u"&link="_s + statement, 60);
    const QString document = m_client->get(u"/api/owners/?link="_s + statement)
                                 .results()
                                 .first()["document_id"_L1]["document_number"_L1]
                                 .toString();
    checkDetails(u"/api/consents/"_s, u"&user_document="_s + document, 10);
}

void TestContract::retrievals()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const QJsonObject plain{{u"link"_s, link}};
    const QJsonObject period{
        {u"link"_s, link}, {u"date_from"_s, u"2026-02-01"_s}, {u"date_to"_s, u"2026-03-01"_s}};
    check("POST", u"/api/accounts/"_s, u"/api/accounts/"_s, 201, json(plain));
    check("POST", u"/api/owners/"_s, u"/api/owners/"_s, 201, json(plain));
    check("POST", u"/api/transactions/"_s, u"/api/transactions/"_s, 201, json(period));
    check("POST", u"/api/transactions/"_s, u"/api/transactions/"_s, 202, json(period), true);
    QJsonObject unsaved = plain;
    unsaved[u"save_data"_s] = false;
    check("POST", u"/api/accounts/"_s, u"/api/accounts/"_s, 200, json(unsaved));
    for (const QString &collection : {u"accounts"_s, u"owners"_s, u"transactions"_s}) {
        const QString path = u"/api/"_s + collection + u'/';
        const QString mfa = m_client->link(collection == u"accounts"_s ? u"demo-mfa-numeric"_s
                                           : collection == u"owners"_s ? u"demo-mfa-text"_s
                                                                       : u"demo-mfa-inputless"_s);
        QJsonObject body = period;
        body[u"link"_s] = mfa;
        const QString session =
            check("POST", path, path, 428, json(body)).array().first()["session"_L1].toString();
        check("PATCH", path, path, 428,
              json({{u"session"_s, session}, {u"link"_s, mfa}, {u"token"_s, u"000000"_s}}));
        check("PATCH", path, path, 201,
              json({{u"session"_s, session}, {u"link"_s, mfa}, {u"token"_s, u"111111"_s}}));
        check("PATCH", path, path, 400,
              json({{u"session"_s, session}, {u"link"_s, mfa}, {u"token"_s, u"111111"_s}}));
    }
}

void TestContract::refusals()
{
    const QJsonArray links =
        m_client->all(u"/api/links/"
                      u"?page_size=1000&institution__in=ofmockbank_br_retail,ofguara_br_retail,ofmare_br_"
                      u"retail,ironbank_br_retail,"
                      "planet_mx_employment,erebor_br_retail,ofcajueiro_br_retail,ofjacaranda_br_retail"_s);
    int expired = 0;
    for (const QJsonValue &link : links) {
        const bool gone = link["credentials_storage"_L1] == "nostore"_L1 && link["status"_L1] == "valid"_L1 &&
                          link["institution"_L1].toString().startsWith(u"of"_s);
        const bool refused = link["status"_L1] == "invalid"_L1 || link["status"_L1] == "unconfirmed"_L1 ||
                             link["institution"_L1] == "planet_mx_employment"_L1 ||
                             link["institution"_L1] == "ironbank_br_retail"_L1 ||
                             link["external_id"_L1] == "demo-password-changed"_L1;
        if (!gone && !refused)
            continue;
        expired += gone ? 1 : 0;
        check("POST", u"/api/accounts/"_s, u"/api/accounts/"_s, gone ? 404 : 400,
              json({{u"link"_s, link["id"_L1]}}));
    }
    QVERIFY(expired > 0);
}

void TestContract::linkOperations()
{
    const QString links = u"/api/links/"_s;
    const QString detail = u"/api/links/{id}/"_s;
    QJsonObject wish{{u"institution"_s, u"gotham_br_retail"_s},
                     {u"username"_s, u"mfa_qr"_s},
                     {u"password"_s, u"pass_valid"_s}};
    const QJsonValue challenge = check("POST", links, links, 428, json(wish)).array().first();
    const QJsonObject answer{{u"session"_s, challenge["session"_L1]},
                             {u"link"_s, challenge["link"_L1]},
                             {u"token"_s, u"111111"_s}};
    check("PATCH", links, links, 200, json(answer));
    check("PATCH", links, links, 400, json(answer));
    check("POST", links, links, 400, json(wish)); // duplicated
    wish[u"username"_s] = u"user_valid_contract"_s;
    const QString id = check("POST", links, links, 201, json(wish)).object()["id"_L1].toString();
    const QString path = links + id + u'/';
    check("PATCH", detail, path, 200, json({{u"access_mode"_s, u"single"_s}}));
    check("PATCH", detail, path, 400, json({{u"access_mode"_s, u"weekly"_s}}));
    check("PUT", detail, path, 200, json({{u"password"_s, u"new"_s}}));
    check("PUT", detail, path, 400, json({}));
    check("POST", links + u"{id}/refresh/"_s, path + u"refresh/"_s, 202,
          json({{u"fetch_resources"_s, QJsonArray{u"ACCOUNTS"_s}}}));
    check("POST", links + u"{id}/refresh/"_s, path + u"refresh/"_s, 400,
          json({{u"fetch_resources"_s, QJsonArray{u"INVOICES"_s}}}));
    const QString token = u"/api/token/"_s;
    check("POST", token, token, 200,
          json({{u"id"_s, u"demo"_s}, {u"password"_s, u"demo"_s}, {u"scopes"_s, u"read_institutions"_s}}));
    check("POST", token, token, 400, json({{u"id"_s, u"demo"_s}}));
    check("POST", token, token, 401,
          json({{u"id"_s, u"demo"_s}, {u"password"_s, u"wrong"_s}, {u"scopes"_s, u"x"_s}}));
}

//! A value that cannot be read is refused under the parameter's name; a value that nothing has empties the
//! list. Both show that the parameter was not just ignored.
void TestContract::everyDeclaredFilterIsUnderstood()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const QStringList others{u"page"_s,   u"page_size"_s, u"omit"_s,
                             u"fields"_s, u"link"_s,      u"user_document"_s};
    int tried = 0;
    for (const QString &name :
         {u"institutions"_s, u"links"_s, u"accounts"_s, u"transactions"_s, u"owners"_s, u"consents"_s}) {
        const QString list = u"/api/"_s + name + u'/';
        const QMap<QString, QJsonObject> parameters = m_validator->queryParameters(u"get"_s, list);
        QVERIFY(parameters.size() >= 5);
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            if (others.contains(it.key()))
                continue;
            ++tried;
            const QString scope =
                name == u"transactions"_s && !it.key().startsWith(u"link"_s) ? u"&link="_s + link : QString();
            const Answer answer = m_client->get(list + u'?' + it.key() + u"=zz-none,zz-none"_s + scope);
            const bool empty = answer.status == 200 && answer.object()["count"_L1].toInt(-1) == 0;
            const bool refused = answer.status == 400 && answer.array().first()["field"_L1] == it.key();
            const bool isText = it.value()["type"_L1] == "string"_L1 && !it.value().contains("format"_L1);
            QVERIFY2(isText ? empty || refused : refused || it.value()["format"_L1] == "email"_L1,
                     qPrintable(list + u' ' + it.key()));
        }
    }
    qInfo("%d filters of the description were tried", tried);
}

void TestContract::errors()
{
    const QString nobody = u"0e000000-0000-4000-8000-000000000000"_s;
    for (const QString &name :
         {u"institutions"_s, u"links"_s, u"accounts"_s, u"transactions"_s, u"owners"_s, u"consents"_s}) {
        const QString list = u"/api/"_s + name + u'/';
        const QString required = name == u"transactions"_s ? u"&link="_s + nobody
                                 : name == u"consents"_s   ? u"&user_document=12345678901"_s
                                                           : QString();
        check("GET", list + u"{id}/"_s, list + nobody + u'/', 404);
        check("GET", list, list + u"?page=100000"_s + required, 404);
        for (const int status : {500, 408, 403}) {
            m_client->fault({{u"method"_s, u"GET"_s}, {u"path"_s, list}, {u"status"_s, status}});
            check("GET", list, list + u'?' + required, status);
        }
        if (name != u"institutions"_s && name != u"consents"_s)
            check("GET", list, list + u"?created_at__gte=yesterday"_s, 400);
        m_client->setKeys("demo", "wrong");
        check("GET", list, list, 401);
        m_client->setKeys("demo", "demo");
    }
    check("GET", u"/api/institutions/"_s, u"/api/institutions/?type=shop"_s, 400);
    check("GET", u"/api/consents/"_s, u"/api/consents/"_s, 400);
    check("POST", u"/api/links/"_s, u"/api/links/"_s, 400, "{broken");
    check("POST", u"/api/links/"_s, u"/api/links/"_s, 400, "{}");
    check("POST", u"/api/accounts/"_s, u"/api/accounts/"_s, 400, json({{u"link"_s, u"not-a-uuid"_s}}));
}

void TestContract::deletions()
{
    const QString statement = m_client->link(u"demo-statement"_s);
    const QString transaction =
        m_client->get(u"/api/transactions/?link="_s + statement).results().first()["id"_L1].toString();
    const QString account =
        m_client->get(u"/api/accounts/?link="_s + statement).results().first()["id"_L1].toString();
    const QString owner =
        m_client->get(u"/api/owners/?link="_s + statement).results().first()["id"_L1].toString();
    check("DELETE", u"/api/transactions/{id}/"_s, u"/api/transactions/%1/"_s.arg(transaction), 204);
    check("DELETE", u"/api/accounts/{id}/"_s, u"/api/accounts/%1/"_s.arg(account), 204);
    check("DELETE", u"/api/owners/{id}/"_s, u"/api/owners/%1/"_s.arg(owner), 204);
    check("DELETE", u"/api/links/{id}/"_s, u"/api/links/%1/"_s.arg(statement), 202, {}, true);
    check("DELETE", u"/api/links/{id}/"_s, u"/api/links/%1/"_s.arg(statement), 204);
    auto options = SandboxClient::defaults();
    options.limits = true;
    m_client = std::make_unique<SandboxClient>(options);
    for (const QString &name : {u"links"_s, u"accounts"_s, u"transactions"_s}) {
        const QString list = u"/api/"_s + name + u'/';
        const QString query =
            name == u"transactions"_s ? u"&link="_s + m_client->link(u"demo-mfa-inputless"_s) : QString();
        const QJsonArray rows = m_client->get(list + u"?page_size=300"_s + query).results();
        for (int i = 0; i < 6; ++i)
            check("DELETE", list + u"{id}/"_s, list + rows.at(rows.size() - 1 - i)["id"_L1].toString() + u'/',
                  i < 5 ? 204 : 429);
    }
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
