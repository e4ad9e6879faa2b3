// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QDate>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using vinculo::tests::SandboxClient;

namespace {

//! A salary as a bank shows it.
struct Payment
{
    QString account;
    QDate day;
    double amount = 0;
    QString description;
};

//! A job as an institute shows it.
struct Employment
{
    QString employer;
    QDate start;
    QDate end;                    //!< invalid: none
    QMap<QString, double> months; //!< year and month → pay
};

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

//! What was paid in every month, from the changes of a Mexican record.
QMap<QString, double> monthsOf(const QJsonArray &updates, QDate last)
{
    QMap<QDate, double> daily;
    for (const QJsonValue &update : updates)
        if (const QString event = update["event"_L1].toString();
            event == u"HIRED" || event == u"SALARY_MODIFICATION")
            daily.insert(dateOf(update["update_date"_L1]), update["base_salary"_L1].toDouble());
    QMap<QString, double> months;
    for (auto pay = daily.begin(); pay != daily.end(); ++pay) {
        const QDate until = std::next(pay) == daily.end() ? last : std::next(pay).key().addDays(-1);
        for (QDate day = pay.key(); day <= until; day = day.addDays(1))
            months.insert(day.toString(u"yyyy-MM"_s), pay.value() * 30);
    }
    return months;
}

} // namespace

//! One life in all resources: whom the bank says the salary is from is whom the institute says one works for,
//! and the tax office was told the same.
class TestSandboxLives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void salariesComeFromTheEmployer();
    void salariesComeIntoOneAccount();
    void incomeStreamsAreTheSalaries();
    void taxReturnsAreWhatWasPaid();
    void aSeedFileIsOneLifeToo();
    void employersOfASeedFileStandOnTheRecord();

private:
    void collectPayments();
    void collectJobs();
    [[nodiscard]] static vinculo::sandbox::ServerOptions with(const QJsonObject &person);

    std::unique_ptr<SandboxClient> m_client;
    QHash<QString, QString> m_documents;       //!< link → document number of its only owner
    QHash<QString, QList<Payment>> m_payments; //!< by document number
    QHash<QString, QList<Employment>> m_jobs;  //!< by document number
};

void TestSandboxLives::initTestCase()
{
    auto options = SandboxClient::defaults();
    options.people = 800; // few of them have a bank and an institute
    options.now = QDateTime(QDate(2026, 6, 2), QTime(9, 0), Qt::UTC); // the year before is declared
    options.transactions = 200'000;                                   // statements that reach back to it
    m_client = std::make_unique<SandboxClient>(options);
    QSet<QString> joint;
    for (const QJsonValue &owner : m_client->all(u"/api/owners/?page_size=1000"_s)) {
        const QString link = owner["link"_L1].toString();
        if (m_documents.contains(link))
            joint.insert(link);
        QString number = owner["document_id"_L1]["document_number"_L1].toString();
        m_documents.insert(link, number);
    }
    for (const QString &link : std::as_const(joint))
        m_documents.remove(link);
    collectPayments();
    collectJobs();
}

void TestSandboxLives::collectPayments()
{
    for (auto link = m_documents.cbegin(); link != m_documents.cend(); ++link) {
        const QJsonArray rows =
            m_client->all(u"/api/transactions/?page_size=1000&type=INFLOW&link="_s + link.key());
        for (const QJsonValue &row : rows)
            if (row["subcategory"_L1] == u"Salary"_s)
                m_payments[link.value()].append({.account = row["account"_L1]["id"_L1].toString(),
                                                 .day = dateOf(row["value_date"_L1]),
                                                 .amount = row["amount"_L1].toDouble(),
                                                 .description = row["description"_L1].toString()});
    }
}

void TestSandboxLives::collectJobs()
{
    for (const QJsonValue &record : m_client->all(u"/api/employment-records/?page_size=1000"_s)) {
        QList<Employment> &jobs = m_jobs[m_documents.value(record["link"_L1].toString())];
        const QDate asked = QDateTime::fromString(record["collected_at"_L1].toString(), Qt::ISODate).date();
        const bool isKnown = !jobs.isEmpty(); // from another link of the same person
        for (const QJsonValue &job : record["employment_records"_L1].toArray()) {
            Employment one{.employer = job["employer"_L1].toString(),
                           .start = dateOf(job["start_date"_L1]),
                           .end = dateOf(job["end_date"_L1]),
                           .months = {}};
            one.months =
                monthsOf(job["employment_status_updates"_L1].toArray(), one.end.isValid() ? one.end : asked);
            if (!isKnown)
                jobs.append(one);
        }
    }
    for (const QJsonValue &job : m_client->all(u"/api/br/employments/?page_size=1000"_s)) {
        Employment one{.employer = job["employer_data"_L1]["name"_L1].toString(),
                       .start = dateOf(job["start_date"_L1]),
                       .end = dateOf(job["end_date"_L1]),
                       .months = {}};
        for (const QJsonValue &salary : job["salaries"_L1].toArray())
            if (salary["type"_L1] == u"REGULAR"_s)
                one.months.insert(salary["month"_L1].toString(), salary["base_amount"_L1].toDouble());
        m_jobs[m_documents.value(job["link"_L1].toString())].append(one);
    }
    m_jobs.remove(QString());
}

