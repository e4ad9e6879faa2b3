// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/certificate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

//! RFC 8785 again, written from its text and not from what is tested.
QByteArray canonical(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        std::map<QString, QJsonValue> sorted;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            sorted.emplace(it.key(), it.value());
        QByteArrayList members;
        for (const auto &[key, member] : sorted)
            members.append(canonical(QJsonValue(key)) + ':' + canonical(member));
        return '{' + members.join(',') + '}';
    }
    case QJsonValue::Array: {
        QByteArrayList items;
        for (const auto &item : value.toArray())
            items.append(canonical(item));
        return '[' + items.join(',') + ']';
    }
    case QJsonValue::String: {
        QByteArray text = "\"";
        for (const char c : value.toString().toUtf8()) {
            if (c == '"' || c == '\\')
                (text += '\\') += c;
            else if (static_cast<unsigned char>(c) >= 0x20)
                text += c;
            else if (const qsizetype at = QByteArray("\b\t\n\f\r").indexOf(c); at >= 0)
                (text += '\\') += "btnfr"[at];
            else
                text += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        }
        return text + '"';
    }
    case QJsonValue::Double:
        return QByteArray::number(value.toInteger());
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return "null";
}

PlanItem itemOf(qint64 place, PlanItemState state)
{
    PlanItem item;
    item.place = place;
    item.state = state;
    item.target.id = u"6f1c2d3e-4a5b-4c6d-8e7f-%1"_s.arg(place, 12, 16, QChar(u'0'));
    item.target.institution = u"ofmockbank_br_retail"_s;
    item.target.name = u"M•••• S••••"_s;
    item.target.accounts = 2;
    item.target.transactions = 340;
    item.target.firstMonth = QDate(2024, 3, 1);
    item.target.lastMonth = QDate(2025, 11, 1);
    if (state == PlanItemState::Done) {
        item.sentAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        item.verifiedAt = item.sentAt.addSecs(9);
        item.requestId = u"0123456789abcdef0123456789abcdef"_s;
        item.httpStatus = 202;
    }
    return item;
}

models::Certificate sample()
{
    models::Certificate certificate;
    PlanHead &head = certificate.head;
    head.id = QUuid(u"b3b4c0de-0000-4000-8000-0000000000aa"_s);
    head.kind = PlanKind::DeleteLinks;
    head.profileName = u"Banco \"Ação\" \\ & Filhos"_s;
    head.environment = Environment::Production;
    head.host = u"api.belvo.com"_s;
    head.reason = u"Art. 18\n\tLGPD \u202e"_s;
    head.ticket = u"T-1"_s;
    head.operatorName = u"ana"_s;
    head.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 0), Qt::UTC);
    head.digest = QByteArray::fromHex("00ff10");
    head.state = PlanState::Finished;
    const PlanItemState states[] = {PlanItemState::Done,    PlanItemState::AlreadyGone,
                                    PlanItemState::Failed,  PlanItemState::Unknown,
                                    PlanItemState::Waiting, PlanItemState::Skipped};
    for (const PlanItemState state : states)
        certificate.items.append(itemOf(certificate.items.size(), state));
    certificate.items[2].code = u"not_deleted"_s;
    certificate.items[1].target.accounts = -1;
    certificate.items[0].target.keptId = u"6f1c2d3e-4a5b-4c6d-8e7f-ffffffffffff"_s;
    head.count = certificate.items.size();
    certificate.issuedAt = QDateTime(QDate(2026, 1, 3), QTime(8, 0), Qt::UTC);
    certificate.program = u"Vínculo 0.1.0"_s;
    return certificate;
}

} // namespace

//! The data of a certificate: canonical, checkable by others, honest about what is not known.
class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreCanonical();
    void theSameFactsMakeTheSameBytes();
    void everyOutcomeIsSaidAsItIs();
    void whatIsNotKnownIsNull();
    void whatWasCountedTogetherIsThere();
    void whatWasCountedLaterCompletesTheSums();
    void theChecksumLineIsThatOfTheFile();
    void keptIdsComeOnlyWithDuplicates();
    void everyLinkIsALineOfTheList();
    void filesComeTogetherOrNotAtAll();
};

