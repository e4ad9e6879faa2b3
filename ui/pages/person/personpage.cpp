// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/personpage.h"

#include "core/domain/documentnumber.h"
#include "models/diagnosis/diagnosis.h"
#include "models/people/evidencewords.h"
#include "models/people/peopledirectory.h"
#include "models/person/partstatus.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/report/personreportdialog.h"
#include "ui/pages/outage/outagebanner.h"
#include "ui/pages/person/decisionmenu.h"
#include "ui/pages/person/identitycard.h"
#include "ui/pages/person/personheadline.h"
#include "ui/pages/person/personsections.h"
#include "ui/pages/person/problemactions.h"
#include "ui/pages/statewords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::PartState;
using models::PersonPart;

namespace {

constexpr int kAnalyseSoonMs = 60; //!< several lists that arrive together are looked at once

} // namespace

PersonPage::PersonPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_job([this](models::PersonFigures figures) { takeFigures(std::move(figures)); })
{
    m_analyseSoon.setSingleShot(true);
    m_analyseSoon.setInterval(kAnalyseSoonMs);
    connect(&m_analyseSoon, &QTimer::timeout, this, &PersonPage::analyse);
    connect(&context.people, &models::PeopleDirectory::peopleChanged, this, &PersonPage::refreshLinks);
    connect(&context.people, &models::PeopleDirectory::changed, this, [this] {
        if (m_isActive)
            refreshHeader(); // of how many links names are known
    });
    if (context.plans)
        connect(context.plans, &PlanDesk::linksErased, this, &PersonPage::onErased);
    if (context.journal) {
        m_journal = std::make_unique<models::PersonJournal>(*context.journal, context.profile);
        connect(m_journal.get(), &models::PersonJournal::changed, this, [this] {
            if (m_load)
                m_analyseSoon.start();
        });
    }
    build();
    retranslate();
}

PersonPage::~PersonPage() = default;

QString PersonPage::pageId() const
{
    return u"person"_s;
}

QList<api::ListFilter> PersonPage::filtersFor(const QString &linkId)
{
    return {{u"link"_s, FilterOp::Equals, {linkId}}};
}

void PersonPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, this);
    m_eye = new QAction(this);
    m_reload = new QAction(this);
    m_movements = new QAction(this);
    m_header->addAction(m_eye, u"eye"_s);
    m_header->addAction(m_reload, u"reload"_s);
    m_report = new QAction(this);
    m_report->setObjectName(u"personReport"_s);
    m_report->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E); // what exports the rows of the other pages
    m_report->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_report);
    connect(m_report, &QAction::triggered, this, &PersonPage::makeReport);
    m_diagnose = new QAction(this);
    m_diagnose->setObjectName(u"diagnosePerson"_s);
    m_diagnose->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D); // what asks it of a link on the other pages
    m_diagnose->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_diagnose);
    m_header->addAction(m_diagnose, u"question"_s);
    connect(m_diagnose, &QAction::triggered, this, &PersonPage::diagnose);
    m_erase = new QAction(this);
    m_erase->setObjectName(u"erasePerson"_s);
    m_more = new QAction(this);
    m_more->setObjectName(u"personMore"_s);
    QToolButton *more = m_header->addAction(m_more, u"more"_s);
    connect(m_more, &QAction::triggered, this, [this, more] { showMore(*more); });
    connect(m_erase, &QAction::triggered, this, &PersonPage::erase);
    m_header->setPrimaryAction(m_movements, u"transaction"_s);
    layout->addWidget(m_header);
    m_banner = new NoticeBanner(m_context.theme, this);
    layout->addWidget(m_banner);
    m_outages = new OutageBanner(m_context, this);
    m_outages->setInstitutions(QStringList()); // nobody's yet
    connect(m_outages, &OutageBanner::planRequested, this, &Page::planRequested);
    layout->addWidget(m_outages);
    m_pane = new StatePane(m_context.theme, this);
    layout->addWidget(m_pane, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"personScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections = new PersonSections(m_context.theme, m_context.reveal, m_scroll);
    m_scroll->setWidget(m_sections);
    layout->addWidget(m_scroll, 1);
    connect(m_eye, &QAction::triggered, this, &PersonPage::toggleName);
    connect(m_reload, &QAction::triggered, this, &PersonPage::reload);
    connect(m_movements, &QAction::triggered, this, [this] {
        if (m_figures)
            openRows(models::PersonWords(*m_figures, QLocale()).movements());
    });
    connect(&m_context.reveal, &models::RevealState::changed, this, &PersonPage::refreshHeader);
    connect(m_pane, &StatePane::activated, this, &PersonPage::reload);
    connect(m_banner, &NoticeBanner::activated, this, &PersonPage::reload);
    connect(m_sections, &PersonSections::rowsRequested, this, &PersonPage::openRows);
    auto *toast = new Toast(m_context.theme, this);
    connect(m_sections, &PersonSections::told, this,
            [toast](const QString &sentence) { toast->tell(sentence); });
    auto *decisions = new DecisionMenu(m_context.theme, m_context.people, *toast, this);
    connect(m_sections, &PersonSections::handedOver, this, &PersonPage::note);
    connect(m_sections, &PersonSections::splitRequested, this,
            [this, decisions](const QPoint &position) { decisions->askSplit(m_linkId, position); });
    connect(m_sections, &PersonSections::mergeRequested, this,
            [this, decisions](const QPoint &position) { decisions->askMerge(m_linkId, position); });
    connect(m_sections, &PersonSections::diagnosisRequested, this, &PersonPage::diagnose);
    connect(m_sections, &PersonSections::periodChosen, this, [this](models::ChartPeriod period) {
        m_period = period;
        m_job.cancel(); // what is being worked out is of another period
        analyse();
    });
    m_problems = new ProblemActions(m_context, *this);
    connect(m_sections, &PersonSections::actionRequested, this, &PersonPage::actOn);
    connect(m_sections, &PersonSections::retryRequested, this, [this](PersonPart part) {
        if (m_load && m_connection)
            m_load->retry(part);
    });
}

