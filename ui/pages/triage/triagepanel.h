// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triage/triagemodel.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vinculo::ui {

class LaneBar;
class PlainLabel;
class TableView;
class Toast;
class TriageActions;
class TriageDialogs;

//! Who has to act: the lanes with their counts, under them the rows of one lane with what can be done. Stands
//! in Home; works by keyboard alone.
class TriagePanel : public QWidget
{
    Q_OBJECT
public:
    //! `context.people` and `list` outlive this. `toast` tells what was done.
    TriagePanel(const PageContext &context, models::TriageList &list, Toast &toast, QWidget *parent);
    ~TriagePanel() override;

    void focusFilter();
    void focusTable(); //!< the rows, or the lanes where there are none
    void setDensity(Theme::Density density);
    void retranslate();
    void refreshAge();
    //! How far the facts are known that the lanes are made of; empty: all are.
    void setPartial(const QString &sentence);

    [[nodiscard]] TableView *tableView() const { return m_view; }
    [[nodiscard]] LaneBar *lanes() const { return m_lanes; }
    [[nodiscard]] models::TriageModel &model() { return m_model; }
    [[nodiscard]] const models::TriageList &list() const { return m_list; }
    [[nodiscard]] TriageActions &actions() { return *m_actions; }

Q_SIGNALS:
    void linkActionRequested(const QByteArray &link, vinculo::models::HealthAction action);
    void placeRequested(const vinculo::models::RowsTarget &target, const QString &recordId);
    void customerRequested(const QString &linkId);
    void diagnosisRequested(const vinculo::models::DiagnosisQuestion &question);
    void planRequested(const vinculo::PlanDraft &draft);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTable();
    void buildButtons();
    void connectAll();
    void followActions();
    void refresh();
    void keepCurrent();
    void refreshLane();
    void refreshHeight();
    void fitReason();
    void chooseFirstLane();
    void showLane(std::optional<ErrorLane> lane);
    void onSelection();
    void takeNextStep();
    void tellDone(const QString &sentence, const QList<TriageDecision> &before);
    [[nodiscard]] QString personOf(const models::TriageRow &row) const;
    [[nodiscard]] bool isLaneDone() const;

    PageContext m_context;
    models::TriageList &m_list;
    Toast &m_toast;
    models::TriageModel m_model;
    TriageActions *m_actions = nullptr;
    TriageDialogs *m_dialogs = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_partial = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_done = nullptr;
    LaneBar *m_lanes = nullptr;
    QStackedWidget *m_stack = nullptr; //!< rows, or why there are none
    TableView *m_view = nullptr;
    QWidget *m_empty = nullptr;
    PlainLabel *m_emptySentence = nullptr;
    PlainLabel *m_emptyHint = nullptr;
    QWidget *m_buttons = nullptr;
    QList<QToolButton *> m_actionButtons;
    QPushButton *m_primary = nullptr;
    QToolButton *m_snooze = nullptr;
    Theme::Density m_density = Theme::Density::Comfortable;
    int m_place = 0;          //!< of the current row, also when it has gone
    bool m_hasChosen = false; //!< the user has; until then the first lane with rows is shown
};

} // namespace vinculo::ui
