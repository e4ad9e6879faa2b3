// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace vinculo::ui {

//! Renders one SVG of resources/icons in a colour of the theme, at any size and pixel density. The colour is
//! asked for at painting time, so icons follow a change of scheme without being replaced.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, QString path, Theme::Role role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] bool isNull() override { return false; }

private:
    [[nodiscard]] QPixmap render(const QSize &pixels, QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_path;
    Theme::Role m_role;
};

} // namespace vinculo::ui
