// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/viewfile.h"
#include "core/storage/viewstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::storage;
using namespace Qt::StringLiterals;

class TestViewStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void viewsSurviveARestart();
    void everyPeriodOfAGroupSurvives();
    void savingAgainReplaces();
    void aRemovedViewIsGoneAndComesBack();
    void viewsOfOtherProfilesAreNotOffered();
    void aUselessViewIsRefused();
    void theFileIsForTheOwnerOnly();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void goodEntriesOfAPartlyBrokenFileAreKept();
    void anUnwritableDirectoryWorksInMemory();
    void aFailedWriteLeavesTheFileAsItWas();
    void anExchangedFileSaysTheSame();
    void anExchangedFileNamesNoProfile();
    void whatIsWrongInAFileIsNamed_data();
    void whatIsWrongInAFileIsNamed();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void namesBecomeOnePlainLine();
    void aFileThatCannotBeWrittenIsReported();

private:
    static SavedView rich();
    void put(const QByteArray &content) const;
    QByteArray content(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestViewStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"new/views.json"_s);
}

SavedView TestViewStore::rich()
{
    return {.id = QUuid::createUuid(),
            .name = u"São Paulo <b>&1</b> %1 \u65e5\u672c"_s,
            .resource = u"transactions"_s,
            .profile = QUuid::createUuid(),
            .query = u"value_date:last-90d amount:>500 \"pão\""_s,
            .filters = {{u"status"_s, FilterOp::In, {u"PENDING"_s, u"PROCESSED"_s}},
                        {u"amount"_s, FilterOp::Range, {u"1"_s, u"2.50"_s}}},
            .columns = {{u"amount"_s, 140}, {u"description"_s, 0}, {u"value_date"_s, 96}},
            .frozenColumns = 2,
            .sorts = {{u"amount"_s, true}, {u"value_date"_s, false}},
            .group = ViewGroup{u"value_date"_s, ViewPeriod::Month},
            .density = ViewDensity::Compact,
            .filterRow = true};
}

