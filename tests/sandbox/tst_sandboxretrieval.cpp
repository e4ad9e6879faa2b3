// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/retrievals.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo::tests;

namespace {

//! The official documents of a row, or those that it lacks as null.
QJsonArray documentsOf(const QJsonObject &row)
{
    QJsonArray documents;
    for (const QString &key : {u"pdf"_s, u"receipt_pdf"_s, u"xml"_s})
        if (row.contains(key))
            documents.append(row[key]);
    const QJsonArray files = row["files"_L1].toArray();
    for (const QJsonValue &file : files)
        documents.append(file["value"_L1]);
    return documents;
}

} // namespace

//! What the body of a retrieval asks for is what comes, and what is kept when it is to be kept.
class TestSandboxRetrieval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windowsHold_data();
    void windowsHold();
    void careersAreToldAsAWhole();
    void returnsKeepToTheirYears();
    void returnsKeepToTheirMonths();
    void wrongYearsAreRefused();
    void documentsComeWhenAsked_data();
    void documentsComeWhenAsked();
    void otherRowsKeepTheirDocuments();
    void deletedRowsComeBackWhenSaved();
    void metricsAreToldAsOfADay();
    void wrongReferenceDatesAreRefused();
    void oneAccountOnly();
    void retentionsHaveADirection();
    void asynchronousRetrievalsKeepTheInputs();

private:
    //! Links through which that can be fetched without being asked for anything.
    [[nodiscard]] QStringList linksWith(const QString &resource) const;
    [[nodiscard]] QJsonArray stored(const QString &path, const QString &link)
    {
        return storedRows(*m_client, path, link);
    }
    Answer retrieve(const QString &path, const QJsonObject &body) { return m_client->post(path, body); }
    //! The first link whose answer has at least so many rows; empty when there is none.
    [[nodiscard]] QString richLink(const QString &resource, const QString &path, const QJsonObject &body,
                                   int rows);

    std::unique_ptr<SandboxClient> m_client;
    QJsonArray m_links;
    QMap<QString, QStringList> m_resources; //!< what a healthy institution delivers
};

void TestSandboxRetrieval::initTestCase()
{
    m_client = std::make_unique<SandboxClient>();
    QCOMPARE(m_client->startProblem(), QString());
    m_links = m_client->all(u"/api/links/?page_size=1000"_s);
    const QJsonArray institutions = m_client->all(u"/api/institutions/?page_size=1000"_s);
    for (const QJsonValue &institution : institutions)
        if (institution["status"_L1] != "down"_L1)
            m_resources.insert(institution["name"_L1].toString(),
                               institution["resources"_L1].toVariant().toStringList());
}

QStringList TestSandboxRetrieval::linksWith(const QString &resource) const
{
    QStringList ids;
    for (const QJsonValue &link : m_links) {
        const QString name = link["institution"_L1].toString();
        if (m_resources.value(name).contains(resource) && link["status"_L1] == "valid"_L1 &&
            link["credentials_storage"_L1] == "store"_L1 && !name.startsWith(u"gotham"_s) &&
            !name.startsWith(u"heimdall"_s) && link["external_id"_L1] != "demo-password-changed"_L1)
            ids.append(link["id"_L1].toString());
    }
    return ids;
}

QString TestSandboxRetrieval::richLink(const QString &resource, const QString &path, const QJsonObject &body,
                                       int rows)
{
    for (const QString &link : linksWith(resource))
        if (rowsOf(retrieve(path, with(with(body, u"link"_s, link), u"save_data"_s, false))).size() >= rows)
            return link;
    return {};
}

void TestSandboxRetrieval::windowsHold_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("type");
    QTest::newRow("transactions") << u"TRANSACTIONS"_s << u"/api/transactions/"_s << u"value_date"_s
                                  << QString();
    QTest::newRow("invoices") << u"INVOICES"_s << u"/api/invoices/"_s << u"invoice_date"_s << u"INFLOW"_s;
    QTest::newRow("retentions") << u"TAX_RETENTIONS"_s << u"/api/tax-retentions/"_s << u"issued_at"_s
                                << u"OUTFLOW"_s;
    QTest::newRow("investment transactions")
        << u"INVESTMENT_TRANSACTIONS"_s << u"/api/br/investment-transactions/"_s << u"value_date"_s
        << QString();
    QTest::newRow("exchanges") << u"EXCHANGES"_s << u"/api/br/exchanges/"_s << u"operation_requested_at"_s
                               << QString();
}

