// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/personsections.h"

#include "core/domain/resources/registry.h"
#include "models/person/linkwords.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/person/identitycard.h"
#include "ui/pages/person/periodchoice.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/text/errortext.h"
#include "ui/widgets/cardlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <iterator>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ChartKind;
using models::FactLine;
using models::PartState;
using models::PersonPart;
using Side = CardLayout::Side;

PersonSections::PersonSections(Theme &theme, models::RevealState &reveal, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_identity(new IdentityCard(theme, reveal, this))
    , m_period(new PeriodChoice(theme, this))
{
    connect(m_period, &PeriodChoice::chosen, this, &PersonSections::periodChosen);
    m_fillSoon.setSingleShot(true);
    connect(&m_fillSoon, &QTimer::timeout, this, &PersonSections::fillNext);
    build();
    retranslate();
}

PersonSections::~PersonSections() = default;

SectionCard *PersonSections::addSection(Section section, PersonPart part)
{
    auto *card = new SectionCard(m_theme, this);
    connect(card, &SectionCard::activated, this, [this, section](int row) {
        if (section == Problems)
            actOn(row);
        else
            Q_EMIT rowsRequested(m_lines.value(section).value(row).target);
    });
    connect(card, &SectionCard::linkActivated, this, [this, part, section, card] {
        const QPoint corner = card->mapToGlobal(QPoint(card->width() / 2, Theme::space(10)));
        if (section == Evidence)
            Q_EMIT splitRequested(corner);
        else if (section == Suggestions)
            Q_EMIT mergeRequested(corner);
        else if (section == Problems)
            Q_EMIT diagnosisRequested();
        else if (m_words)
            Q_EMIT rowsRequested(m_words->rowsOf(models::specOf(part)));
    });
    connect(card, &SectionCard::retryRequested, this, [this, part] { Q_EMIT retryRequested(part); });
    m_cards.insert(section, card);
    m_parts.insert(section, part);
    return card;
}

ChartCard *PersonSections::addChart(ChartKind kind)
{
    auto *card = new ChartCard(m_theme, kind, this);
    connect(card, &ChartCard::told, this, &PersonSections::told);
    connect(card, &ChartCard::handedOver, this, &PersonSections::handedOver);
    connect(card, &ChartCard::retryRequested, this,
            [this] { Q_EMIT retryRequested(PersonPart::Transactions); });
    return card;
}

void PersonSections::build()
{
    auto *cards = new CardLayout(this);
    cards->setBalanced(true); // what most people do not have is hidden, and would leave one side empty
    cards->addCard(m_identity, Side::Wide);
    m_cashFlow = addChart(ChartKind::Columns);
    m_balances = addChart(ChartKind::Balance);
    m_spending = addChart(ChartKind::Categories);
    m_coverage = addChart(ChartKind::Coverage);
    cards->addCard(addSection(Problems, PersonPart::Links), Side::Wide);
    cards->addCard(addSection(Links, PersonPart::Links), Side::Left);
    cards->addCard(addSection(Accounts, PersonPart::Accounts), Side::Right);
    cards->addCard(addSection(Bills, PersonPart::Bills), Side::Left);
    cards->addCard(m_period, Side::Wide);
    cards->addCard(m_cashFlow, Side::Left);
    cards->addCard(m_balances, Side::Right);
    cards->addCard(m_coverage, Side::Wide);
    cards->addCard(m_spending, Side::Left);
    cards->addCard(addSection(Incomes, PersonPart::Incomes), Side::Right);
    cards->addCard(addSection(Consents, PersonPart::Consents), Side::Left);
    cards->addCard(addSection(Recurring, PersonPart::RecurringExpenses), Side::Right);
    cards->addCard(addSection(Investments, PersonPart::Investments), Side::Left);
    cards->addCard(addSection(Employment, PersonPart::EmploymentRecords), Side::Right);
    cards->addCard(addSection(Fiscal, PersonPart::TaxStatus), Side::Right);
    cards->addCard(addSection(Evidence, PersonPart::Links), Side::Left);
    cards->addCard(addSection(Suggestions, PersonPart::Links), Side::Right);
    cards->addCard(addSection(Timeline, PersonPart::Links), Side::Wide);
    connect(m_cashFlow, &ChartCard::activated, this, &PersonSections::showBar);
    connect(m_balances, &ChartCard::activated, this, [this](const QString &day) { showDay(day); });
    connect(m_spending, &ChartCard::activated, this,
            [this](const QString &category) { showSlice(category); });
    connect(m_coverage, &ChartCard::activated, this, &PersonSections::showMonth);
}

void PersonSections::setFigures(const QString &key, const models::PersonFigures *figures)
{
    m_key = key;
    m_figures = figures;
    m_words.reset();
    m_fillSoon.stop();
    m_step = 0;
    if (!m_figures)
        return clear();
    m_words = std::make_unique<models::PersonWords>(*m_figures, QLocale());
    fillNext();
}

void PersonSections::setEvidence(const QList<FactLine> &joins, const QList<FactLine> &suggestions)
{
    fillSection(Evidence, joins);
    fillSection(Suggestions, suggestions);
    m_cards.value(Evidence)->setVisible(!joins.isEmpty());
    m_cards.value(Suggestions)->setVisible(!suggestions.isEmpty());
}

void PersonSections::fillSection(Section section, const QList<FactLine> &lines)
{
    m_lines.insert(section, lines);
    m_cards.value(section)->setFacts(lines);
}

void PersonSections::clear()
{
    m_identity->setIdentity({}, {});
    setEvidence({}, {});
    for (int section = 0; section < kSections; ++section) {
        fillSection(static_cast<Section>(section), {});
        m_cards.value(section)->setNote({});
    }
    for (ChartCard *chart : {m_cashFlow, m_balances, m_spending, m_coverage})
        chart->setLoading();
}

void PersonSections::fillNext()
{
    using Step = void (PersonSections::*)();
    constexpr Step kSteps[] = {&PersonSections::fillTop,      &PersonSections::fillFacts,
                               &PersonSections::fillCashFlow, &PersonSections::fillBalances,
                               &PersonSections::fillSpending, &PersonSections::fillCoverage};
    if (m_step < std::size(kSteps))
        (this->*kSteps[m_step++])();
    if (m_step < std::size(kSteps))
        m_fillSoon.start();
}

void PersonSections::fillTop()
{
    m_identity->setIdentity(m_key, m_figures->identity);
    const models::LinkWords words(m_words->names(), m_figures->now, QLocale());
    fillSection(Problems, words.problems(m_figures->health));
    fillSection(Links, words.links(m_figures->health));
    fillSection(Timeline, words.events(m_figures->timeline));
    m_cards.value(Problems)->setVisible(!m_lines.value(Problems).isEmpty());
}

void PersonSections::fillFacts()
{
    fillSection(Accounts, m_words->accounts());
    fillSection(Incomes, m_words->incomes());
    fillSection(Recurring, m_words->recurringExpenses());
    fillSection(Bills, m_words->bills());
    fillSection(Investments, m_words->investments());
    fillSection(Consents, m_words->consents());
    m_cards.value(Consents)->setNote(m_words->consentNote());
    fillSection(Employment, m_words->employment());
    fillSection(Fiscal, m_words->fiscal());
    // What most people do not have needs no card that says so.
    m_cards.value(Employment)->setVisible(!m_lines.value(Employment).isEmpty());
    m_cards.value(Fiscal)->setVisible(!m_lines.value(Fiscal).isEmpty());
}

void PersonSections::setChart(ChartCard &card, const QList<models::ChartData> &drawn, const QString &empty)
{
    const PartState state = m_figures->rows.states[models::indexOf(PersonPart::Transactions)];
    if (!drawn.isEmpty() && !drawn.first().isEmpty())
        card.setCharts(drawn);
    else if (state == PartState::NotAsked || state == PartState::Loading)
        card.setLoading();
    else
        card.setEmpty(empty);
}

void PersonSections::fillCashFlow()
{
    setChart(*m_cashFlow, models::PersonCharts().cashFlow(m_figures->cashFlow, m_figures->period),
             tr("No movement has come or gone."));
}

void PersonSections::fillBalances()
{
    setChart(*m_balances, models::PersonCharts().balances(m_figures->balances, m_figures->period),
             tr("Balances of the past can be told once all movements of a deposit account are here."));
}

void PersonSections::fillSpending()
{
    setChart(*m_spending, models::PersonCharts().spending(m_figures->spending),
             tr("Nothing was spent in this period."));
}

void PersonSections::fillCoverage()
{
    const models::PersonCharts charts;
    models::ChartData coverage =
        charts.coverage(m_figures->coverage, m_words->names().fullAccounts(), m_figures->period);
    for (const models::AccountCoverage &account : m_figures->coverage) {
        const QString why = charts.limitText(account);
        if (!why.isEmpty())
            //: %1 account, %2 sentence
            coverage.notes.append(
                tr("%1: %2").arg(m_words->names().fullAccount(models::wireId(account.account)), why));
    }
    setChart(*m_coverage, coverage.isEmpty() ? QList<models::ChartData>() : QList{coverage},
             tr("No account is known."));
}

void PersonSections::setStatus(PersonPart part, const models::PartStatus &status)
{
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        if (it.value() == part)
            m_cards.value(it.key())->setStatus(status);
    if (part != PersonPart::Transactions || !status.error || status.state != PartState::Failed)
        return;
    for (ChartCard *chart : {m_cashFlow, m_balances, m_spending, m_coverage})
        chart->setFailed(errorText(*status.error).what);
}

void PersonSections::actOn(int problem)
{
    if (!m_figures || problem < 0 || static_cast<std::size_t>(problem) >= m_figures->health.problems.size())
        return;
    const models::LinkProblem found = m_figures->health.problems[static_cast<std::size_t>(problem)];
    Q_EMIT actionRequested(found);
}

//! A month of the cash flow; without a series both directions.
void PersonSections::showBar(const QString &category, const QString &series)
{
    const QDate month = QDate::fromString(category + u"-01"_s, Qt::ISODate);
    if (!m_words || !month.isValid())
        return;
    std::optional<models::FlowDirection> direction;
    if (!series.isEmpty())
        direction = series == u"in" ? models::FlowDirection::In : models::FlowDirection::Out;
    const models::RowsBehind rows =
        models::rowsBehindFlow(m_figures->counted.at(PersonPart::Transactions), m_figures->internal,
                               m_figures->cashFlow, m_cashFlow->chart().data().currency, month, direction);
    Q_EMIT rowsRequested(m_words->movements(rows.query));
}

//! The movements that the balance of a day is made of, or the balances where there are none.
void PersonSections::showDay(const QString &category)
{
    const QDate day = QDate::fromString(category, Qt::ISODate);
    if (!m_words || !day.isValid())
        return;
    const models::BalanceRows rows =
        models::rowsBehindBalance(m_figures->balances, m_balances->chart().data().currency, day);
    if (rows.accounts.isEmpty()) {
        Q_EMIT rowsRequested(m_words->rowsOf(resources::accounts()));
        return;
    }
    models::RowsTarget target = m_words->movements(rows.query);
    const bool isOne = rows.accounts.size() == 1;
    target.filters.append({u"account"_s, isOne ? FilterOp::Equals : FilterOp::In, rows.accounts});
    Q_EMIT rowsRequested(target);
}

void PersonSections::showSlice(const QString &category)
{
    bool isNumber = false;
    const auto number = category.toULongLong(&isNumber);
    const Currency currency = m_spending->chart().data().currency;
    if (!m_words || !isNumber)
        return;
    for (const models::CurrencySpending &spent : m_figures->spending.currencies)
        if (spent.currency == currency && number < spent.slices.size())
            Q_EMIT rowsRequested(m_words->movements(spent.slices[number].rows.query));
}

void PersonSections::showMonth(const QString &month, const QString &account)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    if (!m_words || !first.isValid())
        return;
    models::RowQuery query(resources::transactions());
    query.within("value_date", first, first.addMonths(1).addDays(-1));
    models::RowsTarget target = m_words->movements(query.text());
    if (!account.isEmpty())
        target.filters.append({u"account"_s, FilterOp::Equals, {account}});
    Q_EMIT rowsRequested(target);
}

