// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/deletelinkdialog.h"

#include "core/domain/timestamp.h"
#include "models/table/cellformatter.h"
#include "ui/actions/linknames.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/text/environmenttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::DeleteFlow;

namespace {

constexpr int kDelaySeconds = 10;

} // namespace

DeleteLinkDialog::DeleteLinkDialog(Theme &theme, const Profile &profile, DeleteFlow &flow, LinkNames &names,
                                   const models::LinkRow &link, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_flow(flow)
    , m_names(names)
    , m_link(link)
    , m_environment(profile.environment)
{
    setObjectName(u"deleteLinkDialog"_s);
    setIconName(u"erase"_s, Theme::Role::Problem);
    buildParts();
    buildButtons();
    connect(&flow, &DeleteFlow::stateChanged, this, &DeleteLinkDialog::onStateChanged);
    connect(&flow, &DeleteFlow::impactChanged, this, [this] { showFacts(); });
    connect(&flow, &DeleteFlow::countdownChanged, this, [this] { showState(); });
    connect(&names, &LinkNames::changed, this, [this] { refreshTexts(); });
    refreshTexts();
    disarmReturn();
    m_cancel->setFocus();
}

DeleteLinkDialog::Fact DeleteLinkDialog::addFact(QGridLayout &grid)
{
    const Fact fact{new WordLabel(theme(), WordLabel::Look::Secondary, m_facts),
                    new WordLabel(theme(), WordLabel::Look::Body, m_facts)};
    const int row = grid.rowCount();
    grid.addWidget(fact.label, row, 0, Qt::AlignTop);
    grid.addWidget(fact.value, row, 1);
    return fact;
}

void DeleteLinkDialog::buildParts()
{
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_goesTitle = addText(WordLabel::Look::Body);
    m_facts = new QWidget(this);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Theme::space(30));
    m_who = addFact(*grid);
    m_linkFact = addFact(*grid);
    m_accounts = addFact(*grid);
    m_transactions = addFact(*grid);
    m_owners = addFact(*grid);
    m_lastUpdate = addFact(*grid);
    body()->addWidget(m_facts);
    m_stays = new NoticeLine(theme(), this);
    body()->addWidget(m_stays);
    m_confirm = new QLineEdit(this);
    m_confirm->setObjectName(u"deleteConfirm"_s);
    m_confirm->setMaxLength(64);
    m_confirmRow = new FieldRow(theme(), m_confirm, this);
    body()->addWidget(m_confirmRow);
    m_request = addText(WordLabel::Look::Secondary);
    connect(m_confirm, &QLineEdit::textChanged, this, [this] { showButtons(); });
    connect(m_error, &ErrorPane::heightChanged, this, &DeleteLinkDialog::fitHeight);
}

void DeleteLinkDialog::buildButtons()
{
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"deleteCancel"_s);
    m_check = addButton(QDialogButtonBox::ActionRole);
    m_delete = addButton(QDialogButtonBox::AcceptRole, Emphasis::Danger);
    m_delete->setObjectName(u"deleteNow"_s);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteLinkDialog::reject);
    connect(m_check, &QPushButton::clicked, this, [this] { m_flow.check(); });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (m_flow.state() == DeleteFlow::State::Ready && typedRight())
            m_flow.confirm(std::chrono::seconds(kDelaySeconds));
    });
}

bool DeleteLinkDialog::needsTyping() const
{
    return m_environment == Environment::Production;
}

bool DeleteLinkDialog::typedRight() const
{
    return !needsTyping() ||
           m_confirm->text().trimmed().compare(linkIdEnd(m_link.id), Qt::CaseInsensitive) == 0;
}

bool DeleteLinkDialog::isAsking() const
{
    const DeleteFlow::State state = m_flow.state();
    return state == DeleteFlow::State::ReadingImpact || state == DeleteFlow::State::Ready;
}

QString DeleteLinkDialog::headingText() const
{
    const QString bank = m_names.bank(m_link);
    switch (m_flow.state()) {
    case DeleteFlow::State::ReadingImpact:
    case DeleteFlow::State::Ready:
    case DeleteFlow::State::CountingDown:
    case DeleteFlow::State::Cancelled:
        break;
    case DeleteFlow::State::Sending:
    case DeleteFlow::State::Verifying:
        return tr("The %1 link is being erased at Belvo").arg(bank);
    case DeleteFlow::State::Deleted:
        return tr("The %1 link is erased at Belvo").arg(bank);
    case DeleteFlow::State::NotDeleted:
        return tr("The %1 link is still at Belvo").arg(bank);
    case DeleteFlow::State::Unknown:
        return tr("It is not known whether the %1 link is erased").arg(bank);
    case DeleteFlow::State::Failed:
        return tr("The %1 link was not erased").arg(bank);
    }
    const QString named = m_names.person(m_link.id);
    const QString person = named.isEmpty() ? m_flow.impact().maskedOwner : named;
    return person.isEmpty() ? tr("Erase the %1 link of this customer at Belvo?").arg(bank)
                            : tr("Erase the %1 link of %2 at Belvo?").arg(bank, person);
}

void DeleteLinkDialog::retranslate()
{
    setHeading(headingText());
    m_goesTitle->setText(
        tr("Belvo erases the link and everything it has fetched through it. This cannot be undone."));
    m_who.label->setText(tr("Customer"));
    //: A link, as a record of the API
    m_linkFact.label->setText(tr("Link"));
    m_accounts.label->setText(tr("Accounts"));
    m_transactions.label->setText(tr("Transactions"));
    m_owners.label->setText(tr("Owner records"));
    m_lastUpdate.label->setText(tr("Last update"));
    m_confirmRow->setLabel(tr("Type %1, the end of the link id, to confirm").arg(linkIdEnd(m_link.id)));
    m_confirmRow->setHint(tr("This is Production: the data belongs to a real customer."));
    m_error->retranslate();
    showFacts();
    showState();
}

