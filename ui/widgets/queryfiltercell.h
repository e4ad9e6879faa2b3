// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"
#include "ui/widgets/querylineedit.h"

namespace vinculo::ui {

class QuerySuggestions;

//! The condition on one column, in a row of filters under the headers. Reads and writes a QueryState; what is
//! typed counts at once, what is not understood is underlined.
class QueryFilterCell : public QueryLineEdit
{
    Q_OBJECT
public:
    QueryFilterCell(Theme &theme, models::QueryState &state, const FieldSpec &field, QWidget *parent);
    void retranslate();

Q_SIGNALS:
    void stepRequested(int step); //!< Return, Tab: 1, Shift+Tab: -1
    void left();                  //!< Down, or Esc in the empty cell: on to the table

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void onEdited();
    void onStateChanged();
    void showErrors(const models::MadeCondition &made);
    [[nodiscard]] bool hasChoices() const;

    models::QueryState &m_state;
    const FieldSpec &m_field;
    QuerySuggestions *m_suggestions;
    QString m_known; //!< what the state said last; only a change of it replaces what was typed
    bool m_isWriting = false;
};

} // namespace vinculo::ui