void TestCertificate::theBytesAreCanonical()
{
    const QByteArray json = models::certificateJson(sample());
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(json, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json, canonical(read.object()));
    QVERIFY(!json.contains("\n"));
}

void TestCertificate::theSameFactsMakeTheSameBytes()
{
    QCOMPARE(models::certificateJson(sample()), models::certificateJson(sample()));
    models::Certificate other = sample();
    other.items[3].requestId = u"x"_s;
    QVERIFY(models::sha256Hex(models::certificateJson(other)) !=
            models::sha256Hex(models::certificateJson(sample())));
}

void TestCertificate::everyOutcomeIsSaidAsItIs()
{
    const QJsonObject whole = QJsonDocument::fromJson(models::certificateJson(sample())).object();
    const QJsonObject result = whole[u"result"_s].toObject();
    QCOMPARE(result[u"erased_and_verified"_s].toInt(), 1);
    for (const auto &key : {u"already_gone"_s, u"left_out"_s, u"refused"_s, u"not_known"_s, u"not_sent"_s})
        QCOMPARE(result[key].toInt(), 1);
    QCOMPARE(result[u"under_way"_s].toInt(), 0);
    const QJsonArray links = whole[u"links"_s].toArray();
    QCOMPARE(links.size(), 6);
    QCOMPARE(links[0].toObject()[u"outcome"_s].toString(), u"done"_s);
    QCOMPARE(links[0].toObject()[u"verified_at"_s].toString(), u"2026-01-02T03:04:14.678Z"_s);
    QCOMPARE(links[2].toObject()[u"code"_s].toString(), u"not_deleted"_s);
    QCOMPARE(links[3].toObject()[u"outcome"_s].toString(), u"unknown"_s);
    const QJsonObject plan = whole[u"plan"_s].toObject();
    QCOMPARE(plan[u"environment"_s].toString(), u"production"_s);
    QCOMPARE(plan[u"digest_sha256"_s].toString(), u"00ff10"_s);
}

void TestCertificate::whatIsNotKnownIsNull()
{
    const QJsonObject whole = QJsonDocument::fromJson(models::certificateJson(sample())).object();
    const QJsonArray links = whole[u"links"_s].toArray();
    QVERIFY(links[1].toObject()[u"before"_s].toObject()[u"accounts"_s].isNull());
    QCOMPARE(links[0].toObject()[u"before"_s].toObject()[u"accounts"_s].toInt(), 2);
    QVERIFY(links[4].toObject()[u"sent_at"_s].isNull());
    QVERIFY(links[4].toObject()[u"request_id"_s].isNull());
    QVERIFY(links[4].toObject()[u"verified_at"_s].isNull());
}