void TestSandboxRetrieval::windowsHold()
{
    QFETCH(QString, resource);
    QFETCH(QString, path);
    QFETCH(QString, date);
    QFETCH(QString, type);
    const auto ask = [&](const QString &link, const QString &from, const QString &to) {
        const QJsonObject body = window(link, from, to);
        return retrieve(path, type.isEmpty() ? body : with(body, u"type"_s, type));
    };
    int rows = 0;
    int more = 0;
    const QStringList links = linksWith(resource);
    QVERIFY(!links.isEmpty());
    for (const QString &link : links.first(qMin(12, links.size()))) {
        const Answer whole = ask(link, u"2025-03-11"_s, u"2026-03-11"_s);
        QCOMPARE(whole.status, 201);
        more += static_cast<int>(rowsOf(whole).size());
        const QJsonArray part = rowsOf(ask(link, u"2025-09-01"_s, u"2026-01-31"_s));
        for (const QJsonValue &row : part) {
            const QString day = row[date].toString().first(10);
            QVERIFY2(day >= u"2025-09-01"_s && day <= u"2026-01-31"_s, qPrintable(day));
        }
        rows += static_cast<int>(part.size());
    }
    QVERIFY(rows > 0);
    QVERIFY(more > rows);
    const QString link = links.first();
    const Answer long1 = ask(link, u"2025-03-10"_s, u"2026-03-11"_s);
    QCOMPARE(long1.status, 400);
    QCOMPARE(problemsOf(long1), QStringList{u"validation_error date_from"_s});
    QCOMPARE(long1.array().first()["message"_L1].toString(), u"Bad request"_s);
    QCOMPARE(problemsOf(ask(link, u"2026-03-02"_s, u"2026-03-01"_s)), QStringList{u"invalid date_from"_s});
    QCOMPARE(problemsOf(ask(link, u"2026-03-02"_s, u"2026-03-20"_s)), QStringList{u"invalid date_to"_s});
    QCOMPARE(problemsOf(ask(link, u"2020-01-01"_s, u"2026-03-20"_s)),
             (QStringList{u"invalid date_to"_s, u"validation_error date_from"_s}));
}

//! A job counts for a window when the person had it on any of its days.
void TestSandboxRetrieval::careersAreToldAsAWhole()
{
    const QString path = u"/api/br/employments/"_s;
    const QString link = richLink(u"EMPLOYMENTS"_s, path, {}, 2);
    QVERIFY(!link.isEmpty());
    const QJsonArray all = retrieve(path, {{u"link"_s, link}}).array();
    QCOMPARE(all.size(), stored(path, link).size());
    const QJsonArray recent = retrieve(path, window(link, u"2026-01-01"_s, u"2026-03-01"_s)).array();
    QVERIFY(recent.size() < all.size());
    for (const QJsonValue &job : recent) {
        QVERIFY(job["start_date"_L1].toString() <= u"2026-03-01"_s);
        QVERIFY(job["end_date"_L1].isNull() || job["end_date"_L1].toString() >= u"2026-01-01"_s);
    }
}

void TestSandboxRetrieval::returnsKeepToTheirYears()
{
    const QString path = u"/api/tax-returns/"_s;
    const QJsonObject all{{u"type"_s, u"yearly"_s}, {u"year_from"_s, u"2000"_s}, {u"year_to"_s, u"2026"_s}};
    const QString link = richLink(u"TAX_RETURNS"_s, path, all, 2);
    QVERIFY(!link.isEmpty());
    const auto years = [&](const QString &from, const QString &to) {
        QStringList found;
        const Answer answer =
            retrieve(path, with(with(with(all, u"link"_s, link), u"year_from"_s, from), u"year_to"_s, to));
        const QJsonArray rows = answer.array();
        for (const QJsonValue &row : rows)
            found.append(row["informacion_general"_L1]["ejercicio"_L1].toString());
        return found;
    };
    const QStringList every = years(u"2000"_s, u"2026"_s);
    QVERIFY(every.size() > 1);
    QCOMPARE(years(every.last(), every.last()), QStringList{every.last()});
    QCOMPARE(years(every.first(), every.first()), QStringList{every.first()});
    QCOMPARE(years(u"1999"_s, u"2001"_s), QStringList());
}

