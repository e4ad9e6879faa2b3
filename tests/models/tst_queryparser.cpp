// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/compiledquery.h"
#include "models/query/queryconditions.h"
#include "models/query/querydate.h"
#include "models/query/querynumber.h"
#include "models/query/queryparser.h"
#include "models/query/querywriter.h"

#include <QTest>
#include <QTranslator>

#include <random>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using Kind = QueryError::Kind;

namespace {

const QDate kToday(2026, 6, 15);

QueryContext context(QLocale::Language language = QLocale::English)
{
    return {.today = kToday, .zone = QTimeZone(-3 * 3600), .locale = QLocale(language)};
}

const ResourceSpec &spec(const char *name)
{
    return *resources::find(name);
}

QString canonical(const char *resource, const QString &text)
{
    const QueryFields fields(spec(resource));
    return queryText(parseQuery(text, fields, context()).query);
}

//! Labels of one language without the catalogues of the program.
class WordTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> kWords{
            {"Value date", u"Data do lan\u00e7amento"_s},
            {"Current balance", u"Saldo atual"_s},
            {"Amount", u"Valor"_s},
            {"Outflow", u"Sa\u00edda"_s},
            {"Fees & Charges", u"Tarifas e encargos"_s},
        };
        return kWords.value(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textHasOneWrittenForm_data();
    void textHasOneWrittenForm();
    void theWrittenFormReadsBackAsTheSame();
    void errorsNameTheirPlace_data();
    void errorsNameTheirPlace();
    void everyErrorHasASentence();
    void fieldsHaveNamesInThreeLanguages();
    void valuesHaveTranslatedNames();
    void everyFieldIsFoundByItsPath_data();
    void everyFieldIsFoundByItsPath();
    void numbersAreReadInBothNotations_data();
    void numbersAreReadInBothNotations();
    void datesAreReadInThreeLanguages_data();
    void datesAreReadInThreeLanguages();
    void noiseIsReadWithoutHarm();
    void tenThousandParenthesesAreAnError();
    void longTextIsCut();
    void chipsCanBeAddedAndRemoved();
    void conditionsCanBeMadeWithoutText();
    void aRegularExpressionIsCompiledOnce();
    void theExpressionsAskedForLastAreKept();
};

void TestQueryParser::textHasOneWrittenForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto add = [](const char *name, const QString &text, const QString &written) {
        QTest::newRow(name) << text << written;
    };
    add("nothing", u"   "_s, u""_s);
    add("words", u"pix  Jo\u00e3o"_s, u"pix Jo\u00e3o"_s);
    add("phrase", u"\"s\u00e3o jo\u00e3o\" x"_s, u"\"s\u00e3o jo\u00e3o\" x"_s);
    add("a phrase of one word", u"\"pix\""_s, u"pix"_s);
    add("quotes in quotes", u"\"a\\\"b\\\\\""_s, u"\"a\\\"b\\\\\""_s);
    add("negated word", u"-pix"_s, u"-pix"_s);
    add("not", u"NOT pix"_s, u"-pix"_s);
    add("nao", u"N\u00c3O pix"_s, u"-pix"_s);
    add("twice not", u"--pix"_s, u"pix"_s);
    add("or", u"a OR b | c OU d"_s, u"a OR b OR c OR d"_s);
    add("small or is a word", u"a or b"_s, u"a or b"_s);
    add("and", u"a AND b"_s, u"a b"_s);
    add("and binds tighter", u"a b OR c d"_s, u"a b OR c d"_s);
    add("parentheses", u"a (b OR c) -(d e)"_s, u"a (b OR c) -(d e)"_s);
    add("needless parentheses", u"((a) (b c))"_s, u"a b c"_s);
    add("field", u"description:pix"_s, u"description:pix"_s);
    add("field in capitals", u"DESCRIPTION:pix"_s, u"description:pix"_s);
    add("field negated", u"-category:fees"_s, u"-category:fees"_s);
    add("list", u"status:pending,processed"_s, u"status:PENDING,PROCESSED"_s);
    add("enum by label", u"category:\"fees & charges\""_s, u"category:\"Fees & Charges\""_s);
    add("exact text", u"description:=\"Pix a\""_s, u"description:=\"Pix a\""_s);
    add("path", u"account.institution.name:itau"_s, u"account.institution.name:itau"_s);
    add("short name", u"bank:ita\u00fa"_s, u"account.institution.name:ita\u00fa"_s);
    add("short name pt", u"banco:ita\u00fa"_s, u"account.institution.name:ita\u00fa"_s);
    add("label", u"Value-date:2026"_s, u"value_date:2026"_s);
    add("main date", u"date:2026-06"_s, u"value_date:2026-06"_s);
    add("main date pt", u"data:2026-06"_s, u"value_date:2026-06"_s);
    add("main date es", u"fecha:2026-06"_s, u"value_date:2026-06"_s);
    add("above", u"amount:>500"_s, u"amount:>500"_s);
    add("comparisons", u"amount:>=1 amount:<2 amount:<=3 amount:=4"_s,
        u"amount:>=1 amount:<2 amount:<=3 amount:4"_s);
    add("range", u"amount:100..200"_s, u"amount:100..200"_s);
    add("open ranges", u"amount:100.. amount:..200"_s, u"amount:>=100 amount:<=200"_s);
    add("negative", u"credit_card_data.bill_amount:-5..-1"_s, u"credit_card_data.bill_amount:-5..-1"_s);
    add("numbers in a list", u"amount:1;2..3;>9"_s, u"amount:1;2..3;>9"_s);
    add("comma in a number", u"valor:1.234,56"_s, u"amount:1234.56"_s);
    add("dot in a number", u"importe:1,234.56"_s, u"amount:1234.56"_s);
    add("a currency and a blank", u"valor:>R$ 500 pix"_s, u"amount:>500 pix"_s);
    add("two of them", u"valor:R$ 1,500..R$\u00a02,000.5 pix"_s, u"amount:1500..2000.5 pix"_s);
    add("a currency alone", u"description:R$ pix 500"_s, u"description:\"R$\" pix 500"_s);
    add("relative date", u"date:last-90d"_s, u"value_date:last-90d"_s);
    add("relative pt", u"data:\u00faltimos-90-dias"_s, u"value_date:last-90d"_s);
    add("relative in quotes", u"data:\"\u00faltimos 3 meses\""_s, u"value_date:last-3m"_s);
    add("date range", u"date:2026-03..ontem"_s, u"value_date:2026-03..yesterday"_s);
    add("empty", u"description:empty"_s, u"description:empty"_s);
    add("is empty", u"description:is:empty"_s, u"description:empty"_s);
    add("an amount is empty", u"amount:is:empty"_s, u"amount:empty"_s);
    add("a value of a list is empty", u"status:is:empty,pending"_s, u"status:empty,PENDING"_s);
    add("a date is empty", u"data:est\u00e1:vazia"_s, u"value_date:empty"_s);
    add("is not empty", u"-description:is:empty"_s, u"-description:empty"_s);
    add("is empty as one says it", u"description is:empty pix"_s, u"description:empty pix"_s);
    add("not as one says it", u"pix -amount is:empty"_s, u"pix -amount:empty"_s);
    add("nor in Spanish", u"NOT importe es:vac\u00edo"_s, u"-amount:empty"_s);
    add("the words is empty", u"description:\"is-empty\""_s, u"description:\"is-empty\""_s);
    add("vazio", u"descri\u00e7\u00e3o:vazio"_s, u"description:empty"_s);
    add("the word empty", u"description:\"empty\""_s, u"description:\"empty\""_s);
    add("regex", u"/pix|ted/"_s, u"/pix|ted/"_s);
    add("field regex", u"description:/^pix \\d+\\/\\d/"_s, u"description:/^pix \\d+\\/\\d/"_s);
    add("time is a word", u"10:30"_s, u"\"10:30\""_s);
    add("a value with spaces around", u"description:\" a b \""_s, u"description:\" a b \""_s);
}

