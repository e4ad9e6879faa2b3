// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

namespace vinculo::ui {

class TableHeader;

//! A row of small editors between the header and the rows of a TableView (a filter row): one for each column
//! that is shown, always as wide and at the place of its column, also while columns move, scroll or stand
//! frozen. Derive, make the editors, hand it to TableView::setHeaderStrip(); a hidden strip takes no room.
class HeaderStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderStrip(QWidget *parent = nullptr);

    //! The editor of a column (of the model); nullptr until the column is shown for the first time.
    [[nodiscard]] QWidget *editor(int column) const { return m_editors.value(column); }
    //! Throws the editors away, as for another model; they are made anew.
    void clearEditors();
    [[nodiscard]] QSize sizeHint() const override;

    void setHeader(TableHeader *header); //!< for TableHeader alone
    void arrange();                      //!< places the editors now
    void arrangeSoon();                  //!< places them once, before the next painting

Q_SIGNALS:
    void editorFocused(int column); //!< the table scrolls to it

protected:
    //! Makes the editor of a column below `parent`. It is shown, placed and owned by the strip.
    virtual QWidget *makeEditor(int column, QWidget *parent) = 0;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *editorFor(int column, QWidget *panel);
    TableHeader *m_header = nullptr;
    QWidget *m_scrolled; //!< clips the editors of columns that scroll
    QWidget *m_frozen;
    QHash<int, QWidget *> m_editors;
};

} // namespace vinculo::ui
