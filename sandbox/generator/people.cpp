// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/people.h"

#include "sandbox/generator/documents.h"

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kBrazilianWomen[] = {"Ana",      "Beatriz",   "Conceição", "Débora",  "Eloá",
                                                "Fernanda", "Íris",      "Jussara",   "Lívia",   "Mônica",
                                                "Patrícia", "Rosângela", "Taís",      "Vitória", "Yasmin"};
constexpr std::string_view kBrazilianMen[] = {"André",   "Caio",  "Davi",   "Estêvão", "Fábio",
                                              "Gonçalo", "Hélio", "João",   "Luís",    "Murilo",
                                              "Otávio",  "Raul",  "Sérgio", "Ubiratã", "Vinícius"};
constexpr std::string_view kBrazilianSurnames[] = {
    "Araújo",    "Barros",  "Calazans", "Dourado", "Esteves", "Falcão", "Guimarães", "Jordão", "Leão",
    "Magalhães", "Nóbrega", "Paixão",   "Queirós", "Simões",  "Távora", "Uchôa",     "Vilaça", "Xavier"};
constexpr std::string_view kMexicanWomen[] = {"Alondra", "Berenice", "Citlali", "Dolores", "Inés",  "Itzel",
                                              "Lucía",   "María",    "Rocío",   "Sofía",   "Ximena"};
constexpr std::string_view kMexicanMen[] = {"Aarón", "Bernardo", "Cuauhtémoc", "Efraín", "Gael", "Héctor",
                                            "Iván",  "Jesús",    "Martín",     "Óscar",  "Ramón"};
constexpr std::string_view kMexicanSurnames[] = {"Bañuelos", "Castañeda", "Domínguez", "Escárcega", "Fuentes",
                                                 "Ibáñez",   "Juárez",    "Luján",     "Muñoz",     "Ordóñez",
                                                 "Peralta",  "Quiñones",  "Rentería",  "Zúñiga"};
constexpr std::string_view kCompanies[] = {
    "Padaria Pão Quente",    "Oficina Roda Livre",      "Ateliê Fio & Trama",    "Mercadinho Bom Preço",
    "Clínica Sorriso Largo", "Transportes Ida e Volta", "Livraria Página Dupla", "Pousada Maré Alta"};

struct Town
{
    std::string_view name;
    std::string_view state;
    std::string_view postcode;
    std::string_view areaCode;
};
constexpr Town kBrazilianTowns[] = {
    {"São Paulo", "SP", "01310100", "11"},     {"Recife", "PE", "50030230", "81"},
    {"Curitiba", "PR", "80010000", "41"},      {"Belém", "PA", "66010000", "91"},
    {"Florianópolis", "SC", "88010400", "48"}, {"Goiânia", "GO", "74003010", "62"}};
constexpr Town kMexicanTowns[] = {{"Ciudad de México", "CDMX", "06600", "55"},
                                  {"Guadalajara", "JAL", "44100", "33"},
                                  {"Mérida", "YUC", "97000", "999"},
                                  {"Querétaro", "QRO", "76000", "442"}};
constexpr std::string_view kStreets[] = {"Rua das Acácias", "Avenida Beira-Rio", "Travessa do Sol",
                                         "Rua Sete Quedas", "Alameda dos Ipês"};
constexpr std::string_view kCalles[] = {"Calle Jacarandas", "Avenida del Faro", "Privada Colibrí",
                                        "Calzada de los Volcanes"};

//! Names that have broken programs. The long one is longer than any column.
constexpr std::string_view kChileanCompanies[] = {"Panadería El Arrayán", "Importadora Puelche",
                                                  "Viñas del Maule", "Servicios Copihue"};
constexpr Town kChileanTowns[] = {{"Santiago", "RM", "8320000", "9"},
                                  {"Valparaíso", "VS", "2340000", "9"},
                                  {"Concepción", "BI", "4030000", "9"}};

constexpr std::string_view kOddNames[] = {
    "Luna 🌙 Estrela da Manhã",
    "ליאור בן־חמו",
    "نور الهدى القاسمي",
    "<b>Maria</b> de Souza",
    "<img src=\"http://127.0.0.1:9/x.png\" onerror=alert(1)> Prado",
    "Lucro 100%1 Garantido %2 %n",
    "Sousa & Filhos & Netos",
    "Ångström Ñandú Çelik Ğüneş",
    "O'Hara; DROP TABLE links;--",
    "José\u0301 Combinado e\u0301 Acentuado",
    "王小明 Wang",
    "👩🏽‍👩🏽‍👧 Família Unida",
    "=HYPERLINK(\"http://127.0.0.1\";\"Nome\")",
    "  Espaços   Demais  ",
    // 128 characters: as many as the description allows.
    "Maximiliana Guilhermina Hermenegilda Anunciação Evangelista Bonifácia Clementina Deolinda Eufrásia "
    "Felismina Honorina de Queirós",
};

