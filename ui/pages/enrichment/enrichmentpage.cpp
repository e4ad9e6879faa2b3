// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/enrichmentpage.h"

#include "ui/dialogs/frame/accesskeys.h"
#include "ui/pages/enrichment/checkstep.h"
#include "ui/pages/enrichment/columnsstep.h"
#include "ui/pages/enrichment/filestep.h"
#include "ui/pages/enrichment/resultstep.h"
#include "ui/pages/enrichment/sendstep.h"
#include "ui/pages/enrichment/stepbar.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::EnrichmentFlow;
using State = models::EnrichmentFlow::State;

namespace {

//! What is asked of RevealState about the file; results have fields of their own.
const QString kScope = u"enrichment"_s;
const QString kFile = u"file"_s;

enum Step { FileStepIndex, ColumnsStepIndex, CheckStepIndex, SendStepIndex, ResultStepIndex };

} // namespace

EnrichmentPage::EnrichmentPage(const PageContext &context, storage::Journal &journal, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_journal(journal)
{
    build();
    connectParts();
    retranslate();
    setDensity(context.density);
}

EnrichmentPage::~EnrichmentPage() = default;

void EnrichmentPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, this);
    m_reveal = new QAction(this);
    m_reveal->setCheckable(true);
    m_header->addAction(m_reveal, u"eye"_s)->setCheckable(true);
    layout->addWidget(m_header);
    m_banner = new NoticeBanner(m_context.theme, this);
    layout->addWidget(m_banner);
    m_bar = new StepBar(m_context.theme, this);
    layout->addWidget(m_bar);
    m_stack = new QStackedWidget(this);
    m_fileStep = new FileStep(m_context, m_flow, m_stack);
    m_columnsStep = new ColumnsStep(m_context, m_flow, m_stack);
    m_checkStep = new CheckStep(m_context, m_flow, m_stack);
    m_sendStep = new SendStep(m_context, m_flow, m_stack);
    m_results = new ResultStep(m_context, m_flow, m_stack);
    m_steps = {m_fileStep, m_columnsStep, m_checkStep, m_sendStep, m_results};
    for (EnrichmentStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        m_bar->addStep();
    }
    layout->addWidget(m_stack, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    bottom->setSpacing(Theme::space(2));
    bottom->addStretch();
    m_back = new QPushButton(this);
    m_back->setObjectName(u"enrichmentBack"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"enrichmentNext"_s);
    bottom->addWidget(m_back);
    bottom->addWidget(m_next);
    layout->addLayout(bottom);
    m_toast = new Toast(m_context.theme, this);
}

void EnrichmentPage::connectParts()
{
    connect(&m_flow, &EnrichmentFlow::fileChanged, this, [this] {
        for (EnrichmentStep *step : std::as_const(m_steps))
            step->onFileChanged();
        assignPageAccessKeys(*this);
    });
    connect(&m_flow, &EnrichmentFlow::changed, this, &EnrichmentPage::refresh);
    connect(m_bar, &StepBar::chosen, this, &EnrichmentPage::onStepChosen);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_bar->current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToStep(m_bar->current() + 1); });
    connect(m_reveal, &QAction::triggered, this, &EnrichmentPage::showPersonalData);
    connect(&m_context.reveal, &models::RevealState::changed, this, &EnrichmentPage::syncReveal);
    const auto tell = [this](const QString &text) { m_toast->tell(text); };
    connect(m_sendStep, &SendStep::message, this, tell);
    connect(m_results, &ResultStep::message, this, tell);
    const auto note = [this](const HandoverRecord &record) { m_journal.append(m_context.profile, record); };
    connect(m_sendStep, &SendStep::handedOver, this, note);
    connect(m_results, &ResultStep::handedOver, this, note);
}

QString EnrichmentPage::title()
{
    //: title of a page: transactions of one's own are sent to Belvo to be categorised and the like
    return tr("Enrich your own data");
}

QString EnrichmentPage::pageId() const
{
    return kScope;
}

void EnrichmentPage::setConnection(api::Connection *connection)
{
    m_flow.setClient(connection ? &connection->client : nullptr);
}

void EnrichmentPage::goToStep(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_bar->setCurrent(step);
    m_steps[step]->focusFirst();
}

void EnrichmentPage::onStepChosen(int step)
{
    m_stack->setCurrentIndex(step);
    m_back->setEnabled(step > 0);
    m_next->setEnabled(step + 1 < m_steps.size());
    refreshNext();
    Q_EMIT statusChanged();
}

//! The one thing to do here, except where that is choosing a file or sending.
void EnrichmentPage::refreshNext()
{
    const int step = m_bar->current();
    const bool isNext = step < SendStepIndex && m_flow.table().columnCount > 0;
    m_next->setProperty(Theme::kPrimaryProperty, isNext);
    m_next->setAutoDefault(isNext); // Return presses it
    m_next->update();
}

