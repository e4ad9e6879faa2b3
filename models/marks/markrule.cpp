// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/marks/markrule.h"

#include "models/query/queryparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRules = 50;
constexpr std::array kTones{std::pair{MarkTone::Accent, "accent"_L1}, std::pair{MarkTone::Ok, "ok"_L1},
                            std::pair{MarkTone::Attention, "attention"_L1},
                            std::pair{MarkTone::Problem, "problem"_L1}};

QLatin1StringView wordOf(MarkTone tone)
{
    return std::ranges::find(kTones, tone, &std::pair<MarkTone, QLatin1StringView>::first)->second;
}

MarkTone toneOf(const QString &word)
{
    const auto *found =
        std::ranges::find_if(kTones, [&word](const auto &tone) { return tone.second == word; });
    return found == kTones.end() ? MarkTone::Attention : found->first;
}

struct Example
{
    std::string_view resource;
    const char *name;
    QLatin1StringView query;
    MarkTone tone;
    QLatin1StringView icon = {};
    QLatin1StringView column = {};
};

constexpr std::array kExamples{
    Example{"transactions", QT_TRANSLATE_NOOP("Marks", "Large amount"), "amount:>=5000"_L1,
            MarkTone::Attention, "flag"_L1, "amount"_L1},
    Example{"transactions", QT_TRANSLATE_NOOP("Marks", "Pending"), "status:=PENDING"_L1, MarkTone::Accent,
            "clock"_L1},
    Example{"transactions", QT_TRANSLATE_NOOP("Marks", "Without category"), "category:empty"_L1,
            MarkTone::Attention, "question"_L1, "category"_L1},
    Example{"links", QT_TRANSLATE_NOOP("Marks", "Needs the customer"), "status:=token_required,=invalid"_L1,
            MarkTone::Problem, "person"_L1},
    Example{"links", QT_TRANSLATE_NOOP("Marks", "Not refreshed for a month"), "last_accessed_at:<last-30d"_L1,
            MarkTone::Attention, "clock"_L1},
    Example{"links", QT_TRANSLATE_NOOP("Marks", "Without your own id"), "external_id:empty"_L1,
            MarkTone::Accent, "question"_L1, "external_id"_L1},
    Example{"accounts",
            QT_TRANSLATE_NOOP("Marks", "Overdrawn"),
            "balance.current:<0"_L1,
            MarkTone::Problem,
            {},
            "balance.current"_L1},
    Example{"accounts", QT_TRANSLATE_NOOP("Marks", "Large balance"), "balance.current:>=50000"_L1,
            MarkTone::Accent, "flag"_L1, "balance.current"_L1},
    Example{"consents", QT_TRANSLATE_NOOP("Marks", "No longer valid"), "status:=REJECTED,=EXPIRED"_L1,
            MarkTone::Problem},
    Example{"owners", QT_TRANSLATE_NOOP("Marks", "Without e-mail"), "email:empty"_L1, MarkTone::Attention,
            "question"_L1, "email"_L1},
    Example{"institutions", QT_TRANSLATE_NOOP("Marks", "Not working now"), "status:=down"_L1,
            MarkTone::Problem},
};

//! For kinds of data without examples of their own: the first number that stands out, or what has no name.
std::optional<MarkRule> describedExample(const ResourceSpec &spec)
{
    const FieldSpec *best = nullptr;
    for (const FieldSpec &field : spec.fields) {
        const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Decimal;
        if (field.is(FieldFlag::DefaultColumn) && isNumber && !best)
            best = &field;
    }
    const bool isAmount = best != nullptr;
    for (const FieldSpec &field : spec.fields)
        if (!best && field.is(FieldFlag::Title) && field.isColumn())
            best = &field;
    if (!best)
        return {};
    const QString path = QString::fromUtf8(best->path.data(), static_cast<qsizetype>(best->path.size()));
    return MarkRule{
        .name = QCoreApplication::translate("Marks", isAmount ? QT_TRANSLATE_NOOP("Marks", "Large amount")
                                                              : QT_TRANSLATE_NOOP("Marks", "Without a name")),
        .query = path + (isAmount ? u":>=5000"_s : u":empty"_s),
        .tone = MarkTone::Attention,
        .icon = isAmount ? u"flag"_s : u"question"_s,
        .column = path};
}

} // namespace

QString markText(const QList<MarkRule> &rules)
{
    QJsonArray list;
    for (const MarkRule &rule : rules)
        list.append(QJsonObject{{u"name"_s, rule.name},
                                {u"query"_s, rule.query},
                                {u"tone"_s, wordOf(rule.tone)},
                                {u"icon"_s, rule.icon},
                                {u"column"_s, rule.column},
                                {u"on"_s, rule.isOn}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<MarkRule> marksOfText(const QString &text)
{
    QList<MarkRule> rules;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        if (object.value(u"query"_s).toString().isEmpty() || rules.size() == kMostRules)
            continue;
        rules.append({.name = object.value(u"name"_s).toString(),
                      .query = object.value(u"query"_s).toString(),
                      .tone = toneOf(object.value(u"tone"_s).toString()),
                      .icon = object.value(u"icon"_s).toString(),
                      .column = object.value(u"column"_s).toString(),
                      .isOn = object.value(u"on"_s).toBool(true)});
    }
    return rules;
}

QList<MarkRule> markExamples(const ResourceSpec &spec)
{
    QList<MarkRule> rules;
    const QueryFields fields(spec);
    for (const Example &example : kExamples) {
        if (example.resource != spec.name || !parseQuery(example.query, fields, {}).errors.isEmpty())
            continue;
        rules.append({.name = QCoreApplication::translate("Marks", example.name),
                      .query = example.query,
                      .tone = example.tone,
                      .icon = example.icon,
                      .column = example.column});
    }
    if (rules.isEmpty())
        if (auto rule = describedExample(spec))
            rules.append(*rule);
    return rules;
}

} // namespace vinculo::models
