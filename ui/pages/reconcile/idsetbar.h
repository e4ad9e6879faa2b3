// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace vinculo::ui {

//! What a comparison found, as buttons with counts: each shows its rows.
class IdSetBar : public QWidget
{
    Q_OBJECT
public:
    enum class Set { All, Matched, OnlyAtBelvo, WithoutId, OnlyYours, SeveralIds, Near, Findings };
    Q_ENUM(Set)

    explicit IdSetBar(Theme &theme, QWidget *parent = nullptr);

    //! `isCompared`: without a file there is nothing to match.
    void setCounts(const models::ReconcileCounts &counts, bool isCompared);
    void setCurrent(std::optional<Set> set); //!< nothing: the rows are chosen otherwise
    [[nodiscard]] QPushButton *button(Set set) const;
    void retranslate();

Q_SIGNALS:
    void chosen(vinculo::ui::IdSetBar::Set set);

private:
    void refresh();
    [[nodiscard]] qint64 count(Set set) const;
    [[nodiscard]] static QString text(Set set, const QString &number);
    [[nodiscard]] static QString help(Set set);

    QButtonGroup *m_buttons;
    models::ReconcileCounts m_counts;
    bool m_isCompared = false;
};

} // namespace vinculo::ui
