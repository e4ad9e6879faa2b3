// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

#include <QWidget>

namespace vinculo::ui {

//! A chart on the screen. The pointer and the keyboard reach the same points: arrows walk them, Home and End
//! go to the first and last, Enter or a click asks for the rows behind one, Escape lets go. What the current
//! point says stands in one panel and is read aloud. Follows scheme, language and font by itself.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kRing = 4; //!< px around the drawing for the focus ring

    ChartView(Theme &theme, models::ChartKind kind, QWidget *parent = nullptr);
    ~ChartView() override;

    //! The current point stays on its category when that is there again.
    void setData(const models::ChartData &data);
    [[nodiscard]] const models::ChartData &data() const { return m_plot->data(); }
    [[nodiscard]] models::ChartKind kind() const { return m_kind; }
    void setDensity(Theme::Density density);
    //! Grey shapes where data will be; for the very first load.
    void setSkeleton(bool isSkeleton);

    //! Under the pointer, else where the keyboard is.
    [[nodiscard]] models::ChartPoint current() const;
    void setCurrent(models::ChartPoint point); //!< as by keyboard
    [[nodiscard]] QString spokenPoint() const; //!< the current point in a sentence; empty without one
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPoint placeOf(models::ChartPoint point) const; //!< middle of a point, in the widget

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Somebody wants the rows behind a point. Keys as in the data; `series` is empty for a whole category.
    //! Points without keys are silent.
    void activated(const QString &category, const QString &series);
    void currentChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void rebuild(const models::ChartData &data);
    void layOut();
    void describe();
    void setHovered(models::ChartPoint point);
    void tellCurrent();
    bool walk(int key);
    void stepCategory(qsizetype step);
    void stepSeries(qsizetype step);
    void activate(models::ChartPoint point);
    [[nodiscard]] bool opensSomething(models::ChartPoint point) const;
    [[nodiscard]] QRectF inner() const;
    void paintSkeleton(QPainter &painter) const;
    void paintBubble(QPainter &painter, models::ChartPoint point) const;

    Theme &m_theme;
    models::ChartKind m_kind;
    Theme::Density m_density = Theme::Density::Comfortable;
    std::unique_ptr<ChartPlot> m_plot;
    models::ChartPoint m_hovered;
    models::ChartPoint m_walked;
    int m_leastHeight = 0;
    bool m_isSkeleton = false;
    bool m_hasKeyboardFocus = false;
};

} // namespace vinculo::ui
