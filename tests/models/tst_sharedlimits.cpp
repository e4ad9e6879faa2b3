// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/people/sharedlimits.h"
#include "samplepeople.h"
#include "tests/support/scriptedtransport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::SamplePeople;
using tests::ScriptedTransport;
using Link = SamplePeople::Link;

namespace {

const QString kPerson = u"761.092.776-73"_s;
const QString kSomebody = u"529.982.247-25"_s;
const QString kCompany = u"11.222.333/0001-81"_s;

//! All but 4 are of customer c-1.
SamplePeople town()
{
    const auto link = [](const QString &bank, const QString &document, const QString &externalId = u"c-1"_s) {
        Link row{.externalId = externalId, .institution = bank};
        if (!document.isEmpty())
            row.owners = {{.name = u"Zilda Souza"_s, .document = document}};
        return row;
    };
    SamplePeople sample;
    sample.add(link(u"erebor_br_retail"_s, kPerson));
    sample.add(link(u"erebor_br_retail"_s, kPerson));
    sample.add(link(u"gringotts_br_retail"_s, kPerson));
    sample.add(link(u"erebor_br_retail"_s, {}));
    sample.add(link(u"erebor_br_retail"_s, kSomebody, u"c-2"_s));
    sample.add(link(u"erebor_br_retail"_s, kCompany));
    return sample;
}

} // namespace

//! Open Finance counts for a document and an institution: which links draw on one allowance.
class TestSharedLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksOfOneDocumentAndBankShare_data();
    void linksOfOneDocumentAndBankShare();
};

void TestSharedLimits::linksOfOneDocumentAndBankShare_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<QList<int>>("others");
    QTest::newRow("another link of the same document, and one of a document nobody knows")
        << 0 << QList<int>{1, 3};
    QTest::newRow("the other way round") << 1 << QList<int>{0, 3};
    QTest::newRow("another bank") << 2 << QList<int>{};
    QTest::newRow("no document: in doubt all of the customer's at the bank") << 3 << QList<int>{0, 1, 5};
    QTest::newRow("somebody else at the same bank") << 4 << QList<int>{};
    QTest::newRow("the customer's company") << 5 << QList<int>{3};
    QTest::newRow("a link that nobody knows") << 77 << QList<int>{};
}

void TestSharedLimits::linksOfOneDocumentAndBankShare()
{
    QFETCH(const int, link);
    QFETCH(const QList<int>, others);
    const SamplePeople sample = town();
    ScriptedTransport transport;
    transport.setHandler([&sample](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
        for (const ResourceSpec *spec : {&resources::links(), &resources::owners(), &resources::accounts()})
            if (request.path ==
                QString::fromLatin1(spec->path.data(), static_cast<qsizetype>(spec->path.size())))
                return ScriptedTransport::answer(200, sample.page(*spec));
        return ScriptedTransport::answer(200, R"({"count":0,"next":null,"previous":null,"results":[]})");
    });
    api::Governor governor(transport, api::Clock::system());
    api::Client client(governor, QUrl(u"https://api.example.com"_s));
    const QTemporaryDir place;
    storage::MemorySecretStore secrets;
    storage::Settings settings(place.filePath(u"settings.ini"_s));
    storage::PersonDecisions decisions(place.filePath(u"people.json"_s));
    ListCache cache(secrets, settings, place.filePath(u"lists"_s));
    PeopleDirectory directory(cache, decisions);
    Profile profile;
    profile.id = QUuid::createUuid();
    directory.open(profile, client);
    QTRY_VERIFY(!directory.isWorking());
    QCOMPARE(directory.people().count(), std::size_t(2));
    const auto idOf = [](int number) { return SamplePeople::linkId(number).toString(QUuid::WithoutBraces); };
    QStringList expected;
    for (const int other : others)
        expected.append(idOf(other));
    QCOMPARE(linksSharingLimits(directory, idOf(link)), expected);
    QCOMPARE(linksSharingLimits(directory, idOf(link).toUpper()), expected);
    directory.close();
}

QTEST_GUILESS_MAIN(TestSharedLimits)
#include "tst_sharedlimits.moc"
