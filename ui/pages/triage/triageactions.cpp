// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/triage/triageactions.h"

#include "core/storage/osaccount.h"
#include "models/triage/triagewords.h"

#include <algorithm>
#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::HealthAction;
using models::TriageAction;
using models::TriageRow;
using Aside = TriageDecision::Aside;

namespace {

constexpr int kMostAtOnce = 1000; //!< are put aside: nobody has looked at more
constexpr int kWaitDays = 7;      //!< a customer who has not acted by then is asked again

QString idOf(const TriageRow &row)
{
    return QString::fromStdString(row.link.toString());
}

} // namespace

TriageActions::TriageActions(models::TriageList &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_snoozeMenu(std::make_unique<QMenu>())
{
    for (QAction *action :
         {&m_primary, &m_waiting, &m_note, &m_assign, &m_takeBack, &m_openCustomer, &m_openLink, &m_diagnose})
        action->setParent(this); // found by name
    m_primary.setObjectName(u"triagePrimary"_s);
    m_waiting.setObjectName(u"triageWaiting"_s);
    m_note.setObjectName(u"triageNote"_s);
    m_assign.setObjectName(u"triageAssign"_s);
    m_takeBack.setObjectName(u"triageTakeBack"_s);
    m_snoozeMenu->addActions({&m_tomorrow, &m_threeDays, &m_week, &m_untilStatus});
    connect(&m_primary, &QAction::triggered, this, &TriageActions::act);
    connect(&m_waiting, &QAction::triggered, this, [this] {
        const int count = static_cast<int>(m_rows.size());
        putAllAside(
            Aside::WaitingForCustomer, kWaitDays,
            tr("Waiting for %Ln customer(s). The link comes back when its status changes.", nullptr, count));
    });
    connect(&m_takeBack, &QAction::triggered, this, [this] {
        const int count = static_cast<int>(m_rows.size());
        putAllAside(Aside::No, std::nullopt, tr("%Ln link(s) taken back.", nullptr, count));
    });
    connect(&m_tomorrow, &QAction::triggered, this, [this] { snooze(1); });
    connect(&m_threeDays, &QAction::triggered, this, [this] { snooze(3); });
    connect(&m_week, &QAction::triggered, this, [this] { snooze(7); });
    connect(&m_untilStatus, &QAction::triggered, this, [this] { snooze(std::nullopt); });
    connect(&m_assign, &QAction::triggered, this, &TriageActions::toggleAssignment);
    connect(&m_note, &QAction::triggered, this, [this] { Q_EMIT noteRequested(m_rows.front()); });
    connect(&m_openCustomer, &QAction::triggered, this,
            [this] { Q_EMIT customerRequested(idOf(m_rows.front())); });
    connect(&m_openLink, &QAction::triggered, this, [this] {
        Q_EMIT placeRequested(m_list.target(m_rows.front(), TriageAction::ShowLink), idOf(m_rows.front()));
    });
    connect(&m_diagnose, &QAction::triggered, this, [this] {
        const PlanTarget target = m_list.planTarget(m_rows.front());
        Q_EMIT diagnosisRequested(
            {.links = {{.id = target.id, .institution = target.institution, .statusBefore = target.status}}});
    });
    connect(&m_list, &models::TriageList::changed, this, &TriageActions::refresh);
    refresh();
}

TriageActions::~TriageActions() = default;

void TriageActions::setRows(std::vector<TriageRow> rows, bool isAside)
{
    m_rows = std::move(rows);
    m_isAside = isAside;
    refresh();
}

void TriageActions::setOffer(const models::TriageOffer &offer)
{
    m_offer = offer;
    refresh();
}

void TriageActions::refresh()
{
    const QString notOne = whyNotOne();
    for (QAction *action : {&m_note, &m_openCustomer, &m_openLink, &m_diagnose})
        enable(*action, notOne);
    const QString notMany = whyNotMany();
    for (QAction *action : {&m_waiting, &m_takeBack, &m_assign, &m_tomorrow, &m_threeDays, &m_week,
                            &m_untilStatus, m_snoozeMenu->menuAction()})
        enable(*action, notMany);
    m_snoozeMenu->setEnabled(notMany.isEmpty());
    m_snoozeMenu->menuAction()->setVisible(!m_isAside);
    m_waiting.setVisible(!m_isAside);
    m_takeBack.setVisible(m_isAside);
    refreshPrimary();
    //: takes back that a link is mine to deal with
    m_assign.setText(isMine() ? tr("Not &mine any more") : tr("&Mine"));
}

void TriageActions::refreshPrimary()
{
    const auto step = nextStep();
    const bool isMany = m_rows.size() > 1;
    QString whyNot;
    if (m_rows.empty())
        whyNot = whyNotOne();
    else if (!step)
        whyNot = tr("The selected links need different steps. Select links with the same one.");
    else if (isMany && step == TriageAction::Refresh && !m_offer.mayRefreshMany)
        whyNot = tr("Several links at once are a task, and none can be kept on this computer.");
    else if (isMany && step != TriageAction::Refresh && step != TriageAction::Erase)
        whyNot = whyNotOne();
    m_primary.setText(models::TriageWords::action(step.value_or(TriageAction::ShowLink)));
    enable(m_primary, whyNot);
}

void TriageActions::enable(QAction &action, const QString &whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    action.setToolTip(whyNot); // without one it is the text
    action.setStatusTip(whyNot);
}

QString TriageActions::whyNotOne() const
{
    if (m_rows.empty())
        return tr("Select a link first.");
    return m_rows.size() > 1 ? tr("This is done for one link at a time.") : QString();
}

QString TriageActions::whyNotMany() const
{
    if (m_rows.empty())
        return tr("Select a link first.");
    return m_rows.size() > kMostAtOnce ? tr("At most %Ln link(s) at once.", nullptr, kMostAtOnce) : QString();
}

void TriageActions::retranslate()
{
    //: button: a link waits until the customer has done something
    m_waiting.setText(tr("&Waiting for the customer"));
    //: button: write a note about a link; a dialog follows
    m_note.setText(tr("&Note…"));
    m_takeBack.setText(tr("Take &back"));
    m_openCustomer.setText(tr("Open the c&ustomer"));
    m_openLink.setText(tr("Open the &link"));
    m_diagnose.setText(tr("Wh&y are data missing?…"));
    //: menu: put a link aside for some time
    m_snoozeMenu->setTitle(tr("&Snooze"));
    //: snooze until
    m_tomorrow.setText(tr("Until &tomorrow"));
    //: snooze
    m_threeDays.setText(tr("For &three days"));
    //: snooze
    m_week.setText(tr("For a &week"));
    //: snooze
    m_untilStatus.setText(tr("Until the &status changes"));
    refresh();
}

QList<QAction *> TriageActions::menu()
{
    QList<QAction *> actions;
    for (QAction *action : {&m_primary, &m_takeBack, m_snoozeMenu->menuAction(), &m_waiting, &m_note,
                            &m_assign, &m_openCustomer, &m_openLink, &m_diagnose})
        if (action->isVisible())
            actions.append(action);
    return actions;
}

std::optional<TriageAction> TriageActions::nextStep() const
{
    if (m_rows.empty())
        return {};
    const auto stepOf = [this](const TriageRow &row) { return m_offer.action(row.reason); };
    const TriageAction first = stepOf(m_rows.front());
    const bool areAlike =
        std::ranges::all_of(m_rows, [&](const TriageRow &row) { return stepOf(row) == first; });
    return areAlike ? std::optional(first) : std::nullopt;
}

void TriageActions::plan(PlanKind kind)
{
    PlanDraft draft;
    draft.kind = kind;
    for (const TriageRow &row : m_rows)
        draft.targets.append(m_list.planTarget(row));
    Q_EMIT planRequested(draft);
}

void TriageActions::act()
{
    const auto step = nextStep();
    if (step == TriageAction::Erase)
        return plan(PlanKind::DeleteLinks);
    if (step == TriageAction::Refresh && m_rows.size() > 1)
        return plan(PlanKind::RefreshLinks);
    if (!step || m_rows.size() != 1)
        return;
    const TriageRow row = m_rows.front();
    switch (*step) {
    case TriageAction::HandBack:
        return Q_EMIT handBackRequested(row);
    case TriageAction::Refresh:
        if (const QByteArray link = m_list.linkJson(row); !link.isEmpty())
            return Q_EMIT linkActionRequested(link, HealthAction::Refresh);
        break;
    case TriageAction::ShowInstitution:
    case TriageAction::ShowCalls:
    case TriageAction::ShowTwins:
        return Q_EMIT placeRequested(m_list.target(row, *step), {});
    case TriageAction::Diagnose:
        return m_diagnose.trigger();
    case TriageAction::ShowLink:
    case TriageAction::Erase:
        break;
    }
    Q_EMIT placeRequested(m_list.target(row, TriageAction::ShowLink), idOf(row));
}

//! Days are the user's: "tomorrow" begins at midnight here.
std::optional<QDateTime> TriageActions::startOfDayIn(std::optional<int> days) const
{
    if (!days)
        return {};
    return m_list.now().toLocalTime().date().addDays(*days).startOfDay().toUTC();
}

void TriageActions::putAllAside(Aside aside, std::optional<int> days, const QString &sentence)
{
    QList<TriageDecision> decisions;
    for (const TriageRow &row : m_rows)
        decisions.append(m_list.putAside(row, aside, startOfDayIn(days)));
    if (decisions.isEmpty())
        return;
    const QList<TriageDecision> before = m_list.decide(decisions);
    Q_EMIT done(sentence, before);
}

void TriageActions::putAside(TriageRow row, Aside aside, std::optional<int> days)
{
    m_rows = {row};
    switch (aside) {
    case Aside::WaitingForCustomer:
        return putAllAside(
            aside, days,
            tr("Waiting for %Ln customer(s). The link comes back when its status changes.", nullptr, 1));
    case Aside::Snoozed:
        return snooze(days);
    case Aside::No:
        break;
    }
}

void TriageActions::snooze(std::optional<int> days)
{
    const int count = static_cast<int>(m_rows.size());
    putAllAside(Aside::Snoozed, days, tr("%Ln link(s) put aside.", nullptr, count));
}

bool TriageActions::isMine() const
{
    const QString me = storage::osAccountName();
    return !m_rows.empty() && m_rows.size() <= kMostAtOnce &&
           std::ranges::all_of(
               m_rows, [&](const TriageRow &row) { return m_list.decision(row.link).assignee == me; });
}

void TriageActions::toggleAssignment()
{
    const bool wasMine = isMine();
    QList<TriageDecision> decisions;
    for (const TriageRow &row : m_rows) {
        TriageDecision decision = m_list.decision(row.link);
        decision.assignee = wasMine ? QString() : storage::osAccountName();
        decisions.append(decision);
    }
    const QList<TriageDecision> before = m_list.decide(decisions);
    const int count = static_cast<int>(decisions.size());
    Q_EMIT done(wasMine ? tr("%Ln link(s) given back.", nullptr, count)
                        : tr("%Ln link(s) noted as yours.", nullptr, count),
                before);
}

void TriageActions::setNote(const TriageRow &row, const QString &note)
{
    TriageDecision decision = m_list.decision(row.link);
    if (decision.note == note)
        return;
    decision.note = note;
    const QList<TriageDecision> before = m_list.decide({decision});
    Q_EMIT done(note.isEmpty() ? tr("Note removed.") : tr("Note kept on this computer."), before);
}

} // namespace vinculo::ui
