// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace vinculo::ui {

class FieldRow;
class Theme;

//! What to write to the customer, ready to be sent, in a language of one's choice: that of the program's
//! window has nothing to do with it. The text can be changed before it is copied.
class CustomerTextPane : public QWidget
{
    Q_OBJECT
public:
    //! `language`: "pt", "es" or "en", chosen at first.
    CustomerTextPane(Theme &theme, const QString &language, QWidget *parent = nullptr);

    //! nullptr: there is nothing to tell, and nothing is shown.
    void setGuidance(const Guidance *guidance, const QString &institution);
    void retranslate();
    void copy();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasText() const { return m_guidance != nullptr; }

Q_SIGNALS:
    void copied();

private:
    void fill();

    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    FieldRow *m_textRow;
    const Guidance *m_guidance = nullptr; //!< of the catalogue: lives as long as the program
    QString m_institution;
};

} // namespace vinculo::ui
