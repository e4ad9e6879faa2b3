// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/refreshdialog.h"

#include "models/refresh/monthlycalls.h"
#include "models/table/cellformatter.h"
#include "ui/actions/linknames.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/dialogs/links/refreshwords.h"
#include "ui/dialogs/links/resourcechooser.h"
#include "ui/text/durationtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::RefreshFlow;

RefreshDialog::RefreshDialog(Theme &theme, const Profile &profile, RefreshFlow &flow, LinkNames &names,
                             const models::LinkRow &link, const QStringList &ticked, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_flow(flow)
    , m_names(names)
    , m_link(link)
    , m_ticked(ticked)
{
    setObjectName(u"refreshDialog"_s);
    setIconName(u"refresh"_s);
    buildParts();
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, [this] {
        // the countdown ended, or a hold was lifted: the choice comes back
        if (m_flow.cooldown() || !m_start->isVisibleTo(this))
            showState();
        else
            refreshTexts();
    });
    m_clock.start();
    connect(&flow, &RefreshFlow::stateChanged, this, &RefreshDialog::onStateChanged);
    connect(&flow, &RefreshFlow::changesKnown, this, [this] { refreshTexts(); });
    connect(&names, &LinkNames::changed, this, [this] {
        fillOffer();
        refreshTexts();
    });
    fillOffer();
    refreshTexts();
    m_start->setFocus();
}

void RefreshDialog::buildParts()
{
    m_who = addText(WordLabel::Look::Secondary);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_what = addText(WordLabel::Look::Body);
    m_choose = addText(WordLabel::Look::Strong);
    m_resources = new ResourceChooser(this);
    body()->addWidget(m_resources);
    m_cost = addText(WordLabel::Look::Secondary);
    m_request = addText(WordLabel::Look::Secondary);
    m_request->setObjectName(u"refreshRequest"_s);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_start = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_start->setObjectName(u"refreshStart"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_error, &ErrorPane::heightChanged, this, &RefreshDialog::fitHeight);
    connect(m_resources, &ResourceChooser::changed, this, [this] { refreshTexts(); });
    connect(m_start, &QPushButton::clicked, this, [this] {
        // with an empty list Belvo would fetch everything, which is not what no tick means
        if (!m_resources->chosen().isEmpty())
            m_flow.start(m_resources->chosen());
    });
    connect(m_close, &QPushButton::clicked, this, &RefreshDialog::reject);
}

void RefreshDialog::setCare(models::FetchRecord *fetches, std::function<bool()> isHeld)
{
    m_fetches = fetches;
    m_isHeld = std::move(isHeld);
    if (fetches)
        connect(fetches, &models::FetchRecord::changed, this, [this] { refreshTexts(); });
    refreshTexts();
}

//! Of the chosen kinds of data the one with the fewest calls left counts.
models::RefreshCareFacts RefreshDialog::careFacts() const
{
    models::RefreshCareFacts facts = models::refreshCareFacts(m_link, m_names.isHealthy(m_link.institution),
                                                              m_isHeld && m_isHeld(), m_fetches);
    if (m_fetches)
        facts.callsLeft = models::callsLeft(m_fetches->counts(), m_resources->chosen());
    return facts;
}

std::optional<models::RefreshCare> RefreshDialog::care() const
{
    return models::refreshCare(careFacts());
}

QString RefreshDialog::costText() const
{
    const QString general =
        tr("Every fetch may be billed and counts towards the monthly limits of Open Finance for this "
           "customer. A link can be fetched again after ten minutes.");
    const std::optional<int> left = careFacts().callsLeft;
    if (!left)
        return general;
    return general + u' ' + callsLeftText(*left);
}

void RefreshDialog::fillOffer()
{
    const QStringList possible = m_names.resources(m_link.institution);
    m_resources->setOffer(possible.isEmpty() ? m_ticked : possible, m_ticked);
}

void RefreshDialog::onStateChanged()
{
    // the challenge has a dialog of its own
    if (m_flow.state() == RefreshFlow::State::NeedsMfa)
        accept();
    else
        refreshTexts();
}

