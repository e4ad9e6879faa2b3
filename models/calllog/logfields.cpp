// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/logfields.h"

#include "core/domain/guidance.h"
#include "models/calllog/reading/logtime.h"
#include "models/files/headingwords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! As comparable() writes them, the surest first. Dots of nested JSON disappear: "response.status".
constexpr std::array<std::string_view, kLogFields> kHeadings{
    "timestamp|time|datetime|createdat|date|fecha|data|datahora|fechahora|fechayhora|dataehora|hora|horario|"
    "requesttime|requestdate|requestedat|eventtime|eventdate|loggedat|ts|when|attimestamp|horautc|timeutc|"
    "datetimeutc|fechadecreacion|datadecriacao|createdon|startedat|starttime|starteddatetime|momento",
    "status|statuscode|httpstatus|httpstatuscode|httpcode|responsestatus|responsestatuscode|responsecode|"
    "estado|estadohttp|codigohttp|codigodeestado|codigodestatus|codigostatus|statushttp|codigoestado|"
    "codigoresposta|codigoderespuesta|codigorespuesta|codigoderesposta|situacao|resultado|result|"
    "httpresponse",
    "errorcode|code|codigo|codigodeerro|codigodeerror|codigoerro|codigoerror|erro|error|errortype|tipodeerro|"
    "tipodeerror|tipoerro|tipoerror|responsebodycode|bodycode|errorscode",
    "message|errormessage|mensagem|mensaje|msg|detail|detalhe|detalle|description|descricao|descripcion|"
    "mensagemdeerro|mensajedeerror|errordescription|motivo|reason|responsebodymessage",
    "field|campo|errorfield|camposolicitado|campocomerro|campoconerror|parameter|parametro",
    "requestid|belvorequestid|xrequestid|idrequest|reqid|requisicaoid|idrequisicao|iddarequisicao|"
    "idsolicitud|"
    "idsolicitacao|solicitudid|iddelasolicitud|iddasolicitacao|traceid|correlationid|idpeticion|"
    "responsebodyrequestid|id",
    "linkid|link|belvolink|belvolinkid|iddolink|iddellink|idlink|linkuuid|conexao|conexion|idconexao|"
    "idconexion|requestbodylink|requestlink|connectionid",
    "institution|institutionname|institucion|instituicao|banco|bank|bankname|institutionid|nomeinstituicao|"
    "nombreinstitucion|nomedainstituicao|nomedobanco|nombredelbanco|entidad|entidade",
    "method|httpmethod|metodo|verb|verbo|requestmethod|metodohttp|verbohttp",
    "url|path|endpoint|uri|requesturl|requestpath|requesturi|route|rota|ruta|resource|recurso|caminho|camino|"
    "request|endereco|direccion|requisicao|solicitud|solicitacao|peticion",
    "response|responsebody|body|respuesta|resposta|cuerpo|corpo|errors|erros|errores|payload|answer|"
    "cuerpoderespuesta|corpodaresposta|corporesposta|responsepayload|responsejson|json|respostajson",
    "environment|env|ambiente|entorno|host|servidor|server|mode|domain|dominio",
    // "payload" and "body" alone are rather those of the answer, which has them further in front.
    "requestbody|request|requestpayload|requestdata|requestjson|requestparams|bodyrequest|corpodarequisicao|"
    "corpodasolicitacao|corpodopedido|corporequisicao|cuerpodelasolicitud|cuerpodelapeticion|cuerposolicitud|"
    "requisicao|solicitud|solicitacao|peticion|pedido|parametros|params|parameters|payload|body|corpo|cuerpo|"
    "data|json",
    "clock|timeofday|clocktime|hora|horario|time|horadodia|horadeldia|hour|requesttime|horautc|timeutc|"
    "starttime|eventtime|timestamp",
};

