// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/certificatewriter.h"

#include "models/plans/record/planwords.h"
#include "models/table/visibletext.h"
#include "ui/text/environmenttext.h"

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FactLine;
using models::PlanWords;
using models::visibleText;

namespace {

QString dashed(const QString &text)
{
    return text.isEmpty() ? u"—"_s : visibleText(text);
}

bool wentWrong(const PlanItem &item)
{
    return item.state != PlanItemState::Done && item.state != PlanItemState::AlreadyGone;
}

//! A digest in groups that the eye can follow, and that a line can break between.
QString grouped(const QByteArray &hex)
{
    constexpr qsizetype kGroup = 8;
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += kGroup)
        groups.append(QString::fromLatin1(hex.mid(i, kGroup)));
    return groups.join(u' ');
}

} // namespace

CertificateWriter::CertificateWriter(const models::Certificate &certificate, const QByteArray &digest,
                                     const QString &dataFile, const QLocale &locale)
    : m_certificate(certificate)
    , m_progress(certificate.progress())
    , m_digest(digest)
    , m_dataFile(dataFile)
    , m_formatter(locale)
{
}

QString CertificateWriter::title()
{
    return tr("Certificate of erasure");
}

QString CertificateWriter::headline() const
{
    const QLocale &locale = m_formatter.locale();
    const qint64 gone = m_progress.done + m_progress.alreadyGone;
    //: %1 and %2 numbers of links
    return tr("%1 of %2 links no longer exist at Belvo")
        .arg(locale.toString(gone), locale.toString(m_certificate.head.count));
}

QString CertificateWriter::moment(const QDateTime &utc) const
{
    if (!utc.isValid())
        return u"—"_s;
    const QLocale &locale = m_formatter.locale();
    const QDateTime at = utc.toUTC();
    //: a moment: %1 date, %2 time with seconds; always Coordinated Universal Time
    return tr("%1 %2 UTC").arg(m_formatter.date(at.date()), locale.toString(at.time(), u"HH:mm:ss"_s));
}

PersonReport CertificateWriter::report() const
{
    const PlanHead &head = m_certificate.head;
    PersonReport report;
    report.locale = m_formatter.locale();
    report.title = title();
    report.name = headline();
    report.environment =
        head.environment == Environment::Production ? QString() : environmentName(head.environment);
    report.about = {{tr("Issued"), moment(m_certificate.issuedAt)},
                    //: the program that wrote this
                    {tr("Made with"), m_certificate.program},
                    {tr("Personal data"), tr("Names are masked.")}};
    //: foot of a page: %1 date, %2 id of the plan
    report.origin =
        tr("Issued %1 · Plan %2").arg(moment(m_certificate.issuedAt), head.id.toString(QUuid::WithoutBraces));
    report.sections = {request(), held(), result(), meaning(), check(), links()};
    return report;
}

ReportSection CertificateWriter::request() const
{
    const PlanHead &head = m_certificate.head;
    ReportSection section;
    section.title = tr("What was asked for");
    section.facts = {
        {tr("Reason"), dashed(head.reason)},
        //: number of a case in another system
        {tr("Ticket"), dashed(head.ticket)},
        //: who carried it out: account at the computer
        {tr("Carried out by"), dashed(head.operatorName)},
        {tr("Profile"), dashed(head.profileName)},
        {tr("Environment"), environmentName(head.environment)},
        //: name of the computer that answers the calls
        {tr("Host"), dashed(head.host)},
        {tr("Confirmed"), moment(head.createdAt)},
        {tr("Begun"), moment(head.startedAt)},
        //: when it ended
        {tr("Ended"), moment(head.endedAt)},
        {tr("Links in the plan"), m_formatter.locale().toString(head.count)},
        {tr("Plan"), head.id.toString(QUuid::WithoutBraces)},
        {tr("Digest of the plan (SHA-256)"), grouped(head.digest.toHex())},
    };
    return section;
}

QString CertificateWriter::sum(qint64 count, qint64 without) const
{
    const QString number = m_formatter.locale().toString(count);
    if (without <= 0)
        return number;
    if (count == 0)
        return tr("not known");
    const int links = static_cast<int>(without);
    //: %1 how many there were, %Ln links of which that is not known
    return tr("%1 or more: not counted for %Ln link(s)", nullptr, links).arg(number);
}

//! All together, and how many links that covers: of very many, not everything is counted.
ReportSection CertificateWriter::held() const
{
    ReportSection section;
    const QLocale &locale = m_formatter.locale();
    section.title = tr("What the links held before they were erased");
    const std::optional<PlanTotals> totals = m_certificate.held();
    if (!totals) {
        section.notes = {tr("It was not counted.")};
        return section;
    }
    PlanTarget span;
    span.firstMonth = totals->firstMonth;
    span.lastMonth = totals->lastMonth;
    span.transactions = totals->withoutMonths > 0 ? -1 : 0;
    const QString months = PlanWords::months(span, locale);
    const bool isPart = totals->withoutMonths > 0 && span.firstMonth.isValid();
    section.facts = {
        {tr("Accounts"), sum(totals->accounts, totals->withoutAccounts)},
        {tr("Transactions"), sum(totals->transactions, totals->withoutTransactions)},
        //: %1 from a month to a month
        {tr("Months"), isPart             ? tr("%1 or more").arg(months)
                       : months == u"?"_s ? tr("not known")
                                          : months},
        {tr("Consents"), sum(totals->consents, totals->withoutConsents)},
        //: how many of the links
        {tr("Have a duplicate that stays"), locale.toString(totals->duplicates)},
        //: %1 how many links, %2 of how many
        {tr("Counted in full"),
         tr("%1 of %2 links")
             .arg(locale.toString(m_certificate.countedInFull()), locale.toString(m_certificate.head.count))},
    };
    section.notes = {
        tr("Counted when the plan was confirmed, and before anything was erased. A question mark "
           "at a link stands for what was not counted.")};
    return section;
}

