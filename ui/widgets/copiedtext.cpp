// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copiedtext.h"

#include "models/table/resourcetablemodel.h"

#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

bool isAmounts(const QModelIndex &index)
{
    using Model = models::ResourceTableModel;
    // Of the title: other models answer it with nothing, while their cells may have something else there.
    const QVariant role = index.model()->headerData(index.column(), Qt::Horizontal, Model::FieldRole);
    const auto *field = static_cast<const FieldSpec *>(role.value<void *>());
    return field && field->type == FieldType::TextList && field->is(FieldFlag::Amount) &&
           !index.data(Model::MaskedRole).toBool();
}

} // namespace

QString CopiedText::ofCell(const QModelIndex &index)
{
    const QString raw =
        isAmounts(index) ? index.data(models::ResourceTableModel::RawRole).toString() : QString();
    return raw.isEmpty() ? index.data(Qt::DisplayRole).toString() : raw;
}

QString CopiedText::ofRows(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList line;
    for (const int column : columns)
        line.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = std::exchange(line, {}).join(u'\t') + u'\n';
    for (const int row : rows) {
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const bool number = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            line.append(spreadsheetSafe(ofCell(index), number));
        }
        text += std::exchange(line, {}).join(u'\t') + u'\n';
    }
    return text;
}

QString CopiedText::spreadsheetSafe(QString text, bool isNumber)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!isNumber && !text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace vinculo::ui
