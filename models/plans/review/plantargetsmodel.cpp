// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/review/plantargetsmodel.h"

#include "models/plans/plancare.h"
#include "models/plans/record/planstatus.h"
#include "models/plans/record/planwords.h"
#include "models/table/cellformatter.h"
#include "models/table/visibletext.h"

#include <QSet>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kIdEnd = 6; //!< what tells links apart for people

Qt::Alignment alignmentOf(int column)
{
    using Model = PlanTargetsModel;
    const bool isNumber =
        column == Model::Accounts || column == Model::Transactions || column == Model::Consents;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QString dashed(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

PlanTotals totalsOf(const ImpactSum &sum)
{
    return {.accounts = sum.accounts,
            .transactions = sum.transactions,
            .consents = sum.consents,
            .withoutAccounts = sum.withoutAccounts,
            .withoutTransactions = sum.withoutTransactions,
            .withoutConsents = sum.withoutConsents,
            .withoutMonths = sum.withoutMonths,
            .firstMonth = sum.firstMonth,
            .lastMonth = sum.lastMonth,
            .duplicates = sum.duplicates};
}

PlanTargetsModel::PlanTargetsModel(const PlanDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(draft.kind)
    , m_settings(draft.settings)
    , m_targets(draft.targets)
    , m_facts(draft.targets.size())
    , m_isTicked(static_cast<std::size_t>(draft.targets.size()), true)
    , m_tickedCount(draft.targets.size())
{
}

void PlanTargetsModel::setImpact(const PlanImpact *impact)
{
    m_impact = impact;
    if (!impact)
        return;
    connect(impact, &PlanImpact::targetChanged, this, &PlanTargetsModel::onTargetChanged);
    connect(impact, &PlanImpact::progressed, this, [this] { m_shared = m_impact->sharedCounts(); });
    connect(impact, &PlanImpact::finished, this, [this] { m_shared = m_impact->sharedCounts(); });
    connect(impact, &QObject::destroyed, this, [this] { m_impact = nullptr; });
}

void PlanTargetsModel::setFetches(const PlanFetches *fetches)
{
    m_fetches = fetches;
    m_isWeighed = false;
    if (!fetches)
        return;
    connect(fetches, &PlanFetches::read, this, [this](int place) {
        m_isWeighed = false;
        Q_EMIT dataChanged(index(place, Forecast), index(place, Forecast));
    });
    connect(fetches, &QObject::destroyed, this, [this] { m_fetches = nullptr; });
}

void PlanTargetsModel::onTargetChanged(int place)
{
    m_isWeighed = false;
    m_targets[place] = m_impact->targets()[place];
    m_facts[place] = m_impact->facts(place);
    Q_EMIT dataChanged(index(place, 0), index(place, kColumns - 1));
}

void PlanTargetsModel::setSettings(const PlanSettings &settings)
{
    m_settings = settings;
    m_isWeighed = false;
    if (!m_targets.isEmpty())
        Q_EMIT dataChanged(index(0, Forecast), index(rowCount() - 1, Forecast));
}

void PlanTargetsModel::setInstitutionTitles(std::function<QString(const QString &name)> titles)
{
    m_titles = std::move(titles);
    if (!m_targets.isEmpty())
        Q_EMIT dataChanged(index(0, Institution), index(rowCount() - 1, Institution));
}

void PlanTargetsModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_targets.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void PlanTargetsModel::setAllTicked(bool isTicked)
{
    if (m_targets.isEmpty())
        return;
    m_isTicked.assign(m_isTicked.size(), isTicked);
    m_tickedCount = isTicked ? m_targets.size() : 0;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    onTicked();
}

//! Who is ticked off leaves calls of the month to others.
void PlanTargetsModel::onTicked()
{
    m_isWeighed = false;
    if (m_fetches)
        Q_EMIT dataChanged(index(0, Forecast), index(rowCount() - 1, Forecast));
    Q_EMIT ticksChanged();
}

QList<PlanTarget> PlanTargetsModel::tickedTargets() const
{
    QList<PlanTarget> targets;
    for (int row = 0; row < m_targets.size(); ++row)
        if (isTicked(row))
            targets.append(m_targets[row]);
    return targets;
}

PlanForecast PlanTargetsModel::forecastWith(int row, const std::optional<QString> &objection) const
{
    const PlanTarget &target = m_targets[row];
    return forecastOf(m_kind, m_settings, target, m_facts[row],
                      {.cooldown = m_cooldown ? m_cooldown(target.id) : std::nullopt,
                       .isHeld = m_isHeld && m_isHeld(target.institution),
                       .objection = objection});
}

//! As the dry run does it: those before take their calls first.
void PlanTargetsModel::weigh() const
{
    m_isWeighed = true;
    m_objections.assign(m_isTicked.size(), std::nullopt);
    if (!m_fetches || !asksInstitutions(m_kind))
        return;
    const PlanDemand demand = demandOf(m_kind, m_settings, 0, m_fetches->utcMs());
    QSet<QString> spending;
    for (int row = 0; row < m_targets.size(); ++row) {
        const QStringList &sharing = m_fetches->sharing(row);
        const auto before = static_cast<int>(std::ranges::count_if(
            sharing, [&spending](const QString &link) { return spending.contains(link.toLower()); }));
        auto &objection = m_objections[static_cast<std::size_t>(row)];
        objection = careObjection(demand, m_fetches->counts(row), m_facts[row].limited, before);
        if (!sharing.isEmpty() && isTicked(row) && forecastWith(row, objection) == PlanForecast::Proceeds)
            spending.insert(m_targets[row].id.toLower());
    }
}

PlanForecast PlanTargetsModel::forecast(int row) const
{
    if (!m_isWeighed)
        weigh();
    return forecastWith(row, m_objections[static_cast<std::size_t>(row)]);
}

ImpactSum PlanTargetsModel::sum() const
{
    ImpactSum sum;
    const auto add = [](qint64 count, qint64 &total, qint64 &unknown) {
        if (count >= 0)
            total += count;
        else
            ++unknown;
    };
    for (int row = 0; row < m_targets.size(); ++row) {
        if (!isTicked(row))
            continue;
        const PlanTarget &target = m_targets[row];
        ++sum.links;
        const PlanForecast expected = forecast(row);
        sum.gone += expected == PlanForecast::AlreadyGone;
        sum.unread += expected == PlanForecast::Unread;
        sum.skipped += isLeftOut(expected);
        sum.duplicates += !m_facts[row].elsewhere.isEmpty() || !target.keptId.isEmpty();
        if (expected == PlanForecast::AlreadyGone)
            continue;
        add(target.accounts, sum.accounts, sum.withoutAccounts);
        add(target.transactions, sum.transactions, sum.withoutTransactions);
        add(target.consents, sum.consents, sum.withoutConsents);
        if (target.firstMonth.isValid() && target.lastMonth.isValid()) {
            sum.firstMonth =
                sum.firstMonth.isValid() ? std::min(sum.firstMonth, target.firstMonth) : target.firstMonth;
            sum.lastMonth =
                sum.lastMonth.isValid() ? std::max(sum.lastMonth, target.lastMonth) : target.lastMonth;
        } else if (target.transactions != 0) {
            ++sum.withoutMonths;
        }
    }
    // what was counted together says nothing about a part of it
    for (const SharedCount &shared : m_shared) {
        if (!std::ranges::all_of(shared.places, [this](int place) { return isTicked(place); }))
            continue;
        sum.transactions += shared.transactions;
        sum.withoutTransactions -= shared.places.size();
    }
    return sum;
}

int PlanTargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int PlanTargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags PlanTargetsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Person ? flags | Qt::ItemIsUserCheckable : flags;
}

QString PlanTargetsModel::display(int row, int column) const
{
    const PlanTarget &target = m_targets[row];
    switch (column) {
    case Person:
        //: a customer whose name was not fetched
        return target.name.isEmpty() ? tr("not known") : visibleText(target.name);
    case Institution:
        return dashed(visibleText(m_titles ? m_titles(target.institution) : target.institution));
    case Link:
        return u"…%1"_s.arg(visibleText(target.id.right(kIdEnd)));
    case ExternalId:
        return dashed(visibleText(target.externalId));
    case Status:
        return dashed(PlanWords::linkValue("status", target.status));
    case LastUsed:
        if (m_facts[row].lastUsed.isValid())
            return CellFormatter(m_locale).dateTime(m_facts[row].lastUsed);
        return m_facts[row].isRead ? u"—"_s : u"?"_s;
    case Accounts:
        return PlanWords::count(target.accounts, m_locale);
    case Transactions:
        return PlanWords::count(target.transactions, m_locale);
    case Months:
        return PlanWords::months(target, m_locale);
    case Consents:
        return PlanWords::count(target.consents, m_locale);
    case Forecast:
        return PlanWords::forecast(forecast(row), m_kind);
    default:
        return {};
    }
}

QVariant PlanTargetsModel::raw(int row, int column) const
{
    const PlanTarget &target = m_targets[row];
    switch (column) {
    case Institution:
        return dashed(visibleText(target.institution));
    case Link:
        return target.id;
    case LastUsed:
        return m_facts[row].lastUsed;
    case Accounts:
        return target.accounts;
    case Transactions:
        return target.transactions;
    case Consents:
        return target.consents;
    case Months:
        return target.firstMonth;
    default:
        return display(row, column);
    }
}

QString PlanTargetsModel::toolTip(int row, int column) const
{
    const PlanTarget &target = m_targets[row];
    if (column == Link)
        return visibleText(target.id);
    if (column == Institution)
        return dashed(visibleText(target.institution));
    if (column != Forecast)
        return display(row, column);
    const PlanForecast expected = forecast(row);
    if (expected == PlanForecast::SixthFailure)
        return PlanStatus::reason(u"sixth_failure"_s);
    if (expected == PlanForecast::QuotaSpent)
        return PlanStatus::reason(u"quota_spent"_s);
    if (!target.keptId.isEmpty())
        //: %1 a link id
        return tr("Its duplicate stays: %1").arg(visibleText(target.keptId));
    if (!m_facts[row].elsewhere.isEmpty())
        //: %1 one or more link ids
        return tr("The same customer has another link with this institution, which stays: %1")
            .arg(visibleText(m_facts[row].elsewhere.join(u", "_s)));
    return display(row, column);
}

QVariant PlanTargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::CheckStateRole:
        return column == Person ? QVariant(isTicked(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ToneRole:
        return static_cast<int>(column == Forecast ? PlanWords::tone(forecast(row)) : Tone::None);
    case RawRole:
        return raw(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case Qt::AccessibleTextRole:
        return column == Link ? visibleText(m_targets[row].id) : display(row, column);
    case Qt::ToolTipRole:
        return column == Institution ? QVariant(toolTip(row, column)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, column);
    default:
        return {};
    }
}

bool PlanTargetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Person)
        return false;
    const bool isNow = value.toInt() == Qt::Checked;
    const auto row = static_cast<std::size_t>(index.row());
    if (m_isTicked[row] == isNow)
        return true;
    m_isTicked[row] = isNow;
    m_tickedCount += isNow ? 1 : -1;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    onTicked();
    return true;
}

QVariant PlanTargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        //: column: who the link belongs to
        return tr("Customer");
    case Institution:
        //: column
        return tr("Institution");
    case Link:
        //: column: the end of the id of a link
        return tr("Link");
    case ExternalId:
        //: column
        return tr("External ID");
    case Status:
        //: column
        return tr("Status");
    case LastUsed:
        //: column: when the link was last used
        return tr("Last used");
    case Accounts:
        //: column
        return tr("Accounts");
    case Transactions:
        //: column
        return tr("Transactions");
    case Months:
        //: column: the first and the last month with transactions
        return tr("Months");
    case Consents:
        //: column
        return tr("Consents");
    case Forecast:
        //: column: what would happen to the link
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace vinculo::models
