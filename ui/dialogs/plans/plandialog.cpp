// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/plandialog.h"

#include "models/plans/plandraft.h"
#include "models/plans/record/planwords.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/plans/planconfirm.h"
#include "ui/dialogs/plans/planreview.h"
#include "ui/text/environmenttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::Caution;
using models::PlanWords;

namespace {

constexpr int kDelaySeconds = 10;
constexpr int kTableWidth = 944; //!< with its margins as wide as the smallest window

QString iconOf(PlanKind kind)
{
    switch (kind) {
    case PlanKind::DeleteLinks:
        return u"erase"_s;
    case PlanKind::RefreshLinks:
        return u"refresh"_s;
    case PlanKind::ChangeAccessMode:
        return u"clock"_s;
    case PlanKind::ExportData:
        return u"external"_s;
    case PlanKind::RetrieveData:
        break;
    }
    return u"transaction"_s;
}

} // namespace

PlanDialog::PlanDialog(Theme &theme, const Profile &profile, const PlanDraft &draft, models::PlanBoard &board,
                       api::Client &client, storage::Settings &settings, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_board(board)
    , m_profile(profile)
    , m_isPerson(draft.isPerson)
{
    setObjectName(u"planDialog"_s);
    setBodyWidth(kTableWidth);
    const bool isDeletion = draft.kind == PlanKind::DeleteLinks;
    setIconName(iconOf(draft.kind), isDeletion ? Theme::Role::Problem : Theme::Role::Accent);
    build(draft, client, settings);
    buildButtons();
    outline();
    setStep(Step::Reviewing);
}

void PlanDialog::build(const PlanDraft &draft, api::Client &client, storage::Settings &settings)
{
    m_notice = new NoticeLine(theme(), this);
    m_notice->setObjectName(u"planNotice"_s);
    body()->addWidget(m_notice);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_review = new PlanReview(theme(), draft, client, settings, this);
    m_review->model().setHeld([this](const QString &bank) { return m_board.isHeld(bank); });
    m_review->readFetches(m_board);
    body()->addWidget(m_review);
    m_confirm = new PlanConfirm(theme(), this);
    m_confirm->setReason(draft.reason, draft.ticket);
    body()->addWidget(m_confirm);
    connect(m_error, &ErrorPane::heightChanged, this, &PlanDialog::fitHeight);
    connect(m_confirm, &PlanConfirm::changed, this, &PlanDialog::showButtons);
    connect(m_review, &PlanReview::changed, this, [this] {
        if (m_step != Step::Reviewing)
            return; // what is frozen stays as it is
        outline();
        refreshTexts();
    });
}

void PlanDialog::setInstitutionTitles(const std::function<QString(const QString &name)> &titles)
{
    m_review->model().setInstitutionTitles(titles);
}

void PlanDialog::buildButtons()
{
    m_back = addButton(QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"planBack"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"planCancel"_s);
    m_next = addButton(QDialogButtonBox::AcceptRole);
    m_next->setObjectName(u"planNext"_s);
    m_command = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_command->setObjectName(u"planCommand"_s);
    m_danger = addButton(QDialogButtonBox::AcceptRole, Emphasis::Danger);
    m_danger->setObjectName(u"planDanger"_s);
    connect(m_back, &QPushButton::clicked, this, &PlanDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &PlanDialog::reject);
    for (QPushButton *button : {m_next, m_command, m_danger})
        connect(button, &QPushButton::clicked, this, &PlanDialog::goOn);
}

Caution PlanDialog::caution() const
{
    return models::cautionOf(m_head.kind, m_head.count, m_profile.environment, m_isPerson);
}

//! What the words of the first step need, while the plan still changes.
void PlanDialog::outline()
{
    const PlanChoice choice = m_review->choice();
    m_head.kind = choice.kind;
    m_head.settings = choice.settings;
    m_head.count = choice.links;
    m_head.environment = m_profile.environment;
}

//! What the dialog says from here on is made of this, and this is what is carried out.
void PlanDialog::freeze()
{
    PlanDraft draft = m_review->draft();
    draft.reason = m_confirm->reason();
    draft.ticket = m_confirm->ticket();
    m_targets = draft.targets;
    m_review->rememberChoices();
    m_head = models::headOf(draft, m_profile, QDateTime::currentDateTimeUtc());
}

void PlanDialog::goOn()
{
    m_problem.reset();
    if (m_step == Step::Reviewing && m_review->isComplete()) {
        freeze();
        if (hasOneStep())
            return hand();
        m_confirm->setPlan(m_head, m_targets, m_review->sum(), caution());
        setStep(Step::Confirming);
    } else if (m_step == Step::Confirming && m_confirm->isComplete()) {
        hand();
    } else if (m_step == Step::Found && m_run) {
        m_run->start(std::chrono::seconds(0));
    }
}

void PlanDialog::goBack()
{
    if (m_step == Step::Confirming)
        setStep(Step::Reviewing);
}

void PlanDialog::hand()
{
    PlanDraft draft{.kind = m_head.kind,
                    .settings = m_head.settings,
                    .targets = m_targets,
                    .reason = m_confirm->reason(),
                    .ticket = m_confirm->ticket(),
                    .isPerson = m_isPerson,
                    .totals = m_head.totals};
    // after something was in the way: the same plan once more, not another one
    const bool isSame = m_run && m_run->head().digest == m_head.digest &&
                        m_run->head().reason == draft.reason && m_run->head().ticket == draft.ticket;
    if (isSame)
        return start();
    callOff();
    setStep(Step::Freezing);
    m_freezing = m_board.freeze(draft).then(this, [this](const Result<QUuid> &plan) { onFrozen(plan); });
}

void PlanDialog::onFrozen(const Result<QUuid> &plan)
{
    if (!plan)
        return fail(plan.error());
    m_run = m_board.run(*plan);
    // what was written down must be what was confirmed, to the last link (reliability goal D4)
    if (!m_run || m_run->head().digest != m_head.digest) {
        callOff();
        return fail({.kind = ErrorKind::Storage, .code = u"plan_changed"_s});
    }
    connect(m_run, &models::PlanRun::stateChanged, this, &PlanDialog::onRun);
    connect(m_run, &models::PlanRun::progressed, this, &PlanDialog::showNotice);
    connect(m_run, &models::PlanRun::countdownChanged, this, &PlanDialog::showNotice);
    start();
}

void PlanDialog::start()
{
    setStep(Step::Checking);
    if (models::needsCountdown(caution()))
        m_run->start(std::chrono::seconds(kDelaySeconds));
    else
        m_run->check();
}

//! What has no countdown: it begins when it is as it was confirmed.
void PlanDialog::onChecked()
{
    if (m_run->findings().reasons.isEmpty())
        m_run->start(std::chrono::seconds(0));
    else
        setStep(Step::Found);
}

void PlanDialog::onRun()
{
    using State = models::PlanRun::State;
    switch (m_run->state()) {
    case State::Prepared:
        if (m_run->error()) // another task runs, or Belvo cannot be reached
            fail(*m_run->error());
        return;
    case State::Ready:
        if (m_run->error()) // it was about to begin, and another task runs
            fail(*m_run->error());
        else if (!models::needsCountdown(caution()))
            onChecked();
        else if (m_step == Step::Checking) // that took so long that nobody may be there
            setStep(Step::Confirming);
        return;
    case State::Checking:
    case State::Stopping:
    case State::Stopped:
        return;
    case State::CountingDown:
        return setStep(Step::CountingDown);
    case State::Running:
    case State::Paused:
    case State::Finished:
    case State::Blocked: // its page says why
        break;
    }
    const QUuid plan = m_run->head().id;
    m_run->disconnect(this);
    m_run = nullptr; // from here on it is not this dialog's to call off
    accept();
    Q_EMIT started(plan);
}

//! Everything was looked at, and whoever confirmed it may have left since.
bool PlanDialog::asksOnceMore() const
{
    return m_step == Step::Confirming && !m_problem && m_run &&
           m_run->state() == models::PlanRun::State::Ready;
}

void PlanDialog::fail(const ApiError &error)
{
    m_problem = error;
    setStep(hasOneStep() ? Step::Reviewing : Step::Confirming);
}

void PlanDialog::setStep(Step step)
{
    const bool isOther = step != m_step || !isVisible();
    m_step = step;
    refreshTexts();
    if (!hasOneStep())
        disarmReturn();
    if (isOther)
        focusStep();
}

//! Always on what harms nothing.
void PlanDialog::focusStep()
{
    switch (m_step) {
    case Step::Reviewing:
        m_review->table()->setFocus();
        break;
    case Step::Confirming:
        m_confirm->firstField()->setFocus();
        break;
    case Step::Freezing:
    case Step::Checking:
    case Step::Found:
    case Step::CountingDown:
        m_cancel->setFocus();
        break;
    }
}

void PlanDialog::retranslate()
{
    setHeading(PlanWords::question(m_head));
    m_review->retranslate();
    m_confirm->retranslate();
    m_error->retranslate();
    m_next->setText(m_review->isReading() ? tr("C&ontinue without waiting") : tr("C&ontinue"));
    m_back->setText(tr("&Back"));
    m_command->setText(commandText());
    m_danger->setText(commandText());
    m_cancel->setText(m_step == Step::CountingDown ? tr("&Stop, erase nothing") : tr("Cancel"));
    showState();
}

void PlanDialog::showState()
{
    const bool isReviewing = m_step == Step::Reviewing || (hasOneStep() && m_step != Step::Confirming);
    m_review->setVisible(isReviewing);
    m_review->setEnabled(m_step == Step::Reviewing);
    m_confirm->setVisible(!isReviewing);
    m_confirm->setLocked(m_step != Step::Confirming);
    m_error->setError(m_problem);
    showNotice();
    showButtons();
}

//! What looking at every link once more has found.
QString PlanDialog::findingsText() const
{
    qint64 left = 0;
    qint64 gone = 0;
    qint64 same = 0;
    const models::PlanFindings &findings = m_run->findings();
    for (auto it = findings.reasons.cbegin(); it != findings.reasons.cend(); ++it) {
        qint64 &sum = it.key() == "not_found"_L1 ? gone : it.key() == "nothing_to_do"_L1 ? same : left;
        sum += it.value();
    }
    QStringList sentences;
    if (const int count = static_cast<int>(gone); count > 0)
        sentences << tr("%Ln link(s) are already gone.", nullptr, count);
    if (const int count = static_cast<int>(same); count > 0)
        sentences << tr("%Ln link(s) are in this mode already.", nullptr, count);
    if (const int count = static_cast<int>(left); count > 0)
        sentences << tr("%Ln link(s) are left out, as it could harm or cannot work.", nullptr, count);
    return sentences.join(u' ');
}

qint64 PlanDialog::leftOver() const
{
    return m_run ? m_run->progress().waiting : 0;
}

QString PlanDialog::withFindings(const QString &words) const
{
    const QString found = m_run ? findingsText() : QString();
    return found.isEmpty() ? words : words + u' ' + found;
}

void PlanDialog::showNotice()
{
    switch (m_step) {
    case Step::Reviewing:
    case Step::Confirming:
        showProgress(*m_progress, false);
        if (asksOnceMore())
            m_notice->setNotice(Tone::Attention,
                                withFindings(tr("Looking at the links took a while. Nothing has been sent "
                                                "yet: press the button once more to begin.")));
        else
            m_notice->setNotice(Tone::Neutral, {});
        break;
    case Step::Freezing:
        showProgress(*m_progress, true);
        m_notice->setNotice(Tone::Neutral, tr("Writing the plan down…"));
        break;
    case Step::Checking: {
        const QLocale locale;
        const qint64 checked = m_run ? m_run->findings().checked : 0;
        const qint64 counted = m_run ? m_run->findings().counted : 0;
        showProgress(*m_progress, true,
                     double(std::max(checked, counted)) / std::max<double>(1, double(m_head.count)));
        m_notice->setNotice(
            Tone::Neutral,
            counted == 0
                //: %1 and %2 numbers of links
                ? tr("Looking at every link once more: %1 of %2. Nothing has been sent yet.")
                      .arg(locale.toString(checked), locale.toString(m_head.count))
                //: %1, %2 and %3 numbers of links: of %3 it is known how many accounts and so on they have
                : tr("Looking at every link once more: %1 of %2. What %3 of them hold is counted. Nothing "
                     "has been sent yet.")
                      .arg(locale.toString(checked), locale.toString(m_head.count),
                           locale.toString(counted)));
        break;
    }
    case Step::Found: {
        showProgress(*m_progress, false);
        const QString found = m_run ? findingsText() : QString();
        const QString rest = leftOver() > 0 ? tr("Nothing has been sent yet.")
                                            : tr("No link is left, so that nothing would be sent.");
        m_notice->setNotice(Tone::Attention, found + u' ' + rest);
        break;
    }
    case Step::CountingDown: {
        const int seconds = m_run ? m_run->secondsLeft() : 0;
        showProgress(*m_progress, true, 1.0 - double(seconds) / kDelaySeconds);
        const QString words =
            tr("Erasing begins in %Ln second(s). Nothing has been sent yet.", nullptr, seconds);
        m_notice->setNotice(Tone::Attention, withFindings(words));
        break;
    }
    }
}

QString PlanDialog::commandText() const
{
    //: button: %1 "Erase 14 links at Belvo", %2 the environment, so that nobody erases in the wrong one
    PlanHead head = m_head;
    if (m_step == Step::Found && leftOver() > 0)
        head.count = leftOver();
    const QString text = tr("%1 (%2)").arg(PlanWords::command(head), environmentName(head.environment));
    return FieldRow::escaped(text);
}

void PlanDialog::showButtons()
{
    const bool isReviewing = m_step == Step::Reviewing;
    const bool isConfirming = m_step == Step::Confirming;
    const bool isFound = m_step == Step::Found;
    const bool isFinal = isConfirming || (isReviewing && hasOneStep()) || (isFound && leftOver() > 0);
    const bool isDanger = models::needsCountdown(caution());
    m_next->setVisible(isReviewing && !hasOneStep());
    m_next->setEnabled(m_review->isComplete());
    m_back->setVisible(isConfirming);
    QPushButton *command = isDanger ? m_danger : m_command;
    m_danger->setVisible(isFinal && isDanger);
    m_command->setVisible(isFinal && !isDanger);
    command->setEnabled(isFound || (isConfirming ? m_confirm->isComplete() : m_review->isComplete()));
    m_command->setDefault(hasOneStep() && !isFound);
    m_cancel->setEnabled(m_step != Step::Freezing);
}

void PlanDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !hasOneStep()) {
        event->accept(); // presses nothing, not even a button that some style made default
        return;
    }
    DialogFrame::keyPressEvent(event);
}

void PlanDialog::done(int result)
{
    if (m_step == Step::Freezing && result != Accepted)
        return; // it is being written down: what becomes of it is told first
    m_review->stopReading();
    callOff();
    DialogFrame::done(result);
}

//! Nothing was sent, and nothing will be: the record says so.
void PlanDialog::callOff()
{
    const QPointer<models::PlanRun> run = std::exchange(m_run, nullptr);
    if (!run)
        return;
    run->disconnect(this);
    const bool wasAtWork = run->isBusy();
    run->stop(); // what it is doing, or the plan
    if (wasAtWork &&
        (run->state() == models::PlanRun::State::Prepared || run->state() == models::PlanRun::State::Ready))
        run->stop(); // the plan
    Q_EMIT calledOff(run->head().id);
}

} // namespace vinculo::ui
