// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personwords.h"

#include "core/domain/masking.h"
#include "core/domain/resources/registry.h"
#include "models/person/snapshotfield.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! In the filters of one list: 50 UUIDs are 1.9 KB of a URL, which everything on the way still takes.
constexpr qsizetype kMostIds = 50;

constexpr int kSoonDays = 5; //!< a bill that is due within these should be seen

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString idText(const std::optional<api::Uuid> &id)
{
    return id ? wireId(*id) : QString();
}

QString nameOf(const ResourceSpec &spec)
{
    return QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
}

Tone toneOf(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::Expired:
    case ConsentStanding::Rejected:
        return Tone::Problem;
    case ConsentStanding::EndsSoon:
    case ConsentStanding::Waiting:
        return Tone::Attention;
    case ConsentStanding::Valid:
        return Tone::Ok;
    case ConsentStanding::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

PersonWords::PersonWords(const PersonFigures &figures, const QLocale &locale)
    : m_figures(figures)
    , m_names(figures.rows)
    , m_formatter(locale)
{
}

QString PersonWords::money(const std::optional<Money> &money) const
{
    return money ? m_formatter.money(*money) : QString();
}

QString PersonWords::money(const ExactSum &sum, Currency currency) const
{
    const std::optional<Decimal> amount = sum.decimal();
    return amount ? m_formatter.money({.amount = *amount, .currency = currency}) : sum.toPlainString();
}

QString PersonWords::date(QDate date) const
{
    return date.isValid() ? m_formatter.date(date) : QString();
}

QString PersonWords::age(const std::optional<QDateTime> &at) const
{
    return at ? m_formatter.age(at->toMSecsSinceEpoch(), m_figures.now.toMSecsSinceEpoch()) : QString();
}

//! Of 10,000 parts, in percent.
QString PersonWords::share(int parts) const
{
    constexpr int kWhole = 100; // parts in a percent
    //: a share of the whole, %1 number
    return tr("%1%").arg(m_formatter.locale().toString((parts + kWhole / 2) / kWhole));
}

QString PersonWords::dayCount(int days) const
{
    return tr("in %Ln day(s)", nullptr, days);
}

QString PersonWords::label(const ResourceSpec &spec, const ListedValue &value)
{
    return value.known ? CellFormatter::enumLabel(spec, *value.known) : CellFormatter::visible(value.wire);
}

QString PersonWords::word(const ResourceSpec &spec, std::string_view path, const QString &wire)
{
    const auto field = std::ranges::find(spec.fields, path, &FieldSpec::path);
    if (field == spec.fields.end())
        return CellFormatter::visible(wire);
    const std::string value = wire.toStdString();
    const auto known = std::ranges::find(field->values, std::string_view(value), &EnumValue::value);
    return label(spec, {.known = known == field->values.end() ? nullptr : known, .wire = wire});
}

RowsTarget PersonWords::rowsOf(const ResourceSpec &spec, const QString &query) const
{
    return rowsThrough(m_names.linkIds(), spec, query);
}

RowsTarget PersonWords::rowsThrough(const QStringList &ids, const ResourceSpec &spec, const QString &query)
{
    const auto filter = std::ranges::find(spec.filters, std::string_view("link"), &FilterSpec::key);
    if (ids.isEmpty() || filter == spec.filters.end())
        return {};
    const bool isOne = ids.size() == 1 && has(filter->ops, FilterOp::Equals);
    if (!isOne && !has(filter->ops, FilterOp::In))
        return {};
    return {.page = nameOf(spec),
            .filters = {{u"link"_s, isOne ? FilterOp::Equals : FilterOp::In, ids}},
            .query = query};
}

RowsTarget PersonWords::movements(const QString &query) const
{
    return rowsOf(resources::transactions(), query);
}

RowsTarget PersonWords::movementsOf(const QStringList &accounts, const QString &query) const
{
    const ResourceSpec &spec = resources::transactions();
    const TableSnapshot &known = m_figures.rows.at(PersonPart::Accounts);
    const SnapshotField id(known, "id");
    const SnapshotField link(known, "link");
    QStringList links;
    for (std::size_t row = 0; row < known.rows.size(); ++row)
        if (accounts.contains(id.string(row)))
            links.append(link.string(row));
    links.removeDuplicates();
    links.removeAll(QString());
    RowsTarget target = rowsThrough(links.isEmpty() ? m_names.linkIds() : links, spec, query);
    if (target.isEmpty() || accounts.isEmpty())
        return target;
    const bool isOne = accounts.size() == 1;
    if (links.size() + accounts.size() <= kMostIds)
        target.filters.append({u"account"_s, isOne ? FilterOp::Equals : FilterOp::In, accounts});
    else
        target.query = u"%1 %2"_s.arg(RowQuery(spec).isAny("account.id", accounts).text(), query).trimmed();
    return target;
}

QList<FactLine> PersonWords::accounts() const
{
    const TableSnapshot &accounts = m_figures.rows.at(PersonPart::Accounts);
    const SnapshotField id(accounts, "id");
    const SnapshotField category(accounts, "category");
    const SnapshotField current(accounts, "balance.current");
    const SnapshotField available(accounts, "balance.available");
    const SnapshotField collected(accounts, "collected_at");
    const SnapshotField holder(accounts, "institution.name");
    QList<FactLine> lines;
    for (std::size_t row = 0; row < accounts.rows.size(); ++row) {
        const std::optional<Money> balance = current.money(row) ? current.money(row) : available.money(row);
        FactLine line;
        line.icon = u"account"_s;
        line.title = m_names.account(id.string(row));
        line.detail = joined({m_names.institution(holder.string(row)),
                              label(resources::accounts(), listedValue(category, row))});
        line.value = balance ? money(balance) : u"—"_s;
        line.valueDetail = age(collected.time(row));
        line.target = {.page = nameOf(resources::accounts()),
                       .filters = {{u"id"_s, FilterOp::Equals, {id.string(row)}}}};
        lines.append(line);
    }
    return lines;
}

QString PersonWords::similarNote(const PaymentRows &rows)
{
    return rows.isExact ? QString()
                        : tr("Opens similar movements: Belvo does not say which ones it has counted.");
}

QList<FactLine> PersonWords::incomes() const
{
    const ResourceSpec &spec = resources::incomes();
    QList<FactLine> lines;
    for (const IncomeStream &stream : m_figures.income.streams) {
        const QString type = label(spec, stream.type);
        const QString said = CellFormatter::visible(stream.description);
        FactLine line;
        line.icon = u"income"_s;
        line.title = said.isEmpty() ? type : said;
        line.detail = joined({said.isEmpty() ? QString() : type, label(spec, stream.frequency),
                              m_names.fullAccount(idText(stream.account))});
        const QString confidence = label(spec, stream.confidence);
        if (!confidence.isEmpty()) //: %1 how sure Belvo is of an income: "high", "medium", "low"
            line.pill = tr("Certainty: %1").arg(m_formatter.locale().toLower(confidence));
        line.tone = stream.confidence.known ? stream.confidence.known->tone : Tone::Neutral;
        if (stream.monthlyAverage) //: %1 amount
            line.value = tr("%1 a month").arg(money(stream.monthlyAverage));
        if (stream.lastDate.isValid()) //: %1 date of the newest payment
            line.valueDetail = tr("last on %1").arg(date(stream.lastDate));
        line.target = movements(stream.rows.query);
        line.targetNote = similarNote(stream.rows);
        lines.append(line);
    }
    return lines;
}

QList<FactLine> PersonWords::recurringExpenses() const
{
    const ResourceSpec &spec = resources::recurringExpenses();
    QList<FactLine> lines;
    for (const RecurringExpense &expense : m_figures.income.expenses) {
        const QString category = label(spec, expense.category);
        const QString name = CellFormatter::visible(expense.name);
        FactLine line;
        line.icon = u"recurring"_s;
        line.title = name.isEmpty() ? category : name;
        line.detail = joined({name.isEmpty() ? QString() : category, label(spec, expense.paymentType),
                              tr("%Ln payment(s)", nullptr, expense.payments)});
        if (expense.average)
            line.value = tr("%1 a month").arg(money(expense.average));
        if (expense.next.isValid()) //: %1 date on which a payment is expected
            line.valueDetail = tr("next about %1").arg(date(expense.next));
        line.target = movements(expense.rows.query);
        line.targetNote = similarNote(expense.rows);
        lines.append(line);
    }
    return lines;
}

QList<FactLine> PersonWords::bills() const
{
    QList<FactLine> lines;
    for (const UpcomingBill &bill : m_figures.bills) {
        const QString account = m_names.fullAccount(idText(bill.account));
        FactLine line;
        line.icon = u"bill"_s;
        line.title = account.isEmpty() ? CellFormatter::visible(bill.accountName) : account;
        line.detail = CellFormatter::visible(bill.billName);
        if (bill.minimum) //: %1 amount that has to be paid at least
            line.detail = joined({line.detail, tr("minimum %1").arg(money(bill.minimum))});
        if (bill.isOverdue()) {
            line.pill = tr("%Ln day(s) overdue", nullptr, -bill.daysLeft);
            line.tone = Tone::Problem;
        } else {
            line.pill = bill.daysLeft == 0 ? tr("Due today") : dayCount(bill.daysLeft);
            line.tone = bill.daysLeft <= kSoonDays ? Tone::Attention : Tone::Neutral;
        }
        line.value = money(bill.total);
        if (bill.due.isValid()) //: %1 date
            line.valueDetail = tr("due %1").arg(date(bill.due));
        if (bill.link)
            line.target = {.page = nameOf(resources::bills()),
                           .filters = {{u"link"_s, FilterOp::Equals, {idText(bill.link)}}},
                           .query = u"id:"_s + bill.id};
        lines.append(line);
    }
    return lines;
}

QString PersonWords::investmentType(const QString &type)
{
    return type.isEmpty() ? tr("Without a class") : word(resources::investments(), "type", type);
}

QList<FactLine> PersonWords::investments() const
{
    const ResourceSpec &spec = resources::investments();
    QList<FactLine> lines;
    for (const CurrencyInvestments &currency : m_figures.investments) {
        for (const InvestmentClass &type : currency.classes) {
            FactLine line;
            line.icon = u"investment"_s;
            line.title = investmentType(type.type);
            line.detail = tr("%Ln investment(s)", nullptr, static_cast<int>(type.count));
            line.value = money(type.gross, currency.currency);
            line.valueDetail = share(type.share);
            line.target = rowsOf(spec, type.query);
            lines.append(line);
        }
    }
    return lines;
}

FactLine PersonWords::consent(const ConsentFact &fact) const
{
    FactLine line;
    line.icon = u"consent"_s;
    line.title = fact.institution.isEmpty() ? m_names.institutionOfLink(fact.link)
                                            : CellFormatter::visible(fact.institution);
    line.tone = toneOf(fact.standing);
    line.pill = label(resources::consents(), fact.status);
    if (fact.standing == ConsentStanding::Expired)
        line.pill = tr("Expired");
    if (fact.isIndefinite)
        line.value = tr("no end");
    else if (fact.daysLeft && *fact.daysLeft >= 0)
        line.value = *fact.daysLeft == 0 ? tr("ends today") : tr("%Ln day(s) left", nullptr, *fact.daysLeft);
    else if (fact.daysLeft)
        line.value = tr("over for %Ln day(s)", nullptr, -*fact.daysLeft);
    if (fact.expiresAt)
        line.valueDetail = date(fact.expiresAt->toLocalTime().date());
    QStringList details;
    if (fact.createdAt) //: %1 date on which a consent was given
        details.append(tr("since %1").arg(date(fact.createdAt->toLocalTime().date())));
    if (fact.link.isEmpty())
        details.append(tr("without a link"));
    else if (!fact.isOfPerson)
        details.append(tr("of a link that is not this person's"));
    line.detail = joined(details);
    // Belvo lists consents by document, and people may have several.
    const QString document =
        fact.document.isEmpty() ? m_figures.identity.first(IdentityFact::Kind::Document) : fact.document;
    if (!document.isEmpty())
        line.target = {
            .page = nameOf(resources::consents()),
            .filters = {{u"user_document"_s, FilterOp::Equals, {parseDocumentNumber(document).normalized}}},
            .query = u"id:"_s + fact.id};
    return line;
}

QList<FactLine> PersonWords::consents() const
{
    QList<FactLine> lines;
    for (const ConsentFact &fact : m_figures.consents.consents)
        lines.append(consent(fact));
    return lines;
}

QString PersonWords::consentNote() const
{
    const auto count = static_cast<int>(m_figures.consents.linksWithout.size());
    return count == 0 ? QString() : tr("%Ln Open Finance link(s) without a consent.", nullptr, count);
}

QList<FactLine> PersonWords::employment() const
{
    QList<FactLine> lines;
    for (const Employment &job : m_figures.employment.jobs) {
        FactLine line;
        line.icon = u"employment"_s;
        line.title = job.employer.isEmpty() ? tr("Employer not named") : CellFormatter::visible(job.employer);
        if (job.start.isValid() && job.end.isValid()) //: %1 and %2 dates of a job
            line.detail = tr("%1 to %2").arg(date(job.start), date(job.end));
        else if (job.start.isValid())
            line.detail = tr("since %1").arg(date(job.start));
        line.pill = job.isCurrent ? tr("Current") : QString();
        line.tone = job.isCurrent ? Tone::Ok : Tone::None;
        if (job.monthlySalary)
            line.value = tr("%1 a month").arg(money(job.monthlySalary));
        line.valueDetail = age(job.collectedAt);
        line.target = rowsOf(specOf(job.source));
        lines.append(line);
    }
    return lines;
}

QList<FactLine> PersonWords::fiscal() const
{
    QList<FactLine> lines;
    for (const FiscalFact &fact : m_figures.fiscal.facts) {
        FactLine line;
        line.icon = u"tax-status"_s;
        line.title = masked(fact.taxId, MaskKind::Document);
        line.detail = fact.activities.isEmpty() ? joined(fact.regimes)
                                                : CellFormatter::visible(fact.activities.first());
        line.pill = word(resources::taxStatus(), "tax_payer_information.status_padron", fact.standing);
        line.tone = Tone::Neutral;
        if (fact.operatingSince.isValid())
            line.value = tr("since %1").arg(date(fact.operatingSince));
        line.valueDetail = age(fact.collectedAt);
        line.target = rowsOf(specOf(fact.source));
        lines.append(line);
    }
    if (const auto &compliance = m_figures.fiscal.compliance) {
        FactLine line;
        line.icon = u"tax-compliance"_s;
        line.title = tr("Tax compliance");
        line.pill = label(resources::taxComplianceStatus(), compliance->outcome);
        line.tone = compliance->outcome.known ? compliance->outcome.known->tone : Tone::Neutral;
        line.valueDetail = age(compliance->collectedAt);
        line.target = rowsOf(resources::taxComplianceStatus());
        lines.append(line);
    }
    return lines;
}

} // namespace vinculo::models
