// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/foldedtext.h"

#include <QTest>

using namespace vinculo::models;
using namespace Qt::StringLiterals;

class TestFoldedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void caseAndAccentsGo_data();
    void caseAndAccentsGo();
    void brokenUtf8StaysAsItIs();
};

void TestFoldedText::caseAndAccentsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << u"ABC xyz 09"_s << u"abc xyz 09"_s;
    QTest::newRow("Portuguese") << u"São JOÃO, Ação"_s << u"sao joao, acao"_s;
    QTest::newRow("Spanish") << u"ÑANDÚ pingüino"_s << u"nandu pinguino"_s;
    QTest::newRow("decomposed") << u"Sa\u0303o"_s << u"sao"_s;
    QTest::newRow("twice decomposed") << u"Nguyễn Ấn"_s << u"nguyen an"_s;
    QTest::newRow("strokes") << u"Łódź Øre"_s << u"lodz ore"_s;
    QTest::newRow("Greek") << u"Ωμέγα"_s << u"ωμεγα"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s << u"مرحبا"_s;
    QTest::newRow("emoji") << u"🦜 Á"_s << u"🦜 a"_s;
}

void TestFoldedText::caseAndAccentsGo()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdString(foldedText(text.toStdString())), "folded");
}

void TestFoldedText::brokenUtf8StaysAsItIs()
{
    for (const std::string_view broken :
         {"\xff", "a\xc3", "\xe2\x82", "\xf0\x9f", "\x80", "\xc0\xaf", "\xf8\x88"})
        QCOMPARE(foldedText(broken), std::string(broken));
}

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
