// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/diagnosis/diagnosisdialog.h"

#include "core/domain/resources/registry.h"
#include "models/diagnosis/casebundle.h"
#include "models/flows/linkrow.h"
#include "ui/dialogs/diagnosis/checklist.h"
#include "ui/dialogs/diagnosis/customertextpane.h"
#include "ui/dialogs/diagnosis/verdictcard.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/linktext.h"
#include "ui/text/errortext.h"
#include "ui/text/textlanguage.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::Conclusion;
using models::Diagnosis;
using models::DiagnosisAction;
using models::DiagnosisFlow;
using models::DiagnosisWords;
using models::LinkRow;
using models::Verdict;

namespace {

constexpr int kMostLinesShown = 5;

} // namespace

DiagnosisDialog::DiagnosisDialog(Theme &theme, const Profile &profile, std::unique_ptr<Diagnosis> diagnosis,
                                 QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_profile(profile)
    , m_diagnosis(std::move(diagnosis))
{
    setObjectName(u"diagnosisDialog"_s);
    setIconName(u"search"_s);
    buildParts();
    buildButtons();
    connect(m_diagnosis.get(), &Diagnosis::changed, this, &DiagnosisDialog::onChanged);
    connect(m_diagnosis.get(), &Diagnosis::linkRead, this, &DiagnosisDialog::linkRead);
    fillResources();
    refreshTexts();
    m_resource->setFocus();
    restart();
}

DiagnosisDialog::~DiagnosisDialog() = default;

void DiagnosisDialog::buildParts()
{
    m_who = addText(WordLabel::Look::Secondary);
    m_resource = new QComboBox(this);
    m_resource->setObjectName(u"diagnosisResource"_s);
    m_resourceRow = new FieldRow(theme(), m_resource, this);
    body()->addWidget(m_resourceRow);
    connect(m_resource, &QComboBox::currentIndexChanged, this, &DiagnosisDialog::restart);
    buildLinks();
    m_verdict = new VerdictCard(theme(), this);
    body()->addWidget(m_verdict);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    // At the verdict it belongs to. The row of buttons hands its focus to its first one, so that one must not
    // come and go.
    m_primary = new QPushButton(this);
    m_primary->setObjectName(u"diagnosisPrimary"_s);
    m_primary->setProperty(Theme::kPrimaryProperty, true);
    m_primary->setDefault(true);
    body()->addWidget(m_primary, 0, Qt::AlignLeft);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_checksTitle = addText(WordLabel::Look::Strong);
    m_checks = new CheckList(theme(), this);
    body()->addWidget(m_checks);
    m_customer = new CustomerTextPane(theme(), m_profile.customerLanguage, this);
    body()->addWidget(m_customer);
    connect(m_customer, &CustomerTextPane::copied, this,
            [this] { tell(tr("The text for the customer is copied.")); });
}

void DiagnosisDialog::buildLinks()
{
    m_linksTitle = addText(WordLabel::Look::Strong);
    m_links = new QListWidget(this);
    m_links->setObjectName(u"diagnosisLinks"_s);
    m_links->setTextElideMode(Qt::ElideRight);
    m_links->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_links->setUniformItemSizes(true);
    body()->addWidget(m_links);
    m_more = new QPushButton(this);
    m_more->setObjectName(u"diagnosisMore"_s);
    m_more->setAutoDefault(false);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    const bool isPerson = m_diagnosis->linkCount() > 1;
    m_linksTitle->setVisible(isPerson);
    m_links->setVisible(isPerson);
    m_more->hide();
    for (int link = 0; link < m_diagnosis->linkCount(); ++link)
        m_links->addItem(QString());
    m_links->setFixedHeight(qMin(kMostLinesShown, m_diagnosis->linkCount()) *
                                Theme::rowHeight(Theme::Density::Compact) +
                            2 * m_links->frameWidth());
    connect(m_links, &QListWidget::currentRowChanged, this, &DiagnosisDialog::onLinkChosen);
    connect(m_more, &QPushButton::clicked, m_diagnosis.get(), &Diagnosis::goOn);
}

void DiagnosisDialog::buildButtons()
{
    m_again = addButton(QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"diagnosisAgain"_s);
    m_case = addButton(QDialogButtonBox::ActionRole);
    m_case->setObjectName(u"diagnosisCase"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    connect(m_primary, &QPushButton::clicked, this, &DiagnosisDialog::onPrimary);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_diagnosis->isRunning())
            m_diagnosis->cancel();
        else
            restart();
    });
    connect(m_case, &QPushButton::clicked, this, &DiagnosisDialog::copyCase);
    connect(m_close, &QPushButton::clicked, this, &DiagnosisDialog::reject);
}

