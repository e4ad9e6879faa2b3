// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/personsections.h"

#include "core/domain/resources/registry.h"
#include "models/person/linkwords.h"
#include "models/person/partstatus.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/person/identitycard.h"
#include "ui/pages/person/periodchoice.h"
#include "ui/pages/person/sectioncard.h"
#include "ui/text/errortext.h"
#include "ui/widgets/cardlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ChartKind;
using models::FactLine;
using models::PartState;
using models::PartStatus;
using models::PersonPart;
using models::PersonSection;
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
    clear();
    retranslate();
}

PersonSections::~PersonSections() = default;

bool PersonSections::Lists::has(PersonPart part) const
{
    return before == part || std::ranges::find(own, part) != own.end();
}

SectionCard *PersonSections::addSection(Section section, const Lists &lists)
{
    auto *card = new SectionCard(m_theme, this);
    connect(card, &SectionCard::activated, this, [this, section](int row) {
        if (section == Problems)
            actOn(row);
        else
            Q_EMIT rowsRequested(m_lines.value(section).value(row).target);
    });
    connect(card, &SectionCard::linkActivated, this, [this, lists, section, card] {
        const QPoint corner = card->mapToGlobal(QPoint(card->width() / 2, Theme::space(10)));
        if (section == Evidence)
            Q_EMIT splitRequested(corner);
        else if (section == Suggestions)
            Q_EMIT mergeRequested(corner);
        else if (section == Problems)
            Q_EMIT diagnosisRequested();
        else if (m_words)
            Q_EMIT rowsRequested(m_words->rowsOf(models::specOf(lists.own.front())));
    });
    connect(card, &SectionCard::retryRequested, this, [this, lists] { retry(lists); });
    m_cards.insert(section, card);
    m_lists.insert(section, lists);
    return card;
}

ChartCard *PersonSections::addChart(ChartKind kind, PersonSection section)
{
    const Lists lists{.own = models::partsOf(section)};
    auto *card = new ChartCard(m_theme, kind, this);
    connect(card, &ChartCard::told, this, &PersonSections::told);
    connect(card, &ChartCard::handedOver, this, &PersonSections::handedOver);
    connect(card, &ChartCard::retryRequested, this, [this, lists] { retry(lists); });
    m_chartLists.insert(card, lists);
    return card;
}

void PersonSections::build()
{
    auto *cards = new CardLayout(this);
    cards->setBalanced(true); // what most people do not have is hidden, and would leave one side empty
    cards->addCard(m_identity, Side::Wide);
    const auto add = [this, cards](Section section, PersonSection of, Side side,
                                   std::optional<PersonPart> before = {}) {
        cards->addCard(addSection(section, {.own = models::partsOf(of), .before = before}), side);
    };
    m_cashFlow = addChart(ChartKind::Columns, PersonSection::CashFlow);
    m_balances = addChart(ChartKind::Balance, PersonSection::Balances);
    m_spending = addChart(ChartKind::Categories, PersonSection::Spending);
    m_coverage = addChart(ChartKind::Coverage, PersonSection::Coverage);
    add(Problems, PersonSection::Problems, Side::Wide);
    add(Links, PersonSection::Links, Side::Left, PersonPart::Institutions);
    add(Accounts, PersonSection::Accounts, Side::Right);
    add(Bills, PersonSection::Bills, Side::Left);
    cards->addCard(m_period, Side::Wide);
    cards->addCard(m_cashFlow, Side::Left);
    cards->addCard(m_balances, Side::Right);
    cards->addCard(m_coverage, Side::Wide);
    cards->addCard(m_spending, Side::Left);
    add(Incomes, PersonSection::Incomes, Side::Right);
    add(Consents, PersonSection::Consents, Side::Left, PersonPart::Owners);
    add(Recurring, PersonSection::Recurring, Side::Right);
    add(Investments, PersonSection::Investments, Side::Left);
    add(Employment, PersonSection::Employment, Side::Right);
    add(Fiscal, PersonSection::Fiscal, Side::Right);
    add(Evidence, PersonSection::Links, Side::Left);
    add(Suggestions, PersonSection::Links, Side::Right);
    add(Timeline, PersonSection::Timeline, Side::Wide);
    connect(m_identity, &IdentityCard::retryRequested, this,
            [this] { retry({.own = models::partsOf(PersonSection::Identity)}); });
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
    m_statuses = {};
    m_identity->setIdentity({}, {});
    m_identity->setProblem({});
    setEvidence({}, {});
    for (int section = 0; section < kSections; ++section) {
        fillSection(static_cast<Section>(section), {});
        m_cards.value(section)->setNote({});
        showStatus(static_cast<Section>(section));
    }
    for (ChartCard *chart : {m_cashFlow, m_balances, m_spending, m_coverage})
        chart->clear();
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
    showRare(Employment);
    showRare(Fiscal);
}

