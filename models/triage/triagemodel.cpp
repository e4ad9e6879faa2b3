// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagemodel.h"

#include "core/domain/masking.h"
#include "models/people/peopledirectory.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookedAt = 200; //!< rows that decide whether a column is worth its room

Tone toneOf(const TriageRow &row)
{
    switch (triageRule(row.reason).severity) {
    case HealthState::Problem:
        return Tone::Problem;
    case HealthState::Attention:
        return Tone::Attention;
    case HealthState::Ok:
        break;
    }
    return Tone::Neutral;
}

} // namespace

TriageModel::TriageModel(TriageList &list, PeopleDirectory &people, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_people(people)
    , m_picture(list.picture())
    , m_words(QLocale())
{
    connect(&m_list, &TriageList::changed, this, &TriageModel::onChanged);
    connect(&m_people, &PeopleDirectory::peopleChanged, this, [this] { touch(Person, Person); });
}

TriageRange TriageModel::range() const
{
    return m_lane ? (*m_picture)[*m_lane] : m_picture->aside;
}

void TriageModel::setLane(std::optional<ErrorLane> lane)
{
    if (lane == m_lane)
        return;
    beginResetModel();
    m_lane = lane;
    m_picture = m_list.picture();
    endResetModel();
}

//! Selections and what is open stay with their links.
void TriageModel::onChanged()
{
    if (m_picture == m_list.picture())
        return touch(0, kColumns - 1);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<api::Uuid> links;
    std::unordered_map<api::Uuid, int, UuidHash> places; // few are selected, however many rows there are
    for (const QModelIndex &index : before) {
        links.push_back(m_picture->rows[range().first + static_cast<std::size_t>(index.row())].link);
        places.emplace(links.back(), -1);
    }
    m_picture = m_list.picture();
    const TriageRange now = range();
    for (std::size_t i = 0; i < now.count && !places.empty(); ++i)
        if (const auto place = places.find(m_picture->rows[now.first + i].link); place != places.end())
            place->second = static_cast<int>(i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = places.at(links[static_cast<std::size_t>(i)]);
        after.append(place < 0 ? QModelIndex() : index(place, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TriageModel::touch(int firstColumn, int lastColumn)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

const TriageRow *TriageModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_picture->rows[range().first + static_cast<std::size_t>(row)]
                                        : nullptr;
}

int TriageModel::rowOf(const api::Uuid &link) const
{
    const TriageRange rows = range();
    for (std::size_t i = 0; i < rows.count; ++i)
        if (m_picture->rows[rows.first + i].link == link)
            return static_cast<int>(i);
    return -1;
}

bool TriageModel::hasRemarks() const
{
    for (int i = 0; i < std::min(rowCount(), kLookedAt); ++i)
        if (!m_list.decision(row(i)->link).isEmpty())
            return true;
    return false;
}

void TriageModel::setLocale(const QLocale &locale)
{
    m_words = TriageWords(locale);
    touch(0, kColumns - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void TriageModel::refreshAge()
{
    touch(Since, Since);
}

int TriageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(range().count);
}

int TriageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TriageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TriageRow &found = *row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(found, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(found, index.column());
    case ToneRole:
        return static_cast<int>(index.column() == Reason ? toneOf(found) : Tone::None);
    default:
        return {};
    }
}

QString TriageModel::text(const TriageRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Reason:
        return TriageWords::reason(row.reason);
    case Since: {
        const QString since = m_words.since(row, m_list.now().toMSecsSinceEpoch());
        return since.isEmpty() ? u"—"_s : since;
    }
    case Person:
        return person(row);
    case Institution:
        return institution(row);
    case Remark:
        return m_words.remark(m_list.decision(row.link));
    case Action:
        //: button in a table: a link that was put aside is to be among the others again
        return m_lane ? TriageWords::action(triageRule(row.reason).action) : tr("Take back");
    case kColumns:
        break;
    }
    return {};
}

QString TriageModel::toolTip(const TriageRow &row, int column) const
{
    if (column == Since)
        return m_words.fullSince(row);
    if (column != Reason)
        return text(row, column);
    const QString others = TriageWords::otherReasons(row);
    //: %1 further reasons why a link needs somebody
    return others.isEmpty() ? text(row, Reason) : tr("Also: %1").arg(others);
}

QString TriageModel::person(const TriageRow &row) const
{
    const auto person = m_people.people().personOfLink(row.link);
    const OwnerIdentity *owner = person ? m_people.people().ownerOf(*person) : nullptr;
    if (!owner)
        return u"—"_s;
    const std::string_view name = owner->name;
    return masked(CellFormatter::visible(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))),
                  MaskKind::Name);
}

QString TriageModel::institution(const TriageRow &row) const
{
    const TriageInstitution *known = m_picture->institutionOf(row);
    return CellFormatter::visible(known ? known->title : m_picture->institutionName(row));
}

QVariant TriageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Reason:
        return tr("Reason", "column: why a link needs somebody");
    case Since:
        return tr("Since or until", "column: an age, or a date to come");
    case Person:
        return tr("Customer", "column: masked name");
    case Institution:
        return tr("Institution", "column");
    case Remark:
        return tr("Remark", "column: note, who does it, until when it is put aside");
    case Action:
        return tr("Next step", "column: the one thing to do");
    case kColumns:
        break;
    }
    return {};
}

} // namespace vinculo::models