void DiagnosisDialog::fillResources()
{
    const QSignalBlocker quiet(m_resource);
    const auto offered = Diagnosis::resourcesOfLinks();
    const bool isNew = m_resource->count() == 0;
    for (int index = 0; index < offered.size(); ++index) {
        if (isNew)
            m_resource->addItem(QString());
        m_resource->setItemText(index, models::CellFormatter::title(*offered[index]));
    }
    if (isNew)
        m_resource->setCurrentIndex(static_cast<int>(offered.indexOf(&resources::transactions())));
}

void DiagnosisDialog::choose(const ResourceSpec &resource)
{
    const auto index = static_cast<int>(Diagnosis::resourcesOfLinks().indexOf(&resource));
    if (index >= 0)
        m_resource->setCurrentIndex(index);
}

void DiagnosisDialog::restart()
{
    const auto offered = Diagnosis::resourcesOfLinks();
    const int index = m_resource->currentIndex();
    m_told.clear();
    if (index >= 0 && index < offered.size())
        m_diagnosis->start(*offered[index]);
}

void DiagnosisDialog::linkChanged(const QString &linkId)
{
    const auto &links = m_diagnosis->question().links;
    for (int link = 0; link < m_diagnosis->linkCount(); ++link)
        if (links[link].id == linkId && m_diagnosis->flow(link) && !m_diagnosis->isRunning())
            m_diagnosis->again(link);
}

int DiagnosisDialog::shownLink() const
{
    if (m_chosen >= 0)
        return m_chosen;
    return qMax(0, m_diagnosis->worst());
}

const DiagnosisFlow *DiagnosisDialog::shownFlow() const
{
    return m_diagnosis->flow(shownLink());
}

bool DiagnosisDialog::isDone() const
{
    const DiagnosisFlow *flow = shownFlow();
    return flow && flow->state() == DiagnosisFlow::State::Done &&
           (m_chosen >= 0 || !m_diagnosis->isRunning());
}

DiagnosisWords DiagnosisDialog::words() const
{
    return {m_diagnosis->now(), QLocale()};
}

//! What the profile may not do is not offered: then the customer can at least be told.
DiagnosisAction DiagnosisDialog::action(const Conclusion &conclusion) const
{
    const bool writes =
        conclusion.action == DiagnosisAction::Refresh || conclusion.action == DiagnosisAction::FetchPart;
    return writes && m_profile.access == Access::ReadOnly ? DiagnosisAction::CopyCustomerText
                                                          : conclusion.action;
}

QString DiagnosisDialog::nameOf(int link) const
{
    const DiagnosisFlow *flow = m_diagnosis->flow(link);
    QString name = flow ? flow->institutionName() : QString();
    if (name.isEmpty() && flow)
        name = flow->institution();
    if (name.isEmpty())
        name = m_diagnosis->question().links.value(link).institution;
    return models::CellFormatter::visible(name);
}

QString DiagnosisDialog::lineOf(int link) const
{
    const DiagnosisFlow *flow = m_diagnosis->flow(link);
    QString said;
    if (!flow || flow->state() == DiagnosisFlow::State::Cancelled)
        //: beside the name of a link
        said = tr("not looked at");
    else if (flow->state() != DiagnosisFlow::State::Done)
        //: beside the name of a link
        said = tr("is being checked…");
    else
        said = words().verdict(flow->conclusion(), flow->results());
    //: a link in a list: %1 institution, %2 end of its id, %3 a sentence about it
    return tr("%1 …%2: %3").arg(nameOf(link), linkIdEnd(m_diagnosis->question().links.value(link).id), said);
}

void DiagnosisDialog::onChanged()
{
    refreshTexts();
    // The one button is next, unless the person is somewhere else by now.
    if (isDone() && focusWidget() == m_resource && !std::exchange(m_wasFocused, true))
        m_primary->setFocus();
}

void DiagnosisDialog::onLinkChosen()
{
    m_chosen = m_links->currentRow();
    m_told.clear();
    refreshTexts();
}

void DiagnosisDialog::retranslate()
{
    setHeading(tr("Why are the data missing or old?"));
    const int shown = shownLink();
    const DiagnosisFlow *flow = shownFlow();
    const auto row = flow ? LinkRow::fromChunk(flow->link()) : std::nullopt;
    const LinkRow link = row.value_or(LinkRow{.id = m_diagnosis->question().links.value(shown).id});
    QStringList who{nameOf(shown), linkLine(link, {})};
    who.removeAll(QString());
    m_who->setText(who.join(u" · "_s));
    m_resourceRow->setLabel(tr("&Which data are missing?"));
    fillResources();
    m_checksTitle->setText(tr("What was checked"));
    m_customer->retranslate();
    showLinks();
    showVerdict();
    showChecks();
    showCustomerText();
    showButtons();
}

