// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <string>

namespace vinculo::sandbox {

struct ServerOptions
{
    quint64 seed = 1; //!< same seed, sizes and `now`: same data
    int people = 200;
    int transactions = 20000;
    QDateTime now;     //!< UTC; invalid: the real clock
    int latencyMs = 0; //!< added to every answer of the API
    quint16 port = 0;  //!< 0: any
    QByteArray secretId = "demo";
    QByteArray secretPassword = "demo";
    bool limits = true;              //!< request, deletion and refresh limits as published
    QString faults;                  //!< JSON list of faults to begin with
    QStringList personas;            //!< ready-made people, by name; "all" is every one
    QByteArray seedFile;             //!< people in full, as JSON; the text of the file, not its name
    QString webhooks;                //!< where webhooks go, http on this machine; empty: none are sent
    QByteArray webhookAuthorization; //!< sent along with them
    int webhookPauseMs = 10'000;     //!< before the first repetition; grows by as much each time
    //! Takes a line for every call, from any thread; empty: nothing is logged.
    std::function<void(const std::string &)> log;
};

//! A local Belvo on 127.0.0.1, with its own threads. Start and stop it from one thread; the calls it serves
//! may come from anywhere.
class Server
{
public:
    explicit Server(ServerOptions options);
    ~Server(); //!< stops and joins
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    //! Generates the data, listens and answers the base URL ("http://127.0.0.1:8710"), or an untranslated
    //! sentence that says what is wrong.
    [[nodiscard]] tl::expected<QUrl, QString> start();
    void stop();
    //! Empty while stopped.
    [[nodiscard]] QUrl baseUrl() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace vinculo::sandbox