void TestSandboxRetrieval::returnsKeepToTheirMonths()
{
    const QString path = u"/api/tax-returns/"_s;
    QJsonObject body = with(window({}, u"2025-04-01"_s, u"2026-03-01"_s), u"type"_s, u"monthly"_s);
    const QString link = richLink(u"TAX_RETURNS"_s, path, body, 8);
    QVERIFY(!link.isEmpty());
    body = with(window(link, u"2025-10-15"_s, u"2025-11-30"_s), u"type"_s, u"monthly"_s);
    QStringList months;
    const QJsonArray rows = retrieve(path, body).array();
    for (const QJsonValue &row : rows)
        months.append(row["informacion_general"_L1]["periodo_declaracion"_L1].toString());
    QCOMPARE(months, (QStringList{u"Octubre"_s, u"Noviembre"_s}));
}

void TestSandboxRetrieval::wrongYearsAreRefused()
{
    const QString link = linksWith(u"TAX_RETURNS"_s).first();
    const auto problems = [&](const QJsonValue &from, const QJsonValue &to) {
        return problemsOf(retrieve(
            u"/api/tax-returns/"_s,
            {{u"link"_s, link}, {u"type"_s, u"yearly"_s}, {u"year_from"_s, from}, {u"year_to"_s, to}}));
    };
    QCOMPARE(problems(u"2025"_s, u"2024"_s), QStringList{u"invalid year_from"_s});
    QCOMPARE(problems(u"1850"_s, u"20x4"_s), (QStringList{u"invalid year_from"_s, u"invalid year_to"_s}));
    QCOMPARE(problems(QJsonValue::Null, u""_s), (QStringList{u"null year_from"_s, u"blank year_to"_s}));
}

void TestSandboxRetrieval::documentsComeWhenAsked_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject period = window({}, u"2025-06-01"_s, u"2026-03-01"_s);
    QTest::newRow("tax status") << u"TAX_STATUS"_s << u"/api/tax-status/"_s << u"attach_pdf"_s
                                << QJsonObject();
    QTest::newRow("compliance") << u"TAX_COMPLIANCE_STATUS"_s << u"/api/tax-compliance-status/"_s
                                << u"attach_pdf"_s << QJsonObject();
    QTest::newRow("monthly returns") << u"TAX_RETURNS"_s << u"/api/tax-returns/"_s << u"attach_pdf"_s
                                     << with(period, u"type"_s, u"monthly"_s);
    QTest::newRow("yearly returns") << u"TAX_RETURNS"_s << u"/api/tax-returns/"_s << u"attach_pdf"_s
                                    << QJsonObject{{u"type"_s, u"yearly"_s},
                                                   {u"year_from"_s, u"2023"_s},
                                                   {u"year_to"_s, u"2025"_s}};
    QTest::newRow("retentions") << u"TAX_RETENTIONS"_s << u"/api/tax-retentions/"_s << u"attach_xml"_s
                                << with(period, u"type"_s, u"OUTFLOW"_s);
    QTest::newRow("invoices") << u"INVOICES"_s << u"/api/invoices/"_s << u"attach_xml"_s
                              << with(period, u"type"_s, u"INFLOW"_s);
    QTest::newRow("employment records")
        << u"EMPLOYMENT_RECORDS"_s << u"/api/employment-records/"_s << u"attach_pdf"_s << QJsonObject();
}

void TestSandboxRetrieval::documentsComeWhenAsked()
{
    QFETCH(QString, resource);
    QFETCH(QString, path);
    QFETCH(QString, flag);
    QFETCH(QJsonObject, body);
    const auto check = [&](const QJsonArray &rows, bool wanted) {
        int seen = 0;
        for (const QJsonValue &row : rows) {
            if (row["warnings"_L1].isObject())
                continue; // the authority gave no more of these
            const QJsonArray documents = documentsOf(row.toObject());
            seen +=
                std::all_of(documents.begin(), documents.end(),
                            [wanted](const QJsonValue &document) { return document.isString() == wanted; })
                    ? 1
                    : -1000;
        }
        return seen;
    };
    int kept = 0;
    const QStringList links = linksWith(resource);
    QVERIFY(!links.isEmpty());
    // Of even and of odd position, which have or lack documents when nobody says.
    for (const QString &link : links.first(qMin(4, links.size()))) {
        body[u"link"_s] = link;
        for (const bool wanted : {true, false, true}) {
            const Answer saved = retrieve(path, with(body, flag, wanted));
            QCOMPARE(saved.status, 201);
            QVERIFY(check(rowsOf(saved), wanted) >= 0);
            const Answer unsaved = retrieve(path, with(with(body, flag, !wanted), u"save_data"_s, false));
            QVERIFY(check(rowsOf(unsaved), !wanted) >= 0);
            const auto rows = byId(stored(path, link));
            const QJsonArray retrieved = rowsOf(saved);
            for (const QJsonValue &row : retrieved) {
                QVERIFY(rows.contains(row["id"_L1].toString()));
                kept += check({rows.value(row["id"_L1].toString())}, wanted);
            }
        }
        QVERIFY(check(rowsOf(retrieve(path, body)), false) >= 0);
        QCOMPARE(problemsOf(retrieve(path, with(body, flag, u"yes"_s))), QStringList{u"invalid "_s + flag});
    }
    QVERIFY(kept > 0);
}

