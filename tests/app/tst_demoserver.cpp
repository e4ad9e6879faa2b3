// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoserver.h"
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "core/storage/profilestore.h"
#include "models/flows/linkrow.h"

#include <QHash>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

//! Who is in the demo: people who have little in common, for the page of a customer.
class TestDemoServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyIsThere();

private:
    void readLinks(const QUrl &url);
    QHash<QString, QStringList> m_banks; //!< by persona
};

void TestDemoServer::readLinks(const QUrl &url)
{
    Profile profile = storage::ProfileStore::demoProfile();
    profile.baseUrl = url;
    const auto connection = std::make_unique<api::Connection>(profile, Credentials{"demo", "demo"});
    bool isLast = false;
    for (int number = 1; !isLast; ++number) {
        std::optional<Result<api::ListPage>> page;
        api::ListQuery query;
        query.page = number;
        query.pageSize = 1000;
        const auto call = connection->client.list(resources::links(), query)
                              .then(this, [&page](const Result<api::ListPage> &answer) { page = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(page.has_value(), kPatienceMs);
        QVERIFY(page->has_value());
        const api::ListPage &rows = page->value();
        for (std::size_t row = 0; row < rows.rows->rowCount; ++row) {
            const QString externalId = models::wireText(*rows.rows, row, "external_id");
            const QString institution = models::wireText(*rows.rows, row, "institution");
            for (const QString &name : app::DemoServer::personas())
                if (externalId.startsWith(u"persona-"_s + name))
                    m_banks[name].append(institution);
        }
        isLast = !rows.hasNext;
    }
}

void TestDemoServer::everybodyIsThere()
{
    QVERIFY(app::DemoServer::personas().size() >= 5);
    app::DemoServer demo;
    std::optional<Result<QUrl>> url;
    const auto call = demo.start().then(this, [&url](const Result<QUrl> &started) { url = started; });
    QTRY_VERIFY_WITH_TIMEOUT(url.has_value(), kPatienceMs);
    QVERIFY(url->has_value());
    readLinks(url->value());
    for (const QString &name : app::DemoServer::personas())
        QVERIFY2(m_banks.contains(name), qPrintable(name));
    QCOMPARE(m_banks[u"many-banks"_s].size(), 4);
    QVERIFY(m_banks[u"mexican-business"_s].contains(u"tatooine_mx_fiscal"_s));
    QVERIFY(m_banks[u"mexican-employee"_s].contains(u"planet_mx_employment"_s));
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
