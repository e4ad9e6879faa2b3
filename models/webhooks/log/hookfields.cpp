// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/log/hookfields.h"

#include "core/api/columnchunk.h"
#include "core/domain/guidance.h"
#include "models/calllog/reading/logcells.h"
#include "models/calllog/reading/logtime.h"
#include "models/files/headingwords.h"
#include "models/webhooks/log/hookbuilder.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! As comparable() writes them, the surest first.
constexpr std::array<std::string_view, kHookFields> kHeadings{
    "receivedat|received|recebidoem|recebido|recibidoel|recibidoen|recibido|arrivedat|timestamp|time|"
    "datetime|"
    "createdat|date|fecha|data|datahora|fechahora|fechayhora|dataehora|hora|horario|requesttime|eventtime|"
    "eventdate|loggedat|ts|when|deliveredat|sentat|horautc|timeutc|momento",
    "linkid|link|belvolink|belvolinkid|iddolink|iddellink|idlink|linkuuid|conexao|conexion|idconexao|"
    "idconexion|iddaconexao|iddelaconexion|connectionid",
    "webhooktype|eventtype|tipodewebhook|tipodowebhook|tipodelwebhook|tipodeevento|tipodoevento|"
    "tipodelevento|tipoevento|tipo|type|resource|recurso",
    "webhookcode|eventcode|codigodewebhook|codigodowebhook|codigodelwebhook|codigodoevento|codigodelevento|"
    "codigodeevento|codigoevento|eventname|event|evento|nombredelevento|nomedoevento|code|codigo|name",
    "webhookid|eventid|iddowebhook|iddelwebhook|idwebhook|idevento|iddoevento|iddelevento|deliveryid|id",
    "status|statuscode|httpstatus|httpstatuscode|responsestatus|responsestatuscode|responsecode|httpcode|"
    "answer|answered|estadohttp|codigohttp|statushttp|resposta|respuesta|estado|situacao",
    "durationms|duration|latencyms|latency|elapsedms|elapsed|responsetimems|responsetime|tookms|took|"
    "duracaoms|duracaos|duracao|duracionms|duracions|duracion|tempoderesposta|tiempoderespuesta|"
    "temporesposta|tiemporespuesta|"
    "tempo|tiempo|ms|milliseconds|milissegundos|milisegundos|durationseconds|seconds|segundos|durations|"
    "latencys|elapseds|processingtime|processingtimems|tempoms|tiempoms",
    "body|requestbody|payload|webhook|webhookbody|corpo|cuerpo|json|message|mensagem|mensaje|conteudo|"
    "contenido|rawbody|rawpayload|raw|data",
};

enum class Look { Empty, Time, Uuid, HexId, Json, Type, Code, Status, Number, Words };

bool isAll(const QString &text, bool (*holds)(QChar))
{
    return !text.isEmpty() && std::ranges::all_of(text, holds);
}

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

Look lookOf(const QString &whole)
{
    const QString cell = whole.left(4096).trimmed();
    if (cell.isEmpty() || isEmptyWord(cell.toStdString()))
        return Look::Empty;
    if (cell.startsWith(u'{') || cell.startsWith(u'['))
        return Look::Json;
    api::Uuid uuid;
    if (cell.size() == 36 && api::Uuid::parse(cell.toStdString(), uuid))
        return Look::Uuid;
    if (cell.size() == 32 && isAll(cell, isHexDigit))
        return Look::HexId;
    const QString code = cell.section(u'.', -1).section(u':', -1).section(u'/', -1);
    if (guidanceForWebhook(u"TRANSACTIONS"_s, code) || guidanceForWebhook(u"LINK"_s, code) ||
        guidanceForWebhook(u"CONSENT"_s, code) || guidanceForWebhook(u"EMPLOYMENT_RECORDS"_s, code))
        return Look::Code;
    if (isAll(cell, [](QChar c) { return (c >= u'A' && c <= u'Z') || c == u'_'; }))
        return Look::Type;
    if (parseDuration(cell.toStdString()))
        return cell.size() == 3 && parseStatus(cell.toStdString()) > 0 ? Look::Status : Look::Number;
    if (parseLogTime(cell.toStdString()))
        return Look::Time;
    return parseStatus(cell.toStdString()) > 0 ? Look::Status : Look::Words;
}

bool suits(HookField field, Look look)
{
    switch (field) {
    case HookField::Time:
        return look == Look::Time;
    case HookField::Link:
        return look == Look::Uuid;
    case HookField::Type:
        return look == Look::Type;
    case HookField::Code:
        return look == Look::Code;
    case HookField::Id:
        return look == Look::HexId;
    case HookField::Status:
        return look == Look::Status;
    case HookField::Body:
        return look == Look::Json;
    case HookField::Duration:
        break;
    }
    return false;
}

