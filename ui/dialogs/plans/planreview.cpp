// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/planreview.h"

#include "models/plans/planboard.h"
#include "models/plans/plancare.h"
#include "models/plans/record/planwords.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/plans/factstrip.h"
#include "ui/dialogs/plans/planchoices.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonedelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QUuid>
#include <QVBoxLayout>

#include <limits>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ImpactSum;
using models::PlanTargetsModel;

namespace {

constexpr int kShowSoonMs = 100;
constexpr int kManyLinks = 5'000;
constexpr int kShowManySoonMs = 1'000; //!< adding so many up takes a while
constexpr int kShownRows = 7;
constexpr int kShownRowsOfExport = 3; //!< there is much to choose below

//! Only ids of links, each once: what a list from somewhere else holds besides is counted, not carried out.
PlanDraft cleaned(PlanDraft draft)
{
    QSet<QString> seen;
    for (PlanTarget &target : draft.targets)
        target.id = QUuid::fromString(target.id.trimmed()).toString(QUuid::WithoutBraces);
    draft.targets.removeIf([&seen](const PlanTarget &target) {
        const bool isKnown = seen.contains(target.id) || QUuid::fromString(target.id).isNull();
        seen.insert(target.id);
        return isKnown;
    });
    return draft;
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

PlanReview::PlanReview(Theme &theme, const PlanDraft &draft, api::Client &client, storage::Settings &kept,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_draft(cleaned(draft))
    , m_refused(draft.targets.size() - m_draft.targets.size())
    , m_model(m_draft)
{
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(m_model.rowCount() > kManyLinks ? kShowManySoonMs : kShowSoonMs);
    connect(&m_showSoon, &QTimer::timeout, this, [this] {
        showState();
        Q_EMIT changed();
    });
    build(draft, kept);
    connect(&m_model, &PlanTargetsModel::ticksChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    read(client);
    retranslate();
}

PlanReview::~PlanReview()
{
    m_table->setModel(nullptr);
}

void PlanReview::build(const PlanDraft &draft, storage::Settings &kept)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    m_refusedNotice = new NoticeLine(m_theme, this);
    layout->addWidget(m_refusedNotice);
    auto *line = new QHBoxLayout;
    m_all = new QCheckBox(this);
    m_all->setObjectName(u"planAll"_s);
    m_all->setTristate(true);
    m_progressText = new WordLabel(m_theme, WordLabel::Look::Secondary, this);
    m_progressText->setObjectName(u"planReading"_s);
    m_progressText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_all);
    line->addWidget(m_progressText, 1);
    layout->addLayout(line);
    m_progress = new ProgressLine(m_theme, this);
    layout->addWidget(m_progress);
    buildTable();
    layout->addWidget(m_table);
    m_facts = new FactStrip(m_theme, draft.kind == PlanKind::DeleteLinks ? 5 : 4, this);
    m_facts->setObjectName(u"planSums"_s);
    layout->addWidget(m_facts);
    m_duplicates = new NoticeLine(m_theme, this);
    layout->addWidget(m_duplicates);
    m_problem = new NoticeLine(m_theme, this);
    layout->addWidget(m_problem);
    if (draft.kind != PlanKind::DeleteLinks) {
        m_choices = new PlanChoices(m_theme, draft.kind, draft.settings, kept, this);
        layout->addWidget(m_choices);
        m_model.setSettings(m_choices->settings());
        connect(m_choices, &PlanChoices::changed, this, [this] {
            m_model.setSettings(m_choices->settings());
            showState();
            Q_EMIT changed();
        });
    }
    connect(m_all, &QCheckBox::clicked, this, [this] {
        // a click on a partial tick means all
        m_model.setAllTicked(m_model.tickedCount() < m_model.rowCount());
    });
}

void PlanReview::buildTable()
{
    m_table = new TableView(m_theme, this);
    m_table->setObjectName(u"planLinks"_s);
    m_table->setModel(&m_model);
    m_table->setSortable(false); // the order is part of what is confirmed
    m_table->setDensity(Theme::Density::Compact);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new ToneDelegate(m_theme, PlanTargetsModel::ToneRole, m_table));
    const bool isDeletion = m_draft.kind == PlanKind::DeleteLinks;
    // customer, institution, link, external id, status, last used, accounts, transactions, months, consents,
    // what happens
    m_table->setColumnDefaults({{true, isDeletion ? 134 : 160},
                                {true, isDeletion ? 130 : 160},
                                {!isDeletion, 74},
                                {true, isDeletion ? 94 : 130},
                                {true, isDeletion ? 70 : 110},
                                {!isDeletion, 130},
                                {isDeletion, 66},
                                {isDeletion, 80},
                                {isDeletion, 130},
                                {isDeletion, 52},
                                {true, 114}});
    const int rows = std::clamp(m_model.rowCount(), 2,
                                m_draft.kind == PlanKind::ExportData ? kShownRowsOfExport : kShownRows);
    m_table->setFixedHeight((rows + 1) * Theme::rowHeight(Theme::Density::Compact) + Theme::space(6));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_table, &TableView::peeked, this, [this](const QModelIndex &index) {
        const QModelIndex tick = index.siblingAtColumn(PlanTargetsModel::Person);
        const bool isTicked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(tick, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void PlanReview::read(api::Client &client)
{
    m_model.setCooldown([&client](const QString &link) { return client.governor().refreshCooldown(link); });
    m_impact = std::make_unique<models::PlanImpact>(client, m_draft.kind, m_draft.targets);
    m_model.setImpact(m_impact.get());
    connect(m_impact.get(), &models::PlanImpact::progressed, this, &PlanReview::showSoon);
    connect(m_impact.get(), &models::PlanImpact::finished, this, &PlanReview::showSoon);
    m_impact->start();
}

void PlanReview::showSoon()
{
    if (!m_showSoon.isActive())
        m_showSoon.start();
}

void PlanReview::readFetches(const models::PlanBoard &board)
{
    if (!models::asksInstitutions(m_draft.kind))
        return;
    m_fetches = board.fetches(m_draft.targets);
    m_model.setFetches(m_fetches.get());
    if (!m_fetches)
        return;
    connect(m_fetches.get(), &models::PlanFetches::read, this, &PlanReview::showSoon);
    m_fetches->start();
}

void PlanReview::stopReading()
{
    m_model.setCooldown({});
    m_model.setFetches(nullptr);
    m_fetches.reset();
    if (m_impact)
        m_impact->stop();
    showState();
    Q_EMIT changed();
}

bool PlanReview::isReading() const
{
    return m_impact && m_impact->isRunning();
}

void PlanReview::rememberChoices()
{
    if (m_choices)
        m_choices->remember();
}

bool PlanReview::isComplete() const
{
    return m_model.tickedCount() > 0 && (!m_choices || m_choices->isComplete());
}

PlanChoice PlanReview::choice() const
{
    return {m_draft.kind, m_choices ? m_choices->settings() : m_draft.settings, m_model.tickedCount()};
}

PlanDraft PlanReview::draft() const
{
    PlanDraft draft = m_draft;
    draft.targets = m_model.tickedTargets();
    if (m_choices)
        draft.settings = m_choices->settings();
    if (draft.kind == PlanKind::DeleteLinks)
        draft.totals = models::totalsOf(m_model.sum());
    return draft;
}

QString PlanReview::countText(qint64 count, qint64 unknown)
{
    const QLocale locale;
    if (unknown <= 0)
        return locale.toString(count);
    if (count == 0)
        return tr("not known");
    //: a number of records of which some were not counted: %1 those that were
    return tr("%1 or more").arg(locale.toString(count));
}

QList<std::pair<QString, QString>> PlanReview::sumFacts(PlanKind kind, const ImpactSum &sum)
{
    const QLocale locale;
    QList<std::pair<QString, QString>> facts{{tr("Links"), locale.toString(sum.links)}};
    if (kind == PlanKind::DeleteLinks) {
        facts.append({tr("Accounts"), countText(sum.accounts, sum.withoutAccounts)});
        facts.append({tr("Transactions"), countText(sum.transactions, sum.withoutTransactions)});
        PlanTarget span;
        span.firstMonth = sum.firstMonth;
        span.lastMonth = sum.lastMonth;
        span.transactions = sum.withoutMonths > 0 ? -1 : 0;
        const QString months = models::PlanWords::months(span, locale);
        //: "03/2024 – 11/2025", and other months of which nothing is known
        facts.append({tr("Months"), sum.withoutMonths > 0 && span.firstMonth.isValid()
                                        ? tr("%1 or more").arg(months)
                                    : months == u"?"_s ? tr("not known")
                                                       : months});
        facts.append({tr("Consents"), countText(sum.consents, sum.withoutConsents)});
    } else if (sum.skipped > 0) {
        facts.append({tr("Left out, as it cannot help"), locale.toString(sum.skipped)});
    }
    if (sum.gone > 0)
        facts.append({tr("Already gone"), locale.toString(sum.gone)});
    if (sum.unread > 0)
        facts.append({tr("Not read yet"), locale.toString(sum.unread)});
    return facts;
}

void PlanReview::showState()
{
    const ImpactSum sum = m_model.sum();
    const int ticked = plural(m_model.tickedCount());
    m_all->setCheckState(ticked == 0                    ? Qt::Unchecked
                         : ticked == m_model.rowCount() ? Qt::Checked
                                                        : Qt::PartiallyChecked);
    //: check box over a table: %1 how many links are ticked, %2 of how many
    m_all->setText(
        tr("&Links: %1 of %2").arg(QLocale().toString(ticked), QLocale().toString(m_model.rowCount())));
    QList<FactStrip::Fact> facts;
    for (const auto &[label, value] : sumFacts(m_draft.kind, sum))
        facts.append({label, value, Tone::None});
    m_facts->setFacts(facts);
    m_duplicates->setNotice(Tone::Neutral,
                            sum.duplicates > 0 && m_draft.kind == PlanKind::DeleteLinks
                                ? tr("%Ln of these link(s) have a duplicate that stays: the same customer at "
                                     "the same institution.",
                                     nullptr, plural(sum.duplicates))
                                : QString());
    m_refusedNotice->setNotice(Tone::Attention,
                               m_refused > 0
                                   ? tr("%Ln line(s) were left out: no id of a link, or the same one twice.",
                                        nullptr, plural(m_refused))
                                   : QString());
    if (m_choices)
        m_choices->setCount(m_model.tickedCount());
    showProgress();
}

void PlanReview::showProgress()
{
    const QLocale locale;
    if (isReading()) {
        m_progress->show();
        m_share = std::max(m_share, double(m_impact->answered()) / std::max(1, m_impact->asked()));
        m_progress->start(m_share);
        //: %1 how many questions were answered, %2 of how many so far
        m_progressText->setText(
            tr("Reading at Belvo what they hold: %1 of %2")
                .arg(locale.toString(m_impact->answered()), locale.toString(m_impact->asked())));
    } else {
        m_progress->stop();
        m_progress->hide();
        m_progressText->setText(tr("Read at Belvo just now"));
    }
    m_problem->setNotice(
        Tone::Attention,
        m_impact && m_impact->error()
            ? tr("Some of it could not be read and stays unknown. %1").arg(errorText(*m_impact->error()).what)
            : QString());
}

void PlanReview::retranslate()
{
    m_model.setLocale(QLocale());
    m_table->setAccessibleName(tr("Links of the plan"));
    m_table->setAccessibleDescription(tr("Space ticks a link off."));
    if (m_choices)
        m_choices->retranslate();
    showState();
}

} // namespace vinculo::ui
