// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopledirectory.h"
#include "models/people/peoplespec.h"
#include "models/table/columntable.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vinculo::models {

//! Everybody as pages of rows of peopleSpec(), by name. Any thread; half a second for 200,000.
[[nodiscard]] std::vector<api::ChunkPtr> peopleRows(const PersonIndex &index,
                                                    const InstitutionTitleMap &titles = {});

//! A field of peopleSpec() for the balance in one currency.
[[nodiscard]] bool isBalanceIn(const FieldSpec &field);
//! The field for the balances in all currencies, also those without a field of their own.
[[nodiscard]] bool isAllBalances(const FieldSpec &field);

//! The columns of peopleSpec() that show what everybody has: for the balance in one currency, those that
//! somebody has a balance in, and the one for all balances where somebody's currency has no column.
[[nodiscard]] std::vector<int> balanceColumns(const std::vector<api::ChunkPtr> &pages);

//! The people of a directory as a table for queries, sorting, totals and export. Filled on a worker after
//! each change, while somebody wants it. GUI thread.
class PeopleTable : public QObject
{
    Q_OBJECT
public:
    explicit PeopleTable(PeopleDirectory &directory, QObject *parent = nullptr);
    ~PeopleTable() override;

    [[nodiscard]] ColumnTable &table() { return m_table; }
    [[nodiscard]] const ColumnTable &table() const { return m_table; }
    //! Somebody looks at it. Until then, and while not, nothing is made; what is there stays.
    void setWanted(bool wanted);
    [[nodiscard]] bool isFilling() const; //!< newer rows are being made
    //! Of the table, for the money that somebody has: balanceColumns().
    [[nodiscard]] const std::vector<int> &usedBalances() const { return m_usedBalances; }

Q_SIGNALS:
    void fillingChanged();

private:
    struct Made;
    struct Filling;
    void fill();
    void onFilled(Made made);

    PeopleDirectory &m_directory;
    ColumnTable m_table;
    std::unique_ptr<Filling> m_filling;
    std::vector<int> m_usedBalances;
    std::shared_ptr<const PersonIndex> m_shown; //!< whose people are in the table, or soon will be
    std::shared_ptr<const InstitutionTitleMap> m_shownTitles;
    bool m_isWanted = false;
};

} // namespace vinculo::models
