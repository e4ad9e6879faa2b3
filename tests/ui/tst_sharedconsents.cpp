// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopledirectory.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/ui/recordedbelvo.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/resourcepage.h"
#include "ui/windows/mainwindow.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! Home and People in one window over real HTTP: what Belvo is asked.
class TestSharedConsents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void homeAndPeopleAskForEveryDocumentOnce();
};

void TestSharedConsents::homeAndPeopleAskForEveryDocumentOnce()
{
    sandbox::ServerOptions options = tests::SandboxClient::defaults();
    options.people = 16;
    options.personas = QStringList{u"many-banks"_s};
    tests::RecordedBelvo belvo(options, {});
    belvo.serve();
    QVERIFY(belvo.consents.size() > 10);
    tests::WindowBench bench(1);
    bench.profile.baseUrl = belvo.url();
    bench.lists.setWanted(bench.profile, true);
    bench.lists.open(bench.profile, "account");
    MainWindow window(bench.services(), bench.profile);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto connection = bench.connect();
    int mostUsed = 0;
    connect(&connection->governor, &api::Governor::rateStateChanged, this,
            [&] { mostUsed = std::max(mostUsed, connection->governor.rateState().usedInWindow); });
    window.setConnection(connection.get());
    auto *home = window.findChild<HomePage *>();
    const auto isKnown = [home] {
        return !home->portfolio().isLoading() && home->portfolio().consents().isComplete;
    };
    constexpr int kPatienceMs = 60'000;
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(), kPatienceMs);
    window.openPage(u"people"_s);
    ResourcePage *people = nullptr;
    for (auto *page : window.findChildren<ResourcePage *>())
        if (page->pageId() == u"people")
            people = page;
    QVERIFY(people);
    QTRY_VERIFY_WITH_TIMEOUT(people->rows().state() == models::FeedState::Complete, kPatienceMs);
    // People shows what was asked for once.
    const int consents = people->table().columnOf("consents");
    const auto known = [people, consents] {
        std::int64_t sum = 0;
        for (int row = 0; row < people->table().rowCount(); ++row)
            sum += people->table().cell(row, consents).number;
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(known() > 0, kPatienceMs);
    window.openPage(u"home"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(), kPatienceMs);
    QVERIFY(home->portfolio().consentTable().rowCount() > 0);

    const QList<QByteArray> asked = belvo.documentsAsked();
    QCOMPARE(QSet<QByteArray>(asked.begin(), asked.end()).size(), asked.size());
    QVERIFY(asked.size() >= home->portfolio().consents().people);
    QVERIFY2(mostUsed < connection->governor.rateState().limit, qPrintable(QString::number(mostUsed)));
    window.setConnection(nullptr);
}

QTEST_MAIN(TestSharedConsents)
#include "tst_sharedconsents.moc"
