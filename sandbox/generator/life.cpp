// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/life.h"

#include "sandbox/generator/documents.h"
#include "sandbox/generator/random.h"

#include <algorithm>

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

//! All of them, newest first.
std::vector<Job> allJobs(const PersonRecord &person)
{
    const Day today = person.seenOn;
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
        if (i > 0)
            job.end = end;
        else if (isOutOfWork(person))
            job.end = today - random.between(20, 300);
        const Day latest = job.end.value_or(today) - 90;
        job.start = std::max(adult, latest - random.between(0, 1500));
        if (i == 0 && !person.employer.empty())
            job.employer = person.employer;
        if (i == 0 && person.employedSince)
            job.start = std::min(*person.employedSince, latest);
        job.monthlySalary = salary;
        job.paidYear = calendarDate(job.end.value_or(today)).year;
        job.rises = person.salaryRises;
        end = job.start - random.between(5, 240);
        salary = salary * random.between(70, 96) / 100;
        jobs.push_back(std::move(job));
    }
    if (jobs.empty()) // too young for anything but a first job
        jobs.push_back({.employer = employerOf(person, random),
                        .employerId = employerIdOf(person, random),
                        .start = today - 120,
                        .end = std::nullopt,
                        .monthlySalary = person.salary,
                        .paidYear = calendarDate(today).year,
                        .rises = person.salaryRises});
    return jobs;
}

} // namespace

Cents Job::monthlyPayIn(int year) const
{
    constexpr int kRaise = 5; // percent
    constexpr int kMostRaises = 6;
    return rises ? monthlySalary * (100 - kRaise * std::clamp(paidYear - year, 0, kMostRaises)) / 100
                 : monthlySalary;
}

bool isOutOfWork(const PersonRecord &person)
{
    return person.noise % 17 == 4;
}

std::vector<Job> jobsOf(const PersonRecord &person, Day knownOn)
{
    std::vector<Job> jobs = allJobs(person);
    while (jobs.size() > 1 && jobs.front().start > knownOn)
        jobs.erase(jobs.begin());
    if (jobs.front().end && *jobs.front().end > knownOn)
        jobs.front().end.reset(); // nobody knows that yet
    if (Job &job = jobs.front(); !job.end) {
        const int year = std::min(calendarDate(knownOn).year, job.paidYear);
        job.monthlySalary = job.monthlyPayIn(year);
        job.paidYear = year;
    }
    return jobs;
}

const Job *jobOn(const std::vector<Job> &jobs, Day day)
{
    for (const Job &job : jobs)
        if (job.start <= day && day <= job.end.value_or(day))
            return &job;
    return nullptr;
}

int daysInYear(int year)
{
    return dayFrom({year + 1, 1, 1}) - dayFrom({year, 1, 1});
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
            earned += job.monthlyPayIn(year) * 12 * (to - from + 1) / daysInYear(year);
    }
    return earned;
}

std::string taxNumber(const PersonRecord &person)
{
    if (person.documentType != "CURP")
        return person.documentNumber;
    Random random = lifeOf(person);
    return makeRfc(person.documentNumber.substr(0, 10), random); // both begin with name and birthday
}

} // namespace vinculo::sandbox
