// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findmodel.h"
#include "models/find/peoplefinder.h"
#include "models/people/personassembly.h"
#include "models/people/personfacts.h"
#include "models/people/personindex.h"
#include "models/table/revealstate.h"
#include "samplepeople.h"

#include <QSet>
#include <QTest>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using tests::SamplePeople;
using Link = SamplePeople::Link;

//! What a result says it was found by, for people who have two of each.
class TestPeopleFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theValueThatMatchedIsTold_data();
    void theValueThatMatchedIsTold();
    void peopleOfOneNameAreAllTold();
};

namespace {

constexpr int kMost = 30; // as many as the palette asks for

PersonIndex town()
{
    SamplePeople sample;
    sample.add(
        Link{.externalId = u"customer-17"_s,
             .user = u"sooE7XJWEKypZJR603ec"_s,
             .institution = u"erebor_br_retail"_s,
             .owners = {{.name = u"Maria Aparecida Souza"_s,
                         .document = u"761.092.776-73"_s,
                         .email = u"m.souza@example.com"_s,
                         .phone = u"+55 (11) 98765-4321"_s}},
             .accounts = {{.number = u"12569347"_s, .publicNumber = u"8239/12569347"_s},
                          {.number = u"21679416"_s, .publicNumber = u"8239/21679416"_s},
                          {.number = {}, .category = u"CREDIT_CARD"_s, .publicNumber = u"7788, 9931"_s}},
             .consents = {u"AUTHORISED"_s}});
    sample.add(Link{.externalId = u"customer-17"_s,
                    .institution = u"gotham_br_retail"_s,
                    .owners = {{.name = u"Maria A. Souza"_s,
                                .document = u"761.092.776-73"_s,
                                .email = u"cida@other.test"_s,
                                .phone = u"+55 (21) 91234-0000"_s}}});
    return PersonIndex(assemblePeople(sample.identities()));
}

} // namespace

void TestPeopleFinder::theValueThatMatchedIsTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("match");

    QTest::newRow("end of the second account") << u"9416"_s << u"Account ends in 9416"_s;
    QTest::newRow("end of the first account") << u"9347"_s << u"Account ends in 9347"_s;
    QTest::newRow("second account") << u"21679416"_s << u"Account number \u2022\u2022\u2022\u2022 9416"_s;
    QTest::newRow("beginning of an account")
        << u"21679"_s << u"Account number \u2022\u2022\u2022\u2022 9416"_s;
    QTest::newRow("with its branch") << u"8239/21679416"_s
                                     << u"Account number \u2022\u2022\u2022\u2022 9416"_s;
    QTest::newRow("second card") << u"9931"_s << u"Account ends in 9931"_s;
    QTest::newRow("second phone") << u"21912340000"_s << u"Phone \u2022\u2022\u2022\u2022 0000"_s;
    QTest::newRow("second e-mail") << u"cida@other.test"_s
                                   << u"E-mail c\u2022\u2022\u2022\u2022@o\u2022\u2022\u2022\u2022.test"_s;
    QTest::newRow("document") << u"761.092.776-73"_s
                              << u"CPF \u2022\u2022\u2022.092.776-\u2022\u2022, check digits right"_s;
    QTest::newRow("external id") << u"customer-17"_s << u"External ID customer-17"_s;
    QTest::newRow("second institution") << u"gotham"_s << u"Institution Gotham"_s;
    QTest::newRow("the bank's id") << u"sooE7XJWEKypZJR603ec"_s << u"Institution user ID"_s;
    const auto plain = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    QTest::newRow("link id") << plain(SamplePeople::linkId(1)) << u"ID of a link"_s;
    QTest::newRow("owner id") << plain(SamplePeople::ownerId(1, 0)) << u"ID of an owner"_s;
    QTest::newRow("account id") << plain(SamplePeople::accountId(0, 1)) << u"ID of an account"_s;
    QTest::newRow("consent id") << plain(SamplePeople::consentId(0, 0)) << u"ID of a consent"_s;
    QTest::newRow("name and account") << u"maria 9416"_s << u"Account ends in 9416"_s;
}

void TestPeopleFinder::theValueThatMatchedIsTold()
{
    QFETCH(QString, typed);
    const PersonIndex index = town();
    QCOMPARE(index.people().count(), 1U);
    const FindAnswer answer = PeopleFinder::answerOf(index, typed, kMost);
    QCOMPARE(answer.total, qint64(1));
    const RevealState reveal;
    FindModel model(reveal);
    model.setInstitutionTitles(
        [](const QString &name) { return name == "gotham_br_retail"_L1 ? u"Gotham"_s : name; });
    model.begin(answer.hits);
    const QModelIndex row = model.index(model.firstHit());
    QTEST(row.data(FindModel::MatchRole).toString(), "match");
    for (const QString &secret : {u"12569347"_s, u"21679416"_s, u"98765"_s, u"91234"_s, u"souza@"_s})
        QVERIFY2(!row.data(Qt::AccessibleTextRole).toString().contains(secret), qPrintable(secret));
}

//! Who may be each other: nothing of that is looked up for an answer, and nothing of it is in one.
void TestPeopleFinder::peopleOfOneNameAreAllTold()
{
    constexpr int kNamesakes = 40;
    SamplePeople sample;
    for (int i = 0; i < kNamesakes; ++i)
        sample.add(Link{.externalId = u"namesake-%1"_s.arg(i), .owners = {{.name = u"Ana Lima"_s}}});
    const PersonIndex index(assemblePeople(sample.identities()));
    QCOMPARE(index.people().count(), static_cast<std::size_t>(kNamesakes));
    QVERIFY(!personFacts(index.sharedPeople(), 0).suggestions.empty());
    const FindAnswer answer = PeopleFinder::answerOf(index, u"ana lima"_s, kMost);
    QCOMPARE(answer.total, qint64(kNamesakes));
    QCOMPARE(answer.hits.size(), kMost);
    QSet<QString> links;
    for (qsizetype i = 0; i < answer.hits.size(); ++i) {
        const FindHit &hit = answer.hits.at(i);
        QCOMPARE(hit.title.value, u"Ana Lima"_s);
        QCOMPARE(hit.links.size(), 1);
        links.insert(hit.links.first());
        QVERIFY(i == 0 || hit.score < answer.hits.at(i - 1).score);
    }
    QCOMPARE(links.size(), kMost);
    QVERIFY(PeopleFinder::answerOf(index, u"ana lima"_s, -1).hits.isEmpty());
}

} // namespace vinculo::models

QTEST_GUILESS_MAIN(vinculo::models::TestPeopleFinder)
#include "tst_peoplefinder.moc"
