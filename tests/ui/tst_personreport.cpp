// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportbench.h"
#include "ui/report/reportpainter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::PartState;
using models::PersonPart;
using tests::pagesOf;
using Kind = models::IdentityFact::Kind;

namespace {

constexpr qreal kScale = 2; //!< pixels for 1/96 inch

//! Every word of a report, as it is handed to the painter.
QString wordsOf(const PersonReport &report)
{
    QStringList words{report.title, report.name, report.environment, report.origin};
    for (const ReportFact &fact : report.about)
        words << fact.label << fact.value;
    for (const ReportSection &section : report.sections) {
        words << section.title << section.sources << section.omissions << section.notes << section.nothing;
        for (const ReportFact &fact : section.facts)
            words << fact.label << fact.value;
        for (const models::FactLine &line : section.lines)
            words << line.title << line.detail << line.pill << line.value << line.valueDetail;
    }
    return words.join(u'\n');
}

QImage pictureOf(const ReportPainter &painter, int page)
{
    QImage image((painter.paper() * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter device(&image);
    device.scale(kScale, kScale);
    painter.paintPage(device, page);
    return image;
}

//! The smallest rectangle, in 1/96 inch, with everything that is not white.
QRectF inkOf(const QImage &image, const QRectF &within)
{
    QRect ink;
    const QRect pixels =
        QRectF(within.topLeft() * kScale, within.size() * kScale).toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            if ((line[x] & 0xffffffU) != 0xffffffU)
                ink |= QRect(x, y, 1, 1);
    }
    return {QPointF(ink.topLeft()) / kScale, QSizeF(ink.size()) / kScale};
}

//! The words of a page in the order they are painted, as the paint engine gets them.
QStringList textsOf(const ReportPainter &painter, int page)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(painter.paper().toSize());
    QPainter device(&generator);
    painter.paintPage(device, page);
    device.end();
    QStringList texts;
    static const QRegularExpression kText(u"<text[^>]*>([^<]*)</text>"_s);
    for (auto matches = kText.globalMatch(QString::fromUtf8(svg)); matches.hasNext();)
        texts.append(matches.next().captured(1).trimmed());
    return texts;
}

//! Everything in a PDF that is packed, unpacked.
QByteArray streamsOf(const QByteArray &pdf)
{
    QByteArray all;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        const qsizetype end = pdf.indexOf("endstream", at);
        if (at >= 3 && pdf.mid(at - 3, 3) == "end")
            continue;
        const QByteArray packed = pdf.mid(at + 7, end - at - 7);
        const bool isPacked = packed.startsWith('x'); // zlib's first byte
        all += isPacked ? qUncompress(QByteArray("\x00\x40\x00\x00", 4) + packed) : packed;
    }
    return all;
}

//! The words of all pages.
QStringList textsOf(const ReportPainter &painter)
{
    QStringList texts;
    for (int page = 0; page < painter.pageCount(); ++page)
        texts += textsOf(painter, page);
    return texts;
}

} // namespace

//! What the report of a person says, and how it lies on its pages.
class TestPersonReport : public tests::ReportBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readPerson(); }
    void cleanupTestCase() { forgetPerson(); }
    void init() { begin(); }
    void nothingPersonalIsInAMaskedReport();
    void descriptionsDoNotNameTheCustomer();
    void revealedOnlyWhenAskedFor();
    void onlyChosenSectionsAreWritten();
    void everySectionSaysWhereItIsFrom();
    void whatJoinsTheLinksIsPrintedMasked();
    void whatFailedSaysSo();
    void whatIsMissingIsNoNothing();
    void whoHasNothingGetsSentences();
    void actionsOfTheScreenStayThere();
    void paperFollowsTheCountry();
    void pagesHoldTheirMargins_data();
    void pagesHoldTheirMargins();
    void hostileTextsKeepTheLayout();
    void longListsFlow();
    void headingsStayWithTheirLines();
    void thePdfIsReal();
    void thePdfLooksLikeItsPages();

private:
    static void checkPages(const ReportPainter &painter);
};

void TestPersonReport::nothingPersonalIsInAMaskedReport()
{
    const QString words = wordsOf(report());
    for (const models::IdentityFact &fact : m_rich->identity.facts) {
        if (models::maskOf(fact.kind) == MaskKind::None)
            continue;
        QVERIFY2(!words.contains(fact.value, Qt::CaseInsensitive), qPrintable(fact.value));
        QVERIFY(words.contains(masked(fact.value, models::maskOf(fact.kind))));
    }
    QVERIFY(words.contains(u"Personal data masked"_s));
}

