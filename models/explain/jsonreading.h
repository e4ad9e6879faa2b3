// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain/gathering.h"

#include <QJsonDocument>

#include <optional>

namespace vinculo::models {

//! Reads JSON of any shape for what it tells: errors of the API (bare, in an array, wrapped in what programs
//! log around them), webhooks, messages of the widget, records of links. Any thread.
class JsonReading
{
public:
    //! `status`: what the text around the JSON says; 0: nothing.
    JsonReading(Gathering &gathering, int status)
        : m_gathering(gathering)
        , m_status(status)
    {
    }

    void read(const QJsonDocument &document);
    //! Nothing: it was JSON about something else.
    [[nodiscard]] std::optional<PastedKind> kind() const { return m_kind; }

private:
    void readValue(const QJsonValue &value, int status, int depth);
    void readArray(const QJsonArray &array, int status, int depth);
    void readObject(const QJsonObject &object, int status, int depth);
    void readErrors(const QJsonArray &errors, int status);
    void readWebhook(const QJsonObject &webhook);
    void readWidget(const QJsonObject &message);
    void readLink(const QJsonObject &link);
    void readFacts(const QJsonObject &object);
    void found(PastedKind kind);

    Gathering &m_gathering;
    int m_status;
    int m_values = 0; //!< looked at so far
    std::optional<PastedKind> m_kind;
};

} // namespace vinculo::models
