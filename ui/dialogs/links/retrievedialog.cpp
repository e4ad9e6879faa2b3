// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/retrievedialog.h"

#include "models/refresh/monthlycalls.h"
#include "models/table/cellformatter.h"
#include "ui/actions/linknames.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/dialogs/links/refreshwords.h"
#include "ui/dialogs/links/retrievechoice.h"
#include "ui/dialogs/links/retrieveform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::RetrieveFlow;

namespace {

//! Invalid: what is chosen has no period.
QDate firstDay(const RetrieveForm &form)
{
    return QDate::fromString(form.request({}).dateFrom, Qt::ISODate);
}

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
    m_notice->setObjectName(u"retrieveNotice"_s);
    body()->addWidget(m_notice);
    m_progress = new ProgressLine(theme, this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme, this);
    body()->addWidget(m_error);
    m_choice = new RetrieveChoice(this);
    m_choice->setObjectName(u"retrieveChoice"_s);
    body()->addWidget(m_choice);
    m_form = new RetrieveForm(theme, this);
    body()->addWidget(m_form);
    m_cost = addText(WordLabel::Look::Secondary);
    m_cost->setObjectName(u"retrieveCost"_s);
    m_start = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_start->setObjectName(u"retrieveStart"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_error, &ErrorPane::heightChanged, this, &RetrieveDialog::fitHeight);
    connect(&names, &LinkNames::changed, this, [this] { refreshTexts(); });
    connect(m_choice, &RetrieveChoice::chosenChanged, this, [this] {
        m_form->setResource(m_choice->chosen());
        refreshTexts();
    });
    connect(m_form, &RetrieveForm::changed, this, [this] {
        if (m_start)
            showState();
    });
    connect(m_close, &QPushButton::clicked, this, &RetrieveDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (const ResourceSpec *spec = m_choice->chosen())
            Q_EMIT requested(spec, m_form->request(m_link.id));
    });
    m_choice->setDelivered(names.resources(link.institution));
    m_form->setResource(m_choice->chosen());
    refreshTexts();
    m_choice->setFocus();
}

void RetrieveDialog::choose(const ResourceSpec &spec)
{
    m_choice->choose(spec);
}

void RetrieveDialog::setFlow(RetrieveFlow *flow)
{
    m_flow = flow;
    if (flow) {
        connect(flow, &RetrieveFlow::stateChanged, this, &RetrieveDialog::onStateChanged);
        connect(flow, &RetrieveFlow::progressed, this, [this] { showState(); });
    }
    refreshTexts();
}

void RetrieveDialog::setCare(models::FetchRecord *fetches, std::function<bool()> isHeld)
{
    m_fetches = fetches;
    m_isHeld = std::move(isHeld);
    if (fetches)
        connect(fetches, &models::FetchRecord::changed, this, [this] { refreshTexts(); });
    refreshTexts();
}

