// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/planpane.h"

#include "models/plans/exporting/exportlists.h"
#include "models/plans/record/planstatus.h"
#include "models/plans/record/planwords.h"
#include "models/table/cellformatter.h"
#include "models/table/visibletext.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/plans/factstrip.h"
#include "ui/text/environmenttext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonedelegate.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::PlanItemsModel;
using models::PlanRun;
using models::PlanStatus;
using models::PlanWords;

namespace {

constexpr int kThousand = 1000;
constexpr int kFactColumns = 5;

} // namespace

PlanPane::PlanPane(Theme &theme, PlanDesk &desk, const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_profile(profile)
{
    build();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &PlanPane::refreshProgress);
    connect(&desk, &PlanDesk::wiped, this, [this](const QUuid &plan) {
        if (m_plan && m_plan->head.id == plan)
            refreshBanner();
    });
    retranslate();
}

PlanPane::~PlanPane()
{
    m_table->setModel(nullptr);
}

void PlanPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QWidget(this);
    buildHead(head);
    layout->addWidget(head);
    m_banner = new NoticeBanner(m_theme, this);
    layout->addWidget(m_banner);
    buildTable();
    layout->addWidget(m_table, 1);
    connect(m_banner, &NoticeBanner::activated, this, [this] {
        if (m_plan)
            m_desk.resume(m_plan->head.id);
    });
}

void PlanPane::buildHead(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    column->setSpacing(Theme::space(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(3));
    m_title = new PlainLabel(parent);
    m_title->setObjectName(u"taskTitle"_s);
    m_title->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Section);
    m_pill = new StatusPill(m_theme, parent);
    line->addWidget(m_title);
    line->addWidget(m_pill);
    line->addStretch(1);
    column->addLayout(line);
    m_bar = new ShareBar(m_theme, parent);
    m_bar->setObjectName(u"taskBar"_s);
    m_bar->setRange(0, kThousand);
    column->addWidget(m_bar);
    m_progress = new PlainLabel(parent);
    m_progress->setObjectName(u"taskProgress"_s);
    m_progress->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_progress->setWordWrap(true);
    column->addWidget(m_progress);
    m_facts = new FactStrip(m_theme, kFactColumns, parent);
    m_facts->setObjectName(u"taskFacts"_s);
    column->addWidget(m_facts);
    buildButtons();
    auto *buttons = new QWidget(parent);
    auto *flow = new FlowLayout(buttons, Theme::space(2));
    for (QPushButton *button :
         {m_pause, m_resume, m_stop, m_again, m_certificate, m_open, m_list, m_forget}) {
        button->setParent(buttons);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
}

void PlanPane::buildButtons()
{
    const auto make = [this](QPushButton *&button, const QString &name, const QString &icon) {
        button = new QPushButton(this);
        button->setObjectName(name);
        if (!icon.isEmpty())
            button->setIcon(m_theme.icon(icon));
    };
    make(m_pause, u"taskPause"_s, {});
    make(m_resume, u"taskResume"_s, {});
    make(m_stop, u"taskStop"_s, {});
    make(m_again, u"taskAgain"_s, u"refresh"_s);
    make(m_certificate, u"taskCertificate"_s, {});
    make(m_open, u"taskOpenFolder"_s, u"external"_s);
    make(m_list, u"taskList"_s, u"external"_s);
    make(m_forget, u"taskForget"_s, u"mask"_s);
    m_certificate->setProperty(Theme::kPrimaryProperty, true);
    const auto act = [this](QPushButton *button, auto action) {
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (m_plan)
                action();
        });
    };
    act(m_pause, [this] {
        if (m_run)
            m_run->pause();
    });
    act(m_resume, [this] { m_desk.resume(m_plan->head.id); });
    act(m_stop, [this] {
        if (m_run)
            m_run->stop();
    });
    act(m_again, [this] { m_desk.openAgain(m_plan->head.id); });
    act(m_certificate, [this] { Q_EMIT certificateRequested(); });
    act(m_open,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(models::exportFolderOf(m_plan->head))); });
    act(m_list, [this] { Q_EMIT listRequested(); });
    act(m_forget, [this] { Q_EMIT forgetRequested(); });
}

