// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/columnquery.h"
#include "models/query/querycompletion.h"
#include "models/query/querydate.h"
#include "models/query/queryexamples.h"
#include "models/query/queryscope.h"
#include "models/query/querystate.h"
#include "models/query/querywords.h"
#include "models/query/querywriter.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone(-3 * 3600), .locale = QLocale(QLocale::English)};
}

//! Labels of fields and values in Portuguese, as the catalogue has them.
class Portuguese : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> kWords{
            {"Amount", u"Valor"_s},     {"Status", u"Situação"_s},
            {"Pending", u"Pendente"_s}, {"Processed", u"Processada"_s},
            {"Value date", u"Data"_s},  {"Token required", u"Código exigido"_s},
            {"empty", u"vazio"_s},      {"last-90d", u"últimos-90-dias"_s},
        };
        return kWords.value(source);
    }
};

QStringList wordsOf(const QueryState &state)
{
    QStringList words;
    for (const QueryPart &part : state.parts())
        words.append(part.words);
    return words;
}

} // namespace

class TestQueryState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditionsReadAsWords_data();
    void conditionsReadAsWords();
    void removingTakesOnlyTheCondition_data();
    void removingTakesOnlyTheCondition();
    void replacingKeepsWhatIsAround_data();
    void replacingKeepsWhatIsAround();
    void addingKeepsWhatWasTyped_data();
    void addingKeepsWhatWasTyped();
    void anyEditMeansWhatItShould();
    void spansCoverSignAndParentheses();
    void whatIsNotUnderstoodStaysAndIsExplained();
    void hiddenConditionsCountButAreNotInTheText();
    void aColumnsConditionIsReplacedInPlace();
    void namesFollowTheLanguage();
    void askedQueriesAreRememberedOnce();
    void changesAreTold();
    void hostileTextIsAnsweredSoon_data();
    void hostileTextIsAnsweredSoon();
};

void TestQueryState::conditionsReadAsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto add = [](const QString &text, const QStringList &words) {
        QTest::addRow("%s", qPrintable(text)) << text << words;
    };
    add(u"amount:>500"_s, {u"Amount above 500"_s});
    add(u"amount:<=1234.5"_s, {u"Amount at most 1,234.5"_s});
    add(u"amount:100..200"_s, {u"Amount between 100 and 200"_s});
    add(u"-status:pending"_s, {u"not Status: Pending"_s});
    add(u"status:pending,processed"_s, {u"Status: Pending or Processed"_s});
    add(u"pix \"to maria\""_s, {u"“pix”"_s, u"“to maria”"_s});
    add(u"description:pix"_s, {u"Description with “pix”"_s});
    add(u"description:=\"PIX 1\""_s, {u"Description exactly “PIX 1”"_s});
    add(u"description:/^a/"_s, {u"Description matching /^a/"_s});
    add(u"description:empty"_s, {u"Description empty"_s});
    add(u"description is:empty"_s, {u"Description empty"_s});
    add(u"-amount:is:empty"_s, {u"not Amount empty"_s});
    add(u"date:2026-06"_s, {u"Value date: June 2026"_s});
    add(u"date:>=2026"_s, {u"Value date from 2026 on"_s});
    add(u"date:today"_s, {u"Value date: today"_s});
    add(u"status:pending OR amount:>5"_s, {u"Status: Pending or Amount above 5"_s});
    add(u"a (b OR -c)"_s, {u"“a”"_s, u"“b” or not “c”"_s});
    add(u"description:\"a\u202eb\""_s, {u"Description with “a⟨RLO⟩b”"_s});
}

void TestQueryState::conditionsReadAsWords()
{
    QFETCH(QString, text);
    QueryState state(resources::transactions());
    state.setContext(context());
    state.setText(text);
    QVERIFY(state.errors().isEmpty());
    QTEST(wordsOf(state), "words");
}

void TestQueryState::removingTakesOnlyTheCondition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("left");
    const auto add = [](const QString &text, int index, const QString &left) {
        QTest::addRow("%s %d", qPrintable(text), index) << text << index << left;
    };
    add(u"pix  Valor:>500 amount:<900"_s, 0, u"Valor:>500 amount:<900"_s);
    add(u"pix amount:>500 maria"_s, 1, u"pix maria"_s);
    add(u"pix   amount:>500   maria"_s, 1, u"pix     maria"_s);
    add(u"pix AND -status:pending AND maria"_s, 1, u"pix AND maria"_s);
    add(u"pix AND maria"_s, 0, u"maria"_s);
    add(u"pix NOT (a OR b)"_s, 1, u"pix"_s);
    add(u"((pix)) valro:5 maria"_s, 0, u"valro:5 maria"_s);
    add(u"(a b) c"_s, 0, u"( b) c"_s);
    add(u"a OR b"_s, 0, u""_s);
    add(u"status:pending, maria"_s, 0, u"maria"_s);
    add(u"pix"_s, 0, u""_s);
    add(u"pix"_s, 3, u"pix"_s);
}

