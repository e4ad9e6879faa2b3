// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/life.h"

#include "sandbox/generator/documents.h"
#include "sandbox/generator/random.h"

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kBrazilianEmployers[] = {
    "Padaria Alvorada Ltda",    "Metalúrgica Serra Alta S.A.", "Teia Telecomunicações S.A.",
    "Colégio Pé de Jacarandá",  "Transportadora Vai e Vem",    "Clínica Viva Bem Ltda",
    "Cooperativa Boa Colheita", "Estúdio Linha Reta Design"};
constexpr std::string_view kMexicanEmployers[] = {
    "Maquilas del Cactus SA de CV", "Abarrotes La Esquina SA de CV", "Hospital Santa Clara del Sur SC",
    "Colegio Los Portales AC",      "Autopartes El Trompo SA de CV", "Servicios Caracol SA de CV"};

constexpr std::string_view kChileanEmployers[] = {"Panadería El Arrayán SpA", "Viñas del Maule Limitada",
                                                  "Colegio Los Aromos", "Transportes Puelche SpA"};

std::string employerOf(const PersonRecord &person, Random &random)
{
    if (person.chilean)
        return std::string(random.pick(kChileanEmployers));
    return std::string(person.mexican ? random.pick(kMexicanEmployers) : random.pick(kBrazilianEmployers));
}

std::string employerIdOf(const PersonRecord &person, Random &random)
{
    if (person.chilean)
        return makeRut(random, true);
    return person.mexican ? makeCompanyRfc(random) : makeCnpj(random);
}

Random lifeOf(const PersonRecord &person)
{
    return Random(0x11FE'0000'0000ULL ^ person.noise);
}

} // namespace

bool isOutOfWork(const PersonRecord &person)
{
    return person.noise % 17 == 4;
}

std::vector<Job> jobsOf(const PersonRecord &person, Day today)
{
    Random random = lifeOf(person);
    std::vector<Job> jobs;
    const int count = random.between(1, 4);
    const Day adult = person.birthDay + 18 * 365;
    Day end = today;
    Cents salary = person.salary;
    for (int i = 0; i < count && end - 200 > adult; ++i) {
        Job job;
        job.employer = employerOf(person, random);
        job.employerId = employerIdOf(person, random);
        job.monthlySalary = salary;
        if (i > 0)
            job.end = end;
        else if (isOutOfWork(person))
            job.end = today - random.between(20, 300);
        const Day latest = job.end.value_or(today) - 90;
        job.start = std::max(adult, latest - random.between(0, 1500));
        end = job.start - random.between(5, 240);
        salary = salary * random.between(70, 96) / 100;
        jobs.push_back(std::move(job));
    }
    if (jobs.empty()) // too young for anything but a first job
        jobs.push_back({.employer = employerOf(person, random),
                        .employerId = employerIdOf(person, random),
                        .start = today - 120,
                        .end = std::nullopt,
                        .monthlySalary = person.salary});
    return jobs;
}

Cents earnedIn(const PersonRecord &person, int year, Day today)
{
    const Day first = dayFrom({year, 1, 1});
    const Day last = std::min(today, dayFrom({year, 12, 31}));
    Cents earned = 0;
    for (const Job &job : jobsOf(person, today)) {
        const Day from = std::max(first, job.start);
        const Day to = std::min(last, job.end.value_or(today));
        if (to >= from)
            earned += job.monthlySalary * 12 * (to - from + 1) / 365;
    }
    return earned;
}

std::string taxNumber(const PersonRecord &person)
{
    if (person.documentType != "CURP")
        return person.documentNumber;
    Random random = lifeOf(person);
    return makeRfc(person, random);
}

} // namespace vinculo::sandbox
