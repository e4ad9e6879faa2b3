// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/sortby.h"

#include <QHeaderView>
#include <QList>
#include <QPointer>

namespace vinculo::ui {

class HeaderStrip;
class Theme;

//! The header of a TableView. The column that is shown first starts a little further in, so that its text
//! stands under the page's title while the table itself reaches to the edge. Shows every sort key, numbered
//! when there are several; keeps its first columns in place while the others scroll; may carry a strip of
//! editors under the titles.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int kLead = 8;
    TableHeader(Theme &theme, QWidget *parent);

    //! Space before the text of this column in pixels: kLead for the column shown first, else 0.
    [[nodiscard]] int leadOf(int column) const;
    //! `rect` without the column's lead.
    [[nodiscard]] QRect contentsOf(const QRect &rect, int column) const;

    //! The first `columns` of those shown do not scroll sideways. Where they would leave too little room for
    //! the others, only as many as fit.
    void setFrozenCount(int columns);
    [[nodiscard]] int frozenCount() const { return m_frozenCount; }            //!< as asked for
    [[nodiscard]] int frozenWidth() const { return m_frozenWidth; }            //!< pixels
    [[nodiscard]] const QList<int> &frozenColumns() const { return m_frozen; } //!< from the left
    [[nodiscard]] bool isFrozen(int column) const { return m_frozen.contains(column); }
    [[nodiscard]] int positionOf(int column) const; //!< left edge as seen on screen
    [[nodiscard]] int columnAt(int x) const;        //!< as seen on screen; -1 none
    [[nodiscard]] QList<int> shownColumns() const;  //!< from the left
    void setSorting(const QList<models::SortBy> &keys);
    [[nodiscard]] const QList<models::SortBy> &sorting() const { return m_sorting; }
    void setStrip(HeaderStrip *strip); //!< takes it over; nullptr: none
    [[nodiscard]] HeaderStrip *strip() const;
    void onScrolled(int dx); //!< by the table, after the offset has changed
    void settleColumns();    //!< after a change that QHeaderView does not tell, as restoreState()
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void columnsSettled(); //!< order, width, visibility or frozen columns have changed

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int rankOf(int column) const; //!< 0 first sort key; -1 none
    //! The event where the base class, which knows nothing of frozen columns, expects it.
    [[nodiscard]] QMouseEvent inBase(const QMouseEvent &event) const;
    void placeStrip();
    void onStripChanged();

    Theme &m_theme;
    QList<models::SortBy> m_sorting;
    int m_frozenCount = 0;
    int m_frozenWidth = 0;
    QList<int> m_frozen;
    QPointer<HeaderStrip> m_strip;
    bool m_resizesFrozen = false; //!< between press and release
};

} // namespace vinculo::ui
