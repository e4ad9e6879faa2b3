// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/shortcutsdialog.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

QString plainText(QString text)
{
    return text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(u"  "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Theme &theme, const QList<ShortcutGroup> &groups, QWidget *parent)
    : DialogFrame(theme, std::nullopt, parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setIconName(u"info"_s);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(Theme::space(1), 0, Theme::space(1), 0);
    body()->addWidget(m_search);
    m_list = new QTreeWidget(this);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(Theme::space(3));
    m_list->setMinimumHeight(Theme::space(80));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    body()->addWidget(m_list, 1);
    m_none = addText(WordLabel::Look::Secondary);
    m_close = addButton(QDialogButtonBox::RejectRole);
    fill(groups);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_close, &QPushButton::clicked, this, &ShortcutsDialog::reject);
    refreshTexts();
    m_search->setFocus();
}

void ShortcutsDialog::fill(const QList<ShortcutGroup> &groups)
{
    for (const ShortcutGroup &group : groups) {
        QList<QTreeWidgetItem *> items;
        for (const QAction *action : group.actions)
            if (action && !action->isSeparator() && !action->shortcuts().isEmpty())
                items << new QTreeWidgetItem({plainText(action->text()), keysOf(*action)});
        if (items.isEmpty())
            continue;
        auto *title = new QTreeWidgetItem(m_list, {plainText(group.title)});
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        title->setFont(0, strong);
        title->setFlags(Qt::ItemIsEnabled);
        title->setFirstColumnSpanned(true);
        title->addChildren(items);
        title->setExpanded(true);
    }
}

void ShortcutsDialog::filter(const QString &text)
{
    int shown = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        int inGroup = 0;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool matches = item->text(0).contains(text, Qt::CaseInsensitive) ||
                                 item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            inGroup += matches ? 1 : 0;
        }
        group->setHidden(inGroup == 0);
        shown += inGroup;
    }
    m_none->setVisible(shown == 0);
    fitHeight();
}

void ShortcutsDialog::retranslate()
{
    setHeading(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Find an action or a key"));
    m_search->setAccessibleName(tr("Find an action or a key"));
    //: Columns of the list of shortcuts
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_none->setText(tr("No action matches."));
    m_close->setText(tr("Close"));
    filter(m_search->text());
}

} // namespace vinculo::ui
