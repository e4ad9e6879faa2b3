// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themediconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

ThemedIconEngine::ThemedIconEngine(const Theme &theme, QString path, Theme::Role role)
    : m_theme(&theme)
    , m_path(std::move(path))
    , m_role(role)
{
}

QPixmap ThemedIconEngine::render(const QSize &pixels, QIcon::Mode mode) const
{
    if (!m_theme || pixels.isEmpty())
        return {};
    QColor color = m_theme->color(m_role);
    const bool disabled = mode == QIcon::Disabled;
    const QString key = u"vinculo-icon %1 %2 %3x%4 %5"_s.arg(
        m_path, color.name(), QString::number(pixels.width()), QString::number(pixels.height()),
        QString::number(disabled ? 1 : 0));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(disabled ? 0.45 : 1.0);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void ThemedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = qMin(rect.width(), rect.height());
    QPixmap pixmap = render(QSize(side, side) * ratio, mode);
    pixmap.setDevicePixelRatio(ratio);
    QRect target(0, 0, side, side);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, pixmap);
}

QPixmap ThemedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
    // `size` comes in device pixels here (QIcon multiplies before it asks); `scale` is what the caller will
    // divide by.
    Q_UNUSED(scale)
    const int side = qMin(size.width(), size.height());
    return render(QSize(side, side), mode);
}

QIconEngine *ThemedIconEngine::clone() const
{
    return new ThemedIconEngine(*this);
}

QSize ThemedIconEngine::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

} // namespace vinculo::ui
