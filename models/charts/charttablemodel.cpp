// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/charttablemodel.h"

#include "models/export/csvtext.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! A tool tip that cannot be taken for markup.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

void appendText(std::string &out, const QString &text)
{
    appendCsvText(out, text.toStdString(), true);
}

} // namespace

void ChartTableModel::setData(const ChartData &data, ChartKind kind)
{
    beginResetModel();
    m_data = data;
    m_kind = kind;
    m_text = ChartText();
    endResetModel();
}

void ChartTableModel::retranslate()
{
    beginResetModel();
    m_text = ChartText();
    endResetModel();
}

ChartPoint ChartTableModel::pointOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qsizetype other = index.column() - 1;
    if (isTurned())
        return {other, index.row()};
    return {index.row(), other < m_data.series.size() ? other : -1};
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isTurned() ? m_data.series.size() : m_data.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const qsizetype values = isTurned() ? m_data.categories.size() : m_data.series.size();
    return static_cast<int>(1 + values + (hasShare() ? 1 : 0));
}

QString ChartTableModel::text(int row, int column) const
{
    if (isTurned())
        return column == 0 ? CellFormatter::visible(m_data.series[row].name)
                           : m_text.value(m_data, m_data.series[row], column - 1);
    if (column == 0)
        return m_text.category(m_data, row);
    if (column > m_data.series.size())
        return m_text.share(m_data, row);
    return m_text.value(m_data, m_data.series[column - 1], row);
}

QString ChartTableModel::heading(int column) const
{
    if (column == 0)
        return hasWords() ? tr("Account") : CellFormatter::visible(m_data.categoryTitle);
    if (isTurned())
        return m_text.category(m_data, column - 1);
    if (column > m_data.series.size())
        return tr("Share");
    return CellFormatter::visible(m_data.series[column - 1].name);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? text(index.row(), 0)
                                   : u"%1, %2: %3"_s.arg(text(index.row(), 0), heading(index.column()),
                                                         text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == 0 || hasWords() ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                                                 : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::ToolTipRole)
        return plainToolTip(heading(section));
    if (role == Qt::TextAlignmentRole)
        return section == 0 || hasWords() ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                                          : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString ChartTableModel::exact(int row, int column) const
{
    if (column == 0 || hasWords() || (!isTurned() && column > m_data.series.size()))
        return text(row, column);
    const auto value = isTurned() ? m_data.series[row].values.value(column - 1)
                                  : m_data.series[column - 1].values.value(row);
    const int digits = m_data.currency.isKnown() ? m_data.currency.minorDigits() : 0;
    return value ? value->toPlainString(digits) : QString();
}

QByteArray ChartTableModel::toCsv() const
{
    std::string out = "\uFEFF";
    const bool hasCurrency = m_data.currency.isKnown();
    const int columns = columnCount();
    for (int column = 0; column < columns; ++column) {
        if (column > 0)
            out += ',';
        appendText(out, heading(column));
    }
    if (hasCurrency) {
        out += ',';
        appendText(out, tr("Currency"));
    }
    out += "\r\n";
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                out += ',';
            const bool isNumber = column > 0 && !hasWords() && (isTurned() || column <= m_data.series.size());
            appendCsvText(out, exact(row, column).toStdString(), !isNumber);
        }
        if (hasCurrency)
            out += ',' + m_data.currency.code().toStdString();
        out += "\r\n";
    }
    return QByteArray::fromStdString(out);
}

QString ChartTableModel::toTabs() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(heading(column));
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells.append(text(row, column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace vinculo::models
