// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/bodyscroll.h"

namespace vinculo::ui {

BodyScroll::BodyScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void BodyScroll::setWantedHeight(int height)
{
    if (height == m_wantedHeight)
        return;
    m_wantedHeight = height;
    updateGeometry();
}

QSize BodyScroll::sizeHint() const
{
    return {0, m_wantedHeight};
}

QSize BodyScroll::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace vinculo::ui
