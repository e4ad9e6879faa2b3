// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/checks.h"
#include "models/diagnosis/diagnosiswords.h"
#include "models/diagnosis/verdict.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using Kind = CheckEvidence::Kind;

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

//! Which check a finding belongs to.
Check checkOf(CheckFinding finding)
{
    if (finding <= CheckFinding::LinkUnread)
        return Check::Link;
    if (finding <= CheckFinding::ConsentWithoutAccounts)
        return Check::Consent;
    if (finding <= CheckFinding::ResourceNotFetched)
        return Check::Resource;
    if (finding <= CheckFinding::ScheduleHalted)
        return Check::Schedule;
    if (finding <= CheckFinding::InstitutionSuspected)
        return Check::Institution;
    if (finding <= CheckFinding::ErrorsOurs)
        return Check::Errors;
    if (finding <= CheckFinding::CoverageShort)
        return Check::Coverage;
    return finding <= CheckFinding::HistoryNeverRead ? Check::History : Check::Retention;
}

CheckResults allWell()
{
    CheckResults results;
    constexpr CheckFinding kFine[] = {
        CheckFinding::LinkValid,      CheckFinding::ConsentValid,       CheckFinding::ResourceFetched,
        CheckFinding::ScheduleOnTime, CheckFinding::InstitutionHealthy, CheckFinding::ErrorsNone,
        CheckFinding::CoverageFull,   CheckFinding::HistoryFinished,    CheckFinding::RetentionFar};
    for (std::size_t i = 0; i < kChecks; ++i)
        results[i] = found(CheckState::Ok, kFine[i]);
    return results;
}

void put(CheckResults &results, CheckFinding finding)
{
    if (finding != CheckFinding::None)
        results[indexOf(checkOf(finding))] = found(CheckState::Problem, finding);
}

QString nameOf(CheckFinding finding)
{
    return QString::number(static_cast<int>(finding));
}

} // namespace

//! The rules of a verdict, line by line.
class TestDiagnosisRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleDecides_data();
    void everyRuleDecides();
    void anEarlierRuleGoesFirst();
    void verdictsStandInTheOrderOfTheRules();
    void withoutARule_data();
    void withoutARule();
    void everyVerdictHasWords();
    void everyVerdictHasATextForTheCustomer();
    void everyFindingHasWords();
    void aWaitIsOverInTime();
};

void TestDiagnosisRules::everyRuleDecides_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const VerdictRule &rule : verdictRules()) {
        QTest::addRow("rule %d: finding %d", number, static_cast<int>(rule.finding)) << number;
        ++number;
    }
}

void TestDiagnosisRules::everyRuleDecides()
{
    QFETCH(const int, number);
    const VerdictRule &rule = verdictRules()[static_cast<std::size_t>(number)];
    CheckResults results = allWell();
    put(results, rule.besides);
    put(results, rule.finding);
    const Conclusion conclusion = conclude(results, kNow);
    QCOMPARE(conclusion.verdict, rule.verdict);
    QCOMPARE(conclusion.decidedBy, std::optional(checkOf(rule.finding)));
}

void TestDiagnosisRules::anEarlierRuleGoesFirst()
{
    const auto rules = verdictRules();
    for (std::size_t first = 0; first < rules.size(); ++first)
        for (std::size_t second = first + 1; second < rules.size(); ++second) {
            // Two findings of one check exclude each other.
            const bool isOther = checkOf(rules[first].finding) != checkOf(rules[second].finding) &&
                                 (rules[first].besides == CheckFinding::None ||
                                  checkOf(rules[first].besides) != checkOf(rules[second].finding)) &&
                                 rules[second].besides == CheckFinding::None;
            if (!isOther)
                continue;
            CheckResults results = allWell();
            put(results, rules[second].finding);
            put(results, rules[first].besides);
            put(results, rules[first].finding);
            const Verdict verdict = conclude(results, kNow).verdict;
            // A rule between the two may hold for both findings together: it is not later than the second.
            QVERIFY2(verdict == rules[first].verdict || isWorse(verdict, rules[first].verdict),
                     qPrintable(nameOf(rules[first].finding) + u' ' + nameOf(rules[second].finding)));
        }
}

void TestDiagnosisRules::verdictsStandInTheOrderOfTheRules()
{
    // For a person the worst verdict is told by the order of the verdicts: it has to be that of the rules.
    QList<Verdict> seen;
    for (const VerdictRule &rule : verdictRules())
        if (!seen.contains(rule.verdict))
            seen.append(rule.verdict);
    QVERIFY(std::ranges::is_sorted(seen));
    QVERIFY(isWorse(seen.last(), Verdict::NotAllChecked));
    QVERIFY(isWorse(Verdict::NotAllChecked, Verdict::AsFarAsKnown));
    QVERIFY(isWorse(Verdict::AsFarAsKnown, Verdict::AllWell));
}

void TestDiagnosisRules::withoutARule_data()
{
    QTest::addColumn<int>("whyNot");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, WhyNot whyNot, Verdict verdict) {
        QTest::newRow(name) << static_cast<int>(whyNot) << static_cast<int>(verdict);
    };
    row("nothing is open", WhyNot::None, Verdict::AllWell);
    row("a call failed", WhyNot::CallFailed, Verdict::NotAllChecked);
    row("too slow", WhyNot::TooSlow, Verdict::NotAllChecked);
    row("paused", WhyNot::Paused, Verdict::NotAllChecked);
    row("stopped", WhyNot::Stopped, Verdict::NotAllChecked);
    row("no journal", WhyNot::NoJournal, Verdict::NotAllChecked);
    row("no document", WhyNot::NoDocument, Verdict::AsFarAsKnown);
    row("not listed", WhyNot::NotListed, Verdict::AsFarAsKnown);
    row("not stated", WhyNot::NotStated, Verdict::AsFarAsKnown);
    row("part of the rows", WhyNot::PartOfRows, Verdict::AsFarAsKnown);
}

