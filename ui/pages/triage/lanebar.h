// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triage/triagelist.h"
#include "ui/pages/triage/lanebutton.h"

#include <QButtonGroup>
#include <QWidget>

class QGridLayout;

namespace vinculo::ui {

//! The five lanes and what was put aside, side by side or wrapped; one of them is chosen. The arrow keys go
//! from one to the next.
class LaneBar : public QWidget
{
    Q_OBJECT
public:
    LaneBar(Theme &theme, models::TriageList &list, QWidget *parent = nullptr);

    void refresh();
    //! Nothing: what was put aside.
    void choose(std::optional<ErrorLane> lane);
    [[nodiscard]] LaneButton *button(std::optional<ErrorLane> lane) const;

Q_SIGNALS:
    void chosen(std::optional<vinculo::ErrorLane> lane); //!< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] LaneContent content(ErrorLane lane) const;
    [[nodiscard]] LaneContent asideContent() const;

    models::TriageList &m_list;
    QButtonGroup m_group;
    QList<LaneButton *> m_buttons; //!< by lane; the last: put aside
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace vinculo::ui
