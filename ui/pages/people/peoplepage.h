// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopletable.h"
#include "ui/pages/resourcepage.h"

namespace vinculo::ui {

//! The people behind the links as a table, with the search, sums, views and exports of every other list. The
//! rows are put together here from whole lists of links, owners and accounts.
class PeoplePage : public ResourcePage
{
    Q_OBJECT
public:
    explicit PeoplePage(const PageContext &context, QWidget *parent = nullptr);
    ~PeoplePage() override;

    void activate() override;
    void deactivate() override;
    void reload() override;

    [[nodiscard]] static QString title();

private:
    void takeRows();
    void showBalances();
    void openPerson();
    [[nodiscard]] models::MadeRows facts() const;

    models::PeopleDirectory &m_people;
    models::PeopleTable m_made;
    QList<int> m_startColumns; //!< shown before anybody chose, balances included
};

} // namespace vinculo::ui