enum class Look {
    Empty,
    Number,
    Part, //!< of one: "0.58"
    Status,
    Time,
    Clock,
    Method,
    Uuid,
    HexId,
    Mangled,
    Url,
    Json,
    Request, //!< JSON that names a link or a bank, and no code
    Code,
    Name,
    Words,
};

bool isAll(const QString &text, bool (*holds)(QChar))
{
    return !text.isEmpty() && std::ranges::all_of(text, holds);
}

bool isHex(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

//! Digits with at most one mark among them: "1780236306.5".
bool isPlainNumber(const QString &text)
{
    const auto isMark = [](QChar c) { return c == u'.' || c == u','; };
    return std::ranges::count_if(text, isMark) <= 1 &&
           std::ranges::all_of(text, [isMark](QChar c) { return c.isDigit() || isMark(c); });
}

bool isMethod(const QString &text)
{
    static const QStringList kMethods{u"GET"_s,    u"POST"_s, u"PUT"_s,    u"PATCH"_s,
                                      u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s};
    return kMethods.contains(text.section(u' ', 0, 0).toUpper());
}

bool isKnownCode(const QString &text)
{
    return std::ranges::any_of(allGuidance(), [&text](const Guidance &known) {
        return !known.code.isEmpty() && text == known.code;
    });
}

Look numberLook(const QString &cell)
{
    constexpr int kShortest = 3;
    bool isNumber = false;
    const int number = cell.left(kShortest).toInt(&isNumber);
    const bool hasNoMore = cell.size() <= kShortest || !cell[kShortest].isLetterOrNumber();
    if (isNumber && hasNoMore && number >= 100 && number < 600 && !cell.contains(u'-') &&
        !cell.contains(u'/'))
        return Look::Status;
    const std::string bytes = cell.toStdString();
    if (parseLogTime(bytes))
        return Look::Time;
    if (parseClock(bytes))
        return cell.contains(u':') ? Look::Clock : Look::Part;
    return Look::Number;
}

//! An answer may name a link as well, but then it has an id of its own, or a code.
Look jsonLook(const QString &cell)
{
    const auto has = [&cell](const QString &key) {
        return cell.contains(u'"' + key + u'"') || cell.contains(u'\'' + key + u'\'');
    };
    const bool isRequest = cell.startsWith(u'{') && !has(u"id"_s) && !has(u"code"_s) &&
                           !has(u"request_id"_s) && (has(u"link"_s) || has(u"institution"_s));
    return isRequest ? Look::Request : Look::Json;
}

Look lookOf(const QString &whole)
{
    const QString cell = whole.left(4096).trimmed();
    if (cell.isEmpty())
        return Look::Empty;
    if (cell.startsWith(u'[') || cell.startsWith(u'{'))
        return jsonLook(cell);
    if (isMethod(cell) && !cell.contains(u'/'))
        return Look::Method;
    if (cell.startsWith(u'/') || cell.contains(u"://"_s) || isMethod(cell))
        return Look::Url;
    QString bare = cell;
    bare.remove(u'-');
    if (bare.size() == 32 && isAll(bare, isHex))
        return cell.size() == 36 ? Look::Uuid : Look::HexId;
    if (isMangledId(cell.toStdString()))
        return Look::Mangled;
    if (cell[0].isDigit())
        return numberLook(cell);
    if (parseLogTime(cell.toStdString()))
        return Look::Time;
    if (isKnownCode(cell))
        return Look::Code;
    const bool isName = isAll(cell, [](QChar c) { return c.isLower() || c.isDigit() || c == u'_'; });
    if (isName && cell.contains(u'_'))
        return Look::Name;
    return Look::Words;
}

bool suits(LogField field, Look look)
{
    switch (field) {
    case LogField::Time:
        return look == Look::Time;
    case LogField::Status:
        return look == Look::Status;
    case LogField::Code:
        return look == Look::Code;
    case LogField::RequestId:
        return look == Look::HexId;
    case LogField::Link:
        return look == Look::Uuid;
    case LogField::Institution:
        return look == Look::Name;
    case LogField::Method:
        return look == Look::Method;
    case LogField::Url:
        return look == Look::Url;
    case LogField::Body:
        return look == Look::Json;
    case LogField::RequestBody:
        return look == Look::Request;
    case LogField::Clock:
        return look == Look::Clock;
    case LogField::Message:
    case LogField::Field:
    case LogField::Environment:
        break;
    }
    return false;
}

//! JSON of either kind.
bool isJson(Look look)
{
    return look == Look::Json || look == Look::Request;
}

//! A column of these cannot be that, whatever stands above it.
bool forbids(LogField field, Look look)
{
    switch (field) {
    case LogField::Time:
        return look != Look::Time && look != Look::Number && look != Look::Mangled;
    case LogField::Status:
        return look != Look::Status && look != Look::Number;
    case LogField::Code:
        return isJson(look) || look == Look::Url || look == Look::Uuid || look == Look::Time ||
               look == Look::Status;
    case LogField::RequestId:
    case LogField::Link:
        return isJson(look) || look == Look::Url || look == Look::Method || look == Look::Time ||
               look == Look::Status || look == Look::Code;
    case LogField::Institution:
        return isJson(look) || look == Look::Url || look == Look::Method || look == Look::Time;
    case LogField::Method:
        return look != Look::Method;
    case LogField::Url:
        return look != Look::Url && look != Look::Words && look != Look::Name;
    case LogField::Message:
    case LogField::Field:
    case LogField::Environment:
        return look == Look::Time || look == Look::Status;
    case LogField::RequestBody:
        return !isJson(look);
    case LogField::Clock:
        return look != Look::Clock && look != Look::Part;
    case LogField::Body:
        break;
    }
    return false;
}

struct Evidence
{
    int rows = 0;
    int suiting = 0;
    int forbidding = 0;
};

Evidence evidenceOf(LogField field, int column, const std::vector<std::vector<Look>> &looks)
{
    Evidence found;
    for (const std::vector<Look> &row : looks) {
        if (static_cast<std::size_t>(column) >= row.size() || row[std::size_t(column)] == Look::Empty)
            continue;
        const Look look = row[std::size_t(column)];
        ++found.rows;
        found.suiting += suits(field, look) ? 1 : 0;
        found.forbidding += forbids(field, look) ? 1 : 0;
    }
    return found;
}

//! 0: it is not that column.
int scoreOf(LogField field, int place, const Evidence &seen)
{
    constexpr int kHeading = 100;
    constexpr int kCells = 60;
    const bool isMostlySuiting = seen.suiting * 2 > seen.rows;
    if (seen.rows > 0 && seen.forbidding * 2 > seen.rows)
        return 0;
    if (place < 0)
        return isMostlySuiting ? kCells : 0;
    // "id" may head anything: without the look of it, it is nothing.
    if (field == LogField::RequestId && place > 0 && seen.rows > 0 && !isMostlySuiting && place >= 18)
        return 0;
    return 2 * kHeading - place + (isMostlySuiting ? kCells : 0);
}

//! Only beside these a time of the day says something.
bool hasDaysAlone(int column, const std::vector<QStringList> &rows)
{
    const auto isDay = [column](const QStringList &row) {
        const auto time = parseLogTime(row.value(column).toStdString());
        return time && !time->hasClock;
    };
    return column >= 0 && std::ranges::count_if(rows, isDay) * 2 > qsizetype(rows.size());
}

} // namespace

