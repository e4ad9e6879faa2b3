// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/companyyear.h"

#include <initializer_list>
#include <utility>

namespace vinculo::sandbox {

// Yearly and monthly returns (Mexico): the parts they share, and those of companies. The keys are the
// authority's.

//! What a return is about: a month, or a whole year when there is no month.
struct ReturnPeriod
{
    int year = 0;
    int month = 0; //!< 0: the year
    Day filed = 0;
};

//! A named amount; nothing is written as null.
using Figure = std::pair<std::string_view, std::optional<Cents>>;

//! The authority leaves the cents away.
void writeFigures(JsonWriter &json, std::initializer_list<Figure> figures);
//! The same as an object.
void writeGroup(JsonWriter &json, std::string_view key, std::initializer_list<Figure> figures);

//! "id" stands already.
void writeReturnHead(JsonWriter &json, const DocumentSource &source, const ReturnPeriod &period,
                     bool withLink);
//! With the official documents when they are wanted.
void writeReturnTail(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period, bool wanted);
void writeGeneralInformation(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period);

void writeCompanyYear(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period, Day today);
void writeCompanyMonth(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period, Day today);

} // namespace vinculo::sandbox
