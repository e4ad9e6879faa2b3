// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "tests/ui/dialogbench.h"
#include "ui/dialogs/mfa/challengeimage.h"
#include "ui/dialogs/mfa/challengeview.h"
#include "ui/dialogs/mfa/mfadialog.h"
#include "ui/dialogs/mfa/spelling.h"

#include <QBuffer>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;
using namespace vinculo::ui;

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray challengeBody(const QByteArray &type, const QJsonValue &value, const QJsonValue &expects,
                         const QJsonValue &expiry, bool asArray, const QString &flag)
{
    QJsonObject data{{u"instructions"_s, u"Do <b>this</b>"_s},
                     {u"type"_s, QString::fromLatin1(type)},
                     {u"value"_s, value}};
    if (!expects.isUndefined())
        data.insert(flag, expects);
    QJsonObject body{{u"code"_s, u"token_required"_s},
                     {u"session"_s, u"2675b703b9d4451f8d4861a3eee54449"_s},
                     {u"link"_s, u"30cb4806-6e00-48a4-91c9-ca55968576c8"_s},
                     {u"request_id"_s, u"8c7b"_s},
                     {u"token_generation_data"_s, data}};
    if (!expiry.isUndefined())
        body.insert(u"expiry"_s, expiry);
    return asArray ? QJsonDocument(QJsonArray{body}).toJson() : QJsonDocument(body).toJson();
}

MfaChallenge numeric(const QString &value, const QString &session = u"s1"_s)
{
    MfaChallenge challenge;
    challenge.kind = MfaKind::Numeric;
    challenge.session = session;
    challenge.linkId = u"30cb4806-6e00-48a4-91c9-ca55968576c8"_s;
    challenge.value = value;
    challenge.sessionLife = std::chrono::seconds(600);
    return challenge;
}

} // namespace

class TestMfaDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }
    void everyKindShowsItself_data();
    void everyKindShowsItself();
    void typedAnswerIsSentOnceAndForgotten();
    void pastedCodeLosesItsSpaces();
    void answerInWordsKeepsItsSpaces();
    void emptyAnswerIsNotSent();
    void newChallengeReplacesTheOldInPlace();
    void confirmingOnTheDeviceSendsNoToken();
    void escapeCancelsAndSendsNothing();
    void expiredSessionOffersToStartAgain();
    void collectionWithoutResumeSaysWhatToDo();
    void serverTextIsPlain();
    void codeIsSpelledForReadingAloud();
    void hugeOrBrokenPicturesAreRefused();
    void codesAreBlackOnWhiteInTheDark();
    void picturesOfAnySizeFitSmallScreens_data();
    void picturesOfAnySizeFitSmallScreens();

private:
    MfaDialog &open(DialogBench &bench, const MfaChallenge &challenge,
                    const ResourceSpec &spec = resources::accounts());
    std::unique_ptr<MfaDialog> m_dialog;
};

MfaDialog &TestMfaDialog::open(DialogBench &bench, const MfaChallenge &challenge, const ResourceSpec &spec)
{
    auto flow = std::make_unique<models::MfaFlow>(bench.client, api::Clock::system(), spec, challenge);
    m_dialog =
        std::make_unique<MfaDialog>(bench.theme, bench.profile, std::move(flow),
                                    MfaSubject{u"M•••• S••••"_s, u"Banco & Co"_s, u"Fetching"_s}, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    return *m_dialog;
}

void TestMfaDialog::everyKindShowsItself_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("asksForText");
    const QString png = QString::fromLatin1(pngOf(qrFromText(u"code"_s, 100)).toBase64());
    const QList<std::pair<QByteArray, QJsonValue>> kinds = {
        {"numeric", u"12345"_s}, {"qr", png}, {"text", u"First pet?"_s}, {"inputless", QJsonValue::Null}};
    const QList<std::pair<const char *, QJsonValue>> expiries = {
        {"number", 9600}, {"string", u"60"_s}, {"missing", QJsonValue(QJsonValue::Undefined)}};
    for (const auto &[type, value] : kinds)
        for (const auto &[name, expiry] : expiries)
            for (const bool asArray : {true, false})
                for (const QString &flag : {u"expects_user_input"_s, u"expect_user_input"_s}) {
                    QTest::addRow("%s, expiry %s, %s, %s", type.constData(), name,
                                  asArray ? "array" : "object", qPrintable(flag))
                        << challengeBody(type, value, true, expiry, asArray, flag) << true;
                    QTest::addRow("%s, no input, expiry %s, %s, %s", type.constData(), name,
                                  asArray ? "array" : "object", qPrintable(flag))
                        << challengeBody(type, value, false, expiry, asArray, flag) << false;
                }
}

