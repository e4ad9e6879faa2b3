// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/table/columntable.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/ui/recordedbelvo.h"
#include "tests/ui/windowbench.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/pageheader.h"
#include "ui/windows/mainwindow.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kManyLinks = 60;

} // namespace

//! The page of people who have little in common, in the real window over a local Belvo: it comes to its end
//! with each of them.
class TestPersonKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void thePageComesToItsEnd_data();
    void thePageComesToItsEnd();
    void anAccountWithNothingInItSaysSo();

private:
    void openRowsBehind();
    [[nodiscard]] ResourcePage *movementsOf(const QString &figure) const;
    void open(const QString &externalId);
    void readLinks(const QString &externalId);
    void makeOnePerson();
    void checkChartsPerCurrency();
    [[nodiscard]] bool isFilled(int links) const;
    [[nodiscard]] SectionCard *card(const QString &title) const;
    [[nodiscard]] ChartCard *chart(models::ChartKind kind) const;
    [[nodiscard]] ChartCard *flow() const { return chart(models::ChartKind::Columns); } //!< in and out
    [[nodiscard]] QStringList balances() const;
    [[nodiscard]] PersonPage *page() const { return m_window->findChild<PersonPage *>(); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_links;
};

void TestPersonKinds::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestPersonKinds::cleanup()
{
    if (m_window)
        m_window->setConnection(nullptr);
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

//! The ids of the links with that external id; of the first ones where it is empty.
void TestPersonKinds::readLinks(const QString &externalId)
{
    m_links.clear();
    api::ListQuery query;
    if (!externalId.isEmpty())
        query.filters = {{u"external_id"_s, FilterOp::Equals, {externalId}}};
    const Call<api::ListPage> call = m_connection->client.list(resources::links(), query)
                                         .then(this, [this](const Result<api::ListPage> &answer) {
                                             models::ColumnTable table(resources::links());
                                             table.append(answer.value().rows);
                                             for (int row = 0; row < table.rowCount(); ++row)
                                                 m_links.append(table.idOf(row));
                                         });
    QTRY_VERIFY_WITH_TIMEOUT(!m_links.isEmpty(), kPatienceMs);
}

//! Of the first links, by what somebody here decided.
void TestPersonKinds::makeOnePerson()
{
    QVERIFY(m_links.size() >= kManyLinks);
    const QUuid first(m_links.first());
    for (const QString &link : m_links.mid(1, kManyLinks - 1))
        QVERIFY(m_bench->decisions.merge(m_bench->profile.id, {first}, {QUuid(link)}));
}

void TestPersonKinds::open(const QString &externalId)
{
    m_bench = std::make_unique<tests::WindowBench>(
        60, QString(), QStringList{u"no-owners"_s, u"five-currencies"_s, u"joint-account"_s, u"overdrawn"_s});
    m_connection = m_bench->connect();
    readLinks(externalId);
    if (externalId.isEmpty())
        makeOnePerson();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setConnection(m_connection.get());
    m_window->openPage(u"person"_s, PersonPage::filtersFor(m_links.first()));
    QVERIFY(page());
}

SectionCard *TestPersonKinds::card(const QString &title) const
{
    for (auto *candidate : page()->findChildren<SectionCard *>())
        if (candidate->title() == title)
            return candidate;
    return nullptr;
}

ChartCard *TestPersonKinds::chart(models::ChartKind kind) const
{
    for (auto *candidate : page()->findChildren<ChartCard *>())
        if (candidate->chart().kind() == kind)
            return candidate;
    return nullptr;
}

QStringList TestPersonKinds::balances() const
{
    QStringList values;
    for (const models::FactLine &line : card(u"Accounts"_s)->list().facts())
        values.append(line.value);
    return values;
}

//! Everything was read, everything is drawn or says why it is not.
bool TestPersonKinds::isFilled(int links) const
{
    if (!page()->load() || !page()->load()->isFinished())
        return false;
    const qsizetype shown = card(u"Links"_s)->list().facts().size();
    if (links == kManyLinks ? shown < links : shown != links) // more have the same owners
        return false;
    const auto labels = page()->findChildren<QLabel *>();
    const bool waits = std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"Loading\u2026"; });
    const auto charts = page()->findChildren<ChartCard *>();
    return !waits && !charts.isEmpty() && std::ranges::none_of(charts, [](ChartCard *chart) {
        return chart->isVisible() && chart->chart().isVisible() && chart->chart().data().isEmpty();
    });
}

