// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/planitemsmodel.h"

#include "models/plans/planboard.h"
#include "models/plans/record/planstatus.h"
#include "models/plans/record/planwords.h"
#include "models/table/cellformatter.h"
#include "models/table/visibletext.h"

#include <algorithm>
#include <limits>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadSoonMs = 250;

Qt::Alignment alignmentOf(int column)
{
    using Model = PlanItemsModel;
    const bool isNumber =
        column == Model::Place || column == Model::Accounts || column == Model::Transactions;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QString dashed(const QString &text)
{
    return text.isEmpty() ? u"—"_s : visibleText(text);
}

} // namespace

PlanItemsModel::PlanItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(kReadSoonMs);
    connect(&m_readSoon, &QTimer::timeout, this, &PlanItemsModel::readNext);
}

void PlanItemsModel::setPlan(PlanBoard *board, const PlanHead &head)
{
    m_board = board;
    if (head.id == m_plan)
        return;
    beginResetModel();
    m_plan = head.id;
    m_kind = head.kind;
    m_count = static_cast<int>(std::min<qint64>(head.count, std::numeric_limits<int>::max()));
    m_pages.clear();
    m_stale.clear();
    m_read.abort();
    m_reading = -1;
    m_error.reset();
    m_firstWanted = 0;
    m_lastWanted = -1;
    endResetModel();
}

void PlanItemsModel::clear()
{
    setPlan(nullptr, {});
}

void PlanItemsModel::want(int first, int last)
{
    m_firstWanted = std::clamp(first, 0, std::max(0, m_count - 1));
    m_lastWanted = std::clamp(last, -1, m_count - 1);
    readNext();
}

void PlanItemsModel::noteChanged(qint64 place)
{
    const int page = static_cast<int>(place / kPageSize);
    if (!m_pages.contains(page) && page != m_reading)
        return;
    m_stale.insert(page);
    if (!m_readSoon.isActive())
        m_readSoon.start();
}

void PlanItemsModel::readNext()
{
    if (!m_board || m_reading >= 0 || m_lastWanted < m_firstWanted)
        return;
    for (int page = m_firstWanted / kPageSize; page <= m_lastWanted / kPageSize; ++page) {
        if (m_pages.contains(page) && !m_stale.contains(page))
            continue;
        m_reading = page;
        m_stale.remove(page);
        m_read =
            m_board->items(m_plan, qint64(page) * kPageSize, kPageSize)
                .then(this, [this, page](const Result<QList<PlanItem>> &answer) { onRead(page, answer); });
        return;
    }
}

void PlanItemsModel::onRead(int page, const Result<QList<PlanItem>> &answer)
{
    m_reading = -1;
    const bool hadError = m_error.has_value();
    m_error.reset();
    if (!answer)
        m_error = answer.error();
    if (hadError || m_error)
        Q_EMIT errorChanged();
    if (!answer)
        return; // what was read before stays; the next look tries again
    m_pages.insert(page, *answer);
    forgetFarPages();
    const int first = page * kPageSize;
    const int last = std::min(m_count, first + kPageSize) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
    if (!m_readSoon.isActive())
        readNext();
}

void PlanItemsModel::forgetFarPages()
{
    const int middle = (m_firstWanted + m_lastWanted) / 2 / kPageSize;
    while (m_pages.size() > kMostPages) {
        int farthest = m_pages.cbegin().key();
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
            if (std::abs(it.key() - middle) > std::abs(farthest - middle))
                farthest = it.key();
        m_pages.remove(farthest);
        m_stale.remove(farthest);
    }
}

const PlanItem *PlanItemsModel::item(int row) const
{
    const auto page = m_pages.constFind(row / kPageSize);
    const int place = row % kPageSize;
    return page == m_pages.cend() || place >= page->size() ? nullptr : &page->at(place);
}

