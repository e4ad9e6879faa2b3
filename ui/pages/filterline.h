// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vinculo::ui {

class FilterChipBar;

//! The filter line of a list: words for the loaded rows, a button for what Belvo can filter by, and the
//! active filters as chips below.
class FilterLine : public QWidget
{
    Q_OBJECT
public:
    FilterLine(Theme &theme, models::FilterSet &filters, QWidget *parent);

    [[nodiscard]] QString words() const;
    void setWords(const QString &words);
    void focusWords();
    void retranslate();

Q_SIGNALS:
    void wordsChanged(const QString &words); //!< after a short pause in typing
    void left();                             //!< Return, Down, or Esc in the empty field: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openPopup(const QString &key);
    Theme &m_theme;
    models::FilterSet &m_filters;
    QTimer m_typing;
    QLineEdit *m_words;
    QPushButton *m_button;
    FilterChipBar *m_chips;
};

} // namespace vinculo::ui