void TestPersonReport::descriptionsDoNotNameTheCustomer()
{
    const QString name = m_rich->identity.first(Kind::Name);
    auto figures = std::make_shared<models::PersonFigures>(*m_rich);
    QVERIFY(!figures->income.streams.empty());
    figures->income.streams.front().description = u"PIX ENVIADO "_s + name.toUpper();
    m_figures = figures;
    const QString hidden = sectionOf(report(), ReportPart::Incomes).lines.first().title;
    QCOMPARE(hidden, u"PIX ENVIADO "_s + masked(name, MaskKind::Name));
    PersonReportOptions chosen = options();
    chosen.isRevealed = true;
    QCOMPARE(sectionOf(report(chosen), ReportPart::Incomes).lines.first().title,
             u"PIX ENVIADO "_s + name.toUpper());
}

void TestPersonReport::revealedOnlyWhenAskedFor()
{
    PersonReportOptions chosen = options();
    chosen.isRevealed = true;
    const PersonReport open = report(chosen);
    QCOMPARE(open.name, m_rich->identity.first(Kind::Name));
    QVERIFY(wordsOf(open).contains(u"With personal data"_s));
    QVERIFY(!open.title.contains(open.name));
    const PersonReport hidden = report();
    QCOMPARE(hidden.name, masked(open.name, MaskKind::Name));
    // Account numbers are masked in both.
    QCOMPARE(sectionOf(open, ReportPart::Accounts).lines, sectionOf(hidden, ReportPart::Accounts).lines);
    QVERIFY(!sectionOf(open, ReportPart::Accounts).lines.isEmpty());
}

void TestPersonReport::onlyChosenSectionsAreWritten()
{
    PersonReportOptions chosen = options();
    chosen.parts = {ReportPart::Incomes, ReportPart::Accounts};
    const PersonReport some = report(chosen);
    QCOMPARE(some.sections.size(), 2);
    QCOMPARE(some.sections[0].part, ReportPart::Accounts); // in the order they are printed
    QCOMPARE(some.sections[1].part, ReportPart::Incomes);
    QCOMPARE(some.count(), some.sections[0].lines.size() + some.sections[1].lines.size());
    const ReportPainter painter(some, tests::WindowBench::theme());
    QCOMPARE(painter.pageCount(), 1);
    const QStringList texts = textsOf(painter, 0);
    QVERIFY(texts.contains(u"Accounts"_s) && texts.contains(u"Income"_s));
    QVERIFY(!texts.contains(u"Links"_s));
}

void TestPersonReport::everySectionSaysWhereItIsFrom()
{
    const QDateTime read = QDateTime::currentDateTimeUtc().addSecs(-150);
    for (models::PartStatus &status : m_statuses)
        status.receivedAt = read;
    m_statuses[models::indexOf(PersonPart::Incomes)].isKept = true;
    m_statuses[models::indexOf(PersonPart::Bills)].receivedAt = read.addDays(-90);
    useEvidence();
    const PersonReport all = report();
    QCOMPARE(all.sections.size(), qsizetype(kReportParts));
    for (const ReportSection &section : all.sections)
        QVERIFY2(!section.sources.isEmpty(), qPrintable(section.title));
    const QString date = QLocale().toString(read.date(), u"M/d/yyyy"_s);
    const QString accounts = sectionOf(all, ReportPart::Accounts).sources.join(u' ');
    QVERIFY2(accounts.contains(u"read from Belvo 2 minute(s) ago, on "_s + date), qPrintable(accounts));
    QVERIFY2(accounts.contains(u" (UTC"_s), qPrintable(accounts));
    QVERIFY(sectionOf(all, ReportPart::Incomes).sources.first().contains(u"kept on this computer"_s));
    const QString bills = sectionOf(all, ReportPart::Bills).sources.first();
    QVERIFY2(!bills.contains(u"ago"_s), qPrintable(bills)); // an old date is not told twice
}

