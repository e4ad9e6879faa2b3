// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookkinds.h"
#include "models/webhooks/hookrules.h"
#include "models/webhooks/hookspec.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::models::hookrules;

namespace {

//! A log of thirty days, and a link that was made before it and reached in its middle.
HookFacts usual()
{
    HookFacts facts{.begin = 1000 * kHour, .end = 1720 * kHour};
    facts.created = 10 * kHour;
    facts.accessed = 1300 * kHour;
    facts.lastEvent = 1300 * kHour;
    facts.lastOfKind = 1300 * kHour;
    facts.refreshEvery = 24 * kHour;
    return facts;
}

const HookRule &ruleOf(HookReason reason)
{
    return *std::ranges::find(hookRules(), reason, &HookRule::reason);
}

} // namespace

//! Every rule by itself: when it speaks, when it does not, and exactly where it begins to.
class TestHookRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasItsWords();
    void nothingSince_data();
    void nothingSince();
    void kindSince_data();
    void kindSince();
    void silence_data();
    void silence();
    void neverCame_data();
    void neverCame();
    void again();
    void late();
    void refused_data();
    void refused();
    void unknownLinks();
    void unknownEvents();
    void quiet();
    void theFirstThatFitsCounts();
    void eventsAreOfTheCatalogue_data();
    void eventsAreOfTheCatalogue();
    void everyKindHasItsList();
};

//! A rule without a label would show its wire word to people.
void TestHookRules::everyRuleHasItsWords()
{
    const auto has = [](const char *path, std::string_view word) {
        const auto field = std::ranges::find(hookSpec().fields, std::string_view(path), &FieldSpec::path);
        return std::ranges::any_of(
            field->values, [word](const EnumValue &value) { return value.value == word && value.label; });
    };
    for (const HookRule &rule : hookRules()) {
        QVERIFY2(has("reason", rule.word), rule.word.data());
        QVERIFY2(has("set", wordOf(rule.set)), wordOf(rule.set).data());
        QVERIFY(wordOf(rule.reason) == rule.word);
    }
}

void TestHookRules::nothingSince_data()
{
    QTest::addColumn<HookFacts>("facts");
    QTest::addColumn<bool>("speaks");
    const auto row = [](const char *name, bool speaks, auto change) {
        HookFacts facts = usual();
        change(facts);
        QTest::newRow(name) << facts << speaks;
    };
    row("an event came with it", false, [](HookFacts &) {});
    row("an event came later", false, [](HookFacts &facts) { facts.lastEvent = 1301 * kHour; });
    row("an hour before: the same refresh", false,
        [](HookFacts &facts) { facts.lastEvent = *facts.accessed - kDelivery; });
    row("longer before", true, [](HookFacts &facts) { facts.lastEvent = *facts.accessed - kDelivery - 1; });
    row("no event ever", true, [](HookFacts &facts) { facts.lastEvent.reset(); });
    row("never reached", false, [](HookFacts &facts) {
        facts.accessed.reset();
        facts.lastEvent.reset();
    });
    row("before the log", false, [](HookFacts &facts) {
        facts.accessed = facts.begin - 1;
        facts.lastEvent.reset();
    });
    row("when the log begins", true, [](HookFacts &facts) {
        facts.accessed = facts.begin;
        facts.lastEvent.reset();
    });
    row("an hour before its end", true, [](HookFacts &facts) {
        facts.accessed = facts.end - kDelivery;
        facts.lastEvent.reset();
    });
    row("it may still be coming", false, [](HookFacts &facts) {
        facts.accessed = facts.end - kDelivery + 1;
        facts.lastEvent.reset();
    });
    row("never finished", false, [](HookFacts &facts) {
        facts.isConfirmed = false;
        facts.lastEvent.reset();
    });
    row("the first contact is the history's", false, [](HookFacts &facts) {
        facts.created = *facts.accessed - kHistory;
        facts.lastEvent.reset();
    });
    row("a later one is not", true, [](HookFacts &facts) {
        facts.created = *facts.accessed - kHistory - 1;
        facts.lastEvent.reset();
    });
}

void TestHookRules::nothingSince()
{
    QFETCH(HookFacts, facts);
    QTEST(ruleOf(HookReason::NothingSince).fits(facts), "speaks");
}

