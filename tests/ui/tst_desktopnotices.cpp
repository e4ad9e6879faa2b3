// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! The service of a desktop, as the Desktop Notifications Specification describes it.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Notice
    {
        QString program;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QMap<uint, Notice> shown;

public Q_SLOTS:
    uint Notify(const QString &program, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces > 0 ? replaces : ++m_last;
        shown.insert(id, {program, title, text, actions, hints});
        return id;
    }
    void CloseNotification(uint id)
    {
        shown.remove(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

class TestDesktopNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aNoticeTakesThePlaceOfTheOneBefore();
    void onlyOwnNoticesArePressed();
    void aClosedOneComesAnew();
    void withoutAServiceNothingHappens();

private:
    // With a connection of its own, as another program.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    NotificationService m_service;
};

void TestDesktopNotices::initTestCase()
{
    QGuiApplication::setApplicationDisplayName(u"Vínculo"_s);
    QGuiApplication::setDesktopFileName(u"br.vinculo.Vinculo"_s);
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopNotices::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestDesktopNotices::aNoticeTakesThePlaceOfTheOneBefore()
{
    const auto notices = DesktopNotices::make();
    notices->show(u"tasks"_s, u"Tasks"_s, u"1 <b>task</b>"_s);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QCOMPARE(m_service.shown.first().program, u"Vínculo"_s);
    QCOMPARE(m_service.shown.first().text, u"1 btask/b"_s);
    QCOMPARE(m_service.shown.first().hints.value(u"desktop-entry"_s).toString(), u"br.vinculo.Vinculo"_s);
    notices->show(u"banks"_s, u"Banks"_s, u"one"_s);
    QTRY_COMPARE(m_service.shown.size(), 2);
    QTest::qWait(50); // the ids have arrived
    notices->show(u"tasks"_s, u"Tasks"_s, u"2 tasks"_s);
    QTRY_COMPARE(m_service.shown.first().text, u"2 tasks"_s);
    QCOMPARE(m_service.shown.size(), 2);
    notices->withdraw(u"tasks"_s);
    notices->withdraw(u"banks"_s);
    QTRY_VERIFY(m_service.shown.isEmpty());
}

void TestDesktopNotices::onlyOwnNoticesArePressed()
{
    const auto notices = DesktopNotices::make();
    QSignalSpy activated(notices.get(), &DesktopNotices::activated);
    notices->show(u"mfa"_s, u"Title"_s, u"Text"_s);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QTest::qWait(50);
    const uint id = m_service.shown.firstKey();
    Q_EMIT m_service.ActionInvoked(id + 1, u"default"_s);
    Q_EMIT m_service.ActionInvoked(id, u"default"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"mfa"_s);
    notices->withdraw(u"mfa"_s);
    QTRY_VERIFY(m_service.shown.isEmpty());
}

void TestDesktopNotices::aClosedOneComesAnew()
{
    const auto notices = DesktopNotices::make();
    notices->show(u"mfa"_s, u"Title"_s, u"Text"_s);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QTest::qWait(50);
    const uint first = m_service.shown.firstKey();
    m_service.CloseNotification(first); // by the person
    QTest::qWait(50);
    notices->show(u"mfa"_s, u"Title"_s, u"Text"_s);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QVERIFY(m_service.shown.firstKey() != first);
    QTest::qWait(50);
    notices->withdraw(u"mfa"_s);
    QTRY_VERIFY(m_service.shown.isEmpty());
}

void TestDesktopNotices::withoutAServiceNothingHappens()
{
    QVERIFY(m_bus.unregisterService(u"org.freedesktop.Notifications"_s));
    const auto notices = DesktopNotices::make();
    QSignalSpy activated(notices.get(), &DesktopNotices::activated);
    notices->show(u"tasks"_s, u"Tasks"_s, u"Text"_s);
    notices->withdraw(u"tasks"_s);
    QTest::qWait(100);
    QVERIFY(m_service.shown.isEmpty());
    QCOMPARE(activated.size(), 0);
}

QTEST_MAIN(TestDesktopNotices)
#include "tst_desktopnotices.moc"