//! Also in a report with personal data: the numbers that were compared are told once, with who it is.
void TestPersonReport::whatJoinsTheLinksIsPrintedMasked()
{
    QCOMPARE(sectionOf(report(), ReportPart::Evidence).nothing,
             u"There is one link: nothing had to be put together."_s);
    useEvidence();
    for (const bool isRevealed : {false, true}) {
        PersonReportOptions chosen = options();
        chosen.parts = {ReportPart::Evidence};
        chosen.isRevealed = isRevealed;
        const PersonReport some = report(chosen);
        QCOMPARE(some.sections.size(), 1);
        const ReportSection &section = some.sections.first();
        QCOMPARE(section.title, u"Why these links are one person"_s);
        QCOMPARE(section.lines.size(), static_cast<qsizetype>(m_evidence->facts.evidence.size()));
        QVERIFY2(section.sources.first().contains(u"the oldest of it came on"_s),
                 qPrintable(section.sources.first()));
        const ReportPainter painter(some, tests::WindowBench::theme());
        const QString page = textsOf(painter, 0).join(u'\n');
        for (const QString &told : {u"Same document"_s, u"Same ID of yours"_s, u"customer-17"_s, u"↔"_s})
            QVERIFY2(page.contains(told), qPrintable(page));
        for (const QString &secret : {u"761.092.776-73"_s, u"76109277673"_s})
            QVERIFY2(!page.contains(secret), qPrintable(page));
    }
}

void TestPersonReport::whatFailedSaysSo()
{
    models::PartStatus &incomes = m_statuses[models::indexOf(PersonPart::Incomes)];
    incomes = {.state = PartState::Failed,
               .error = ApiError{.kind = ErrorKind::Timeout, .message = u"<server>"_s}};
    models::PartStatus &movements = m_statuses[models::indexOf(PersonPart::Transactions)];
    movements.state = PartState::Partial;
    movements.loaded = 1000;
    movements.total = 4321;
    auto figures = std::make_shared<models::PersonFigures>(*m_rich);
    figures->income = {};
    m_figures = figures;
    const PersonReport some = report();
    const ReportSection &section = sectionOf(some, ReportPart::Incomes);
    QCOMPARE(section.omissions.size(), 1);
    QVERIFY2(section.omissions.first().contains(u"could not be read."_s),
             qPrintable(section.omissions.first()));
    QVERIFY(section.nothing.isEmpty()); // nobody knows that there is none
    QVERIFY(!wordsOf(some).contains(u"<server>"_s));
    QVERIFY(sectionOf(some, ReportPart::CashFlow).omissions.first().contains(u"only 1,000 of 4,321"_s));
    QVERIFY(!sectionOf(some, ReportPart::CashFlow).charts.isEmpty());
}

void TestPersonReport::whatIsMissingIsNoNothing()
{
    useNobody();
    m_statuses[models::indexOf(PersonPart::Bills)] = {.state = PartState::Loading};
    m_statuses[models::indexOf(PersonPart::Investments)] = {.state = PartState::NotOffered};
    m_statuses[models::indexOf(PersonPart::Consents)] = {.state = PartState::NeedsDocument};
    const PersonReport some = report();
    QVERIFY(sectionOf(some, ReportPart::Bills).nothing.isEmpty());
    QVERIFY(sectionOf(some, ReportPart::Bills).omissions.first().contains(u"not read yet"_s));
    QCOMPARE(sectionOf(some, ReportPart::Investments).nothing,
             u"No institution of this customer offers this kind of data."_s);
    QVERIFY(sectionOf(some, ReportPart::Consents).omissions.first().contains(u"by document"_s));
    QVERIFY(sectionOf(some, ReportPart::Problems).omissions.isEmpty()); // told once
}

void TestPersonReport::whoHasNothingGetsSentences()
{
    useNobody();
    const PersonReport none = report();
    QCOMPARE(none.name, u"Customer without a name"_s);
    QCOMPARE(none.count(), 0);
    for (const ReportSection &section : none.sections) {
        QVERIFY2(section.isEmpty(), qPrintable(section.title));
        QVERIFY2(section.nothing.endsWith(u'.'), qPrintable(section.title));
    }
    const ReportPainter painter(none, tests::WindowBench::theme());
    const QStringList texts = textsOf(painter);
    QVERIFY(texts.contains(u"Belvo has found no income."_s));
}

void TestPersonReport::actionsOfTheScreenStayThere()
{
    auto figures = std::make_shared<models::PersonFigures>(*m_rich);
    models::LinkProblem problem;
    problem.link = m_linkId;
    problem.finding = {.reason = models::HealthReason::OldData,
                       .severity = models::HealthState::Attention,
                       .action = models::HealthAction::Refresh};
    figures->health.problems = {problem};
    m_figures = figures;
    const QList<models::FactLine> lines = sectionOf(report(), ReportPart::Problems).lines;
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().value.isEmpty());
    QVERIFY(!lines.first().title.isEmpty());
}

