// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopletable.h"
#include "ui/pages/resourcepage.h"

namespace vinculo::ui {

class ConsentLine;
class DecisionMenu;

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
    void saveState() override;

    [[nodiscard]] static QString title();

    void retranslate() override;
    [[nodiscard]] QList<QAction *> commands() const override { return {m_join}; }

private:
    void buildJoin();
    void buildConsents();
    void tellConsents();
    void takeRows();
    void showBalances();
    void setBalancesShown(const std::vector<int> &columns);
    void noteColumns();
    [[nodiscard]] bool isInView() const;
    void openPerson();
    void askJoin();
    [[nodiscard]] models::MadeRows facts() const;

    storage::Settings &m_settings;
    models::PeopleDirectory &m_people;
    models::PeopleTable m_made;
    QList<int> m_startColumns; //!< shown while nobody chooses, balances included
    bool m_areChosen = false;  //!< columns, now or in an earlier run
    bool m_isArranging = false;
    ConsentLine *m_consents; //!< below the rows
    DecisionMenu *m_decisions;
    QAction *m_join;
};

} // namespace vinculo::ui
