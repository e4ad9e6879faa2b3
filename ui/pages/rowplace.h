// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QObject>
#include <QString>

namespace vinculo::models {
class ResourceTableModel;
}

namespace vinculo::ui {

class TableView;

//! Keeps the current record and the scroll position of a table while its rows are exchanged, and finds a
//! record again that is wanted before it has been loaded.
class RowPlace : public QObject
{
    Q_OBJECT
public:
    //! Watches `model`, which `view` shows; both outlive this object.
    RowPlace(models::ResourceTableModel &model, TableView &view, QObject *parent);

    //! The record to go to, now or as soon as it is there; empty: none.
    void want(const QString &id);
    [[nodiscard]] QString recordId() const; //!< of the current row, or the wanted one

Q_SIGNALS:
    void restored(); //!< rows have come or moved, and the current row has been looked for

private:
    void remember();
    void restore();
    void goTo(int row);
    [[nodiscard]] QModelIndex indexOf(int row) const;

    models::ResourceTableModel &m_model;
    TableView &m_view;
    QString m_wantedId;
    int m_wantedScroll = -1;
};

} // namespace vinculo::ui
