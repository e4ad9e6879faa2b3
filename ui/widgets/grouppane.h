// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/groupmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QMenu;
class QTableView;
class QToolButton;

namespace vinculo::ui {

class PlainLabel;

//! The rows of a table, group by group, with their sums. Enter or a double click asks for the rows of one
//! group; sorting by the header; the lines can be copied into a spreadsheet.
class GroupPane : public QWidget
{
    Q_OBJECT
public:
    //! `model` outlives the pane.
    GroupPane(Theme &theme, const ResourceSpec &spec, models::GroupModel &model, QWidget *parent = nullptr);

    //! Groups by it and shows the pane; nothing: hides it.
    void setGroupBy(const std::optional<models::GroupBy> &by);
    //! "Not grouped", what people ask for first, and a menu with everything else, with a tick at what is
    //! chosen. Every call makes new actions; the menu owns them.
    void fillMenu(QMenu &menu);
    void setDensity(Theme::Density density);
    void retranslate();
    void focusTable();
    void copyAll() const;
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void groupByChanged();
    //! The rows of this group are wanted.
    void conditionRequested(const vinculo::models::GroupCondition &condition);
    void closed(); //!< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    void addChoice(QMenu &menu, const QString &text, const std::optional<models::GroupBy> &by);
    void open(const QModelIndex &index);
    void showLineMenu(const QPoint &position);
    void refreshTitle();
    void fitColumns();
    void popUpMenu();
    [[nodiscard]] QString copied(int row) const;

    Theme &m_theme;
    const ResourceSpec &m_spec;
    models::GroupModel &m_model;
    QToolButton *m_by;
    PlainLabel *m_facts;
    QToolButton *m_copy;
    QToolButton *m_close;
    QTableView *m_table;
};

} // namespace vinculo::ui