void PersonPage::setConnection(api::Connection *connection)
{
    m_connection = connection;
    if (connection)
        m_problem.reset();
    // The load refers to the client: what it has goes with it, the figures stay.
    m_load.reset();
    if (m_isActive)
        start();
    refreshState();
}

void PersonPage::setConnectionProblem(const std::optional<ApiError> &error, const QList<QAction *> &helpers)
{
    m_problem = error;
    m_helpers = helpers;
    refreshState();
}

void PersonPage::activate()
{
    m_isActive = true;
    refreshHeader();
    if (!m_load)
        start();
}

void PersonPage::deactivate()
{
    m_isActive = false;
}

void PersonPage::start()
{
    if (m_linkId.isEmpty() || m_isErased)
        return;
    m_linkIds = linksOfPerson();
    refreshEvidence();
    m_load = std::make_unique<models::PersonLoad>(m_connection ? &m_connection->client : nullptr,
                                                  &m_context.lists);
    connect(m_load.get(), &models::PersonLoad::changed, this, &PersonPage::onPartChanged);
    connect(m_load.get(), &models::PersonLoad::headerReady, this, &PersonPage::analyse);
    connect(m_load.get(), &models::PersonLoad::finished, this, &PersonPage::onLoaded);
    m_load->start({.linkIds = m_linkIds});
    if (m_journal)
        m_journal->read(m_linkIds + m_formerLinks);
    refreshState();
}

void PersonPage::refreshEvidence()
{
    const auto facts = m_context.people.factsOfLink(QUuid(m_linkId));
    QStringList institutions;
    if (facts)
        for (const models::LinkIdentity *link : facts->links)
            institutions.append(
                QString::fromUtf8(link->institution.data(), qsizetype(link->institution.size())));
    institutions.removeDuplicates();
    m_outages->setInstitutions(institutions);
    if (!facts)
        return m_sections->setEvidence({}, {});
    const auto names = m_figures ? models::PersonNames(m_figures->rows) : models::PersonNames();
    m_sections->setEvidence(models::EvidenceWords::joins(*facts, names),
                            models::EvidenceWords::suggestions(*facts, names));
}

