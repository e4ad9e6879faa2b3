// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/retrievedialog.h"

#include "ui/actions/linknames.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QDateEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::RetrieveFlow;

namespace {

constexpr int kLongestWindowDays = 365; //!< API guide, "Limits": one request for transactions
constexpr int kUsualWindowDays = 90;

} // namespace

RetrieveDialog::RetrieveDialog(Theme &theme, const Profile &profile, LinkNames &names,
                               const models::LinkRow &link, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_names(names)
    , m_link(link)
{
    setObjectName(u"retrieveDialog"_s);
    setIconName(u"refresh"_s);
    m_who = addText(WordLabel::Look::Secondary);
    m_what = addText(WordLabel::Look::Body);
    m_notice = new NoticeLine(theme, this);
    body()->addWidget(m_notice);
    m_progress = new ProgressLine(theme, this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme, this);
    body()->addWidget(m_error);
    buildChoices();
    buildDates();
    m_cost = addText(WordLabel::Look::Secondary);
    m_start = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_start->setObjectName(u"retrieveStart"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_error, &ErrorPane::heightChanged, this, &RetrieveDialog::fitHeight);
    connect(&names, &LinkNames::changed, this, [this] { refreshTexts(); });
    connect(m_close, &QPushButton::clicked, this, &RetrieveDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] {
        const bool dated = m_transactions->isChecked();
        Q_EMIT requested(dated                   ? u"transactions"_s
                         : m_owners->isChecked() ? u"owners"_s
                                                 : u"accounts"_s,
                         dated ? m_from->date().toString(Qt::ISODate) : QString(),
                         dated ? m_to->date().toString(Qt::ISODate) : QString());
    });
    refreshTexts();
    m_accounts->setFocus();
}

void RetrieveDialog::buildChoices()
{
    m_form = new QWidget(this);
    auto *choices = new QVBoxLayout(m_form);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Theme::space(1));
    for (QRadioButton **choice : {&m_accounts, &m_transactions, &m_owners}) {
        *choice = new QRadioButton(m_form);
        choices->addWidget(*choice);
    }
    m_accounts->setObjectName(u"retrieveAccounts"_s);
    m_transactions->setObjectName(u"retrieveTransactions"_s);
    m_owners->setObjectName(u"retrieveOwners"_s);
    m_accounts->setChecked(true);
    body()->addWidget(m_form);
    connect(m_transactions, &QRadioButton::toggled, this, [this] { refreshTexts(); });
}

void RetrieveDialog::buildDates()
{
    m_dates = new QWidget(this);
    auto *line = new QHBoxLayout(m_dates);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(4));
    const auto addDate = [this, line](QDateEdit *&editor, const QDate &date) {
        editor = new QDateEdit(date, m_dates);
        editor->setCalendarPopup(true);
        editor->setMaximumDate(QDate::currentDate());
        auto *row = new FieldRow(theme(), editor, m_dates);
        line->addWidget(row, 1, Qt::AlignTop);
        connect(editor, &QDateEdit::dateChanged, this, [this] { refreshTexts(); });
        return row;
    };
    const QDate today = QDate::currentDate();
    m_fromRow = addDate(m_from, today.addDays(-kUsualWindowDays));
    m_toRow = addDate(m_to, today);
    body()->addWidget(m_dates);
}

void RetrieveDialog::setFlow(RetrieveFlow *flow)
{
    m_flow = flow;
    if (flow)
        connect(flow, &RetrieveFlow::stateChanged, this, &RetrieveDialog::onStateChanged);
    refreshTexts();
}

void RetrieveDialog::onStateChanged()
{
    // the challenge has a dialog of its own
    if (m_flow && m_flow->state() == RetrieveFlow::State::NeedsMfa) {
        accept();
        return;
    }
    refreshTexts();
    if (!isWorking())
        (m_start->isVisibleTo(this) ? m_start : m_close)->setFocus();
}

void RetrieveDialog::retranslate()
{
    setHeading(tr("Fetch data of %1 now").arg(m_names.bank(m_link)));
    m_who->setText(linkLine(m_link, m_names.person(m_link.id)));
    m_what->setText(
        tr("Belvo signs in at the bank while you wait, at most five minutes. The customer may be asked to "
           "confirm."));
    m_accounts->setText(tr("&Accounts and balances"));
    m_transactions->setText(tr("&Transactions of a period"));
    m_owners->setText(tr("&Owners"));
    //: Begin of a period
    m_fromRow->setLabel(tr("&From"));
    //: End of a period
    m_toRow->setLabel(tr("&To"));
    m_from->setLocale(QLocale());
    m_to->setLocale(QLocale());
    m_fromRow->setProblem(windowProblem());
    m_cost->setText(
        tr("It counts towards the monthly limits of Open Finance for this customer and may be billed."));
    m_start->setText(tr("F&etch now"));
    m_error->retranslate();
    showState();
}

QString RetrieveDialog::windowProblem() const
{
    if (!m_transactions->isChecked())
        return {};
    if (m_from->date() > m_to->date())
        return tr("The period ends before it begins.");
    if (m_from->date().daysTo(m_to->date()) > kLongestWindowDays)
        return tr("Belvo fetches at most 365 days at once.");
    return {};
}

bool RetrieveDialog::isWorking() const
{
    return m_flow && m_flow->state() == RetrieveFlow::State::Sending;
}

void RetrieveDialog::showState()
{
    const RetrieveFlow::State state = m_flow ? m_flow->state() : RetrieveFlow::State::Idle;
    const bool choosing = state == RetrieveFlow::State::Idle || state == RetrieveFlow::State::Failed;
    m_form->setVisible(choosing);
    m_what->setVisible(choosing);
    m_cost->setVisible(choosing);
    m_dates->setVisible(choosing && m_transactions->isChecked());
    showProgress(*m_progress, isWorking());
    QString words;
    Tone tone = Tone::Neutral;
    if (state == RetrieveFlow::State::Sending) {
        words = tr("Belvo is fetching. You can close this dialog: the work goes on and you will be told.");
    } else if (state == RetrieveFlow::State::Done) {
        const auto rows = m_flow->rows();
        words = tr("Fetched: %n record(s).", nullptr, rows ? static_cast<int>(rows->rowCount) : 0);
        tone = Tone::Ok;
    } else if (state == RetrieveFlow::State::Unknown) {
        words = tr("No answer came. Belvo may have stored the data all the same: reload the list before you "
                   "fetch again.");
        tone = Tone::Attention;
    }
    m_notice->setNotice(tone, words);
    m_error->setError(state == RetrieveFlow::State::Failed ? m_flow->error() : std::nullopt);
    m_start->setVisible(choosing);
    m_start->setEnabled(choosing && windowProblem().isEmpty());
    m_close->setText(choosing ? tr("Cancel") : tr("Close"));
}

} // namespace vinculo::ui
