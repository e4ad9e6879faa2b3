// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/triage/handbackdialog.h"

#include "models/refresh/fetchrecord.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/text/textlanguage.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::HealthAction;

namespace {

constexpr std::array kDays = {3, 7, 14}; //!< and until the status changes
constexpr int kUsualDays = 1;            //!< place in kDays
constexpr int kStrikes = 6;              //!< API guide, "Links": then the link becomes invalid
constexpr int kMessageLines = 6;

} // namespace

HandBackDialog::HandBackDialog(Theme &theme, const Profile &profile, const HandBackSubject &subject,
                               std::unique_ptr<models::FetchRecord> record, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_subject(subject)
    , m_profile(profile)
    , m_record(std::move(record))
{
    setObjectName(u"handBackDialog"_s);
    setIconName(u"person"_s);
    buildParts();
    buildButtons();
    if (m_record)
        connect(m_record.get(), &models::FetchRecord::changed, this, &HandBackDialog::refreshTexts);
    connect(m_language, &QComboBox::currentIndexChanged, this, &HandBackDialog::fillMessage);
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        m_isCopied = false;
        m_copied->setNotice(Tone::Ok, {});
        m_copy->setEnabled(!m_message->toPlainText().trimmed().isEmpty());
    });
    fillMessage();
    refreshTexts();
    m_copy->setDefault(true);
    m_copy->setFocus();
}

HandBackDialog::~HandBackDialog() = default;

void HandBackDialog::buildParts()
{
    m_who = addText(WordLabel::Look::Secondary);
    m_meaning = addText(WordLabel::Look::Body);
    m_next = addText(WordLabel::Look::Strong);
    m_others = addText(WordLabel::Look::Secondary);
    m_together = new QPushButton(this); // four in the bottom row are too many
    m_together->setObjectName(u"handBackTogether"_s);
    m_together->setAutoDefault(false);
    m_together->setVisible(m_subject.together != HealthAction::None);
    body()->addWidget(m_together, 0, Qt::AlignLeft);
    m_down = new NoticeLine(theme(), this);
    m_failures = new NoticeLine(theme(), this);
    body()->addWidget(m_down);
    body()->addWidget(m_failures);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"handBackLanguage"_s);
    m_language->addItem(u"Português"_s, u"pt"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    const int wanted = m_language->findData(m_profile.customerLanguage);
    m_language->setCurrentIndex(wanted >= 0 ? wanted : std::max(0, m_language->findData(textLanguage())));
    m_languageRow = new FieldRow(theme(), m_language, this);
    m_days = new QComboBox(this);
    m_days->setObjectName(u"handBackDays"_s);
    m_daysRow = new FieldRow(theme(), m_days, this);
    m_daysRow->setVisible(m_subject.canWait);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::space(3));
    choices->addWidget(m_languageRow, 1);
    choices->addWidget(m_daysRow, 1);
    m_message = new QPlainTextEdit(this);
    m_message->setObjectName(u"handBackMessage"_s);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(kMessageLines * fontMetrics().lineSpacing() + Theme::space(4));
    m_messageRow = new FieldRow(theme(), m_message, this);
    body()->addWidget(m_messageRow);
    body()->addLayout(choices);
    m_copied = new NoticeLine(theme(), this);
    body()->addWidget(m_copied);
}

void HandBackDialog::buildButtons()
{
    m_copy = addButton(QDialogButtonBox::ActionRole, Emphasis::Primary);
    m_copy->setObjectName(u"handBackCopy"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_copy, &QPushButton::clicked, this, &HandBackDialog::copy);
    connect(m_together, &QPushButton::clicked, this, [this] {
        accept(); // another dialog follows
        Q_EMIT togetherRequested(m_subject.together);
    });
    connect(m_close, &QPushButton::clicked, this, &HandBackDialog::reject);
    if (!m_subject.canWait)
        return; // a hidden button would be shown again by the box
    m_waiting = addButton(QDialogButtonBox::AcceptRole);
    m_waiting->setObjectName(u"handBackWaiting"_s);
    connect(m_waiting, &QPushButton::clicked, this, [this] {
        const QVariant days = m_days->currentData();
        Q_EMIT waitingForCustomer(days.isValid() ? std::optional(days.toInt()) : std::nullopt);
        accept();
    });
}

void HandBackDialog::fillMessage()
{
    m_message->setPlainText(
        customerText(*m_subject.guidance, m_language->currentData().toString(), m_subject.bank));
}

void HandBackDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_message->toPlainText());
    m_isCopied = true;
    refreshTexts();
    (m_waiting ? m_waiting : m_close)->setFocus(); // what comes next once it is sent
}

void HandBackDialog::showFailures()
{
    if (!m_record || !m_record->isRead()) {
        m_failures->setNotice(Tone::Neutral, {});
        return;
    }
    const int failures = m_record->failuresInARow();
    if (failures == 0)
        m_failures->setNotice(Tone::Neutral,
                              tr("No attempt from this computer has failed since the last success."));
    else
        //: %1 and %2 numbers: failed attempts so far, and how many make a link invalid
        m_failures->setNotice(
            Tone::Attention,
            tr("%1 of %2 failed attempts are used up, counting those from this computer. "
               "Do not try again just to see.")
                .arg(locale().toString(std::min(failures, kStrikes)), locale().toString(kStrikes)));
}

void HandBackDialog::retranslate()
{
    const QString language = textLanguage();
    setHeading(m_subject.bank.isEmpty() ? tr("What the customer must do")
                                        //: %1 name of a bank
                                        : tr("What the customer must do at %1").arg(m_subject.bank));
    m_who->setText(m_subject.person);
    m_who->setVisible(!m_subject.person.isEmpty());
    m_meaning->setText(m_subject.guidance->meaning.in(language));
    m_next->setText(m_subject.guidance->nextStep.in(language));
    m_others->setVisible(!m_subject.others.isEmpty());
    //: %1 further reasons why a link needs somebody
    m_others->setText(tr("Also: %1").arg(m_subject.others));
    m_down->setNotice(Tone::Attention, m_subject.isBankDown
                                           ? tr("The bank does not answer at the moment: the "
                                                "customer would fail now.")
                                           : QString());
    showFailures();
    //: label of a choice: language of the message
    m_languageRow->setLabel(tr("&Language"));
    m_messageRow->setLabel(tr("&Message to the customer"));
    m_messageRow->setHint(tr("You can change it before you copy it. Nothing is sent from here."));
    m_daysRow->setLabel(tr("Comes &back to the list"));
    const QSignalBlocker quiet(m_days);
    const int chosen = m_days->count() == 0 ? kUsualDays : m_days->currentIndex();
    m_days->clear();
    for (const int days : kDays)
        m_days->addItem(tr("after %Ln day(s), or with another status", nullptr, days), days);
    m_days->addItem(tr("only with another status"));
    m_days->setCurrentIndex(chosen);
    m_copied->setNotice(Tone::Ok, m_isCopied ? tr("The message is on the clipboard.") : QString());
    //: button
    m_copy->setText(tr("&Copy message"));
    //: button: the link leaves the list until the customer has acted
    if (m_waiting)
        m_waiting->setText(tr("&Waiting for the customer"));
    //: button; a dialog follows
    m_together->setText(m_subject.together == HealthAction::UpdateCredentials
                            ? tr("&Update credentials…")
                            : tr("&Refresh with the customer…"));
    m_close->setText(tr("Close"));
}

} // namespace vinculo::ui
