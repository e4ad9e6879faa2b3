// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triage/triagelist.h"
#include "models/triage/triagewords.h"

#include <QAbstractTableModel>

namespace vinculo::models {

class PeopleDirectory;

//! The rows of one lane, or those put aside, as a table: worst first. Words are made for the cells that are
//! looked at, so a million rows cost what they weigh. A link keeps its index when the picture changes as long
//! as it stays in the lane. Names of people are masked. GUI thread.
class TriageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reason, Since, Person, Institution, Action, Remark, kColumns };
    enum Role { ToneRole = Qt::UserRole + 1 }; //!< int(Tone)

    TriageModel(TriageList &list, PeopleDirectory &people, QObject *parent = nullptr);

    //! Nothing: those put aside.
    void setLane(std::optional<ErrorLane> lane);
    [[nodiscard]] std::optional<ErrorLane> lane() const { return m_lane; }
    [[nodiscard]] const TriageRow *row(int row) const;    //!< nullptr: there is none
    [[nodiscard]] int rowOf(const api::Uuid &link) const; //!< -1: not in this lane
    [[nodiscard]] bool hasRemarks() const;                //!< some of the first rows
    void setLocale(const QLocale &locale);                //!< also after a change of language
    void refreshAge();                                    //!< time has passed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void onChanged();
    void touch(int firstColumn, int lastColumn);
    [[nodiscard]] TriageRange range() const;
    [[nodiscard]] QString text(const TriageRow &row, int column) const;
    [[nodiscard]] QString toolTip(const TriageRow &row, int column) const;
    [[nodiscard]] QString person(const TriageRow &row) const;
    [[nodiscard]] QString institution(const TriageRow &row) const;

    TriageList &m_list;
    PeopleDirectory &m_people;
    std::shared_ptr<const TriagePicture> m_picture; //!< that the rows are of
    std::optional<ErrorLane> m_lane = ErrorLane::EndUser;
    TriageWords m_words;
};

} // namespace vinculo::models