ReportSection CertificateWriter::result() const
{
    const QLocale &locale = m_formatter.locale();
    ReportSection section;
    section.title = tr("What became of the links");
    section.facts = {
        {tr("Erased and checked"), locale.toString(m_progress.done)},
        {tr("Already gone before"), locale.toString(m_progress.alreadyGone)},
        {tr("Refused by Belvo"), locale.toString(m_progress.failed)},
        //: links that nothing was sent for, on purpose
        {tr("Left out"), locale.toString(m_progress.skipped)},
        {tr("Outcome not known"), locale.toString(m_progress.unknown + m_progress.underway)},
        //: links that nothing was sent for, because the task was stopped
        {tr("Not sent"), locale.toString(m_progress.waiting)},
    };
    const int open = static_cast<int>(m_certificate.head.count - m_progress.done - m_progress.alreadyGone);
    if (open > 0)
        section.omissions = {
            tr("This certificate does not cover %Ln link(s): they may still exist at Belvo.", nullptr, open)};
    return section;
}

ReportSection CertificateWriter::meaning() const
{
    ReportSection section;
    section.title = tr("What this proves, and what it does not");
    section.notes = {
        tr("“Erased and checked” means that Belvo took the order to erase the link and afterwards answered "
           "that no such link exists (HTTP 404), at the time given. Belvo erases everything that came "
           "through a link together with it. This cannot be undone."),
        tr("“Already gone” means that Belvo answered so before anything was sent. Who erased it is not "
           "known here."),
        tr("Nothing is said about copies that were made before at other places, nor about Belvo's own "
           "records."),
        tr("Belvo's documentation says in one place that erasing a link revokes the consent at the bank, and "
           "in another that the consent stays until the customer ends it. Whoever must be sure asks the "
           "customer to look at the bank or in Belvo's portal."),
    };
    return section;
}

ReportSection CertificateWriter::check() const
{
    ReportSection section;
    section.title = tr("How to check it");
    section.facts = {{tr("File with the data"), m_dataFile}, {tr("Its SHA-256"), grouped(m_digest)}};
    section.notes = {tr("The file holds every link with all identifiers and times. Any program for SHA-256 "
                        "sums, such as sha256sum or Get-FileHash, must come to the same digits.")};
    return section;
}

QString CertificateWriter::before(const PlanTarget &target) const
{
    const QLocale &locale = m_formatter.locale();
    //: what a link held before it was erased: %1, %2 and %4 numbers or "?", %3 from month to month
    return tr("Accounts: %1 · transactions: %2 (%3) · consents: %4")
        .arg(PlanWords::count(target.accounts, locale), PlanWords::count(target.transactions, locale),
             PlanWords::months(target, locale), PlanWords::count(target.consents, locale));
}

FactLine CertificateWriter::line(const PlanItem &item) const
{
    const PlanTarget &target = item.target;
    FactLine line;
    line.title = visibleText(target.id);
    QStringList details;
    details << dashed(target.institution);
    if (!target.name.isEmpty())
        details << visibleText(target.name);
    if (!target.externalId.isEmpty())
        //: %1 an id given by the merchant
        details << tr("External ID: %1").arg(visibleText(target.externalId));
    details << before(target);
    if (!target.keptId.isEmpty())
        //: %1 a link id
        details << tr("Its duplicate stays: %1").arg(visibleText(target.keptId));
    if (!item.requestId.isEmpty())
        //: %1 an id given by Belvo
        details << tr("Request id: %1").arg(visibleText(item.requestId));
    if (!item.code.isEmpty())
        //: %1 an error code
        details << tr("Code: %1").arg(visibleText(item.code));
    if (item.state == PlanItemState::Unknown)
        details << tr("To be checked by a person: nobody can say here whether it still exists.");
    line.detail = details.join(u" · "_s);
    line.pill = PlanWords::itemState(item.state, PlanKind::DeleteLinks);
    line.tone = PlanWords::itemTone(item.state);
    //: %1 a moment
    line.value = item.verifiedAt.isValid() ? tr("Checked %1").arg(moment(item.verifiedAt)) : QString();
    //: %1 a moment
    line.valueDetail =
        item.sentAt.isValid() ? tr("Sent %1").arg(moment(item.sentAt)) : tr("Nothing was sent");
    return line;
}

ReportSection CertificateWriter::links() const
{
    ReportSection section;
    section.title = tr("The links, one by one");
    std::vector<const PlanItem *> items;
    for (const PlanItem &item : m_certificate.items)
        items.push_back(&item);
    const auto total = static_cast<qsizetype>(items.size());
    if (total > kMostLines) {
        std::ranges::stable_partition(items, [](const PlanItem *item) { return wentWrong(*item); });
        items.resize(kMostLines);
        //: %1 how many links are printed, %2 of how many
        section.omissions = {
            tr("%1 of %2 links are printed, those that went wrong first. All are in the file with the data.")
                .arg(m_formatter.locale().toString(kMostLines), m_formatter.locale().toString(total))};
    }
    for (const PlanItem *item : items)
        section.lines.append(line(*item));
    return section;
}

} // namespace vinculo::ui
