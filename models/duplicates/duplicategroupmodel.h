// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatefinder.h"

#include <QAbstractTableModel>

#include <functional>

namespace vinculo::models {

//! Groups of links that are one connection, one row each. Names are masked. GUI thread.
class DuplicateGroupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Institution, Customer, ExternalId, Links, Evidence, Suggestion, Loss, Ticked, ColumnCount };
    //! What rows are sorted by.
    static constexpr int SortRole = Qt::UserRole + 1;

    explicit DuplicateGroupModel(DuplicateFinder &finder, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();
    //! What people call an institution, by Belvo's name for it. Again when other titles are known.
    void setInstitutionTitles(std::function<QString(const QString &name)> titles);

private:
    void onGroups();
    void repaint(Column first, Column last);
    [[nodiscard]] QString institution(std::size_t group) const; //!< Belvo's name
    [[nodiscard]] QString text(std::size_t group, Column column) const;
    [[nodiscard]] QString lossText(std::size_t group) const;
    [[nodiscard]] QVariant sortValue(std::size_t group, Column column) const;

    DuplicateFinder &m_finder;
    std::function<QString(const QString &name)> m_titles;
    std::shared_ptr<const DuplicateGroups> m_groups; //!< whose rows these are
};

} // namespace vinculo::models
