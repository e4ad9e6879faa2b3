// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/query/querydate.h"
#include "models/query/queryfields.h"
#include "models/query/queryparser.h"
#include "models/query/querywords.h"
#include "models/query/querywriter.h"
#include "models/query/wordkey.h"
#include "models/views/viewcheck.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

//! The three languages in which a query may name columns, values and periods, whatever the program speaks.
class TestQueryLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyTitleIsUnderstoodOrAmbiguous_data() { languages(); }
    void everyTitleIsUnderstoodOrAmbiguous();
    void titlesOfTheProgramsLanguageComeFirst_data() { languages(); }
    void titlesOfTheProgramsLanguageComeFirst();
    void everyValueIsUnderstood_data() { languages(); }
    void everyValueIsUnderstood();
    void valuesOfTheProgramsLanguageComeFirst();
    void aQueryMayMixThem_data() { languages(); }
    void aQueryMayMixThem();
    void periodsOfAllLanguagesAreUnderstood();
    void aSavedViewMaySpeakAnother();

private:
    static void languages();
    void speak();
    [[nodiscard]] QStringList named(const ResourceSpec &spec, const char *label) const;

    QTranslator m_program;
    std::array<QTranslator, 3> m_all;
};

void TestQueryLanguages::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestQueryLanguages::init()
{
    QVERIFY(m_all[0].load(u":/i18n/vinculo_en"_s));
    QVERIFY(m_all[1].load(u":/i18n/vinculo_pt"_s));
    QVERIFY(m_all[2].load(u":/i18n/vinculo_es"_s));
}

void TestQueryLanguages::cleanup()
{
    QCoreApplication::removeTranslator(&m_program);
}

void TestQueryLanguages::speak()
{
    QFETCH(QString, language);
    QVERIFY(m_program.load(u":/i18n/vinculo_"_s + language));
    QCoreApplication::installTranslator(&m_program);
}

//! What a label is called in English, Portuguese and Spanish.
QStringList TestQueryLanguages::named(const ResourceSpec &spec, const char *label) const
{
    QStringList names{QString::fromUtf8(label)};
    for (const QTranslator &catalogue : m_all)
        if (const QString name = catalogue.translate(spec.trContext, label); !name.isEmpty())
            names.append(name);
    names.removeDuplicates();
    return names;
}

void TestQueryLanguages::everyTitleIsUnderstoodOrAmbiguous()
{
    speak();
    for (const ResourceSpec *spec : resources::all()) {
        const QueryFields fields(*spec);
        for (const FieldSpec &field : spec->fields) {
            if (!field.isColumn() || !field.label)
                continue;
            for (const QString &name : named(*spec, field.label)) {
                if (wordKey(name.toStdString()).empty())
                    continue;
                const QueryFields::Match match = fields.find(name);
                const QString where = u"%1: %2"_s.arg(QString::fromUtf8(spec->name.data()), name);
                if (match.field == &field)
                    continue;
                // Another column has a better right to the name, or several the same.
                QVERIFY2(match.field || match.candidates.size() >= 2, qPrintable(where));
            }
        }
    }
}

void TestQueryLanguages::titlesOfTheProgramsLanguageComeFirst()
{
    speak();
    for (const ResourceSpec *spec : resources::all()) {
        const QueryFields fields(*spec);
        const auto isTitled = [spec](const FieldSpec &field, const std::string &key) {
            const QString title = QCoreApplication::translate(spec->trContext, field.label);
            return wordKey(field.label) == key || wordKey(title.toStdString()) == key;
        };
        const auto isPathOf = [](const FieldSpec &field, const std::string &key) {
            const std::string path = wordKey(field.path);
            return path == key || path.ends_with("." + key);
        };
        for (const FieldSpec &field : spec->fields) {
            if (!field.isColumn() || !field.label)
                continue;
            const QString title = QCoreApplication::translate(spec->trContext, field.label);
            const std::string key = wordKey(title.toStdString());
            const bool isShared = std::ranges::any_of(spec->fields, [&](const FieldSpec &other) {
                return other.isColumn() && other.label && &other != &field &&
                       (isTitled(other, key) || isPathOf(other, key));
            });
            if (!isShared && !key.empty())
                QVERIFY2(fields.find(title).field == &field, qPrintable(title));
        }
    }
}

