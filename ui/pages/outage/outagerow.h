// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outage/outageboard.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <chrono>

class QAction;
class QPushButton;
class QToolButton;

namespace vinculo::ui {

class PlainLabel;

//! One institution that is not reached: how bad it is, what Belvo says, what to do.
class OutageRow : public QWidget
{
    Q_OBJECT
public:
    //! `language`: of the customers, "pt", "es" or "en"; the notice is copied in it unless another is chosen.
    OutageRow(Theme &theme, const QString &language, QWidget *parent = nullptr);

    //! `waiting`: how many links can be refreshed now that it is over; 0 also where the profile may not.
    void setOutage(const models::Outage &outage, qsizetype waiting);
    [[nodiscard]] const models::Outage &outage() const { return m_outage; }
    void retranslate();

Q_SIGNALS:
    //! For customers of this bank, "pt", "es" or "en".
    void noticeRequested(const QString &language);
    void ticketRequested();
    void holdRequested(std::chrono::hours time);
    void releaseRequested();
    void refreshRequested();
    void chartRequested(); //!< how its failures went along the time
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *withMenu(QPushButton &button, QToolButton &more);
    void updateIcon();
    [[nodiscard]] Tone tone() const;

    Theme &m_theme;
    const QString m_language;
    models::Outage m_outage;
    qsizetype m_waiting = 0;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    PlainLabel *m_status;
    PlainLabel *m_advice;
    QPushButton *m_copy;
    QToolButton *m_copyMore; //!< the other languages, and the ticket
    QAction *m_ticket = nullptr;
    QPushButton *m_hold;
    QToolButton *m_holdMore; //!< other times
    QPushButton *m_chart;
    QPushButton *m_release;
    QPushButton *m_refresh;
    QPushButton *m_dismiss;
};

} // namespace vinculo::ui