void TestSandboxRetrieval::otherRowsKeepTheirDocuments()
{
    const QString path = u"/api/invoices/"_s;
    const QJsonObject body = with(with(window({}, u"2025-10-01"_s, u"2025-12-31"_s), u"type"_s, u"INFLOW"_s),
                                  u"attach_xml"_s, true);
    const QString link = richLink(u"INVOICES"_s, path, body, 2);
    QVERIFY(!link.isEmpty());
    const QJsonObject year = with(window(link, u"2025-03-14"_s, u"2026-03-14"_s), u"attach_xml"_s, false);
    for (const QString &type : {u"INFLOW"_s, u"OUTFLOW"_s})
        QCOMPARE(retrieve(path, with(year, u"type"_s, type)).status, 201);
    const auto retrieved = byId(rowsOf(retrieve(path, with(body, u"link"_s, link))));
    int others = 0;
    const QJsonArray rows = stored(path, link);
    for (const QJsonValue &row : rows) {
        const bool isRetrieved = retrieved.contains(row["id"_L1].toString());
        if (isRetrieved && !row["warnings"_L1].isObject())
            QVERIFY(row["xml"_L1].isString());
        const bool isOlder = row["invoice_date"_L1].toString() < u"2025-03-14"_s;
        if (!isRetrieved && !isOlder)
            QVERIFY(row["xml"_L1].isNull());
        others += isRetrieved || isOlder ? 0 : 1;
    }
    QVERIFY(others > 0);
}

void TestSandboxRetrieval::deletedRowsComeBackWhenSaved()
{
    const QString path = u"/api/tax-status/"_s;
    const QString link = linksWith(u"TAX_STATUS"_s).first();
    const QJsonObject body{{u"link"_s, link}};
    const QString row = path + retrieve(path, body).object()["id"_L1].toString() + u'/';
    QCOMPARE(m_client->remove(row).status, 204);
    QCOMPARE(retrieve(path, with(body, u"save_data"_s, false)).status, 200);
    QCOMPARE(m_client->get(row).status, 404);
    QCOMPARE(retrieve(path, body).status, 201);
    QCOMPARE(m_client->get(row).status, 200);
}

void TestSandboxRetrieval::metricsAreToldAsOfADay()
{
    const QString path = u"/api/employment-metrics/"_s;
    const QStringList links = linksWith(u"EMPLOYMENT_METRICS"_s);
    QVERIFY(!links.isEmpty());
    for (const QString &link : links.first(qMin(6, links.size()))) {
        const QJsonObject today = retrieve(path, {{u"link"_s, link}}).object();
        QVERIFY(today["reference_date"_L1].isNull());
        const QJsonObject then =
            retrieve(path, {{u"link"_s, link}, {u"reference_date"_s, u"2024-06-30"_s}}).object();
        QCOMPARE(then["reference_date"_L1].toString(), u"2024-06-30"_s);
        QVERIFY(then["age"_L1].toInt() < today["age"_L1].toInt());
        QVERIFY(then["weeks_employed_total"_L1].toDouble() <= today["weeks_employed_total"_L1].toDouble());
        QVERIFY(then["employer_count"_L1].toInt() <= today["employer_count"_L1].toInt());
        QCOMPARE(stored(path, link).first().toObject(), then);
        const QJsonObject child =
            retrieve(path,
                     {{u"link"_s, link}, {u"reference_date"_s, u"1990-01-01"_s}, {u"save_data"_s, false}})
                .object();
        QCOMPARE(child["current_status"_L1].toString(), u"UNEMPLOYED"_s);
        QVERIFY(child["weeks_employed_total"_L1].isNull());
        QCOMPARE(child.keys(), today.keys());
        QCOMPARE(stored(path, link).first()["reference_date"_L1].toString(), u"2024-06-30"_s);
    }
}