std::string asciiLower(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out.empty() ? "pessoa" : out;
}

void nameBrazilian(PersonRecord &person, Random &random)
{
    person.firstName = person.female ? random.pick(kBrazilianWomen) : random.pick(kBrazilianMen);
    person.lastName = random.pick(kBrazilianSurnames);
    person.secondLastName = random.pick(kBrazilianSurnames);
    person.displayName =
        person.firstName + (random.chance(30) ? " de " : " ") + person.secondLastName + ' ' + person.lastName;
}

void nameMexican(PersonRecord &person, Random &random)
{
    person.firstName = person.female ? random.pick(kMexicanWomen) : random.pick(kMexicanMen);
    person.lastName = random.pick(kMexicanSurnames);
    person.secondLastName = random.pick(kMexicanSurnames);
    person.displayName = person.firstName + ' ' + person.lastName + ' ' + person.secondLastName;
}

void document(PersonRecord &person, Random &random)
{
    if (person.mexican) {
        const bool curp = random.chance(60);
        person.documentType = curp ? "CURP" : "RFC";
        person.documentNumber = curp ? makeCurp(person, random) : makeRfc(person, random);
    } else {
        person.documentType = person.company ? "CNPJ" : "CPF";
        person.documentNumber = person.company ? makeCnpj(random) : makeCpf(random);
    }
}

void contact(PersonRecord &person, std::size_t index, Random &random)
{
    const Town &town = person.mexican ? random.pick(kMexicanTowns) : random.pick(kBrazilianTowns);
    person.town = town.name;
    person.state = town.state;
    person.postcode = town.postcode;
    person.street = std::string(person.mexican ? random.pick(kCalles) : random.pick(kStreets)) + ", " +
                    std::to_string(random.between(1, 2400));
    person.phone = std::string(person.mexican ? "+52" : "+55") + std::string(town.areaCode) +
                   (person.mexican ? "" : "9") + std::to_string(random.between(20000000, 89999999));
    person.email = asciiLower(person.firstName.empty() ? person.displayName : person.firstName) + '.' +
                   asciiLower(person.lastName) + std::to_string(index) + "@example.test";
}

} // namespace

PersonRecord makePerson(std::size_t index, Random &random, Day today)
{
    PersonRecord person;
    person.seenOn = today;
    person.mexican = index % 10 == 3 || index % 10 == 6 || index % 10 == 9;
    person.company = !person.mexican && index % 13 == 5;
    person.female = random.chance(52);
    person.birthDay = today - random.between(19 * 365, 78 * 365);
    person.salary =
        person.mexican ? random.between64(800'000, 6'500'000) : random.between64(180'000, 2'400'000);
    person.noise = random.noise();
    if (person.mexican)
        nameMexican(person, random);
    else
        nameBrazilian(person, random);
    if (person.company) {
        person.displayName = std::string(random.pick(kCompanies)) + " Ltda";
        person.salary *= 4;
    }
    document(person, random);
    contact(person, index, random);
    // After the documents, which are made from the plain name.
    if (index % 9 == 7)
        person.displayName = kOddNames[index / 9 % std::size(kOddNames)];
    return person;
}

PersonRecord makeChilean(std::size_t index, Random &random, Day today)
{
    PersonRecord person;
    person.seenOn = today;
    person.chilean = true;
    person.company = index % 3 == 2;
    person.female = random.chance(52);
    person.birthDay = today - random.between(19 * 365, 78 * 365);
    person.salary = random.between64(52'000'000, 480'000'000);
    person.noise = random.noise();
    nameMexican(person, random);
    if (person.company) {
        person.displayName = std::string(random.pick(kChileanCompanies)) + " SpA";
        person.salary *= 6;
    }
    person.documentType = "RUT";
    person.documentNumber = makeRut(random, person.company);
    const Town &town = random.pick(kChileanTowns);
    person.town = town.name;
    person.state = town.state;
    person.postcode = town.postcode;
    person.street = std::string(random.pick(kCalles)) + ", " + std::to_string(random.between(1, 2400));
    person.phone = "+56" + std::string(town.areaCode) + std::to_string(random.between(20000000, 89999999));
    person.email = asciiLower(person.firstName) + '.' + asciiLower(person.lastName) + "cl" +
                   std::to_string(index) + "@example.test";
    return person;
}

} // namespace vinculo::sandbox
