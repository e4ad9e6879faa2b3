// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/personreportwriter.h"

#include "models/people/evidencewords.h"
#include "models/person/linkwords.h"
#include "models/person/personcharts.h"
#include "models/table/visibletext.h"
#include "ui/text/environmenttext.h"
#include "ui/text/errortext.h"
#include "ui/text/identitytext.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <span>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ChartData;
using models::ChartKind;
using models::PartState;
using models::PartStatus;
using models::PersonPart;
using models::visibleText;

namespace {

constexpr qsizetype kMostRowsOfChart = 20; //!< a chart is never cut, so it must fit on a page

//! "UTC−3", "UTC+5:30", "UTC".
QString zoneText(int offsetSeconds)
{
    constexpr int kMinute = 60;
    constexpr int kHour = 60;
    const int minutes = std::abs(offsetSeconds) / kMinute;
    if (minutes == 0)
        return u"UTC"_s;
    const QChar sign = offsetSeconds < 0 ? QChar(u'\u2212') : QChar(u'+');
    QString text = u"UTC"_s + sign + QString::number(minutes / kHour);
    if (minutes % kHour != 0)
        text += u':' + QString::number(minutes % kHour).rightJustified(2, u'0');
    return text;
}

} // namespace

PersonReportWriter::PersonReportWriter(const PersonReportSource &source, const PersonReportOptions &options)
    : m_source(source)
    , m_options(options)
    , m_words(source.figures, options.locale)
    , m_formatter(options.locale)
{
}

const PartStatus &PersonReportWriter::statusOf(PersonPart part) const
{
    return m_source.statuses[models::indexOf(part)];
}

QString PersonReportWriter::moment(const QDateTime &utc) const
{
    //: a moment: %1 date and time, %2 time zone such as "UTC−3"
    return tr("%1 (%2)").arg(m_formatter.dateTime(utc), zoneText(utc.toLocalTime().offsetFromUtc()));
}

QString PersonReportWriter::title(ReportPart part)
{
    switch (part) {
    case ReportPart::Identity:
        return tr("Who the customer is");
    case ReportPart::Problems:
        return tr("Needs attention");
    case ReportPart::Links:
        return tr("Links");
    case ReportPart::Evidence:
        return tr("Why these links are one person");
    case ReportPart::Accounts:
        return tr("Accounts");
    case ReportPart::CashFlow:
        return tr("Money in and out");
    case ReportPart::Balances:
        return tr("Balance over time");
    case ReportPart::Spending:
        return tr("Spending by category");
    case ReportPart::Incomes:
        return tr("Income");
    case ReportPart::Recurring:
        return tr("Recurring payments");
    case ReportPart::Bills:
        return tr("Bills");
    case ReportPart::Investments:
        return tr("Investments");
    case ReportPart::Consents:
        return tr("Consents");
    case ReportPart::Employment:
        return tr("Work");
    case ReportPart::Fiscal:
        return tr("Tax");
    case ReportPart::Coverage:
        return tr("Months with data");
    case ReportPart::Timeline:
        break;
    }
    return tr("What happened");
}

QString PersonReportWriter::nothing(ReportPart part)
{
    switch (part) {
    case ReportPart::Identity:
        return tr("Neither name nor document nor contact is known.");
    case ReportPart::Problems:
        return tr("Nothing needs attention.");
    case ReportPart::Links:
        return tr("Belvo does not know these links.");
    case ReportPart::Evidence:
        return tr("There is one link: nothing had to be put together.");
    case ReportPart::Accounts:
        return tr("No account has come through these links yet.");
    case ReportPart::CashFlow:
        return tr("No movement has come or gone.");
    case ReportPart::Balances:
        return tr("Balances of the past can be told once all movements of a deposit account are here.");
    case ReportPart::Spending:
        return tr("Nothing was spent in this period.");
    case ReportPart::Incomes:
        return tr("Belvo has found no income.");
    case ReportPart::Recurring:
        return tr("Belvo has found no payments that come back.");
    case ReportPart::Bills:
        return tr("No bill is open.");
    case ReportPart::Investments:
        return tr("No investments.");
    case ReportPart::Consents:
        return tr("No consent is known for this person.");
    case ReportPart::Employment:
        return tr("No work is known.");
    case ReportPart::Fiscal:
        return tr("No tax registration is known.");
    case ReportPart::Coverage:
        return tr("No account is known.");
    case ReportPart::Timeline:
        break;
    }
    return tr("Nothing has happened yet.");
}