void TestMfaDialog::everyKindShowsItself()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, asksForText);
    const ApiError error = api::decodeError(428, "application/json", body);
    QVERIFY(error.challenge);
    DialogBench bench;
    MfaDialog &dialog = open(bench, *error.challenge);
    auto *answer = dialog.findChild<QLineEdit *>(u"mfaAnswer"_s);
    auto *primary = dialog.findChild<QPushButton *>(u"mfaPrimary"_s);
    QCOMPARE(answer->isVisible(), asksForText);
    QVERIFY(primary->isVisible());
    QCOMPARE(primary->isEnabled(), !asksForText);
    if (asksForText)
        QCOMPARE(dialog.focusWidget(), answer);
    const bool isQr = error.challenge->kind == MfaKind::Qr;
    QCOMPARE(!dialog.findChild<ChallengeView *>()->shownCode().isNull(), isQr);
}

void TestMfaDialog::typedAnswerIsSentOnceAndForgotten()
{
    DialogBench bench;
    MfaDialog &dialog = open(bench, numeric(u"482137"_s));
    bench.transport.enqueue(200, "[]");
    QSignalSpy accepted(&dialog, &MfaDialog::accepted428);
    auto *answer = dialog.findChild<QLineEdit *>(u"mfaAnswer"_s);
    QTest::keyClicks(answer, u"7712"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QVERIFY(answer->text().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(bench.sent(api::HttpVerb::Patch), 1);
    QVERIFY(bench.lastBody(api::HttpVerb::Patch).contains("7712"));
    QVERIFY(!answer->isVisible());
}

void TestMfaDialog::pastedCodeLosesItsSpaces()
{
    DialogBench bench;
    MfaDialog &dialog = open(bench, numeric(u"482137"_s));
    auto *answer = dialog.findChild<QLineEdit *>(u"mfaAnswer"_s);
    QGuiApplication::clipboard()->setText(u" 123 456 \n"_s);
    QTest::keySequence(answer, QKeySequence::Paste);
    QTest::keyClick(answer, Qt::Key_Return);
    QTRY_COMPARE(bench.sent(api::HttpVerb::Patch), 1);
    QVERIFY(bench.lastBody(api::HttpVerb::Patch).contains("\"123456\""));
}

void TestMfaDialog::answerInWordsKeepsItsSpaces()
{
    DialogBench bench;
    MfaChallenge challenge = numeric(u"Name of your street?"_s);
    challenge.kind = MfaKind::Text;
    MfaDialog &dialog = open(bench, challenge);
    auto *answer = dialog.findChild<QLineEdit *>(u"mfaAnswer"_s);
    QTest::keyClicks(answer, u"Rua das Flores"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QTRY_COMPARE(bench.sent(api::HttpVerb::Patch), 1);
    QVERIFY(bench.lastBody(api::HttpVerb::Patch).contains("Rua das Flores"));
}

void TestMfaDialog::emptyAnswerIsNotSent()
{
    DialogBench bench;
    MfaDialog &dialog = open(bench, numeric(u"482137"_s));
    auto *answer = dialog.findChild<QLineEdit *>(u"mfaAnswer"_s);
    QTest::keyClicks(answer, u"   "_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(bench.sent(api::HttpVerb::Patch), 0);
}

void TestMfaDialog::newChallengeReplacesTheOldInPlace()
{
    DialogBench bench;
    MfaDialog &dialog = open(bench, numeric(u"111111"_s));
    bench.transport.enqueue(428,
                            challengeBody("numeric", u"222222"_s, true, 600, true, u"expects_user_input"_s));
    auto *answer = dialog.findChild<QLineEdit *>(u"mfaAnswer"_s);
    QTest::keyClicks(answer, u"1"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QTRY_COMPARE(dialog.flow().challenge().value, u"222222"_s);
    QTRY_VERIFY(answer->isVisible() && answer->isEnabled());
    QVERIFY(answer->text().isEmpty());
    QCOMPARE(dialog.focusWidget(), answer);
    bool codeIsShown = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        codeIsShown = codeIsShown || (label->isVisible() && label->text() == u"222 222"_s);
    QVERIFY(codeIsShown);
    QVERIFY(dialog.flow().notice() != models::MfaFlow::Notice::None);
    QCOMPARE(bench.sent(api::HttpVerb::Patch), 1);
}

void TestMfaDialog::confirmingOnTheDeviceSendsNoToken()
{
    DialogBench bench;
    MfaChallenge challenge = numeric({});
    challenge.kind = MfaKind::Inputless;
    challenge.expectsUserInput = false;
    MfaDialog &dialog = open(bench, challenge);
    bench.transport.enqueue(200, "[]");
    QSignalSpy accepted(&dialog, &MfaDialog::accepted428);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(accepted.count(), 1);
    QVERIFY(!bench.lastBody(api::HttpVerb::Patch).contains("\"token\""));
}

void TestMfaDialog::escapeCancelsAndSendsNothing()
{
    DialogBench bench;
    MfaDialog &dialog = open(bench, numeric(u"111111"_s));
    QSignalSpy abandoned(&dialog, &MfaDialog::abandoned);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"mfaAnswer"_s), u"123"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(abandoned.count(), 1);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.flow().state(), models::MfaFlow::State::Cancelled);
    QVERIFY(dialog.flow().challenge().session.isEmpty());
    QVERIFY(dialog.findChild<QLineEdit *>(u"mfaAnswer"_s)->text().isEmpty());
    QCOMPARE(bench.transport.sent().size(), 0);
}

void TestMfaDialog::expiredSessionOffersToStartAgain()
{
    DialogBench bench;
    MfaDialog &dialog = open(bench, numeric(u"111111"_s));
    bench.transport.enqueue(400, R"([{"code":"session_expired","message":"over","request_id":"r"}])");
    QSignalSpy again(&dialog, &MfaDialog::startAgainRequested);
    QSignalSpy abandoned(&dialog, &MfaDialog::abandoned);
    auto *answer = dialog.findChild<QLineEdit *>(u"mfaAnswer"_s);
    QTest::keyClicks(answer, u"1"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QTRY_COMPARE(dialog.flow().state(), models::MfaFlow::State::Expired);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(again.count(), 1);
    QCOMPARE(abandoned.count(), 0);
    QVERIFY(!dialog.isVisible());
}

void TestMfaDialog::collectionWithoutResumeSaysWhatToDo()
{
    DialogBench bench;
    MfaDialog &dialog = open(bench, numeric(u"111111"_s), resources::consents());
    QCOMPARE(dialog.flow().state(), models::MfaFlow::State::Unresumable);
    QVERIFY(!dialog.findChild<QPushButton *>(u"mfaPrimary"_s)->isVisible());
    QVERIFY(!dialog.findChild<QLineEdit *>(u"mfaAnswer"_s)->isVisible());
}

void TestMfaDialog::serverTextIsPlain()
{
    DialogBench bench;
    MfaChallenge challenge = numeric(u"<img src='/dev/zero'>%1 & \u202Eabc"_s);
    challenge.kind = MfaKind::Text;
    challenge.instructions = u"<b>bold</b> &amp; %2"_s;
    MfaDialog &dialog = open(bench, challenge);
    bool instructionsAreShown = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202E)));
        instructionsAreShown = instructionsAreShown || label->text() == challenge.instructions;
    }
    QVERIFY(instructionsAreShown);
}

