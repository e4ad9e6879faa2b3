// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/accessmodedialog.h"

#include "ui/actions/linknames.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::AccessModeFlow;

namespace {

constexpr QLatin1StringView kSingle{"single"};
constexpr QLatin1StringView kRecurrent{"recurrent"};

} // namespace

AccessModeDialog::AccessModeDialog(Theme &theme, const Profile &profile, AccessModeFlow &flow,
                                   LinkNames &names, const models::LinkRow &link, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_flow(flow)
    , m_names(names)
    , m_link(link)
{
    setObjectName(u"accessModeDialog"_s);
    setIconName(u"clock"_s);
    buildParts();
    connect(&flow, &AccessModeFlow::stateChanged, this, [this] { refreshTexts(); });
    connect(&names, &LinkNames::changed, this, [this] { refreshTexts(); });
    // who comes here wants the other one: what it costs shows at once
    QRadioButton *other = m_link.accessMode == kSingle ? m_recurrent : m_single;
    other->setChecked(true);
    connect(m_single, &QRadioButton::toggled, this, [this] { refreshTexts(); });
    refreshTexts();
    other->setFocus();
}

void AccessModeDialog::buildParts()
{
    m_who = addText(WordLabel::Look::Secondary);
    const auto addChoice = [this](WordLabel *&help) {
        auto *choice = new QRadioButton(this);
        help = new WordLabel(theme(), WordLabel::Look::Secondary, this);
        help->setContentsMargins(Theme::space(6), 0, 0, 0);
        auto *block = new QVBoxLayout;
        block->setSpacing(0);
        block->addWidget(choice);
        block->addWidget(help);
        body()->addLayout(block);
        return choice;
    };
    m_single = addChoice(m_singleHelp);
    m_single->setObjectName(QString(kSingle));
    m_recurrent = addChoice(m_recurrentHelp);
    m_recurrent->setObjectName(QString(kRecurrent));
    m_billing = new NoticeLine(theme(), this);
    body()->addWidget(m_billing);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_apply = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_apply->setObjectName(u"accessModeApply"_s);
    m_check = addButton(QDialogButtonBox::ActionRole);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_error, &ErrorPane::heightChanged, this, &AccessModeDialog::fitHeight);
    connect(m_apply, &QPushButton::clicked, this, [this] { m_flow.start(chosen()); });
    connect(m_check, &QPushButton::clicked, this, [this] { m_flow.check(); });
    connect(m_close, &QPushButton::clicked, this, &AccessModeDialog::reject);
}

QString AccessModeDialog::chosen() const
{
    return QString(m_single->isChecked() ? kSingle : kRecurrent);
}

void AccessModeDialog::retranslate()
{
    setHeading(tr("How should Belvo keep the %1 link up to date?").arg(m_names.bank(m_link)));
    m_who->setText(linkLine(m_link, m_names.person(m_link.id)));
    const bool isSingle = m_link.accessMode == kSingle;
    m_single->setText(isSingle ? tr("&Single (now)") : tr("&Single"));
    m_singleHelp->setText(tr("Belvo fetched the data once. New data comes only when somebody asks for it."));
    m_recurrent->setText(isSingle ? tr("&Recurrent") : tr("&Recurrent (now)"));
    m_recurrentHelp->setText(tr("Belvo fetches new data by itself, as often as your contract says."));
    m_error->retranslate();
    showState();
}

void AccessModeDialog::showState()
{
    const AccessModeFlow::State state = m_flow.state();
    const bool editing = state == AccessModeFlow::State::Idle || state == AccessModeFlow::State::Failed;
    m_single->setEnabled(editing);
    m_recurrent->setEnabled(editing);
    const bool changes = chosen() != m_link.accessMode;
    const bool bills = changes && chosen() == kRecurrent;
    m_billing->setNotice(Tone::Attention, editing && bills
                                              ? tr("This costs money: Belvo fetches the whole history again "
                                                   "tomorrow and bills it, and every later fetch too.")
                                              : QString());
    QString words;
    Tone tone = Tone::Neutral;
    if (state == AccessModeFlow::State::Sending) {
        words = tr("Asking Belvo to change the link…");
    } else if (state == AccessModeFlow::State::Done) {
        words = tr("The link has been changed.");
        tone = Tone::Ok;
    } else if (state == AccessModeFlow::State::Unknown) {
        words = tr(
            "No answer came, so it is not known whether the link was changed. Check before you repeat it.");
        tone = Tone::Attention;
    }
    m_notice->setNotice(tone, words);
    m_error->setError(state == AccessModeFlow::State::Failed ? m_flow.error() : std::nullopt);
    m_apply->setVisible(editing);
    m_apply->setEnabled(editing && changes);
    // Return alone never starts what is billed
    m_apply->setDefault(!bills);
    m_close->setDefault(bills);
    m_apply->setText(chosen() == kRecurrent ? tr("Change to &recurrent") : tr("Change to &single"));
    m_check->setVisible(state == AccessModeFlow::State::Unknown);
    m_check->setText(tr("Check now"));
    m_close->setText(editing ? tr("Cancel") : tr("Close"));
}

} // namespace vinculo::ui
