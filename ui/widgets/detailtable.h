// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/detailtablemodel.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace vinculo::ui {

//! A list of a record as a table inside the detail pane or a report: as high as its rows, up to a limit, then
//! it scrolls. Copy, reveal and their keys work on the current cell.
class DetailTable : public QTableView
{
    Q_OBJECT
public:
    DetailTable(Theme &theme, const models::RevealState &reveal, QWidget *parent);
    void setList(const models::RecordDetail &detail, int list, const QString &resource);
    void updateMasks();
    //! Tab-separated with a line of titles, as shown: masked values stay masked.
    void copyAll();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void revealRequested(const QString &path, bool reveal);
    void revealedCopied(); //!< values that are usually masked

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void showMenu(const QModelIndex &index, const QPoint &position);
    void toggleReveal(const QModelIndex &index);
    void copy(const QModelIndex &index);
    [[nodiscard]] bool isRevealed(const QModelIndex &index) const;

    Theme &m_theme;
    models::DetailTableModel m_model;
};

} // namespace vinculo::ui