void RetrieveDialog::onStateChanged()
{
    // the challenge has a dialog of its own, and so have rows that are kept nowhere
    const bool hasOwnDialog =
        m_flow && (m_flow->state() == RetrieveFlow::State::NeedsMfa ||
                   (m_flow->state() == RetrieveFlow::State::Done && !m_flow->rows().empty()));
    if (hasOwnDialog) {
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
    m_choice->setDelivered(m_names.resources(m_link.institution));
    m_choice->retranslate();
    m_form->retranslate();
    m_start->setText(tr("F&etch now"));
    m_error->retranslate();
    showState();
}

QString RetrieveDialog::fetchesText(const ResourceSpec &spec) const
{
    const std::optional<int> count = m_fetches ? m_fetches->count(spec) : std::nullopt;
    if (!count)
        return {};
    const QString title = models::CellFormatter::title(spec);
    const QString what = QLocale().toLower(title.first(1)) + title.sliced(1);
    QString words;
    if (*count == 0)
        //: %1 kind of data, plural, e.g. bills
        words = tr("This program has not asked for %1 of this link this month.").arg(what);
    else
        //: %1 kind of data, plural, e.g. bills
        words = tr("This program has asked for %1 of this link %Ln time(s) this month.", nullptr, *count)
                    .arg(what);
    if (m_fetches->coversMonth())
        return words;
    return words + u' ' +
           tr("It only knows what was fetched since it was started, because its journal cannot be written.");
}

int RetrieveDialog::limit(const ResourceSpec &spec) const
{
    return models::monthlyLimit(spec, firstDay(*m_form), QDate::currentDate());
}

bool RetrieveDialog::isPeriodTooLong() const
{
    const std::optional<int> left = careFacts().callsLeft;
    return left && *left < m_form->callCount();
}

QString RetrieveDialog::costText() const
{
    QStringList sentences;
    const ResourceSpec *spec = m_choice->chosen();
    if (!spec)
        return tr("This institution delivers nothing that can be fetched.");
    if (const int calls = limit(*spec); calls > 0) {
        if (const QString fetches = fetchesText(*spec); !fetches.isEmpty())
            sentences.append(fetches);
        //: %n calls of this kind of data
        sentences.append(
            tr("Open Finance allows %Ln call(s) a month for this customer at this bank; automatic "
               "updates count as well.",
               nullptr, calls));
    } else if (spec->group == ResourceGroup::Banking) {
        sentences.append(
            tr("It counts towards the monthly limits of Open Finance for this customer and may be billed."));
    } else {
        sentences.append(tr("It may be billed."));
    }
    if (!spec->can(Verb::Resume))
        sentences.append(tr("If the institution asks for a code, it cannot be entered here: update the "
                            "credentials of the link, then fetch again."));
    if (!m_form->savesData())
        sentences.append(tr("Belvo does not keep the rows: they are shown once, in a window of their own, "
                            "and can be exported from there."));
    return sentences.join(u' ');
}

bool RetrieveDialog::isWorking() const
{
    return m_flow && m_flow->state() == RetrieveFlow::State::Sending;
}

bool RetrieveDialog::isChoosing() const
{
    return !m_flow || m_flow->state() == RetrieveFlow::State::Idle ||
           m_flow->state() == RetrieveFlow::State::Failed;
}

//! As for a refresh.
models::RefreshCareFacts RetrieveDialog::careFacts() const
{
    models::RefreshCareFacts facts = models::refreshCareFacts(m_link, m_names.isHealthy(m_link.institution),
                                                              m_isHeld && m_isHeld(), m_fetches);
    if (const ResourceSpec *spec = m_choice->chosen(); spec && m_fetches)
        facts.callsLeft =
            models::callsLeft(m_fetches->counts(), *spec, firstDay(*m_form), QDate::currentDate());
    return facts;
}

bool RetrieveDialog::isRefused() const
{
    const auto care = models::refreshCare(careFacts());
    return (care && care->isRefused) || isPeriodTooLong();
}

//! What speaks against fetching, the worst alone.
QString RetrieveDialog::careWords() const
{
    const models::RefreshCareFacts facts = careFacts();
    const auto care = models::refreshCare(facts);
    if (isPeriodTooLong() && !(care && care->isRefused))
        //: %1 number of calls that a period takes, %n how many are left
        return tr("This period takes %1 calls, but by the count of this program only %Ln call(s) are left "
                  "this month. Choose a shorter one.",
                  nullptr, *facts.callsLeft)
            .arg(QLocale().toString(m_form->callCount()));
    return care ? careText(*care, facts) : QString();
}

QString RetrieveDialog::acceptedText() const
{
    QStringList ids = m_flow->requestIds();
    for (QString &id : ids)
        id = models::CellFormatter::visible(id);
    if (ids.size() > 1)
        //: %1 identifiers of the orders at Belvo, one a part of the period
        return tr("Belvo has accepted the order in parts (requests %1) and fetches in the background. "
                  "Reload the list in some minutes.")
            .arg(ids.join(u", "_s));
    //: %1 identifier of the order at Belvo
    return tr("Belvo has accepted the order (request %1) and fetches in the background. Reload the list "
              "in some minutes.")
        .arg(ids.value(0));
}

void RetrieveDialog::showNotice()
{
    switch (m_flow ? m_flow->state() : RetrieveFlow::State::Idle) {
    case RetrieveFlow::State::Sending: {
        QString words = tr("Belvo is fetching. You can close this dialog: the work goes on and you will be "
                           "told.");
        if (m_flow->pieceCount() > 1)
            //: %1 number of the part at work, %2 how many there are
            words = tr("Part %1 of %2.")
                        .arg(QLocale().toString(m_flow->pieceNumber()),
                             QLocale().toString(m_flow->pieceCount())) +
                    u' ' + words;
        m_notice->setNotice(Tone::Neutral, words);
        break;
    }
    case RetrieveFlow::State::Done:
        m_notice->setNotice(Tone::Ok,
                            tr("Fetched: %Ln record(s).", nullptr, static_cast<int>(m_flow->rowCount())));
        break;
    case RetrieveFlow::State::Accepted:
        m_notice->setNotice(Tone::Ok, acceptedText());
        break;
    case RetrieveFlow::State::Unknown:
        m_notice->setNotice(Tone::Attention, unknownText());
        break;
    case RetrieveFlow::State::Idle:
    case RetrieveFlow::State::Failed:
    case RetrieveFlow::State::NeedsMfa:
        m_notice->setNotice(Tone::Attention, careWords());
        break;
    }
}

QString RetrieveDialog::unknownText() const
{
    if (!m_flow->savesData())
        return tr(
            "No answer came. Belvo was told not to keep the data, so what it may have fetched is lost.");
    return tr("No answer came. Belvo may have stored the data all the same: reload the list before you "
              "fetch again.");
}

void RetrieveDialog::showState()
{
    const RetrieveFlow::State state = m_flow ? m_flow->state() : RetrieveFlow::State::Idle;
    const bool choosing = isChoosing();
    m_choice->setVisible(choosing);
    m_form->setVisible(choosing);
    m_what->setVisible(choosing);
    m_cost->setVisible(choosing);
    m_cost->setText(costText());
    showProgress(*m_progress, isWorking());
    showNotice();
    m_error->setError(state == RetrieveFlow::State::Failed ? m_flow->error() : std::nullopt);
    m_start->setVisible(choosing);
    m_start->setEnabled(choosing && m_form->isComplete() && !isRefused());
    m_close->setText(choosing ? tr("Cancel") : tr("Close"));
}

} // namespace vinculo::ui
