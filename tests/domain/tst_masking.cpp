// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/masking.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vinculo;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vinculo::MaskKind)

namespace {

constexpr MaskKind kHidingKinds[] = {MaskKind::Name,  MaskKind::Document,      MaskKind::Email,
                                     MaskKind::Phone, MaskKind::AccountNumber, MaskKind::Address,
                                     MaskKind::Date,  MaskKind::Everything};

} // namespace

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void emptyStaysEmpty();
    void shortValuesAreHiddenWhole();
    void anyUnicodeGivesAValidMask();
    void equalInputsGiveEqualMasks();
    void noMaskGivesTheValueAway();
};

void TestMasking::hides_data()
{
    using enum MaskKind;
    QTest::addColumn<MaskKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mask");
    QTest::newRow("no mask") << None << u"Maria"_s << u"Maria"_s;
    QTest::newRow("name") << Name << u"Maria Souza"_s << u"M•••• S••••"_s;
    QTest::newRow("name with many spaces") << Name << u"  Maria \t Souza "_s << u"M•••• S••••"_s;
    QTest::newRow("name with a short word") << Name << u"Maria e Silva"_s << u"M•••• •••• S••••"_s;
    QTest::newRow("accented name") << Name << u"\u00C9lia"_s << u"\u00C9••••"_s;
    QTest::newRow("decomposed name") << Name << u"E\u0301lia"_s << u"\u00C9••••"_s;
    QTest::newRow("Arabic name") << Name << u"\u0645\u062D\u0645\u062F"_s << u"\u0645••••"_s;
    QTest::newRow("name behind a direction control") << Name << u"\u202EMaria"_s << u"M••••"_s;
    QTest::newRow("emoji name") << Name << u"\U0001F600\U0001F601\U0001F602"_s << u"••••"_s;
    QTest::newRow("letters outside the first plane")
        << Name << u"\U00010400\U00010428\U00010429"_s << u"\U00010400••••"_s;
    QTest::newRow("name that is a number") << Name << u"76109277673"_s << u"••••"_s;
    QTest::newRow("CPF") << Document << u"76109277673"_s << u"•••.092.776-••"_s;
    QTest::newRow("CPF with punctuation") << Document << u"761.092.776-73"_s << u"•••.092.776-••"_s;
    QTest::newRow("CNPJ") << Document << u"50.685.362/0067-73"_s << u"••.685.362/••••-••"_s;
    QTest::newRow("RFC") << Document << u"GODE561231GR8"_s << u"•••••612•••••"_s;
    QTest::newRow("CURP") << Document << u"HEGG560427MVZRRL04"_s << u"•••••••427••••••••"_s;
    QTest::newRow("NSS") << Document << u"12345678903"_s << u"••••567••••"_s;
    QTest::newRow("driving licence") << Document << u"DL-7896829-7"_s << u"••••96••••"_s;
    QTest::newRow("short document") << Document << u"AB123456"_s << u"••••"_s;
    QTest::newRow("very long document") << Document << QString(1000, u'7') << u"••••"_s;
    QTest::newRow("e-mail") << Email << u"maria@acme.example"_s << u"m••••@a••••.example"_s;
    QTest::newRow("e-mail with sub-domains") << Email << u"maria@mail.acme.com.br"_s << u"m••••@m••••.br"_s;
    QTest::newRow("e-mail with short parts") << Email << u"jo@ab.br"_s << u"••••@••••.br"_s;
    QTest::newRow("e-mail without a domain") << Email << u"maria@localhost"_s << u"••••"_s;
    QTest::newRow("e-mail with two ats") << Email << u"a@b@c.com"_s << u"••••"_s;
    QTest::newRow("e-mail with an address as domain") << Email << u"maria@10.0.0.1"_s << u"••••"_s;
    QTest::newRow("no e-mail") << Email << u"Maria Souza"_s << u"••••"_s;
    QTest::newRow("phone") << Phone << u"+55 21 2987-5132"_s << u"•••• 5132"_s;
    QTest::newRow("short phone") << Phone << u"5551234"_s << u"••••"_s;
    QTest::newRow("account") << AccountNumber << u"11188222"_s << u"•••• 8222"_s;
    QTest::newRow("agency and account") << AccountNumber << u"6272/11188222-4"_s << u"•••• 2224"_s;
    QTest::newRow("seven characters") << AccountNumber << u"1234567"_s << u"•••• 4567"_s;
    QTest::newRow("six characters") << AccountNumber << u"123456"_s << u"••••"_s;
    QTest::newRow("punctuation does not lengthen") << AccountNumber << u"12-34-56"_s << u"••••"_s;
    QTest::newRow("address") << Address << u"Av Naburo Ykesaki, 1270"_s << u"A•••• N•••• Y•••• ••••"_s;
    QTest::newRow("date") << Date << u"1988-07-15"_s << u"••••-••-••"_s;
    QTest::newRow("date in words") << Date << u"15 de julho"_s << u"••••"_s;
    QTest::newRow("everything") << Everything << u"MARRIED"_s << u"••••"_s;
}

void TestMasking::hides()
{
    QFETCH(MaskKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, mask);
    QCOMPARE(masked(text, kind), mask);
}

void TestMasking::emptyStaysEmpty()
{
    for (const MaskKind kind : kHidingKinds)
        QCOMPARE(masked(QString(), kind), QString());
}

void TestMasking::shortValuesAreHiddenWhole()
{
    for (const MaskKind kind : kHidingKinds)
        for (const QString &text : {u"7"_s, u"M"_s, u" "_s, u"\u00E9"_s, u"\U0001F600"_s, u"."_s, u"@"_s})
            QCOMPARE(masked(text, kind), u"••••"_s);
}

void TestMasking::anyUnicodeGivesAValidMask()
{
    constexpr std::uint32_t kSeed = 7;
    constexpr int kRounds = 20'000;
    QRandomGenerator random(kSeed);
    for (int i = 0; i < kRounds; ++i) {
        QString text;
        const int length = random.bounded(1, 24);
        for (int c = 0; c < length; ++c)
            text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
        for (const MaskKind kind : kHidingKinds) {
            const QString mask = masked(text, kind);
            QVERIFY(mask.isValidUtf16());
            QVERIFY(mask.contains(u'•'));
            QVERIFY(mask != text);
        }
    }
}

void TestMasking::equalInputsGiveEqualMasks()
{
    for (const MaskKind kind : kHidingKinds) {
        QCOMPARE(masked(u"Jos\u00E9 76109277673"_s, kind), masked(u"Jos\u00E9 76109277673"_s, kind));
        QCOMPARE(masked(u"Jose\u0301 Lima"_s, kind), masked(u"Jos\u00E9 Lima"_s, kind));
    }
}

void TestMasking::noMaskGivesTheValueAway()
{
    const QStringList values{u"76109277673"_s,     u"761.092.776-73"_s,     u"50685362006773"_s,
                             u"GODE561231GR8"_s,   u"HEGG560427MVZRRL04"_s, u"maria@acme.example"_s,
                             u"Maria Souza"_s,     u"+552129875132"_s,      u"Av Naburo Ykesaki 1270"_s,
                             u"6272/11188222-4"_s, u"1988-07-15"_s,         u"24550245"_s};
    for (const QString &value : values)
        for (const MaskKind kind : kHidingKinds) {
            const QString mask = masked(value, kind);
            qsizetype shown = 0;
            for (const QChar c : mask)
                if (c.isLetterOrNumber())
                    ++shown;
            QVERIFY2(shown <= (value.size() + 1) / 2, qPrintable(mask));
        }
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
