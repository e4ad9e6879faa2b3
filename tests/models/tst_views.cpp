// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/viewstore.h"
#include "models/query/queryconditions.h"
#include "models/query/queryparser.h"
#include "models/views/defaultviews.h"
#include "models/views/viewcheck.h"
#include "models/views/viewcontent.h"
#include "models/views/viewlist.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

Query parsed(const ResourceSpec &spec, const QString &text)
{
    return parseQuery(text, QueryFields(spec), QueryContext()).query;
}

} // namespace

class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyDefaultViewIsUnderstood_data();
    void everyDefaultViewIsUnderstood();
    void defaultViewsStayThemselvesInEveryLanguage();
    void everyResourceHasDefaultViews();
    void relativeDatesStayRelative();
    void peopleAreATableToo();
    void whatDoesNotExistIsLeftOutAndNamed();
    void anUnknownListIsOfNoUse();
    void personalDataIsNeverKept();
    void requiredAndPersonalFiltersStayWhenAViewIsApplied();
    void theLastColumnsWidthIsNoChange();
    void everyOtherDifferenceIsAChange();
    void listsHaveDefaultsFirstThenOwnOnesByName();
    void importKeepsBoth();
    void importReplaces();
    void importNeverTakesTheIdOfAnotherProfilesView();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::ViewStore> m_store;
};

void TestViews::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<storage::ViewStore>(m_directory->filePath(u"views.json"_s));
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
}

void TestViews::everyDefaultViewIsUnderstood_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestViews::everyDefaultViewIsUnderstood()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vinculo_"_s + language));
    QCoreApplication::installTranslator(&translator);
    const QueryContext context{.locale = QLocale(language)};
    for (const ResourceSpec *spec : resources::all()) {
        QSet<QString> names;
        for (const SavedView &view : defaultViews(*spec)) {
            const CheckedView checked = checkView(view, context);
            QStringList words;
            for (const ViewProblem &problem : checked.problems)
                words.append(problem.text);
            QVERIFY2(checked.problems.isEmpty(), qPrintable(view.name + u": "_s + words.join(u"; "_s)));
            QCOMPARE(checked.view, view);
            QVERIFY2(!parseQuery(view.query, QueryFields(*spec), context).query.isEmpty(),
                     qPrintable(view.name));
            QVERIFY2(!names.contains(view.name), qPrintable(view.name));
            names.insert(view.name);
            QVERIFY(view.name.size() <= kLongestViewName);
        }
    }
    QCoreApplication::removeTranslator(&translator);
}

void TestViews::defaultViewsStayThemselvesInEveryLanguage()
{
    const QList<SavedView> english = defaultViews(resources::links());
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vinculo_pt"_s));
    QCoreApplication::installTranslator(&translator);
    const QList<SavedView> portuguese = defaultViews(resources::links());
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(portuguese.size(), english.size());
    QSet<QUuid> ids;
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(portuguese[i].id, english[i].id);
        QCOMPARE(portuguese[i].query, english[i].query);
        QVERIFY(portuguese[i].name != english[i].name);
        QCOMPARE(defaultView(english[i].id), english[i]);
        ids.insert(english[i].id);
    }
    QCOMPARE(ids.size(), english.size());
    QVERIFY(!defaultView(QUuid::createUuid()));
}

void TestViews::everyResourceHasDefaultViews()
{
    for (const ResourceSpec *spec : resources::all())
        QVERIFY2(!defaultViews(*spec).isEmpty(), spec->name.data());
}

void TestViews::relativeDatesStayRelative()
{
    const QString text = keptQuery(parsed(resources::transactions(), u"date:last-90d valor:>500"_s)).text;
    QCOMPARE(text, u"value_date:last-90d amount:>500"_s);
}

void TestViews::peopleAreATableToo()
{
    const SavedView view{.id = QUuid::createUuid(),
                         .name = u"Several links"_s,
                         .resource = u"people"_s,
                         .query = u"links:>1"_s,
                         .filters = {},
                         .columns = {{u"name"_s, 90}},
                         .sorts = {{u"links"_s, true}},
                         .group = {}};
    const CheckedView checked = checkView(view, QueryContext());
    QVERIFY(checked.isUsable());
    QCOMPARE(checked.problems.size(), 0);
    QCOMPARE(checked.view.query, view.query);
}

