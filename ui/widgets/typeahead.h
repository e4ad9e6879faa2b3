// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

class QAbstractItemModel;

namespace vinculo::ui {

//! Finds the row whose text begins with what is typed, blind to case and accents: from where one stands to
//! the end, then from the beginning. Looks at the texts as they are shown, so that masked ones stay masked. A
//! long table is looked through a few milliseconds at a time, so that nothing ever stalls; the next key, or
//! stop(), ends the search.
class TypeAhead : public QObject
{
    Q_OBJECT
public:
    explicit TypeAhead(QObject *parent = nullptr);

    //! One more key. `column` is where to look, `from` the row one stands on, -1 none.
    void type(const QString &key, QAbstractItemModel &model, int column, int from);
    void stop();
    //! Within the pause after which a key begins a new word (also a space belongs to the word then).
    [[nodiscard]] bool isTyping() const { return m_pause.isActive() && !m_typed.isEmpty(); }

Q_SIGNALS:
    void found(const QModelIndex &index);
    void nothingFound();

private:
    void look();
    QString m_typed;
    std::string m_wanted; //!< folded
    QPointer<QAbstractItemModel> m_model;
    int m_column = 0;
    int m_row = 0;
    int m_left = 0; //!< rows still to be looked at
    QTimer m_pause;
    QTimer m_next;
};

} // namespace vinculo::ui
