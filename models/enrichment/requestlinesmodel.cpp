// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/requestlinesmodel.h"

#include "models/table/visibletext.h"

namespace vinculo::models {

void RequestLinesModel::setText(const QByteArray &utf8)
{
    if (m_text == utf8)
        return;
    beginResetModel();
    m_text = utf8;
    m_ends.clear();
    m_longest = -1;
    qsizetype start = 0;
    qsizetype longest = 0;
    while (start < m_text.size()) {
        const qsizetype found = m_text.indexOf('\n', start);
        const qsizetype end = found < 0 ? m_text.size() : found;
        if (end - start > longest) {
            longest = end - start;
            m_longest = static_cast<int>(m_ends.size());
        }
        m_ends.push_back(end);
        start = end + 1;
    }
    endResetModel();
}

int RequestLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ends.size());
}

QVariant RequestLinesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const qsizetype start = row == 0 ? 0 : m_ends[row - 1] + 1;
    const QString line = QString::fromUtf8(m_text.constData() + start, m_ends[row] - start);
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return QString(indent, QChar(u'\u00A0')) + visibleText(line.sliced(indent));
}

} // namespace vinculo::models