void TestDiagnosisRules::withoutARule()
{
    QFETCH(const int, whyNot);
    QFETCH(const int, verdict);
    CheckResults results = allWell();
    if (static_cast<WhyNot>(whyNot) != WhyNot::None)
        results[indexOf(Check::Consent)] = notChecked(static_cast<WhyNot>(whyNot));
    const Conclusion conclusion = conclude(results, kNow);
    QCOMPARE(static_cast<int>(conclusion.verdict), verdict);
    QCOMPARE(conclusion.unchecked, static_cast<WhyNot>(whyNot) == WhyNot::None ? 0 : 1);
    QVERIFY(!conclusion.decidedBy);
}

void TestDiagnosisRules::everyVerdictHasWords()
{
    const DiagnosisWords words(kNow, QLocale(QLocale::English));
    for (const VerdictRule &rule : verdictRules()) {
        CheckResults results = allWell();
        put(results, rule.besides);
        put(results, rule.finding);
        const Conclusion conclusion = conclude(results, kNow);
        QVERIFY2(!words.verdict(conclusion, results).isEmpty(), qPrintable(nameOf(rule.finding)));
        QVERIFY2(!words.advice(conclusion, u"en"_s).isEmpty(), qPrintable(nameOf(rule.finding)));
        QVERIFY2(!words.action(conclusion).isEmpty(), qPrintable(nameOf(rule.finding)));
    }
}

//! Whoever asks is to be told something, whatever came of the checks.
void TestDiagnosisRules::everyVerdictHasATextForTheCustomer()
{
    QList<CheckResults> cases{allWell()};
    for (const WhyNot whyNot : {WhyNot::CallFailed, WhyNot::NoDocument}) {
        cases.append(allWell());
        cases.last()[indexOf(Check::Consent)] = notChecked(whyNot);
    }
    for (const VerdictRule &rule : verdictRules()) {
        cases.append(allWell());
        put(cases.last(), rule.besides);
        put(cases.last(), rule.finding);
    }
    QSet<int> seen;
    for (const CheckResults &results : std::as_const(cases)) {
        const Conclusion conclusion = conclude(results, kNow);
        seen.insert(static_cast<int>(conclusion.verdict));
        const QByteArray name = QByteArray::number(static_cast<int>(conclusion.verdict));
        const Guidance *guidance = guidanceOf(conclusion);
        QVERIFY2(guidance, name.constData());
        QSet<QString> texts;
        for (const auto &language : {u"pt"_s, u"es"_s, u"en"_s}) {
            texts.insert(customerText(*guidance, language, u"Itaú"_s));
            QVERIFY2(customerText(*guidance, language, u"Itaú"_s).size() > 60, name.constData());
        }
        QCOMPARE(texts.size(), 3);
    }
    QCOMPARE(seen.size(), static_cast<int>(Verdict::AllWell) + 1); // none was left out
}

void TestDiagnosisRules::everyFindingHasWords()
{
    const DiagnosisWords words(kNow, QLocale(QLocale::English));
    for (int i = 1; i <= static_cast<int>(CheckFinding::CredentialsEnded); ++i)
        QVERIFY2(!words.sentence(found(CheckState::Ok, static_cast<CheckFinding>(i))).isEmpty(),
                 qPrintable(QString::number(i)));
    for (int i = static_cast<int>(WhyNot::NotYet); i <= static_cast<int>(WhyNot::NoJournal); ++i)
        QVERIFY2(!words.sentence(notChecked(static_cast<WhyNot>(i))).isEmpty(),
                 qPrintable(QString::number(i)));
    for (std::size_t i = 0; i < kChecks; ++i)
        QVERIFY(!DiagnosisWords::title(static_cast<Check>(i)).isEmpty());
    const CheckResult result =
        found(CheckState::Ok, CheckFinding::CoverageFull,
              {{Kind::FirstRow, QDate(2025, 11, 24)}, {Kind::Accounts, 1}, {Kind::ErrorCode, u"a\nb"_s}});
    const QString evidence = words.evidence(result);
    QVERIFY2(evidence.contains(u"2025"), qPrintable(evidence));
    QVERIFY(!evidence.contains(u'\n'));
}

void TestDiagnosisRules::aWaitIsOverInTime()
{
    CheckResults results = allWell();
    results[indexOf(Check::History)] =
        found(CheckState::Attention, CheckFinding::HistoryUnderway, {{Kind::ReadyBy, kNow.addSecs(600)}});
    Conclusion conclusion = conclude(results, kNow);
    QCOMPARE(conclusion.action, DiagnosisAction::Wait);
    QCOMPARE(conclusion.waitUntil, kNow.addSecs(600));
    conclusion = conclude(results, kNow.addSecs(601));
    QCOMPARE(conclusion.action, DiagnosisAction::CheckAgain);
    QVERIFY(!conclusion.waitUntil.isValid());
}

QTEST_GUILESS_MAIN(TestDiagnosisRules)
#include "tst_diagnosisrules.moc"
