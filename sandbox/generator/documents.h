// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/random.h"
#include "sandbox/store/records.h"

namespace vinculo::sandbox {

// Invented document numbers whose check digits are right.

//! Brazil, person: 11 digits, two check digits modulo 11 (Receita Federal).
std::string makeCpf(Random &random);
//! Brazil, company: 14 digits, two check digits modulo 11 (Receita Federal).
std::string makeCnpj(Random &random);
//! Mexico, population register: 18 characters, the last a check digit (RENAPO).
std::string makeCurp(const PersonRecord &person, Random &random);
//! Mexico, tax register: 13 characters for a person, the last a check digit (SAT).
std::string makeRfc(const PersonRecord &person, Random &random);
//! The same from its first ten characters, which stand for name and birthday as in a CURP.
std::string makeRfc(std::string text, Random &random);
//! Mexico, tax register: 12 characters for a company, the last a check digit (SAT).
std::string makeCompanyRfc(Random &random);
//! Chile, tax register: up to eight digits, a hyphen and a check digit modulo 11 (Servicio de Impuestos
//! Internos).
std::string makeRut(Random &random, bool company);

} // namespace vinculo::sandbox