void LogMapping::setColumn(LogField field, int column)
{
    for (int &used : columns)
        if (column >= 0 && used == column)
            used = -1;
    columns[static_cast<std::size_t>(field)] = column;
}

bool LogMapping::isUsable() const
{
    return column(LogField::Status) >= 0 || column(LogField::Code) >= 0 || column(LogField::Body) >= 0;
}

QString LogMapping::toText() const
{
    QStringList parts;
    for (const int column : columns)
        parts << QString::number(column);
    return parts.join(u',');
}

std::optional<LogMapping> LogMapping::fromText(const QString &text, int columnCount)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != qsizetype(kLogFields))
        return {};
    LogMapping mapping;
    for (std::size_t i = 0; i < kLogFields; ++i) {
        bool isNumber = false;
        mapping.columns[i] = parts[qsizetype(i)].toInt(&isNumber);
        if (!isNumber || mapping.columns[i] < -1 || mapping.columns[i] >= columnCount)
            return {};
    }
    return mapping;
}

namespace logfields {

int knownHeadings(const QStringList &cells)
{
    int known = 0;
    for (const QString &cell : cells) {
        const QString word = comparable(cell);
        known +=
            std::ranges::any_of(kHeadings, [&word](std::string_view words) { return hasWord(words, word); })
                ? 1
                : 0;
    }
    return known;
}

bool isValue(const QString &cell)
{
    const Look look = lookOf(cell);
    return look != Look::Empty && look != Look::Words && look != Look::Name && look != Look::Code;
}

bool isWordsOnly(const QStringList &cells)
{
    bool hasWords = false;
    for (const QString &cell : cells) {
        const Look look = lookOf(cell);
        if (look != Look::Empty && look != Look::Words && look != Look::Name)
            return false;
        hasWords = hasWords || look != Look::Empty;
    }
    return hasWords;
}

CellKind kindOf(const QString &cell)
{
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'+' || c == u' ';
    };
    switch (lookOf(cell)) {
    case Look::Empty:
        return CellKind::Empty;
    case Look::Uuid:
        return CellKind::Uuid;
    case Look::Time: // which may be a number of seconds
        return isPlainNumber(cell.trimmed()) ? CellKind::Number : CellKind::Date;
    case Look::Clock:
        return CellKind::Clock;
    case Look::Url:
        return CellKind::Address;
    case Look::Json:
    case Look::Request:
        return CellKind::Json;
    case Look::Number:
    case Look::Part:
    case Look::Status:
        return std::ranges::all_of(cell, isOfNumber) ? CellKind::Number : CellKind::Text;
    case Look::Method:
    case Look::HexId:
    case Look::Mangled:
    case Look::Code:
    case Look::Name:
    case Look::Words:
        break;
    }
    return CellKind::Text;
}

