// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vinculo::ui {

//! The header of a TableView. The column that is shown first starts a little further in, so that its text
//! stands under the page's title while the table itself reaches to the edge.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int kLead = 8;
    explicit TableHeader(QWidget *parent);

    //! Space before the text of this column in pixels: kLead for the column shown first, else 0.
    [[nodiscard]] int leadOf(int column) const;
    //! `rect` without the column's lead.
    [[nodiscard]] QRect contentsOf(const QRect &rect, int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace vinculo::ui