void PlanItemsModel::setInstitutionTitles(std::function<QString(const QString &name)> titles)
{
    m_titles = std::move(titles);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, Institution), index(m_count - 1, Institution));
}

void PlanItemsModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int PlanItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int PlanItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString PlanItemsModel::display(const PlanItem &item, int column) const
{
    const auto moment = [this](const QDateTime &utc) {
        return utc.isValid() ? CellFormatter(m_locale).dateTime(utc) : u"—"_s;
    };
    switch (column) {
    case Place:
        return m_locale.toString(item.place + 1);
    case Outcome:
        return PlanWords::itemState(item.state, m_kind);
    case Gain:
        return PlanWords::gain(item);
    case Person:
        //: a customer whose name was not fetched
        return item.target.name.isEmpty() ? tr("not known") : visibleText(item.target.name);
    case Institution:
        return dashed(m_titles ? m_titles(item.target.institution) : item.target.institution);
    case Link:
        return visibleText(item.target.id);
    case ExternalId:
        return dashed(item.target.externalId);
    case Accounts:
        return PlanWords::count(item.target.accounts, m_locale);
    case Transactions:
        return PlanWords::count(item.target.transactions, m_locale);
    case Months:
        return PlanWords::months(item.target, m_locale);
    case Sent:
        return moment(item.sentAt);
    case Verified:
        return moment(item.verifiedAt);
    case Code:
        return item.code.isEmpty() ? u"—"_s : PlanStatus::reason(item.code, item.httpStatus);
    case RequestId:
        return dashed(item.requestId);
    case KeptId:
        return dashed(item.target.keptId);
    default:
        return {};
    }
}

QVariant PlanItemsModel::raw(const PlanItem &item, int column)
{
    switch (column) {
    case Place:
        return item.place + 1;
    case Institution:
        return dashed(item.target.institution);
    case Accounts:
        return item.target.accounts;
    case Transactions:
        return item.target.transactions;
    case Code:
        return item.code;
    case Sent:
        return item.sentAt.toString(Qt::ISODateWithMs);
    case Verified:
        return item.verifiedAt.toString(Qt::ISODateWithMs);
    default:
        return {};
    }
}

QVariant PlanItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    const PlanItem *item = this->item(index.row());
    if (!item)
        return role == Qt::DisplayRole && column == Place ? QVariant(m_locale.toString(index.row() + 1))
                                                          : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return display(*item, column);
    case RawRole: {
        const QVariant value = raw(*item, column);
        return value.isValid() ? value : display(*item, column);
    }
    case Qt::ToolTipRole:
        return column == Institution ? raw(*item, column) : QVariant();
    case ToneRole:
        return static_cast<int>(column == Outcome ? PlanWords::itemTone(item->state) : Tone::None);
    default:
        return {};
    }
}

QVariant PlanItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        //: column: number of a line
        return tr("No.");
    case Outcome:
        //: column: what has become of the link
        return tr("Outcome");
    case Gain:
        //: column: how many transactions and accounts a refresh has brought
        return tr("New data");
    case Person:
        //: column: who the link belongs to
        return tr("Customer");
    case Institution:
        //: column
        return tr("Institution");
    case Link:
        //: column: id of a link
        return tr("Link");
    case ExternalId:
        //: column
        return tr("External ID");
    case Accounts:
        //: column: how many the link had
        return tr("Accounts");
    case Transactions:
        //: column: how many the link had
        return tr("Transactions");
    case Months:
        //: column: the first and the last month with transactions
        return tr("Months");
    case Sent:
        //: column: when the call was sent
        return tr("Sent");
    case Verified:
        //: column: when the end was seen
        return tr("Checked");
    case Code:
        //: column: why it was left out or refused
        return tr("Why");
    case RequestId:
        //: column
        return tr("Request ID");
    case KeptId:
        //: column: id of the link that stays instead
        return tr("Kept link");
    default:
        return {};
    }
}

} // namespace vinculo::models
