// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace vinculo::ui {

class PlainLabel;

//! Top of a page: title, count and age beside it, one primary action and a few icon buttons on the right.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setFacts(const QString &facts); //!< count and age, in secondary
    void setPrimaryAction(QAction *action, const QString &icon = QStringLiteral("add")); //!< nullptr: none
    //! An icon button whose text, tool tip and state follow the action; the last one unless `place` says
    //! otherwise.
    QToolButton *addAction(QAction *action, const QString &icon, int place = -1);
    [[nodiscard]] QString title() const;
    //! Property of a button from addAction(): its text is shown where the title loses nothing for it.
    static constexpr const char *kWantsText = "wantsText";

protected:
    bool event(QEvent *event) override;

private:
    void followPrimary();
    void fit();
    Theme &m_theme;
    PlainLabel *m_title;
    PlainLabel *m_facts;
    QPushButton *m_primary;
    QString m_primaryIcon;
    QPointer<QAction> m_primaryAction;
    QHBoxLayout *m_buttons;
};

} // namespace vinculo::ui