QString RefreshDialog::headingText() const
{
    const QString bank = m_names.bank(m_link);
    switch (m_flow.state()) {
    case RefreshFlow::State::Idle:
    case RefreshFlow::State::NeedsMfa:
    case RefreshFlow::State::CoolingDown:
    case RefreshFlow::State::Failed:
        break;
    case RefreshFlow::State::Sending:
    case RefreshFlow::State::Watching:
        return tr("Belvo is fetching new data for %1").arg(bank);
    case RefreshFlow::State::Done:
        return tr("New data has arrived for %1").arg(bank);
    case RefreshFlow::State::StillWorking:
        return tr("No new data has arrived for %1 yet").arg(bank);
    case RefreshFlow::State::Unknown:
        return tr("It is not known whether Belvo is fetching %1").arg(bank);
    }
    return tr("Fetch new data for %1 at Belvo?").arg(bank);
}

void RefreshDialog::retranslate()
{
    setHeading(headingText());
    m_who->setText(linkLine(m_link, m_names.person(m_link.id)));
    m_what->setText(
        tr("Belvo contacts the bank now and fetches the chosen data again. What is already there stays "
           "until the new data has arrived."));
    m_choose->setText(tr("Data to fetch"));
    m_cost->setText(costText());
    m_resources->retranslate();
    m_error->retranslate();
    showState();
}

bool RefreshDialog::canStart() const
{
    const RefreshFlow::State state = m_flow.state();
    return state == RefreshFlow::State::Idle || state == RefreshFlow::State::Failed ||
           state == RefreshFlow::State::CoolingDown || state == RefreshFlow::State::Done;
}

QString RefreshDialog::stateText() const
{
    switch (m_flow.state()) {
    case RefreshFlow::State::Idle:
    case RefreshFlow::State::Failed:
    case RefreshFlow::State::CoolingDown:
        if (const auto wait = m_flow.cooldown())
            //: %1 is minutes and seconds, as 9:41
            return tr("This link was fetched a short time ago. It can be fetched again in %1.")
                .arg(clockText(*wait));
        if (const auto found = care())
            return careText(*found, careFacts());
        return {};
    case RefreshFlow::State::Sending:
        return tr("Asking Belvo…");
    case RefreshFlow::State::Watching:
        return tr("Belvo has accepted and is working. It usually takes some minutes. You can close this "
                  "dialog: the "
                  "work goes on and you will be told.");
    case RefreshFlow::State::Done:
        return QStringList(QStringList(tr("New data has arrived.")) + changeLines(m_flow.changes()))
            .join(u'\n');
    case RefreshFlow::State::NeedsMfa:
        return tr("The bank asks the customer to confirm. The work goes on when the challenge is answered.");
    case RefreshFlow::State::StillWorking:
        return tr(
            "Half an hour has passed without new data. Belvo may still be working: reload the link later.");
    case RefreshFlow::State::Unknown:
        return tr("No answer came, so it is not known whether Belvo is fetching. It is not asked twice; the "
                  "link is "
                  "being watched for new data instead.");
    }
    return {};
}

void RefreshDialog::showState()
{
    const RefreshFlow::State state = m_flow.state();
    const bool choosing = canStart() && state != RefreshFlow::State::Done && !m_flow.cooldown();
    for (QWidget *part : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_choose),
                          static_cast<QWidget *>(m_resources), static_cast<QWidget *>(m_cost)})
        part->setVisible(choosing);
    showProgress(*m_progress, state == RefreshFlow::State::Sending || state == RefreshFlow::State::Watching);
    m_error->setError(state == RefreshFlow::State::Failed ? m_flow.error() : std::nullopt);
    m_request->setVisible(!m_flow.requestId().isEmpty());
    //: %1 is an id given by Belvo
    m_request->setText(tr("Request id: %1").arg(models::CellFormatter::visible(m_flow.requestId())));
    m_request->setAccessibleName(m_request->text()); // it takes the focus, to be copied
    const bool done = state == RefreshFlow::State::Done;
    const bool working = state == RefreshFlow::State::Sending || state == RefreshFlow::State::Watching;
    m_notice->setNotice(done ? Tone::Ok : working ? Tone::Neutral : Tone::Attention, stateText());
    showButtons();
}

void RefreshDialog::showButtons()
{
    const bool choosing = canStart() && m_flow.state() != RefreshFlow::State::Done;
    m_start->setText(tr("&Fetch at Belvo"));
    m_start->setVisible(choosing);
    const auto found = care();
    const bool isRefused = found && found->isRefused;
    m_start->setEnabled(choosing && !isRefused && !m_flow.cooldown() && !m_resources->chosen().isEmpty());
    m_close->setText(choosing && !m_flow.cooldown() ? tr("Cancel") : tr("Close"));
}

} // namespace vinculo::ui