void TestQueryState::removingTakesOnlyTheCondition()
{
    QFETCH(QString, text);
    QFETCH(int, index);
    QueryState state(resources::transactions());
    state.setContext(context());
    state.setText(text);
    state.remove(index);
    // Valor is no name in English; the first row shows that what is not understood stays.
    QTEST(state.text(), "left");
}

void TestQueryState::replacingKeepsWhatIsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString &text, const char *path, const QString &typed,
                        const QString &expected) {
        QTest::addRow("%s + %s", qPrintable(text), qPrintable(typed))
            << text << QString::fromUtf8(path) << typed << expected;
    };
    add(u"pix  VALUE:>500 maria"_s, "amount", u">600"_s, u"pix  VALUE:>600 maria"_s);
    add(u"pix status:pending"_s, "status", u"-processed"_s, u"pix -status:processed"_s);
    add(u"pix -status:pending x"_s, "status", u"processed"_s, u"pix status:processed x"_s);
    add(u"pix"_s, "amount", u"> 1 000"_s, u"pix amount:>1000"_s);
    add(u"a OR b"_s, "amount", u"5"_s, u"(a OR b) amount:5"_s);
    add(u"amount:>5 x amount:<9"_s, "amount", u"7"_s, u"amount:7 x"_s);
    add(u"amount:>5 x"_s, "amount", u""_s, u"x"_s);
    add(u"x"_s, "description", u"pix enviado"_s, u"x description:\"pix enviado\""_s);
    add(u"x"_s, "value_date", u"last 90 days"_s, u"x value-date:last-90d"_s);
    add(u"x"_s, "credit_card_data.bill_amount", u"-5"_s, u"x bill-amount:-5"_s);
    add(u"x"_s, "amount", u"NOT 5"_s, u"x -amount:5"_s);
    add(u"x"_s, "status", u"pending, processed"_s, u"x status:pending,processed"_s);
    add(u"x"_s, "description", u"a) OR (b"_s, u"x description:\"a) OR (b\""_s);
    add(u"x"_s, "description", u"empty"_s, u"x description:empty"_s);
    add(u"x"_s, "description", u"is empty"_s, u"x description:empty"_s);
    add(u"x"_s, "amount", u"is:empty"_s, u"x amount:empty"_s);
    add(u"x"_s, "status", u"- est\u00e1 vac\u00edo"_s, u"x -status:empty"_s);
    add(u"description is:empty x"_s, "description", u"pix"_s, u"description:pix x"_s);
}

void TestQueryState::replacingKeepsWhatIsAround()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QueryState state(resources::transactions());
    state.setContext(context());
    state.setText(text);
    const FieldSpec *field = state.fields().ofPath(path);
    const MadeCondition made = columnCondition(state, *field, typed);
    QVERIFY(made.errors.isEmpty());
    state.setCondition(*field, made.node);
    QTEST(state.text(), "expected");
    // What the cell shows then is read as the same condition again.
    const MadeCondition again = columnCondition(state, *field, columnText(state, *field).text);
    QVERIFY(isSameQuery({again.node}, {made.node}));
}

void TestQueryState::addingKeepsWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u"status:pending"_s;
    QTest::newRow("a word") << u" pix "_s << u"pix status:pending"_s;
    QTest::newRow("either") << u"a OR b"_s << u"(a OR b) status:pending"_s;
    QTest::newRow("an open phrase") << u"\"to maria"_s << u"status:pending \"to maria"_s;
    QTest::newRow("an open group") << u"(a OR b"_s << u"status:pending (a OR b"_s;
    QTest::newRow("what is not understood") << u"valro:5"_s << u"valro:5 status:pending"_s;
    QTest::newRow("there already") << u"x  status:Pending"_s << u"x  status:Pending"_s;
}

void TestQueryState::addingKeepsWhatWasTyped()
{
    QFETCH(QString, text);
    QueryState state(resources::transactions());
    state.setContext(context());
    state.setText(text);
    state.add(
        makeCondition(state.fields(), state.context(), u"status"_s, QueryTerm::Kind::Contains, {u"PENDING"_s})
            .node);
    QTEST(state.text(), "expected");
}

