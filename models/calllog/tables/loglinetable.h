// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/tables/logtable.h"

namespace vinculo::models {

//! Lines of the log: those behind a figure, or the story of a link with what each call was in it.
class LogLineTable : public LogTable
{
    Q_OBJECT
public:
    enum Column { Line, Time, Story, Status, Code, Call, Link, Institution, RequestId, Message, ColumnCount };
    using LogTable::LogTable;
    void setRows(const std::vector<std::uint32_t> &rows);
    void setStory(const std::vector<StoryLine> &story);
    [[nodiscard]] QString requestId(int row) const;

protected:
    [[nodiscard]] qsizetype rows() const override { return qsizetype(m_rows->size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString text(qsizetype entry, int column) const override;
    [[nodiscard]] LineFilter filterOf(qsizetype entry) const override; //!< those of its link
    [[nodiscard]] LogKeyMaker keys(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Line || column == Status; }
    void onLog() override;

private:
    [[nodiscard]] std::uint32_t lineAt(qsizetype entry) const { return (*m_rows)[std::size_t(entry)]; }
    using Rows = std::vector<std::uint32_t>;
    [[nodiscard]] LogKeyMaker dictionaryKeys(const LogTexts LogLines::*texts,
                                             const Rows LogLines::*column) const;
    template<class Number>
    [[nodiscard]] LogKeyMaker numberKeys(Number number) const;
    [[nodiscard]] LogKeyMaker callKeys() const;
    [[nodiscard]] LogKeyMaker storyKeys() const;

    std::shared_ptr<const Rows> m_rows = std::make_shared<const Rows>();
    std::vector<StoryLine> m_story; //!< of the same rows, when it is one
};

} // namespace vinculo::models