void TestQueryParser::textHasOneWrittenForm()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const QueryFields fields(spec("transactions"));
    const ParsedQuery parsed = parseQuery(text, fields, context());
    for (const QueryError &error : parsed.errors)
        qWarning() << queryErrorText(error) << error.position;
    QVERIFY(parsed.errors.isEmpty());
    QCOMPARE(queryText(parsed.query), written);
}

void TestQueryParser::theWrittenFormReadsBackAsTheSame()
{
    const QueryFields fields(spec("transactions"));
    const QStringList pieces{u"pix"_s,
                             u"-fee"_s,
                             u"("_s,
                             u")"_s,
                             u"OR"_s,
                             u"NOT"_s,
                             u"\"a \\\" b\""_s,
                             u"/a\\/b c/"_s,
                             u"amount:>1,5"_s,
                             u"amount:1.234..2.345,6;9"_s,
                             u"date:last-3m"_s,
                             u"date:..2026-06"_s,
                             u"status:pend,processed,empty"_s,
                             u"category:fees"_s,
                             u"desc:/x+/,\"y,z\""_s,
                             u"desc:=\"A b\""_s,
                             u"id:0000"_s,
                             u"-category:\"Fees & Charges\""_s,
                             u"e-mail"_s,
                             u"\"OR\""_s,
                             u"\"-x\""_s,
                             u"amount:1.2345"_s,
                             u"amount:0,500"_s};
    std::mt19937 random(7);
    for (int i = 0; i < 4000; ++i) {
        QStringList chosen;
        for (unsigned n = static_cast<unsigned>(random()) % 8; n-- > 0;)
            chosen.append(pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))]);
        for (const auto language : {QLocale::English, QLocale::Portuguese}) {
            const Query query = parseQuery(chosen.join(u' '), fields, context(language)).query;
            const QString text = queryText(query);
            const ParsedQuery again = parseQuery(text, fields, context(QLocale::Spanish));
            QVERIFY2(isSameQuery(query, again.query), qPrintable(chosen.join(u' ') + u" -> "_s + text));
            QCOMPARE(queryText(again.query), text);
        }
    }
}

