// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace vinculo::ui {

//! How a text on paper looks. Fonts are in pixels of 1/96 inch.
struct ReportTextStyle
{
    QFont font;
    QColor color;
    bool isRight = false; //!< at the right edge
    int mostLines = 6;    //!< what is longer ends with "…"
};

//! A text laid out in a width: plain, on as many lines as allowed, broken inside a word where one alone is
//! wider than the line. Cheap to copy.
class ReportText
{
public:
    ReportText() = default; //!< nothing, without height
    ReportText(const QString &text, const ReportTextStyle &style, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool isEmpty() const { return m_height <= 0; }
    [[nodiscard]] qreal width() const; //!< of its widest line
    [[nodiscard]] qreal firstLineHeight() const;
    void paint(QPainter &painter, QPointF place) const;

private:
    void layOut(const QString &text, const ReportTextStyle &style, qreal width);

    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    int m_lines = 0;
    qreal m_height = 0;
};

} // namespace vinculo::ui
