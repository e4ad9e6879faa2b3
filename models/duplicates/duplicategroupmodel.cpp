// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicategroupmodel.h"

#include "core/domain/masking.h"
#include "models/duplicates/duplicatewords.h"
#include "models/person/snapshotfield.h"
#include "models/table/cellformatter.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using State = LinkHistory::State;

DuplicateGroupModel::DuplicateGroupModel(DuplicateFinder &finder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_finder(finder)
    , m_groups(finder.sharedGroups())
{
    connect(&m_finder, &DuplicateFinder::groupsChanged, this, &DuplicateGroupModel::onGroups);
    connect(&m_finder, &DuplicateFinder::ticksChanged, this, [this] { repaint(Loss, Ticked); });
    connect(&m_finder, &DuplicateFinder::historyChanged, this, [this] { repaint(Loss, Loss); });
}

void DuplicateGroupModel::onGroups()
{
    beginResetModel();
    m_groups = m_finder.sharedGroups();
    endResetModel();
}

void DuplicateGroupModel::repaint(Column first, Column last)
{
    if (m_groups == m_finder.sharedGroups() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

void DuplicateGroupModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaint(Institution, Ticked);
}

void DuplicateGroupModel::setInstitutionTitles(std::function<QString(const QString &name)> titles)
{
    m_titles = std::move(titles);
    repaint(Institution, Institution);
}

int DuplicateGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups->groups.size());
}

int DuplicateGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

//! Of everything in the group that is not the one to keep.
QString DuplicateGroupModel::lossText(std::size_t group) const
{
    const DuplicateGroup &of = m_groups->groups[group];
    if (of.verdict != DuplicateVerdict::KeepOne)
        return {};
    const HistoryLoss loss = m_finder.lossOfOthers(group);
    LinkHistory worst{.state = State::Known, .months = {}, .first = {}, .last = {}};
    for (const std::uint32_t link : of.links) // the one that is still to come, if any
        if (const LinkHistory history = m_finder.histories().history(m_finder.linkId(link));
            history.state != State::Known && (worst.state == State::Known || worst.state == State::NotAsked))
            worst = history;
    return DuplicateWords::loss(worst, loss, QLocale());
}

QString DuplicateGroupModel::institution(std::size_t group) const
{
    const LinkIdentities &identities = *m_groups->identities;
    return CellFormatter::visible(
        toText(identities.links[m_groups->groups[group].links.front()].institution));
}

QString DuplicateGroupModel::text(std::size_t group, Column column) const
{
    const DuplicateGroup &of = m_groups->groups[group];
    const LinkIdentities &identities = *m_groups->identities;
    switch (column) {
    case Institution:
        return m_titles ? m_titles(institution(group)) : institution(group);
    case Customer:
        for (const std::uint32_t link : of.links)
            for (const OwnerIdentity &owner : identities.ownersOf(link))
                if (!owner.name.empty())
                    return masked(CellFormatter::visible(toText(owner.name)), MaskKind::Name);
        return u"—"_s;
    case ExternalId:
        for (const std::uint32_t link : of.links)
            if (!identities.links[link].externalId.empty())
                return CellFormatter::visible(toText(identities.links[link].externalId));
        return u"—"_s;
    case Links:
        return QLocale().toString(of.links.size());
    case Evidence:
        return DuplicateWords::evidence(of.evidence);
    case Suggestion:
        if (of.verdict != DuplicateVerdict::KeepOne)
            return DuplicateWords::shortVerdict(of.verdict);
        //: %1 why one of several links is the one to keep
        return tr("Keep one: %1").arg(DuplicateWords::reasons(of.reasons));
    case Loss:
        return lossText(group);
    case Ticked: {
        const int ticked = m_finder.tickedIn(group);
        return ticked > 0 ? QLocale().toString(ticked) : QString();
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DuplicateGroupModel::sortValue(std::size_t group, Column column) const
{
    const DuplicateGroup &of = m_groups->groups[group];
    switch (column) {
    case Links:
        return static_cast<qulonglong>(of.links.size());
    case Ticked:
        return m_finder.tickedIn(group);
    case Evidence:
        return static_cast<int>(of.evidence);
    case Suggestion:
        return static_cast<int>(of.verdict);
    case Institution:
    case Customer:
    case ExternalId:
    case Loss:
    case ColumnCount:
        break;
    }
    return text(group, column);
}

QVariant DuplicateGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto group = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(group, column);
    case Qt::ToolTipRole:
        if (column == Institution)
            return institution(group);
        return column == Suggestion && m_groups->groups[group].verdict != DuplicateVerdict::KeepOne
                   ? DuplicateWords::verdict(m_groups->groups[group].verdict)
                   : text(group, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (column == Links || column == Ticked ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole:
        return sortValue(group, column);
    default:
        return {};
    }
}

QVariant DuplicateGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Institution:
        //: heading
        return tr("Institution");
    case Customer:
        //: heading
        return tr("Customer");
    case ExternalId:
        //: heading
        return tr("External ID");
    case Links:
        //: heading: how many links
        return tr("Links");
    case Evidence:
        //: heading: why links are duplicates
        return tr("Evidence");
    case Suggestion:
        //: heading: what to do with duplicates
        return tr("Suggestion");
    case Loss:
        //: heading: months that would be lost
        return tr("Would be lost");
    case Ticked:
        //: heading: how many links are ticked for removal
        return tr("Ticked");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace vinculo::models
