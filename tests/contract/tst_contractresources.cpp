// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "sandbox/endpoints/documents.h"
#include "tests/contract/contractsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using vinculo::tests::Answer;
using vinculo::tests::ContractSession;
using vinculo::tests::SandboxClient;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

bool requiresLink(const ResourceSpec &spec)
{
    return std::ranges::any_of(spec.filters,
                               [](const FilterSpec &f) { return f.required && f.key == "link"; });
}

} // namespace

//! Every operation of the resources that the sandbox answers from their descriptions, against the published
//! description: lists, details, retrievals, resumes, deletions, errors.
class TestContractResources : public ContractSession
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { finish(); }
    void lists_data() { addResources(); }
    void lists();
    void details_data() { addResources(); }
    void details();
    void filters_data() { addResources(); }
    void filters();
    void retrievals_data() { addResources(); }
    void retrievals();
    void retrievalInputs_data() { addResources(); }
    void retrievalInputs();
    void wrongBodiesAreRefusedAsAWhole_data() { addResources(); }
    void wrongBodiesAreRefusedAsAWhole();
    void challenges_data() { addResources(); }
    void challenges();
    void errors_data() { addResources(); }
    void errors();
    void history();
    void deletions_data() { addResources(); }
    void deletions();
    void everyDefectOfTheTableIsReal() { checkDefects(vinculo::tests::kResourceDefects); }

private:
    static void addResources();
    static const ResourceSpec &resource();
    [[nodiscard]] QStringList linksFor(const ResourceSpec &spec) const;
    [[nodiscard]] QString linkFor(const ResourceSpec &spec);
    [[nodiscard]] static QJsonObject bodyFor(const ResourceSpec &spec, const QString &link);
    //! The query that a list needs: those links, when it has to be told.
    [[nodiscard]] QString scope(const ResourceSpec &spec) const;

    QJsonArray m_links;
    QHash<QString, QStringList> m_resources; //!< what an institution delivers
};

void TestContractResources::initTestCase()
{
    begin();
    m_links = m_client->all(u"/api/links/?page_size=1000"_s);
    const QJsonArray institutions = m_client->all(u"/api/institutions/?page_size=1000"_s);
    for (const QJsonValue &institution : institutions)
        m_resources.insert(institution["name"_L1].toString(),
                           institution["resources"_L1].toVariant().toStringList());
}

void TestContractResources::addResources()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        if (sandbox::isDocumentResource(*spec))
            QTest::newRow(std::string(spec->name).c_str()) << text(spec->name);
}

const ResourceSpec &TestContractResources::resource()
{
    return *resources::find(
        static_cast<QString *>(QTest::qData("resource", qMetaTypeId<QString>()))->toStdString());
}

QStringList TestContractResources::linksFor(const ResourceSpec &spec) const
{
    QStringList ids;
    const QString code = text(spec.retrieve.institutionResource);
    for (const QJsonValue &link : m_links)
        if (m_resources.value(link["institution"_L1].toString()).contains(code) &&
            link["status"_L1] == "valid"_L1)
            ids.append(link["id"_L1].toString());
    return ids;
}

//! A link through which something can be fetched right now.
QString TestContractResources::linkFor(const ResourceSpec &spec)
{
    const QStringList ids = linksFor(spec);
    for (const QJsonValue &link : m_links) {
        const QString name = link["institution"_L1].toString();
        if (!ids.contains(link["id"_L1].toString()) || link["credentials_storage"_L1] != "store"_L1 ||
            name == u"ironbank_br_retail"_s || name.startsWith(u"gotham"_s) ||
            name.startsWith(u"heimdall"_s) || link["external_id"_L1] == "demo-password-changed"_L1)
            continue;
        return link["id"_L1].toString();
    }
    return {};
}

QString TestContractResources::scope(const ResourceSpec &spec) const
{
    return requiresLink(spec)
               ? u"link__in="_s + linksFor(spec).first(qMin(90, linksFor(spec).size())).join(u',')
               : QString();
}

QJsonObject TestContractResources::bodyFor(const ResourceSpec &spec, const QString &link)
{
    using enum RetrieveInput;
    const auto takes = [&spec](RetrieveInput input) { return has(spec.retrieve.inputs, input); };
    QJsonObject body{{u"link"_s, link}};
    if (takes(Period) || takes(Kind)) {
        body[u"date_from"_s] = u"2025-06-01"_s;
        body[u"date_to"_s] = u"2026-03-01"_s;
    }
    if (takes(Direction))
        body[u"type"_s] = u"INFLOW"_s;
    if (takes(Kind))
        body[u"type"_s] = u"monthly"_s;
    return body;
}