void TestHookRules::kindSince_data()
{
    QTest::addColumn<HookFacts>("facts");
    QTest::addColumn<bool>("speaks");
    const auto row = [](const char *name, bool speaks, auto change) {
        HookFacts facts = usual();
        facts.isUsual = true;
        facts.lastOfKind = *facts.accessed - kDelivery - 1;
        change(facts);
        QTest::newRow(name) << facts << speaks;
    };
    row("others came, this did not", true, [](HookFacts &) {});
    row("it came just in time", false,
        [](HookFacts &facts) { facts.lastOfKind = *facts.accessed - kDelivery; });
    row("it comes rarely", false, [](HookFacts &facts) { facts.isUsual = false; });
    row("nothing came: another rule", false,
        [](HookFacts &facts) { facts.lastEvent = *facts.accessed - kDelivery - 1; });
    row("never reached", false, [](HookFacts &facts) { facts.accessed.reset(); });
}

void TestHookRules::kindSince()
{
    QFETCH(HookFacts, facts);
    QTEST(ruleOf(HookReason::KindSince).fits(facts), "speaks");
}

void TestHookRules::silence_data()
{
    QTest::addColumn<HookFacts>("facts");
    QTest::addColumn<bool>("speaks");
    const auto row = [](const char *name, bool speaks, std::int64_t silence, auto change) {
        HookFacts facts = usual();
        facts.silence = silence;
        change(facts);
        QTest::newRow(name) << facts << speaks;
    };
    row("one refresh", false, 24 * kHour, [](HookFacts &) {});
    row("exactly two and the time they take", false, 49 * kHour, [](HookFacts &) {});
    row("more than two", true, 49 * kHour + 1, [](HookFacts &) {});
    row("single link", false, 900 * kHour, [](HookFacts &facts) { facts.refreshEvery.reset(); });
    row("never finished", false, 900 * kHour, [](HookFacts &facts) { facts.isConfirmed = false; });
}

void TestHookRules::silence()
{
    QFETCH(HookFacts, facts);
    QTEST(ruleOf(HookReason::Silence).fits(facts), "speaks");
}

void TestHookRules::neverCame_data()
{
    QTest::addColumn<HookFacts>("facts");
    QTest::addColumn<bool>("speaks");
    const auto row = [](const char *name, bool speaks, auto change) {
        HookFacts facts = usual();
        facts.created = 1200 * kHour;
        change(facts);
        QTest::newRow(name) << facts << speaks;
    };
    row("made in the log's time", true, [](HookFacts &) {});
    row("it came", false, [](HookFacts &facts) { facts.hasHistory = true; });
    row("made when the log begins", true, [](HookFacts &facts) { facts.created = facts.begin; });
    row("made before", false, [](HookFacts &facts) { facts.created = facts.begin - 1; });
    row("a day before the end", true, [](HookFacts &facts) { facts.created = facts.end - kHistory; });
    row("it may still be loading", false, [](HookFacts &facts) { facts.created = facts.end - kHistory + 1; });
    row("never finished", false, [](HookFacts &facts) { facts.isConfirmed = false; });
    row("nobody knows when", false, [](HookFacts &facts) { facts.created.reset(); });
}

void TestHookRules::neverCame()
{
    QFETCH(HookFacts, facts);
    QTEST(ruleOf(HookReason::NeverCame).fits(facts), "speaks");
}

void TestHookRules::again()
{
    QVERIFY(!ruleOf(HookReason::Again).fits({.copies = 1}));
    QVERIFY(ruleOf(HookReason::Again).fits({.copies = 2}));
}

void TestHookRules::late()
{
    QVERIFY(!ruleOf(HookReason::Late).fits({}));
    QVERIFY(!ruleOf(HookReason::Late).fits({.duration = 5000}));
    QVERIFY(ruleOf(HookReason::Late).fits({.duration = 5001}));
}

void TestHookRules::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("not known") << 0 << false;
    QTest::newRow("below") << 199 << true;
    QTest::newRow("first good") << 200 << false;
    QTest::newRow("last good") << 299 << false;
    QTest::newRow("above") << 300 << true;
    QTest::newRow("broken") << 500 << true;
}

void TestHookRules::refused()
{
    QFETCH(int, status);
    QTEST(ruleOf(HookReason::Refused).fits({.status = status}), "speaks");
}

