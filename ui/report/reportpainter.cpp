// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpainter.h"

#include <QPainter>
#include <QPdfWriter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using Role = Theme::Role;

namespace {

constexpr qreal kPerInch = 96;
constexpr qreal kMargin = 18 / 25.4 * kPerInch; //!< 18 mm
constexpr qreal kHeadRoom = 30;                 //!< line at the top of further pages
constexpr qreal kFootRoom = 30;
constexpr qreal kHeadingRoom = 200;  //!< of what stands above a chart and goes with it
constexpr qreal kContinuedRoom = 22; //!< "Accounts, continued"
constexpr qreal kHairline = 0.75;
constexpr int kSmall = 11;
constexpr qreal kPageNumberShare = 0.2;
constexpr qreal kTitleShare = 0.4;
constexpr int kDotsPerInch = 600;

QPageSize pageSizeOf(const QLocale &locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                             : QPageSize::A4);
}

QSizeF paperOf(const QPageSize &size)
{
    return size.size(QPageSize::Inch) * kPerInch;
}

QRectF areaOf(const QSizeF &paper)
{
    return QRectF(QPointF(), paper).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

} // namespace

ReportPainter::ReportPainter(const PersonReport &report, const Theme &theme)
    : m_title(report.title)
    , m_name(report.name)
    , m_origin(report.origin)
    , m_pageSize(pageSizeOf(report.locale))
    , m_paper(paperOf(m_pageSize))
    , m_layout(PlotStyle::paper(theme, report.locale), areaOf(m_paper).width(),
               body(false).height() - kHeadingRoom)
    , m_blocks(m_layout.blocks(report))
{
    paginate();
}

QRectF ReportPainter::area() const
{
    return areaOf(m_paper);
}

QRectF ReportPainter::body(bool isFirstPage) const
{
    return area().adjusted(0, isFirstPage ? 0 : kHeadRoom, 0, -kFootRoom);
}

//! A heading goes to the next page together with what it heads.
void ReportPainter::paginate()
{
    m_pages.assign(1, {});
    qreal y = 0;
    for (std::size_t first = 0; first < m_blocks.size();) {
        std::size_t end = first;
        qreal height = 0;
        bool isGoingOn = true;
        while (end < m_blocks.size() && isGoingOn) {
            const bool isOnTop = m_pages.back().empty() && end == first;
            height += m_blocks[end].height + (isOnTop ? 0 : m_blocks[end].gapBefore);
            isGoingOn = m_blocks[end].keepsWithNext;
            ++end;
        }
        if (y + height > body(m_pages.size() == 1).height() && !m_pages.back().empty()) {
            m_pages.emplace_back();
            y = m_blocks[first].section.isEmpty() ? 0 : kContinuedRoom;
            continue; // measured again: at the top of a page there is no gap
        }
        for (std::size_t i = first; i < end; ++i) {
            y += m_pages.back().empty() ? 0 : m_blocks[i].gapBefore;
            m_pages.back().push_back({i, y});
            y += m_blocks[i].height;
        }
        first = end;
    }
}

void ReportPainter::paintPage(QPainter &painter, int page) const
{
    const QRectF place = body(page == 0);
    const std::vector<Placed> &placed = m_pages[static_cast<std::size_t>(page)];
    painter.save();
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const ReportBlock &block = m_blocks[placed[i].block];
        const QPointF corner = place.topLeft() + QPointF(0, placed[i].top);
        if (block.isRuled && i > 0) {
            painter.setPen(QPen(m_layout.style().color(Role::Border), kHairline));
            painter.drawLine(QLineF(corner.x(), corner.y(), place.right(), corner.y()));
        }
        block.paint(painter, corner);
    }
    if (page > 0)
        paintContinuation(painter, placed, place.topLeft());
    paintFrame(painter, page);
    painter.restore();
}

void ReportPainter::paintContinuation(QPainter &painter, const std::vector<Placed> &page, QPointF place) const
{
    const QString section = page.empty() ? QString() : m_blocks[page.front().block].section;
    if (section.isEmpty())
        return;
    ReportTextStyle style = m_layout.textStyle(kSmall, Role::Secondary, true);
    style.mostLines = 1;
    //: at the top of a page; %1 title of the section that began on the page before
    ReportText(tr("%1, continued").arg(section), style, area().width()).paint(painter, place);
}

//! What tells a single sheet apart from others: whose it is, which page of how many, when it was made.
void ReportPainter::paintFrame(QPainter &painter, int page) const
{
    const QRectF all = area();
    ReportTextStyle small = m_layout.textStyle(kSmall, Role::Secondary);
    small.mostLines = 1;
    ReportTextStyle right = small;
    right.isRight = true;
    const QPen hairline(m_layout.style().color(Role::Border), kHairline);
    const auto pair = [&](const QString &left, const QString &atRight, qreal rightShare, qreal y) {
        const qreal rightWidth = all.width() * rightShare;
        ReportText(left, small, all.width() - rightWidth).paint(painter, {all.left(), y});
        ReportText(atRight, right, rightWidth).paint(painter, {all.right() - rightWidth, y});
    };
    const qreal line = m_layout.style().line();
    painter.setPen(hairline);
    const qreal footRule = all.bottom() - line - 6;
    painter.drawLine(QLineF(all.left(), footRule, all.right(), footRule));
    //: foot of a page: %1 its number, %2 how many there are
    pair(m_origin, tr("Page %1 of %2").arg(QString::number(page + 1), QString::number(pageCount())),
         kPageNumberShare, all.bottom() - line);
    if (page == 0)
        return;
    pair(m_name, m_title, kTitleShare, all.top());
    painter.setPen(hairline);
    const qreal headRule = all.top() + line + 4;
    painter.drawLine(QLineF(all.left(), headRule, all.right(), headRule));
}

bool ReportPainter::writePdf(QIODevice &device) const
{
    QPdfWriter writer(&device);
    writer.setTitle(m_title);
    writer.setCreator(u"Vínculo %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
    writer.setResolution(kDotsPerInch);
    QPageLayout layout(m_pageSize, QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    if (!writer.setPageLayout(layout))
        return false;
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(kDotsPerInch / kPerInch, kDotsPerInch / kPerInch);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        paintPage(painter, page);
    }
    return painter.end();
}

} // namespace vinculo::ui
