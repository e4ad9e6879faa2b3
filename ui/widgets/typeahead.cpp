// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typeahead.h"

#include "models/table/foldedtext.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace vinculo::ui {

namespace {
constexpr int kSliceMs = 6; //!< well below one frame
constexpr int kRowsBetweenLooks = 256;
} // namespace

TypeAhead::TypeAhead(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_typed.clear(); });
    connect(&m_next, &QTimer::timeout, this, &TypeAhead::look);
}

void TypeAhead::type(const QString &key, QAbstractItemModel &model, int column, int from)
{
    m_typed += key;
    m_pause.start(QApplication::keyboardInputInterval());
    const auto isSame = [this](QChar c) { return c == m_typed.front(); };
    const bool isRepeated = m_typed.size() > 1 && std::all_of(m_typed.begin(), m_typed.end(), isSame);
    m_wanted = models::foldedText((isRepeated ? m_typed.left(1) : m_typed).toStdString());
    m_model = &model;
    m_column = column;
    m_left = model.rowCount();
    // A new word looks beyond the row one stands on, a longer one may still mean it.
    const bool isNew = m_typed.size() == key.size() || isRepeated;
    m_row = m_left > 0 ? (std::max(from, isNew ? -1 : 0) + (isNew ? 1 : 0)) % m_left : 0;
    look();
}

void TypeAhead::stop()
{
    m_next.stop();
    m_pause.stop();
    m_typed.clear();
}

void TypeAhead::look()
{
    if (!m_model || m_wanted.empty())
        return;
    QElapsedTimer clock;
    clock.start();
    const int rows = m_model->rowCount();
    for (int seen = 1; m_left > 0 && rows > 0; --m_left, ++m_row, ++seen) {
        m_row = m_row < rows ? m_row : 0;
        const QModelIndex index = m_model->index(m_row, m_column);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (models::foldedText(text.left(200).toStdString()).starts_with(m_wanted)) {
            m_next.stop();
            Q_EMIT found(index);
            return;
        }
        if (seen % kRowsBetweenLooks == 0 && clock.elapsed() >= kSliceMs) {
            --m_left;
            ++m_row;
            m_next.start();
            return;
        }
    }
    m_next.stop();
    Q_EMIT nothingFound();
}

} // namespace vinculo::ui