void TestHookRules::unknownLinks()
{
    QVERIFY(!hookRuleFor(HookSet::UnknownLink, {.isLinkThere = true, .isDeletionTold = true}));
    QVERIFY(hookRuleFor(HookSet::UnknownLink, {.isLinkThere = false})->reason == HookReason::NotThere);
    QVERIFY(hookRuleFor(HookSet::UnknownLink, {.isLinkThere = false, .isDeletionTold = true})->reason ==
            HookReason::Deleted);
}

void TestHookRules::unknownEvents()
{
    QVERIFY(!hookRuleFor(HookSet::UnknownEvent, {.isEventKnown = true}));
    QVERIFY(hookRuleFor(HookSet::UnknownEvent, {.isEventKnown = false}));
}

void TestHookRules::quiet()
{
    QVERIFY(!hookRuleFor(HookSet::Gap, {}));
    QVERIFY(!hookRuleFor(HookSet::Gap, {.chance = 0.0011}));
    QVERIFY(hookRuleFor(HookSet::Gap, {.chance = kChance}));
}

void TestHookRules::theFirstThatFitsCounts()
{
    HookFacts facts = usual();
    facts.lastEvent.reset();
    facts.silence = 900 * kHour;
    QVERIFY(hookRuleFor(HookSet::Lost, facts)->reason == HookReason::NothingSince);
    QVERIFY(!hookRuleFor(HookSet::History, facts));
}

void TestHookRules::eventsAreOfTheCatalogue_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("kind");
    const auto history = static_cast<int>(HookEventClass::History);
    const auto change = static_cast<int>(HookEventClass::Change);
    const auto other = static_cast<int>(HookEventClass::Other);
    const auto row = [](const char *type, const char *code, bool isKnown, int what, const char *kind) {
        QTest::addRow("%s %s", type, code)
            << QByteArray(type) << QByteArray(code) << isKnown << what << QByteArray(kind);
    };
    row("ACCOUNTS", "historical_update", true, history, "ACCOUNTS");
    row("INVOICES", "initial_inflow_update", true, history, "INVOICES");
    row("INVOICES", "historical_outflow_update", true, history, "INVOICES");
    row("TRANSACTIONS", "new_transactions_available", true, change, "TRANSACTIONS");
    row("TRANSACTIONS", "transactions_deleted", true, change, "TRANSACTIONS");
    row("", "new_investment_transactions_available", true, change, "INVESTMENT_TRANSACTIONS");
    row("", "historical_update", true, history, "");
    row("", "employment_changes", true, change, "EMPLOYMENT_RECORDS");
    row("OWNERS", "", true, change, "OWNERS");
    row("LINK", "token_required", true, other, "");
    row("CONSENT", "consent_expired", true, other, "");
    row("CONSENT", "openfinance_consent_expired", true, other, "");
    row("ACCOUNTS", "accounts_painted_blue", false, change, "ACCOUNTS");
    row("PENGUINS", "historical_update", false, history, "");
    row("DEBT_REPORTS", "historical_update", true, history, "DEBT_REPORTS");
    row("", "whatever", false, other, "");
}

void TestHookRules::eventsAreOfTheCatalogue()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, code);
    const HookEvent event = hookEventOf(type.toStdString(), code.toStdString());
    QTEST(event.isKnown, "isKnown");
    QTEST(static_cast<int>(event.what), "what");
    const std::string_view kind =
        event.kind < 0 ? std::string_view() : hookKinds()[std::size_t(event.kind)].name;
    QTEST(QByteArray(kind.data(), qsizetype(kind.size())), "kind");
    QVERIFY(!event.isDeletion);
    QVERIFY(hookEventOf("LINK", "link_deleted").isDeletion);
}

void TestHookRules::everyKindHasItsList()
{
    for (std::size_t kind = 0; kind < hookKinds().size(); ++kind)
        QVERIFY2(hookResource(int(kind), "gotham_br_retail"), hookKinds()[kind].name.data());
    QVERIFY(hookResource(hookKindOf("INVOICES"), "tatooine_mx_fiscal")->path == "/api/invoices/");
    QVERIFY(hookResource(hookKindOf("INVOICES"), "sii_cl_fiscal")->path == "/api/cl/invoices/");
    QVERIFY(!hookResource(-1, {}));
}

QTEST_GUILESS_MAIN(TestHookRules)
#include "tst_hookrules.moc"