void TestQueryParser::errorsNameTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QueryError::Kind>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("understood");
    const auto add = [](const QString &text, Kind kind, int position, int length, const QString &understood) {
        QTest::addRow("%s", qPrintable(text)) << text << kind << position << length << understood;
    };
    add(u"pix foo:bar"_s, Kind::UnknownField, 4, 3, u"pix"_s);
    add(u"pix is:empty"_s, Kind::UnknownField, 4, 2, u"pix"_s); // no column is called so
    add(u"is:empty"_s, Kind::UnknownField, 0, 2, u""_s);
    add(u"number:x"_s, Kind::AmbiguousField, 0, 6, u""_s);
    add(u"pix amount:"_s, Kind::MissingValue, 4, 7, u"pix"_s);
    add(u"amount:> pix"_s, Kind::MissingValue, 7, 1, u"pix"_s);
    add(u"amount:abc"_s, Kind::BadNumber, 7, 3, u""_s);
    add(u"amount:1,23,456 x"_s, Kind::BadNumber, 7, 8, u"x"_s);
    add(u"amount:99999999999999999999"_s, Kind::NumberOutOfRange, 7, 20, u""_s);
    add(u"amount:-16,96"_s, Kind::SignedAmount, 7, 6, u"amount:-16.96"_s);
    add(u"x amount:<-1"_s, Kind::SignedAmount, 9, 3, u"x amount:<-1"_s);
    add(u"amount:200..100"_s, Kind::ReversedRange, 7, 8, u""_s);
    add(u"date:2026-13"_s, Kind::BadDate, 5, 7, u""_s);
    add(u"date:soon"_s, Kind::BadDate, 5, 4, u""_s);
    add(u"date:2026-06..2026-05"_s, Kind::ReversedRange, 5, 16, u""_s);
    add(u"description:>5"_s, Kind::WrongOperator, 12, 2, u""_s);
    add(u"status:/x/"_s, Kind::WrongOperator, 7, 3, u""_s);
    add(u"status:pending,nonsense"_s, Kind::UnknownValue, 15, 8, u"status:PENDING,nonsense"_s);
    add(u"a /b(/"_s, Kind::BadRegex, 2, 4, u"a"_s);
    add(u"a /b"_s, Kind::UnclosedRegex, 2, 2, u"a"_s);
    add(u"\"a b"_s, Kind::UnclosedQuote, 0, 4, u"\"a b\""_s);
    add(u"(a b"_s, Kind::UnclosedParenthesis, 0, 1, u"a b"_s);
    add(u"a) b"_s, Kind::UnexpectedParenthesis, 1, 1, u"a b"_s);
    add(u"a ()"_s, Kind::UnexpectedParenthesis, 2, 1, u"a"_s);
    add(u"a OR"_s, Kind::UnexpectedOperator, 2, 2, u"a"_s);
    add(u"OR a"_s, Kind::UnexpectedOperator, 0, 2, u"a"_s);
    add(u"a AND"_s, Kind::UnexpectedOperator, 2, 3, u"a"_s);
    add(u"a NOT"_s, Kind::UnexpectedOperator, 2, 3, u"a"_s);
}

