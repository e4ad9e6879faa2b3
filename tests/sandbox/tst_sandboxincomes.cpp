// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/retrievals.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo::tests;

//! Incomes and recurring expenses are reckoned anew from what a retrieval asks for.
class TestSandboxIncomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recurringExpensesKeepToTheirWindow();
    void incomesAreOfTheAllowedTypes();
    void incomesAreSureEnough();
    void incomesKeepToTheirWindow();
    void wrongIncomeInputsAreRefused();
    void noIncomeIsToldAsSuch();
    void challengesKeepTheInputs();

private:
    Answer retrieve(const QString &path, const QJsonObject &body) { return m_client->post(path, body); }
    [[nodiscard]] QJsonArray stored(const QString &path, const QString &link)
    {
        return storedRows(*m_client, path, link);
    }

    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxIncomes::initTestCase()
{
    m_client = std::make_unique<SandboxClient>();
    QCOMPARE(m_client->startProblem(), QString());
}

void TestSandboxIncomes::recurringExpensesKeepToTheirWindow()
{
    const QString path = u"/api/recurring-expenses/"_s;
    const QString link = m_client->link(u"demo-statement"_s);
    const Answer answer = retrieve(path, window(link, u"2025-09-01"_s, u"2025-12-31"_s));
    QCOMPARE(answer.status, 201);
    QVERIFY(!answer.array().isEmpty());
    const QJsonArray expenses = answer.array();
    for (const QJsonValue &expense : expenses) {
        const QJsonArray transactions = expense["transactions"_L1].toArray();
        for (const QJsonValue &row : transactions) {
            const QString day = row["value_date"_L1].toString();
            QVERIFY2(day >= u"2025-09-01"_s && day <= u"2025-12-31"_s, qPrintable(day));
        }
    }
    QCOMPARE(stored(path, link), expenses);
    QCOMPARE(retrieve(path, {{u"link"_s, link}}).status, 201);
    QVERIFY(stored(path, link) != expenses);
    // Without an end it is today.
    QCOMPARE(problemsOf(retrieve(path, {{u"link"_s, link}, {u"date_from"_s, u"2025-01-01"_s}})),
             QStringList{u"validation_error date_from"_s});
    QCOMPARE(retrieve(path, {{u"link"_s, link}, {u"date_to"_s, u"2025-01-01"_s}}).status, 201);
    retrieve(path, {{u"link"_s, link}});
}

void TestSandboxIncomes::incomesAreOfTheAllowedTypes()
{
    const QString path = u"/api/incomes/"_s;
    const QString link = m_client->link(u"demo-statement"_s);
    const QJsonObject whole = retrieve(path, {{u"link"_s, link}}).object();
    QSet<QString> types;
    const QJsonArray every = whole["income_streams"_L1].toArray();
    for (const QJsonValue &stream : every)
        types.insert(stream["income_type"_L1].toString());
    QVERIFY(types.size() > 1);
    double sum = 0;
    int count = 0;
    for (const QString &type : std::as_const(types)) {
        const QJsonObject income =
            retrieve(path, {{u"link"_s, link}, {u"allowed_income_types"_s, QJsonArray{type}}}).object();
        const QJsonArray streams = income["income_streams"_L1].toArray();
        for (const QJsonValue &stream : streams)
            QCOMPARE(stream["income_type"_L1].toString(), type);
        QVERIFY(!streams.isEmpty());
        QCOMPARE(income["number_of_income_streams"_L1].toInt(), streams.size());
        QCOMPARE(stored(path, link).first().toObject(), income);
        sum += income["total_income_amount"_L1].toDouble();
        count += static_cast<int>(streams.size());
    }
    QCOMPARE(count, every.size());
    QCOMPARE(qRound64(sum * 100), qRound64(whole["total_income_amount"_L1].toDouble() * 100));
    retrieve(path, {{u"link"_s, link}});
    QCOMPARE(stored(path, link).first().toObject(), whole);
}

void TestSandboxIncomes::incomesAreSureEnough()
{
    const QString path = u"/api/incomes/"_s;
    const QString link = m_client->link(u"demo-statement"_s);
    const QStringList levels{u"LOW"_s, u"MEDIUM"_s, u"HIGH"_s};
    const QJsonArray before = stored(path, link);
    qsizetype last = before.first()["income_streams"_L1].toArray().size();
    for (const QString &least : levels) {
        const Answer answer = retrieve(
            path, {{u"link"_s, link}, {u"minimum_confidence_level"_s, least}, {u"save_data"_s, false}});
        QCOMPARE(answer.status, 200);
        const QJsonArray streams = answer.object()["income_streams"_L1].toArray();
        for (const QJsonValue &stream : streams)
            QVERIFY(levels.indexOf(stream["confidence"_L1].toString()) >= levels.indexOf(least));
        QVERIFY(streams.size() <= last);
        last = streams.size();
    }
    QVERIFY(last > 0);
    QCOMPARE(stored(path, link), before);
}

