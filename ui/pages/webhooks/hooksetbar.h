// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhooks/hookanswer.h"
#include "ui/pages/filepage/setbar.h"

#include <memory>
#include <optional>

namespace vinculo::ui {

//! What a log of webhooks said, as buttons with counts: each shows its rows.
class HookSetBar : public SetBar
{
    Q_OBJECT
public:
    enum class Set { Missed, Lost, History, Repeated, Slow, UnknownLink, UnknownEvent, Gap, All };
    Q_ENUM(Set)

    explicit HookSetBar(QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const models::HookAnswer> answer); //!< nullptr: there is none
    //! Nothing: the rows are chosen otherwise.
    void setCurrent(std::optional<Set> set) { setCurrentSet(set ? static_cast<int>(*set) : -1); }
    [[nodiscard]] QPushButton *button(Set set) const { return buttonOf(static_cast<int>(set)); }
    [[nodiscard]] qint64 count(Set set) const;

Q_SIGNALS:
    void chosen(vinculo::ui::HookSetBar::Set set);

protected:
    [[nodiscard]] SetWords wordsOf(int set) const override;

private:
    [[nodiscard]] models::HookUnknown unknown(Set set) const;
    [[nodiscard]] static QString text(Set set, const QString &number);
    [[nodiscard]] static QString help(Set set);

    std::shared_ptr<const models::HookAnswer> m_answer;
};

} // namespace vinculo::ui