PersonReport PersonReportWriter::report() const
{
    PersonReport report;
    report.locale = m_options.locale;
    report.title = tr("Customer report");
    report.name = name();
    if (m_source.profile.environment != Environment::Production)
        report.environment = environmentName(m_source.profile.environment);
    report.about = about();
    QStringList origin{u"Vínculo"_s};
    origin.append(report.environment);
    //: at the foot of every page; %1 date and time
    origin.append(tr("Created on %1").arg(moment(m_options.createdAt)));
    origin.append(privacy());
    origin.removeAll(QString());
    report.origin = origin.join(u"  ·  "_s);
    for (const ReportPart part : allReportParts())
        if (m_options.parts.contains(part))
            report.sections.append(section(part));
    return report;
}

QString PersonReportWriter::privacy() const
{
    return m_options.isRevealed ? tr("With personal data") : tr("Personal data masked");
}

QString PersonReportWriter::name() const
{
    using Kind = models::IdentityFact::Kind;
    for (const Kind kind : {Kind::Name, Kind::ExternalId})
        for (const models::IdentityFact &fact : m_source.figures.identity.facts)
            if (fact.kind == kind && !fact.value.isEmpty())
                return identityValue(fact, m_options.isRevealed);
    return tr("Customer without a name");
}

QList<ReportFact> PersonReportWriter::about() const
{
    QList<ReportFact> facts;
    facts.append({tr("Created on"), moment(m_options.createdAt)});
    //: when the numbers of a report were put together
    facts.append({tr("Figures of"), moment(m_source.figures.now)});
    facts.append({tr("Personal data"), m_options.isRevealed ? tr("Included") : tr("Masked")});
    //: access to Belvo, by the name its user gave it
    facts.append({tr("Profile"), visibleText(m_source.profile.name)});
    if (m_source.profile.environment != Environment::Production)
        facts.append({tr("Environment"), environmentName(m_source.profile.environment)});
    return facts;
}

QList<ReportFact> PersonReportWriter::identity() const
{
    QList<ReportFact> facts;
    for (const models::IdentityFact &fact : m_source.figures.identity.facts)
        facts.append({identityLabel(fact), identityValue(fact, m_options.isRevealed)});
    return facts;
}

ReportSection PersonReportWriter::section(ReportPart part) const
{
    ReportSection section;
    section.part = part;
    section.title = title(part);
    addOrigins(section);
    fill(section);
    hideIdentity(section);
    const auto lists = models::partsOf(part);
    section.isOffered = lists.empty() || std::ranges::any_of(lists, [this](PersonPart list) {
                            return statusOf(list).state != PartState::NotOffered;
                        });
    if (section.isEmpty() && section.omissions.isEmpty())
        section.nothing = section.isOffered ? nothing(part)
                                            : tr("No institution of this customer offers this kind of data.");
    return section;
}

void PersonReportWriter::fill(ReportSection &section) const
{
    const models::LinkWords links(m_words.names(), m_source.figures.now, m_options.locale);
    switch (section.part) {
    case ReportPart::Identity:
        section.facts = identity();
        break;
    case ReportPart::Problems:
        section.lines = links.problems(m_source.figures.health);
        for (models::FactLine &line : section.lines)
            line.value.clear(); // what could be pressed on a screen
        break;
    case ReportPart::Links:
        section.lines = links.links(m_source.figures.health);
        break;
    case ReportPart::Evidence:
        if (m_source.evidence)
            section.lines = models::EvidenceWords::joins(m_source.evidence->facts, m_words.names());
        break;
    case ReportPart::Accounts:
        section.lines = m_words.accounts();
        break;
    case ReportPart::Incomes:
        section.lines = m_words.incomes();
        break;
    case ReportPart::Recurring:
        section.lines = m_words.recurringExpenses();
        break;
    case ReportPart::Bills:
        section.lines = m_words.bills();
        break;
    case ReportPart::Investments:
        section.lines = m_words.investments();
        break;
    case ReportPart::Consents:
        section.lines = m_words.consents();
        if (const QString note = m_words.consentNote(); !note.isEmpty())
            section.notes.append(note);
        break;
    case ReportPart::Employment:
        section.lines = m_words.employment();
        break;
    case ReportPart::Fiscal:
        section.lines = m_words.fiscal();
        break;
    case ReportPart::Timeline:
        section.lines = links.events(m_source.figures.timeline);
        break;
    case ReportPart::CashFlow:
    case ReportPart::Balances:
    case ReportPart::Spending:
    case ReportPart::Coverage:
        fillCharts(section);
        break;
    }
}

