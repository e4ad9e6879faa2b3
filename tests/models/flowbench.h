// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "tests/support/scriptedtransport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vinculo::tests {

inline constexpr auto kLinkId = "6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab";

//! What a flow needs to run: scripted answers, a clock that is moved by hand, the real governor and client.
//! Retries wait nothing, because the jitter is zero.
struct FlowBench
{
    qint64 steadyMs = 5'000'000;
    qint64 utcMs = 1'780'000'000'000;
    ScriptedTransport transport;
    api::Governor governor{transport, clock()};
    api::Client client{governor, QUrl(QStringLiteral("https://sandbox.belvo.com"))};

    api::Clock clock()
    {
        return {[this] { return steadyMs; }, [this] { return utcMs; }, [] { return 0.0; }};
    }
    void pass(std::chrono::seconds time)
    {
        steadyMs += std::chrono::milliseconds(time).count();
        utcMs += std::chrono::milliseconds(time).count();
    }
    [[nodiscard]] QJsonObject sentBody(qsizetype index) const
    {
        return QJsonDocument::fromJson(transport.sent().value(index).body).object();
    }
    [[nodiscard]] qsizetype countOf(HttpVerb verb) const
    {
        return std::ranges::count(transport.sent(), verb, &api::Request::verb);
    }

    static QByteArray linkJson(const QByteArray &lastAccessedAt = "2026-05-01T10:00:00.000000Z",
                               const QByteArray &status = "valid", const QByteArray &accessMode = "recurrent")
    {
        return QByteArray(R"({"id":")") + kLinkId +
               R"(","institution":"ofmockbank_br_retail","access_mode":")" + accessMode +
               R"(","last_accessed_at":")" + lastAccessedAt +
               R"(","created_at":"2026-01-01T00:00:00Z","external_id":"customer-17","institution_user_id":"u-1",)"
               R"("status":")" +
               status +
               R"(","created_by":"bcef7f35-67f2-4b19-b009-cb38795faf09","refresh_rate":"7d",)"
               R"("credentials_storage":"store","fetch_resources":["ACCOUNTS"],"stale_in":"365d"})";
    }
    static api::ChunkPtr linkRow(const QByteArray &json = linkJson())
    {
        return api::decodeList(resources::links(), json)->rows;
    }
    static QByteArray errorJson(const QByteArray &code)
    {
        return QByteArray(R"([{"code":")") + code +
               R"(","message":"words of the server","request_id":"0123456789abcdef0123456789abcdef"}])";
    }
    //! A 428 body; `value` and `expiry` are JSON tokens.
    static QByteArray challengeJson(const QByteArray &type, const QByteArray &value = "null",
                                    bool expectsInput = true, const QByteArray &session = "session-1",
                                    const QByteArray &expiry = "600")
    {
        return QByteArray(R"([{"code":"token_required","message":"m","session":")") + session +
               R"(","expiry":)" + expiry + R"(,"link":")" + kLinkId +
               R"(","request_id":"r-428","token_generation_data":{"type":")" + type + R"(","value":)" +
               value + R"(,"instructions":"Do this","expects_user_input":)" +
               (expectsInput ? "true" : "false") + "}}]";
    }
    static MfaChallenge challenge(const QByteArray &body)
    {
        return *api::decodeError(428, "application/json", body).challenge;
    }
};

} // namespace vinculo::tests