LogMapping guess(const QStringList &headings, const std::vector<QStringList> &rows)
{
    struct Match
    {
        int score;
        LogField field;
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
    for (std::size_t f = 0; f < kLogFields; ++f) {
        const auto field = static_cast<LogField>(f);
        for (int column = 0; column < columns; ++column) {
            const int place = placeOfWord(kHeadings[f], comparable(headings.value(column)));
            const int score = scoreOf(field, place, evidenceOf(field, column, looks));
            // What lasts "00:01:20" is no time of the day: under a heading of its own it says so.
            const bool isOtherClock =
                field == LogField::Clock && place < 0 && !headings.value(column).isEmpty();
            if (score > 0 && !isOtherClock)
                matches.push_back({score, field, column});
        }
    }
    std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::score);
    LogMapping mapping;
    std::vector<bool> isUsed(static_cast<std::size_t>(columns), false);
    for (const Match &match : matches) {
        if (mapping.column(match.field) >= 0 || isUsed[std::size_t(match.column)])
            continue;
        mapping.columns[static_cast<std::size_t>(match.field)] = match.column;
        isUsed[std::size_t(match.column)] = true;
    }
    if (!hasDaysAlone(mapping.column(LogField::Time), rows))
        mapping.setColumn(LogField::Clock, -1);
    return mapping;
}

QString signature(const QStringList &headings, int columnCount)
{
    QStringList words;
    for (const QString &heading : headings)
        words << comparable(heading);
    const QString text = QString::number(columnCount) + u'\n' + words.join(u'\n');
    constexpr int kLetters = 32;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(kLetters));
}

} // namespace logfields

} // namespace vinculo::models