void PersonReportWriter::addCharts(ReportSection &section, ChartKind kind,
                                   const QList<ChartData> &charts) const
{
    for (ChartData chart : charts) {
        if (chart.isEmpty())
            continue;
        for (const QString &note : std::as_const(chart.notes))
            if (!section.notes.contains(note))
                section.notes.append(note);
        chart.notes.clear();
        if (charts.size() > 1 && chart.currency.isKnown())
            chart.subject = chart.currency.code() + u" · "_s + chart.subject;
        section.charts.append({kind, chart});
    }
}

void PersonReportWriter::fillCharts(ReportSection &section) const
{
    const models::PersonCharts charts(m_options.locale);
    const models::ChartPeriod period = m_source.figures.period;
    if (section.part == ReportPart::CashFlow)
        addCharts(section, ChartKind::Columns, charts.cashFlow(m_source.figures.cashFlow, period));
    else if (section.part == ReportPart::Balances)
        addCharts(section, ChartKind::Balance, charts.balances(m_source.figures.balances, period));
    else if (section.part == ReportPart::Spending)
        addCharts(section, ChartKind::Categories, charts.spending(m_source.figures.spending));
    else
        fillCoverage(section);
}

//! Without the institution where all are of one: there is little room beside the months.
QHash<QString, QString> PersonReportWriter::accountNames() const
{
    const QHash<QString, QString> &full = m_words.names().fullAccounts();
    QHash<QString, QString> brief;
    QSet<QString> institutions;
    for (auto it = full.cbegin(); it != full.cend(); ++it) {
        const QString name = m_words.names().account(it.key());
        institutions.insert(it.value().chopped(std::min(name.size(), it.value().size())));
        brief.insert(it.key(), name);
    }
    return institutions.size() == 1 ? brief : full;
}

//! Many accounts make several charts: none may be higher than a page.
void PersonReportWriter::fillCoverage(ReportSection &section) const
{
    const models::PersonCharts charts(m_options.locale);
    const QHash<QString, QString> names = accountNames();
    const ChartData all = charts.coverage(m_source.figures.coverage, names, m_source.figures.period);
    for (qsizetype first = 0; first < all.series.size(); first += kMostRowsOfChart) {
        ChartData some = all;
        some.series = all.series.mid(first, kMostRowsOfChart);
        addCharts(section, ChartKind::Coverage, {some});
    }
    for (const models::AccountCoverage &account : m_source.figures.coverage) {
        const QString why = charts.limitText(account);
        if (!why.isEmpty()) //: %1 account, %2 sentence
            section.notes.append(tr("%1: %2").arg(names.value(models::wireId(account.account)), why));
    }
}

void PersonReportWriter::addOrigins(ReportSection &section) const
{
    const std::span<const PersonPart> parts = models::partsOf(section.part);
    const ReportEvidence *evidence = section.part == ReportPart::Evidence ? m_source.evidence : nullptr;
    if (evidence && evidence->receivedAt.isValid()) //: %1 date and time
        section.sources.append(tr("From what is known here of all customers; the oldest of it came on %1.")
                                   .arg(moment(evidence->receivedAt)));
    QList<std::pair<Origin, QStringList>> origins;
    for (const PersonPart part : parts) {
        const PartStatus &status = statusOf(part);
        // That a document is missing is told once, where it matters.
        if (part == parts.front() || status.state != PartState::NeedsDocument)
            section.omissions.append(omissionOf(part));
        if (!status.receivedAt)
            continue;
        const QString list = models::CellFormatter::title(models::specOf(part));
        const Origin origin = originOf(status);
        const auto same = std::ranges::find(origins, origin, &std::pair<Origin, QStringList>::first);
        if (same == origins.end())
            origins.append({origin, {list}});
        else
            same->second.append(list);
    }
    section.omissions.removeAll(QString());
    for (const auto &[origin, lists] : std::as_const(origins))
        section.sources.append(sentence(lists, origin));
}

