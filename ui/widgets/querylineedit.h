// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querytext.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

namespace vinculo::ui {

//! A line edit that underlines parts of its text as wrong, and whose text can be changed from outside without
//! losing what Ctrl+Z brings back or where the cursor stands.
class QueryLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit QueryLineEdit(Theme &theme, QWidget *parent = nullptr);

    void setMarks(const QList<models::TextSpan> &marks);
    [[nodiscard]] const QList<models::TextSpan> &marks() const { return m_marks; }
    //! Changes only what differs, as one step to undo.
    void replaceText(const QString &text);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintMarks();

    Theme &m_theme;
    QList<models::TextSpan> m_marks;
    bool m_isComposing = false; //!< an input method shows text that is not yet there
};

} // namespace vinculo::ui