void EnrichmentPage::refresh()
{
    for (EnrichmentStep *step : std::as_const(m_steps))
        step->refresh();
    refreshMarks();
    refreshNext();
    const bool wasSending = std::exchange(m_wasSending, m_flow.state() == State::Sending);
    if (wasSending && m_flow.state() == State::Done) {
        // Who waits here is taken to the answer; who went on to another step is not.
        if (isVisible() && m_bar->current() == SendStepIndex)
            goToStep(ResultStepIndex);
        else
            m_toast->tell(tr("Belvo has answered."));
    }
    Q_EMIT statusChanged();
}

void EnrichmentPage::refreshMarks()
{
    using Mark = StepBar::Mark;
    const State state = m_flow.state();
    const bool hasFile = state != State::Empty && state != State::Unreadable && state != State::Reading;
    const bool isMapped = m_flow.unmapped().isEmpty();
    const bool areAllGood = m_flow.import().problems.empty() && !m_flow.import().rows.empty();
    const auto mark = [](bool isKnown, bool isGood) {
        return !isKnown ? Mark::None : isGood ? Mark::Done : Mark::Attention;
    };
    m_bar->setMark(FileStepIndex, state == State::Unreadable ? Mark::Attention : mark(hasFile, true));
    m_bar->setMark(ColumnsStepIndex, mark(hasFile, isMapped));
    m_bar->setMark(CheckStepIndex, mark(hasFile && isMapped && m_flow.isSettled(), areAllGood));
    const bool hasEnded = state == State::Done || state == State::Failed || state == State::Unknown;
    m_bar->setMark(SendStepIndex, mark(hasEnded, state == State::Done));
    m_bar->setMark(ResultStepIndex, mark(!m_flow.tables().empty(), true));
}

bool EnrichmentPage::isRevealed() const
{
    return m_context.reveal.isRevealed(kScope, {}, kFile);
}

void EnrichmentPage::showPersonalData(bool isShown)
{
    if (isShown)
        m_context.reveal.reveal(kScope, {}, kFile);
    else
        m_context.reveal.hide(kScope, {}, kFile);
}

//! It ends by itself after a while, or with everything else that is revealed.
void EnrichmentPage::syncReveal()
{
    const bool isShown = isRevealed();
    if (std::exchange(m_isShown, isShown) == isShown)
        return;
    m_reveal->setChecked(isShown);
    m_fileStep->setRevealed(isShown);
    m_columnsStep->setRevealed(isShown);
    m_checkStep->setRevealed(isShown);
    m_results->setRevealed(isShown);
}

void EnrichmentPage::focusFilter()
{
    m_steps[m_bar->current()]->focusFirst();
}

void EnrichmentPage::focusTable()
{
    m_steps[m_bar->current()]->focusFirst();
}

TableView *EnrichmentPage::tableView() const
{
    TableView *table = m_steps[m_bar->current()]->tableView();
    return table ? table : m_checkStep->tableView();
}

void EnrichmentPage::setDensity(Theme::Density density)
{
    for (EnrichmentStep *step : std::as_const(m_steps))
        step->setDensity(density);
}

PageStatus EnrichmentPage::status() const
{
    switch (m_flow.state()) {
    case State::Empty:
        return {.text = tr("No file")};
    case State::Reading:
        return {.text = tr("Reading the file…")};
    case State::Unreadable:
        return {.text = tr("The file cannot be read")};
    case State::Checking:
        return {.text = tr("Checking…")};
    case State::Checked:
        return {.text = tr("Not sent yet")};
    case State::Sending:
        return {.text = tr("Waiting for Belvo…")};
    case State::Done:
        return {.text = tr("Answered")};
    case State::Unknown:
        return {.text = tr("No answer came")};
    case State::Failed:
        return {.text = tr("Not answered")};
    }
    return {};
}

void EnrichmentPage::retranslate()
{
    m_header->setTitle(title());
    m_reveal->setText(tr("Show personal data for 30 seconds"));
    m_banner->tell(Tone::Attention,
                   tr("Belvo has retired this product. Its calls may be refused; nothing here changes "
                      "links or what Belvo keeps of them."));
    //: steps of a page, as short as possible
    const QStringList titles{tr("File", "step"), tr("Columns", "step"), tr("Check", "step"),
                             tr("Request", "step"), tr("Answer", "step")};
    for (int step = 0; step < titles.size(); ++step)
        m_bar->setTitle(step, titles[step]);
    //: button: to the step before
    m_back->setText(tr("Back", "step"));
    //: button: to the next step
    m_next->setText(tr("Next", "step"));
    for (EnrichmentStep *step : std::as_const(m_steps))
        step->retranslate();
    onStepChosen(m_bar->current());
    refreshMarks();
    assignPageAccessKeys(*this);
}

} // namespace vinculo::ui
