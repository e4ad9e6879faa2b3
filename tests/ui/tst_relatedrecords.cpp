// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "ui/pages/recorddirectory.h"
#include "ui/pages/relatedrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace vinculo;
using namespace Qt::StringLiterals;

namespace {

const QString kChecking = u"d0eb4d87-f3f3-4066-ab65-da68455adf90"_s;
const QString kSavings = u"0d3ffb69-f83b-456e-ad8e-208d0998d71d"_s;

//! An income record with one stream for every account.
QByteArray incomesOf(const QStringList &accounts)
{
    QJsonArray streams;
    for (const QString &account : accounts)
        streams.append(QJsonObject{{u"account_id"_s, account}, {u"income_type"_s, u"SALARY"_s}});
    return QJsonDocument(QJsonObject{{u"id"_s, u"3f7a0100-7528-4915-a161-229e33fb2390"_s},
                                     {u"link"_s, u"bbd8206d-e701-4348-a36f-b2fd6a2a16f5"_s},
                                     {u"income_streams"_s, streams}})
        .toJson(QJsonDocument::Compact);
}

QList<ui::RelatedRecords> accountsRelatedTo(const QByteArray &record)
{
    const ResourceSpec &spec = resources::incomes();
    QList<ui::RelatedRecords> related =
        ui::relatedRecords(spec, models::makeRecordDetail(spec, record), ui::RecordDirectory());
    related.removeIf([](const ui::RelatedRecords &records) { return records.page != u"accounts"; });
    return related;
}

} // namespace

class TestRelatedRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAccountIsAskedForByItsId();
    void severalAccountsAreOneList();
    void aRecordThatNamesNoneHasNone();
};

void TestRelatedRecords::oneAccountIsAskedForByItsId()
{
    const QList<ui::RelatedRecords> accounts = accountsRelatedTo(incomesOf({kChecking, kChecking}));
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0].text, u"Its account"_s);
    QCOMPARE(accounts[0].filters, QList({api::ListFilter{u"id"_s, FilterOp::Equals, {kChecking}}}));
}

void TestRelatedRecords::severalAccountsAreOneList()
{
    const QList<ui::RelatedRecords> accounts = accountsRelatedTo(incomesOf({kChecking, kSavings, kChecking}));
    QCOMPARE(accounts.size(), 1);
    QVERIFY2(accounts[0].text.contains(u"2"_s), qPrintable(accounts[0].text));
    QCOMPARE(accounts[0].filters, QList({api::ListFilter{u"id"_s, FilterOp::In, {kChecking, kSavings}}}));
}

void TestRelatedRecords::aRecordThatNamesNoneHasNone()
{
    QVERIFY(accountsRelatedTo(incomesOf({})).isEmpty());
}

QTEST_MAIN(TestRelatedRecords)
#include "tst_relatedrecords.moc"
