// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findmodel.h"

#include "models/find/findquery.h"
#include "models/find/findwords.h"
#include "models/table/cellformatter.h"
#include "models/table/revealstate.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const FindHit &hit)
{
    switch (hit.kind) {
    case FindKind::Person:
        return u"person"_s;
    case FindKind::Owner:
        return u"owner"_s;
    case FindKind::Link:
        return u"link"_s;
    case FindKind::Account:
        return u"account"_s;
    case FindKind::Consent:
        return u"consent"_s;
    case FindKind::Record:
        return u"transaction"_s;
    case FindKind::Institution:
        return u"institution"_s;
    case FindKind::SavedView:
        return u"views"_s;
    case FindKind::Command:
        return hit.isChecked ? u"check"_s : QString();
    case FindKind::Tip:
        break;
    }
    if (hit.target.id == prefixOf(FindMode::Views))
        return u"views"_s;
    return hit.target.id == prefixOf(FindMode::Institutions) ? u"institution"_s : u"forward"_s;
}

bool isSame(const FindHit &a, const FindHit &b)
{
    if (!a.target.personKey.isEmpty() || !b.target.personKey.isEmpty())
        return a.target.personKey == b.target.personKey;
    return a.kind == b.kind && a.target.resource == b.target.resource && a.target.id == b.target.id &&
           (!a.target.id.isEmpty() || a.target.filters == b.target.filters);
}

//! The document an owner has given; empty: none.
QString documentOf(const FindHit &owner)
{
    const auto found = std::ranges::find(owner.details, u"document_id.document_number"_s, &FindText::path);
    return found == owner.details.end() ? QString() : found->value;
}

//! Two links tell of one person when both name the same document.
bool isSamePerson(const FindHit &a, const FindHit &b)
{
    const QString document = documentOf(a);
    return a.kind == FindKind::Owner && b.kind == FindKind::Owner && !document.isEmpty() &&
           document == documentOf(b);
}

//! One row for both: its page shows both records.
void unite(FindHit &hit, const FindHit &other)
{
    for (const QString &id : other.links)
        if (!hit.links.contains(id))
            hit.links.append(id);
    if (hit.target.filters.size() != 1 || hit.target.filters.constFirst().key != u"id")
        return;
    api::ListFilter &filter = hit.target.filters.first();
    filter.op = FilterOp::In;
    if (!filter.values.contains(other.target.id))
        filter.values.append(other.target.id);
}

bool shareALink(const FindHit &a, const FindHit &b)
{
    return std::ranges::any_of(a.links, [&b](const QString &id) { return b.links.contains(id); });
}

} // namespace

FindModel::FindModel(const RevealState &reveal, QObject *parent)
    : QAbstractListModel(parent)
    , m_reveal(reveal)
{
    connect(&reveal, &RevealState::changed, this, &FindModel::onRevealed);
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return accessible(row);
    case IsHeaderRole:
        return row.isHeader;
    default:
        break;
    }
    if (row.isHeader)
        return {};
    switch (role) {
    case DetailRole:
        return detail(row);
    case MatchRole:
        return match(row);
    case KeysRole:
        return row.hit.keys;
    case Qt::ToolTipRole:
        return toolTip(row);
    case IconRole:
        return iconOf(row.hit);
    case IsUsableRole:
        return row.hit.isUsable;
    case IsCheckedRole:
        return row.hit.isChecked;
    case IsRemoteRole:
        return row.hit.source == FindSource::Belvo;
    case IsTallRole:
        return row.hit.kind < FindKind::Institution;
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usable = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemNeverHasChildren | (hit(index.row()) ? usable : Qt::NoItemFlags);
}

FindModel::Group FindModel::groupOf(FindKind kind)
{
    switch (kind) {
    case FindKind::Person:
    case FindKind::Owner:
        return Group::People;
    case FindKind::Link:
        return Group::Links;
    case FindKind::Account:
        return Group::Accounts;
    case FindKind::Consent:
        return Group::Consents;
    case FindKind::Record:
        break;
    case FindKind::Institution:
        return Group::Institutions;
    case FindKind::SavedView:
        return Group::Views;
    case FindKind::Command:
        return Group::Commands;
    case FindKind::Tip:
        return Group::Tips;
    }
    return Group::Ids;
}

