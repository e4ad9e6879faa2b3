// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryfields.h"

#include "models/query/labelnames.h"
#include "models/query/wordkey.h"

#include <algorithm>
#include <array>

namespace vinculo::models {

namespace {

//! Short names in the three languages, as wordKeys, and the columns they may mean, the first that exists.
struct ShortName
{
    std::array<std::string_view, 8> names;
    std::array<std::string_view, 5> paths;
};

constexpr ShortName kShortNames[] = {
    {{"bank", "banco", "institution", "instituicao", "institucion"},
     {"institution.name", "account.institution.name", "institution", "institution_display_name",
      "display_name"}},
    {{"amount", "value", "valor", "importe", "monto", "balance", "saldo"}, {"amount", "balance.current"}},
    {{"account", "conta", "cuenta"}, {"account.name", "number"}},
    {{"name", "nome", "nombre", "holder", "titular"}, {"display_name", "user_name", "name", "account.name"}},
    {{"document", "documento", "cpf", "cnpj", "rfc", "curp"},
     {"document_number", "document_id.document_number", "counterparty.document_number"}},
    {{"status", "situacao", "estado", "estatus"}, {"status"}},
    {{"category", "categoria"}, {"category", "account.category"}},
    {{"description", "desc", "descricao", "descripcion"}, {"description"}},
    {{"type", "tipo"}, {"type"}},
    {{"merchant", "comercio", "estabelecimento", "establecimiento"}, {"merchant.merchant_name"}},
    {{"link", "vinculo", "conexao", "conexion", "enlace"}, {"link", "account.link", "link_id", "id"}},
    {{"currency", "moeda", "moneda"}, {"currency", "account.currency"}},
    {{"created", "criado", "creado"}, {"created_at"}},
    {{"collected", "coletado", "recolectado"}, {"collected_at"}},
    {{"email", "e-mail", "correo"}, {"email"}},
    {{"phone", "telefone", "telefono"}, {"phone_number"}},
};

constexpr std::string_view kDateNames[] = {"date", "data", "fecha"};

std::string lastPartOf(const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? path : path.substr(dot + 1);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QueryFields::QueryFields(const ResourceSpec &spec)
    : m_spec(&spec)
{
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        Names names;
        names.field = &field;
        names.path = wordKey(field.path);
        names.lastPart = lastPartOf(names.path);
        names.labels = labelNames(spec.trContext, field.label);
        for (const EnumValue &value : field.values) {
            LabelNames keys = labelNames(spec.trContext, value.label);
            keys.own.push_back(wordKey(value.value));
            names.values.push_back(std::move(keys));
        }
        m_names.push_back(std::move(names));
    }
}

QueryFields::Match QueryFields::find(const QString &name) const
{
    const std::string key = wordKey(name.toStdString());
    if (key.empty())
        return {};
    std::vector<const FieldSpec *> several;
    const auto only = [&](auto &&isMeant) -> const FieldSpec * {
        std::vector<const FieldSpec *> found;
        for (const Names &names : m_names)
            if (isMeant(names))
                found.push_back(names.field);
        if (found.size() == 1)
            return found.front();
        if (several.empty())
            several = std::move(found);
        return nullptr;
    };
    if (const FieldSpec *field = only([&key](const Names &n) { return n.path == key; }))
        return {.field = field, .candidates = {}};
    if (const FieldSpec *field = only([&key](const Names &n) { return n.lastPart == key; }))
        return {.field = field, .candidates = {}};
    const auto isIn = [&key](const std::vector<std::string> &keys) {
        return std::ranges::find(keys, key) != keys.end();
    };
    if (const FieldSpec *field = only([&isIn](const Names &n) { return isIn(n.labels.own); }))
        return {.field = field, .candidates = {}};
    if (const FieldSpec *field = shortNamed(key))
        return {.field = field, .candidates = {}};
    if (const FieldSpec *field = only([&isIn](const Names &n) { return isIn(n.labels.others); }))
        return {.field = field, .candidates = {}};
    Match match;
    for (const FieldSpec *field : several)
        match.candidates.append(toQString(field->path));
    return match;
}

const FieldSpec *QueryFields::ofPath(const QString &path) const
{
    const std::string wanted = path.toStdString();
    const auto found =
        std::ranges::find_if(m_names, [&wanted](const Names &n) { return n.field->path == wanted; });
    return found == m_names.end() ? nullptr : found->field;
}

QueryFields::Values QueryFields::enumValues(const FieldSpec &field, const QString &text, bool exactOnly) const
{
    const Names *names = namesOf(field);
    const std::string key = wordKey(text.toStdString());
    Values values;
    if (!names || key.empty())
        return values;
    // What a word means in the language of the program comes before what it means in another one.
    const auto collect = [&](auto keys, auto &&isMeant) {
        for (std::size_t i = 0; i < names->values.size(); ++i)
            if (std::ranges::any_of(names->values[i].*keys, isMeant))
                values.indexes.push_back(static_cast<std::uint16_t>(i));
    };
    const auto isName = [&key](const std::string &name) { return name == key; };
    const auto isBegun = [&key](const std::string &name) { return beginsWord(name, key); };
    for (const auto keys : {&LabelNames::own, &LabelNames::others}) {
        collect(keys, isName);
        values.isExact = !values.indexes.empty();
        if (!values.isExact && !exactOnly)
            collect(keys, isBegun);
        if (!values.indexes.empty())
            break;
    }
    return values;
}

bool QueryFields::unknownMatches(std::string_view wire, const std::string &key, bool exactOnly)
{
    const std::string name = wordKey(wire);
    return name == key || (!exactOnly && beginsWord(name, key));
}

const QueryFields::Names *QueryFields::namesOf(const FieldSpec &field) const
{
    const auto found = std::ranges::find_if(m_names, [&field](const Names &n) { return n.field == &field; });
    return found == m_names.end() ? nullptr : &*found;
}

const FieldSpec *QueryFields::shortNamed(const std::string &key) const
{
    if (std::ranges::find(kDateNames, key) != std::end(kDateNames))
        return mainDate();
    for (const ShortName &name : kShortNames) {
        if (std::ranges::find(name.names, key) == name.names.end())
            continue;
        for (const std::string_view path : name.paths) {
            const auto found =
                std::ranges::find_if(m_names, [path](const Names &n) { return n.field->path == path; });
            if (!path.empty() && found != m_names.end())
                return found->field;
        }
    }
    return nullptr;
}

const FieldSpec *QueryFields::mainDate() const
{
    for (const bool isDefault : {true, false}) {
        for (const FieldType type : {FieldType::Date, FieldType::Timestamp}) {
            for (const Names &names : m_names)
                if (names.field->type == type && names.field->is(FieldFlag::DefaultColumn) == isDefault)
                    return names.field;
        }
    }
    return nullptr;
}

} // namespace vinculo::models