//! The link alone as long as nobody knows whose it is.
QStringList PersonPage::linksOfPerson() const
{
    const auto facts = m_context.people.factsOfLink(QUuid(m_linkId));
    if (!facts)
        return {m_linkId};
    QStringList links;
    for (const models::LinkIdentity *link : facts->links)
        links.append(QString::fromStdString(link->id.toString()));
    return links;
}

//! Whose the link is may have become known, or may have been decided anew.
void PersonPage::refreshLinks()
{
    refreshEvidence();
    if (m_load && linksOfPerson() != m_linkIds)
        start();
}

void PersonPage::reload()
{
    if (!m_connection)
        Q_EMIT retryRequested();
    else if (m_load)
        m_load->reload();
    else
        start();
}

void PersonPage::onPartChanged(PersonPart part)
{
    m_sections->setStatus(part, m_load->status(part));
    if (!m_analyseSoon.isActive())
        m_analyseSoon.start();
    refreshState();
}

//! Everything is there: what is being worked out without it need not be waited for, except by who sees
//! nothing yet.
void PersonPage::onLoaded()
{
    if (m_figures)
        m_job.cancel();
    analyse();
    refreshState();
}

void PersonPage::analyse()
{
    if (!m_load)
        return;
    if (m_job.isRunning()) { // what is being worked out is nearly as new; the rest follows
        m_analyseSoon.start();
        return;
    }
    m_analyseSoon.stop();
    models::AnalysisOptions options{.now = QDateTime::currentDateTimeUtc(),
                                    .period = m_period,
                                    .decisions = m_context.people.decisions(),
                                    .formerLinks = m_formerLinks};
    if (m_journal) {
        options.journal = m_journal->entries();
        options.refreshAcceptedAt = models::acceptedRefreshes(options.journal);
    }
    m_job.start([rows = m_load->rows(), options](const std::atomic_bool &isCancelled) {
        return models::personFigures(rows, options, isCancelled);
    });
}

void PersonPage::takeFigures(models::PersonFigures figures)
{
    auto taken = std::make_unique<models::PersonFigures>(std::move(figures));
    m_sections->setFigures(m_linkId, taken.get());
    m_figures = std::move(taken);
    refreshEvidence(); // what institutions are called may be known only now
    refreshHeader();
    refreshState();
    if (m_analyseSoon.isActive() && m_load && m_load->isFinished())
        analyse();
}

void PersonPage::openRows(const models::RowsTarget &target)
{
    if (!target.isEmpty())
        Q_EMIT placeRequested({.page = target.page,
                               .filters = target.filters,
                               .quickFilter = target.query,
                               .recordId = {},
                               .hiddenConditions = {},
                               .wantsAllRows = !target.query.isEmpty()});
}

void PersonPage::actOn(const models::LinkProblem &problem)
{
    if (!m_figures)
        return;
    const models::ColumnTable *links = m_load ? &m_load->table(PersonPart::Links) : nullptr;
    const int row = links ? links->rowOfId(problem.link) : -1;
    m_problems->act(problem, *m_figures, row < 0 ? QByteArray() : links->rawRow(row));
}

bool PersonPage::isNameRevealed() const
{
    return m_context.reveal.isRevealed(QLatin1StringView(IdentityCard::kResource), m_linkId,
                                       IdentityCard::namePath());
}

void PersonPage::toggleName()
{
    const QLatin1StringView resource(IdentityCard::kResource);
    if (isNameRevealed())
        m_context.reveal.hide(resource, m_linkId, IdentityCard::namePath());
    else
        m_context.reveal.reveal(resource, m_linkId, IdentityCard::namePath());
}

//! Rows may have come that the figures do not know yet: a report must not call that nothing.
PersonReportMaterial PersonPage::reportMaterial() const
{
    PersonReportMaterial material{std::make_shared<const models::PersonFigures>(*m_figures), {}, {}};
    if (auto facts = m_context.people.factsOfLink(QUuid(m_linkId)))
        material.evidence = ReportEvidence{*std::move(facts), m_context.people.oldestRows()};
    for (const PersonPart part : models::allPersonParts()) {
        material.statuses[models::indexOf(part)] =
            models::statusIn(m_figures->rows, part, m_load->status(part));
    }
    return material;
}