void PersonSections::setChart(ChartCard &card, QList<models::ChartData> drawn, const QString &empty)
{
    const Lists lists = m_chartLists.value(&card);
    const PartState movements = statusOf(PersonPart::Transactions).state;
    const QString note = movementsNote();
    if (!drawn.isEmpty() && !drawn.first().isEmpty()) {
        for (models::ChartData &chart : drawn)
            if (!note.isEmpty())
                chart.notes.prepend(note);
        card.setCharts(drawn, problemIn(lists));
    } else if (statusOf(lists).state == PartState::Failed) {
        card.setFailed(problemIn(lists)); // that there is nothing could not be found out
    } else if (movements == PartState::NotAsked || movements == PartState::Loading) {
        card.setLoading();
    } else if (movements == PartState::NotOffered && &card != m_coverage) {
        card.setEmpty(SectionCard::notOffered());
    } else {
        card.setEmpty(note.isEmpty() || &card == m_balances ? empty : note);
    }
}

//! What charts are drawn from while not all movements are here; empty: they are.
QString PersonSections::movementsNote() const
{
    const PartStatus status = statusOf(PersonPart::Transactions);
    const auto known = static_cast<qint64>(m_figures->rows.at(PersonPart::Transactions).rows.size());
    if (status.state != PartState::Partial && status.state != PartState::Failed)
        return {};
    if (status.total > known) //: below a chart; %1 and %2 numbers of movements
        return tr("%1 of %2 movements are here.")
            .arg(QLocale().toString(known), QLocale().toString(status.total));
    const bool isCutOff = status.state == PartState::Failed && known > 0 && status.total < 0;
    return status.state == PartState::Partial || isCutOff ? tr("Not all movements are here.") : QString();
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

void PersonSections::setStatus(PersonPart part, const PartStatus &status)
{
    m_statuses[models::indexOf(part)] = status;
    for (int section = 0; section < kSections; ++section)
        if (m_lists.value(section).has(part))
            showStatus(static_cast<Section>(section));
    showFailures(part);
}

void PersonSections::showStatus(Section section)
{
    const Lists lists = m_lists.value(section);
    m_cards.value(section)->setStatus(statusOf(lists), problemIn(lists));
    if (section == Employment || section == Fiscal)
        showRare(section);
}

//! What most people do not have needs no card that says so; that it could not be read does.
void PersonSections::showRare(Section section)
{
    const bool isFailed = statusOf(m_lists.value(section)).state == PartState::Failed;
    m_cards.value(section)->setVisible(!m_lines.value(section).isEmpty() || isFailed);
}

//! At once where nothing is drawn anew: of this list, or of all.
void PersonSections::showFailures(std::optional<PersonPart> part)
{
    const Lists who{.own = models::partsOf(PersonSection::Identity)};
    if (!part || who.has(*part))
        m_identity->setProblem(problemIn(who));
    for (ChartCard *chart : {m_cashFlow, m_balances, m_spending, m_coverage}) {
        const Lists lists = m_chartLists.value(chart);
        if ((!part || lists.has(*part)) && statusOf(lists).state == PartState::Failed)
            chart->setFailed(problemIn(lists));
    }
}

QList<PersonPart> PersonSections::partsIn(const Lists &lists) const
{
    QList<PersonPart> parts(lists.own.begin(), lists.own.end());
    if (lists.before && statusOf(*lists.before).state == PartState::Failed)
        parts.append(*lists.before);
    return parts;
}

//! As far as the figures know it. A failure is one at once.
PartStatus PersonSections::statusOf(PersonPart part) const
{
    const PartStatus &now = m_statuses[models::indexOf(part)];
    return !m_figures || now.state == PartState::Failed ? now : models::statusIn(m_figures->rows, part, now);
}

PartStatus PersonSections::statusOf(const Lists &lists) const
{
    std::vector<PartStatus> statuses;
    for (const PersonPart part : partsIn(lists))
        statuses.push_back(m_statuses[models::indexOf(part)]);
    return models::joinedStatus(statuses);
}

//! Why what failed has failed; where a card is made of several lists, with their names.
QString PersonSections::problemIn(const Lists &lists) const
{
    const QList<PersonPart> parts = partsIn(lists);
    QList<std::pair<QString, QStringList>> problems; // the same one is told once
    for (const PersonPart part : parts) {
        const PartStatus &status = m_statuses[models::indexOf(part)];
        if (status.state != PartState::Failed || !status.error)
            continue;
        const QString why = errorText(*status.error).what;
        auto same = std::ranges::find(problems, why, &std::pair<QString, QStringList>::first);
        if (same == problems.end())
            same = problems.insert(same, {why, {}});
        same->second.append(models::CellFormatter::title(models::specOf(part)));
    }
    QStringList sentences;
    for (const auto &[why, names] : std::as_const(problems))
        sentences.append(parts.size() == 1 ? why : tr("%1: %2").arg(names.join(u", "_s), why));
    return sentences.join(u'\n');
}

void PersonSections::retry(const Lists &lists)
{
    for (const PersonPart part : partsIn(lists))
        if (m_statuses[models::indexOf(part)].state == PartState::Failed)
            Q_EMIT retryRequested(part);
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
    Q_EMIT rowsRequested(m_words->movementsOf(rows.accounts, rows.query));
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
    Q_EMIT rowsRequested(account.isEmpty() ? m_words->movements(query.text())
                                           : m_words->movementsOf({account}, query.text()));
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
    if (m_figures)
        setFigures(m_key, m_figures);
    for (int section = 0; section < kSections; ++section)
        showStatus(static_cast<Section>(section));
    showFailures();
}

void PersonSections::focusFirst()
{
    m_cashFlow->chart().setFocus(Qt::OtherFocusReason);
}

} // namespace vinculo::ui
