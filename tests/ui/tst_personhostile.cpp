// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/people/peopledirectory.h"
#include "models/person/snapshotfield.h"
#include "models/table/visibletext.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/ui/recordedbelvo.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/person/identitycard.h"
#include "ui/pages/person/personpage.h"
#include "ui/widgets/pageheader.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

namespace {

//! Around what is hostile, to find it again; letters that no mask of ours writes.
const QString kBefore = u"qJ"_s;
const QString kAfter = u"Jq"_s;
constexpr QChar kBreak(0x200B); //!< where a long value of ours may go to the next line
constexpr int kPatienceMs = 30'000;
constexpr int kMostMovements = 40;
constexpr int kNarrow = 1024; //!< px: the smallest window

//! Which fields carry the text.
enum Fields {
    Texts,         //!< free texts; the rest of the page is as it should be
    TextsAndLists, //!< also listed values, currencies, countries
    Everything,    //!< also dates, amounts and numbers; ids alone stay
};

bool carries(const FieldSpec &field, int fields)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::TextList:
        return fields >= TextsAndLists || !field.path.ends_with("currency");
    case FieldType::Enum:
        return fields >= TextsAndLists;
    case FieldType::Date:
    case FieldType::Timestamp:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Integer:
    case FieldType::Boolean:
        return fields >= Everything;
    case FieldType::Identifier:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return false;
}

//! The value with `text` at `path`; where there is no such place, as it was. `count`: places.
QJsonValue with(const QJsonValue &value, const QStringList &path, const QJsonValue &text, int &count)
{
    if (value.isArray() && !path.isEmpty()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(with(item, path, text, count));
        return array;
    }
    if (path.isEmpty()) {
        ++count;
        return value.isArray() ? QJsonValue(QJsonArray{text, text}) : text;
    }
    QJsonObject object = value.toObject();
    if (!object.contains(path.first()))
        return value;
    object.insert(path.first(), with(object.value(path.first()), path.mid(1), text, count));
    return object;
}

int poison(QJsonArray &rows, const ResourceSpec &spec, const QString &text, int fields)
{
    int count = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QJsonValue poisoned = rows.at(row);
        for (const FieldSpec &field : spec.fields) {
            // One owner keeps the document, by which consents are found.
            const bool isKey = row == 0 && field.path == "document_id.document_number";
            if (!isKey && carries(field, fields))
                poisoned = with(poisoned, models::toText(field.path).split(u'.'), text, count);
        }
        rows.replace(row, poisoned);
    }
    return count;
}

//! Characters that reorder, hide or break what is read.
bool isDangerous(QChar c)
{
    const ushort code = c.unicode();
    return (code < 0x20 && code != '\n') || code == 0x7F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

} // namespace

//! One person of whom every text is hostile, on the real page over real HTTP.
class TestPersonHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textsAreShownAsTheyAre_data();
    void textsAreShownAsTheyAre();

private:
    static void checkText(const QWidget &widget, QString text, const QString &hostile);
    static void checkWidget(QWidget &widget, const QString &hostile);

    std::unique_ptr<tests::RecordedBelvo> m_recorded;
};

void TestPersonHostile::initTestCase()
{
    sandbox::ServerOptions options = tests::SandboxClient::defaults();
    options.people = 4;
    options.personas = QStringList{u"many-banks"_s};
    m_recorded = std::make_unique<tests::RecordedBelvo>(options, u"persona-many-banks-1"_s);
    QVERIFY(m_recorded->rows.value("/api/links/").size() > 1);
    QVERIFY(m_recorded->rows.value("/api/accounts/").size() > 1);
    QVERIFY(!m_recorded->consents.isEmpty());
    QJsonArray &movements = m_recorded->rows["/api/transactions/"];
    QVERIFY(movements.size() > kMostMovements);
    while (movements.size() > kMostMovements)
        movements.removeLast();
}