void TestQueryParser::errorsNameTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QueryError::Kind, kind);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, understood);
    const QueryFields fields(spec("transactions"));
    const ParsedQuery parsed = parseQuery(text, fields, context());
    QCOMPARE(parsed.errors.size(), 1);
    QCOMPARE(parsed.errors.first().kind, kind);
    QCOMPARE(parsed.errors.first().position, position);
    QCOMPARE(parsed.errors.first().length, length);
    QCOMPARE(queryText(parsed.query), understood);
}

void TestQueryParser::everyErrorHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::UnexpectedOperator); ++kind) {
        const QString text =
            queryErrorText({.position = 0, .length = 1, .kind = Kind(kind), .argument = u"ARG"_s});
        QVERIFY2(text.size() > 10 && text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
    }
    const ParsedQuery large =
        parseQuery(u"/[\\p{L}\\p{N}]{1,300}/"_s, QueryFields(spec("transactions")), context());
    QCOMPARE(large.errors.size(), 1);
    QVERIFY(queryErrorText(large.errors.first()).contains(u"too large"_s));
}

void TestQueryParser::fieldsHaveNamesInThreeLanguages()
{
    QCOMPARE(canonical("accounts", u"current-balance:5"_s), u"balance.current:5"_s);
    QCOMPARE(canonical("accounts", u"CURRENT:5"_s), u"balance.current:5"_s);
    QCOMPARE(canonical("accounts", u"saldo:5"_s), u"balance.current:5"_s);
    QCOMPARE(canonical("links", u"institui\u00e7\u00e3o:x"_s), u"institution:x"_s);
    QCOMPARE(canonical("links", u"data:hoje"_s), u"last_accessed_at:today"_s);
    QCOMPARE(canonical("accounts", u"saldo-atual:5"_s), u""_s);
    WordTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(canonical("accounts", u"saldo-atual:5"_s), u"balance.current:5"_s);
    QCOMPARE(canonical("transactions", u"Data-do-Lancamento:ontem"_s), u"value_date:yesterday"_s);
    QCOMPARE(canonical("accounts", u"current-balance:5"_s), u"balance.current:5"_s);
    QCoreApplication::removeTranslator(&translator);
}

void TestQueryParser::valuesHaveTranslatedNames()
{
    WordTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(canonical("transactions", u"tipo:saida"_s), u"type:OUTFLOW"_s);
    QCOMPARE(canonical("transactions", u"categoria:\"tarifas e encargos\""_s),
             u"category:\"Fees & Charges\""_s);
    QCOMPARE(canonical("transactions", u"type:outflow"_s), u"type:OUTFLOW"_s);
    QCoreApplication::removeTranslator(&translator);
}

void TestQueryParser::everyFieldIsFoundByItsPath_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *resource : resources::all())
        QTest::newRow(resource->name.data()) << QString::fromUtf8(resource->name.data());
}

void TestQueryParser::everyFieldIsFoundByItsPath()
{
    QFETCH(QString, resource);
    const ResourceSpec &found = *resources::find(resource.toStdString());
    const QueryFields fields(found);
    for (const FieldSpec &field : found.fields) {
        const QString path = QString::fromUtf8(field.path.data(), qsizetype(field.path.size()));
        if (field.isColumn())
            QCOMPARE(fields.find(path).field, &field);
        QCOMPARE(fields.ofPath(path), field.isColumn() ? &field : nullptr);
    }
}

