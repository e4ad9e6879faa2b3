// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querycompletion.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace vinculo::ui {

//! What could be typed next, as a list under a line edit. Lies inside the window and never takes the focus:
//! Down and Up choose, Return and Tab take what was chosen, Esc closes, Ctrl+Space opens. While nothing is
//! chosen every key but Down goes to the line as if there were no list.
class QuerySuggestions : public QFrame
{
    Q_OBJECT
public:
    using Provider =
        std::function<QList<models::QuerySuggestion>(const QString &text, int cursor, bool isAsked)>;
    QuerySuggestions(Theme &theme, QLineEdit &line, Provider provider);

    void ask(); //!< also where nothing has been typed yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh(bool isAsked);
    void place();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void choose(int step);
    void accept(const QModelIndex &index);

    Theme &m_theme;
    QLineEdit &m_line;
    Provider m_provider;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<models::QuerySuggestion> m_suggestions;
};

} // namespace vinculo::ui
