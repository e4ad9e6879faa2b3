// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/governor.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace vinculo::ui {

//! "12/80": calls in the last 30 seconds against Belvo's limit, with a small bar; says when calls wait or
//! Belvo has throttled us. Updates itself while the window of 30 s moves on.
class RateMeter : public QWidget
{
    Q_OBJECT
public:
    explicit RateMeter(Theme &theme, QWidget *parent = nullptr);
    void setGovernor(api::Governor *governor); //!< nullptr: not connected
    void retranslate() { refresh(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    const Theme &m_theme;
    QPointer<api::Governor> m_governor;
    api::RateState m_state;
    QString m_text;
    QTimer m_timer;
};

} // namespace vinculo::ui
