// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/externalid.h"

#include <QTest>

using namespace vinculo;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vinculo::ExternalIdProblem)

class TestExternalId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
};

void TestExternalId::checks_data()
{
    using enum ExternalIdProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<ExternalIdProblem>("problem");
    QTest::newRow("plain") << u"user-000184"_s << None;
    QTest::newRow("shortest") << u"abc"_s << None;
    QTest::newRow("longest") << QString(256, u'a') << None;
    QTest::newRow("UUID") << u"bbd8206d-e701-4348-a36f-b2fd6a2a16f5"_s << None;
    QTest::newRow("order number of eleven digits") << u"76109277674"_s << None;
    QTest::newRow("empty") << QString() << TooShort;
    QTest::newRow("two characters") << u"ab"_s << TooShort;
    QTest::newRow("one too long") << QString(257, u'a') << TooLong;
    QTest::newRow("space") << u"user 184"_s << BadCharacter;
    QTest::newRow("e-mail") << u"maria@acme.example"_s << BadCharacter;
    QTest::newRow("accent") << u"usu\u00E1rio"_s << BadCharacter;
    QTest::newRow("dot") << u"761.092.776-73"_s << BadCharacter;
    QTest::newRow("Arabic digits") << u"\u0661\u0662\u0663"_s << BadCharacter;
    QTest::newRow("CPF") << u"76109277673"_s << LooksPersonal;
    QTest::newRow("CPF with a dash") << u"761092776-73"_s << LooksPersonal;
    QTest::newRow("CPF behind a prefix") << u"customer_76109277673"_s << LooksPersonal;
    QTest::newRow("CPF between dashes") << u"br-76109277673-1"_s << LooksPersonal;
    QTest::newRow("CNPJ") << u"11222333000181"_s << LooksPersonal;
    QTest::newRow("RFC") << u"gode561231gr8"_s << LooksPersonal;
    QTest::newRow("CURP") << u"HEGG560427MVZRRL04"_s << LooksPersonal;
}

void TestExternalId::checks()
{
    QFETCH(QString, text);
    QFETCH(ExternalIdProblem, problem);
    QCOMPARE(checkExternalId(text), problem);
}

QTEST_GUILESS_MAIN(TestExternalId)
#include "tst_externalid.moc"
