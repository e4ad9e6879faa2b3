// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QByteArray>

#include <vector>

namespace vinculo::models {

//! The text of a request, line by line: as long as it is, only what is on the screen is ever laid out. GUI
//! thread.
class RequestLinesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setText(const QByteArray &utf8);
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] int longestLine() const { return m_longest; } //!< its row; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends; //!< of every line, without its line break
    int m_longest = -1;
};

} // namespace vinculo::models
