// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"
#include "ui/pages/home/consentline.h"
#include "ui/pages/resourceviews.h"
#include "ui/widgets/recordhead.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/navigationpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! The list of people in the window: banks as people know them, a column for each currency, and its place in
//! the navigation.
class TestPeoplePage : public QObject, protected tests::WindowWalk
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void banksHaveTheNamesPeopleKnow();
    void eachCurrencyIsAColumnThatIsSeen();
    void columnsThatWereChosenStay();
    void theNextProfileHasItsOwnCurrencies();
    void aViewDoesNotPinCurrenciesEither();
    void columnsThatWereChosenStayInTheNextRun();
    void amountsAreCopiedAsCodesAndPlainNumbers();
    void balancesAreAskedForAndSorted();
    void unknownConsentsAreSaidAndAskedFor();
    void aPersonBelongsToPeople();
    void aLinkFromOutsideBelongsToLinks();

private:
    //! At the local Belvo, whose faults these are. False: it did not answer.
    [[nodiscard]] bool setFaults(const QByteArray &verb, const QByteArray &json = {});
    [[nodiscard]] bool openPeople();
    [[nodiscard]] QString cell(int row, std::string_view path) const;
    [[nodiscard]] bool isShown(std::string_view path) const;
    [[nodiscard]] QListWidget &navigation() const;
    [[nodiscard]] bool openSomebody();
    //! The list in another run, before anything has come.
    void openPeopleAgain();
};

void TestPeoplePage::init()
{
    begin();
    QVERIFY(openWindow());
}

bool TestPeoplePage::openPeople()
{
    m_window->openPage(u"people"_s);
    return QTest::qWaitFor(
        [this] {
            return listPage() && listPage()->rows().state() == models::FeedState::Complete &&
                   listPage()->table().rowCount() > 0;
        },
        kPatienceMs);
}

QString TestPeoplePage::cell(int row, std::string_view path) const
{
    const int column = listPage()->table().columnOf(path);
    return listPage()->rows().model().index(row, column).data().toString();
}

bool TestPeoplePage::isShown(std::string_view path) const
{
    return !listPage()->tableView()->isColumnHidden(listPage()->table().columnOf(path));
}

QListWidget &TestPeoplePage::navigation() const
{
    return *m_window->findChild<NavigationPane *>()->findChild<QListWidget *>();
}

bool TestPeoplePage::openSomebody()
{
    if (!openPeople())
        return false;
    auto *view = listPage()->tableView();
    view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    return m_window->currentPage() == u"person"_s;
}

void TestPeoplePage::banksHaveTheNamesPeopleKnow()
{
    QVERIFY(openPeople());
    const auto codes = [this] {
        int count = 0;
        for (int row = 0; row < listPage()->table().rowCount(); ++row)
            count += cell(row, "institutions").contains(u'_') ? 1 : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(codes(), 0, kPatienceMs);
    QVERIFY(cell(0, "institution_codes").contains(u'_'));
}

void TestPeoplePage::eachCurrencyIsAColumnThatIsSeen()
{
    QVERIFY(openPeople());
    const QAbstractItemModelTester tester(&listPage()->rows().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("balance_in.brl") && isShown("balance_in.mxn"), kPatienceMs);
    QVERIFY(!isShown("balance_in.cop")); // nobody has any
    bool isMoney = false;
    for (int row = 0; row < listPage()->table().rowCount() && !isMoney; ++row)
        isMoney = cell(row, "balance_in.brl").contains(u"R$"_s);
    QVERIFY(isMoney);
}

void TestPeoplePage::columnsThatWereChosenStay()
{
    QVERIFY(openPeople());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("balance_in.brl"), kPatienceMs);
    listPage()->tableView()->setColumnShown(listPage()->table().columnOf("balance_in.brl"), false);
    QVERIFY(!isShown("balance_in.brl"));
    listPage()->reload();
    QVERIFY(openPeople());
    QVERIFY(!isShown("balance_in.brl"));
}

void TestPeoplePage::openPeopleAgain()
{
    m_window->close(); // keeps what it looks like
    closeWindow();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->openPage(u"people"_s);
}

void TestPeoplePage::theNextProfileHasItsOwnCurrencies()
{
    QVERIFY(openPeople());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("balance_in.brl") && isShown("balance_in.mxn"), kPatienceMs);
    openPeopleAgain();
    QVERIFY(!isShown("balance_in.brl") && !isShown("balance_in.mxn"));
    // Widths that were given before the currencies are known stay.
    const int name = listPage()->table().columnOf("name");
    const int width = listPage()->tableView()->columnWidth(name) + 77;
    listPage()->tableView()->setColumnWidth(name, width);
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
    QVERIFY(openPeople());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("balance_in.brl") && isShown("balance_in.mxn"), kPatienceMs);
    QCOMPARE(listPage()->tableView()->columnWidth(name), width);
}

void TestPeoplePage::aViewDoesNotPinCurrenciesEither()
{
    QVERIFY(openPeople());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("balance_in.brl"), kPatienceMs);
    SavedView view;
    view.id = QUuid::createUuid();
    view.name = u"Everybody"_s;
    QVERIFY(listPage()->views()->views().save(view, true));
    openPeopleAgain();
    QVERIFY(!isShown("balance_in.brl"));
}