void TestViews::whatDoesNotExistIsLeftOutAndNamed()
{
    const SavedView view{.id = QUuid::createUuid(),
                         .name = u"Mixed"_s,
                         .resource = u"transactions"_s,
                         .query = u"amount:>soon description:pix"_s,
                         .filters = {{u"status"_s, FilterOp::In, {u"PENDING"_s}},
                                     {u"status"_s, FilterOp::In, {u"<script>"_s}},
                                     {u"colour"_s, FilterOp::Equals, {u"red"_s}}},
                         .columns = {{u"amount"_s, 90}, {u"mood"_s, 90}, {u"amount"_s, 80}, {u"fees"_s, 1}},
                         .sorts = {{u"mood"_s, true}, {u"amount"_s, true}},
                         .group = ViewGroup{u"mood"_s, ViewPeriod::Exact}};
    const CheckedView checked = checkView(view, QueryContext());
    QVERIFY(checked.isUsable());
    QCOMPARE(checked.view.columns, (QList<ViewColumn>{{u"amount"_s, 90}}));
    QCOMPARE(checked.view.sorts, (QList<ViewSort>{{u"amount"_s, true}}));
    QVERIFY(!checked.view.group);
    QCOMPARE(checked.view.filters, (QList<ViewFilter>{{u"status"_s, FilterOp::In, {u"PENDING"_s}}}));
    const auto names = [&](ViewProblem::Kind kind) {
        QStringList texts;
        for (const ViewProblem &problem : checked.problems)
            if (problem.kind == kind)
                texts.append(problem.text);
        return texts;
    };
    QCOMPARE(names(ViewProblem::Kind::UnknownColumn), (QStringList{u"mood"_s, u"fees"_s}));
    QCOMPARE(names(ViewProblem::Kind::UnknownSort), QStringList{u"mood"_s});
    QCOMPARE(names(ViewProblem::Kind::UnknownGroup), QStringList{u"mood"_s});
    QCOMPARE(names(ViewProblem::Kind::UnknownFilter), (QStringList{u"status"_s, u"colour"_s}));
    QCOMPARE(names(ViewProblem::Kind::Query).size(), 1);
}

void TestViews::anUnknownListIsOfNoUse()
{
    const CheckedView checked =
        checkView({.id = QUuid::createUuid(), .name = u"a"_s, .resource = u"../secrets"_s}, QueryContext());
    QVERIFY(!checked.isUsable());
    QCOMPARE(checked.problems, (QList<ViewProblem>{{ViewProblem::Kind::UnknownResource, u"../secrets"_s}}));
}

void TestViews::personalDataIsNeverKept()
{
    const ResourceSpec &consents = resources::consents();
    const KeptQuery kept = keptQuery(
        parsed(consents, u"status:EXPIRED document_number:123 (user_name:maria OR status:REJECTED)"_s));
    QCOMPARE(kept.text, u"status:EXPIRED"_s);
    QCOMPARE(kept.leftOut, (QStringList{u"document_number"_s, u"user_name"_s}));
    const KeptFilters filters =
        keptFilters(consents, {{u"user_document"_s, FilterOp::Equals, {u"76109277673"_s}}});
    QVERIFY(filters.filters.isEmpty());
    QCOMPARE(filters.leftOut, 1);
    // Neither does a file bring it in.
    const CheckedView checked = checkView({.id = QUuid::createUuid(),
                                           .name = u"a"_s,
                                           .resource = u"consents"_s,
                                           .query = u"document_number:123 status:EXPIRED"_s,
                                           .filters = {{u"user_document"_s, FilterOp::Equals, {u"1"_s}}}},
                                          QueryContext());
    QVERIFY(checked.view.filters.isEmpty());
    QCOMPARE(checked.view.query, u"status:EXPIRED"_s);
    QCOMPARE(checked.problems.size(), 2);
}

