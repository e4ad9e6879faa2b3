// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/rowrange.h"
#include "models/totals/totals.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace vinculo::models {

template<class T>
class LatestJob;
class ResourceTableModel;

//! Keeps the totals of the rows a table shows, and of those selected in it, up to date: on a worker, the
//! older question dropped for the newer one, in bursts only a few times a second. Sums are exact and never
//! cross currencies. GUI thread.
class TotalsModel : public QObject
{
    Q_OBJECT
public:
    //! `model` outlives it.
    explicit TotalsModel(ResourceTableModel &model, QObject *parent = nullptr);
    ~TotalsModel() override;

    //! The Money columns one can choose from; empty: rows are counted only.
    [[nodiscard]] const std::vector<int> &moneyColumns() const { return m_moneyColumns; }
    [[nodiscard]] int moneyColumn() const { return m_moneyColumn; } //!< -1 none
    void setMoneyColumn(int column);                                //!< nothing when it is not one of them
    //! What to ask for, as it is asked for here: for groups of the same rows.
    [[nodiscard]] TotalsRequest request() const;

    //! Model rows, as views select them; a million are one range. To be told again after the model has
    //! changed the order of its rows.
    void setSelection(RowRanges ranges);
    [[nodiscard]] std::size_t selectedCount() const { return m_selectedCount; }

    [[nodiscard]] const Totals &shown() const { return m_shown; }
    [[nodiscard]] const Totals &selected() const { return m_selected; }
    [[nodiscard]] bool isShownCurrent() const;
    [[nodiscard]] bool isSelectedCurrent() const;

Q_SIGNALS:
    void changed();      //!< totals of shown or selected rows
    void shownChanged(); //!< those of the shown rows

private:
    void onRowsMoved(); //!< row numbers mean something else now
    void onRowsAdded();
    void queue();
    void update();
    void startShown();
    void setShown(Totals totals);
    void startSelected();
    [[nodiscard]] std::vector<std::uint32_t> selectedRows() const;

    ResourceTableModel &m_model;
    std::vector<int> m_moneyColumns;
    int m_moneyColumn = -1;
    TotalsRequest m_all;
    RowRanges m_ranges;
    std::size_t m_selectedCount = 0;
    Totals m_shown;
    Totals m_selected;
    bool m_isShownStale = true;
    bool m_isSelectedStale = false;
    QTimer m_soon;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown;
    std::unique_ptr<LatestJob<Totals>> m_shownJob;
    std::unique_ptr<LatestJob<Totals>> m_selectedJob;
};

} // namespace vinculo::models
