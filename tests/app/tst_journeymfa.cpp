// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/table/resourcetablemodel.h"
#include "tests/app/keyboard.h"
#include "tests/app/ownhome.h"
#include "tests/app/sandboxcontrol.h"
#include "tests/app/traces.h"
#include "ui/dialogs/mfa/mfadialog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#define ZX_USE_UTF8 1 // texts as std::string, in both generations of the 1.x interface
#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr qint64 kReadableMs = 1'000; //!< from the key to the code on the screen, the call included
const QString kRight = u"111111"_s;
const QString kWrong = u"999999"_s; //!< the bank asks again, in a new session

//! What a phone's camera would read from the picture.
QString codeIn(const QPixmap &picture)
{
    const QImage gray = picture.toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto result =
        ZXing::ReadBarcode({gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                            static_cast<int>(gray.bytesPerLine())},
                           ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true));
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

} // namespace

//! "Solve a challenge with the customer on the phone", by keyboard in the real window against the local
//! Belvo: every kind of challenge is shown, answered wrongly, then rightly; what is typed leaves no trace.
class TestJourneyMfa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindIsShownAnsweredAndAccepted_data();
    void everyKindIsShownAnsweredAndAccepted();
    void confirmingOnTheDeviceNeedsNoCode();
    void escapeForgetsAndCanBeRepeated();
    void anEndedSessionStartsAgain();
    void anAnswerInWordsLeavesNoTrace();

private:
    [[nodiscard]] QUrl server() const { return m_application->session()->profile().baseUrl; }
    [[nodiscard]] ui::MfaDialog *challenge() const
    {
        return qobject_cast<ui::MfaDialog *>(dialogNamed(u"mfaDialog"_s));
    }
    [[nodiscard]] QLineEdit *field() const { return challenge()->findChild<QLineEdit *>(u"mfaAnswer"_s); }
    [[nodiscard]] QString words() const { return wordsIn(challenge()); }
    void selectLink(const QString &externalId);
    void fetch();
    void checkKind(const QString &kind);
    void checkAccepted(int patches);

    std::unique_ptr<LogRecorder> m_log;
    std::unique_ptr<app::Application> m_application;
    QByteArrayList m_secret; //!< must be found nowhere afterwards
};

void TestJourneyMfa::init()
{
    m_log.reset(); // there is one message handler at a time
    m_log = std::make_unique<LogRecorder>();
    m_secret = {kRight.toUtf8(), kWrong.toUtf8()};
    m_application = std::make_unique<app::Application>(
        *qApp, app::StartOptions{
                   .profile = u"demo"_s, .language = u"en"_s, .scheme = u"light"_s, .page = u"links"_s});
    QSignalSpy connected(m_application.get(), &app::Application::connected);
    m_application->start();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, kPatienceMs);
    m_application->window()->activateWindow();
    QTRY_VERIFY(QGuiApplication::focusWindow());
}

//! Whatever was typed, and the names of the bank's sessions, are in no file and no message.
void TestJourneyMfa::cleanup()
{
    m_application.reset();
    const QStringList traces = filesWith(m_secret, QDir::homePath());
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u'\n')));
    QVERIFY(filesBelow(QDir::homePath()) >= 2); // settings and journal: the search did look at something
    const QByteArray messages = m_log->messages();
    for (const QByteArray &secret : std::as_const(m_secret))
        QVERIFY2(!messages.contains(secret), secret.constData());
}

void TestJourneyMfa::selectLink(const QString &externalId)
{
    QWidget *window = m_application->window();
    m_application->window()->openPage(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {externalId}}});
    QTRY_VERIFY_WITH_TIMEOUT(visibleTable(window) && visibleTable(window)->model()->rowCount() == 1,
                             kPatienceMs);
    QVERIFY(tabTo<QTableView>());
    press(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(visibleTable(window)->currentIndex().isValid());
}

void TestJourneyMfa::fetch()
{
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogNamed(u"refreshDialog"_s));
    QTRY_VERIFY(dialogNamed(u"refreshDialog"_s)->isActiveWindow());
    QElapsedTimer wait;
    wait.start();
    press(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return challenge() != nullptr; }, kPatienceMs))
        QFAIL(qPrintable(wordsIn(dialogNamed(u"refreshDialog"_s))));
    const qint64 shownAfter = wait.elapsed();
    QVERIFY2(shownAfter <= kReadableMs, qPrintable(QString::number(shownAfter)));
    QTRY_VERIFY(challenge()->isActiveWindow());
    m_secret.append(challenge()->flow().challenge().session.toUtf8());
    QVERIFY(!m_secret.last().isEmpty());
    QVERIFY(!challenge()->isModal());
    QVERIFY(!QApplication::activeModalWidget()); // the rest of the window stays usable
}

