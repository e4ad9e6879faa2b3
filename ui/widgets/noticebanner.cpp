// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebanner.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace vinculo::ui {

namespace {
constexpr int kSide = 16;
constexpr int kBelow = 8;
} // namespace

NoticeBanner::NoticeBanner(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    // The page's margin is inside the widget: while it is hidden, nothing of it takes room.
    layout->setContentsMargins(kSide + Theme::space(3), Theme::space(1), kSide + Theme::space(2),
                               kBelow + Theme::space(1));
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    m_sentence->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, this, &NoticeBanner::activated);
    connect(&theme, &Theme::changed, this, &NoticeBanner::updateIcon);
    hide();
}

void NoticeBanner::updateIcon()
{
    m_icon->setPixmap(m_theme.toneIcon(m_tone).pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

void NoticeBanner::tell(Tone tone, const QString &sentence, const QString &button, const QString &details)
{
    m_tone = tone;
    updateIcon();
    m_sentence->setText(sentence);
    m_sentence->setToolTip(PlainLabel::toolTipText(details));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    show();
}

void NoticeBanner::clear()
{
    hide();
}

QString NoticeBanner::sentence() const
{
    return m_sentence->text();
}

void NoticeBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.toneColor(m_tone));
    painter.setBrush(m_theme.tintOf(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kSide + .5, .5, -kSide - .5, -kBelow - .5), 6, 6);
}

} // namespace vinculo::ui