//! Random texts of everything the language has, edited at random places: the query that is read from the new
//! text is the one that editing the tree gives.
void TestQueryState::anyEditMeansWhatItShould()
{
    QRandomGenerator random(20260615);
    const QStringList pieces{u"pix"_s,
                             u"\"to maria\""_s,
                             u"amount:>500"_s,
                             u"-status:pending"_s,
                             u"NOT"_s,
                             u"("_s,
                             u")"_s,
                             u"OR"_s,
                             u"AND"_s,
                             u"/re(x/"_s,
                             u"date:last-90d"_s,
                             u"valro:5"_s,
                             u"-(a OR b)"_s,
                             u"status:"_s,
                             u"description:a,b"_s,
                             u"|"_s,
                             u"\""_s,
                             u"-"_s,
                             u"amount:1,5;2"_s,
                             u"((x))"_s};
    QueryState state(resources::transactions());
    state.setContext(context());
    const QueryNodePtr extra =
        makeCondition(state.fields(), state.context(), u"description"_s, QueryTerm::Kind::Equals, {u"a b"_s})
            .node;
    for (int i = 0; i < 4000; ++i) {
        QString text;
        for (int n = random.bounded(9); n >= 0; --n)
            text += pieces[random.bounded(pieces.size())] + (random.bounded(5) ? u" "_s : u""_s);
        const Query query = parseQuery(text, state.fields(), state.context()).query;
        const qsizetype count = conditions(query).size();
        const QueryText editor(text, state.fields(), state.names(), state.context());
        const auto means = [&](const QString &edited, const Query &wanted) {
            return isSameQuery(parseQuery(edited, state.fields(), state.context()).query, wanted);
        };
        for (qsizetype at = 0; at < count; ++at) {
            QVERIFY2(means(editor.without(at), removeCondition(query, at)), qPrintable(text));
            QVERIFY2(means(editor.with(at, extra), replaceCondition(query, at, extra)), qPrintable(text));
        }
        const QString added = editor.withAdded(extra);
        const Query inFront{joinedNodes(QueryNode::Kind::All, {extra, query.root})};
        QVERIFY2(means(added, addCondition(query, extra)) || means(added, inFront), qPrintable(text));
    }
}

void TestQueryState::spansCoverSignAndParentheses()
{
    QueryState state(resources::transactions());
    const QString text = u"pix -(a OR b)  NOT status:pending, maria"_s;
    state.setText(text);
    QStringList spans;
    for (const QueryPart &part : state.parts())
        spans.append(text.mid(part.span.position, part.span.length));
    QCOMPARE(spans, (QStringList{u"pix"_s, u"-(a OR b)"_s, u"NOT status:pending,"_s, u"maria"_s}));
}

void TestQueryState::whatIsNotUnderstoodStaysAndIsExplained()
{
    QueryState state(resources::transactions());
    state.setContext(context());
    state.setText(u"valro:5 amount:>500"_s);
    QCOMPARE(state.text(), u"valro:5 amount:>500"_s);
    QCOMPARE(state.errors().size(), 1);
    QCOMPARE(queryText(state.query()), u"amount:>500"_s);
    QCOMPARE(state.explanation(), u"There is no field called “valro”. Understood: Amount above 500."_s);
    state.setText(u"valro:5"_s);
    QVERIFY(state.explanation().contains(u"all rows are shown"_s));
    state.setText(u"valro:1 vlaor:2 avlor:3 amount:x"_s);
    QVERIFY(state.explanation().contains(u"And 2 more."_s));
    state.setText(u"a\u202eb:5"_s);
    QVERIFY(!state.explanation().contains(QChar(0x202e)));
    state.setText(u"amount:>500"_s);
    QCOMPARE(state.explanation(), QString());
}

void TestQueryState::hiddenConditionsCountButAreNotInTheText()
{
    QueryState state(resources::transactions());
    state.setText(u"pix"_s);
    const QueryNodePtr secret = makeCondition(state.fields(), state.context(), u"account.number"_s,
                                              QueryTerm::Kind::Equals, {u"0001234567"_s})
                                    .node;
    state.addHidden(secret);
    state.addHidden(secret);
    QCOMPARE(state.text(), u"pix"_s);
    QCOMPARE(state.parts().size(), 2);
    QVERIFY(queryText(state.query()).contains(u"0001234567"_s));
    QVERIFY(!state.parts().last().words.contains(u"0001234567"_s));
    QVERIFY(state.parts().last().words.contains(u"4567"_s));
    state.setText(u"valro:5"_s);
    QVERIFY(!state.explanation().contains(u"0001234567"_s));
    state.remove(0); // the hidden one is the only part that is understood
    QVERIFY(state.hiddenConditions().isEmpty());
    QCOMPARE(state.text(), u"valro:5"_s);
    state.addHidden(secret);
    state.clear();
    QVERIFY(state.isEmpty());
}