void TestSandboxIncomes::incomesKeepToTheirWindow()
{
    const QString path = u"/api/incomes/"_s;
    const QString link = m_client->link(u"demo-statement"_s);
    const QJsonObject income = retrieve(path, window(link, u"2025-09-01"_s, u"2025-12-31"_s)).object();
    QVERIFY(income["first_transaction_date"_L1].toString() >= u"2025-09-01"_s);
    QVERIFY(income["last_transaction_date"_L1].toString() <= u"2025-12-31"_s);
    const QJsonArray streams = income["income_streams"_L1].toArray();
    QVERIFY(!streams.isEmpty());
    double sum = 0;
    int payments = 0;
    for (const QJsonValue &stream : streams) {
        const QString day = stream["last_income_date"_L1].toString();
        QVERIFY2(day >= u"2025-09-01"_s && day <= u"2025-12-31"_s, qPrintable(day));
        QCOMPARE(stream["lookback_periods"_L1].toInt(), 4);
        QVERIFY(stream["periods_with_income"_L1].toInt() <= 4);
        sum += stream["average_income_amount"_L1].toDouble() * stream["number_of_incomes"_L1].toInt();
        payments += stream["number_of_incomes"_L1].toInt();
    }
    // Averages are cut to cents.
    QVERIFY(qAbs(sum - income["total_income_amount"_L1].toDouble()) <= payments * 0.01);
    QCOMPARE(stored(path, link).first().toObject(), income);
    retrieve(path, {{u"link"_s, link}});
}

void TestSandboxIncomes::wrongIncomeInputsAreRefused()
{
    const QString path = u"/api/incomes/"_s;
    const QString link = m_client->link(u"demo-statement"_s);
    const Answer brief = retrieve(path, window(link, u"2025-12-02"_s, u"2026-03-01"_s));
    QCOMPARE(brief.status, 400);
    QCOMPARE(problemsOf(brief), QStringList{u"invalid_period"_s});
    QCOMPARE(brief.array().first()["message"_L1].toString(),
             u"The number of days between date_from and date_to must be at least 90 days"_s);
    const QJsonObject shortest = with(window(link, u"2025-12-01"_s, u"2026-03-01"_s), u"save_data"_s, false);
    QCOMPARE(retrieve(path, shortest).status, 200);
    QCOMPARE(problemsOf(retrieve(path, window(link, u"2025-03-10"_s, u"2026-03-11"_s))),
             QStringList{u"validation_error date_from"_s});
    QCOMPARE(problemsOf(retrieve(path, window(link, u"2026-03-02"_s, u"2026-03-01"_s))),
             QStringList{u"invalid date_from"_s});
    const QJsonObject wrong{{u"link"_s, link},
                            {u"allowed_income_types"_s, QJsonArray{u"SALARY"_s, u"LOTTERY"_s, u"rent"_s}},
                            {u"minimum_confidence_level"_s, u"SOME"_s}};
    QCOMPARE(problemsOf(retrieve(path, wrong)),
             (QStringList{u"invalid_choice allowed_income_types"_s, u"invalid_choice allowed_income_types"_s,
                          u"invalid_choice minimum_confidence_level"_s}));
    QCOMPARE(problemsOf(retrieve(path, {{u"link"_s, link}, {u"allowed_income_types"_s, u"SALARY"_s}})),
             QStringList{u"not_a_list allowed_income_types"_s});
}

void TestSandboxIncomes::noIncomeIsToldAsSuch()
{
    const QString path = u"/api/incomes/"_s;
    const QString link = m_client->link(u"demo-statement"_s);
    QStringList absent{u"GOVERNMENT"_s, u"RETIREMENT"_s, u"RENT"_s, u"UNKNOWN"_s};
    const QJsonArray streams = retrieve(path, {{u"link"_s, link}}).object()["income_streams"_L1].toArray();
    for (const QJsonValue &stream : streams)
        absent.removeAll(stream["income_type"_L1].toString());
    QVERIFY(!absent.isEmpty());
    const Answer answer = retrieve(path, {{u"link"_s, link},
                                          {u"allowed_income_types"_s, QJsonArray{absent.first()}},
                                          {u"save_data"_s, false}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith('{'));
    QCOMPARE(answer.object()["number_of_income_streams"_L1].toInt(-1), 0);
    QCOMPARE(answer.object()["total_income_amount"_L1].toDouble(-1), 0.0);
}

void TestSandboxIncomes::challengesKeepTheInputs()
{
    const QString path = u"/api/incomes/"_s;
    const QString link = m_client->link(u"demo-mfa-numeric"_s);
    const Answer asked = retrieve(path, {{u"link"_s, link}, {u"minimum_confidence_level"_s, u"HIGH"_s}});
    QCOMPARE(asked.status, 428);
    const Answer answer = m_client->patch(
        path,
        {{u"session"_s, asked.array().first()["session"_L1]}, {u"link"_s, link}, {u"token"_s, u"111111"_s}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.array().size(), 1);
    QCOMPARE(answer.array().first()["total_low_confidence"_L1].toDouble(-1), 0.0);
    QCOMPARE(answer.array().first()["total_medium_confidence"_L1].toDouble(-1), 0.0);
    QCOMPARE(stored(path, link), answer.array());
}

QTEST_GUILESS_MAIN(TestSandboxIncomes)
#include "tst_sandboxincomes.moc"
