// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

QString supported(const QString &wanted)
{
    for (const QString &language : {u"pt"_s, u"es"_s, u"en"_s})
        if (wanted.startsWith(language))
            return language;
    return {};
}

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (supported(system.name()) == language)
        return system;
    if (language == "pt"_L1)
        return QLocale(QLocale::Portuguese, QLocale::Brazil);
    if (language == "es"_L1)
        return QLocale(QLocale::Spanish, QLocale::Mexico);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

Translators::~Translators()
{
    if (QCoreApplication::instance())
        removeAll();
}

void Translators::removeAll()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translators::install(const QString &language)
{
    QString chosen = supported(language);
    if (chosen.isEmpty())
        chosen = supported(QLocale::system().name());
    if (chosen.isEmpty())
        chosen = u"en"_s;
    removeAll();
    m_language = chosen;
    QLocale::setDefault(localeFor(chosen));
    // Qt's own texts: pt exists as pt_BR only. Bundles carry the files beside the program's resources.
    const QString qtLanguage = chosen == "pt"_L1 ? u"pt_BR"_s : chosen;
    if (m_qt.load(u"qtbase_"_s + qtLanguage, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/vinculo_"_s + chosen))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace vinculo::app
