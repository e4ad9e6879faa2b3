// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatecomparison.h"

#include "core/domain/masking.h"
#include "core/domain/resources/registry.h"
#include "core/domain/timestamp.h"
#include "models/duplicates/duplicatewords.h"
#include "models/person/snapshotfield.h"
#include "models/table/cellformatter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

const EnumValue *valueOf(const ResourceSpec &spec, std::string_view path, std::string_view wire)
{
    for (const FieldSpec &field : spec.fields)
        if (field.path == path)
            for (const EnumValue &value : field.values)
                if (value.value == wire)
                    return &value;
    return nullptr;
}

//! In the language of the user; a value that is not described as it came.
QString listed(const ResourceSpec &spec, std::string_view path, std::string_view wire)
{
    if (wire.empty())
        return u"—"_s;
    const EnumValue *value = valueOf(spec, path, wire);
    return value ? CellFormatter::enumLabel(spec, *value) : CellFormatter::visible(toText(wire));
}

QString instant(std::int64_t microseconds)
{
    return microseconds > 0 ? CellFormatter().dateTime(dateTimeFromMicroseconds(microseconds)) : u"—"_s;
}

QString plain(std::string_view text)
{
    return text.empty() ? u"—"_s : CellFormatter::visible(toText(text));
}

QString ownerText(const LinkIdentities &identities, std::uint32_t link)
{
    QStringList names;
    for (const OwnerIdentity &owner : identities.ownersOf(link))
        names << (owner.name.empty() ? masked(toText(owner.documentNumber), MaskKind::Document)
                                     : masked(CellFormatter::visible(toText(owner.name)), MaskKind::Name));
    names.removeAll(QString());
    return names.isEmpty() ? u"?"_s : QLocale().createSeparatedList(names);
}

} // namespace

DuplicateComparison::DuplicateComparison(DuplicateFinder &finder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_finder(finder)
{
    connect(&m_finder, &DuplicateFinder::groupsChanged, this, [this] { setGroup({}); });
    connect(&m_finder, &DuplicateFinder::ticksChanged, this, &DuplicateComparison::repaint);
    connect(&m_finder, &DuplicateFinder::historyChanged, this, &DuplicateComparison::repaint);
}

void DuplicateComparison::setGroup(std::optional<std::size_t> group)
{
    beginResetModel();
    m_group = group && *group < m_finder.groups().groups.size() ? group : std::nullopt;
    endResetModel();
}

const std::vector<std::uint32_t> &DuplicateComparison::links() const
{
    static const std::vector<std::uint32_t> kNone;
    return m_group && *m_group < m_finder.groups().groups.size() ? m_finder.groups().groups[*m_group].links
                                                                 : kNone;
}

void DuplicateComparison::repaint()
{
    if (columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void DuplicateComparison::retranslate()
{
    repaint();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, RowCount - 1);
}

int DuplicateComparison::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || links().empty() ? 0 : int(RowCount);
}

int DuplicateComparison::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(links().size());
}

QString DuplicateComparison::adviceText(std::uint32_t link) const
{
    const DuplicateGroup &group = m_finder.groups().groups[*m_group];
    if (group.verdict != DuplicateVerdict::KeepOne)
        return DuplicateWords::shortVerdict(group.verdict);
    if (link == group.links.front())
        //: %1 why: "it works, its data are the newest"
        return tr("Keep: %1").arg(DuplicateWords::reasons(group.reasons));
    if (!mayBeKept(keepFacts(*m_finder.groups().identities, link)))
        return tr("Remove: it was never completed");
    const HistoryLoss loss = m_finder.lossOf(*m_group, link);
    if (!loss.isKnown)
        return tr("Look first: what would be lost is not known");
    if (!loss.accounts.empty())
        //: advice on one of several links
        return tr("Look first: it has accounts of its own");
    //: advice on one of several links
    return loss.isNothing() ? tr("Remove: nothing would be lost")
                            : tr("Look first: it has transactions of its own");
}

QString DuplicateComparison::consentText(std::uint32_t link) const
{
    QStringList words;
    for (const ConsentIdentity &consent : m_finder.groups().identities->consentsOf(link))
        words << listed(resources::consents(), "status", consent.status);
    words.removeDuplicates();
    //: nobody has seen a consent of this link
    return words.isEmpty() ? tr("Not known", "consent") : QLocale().createSeparatedList(words);
}

