// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/planboard.h"
#include "models/plans/record/planitemsmodel.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace vinculo::ui {

class FactStrip;
class NoticeBanner;
class PlainLabel;
class PlanDesk;
class ShareBar;
class StatusPill;
class TableView;

//! One task: how far it is and why it waits, what can be done with it, and what has become of every link.
class PlanPane : public QWidget
{
    Q_OBJECT
public:
    PlanPane(Theme &theme, PlanDesk &desk, const Profile &profile, QWidget *parent);
    ~PlanPane() override;

    void setPlan(const std::optional<PlanSummary> &plan); //!< nothing: none is chosen
    void setDensity(Theme::Density density);
    void retranslate();
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] models::PlanItemsModel &items() { return m_items; }

Q_SIGNALS:
    void certificateRequested();
    void listRequested();   //!< what has become of every link, as a file
    void forgetRequested(); //!< names and external ids out of the record

private:
    void build();
    void buildHead(QWidget *parent);
    void buildButtons();
    void buildTable();
    void followRun();
    void refresh();
    void refreshBanner();
    void refreshProgress();
    void refreshButtons();
    void refreshFacts();
    void askGains();
    [[nodiscard]] bool isRefresh() const { return m_plan && m_plan->head.kind == PlanKind::RefreshLinks; }
    void wantShownRows();
    [[nodiscard]] models::PlanRun *run() const { return m_run; }
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool hasFiles() const;

    Theme &m_theme;
    PlanDesk &m_desk;
    const Profile m_profile;
    std::optional<PlanSummary> m_plan;
    QPointer<models::PlanRun> m_run;
    models::PlanItemsModel m_items;
    QTimer m_second;                  //!< times and speeds are told again
    std::optional<PlanGains> m_gains; //!< what refreshes have brought, as last read
    qint64 m_gainsAt = -1;            //!< so many were done when they were asked for
    Call<PlanGains> m_gainsReading;
    int m_share = 0; //!< of the bar, in thousandths; it never goes back
    PlainLabel *m_title = nullptr;
    StatusPill *m_pill = nullptr;
    ShareBar *m_bar = nullptr;
    PlainLabel *m_progress = nullptr;
    NoticeBanner *m_banner = nullptr;
    FactStrip *m_facts = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_certificate = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_list = nullptr;
    QPushButton *m_forget = nullptr;
    TableView *m_table = nullptr;
};

} // namespace vinculo::ui
