// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)

namespace vinculo::ui {

//! Actions under one heading, as a menu has them.
struct ShortcutGroup
{
    QString title; //!< in the current language, "&" allowed
    QList<QAction *> actions;
};

//! All shortcuts, searchable, read from the real actions. The actions must outlive the dialog.
class ShortcutsDialog : public DialogFrame
{
    Q_OBJECT
public:
    ShortcutsDialog(Theme &theme, const QList<ShortcutGroup> &groups, QWidget *parent);

protected:
    void retranslate() override;

private:
    void fill(const QList<ShortcutGroup> &groups);
    void filter(const QString &text);

    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    WordLabel *m_none = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