void TestMfaDialog::codeIsSpelledForReadingAloud()
{
    QCOMPARE(groupedCode(u"482137"_s), u"482 137"_s);
    QCOMPARE(groupedCode(u"48213765"_s), u"4821 3765"_s);
    QCOMPARE(groupedCode(u"12345"_s), u"12345"_s);
    QCOMPARE(groupedCode(u" 12 "_s), u"12"_s);
    QCOMPARE(spelledCode(u"482137"_s), u"four, eight, two – one, three, seven"_s);
    QCOMPARE(spelledCode(u"1A"_s), u"one, A"_s);
}

void TestMfaDialog::hugeOrBrokenPicturesAreRefused()
{
    QVERIFY(imageFromChallenge(u"not base64 !"_s).isNull());
    QVERIFY(imageFromChallenge(QString(4 * 1024 * 1024, u'A')).isNull());
    QImage wide(kWidestChallengeImage + 1, 4, QImage::Format_RGB32);
    wide.fill(Qt::white);
    QVERIFY(imageFromChallenge(QString::fromLatin1(pngOf(wide).toBase64())).isNull());
    QByteArray cut = pngOf(qrFromText(u"x"_s, 100));
    cut.truncate(20);
    QVERIFY(imageFromChallenge(QString::fromLatin1(cut.toBase64())).isNull());
    // an image of another kind is not looked at
    QByteArray bitmap;
    QBuffer buffer(&bitmap);
    QImage(4, 4, QImage::Format_RGB32).save(&buffer, "bmp");
    QVERIFY(imageFromChallenge(QString::fromLatin1(bitmap.toBase64())).isNull());
    QVERIFY(qrFromText(QString(5000, u'x'), 100).isNull());
    QVERIFY(!isPlainCodeText(u"iVBORw0KGgoAAAANSUhEUgAAAEsAAABLAQMAAAAC"_s));
    QVERIFY(isPlainCodeText(u"https://bank.example/auth?x=1"_s));
}

