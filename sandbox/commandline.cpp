// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include "sandbox/admin/scenarios.h"
#include "sandbox/generator/personas.h"
#include "sandbox/programoptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vinculo::sandbox {

namespace {

class Reader
{
public:
    explicit Reader(const QStringList &arguments)
    {
        for (const OptionGroup &group : optionGroups()) {
            for (const ProgramOption &option : group.options) {
                QStringList names{QLatin1StringView(option.name)};
                if (names.constFirst() == "help"_L1)
                    names += {u"h"_s, u"?"_s};
                if (names.constFirst() == "version"_L1)
                    names += u"v"_s;
                m_parser.addOption(QCommandLineOption(names, QString(), QLatin1StringView(option.value),
                                                      QLatin1StringView(option.fallback)));
            }
        }
        if (!m_parser.parse(arguments))
            refuse(m_parser.errorText());
        else if (!m_parser.positionalArguments().isEmpty())
            refuse(u"There is nothing to do with “%1”."_s.arg(m_parser.positionalArguments().constFirst()));
    }

    CommandLine read()
    {
        if (m_line.wish == CommandLine::Wish::Refuse)
            return m_line;
        if (m_parser.isSet(u"help"_s))
            return print(helpText());
        if (m_parser.isSet(u"version"_s))
            return print(u"vinculo-sandbox %1\n"_s.arg(QStringLiteral(VINCULO_VERSION)));
        if (m_parser.isSet(u"personas"_s))
            return print(personaList());
        if (m_parser.value(u"faults"_s) == "list"_L1)
            return print(scenarioList());
        readAddress();
        readPeople();
        readRest();
        return m_line;
    }

private:
    void readAddress()
    {
        ServerOptions &options = m_line.options;
        options.port = static_cast<quint16>(number("port"_L1, 0, 65535));
        options.secretId = m_parser.value(u"secret-id"_s).toUtf8();
        options.secretPassword = m_parser.value(u"secret-password"_s).toUtf8();
        options.limits = !m_parser.isSet(u"no-limits"_s);
    }

    void readPeople()
    {
        ServerOptions &options = m_line.options;
        bool ok = false;
        options.seed = m_parser.value(u"seed"_s).toULongLong(&ok);
        if (!ok)
            refuse(u"--seed takes a number."_s);
        options.people = number("people"_L1, 1, 100'000);
        options.transactions = number("transactions"_L1, 0, 20'000'000);
        if (!m_parser.isSet(u"now"_s))
            return;
        options.now = QDateTime::fromString(m_parser.value(u"now"_s), Qt::ISODateWithMs).toUTC();
        if (!options.now.isValid())
            refuse(u"--now takes an ISO 8601 timestamp such as 2026-03-14T09:00:00Z."_s);
    }

    void readSeedFile(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(u"%1 cannot be read."_s.arg(QDir::toNativeSeparators(name)));
        m_line.options.seedFile = file.readAll();
        if (m_line.options.seedFile.isEmpty())
            refuse(u"%1 is empty."_s.arg(QDir::toNativeSeparators(name)));
    }

    static QString personaList()
    {
        QString text;
        for (const Persona &persona : personas())
            text += row(persona.name, persona.says);
        return text;
    }

    static QString scenarioList()
    {
        QString text;
        for (const Scenario &scenario : scenarios())
            text += row(scenario.name, scenario.says);
        return text;
    }

    static QString row(std::string_view name, std::string_view says)
    {
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).leftJustified(22) +
               QString::fromUtf8(says.data(), static_cast<qsizetype>(says.size())) + u'\n';
    }

    void readRest()
    {
        if (m_parser.isSet(u"seed-file"_s))
            readSeedFile(m_parser.value(u"seed-file"_s));
        const QStringList lists = m_parser.values(u"persona"_s);
        for (const QString &names : lists)
            m_line.options.personas += names.split(u',', Qt::SkipEmptyParts);
        m_line.options.latencyMs = number("latency"_L1, 0, 600'000);
        m_line.options.faults = m_parser.value(u"faults"_s);
        m_line.options.webhooks = m_parser.value(u"webhooks"_s);
        m_line.options.webhookAuthorization = m_parser.value(u"webhook-authorization"_s).toUtf8();
        m_line.options.webhookPauseMs = number("webhook-pause"_L1, 1, 3'600'000);
        if (m_line.options.webhooks.isEmpty() && m_parser.isSet(u"webhook-authorization"_s))
            refuse(u"--webhook-authorization needs --webhooks."_s);
        m_line.quiet = m_parser.isSet(u"quiet"_s);
    }

    int number(QLatin1StringView option, int low, int high)
    {
        bool ok = false;
        const int value = m_parser.value(option).toInt(&ok);
        if (!ok || value < low || value > high)
            refuse(u"--%1 takes a number from %2 to %3."_s.arg(option, QString::number(low),
                                                               QString::number(high)));
        return value;
    }

    CommandLine print(const QString &text)
    {
        m_line.wish = CommandLine::Wish::Print;
        m_line.text = text;
        return m_line;
    }

    //! The first problem is the one that is told.
    void refuse(const QString &sentence)
    {
        if (m_line.wish == CommandLine::Wish::Refuse)
            return;
        m_line.wish = CommandLine::Wish::Refuse;
        m_line.text = sentence;
    }

    QCommandLineParser m_parser;
    CommandLine m_line;
};

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    return Reader(arguments).read();
}

} // namespace vinculo::sandbox
