// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/random.h"
#include "sandbox/store/records.h"

namespace vinculo::sandbox {

//! An invented person or company. Some of them, fixed by `index`, bear names that programs get wrong:
//! accents, emoji, right-to-left scripts, HTML, placeholders, 128 characters.
PersonRecord makePerson(std::size_t index, Random &random, Day today);
//! An invented person (or, every third, company) of Chile: known to the tax authority only.
PersonRecord makeChilean(std::size_t index, Random &random, Day today);

} // namespace vinculo::sandbox
