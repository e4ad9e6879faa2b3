// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace vinculo::ui {

//! Lets one text be written in another language than the program's, a report for a customer. It is installed
//! once as the newest translator and says nothing until a Scope asks for a language: the program's windows
//! never hear of it, because no LanguageChange is sent. GUI thread; texts of other threads keep the program's
//! language.
class LanguageOverride : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    //! While it lives, tr() answers in `language` ("pt", "es", "en"). One at a time and never across a return
    //! to the event loop. Without an override (nullptr) the program's language stays.
    class Scope
    {
    public:
        Scope(LanguageOverride *languages, const QString &language);
        ~Scope();
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;

    private:
        LanguageOverride *m_languages;
    };

    //! Empty on purpose: Qt tells nobody of a translator without texts when it is installed.
    [[nodiscard]] bool isEmpty() const override { return true; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;

    //! Dates, numbers and money as who speaks this language writes them: the system's country where the
    //! system speaks it, else Brazil, Mexico, the United States.
    [[nodiscard]] static QLocale localeFor(const QString &language);

private:
    QTranslator m_catalogue; //!< of the language asked for
    bool m_isAsked = false;
};

} // namespace vinculo::ui