void TestPeoplePage::columnsThatWereChosenStayInTheNextRun()
{
    QVERIFY(openPeople());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("balance_in.brl") && isShown("balance_in.mxn"), kPatienceMs);
    listPage()->tableView()->setColumnShown(listPage()->table().columnOf("balance_in.brl"), false);
    for (int run = 0; run < 2; ++run) {
        openPeopleAgain();
        m_connection = m_bench->connect();
        m_window->setConnection(m_connection.get());
        QVERIFY(openPeople());
        QVERIFY(!isShown("balance_in.brl"));
        QVERIFY(isShown("balance_in.mxn"));
    }
}

void TestPeoplePage::amountsAreCopiedAsCodesAndPlainNumbers()
{
    QVERIFY(openPeople());
    auto *view = listPage()->tableView();
    const int column = listPage()->table().columnOf("balances");
    view->setColumnShown(column, true);
    static const QRegularExpression kPlain(u"^[A-Z]{3} -?[0-9]+([.][0-9]+)?(, [A-Z]{3} -?[0-9.]+)*$"_s);
    const auto *model = view->model();
    int row = 0;
    while (row < model->rowCount() && cell(row, "balances").size() < 4)
        ++row;
    QVERIFY(row < model->rowCount());
    view->setCurrentIndex(model->index(row, column));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(kPlain.match(copied).hasMatch(), qPrintable(copied));
    QVERIFY(cell(row, "balances") != copied); // as money in the table
    view->copyRows();
    QVERIFY(QApplication::clipboard()->text().split(u'\t').contains(copied));
}

void TestPeoplePage::balancesAreAskedForAndSorted()
{
    QVERIFY(openPeople());
    const int all = listPage()->rows().model().rowCount();
    listPage()->query().setText(u"brl:>0"_s);
    const auto found = [this, all] {
        const int rows = listPage()->rows().model().rowCount();
        return !listPage()->rows().isBusy() && rows > 0 && rows < all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), kPatienceMs);
    const int column = listPage()->table().columnOf("balance_in.brl");
    listPage()->tableView()->sortBy(column, Qt::AscendingOrder);
    const auto isSorted = [this, column] {
        const auto &model = listPage()->rows().model();
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto before = listPage()->table().cell(model.tableRow(row - 1), column).number;
            if (listPage()->table().cell(model.tableRow(row), column).number < before)
                return false;
        }
        return model.rowCount() > 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSorted(), kPatienceMs);
}

bool TestPeoplePage::setFaults(const QByteArray &verb, const QByteArray &json)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_bench->profile.baseUrl.resolved(QUrl(u"/_sandbox/faults/"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, json));
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }, kPatienceMs) &&
           reply->error() == QNetworkReply::NoError;
}

//! Nobody's consents are known as long as Belvo does not tell them: no row says that there are none.
void TestPeoplePage::unknownConsentsAreSaidAndAskedFor()
{
    end();
    begin();
    QVERIFY(setFaults("POST", R"({"path": "/api/consents/", "status": 403, "times": 0})"));
    QVERIFY(openWindow());
    QVERIFY(openPeople());
    const auto *line = m_window->findChild<ConsentLine *>(u"peopleConsents"_s);
    QVERIFY(line);
    QTRY_VERIFY_WITH_TIMEOUT(line->isVisible() && line->askButton()->isVisible(), kPatienceMs);
    QVERIFY2(line->sentence().contains(u"Consents of 0 of"_s), qPrintable(line->sentence()));
    const auto filled = [this] {
        const models::ColumnTable &table = listPage()->table();
        int rows = 0;
        for (int row = 0; row < table.rowCount(); ++row)
            rows += table.cell(row, table.columnOf("consents")).state == api::CellState::Value ? 1 : 0;
        return rows;
    };
    QCOMPARE(filled(), 0);
    // The next try is the person's.
    QVERIFY(setFaults("DELETE"));
    line->askButton()->setFocus();
    QTest::keyClick(line->askButton(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!line->isVisible(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(filled() > 0, kPatienceMs);
    QVERIFY(filled() < listPage()->table().rowCount()); // there are Mexicans, too
}

void TestPeoplePage::aPersonBelongsToPeople()
{
    QVERIFY(openPeople());
    const int people = navigation().currentRow();
    m_window->openPage(u"home"_s);
    QVERIFY(navigation().currentRow() != people);
    QVERIFY(openSomebody());
    QCOMPARE(navigation().currentRow(), people);
    // By the pointer and by the keyboard it leads to the list, though it is the current one.
    const QRect place = navigation().visualItemRect(navigation().item(people));
    QTest::mouseClick(navigation().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(m_window->currentPage(), u"people"_s);
    QVERIFY(openSomebody());
    navigation().setFocus();
    QTest::keyClick(&navigation(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"people"_s);
    QCOMPARE(navigation().currentRow(), people);
}

void TestPeoplePage::aLinkFromOutsideBelongsToLinks()
{
    m_window->openPage(u"links"_s);
    QTRY_VERIFY_WITH_TIMEOUT(listPage() && listPage()->table().rowCount() > 0, kPatienceMs);
    const int links = navigation().currentRow();
    const QString id = listPage()->table().idOf(0);
    m_window->openPage(u"home"_s);
    m_window->openRecord(u"links"_s, id);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"links"_s, kPatienceMs);
    QCOMPARE(navigation().currentRow(), links);
    QVERIFY(!navigation().currentItem()->isHidden());
    // And its details are called by the name of the bank.
    const auto *head = m_window->findChild<RecordHead *>();
    QTRY_VERIFY_WITH_TIMEOUT(head->isVisible() && !head->shownTitle().isEmpty() &&
                                 !head->shownTitle().contains(u'_'),
                             kPatienceMs);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
