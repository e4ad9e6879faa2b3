// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace vinculo::ui {

//! The coloured band on top of every window: icon, environment in words, profile, host, access. Production is
//! a full-strength red and says so in capitals of its own word; colour never stands alone.
class EnvironmentBand : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBand(Theme &theme, QWidget *parent = nullptr);
    void setProfile(const Profile &profile);
    void setCentre(QWidget *widget); //!< in the middle of the band; becomes its child
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    //! "Production", "Sandbox", "Demo" in the current language.
    static QString environmentName(Environment environment);
    static QString accessName(Access access);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintBadge(QPainter &painter, int right) const;
    void placeCentre();
    const Theme &m_theme;
    QWidget *m_centre = nullptr;
    Profile m_profile;
};

} // namespace vinculo::ui