void PlanPane::buildTable()
{
    m_table = new TableView(m_theme, this);
    m_table->setObjectName(u"taskItems"_s);
    m_table->setModel(&m_items);
    m_table->setSortable(false); // the order of the plan is what was confirmed
    m_table->setItemDelegate(new ToneDelegate(m_theme, PlanItemsModel::ToneRole, m_table));
    // number, outcome, new data, customer, institution, link, external id, accounts, transactions, months,
    // sent, checked, why, request id, kept link
    m_table->setColumnDefaults({{true, 56},
                                {true, 178},
                                {false, 160},
                                {true, 130},
                                {true, 150},
                                {true, 130},
                                {true, 110},
                                {false, 76},
                                {false, 90},
                                {false, 130},
                                {true, 130},
                                {true, 130},
                                {true, 190},
                                {true, 220},
                                {false, 130}});
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlanPane::wantShownRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PlanPane::wantShownRows);
    connect(&m_items, &PlanItemsModel::errorChanged, this, &PlanPane::refreshBanner);
}

void PlanPane::wantShownRows()
{
    if (!m_plan)
        return;
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_items.want(first, last < 0 ? first + PlanItemsModel::kPageSize - 1 : last);
}

void PlanPane::setPlan(const std::optional<PlanSummary> &plan)
{
    const bool isOther = (plan ? plan->head.id : QUuid()) != (m_plan ? m_plan->head.id : QUuid());
    m_plan = plan;
    setVisible(plan.has_value());
    if (isOther) {
        m_share = 0;
        m_gainsReading.abort();
        m_gains.reset();
        m_gainsAt = -1;
        m_table->setColumnShown(PlanItemsModel::Gain, isRefresh());
        m_items.setPlan(m_desk.board(), plan ? plan->head : PlanHead());
    }
    if (plan)
        m_items.setPlan(m_desk.board(), plan->head); // the board may be another one
    followRun();
    refresh();
    if (isOther)
        wantShownRows();
}

