// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outage/outagebanner.h"

#include "models/filters/filterset.h"
#include "models/outage/outagelinks.h"
#include "models/people/peopledirectory.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/outage/bankcallsdialog.h"
#include "ui/pages/outage/outagerow.h"
#include "ui/text/outagetext.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::Outage;
using models::OutageState;

namespace {
constexpr qsizetype kMostRows = 3; //!< the page below is what one came for
}

OutageBanner::OutageBanner(const PageContext &context, QWidget *page)
    : QWidget(page)
    , m_context(context)
    , m_page(page)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
    if (!m_context.outages)
        return;
    connect(m_context.outages, &models::OutageBoard::changed, this, &OutageBanner::refresh);
    connect(&m_context.people, &models::PeopleDirectory::peopleChanged, this, &OutageBanner::refresh);
    refresh();
}

void OutageBanner::follow(const models::FilterSet &filters)
{
    connect(&filters, &models::FilterSet::changed, this, [this, &filters] {
        std::optional<QStringList> institutions;
        for (const api::ListFilter &filter : filters.filters())
            if (filter.key == QLatin1StringView("institution"))
                institutions = filter.values;
        setInstitutions(institutions);
    });
}

void OutageBanner::setInstitutions(const std::optional<QStringList> &institutions)
{
    if (m_institutions == institutions)
        return;
    m_institutions = institutions;
    refresh();
}

QList<Outage> OutageBanner::wanted() const
{
    if (!m_context.outages)
        return {};
    QList<Outage> outages;
    if (!m_institutions)
        outages = m_context.outages->outages();
    else
        for (const QString &institution : *m_institutions)
            if (const std::optional<Outage> outage = m_context.outages->outage(institution))
                outages.append(*outage);
    return outages.first(std::min(outages.size(), kMostRows));
}

PlanDraft OutageBanner::planFor(const Outage &outage) const
{
    const models::People &people = m_context.people.people();
    return m_context.outages->refreshPlan(outage.institution,
                                          linksToRefresh(people.identities(), outage.institution));
}

OutageRow *OutageBanner::addRow()
{
    auto *row = new OutageRow(m_context.theme, m_context.profile.customerLanguage, this);
    m_layout->addWidget(row);
    m_rows.append(row);
    models::OutageBoard &board = *m_context.outages;
    // Of what it shows then: rows serve one institution after another.
    connect(row, &OutageRow::noticeRequested, this,
            [this, row](const QString &language) { copyNotice(row->outage(), language); });
    connect(row, &OutageRow::ticketRequested, this, [this, row] { copyTicket(row->outage()); });
    connect(row, &OutageRow::holdRequested, this,
            [row, &board](std::chrono::hours time) { board.hold(row->outage().institution, time); });
    connect(row, &OutageRow::releaseRequested, this,
            [row, &board] { board.release(row->outage().institution); });
    connect(row, &OutageRow::chartRequested, this, [this, row] { showCalls(row->outage().institution); });
    connect(row, &OutageRow::dismissed, this, [row, &board] { board.dismiss(row->outage().institution); });
    connect(row, &OutageRow::refreshRequested, this,
            [this, row] { Q_EMIT planRequested(planFor(row->outage())); });
    return row;
}

void OutageBanner::copyNotice(const Outage &outage, const QString &language)
{
    const QString title = m_context.people.institutionTitle(outage.institution);
    QGuiApplication::clipboard()->setText(outageNotice(title, language));
    tell(tr("The notice for customers is on the clipboard."));
}

void OutageBanner::copyTicket(const Outage &outage)
{
    QGuiApplication::clipboard()->setText(
        outageTicket(outage, m_context.outages->attempts(outage.institution)));
    if (m_context.journal)
        m_context.journal->append(m_context.profile,
                                  HandoverRecord{.kind = HandoverRecord::Kind::Copy,
                                                 .atMs = QDateTime::currentMSecsSinceEpoch(),
                                                 .resource = u"institutions"_s,
                                                 .format = u"txt"_s,
                                                 .rows = 1});
    tell(tr("The ticket is on the clipboard."));
}

void OutageBanner::showCalls(const QString &institution)
{
    auto *dialog =
        new BankCallsDialog(m_context.theme, m_context.profile, *m_context.outages, institution, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_context.journal)
        connect(dialog, &BankCallsDialog::handedOver, this, [this](const HandoverRecord &record) {
            m_context.journal->append(m_context.profile, record);
        });
    dialog->open();
}

//! Made when there is something to tell: a page may have one of its own.
void OutageBanner::tell(const QString &sentence)
{
    if (!m_toast)
        m_toast = new Toast(m_context.theme, m_page);
    m_toast->tell(sentence);
}

void OutageBanner::refresh()
{
    const QList<Outage> outages = wanted();
    if (!outages.isEmpty()) // before somebody copies a notice
        m_context.people.wantInstitutionTitles();
    while (m_rows.size() > outages.size()) {
        OutageRow *row = m_rows.takeLast();
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // one of its buttons may have asked for this
    }
    // What the profile may not do is not offered.
    const bool mayRefresh = m_context.plans && m_context.plans->offers(PlanKind::RefreshLinks);
    for (qsizetype i = 0; i < outages.size(); ++i) {
        OutageRow *row = i < m_rows.size() ? m_rows[i] : addRow();
        const bool isOver = outages[i].state == OutageState::Recovered;
        row->setOutage(outages[i], isOver && mayRefresh ? planFor(outages[i]).targets.size() : 0);
        row->show();
    }
    setVisible(!m_rows.isEmpty());
}

void OutageBanner::retranslate()
{
    for (OutageRow *row : std::as_const(m_rows))
        row->retranslate();
}

} // namespace vinculo::ui
