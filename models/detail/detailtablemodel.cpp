// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/detailtablemodel.h"

#include "models/table/cellpresenter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownLength = 300; //!< the raw JSON has the rest

//! Tool tips are read as HTML when they look like it.
QString toolTip(const QString &plain)
{
    return plain.isEmpty() ? QString()
                           : u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

DetailTableModel::DetailTableModel(const RevealState &reveal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reveal(reveal)
{
}

void DetailTableModel::setList(const RecordDetail &detail, int list, const QString &resource)
{
    beginResetModel();
    m_resource = resource;
    m_recordId = detail.id;
    m_rows.clear();
    const DetailList &items = detail.lists[list];
    for (const qsizetype section : items.sections)
        m_rows.append(detail.sections[section].lines);
    chooseColumns(items);
    endResetModel();
}

const DetailLine *DetailTableModel::lineOf(const QList<DetailLine> &lines, const FieldSpec *field) const
{
    const auto found = std::ranges::find(lines, field, &DetailLine::field);
    return found == lines.end() ? nullptr : &*found;
}

void DetailTableModel::chooseColumns(const DetailList &list)
{
    m_columns.clear();
    m_heads.clear();
    QList<const FieldSpec *> later;
    for (const FieldSpec &field : list.field->fields) {
        const auto hasValue = [&](const QList<DetailLine> &row) {
            const DetailLine *line = lineOf(row, &field);
            return line && (!line->raw.isEmpty() || line->isOdd);
        };
        if (std::ranges::any_of(m_rows, hasValue))
            (field.is(FieldFlag::DefaultColumn) || field.is(FieldFlag::Title) ? m_columns : later)
                .append(&field);
    }
    m_columns += later;
    for (const FieldSpec *field : std::as_const(m_columns))
        for (const QList<DetailLine> &row : std::as_const(m_rows))
            if (const DetailLine *line = lineOf(row, field)) {
                m_heads.append(*line);
                break;
            }
}

void DetailTableModel::updateMasks()
{
    if (!m_rows.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const DetailLine *DetailTableModel::line(const QModelIndex &index) const
{
    return index.isValid() ? lineOf(m_rows[index.row()], m_columns[index.column()]) : nullptr;
}

bool DetailTableModel::isMasked(const DetailLine &line) const
{
    return line.isSensitive && !m_reveal.isRevealed(m_resource, m_recordId, line.path);
}

int DetailTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DetailTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant DetailTableModel::data(const QModelIndex &index, int role) const
{
    const DetailLine *found = line(index);
    if (role == Qt::TextAlignmentRole && index.isValid())
        return CellPresenter::alignment(*m_columns[index.column()]);
    if (!found)
        return role == Qt::DisplayRole && index.isValid() ? QVariant(u"\u2014"_s) : QVariant();
    const QString shown = isMasked(*found) ? found->masked : found->value;
    switch (role) {
    case Qt::DisplayRole:
        return shown.left(kShownLength);
    case Qt::ToolTipRole:
        return toolTip(found->isOdd ? tr("This value is not as Belvo describes it.") : shown);
    case Qt::AccessibleTextRole:
        //: a cell read aloud: %1 column, %2 value
        return tr("%1: %2").arg(found->label, shown);
    case ToneRole:
        return static_cast<int>(found->tone);
    default:
        return {};
    }
}

QVariant DetailTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    if (section < 0 || section >= m_heads.size())
        return {};
    const DetailLine &head = m_heads[section];
    switch (role) {
    case Qt::DisplayRole:
        return head.label;
    case Qt::ToolTipRole:
        return toolTip(head.help.isEmpty() ? head.label : u"%1\n%2"_s.arg(head.label, head.help));
    case Qt::TextAlignmentRole:
        return CellPresenter::alignment(*m_columns[section]);
    default:
        return {};
    }
}

} // namespace vinculo::models
