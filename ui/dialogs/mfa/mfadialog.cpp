// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mfa/mfadialog.h"

#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/mfa/challengeview.h"
#include "ui/text/durationtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::MfaFlow;

namespace {

constexpr int kLongestAnswer = 200;
constexpr std::chrono::milliseconds kTickShown{2500};
//! Banks renew codes every 30 to 60 s (API guide, HTTP 428).
constexpr std::chrono::seconds kCodeMayBeOld{30};

bool hasCodeThatAges(const MfaChallenge &challenge)
{
    return challenge.kind == MfaKind::Numeric || challenge.kind == MfaKind::Qr;
}

} // namespace

MfaDialog::MfaDialog(Theme &theme, const Profile &profile, std::unique_ptr<MfaFlow> flow,
                     const MfaSubject &subject, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_flow(std::move(flow))
    , m_subject(subject)
{
    setObjectName(u"mfaDialog"_s);
    setIconName(u"key"_s);
    setModal(false);
    buildParts();
    buildButtons();
    connect(m_flow.get(), &MfaFlow::stateChanged, this, &MfaDialog::onStateChanged);
    connect(m_flow.get(), &MfaFlow::challengeChanged, this, &MfaDialog::onChallengeChanged);
    connect(m_flow.get(), &MfaFlow::tick, this, &MfaDialog::onTick);
    onChallengeChanged();
    refreshTexts();
}

MfaDialog::~MfaDialog() = default;

void MfaDialog::buildParts()
{
    m_who = addText(WordLabel::Look::Secondary);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_view = new ChallengeView(theme(), this);
    body()->addWidget(m_view);
    m_answer = new QLineEdit(this);
    m_answer->setObjectName(u"mfaAnswer"_s);
    m_answer->setMaxLength(kLongestAnswer);
    m_answer->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_answerRow = new FieldRow(theme(), m_answer, this);
    body()->addWidget(m_answerRow);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    auto *clocks = new QHBoxLayout;
    m_codeClock = new WordLabel(theme(), WordLabel::Look::Secondary, this);
    m_sessionClock = new WordLabel(theme(), WordLabel::Look::Secondary, this);
    m_sessionClock->setAlignment(Qt::AlignRight | Qt::AlignTop);
    clocks->addWidget(m_codeClock, 1);
    clocks->addWidget(m_sessionClock, 1);
    body()->addLayout(clocks);
    connect(m_error, &ErrorPane::heightChanged, this, &MfaDialog::fitHeight);
    connect(m_answer, &QLineEdit::textChanged, this, [this] { showPrimary(); });
}

void MfaDialog::buildButtons()
{
    m_primary = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    m_primary->setObjectName(u"mfaPrimary"_s);
    connect(m_primary, &QPushButton::clicked, this, &MfaDialog::onPrimary);
    connect(m_cancel, &QPushButton::clicked, this, &MfaDialog::reject);
}

void MfaDialog::setSubject(const MfaSubject &subject)
{
    m_subject = subject;
    refreshTexts();
}

void MfaDialog::retranslate()
{
    showHeading();
    m_view->retranslate();
    m_error->retranslate();
    showState();
}

void MfaDialog::showHeading()
{
    setHeading(m_subject.bank.isEmpty() ? tr("The bank asks the customer to confirm")
                                        : tr("%1 asks the customer to confirm").arg(m_subject.bank));
    QStringList parts;
    for (const QString &part : {m_subject.person, m_subject.action})
        if (!part.isEmpty())
            parts << part;
    m_who->setText(parts.join(u" · "_s));
    m_who->setVisible(!parts.isEmpty());
}

bool MfaDialog::isOpen() const
{
    const MfaFlow::State state = m_flow->state();
    return state == MfaFlow::State::Asking || state == MfaFlow::State::Sending ||
           state == MfaFlow::State::WaitingForBank;
}

void MfaDialog::onChallengeChanged()
{
    m_answer->clear();
    m_spokenLeft = -1;
    m_view->setChallenge(m_flow->challenge());
    onStateChanged();
    if (m_answerRow->isVisibleTo(this))
        m_answer->setFocus();
}

void MfaDialog::onStateChanged()
{
    if (m_flow->state() == MfaFlow::State::Accepted && !m_succeeded) {
        m_succeeded = true;
        // long enough to see the tick, then out of the way
        QTimer::singleShot(kTickShown, this, &MfaDialog::accept);
        Q_EMIT accepted428(m_flow->answer());
    }
    if (!isOpen())
        m_answer->clear();
    refreshTexts();
    if (m_flow->state() == MfaFlow::State::Asking && m_flow->challenge().expectsUserInput)
        m_answer->setFocus();
    else if (m_primary->isVisibleTo(this) && m_primary->isEnabled())
        m_primary->setFocus();
    else if (isOpen())
        setFocus(); // not on Cancel: a second Return would give up the session while the answer is on its way
    else
        m_cancel->setFocus();
}

void MfaDialog::showState()
{
    const MfaFlow::State state = m_flow->state();
    const bool open = isOpen();
    m_view->setVisible(open);
    m_answerRow->setVisible(open && m_flow->challenge().expectsUserInput);
    m_answerRow->setEnabled(state == MfaFlow::State::Asking);
    m_answerRow->setLabel(m_flow->challenge().kind == MfaKind::Text ? tr("The customer's answer")
                                                                    : tr("The code the customer tells you"));
    m_answerRow->setHint(tr("Sent once to the bank, then forgotten here. It is never stored."));
    showProgress(*m_progress, state == MfaFlow::State::Sending || state == MfaFlow::State::WaitingForBank);
    m_error->setError(state == MfaFlow::State::Failed ? m_flow->error() : std::nullopt);
    showNotice();
    showClocks();
    showPrimary();
    //: Closes a dialog that has nothing more to do
    m_cancel->setText(open ? tr("Cancel") : tr("Close"));
}

QString MfaDialog::stateText() const
{
    switch (m_flow->state()) {
    case MfaFlow::State::Asking:
    case MfaFlow::State::Failed:
    case MfaFlow::State::Cancelled:
        return {};
    case MfaFlow::State::Sending:
        return tr("Sending the answer to the bank…");
    case MfaFlow::State::WaitingForBank:
        return tr("Waiting until the customer has confirmed at the bank. This dialog asks again by itself.");
    case MfaFlow::State::Accepted:
        return tr("The bank has accepted. The work goes on.");
    case MfaFlow::State::Expired:
        return tr("The session with the bank is over. Nothing is lost: start again and the bank sends a new "
                  "challenge.");
    case MfaFlow::State::Unresumable:
        return tr("Belvo offers no way to answer a challenge here. Update the link's credentials with a "
                  "fresh code, or "
                  "let the customer update the link in Belvo's widget.");
    }
    return {};
}

void MfaDialog::showNotice()
{
    const MfaFlow::State state = m_flow->state();
    if (state != MfaFlow::State::Asking) {
        const bool good = state == MfaFlow::State::Accepted;
        const bool caution = state == MfaFlow::State::Expired || state == MfaFlow::State::Unresumable;
        m_notice->setNotice(good ? Tone::Ok : caution ? Tone::Attention : Tone::Neutral, stateText());
        return;
    }
    switch (m_flow->notice()) {
    case MfaFlow::Notice::None:
        m_notice->setNotice(Tone::Neutral, {});
        break;
    case MfaFlow::Notice::ChallengeReplaced:
        m_notice->setNotice(Tone::Attention, tr("The bank has sent a new challenge. Use this one."));
        break;
    case MfaFlow::Notice::AnswerWasLate:
        m_notice->setNotice(Tone::Attention,
                            tr("The code had run out before the answer arrived. Here is the new one."));
        break;
    case MfaFlow::Notice::AnswerNotAccepted:
        m_notice->setNotice(Tone::Attention,
                            tr("The bank did not accept the answer. It has sent a new challenge."));
        break;
    case MfaFlow::Notice::NotSent:
        m_notice->setNotice(Tone::Attention,
                            tr("The answer could not be sent: Belvo has not seen it. Give it again."));
        break;
    }
}

void MfaDialog::showClocks()
{
    const bool open = isOpen();
    const auto age = m_flow->codeAge();
    const bool ages = open && hasCodeThatAges(m_flow->challenge());
    const bool old = age >= kCodeMayBeOld;
    m_codeClock->setVisible(ages);
    m_codeClock->setTone(old ? Tone::Attention : Tone::None);
    m_codeClock->setText(old ? tr("Code shown for %1 – the bank may renew it").arg(clockText(age))
                             : tr("Code shown for %1").arg(clockText(age)));
    const auto left = m_flow->sessionLeft();
    m_sessionClock->setVisible(open && left.has_value());
    setTitleClock(open && left ? clockText(*left) : QString());
    if (!left)
        return;
    m_sessionClock->setTone(*left <= std::chrono::seconds(30) ? Tone::Attention : Tone::None);
    //: %1 is minutes and seconds, as 9:41
    m_sessionClock->setText(tr("Session ends in %1").arg(clockText(*left)));
}

void MfaDialog::onTick()
{
    showClocks();
    const auto left = m_flow->sessionLeft();
    if (!left || !isOpen())
        return;
    // read out at two moments only: a voice every second would drown the conversation
    for (const int threshold : {10, 30}) {
        if (left->count() > threshold || (m_spokenLeft >= 0 && m_spokenLeft <= threshold))
            continue;
        m_spokenLeft = threshold;
        m_sessionClock->setAccessibleName(m_sessionClock->text());
        QAccessibleEvent event(m_sessionClock, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        break;
    }
}

void MfaDialog::showPrimary()
{
    const MfaFlow::State state = m_flow->state();
    const bool asks = m_flow->challenge().expectsUserInput;
    const bool over = state == MfaFlow::State::Expired || state == MfaFlow::State::Failed;
    m_primary->setVisible(state == MfaFlow::State::Asking || state == MfaFlow::State::Sending || over);
    m_primary->setEnabled(
        over || (state == MfaFlow::State::Asking && (!asks || !m_answer->text().trimmed().isEmpty())));
    if (over)
        m_primary->setText(tr("&Start again"));
    else
        m_primary->setText(asks ? tr("&Send answer") : tr("&Continue"));
}

void MfaDialog::onPrimary()
{
    const MfaFlow::State state = m_flow->state();
    if (state == MfaFlow::State::Expired || state == MfaFlow::State::Failed) {
        m_succeeded = true; // not abandoned: it goes on elsewhere
        Q_EMIT startAgainRequested();
        accept();
        return;
    }
    if (state != MfaFlow::State::Asking)
        return;
    if (!m_flow->challenge().expectsUserInput) {
        m_flow->proceed();
        return;
    }
    QString typed = m_answer->text().trimmed();
    // a code pasted as "123 456" is the code; in an answer in words the spaces belong to it
    if (m_flow->challenge().kind != MfaKind::Text)
        typed.remove(u' ');
    m_answer->clear();
    if (!typed.isEmpty())
        m_flow->submit(typed.toUtf8());
}

void MfaDialog::done(int result)
{
    m_answer->clear();
    if (!m_succeeded) {
        m_succeeded = true;
        m_flow->cancel();
        Q_EMIT abandoned();
    }
    DialogFrame::done(result);
}

} // namespace vinculo::ui
