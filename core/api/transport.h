// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"
#include "core/domain/callrecord.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <chrono>

namespace vinculo::api {

using vinculo::CallRecord;
using vinculo::HttpVerb;
using vinculo::toString;

//! One request as a value. The path is built from constants and checked ids only.
struct Request
{
    HttpVerb verb = HttpVerb::Get;
    QString path;         //!< "/api/links/6f1c…/", always with the trailing slash
    QString pathTemplate; //!< "/api/links/{id}/": what logs and the Activity page show
    QUrlQuery query;
    QByteArray body;           //!< JSON; empty: none
    bool asynchronous = false; //!< X-Belvo-Request-Mode: async
    std::chrono::milliseconds deadline{
        0};                    //!< total; 0: the verb's default (GET 60 s, DELETE 60 s, others 330 s)
    int attempt = 1;           //!< counted by the governor; only recorded
    QString fetchedLink = {};  //!< only recorded: the link that is fetched at its institution
    QString touchedLink = {};  //!< only recorded: the link that is changed, erased or given a code
    QString institution = {};  //!< only recorded: technical name of the institution this is about
    QString fetchedKinds = {}; //!< only recorded, as CallRecord has it
    //! Success answers with the link that was made, whose data is being fetched: only recorded.
    bool makesLink = false;
};

//! A complete 2xx answer. Everything else arrives as ApiError.
struct Response
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
};

//! Where requests go. One implementation speaks HTTP, the tests have one that is scripted. GUI thread only.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual Call<Response> send(const Request &request) = 0;

Q_SIGNALS:
    void callFinished(const vinculo::api::CallRecord &record);
};

} // namespace vinculo::api