void TestContractResources::lists()
{
    const ResourceSpec &spec = resource();
    const QString list = text(spec.path);
    QVERIFY(!linksFor(spec).isEmpty());
    int rows = 0;
    if (requiresLink(spec)) {
        check("GET", list, list, 400);
        const QStringList ids = linksFor(spec);
        for (qsizetype i = 0; i < ids.size(); i += 90)
            rows += checkPages(list, u"?page_size=1000&link__in="_s + ids.mid(i, 90).join(u','));
    } else {
        rows = checkPages(list, u"?page_size=1000"_s);
    }
    QVERIFY(rows > 3);
}

void TestContractResources::details()
{
    const ResourceSpec &spec = resource();
    const QString list = text(spec.path);
    const QJsonArray rows = m_client->get(list + u"?page_size=40&"_s + scope(spec)).results();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QString path = list + row["id"_L1].toString() + u'/';
        const Answer answer = check("GET", list + u"{id}/"_s, path, 200);
        QCOMPARE(answer.object(), row.toObject());
    }
}

//! A value that cannot be read is refused under the parameter's name; one that nothing has empties the list;
//! the value of a row finds that row.
void TestContractResources::filters()
{
    const ResourceSpec &spec = resource();
    const QString list = text(spec.path);
    const QStringList paging{u"page"_s, u"page_size"_s, u"omit"_s, u"fields"_s};
    const QMap<QString, QJsonObject> parameters = m_validator->queryParameters(u"get"_s, list);
    int tried = 0;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (paging.contains(it.key()))
            continue;
        ++tried;
        const QString others = it.key().startsWith(u"link"_s) ? QString() : u'&' + scope(spec);
        const Answer answer = m_client->get(list + u'?' + it.key() + u"=zz-none,zz-none"_s + others);
        const bool isEmpty = answer.status == 200 && answer.object()["count"_L1].toInt(-1) == 0;
        const bool isRefused = answer.status == 400 && answer.array().first()["field"_L1] == it.key();
        QVERIFY2(isEmpty || isRefused, qPrintable(list + u' ' + it.key()));
    }
    QVERIFY(tried > 0);
    qInfo("%d filters were tried", tried);
    if (!parameters.contains(u"id"_s))
        return;
    const QJsonObject row =
        m_client->get(list + u"?page_size=1&"_s + scope(spec)).results().first().toObject();
    const Answer found = m_client->get(list + u"?id="_s + row["id"_L1].toString() + u'&' + scope(spec));
    QCOMPARE(found.object()["count"_L1].toInt(), 1);
}

void TestContractResources::retrievals()
{
    const ResourceSpec &spec = resource();
    if (!spec.can(Verb::Retrieve))
        return;
    const QString list = text(spec.path);
    QJsonObject body = bodyFor(spec, linkFor(spec));
    const Answer saved = check("POST", list, list, 201, json(body));
    QCOMPARE(saved.body.startsWith('{'), spec.retrieve.single);
    body[u"save_data"_s] = false;
    check("POST", list, list, 200, json(body));
    if (spec.retrieve.async)
        check("POST", list, list, 202, json(body), true);
    if (has(spec.retrieve.inputs, RetrieveInput::Kind)) {
        const QJsonObject yearly{{u"link"_s, body[u"link"_s]},
                                 {u"type"_s, u"yearly"_s},
                                 {u"year_from"_s, u"2024"_s},
                                 {u"year_to"_s, u"2025"_s}};
        check("POST", list, list, 201, json(yearly));
    }
}

//! Official documents, another day and a narrower choice change what is answered, not its shape.
void TestContractResources::retrievalInputs()
{
    using enum RetrieveInput;
    const ResourceSpec &spec = resource();
    const auto takes = [&spec](RetrieveInput input) { return has(spec.retrieve.inputs, input); };
    if (!spec.can(Verb::Retrieve) || spec.retrieve.inputs == None)
        return;
    const QString list = text(spec.path);
    QJsonObject body = bodyFor(spec, linkFor(spec));
    body[u"save_data"_s] = false;
    if (takes(Document))
        body[u"attach_pdf"_s] = true;
    if (takes(Xml))
        body[u"attach_xml"_s] = true;
    if (takes(Direction))
        body[u"type"_s] = u"OUTFLOW"_s;
    check("POST", list, list, 200, json(body));
    if (takes(ReferenceDate)) {
        body[u"reference_date"_s] = u"2024-06-30"_s;
        check("POST", list, list, 200, json(body));
        body[u"reference_date"_s] = u"1990-01-01"_s; // before the first job
        check("POST", list, list, 200, json(body));
    }
    if (takes(IncomeTypes)) {
        body[u"allowed_income_types"_s] = QJsonArray{u"GOVERNMENT"_s}; // no stream at all
        body[u"minimum_confidence_level"_s] = u"HIGH"_s;
        check("POST", list, list, 200, json(body));
    }
    if (takes(Period)) {
        body[u"date_from"_s] = u"2025-01-01"_s;
        const Answer refused = check("POST", list, list, 400, json(body));
        QCOMPARE(refused.array().first()["field"_L1].toString(), u"date_from"_s);
    }
}

