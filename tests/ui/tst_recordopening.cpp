// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/storage/awaited.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/recordopening.h"
#include "ui/windows/reportwindow.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Records by their id, in the real window over a local Belvo.
class TestRecordOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindOfRecordIsFound_data();
    void everyKindOfRecordIsFound();
    void institutionsAreFoundByName();
    void peopleAreFoundByALinkAndByTheirOwnId();
    void unknownRecordsAreSaidToBe();
    void whatIsAskedForWaitsForTheConnection();
    void whatIsAskedForWaitsForDialogs();
    void theLatestWishCounts();
    void anotherProfileIsOfferedAndNotOpened();
    void refusalsAreToldAndChangeNothing();
    void theCopiedAddressLeadsBack();

private:
    void connectNow();
    [[nodiscard]] QString lastId(const ResourceSpec &spec, const QList<api::ListFilter> &filters = {});
    [[nodiscard]] QString anyId(const ResourceSpec &spec);
    [[nodiscard]] ResourcePage *page() const;
    [[nodiscard]] QString shown() const { return m_window->findChild<DetailPane *>()->recordId(); }
    [[nodiscard]] RecordOpening &notice() const { return m_window->opening(); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
};

void TestRecordOpening::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestRecordOpening::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestRecordOpening::connectNow()
{
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

ResourcePage *TestRecordOpening::page() const
{
    for (auto *page : m_window->findChildren<ResourcePage *>())
        if (page->pageId() == m_window->currentPage())
            return page;
    return nullptr;
}

//! Of the last one of the list: the first would be met by chance.
QString TestRecordOpening::lastId(const ResourceSpec &spec, const QList<api::ListFilter> &filters)
{
    api::ListQuery query;
    query.filters = filters;
    const auto answer = awaited(m_connection->client.list(spec, query));
    if (!answer || answer->rows->rowCount == 0)
        return {};
    return models::makeRecordDetail(spec, answer->rows->raw.row(answer->rows->rowCount - 1)).id;
}

//! Of any link; empty when this Belvo has no such record.
QString TestRecordOpening::anyId(const ResourceSpec &spec)
{
    if (&spec == &resources::links())
        return lastId(spec);
    const auto all = awaited(m_connection->client.list(resources::links(), {}));
    if (!all)
        return {};
    QStringList links;
    for (std::size_t row = 0; row < all->rows->rowCount; ++row)
        links.append(models::makeRecordDetail(resources::links(), all->rows->raw.row(row)).id);
    return lastId(spec, {{u"link"_s, FilterOp::In, links}});
}

void TestRecordOpening::everyKindOfRecordIsFound_data()
{
    QTest::addColumn<QString>("resource");
    for (const ResourceSpec *spec : resources::all())
        if (spec != &resources::institutions() && spec != &resources::consents())
            QTest::newRow(spec->name.data())
                << QString::fromUtf8(spec->name.data(), qsizetype(spec->name.size()));
}

void TestRecordOpening::everyKindOfRecordIsFound()
{
    QFETCH(const QString, resource);
    const ResourceSpec &spec = *resources::find(resource.toStdString());
    connectNow();
    const QString id = anyId(spec);
    if (id.isEmpty() && (&spec == &resources::employments() || &spec == &resources::debtReports()))
        QSKIP("the few people of this Belvo have none");
    QVERIFY(!id.isEmpty());
    m_window->openRecord(resource, id);
    if (&spec == &resources::investments()) {
        // Their list asks for a link, and a position does not name its own.
        QTRY_VERIFY(m_window->findChild<ReportWindow *>());
        QVERIFY(m_window->findChild<ReportWindow *>()->isVisible());
        return;
    }
    QTRY_COMPARE(m_window->currentPage(), resource);
    QTRY_COMPARE(page()->currentRecord().id, id);
    QTRY_COMPARE(shown(), id);
    QVERIFY(m_window->findChild<DetailPane *>()->isVisible());
    QVERIFY(notice().isHidden());
}

void TestRecordOpening::institutionsAreFoundByName()
{
    connectNow();
    m_window->openPage(u"links"_s);
    m_window->openRecord(u"institutions"_s, u"erebor_br_retail"_s);
    QTRY_COMPARE(m_window->currentPage(), u"institutions"_s);
    QTRY_VERIFY(!page()->currentRecord().id.isEmpty());
    QVERIFY(page()->currentRecord().raw.contains("\"erebor_br_retail\""));
    QCOMPARE(page()->tableView()->model()->rowCount(), 1);
}

//! By a link, and by the merchant's own id; what is nobody's opens no page that looks like somebody's.
void TestRecordOpening::peopleAreFoundByALinkAndByTheirOwnId()
{
    connectNow();
    const QString link = lastId(resources::links());
    m_window->openRecord(u"person"_s, link);
    QTRY_COMPARE(m_window->currentPage(), u"person"_s);
    const auto links = awaited(m_connection->client.list(resources::links(), {}));
    QVERIFY(links && links->rows->rowCount > 0);
    const QJsonObject first = QJsonDocument::fromJson(links->rows->raw.row(0)).object();
    const QString externalId = first["external_id"_L1].toString();
    QVERIFY(!externalId.isEmpty() && first["id"_L1].toString() != link);
    m_window->openPage(u"home"_s);
    m_window->openRecord(u"person"_s, externalId);
    QTRY_COMPARE(m_window->currentPage(), u"person"_s);
    const auto *person = m_window->findChild<PersonPage *>();
    QVERIFY(person);
    QTRY_COMPARE(person->state().filters, PersonPage::filtersFor(first["id"_L1].toString()));
    for (const QString &nobody : {u"no-such-customer"_s, u"00000000-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s}) {
        m_window->openRecord(u"person"_s, nobody);
        QTRY_VERIFY(notice().isVisible() && notice().sentence().contains(nobody));
        QCOMPARE(m_window->currentPage(), u"people"_s);
    }
}

void TestRecordOpening::unknownRecordsAreSaidToBe()
{
    connectNow();
    const QString unknown = u"00000000-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    m_window->openRecord(u"accounts"_s, unknown);
    QTRY_VERIFY(notice().isVisible());
    QCOMPARE(m_window->currentPage(), u"accounts"_s);
    QVERIFY(notice().sentence().contains(unknown));
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0); // the list works on
    QTest::keyClick(notice().findChild<QPushButton *>(), Qt::Key_Space);
    QVERIFY(notice().isHidden());
    m_window->openRecord(u"institutions"_s, u"no_such_bank"_s);
    QTRY_VERIFY(notice().isVisible() && notice().sentence().contains(u"no_such_bank"_s));
}

void TestRecordOpening::whatIsAskedForWaitsForTheConnection()
{
    connectNow();
    const QString id = lastId(resources::links());
    m_window->setConnection(nullptr);
    m_window->openPage(u"owners"_s);
    m_window->openRecord(u"links"_s, id);
    QVERIFY(notice().isVisible());
    QCOMPARE(m_window->currentPage(), u"owners"_s);
    m_window->setConnection(m_connection.get());
    QTRY_COMPARE(shown(), id);
    QCOMPARE(m_window->currentPage(), u"links"_s);
    QVERIFY(notice().isHidden());
    // Given up, it does not come back with the next connection.
    m_window->setConnection(nullptr);
    m_window->openPage(u"owners"_s);
    m_window->openRecord(u"links"_s, id);
    QTest::keyClick(notice().findChild<QPushButton *>(), Qt::Key_Space);
    QSignalSpy found(&notice(), &RecordOpening::found);
    m_window->setConnection(m_connection.get());
    QTRY_VERIFY(page()->tableView()->model()->rowCount() > 0);
    QCOMPARE(found.size(), 0);
    QCOMPARE(m_window->currentPage(), u"owners"_s);
}

void TestRecordOpening::whatIsAskedForWaitsForDialogs()
{
    connectNow();
    const QString id = lastId(resources::links());
    m_window->openPage(u"owners"_s);
    QDialog question(m_window.get());
    question.open();
    QTRY_COMPARE(QApplication::activeModalWidget(), &question);
    m_window->openRecord(u"links"_s, id);
    QVERIFY(notice().isVisible());
    QCOMPARE(m_window->currentPage(), u"owners"_s);
    question.reject();
    QTRY_COMPARE(shown(), id);
    QCOMPARE(m_window->currentPage(), u"links"_s);
}

void TestRecordOpening::theLatestWishCounts()
{
    connectNow();
    const QString link = lastId(resources::links());
    const QString account = anyId(resources::accounts());
    m_window->openRecord(u"links"_s, link);
    m_window->openRecord(u"accounts"_s, account);
    QTRY_COMPARE(shown(), account);
    QCOMPARE(m_window->currentPage(), u"accounts"_s);
}

void TestRecordOpening::anotherProfileIsOfferedAndNotOpened()
{
    connectNow();
    Profile other;
    other.id = QUuid::createUuid();
    other.name = u"Produção <b>"_s;
    const DeepLink link{
        .page = u"links"_s, .id = u"00000000-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s, .profile = other.name};
    QSignalSpy accepted(&notice(), &RecordOpening::profileAccepted);
    notice().offer(other, link);
    QVERIFY(notice().isVisible());
    QVERIFY(notice().sentence().contains(other.name));
    QCOMPARE(accepted.size(), 0);
    QTest::keyClick(notice().findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0][0].toUuid(), other.id);
    QCOMPARE(accepted[0][1].value<DeepLink>(), link);
    QVERIFY(notice().isHidden());
}

void TestRecordOpening::refusalsAreToldAndChangeNothing()
{
    connectNow();
    const QString before = m_window->currentPage();
    QStringList sentences;
    using enum DeepLinkProblem;
    for (const DeepLinkProblem problem : {TooLong, NotAnAddress, UnknownKind, BadId, BadParameter}) {
        notice().refuse(problem);
        QVERIFY(notice().isVisible());
        QVERIFY(!sentences.contains(notice().sentence()));
        sentences.append(notice().sentence());
    }
    m_window->openRecord(u"activity"_s, u"x"_s);
    QCOMPARE(notice().sentence(), sentences[2]);
    m_window->openRecord(u"links"_s, u"../users"_s); // the client sends nothing for what is no id
    QTRY_VERIFY(!sentences.contains(notice().sentence()));
    QVERIFY(notice().isVisible());
    QCOMPARE(m_window->currentPage(), before);
}

void TestRecordOpening::theCopiedAddressLeadsBack()
{
    connectNow();
    for (const QString &name : {u"links"_s, u"institutions"_s}) {
        m_window->openPage(name);
        QTRY_VERIFY(page()->tableView()->model()->rowCount() > 2);
        page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(2, 0));
        const QString id = page()->currentRecord().id;
        QTRY_COMPARE(shown(), id);
        page()->focusTable();
        QTest::keyClick(page()->tableView(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        const auto parsed = deeplink::parse(QGuiApplication::clipboard()->text());
        const auto *link = std::get_if<DeepLink>(&parsed);
        QVERIFY2(link, qPrintable(QGuiApplication::clipboard()->text()));
        QCOMPARE(link->page, name);
        QVERIFY(link->profile.isEmpty());
        m_window->openPage(u"owners"_s);
        m_window->openRecord(link->page, link->id);
        QTRY_COMPARE(m_window->currentPage(), name);
        QTRY_COMPARE(page()->currentRecord().id, id);
    }
}

QTEST_MAIN(TestRecordOpening)
#include "tst_recordopening.moc"
