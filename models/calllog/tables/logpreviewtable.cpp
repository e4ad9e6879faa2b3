// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/tables/logpreviewtable.h"

#include "models/calllog/answer/logwords.h"
#include "models/calllog/reading/logurl.h"
#include "models/table/cellformatter.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

LogPreviewTable::LogPreviewTable(const CallLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
}

void LogPreviewTable::reload()
{
    beginResetModel();
    m_rows = std::min(kMostRows, static_cast<int>(m_log.preview().rows.size()));
    m_columns = std::min(kMostColumns, m_log.preview().format.columnCount);
    endResetModel();
}

void LogPreviewTable::refresh()
{
    if (m_rows == 0 || m_columns == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
}

int LogPreviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LogPreviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

std::optional<LogField> LogPreviewTable::fieldOf(int column) const
{
    for (std::size_t i = 0; i < kLogFields; ++i)
        if (m_log.mapping().columns[i] == column)
            return static_cast<LogField>(i);
    return {};
}

QVariant LogPreviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const QString whole = m_log.preview().rows[std::size_t(index.row())].value(index.column());
    const QString text = whole.left(200);
    const std::optional<LogField> field = fieldOf(index.column());
    if (!field)
        return hintOf(whole);
    switch (*field) {
    case LogField::RequestBody: // login details, perhaps
        return hintOf(whole);
    case LogField::Message:
    case LogField::Body:
        return CellFormatter::visible(withoutPersonalData(text));
    case LogField::Url: { // what stands behind the path may be anybody's
        LogUrlReader reader;
        const std::string bytes = text.toStdString();
        const std::string_view endpoint = reader.read(bytes, false).endpoint;
        return QString::fromUtf8(endpoint.data(), qsizetype(endpoint.size()));
    }
    default:
        return CellFormatter::visible(text);
    }
}

QString LogPreviewTable::hintOf(const QString &cell)
{
    const auto length = static_cast<int>(cell.size());
    switch (logfields::kindOf(cell)) {
    case logfields::CellKind::Empty:
        return {};
    case logfields::CellKind::Uuid:
        //: what a hidden cell holds
        return tr("%Ln character(s), UUID", nullptr, length);
    case logfields::CellKind::Number:
        //: what a hidden cell holds
        return tr("number", "cell");
    case logfields::CellKind::Date:
        //: what a hidden cell holds
        return tr("date", "cell");
    case logfields::CellKind::Clock:
        //: what a hidden cell holds
        return tr("time of day", "cell");
    case logfields::CellKind::Json:
        //: what a hidden cell holds
        return tr("JSON, %Ln character(s)", nullptr, length);
    case logfields::CellKind::Address:
        //: what a hidden cell holds
        return tr("address, %Ln character(s)", nullptr, length);
    case logfields::CellKind::Text:
        break;
    }
    //: what a hidden cell holds
    return tr("text, %Ln character(s)", nullptr, length);
}

QString LogPreviewTable::nameOf(const LogPreview &preview, int column)
{
    const QString heading = preview.format.headings.value(column).left(60);
    //: name of a column without a heading; %1 its number
    return heading.isEmpty() ? tr("Column %1").arg(column + 1) : CellFormatter::visible(heading);
}

QVariant LogPreviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    const QString name = nameOf(m_log.preview(), section);
    const std::optional<LogField> field = fieldOf(section);
    //: heading over a column of a file: %1 its own heading, %2 what it is taken for
    return field ? tr("%1 → %2").arg(name, LogWords::field(*field)) : name;
}

} // namespace vinculo::models