void DiagnosisDialog::showLinks()
{
    if (m_diagnosis->linkCount() < 2)
        return;
    const int links = m_diagnosis->linkCount();
    m_linksTitle->setText(
        tr("%Ln link(s) of this customer, those that need attention first", nullptr, links));
    m_links->setAccessibleName(m_linksTitle->text());
    const QSignalBlocker quiet(m_links);
    for (int link = 0; link < links; ++link)
        m_links->item(link)->setText(lineOf(link));
    m_links->setCurrentRow(shownLink());
    const int unchecked = m_diagnosis->uncheckedLinks();
    m_more->setVisible(!m_diagnosis->isRunning() && unchecked > 0);
    const int next = qMin(unchecked, Diagnosis::kAtOnce);
    //: button
    m_more->setText(tr("Look at %Ln more link(s)", nullptr, next));
}

void DiagnosisDialog::showVerdict()
{
    const DiagnosisFlow *flow = shownFlow();
    const bool isRunning = m_diagnosis->isRunning();
    showProgress(*m_progress, isRunning);
    if (!isDone()) {
        m_verdict->setRunning(isRunning ? tr("Checking…") : tr("The check was stopped."));
    } else {
        const Conclusion conclusion = flow->conclusion();
        QString advice = words().advice(conclusion, textLanguage());
        if (conclusion.verdict == Verdict::NotAsked && conclusion.error)
            advice = errorText(*conclusion.error).next;
        m_verdict->setConclusion(conclusion, words().verdict(conclusion, flow->results()), advice);
    }
    QString notice = m_told;
    if (m_diagnosis->startsAt().isValid())
        //: %1 time
        notice = tr("It is checked again at %1, as long as this window is open.")
                     .arg(words().moment(m_diagnosis->startsAt()));
    m_notice->setNotice(Tone::Ok, notice);
}

void DiagnosisDialog::showChecks()
{
    const DiagnosisFlow *flow = shownFlow();
    m_checks->setResults(flow ? flow->results() : models::CheckResults(), words());
}

void DiagnosisDialog::showCustomerText()
{
    const DiagnosisFlow *flow = shownFlow();
    const Guidance *guidance = isDone() ? models::guidanceOf(flow->conclusion()) : nullptr;
    m_customer->setGuidance(guidance, nameOf(shownLink()));
}

void DiagnosisDialog::showButtons()
{
    const DiagnosisFlow *flow = shownFlow();
    m_primary->setVisible(isDone());
    if (isDone()) {
        Conclusion conclusion = flow->conclusion();
        conclusion.action = action(conclusion);
        const bool isWaiting = m_diagnosis->startsAt().isValid();
        //: button: do not check again by itself
        m_primary->setText(isWaiting ? tr("Do not wait") : words().action(conclusion));
        m_primary->setEnabled(conclusion.action != DiagnosisAction::CopyCustomerText ||
                              m_customer->hasText());
    }
    m_case->setEnabled(flow && !m_diagnosis->isRunning());
    //: button: stops the check
    m_again->setText(m_diagnosis->isRunning() ? tr("Stop") : tr("Check again"));
    //: button: what Belvo's support needs
    m_case->setText(tr("Copy for Belvo"));
    m_close->setText(tr("Close"));
}

void DiagnosisDialog::onPrimary()
{
    if (!isDone())
        return;
    const DiagnosisFlow *flow = shownFlow();
    const Conclusion conclusion = flow->conclusion();
    switch (action(conclusion)) {
    case DiagnosisAction::Refresh:
        Q_EMIT refreshRequested(flow->link());
        break;
    case DiagnosisAction::FetchPart:
        Q_EMIT fetchRequested(flow->link(), m_diagnosis->resource());
        break;
    case DiagnosisAction::CopyCustomerText:
        m_customer->copy();
        break;
    case DiagnosisAction::CopyCase:
        copyCase();
        break;
    case DiagnosisAction::Wait:
        m_diagnosis->startAt(m_diagnosis->startsAt().isValid() ? QDateTime() : conclusion.waitUntil);
        break;
    case DiagnosisAction::CheckAgain:
        restart();
        break;
    case DiagnosisAction::ShowCustomer:
        Q_EMIT customerRequested(flow->subject().linkId);
        break;
    }
}

void DiagnosisDialog::copyCase()
{
    const DiagnosisFlow *flow = shownFlow();
    if (!flow)
        return;
    QGuiApplication::clipboard()->setText(models::caseBundle(*flow));
    tell(tr("The case for Belvo is copied. It holds ids and times, and no personal data."));
}

void DiagnosisDialog::tell(const QString &sentence)
{
    m_told = sentence;
    refreshTexts();
}

} // namespace vinculo::ui
