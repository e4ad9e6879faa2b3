// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhooks/hookanswer.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QPushButton;

namespace vinculo::ui {

//! What a log of webhooks said, as buttons with counts: each shows its rows.
class HookSetBar : public QWidget
{
    Q_OBJECT
public:
    enum class Set { Missed, Lost, History, Repeated, Slow, UnknownLink, UnknownEvent, Gap, All };
    Q_ENUM(Set)

    explicit HookSetBar(QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const models::HookAnswer> answer); //!< nullptr: there is none
    void setCurrent(std::optional<Set> set); //!< nothing: the rows are chosen otherwise
    [[nodiscard]] QPushButton *button(Set set) const;
    [[nodiscard]] qint64 count(Set set) const;
    void retranslate();

Q_SIGNALS:
    void chosen(vinculo::ui::HookSetBar::Set set);

private:
    void refresh();
    [[nodiscard]] models::HookUnknown unknown(Set set) const;
    [[nodiscard]] static QString text(Set set, const QString &number);
    [[nodiscard]] static QString help(Set set);

    QButtonGroup *m_buttons;
    std::shared_ptr<const models::HookAnswer> m_answer;
};

} // namespace vinculo::ui
