// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/dialogs/program/settingsdialog.h"
#include "ui/notices/noticecentre.h"
#include "ui/windows/mainwindow.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

namespace {

//! A desktop that keeps what it is given.
class KeptNotices : public DesktopNotices
{
public:
    struct Notice
    {
        QString title;
        QString text;
        int times = 0;
    };
    void withdraw(const QString &kind) override { shown.remove(kind); }
    void press(const QString &kind) { Q_EMIT activated(kind); }

    QHash<QString, Notice> shown;

protected:
    void showPlain(const QString &kind, const QString &title, const QString &text) override
    {
        Notice &notice = shown[kind];
        notice = {title, text, notice.times + 1};
    }
};

} // namespace

class TestNoticeCentre : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsToldToSomebodyWhoLooks();
    void whatHappensTogetherIsOneNotice();
    void lookingTakesNoticesBack();
    void aTopicCanBeSwitchedOff();
    void marksOfMarkupAreLeftOut();
    void aPressedNoticeBringsTheWindow();

private:
    void lookAway();
    void look();

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<KeptNotices> m_desktop;
    std::unique_ptr<NoticeCentre> m_centre;
    std::unique_ptr<QWidget> m_window;
};

void TestNoticeCentre::init()
{
    m_bench = std::make_unique<tests::WindowBench>(2);
    m_desktop = std::make_unique<KeptNotices>();
    m_centre = std::make_unique<NoticeCentre>(*m_desktop, m_bench->settings);
    lookAway();
}

void TestNoticeCentre::cleanup()
{
    m_window.reset();
    m_centre.reset();
    m_desktop.reset();
    m_bench.reset();
}

void TestNoticeCentre::lookAway()
{
    m_window.reset();
    QTRY_VERIFY(!QGuiApplication::focusWindow());
}

void TestNoticeCentre::look()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNoticeCentre::nothingIsToldToSomebodyWhoLooks()
{
    look();
    m_centre->tellTaskEnded();
    m_centre->tellMfaWaiting();
    lookAway();
    m_centre->tellBankDown(u"ofitau_br_retail"_s);
    QTRY_VERIFY(m_desktop->shown.contains(u"banks"_s));
    QCOMPARE(m_desktop->shown.size(), 1); // the others were seen in the window
}

void TestNoticeCentre::whatHappensTogetherIsOneNotice()
{
    for (int i = 0; i < 5; ++i)
        m_centre->tellMfaWaiting();
    m_centre->tellTaskEnded();
    m_centre->tellTaskBlocked();
    m_centre->tellBankDown(u"ofitau_br_retail"_s);
    m_centre->tellBankDown(u"ofbradesco_br_retail"_s);
    m_centre->tellBankBack(u"ofnubank_br_retail"_s);
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    for (const KeptNotices::Notice &notice : std::as_const(m_desktop->shown))
        QCOMPARE(notice.times, 1);
    QVERIFY(m_desktop->shown[u"mfa"_s].text.startsWith(u"5 "_s));
    const QString tasks = m_desktop->shown[u"tasks"_s].text;
    QVERIFY(tasks.contains(u"cannot go on"_s) && tasks.contains(u"come to their end"_s));
    const QString banks = m_desktop->shown[u"banks"_s].text;
    QVERIFY2(banks.startsWith(u"2 bank"_s) && banks.contains(u"ofnubank_br_retail is reached again"_s),
             qPrintable(banks));
    // One more, later: the same notice counts on.
    m_centre->tellMfaWaiting();
    QTRY_COMPARE(m_desktop->shown[u"mfa"_s].times, 2);
    QVERIFY(m_desktop->shown[u"mfa"_s].text.startsWith(u"6 "_s));
    // What is reached again is not among those that are not.
    m_centre->tellBankBack(u"ofbradesco_br_retail"_s);
    QTRY_COMPARE(m_desktop->shown[u"banks"_s].times, 2);
    QVERIFY(m_desktop->shown[u"banks"_s].text.startsWith(u"ofitau_br_retail: "_s));
}

void TestNoticeCentre::lookingTakesNoticesBack()
{
    m_centre->tellTaskEnded();
    QTRY_VERIFY(m_desktop->shown.contains(u"tasks"_s));
    look();
    QTRY_VERIFY(m_desktop->shown.isEmpty());
    lookAway();
    m_centre->tellTaskEnded();
    QTRY_VERIFY(m_desktop->shown.contains(u"tasks"_s));
    QVERIFY(m_desktop->shown[u"tasks"_s].text.startsWith(u"1 "_s));
}

void TestNoticeCentre::aTopicCanBeSwitchedOff()
{
    {
        SettingsDialog dialog(m_bench->settings, tests::WindowBench::theme(), nullptr);
        auto *box = dialog.findChild<QCheckBox *>(u"notices-tasks"_s);
        QVERIFY(box && box->isChecked());
        box->click();
        QVERIFY(!box->accessibleName().isEmpty() || !box->text().isEmpty());
    }
    m_centre->tellTaskEnded();
    m_centre->tellMfaWaiting();
    QTRY_VERIFY(m_desktop->shown.contains(u"mfa"_s));
    QVERIFY(!m_desktop->shown.contains(u"tasks"_s));
    NoticeCentre::setOn(m_bench->settings, NoticeTopic::Tasks, true);
    m_centre->tellTaskEnded();
    QTRY_VERIFY(m_desktop->shown.contains(u"tasks"_s));
}

void TestNoticeCentre::marksOfMarkupAreLeftOut()
{
    m_centre->tellBankDown(u"<a href=\"x\">%1&amp;"_s);
    QTRY_VERIFY(m_desktop->shown.contains(u"banks"_s));
    const QString text = m_desktop->shown[u"banks"_s].text;
    QVERIFY2(text.startsWith(u"a href=\"x\"%1amp;: "_s), qPrintable(text));
}

void TestNoticeCentre::aPressedNoticeBringsTheWindow()
{
    WindowServices services = m_bench->services();
    services.notices = m_desktop.get();
    MainWindow window(services, m_bench->profile);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openPage(u"links"_s);
    window.showMinimized();
    m_desktop->press(u"tasks"_s);
    QTRY_VERIFY(window.isActiveWindow() && !window.isMinimized());
    QCOMPARE(window.currentPage(), u"tasks"_s);
    m_desktop->press(u"banks"_s);
    QCOMPARE(window.currentPage(), u"home"_s);
    m_desktop->press(u"mfa"_s); // its dialog is there already: the page stays
    QCOMPARE(window.currentPage(), u"home"_s);
}

QTEST_MAIN(TestNoticeCentre)
#include "tst_noticecentre.moc"
