// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/life.h"
#include "sandbox/http/jsonwriter.h"

namespace vinculo::sandbox {

// What the Mexican institutes of social security say about a person in more than one resource.

//! The population registry number, by which the institutes know people; made up for those who log in by RFC.
std::string curpOf(const PersonRecord &person);
//! The employer's registration at the institute and its place, the same in every resource.
std::string employerRegistration(const Job &job);
std::string_view stateOf(const PersonRecord &person);

//! The raises of the first of January.
struct Pay
{
    Day since = 0;
    Cents daily = 0;
};
//! Newest first; the last is the one the job began with.
std::vector<Pay> paysOf(const Job &job, Day today);

//! Starts "personal_data" and writes the names and the birth date; the caller ends the object.
void beginPersonalData(JsonWriter &json, const PersonRecord &person);
void writeDocumentIds(JsonWriter &json, const PersonRecord &person);

} // namespace vinculo::sandbox
