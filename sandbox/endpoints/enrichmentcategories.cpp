// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/enrichmentresults.h"
#include "sandbox/http/jsonwriter.h"

#include <QString>

#include <rapidjson/writer.h>

namespace vinculo::sandbox {

namespace {

//! "STREAMING BR" → "Streaming Br"
std::string merchantName(const std::string &description)
{
    QString name = QString::fromStdString(description).toLower();
    bool isStart = true;
    for (QChar &c : name) {
        c = isStart ? c.toUpper() : c;
        isStart = c.isSpace();
    }
    return name.toStdString();
}

} // namespace

std::string categorizedTransactions(const EnrichmentInput &input)
{
    const auto &sent = input.document()["transactions"];
    JsonWriter json;
    json.beginObject();
    json.beginArray("transactions");
    for (rapidjson::SizeType i = 0; i < sent.Size(); ++i) {
        const SentTransaction &transaction = input.transactions()[i];
        const Categorized found = categorize(transaction.description, transaction.isInflow);
        json.beginObject();
        for (const auto &member : sent[i].GetObject()) { // as it was sent
            rapidjson::StringBuffer text;
            rapidjson::Writer<rapidjson::StringBuffer> writer(text);
            member.value.Accept(writer);
            json.raw({member.name.GetString(), member.name.GetStringLength()},
                     {text.GetString(), text.GetSize()});
        }
        json.text("category", found.category);
        json.textOrNull("subcategory", found.subcategory);
        if (found.hasMerchant) {
            json.beginObject("merchant");
            json.null("logo");
            json.null("website");
            json.text("merchant_name", merchantName(transaction.description));
            json.endObject();
        } else {
            json.null("merchant");
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace vinculo::sandbox
