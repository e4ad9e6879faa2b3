// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "models/export/exportplan.h"
#include "models/feeds/resourcerows.h"

#include <QObject>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace vinculo::ui {

//! What a table on the screen has to give to files and to the clipboard. Lives as long as its table. GUI
//! thread.
class ExportSource : public QObject
{
    Q_OBJECT
public:
    ExportSource(QTableView &view, models::ResourceRows &rows, QObject *parent = nullptr);

    [[nodiscard]] const ResourceSpec &spec() const { return m_rows.spec(); }
    [[nodiscard]] models::TableSnapshot snapshot() const { return m_rows.table().snapshot(); }
    //! In the order of the screen, as rows of the snapshot.
    [[nodiscard]] std::vector<std::uint32_t> shownRows() const { return m_rows.model().shownRows(); }
    [[nodiscard]] std::vector<std::uint32_t> selectedRows() const;
    //! Value of a field of a row of the table as Belvo sent it; empty when it has none.
    [[nodiscard]] QString wireText(std::uint32_t row, std::string_view path) const;
    [[nodiscard]] qint64 shownCount() const { return m_rows.model().rowCount(); }
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] std::vector<const FieldSpec *> shownFields() const; //!< from left to right
    [[nodiscard]] const FieldSpec *currentField() const;              //!< nullptr: no cell is current
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] models::ExportOrigin origin(const Profile &profile) const;
    [[nodiscard]] QTableView &view() const { return m_view; }

    [[nodiscard]] qint64 loadedCount() const { return m_rows.table().rowCount(); }
    [[nodiscard]] qint64 totalCount() const { return m_rows.total(); } //!< at Belvo; -1: not known
    [[nodiscard]] bool isComplete() const;                             //!< nothing is left to be loaded
    [[nodiscard]] bool isLoading() const { return m_rows.isLoadingAll(); }
    [[nodiscard]] bool canLoadAll() const;
    void loadAll();

Q_SIGNALS:
    void changed(); //!< rows, selection or what is loaded

private:
    QTableView &m_view;
    models::ResourceRows &m_rows;
};

} // namespace vinculo::ui