void TestQueryParser::numbersAreReadInBothNotations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("portuguese");
    const auto add = [](const char *typed, const char *english, const char *portuguese) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(english)
                             << QString::fromUtf8(portuguese);
    };
    add("1234.56", "1234.56", "1234.56");
    add("1234,56", "1234.56", "1234.56");
    add("1.234,56", "1234.56", "1234.56");
    add("1,234.56", "1234.56", "1234.56");
    add("1.234.567", "1234567", "1234567");
    add("1,234,567.8", "1234567.8", "1234567.8");
    add("1.234", "1.2340", "1234");
    add("1,234", "1234", "1.2340");
    add("0.500", "0.5", "0.5");
    add("12345,678", "12345.6780", "12345.6780");
    add("-5", "-5", "-5");
    add("\u22125", "-5", "-5");
    add("+5", "5", "5");
    add("-0", "0", "0");
    add("007", "7", "7");
    add("R$1.500,00", "1500", "1500");
    add("$20", "20", "20");
    add("R$ 1.500,00", "1500", "1500");
    add("\u2212 R$\u00a016,96", "-16.96", "-16.96"); // as tables show it
    add("US$\u202f20", "20", "20");
    add("1.23.4", "", "");
    add("1,2,3", "", "");
    add("1.234,567.8", "", "");
    add(".5", "", "");
    add("5.", "", "");
    add("1e5", "", "");
    add("", "", "");
    add("--5", "", "");
}

void TestQueryParser::numbersAreReadInBothNotations()
{
    QFETCH(QString, typed);
    QFETCH(QString, english);
    QFETCH(QString, portuguese);
    const QLocale pt(QLocale::Portuguese, QLocale::Brazil);
    QCOMPARE(plainNumber(typed, QLocale(QLocale::English)).value_or(QString()), english);
    QCOMPARE(plainNumber(typed, pt).value_or(QString()), portuguese);
    for (const QString &plain : {english, portuguese}) {
        if (!plain.isEmpty())
            QCOMPARE(plainNumber(plain, pt).value_or(QString()), plain);
    }
}

void TestQueryParser::datesAreReadInThreeLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto add = [](const char *typed, const char *written, QDate first, QDate last) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(written) << first << last;
    };
    add("2026", "2026", {2026, 1, 1}, {2026, 12, 31});
    add("2024-02", "2024-02", {2024, 2, 1}, {2024, 2, 29});
    add("2026-06-30", "2026-06-30", {2026, 6, 30}, {2026, 6, 30});
    add("30/06/2026", "2026-06-30", {2026, 6, 30}, {2026, 6, 30});
    add("1/6/2026", "2026-06-01", {2026, 6, 1}, {2026, 6, 1});
    add("06/2026", "2026-06", {2026, 6, 1}, {2026, 6, 30});
    add("today", "today", kToday, kToday);
    add("HOJE", "today", kToday, kToday);
    add("hoy", "today", kToday, kToday);
    add("ontem", "yesterday", {2026, 6, 14}, {2026, 6, 14});
    add("ma\u00f1ana", "tomorrow", {2026, 6, 16}, {2026, 6, 16});
    add("amanh\u00e3", "tomorrow", {2026, 6, 16}, {2026, 6, 16});
    add("this-week", "this-week", {2026, 6, 15}, {2026, 6, 21});
    add("semana pasada", "last-week", {2026, 6, 8}, {2026, 6, 14});
    add("este-m\u00eas", "this-month", {2026, 6, 1}, {2026, 6, 30});
    add("mes-pasado", "last-month", {2026, 5, 1}, {2026, 5, 31});
    add("m\u00eas passado", "last-month", {2026, 5, 1}, {2026, 5, 31});
    add("este a\u00f1o", "this-year", {2026, 1, 1}, {2026, 12, 31});
    add("mes anterior", "last-month", {2026, 5, 1}, {2026, 5, 31});
    add("a\u00f1o-anterior", "last-year", {2025, 1, 1}, {2025, 12, 31});
    add("ano-passado", "last-year", {2025, 1, 1}, {2025, 12, 31});
    add("last-90d", "last-90d", {2026, 3, 18}, kToday);
    add("\u00faltimos-90d", "last-90d", {2026, 3, 18}, kToday);
    add("\u00faltimos 90 d\u00edas", "last-90d", {2026, 3, 18}, kToday);
    add("last-2-weeks", "last-2w", {2026, 6, 2}, kToday);
    add("\u00faltimas-2-semanas", "last-2w", {2026, 6, 2}, kToday);
    add("last 3 months", "last-3m", {2026, 3, 16}, kToday);
    add("next-30d", "next-30d", kToday, {2026, 7, 14});
    add("pr\u00f3ximos 30 dias", "next-30d", kToday, {2026, 7, 14});
    add("pr\u00f3ximas-2-semanas", "next-2w", kToday, {2026, 6, 28});
    add("next-1m", "next-1m", kToday, {2026, 7, 14});
    add("next-1y", "next-1y", kToday, {2027, 6, 14});
    add("\u00faltimos-2-a\u00f1os", "last-2y", {2024, 6, 16}, kToday);
    for (const char *bad :
         {"2026-02-30", "2026-6", "31/02/2026", "last-0d", "last-d", "last-90x", "last-99999d", "next-0d",
          "next-", "next", "26", "soon", "", "2026-06-01-01", "0000"})
        add(bad, "", {}, {});
}

