// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentnumber.h"
#include "sandbox/store/idfactory.h"
#include "sandbox/store/instant.h"
#include "tests/sandbox/sandboxclient.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using vinculo::tests::SandboxClient;

//! What the generated people, links and statements promise.
class TestSandboxData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateOfALinkIsThere();
    void someLinksAreDuplicates();
    void someDuplicatesShowTheSame();
    void externalIdsAreOdd();
    void documentsHaveRightCheckDigits();
    void namesAreHard();
    void ownersHaveThreeShapes();
    void accountsCoverEveryCategory();
    void consentsCoverEveryState();
    void consentsExpireWithTheClock();
    void transactionsAreAsManyAsAsked();
    void transactionsLieInThePast();
    void someStatementsHaveHoles();
    void incomesAndExpensesStandOnTheStatement();
    void identifiersReadBack();
    void timesReadBack();
    void aMillionRowsStartQuickly();

private:
    std::unique_ptr<SandboxClient> m_client;
    QJsonArray m_links;
    QJsonArray m_owners;
    QJsonArray m_accounts;
};

void TestSandboxData::initTestCase()
{
    m_client = std::make_unique<SandboxClient>();
    QCOMPARE(m_client->startProblem(), QString());
    m_links = m_client->all(u"/api/links/?page_size=1000"_s);
    m_owners = m_client->all(u"/api/owners/?page_size=1000"_s);
    m_accounts = m_client->all(u"/api/accounts/?page_size=1000"_s);
    QVERIFY(m_links.size() > 300);
}

void TestSandboxData::everyStateOfALinkIsThere()
{
    QSet<QString> states;
    for (const QJsonValue &link : std::as_const(m_links))
        states.insert(link["status"_L1].toString() + u'/' + link["access_mode"_L1].toString() + u'/' +
                      link["refresh_rate"_L1].toString());
    for (const QString &status : {u"valid"_s, u"invalid"_s, u"unconfirmed"_s, u"token_required"_s}) {
        for (const QString &rate : {u"6h"_s, u"12h"_s, u"24h"_s, u"7d"_s, u"30d"_s})
            QVERIFY2(states.contains(status + u"/recurrent/"_s + rate), qPrintable(status + rate));
        QVERIFY2(states.contains(status + u"/single/"_s), qPrintable(status));
    }
}

void TestSandboxData::someLinksAreDuplicates()
{
    QHash<QString, int> users;
    for (const QJsonValue &link : std::as_const(m_links))
        ++users[link["institution_user_id"_L1].toString()];
    QVERIFY(std::count_if(users.begin(), users.end(), [](int count) { return count > 1; }) >= 10);
    for (auto it = users.begin(); it != users.end(); ++it)
        QCOMPARE(it.key().size(), 44);
}

//! Some duplicates show the same accounts and movements, others have accounts of their own.
void TestSandboxData::someDuplicatesShowTheSame()
{
    QHash<QString, QStringList> numbers; // by link
    for (const QJsonValue &account : std::as_const(m_accounts)) {
        const QString number =
            account["number"_L1].toString() + account["public_identification_value"_L1].toString();
        numbers[account["link"_L1].toString()].append(number);
    }
    QHash<QString, QList<QJsonValue>> pairs;
    for (const QJsonValue &link : std::as_const(m_links))
        pairs[link["institution"_L1].toString() + link["institution_user_id"_L1].toString()].append(link);
    const auto rowsOf = [this](const QString &link) {
        QHash<QString, int> rows; // by day and amount
        for (const QJsonValue &row : m_client->all(u"/api/transactions/?page_size=1000&link="_s + link))
            ++rows[row["value_date"_L1].toString() + u' ' + QString::number(row["amount"_L1].toDouble())];
        return rows;
    };
    const auto sum = [](const QHash<QString, int> &rows) {
        return std::accumulate(rows.cbegin(), rows.cend(), 0);
    };
    int alike = 0;
    int different = 0;
    for (const QList<QJsonValue> &pair : std::as_const(pairs)) {
        if (pair.size() != 2)
            continue;
        const QString one = pair[0]["id"_L1].toString();
        const QString other = pair[1]["id"_L1].toString();
        QStringList here = numbers.value(one);
        QStringList there = numbers.value(other);
        here.sort();
        there.sort();
        if (here.isEmpty() || here != there) {
            different += !here.isEmpty() && !there.isEmpty();
            continue;
        }
        ++alike;
        QHash<QString, int> fuller = rowsOf(one);
        QHash<QString, int> emptier = rowsOf(other);
        if (sum(fuller) < sum(emptier))
            fuller.swap(emptier);
        QVERIFY(sum(emptier) > 0 && sum(fuller) - sum(emptier) <= 1);
        for (auto row = emptier.cbegin(); row != emptier.cend(); ++row)
            QVERIFY2(fuller.value(row.key()) >= row.value(), qPrintable(row.key()));
    }
    QVERIFY2(alike > 0 && different > 0,
             qPrintable(u"%1/%2"_s.arg(QString::number(alike), QString::number(different))));
}