void TestPersonReport::paperFollowsTheCountry()
{
    PersonReport some = report();
    some.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(ReportPainter(some, tests::WindowBench::theme()).pageSize().id(), QPageSize::Letter);
    some.locale = QLocale(QLocale::Portuguese, QLocale::Brazil);
    QCOMPARE(ReportPainter(some, tests::WindowBench::theme()).pageSize().id(), QPageSize::A4);
}

void TestPersonReport::pagesHoldTheirMargins_data()
{
    QTest::addColumn<bool>("isRich");
    QTest::addColumn<QLocale>("locale");
    for (const bool isRich : {true, false})
        for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedStates),
                                      QLocale(QLocale::Portuguese, QLocale::Brazil)})
            QTest::addRow("%s, %s", isRich ? "rich" : "nobody", qPrintable(locale.name()))
                << isRich << locale;
}

void TestPersonReport::pagesHoldTheirMargins()
{
    QFETCH(const bool, isRich);
    QFETCH(const QLocale, locale);
    if (!isRich)
        useNobody();
    PersonReportOptions chosen = options();
    chosen.locale = locale;
    const ReportPainter painter(report(chosen), tests::WindowBench::theme());
    QVERIFY(isRich ? painter.pageCount() > 2 : painter.pageCount() >= 1);
    checkPages(painter);
}

//! Nothing outside the margins, something on every page besides head and foot.
void TestPersonReport::checkPages(const ReportPainter &painter)
{
    constexpr qreal kHair = 2; // letters such as J hang over the edge
    constexpr qreal kFrame = 40;
    const QRectF allowed = painter.area().adjusted(-kHair, -kHair, kHair, kHair);
    for (int page = 0; page < painter.pageCount(); ++page) {
        const QImage image = pictureOf(painter, page);
        const QRectF ink = inkOf(image, QRectF(QPointF(), painter.paper()));
        const auto place = [](const QRectF &r) {
            return u"%1 %2 %3 %4"_s.arg(QString::number(r.left()), QString::number(r.top()),
                                        QString::number(r.right()), QString::number(r.bottom()));
        };
        QVERIFY2(allowed.contains(ink), qPrintable(u"page %1: %2"_s.arg(QString::number(page), place(ink))));
        const QRectF inner = inkOf(image, painter.area().adjusted(0, kFrame, 0, -kFrame));
        QVERIFY2(inner.height() > 10, qPrintable(u"page %1 is empty"_s.arg(page)));
        QVERIFY(textsOf(painter, page)
                    .contains(u"Page %1 of %2"_s.arg(QString::number(page + 1),
                                                     QString::number(painter.pageCount()))));
    }
}

