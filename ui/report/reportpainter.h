// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportblock.h"

#include <QCoreApplication>
#include <QPageSize>

class QIODevice;

namespace vinculo::ui {

//! A report laid out on pages: A4, or Letter where that is what printers hold. The same drawing goes into a
//! PDF and onto pictures. Lengths are in 1/96 inch from the corner of the paper. Make it and paint in the
//! report's language. GUI thread.
class ReportPainter
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::ReportPainter)
public:
    ReportPainter(const PersonReport &report, const Theme &theme);
    Q_DISABLE_COPY_MOVE(ReportPainter) // its blocks refer to it

    [[nodiscard]] QPageSize pageSize() const { return m_pageSize; }
    [[nodiscard]] QSizeF paper() const { return m_paper; }
    [[nodiscard]] QRectF area() const; //!< inside the margins: nothing is painted outside
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter &painter, int page) const;

    //! The whole report; text is text and charts are lines. False: the device refused.
    [[nodiscard]] bool writePdf(QIODevice &device) const;

private:
    struct Placed
    {
        std::size_t block = 0;
        qreal top = 0;
    };
    void paginate();
    [[nodiscard]] QRectF body(bool isFirstPage) const;
    //! Paints what stands above the first block of a page that goes on with a section; nothing else does.
    void paintContinuation(QPainter &painter, const std::vector<Placed> &page, QPointF place) const;
    void paintFrame(QPainter &painter, int page) const;

    QString m_title;
    QString m_name;
    QString m_origin;
    QPageSize m_pageSize;
    QSizeF m_paper;
    ReportBlocks m_layout;
    std::vector<ReportBlock> m_blocks;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace vinculo::ui