void TestJourneyMfa::everyKindIsShownAnsweredAndAccepted_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("kind");
    QTest::newRow("numeric") << u"demo-mfa-numeric"_s << u"numeric"_s;
    QTest::newRow("qr picture") << u"demo-mfa-qr"_s << u"qr"_s;
    QTest::newRow("qr content") << u"demo-mfa-qr-text"_s << u"qr"_s;
    QTest::newRow("question") << u"demo-mfa-text"_s << u"text"_s;
    QTest::newRow("inputless") << u"demo-mfa-inputless"_s << u"inputless"_s;
    QTest::newRow("not in a list") << u"demo-mfa-object"_s << u"numeric"_s;
}

void TestJourneyMfa::checkKind(const QString &kind)
{
    const QString value = challenge()->flow().challenge().value;
    const QString shown = words();
    if (kind == u"numeric"_s) {
        QCOMPARE(value.size(), 6);
        QVERIFY2(shown.split(u'\n').contains(u"%1 %2"_s.arg(value.left(3), value.mid(3))), qPrintable(shown));
        m_secret.append(value.toUtf8());
    } else if (kind == u"text"_s) {
        QVERIFY(!value.isEmpty());
        QVERIFY2(shown.split(u'\n').contains(value), qPrintable(shown));
        m_secret.append(value.toUtf8());
    } else if (kind == u"inputless"_s) {
        QVERIFY2(shown.contains(u"sends a code to the customer"_s), qPrintable(shown));
    } else {
        for (const auto scheme : {ui::Theme::Scheme::Light, ui::Theme::Scheme::Dark}) {
            m_application->theme().setScheme(scheme);
            QCoreApplication::processEvents();
            const QString read = codeIn(challenge()->grab());
            QVERIFY2(read.startsWith(u"https://bank.example/login?challenge="_s), qPrintable(read));
            m_secret.append(read.toUtf8());
        }
        m_application->theme().setScheme(ui::Theme::Scheme::Light);
    }
    const bool ages = kind == u"numeric"_s || kind == u"qr"_s;
    QCOMPARE(shown.contains(u"Code shown for 0:0"_s), ages);
    static const QRegularExpression sessionClock(u"Session ends in \\d+:\\d\\d"_s);
    QVERIFY2(shown.contains(sessionClock), qPrintable(shown));
    QVERIFY(field()->isVisible());
    QVERIFY(field()->hasFocus());
    QVERIFY(field()->text().isEmpty());
}

void TestJourneyMfa::checkAccepted(int patches)
{
    QVERIFY(challenge());
    QTRY_VERIFY_WITH_TIMEOUT(!challenge() || challenge()->flow().state() == models::MfaFlow::State::Accepted,
                             kPatienceMs);
    QVERIFY(challenge());
    QVERIFY2(words().contains(u"The bank has accepted"_s), qPrintable(words()));
    QVERIFY(!field()->isVisible());
    QVERIFY(field()->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!challenge(), kPatienceMs); // out of the way by itself, after its tick was seen
    QCOMPARE(arrivals(server(), u"PATCH"_s), patches);
    // Back in what was interrupted: the fetch goes on.
    QVERIFY(dialogNamed(u"refreshDialog"_s));
    QVERIFY2(wordsIn(dialogNamed(u"refreshDialog"_s)).contains(u"Belvo has accepted and is working"_s),
             qPrintable(wordsIn(dialogNamed(u"refreshDialog"_s))));
}

void TestJourneyMfa::everyKindIsShownAnsweredAndAccepted()
{
    QFETCH(QString, externalId);
    QFETCH(QString, kind);
    STEP(selectLink(externalId));
    STEP(fetch());
    STEP(checkKind(kind));

    const QPointer<ui::MfaDialog> dialog = challenge();
    const QString session = dialog->flow().challenge().session;
    type(kWrong);
    press(Qt::Key_Return);
    QVERIFY(field()->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->flow().challenge().session != session &&
                                 dialog->flow().state() == models::MfaFlow::State::Asking,
                             kPatienceMs);
    QCOMPARE(challenge(), dialog.data()); // in place
    QVERIFY2(words().contains(u"Here is the new one."_s) ||
                 words().contains(u"It has sent a new challenge."_s),
             qPrintable(words()));
    m_secret.append(dialog->flow().challenge().session.toUtf8());
    STEP(checkKind(kind));
    QCOMPARE(arrivals(server(), u"PATCH"_s), 1);

    type(kRight);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // a second Return sends nothing more
    STEP(checkAccepted(2));
}