//! As many as the movements have; whichever is chosen is drawn.
void TestPersonKinds::checkChartsPerCurrency()
{
    const models::TableSnapshot movements = page()->load()->rows().at(models::PersonPart::Transactions);
    const models::ColumnTable columns(resources::transactions());
    const auto amount = static_cast<std::size_t>(columns.columnOf("amount"));
    const auto nameOf = [](Currency currency) { return currency.isKnown() ? currency.code() : u"Other"_s; };
    QStringList expected;
    for (std::size_t row = 0; row < movements.rows.size(); ++row)
        if (const QString name = nameOf(movements.cell(row, amount).currency); !expected.contains(name))
            expected.append(name);
    QVERIFY(!expected.isEmpty());
    auto *choice = flow()->findChild<QComboBox *>(u"chartCurrency"_s);
    QVERIFY(choice);
    QTRY_COMPARE_WITH_TIMEOUT(choice->count(), static_cast<int>(expected.size()), kPatienceMs);
    QCOMPARE(choice->isVisible(), expected.size() > 1);
    QStringList offered;
    for (int i = 0; i < choice->count(); ++i) {
        offered.append(choice->itemText(i));
        if (choice->isVisible())
            QTest::keyClick(choice, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        QCOMPARE(nameOf(flow()->chart().data().currency), offered.constLast());
    }
    offered.sort();
    expected.sort();
    QCOMPARE(offered, expected);
}

//! The table that was opened, once all of its rows are here; nullptr: it did not come to that.
ResourcePage *TestPersonKinds::movementsOf(const QString &figure) const
{
    if (m_window->currentPage() != "transactions"_L1) {
        qWarning("%s leads to %s", qPrintable(figure), qPrintable(m_window->currentPage()));
        return nullptr;
    }
    for (auto *table : m_window->findChildren<ResourcePage *>()) {
        if (table->pageId() != "transactions"_L1)
            continue;
        const auto hasRows = [table] {
            return !table->rows().isBusy() && table->rows().model().rowCount() > 0;
        };
        return QTest::qWaitFor(hasRows, kPatienceMs) ? table : nullptr;
    }
    return nullptr;
}

//! Of people with more links than one filter takes easily: what is asked fits into a URL, and is answered.
void TestPersonKinds::openRowsBehind()
{
    const auto ids = [](const ResourcePage &table, const QString &key) {
        qsizetype count = 0;
        for (const api::ListFilter &filter : table.state().filters)
            count += filter.key == key ? filter.values.size() : 0;
        return count;
    };
    const auto all = page()->load()->subject().linkIds.size();
    for (auto *button : page()->findChild<PageHeader *>()->findChildren<QPushButton *>())
        if (button->text() == u"All &transactions")
            QTest::keyClick(button, Qt::Key_Space);
    ResourcePage *table = movementsOf(u"the button"_s);
    QVERIFY(table);
    QCOMPARE(ids(*table, u"link"_s), all);

    m_window->openPage(u"person"_s, PersonPage::filtersFor(m_links.first()));
    ChartView &columns = flow()->chart();
    qsizetype month = -1;
    for (qsizetype i = 0; i < columns.data().categories.size(); ++i)
        if (columns.data().series[0].values[i].value_or(Decimal()).units() != 0)
            month = i;
    QVERIFY(month >= 0);
    columns.setCurrent({month, 0});
    QTest::keyClick(&columns, Qt::Key_Return);
    table = movementsOf(u"a bar"_s);
    QVERIFY(table);
    QCOMPARE(ids(*table, u"link"_s), all);

    m_window->openPage(u"person"_s, PersonPage::filtersFor(m_links.first()));
    ChartView &line = chart(models::ChartKind::Balance)->chart();
    QTRY_VERIFY_WITH_TIMEOUT(line.data().categories.size() > 1, kPatienceMs);
    line.setCurrent({line.data().categories.size() - 1, 0});
    QTest::keyClick(&line, Qt::Key_Return);
    table = movementsOf(u"a balance"_s);
    QVERIFY(table);
    const qsizetype links = ids(*table, u"link"_s);
    QVERIFY(links > 0 && links <= all);
    // The accounts are many: they are told apart here.
    QVERIFY2(links + ids(*table, u"account"_s) <= all, qPrintable(QString::number(links)));
    QVERIFY2(ids(*table, u"account"_s) > 0 || table->query().text().contains(u"account.id"_s),
             qPrintable(table->query().text()));
    QVERIFY2(table->query().errors().isEmpty(), qPrintable(table->query().text()));
}

void TestPersonKinds::thePageComesToItsEnd_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<int>("links");
    QTest::addColumn<QString>("balance"); // of one of the accounts, or a part of it; empty: any
    QTest::addColumn<int>("currencies");  // 0: any
    QTest::newRow("no owners") << u"persona-no-owners"_s << 2 << u"734.15"_s << 1;
    QTest::newRow("five currencies") << u"persona-five-currencies"_s << 1 << u"1,250,000"_s << 5;
    QTest::newRow("joint account") << u"persona-joint-account"_s << 1 << u"28,719.40"_s << 1;
    QTest::newRow("overdrawn") << u"persona-overdrawn"_s << 1 << u"1,284.36"_s << 1;
    QTest::newRow("sixty links") << QString() << kManyLinks << QString() << 0;
}

