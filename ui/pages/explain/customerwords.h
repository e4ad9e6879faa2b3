// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"
#include "ui/dialogs/frame/card.h"

class QComboBox;
class QPushButton;

namespace vinculo::ui {

class Theme;
class WordLabel;

//! The message for the customer, in the language they speak, ready to be copied.
class CustomerWords : public Card
{
    Q_OBJECT
public:
    CustomerWords(Theme &theme, QWidget *parent);
    //! nullptr: hides it. `language`: "pt", "es", "en", until somebody chooses another.
    void setGuidance(const Guidance *guidance, const QString &institution, const QString &language);
    void retranslate();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void copied();

private:
    void showText();

    const Guidance *m_guidance = nullptr;
    QString m_institution;
    WordLabel *m_title;
    QComboBox *m_language;
    WordLabel *m_text;
    QPushButton *m_copy;
};

} // namespace vinculo::ui