QString DuplicateComparison::text(std::uint32_t link, Row row) const
{
    const LinkIdentities &identities = *m_finder.groups().identities;
    const LinkIdentity &one = identities.links[link];
    const LinkHistory history = m_finder.histories().history(m_finder.linkId(link));
    switch (row) {
    case Remove:
        //: beside a box to tick
        return tr("Remove at Belvo");
    case Advice:
        return adviceText(link);
    case Status:
        return listed(resources::links(), "status", one.status);
    case Loss:
        return DuplicateWords::loss(history, m_finder.lossOf(*m_group, link), QLocale());
    case Depth:
        return DuplicateWords::depth(history, QLocale());
    case Movements:
        return DuplicateWords::movements(history, QLocale());
    case LastAccessed:
        return instant(one.lastAccessedAt);
    case Created:
        return instant(one.createdAt);
    case AccessMode:
        return listed(resources::links(), "access_mode", one.accessMode);
    case Accounts:
        return one.accounts.count > 0 ? QLocale().toString(one.accounts.count) : u"?"_s;
    case Consent:
        return consentText(link);
    case Owner:
        return ownerText(identities, link);
    case ExternalId:
        return plain(one.externalId);
    case LinkId:
        return m_finder.linkId(link);
    case RowCount:
        break;
    }
    return {};
}

Tone DuplicateComparison::tone(std::uint32_t link, Row row) const
{
    const LinkIdentities &identities = *m_finder.groups().identities;
    const DuplicateGroup &group = m_finder.groups().groups[*m_group];
    const bool isSuggested = group.verdict == DuplicateVerdict::KeepOne;
    const bool isKept = isSuggested && link == group.links.front();
    const HistoryLoss loss = row == Loss || row == Advice ? m_finder.lossOf(*m_group, link) : HistoryLoss();
    switch (row) {
    case Status: {
        const EnumValue *value = valueOf(resources::links(), "status", identities.links[link].status);
        return value ? value->tone : Tone::None;
    }
    case Advice:
        return isKept ? Tone::Ok : !isSuggested || loss.isNothing() ? Tone::Neutral : Tone::Attention;
    case Loss:
        if (!isSuggested || isKept) // it stays
            return Tone::None;
        return !loss.isKnown ? Tone::Attention : loss.isNothing() ? Tone::None : Tone::Problem;
    case Remove:
    case Depth:
    case Movements:
    case LastAccessed:
    case Created:
    case AccessMode:
    case Accounts:
    case Consent:
    case Owner:
    case ExternalId:
    case LinkId:
    case RowCount:
        break;
    }
    return Tone::None;
}

QVariant DuplicateComparison::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t link = linkAt(index.column());
    const auto row = static_cast<Row>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(link, row);
    case Qt::CheckStateRole:
        return row == Remove ? QVariant(m_finder.isTicked(link) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ToneRole:
        return static_cast<int>(tone(link, row));
    default:
        return {};
    }
}

bool DuplicateComparison::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.row() != Remove)
        return false;
    const DuplicateFinder::Tick done =
        m_finder.setTicked(*m_group, linkAt(index.column()), value.toInt() == Qt::Checked);
    if (done == DuplicateFinder::Tick::Done)
        return true;
    Q_EMIT refused(done);
    return false;
}

Qt::ItemFlags DuplicateComparison::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.row() == Remove) {
        flags |= Qt::ItemIsUserCheckable;
        if (m_finder.groups().groups[*m_group].verdict != DuplicateVerdict::KeepOne)
            flags &= ~Qt::ItemFlags(Qt::ItemIsEnabled);
    }
    return flags;
}

QVariant DuplicateComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount())
            return {};
        const DuplicateGroup &group = m_finder.groups().groups[*m_group];
        const bool isKept = group.verdict == DuplicateVerdict::KeepOne && section == 0;
        const QString number = QLocale().toString(section + 1);
        //: heading of a column, %1 a number
        return isKept ? tr("Link %1, to keep").arg(number)
                      //: heading of a column, %1 a number
                      : tr("Link %1").arg(number);
    }
    switch (static_cast<Row>(section)) {
    case Remove:
        //: fact about a link: whether to remove it
        return tr("Remove");
    case Advice:
        //: fact about a link: what to do
        return tr("Advice");
    case Status:
        //: fact about a link
        return tr("Status");
    case Loss:
        //: fact about a link: accounts and months nothing else has
        return tr("Lost without it");
    case Depth:
        //: fact about a link: months with movements
        return tr("History");
    case Movements:
        //: fact about a link: number of transactions
        return tr("Transactions");
    case LastAccessed:
        //: fact about a link
        return tr("Last accessed");
    case Created:
        //: fact about a link: when it was made
        return tr("Created");
    case AccessMode:
        //: fact about a link
        return tr("Access mode");
    case Accounts:
        //: fact about a link: how many
        return tr("Accounts");
    case Consent:
        //: fact about a link
        return tr("Consent");
    case Owner:
        //: fact about a link: whose accounts these are
        return tr("Owners");
    case ExternalId:
        //: fact about a link
        return tr("External ID");
    case LinkId:
        //: fact about a link
        return tr("Link ID");
    case RowCount:
        break;
    }
    return {};
}

} // namespace vinculo::models
