// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/logwords.h"

#include <QAbstractTableModel>

#include <memory>

namespace vinculo::models {

//! A table of what a log says. Cells are made when they are looked at, so that a million rows cost nothing.
//! Everything is text from outside or words: shown as plain text. GUI thread.
class LogTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    //! Both or none. The words are for cells; headings are in the current language.
    void setLog(std::shared_ptr<const LogLines> lines, std::shared_ptr<const LogAnswer> answer,
                const LogWords &words);
    void retranslate(const LogWords &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! The lines behind a row.
    [[nodiscard]] virtual LineFilter linesOf(int row) const = 0;

protected:
    [[nodiscard]] virtual qsizetype rows() const = 0; //!< asked only with a log
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString text(qsizetype row, int column) const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    virtual void onLog() {} //!< before the rows are new

    [[nodiscard]] const LogLines &lines() const { return *m_lines; }
    [[nodiscard]] const LogAnswer &answer() const { return *m_answer; }
    [[nodiscard]] const LogWords &words() const { return m_words; }
    [[nodiscard]] bool hasLog() const { return m_lines != nullptr; }
    //! A text from outside in one line.
    [[nodiscard]] static QString cell(const QString &text);

private:
    std::shared_ptr<const LogLines> m_lines;
    std::shared_ptr<const LogAnswer> m_answer;
    LogWords m_words{QStringLiteral("en"), QLocale()};
};

} // namespace vinculo::models
