// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/dialogframe.h"
#include "ui/widgets/tableview.h"

#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QListWidgetItem)
QT_FORWARD_DECLARE_CLASS(QSpinBox)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace vinculo::ui {

class FieldRow;

//! Which columns a table shows, in which order, and how many of them stay in place. The table follows at
//! once; Cancel puts back what was. Space ticks, Alt+Up and Alt+Down (or dragging) move.
class ColumnsDialog : public DialogFrame
{
    Q_OBJECT
public:
    ColumnsDialog(Theme &theme, TableView &view, QWidget *parent);

    void reject() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildParts();
    void fill(const QList<ColumnState> &states);
    void filter();
    void move(int by);
    void apply();
    void showAll();
    void showDefaults();
    void refreshButtons();
    [[nodiscard]] int shownCount() const;

    QPointer<TableView> m_view;
    const QList<ColumnState> m_before;
    const int m_frozenBefore;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    WordLabel *m_count = nullptr;
    QSpinBox *m_frozen = nullptr;
    FieldRow *m_frozenRow = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_defaults = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_filling = false;
};

} // namespace vinculo::ui