void TestCertificate::whatWasCountedTogetherIsThere()
{
    models::Certificate certificate = sample();
    for (PlanItem &item : certificate.items)
        item.target.accounts = item.target.transactions = -1;
    const auto before = [&certificate]() -> QJsonValue {
        return QJsonDocument::fromJson(models::certificateJson(certificate)).object()[u"before"_s];
    };
    QVERIFY(before().isNull()); // nobody counted
    certificate.head.totals = PlanTotals{.accounts = 7,
                                         .transactions = 4'000,
                                         .withoutAccounts = 1,
                                         .withoutConsents = 6,
                                         .firstMonth = QDate(2024, 3, 1),
                                         .duplicates = 1};
    const QJsonObject sums = before().toObject();
    QCOMPARE(sums[u"accounts"_s].toInt(), 7);
    QCOMPARE(sums[u"links_without_accounts_count"_s].toInt(), 1);
    QCOMPARE(sums[u"transactions"_s].toInt(), 4'000);
    QVERIFY(sums[u"consents"_s].isNull()); // of none of them
    QCOMPARE(sums[u"first_month"_s].toString(), u"2024-03"_s);
    QVERIFY(sums[u"last_month"_s].isNull());
    QCOMPARE(sums[u"links_with_duplicate_that_stays"_s].toInt(), 1);
    certificate.head.totals = PlanTotals{};
    QVERIFY(!before()[u"consents"_s].isNull()); // counted, and there are none
    const QByteArray json = models::certificateJson(certificate);
    QCOMPARE(json, canonical(QJsonDocument::fromJson(json).object()));
}

//! Each sum from where fewer links are missing.
void TestCertificate::whatWasCountedLaterCompletesTheSums()
{
    models::Certificate certificate = sample();
    certificate.items[5].target.transactions = -1;
    certificate.items[5].target.firstMonth = {};
    certificate.head.totals = PlanTotals{.accounts = 12, // of all, counted together
                                         .transactions = 100,
                                         .withoutTransactions = 4,
                                         .withoutConsents = 6,
                                         .withoutMonths = 6};
    const std::optional<PlanTotals> held = certificate.held();
    QVERIFY(held);
    QCOMPARE(held->accounts, 12);
    QCOMPARE(held->withoutAccounts, 0);
    QCOMPARE(held->transactions, 5 * 340);
    QCOMPARE(held->withoutTransactions, 1);
    QCOMPARE(held->withoutConsents, 6);
    QCOMPARE(held->withoutMonths, 1);
    QCOMPARE(held->firstMonth, QDate(2024, 3, 1));
    QCOMPARE(held->lastMonth, QDate(2025, 11, 1));
    QCOMPARE(certificate.countedInFull(), 0); // consents of none
    certificate.items[0].target.consents = 1;
    QCOMPARE(certificate.countedInFull(), 1);
    // one that was gone before anybody could count is not missing from the sums
    PlanTarget &gone = certificate.items[1].target;
    gone.accounts = gone.transactions = gone.consents = -1;
    certificate.head.totals.reset();
    QCOMPARE(certificate.held()->withoutAccounts, 0);
    QCOMPARE(certificate.held()->accounts, 10);
}

void TestCertificate::theChecksumLineIsThatOfTheFile()
{
    const QByteArray json = models::certificateJson(sample());
    const QByteArray line = models::checksumLine(models::sha256Hex(json), u"a.json"_s);
    QCOMPARE(line, QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex() + "  a.json\n");
}

void TestCertificate::keptIdsComeOnlyWithDuplicates()
{
    models::Certificate certificate = sample();
    const QByteArrayList lines = models::keptIdsCsv(certificate.items).split('\n');
    QCOMPARE(lines.size(), 3); // header, one line, and the end
    QCOMPARE(lines[1], certificate.items[0].target.id.toLatin1() + ',' +
                           certificate.items[0].target.keptId.toLatin1() + ",done\r");
    certificate.items[0].target.keptId.clear();
    QVERIFY(models::keptIdsCsv(certificate.items).isEmpty());
}

void TestCertificate::everyLinkIsALineOfTheList()
{
    QList<PlanItem> items = sample().items;
    items[0].target.externalId = u"=cmd|' /C calc'!A0"_s;
    const QByteArray csv = models::itemsCsv(items);
    QCOMPARE(csv.count("\r\n"), items.size() + 1);
    QVERIFY(!csv.contains(",=cmd")); // no formula for a spreadsheet
    QVERIFY(csv.contains("'=cmd"));
}

void TestCertificate::filesComeTogetherOrNotAtAll()
{
    QTemporaryDir folder;
    const QString good = folder.filePath(u"a.json"_s);
    QVERIFY(!models::writeTogether({{good, "one"}, {folder.filePath(u"b.pdf"_s), "two"}}));
    QFile file(good);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "one");
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const auto problem = models::writeTogether(
        {{folder.filePath(u"c.json"_s), "one"}, {folder.filePath(u"none/there.pdf"_s), "two"}});
    QVERIFY(problem);
    QCOMPARE(problem->kind, ErrorKind::Storage);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"a.json"_s, u"b.pdf"_s}));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
