// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchipwidget.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMaximumChars = 48;
}

FilterChipWidget::FilterChipWidget(Theme &theme, const FilterChipContent &content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(content)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    auto *words = new QToolButton(this);
    words->setAutoRaise(true);
    words->setFocusPolicy(Qt::TabFocus);
    words->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    words->setIcon(theme.icon(content.icon, Theme::Role::Secondary));
    words->setIconSize({14, 14});
    QString shown = fontMetrics().elidedText(content.text, Qt::ElideMiddle,
                                             fontMetrics().averageCharWidth() * kMaximumChars);
    // Values come from outside: an ampersand must not turn into an access key.
    words->setText(shown.replace(u'&', u"&&"_s));
    //: read aloud for a filter: %1 the filter in words, %2 who answers it
    words->setAccessibleName(tr("%1. %2").arg(content.text, content.where));
    words->setToolTip(PlainLabel::toolTipText(content.text + u'\n' + content.where));
    layout->addWidget(words);
    if (content.isEditable)
        connect(words, &QToolButton::clicked, this, &FilterChipWidget::editRequested);
    setFocusProxy(words);
    if (content.isRemovable) {
        auto *cross = new QToolButton(this);
        cross->setAutoRaise(true);
        cross->setIcon(theme.icon(u"close"_s, Theme::Role::Secondary));
        cross->setIconSize({14, 14});
        cross->setFocusPolicy(Qt::TabFocus);
        //: %1 a filter in words, e.g. "Status is Invalid"
        cross->setAccessibleName(tr("Remove filter: %1").arg(content.text));
        //: tool tip of the cross on a filter
        cross->setToolTip(tr("Remove this filter"));
        layout->addWidget(cross);
        connect(cross, &QToolButton::clicked, this, &FilterChipWidget::removeRequested);
    }
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FilterChipWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Theme::Role::Border));
    painter.setBrush(m_theme.color(Theme::Role::Selection));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 14, 14);
}

void FilterChipWidget::keyPressEvent(QKeyEvent *event)
{
    if (m_content.isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        event->accept();
        Q_EMIT removeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace vinculo::ui
