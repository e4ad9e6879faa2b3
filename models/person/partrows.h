// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/partlist.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vinculo::models {

//! The rows of one part of a person in one table, however many lists at the server they come from: links go
//! into a filter by the dozen, some lists take one link or document only. GUI thread.
class PartRows : public QObject
{
    Q_OBJECT
public:
    explicit PartRows(PersonPart part, QObject *parent = nullptr);

    [[nodiscard]] PersonPart part() const { return m_part; }
    [[nodiscard]] ColumnTable &table() { return m_table; }
    [[nodiscard]] const ColumnTable &table() const { return m_table; }

    //! Asks for one list more, unless it is being asked for already. A few at a time, the others follow.
    void ask(const QList<api::ListFilter> &filters, api::Client *client, ListCache *lists);
    void setNotOffered() { m_unasked = PartState::NotOffered; }
    void setNeedsDocument() { m_unasked = PartState::NeedsDocument; }
    void clear();
    void reload();
    void retry();
    void cancel();

    //! Takes over what the lists have got since; the table changes here and nowhere else.
    void settle();
    [[nodiscard]] PartStatus status() const;
    //! Nothing is under way or waits for its turn.
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    void changed();

private:
    void startNext();

    PersonPart m_part;
    ColumnTable m_table;
    std::vector<std::unique_ptr<PartList>> m_lists;
    PartState m_unasked = PartState::NotAsked; //!< while there is no list
    bool m_isCancelled = false;                //!< lists that wait for their turn stay unasked
};

} // namespace vinculo::models
