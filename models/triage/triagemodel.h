// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/latestjob.h"
#include "models/triage/triagelist.h"
#include "models/triage/triageoffer.h"
#include "models/triage/triageorder.h"
#include "models/triage/triagewords.h"

#include <QAbstractTableModel>

namespace vinculo::models {

class PeopleDirectory;

//! The rows of one lane, or those put aside, as a table: worst first. Words are made for the cells that are
//! looked at, so a million rows cost what they weigh. Narrowed and sorted otherwise on a worker. A link keeps
//! its index when the rows change as long as it stays among them. Names of people are masked. GUI thread.
class TriageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reason, Since, Person, Institution, Action, Remark, kColumns };
    enum Role { ToneRole = Qt::UserRole + 1 }; //!< int(Tone)

    TriageModel(TriageList &list, PeopleDirectory &people, QObject *parent = nullptr);

    void setOffer(const TriageOffer &offer); //!< what next steps there are; at first all
    //! Nothing: those put aside.
    void setLane(std::optional<ErrorLane> lane);
    [[nodiscard]] std::optional<ErrorLane> lane() const { return m_lane; }
    //! Only links that have all of these words, see TriageWish; empty: all. Stays from lane to lane.
    void setFilter(const QString &text);
    [[nodiscard]] int countInLane() const { return static_cast<int>(range().count); } //!< unfiltered
    //! By a column, the one before it deciding between equals; -1: the worst first.
    [[nodiscard]] bool isLooking() const { return m_look.isRunning(); } //!< for what is wished for
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] const TriageRow *row(int row) const;    //!< nullptr: there is none
    [[nodiscard]] int rowOf(const api::Uuid &link) const; //!< -1: not in this lane
    [[nodiscard]] bool hasRemarks() const;                //!< some of the first rows
    void setLocale(const QLocale &locale);                //!< also after a change of language
    void refreshAge();                                    //!< time has passed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void looked(); //!< the rows are those that are wished for

private:
    struct Found //!< of one wish
    {
        std::shared_ptr<const TriagePicture> picture;
        std::vector<std::uint32_t> places; //!< in the lane
    };
    void onChanged();
    void look();
    void show(std::shared_ptr<const TriagePicture> picture, std::optional<std::vector<std::uint32_t>> places);
    [[nodiscard]] std::size_t placeOf(int row) const;
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
    TriageWish m_wish;
    std::optional<std::vector<std::uint32_t>> m_places; //!< in the lane; nothing: all, as they are
    LatestJob<Found> m_look;
    TriageOffer m_offer;
    TriageWords m_words;
    QLocale m_locale;
};

} // namespace vinculo::models