QString DeleteLinkDialog::countText(qint64 count) const
{
    if (count < 0)
        return m_flow.state() == DeleteFlow::State::ReadingImpact ? tr("counting…") : tr("not known");
    return QLocale().toString(count);
}

void DeleteLinkDialog::showFacts()
{
    const models::LinkImpact &impact = m_flow.impact();
    const QString named = m_names.person(m_link.id);
    const QString person = named.isEmpty() ? models::CellFormatter::visible(impact.maskedOwner) : named;
    m_who.value->setText(person.isEmpty() ? tr("not known: no owner was fetched") : person);
    m_linkFact.value->setText(linkLine(m_link, {}));
    m_accounts.value->setText(countText(impact.accounts));
    m_transactions.value->setText(countText(impact.transactions));
    m_owners.value->setText(countText(impact.owners));
    const bool dated = m_link.lastAccessed.has_value();
    m_lastUpdate.value->setText(
        dated ? models::CellFormatter().dateTime(dateTimeFromMicroseconds(*m_link.lastAccessed))
              : tr("never"));
}

void DeleteLinkDialog::onStateChanged()
{
    refreshTexts();
    disarmReturn();
    if (!m_confirmRow->isVisibleTo(this) || !isAsking())
        m_cancel->setFocus();
}

void DeleteLinkDialog::showState()
{
    const DeleteFlow::State state = m_flow.state();
    const bool asking = isAsking();
    const bool counting = state == DeleteFlow::State::CountingDown;
    const bool over = state == DeleteFlow::State::Deleted;
    m_goesTitle->setVisible(asking);
    m_facts->setVisible(asking || counting);
    m_stays->setNotice(
        Tone::Attention,
        over || (!asking && !counting)
            ? QString()
            : tr("The consent at the bank is a thing of its own: it may end with the link or stay in "
                 "force. Only the customer can end it, at the bank or in Belvo's portal."));
    m_confirmRow->setVisible(asking && needsTyping());
    const double share = counting ? 1.0 - double(m_flow.secondsLeft()) / kDelaySeconds : -1;
    showProgress(*m_progress,
                 counting || state == DeleteFlow::State::Sending || state == DeleteFlow::State::Verifying,
                 share);
    m_error->setError(state == DeleteFlow::State::Failed ? m_flow.error() : std::nullopt);
    m_request->setVisible(!m_flow.requestId().isEmpty());
    //: %1 is an id given by Belvo
    m_request->setText(tr("Request id: %1").arg(models::CellFormatter::visible(m_flow.requestId())));
    showNotice();
    showButtons();
}

void DeleteLinkDialog::showNotice()
{
    switch (m_flow.state()) {
    case DeleteFlow::State::ReadingImpact:
    case DeleteFlow::State::Ready:
    case DeleteFlow::State::Failed:
    case DeleteFlow::State::Cancelled:
        m_notice->setNotice(Tone::Neutral, {});
        break;
    case DeleteFlow::State::CountingDown:
        m_notice->setNotice(Tone::Attention, tr("Erasing in %Ln second(s). Nothing has been sent yet.",
                                                nullptr, m_flow.secondsLeft()));
        break;
    case DeleteFlow::State::Sending:
        m_notice->setNotice(Tone::Neutral, tr("Asking Belvo to erase the link…"));
        break;
    case DeleteFlow::State::Verifying:
        m_notice->setNotice(Tone::Neutral, tr("Belvo has accepted. Checking that the link is really gone…"));
        break;
    case DeleteFlow::State::Deleted:
        m_notice->setNotice(Tone::Ok,
                            tr("Erased and checked: Belvo answers that this link does not exist any more."));
        break;
    case DeleteFlow::State::NotDeleted:
        m_notice->setNotice(Tone::Attention,
                            tr("The link is still there. Belvo may need more time: check again later."));
        break;
    case DeleteFlow::State::Unknown:
        m_notice->setNotice(Tone::Attention,
                            tr("No answer came, so it is not known whether the link was erased. It is "
                               "not sent again: check whether the link is still there."));
        break;
    }
}

void DeleteLinkDialog::showButtons()
{
    const DeleteFlow::State state = m_flow.state();
    const bool asking = isAsking();
    const bool counting = state == DeleteFlow::State::CountingDown;
    m_delete->setVisible(asking);
    // not before everything that would be lost has been counted, as far as it can be
    m_delete->setEnabled(state == DeleteFlow::State::Ready && typedRight());
    //: %1 is the environment, so that nobody erases in the wrong one
    m_delete->setText(tr("&Erase at Belvo (%1)").arg(environmentName(m_environment)));
    m_check->setVisible(state == DeleteFlow::State::Unknown || state == DeleteFlow::State::NotDeleted);
    m_check->setText(tr("C&heck again"));
    m_cancel->setText(counting ? tr("&Stop, keep the link") : asking ? tr("Cancel") : tr("Close"));
}

void DeleteLinkDialog::keyPressEvent(QKeyEvent *event)
{
    // Return presses nothing here, not even a button that some style made default
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    DialogFrame::keyPressEvent(event);
}

void DeleteLinkDialog::done(int result)
{
    if (isAsking() || m_flow.state() == DeleteFlow::State::CountingDown)
        m_flow.cancel();
    DialogFrame::done(result);
}

} // namespace vinculo::ui
