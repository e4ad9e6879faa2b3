// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/tables/logtable.h"

#include <QHash>

namespace vinculo::models {

//! Causes by who must act, the lane with most failures first.
class LogCauseTable : public LogTable
{
    Q_OBJECT
public:
    enum Column { Lane, Meaning, Code, Status, Lines, Share, Links, NextStep, ColumnCount };
    using LogTable::LogTable;
    [[nodiscard]] LineFilter linesOf(int row) const override;

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(m_order.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype row, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    void onLog() override;

private:
    std::vector<int> m_order;
};

//! Links by damage.
class LogLinkTable : public LogTable
{
    Q_OBJECT
public:
    enum Column { Link, Institution, Failures, Calls, Share, Cause, Strikes, Repeats, End, Now, ColumnCount };
    using LogTable::LogTable;
    [[nodiscard]] LineFilter linesOf(int row) const override;
    [[nodiscard]] std::uint32_t linkAt(int row) const; //!< number of its id; 0: no such row
    //! What Belvo says of links now, by id.
    void setStates(const QHash<QString, QString> &states);

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(answer().links.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype row, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    void onLog() override { m_states.clear(); }

private:
    QHash<QString, QString> m_states;
};

//! Requests that were refused for the way they were made.
class LogFaultTable : public LogTable
{
    Q_OBJECT
public:
    enum Column { Call, Field, Code, Lines, Message, NextStep, ColumnCount };
    using LogTable::LogTable;
    [[nodiscard]] LineFilter linesOf(int row) const override;

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(answer().faults.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype row, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Lines; }
};

//! Lines of the log: those behind a figure, or the story of a link with what each call was in it.
class LogLineTable : public LogTable
{
    Q_OBJECT
public:
    enum Column { Line, Time, Story, Status, Code, Call, Link, Institution, RequestId, Message, ColumnCount };
    using LogTable::LogTable;
    void setRows(const std::vector<std::uint32_t> &rows);
    void setStory(const std::vector<StoryLine> &story);
    [[nodiscard]] LineFilter linesOf(int row) const override; //!< those of its link
    [[nodiscard]] QString requestId(int row) const;

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype row, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Line || column == Status; }
    void onLog() override;

private:
    std::vector<std::uint32_t> m_rows;
    std::vector<StoryLine> m_story; //!< of the same rows, when it is one
};

} // namespace vinculo::models
