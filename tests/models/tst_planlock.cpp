// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planlock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using vinculo::models::PlanLock;

//! One plan at a time for each environment and host, whatever happened to the program that ran the last one.
class TestPlanLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void oneAtATime();
    void environmentsAndHostsDoNotHinderEachOther();
    void aFileThatNobodyWroteIntoHoldsNothing();
    void aDirectoryThatIsNotThereRefuses();

private:
    [[nodiscard]] PlanLock lock(Environment environment = Environment::Production,
                                const QString &host = u"api.example.com"_s) const
    {
        return {m_directory->path(), environment, host};
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestPlanLock::oneAtATime()
{
    PlanLock second = lock();
    {
        PlanLock first = lock();
        QVERIFY(!first.acquire());
        QVERIFY(!first.acquire()); // it is ours already
        const auto refused = second.acquire();
        QVERIFY(refused);
        QCOMPARE(refused->code, u"plan_running"_s);
        QVERIFY(refused->message.startsWith(QString::number(QCoreApplication::applicationPid()) + u'@'));
    }
    QVERIFY(!second.acquire());
}

void TestPlanLock::environmentsAndHostsDoNotHinderEachOther()
{
    PlanLock production = lock();
    PlanLock sandbox = lock(Environment::Sandbox);
    PlanLock elsewhere = lock(Environment::Production, u"127.0.0.1:8000"_s);
    QVERIFY(!production.acquire() && !sandbox.acquire() && !elsewhere.acquire());
}

//! A program was killed between making the file and writing its name into it.
void TestPlanLock::aFileThatNobodyWroteIntoHoldsNothing()
{
    QString name;
    {
        PlanLock first = lock();
        QVERIFY(!first.acquire());
        name = QDir(m_directory->path()).entryList(QDir::Files).value(0);
    }
    QFile left(m_directory->filePath(name));
    QVERIFY(!name.isEmpty() && !left.exists() && left.open(QIODevice::WriteOnly));
    left.close();
    PlanLock next = lock();
    QTRY_VERIFY(!next.acquire()); // as soon as it cannot be somebody who is about to write
    QVERIFY(lock().acquire());
}

void TestPlanLock::aDirectoryThatIsNotThereRefuses()
{
    PlanLock nowhere(m_directory->filePath(u"gone"_s), Environment::Production, u"api.example.com"_s);
    const auto refused = nowhere.acquire();
    QVERIFY(refused);
    QCOMPARE(refused->code, u"ledger_unavailable"_s);
}

QTEST_GUILESS_MAIN(TestPlanLock)
#include "tst_planlock.moc"
