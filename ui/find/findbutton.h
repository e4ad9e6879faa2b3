// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QAction;

namespace vinculo::ui {

//! What looks like a search field in the environment band and opens the place where one really types. Shows
//! the words and the shortcut of its action. Grows narrower where there is little room.
class FindButton : public QAbstractButton
{
    Q_OBJECT
public:
    //! `environment` gives the colour it stands on.
    FindButton(Theme &theme, Environment environment, QAction &action, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void refresh();
    const Theme &m_theme;
    Environment m_environment;
    QAction &m_action;
    QString m_keys;
};

} // namespace vinculo::ui
