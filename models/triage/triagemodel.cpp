// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagemodel.h"

#include "core/domain/masking.h"
#include "models/people/peopledirectory.h"

#include <algorithm>
#include <array>
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

TriageRange rangeOf(const TriagePicture &picture, std::optional<ErrorLane> lane)
{
    return lane ? picture[*lane] : picture.aside;
}

} // namespace

TriageModel::TriageModel(TriageList &list, PeopleDirectory &people, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_people(people)
    , m_picture(list.picture())
    , m_look([this](Found found) { show(std::move(found.picture), std::move(found.places)); })
    , m_words(QLocale())
{
    connect(&m_list, &TriageList::changed, this, &TriageModel::onChanged);
    connect(&m_people, &PeopleDirectory::peopleChanged, this, [this] {
        touch(Person, Person);
        if (!m_wish.isNone())
            look(); // names that fit may have become known
    });
}

TriageRange TriageModel::range() const
{
    return rangeOf(*m_picture, m_lane);
}

void TriageModel::setOffer(const TriageOffer &offer)
{
    if (offer == m_offer)
        return;
    m_offer = offer;
    if (!m_wish.isNone())
        look(); // they may be sorted by it
    touch(Action, Action);
}

void TriageModel::setLane(std::optional<ErrorLane> lane)
{
    if (lane == m_lane)
        return;
    beginResetModel();
    m_lane = lane;
    m_picture = m_list.picture();
    m_places.reset();
    if (!m_wish.isNone())
        m_places.emplace(); // nothing is shown until it is known what, and in which order
    endResetModel();
    if (!m_wish.isNone())
        look();
}

void TriageModel::setFilter(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_wish.text)
        return;
    m_wish.text = wanted;
    look();
}

void TriageModel::sort(int column, Qt::SortOrder order)
{
    using By = TriageWish::By;
    static constexpr std::array kKeys{By::Reason,      By::Since,  By::Person,
                                      By::Institution, By::Action, By::Remark}; // by column
    static_assert(kKeys.size() == kColumns);
    std::vector<TriageWish::Key> keys;
    if (column >= 0 && column < kColumns) {
        const By by = kKeys[static_cast<std::size_t>(column)];
        keys.push_back({by, order});
        if (!m_wish.keys.empty() && m_wish.keys.front().by != by)
            keys.push_back(m_wish.keys.front()); // the one before decides between equals
        else if (m_wish.keys.size() > 1)
            keys.push_back(m_wish.keys.back());
    }
    if (keys == m_wish.keys)
        return;
    m_wish.keys = std::move(keys);
    look();
}

void TriageModel::onChanged()
{
    if (m_picture == m_list.picture())
        touch(0, kColumns - 1);
    if (m_picture != m_list.picture() || !m_wish.isNone()) // remarks may have changed
        look();
}

//! What is shown stays until the rows that are wished for are known.
void TriageModel::look()
{
    m_look.cancel();
    if (m_wish.isNone())
        return show(m_list.picture(), {});
    TriageQuestion question{.picture = m_list.picture(),
                            .range = rangeOf(*m_list.picture(), m_lane),
                            .people = m_people.index(),
                            .reasons = {},
                            .actions = {},
                            .remarks = {},
                            .wish = m_wish,
                            .locale = m_locale};
    for (std::size_t i = 0; i < kTriageReasons; ++i) {
        const auto reason = static_cast<TriageReason>(i);
        question.reasons[i] = TriageWords::reason(reason);
        question.actions[i] = TriageWords::action(m_offer.action(reason));
    }
    if (std::ranges::find(m_wish.keys, TriageWish::By::Remark, &TriageWish::Key::by) != m_wish.keys.end())
        for (const auto &[mark, decision] : *m_list.decisions()) // as many as people have made
            question.remarks.emplace(mark, m_words.remark(decision));
    m_look.start(
        [question = std::move(question)](const std::atomic_bool &isCancelled) -> std::optional<Found> {
            auto places = orderTriage(question, isCancelled);
            if (!places)
                return {};
            return Found{question.picture, std::move(*places)};
        });
}

//! Selections and what is open stay with their links.
void TriageModel::show(std::shared_ptr<const TriagePicture> picture,
                       std::optional<std::vector<std::uint32_t>> places)
{
    if (picture == m_picture && places == m_places) {
        Q_EMIT looked();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<api::Uuid> links;
    std::unordered_map<api::Uuid, int, UuidHash> rows; // few are selected, however many rows there are
    for (const QModelIndex &index : before) {
        links.push_back(row(index.row())->link);
        rows.emplace(links.back(), -1);
    }
    m_picture = std::move(picture);
    m_places = std::move(places);
    const int count = rowCount();
    for (int i = 0; i < count && !rows.empty(); ++i)
        if (const auto known = rows.find(row(i)->link); known != rows.end())
            known->second = i;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int now = rows.at(links[static_cast<std::size_t>(i)]);
        after.append(now < 0 ? QModelIndex() : index(now, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT looked();
}

std::size_t TriageModel::placeOf(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return range().first + (m_places ? (*m_places)[place] : place);
}

void TriageModel::touch(int firstColumn, int lastColumn)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

const TriageRow *TriageModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_picture->rows[placeOf(row)] : nullptr;
}

int TriageModel::rowOf(const api::Uuid &link) const
{
    const int count = rowCount();
    for (int i = 0; i < count; ++i)
        if (m_picture->rows[placeOf(i)].link == link)
            return i;
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
    m_locale = locale;
    if (!m_wish.isNone())
        look(); // words have changed, and their order
    touch(0, kColumns - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void TriageModel::refreshAge()
{
    touch(Since, Since);
}

int TriageModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_places ? m_places->size() : range().count);
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
        return m_lane ? TriageWords::action(m_offer.action(row.reason)) : tr("Take back");
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
    const std::string_view name = ownerNameOf(*m_people.index(), row.link);
    if (name.empty())
        return u"—"_s;
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