void TestSandboxLives::salariesComeFromTheEmployer()
{
    int people = 0;
    int compared = 0;
    for (auto person = m_jobs.cbegin(); person != m_jobs.cend(); ++person) {
        const QList<Payment> payments = m_payments.value(person.key());
        people += payments.isEmpty() ? 0 : 1;
        for (const Payment &payment : payments) {
            const auto job = std::ranges::find_if(person.value(), [&payment](const Employment &one) {
                return one.start <= payment.day && (!one.end.isValid() || payment.day <= one.end);
            });
            const QString told =
                person.key() + u' ' + payment.day.toString(Qt::ISODate) + u' ' + payment.description;
            QVERIFY2(job != person.value().cend(), qPrintable(told));
            QVERIFY2(payment.description.endsWith(job->employer),
                     qPrintable(told + u" is not from "_s + job->employer));
            const QString month = payment.day.toString(u"yyyy-MM"_s);
            if (!job->months.contains(month))
                continue; // the institute was asked before, or the month's pay slip is not out yet
            const double parts = payment.description.startsWith(u"NOMINA"_s) ? 2 : 1;
            // The institute's amount is that of a day.
            QVERIFY2(qAbs(payment.amount * parts - job->months.value(month)) < 0.5,
                     qPrintable(told + u": "_s + QString::number(payment.amount * parts) + u" is not "_s +
                                QString::number(job->months.value(month))));
            ++compared;
        }
    }
    QVERIFY2(people > 15, qPrintable(QString::number(people)));
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

void TestSandboxLives::salariesComeIntoOneAccount()
{
    int paid = 0;
    for (auto person = m_payments.cbegin(); person != m_payments.cend(); ++person) {
        QSet<QString> accounts;
        QSet<QDate> days;
        for (const Payment &payment : person.value()) {
            accounts.insert(payment.account);
            days.insert(payment.day);
        }
        QVERIFY2(accounts.size() == 1, qPrintable(person.key()));
        QCOMPARE(days.size(), person.value().size());
        ++paid;
    }
    QVERIFY2(paid > 60, qPrintable(QString::number(paid)));
}

void TestSandboxLives::incomeStreamsAreTheSalaries()
{
    int streams = 0;
    for (const QJsonValue &income : m_client->all(u"/api/incomes/?page_size=1000"_s)) {
        const QString number = m_documents.value(income["link"_L1].toString());
        for (const QJsonValue &stream : income["income_streams"_L1].toArray()) {
            if (stream["income_type"_L1] != u"SALARY"_s || !m_payments.contains(number))
                continue;
            ++streams;
            const QList<Payment> &payments = m_payments[number];
            QVERIFY(std::ranges::any_of(payments, [&stream](const Payment &payment) {
                return payment.day == dateOf(stream["last_income_date"_L1]) &&
                       payment.description == stream["last_income_description"_L1].toString() &&
                       qAbs(payment.amount - stream["last_income_amount"_L1].toDouble()) < 0.005;
            }));
        }
    }
    QVERIFY2(streams > 50, qPrintable(QString::number(streams)));
}

void TestSandboxLives::taxReturnsAreWhatWasPaid()
{
    int compared = 0;
    for (const QJsonValue &row : m_client->all(u"/api/tax-returns/?page_size=1000"_s)) {
        const QJsonArray payers = row["sueldos_salarios"_L1]["retenedores"_L1].toArray();
        const int year = row["informacion_general"_L1]["ejercicio"_L1].toString().toInt();
        // Banks know some by their CURP, which begins as the RFC does.
        const QString rfc = row["informacion_general"_L1]["rfc"_L1].toString();
        QString number = rfc;
        for (auto known = m_payments.keyBegin(); known != m_payments.keyEnd(); ++known)
            if (known->size() == 18 && known->first(10) == rfc.first(10))
                number = *known;
        if (payers.isEmpty())
            continue;
        for (const Payment &payment : m_payments.value(number)) {
            if (payment.day.year() != year)
                continue;
            QVERIFY2(std::ranges::any_of(payers,
                                         [&payment](const QJsonValue &payer) {
                                             return payment.description.endsWith(
                                                 payer["nombre_denominacion_razon_social"_L1].toString());
                                         }),
                     qPrintable(number + u' ' + payment.description));
            ++compared;
        }
    }
    QVERIFY2(compared > 5, qPrintable(QString::number(compared)));
}

vinculo::sandbox::ServerOptions TestSandboxLives::with(const QJsonObject &person)
{
    auto options = SandboxClient::defaults();
    options.seedFile = QJsonDocument(QJsonObject{{u"people"_s, QJsonArray{person}}}).toJson();
    return options;
}

namespace {

QJsonObject mexican(const QJsonArray &transactions)
{
    const auto link = [](const char *institution, const char *id) {
        return QJsonObject{{u"institution"_s, QLatin1StringView(institution)},
                           {u"external_id"_s, QLatin1StringView(id)}};
    };
    QJsonObject bank = link("gotham_mx_retail", "maria-bank");
    bank[u"accounts"_s] =
        QJsonArray{QJsonObject{{u"category"_s, u"CHECKING_ACCOUNT"_s}, {u"transactions"_s, transactions}}};
    return {{u"name"_s, u"María Prueba López"_s},
            {u"country"_s, u"MX"_s},
            {u"document_number"_s, u"PULM850101MDFRPR07"_s},
            {u"links"_s, QJsonArray{bank, link("planet_mx_employment", "maria-work"),
                                    link("tatooine_mx_fiscal", "maria-tax")}}};
}

QJsonArray fortnights()
{
    QJsonArray rows;
    for (int month = 1; month <= 14; ++month) {
        const QDate first = QDate(2025, 1, 1).addMonths(month - 1);
        for (const int day : {14, 27})
            if (const QDate payday = first.addDays(day); payday < QDate(2026, 3, 14))
                rows.append(QJsonObject{{u"value_date"_s, payday.toString(Qt::ISODate)},
                                        {u"amount"_s, 11500},
                                        {u"type"_s, u"INFLOW"_s},
                                        {u"description"_s, u"NOMINA HOSPITAL"_s},
                                        {u"category"_s, u"Income & Payments"_s},
                                        {u"subcategory"_s, u"Salary"_s}});
    }
    return rows;
}

} // namespace

void TestSandboxLives::aSeedFileIsOneLifeToo()
{
    SandboxClient client(with(mexican(fortnights())));
    QCOMPARE(client.startProblem(), QString());
    const QJsonArray records = client.all(u"/api/employment-records/?link="_s + client.link(u"maria-work"_s));
    QCOMPARE(records.size(), 1);
    const QJsonValue personal = records[0]["personal_data"_L1];
    QCOMPARE(personal["first_name"_L1].toString(), u"María"_s);
    QCOMPARE(personal["last_name"_L1].toString(), u"Prueba López"_s);
    QCOMPARE(personal["birth_date"_L1].toString(), u"1985-01-01"_s);
    for (const QJsonValue &number : personal["document_ids"_L1].toArray())
        if (number["document_type"_L1] == u"RFC"_s)
            QVERIFY(number["document_number"_L1].toString().startsWith(u"PULM850101"_s));
    const QJsonValue job = records[0]["employment_records"_L1].toArray().first();
    QCOMPARE(job["monthly_salary"_L1].toDouble(), 23000.0);
    QVERIFY(dateOf(job["start_date"_L1]) < QDate(2025, 1, 15));
    QVERIFY(job["end_date"_L1].isNull());
    // Twelve months and the bonus of half a month.
    const QJsonArray years = client.all(u"/api/tax-returns/?link="_s + client.link(u"maria-tax"_s));
    const auto last = std::ranges::find_if(years, [](const QJsonValue &year) {
        return year["informacion_general"_L1]["ejercicio"_L1].toString() == u"2024"_s &&
               year["sueldos_salarios"_L1].isObject();
    });
    QVERIFY(last != years.cend());
    QCOMPARE((*last)["sueldos_salarios"_L1]["ingreso_anual"_L1].toDouble(), 23000.0 * 12.5);
    const QJsonArray incomes = client.all(u"/api/incomes/?link="_s + client.link(u"maria-bank"_s));
    QCOMPARE(incomes[0]["income_streams"_L1].toArray().first()["monthly_median"_L1].toDouble(), 23000.0);
}

void TestSandboxLives::employersOfASeedFileStandOnTheRecord()
{
    QJsonObject person = mexican(fortnights());
    person[u"employer"_s] = u"Hospital de Prueba SC"_s;
    person[u"salary"_s] = 25000;
    SandboxClient client(with(person));
    const QJsonArray records = client.all(u"/api/employment-records/?link="_s + client.link(u"maria-work"_s));
    const QJsonValue job = records[0]["employment_records"_L1].toArray().first();
    QCOMPARE(job["employer"_L1].toString(), u"Hospital de Prueba SC"_s);
    QCOMPARE(job["monthly_salary"_L1].toDouble(), 25000.0); // what is told is not guessed at
}

QTEST_GUILESS_MAIN(TestSandboxLives)
#include "tst_sandboxlives.moc"
