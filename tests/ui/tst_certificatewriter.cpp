// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportbench.h"
#include "ui/report/certificatewriter.h"
#include "ui/report/reportpainter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using tests::pagesOf;

namespace {

PlanItem itemOf(qint64 place, PlanItemState state)
{
    PlanItem item;
    item.place = place;
    item.state = state;
    item.target.id = u"6f1c2d3e-4a5b-4c6d-8e7f-%1"_s.arg(place, 12, 16, QChar(u'0'));
    item.target.institution = u"ofmockbank_br_retail"_s;
    item.target.name = u"M•••• S••••"_s;
    item.target.externalId = u"customer-%1"_s.arg(place);
    item.target.accounts = 2;
    if (state == PlanItemState::Done) {
        item.sentAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        item.verifiedAt = item.sentAt.addSecs(9);
        item.requestId = u"request-%1"_s.arg(place);
    }
    return item;
}

models::Certificate certificateOf(int done, int failed)
{
    models::Certificate certificate;
    PlanHead &head = certificate.head;
    head.id = QUuid(u"b3b4c0de-0000-4000-8000-0000000000aa"_s);
    head.kind = PlanKind::DeleteLinks;
    head.profileName = u"Loja"_s;
    head.environment = Environment::Sandbox;
    head.host = u"sandbox.belvo.com"_s;
    head.reason = u"LGPD art. 18"_s;
    head.ticket = u"DPO-118"_s;
    head.operatorName = u"ana"_s;
    head.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 0), Qt::UTC);
    head.digest = QByteArray(32, '\x5a');
    head.state = PlanState::Finished;
    for (int i = 0; i < done; ++i)
        certificate.items.append(itemOf(i, PlanItemState::Done));
    for (int i = 0; i < failed; ++i) {
        certificate.items.append(itemOf(done + i, PlanItemState::Failed));
        certificate.items.last().code = u"not_deleted"_s;
    }
    head.count = certificate.items.size();
    certificate.issuedAt = QDateTime(QDate(2026, 1, 3), QTime(8, 0), Qt::UTC);
    certificate.program = u"Vínculo 0.1.0"_s;
    return certificate;
}

PersonReport reportOf(const models::Certificate &certificate)
{
    return CertificateWriter(certificate, QByteArray(64, 'a'), u"proof.json"_s, QLocale(u"en_US"_s)).report();
}

QString wordsOf(const PersonReport &report)
{
    QStringList words{report.title, report.name, report.environment, report.origin};
    for (const ReportFact &fact : report.about)
        words << fact.label << fact.value;
    for (const ReportSection &section : report.sections) {
        words << section.title << section.omissions << section.notes;
        for (const ReportFact &fact : section.facts)
            words << fact.label << fact.value;
        for (const models::FactLine &line : section.lines)
            words << line.title << line.detail << line.pill << line.value << line.valueDetail;
    }
    return words.join(u'\n');
}

} // namespace

//! The certificate of an erasure as it is printed: complete, honest, harmless.
class TestCertificateWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatWasAskedForIsInIt();
    void whatTheLinksHeldIsSummed();
    void whatIsNotCoveredIsSaidFirst();
    void manyLinksPrintWhatWentWrongFirst();
    void hostileTextsAreShownAsWhatTheyAre();
    void thePdfIsReal();
};

void TestCertificateWriter::everythingThatWasAskedForIsInIt()
{
    const models::Certificate certificate = certificateOf(2, 0);
    const QString words = wordsOf(reportOf(certificate));
    for (const QString &wanted : {u"2 of 2 links no longer exist"_s,
                                  u"LGPD art. 18"_s,
                                  u"DPO-118"_s,
                                  u"ana"_s,
                                  u"Loja"_s,
                                  u"Sandbox"_s,
                                  u"sandbox.belvo.com"_s,
                                  certificate.head.id.toString(QUuid::WithoutBraces),
                                  u"5a5a5a5a 5a5a5a5a"_s,
                                  u"aaaaaaaa aaaaaaaa"_s,
                                  u"proof.json"_s,
                                  certificate.items[1].target.id,
                                  u"ofmockbank_br_retail"_s,
                                  u"customer-1"_s,
                                  u"request-1"_s,
                                  u"M•••• S••••"_s,
                                  u"03:04:05 UTC"_s,
                                  u"03:04:14 UTC"_s,
                                  u"404"_s,
                                  u"consent"_s,
                                  u"Erased, checked"_s})
        QVERIFY2(words.contains(wanted), qPrintable(wanted));
    QVERIFY(!words.contains(u"does not cover"_s));
}