void PersonSections::setDensity(Theme::Density density)
{
    for (ChartCard *chart : {m_cashFlow, m_balances, m_spending, m_coverage})
        chart->setDensity(density);
}

void PersonSections::retranslate()
{
    const auto name = [this](Section section, const QString &title, const QString &empty) {
        SectionCard *card = m_cards.value(section);
        card->setTitle(title);
        card->setEmptySentence(empty);
        card->retranslate();
    };
    name(Problems, tr("Needs attention"), {});
    name(Links, tr("Links"), tr("Belvo does not know these links."));
    name(Evidence, tr("Why these links are one person"), {});
    name(Suggestions, tr("May be the same person"), {});
    //: button: a menu with the links follows
    m_cards.value(Evidence)->setLink(tr("Not one person…"));
    //: button beside the problems of a customer: a dialog follows
    m_cards.value(Problems)->setLink(tr("Why are data missing or old?…"));
    //: button: a menu with people follows
    m_cards.value(Suggestions)->setLink(tr("The same person…"));
    name(Timeline, tr("What happened"), tr("Nothing has happened yet."));
    name(Accounts, tr("Accounts"), tr("No account has come through these links yet."));
    name(Incomes, tr("Income"), tr("Belvo has found no income."));
    name(Recurring, tr("Recurring payments"), tr("Belvo has found no payments that come back."));
    name(Bills, tr("Bills"), tr("No bill is open."));
    name(Investments, tr("Investments"), tr("No investments."));
    name(Consents, tr("Consents"), tr("No consent is known for this person."));
    name(Employment, tr("Work"), {});
    name(Fiscal, tr("Tax"), {});
    m_cashFlow->setTitle(tr("Money in and out"));
    m_balances->setTitle(tr("Balance over time"));
    m_spending->setTitle(tr("Spending by category"));
    m_coverage->setTitle(tr("Months with data"));
    m_identity->retranslate();
    m_period->retranslate();
    setFigures(m_key, m_figures);
}

void PersonSections::focusFirst()
{
    m_cashFlow->chart().setFocus(Qt::OtherFocusReason);
}

} // namespace vinculo::ui
