// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "models/person/factline.h"
#include "ui/charts/plotstyle.h"
#include "ui/report/personreport.h"
#include "ui/report/reporttext.h"

#include <functional>

namespace vinculo::ui {

//! A piece of a report that is never cut. Lengths are in 1/96 inch.
struct ReportBlock
{
    qreal height = 0;
    qreal gapBefore = 0;        //!< not at the top of a page
    bool keepsWithNext = false; //!< a heading is never the last on its page
    bool isRuled = false;       //!< a hairline above it, not at the top of a page
    QString section;            //!< the title of the section it goes on with; empty: it begins one
    std::function<void(QPainter &painter, QPointF place)> paint;
};

//! Turns the sections of a report into blocks of one width.
class ReportBlocks
{
public:
    //! `most`: room for a chart below its heading; one that is higher is drawn smaller.
    ReportBlocks(const PlotStyle &style, qreal width, qreal most);

    [[nodiscard]] std::vector<ReportBlock> blocks(const PersonReport &report);
    [[nodiscard]] ReportTextStyle textStyle(int pixelSize, Theme::Role role, bool isBold = false) const;
    [[nodiscard]] const PlotStyle &style() const { return m_style; }

private:
    void addHead(const PersonReport &report);
    void addSection(const ReportSection &section);
    void addParagraph(const QString &text, const ReportTextStyle &style, qreal gap,
                      bool keepsWithNext = false);
    void addOmission(const QString &text);
    void addFacts(const QList<ReportFact> &facts, qreal gap);
    void addLine(const models::FactLine &line, bool hasStates, bool isRuled);
    void addChart(const ReportChart &chart);
    void add(qreal height, qreal gap, std::function<void(QPainter &, QPointF)> paint,
             bool keepsWithNext = false);
    void paintShape(QPainter &painter, const QRectF &place, Tone tone) const;

    PlotStyle m_style;
    const qreal m_width;
    const qreal m_most;
    std::vector<ReportBlock> m_blocks;
    QString m_section; //!< being added
};

} // namespace vinculo::ui