void TestViewStore::put(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestViewStore::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestViewStore::viewsSurviveARestart()
{
    const SavedView first = rich();
    const SavedView plain{.id = QUuid::createUuid(), .name = u"Plain"_s, .resource = u"links"_s};
    {
        ViewStore store(m_path);
        const QSignalSpy changed(&store, &ViewStore::viewsChanged);
        QVERIFY(store.save(first));
        QVERIFY(store.save(plain));
        QCOMPARE(changed.count(), 2);
    }
    const ViewStore store(m_path);
    QVERIFY(store.setAsideFile().isEmpty());
    QCOMPARE(store.find(first.id), first);
    QCOMPARE(store.find(plain.id), plain);
    QCOMPARE(store.views(u"links"_s, {}), QList{plain});
}

void TestViewStore::everyPeriodOfAGroupSurvives()
{
    for (const ViewPeriod period :
         {ViewPeriod::Exact, ViewPeriod::Day, ViewPeriod::Month, ViewPeriod::Year}) {
        SavedView view = rich();
        view.group = ViewGroup{u"value_date"_s, period};
        QVERIFY(ViewStore(m_path).save(view));
        QCOMPARE(ViewStore(m_path).find(view.id), view);
        QVERIFY(QFile::remove(m_path));
    }
}

void TestViewStore::savingAgainReplaces()
{
    ViewStore store(m_path);
    SavedView view = rich();
    QVERIFY(store.save(view));
    view.query = u"type:OUTFLOW"_s;
    QVERIFY(store.save(view));
    QCOMPARE(store.allViews(view.profile), QList{view});
}

void TestViewStore::aRemovedViewIsGoneAndComesBack()
{
    ViewStore store(m_path);
    const SavedView view = rich();
    QVERIFY(store.save(view));
    QVERIFY(store.remove(view.id));
    QVERIFY(ViewStore(m_path).allViews(view.profile).isEmpty());
    QCOMPARE(store.remove(view.id).error().kind, ErrorKind::NotFound);
    QVERIFY(store.save(view));
    QCOMPARE(ViewStore(m_path).find(view.id), view);
}

void TestViewStore::viewsOfOtherProfilesAreNotOffered()
{
    ViewStore store(m_path);
    const SavedView mine = rich();
    SavedView everybodys = rich();
    everybodys.profile = {};
    QVERIFY(store.save({mine, everybodys}));
    QCOMPARE(store.allViews(mine.profile).size(), 2);
    QCOMPARE(store.allViews(QUuid::createUuid()), QList{everybodys});
}

void TestViewStore::aUselessViewIsRefused()
{
    ViewStore store(m_path);
    SavedView view = rich();
    view.name = u" \n\u202e "_s;
    QCOMPARE(store.save(view).error().code, u"view_nameless"_s);
    view = rich();
    view.id = {};
    QCOMPARE(store.save(view).error().code, u"view_without_id"_s);
    QList<SavedView> many;
    for (int i = 0; i <= kMostViews; ++i)
        many.append(rich());
    QCOMPARE(store.save(many).error().code, u"view_too_many"_s);
    QVERIFY(!QFile::exists(m_path));
}

void TestViewStore::theFileIsForTheOwnerOnly()
{
    ViewStore store(m_path);
    QVERIFY(store.save(rich()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
}

void TestViewStore::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("cut") << viewsToJson({rich()}, ViewFileKind::Own).chopped(20);
    QTest::newRow("not views") << QByteArray("{\"profiles\":[]}");
    QTest::newRow("newer")
        << viewsToJson({rich()}, ViewFileKind::Own).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("empty") << QByteArray();
}

void TestViewStore::aBrokenFileIsSetAside()
{
    QFETCH(QByteArray, broken);
    put(broken);
    ViewStore store(m_path);
    QVERIFY(store.allViews({}).isEmpty());
    QCOMPARE(content(store.setAsideFile()), broken);
    QVERIFY(store.save(rich()));
    QCOMPARE(content(store.setAsideFile()), broken);
}

void TestViewStore::goodEntriesOfAPartlyBrokenFileAreKept()
{
    const SavedView good = rich();
    SavedView bad = rich();
    bad.name = u"Bad"_s;
    QByteArray bytes = viewsToJson({good, bad}, ViewFileKind::Own);
    bytes.replace("\"name\": \"Bad\"", "\"name\": 7");
    put(bytes);
    ViewStore store(m_path);
    QCOMPARE(store.allViews(good.profile), QList{good});
    QCOMPARE(content(store.setAsideFile()), bytes);
}

void TestViewStore::anUnwritableDirectoryWorksInMemory()
{
    put("a file where a directory should be");
    ViewStore store(m_path + u"/views.json"_s);
    QVERIFY(!store.isWritable());
    const SavedView view = rich();
    QCOMPARE(store.save(view).error().code, u"views_not_writable"_s);
    QCOMPARE(store.find(view.id), view);
}

void TestViewStore::aFailedWriteLeavesTheFileAsItWas()
{
    const SavedView view = rich();
    ViewStore store(m_path);
    QVERIFY(store.save(view));
    const QByteArray before = content(m_path);
    // A directory cannot be replaced by a file, for no user.
    QVERIFY(QFile::rename(m_path, m_path + u".kept"_s));
    QVERIFY(QDir().mkpath(m_path + u"/full"_s));
    QCOMPARE(store.save(rich()).error().code, u"views_not_written"_s);
    QCOMPARE(content(m_path + u".kept"_s), before);
}

void TestViewStore::anExchangedFileSaysTheSame()
{
    SavedView view = rich();
    const QString path = m_directory->filePath(u"mine.vinculo-view"_s);
    const SavedView second{.id = QUuid::createUuid(), .name = u"Second"_s, .resource = u"links"_s};
    QVERIFY(writeViewFile(path, {view, second}));
    const Result<ViewFileContent> read = readViewFile(path);
    QVERIFY(read);
    QVERIFY(read->refused.isEmpty());
    view.profile = {};
    QCOMPARE(read->views, (QList{view, second}));
}

void TestViewStore::anExchangedFileNamesNoProfile()
{
    const SavedView view = rich();
    const QByteArray bytes = viewsToJson({view}, ViewFileKind::Exchange);
    QVERIFY(!bytes.contains(view.profile.toByteArray(QUuid::WithoutBraces)));
    QVERIFY(!bytes.contains("profile"));
    // What only the own file may say is unknown here.
    const auto own = viewsFromJson(viewsToJson({view}, ViewFileKind::Own), ViewFileKind::Exchange);
    QCOMPARE(own->refused, QStringList{u"views[0].profile"_s});
}

void TestViewStore::whatIsWrongInAFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const QByteArray &entry, const QString &place) {
        QTest::newRow(name) << entry << place;
    };
    const QByteArray start = R"({"name":"a","resource":"links")";
    add("unknown key", start + R"(,"colour":"red"})", u"views[0].colour"_s);
    add("not an object", "7", u"views[0]"_s);
    add("no name", R"({"resource":"links"})", u"views[0].name"_s);
    add("long name", R"({"resource":"links","name":")" + QByteArray(81, 'x') + "\"}", u"views[0].name"_s);
    add("no resource", R"({"name":"a"})", u"views[0].resource"_s);
    add("id", start + R"(,"id":"../../etc"})", u"views[0].id"_s);
    add("query", start + R"(,"query":["a"]})", u"views[0].query"_s);
    add("long query", start + R"(,"query":")" + QByteArray(4001, 'x') + "\"}", u"views[0].query"_s);
    add("filters", start + R"(,"filters":{}})", u"views[0].filters"_s);
    add("operator", start + R"(,"filters":[{"key":"status","operator":"drop","values":["a"]}]})",
        u"views[0].filters[0].operator"_s);
    add("no values", start + R"(,"filters":[{"key":"status","operator":"in","values":[]}]})",
        u"views[0].filters[0].values"_s);
    add("value", start + R"(,"filters":[{"key":"status","operator":"in","values":[1]}]})",
        u"views[0].filters[0].values"_s);
    add("width", start + R"(,"columns":[{"field":"id","width":1e9}]})", u"views[0].columns[0].width"_s);
    add("negative width", start + R"(,"columns":[{"field":"id","width":-1}]})",
        u"views[0].columns[0].width"_s);
    add("half a pixel", start + R"(,"columns":[{"field":"id","width":1.5}]})",
        u"views[0].columns[0].width"_s);
    add("column", start + R"(,"columns":["id"]})", u"views[0].columns[0]"_s);
    add("frozen", start + R"(,"frozen":"two"})", u"views[0].frozen"_s);
    add("sort", start + R"(,"sort":[{"field":"id","descending":"yes"}]})", u"views[0].sort[0].descending"_s);
    add("four keys", start + R"(,"sort":[{"field":"a"},{"field":"b"},{"field":"c"},{"field":"d"}]})",
        u"views[0].sort"_s);
    add("group", start + R"(,"group":{"field":"id","by_week":true}})", u"views[0].group.by_week"_s);
    add("period", start + R"(,"group":{"field":"id","period":"week"}})", u"views[0].group.period"_s);
    add("density", start + R"(,"density":"tiny"})", u"views[0].density"_s);
    add("filter row", start + R"(,"filter_row":1})", u"views[0].filter_row"_s);
}

