// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/navigationpane.h"

#include "ui/text/groupnames.h"
#include "ui/widgets/environmentband.h"
#include "ui/windows/navigationdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kGroupRole = NavigationDelegate::kGroupRole;

} // namespace

NavigationPane::NavigationPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_history(new QWidget(this))
    , m_profile(new QToolButton(this))
{
    setMinimumWidth(150);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    layout->setSpacing(Theme::space(1));
    auto *history = new QHBoxLayout(m_history);
    history->setContentsMargins(Theme::space(2), 0, Theme::space(2), 0);
    history->setSpacing(2);
    layout->addWidget(m_history);
    m_list->setItemDelegate(new NavigationDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    layout->addWidget(m_list, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Theme::space(2), 0, Theme::space(2), 0);
    m_profile->setAutoRaise(true);
    m_profile->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_profile->setIconSize({20, 20});
    m_profile->setPopupMode(QToolButton::InstantPopup);
    m_profile->setFocusPolicy(Qt::TabFocus);
    m_profile->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_profile->setMinimumHeight(36);
    bottom->addWidget(m_profile);
    layout->addLayout(bottom);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !isHeading(*item))
            choose(*item);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (isHeading(*item))
            toggle(*item);
        else
            choose(*item); // it may have been the current one all along
    });
}

QToolButton *NavigationPane::addHistoryButton(QAction *action, const QString &icon)
{
    auto *button = new QToolButton(m_history);
    button->setAutoRaise(true);
    button->setIcon(m_theme.icon(icon));
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] {
        QString name = action->text();
        name.remove(u'&');
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(name);
        button->setToolTip(u"%1 (%2)"_s.arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void NavigationPane::setActions(QAction *back, QAction *forward, QMenu *profileMenu)
{
    auto *history = static_cast<QHBoxLayout *>(m_history->layout());
    history->addWidget(addHistoryButton(back, u"back"_s));
    history->addWidget(addHistoryButton(forward, u"forward"_s));
    history->addStretch();
    m_profile->setMenu(profileMenu);
}

bool NavigationPane::isHeading(const QListWidgetItem &item) const
{
    return item.data(NavigationDelegate::kHeadingRole).toBool();
}

void NavigationPane::addGroup(ResourceGroup group)
{
    const QSignalBlocker quiet(m_list);
    m_group = static_cast<int>(group);
    auto *item = new QListWidgetItem(groupName(group), m_list);
    item->setData(NavigationDelegate::kHeadingRole, true);
    item->setData(kGroupRole, m_group);
}

void NavigationPane::endGroups()
{
    m_group = -1;
}

QString NavigationPane::openGroups() const
{
    QStringList numbers;
    for (const int group : m_openGroups)
        numbers.append(QString::number(group));
    return numbers.join(u',');
}

void NavigationPane::setOpenGroups(const QString &text)
{
    m_openGroups.clear();
    const QStringList numbers = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        m_openGroups.append(number.toInt());
    fold();
}

void NavigationPane::choose(const QListWidgetItem &item)
{
    if (const QString id = item.data(kIdRole).toString(); id != m_page)
        Q_EMIT pageChosen(id);
}

void NavigationPane::toggle(QListWidgetItem &heading)
{
    const int group = heading.data(kGroupRole).toInt();
    if (!m_openGroups.removeOne(group))
        m_openGroups.append(group);
    fold();
}

void NavigationPane::fold()
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool isOpen = m_openGroups.contains(item->data(kGroupRole).toInt());
        if (isHeading(*item)) {
            item->setData(NavigationDelegate::kOpenRole, isOpen);
            //: read aloud: heading of a group of pages
            item->setData(Qt::AccessibleTextRole,
                          isOpen ? tr("%1, unfolded").arg(item->text()) : tr("%1, folded").arg(item->text()));
        } else {
            item->setHidden(item->data(kGroupRole).isValid() && !isOpen);
        }
    }
}

//! The keys that fold a tree fold the groups as well.
bool NavigationPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    QListWidgetItem *item = m_list->currentItem();
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isToggle = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (item && !isHeading(*item) && isToggle)
        choose(*item);
    if (!item || !isHeading(*item))
        return false;
    const bool isOpen = item->data(NavigationDelegate::kOpenRole).toBool();
    if (!isToggle && !(key == Qt::Key_Left && isOpen) && !(key == Qt::Key_Right && !isOpen))
        return false;
    toggle(*item);
    return true;
}

void NavigationPane::addPage(const QString &id, const QString &icon)
{
    const QSignalBlocker quiet(m_list);
    auto *item = new QListWidgetItem(m_list);
    item->setData(kIdRole, id);
    item->setData(NavigationDelegate::kIconNameRole, icon);
    if (m_group >= 0)
        item->setData(kGroupRole, m_group);
}

void NavigationPane::setPageTitle(const QString &id, const QString &title)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(kIdRole).toString() == id) {
            m_list->item(i)->setText(title);
            m_list->item(i)->setToolTip(title); // narrow panes cut it
        }
}

void NavigationPane::setCurrentPage(const QString &id, const QString &shown)
{
    m_page = shown;
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->data(kIdRole).toString() != id)
            continue;
        const QVariant group = item->data(kGroupRole);
        if (group.isValid() && !m_openGroups.contains(group.toInt())) {
            m_openGroups.append(group.toInt());
            fold();
        }
        m_list->setCurrentRow(i);
    }
    m_list->viewport()->update();
}

void NavigationPane::setProfile(const Profile &profile)
{
    m_shown = profile;
    retranslate();
}

void NavigationPane::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    for (int i = 0; i < m_list->count(); ++i)
        if (QListWidgetItem *item = m_list->item(i); isHeading(*item))
            item->setText(groupName(static_cast<ResourceGroup>(item->data(kGroupRole).toInt())));
    fold();
    m_profile->setIcon(m_theme.icon(Theme::environmentIconName(m_shown.environment)));
    QString name = m_shown.name;
    m_profile->setText(name.replace(u'&', u"&&"_s));
    //: %1 name of the profile, %2 environment
    m_profile->setAccessibleName(
        tr("Profile %1, %2. Switch profile.")
            .arg(m_shown.name, EnvironmentBand::environmentName(m_shown.environment)));
    m_profile->setToolTip(tr("Switch profile"));
}

} // namespace vinculo::ui
