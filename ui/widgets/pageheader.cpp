// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastTitle = 160; //!< px

} // namespace

PageHeader::PageHeader(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PlainLabel(this))
    , m_facts(new PlainLabel(this))
    , m_primary(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(3));
    m_title->setTextRole(theme, Theme::Role::Text, Theme::TextSize::PageTitle);
    // Names from outside may be of any length: the title is cut last, and no page grows wider for it.
    m_title->setElideMode(Qt::ElideRight);
    m_facts->setTextRole(theme, Theme::Role::Secondary);
    m_facts->setElideMode(Qt::ElideRight);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setContentsMargins(0, 5, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_primary);
    m_buttons->setSpacing(2);
    layout->addLayout(m_buttons);
    m_primary->setProperty(Theme::kPrimaryProperty, true);
    m_primary->hide();
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_primaryAction)
            m_primaryAction->trigger();
    });
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->fontMetrics().horizontalAdvance(title), kLeastTitle));
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::event(event);
}

void PageHeader::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() + m_title->sizeHint().width() + layout()->spacing() * 3 +
                 (m_primary->isVisibleTo(this) ? m_primary->sizeHint().width() : 0);
    for (int i = 0; i < m_buttons->count(); ++i)
        if (const QWidget *button = m_buttons->itemAt(i)->widget(); button && button->isVisibleTo(this))
            needed += button->sizeHint().width() + m_buttons->spacing();
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = qobject_cast<QToolButton *>(m_buttons->itemAt(i)->widget());
        if (!button || !button->property(kWantsText).isValid())
            continue;
        const int text = button->fontMetrics().horizontalAdvance(button->text()) + Theme::space(2);
        const bool isShown = button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        const bool fits = needed + (isShown ? 0 : text) <= width();
        const auto style = button->property(kWantsText).toBool() && fits ? Qt::ToolButtonTextBesideIcon
                                                                         : Qt::ToolButtonIconOnly;
        if (button->toolButtonStyle() != style)
            button->setToolButtonStyle(style);
    }
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void PageHeader::setPrimaryAction(QAction *action, const QString &icon)
{
    m_primaryIcon = icon;
    if (m_primaryAction)
        m_primaryAction->disconnect(this);
    m_primaryAction = action;
    if (action)
        connect(action, &QAction::changed, this, &PageHeader::followPrimary);
    followPrimary();
}

void PageHeader::followPrimary()
{
    m_primary->setVisible(m_primaryAction && m_primaryAction->isVisible());
    if (!m_primaryAction)
        return;
    m_primary->setText(m_primaryAction->text());
    m_primary->setIcon(m_theme.icon(m_primaryIcon, Theme::Role::OnAccent));
    m_primary->setEnabled(m_primaryAction->isEnabled());
    m_primary->setToolTip(m_primaryAction->toolTip());
}

QToolButton *PageHeader::addAction(QAction *action, const QString &icon, int place)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [this, button, action, icon] {
        QString name = action->text();
        name.remove(u'&').remove(u'…');
        button->setIcon(m_theme.icon(icon));
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(name);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    m_buttons->insertWidget(place, button);
    return button;
}

} // namespace vinculo::ui