void TestPersonHostile::textsAreShownAsTheyAre_data()
{
    struct Hostile
    {
        const char *name;
        QString text;
    };
    const QList<Hostile> all = {
        {"markup", u"<b>bold</b><img src=file:///etc/passwd><a href=\"http://127.0.0.1/\">x</a>"_s},
        {"nested tables", u"<table width=9000><tr><td>"_s.repeated(60)},
        {"placeholders", u"%1 %2 %L3 %n %%1 %s"_s},
        {"ampersands", u"A & B && C &D &amp; &lt;"_s},
        {"line breaks", u"one\r\ntwo\nthree\ttab\u2028four"_s},
        {"bidi", u"abc\u202Egpj.exe\u2066\u2067x\u2069"_s},
        {"terminal", u"\u001b[31mred\u001b[0m\u0007\u009b2J"_s},
        {"control characters", QString(QChar(u'\0')) + QString(QChar(u'\u0001')) + QChar(0x7F)},
        {"one word of 10 KB", QString(10'240, u'W')},
        {"words of 10 KB", u"lorem ipsum "_s.repeated(853)},
    };
    QTest::addColumn<QString>("hostile");
    QTest::addColumn<int>("fields");
    for (const Hostile &one : all) {
        const auto add = [&one](const char *where, int fields) {
            QTest::addRow("%s in %s", one.name, where) << one.text << fields;
        };
        add("texts", Texts);
        add("texts and listed values", TextsAndLists);
        add("everything but ids", Everything);
    }
}

//! Wherever the text stands it stands in full, or is visibly cut.
void TestPersonHostile::checkText(const QWidget &widget, QString text, const QString &hostile)
{
    text.remove(kBreak);
    const QByteArray where = QByteArray(widget.metaObject()->className()) + ' ' +
                             widget.objectName().toUtf8() + ": " + text.left(300).toUtf8();
    QVERIFY2(std::ranges::none_of(text, isDangerous), where.constData());
    const QString shown = models::visibleText(kBefore + hostile + kAfter);
    for (qsizetype at = text.indexOf(kBefore); at >= 0; at = text.indexOf(kBefore, at + 1)) {
        const QString rest = text.mid(at, shown.size());
        const bool isCut = text.indexOf(u'…', at) >= 0;
        QVERIFY2(rest == shown || isCut, where.constData());
    }
}

void TestPersonHostile::checkWidget(QWidget &widget, const QString &hostile)
{
    if (const auto *label = qobject_cast<QLabel *>(&widget)) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(300)));
        QVERIFY(!label->openExternalLinks());
        checkText(widget, label->text(), hostile);
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        QString text = button->text();
        text.replace(u"&&"_s, u"&"_s); // as a button shows it
        checkText(widget, text, hostile);
    }
    checkText(widget, widget.accessibleName(), hostile);
    checkText(widget, widget.accessibleDescription(), hostile);
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget))
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            checkText(widget, spoken->text(kind), hostile);
    // A tool tip guesses its format: what could be taken for markup is escaped.
    const QString tip = widget.toolTip();
    QVERIFY2(!tip.contains(u"<img"_s) && !tip.contains(u"<table"_s) && !tip.contains(u"<a "_s),
             qPrintable(tip.left(300)));
    QVERIFY2(tip.startsWith(u"<qt>"_s) || !Qt::mightBeRichText(tip), qPrintable(tip.left(300)));
}

void TestPersonHostile::textsAreShownAsTheyAre()
{
    QFETCH(QString, hostile);
    QFETCH(int, fields);
    const QString text = kBefore + hostile + kAfter;
    const auto rows = m_recorded->rows;
    const auto consents = m_recorded->consents;
    for (const models::PersonPart part : models::allPersonParts()) {
        const ResourceSpec &spec = models::specOf(part);
        QJsonArray &list = m_recorded->rows[QByteArray(spec.path.data(), qsizetype(spec.path.size()))];
        const int count = poison(list, spec, text, fields);
        QVERIFY2(list.isEmpty() || count > 0, spec.name.data());
    }
    for (QJsonArray &list : m_recorded->consents)
        (void)poison(list, resources::consents(), text, fields);
    m_recorded->serve();
    m_recorded->rows = rows;
    m_recorded->consents = consents;

    tests::WindowBench bench(1);
    bench.profile.baseUrl = m_recorded->url();
    const auto connection = bench.connect();
    models::PeopleDirectory people(bench.lists, bench.decisions);
    people.open(bench.profile, connection->client);
    models::RevealState reveal;
    RecordDirectory directory;
    PersonPage page({.theme = tests::WindowBench::theme(),
                     .settings = bench.settings,
                     .reveal = reveal,
                     .directory = directory,
                     .views = bench.views,
                     .lists = bench.lists,
                     .profile = bench.profile,
                     .people = people});
    page.resize(kNarrow, 640);
    page.setConnection(connection.get());
    page.restore({.page = page.pageId(), .filters = PersonPage::filtersFor(m_recorded->linkId)});
    page.activate();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY_WITH_TIMEOUT(!people.isWorking() && page.load() && page.load()->isFinished(), kPatienceMs);
    const auto *scroll = page.findChild<QScrollArea *>(u"personScroll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scroll->isVisible(), kPatienceMs);
    // What belongs to the person may be read only after everything has been looked at once more.
    const auto *identity = page.findChild<IdentityCard *>();
    QTRY_VERIFY(!identity->findChildren<QLabel *>().isEmpty());
    for (const QString &path : {IdentityCard::namePath()})
        reveal.reveal(QLatin1StringView(IdentityCard::kResource), m_recorded->linkId, path);
    (void)page.grab(); // everything is painted once

    int found = 0;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        checkWidget(*widget, hostile);
        if (QTest::currentTestFailed())
            return;
        const auto *label = qobject_cast<QLabel *>(widget);
        found += widget->accessibleName().contains(kBefore) || (label && label->text().contains(kBefore));
    }
    QVERIFY2(found >= 5, qPrintable(QString::number(found)));
    QStringList wide;
    for (const QWidget *widget : page.findChildren<QWidget *>())
        if (widget->isVisible() && widget->minimumSizeHint().width() > kNarrow)
            wide.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    QVERIFY2(wide.isEmpty() && page.minimumSizeHint().width() <= kNarrow, qPrintable(wide.join(u", ")));
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->width())));
    people.close();
}

QTEST_MAIN(TestPersonHostile)
#include "tst_personhostile.moc"
