// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/factline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pillpainter.h"

#include <QAbstractButton>

namespace vinculo::ui {

//! One line of a card that is read: what at the left, its state in the middle, how much at the right. Where
//! the state would cut what it is about, it stands below. One that leads somewhere is a button: by pointer,
//! Return or Space. Its whole text is its accessible name.
class FactRow : public QAbstractButton
{
    Q_OBJECT
public:
    FactRow(Theme &theme, QWidget *parent);
    void setFact(const models::FactLine &fact);
    [[nodiscard]] const models::FactLine &fact() const { return m_fact; }
    [[nodiscard]] bool leadsSomewhere() const { return !m_fact.target.isEmpty(); }
    [[nodiscard]] QString spoken() const; //!< all of it in one line

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    //! What is where, from the left edge of a line that reads from left to right.
    struct Places
    {
        int left = 0; //!< of the texts
        int valueLeft = 0;
        int valueWidth = 0;
        int gap = 0; //!< in front of the value
        int pillWidth = 0;
        bool isPillBelow = false;
    };
    [[nodiscard]] Places placesIn(const QRect &inner) const;
    [[nodiscard]] int rowHeight() const; //!< without a pill below
    [[nodiscard]] int fullHeight() const;
    [[nodiscard]] QSize pillSize() const;
    void paintTexts(QPainter &painter, const QRect &all) const;
    void paintLine(QPainter &painter, const QRect &place, const QString &text, bool isSecondary,
                   Qt::Alignment alignment) const;

    Theme &m_theme;
    PillPainter m_pill;
    models::FactLine m_fact;
    bool m_hasWidth = false; //!< until then no state stands below
};

} // namespace vinculo::ui
