// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QStringList>
#include <QTreeWidget>

namespace vinculo::ui {

//! The kinds of data that can be fetched at an institution, by group. What this one does not deliver cannot
//! be chosen and says why.
class RetrieveChoice : public QTreeWidget
{
    Q_OBJECT
public:
    explicit RetrieveChoice(QWidget *parent);
    //! Codes of what the institution delivers; empty: not known, everything is offered.
    void setDelivered(const QStringList &codes);
    void choose(const ResourceSpec &spec);
    //! nullptr: nothing that can be fetched is chosen.
    [[nodiscard]] const ResourceSpec *chosen() const;
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void fill();
    [[nodiscard]] bool isDelivered(const ResourceSpec &spec) const;

    QStringList m_delivered;
};

} // namespace vinculo::ui
