// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"
#include "ui/pages/filepage/setbar.h"

#include <optional>

namespace vinculo::ui {

//! What a comparison found, as buttons with counts: each shows its rows.
class IdSetBar : public SetBar
{
    Q_OBJECT
public:
    enum class Set { All, Matched, OnlyAtBelvo, WithoutId, OnlyYours, SeveralIds, Near, Findings };
    Q_ENUM(Set)

    explicit IdSetBar(QWidget *parent = nullptr);

    //! `isCompared`: without a file there is nothing to match.
    void setCounts(const models::ReconcileCounts &counts, bool isCompared);
    //! Nothing: the rows are chosen otherwise.
    void setCurrent(std::optional<Set> set) { setCurrentSet(set ? static_cast<int>(*set) : -1); }
    [[nodiscard]] QPushButton *button(Set set) const { return buttonOf(static_cast<int>(set)); }

Q_SIGNALS:
    void chosen(vinculo::ui::IdSetBar::Set set);

protected:
    [[nodiscard]] SetWords wordsOf(int set) const override;
    [[nodiscard]] bool isOffered(int set) const override;

private:
    [[nodiscard]] qint64 count(Set set) const;
    [[nodiscard]] static QString text(Set set, const QString &number);
    [[nodiscard]] static QString help(Set set);

    models::ReconcileCounts m_counts;
    bool m_isCompared = false;
};

} // namespace vinculo::ui
