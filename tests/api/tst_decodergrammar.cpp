// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/jsongrammar.h"
#include "tests/api/decodersamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vinculo;
using namespace vinculo::tests;

class TestDecoderGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapedKeysAreUnderstood();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void validJsonIsAccepted_data();
    void validJsonIsAccepted();
    void paddedBodiesDecodeAlike();
    void cutPagesAreRefusedAtEveryByte();
    void mutatedPagesNeverCrash();
};

void TestDecoderGrammar::escapedKeysAreUnderstood()
{
    const auto chunk = rowsOf(R"([{"n\u0061me":"x","\ud800":1,"a\"b":{"c":2}}])");
    QVERIFY(chunk);
    QCOMPARE(text(chunk, "name"), std::string("x"));
}

void TestDecoderGrammar::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArrayList bodies{"",
                                " ",
                                "null",
                                "1",
                                "\"text\"",
                                "true",
                                "{",
                                "[",
                                "]",
                                "}",
                                "{]",
                                "[}",
                                "[1,]",
                                "[,1]",
                                "[1 2]",
                                "[1,,2]",
                                "{\"a\"}",
                                "{\"a\":}",
                                "{\"a\":1,}",
                                "{,\"a\":1}",
                                "{a:1}",
                                "{'a':1}",
                                "{\"a\" 1}",
                                "{\"a\":1 \"b\":2}",
                                "{\"a\":tru}",
                                "{\"a\":nul}",
                                "{\"a\":01}",
                                "{\"a\":+1}",
                                "{\"a\":1.}",
                                "{\"a\":.5}",
                                "{\"a\":1e}",
                                "{\"a\":NaN}",
                                "{\"a\":-}",
                                "{\"a\":0x1}",
                                "{\"a\":1}{\"b\":2}",
                                "[]]",
                                "[][]",
                                "{}x",
                                "[] 1",
                                "[1]//c",
                                "{\"a\":\"\\x\"}",
                                "{\"a\":\"\\u12\"}",
                                "{\"name\":\"\\x\"}",
                                "{\"name\":\"\\ud8\"}",
                                "{\"\\x\":1}",
                                "{\"a\":[1,}",
                                "{\"a\":[1,]}",
                                "{\"a\":{\"b\":[{]}}}",
                                "{\"a\":[1 2]}",
                                "{\"count\":01}",
                                "{\"active\":tru}",
                                "{\"rate\":1.}",
                                "{\"name\":\"a\nb\"}",
                                "{\"name\":\"a",
                                "{\"name\":\"\xff\"}",
                                "{\"results\":{}}",
                                "{\"results\":null}",
                                "{\"results\":[{]}",
                                "{\"results\":[],\"count\":01}",
                                "{\"results\":[],}",
                                "<html><body>403</body></html>",
                                "\xEF\xBB\xBF",
                                "{\"a\":\"x\"y\"}",
                                "{\"a\" : 1 : 2}",
                                "[\"a\",\n4\n,1,",
                                "{\"results\":[]",
                                "{\"results\":[{\"id\":1}",
                                "{\"results\":[{\"id\":1}}",
                                QByteArray("{\"a\":").repeated(2000),
                                QByteArray("[").repeated(100'000),
                                "{\"a\":" + QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000) +
                                    "}"};
    for (qsizetype i = 0; i < bodies.size(); ++i)
        QTest::addRow("%d %s", static_cast<int>(i), bodies[i].left(40).constData()) << bodies[i];
    QTest::newRow("NUL inside") << QByteArray("{\"a\":1\0}", 8);
}

void TestDecoderGrammar::brokenJsonIsRefused()
{
    QFETCH(QByteArray, body);
    const auto list = api::decodeList(kSpec, body);
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QCOMPARE(list.error().htmlBody, body.startsWith('<'));
}

void TestDecoderGrammar::validJsonIsAccepted_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArrayList bodies{"{}",
                                " { } ",
                                "[ ]",
                                "[1]",
                                "[[]]",
                                "[{}]",
                                "[\"\"]",
                                "[1e5,-0.0,0,1E+2]",
                                "[\"\\u0000\\ud83d\\ude00\\/\"]",
                                "{\"\":0}",
                                "{\"a\":[{\"b\":[]},[],{},null,true,false,\"\\\\\"]}",
                                "\t[\r\n]\n",
                                "{\"name\":\"\\u0000\"}",
                                "[\"\\ud800\"]",
                                "{\"a\":\"\\udfff\"}",
                                "{\"name\":\"\xF0\x9F\x98\x80\"}",
                                "{\"tags\":[]}",
                                "{\"a\":" + QByteArray("[").repeated(500) + QByteArray("]").repeated(500) +
                                    "}"};
    for (qsizetype i = 0; i < bodies.size(); ++i)
        QTest::addRow("%d %s", static_cast<int>(i), bodies[i].left(40).constData()) << bodies[i];
}

void TestDecoderGrammar::validJsonIsAccepted()
{
    QFETCH(QByteArray, body);
    const auto list = api::decodeList(kSpec, body);
    QVERIFY(list.has_value());
    QVERIFY(isRectangular(list->rows));
    QVERIFY(api::isJsonValue(body.trimmed().toStdString()));
}

void TestDecoderGrammar::paddedBodiesDecodeAlike()
{
    QByteArray roomy = envelope({kGoodRow});
    const QByteArray tight = QByteArray::fromRawData(roomy.constData(), roomy.size());
    QByteArray spare = roomy;
    spare.reserve(spare.size() + 4096);
    const auto first = rowsOf(tight);
    const auto second = rowsOf(spare);
    QVERIFY(first && second);
    QCOMPARE(text(first, "name"), text(second, "name"));
    QCOMPARE(first->raw.row(0), second->raw.row(0));
}

void TestDecoderGrammar::cutPagesAreRefusedAtEveryByte()
{
    const QByteArray page = envelope({kGoodRow, kGoodRow});
    for (qsizetype size = 0; size < page.size(); ++size)
        QVERIFY2(!api::decodeList(kSpec, page.left(size)), page.left(size).constData());
    QVERIFY(api::decodeList(kSpec, page));
}

void TestDecoderGrammar::mutatedPagesNeverCrash()
{
    const QByteArray page = envelope({kGoodRow, kGoodRow, kGoodRow});
    const QByteArray alphabet = "{}[]\",:\\0 1eEtfn\xff\n-.u";
    QRandomGenerator random(2026);
    for (int i = 0; i < 30'000; ++i) {
        QByteArray changed = page;
        for (int edits = random.bounded(1, 4); edits > 0; --edits) {
            const qsizetype at = random.bounded(static_cast<int>(changed.size()));
            const char c = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            switch (random.bounded(3)) {
            case 0:
                changed[at] = c;
                break;
            case 1:
                changed.insert(at, c);
                break;
            default:
                changed.remove(at, random.bounded(1, 20));
                break;
            }
        }
        const auto list = api::decodeList(kSpec, changed);
        const bool isJson = api::isJsonValue(changed.trimmed().toStdString());
        if (list) {
            QVERIFY(isRectangular(list->rows));
            QVERIFY2(isJson, changed.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestDecoderGrammar)
#include "tst_decodergrammar.moc"