void PlanPane::followRun()
{
    PlanRun *now = m_plan && m_desk.board() ? m_desk.board()->run(m_plan->head.id) : nullptr;
    if (now == m_run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = now;
    if (!now)
        return;
    connect(now, &PlanRun::stateChanged, this, &PlanPane::refresh);
    connect(now, &PlanRun::progressed, this, &PlanPane::refreshProgress);
    connect(now, &PlanRun::itemChanged, &m_items, &PlanItemsModel::noteChanged);
}

//! An export that has come to its end and found something.
bool PlanPane::hasFiles() const
{
    if (!m_plan || m_plan->head.kind != PlanKind::ExportData || m_plan->head.state != PlanState::Finished)
        return false;
    return (m_run ? m_run->progress() : m_plan->progress).done > 0;
}

bool PlanPane::isOver() const
{
    return m_plan && (m_plan->head.state == PlanState::Finished || m_plan->head.state == PlanState::Stopped);
}

void PlanPane::refresh()
{
    if (!m_plan)
        return;
    m_title->setText(
        //: title of a task: %1 "Erase links", %2 how many links
        tr("%1 · %2").arg(PlanWords::kind(m_plan->head.kind), QLocale().toString(m_plan->head.count)));
    if (m_run)
        m_pill->setStatus(PlanStatus::state(m_run->state()), PlanStatus::tone(*m_run));
    else
        m_pill->setStatus(PlanWords::state(m_plan->head.state), PlanWords::tone(*m_plan));
    if (m_run && m_run->isBusy())
        m_second.start();
    else
        m_second.stop();
    refreshBanner();
    refreshProgress();
    refreshFacts();
    refreshButtons();
    assignPageAccessKeys(*this);
}

void PlanPane::refreshBanner()
{
    if (!m_plan)
        return;
    //: button of a banner
    const QString resume = tr("Resume");
    const PlanRun::State state = m_run ? m_run->state() : PlanRun::State::Finished;
    const QString wiped = m_desk.wipedText(m_plan->head.id);
    if (m_items.error()) {
        m_banner->tell(Tone::Problem, errorText(*m_items.error()).what);
    } else if (m_run && m_run->error() && state != PlanRun::State::Finished) {
        const ErrorText text = errorText(*m_run->error());
        m_banner->tell(Tone::Problem, text.next.isEmpty() ? text.what : text.what + u' ' + text.next,
                       state == PlanRun::State::Blocked ? resume : QString(), text.details);
    } else if (m_run && m_run->wasInterrupted() && state == PlanRun::State::Paused) {
        m_banner->tell(
            Tone::Attention,
            m_plan->head.kind == PlanKind::ExportData
                ? tr("The program ended while this was running. What was read is kept, and the rest follows.")
                : tr("The program ended while this was running. What was about to be sent is looked up at "
                     "Belvo first; nothing is sent twice."),
            resume);
    } else if (hasFiles()) {
        //: %1 a folder
        m_banner->tell(
            Tone::Neutral,
            tr("The files are in %1.").arg(QDir::toNativeSeparators(models::exportFolderOf(m_plan->head))));
    } else if (!wiped.isEmpty()) {
        m_banner->tell(Tone::Neutral, wiped);
    } else {
        m_banner->clear();
    }
}

void PlanPane::refreshProgress()
{
    if (!m_plan)
        return;
    const QLocale locale;
    const PlanProgress &progress = m_run ? m_run->progress() : m_plan->progress;
    const qint64 count = std::max<qint64>(1, m_plan->head.count);
    m_share = std::max(m_share, static_cast<int>(progress.settled() * kThousand / count));
    m_bar->setValue(m_share);
    m_bar->setTone(m_run ? PlanStatus::tone(*m_run) : PlanWords::tone(*m_plan));
    QStringList parts;
    //: %1 how many links have come to their end, %2 of how many
    parts
        << tr("%1 of %2 links").arg(locale.toString(progress.settled()), locale.toString(m_plan->head.count));
    if (progress.underway > 0)
        //: %1 a number of links that are being worked on
        parts << tr("under way: %1").arg(locale.toString(progress.underway));
    if (m_run) {
        parts << PlanStatus::speed(*m_run, locale) << PlanStatus::timeLeft(*m_run);
        if (m_run->state() == PlanRun::State::Running)
            parts << PlanStatus::waiting(m_run->waiting(), QDateTime::currentDateTimeUtc());
    }
    parts.removeAll(QString());
    m_progress->setText(parts.join(u"  ·  "_s));
    refreshFacts();
}

void PlanPane::refreshFacts()
{
    const QLocale locale;
    const PlanProgress &progress = m_run ? m_run->progress() : m_plan->progress;
    const PlanHead &head = m_plan->head;
    const auto number = [&locale](qint64 count) { return locale.toString(count); };
    QList<FactStrip::Fact> facts{
        {PlanWords::itemState(PlanItemState::Done, head.kind), number(progress.done), Tone::None},
        {PlanWords::itemState(PlanItemState::AlreadyGone, head.kind), number(progress.alreadyGone),
         Tone::None},
        {PlanWords::itemState(PlanItemState::Skipped, head.kind), number(progress.skipped),
         progress.skipped > 0 ? Tone::Attention : Tone::None},
        {PlanWords::itemState(PlanItemState::Failed, head.kind), number(progress.failed),
         progress.failed > 0 ? Tone::Problem : Tone::None},
        {PlanWords::itemState(PlanItemState::Unknown, head.kind), number(progress.unknown),
         progress.unknown > 0 ? Tone::Attention : Tone::None}};
    if (isRefresh()) {
        askGains();
        //: how many transactions the refreshes of a task have brought
        facts.append(
            {tr("New transactions"), m_gains ? PlanWords::gains(*m_gains, locale) : u"…"_s, Tone::None});
        if (m_gains && m_gains->fewerAccounts > 0)
            facts.append({tr("Links with fewer accounts"), number(m_gains->fewerAccounts), Tone::Attention});
    }
    facts.append({tr("Environment"), environmentName(head.environment), Tone::None});
    facts.append({tr("Profile"), models::visibleText(head.profileName), Tone::None});
    //: who carried it out: account at the computer
    facts.append({tr("Started by"), models::visibleText(head.operatorName), Tone::None});
    facts.append(
        {tr("Reason"), head.reason.isEmpty() ? u"—"_s : models::visibleText(head.reason), Tone::None});
    //: number of a case in another system
    facts.append(
        {tr("Ticket"), head.ticket.isEmpty() ? u"—"_s : models::visibleText(head.ticket), Tone::None});
    m_facts->setFacts(facts);
}

//! Again whenever more of the links are done.
void PlanPane::askGains()
{
    const qint64 done = (m_run ? m_run->progress() : m_plan->progress).done;
    if (done == m_gainsAt || m_gainsReading.isPending() || !m_desk.board())
        return;
    m_gainsAt = done;
    m_gainsReading =
        m_desk.board()->gains(m_plan->head.id).then(this, [this](const Result<PlanGains> &gains) {
            m_gains = gains.value_or(PlanGains{.uncounted = 1});
            refreshFacts();
        });
}

void PlanPane::refreshButtons()
{
    const PlanRun::State state = m_run ? m_run->state() : PlanRun::State::Finished;
    const PlanProgress &progress = m_run ? m_run->progress() : m_plan->progress;
    const bool isDeletion = m_plan->head.kind == PlanKind::DeleteLinks;
    const bool isExport = m_plan->head.kind == PlanKind::ExportData;
    const bool mayAct = m_run && m_desk.offers(m_plan->head.kind);
    const bool isStill = state == PlanRun::State::Paused || state == PlanRun::State::Stopped ||
                         state == PlanRun::State::Blocked;
    const bool isOpen = progress.settled() < m_plan->head.count;
    const bool hasEnded = state == PlanRun::State::Stopped || state == PlanRun::State::Finished;
    const bool isUntouched = state == PlanRun::State::Prepared || state == PlanRun::State::Ready;
    m_pause->setVisible(mayAct && state == PlanRun::State::Running);
    m_resume->setVisible(mayAct && isStill && (isOpen || isExport)); // its files may be left to write
    m_stop->setVisible(mayAct && (state == PlanRun::State::Running || state == PlanRun::State::Paused ||
                                  state == PlanRun::State::Blocked || state == PlanRun::State::CountingDown ||
                                  state == PlanRun::State::Checking || isUntouched));
    m_again->setVisible(mayAct &&
                        (isUntouched || (hasEnded && (isExport || progress.failed + progress.unknown > 0))));
    //: a task that was prepared and never began; a dialog follows
    m_again->setText(isUntouched ? tr("&Begin…")
                     //: an export that has ended; a dialog follows
                     : isExport ? tr("Export &again…")
                                : tr("R&un again what failed…"));
    m_open->setVisible(hasFiles());
    m_certificate->setVisible(isDeletion && hasEnded);
    m_list->setVisible(hasEnded || isStill);
    m_forget->setVisible(hasEnded && isDeletion);
}

void PlanPane::setDensity(Theme::Density density)
{
    m_table->setDensity(density);
}

void PlanPane::retranslate()
{
    m_items.setLocale(QLocale());
    m_pause->setText(tr("&Pause"));
    m_resume->setText(tr("&Resume"));
    //: a task: sends nothing more
    m_stop->setText(tr("S&top"));
    m_certificate->setText(tr("&Certificate…"));
    m_open->setText(tr("Open &folder"));
    m_list->setText(tr("&Save as list…"));
    m_forget->setText(tr("Remove &names…"));
    m_bar->setAccessibleName(tr("Progress of the task"));
    m_table->setAccessibleName(tr("Links of the task"));
    refresh();
    wantShownRows();
}

} // namespace vinculo::ui