void TestPersonReport::hostileTextsKeepTheLayout()
{
    using Fact = models::IdentityFact;
    const QString endless(10'000, u'W');
    const QString words = u"wide words "_s.repeated(2000);
    useIdentity({Fact{.kind = Kind::Name, .value = endless}, Fact{.kind = Kind::OtherName, .value = words},
                 Fact{.kind = Kind::Email, .value = u"<b>a</b>\u202egnp.exe@\u0007\u0000x\n\n\nend"_s},
                 Fact{.kind = Kind::Phone, .value = u"\u05e9\u05dc\u05d5\u05dd "_s.repeated(500)},
                 Fact{.kind = Kind::ExternalId, .value = u"\U0001F600\u0301\u0301\u0301"_s.repeated(400)}});
    PersonReportOptions chosen = options();
    chosen.isRevealed = true;
    PersonReport hostile = report(chosen);
    models::FactLine line;
    line.title = line.detail = line.pill = line.value = line.valueDetail = endless;
    line.tone = Tone::Problem;
    ReportSection section;
    section.title = endless;
    section.sources = {words};
    section.omissions = {endless};
    section.notes = {words};
    section.lines = {line, line, line};
    hostile.sections.append(section);
    const ReportPainter painter(hostile, tests::WindowBench::theme());
    QVERIFY2(painter.pageCount() < 12, qPrintable(QString::number(painter.pageCount())));
    checkPages(painter);
    const QStringList texts = textsOf(painter);
    // Escaped once by the vector file: the tags are text, and what reorders letters is shown.
    QVERIFY(texts.join(u' ').contains(u"&lt;b&gt;a&lt;/b&gt;"_s));
    QVERIFY(texts.join(u' ').contains(u"RLO"_s));
}

void TestPersonReport::longListsFlow()
{
    useNobody();
    PersonReport longReport = report();
    ReportSection &section = longReport.sections[3];
    for (int i = 0; i < 500; ++i) {
        models::FactLine line;
        line.title = u"line-%1"_s.arg(i);
        line.value = QString::number(i);
        section.lines.append(line);
    }
    const ReportPainter painter(longReport, tests::WindowBench::theme());
    QVERIFY(painter.pageCount() > 10);
    checkPages(painter);
    const QStringList texts = textsOf(painter);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(texts.count(u"line-%1"_s.arg(i)), 1);
}

void TestPersonReport::headingsStayWithTheirLines()
{
    for (int lines = 1; lines < 40; ++lines) { // headings come to every height of the page
        PersonReport some;
        some.locale = QLocale(QLocale::Portuguese, QLocale::Brazil);
        models::FactLine line;
        line.title = u"line"_s;
        for (int i = 0; i < 6; ++i) {
            ReportSection section;
            section.title = u"heading"_s;
            section.sources = {u"source"_s};
            section.lines = QList<models::FactLine>(lines, line);
            some.sections.append(section);
        }
        const ReportPainter painter(some, tests::WindowBench::theme());
        for (int page = 0; page < painter.pageCount(); ++page) {
            QStringList texts = textsOf(painter, page);
            QVERIFY(texts.removeAll(u"Page %1 of %2"_s.arg(QString::number(page + 1),
                                                           QString::number(painter.pageCount()))) == 1);
            texts.removeAll(u"heading, continued"_s);
            QCOMPARE(texts.last(), u"line"_s);
        }
    }
}

void TestPersonReport::thePdfIsReal()
{
    const ReportPainter painter(report(), tests::WindowBench::theme());
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(painter.writePdf(buffer));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pagesOf(pdf), painter.pageCount());
    const QByteArray content = streamsOf(pdf);
    QVERIFY(content.contains(" Tj") || content.contains("TJ"));                   // text is text
    QVERIFY(content.contains("beginbfrange") || content.contains("beginbfchar")); // that can be searched
    QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3"));            // in a font it brings along
    QVERIFY(!pdf.contains("/Subtype /Image"));                                    // charts are lines
    const qsizetype title = pdf.indexOf("/Title (");
    QVERIFY(title > 0);
    QByteArray told = pdf.mid(title, pdf.indexOf(')', title) - title);
    QVERIFY(told.replace('\0', "").contains("Customer report"));
}

//! As another program draws it: the pages look like those that were painted here.
void TestPersonReport::thePdfLooksLikeItsPages()
{
    const QString drawer = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (drawer.isEmpty())
        QSKIP("needs poppler-utils");
    const ReportPainter painter(report(), tests::WindowBench::theme());
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(painter.writePdf(file));
    file.close();
    QProcess process;
    process.start(drawer, {u"-r"_s, QString::number(96 * kScale), u"-png"_s, file.fileName(),
                           directory.filePath(u"page"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process.exitCode(), 0);
    const QStringList drawn = QDir(directory.path()).entryList({u"page*.png"_s}, QDir::Files, QDir::Name);
    QCOMPARE(drawn.size(), painter.pageCount());
    const QRectF paper(QPointF(), painter.paper());
    for (int page = 0; page < painter.pageCount(); ++page) {
        const QImage image = QImage(directory.filePath(drawn.at(page))).convertToFormat(QImage::Format_RGB32);
        QVERIFY(!image.isNull());
        const QImage own = pictureOf(painter, page);
        constexpr int kPixels = 2; // paper is rounded to points
        QVERIFY(qAbs(image.width() - own.width()) <= kPixels &&
                qAbs(image.height() - own.height()) <= kPixels);
        const QRectF there = inkOf(image, paper);
        const QRectF here = inkOf(own, paper);
        constexpr double kNear = 4; // 1/96 inch: another program draws letters a little differently
        for (const double gap : {there.left() - here.left(), there.top() - here.top(),
                                 there.right() - here.right(), there.bottom() - here.bottom()})
            QVERIFY2(qAbs(gap) <= kNear, qPrintable(u"page %1: %2"_s.arg(page).arg(gap)));
        // What is dark here is dark there: small pictures of both hardly differ.
        const QSize small(40, 56);
        const QImage a = image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = own.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int different = 0;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < small.width(); ++x)
                different += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
        QVERIFY2(different < small.width() * small.height() / 50,
                 qPrintable(u"page %1: %2"_s.arg(page).arg(different)));
    }
}

QTEST_MAIN(TestPersonReport)
#include "tst_personreport.moc"