void TestViewStore::whatIsWrongInAFileIsNamed()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, place);
    const QByteArray file = R"({"format":"vinculo-views","version":1,"views":[)" + entry +
                            R"(,{"name":"b","resource":"links"}]})";
    const Result<ViewFileContent> read = viewsFromJson(file, ViewFileKind::Exchange);
    QVERIFY(read);
    QCOMPARE(read->refused, QStringList{place});
    QCOMPARE(read->views.size(), 1); // the one beside it
    QCOMPARE(read->views.first().name, u"b"_s);
    QVERIFY(!read->views.first().id.isNull());
}

void TestViewStore::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QByteArray many = R"({"format":"vinculo-views","version":1,"views":[)";
    for (int i = 0; i <= kMostViews; ++i)
        many += "{},";
    many.chop(1);
    QTest::newRow("too many views") << many + "]}" << u"views_too_large"_s;
    QTest::newRow("too many bytes") << QByteArray(kMostViewFileBytes + 1, ' ') << u"views_too_large"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"views_not_json"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0",
                                          6)
                            << u"views_not_json"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"views_not_views"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"views":[]})") << u"views_not_views"_s;
    QTest::newRow("no list") << QByteArray(R"({"format":"vinculo-views","version":1,"views":{}})")
                             << u"views_not_views"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"vinculo-views","version":2,"views":[]})")
                           << u"views_newer"_s;
}

void TestViewStore::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QString path = m_directory->filePath(u"hostile.vinculo-view"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<ViewFileContent> read = readViewFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void TestViewStore::namesBecomeOnePlainLine()
{
    QCOMPARE(cleanViewName(u"  two\nlines\t\u2028 \u202egnp.exe "_s), u"two lines gnp.exe"_s);
    QCOMPARE(cleanViewName(u"<b>bold</b> & %1"_s), u"<b>bold</b> & %1"_s);
    const QString clef = u"\U0001d11e"_s;
    const QString longName = cleanViewName(QString(kLongestViewName - 1, u'x') + clef);
    QVERIFY(longName.size() <= kLongestViewName);
    QVERIFY(!longName.back().isHighSurrogate());
}

void TestViewStore::aFileThatCannotBeWrittenIsReported()
{
    QCOMPARE(writeViewFile(m_directory->filePath(u"no/such/directory.vinculo-view"_s), {rich()}).error().code,
             u"views_not_written"_s);
    QCOMPARE(readViewFile(m_directory->filePath(u"missing"_s)).error().code, u"views_not_readable"_s);
}

QTEST_GUILESS_MAIN(TestViewStore)
#include "tst_viewstore.moc"
