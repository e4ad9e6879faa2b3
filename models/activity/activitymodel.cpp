// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitymodel.h"

#include "core/domain/resourcespec.h"
#include "models/activity/changewords.h"
#include "models/activity/environmentwords.h"
#include "models/table/cellformatter.h"

#include <QDateTime>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;

Tone toneOf(const CallRecord &call)
{
    if (!call.failed)
        return Tone::Ok;
    switch (call.errorKind) {
    case ErrorKind::MfaRequired:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
        return Tone::Attention;
    case ErrorKind::Cancelled:
    case ErrorKind::ReadOnly:
        return Tone::Neutral;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Insecure:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
        return Tone::Problem;
    }
    return Tone::Problem;
}

//! Rows that left the program have no verb, status or duration.
QString handoverText(const HandoverRecord &handover, int column)
{
    if (column == ActivityModel::Verb)
        return handover.kind == HandoverRecord::Kind::Export ? u"EXPORT"_s : u"COPY"_s;
    if (column == ActivityModel::Path)
        return u"%1.%2"_s.arg(handover.resource, handover.format);
    return {};
}

//! The same for what a person did.
QString changeText(const ChangeRecord &change, int column)
{
    switch (column) {
    case ActivityModel::Verb:
        return changewords::wire(change).toUpper();
    case ActivityModel::Path:
        return change.detail.isEmpty() ? change.subject : change.subject + u' ' + change.detail;
    case ActivityModel::ErrorCode:
        return change.code;
    default:
        return {};
    }
}

bool isShared(int column)
{
    return column == ActivityModel::Time || column == ActivityModel::ProfileName ||
           column == ActivityModel::EnvironmentName || column == ActivityModel::Account;
}

Tone toneOf(const storage::JournalEntry &entry)
{
    if (entry.handover)
        return entry.handover->hasPersonalData ? Tone::Attention : Tone::None;
    if (!entry.change)
        return toneOf(entry.call);
    switch (entry.change->outcome) {
    case ChangeRecord::Outcome::Done:
        return Tone::None;
    case ChangeRecord::Outcome::Refused:
        return Tone::Attention;
    case ChangeRecord::Outcome::Failed:
        return Tone::Problem;
    }
    return Tone::None;
}

QString rawText(const storage::JournalEntry &entry, int column)
{
    const CallRecord &call = entry.call;
    if (entry.handover && !isShared(column))
        return handoverText(*entry.handover, column);
    if (entry.change && !isShared(column))
        return changeText(*entry.change, column);
    switch (column) {
    case ActivityModel::Time:
        return QDateTime::fromMSecsSinceEpoch(call.startedAtMs, Qt::UTC).toString(Qt::ISODateWithMs);
    case ActivityModel::Verb:
        return toString(call.verb);
    case ActivityModel::Path:
        return call.pathTemplate;
    case ActivityModel::Status:
        return call.status == 0 ? QString() : QString::number(call.status);
    case ActivityModel::Duration:
        return QString::number(call.durationMs);
    case ActivityModel::Attempt:
        return QString::number(call.attempt);
    case ActivityModel::ErrorCode:
        return call.errorCode;
    case ActivityModel::RequestId:
        return call.requestId;
    case ActivityModel::ProfileName:
        return entry.profileName;
    case ActivityModel::InstitutionName:
        return call.institution;
    case ActivityModel::Account:
        return entry.account;
    default:
        return {};
    }
}

//! As everywhere else, and with the seconds: several calls fall into one minute.
QString timeText(const QLocale &locale, const QDateTime &local)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains("ss"_L1))
        format.replace("mm"_L1, "mm:ss"_L1);
    return CellFormatter(locale).date(local.date()) + u' ' + locale.toString(local.time(), format);
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == ActivityModel::Status || column == ActivityModel::Duration ||
                          column == ActivityModel::Attempt;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