//! Of many links transactions are known of all together only.
void TestCertificateWriter::whatTheLinksHeldIsSummed()
{
    models::Certificate certificate = certificateOf(41, 0);
    for (PlanItem &item : certificate.items)
        item.target.accounts = -1;
    QVERIFY(reportOf(certificate).sections[1].facts.isEmpty());
    QCOMPARE(reportOf(certificate).sections[1].notes, QStringList(u"It was not counted."_s));
    certificate.head.totals = PlanTotals{.accounts = 82,
                                         .transactions = 12'345,
                                         .withoutAccounts = 3,
                                         .withoutConsents = 41,
                                         .withoutMonths = 40,
                                         .firstMonth = QDate(2024, 3, 1),
                                         .lastMonth = QDate(2025, 11, 1),
                                         .duplicates = 2};
    const ReportSection held = reportOf(certificate).sections[1];
    QStringList values;
    for (const ReportFact &fact : held.facts)
        values << fact.value;
    QCOMPARE(values,
             QStringList({u"82 or more: not counted for 3 link(s)"_s, u"12,345"_s,
                          u"03/2024 – 11/2025 or more"_s, u"not known"_s, u"2"_s, u"0 of 41 links"_s}));
    for (PlanItem &item : certificate.items) {
        item.target.accounts = 3;
        item.target.transactions = item.target.consents = 0;
    }
    const QString words = wordsOf(reportOf(certificate));
    QVERIFY(words.contains(u"41 of 41 links"_s));
    QVERIFY(words.contains(u"123"_s)); // accounts: of none is it not known any more
}

void TestCertificateWriter::whatIsNotCoveredIsSaidFirst()
{
    models::Certificate certificate = certificateOf(3, 1);
    certificate.items[0].state = PlanItemState::Unknown;
    certificate.items[1].state = PlanItemState::AlreadyGone;
    const PersonReport report = reportOf(certificate);
    QVERIFY(report.name.startsWith(u"2 of 4 links"_s));
    const ReportSection &result = report.sections[2];
    QCOMPARE(result.omissions.size(), 1);
    QVERIFY(result.omissions.first().contains(u"does not cover 2 link"_s));
    const QString words = wordsOf(report);
    QCOMPARE(words.count(u"To be checked by a person"_s), 1);
    for (const auto &word : {u"Not known"_s, u"Already gone"_s, u"Refused"_s, u"not_deleted"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
}

void TestCertificateWriter::manyLinksPrintWhatWentWrongFirst()
{
    constexpr int kMany = 900;
    const PersonReport report = reportOf(certificateOf(kMany, 3));
    const ReportSection &links = report.sections.last();
    QCOMPARE(links.lines.size(), CertificateWriter::kMostLines);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(links.lines[i].tone, Tone::Problem);
    QCOMPARE(links.lines[3].tone, Tone::Ok);
    QVERIFY(links.omissions.first().startsWith(u"300 of 903 links are printed"_s));
}

void TestCertificateWriter::hostileTextsAreShownAsWhatTheyAre()
{
    models::Certificate certificate = certificateOf(1, 0);
    certificate.head.reason = u"\u202eGNIHTON %1"_s;
    certificate.items[0].target.externalId = u"<b>a</b>\u2066\n%2"_s;
    const QString words = wordsOf(reportOf(certificate));
    QVERIFY(words.contains(u"⟨RLO⟩GNIHTON %1"_s));
    QVERIFY(words.contains(u"External ID: <b>a</b>⟨LRI⟩ %2"_s));
    for (const char16_t mark : {u'\u202e', u'\u2066'})
        QVERIFY(!words.contains(QChar(mark)));
}

void TestCertificateWriter::thePdfIsReal()
{
    const PersonReport report = reportOf(certificateOf(60, 2));
    const ReportPainter painter(report, tests::WindowBench::theme());
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(painter.writePdf(buffer));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(painter.pageCount() > 2);
    QCOMPARE(pagesOf(pdf), painter.pageCount());
    QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3")); // in a font it brings along
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(!pdf.contains("/URI") && !pdf.contains("/JavaScript")); // nothing that could be followed
}

QTEST_MAIN(TestCertificateWriter)
#include "tst_certificatewriter.moc"
