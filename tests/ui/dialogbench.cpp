// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogbench.h"

#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::tests {
namespace {

ScriptedTransport::Answer list(const QByteArray &rows, int count)
{
    return ScriptedTransport::answer(200, "{\"count\":" + QByteArray::number(count) +
                                              ",\"next\":null,\"previous\":null,\"results\":[" + rows + "]}");
}

ui::Theme &sharedTheme()
{
    static auto *theme = new ui::Theme(*qApp, qApp);
    return *theme;
}

Profile profileFor(Environment environment)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Aurora <b>Pagamentos</b>"_s;
    profile.environment = environment;
    profile.access = Access::Admin;
    profile.baseUrl = QUrl(environment == Environment::Production ? u"https://api.belvo.com"_s
                                                                  : u"https://sandbox.belvo.com"_s);
    return profile;
}

} // namespace

DialogBench::DialogBench(Environment environment)
    : theme(sharedTheme())
    , governor(transport, api::Clock::system())
    , client(governor, QUrl(u"https://sandbox.belvo.com"_s))
    , profile(profileFor(environment))
    , chunk(api::decodeList(resources::links(), linkJson())->rows)
    , link(*models::LinkRow::fromChunk(chunk))
    , names(client)
{
    transport.setHandler([this](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
        return request.verb == api::HttpVerb::Get ? answerGet(request) : std::nullopt;
    });
}

std::optional<ScriptedTransport::Answer> DialogBench::answerGet(const api::Request &request) const
{
    if (request.path == "/api/institutions/"_L1) {
        const QJsonArray all = QJsonDocument::fromJson('[' + institutionsJson() + ']').array();
        const QString name = request.query.queryItemValue(u"name"_s);
        for (const QJsonValue &one : all)
            if (one["name"_L1].toString() == name)
                return list(QJsonDocument(one.toObject()).toJson(), 1);
        return list(institutionsJson(), 2);
    }
    if (request.path == "/api/owners/"_L1)
        return list(R"({"id":"aaaaaaaa-6e00-48a4-91c9-ca55968576c8","display_name":"Maria Souza"})", 1);
    if (request.path == "/api/accounts/"_L1)
        return list({}, 4);
    if (request.path == "/api/transactions/"_L1)
        return list({}, 12840);
    const QByteArray json = linkJson();
    return ScriptedTransport::answer(
        200, linkWasReached ? QByteArray(json).replace("2026-10-01", "2026-10-02") : json);
}

int DialogBench::sent(api::HttpVerb verb) const
{
    return static_cast<int>(std::ranges::count(transport.sent(), verb, &api::Request::verb));
}

QByteArray DialogBench::lastBody(api::HttpVerb verb) const
{
    QByteArray body;
    for (const api::Request &request : transport.sent())
        if (request.verb == verb)
            body = request.body;
    return body;
}

QByteArray DialogBench::linkJson()
{
    return R"({"id":"30cb4806-6e00-48a4-91c9-ca55968576c8","institution":"inss_br_employment","access_mode":"single",
        "last_accessed_at":"2026-10-01T12:00:00.000000Z","created_at":"2026-01-01T12:00:00Z","external_id":"customer_1",
        "institution_user_id":"sooE7XJWEKypZJR603ecaWYk-8Ap0oD3Nr1pBQ4eG9c=","status":"valid",
        "created_by":"bcef7f35-67f2-4b19-b009-cb38795faf09","refresh_rate":null,"credentials_storage":"30d",
        "fetch_resources":["ACCOUNTS","OWNERS"],"stale_in":"365d"})";
}

QByteArray DialogBench::institutionsJson()
{
    return R"({"id":1,"name":"inss_br_employment","display_name":"INSS & <i>Cia</i>","type":"employment",
        "country_codes":["BR"],"primary_color":"#0f9b6c","integration_type":"credentials","status":"healthy",
        "resources":["ACCOUNTS","OWNERS","TRANSACTIONS"],"form_fields":[
          {"name":"username","type":"text","label":"CPF","validation":"^\\d{11}$","placeholder":"01234567890",
           "validation_message":"The CPF has eleven digits."},
          {"name":"password","type":"password","label":"Password","validation":"","placeholder":"","validation_message":""}]},
        {"id":2,"name":"ofitau_br_retail","display_name":"Itaú","type":"bank","country_codes":["BR"],
         "primary_color":"#ec7000","integration_type":"openfinance","status":"down","resources":["ACCOUNTS"],"form_fields":[]})";
}

} // namespace vinculo::tests