//! Of all links, the worst first, with what is known of them already.
void PersonPage::diagnose()
{
    models::DiagnosisQuestion question;
    if (m_figures) {
        question.links = models::Diagnosis::worstFirst(m_figures->health);
        for (const models::IdentityFact &fact : m_figures->identity.facts)
            if (fact.kind == models::IdentityFact::Kind::Document)
                question.documents.append(brazilianDocument(fact.value));
        question.documents.removeAll(QString());
    }
    for (const QString &id : std::as_const(m_linkIds)) {
        const bool isThere = std::ranges::any_of(
            question.links, [&id](const models::DiagnosisQuestion::Link &link) { return link.id == id; });
        if (!isThere)
            question.links.append({.id = id});
    }
    Q_EMIT diagnosisRequested(question);
}

void PersonPage::makeReport()
{
    if (m_reportDialog) {
        m_reportDialog->raise();
        m_reportDialog->activateWindow();
        return;
    }
    if (!m_figures || !m_load)
        return;
    m_reportDialog = new PersonReportDialog(m_context.theme, m_context.profile, m_context.settings,
                                            reportMaterial(), m_context.languages, window());
    m_reportDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_reportDialog, &PersonReportDialog::handedOver, this, &PersonPage::note);
    m_reportDialog->open();
}

//! Any link of the person tells whose data it was.
void PersonPage::note(HandoverRecord record)
{
    record.object = m_linkId;
    if (m_context.journal)
        m_context.journal->append(m_context.profile, record);
}

void PersonPage::showMore(const QWidget &button)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"personMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_report);
    if (m_erase->isVisible()) {
        menu->addSeparator(); // what cannot be undone stands apart, last
        menu->addAction(m_erase);
    }
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

//! All links of this person at once.
void PersonPage::erase()
{
    PlanDraft draft;
    draft.kind = PlanKind::DeleteLinks;
    draft.isPerson = true;
    const QString name = m_figures ? m_figures->identity.first(models::IdentityFact::Kind::Name) : QString();
    for (const QString &id : std::as_const(m_linkIds)) {
        PlanTarget target;
        target.id = id;
        target.name = masked(name, MaskKind::Name);
        draft.targets.append(target);
    }
    Q_EMIT planRequested(draft);
}

//! What is gone at Belvo is not shown from memory.
void PersonPage::onErased(const QStringList &linkIds)
{
    const auto isErased = [&linkIds](const QString &id) { return linkIds.contains(id); };
    if (m_linkIds.isEmpty() || std::ranges::none_of(m_linkIds, isErased))
        return;
    m_isErased = std::ranges::all_of(m_linkIds, isErased);
    m_job.cancel();
    m_analyseSoon.stop();
    m_load.reset();
    m_sections->setFigures({}, nullptr);
    m_figures.reset();
    std::ranges::copy_if(m_linkIds, std::back_inserter(m_formerLinks), isErased);
    if (m_isErased)
        m_linkIds.clear();
    else if (m_isActive)
        start();
    refreshHeader();
    refreshState();
}

void PersonPage::refreshHeader()
{
    using Kind = models::IdentityFact::Kind;
    const QString name = m_figures ? m_figures->identity.first(Kind::Name) : QString();
    const QString externalId = m_figures ? m_figures->identity.first(Kind::ExternalId) : QString();
    m_eye->setVisible(!name.isEmpty());
    m_eye->setText(isNameRevealed() ? tr("Hide the name") : tr("Show the name for 30 seconds"));
    const bool isRefused = m_load && m_load->status(PersonPart::Owners).state == PartState::Failed;
    if (name.isEmpty())
        m_header->setTitle(PersonHeadline::unnamed(externalId, isRefused));
    else
        m_header->setTitle(isNameRevealed() ? models::CellFormatter::visible(name)
                                            : masked(name, MaskKind::Name));
    m_header->setFacts(m_figures ? PersonHeadline::facts(*m_figures, m_linkIds.size(), m_context.people)
                                 : QString());
    m_movements->setEnabled(m_figures && !m_linkIds.isEmpty());
}

