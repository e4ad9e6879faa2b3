// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatefinder.h"

#include <QAbstractTableModel>

namespace vinculo::models {

//! The links of one group side by side: a column each, a row for every fact. The first row is ticked for what
//! is to be removed. GUI thread.
class DuplicateComparison : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Row {
        Remove,
        Advice,
        Status,
        Loss, //!< what only this link has
        Depth,
        Movements,
        LastAccessed,
        Created,
        AccessMode,
        Accounts,
        Consent,
        Owner,
        ExternalId,
        LinkId,
        RowCount
    };

    static constexpr int ToneRole = Qt::UserRole + 1; //!< int of Tone

    explicit DuplicateComparison(DuplicateFinder &finder, QObject *parent = nullptr);

    void setGroup(std::optional<std::size_t> group); //!< nothing: empty
    [[nodiscard]] std::optional<std::size_t> group() const { return m_group; }
    [[nodiscard]] std::uint32_t linkAt(int column) const { return links()[static_cast<std::size_t>(column)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refused(vinculo::models::DuplicateFinder::Tick why); //!< a tick was not taken

private:
    void repaint();
    [[nodiscard]] const std::vector<std::uint32_t> &links() const;
    [[nodiscard]] QString text(std::uint32_t link, Row row) const;
    [[nodiscard]] QString consentText(std::uint32_t link) const;
    [[nodiscard]] QString adviceText(std::uint32_t link) const;
    [[nodiscard]] Tone tone(std::uint32_t link, Row row) const;

    DuplicateFinder &m_finder;
    std::optional<std::size_t> m_group;
};

} // namespace vinculo::models
