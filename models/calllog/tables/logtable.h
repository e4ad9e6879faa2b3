// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/logwords.h"
#include "models/calllog/tables/logsort.h"
#include "models/totals/latestjob.h"

#include <QAbstractTableModel>

#include <memory>

namespace vinculo::models {

//! A table of what a log says. Cells are made when they are looked at, so that a million rows cost nothing.
//! Everything is text from outside or words: shown as plain text. Sorted on a worker; the rows change their
//! places when that is done, and new rows are sorted as those before. GUI thread.
class LogTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LogTable(QObject *parent = nullptr);

    //! Both or none. The words are for cells; headings are in the current language.
    void setLog(std::shared_ptr<const LogLines> lines, std::shared_ptr<const LogAnswer> answer,
                const LogWords &words);
    void retranslate(const LogWords &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! By a column, those before it deciding between equals; -1: as the log's answer has them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    //! The lines behind a row.
    [[nodiscard]] LineFilter linesOf(int row) const { return filterOf(entryAt(row)); }

protected:
    //! What stands in a row, counted as the answer has them.
    [[nodiscard]] qsizetype entryAt(int row) const;
    void startOver(); //!< the entries are others: within a reset

    [[nodiscard]] virtual qsizetype rows() const = 0; //!< asked only with a log
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString text(qsizetype entry, int column) const = 0;
    [[nodiscard]] virtual LineFilter filterOf(qsizetype entry) const = 0;
    //! What a column is sorted by. The one of LogTable is for few entries: it makes every text.
    [[nodiscard]] virtual LogKeyMaker keys(int column) const;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    //! A number for every entry, made at once: for few entries.
    template<class Number>
    [[nodiscard]] LogKeyMaker numberKeys(const Number &number) const
    {
        RowKeys keys;
        for (qsizetype entry = 0; entry < rows(); ++entry)
            keys.push_back(number(entry));
        return [keys = std::move(keys)] { return keys; };
    }
    virtual void onLog() {} //!< before the rows are new

    [[nodiscard]] const LogLines &lines() const { return *m_lines; }
    [[nodiscard]] const LogAnswer &answer() const { return *m_answer; }
    [[nodiscard]] const std::shared_ptr<const LogLines> &sharedLines() const { return m_lines; }
    [[nodiscard]] const std::shared_ptr<const LogAnswer> &sharedAnswer() const { return m_answer; }
    [[nodiscard]] const LogWords &words() const { return m_words; }
    [[nodiscard]] bool hasLog() const { return m_lines != nullptr; }
    //! A text from outside in one line.
    [[nodiscard]] static QString cell(const QString &text);

private:
    void startSort(std::vector<std::uint32_t> from);
    void takeOrder(std::vector<std::uint32_t> order);

    std::shared_ptr<const LogLines> m_lines;
    std::shared_ptr<const LogAnswer> m_answer;
    LogWords m_words{QStringLiteral("en"), QLocale()};
    std::vector<std::uint32_t> m_order; //!< entries by row; empty: as they are
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    LatestJob<std::vector<std::uint32_t>> m_job;
};

} // namespace vinculo::models