void TestQueryLanguages::everyValueIsUnderstood()
{
    speak();
    for (const ResourceSpec *spec : resources::all()) {
        const QueryFields fields(*spec);
        for (const FieldSpec &field : spec->fields) {
            if (!field.isColumn())
                continue;
            for (const EnumValue &value : field.values) {
                for (const QString &name : named(*spec, value.label)) {
                    if (wordKey(name.toStdString()).empty())
                        continue;
                    // Where it begins a word in the program's language it means whatever begins so.
                    QVERIFY2(!fields.enumValues(field, name).indexes.empty(), qPrintable(name));
                    QVERIFY2(fields.enumValues(field, name, true).isExact, qPrintable(name));
                }
            }
        }
    }
}

void TestQueryLanguages::valuesOfTheProgramsLanguageComeFirst()
{
    static constexpr EnumValue kKinds[] = {{"Rent", "Rent"}, {"Auto Rental", "Auto Rental"}};
    static constexpr FieldSpec kFields[] = {
        {.path = "kind", .label = "Subcategory", .type = FieldType::Enum, .values = kKinds}};
    static constexpr ResourceSpec kSpec{.name = "test",
                                        .path = "/api/test/",
                                        .title = "Test",
                                        .trContext = "RiskInsights",
                                        .fields = kFields};
    using Indexes = std::vector<std::uint16_t>;
    const auto meant = [](const QString &text, bool exactOnly = false) {
        return QueryFields(kSpec).enumValues(kFields[0], text, exactOnly);
    };
    // "Renta" is Spanish for the first; elsewhere it begins the second.
    QCOMPARE(meant(u"renta"_s).indexes, Indexes{1});
    QVERIFY(!meant(u"renta"_s).isExact);
    QCOMPARE(meant(u"renta"_s, true).indexes, Indexes{0});
    QVERIFY(m_program.load(u":/i18n/vinculo_es"_s));
    QCoreApplication::installTranslator(&m_program);
    QCOMPARE(meant(u"renta"_s).indexes, Indexes{0});
    QVERIFY(meant(u"renta"_s).isExact);
}

void TestQueryLanguages::aQueryMayMixThem()
{
    speak();
    const QueryContext context{.today = QDate(2026, 6, 15), .locale = QLocale::c()};
    const auto written = [&](const ResourceSpec &spec, const QString &text) {
        const ParsedQuery parsed = parseQuery(text, QueryFields(spec), context);
        return parsed.errors.isEmpty() ? queryText(parsed.query) : u"not understood"_s;
    };
    const ResourceSpec &accounts = resources::accounts();
    for (const char *name : {"saldo-atual", "saldo-actual", "current-balance", "Saldo_Atual"})
        QCOMPARE(written(accounts, QString::fromLatin1(name) + u":>5"_s), u"balance.current:>5"_s);
    const ResourceSpec &transactions = resources::transactions();
    for (const QString &name : {u"data-do-valor"_s, u"fecha-valor"_s, u"value-date"_s, u"fecha"_s})
        for (const QString &period : {u"ontem"_s, u"ayer"_s, u"yesterday"_s})
            QCOMPARE(written(transactions, name + u':' + period), u"value_date:yesterday"_s);
    for (const QString &value : {u"sa\u00edda"_s, u"salida"_s, u"outflow"_s})
        QCOMPARE(written(transactions, u"tipo:"_s + value), u"type:OUTFLOW"_s);
}

void TestQueryLanguages::periodsOfAllLanguagesAreUnderstood()
{
    const QStringList english = QueryWords::typedPeriods();
    for (QTranslator &catalogue : m_all) {
        QCoreApplication::installTranslator(&catalogue);
        const QStringList periods = QueryWords::typedPeriods();
        QCoreApplication::removeTranslator(&catalogue);
        QCOMPARE(periods.size(), english.size());
        for (qsizetype i = 0; i < periods.size(); ++i)
            QCOMPARE(canonicalDate(periods[i]), canonicalDate(english[i]));
    }
}

void TestQueryLanguages::aSavedViewMaySpeakAnother()
{
    const SavedView view{.id = QUuid::createUuid(),
                         .name = u"Rich"_s,
                         .resource = u"accounts"_s,
                         .query = u"saldo-atual:>1000"_s};
    const CheckedView checked = checkView(view, QueryContext());
    QVERIFY(checked.problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryLanguages)
#include "tst_querylanguages.moc"
