// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "models/calllog/answer/logwords.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace vinculo::ui {

class Card;
class ChartCard;
class PlainLabel;

//! What a log says in sentences, each with what it rests on and a way to its lines, and who must act as a
//! chart; below, what was noticed while reading.
class LogOverview : public QScrollArea
{
    Q_OBJECT
public:
    LogOverview(Theme &theme, QWidget *parent);

    //! nullptr: nothing.
    void show(const models::LogLines *lines, const models::LogAnswer *answer, const models::LogWords &words);
    void setDensity(Theme::Density density);
    void retranslate();
    [[nodiscard]] int findingCount() const { return int(m_buttons.size()); }

Q_SIGNALS:
    void linesRequested(const vinculo::models::LineFilter &filter);
    void handedOver(const vinculo::HandoverRecord &record);

private:
    void addFinding(const models::LogFinding &finding);

    Theme &m_theme;
    Card *m_findingsCard;
    PlainLabel *m_title;
    QWidget *m_findings = nullptr;
    QList<QPushButton *> m_buttons;
    ChartCard *m_lanes;
    Card *m_notesCard;
    PlainLabel *m_notesTitle;
    PlainLabel *m_notes;
};

} // namespace vinculo::ui
