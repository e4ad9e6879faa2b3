// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentnumber.h"

#include <QTest>

using namespace vinculo;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vinculo::DocumentKind)

class TestDocumentNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesNumbers_data();
    void recognisesNumbers();
    void leavesOtherTextUnknown_data();
    void leavesOtherTextUnknown();
    void everyWrongCheckDigitIsFound();
    void formats_data();
    void formats();
};

void TestDocumentNumber::recognisesNumbers_data()
{
    using enum DocumentKind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("CPF") << u"76109277673"_s << Cpf << true;
    QTest::newRow("CPF with punctuation") << u" 761.092.776-73 "_s << Cpf << true;
    QTest::newRow("CPF with both digits zero") << u"52998224725"_s << Cpf << true;
    QTest::newRow("CPF of one digit") << u"111.111.111-11"_s << Cpf << false;
    QTest::newRow("CPF with a wrong digit") << u"761.092.776-74"_s << Cpf << false;
    QTest::newRow("CNPJ") << u"11222333000181"_s << Cnpj << true;
    QTest::newRow("CNPJ of the sandbox") << u"50685362006773"_s << Cnpj << false;
    QTest::newRow("CNPJ with punctuation") << u"11.222.333/0001-81"_s << Cnpj << true;
    QTest::newRow("CNPJ with letters") << u"12.ABC.345/01DE-35"_s << Cnpj << true;
    QTest::newRow("CNPJ with small letters") << u"12abc34501de35"_s << Cnpj << true;
    QTest::newRow("CNPJ with a wrong digit") << u"11222333000182"_s << Cnpj << false;
    QTest::newRow("CNPJ of zeros") << u"00000000000000"_s << Cnpj << false;
    QTest::newRow("RFC of a person") << u"GODE561231GR8"_s << Rfc << true;
    QTest::newRow("RFC with dashes") << u"gode-561231-gr8"_s << Rfc << true;
    QTest::newRow("RFC of the public at large") << u"XAXX010101000"_s << Rfc << true;
    QTest::newRow("RFC of the sandbox") << u"PFIS010101000"_s << Rfc << false;
    QTest::newRow("RFC with an impossible date") << u"GODE561331GR8"_s << Rfc << false;
    QTest::newRow("RFC of a company with an enye") << u"\u00D1AB010101AB1"_s << Rfc << false;
    QTest::newRow("RFC with a decomposed enye") << u"N\u0303AB010101AB1"_s << Rfc << false;
    QTest::newRow("CURP") << u"HEGG560427MVZRRL04"_s << Curp << true;
    QTest::newRow("CURP with a wrong digit") << u"HEGG560427MVZRRL05"_s << Curp << false;
    QTest::newRow("CURP of the sandbox") << u"BLPM951331IONVGR54"_s << Curp << false;
    QTest::newRow("NSS") << u"12345678903"_s << Nss << true;
}

void TestDocumentNumber::recognisesNumbers()
{
    QFETCH(QString, text);
    QFETCH(DocumentKind, kind);
    QFETCH(bool, isValid);
    const DocumentNumber number = parseDocumentNumber(text);
    QCOMPARE(number.kind, kind);
    QCOMPARE(number.checkDigitsValid, isValid);
}

void TestDocumentNumber::leavesOtherTextUnknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("name") << u"Maria Souza"_s;
    QTest::newRow("short digits") << u"7610927767"_s;
    QTest::newRow("long digits") << u"761092776730"_s;
    QTest::newRow("Arabic digits") << u"\u0667\u0666\u0661\u0660\u0669\u0662\u0667\u0667\u0666\u0667\u0663"_s;
    QTest::newRow("full-width digits")
        << u"\uFF17\uFF16\uFF11\uFF10\uFF19\uFF12\uFF17\uFF17\uFF16\uFF17\uFF13"_s;
    QTest::newRow("embedded null") << QString::fromLatin1("76109\0277673", 12);
    QTest::newRow("UUID") << u"bbd8206d-e701-4348-a36f-b2fd6a2a16f5"_s;
    QTest::newRow("emoji") << u"\U0001F600\U0001F600"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D));
    QTest::newRow("very long") << QString(100'000, u'7');
    QTest::newRow("only punctuation") << u"...---///"_s;
}

void TestDocumentNumber::leavesOtherTextUnknown()
{
    QFETCH(QString, text);
    const DocumentNumber number = parseDocumentNumber(text);
    QCOMPARE(number.kind, DocumentKind::Unknown);
    QVERIFY(!number.checkDigitsValid);
}

void TestDocumentNumber::everyWrongCheckDigitIsFound()
{
    int valid = 0;
    for (int digits = 0; digits < 100; ++digits) {
        const QString text = u"761.092.776-%1"_s.arg(digits, 2, 10, QChar(u'0'));
        if (parseDocumentNumber(text).checkDigitsValid)
            ++valid;
    }
    QCOMPARE(valid, 1);
}

void TestDocumentNumber::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("formatted");
    QTest::newRow("CPF") << u"76109277673"_s << u"761.092.776-73"_s;
    QTest::newRow("CNPJ") << u"50685362006773"_s << u"50.685.362/0067-73"_s;
    QTest::newRow("RFC") << u"gode 561231 gr8"_s << u"GODE561231GR8"_s;
    QTest::newRow("CURP") << u"HEGG560427MVZRRL04"_s << u"HEGG560427MVZRRL04"_s;
}

void TestDocumentNumber::formats()
{
    QFETCH(QString, text);
    QFETCH(QString, formatted);
    QCOMPARE(formatDocumentNumber(parseDocumentNumber(text)), formatted);
}

QTEST_GUILESS_MAIN(TestDocumentNumber)
#include "tst_documentnumber.moc"