void PersonPage::refreshState()
{
    const bool hasFigures = m_figures != nullptr;
    m_report->setEnabled(hasFigures && m_load);
    m_diagnose->setEnabled(m_connection && !m_linkIds.isEmpty());
    m_erase->setVisible(m_context.plans && m_context.plans->offers(PlanKind::DeleteLinks));
    m_erase->setEnabled(m_connection && !m_linkIds.isEmpty());
    m_scroll->setVisible(hasFigures);
    m_pane->setVisible(!hasFigures);
    if (!hasFigures) {
        if (m_isErased) {
            m_pane->show({.icon = u"check"_s,
                          .tone = Theme::Role::Ok,
                          .sentence = tr("All links of this customer are erased at Belvo."),
                          .hint = tr("What became of each stands in Tasks, with the certificate.")});
        } else if (m_problem) {
            m_pane->show(StateWords::failed(*m_problem, !m_helpers.isEmpty()));
            m_pane->setExtraActions(m_helpers);
        } else if (!m_connection) {
            m_pane->show(StateWords::connecting());
        } else {
            m_pane->show({.icon = u"person"_s, .sentence = tr("Reading what Belvo knows of this customer…")});
        }
        m_banner->clear();
    } else if (m_problem) {
        const ErrorText text = errorText(*m_problem);
        m_banner->tell(Tone::Problem, text.what, tr("Try again"), text.details);
    } else if (!m_connection) {
        m_banner->tell(Tone::Neutral, tr("Not connected to Belvo. This is what was read before."));
    } else {
        m_banner->clear();
    }
    Q_EMIT statusChanged();
}

void PersonPage::refreshAge()
{
    if (!m_load)
        return;
    for (const PersonPart part : models::allPersonParts())
        m_sections->setStatus(part, m_load->status(part));
}

void PersonPage::focusTable()
{
    if (m_scroll->isVisible())
        m_sections->focusFirst();
    else
        m_pane->focusFirst();
}

void PersonPage::setDensity(Theme::Density density)
{
    m_context.density = density;
    m_sections->setDensity(density);
}

PageState PersonPage::state() const
{
    return {pageId(), filtersFor(m_linkId), {}, {}, {}};
}

void PersonPage::restore(const PageState &state)
{
    QString linkId;
    for (const api::ListFilter &filter : state.filters)
        if (filter.key == u"link" && !filter.values.isEmpty())
            linkId = filter.values.first();
    if (linkId.isEmpty() || linkId == m_linkId)
        return;
    m_linkId = linkId;
    m_isErased = false;
    m_formerLinks.clear();
    m_job.cancel();
    m_analyseSoon.stop();
    m_sections->setFigures({}, nullptr);
    m_figures.reset();
    m_scroll->ensureVisible(0, 0);
    refreshHeader();
    start();
    refreshState();
}

PageStatus PersonPage::status() const
{
    PageStatus status;
    if (!m_connection)
        status.text = m_problem ? tr("Not connected to Belvo") : tr("Connecting…");
    else
        status.text = m_load && !m_load->isFinished() ? tr("Loading…") : tr("Ready");
    if (m_load)
        status.receivedAt = m_load->status(PersonPart::Links).receivedAt;
    return status;
}

void PersonPage::retranslate()
{
    m_outages->retranslate();
    m_reload->setText(tr("Reload from Belvo"));
    //: a dialog follows
    m_report->setText(tr("&Report as PDF…"));
    m_report->setIcon(m_context.theme.icon(u"external"_s));
    //: a dialog follows
    m_diagnose->setText(tr("Why are the data missing or old?…"));
    //: button: more commands of this page
    m_more->setText(tr("More"));
    //: command: erases all links of the customer at Belvo; a dialog follows
    m_erase->setText(tr("&Erase this customer at Belvo…"));
    m_erase->setIcon(m_context.theme.icon(u"erase"_s, Theme::Role::Problem));
    //: button that opens a table with the transactions of all links of a customer
    m_movements->setText(tr("All &transactions"));
    m_sections->retranslate();
    refreshEvidence();
    refreshHeader();
    refreshState();
}

} // namespace vinculo::ui