void FindModel::begin(const QList<FindHit> &hits, const QList<FindHit> &recent)
{
    beginResetModel();
    m_rows.clear();
    m_links.clear();
    m_hitCount = 0;
    m_pinned = -1;
    if (!recent.isEmpty())
        m_rows.append({.group = Group::Recent, .isHeader = true});
    for (const FindHit &hit : recent)
        m_rows.append({.group = Group::Recent, .hit = hit});
    // Everything is there at once, so that the groups can be put together without asking for each place.
    QList<FindHit> sorted;
    for (const FindHit &hit : hits)
        if (std::ranges::none_of(sorted, [&hit](const FindHit &other) { return isSame(hit, other); }) &&
            std::ranges::none_of(recent, [&hit](const FindHit &other) { return isSame(hit, other); }))
            sorted.append(hit);
    std::ranges::stable_sort(sorted, {}, [](const FindHit &hit) { return groupOf(hit.kind); });
    m_hitCount = static_cast<int>(recent.size() + sorted.size());
    for (const FindHit &hit : std::as_const(sorted)) {
        const Group group = groupOf(hit.kind);
        if (m_rows.isEmpty() || m_rows.constLast().group != group)
            m_rows.append({.group = group, .isHeader = true});
        m_rows.append({.group = group, .hit = hit});
    }
    endResetModel();
}

void FindModel::add(const QList<FindHit> &hits)
{
    for (const FindHit &hit : hits)
        if (!merge(hit))
            put(hit);
}

//! True when the result is there already, perhaps as part of another one.
bool FindModel::merge(const FindHit &hit)
{
    const bool isNewPerson =
        hit.kind == FindKind::Person && std::ranges::none_of(m_rows, [&hit](const Row &row) {
            return !row.isHeader && isSame(row.hit, hit);
        });
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.isHeader)
            continue;
        // Belvo's answer came first, and now it is known whose it is.
        if (isNewPerson && i != m_pinned && row.hit.kind == FindKind::Owner && shareALink(hit, row.hit)) {
            row = {.group = row.group, .hit = hit};
            tellRow(i);
            return true;
        }
        const bool isItsPerson =
            hit.kind == FindKind::Owner && row.hit.kind == FindKind::Person && shareALink(hit, row.hit);
        if (isItsPerson || isSame(row.hit, hit)) {
            if (row.hit.match == FindMatch::None && hit.match != FindMatch::None) {
                row.hit.match = hit.match;
                row.hit.matched = hit.matched;
                tellRow(i);
            }
            return true;
        }
        if (isSamePerson(row.hit, hit)) {
            unite(row.hit, hit);
            tellRow(i);
            return true;
        }
        if (hit.kind == FindKind::Owner && row.hit.kind == FindKind::Owner && shareALink(hit, row.hit)) {
            ++row.others;
            tellRow(i);
            return true;
        }
    }
    return false;
}

//! Behind the last row of the group; if that is above the pinned row, at the end. -1: the group has no
//! heading that may still grow.
int FindModel::placeFor(Group group) const
{
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i)
        if (m_rows.at(i).group == group)
            return i + 1 > m_pinned ? i + 1 : -1;
    return -1;
}

void FindModel::put(const FindHit &hit)
{
    const Group group = groupOf(hit.kind);
    int at = placeFor(group);
    if (at < 0) {
        at = static_cast<int>(m_rows.size());
        const bool isContinued =
            std::ranges::any_of(m_rows, [group](const Row &row) { return row.group == group; });
        if (!isContinued) {
            // A new group stands in its order as far as the pinned row allows it.
            const auto next =
                std::find_if(m_rows.cbegin() + m_pinned + 1, m_rows.cend(), [group](const Row &row) {
                    return row.isHeader && !row.isContinued && row.group > group;
                });
            at = static_cast<int>(next - m_rows.cbegin());
        }
        insert(at++, {.group = group, .isHeader = true, .isContinued = isContinued});
    }
    insert(at, {.group = group, .hit = hit});
    ++m_hitCount;
}