//! One answer names everything that is wrong.
void TestContractResources::wrongBodiesAreRefusedAsAWhole()
{
    const ResourceSpec &spec = resource();
    if (!spec.can(Verb::Retrieve))
        return;
    const QString list = text(spec.path);
    QJsonObject body = bodyFor(spec, u"not-a-uuid"_s);
    body[u"save_data"_s] = u"yes"_s;
    qsizetype wrong = 2;
    if (body.contains(u"date_to"_s)) {
        body[u"date_to"_s] = u"soon"_s;
        ++wrong;
    }
    if (body.contains(u"type"_s)) {
        body[u"type"_s] = u"SIDEWAYS"_s;
        ++wrong;
    }
    QCOMPARE(check("POST", list, list, 400, json(body)).array().size(), wrong);
    check("POST", list, list, 400, "{broken");
    check("POST", list, list, 400, "{}");
    const QString stranger = m_client->link(u"demo-statement"_s);
    const bool isDelivered = linksFor(spec).contains(stranger);
    if (!isDelivered)
        QCOMPARE(check("POST", list, list, 400, json(bodyFor(spec, stranger))).code(),
                 u"unsupported_operation"_s);
}

void TestContractResources::challenges()
{
    const ResourceSpec &spec = resource();
    if (!spec.can(Verb::Retrieve))
        return;
    const QString list = text(spec.path);
    const QString link = m_client->link(u"demo-mfa-numeric"_s);
    if (!linksFor(spec).contains(link)) {
        const QJsonObject body{
            {u"session"_s, QString(32, u'a')}, {u"link"_s, linkFor(spec)}, {u"token"_s, u"1"_s}};
        QCOMPARE(m_client->patch(list, body).status, spec.can(Verb::Resume) ? 400 : 405);
        return;
    }
    const QString session =
        check("POST", list, list, 428, json(bodyFor(spec, link))).array().first()["session"_L1].toString();
    const QJsonObject answer{{u"session"_s, session}, {u"link"_s, link}, {u"token"_s, u"111111"_s}};
    if (spec.can(Verb::Resume)) {
        check("PATCH", list, list, 201, json(answer));
        check("PATCH", list, list, 400, json(answer));
    } else {
        QCOMPARE(m_client->patch(list, answer).status, 405);
    }
    m_client->advance(3600); // the bank asks again, for the next resource
}

void TestContractResources::errors()
{
    const ResourceSpec &spec = resource();
    const QString list = text(spec.path);
    const QString nobody = u"0e000000-0000-4000-8000-000000000000"_s;
    check("GET", list + u"{id}/"_s, list + nobody + u'/', 404);
    const Answer beyond = m_client->get(list + u"?page=100000&"_s + scope(spec));
    QCOMPARE(beyond.status, 404);
    if (std::ranges::any_of(spec.filters, [](const FilterSpec &f) { return f.key == "created_at"; }))
        QCOMPARE(m_client->get(list + u"?created_at__gte=yesterday&"_s + scope(spec)).status, 400);
    QCOMPARE(m_client->put(list, {}).status, 405);
    m_client->fault({{u"method"_s, u"GET"_s}, {u"path"_s, list}, {u"status"_s, 500}});
    check("GET", list, list + u'?' + scope(spec), 500);
    m_client->setKeys("demo", "wrong");
    check("GET", list, list, 401);
    m_client->setKeys("demo", "demo");
}

void TestContractResources::history()
{
    const QString list = u"/api/br/exchanges/"_s;
    const QJsonArray rows =
        m_client->get(list + u"?page_size=20&"_s + scope(resources::exchanges())).results();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QString path = list + row["id"_L1].toString() + u"/history/"_s;
        const Answer answer = check("GET", list + u"{id}/history/"_s, path, 200);
        QVERIFY(!answer.results().isEmpty());
        QCOMPARE(answer.results().first()["exchange_id"_L1], row["id"_L1]);
    }
}

void TestContractResources::deletions()
{
    const ResourceSpec &spec = resource();
    const QString list = text(spec.path);
    const QString id =
        m_client->get(list + u"?page_size=1&"_s + scope(spec)).results().first()["id"_L1].toString();
    const QString path = list + id + u'/';
    if (!spec.can(Verb::Delete)) {
        QCOMPARE(m_client->remove(path).status, 405);
        return;
    }
    check("DELETE", list + u"{id}/"_s, path, 204);
    check("GET", list + u"{id}/"_s, path, 404);
    QCOMPARE(m_client->remove(path).status, 404);
    if (m_validator->queryParameters(u"get"_s, list).contains(u"id"_s))
        QCOMPARE(m_client->get(list + u"?id="_s + id + u'&' + scope(spec)).object()["count"_L1].toInt(), 0);
}

QTEST_GUILESS_MAIN(TestContractResources)
#include "tst_contractresources.moc"