void TestViews::requiredAndPersonalFiltersStayWhenAViewIsApplied()
{
    const ResourceSpec &spec = resources::transactions();
    const api::ListFilter link{
        u"link"_s, FilterOp::Equals, {QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    const api::ListFilter status{u"status"_s, FilterOp::Equals, {u"PENDING"_s}};
    const SavedView view{.filters = {{u"type"_s, FilterOp::Equals, {u"INFLOW"_s}}}};
    QCOMPARE(filtersFor(spec, view, {link, status}),
             (QList<api::ListFilter>{link, {u"type"_s, FilterOp::Equals, {u"INFLOW"_s}}}));
    const SavedView own{.filters = {{u"link"_s, FilterOp::Equals, {u"x"_s}}}};
    QCOMPARE(filtersFor(spec, own, {link}),
             (QList<api::ListFilter>{{u"link"_s, FilterOp::Equals, {u"x"_s}}}));
    const api::ListFilter person{u"user_document"_s, FilterOp::Equals, {u"1"_s}};
    QCOMPARE(filtersFor(resources::consents(), {}, {person}), QList{person});
}

void TestViews::theLastColumnsWidthIsNoChange()
{
    const ResourceSpec &spec = resources::transactions();
    const SavedView view{.columns = {{u"amount"_s, 90}, {u"description"_s, 200}}};
    SavedView state = view;
    state.columns.last().width = 555;
    state.filters = {{u"link"_s, FilterOp::Equals, {u"x"_s}}};
    QVERIFY(looksLike(spec, state, view));
    state.columns.first().width = 91;
    QVERIFY(!looksLike(spec, state, view));
}

void TestViews::everyOtherDifferenceIsAChange()
{
    const ResourceSpec &spec = resources::transactions();
    const SavedView view{.query = u"a"_s, .columns = {{u"amount"_s, 90}, {u"description"_s, 200}}};
    const auto differs = [&](auto &&change) {
        SavedView state = view;
        change(state);
        return !looksLike(spec, state, view);
    };
    QVERIFY(differs([](SavedView &v) { v.query = u"b"_s; }));
    QVERIFY(differs([](SavedView &v) { v.filters = {{u"type"_s, FilterOp::Equals, {u"INFLOW"_s}}}; }));
    QVERIFY(differs([](SavedView &v) { v.columns.swapItemsAt(0, 1); }));
    QVERIFY(differs([](SavedView &v) { v.columns.removeLast(); }));
    QVERIFY(differs([](SavedView &v) { v.frozenColumns = 1; }));
    QVERIFY(differs([](SavedView &v) { v.sorts = {{u"amount"_s, true}}; }));
    QVERIFY(differs([](SavedView &v) { v.group = ViewGroup{u"type"_s, ViewPeriod::Exact}; }));
    QVERIFY(differs([](SavedView &v) { v.density = ViewDensity::Compact; }));
    QVERIFY(differs([](SavedView &v) { v.filterRow = true; }));
    QVERIFY(!differs([](SavedView &v) { v.name = u"another"_s; }));
}

void TestViews::listsHaveDefaultsFirstThenOwnOnesByName()
{
    const QUuid profile = QUuid::createUuid();
    const auto own = [](const QString &name) {
        return SavedView{.id = QUuid::createUuid(), .name = name, .resource = u"links"_s};
    };
    QVERIFY(m_store->save({own(u"week 10"_s), own(u"Week 9"_s), own(u"\u00c1guas"_s)}));
    const QList<ViewEntry> entries = viewsOf(resources::links(), *m_store, profile);
    const qsizetype defaults = defaultViews(resources::links()).size();
    QCOMPARE(entries.size(), defaults + 3);
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].isDefault, i < defaults);
    QCOMPARE(entries[defaults].view.name, u"\u00c1guas"_s);
    QVERIFY(allViews(*m_store, profile).size() > entries.size());
    QVERIFY(viewsOf(resources::accounts(), *m_store, profile).size() ==
            defaultViews(resources::accounts()).size());
}

void TestViews::importKeepsBoth()
{
    const SavedView mine{.id = QUuid::createUuid(), .name = u"Overdue"_s, .resource = u"links"_s};
    QVERIFY(m_store->save(mine));
    SavedView theirs = mine;
    theirs.query = u"status:invalid"_s;
    SavedView namesake{.id = QUuid::createUuid(), .name = u"overdue"_s, .resource = u"links"_s};
    SavedView elsewhere{.id = QUuid::createUuid(), .name = u"Overdue"_s, .resource = u"accounts"_s};
    const QList<SavedView> views =
        viewsToSave({theirs, namesake, elsewhere}, *m_store, {}, ViewConflict::KeepBoth);
    QCOMPARE(views.size(), 3);
    QVERIFY(views[0].id != mine.id);
    QCOMPARE(views[0].name, u"Overdue (2)"_s);
    QCOMPARE(views[1].name, u"overdue (3)"_s);
    QCOMPARE(views[2], elsewhere);
    QVERIFY(m_store->save(views));
    QCOMPARE(m_store->find(mine.id), mine);
    QCOMPARE(m_store->allViews({}).size(), 4);
}

void TestViews::importReplaces()
{
    SavedView mine{.id = QUuid::createUuid(), .name = u"Overdue"_s, .resource = u"links"_s};
    mine.profile = QUuid::createUuid();
    QVERIFY(m_store->save(mine));
    const SavedView namesake{
        .id = QUuid::createUuid(), .name = u"OVERDUE"_s, .resource = u"links"_s, .query = u"a"_s};
    const QList<SavedView> views =
        viewsToSave({namesake, namesake}, *m_store, mine.profile, ViewConflict::Replace);
    QCOMPARE(views.size(), 1);
    QCOMPARE(views[0].id, mine.id);
    QCOMPARE(views[0].profile, mine.profile);
    QCOMPARE(views[0].query, u"a"_s);
}

void TestViews::importNeverTakesTheIdOfAnotherProfilesView()
{
    SavedView hidden{.id = QUuid::createUuid(), .name = u"Theirs"_s, .resource = u"links"_s};
    hidden.profile = QUuid::createUuid();
    QVERIFY(m_store->save(hidden));
    SavedView same = hidden;
    same.profile = {};
    for (const ViewConflict conflict : {ViewConflict::KeepBoth, ViewConflict::Replace}) {
        const QList<SavedView> views = viewsToSave({same}, *m_store, QUuid::createUuid(), conflict);
        QVERIFY(views[0].id != hidden.id);
    }
}

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