void TestPersonKinds::thePageComesToItsEnd()
{
    QFETCH(QString, externalId);
    QFETCH(int, links);
    QFETCH(QString, balance);
    QFETCH(int, currencies);
    open(externalId);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(isFilled(links), kPatienceMs);
    const QStringList told = balances();
    QVERIFY(!told.isEmpty());
    checkChartsPerCurrency();
    if (QTest::currentTestFailed())
        return;
    if (balance.isEmpty())
        return openRowsBehind();
    const auto one =
        std::ranges::find_if(told, [&balance](const QString &value) { return value.contains(balance); });
    QVERIFY2(one != told.end(), qPrintable(told.join(u" | "_s)));
    const bool isNegative = one->contains(u'-') || one->contains(QChar(0x2212));
    QCOMPARE(isNegative, externalId == "persona-overdrawn"_L1);
    if (currencies == 5)
        QVERIFY2(!one->contains(balance + u'.'), qPrintable(*one)); // pesos of Chile have no cents
    QCOMPARE(flow()->findChild<QComboBox *>(u"chartCurrency"_s)->count(), currencies);
}

//! Nothing is an amount: neither a gap nor below zero.
void TestPersonKinds::anAccountWithNothingInItSaysSo()
{
    sandbox::ServerOptions options = tests::SandboxClient::defaults();
    options.people = 4;
    options.personas = QStringList{u"overdrawn"_s};
    tests::RecordedBelvo recorded(options, u"persona-overdrawn"_s);
    QJsonArray &accounts = recorded.rows["/api/accounts/"];
    QVERIFY(!accounts.isEmpty());
    for (qsizetype row = 0; row < accounts.size(); ++row) {
        QJsonObject account = accounts.at(row).toObject();
        account.insert(u"balance"_s, QJsonObject{{u"current"_s, 0}, {u"available"_s, 0}});
        accounts.replace(row, account);
    }
    recorded.serve();
    m_bench = std::make_unique<tests::WindowBench>(1);
    m_bench->profile.baseUrl = recorded.url();
    m_connection = m_bench->connect();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setConnection(m_connection.get());
    m_window->openPage(u"person"_s, PersonPage::filtersFor(recorded.linkId));
    QTRY_VERIFY_WITH_TIMEOUT(isFilled(1), kPatienceMs);
    const QStringList told = balances();
    QCOMPARE(told.size(), accounts.size());
    for (const QString &value : told)
        QVERIFY2(value.contains(u"0.00"_s) && !value.contains(u'-') && !value.contains(QChar(0x2212)),
                 qPrintable(value));
    // Before the server that it speaks to.
    cleanup();
}

QTEST_MAIN(TestPersonKinds)
#include "tst_personkinds.moc"
