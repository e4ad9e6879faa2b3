// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cellactions.h"

#include "models/table/resourcetablemodel.h"
#include "ui/widgets/tableview.h"

#include <QMenu>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void CellActions::add(QMenu &menu, const QModelIndex &index, models::FilterSet &filters,
                      models::RevealState &reveal)
{
    using Model = models::ResourceTableModel;
    const auto *field = static_cast<const FieldSpec *>(index.data(Model::FieldRole).value<void *>());
    if (!field)
        return;
    const QString raw = index.data(Model::RawRole).toString();
    const auto &offered = filters.spec().filters;
    const auto filter = std::ranges::find_if(offered, [&](const FilterSpec &candidate) {
        return candidate.fieldPath == field->path && has(candidate.ops, FilterOp::Equals);
    });
    if (filter != offered.end() && !raw.isEmpty()) {
        const api::ListFilter value{fromView(filter->key), FilterOp::Equals, {raw}};
        if (models::FilterSet::check(*filter, value.op, value.values) == models::FilterValueProblem::None) {
            //: context menu of a cell: asks Belvo for rows with the same value
            QAction *action = menu.addAction(tr("Filter by this value at &Belvo"));
            QObject::connect(action, &QAction::triggered, &filters,
                             [&filters, value] { filters.set(value); });
        }
    }
    addReveal(menu, index, filters.spec(), reveal);
}

void CellActions::addReveal(QMenu &menu, const QModelIndex &index, const ResourceSpec &spec,
                            models::RevealState &reveal)
{
    using Model = models::ResourceTableModel;
    const auto *field = static_cast<const FieldSpec *>(index.data(Model::FieldRole).value<void *>());
    if (!field || !field->is(FieldFlag::Sensitive))
        return;
    const QString resource = fromView(spec.name);
    const QString id = index.data(Model::RecordIdRole).toString();
    const QString path = fromView(field->path);
    const bool revealed = reveal.isRevealed(resource, id, path);
    //: context menu of a masked cell
    QAction *action =
        menu.addAction(revealed ? tr("&Hide this value") : tr("&Show this value for 30 seconds"));
    QObject::connect(action, &QAction::triggered, &reveal, [&reveal, resource, id, path, revealed] {
        if (revealed)
            reveal.hide(resource, id, path);
        else
            reveal.reveal(resource, id, path);
    });
}

void CellActions::watchCopies(TableView &view, const ResourceSpec &spec, models::RevealState &reveal)
{
    using Model = models::ResourceTableModel;
    const auto isRevealed = [](const QModelIndex &index) {
        const auto *field = static_cast<const FieldSpec *>(index.data(Model::FieldRole).value<void *>());
        return field && field->is(FieldFlag::Sensitive) && !index.data(Model::MaskedRole).toBool() &&
               !index.data(Model::RawRole).toString().isEmpty();
    };
    const auto note = [&view, &reveal, isRevealed,
                       resource = fromView(spec.name)](const QList<int> &rows, const QList<int> &columns) {
        const auto count = std::ranges::count_if(rows, [&](int row) {
            return std::ranges::any_of(
                columns, [&](int column) { return isRevealed(view.model()->index(row, column)); });
        });
        if (count > 0)
            reveal.noteCopied(resource, u"txt"_s, count);
    };
    QObject::connect(&view, &TableView::copied, &reveal, note);
}

} // namespace vinculo::ui
