// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"
#include "ui/widgets/querylineedit.h"

#include <QTimer>

namespace vinculo::ui {

class QuerySuggestions;

//! The search field of a list. Shows and edits the text of a QueryState, underlines what is not understood
//! and suggests what could be typed. What is being typed just now counts as wrong only after a pause.
class QueryField : public QueryLineEdit
{
    Q_OBJECT
public:
    QueryField(Theme &theme, models::QueryState &state, QWidget *parent);

    void retranslate();
    void select(models::TextSpan span); //!< and takes the focus, to edit that part
    void showSuggestions();
    //! Whether errors are shown now: not while the place they are at is being typed.
    [[nodiscard]] bool showsErrors() const { return m_showsErrors; }

Q_SIGNALS:
    void errorsShown(bool shown);
    void submitted();     //!< Return or Enter
    void left();          //!< Down, or Esc in the empty field: on to the table
    void helpRequested(); //!< F1

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onStateChanged();
    void settle();
    void refreshMarks();

    models::QueryState &m_state;
    QuerySuggestions *m_suggestions;
    QTimer m_pause;
    bool m_showsErrors = false;
};

} // namespace vinculo::ui