void TestSandboxData::externalIdsAreOdd()
{
    int nulls = 0;
    qsizetype longest = 0;
    QHash<QString, int> ids;
    for (const QJsonValue &link : std::as_const(m_links)) {
        nulls += link["external_id"_L1].isNull() ? 1 : 0;
        longest = std::max(longest, link["external_id"_L1].toString().size());
        ++ids[link["external_id"_L1].toString()];
    }
    QVERIFY(nulls > 5);
    QCOMPARE(longest, 256);
    QVERIFY(ids.value(u"shared-family-plan"_s) > 1);
    QVERIFY(ids.contains(u"null"_s));
}

void TestSandboxData::documentsHaveRightCheckDigits()
{
    QSet<QString> types;
    for (const QJsonValue &owner : std::as_const(m_owners)) {
        const QJsonValue document = owner["document_id"_L1];
        types.insert(document["document_type"_L1].toString());
        const auto number = vinculo::parseDocumentNumber(document["document_number"_L1].toString());
        QVERIFY2(number.checkDigitsValid, qPrintable(document["document_number"_L1].toString()));
    }
    QCOMPARE(types, (QSet<QString>{u"CPF"_s, u"CNPJ"_s, u"CURP"_s, u"RFC"_s}));
}

void TestSandboxData::namesAreHard()
{
    QString all;
    for (const QJsonValue &owner : std::as_const(m_owners))
        all += owner["display_name"_L1].toString() + u'\n';
    for (const QString &part : {u"<b>"_s, u"<img src="_s, u"%1"_s, u" & "_s, u"🌙"_s, u"ל"_s, u"نور"_s, u"ç"_s,
                                u"DROP TABLE"_s, u"=HYPERLINK"_s, u"Queirós"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

void TestSandboxData::ownersHaveThreeShapes()
{
    int individual = 0;
    int business = 0;
    int standard = 0;
    for (const QJsonValue &value : std::as_const(m_owners)) {
        const QJsonObject owner = value.toObject();
        individual += owner.contains("birth_date"_L1) ? 1 : 0;
        business += owner.contains("parties"_L1) ? 1 : 0;
        standard += !owner.contains("birth_date"_L1) && !owner.contains("parties"_L1) ? 1 : 0;
    }
    QVERIFY(individual > 20 && business > 5 && standard > 20);
}

void TestSandboxData::accountsCoverEveryCategory()
{
    QSet<QString> categories;
    for (const QJsonValue &account : std::as_const(m_accounts)) {
        const QString category = account["category"_L1].toString();
        categories.insert(category);
        QCOMPARE(account["credit_data"_L1].isObject(), category == "CREDIT_CARD"_L1);
        QCOMPARE(account["overdraft"_L1].isObject(), category == "CHECKING_ACCOUNT"_L1);
    }
    QCOMPARE(categories.size(), 10);
}

void TestSandboxData::consentsCoverEveryState()
{
    QSet<QString> documents;
    for (const QJsonValue &owner : std::as_const(m_owners))
        if (owner["document_id"_L1]["document_type"_L1].toString().startsWith(u'C') &&
            owner["document_id"_L1]["document_type"_L1].toString() != "CURP"_L1)
            documents.insert(owner["document_id"_L1]["document_number"_L1].toString());
    QSet<QString> states;
    int endless = 0;
    int soon = 0;
    for (const QString &document : std::as_const(documents)) {
        const QJsonArray consents = m_client->get(u"/api/consents/?user_document="_s + document).results();
        for (const QJsonValue &consent : consents) {
            states.insert(consent["status"_L1].toString());
            endless +=
                consent["undefined_consent_expiration"_L1].toBool() && consent["expired_at"_L1].isNull() ? 1
                                                                                                         : 0;
            const QString end = consent["expired_at"_L1].toString();
            soon +=
                consent["status"_L1] == "AUTHORISED"_L1 && !end.isEmpty() && end < u"2026-03-29"_s ? 1 : 0;
        }
    }
    QCOMPARE(states, (QSet<QString>{u"AUTHORISED"_s, u"AWAITING_AUTHORISATION"_s,
                                    u"AWAITING_AUTHORISATION_CONFIRMATION"_s, u"REJECTED"_s, u"EXPIRED"_s,
                                    QString()}));
    QVERIFY(endless > 0);
    QVERIFY(soon > 0);
}

void TestSandboxData::consentsExpireWithTheClock()
{
    SandboxClient client;
    const QString document = client.get(u"/api/owners/?link="_s + client.link(u"demo-statement"_s))
                                 .results()
                                 .first()["document_id"_L1]["document_number"_L1]
                                 .toString();
    const auto authorised = [&client, &document] {
        int count = 0;
        const QJsonArray consents = client.get(u"/api/consents/?user_document="_s + document).results();
        for (const QJsonValue &consent : consents)
            count += consent["status"_L1] == "AUTHORISED"_L1 &&
                             !consent["undefined_consent_expiration"_L1].toBool()
                         ? 1
                         : 0;
        return count;
    };
    QVERIFY(authorised() > 0);
    client.advance(400 * 86400);
    QCOMPARE(authorised(), 0);
}

void TestSandboxData::transactionsAreAsManyAsAsked()
{
    int count = 0;
    QStringList ids;
    for (const QJsonValue &link : std::as_const(m_links))
        ids.append(link["id"_L1].toString());
    for (qsizetype i = 0; i < ids.size(); i += 100)
        count += m_client->get(u"/api/transactions/?page_size=1&link__in="_s + ids.mid(i, 100).join(u','))
                     .object()["count"_L1]
                     .toInt();
    QCOMPARE(count, 20000);
}

void TestSandboxData::transactionsLieInThePast()
{
    const QString link = m_client->link(u"demo-statement"_s);
    const QJsonArray rows = m_client->get(u"/api/transactions/?page_size=1000&link="_s + link).results();
    QSet<QString> ids;
    QString last = u"9999"_s;
    for (const QJsonValue &row : rows) {
        ids.insert(row["id"_L1].toString());
        QVERIFY(row["transacted_at"_L1].toString() <= u"2026-03-14T09:00:01"_s);
        QVERIFY(row["created_at"_L1].toString() <= u"2026-03-14T09:00:01"_s);
        QVERIFY(row["amount"_L1].toDouble() > 0);
        QVERIFY(row["value_date"_L1].toString() <= last);
        last = row["value_date"_L1].toString();
    }
    QCOMPARE(ids.size(), 1000);
}

void TestSandboxData::someStatementsHaveHoles()
{
    int holes = 0;
    for (int i = 0; i < 120; ++i) {
        const QString account = m_accounts.at(i)["id"_L1].toString();
        const QString link = m_accounts.at(i)["link"_L1].toString();
        const QString base = u"/api/transactions/?page_size=1&link=%1&account=%2"_s.arg(link, account);
        const auto count = [this, &base](const QString &more) {
            return m_client->get(base + more).object()["count"_L1].toInt();
        };
        if (count(u"&value_date__lt=2025-10-20"_s) > 8 &&
            count(u"&value_date__range=2025-10-26,2025-11-25"_s) == 0)
            ++holes;
    }
    QVERIFY(holes > 0);
}

//! What is derived from a statement quotes rows that are there, as the bank printed them, and none that is
//! pending.
void TestSandboxData::incomesAndExpensesStandOnTheStatement()
{
    QSet<QString> printed;
    const auto line = [](const QJsonValue &account, const QJsonValue &day, const QJsonValue &amount,
                         const QJsonValue &description) {
        return QStringList{account.toString(), day.toString(), QString::number(amount.toDouble(), 'f', 2),
                           description.toString()}
            .join(u'|');
    };
    for (const QJsonValue &link : std::as_const(m_links)) {
        const QJsonArray rows = m_client->all(
            u"/api/transactions/?page_size=1000&status__in=PROCESSED&link="_s + link["id"_L1].toString());
        for (const QJsonValue &row : rows)
            printed.insert(line(row["account"_L1]["id"_L1], row["value_date"_L1], row["amount"_L1],
                                row["description"_L1]));
    }
    QSet<QString> quoted;
    int streams = 0;
    const QJsonArray incomes = m_client->all(u"/api/incomes/?page_size=1000"_s);
    for (const QJsonValue &income : incomes) {
        const QJsonArray list = income["income_streams"_L1].toArray();
        streams += static_cast<int>(list.size());
        for (const QJsonValue &stream : list)
            quoted.insert(line(stream["account_id"_L1], stream["last_income_date"_L1],
                               stream["last_income_amount"_L1], stream["last_income_description"_L1]));
    }
    const QJsonArray expenses = m_client->all(u"/api/recurring-expenses/?page_size=1000"_s);
    for (const QJsonValue &expense : expenses) {
        const QJsonArray list = expense["transactions"_L1].toArray();
        QVERIFY(list.size() > 1);
        for (const QJsonValue &row : list)
            quoted.insert(line(expense["account"_L1]["id"_L1], row["value_date"_L1], row["amount"_L1],
                               row["description"_L1]));
    }
    QVERIFY(streams > 500);
    QVERIFY(expenses.size() > 300);
    for (const QString &text : std::as_const(quoted))
        QVERIFY2(printed.contains(text), qPrintable(text));
}

void TestSandboxData::identifiersReadBack()
{
    using namespace vinculo::sandbox;
    const IdFactory ids(7);
    for (const std::uint64_t serial : {0ULL, 1ULL, 4711ULL, (1ULL << 48) - 1}) {
        const Uuid id = ids.make(IdKind::Transaction, serial);
        QCOMPARE(ids.serialOf(IdKind::Transaction, id), std::optional(serial));
        QVERIFY(!ids.serialOf(IdKind::Account, id));
        QCOMPARE(parseUuid(toText(id)), std::optional(id));
        QCOMPARE(toText(id)[14], '4');
    }
    QVERIFY(!parseUuid("0e000000-0000-4000-8000-00000000000"));
}

void TestSandboxData::timesReadBack()
{
    using namespace vinculo::sandbox;
    for (const QString &text : {u"2026-03-14"_s, u"2024-02-29"_s, u"1969-12-31"_s, u"2000-01-01"_s}) {
        const auto day = parseDay(text.toStdString());
        QVERIFY(day);
        QCOMPARE(QString::fromStdString(dayText(*day)), text);
        QCOMPARE(qint64(*day), QDate(1970, 1, 1).daysTo(QDate::fromString(text, Qt::ISODate)));
    }
    QVERIFY(!parseDay("2026-02-30"));
    QVERIFY(!parseDay("14-03-2026"));
    QCOMPARE(parseInstant("2026-03-14T09:12:31.406032Z"), parseInstant("2026-03-14T06:12:31.406-03:00"));
    QVERIFY(!parseInstant("2026-03-14T09:12:31"));
}

void TestSandboxData::aMillionRowsStartQuickly()
{
    auto options = SandboxClient::defaults();
    options.transactions = 1'000'000;
    QElapsedTimer timer;
    timer.start();
    SandboxClient client(options);
    const qint64 started = timer.elapsed();
    const QString path = u"/api/transactions/?page_size=1000&link="_s + client.link(u"demo-statement"_s);
    client.get(path);
    timer.restart();
    QCOMPARE(client.get(path).results().size(), 1000);
    qInfo("a million transactions started in %lld ms; a page of 1000 took %lld ms with reading it", started,
          timer.elapsed());
    QVERIFY(started < 5000);
}

QTEST_GUILESS_MAIN(TestSandboxData)
#include "tst_sandboxdata.moc"