void TestSandboxRetrieval::wrongReferenceDatesAreRefused()
{
    const QString link = linksWith(u"EMPLOYMENT_METRICS"_s).first();
    for (const QString &date : {u"2026-03-15"_s, u"2026-02-30"_s, u"yesterday"_s})
        QCOMPARE(problemsOf(retrieve(u"/api/employment-metrics/"_s,
                                     {{u"link"_s, link}, {u"reference_date"_s, date}})),
                 QStringList{u"invalid reference_date"_s});
}

void TestSandboxRetrieval::oneAccountOnly()
{
    const QString path = u"/api/br/balances/"_s;
    const QString link = richLink(u"BALANCES"_s, path, {}, 2);
    QVERIFY(!link.isEmpty());
    const QString account = stored(path, link).first()["account_id"_L1].toString();
    const QJsonArray rows = retrieve(path, {{u"link"_s, link}, {u"account_id"_s, account}}).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()["account_id"_L1].toString(), account);
    const QString nobody = u"0e000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(problemsOf(retrieve(path, {{u"link"_s, link}, {u"account_id"_s, nobody}})),
             QStringList{u"does_not_exist account_id"_s});
    const QString statement = m_client->link(u"demo-statement"_s);
    QString stranger;
    const QJsonArray accounts = m_client->all(u"/api/accounts/?page_size=1000"_s);
    for (const QJsonValue &row : accounts)
        if (row["link"_L1].toString() != statement)
            stranger = row["id"_L1].toString();
    const QJsonObject body =
        with(window(statement, u"2026-01-01"_s, u"2026-03-01"_s), u"account"_s, stranger);
    QCOMPARE(problemsOf(retrieve(u"/api/transactions/"_s, body)), QStringList{u"does_not_exist account"_s});
}

void TestSandboxRetrieval::retentionsHaveADirection()
{
    const QString path = u"/api/tax-retentions/"_s;
    int sent = 0;
    int received = 0;
    for (const QString &link : linksWith(u"TAX_RETENTIONS"_s)) {
        const QJsonObject body = window(link, u"2025-03-14"_s, u"2026-03-14"_s);
        const auto out = byId(retrieve(path, with(body, u"type"_s, u"OUTFLOW"_s)).array());
        const auto in = byId(retrieve(path, with(body, u"type"_s, u"INFLOW"_s)).array());
        for (auto it = out.begin(); it != out.end(); ++it)
            QVERIFY(!in.contains(it.key()));
        sent += static_cast<int>(out.size());
        received += static_cast<int>(in.size());
    }
    QVERIFY(sent > 0);
    QVERIFY(received > 0);
}

void TestSandboxRetrieval::asynchronousRetrievalsKeepTheInputs()
{
    const QString path = u"/api/invoices/"_s;
    const QJsonObject body = with(window({}, u"2025-10-01"_s, u"2026-03-01"_s), u"type"_s, u"INFLOW"_s);
    const QString link = richLink(u"INVOICES"_s, path, body, 2);
    QVERIFY(!link.isEmpty());
    for (const bool wanted : {true, false}) {
        const QJsonObject asked = with(with(body, u"link"_s, link), u"attach_xml"_s, wanted);
        QCOMPARE(m_client->call("POST", path, QJsonDocument(asked).toJson(), true).status, 202);
        int seen = 0;
        const QJsonArray rows = stored(path, link);
        for (const QJsonValue &row : rows) {
            if (row["type"_L1] != "INFLOW"_L1 || row["warnings"_L1].isObject() ||
                row["invoice_date"_L1].toString() < u"2025-10-01"_s ||
                row["invoice_date"_L1].toString() > u"2026-03-01"_s)
                continue;
            QCOMPARE(row["xml"_L1].isString(), wanted);
            ++seen;
        }
        QVERIFY(seen > 0);
    }
}

QTEST_GUILESS_MAIN(TestSandboxRetrieval)
#include "tst_sandboxretrieval.moc"
