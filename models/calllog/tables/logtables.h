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

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(m_byLane.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype entry, int column) const override;
    [[nodiscard]] LineFilter filterOf(qsizetype entry) const override;
    [[nodiscard]] LogKeyMaker keys(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    void onLog() override;

private:
    [[nodiscard]] const LogCause &causeOf(qsizetype entry) const;

    std::vector<int> m_byLane;
};

//! Links by damage.
class LogLinkTable : public LogTable
{
    Q_OBJECT
public:
    enum Column { Link, Institution, Failures, Calls, Share, Cause, Strikes, Repeats, End, Now, ColumnCount };
    using LogTable::LogTable;
    [[nodiscard]] std::uint32_t linkAt(int row) const; //!< number of its id; 0: no such row
    //! What Belvo says of links now, by id.
    void setStates(const QHash<QString, QString> &states);

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(answer().links.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype entry, int column) const override;
    [[nodiscard]] LineFilter filterOf(qsizetype entry) const override;
    [[nodiscard]] LogKeyMaker keys(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    void onLog() override { m_states.clear(); }

private:
    [[nodiscard]] LogKeyMaker dictionaryKeys(const LogTexts LogLines::*texts,
                                             const std::uint32_t LinkDamage::*number) const;
    [[nodiscard]] LogKeyMaker kindKeys(const QStringList &kinds,
                                       const std::function<int(const LinkDamage &)> &kind) const;
    [[nodiscard]] static QString endOf(const LinkDamage &link);

    QHash<QString, QString> m_states;
};

//! Requests that were refused for the way they were made.
class LogFaultTable : public LogTable
{
    Q_OBJECT
public:
    enum Column { Call, Field, Code, Lines, Message, NextStep, ColumnCount };
    using LogTable::LogTable;

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(answer().faults.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype entry, int column) const override;
    [[nodiscard]] LineFilter filterOf(qsizetype entry) const override;
    [[nodiscard]] LogKeyMaker keys(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Lines; }
};

} // namespace vinculo::models
