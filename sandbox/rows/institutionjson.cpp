// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

void writeFormField(JsonWriter &json, const FormField &field)
{
    json.beginObject();
    json.text("name", field.name);
    json.text("type", field.type);
    json.text("label", field.label);
    json.text("validation", field.validation);
    json.text("placeholder", field.placeholder);
    json.text("validation_message", "Check what you typed: " + std::string(field.label));
    json.beginArray("values");
    json.endArray();
    json.endObject();
}

void writeFeatures(JsonWriter &json, const InstitutionRecord &institution)
{
    json.beginArray("features");
    if (institution.tokenRequired) {
        json.beginObject();
        json.text("name", "token_required");
        json.text(
            "description",
            "The institution may require a token during link creation or when making any other requests");
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string institutionJson(const Store &store, const InstitutionRecord &institution)
{
    const std::string logos = "https://statics.sandbox.example/institutions/";
    JsonWriter json;
    json.beginObject();
    json.integer("id", institution.id);
    json.text("name", institution.name);
    json.text("type", institution.type);
    if (institution.openFinance)
        json.null("website");
    else
        json.text("website", institution.website);
    json.text("display_name", institution.displayName);
    json.texts("country_codes", institution.countries);
    json.text("primary_color", institution.color);
    json.text("logo", logos + "text_logos/" + institution.name + ".svg");
    json.text("icon_logo", logos + "icon_logos/" + institution.name + ".svg");
    json.text("text_logo", logos + "text_logos/" + institution.name + ".svg");
    json.null("code");
    json.beginArray("form_fields");
    for (const FormField &field : institution.formFields)
        writeFormField(json, field);
    json.endArray();
    writeFeatures(json, institution);
    json.texts("resources", institution.resources);
    json.text("integration_type", institution.openFinance ? "openfinance" : "credentials");
    json.text("status", institution.down ? "down" : "healthy");
    if (institution.openFinance) {
        json.beginObject("openbanking_information");
        json.null("description");
        json.texts("participants", {institution.displayName});
        json.uuid("authorization_server_id",
                  store.ids.make(IdKind::AuthorizationServer, static_cast<std::uint64_t>(institution.id)));
        json.endObject();
    } else {
        json.null("openbanking_information");
    }
    json.endObject();
    return json.take();
}

} // namespace vinculo::sandbox
