// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/languageoverride.h"

#include <QString>
#include <QTranslator>

namespace vinculo::app {

//! The three languages of the program and Qt's own texts in them; can be switched while windows are open.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    //! "pt", "es" or "en"; anything else: the system's language where we have it, else English. Sets the
    //! default QLocale too: dates and money follow the language, with the system's country when it speaks it.
    void install(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }
    //! For texts in another language than the program's; always the newest translator.
    [[nodiscard]] ui::LanguageOverride &languageOverride() { return m_override; }

private:
    void removeAll();

    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
    ui::LanguageOverride m_override;
};

} // namespace vinculo::app