void FindModel::insert(int at, const Row &row)
{
    Q_ASSERT(at > m_pinned);
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
}

void FindModel::describeLinks(const QList<FindHit> &links)
{
    for (const FindHit &link : links)
        m_links.insert(link.target.id, link);
    for (int i = 0; i < m_rows.size(); ++i)
        if (!m_rows.at(i).isHeader && !m_rows.at(i).hit.links.isEmpty())
            tellRow(i);
}

const FindHit *FindModel::hit(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows.at(row).isHeader ? &m_rows.at(row).hit : nullptr;
}

int FindModel::step(int row, int count) const
{
    const int way = count < 0 ? -1 : 1;
    int reached = hit(row) ? row : -1;
    int left = qAbs(count);
    for (int i = row + way; i >= 0 && i < m_rows.size() && left > 0; i += way)
        if (hit(i)) {
            reached = i;
            --left;
        }
    return reached;
}

void FindModel::setInstitutionTitles(std::function<QString(const QString &name)> titles)
{
    m_titles = std::move(titles);
    retranslate();
}

void FindModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FindModel::onRevealed()
{
    retranslate();
}

void FindModel::tellRow(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

QString FindModel::shown(const FindTarget &target, const FindText &text) const
{
    if (text.mask != MaskKind::None &&
        (text.path.isEmpty() || !m_reveal.isRevealed(target.resource, target.id, text.path)))
        return masked(text.value, text.mask);
    const bool isInstitution = text.path == "institution"_L1 || text.path.endsWith("institution.name"_L1);
    if (isInstitution && m_titles)
        return CellFormatter::visible(m_titles(text.value));
    return FindWords::value(target.resource, text);
}

QString FindModel::title(const Row &row) const
{
    if (row.isHeader)
        return row.isContinued ? FindWords::moreOf(row.group) : FindWords::group(row.group);
    if (row.hit.title.value.isEmpty())
        return tr("Without a name");
    return shown(row.hit.target, row.hit.title);
}

QString FindModel::detail(const Row &row) const
{
    QStringList parts;
    for (const FindText &text : row.hit.details)
        parts.append(shown(row.hit.target, text));
    if (row.hit.kind == FindKind::Owner)
        parts += linkWords(row.hit.links);
    if (row.others > 0)
        parts.append(tr("%Ln more owner(s)", nullptr, row.others));
    if (!row.hit.isUsable && !row.hit.whyNot.isEmpty())
        parts.append(row.hit.whyNot);
    return parts.join(u"  ·  "_s);
}

//! Of one link what it is, of several only with whom.
QStringList FindModel::linkWords(const QStringList &ids) const
{
    QStringList words;
    if (ids.size() > 1)
        words.append(tr("%Ln link(s)", nullptr, static_cast<int>(ids.size())));
    for (const QString &id : ids) {
        const auto link = m_links.constFind(id);
        if (link == m_links.cend())
            continue;
        words.append(shown(link->target, link->title));
        if (ids.size() == 1)
            for (const FindText &text : link->details)
                words.append(shown(link->target, text));
    }
    words.removeDuplicates();
    return words;
}

QString FindModel::match(const Row &row) const
{
    return FindWords::match(row.hit.match, shown(row.hit.target, row.hit.matched), row.hit.matched.value);
}

QString FindModel::toolTip(const Row &row) const
{
    QStringList lines{title(row), detail(row), match(row)};
    if (row.hit.source == FindSource::Belvo)
        lines.append(tr("Just answered by Belvo"));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString FindModel::accessible(const Row &row) const
{
    QStringList parts{title(row)};
    if (row.isHeader)
        return parts.constFirst();
    parts << detail(row) << match(row) << row.hit.keys;
    if (row.hit.isChecked) //: read aloud: a setting that is switched on
        parts << tr("on");
    if (!row.hit.isUsable) //: read aloud: a command that cannot be used
        parts << tr("not available now");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace vinculo::models