//! A column of these cannot be that, whatever stands above it.
bool forbids(HookField field, Look look)
{
    const bool isId = look == Look::Uuid || look == Look::HexId;
    switch (field) {
    case HookField::Time:
        return look != Look::Time && look != Look::Number;
    case HookField::Link:
        return look == Look::Json || look == Look::Time || look == Look::Code || look == Look::Type;
    case HookField::Type:
        return look != Look::Type && look != Look::Words;
    case HookField::Code:
        return isId || look == Look::Json || look == Look::Time || look == Look::Number ||
               look == Look::Status || look == Look::Type;
    case HookField::Id:
        return look == Look::Json || look == Look::Time || look == Look::Code || look == Look::Type;
    case HookField::Status:
        return look != Look::Status && look != Look::Words;
    case HookField::Duration:
        return look != Look::Number && look != Look::Status;
    case HookField::Body:
        return look != Look::Json;
    }
    return false;
}

//! Of the whole heading, or of the last key of a nested one: "body.webhook_type".
int placeOf(HookField field, const QString &heading)
{
    const std::string_view words = kHeadings[static_cast<std::size_t>(field)];
    const int place = placeOfWord(words, comparable(heading));
    return place >= 0 || !heading.contains(u'.') ? place
                                                 : placeOfWord(words, comparable(heading.section(u'.', -1)));
}

//! 0: it is not that column.
int scoreOf(HookField field, int place, int column, const std::vector<std::vector<Look>> &looks)
{
    constexpr int kHeading = 200;
    constexpr int kCells = 60;
    int rows = 0;
    int suiting = 0;
    int forbidding = 0;
    for (const std::vector<Look> &row : looks) {
        const auto at = static_cast<std::size_t>(column);
        if (at >= row.size() || row[at] == Look::Empty)
            continue;
        ++rows;
        suiting += suits(field, row[at]) ? 1 : 0;
        forbidding += forbids(field, row[at]) ? 1 : 0;
    }
    const bool isMostlySuiting = suiting * 2 > rows;
    if (rows > 0 && forbidding * 2 > rows)
        return 0;
    if (place < 0)
        return isMostlySuiting ? kCells : 0;
    return kHeading - place + (isMostlySuiting ? kCells : 0);
}

} // namespace

void HookMapping::setColumn(HookField field, int column)
{
    for (int &used : columns)
        if (column >= 0 && used == column)
            used = -1;
    columns[static_cast<std::size_t>(field)] = column;
}

bool HookMapping::isUsable() const
{
    const bool saysWhat = column(HookField::Code) >= 0 || column(HookField::Type) >= 0;
    return column(HookField::Body) >= 0 || (column(HookField::Link) >= 0 && saysWhat);
}

namespace hookfields {

int knownHeadings(const QStringList &cells)
{
    return static_cast<int>(std::ranges::count_if(cells, [](const QString &cell) {
        const QString word = comparable(cell);
        return std::ranges::any_of(kHeadings,
                                   [&word](std::string_view words) { return hasWord(words, word); });
    }));
}

DurationUnit unitOf(const QString &heading)
{
    const QString word = comparable(heading);
    if (word.endsWith("ms"_L1) || word.contains("milli"_L1) || word.contains("milis"_L1))
        return DurationUnit::Milliseconds;
    const QString last = heading.section(u'_', -1).section(u' ', -1).trimmed().toLower();
    const bool isSeconds = word.contains("second"_L1) || word.contains("segundo"_L1) ||
                           ((last == "s"_L1 || last == "(s)"_L1 || last == "sec"_L1) && last != heading);
    return isSeconds ? DurationUnit::Seconds : DurationUnit::Unknown;
}

HookMapping guess(const QStringList &headings, const std::vector<QStringList> &rows)
{
    struct Match
    {
        int score;
        HookField field;
        int column;
    };
    qsizetype columns = headings.size();
    std::vector<std::vector<Look>> looks;
    for (const QStringList &row : rows) {
        std::vector<Look> &line = looks.emplace_back();
        for (const QString &cell : row)
            line.push_back(lookOf(cell));
        columns = std::max(columns, row.size());
    }
    std::vector<Match> matches;
    for (std::size_t f = 0; f < kHookFields; ++f) {
        const auto field = static_cast<HookField>(f);
        for (int column = 0; column < columns; ++column) {
            const int score = scoreOf(field, placeOf(field, headings.value(column)), column, looks);
            if (score > 0)
                matches.push_back({score, field, column});
        }
    }
    std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::score);
    HookMapping mapping;
    std::vector<bool> isUsed(static_cast<std::size_t>(columns), false);
    for (const Match &match : matches) {
        if (mapping.column(match.field) >= 0 || isUsed[std::size_t(match.column)])
            continue;
        mapping.columns[static_cast<std::size_t>(match.field)] = match.column;
        isUsed[std::size_t(match.column)] = true;
    }
    mapping.unit = unitOf(headings.value(mapping.column(HookField::Duration)));
    return mapping;
}

} // namespace hookfields

} // namespace vinculo::models
