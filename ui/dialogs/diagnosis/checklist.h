// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis/diagnosiswords.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace vinculo::ui {

class StatusPill;
class Theme;
class WordLabel;

//! The nine checks of a link below each other: what was looked at, what was found, what that rests on, and a
//! word with an icon for the state. All texts can be marked and copied.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(Theme &theme, QWidget *parent = nullptr);
    void setResults(const models::CheckResults &results, const models::DiagnosisWords &words);
    //! What is said of one check, as it is shown: for tests and screen readers.
    [[nodiscard]] QString textOf(models::Check check) const;

private:
    struct Line
    {
        WordLabel *title = nullptr;
        WordLabel *sentence = nullptr;
        WordLabel *evidence = nullptr;
        StatusPill *state = nullptr;
    };
    void addLine(QGridLayout &grid, std::size_t number);

    Theme &m_theme;
    std::array<Line, models::kChecks> m_lines;
};

} // namespace vinculo::ui