ActivityModel::ActivityModel(storage::Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(&m_journal, &storage::Journal::appended, this, &ActivityModel::onAppended);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::JournalEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case RawRole:
        return index.column() == EnvironmentName ? display(entry, EnvironmentName)
                                                 : rawText(entry, index.column());
    case ToneRole:
        return static_cast<int>(toneOf(entry));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QString ActivityModel::displayHandover(const HandoverRecord &handover, int column) const
{
    const QString rows = m_locale.toString(handover.rows);
    switch (column) {
    case Verb: //: rows were written into a file
        return handover.kind == HandoverRecord::Kind::Export ? tr("Export")
                                                             //: rows were put on the clipboard
                                                             : tr("Copy");
    case Status: //: rows left the program with personal data in them
        return handover.hasPersonalData ? tr("unmasked") : QString();
    case Path:
        //: %1 a kind of records, %2 a format, %3 how many rows
        return tr("%1 as %2, rows: %3").arg(handover.resource, handover.format, rows);
    default:
        return {};
    }
}

QString ActivityModel::displayChange(const ChangeRecord &change, int column)
{
    switch (column) {
    case Verb:
        return changewords::verb(change);
    case Path:
        return changewords::sentence(change);
    case Status:
        return changewords::outcome(change);
    case ErrorCode:
        return CellFormatter::visible(change.code);
    default:
        return {};
    }
}

QString ActivityModel::display(const storage::JournalEntry &entry, int column) const
{
    const CallRecord &call = entry.call;
    if (entry.handover && !isShared(column))
        return displayHandover(*entry.handover, column);
    if (entry.change && !isShared(column))
        return displayChange(*entry.change, column);
    switch (column) {
    case Time:
        return timeText(m_locale, QDateTime::fromMSecsSinceEpoch(call.startedAtMs));
    case Status:
        //: HTTP status column of a call that got no answer
        return call.status == 0 ? tr("none") : QString::number(call.status);
    case Duration:
        //: duration of a call in milliseconds
        return tr("%1 ms").arg(m_locale.toString(call.durationMs));
    case EnvironmentName:
        return environmentName(entry.environment);
    default: // codes and ids come from outside
        return CellFormatter::visible(rawText(entry, column));
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time", "column of the activity list");
    case Verb:
        return tr("Verb", "column of the activity list: GET, POST…");
    case Path:
        return tr("Path", "column of the activity list: /api/links/{id}/");
    case Status:
        return tr("Status", "column of the activity list: HTTP status");
    case Duration:
        return tr("Duration", "column of the activity list");
    case Attempt:
        return tr("Attempt", "column of the activity list: first, second… try");
    case ErrorCode:
        return tr("Error code", "column of the activity list");
    case RequestId:
        return tr("Request ID", "column of the activity list: Belvo's request_id");
    case ProfileName:
        return tr("Profile", "column of the activity list");
    case EnvironmentName:
        return tr("Environment", "column of the activity list");
    case InstitutionName:
        return tr("Institution", "column of the activity list");
    case Account:
        return tr("Account", "column of the activity list: the operating system's, of who worked here");
    case kColumns:
        break;
    }
    return {};
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_load.isPending();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const qint64 before = m_entries.empty() ? 0 : m_entries.back().id;
    m_load = m_journal.entries(before, kPage, m_kind)
                 .then(this, [this](const Result<QList<storage::JournalEntry>> &older) { onLoaded(older); });
}

void ActivityModel::onLoaded(const Result<QList<storage::JournalEntry>> &older)
{
    if (!older) {
        m_atEnd = true; // the journal has fallen back to memory; new entries still arrive
        return;
    }
    m_atEnd = older->size() < kPage;
    std::deque<storage::JournalEntry> fresh;
    for (const storage::JournalEntry &entry : *older) // what arrived by signal meanwhile is here already
        if (m_entries.empty() || entry.id < m_entries.back().id)
            fresh.push_back(entry);
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void ActivityModel::setKind(storage::EntryKind kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    m_entries.clear();
    m_atEnd = false;
    m_load = {};
    endResetModel();
    fetchMore({});
}

void ActivityModel::onAppended(const storage::JournalEntry &entry)
{
    if (m_kind != storage::EntryKind::All && storage::kindOf(entry) != m_kind)
        return;
    if (!m_entries.empty() && entry.id <= m_entries.front().id)
        return; // the first load brought it before the signal did
    beginInsertRows({}, 0, 0);
    m_entries.push_front(entry);
    endInsertRows();
}

void ActivityModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

} // namespace vinculo::models