void TestMfaDialog::codesAreBlackOnWhiteInTheDark()
{
    DialogBench bench;
    bench.theme.setScheme(Theme::Scheme::Dark);
    MfaChallenge challenge = numeric(u"https://bank.example/auth?x=1"_s);
    challenge.kind = MfaKind::Qr;
    const QImage code = open(bench, challenge).findChild<ChallengeView *>()->shownCode();
    bench.theme.setScheme(Theme::Scheme::Light);
    QVERIFY(!code.isNull());
    for (const QPoint &corner : {QPoint(0, 0), QPoint(code.width() - 1, 0), QPoint(0, code.height() - 1)})
        QCOMPARE(code.pixelColor(corner), QColor(Qt::white));
}

void TestMfaDialog::picturesOfAnySizeFitSmallScreens_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("tiny") << 30;
    QTest::newRow("just smaller") << 200;
    QTest::newRow("largest") << 1500;
}

void TestMfaDialog::picturesOfAnySizeFitSmallScreens()
{
    QFETCH(int, side);
    DialogBench bench;
    MfaChallenge challenge = numeric(QString::fromLatin1(pngOf(qrFromText(u"code"_s, side)).toBase64()));
    challenge.kind = MfaKind::Qr;
    auto *view = open(bench, challenge).findChild<ChallengeView *>();
    QVERIFY(!view->shownCode().isNull());
    QSizeF shown;
    for (const QLabel *label : view->findChildren<QLabel *>())
        if (label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull())
            shown = label->pixmap(Qt::ReturnByValue).deviceIndependentSize();
    QCOMPARE(shown, QSizeF(240, 240));
}

QTEST_MAIN(TestMfaDialog)
#include "tst_mfadialog.moc"