void TestQueryState::aColumnsConditionIsReplacedInPlace()
{
    QueryState state(resources::transactions());
    state.setText(u"a status:pending b"_s);
    const FieldSpec *field = state.fields().ofPath(u"status"_s);
    QCOMPARE(columnText(state, *field).text, u"pending"_s);
    state.setCondition(*field, {});
    QCOMPARE(state.text(), u"a b"_s);
    state.setText(u"status:pending -status:processed"_s);
    QCOMPARE(columnText(state, *field).conditions, 2);
    QCOMPARE(columnText(state, *field).text, QString());
    const MadeCondition bad = columnCondition(state, *state.fields().ofPath(u"amount"_s), u">many"_s);
    QVERIFY(!bad.node);
    QCOMPARE(bad.errors.size(), 1);
}

void TestQueryState::namesFollowTheLanguage()
{
    QueryState state(resources::transactions());
    state.setText(u"pix  -status:pending value-date:last-90d -amount:empty"_s);
    const Query before = state.query();
    Portuguese portuguese;
    QVERIFY(QCoreApplication::installTranslator(&portuguese));
    state.retranslate();
    QCOMPARE(state.text(), u"pix  -situação:pendente data:últimos-90-dias -valor:vazio"_s);
    QVERIFY(state.errors().isEmpty());
    QVERIFY(isSameQuery(state.query(), before));
    QCOMPARE(state.names().fieldName(*state.fields().ofPath(u"amount"_s)), u"valor"_s);
    QCoreApplication::removeTranslator(&portuguese);
    state.retranslate();
    QCOMPARE(state.text(), u"pix  -status:pending value-date:last-90d -amount:empty"_s);
}

void TestQueryState::askedQueriesAreRememberedOnce()
{
    QueryState state(resources::links());
    for (const QString &text : {u"a"_s, u"b"_s, u" a "_s, u""_s}) {
        state.setText(text);
        state.remember();
    }
    QCOMPARE(state.recent(), (QStringList{u"a"_s, u"b"_s}));
}

void TestQueryState::changesAreTold()
{
    QueryState state(resources::links());
    QSignalSpy changed(&state, &QueryState::changed);
    state.setText(u"a"_s);
    state.setText(u"a"_s);
    QCOMPARE(changed.count(), 1);
    state.setContext(state.context());
    QCOMPARE(changed.count(), 1);
    state.clear();
    QCOMPARE(changed.count(), 2);
}

void TestQueryState::hostileTextIsAnsweredSoon_data()
{
    QTest::addColumn<QString>("text");
    constexpr int kMany = 100'000;
    QTest::newRow("words") << u"a "_s.repeated(kMany / 2);
    QTest::newRow("unknown fields") << u"ab:1 "_s.repeated(kMany / 5);
    QTest::newRow("open parentheses") << u"("_s.repeated(kMany);
    QTest::newRow("closed parentheses") << u")"_s.repeated(kMany);
    QTest::newRow("quotation marks") << u"\"a"_s.repeated(kMany / 2);
    QTest::newRow("signs") << u"-"_s.repeated(kMany);
    QTest::newRow("a hostile expression") << u"description:/%1/"_s.arg(u"(a+)+"_s.repeated(3000));
    QTest::newRow("conditions") << u"status:pending amount:>5 "_s.repeated(kMany / 25);
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 "_s.repeated(kMany / 12);
    QTest::newRow("bidi controls") << u"\u202e\u2066a "_s.repeated(kMany / 4);
    QTest::newRow("either") << u"a OR "_s.repeated(kMany / 5);
}

void TestQueryState::hostileTextIsAnsweredSoon()
{
    QFETCH(QString, text);
    QueryState state(resources::transactions());
    state.setContext(context());
    state.setText(text);
    QCOMPARE(state.text(), text);
    QVERIFY(state.explanation().size() < 4000);
    if (text.size() > 20'000)
        QCOMPARE(state.errors().last().kind, QueryError::Kind::TooLong);
    for (const QueryPart &part : state.parts())
        QVERIFY(part.words.size() < 4000);
    state.remove(0);
    state.add(
        makeCondition(state.fields(), state.context(), u"status"_s, QueryTerm::Kind::Contains, {u"PENDING"_s})
            .node);
}

QTEST_GUILESS_MAIN(TestQueryState)
#include "tst_querystate.moc"
