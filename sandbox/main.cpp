// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t g_stopAsked = 0;

void askToStop(int)
{
    g_stopAsked = 1;
}

struct Parser
{
    QCommandLineParser parser;
    QCommandLineOption seed{u"seed"_s, u"Seed of the generated data."_s, u"number"_s, u"1"_s};
    QCommandLineOption people{u"people"_s, u"Number of people."_s, u"number"_s, u"200"_s};
    QCommandLineOption transactions{u"transactions"_s, u"Number of transactions."_s, u"number"_s, u"20000"_s};
    QCommandLineOption now{u"now"_s,
                           u"Start of the sandbox's clock, ISO 8601 with zone; the real time if left out."_s,
                           u"timestamp"_s};
    QCommandLineOption latency{u"latency"_s, u"Milliseconds added to every answer."_s, u"ms"_s, u"0"_s};
    QCommandLineOption faults{
        u"faults"_s, u"Faults to begin with: a JSON list, as /_sandbox/faults takes it."_s, u"json"_s};
    QCommandLineOption port{u"port"_s, u"Port on 127.0.0.1; 0 is any."_s, u"number"_s, u"8710"_s};
    QCommandLineOption secretId{u"secret-id"_s, u"Secret id the API expects."_s, u"text"_s, u"demo"_s};
    QCommandLineOption secretPassword{u"secret-password"_s, u"Secret password the API expects."_s, u"text"_s,
                                      u"demo"_s};
    QCommandLineOption noLimits{u"no-limits"_s,
                                u"Without the limits on requests, deletions and refreshes."_s};
    QString problem = {};

    Parser()
    {
        parser.setApplicationDescription(
            u"A local Belvo API over generated people. Prints its base URL when it is ready."_s);
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions(
            {seed, people, transactions, now, latency, faults, port, secretId, secretPassword, noLimits});
    }

    int number(const QCommandLineOption &option, int low, int high)
    {
        bool ok = false;
        const int value = parser.value(option).toInt(&ok);
        if (!ok || value < low || value > high)
            problem = u"--%1 takes a number from %2 to %3."_s.arg(
                option.names().constFirst(), QString::number(low), QString::number(high));
        return value;
    }

    vinculo::sandbox::ServerOptions options()
    {
        vinculo::sandbox::ServerOptions options;
        bool ok = false;
        options.seed = parser.value(seed).toULongLong(&ok);
        if (!ok)
            problem = u"--seed takes a number."_s;
        options.people = number(people, 1, 100'000);
        options.transactions = number(transactions, 0, 20'000'000);
        options.latencyMs = number(latency, 0, 600'000);
        options.port = static_cast<quint16>(number(port, 0, 65535));
        options.secretId = parser.value(secretId).toUtf8();
        options.secretPassword = parser.value(secretPassword).toUtf8();
        options.limits = !parser.isSet(noLimits);
        options.faults = parser.value(faults);
        if (parser.isSet(now)) {
            options.now = QDateTime::fromString(parser.value(now), Qt::ISODateWithMs).toUTC();
            if (!options.now.isValid())
                problem = u"--now takes an ISO 8601 timestamp such as 2026-03-14T09:00:00Z."_s;
        }
        return options;
    }
};

int fail(const QString &sentence)
{
    std::fprintf(stderr, "vinculo-sandbox: %s\n", qPrintable(sentence));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vinculo-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VINCULO_VERSION));
    Parser parser;
    parser.parser.process(application);
    const vinculo::sandbox::ServerOptions options = parser.options();
    if (!parser.problem.isEmpty())
        return fail(parser.problem);
    vinculo::sandbox::Server server(options);
    const auto url = server.start();
    if (!url)
        return fail(url.error());
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    std::printf("%s\n", qPrintable(url->toString()));
    std::fflush(stdout);
    // A signal handler may do next to nothing; the event loop looks at its flag.
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [] {
        if (g_stopAsked)
            QCoreApplication::quit();
    });
    timer.start(100);
    return QCoreApplication::exec();
}
