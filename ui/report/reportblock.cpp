// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportblock.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <memory>

namespace vinculo::ui {

using models::FactLine;
using Role = Theme::Role;

namespace {

// Sizes of text and gaps in 1/96 inch: 12 are 9 pt.
constexpr int kBody = 12;
constexpr int kSmall = 11;
constexpr int kSection = 15;
constexpr int kName = 22;
constexpr qreal kGap = 8;
constexpr qreal kSectionGap = 26;
constexpr qreal kRowGap = 6;
constexpr qreal kShape = 8;
constexpr int kFactColumns = 3;
constexpr qreal kValueShare = 0.28;
constexpr qreal kStateShare = 0.17;

} // namespace

ReportBlocks::ReportBlocks(const PlotStyle &style, qreal width, qreal most)
    : m_style(style)
    , m_width(width)
    , m_most(most)
{
}

ReportTextStyle ReportBlocks::textStyle(int pixelSize, Role role, bool isBold) const
{
    QFont font = isBold ? m_style.boldFont() : m_style.font();
    font.setPixelSize(pixelSize);
    // Letters stand where they belong, not on the grid of a screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    return {.font = font, .color = m_style.color(role)};
}

std::vector<ReportBlock> ReportBlocks::blocks(const PersonReport &report)
{
    m_blocks.clear();
    m_section.clear();
    addHead(report);
    for (const ReportSection &section : report.sections)
        addSection(section);
    return std::move(m_blocks);
}

void ReportBlocks::add(qreal height, qreal gap, std::function<void(QPainter &, QPointF)> paint,
                       bool keepsWithNext)
{
    m_blocks.push_back({.height = height,
                        .gapBefore = gap,
                        .keepsWithNext = keepsWithNext,
                        .section = m_section,
                        .paint = std::move(paint)});
}

void ReportBlocks::addParagraph(const QString &text, const ReportTextStyle &style, qreal gap,
                                bool keepsWithNext)
{
    const ReportText laidOut(text, style, m_width);
    if (laidOut.isEmpty())
        return;
    add(
        laidOut.height(), gap, [laidOut](QPainter &painter, QPointF place) { laidOut.paint(painter, place); },
        keepsWithNext);
}

//! What it is, about whom, and beside it the environment in a box that nobody overlooks.
void ReportBlocks::addHead(const PersonReport &report)
{
    constexpr qreal kPadding = 6;
    const ReportText box(report.environment, textStyle(kBody, Role::Text, true), m_width / 4);
    const qreal boxWidth = box.isEmpty() ? 0 : box.width() + 2 * kPadding;
    const qreal room = m_width - boxWidth - kGap;
    const ReportText title(report.title, textStyle(kBody, Role::Secondary, true), room);
    ReportTextStyle nameStyle = textStyle(kName, Role::Text, true);
    nameStyle.mostLines = 3;
    const ReportText name(report.name, nameStyle, room);
    const QPen frame(m_style.color(Role::Text), 1);
    add(title.height() + name.height(), 0,
        [title, name, box, boxWidth, frame, right = m_width](QPainter &painter, QPointF place) {
            title.paint(painter, place);
            name.paint(painter, place + QPointF(0, title.height()));
            if (box.isEmpty())
                return;
            const QRectF area(place.x() + right - boxWidth, place.y(), boxWidth, box.height() + kPadding);
            painter.setPen(frame);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
            box.paint(painter, area.topLeft() + QPointF(kPadding, kPadding / 2));
        });
    addFacts(report.about, kGap + 4);
}

void ReportBlocks::addSection(const ReportSection &section)
{
    m_section.clear();
    ReportTextStyle titleStyle = textStyle(kSection, Role::Text, true);
    titleStyle.mostLines = 2;
    const ReportText title(section.title, titleStyle, m_width);
    const QPen rule(m_style.color(Role::Text), 1);
    constexpr qreal kRuleGap = 3;
    add(
        title.height() + kRuleGap, kSectionGap,
        [title, rule, width = m_width](QPainter &painter, QPointF place) {
            title.paint(painter, place);
            painter.setPen(rule);
            const qreal y = place.y() + title.height() + kRuleGap;
            painter.drawLine(QLineF(place.x(), y, place.x() + width, y));
        },
        true);
    m_section = section.title;
    addParagraph(section.sources.join(u' '), textStyle(kSmall, Role::Secondary), 5, true);
    for (const QString &omission : section.omissions)
        addOmission(omission);
    addParagraph(section.nothing, textStyle(kBody, Role::Text), kGap);
    addFacts(section.facts, kGap);
    const bool hasStates =
        std::ranges::any_of(section.lines, [](const FactLine &line) { return !line.pill.isEmpty(); });
    for (qsizetype i = 0; i < section.lines.size(); ++i)
        addLine(section.lines[i], hasStates, i > 0);
    for (const ReportChart &chart : section.charts)
        addChart(chart);
    for (const QString &note : section.notes)
        addParagraph(note, textStyle(kSmall, Role::Secondary), kRowGap);
}

//! A shape before it: paper has no tint that would tell it apart.
void ReportBlocks::addOmission(const QString &text)
{
    constexpr qreal kIndent = 20;
    const ReportText words(text, textStyle(kBody, Role::Text), m_width - kIndent);
    add(words.height(), kGap, [this, words](QPainter &painter, QPointF place) {
        const qreal top = place.y() + (words.firstLineHeight() - kShape) / 2;
        paintShape(painter, {place.x() + 2, top, kShape, kShape}, Tone::Attention);
        words.paint(painter, place + QPointF(kIndent, 0));
    });
}

void ReportBlocks::addFacts(const QList<ReportFact> &facts, qreal gap)
{
    const qreal column = m_width / kFactColumns;
    for (qsizetype first = 0; first < facts.size(); first += kFactColumns) {
        QList<std::pair<ReportText, ReportText>> cells;
        qreal height = 0;
        for (const ReportFact &fact : facts.mid(first, kFactColumns)) {
            const ReportText label(fact.label, textStyle(kSmall, Role::Secondary), column - kGap);
            const ReportText value(fact.value, textStyle(kBody, Role::Text), column - kGap);
            height = std::max(height, label.height() + value.height());
            cells.append({label, value});
        }
        add(height, first == 0 ? gap : kRowGap, [cells, column](QPainter &painter, QPointF place) {
            for (const auto &[label, value] : cells) {
                label.paint(painter, place);
                value.paint(painter, place + QPointF(0, label.height()));
                place.rx() += column;
            }
        });
    }
}

void ReportBlocks::addLine(const FactLine &line, bool hasStates, bool isRuled)
{
    constexpr qreal kShapeRoom = kShape + 6;
    const bool hasValue = !line.value.isEmpty() || !line.valueDetail.isEmpty();
    const qreal valueWidth = hasValue ? m_width * kValueShare : 0;
    const qreal stateWidth = hasStates ? m_width * kStateShare : 0;
    // Without a word the shape alone stands before the title.
    const bool isMarked = line.pill.isEmpty() && (line.tone == Tone::Attention || line.tone == Tone::Problem);
    const qreal indent = isMarked ? kShapeRoom : 0;
    const qreal mainWidth = m_width - valueWidth - stateWidth - indent - kGap;
    ReportTextStyle right = textStyle(kBody, Role::Text, true);
    right.isRight = true;
    ReportTextStyle rightSmall = textStyle(kSmall, Role::Secondary);
    rightSmall.isRight = true;
    const ReportText title(line.title, textStyle(kBody, Role::Text, true), mainWidth);
    const ReportText detail(line.detail, textStyle(kSmall, Role::Secondary), mainWidth);
    const ReportText state(line.pill, textStyle(kBody, Role::Text), stateWidth - kShapeRoom - kGap);
    const ReportText value(line.value, right, valueWidth);
    const ReportText valueDetail(line.valueDetail, rightSmall, valueWidth);
    const qreal height =
        std::max({title.height() + detail.height(), state.height(), value.height() + valueDetail.height()}) +
        kRowGap * 2;
    const Tone tone = line.tone;
    add(height, 0, [=, this](QPainter &painter, QPointF place) {
        const QPointF top = place + QPointF(0, kRowGap);
        const auto shapeAt = [&](qreal x, qreal lineHeight) {
            paintShape(painter, {x, top.y() + (lineHeight - kShape) / 2, kShape, kShape}, tone);
        };
        if (isMarked)
            shapeAt(top.x(), title.firstLineHeight());
        title.paint(painter, top + QPointF(indent, 0));
        detail.paint(painter, top + QPointF(indent, title.height()));
        const qreal stateLeft = top.x() + m_width - m_width * kValueShare - stateWidth;
        if (!state.isEmpty()) {
            shapeAt(stateLeft, state.firstLineHeight());
            state.paint(painter, {stateLeft + kShapeRoom, top.y()});
        }
        const qreal valueLeft = m_width - valueWidth;
        value.paint(painter, top + QPointF(valueLeft, 0));
        valueDetail.paint(painter, top + QPointF(valueLeft, value.height()));
    });
    m_blocks.back().isRuled = isRuled;
}

void ReportBlocks::addChart(const ReportChart &chart)
{
    addParagraph(chart.data.subject, textStyle(kSmall, Role::Secondary), kGap, true);
    const auto drawing = std::make_shared<const ChartDrawing>(chart.kind, chart.data, m_style, false);
    const qreal height = drawing->heightFor(m_width);
    const qreal scale = std::min(1.0, m_most / height);
    add(height * scale, kGap, [drawing, height, scale, width = m_width](QPainter &painter, QPointF place) {
        painter.save();
        painter.translate(place);
        painter.scale(scale, scale);
        drawing->paint(painter, {0, 0, width, height});
        painter.restore();
    });
}

//! Each state has a shape of its own, so that paper without colour tells them apart.
void ReportBlocks::paintShape(QPainter &painter, const QRectF &place, Tone tone) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto fill = [&](Role role) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.color(role));
    };
    switch (tone) {
    case Tone::None:
        break;
    case Tone::Neutral:
        painter.setPen(QPen(m_style.color(Role::Neutral), 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        break;
    case Tone::Ok:
        fill(Role::Ok);
        painter.drawEllipse(place);
        break;
    case Tone::Attention:
        fill(Role::Attention);
        painter.drawPolygon(
            QPolygonF({place.bottomLeft(), place.bottomRight(), {place.center().x(), place.top()}}));
        break;
    case Tone::Problem:
        fill(Role::Problem);
        painter.drawRect(place);
        break;
    }
    painter.restore();
}

} // namespace vinculo::ui