void TestQueryParser::datesAreReadInThreeLanguages()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const std::optional<QString> date = canonicalDate(typed);
    QCOMPARE(date.value_or(QString()), written);
    if (!date)
        return;
    QCOMPARE(canonicalDate(*date).value_or(QString()), written);
    const std::optional<DatePeriod> period = datePeriod(*date, kToday);
    QVERIFY(period);
    QCOMPARE(period->first, first);
    QCOMPARE(period->last, last);
}

void TestQueryParser::noiseIsReadWithoutHarm()
{
    const QueryFields fields(spec("transactions"));
    const QString alphabet = u"abc:,;/\\\"()|-><=. \u00e30159*+?[]{}^$\u202eORNTamountdate"_s;
    std::mt19937 random(11);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (unsigned n = static_cast<unsigned>(random()) % 40; n-- > 0;)
            text += random() % 4
                        ? alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))]
                        : QChar(static_cast<char16_t>(random()));
        const ParsedQuery parsed = parseQuery(text, fields, context());
        for (const QueryError &error : parsed.errors)
            QVERIFY(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size());
        const QString written = queryText(parsed.query);
        QVERIFY2(isSameQuery(parsed.query, parseQuery(written, fields, context()).query),
                 qPrintable(written));
    }
}

void TestQueryParser::tenThousandParenthesesAreAnError()
{
    const QueryFields fields(spec("links"));
    for (const QString &text :
         {QString(10'000, u'('), QString(10'000, u')'), u"-("_s.repeated(5000), u"(a "_s.repeated(5000),
          QString(10'000, u'-') + u'x', u"a OR "_s.repeated(3000)}) {
        const ParsedQuery parsed = parseQuery(text, fields, context());
        QVERIFY(!parsed.errors.isEmpty() || text.endsWith(u'x'));
        QVERIFY(queryText(parsed.query).size() <= text.size());
    }
    const ParsedQuery deep =
        parseQuery(QString(100, u'(') + u'x' + QString(100, u')') + u" y"_s, fields, context());
    QCOMPARE(deep.errors.first().kind, Kind::TooDeep);
    QCOMPARE(queryText(deep.query), u"y"_s);
}

void TestQueryParser::longTextIsCut()
{
    const QueryFields fields(spec("links"));
    const ParsedQuery parsed = parseQuery(u"ab "_s.repeated(100'000), fields, context());
    QCOMPARE(parsed.errors.last().kind, Kind::TooLong);
    QCOMPARE(parsed.errors.last().position, 20'000);
    QVERIFY(!parsed.query.isEmpty());
}

void TestQueryParser::chipsCanBeAddedAndRemoved()
{
    const QueryFields fields(spec("transactions"));
    Query query = parseQuery(u"pix -category:fees (a OR b)"_s, fields, context()).query;
    QList<QueryChip> chips = conditions(query);
    QCOMPARE(chips.size(), 3);
    QVERIFY(!chips[0].field && !chips[0].isGroup);
    QVERIFY(chips[1].isNegated && chips[1].field->path == "category");
    QVERIFY(chips[2].isGroup);
    const QueryNodePtr amount =
        makeCondition(fields, context(), u"amount"_s, QueryTerm::Kind::Above, {u"500"_s}).node;
    query = addCondition(query, amount);
    query = addCondition(query, amount);
    QCOMPARE(queryText(query), u"pix -category:fees (a OR b) amount:>500"_s);
    query = removeCondition(query, 1);
    query = removeCondition(query, 9);
    QCOMPARE(queryText(query), u"pix (a OR b) amount:>500"_s);
    query = replaceCondition(query, 0, parseQuery(u"ted"_s, fields, context()).query.root);
    QCOMPARE(queryText(query), u"ted (a OR b) amount:>500"_s);
    while (!query.isEmpty())
        query = removeCondition(query, 0);
    QVERIFY(conditions(query).isEmpty());
    QCOMPARE(queryText(addCondition({}, amount)), u"amount:>500"_s);
}

void TestQueryParser::conditionsCanBeMadeWithoutText()
{
    const QueryFields fields(spec("transactions"));
    const auto make = [&](const QString &path, QueryTerm::Kind kind, const QStringList &values,
                          bool negated = false) {
        return queryText(makeCondition(fields, context(), path, kind, values, negated).node);
    };
    QCOMPARE(make(u"description"_s, QueryTerm::Kind::Equals, {u"a:\"b\", >c"_s}),
             u"description:=\"a:\\\"b\\\", >c\""_s);
    QCOMPARE(make(u"description"_s, QueryTerm::Kind::Contains, {u"empty"_s}), u"description:\"empty\""_s);
    QCOMPARE(make(u"status"_s, QueryTerm::Kind::Equals, {u"PENDING"_s, u"PROCESSED"_s}, true),
             u"-status:=PENDING,=PROCESSED"_s);
    QCOMPARE(make(u"amount"_s, QueryTerm::Kind::Between, {u"1,5"_s, u"2"_s}), u"amount:1.5..2"_s);
    QCOMPARE(make(u"value_date"_s, QueryTerm::Kind::Empty, {}), u"value_date:empty"_s);
    QCOMPARE(make(QString(), QueryTerm::Kind::Contains, {u"S\u00e3o Jo\u00e3o"_s}),
             u"\"S\u00e3o Jo\u00e3o\""_s);
    const MadeCondition wrong =
        makeCondition(fields, context(), u"amount"_s, QueryTerm::Kind::Above, {u"x"_s});
    QVERIFY(!wrong.node);
    QCOMPARE(wrong.errors.first().kind, Kind::BadNumber);
    QCOMPARE(makeCondition(fields, context(), u"nowhere"_s, QueryTerm::Kind::Empty, {}).errors.first().kind,
             Kind::UnknownField);
}

void TestQueryParser::aRegularExpressionIsCompiledOnce()
{
    const QueryContext now = context();
    const QueryFields fields(spec("transactions"));
    const auto regexOf = [&](const QString &text) {
        const Query query = parseQuery(text, fields, now).query;
        return compiledNode(*query.root, spec("transactions"), now).test.regexes.front();
    };
    const QueryRegexPtr first = regexOf(u"/^pix \\d+/"_s);
    QCOMPARE(regexOf(u"/^pix \\d+/"_s), first);
    QCOMPARE(regexOf(u"description:/^pix \\d+/"_s), first);
    QCOMPARE(now.regexes->compiledCount(), 1);
    const QueryContext later = now; // as the next day's
    QCOMPARE(later.regexes->compiled(u"^pix \\d+"_s), first);
    QVERIFY(regexOf(u"/^pix/"_s) != first);
    QCOMPARE(now.regexes->compiledCount(), 2);
}

void TestQueryParser::theExpressionsAskedForLastAreKept()
{
    QueryRegexes regexes;
    const QueryRegexPtr used = regexes.compiled(u"used"_s);
    QString problem;
    QVERIFY(!regexes.compiled(u"b("_s, &problem));
    for (std::size_t i = 0; i < 2 * QueryRegexes::kKept; ++i) {
        QVERIFY(regexes.compiled(QString::number(i)));
        QCOMPARE(regexes.compiled(u"used"_s), used); // so it stays
    }
    const int before = regexes.compiledCount();
    QString again;
    QVERIFY(!regexes.compiled(u"b("_s, &again)); // forgotten meanwhile, and still wrong
    QCOMPARE(again, problem);
    QCOMPARE(regexes.compiledCount(), before + 1);
    QVERIFY(!regexes.compiled(u"b("_s, &again)); // what is wrong is not compiled again either
    QCOMPARE(regexes.compiledCount(), before + 1);
    QVERIFY(!regexes.compiled(u"[\\p{L}\\p{N}]{1,300}"_s, &again)); // nothing is wrong but its size
    QVERIFY(again.isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