void TestJourneyMfa::confirmingOnTheDeviceNeedsNoCode()
{
    STEP(selectLink(u"demo-mfa-confirm"_s));
    STEP(fetch());
    QVERIFY(!field()->isVisible());
    QVERIFY2(words().contains(u"The customer approves the request"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"Session ends in"_s), qPrintable(words()));
    QVERIFY(!words().contains(u"Code shown for"_s));
    QCOMPARE(QApplication::focusWidget(), challenge()->findChild<QPushButton *>(u"mfaPrimary"_s));
    QCOMPARE(arrivals(server(), u"PATCH"_s), 0); // nothing is asked before the person says so
    const QPointer<ui::MfaDialog> dialog = challenge();
    press(Qt::Key_Return);
    // The bank needs two seconds; the dialog asks again by itself.
    QTRY_VERIFY_WITH_TIMEOUT(dialog->flow().state() != models::MfaFlow::State::Sending, kPatienceMs);
    if (dialog->flow().state() == models::MfaFlow::State::WaitingForBank)
        QVERIFY2(words().contains(u"asks again by itself"_s), qPrintable(words()));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->flow().state(), models::MfaFlow::State::Accepted, kPatienceMs);
    const int asked = arrivals(server(), u"PATCH"_s);
    QVERIFY2(asked == 1 || asked == 2, qPrintable(QString::number(asked)));
    STEP(checkAccepted(asked));
}

void TestJourneyMfa::escapeForgetsAndCanBeRepeated()
{
    STEP(selectLink(u"demo-mfa-numeric"_s));
    STEP(fetch());
    type(u"4711"_s);
    const QPointer<ui::MfaDialog> dialog = challenge();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!challenge());
    if (dialog) {
        QVERIFY(dialog->flow().challenge().session.isEmpty());
        QVERIFY(dialog->flow().challenge().value.isEmpty());
    }
    QCOMPARE(arrivals(server(), u"PATCH"_s), 0);
    QVERIFY2(wordsIn(m_application->window()).contains(u"The challenge was not answered"_s),
             qPrintable(wordsIn(m_application->window())));

    // Nothing was fetched, so it may be tried again once the bank has let go of the old session.
    QVERIFY(advanceClock(server(), std::chrono::minutes(3)));
    if (QDialog *refresh = dialogNamed(u"refreshDialog"_s)) {
        refresh->activateWindow();
        QTRY_VERIFY(refresh->isActiveWindow());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialogNamed(u"refreshDialog"_s));
    }
    m_application->window()->activateWindow();
    QTRY_VERIFY(m_application->window()->isActiveWindow());
    QVERIFY(tabTo<QTableView>());
    STEP(fetch());
    type(kRight);
    press(Qt::Key_Return);
    STEP(checkAccepted(1));
}

void TestJourneyMfa::anEndedSessionStartsAgain()
{
    STEP(selectLink(u"demo-mfa-inputless"_s));
    STEP(fetch());
    QVERIFY(advanceClock(server(), std::chrono::minutes(15)));
    const QPointer<ui::MfaDialog> dialog = challenge();
    type(kRight);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->flow().state(), models::MfaFlow::State::Expired, kPatienceMs);
    QVERIFY2(words().contains(u"The session with the bank is over"_s), qPrintable(words()));
    QCOMPARE(QApplication::focusWidget(), dialog->findChild<QPushButton *>(u"mfaPrimary"_s));
    QCOMPARE(arrivals(server(), u"PATCH"_s), 1);
    press(Qt::Key_Return); // "Start again" is one step: the same data is asked for once more
    QTRY_VERIFY_WITH_TIMEOUT(!dialog && challenge(), kPatienceMs);
    QTRY_VERIFY(challenge()->isActiveWindow());
    m_secret.append(challenge()->flow().challenge().session.toUtf8());
    type(kRight);
    press(Qt::Key_Return);
    STEP(checkAccepted(2));
}

void TestJourneyMfa::anAnswerInWordsLeavesNoTrace()
{
    STEP(selectLink(u"demo-mfa-text"_s));
    STEP(fetch());
    const QString answer = u"blue canary 7315"_s;
    m_secret.append(answer.toUtf8());
    type(answer);
    QCOMPARE(field()->text(), answer);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"did not accept the answer"_s), kPatienceMs);
    QCOMPARE(arrivals(server(), u"PATCH"_s), 1);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!challenge());
}

int main(int argc, char *argv[])
{
    const OwnHome home;
    QApplication application(argc, argv);
    TestJourneyMfa test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeymfa.moc"