PersonReportWriter::Origin PersonReportWriter::originOf(const PartStatus &status) const
{
    constexpr qint64 kMonth = 30LL * 24 * 60 * 60 * 1000; // older ages are told as the date alone
    const qint64 at = status.receivedAt->toMSecsSinceEpoch();
    const qint64 now = m_options.createdAt.toMSecsSinceEpoch();
    return {.isKept = status.isKept,
            .when = moment(*status.receivedAt),
            .age = now - at < kMonth ? m_formatter.age(at, now) : QString()};
}

QString PersonReportWriter::sentence(const QStringList &lists, const Origin &origin)
{
    const QString names = lists.join(u", "_s);
    if (origin.age.isEmpty())
        return origin.isKept
                   //: %1 lists of Belvo such as "Incomes", %2 date and time
                   ? tr("%1: kept on this computer, read from Belvo on %2.").arg(names, origin.when)
                   //: %1 lists of Belvo such as "Incomes", %2 date and time
                   : tr("%1: read from Belvo on %2.").arg(names, origin.when);
    return origin.isKept
               //: %1 lists of Belvo such as "Incomes", %2 age such as "2 minutes ago", %3 date and time
               ? tr("%1: kept on this computer, read from Belvo %2, on %3.")
                     .arg(names, origin.age, origin.when)
               //: %1 lists of Belvo such as "Incomes", %2 age such as "2 minutes ago", %3 date and time
               : tr("%1: read from Belvo %2, on %3.").arg(names, origin.age, origin.when);
}

//! Banks write the customer into descriptions too ("PIX ENVIADO Maria Souza"): what is known of them is
//! hidden there as well.
void PersonReportWriter::hideIdentity(ReportSection &section) const
{
    if (m_options.isRevealed)
        return;
    for (const models::IdentityFact &fact : m_source.figures.identity.facts) {
        const MaskKind mask = models::maskOf(fact.kind);
        const QString value = visibleText(fact.value.trimmed());
        if (mask == MaskKind::None || value.isEmpty())
            continue;
        const QString hidden = visibleText(masked(fact.value, mask));
        for (models::FactLine &line : section.lines)
            for (QString *text : {&line.title, &line.detail, &line.pill, &line.value, &line.valueDetail})
                text->replace(value, hidden, Qt::CaseInsensitive);
        for (QString &note : section.notes)
            note.replace(value, hidden, Qt::CaseInsensitive);
        for (ReportChart &chart : section.charts)
            for (models::ChartSeries &series : chart.data.series)
                series.name.replace(value, hidden, Qt::CaseInsensitive);
    }
}

//! What of a list is not here, and why; empty: nothing is missing.
QString PersonReportWriter::omissionOf(PersonPart part) const
{
    const PartStatus &status = statusOf(part);
    const QString list = models::CellFormatter::title(models::specOf(part));
    switch (status.state) {
    case PartState::NotAsked:
    case PartState::Loading: //: %1 list of Belvo such as "Incomes"
        return tr("%1: not read yet when this report was made.").arg(list);
    case PartState::NeedsDocument: //: %1 list of Belvo such as "Consents"
        return tr("%1: Belvo finds these by document, and no document of this customer is known.").arg(list);
    case PartState::Partial:
        if (status.total > status.loaded) //: %1 list of Belvo such as "Incomes", %2 and %3 numbers of rows
            return tr("%1: only %2 of %3 were read.")
                .arg(list, m_options.locale.toString(status.loaded), m_options.locale.toString(status.total));
        //: %1 list of Belvo such as "Incomes"
        return tr("%1: not all of them were read.").arg(list);
    case PartState::Failed: {
        const QString why = status.error ? errorText(*status.error).what : QString();
        const QString sentence = status.loaded > 0
                                     //: %1 list of Belvo such as "Incomes", %2 sentence that says why
                                     ? tr("%1: the rest could not be read. %2")
                                     //: %1 list of Belvo such as "Incomes", %2 sentence that says why
                                     : tr("%1: could not be read. %2");
        return sentence.arg(list, why).trimmed();
    }
    case PartState::NotOffered:
    case PartState::Complete:
        break;
    }
    return {};
}

} // namespace vinculo::ui
