// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/guests.h"

#include <span>

namespace vinculo::sandbox {

//! Somebody ready-made whose life shows one thing. The name, the documents and the statement are the same
//! with every seed; links are called persona-<name>, or persona-<name>-<which> when there are several.
struct Persona
{
    std::string_view name;
    std::string_view says;
};

std::span<const Persona> personas();

//! Nothing for a name that is not in the list.
std::optional<Guest> personaNamed(std::string_view name, Instant now);

} // namespace vinculo::sandbox
