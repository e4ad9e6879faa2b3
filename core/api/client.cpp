// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/client.h"

#include "core/api/decoder.h"
#include "core/api/enrichmentdecoder.h"
#include "core/api/listrequest.h"
#include "core/domain/resources/registry.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace vinculo::api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLinksPath = "/api/links/"_L1;
constexpr auto kLinkTemplate = "/api/links/{id}/"_L1;

ApiError protocolError(int status)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.httpStatus = status;
    return error;
}

//! A call that ends with a Validation error of our own; nothing is sent.
template<class T>
Call<T> rejected(const QString &field)
{
    CallSource<T> source;
    Call<T> call = source.call();
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.code = u"invalid"_s;
    error.field = field;
    source.finish(Unexpected(std::move(error)));
    return call;
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void insertUnlessEmpty(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void insertUnlessEmpty(QJsonObject &object, QLatin1StringView key, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(key, QJsonArray::fromStringList(values));
}

Request writeRequest(HttpVerb verb, const QString &path, const QString &pathTemplate, const QByteArray &body)
{
    Request request;
    request.verb = verb;
    request.path = path;
    request.pathTemplate = pathTemplate;
    request.body = body;
    return request;
}

Result<ChunkPtr> decodeRows(const ResourceSpec &spec, const Response &response, bool exactlyOne)
{
    Result<DecodedList> list = decodeList(spec, response.body);
    if (!list) {
        list.error().httpStatus = response.status;
        return Unexpected(std::move(list.error()));
    }
    if (list->shape == BodyShape::Envelope || (exactlyOne && list->rows->rowCount != 1))
        return Unexpected(protocolError(response.status));
    return std::move(list->rows);
}

Result<ListPage> decodePage(const ResourceSpec &spec, const Response &response, const QUrl &listUrl, int page)
{
    Result<DecodedList> list = decodeList(spec, response.body);
    if (!list) {
        list.error().httpStatus = response.status;
        return Unexpected(std::move(list.error()));
    }
    if (list->shape == BodyShape::Object)
        return Unexpected(protocolError(response.status));
    ListPage result;
    result.rows = std::move(list->rows);
    result.total = list->count;
    if (!list->next.isEmpty()) {
        const auto next = nextPageOf(list->next, listUrl, page);
        result.hasNext = next.has_value();
        result.foreignNext = !next;
        result.nextPage = next.value_or(0);
    }
    return result;
}

QJsonObject retrievalBody(const ResourceSpec &spec, const RetrieveRequest &retrieval)
{
    using enum RetrieveInput;
    const auto takes = [&spec](RetrieveInput input) { return has(spec.retrieve.inputs, input); };
    QJsonObject body{{u"link"_s, retrieval.linkId}};
    if (takes(Period) || takes(Kind)) {
        insertUnlessEmpty(body, "date_from"_L1, retrieval.dateFrom);
        insertUnlessEmpty(body, "date_to"_L1, retrieval.dateTo);
    }
    if (takes(Account))
        insertUnlessEmpty(body, "account"_L1, retrieval.accountId);
    if (takes(AccountId))
        insertUnlessEmpty(body, "account_id"_L1, retrieval.accountId);
    if (takes(Direction) || takes(Kind))
        insertUnlessEmpty(body, "type"_L1, retrieval.type);
    if (takes(Kind)) {
        insertUnlessEmpty(body, "year_from"_L1, retrieval.yearFrom);
        insertUnlessEmpty(body, "year_to"_L1, retrieval.yearTo);
    }
    if (takes(ReferenceDate))
        insertUnlessEmpty(body, "reference_date"_L1, retrieval.referenceDate);
    if (takes(IncomeTypes)) {
        insertUnlessEmpty(body, "allowed_income_types"_L1, retrieval.incomeTypes);
        insertUnlessEmpty(body, "minimum_confidence_level"_L1, retrieval.minimumConfidence);
    }
    if (takes(Document) && retrieval.attachDocument)
        body.insert("attach_pdf"_L1, true);
    if (takes(Xml) && retrieval.attachXml)
        body.insert("attach_xml"_L1, true);
    if (!retrieval.saveData)
        body.insert("save_data"_L1, false);
    return body;
}

//! Of an identifier or a text; empty when there is none.
QString textOf(const ColumnChunk &chunk, std::size_t row, std::string_view path)
{
    for (const Column &column : chunk.columns) {
        if (!column.field || column.field->path != path || column.state(row) != CellState::Value)
            continue;
        if (const UuidCells *ids = column.uuids())
            return QString::fromStdString(ids->at(row).toString());
        if (const TextCells *texts = column.texts()) {
            const std::string_view text = texts->at(row);
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
    }
    return {};
}

//! As CallRecord::fetchedKinds has it.
QString fetchedKind(const ResourceSpec &spec, const QString &dateFrom, qint64 utcMs)
{
    const std::string_view kind = spec.retrieve.institutionResource;
    const QString name = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    const QDate from = QDate::fromString(dateFrom, Qt::ISODate);
    const QDate today = QDateTime::fromMSecsSinceEpoch(utcMs).date();
    return !name.isEmpty() && isRecentPeriod(spec.retrieve, from, today) ? name + kRecentPeriod : name;
}

//! Is there anything but JSON in this body? A captive portal answers 200 with a page of its own.
bool looksLikeJson(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return text.isEmpty() || text.startsWith('{') || text.startsWith('[');
}

} // namespace

Client::Client(Governor &governor, QUrl origin, QObject *parent)
    : QObject(parent)
    , m_governor(governor)
    , m_origin(std::move(origin))
{
    m_workers.setMaxThreadCount(std::max(2, QThread::idealThreadCount() - 1));
}

template<class T, class Decode>
Call<T> Client::exchange(const Request &request, Governor::Priority priority, Decode decode,
                         std::function<void(const T &)> noted)
{
    CallSource<T> source;
    Call<T> result = source.call();
    auto sending = std::make_shared<Call<Response>>();
    source.onAbort([sending] { sending->abort(); });
    *sending =
        m_governor.send(request, priority)
            .then(this, [this, source, decode, noted](const Result<Response> &answer) {
                if (!answer) {
                    auto failed = source;
                    failed.finish(Unexpected(answer.error()));
                    return;
                }
                auto *watcher = new QFutureWatcher<Result<T>>(this);
                connect(watcher, &QFutureWatcherBase::finished, this, [watcher, source, noted]() mutable {
                    const Result<T> decoded = watcher->result();
                    if (decoded && noted)
                        noted(*decoded);
                    source.finish(decoded);
                    watcher->deleteLater();
                });
                watcher->setFuture(
                    QtConcurrent::run(&m_workers, [decode, response = *answer] { return decode(response); }));
            });
    return result;
}

Call<ChunkPtr> Client::exchangeRows(const Request &request, const ResourceSpec &spec, bool exactlyOne,
                                    Governor::Priority priority)
{
    const bool isMutation = request.verb != HttpVerb::Get;
    const auto decode = [=, &spec](const Response &response) {
        Result<ChunkPtr> rows = decodeRows(spec, response, exactlyOne);
        if (!rows && isMutation) // it was accepted, but what came back does not say what happened
            rows.error().kind = ErrorKind::OutcomeUnknown;
        return rows;
    };
    return exchange<ChunkPtr>(request, priority, decode, [this, &spec](const ChunkPtr &rows) {
        if (&spec == &resources::links())
            noteLinks(rows);
    });
}

void Client::noteLinks(const ChunkPtr &links)
{
    constexpr qsizetype kMost = 20'000; // it is only for the journal: forgetting one is harmless
    if (m_institutions.size() > kMost)
        m_institutions.clear();
    for (std::size_t row = 0; links && row < links->rowCount; ++row) {
        const QString id = textOf(*links, row, "id");
        if (const QString institution = textOf(*links, row, "institution"); !institution.isEmpty())
            m_institutions.insert(id.toLower(), institution);
    }
}

Call<Accepted> Client::checkKeys()
{
    Request request;
    request.path = u"/api/"_s;
    request.pathTemplate = request.path;
    return exchange<Accepted>(request, Governor::Priority::Interactive,
                              [](const Response &response) -> Result<Accepted> {
                                  if (!looksLikeJson(response.body))
                                      return Unexpected(protocolError(response.status));
                                  return Accepted{response.status, decodeRequestId(response.body)};
                              });
}

Call<ListPage> Client::list(const ResourceSpec &spec, const ListQuery &query)
{
    const Request request = listRequest(spec, query);
    QUrl listUrl = m_origin;
    listUrl.setPath(request.path);
    return exchange<ListPage>(request, query.priority,
                              [&spec, listUrl, page = std::max(1, query.page)](const Response &response) {
                                  return decodePage(spec, response, listUrl, page);
                              });
}

Call<ChunkPtr> Client::detail(const ResourceSpec &spec, const QString &id, Governor::Priority priority)
{
    if (!isValidId(spec, id) || !spec.can(Verb::Detail))
        return rejected<ChunkPtr>(u"id"_s);
    Request request;
    request.path = pathOf(spec) + id + u'/';
    request.pathTemplate = pathOf(spec) + u"{id}/"_s;
    return exchangeRows(request, spec, true, priority);
}

Call<QByteArray> Client::history(const ResourceSpec &spec, const QString &id)
{
    if (!isValidId(spec, id) || spec.historyPath.empty())
        return rejected<QByteArray>(u"id"_s);
    const QString below =
        u'/' + QLatin1StringView(spec.historyPath.data(), static_cast<qsizetype>(spec.historyPath.size()));
    Request request;
    request.path = pathOf(spec) + id + below;
    request.pathTemplate = pathOf(spec) + u"{id}"_s + below;
    return exchange<QByteArray>(request, Governor::Priority::Interactive,
                                [](const Response &response) -> Result<QByteArray> {
                                    std::optional<QByteArray> rows = decodeRawResults(response.body);
                                    if (!rows)
                                        return Unexpected(protocolError(response.status));
                                    return *rows;
                                });
}

Call<Retrieved> Client::retrieve(const ResourceSpec &spec, const RetrieveRequest &retrieval,
                                 Governor::Priority priority)
{
    if (!isUuid(retrieval.linkId) || !spec.can(Verb::Retrieve))
        return rejected<Retrieved>(u"link"_s);
    Request request =
        writeRequest(HttpVerb::Post, pathOf(spec), pathOf(spec), toJson(retrievalBody(spec, retrieval)));
    request.asynchronous = retrieval.later && spec.retrieve.async;
    request.fetchedLink = retrieval.linkId;
    request.fetchedKinds = fetchedKind(spec, retrieval.dateFrom, m_governor.utcMs());
    request.institution = retrieval.institution.isEmpty() ? m_institutions.value(retrieval.linkId.toLower())
                                                          : retrieval.institution;
    return exchange<Retrieved>(request, priority, [&spec](const Response &response) -> Result<Retrieved> {
        if (response.status == 202)
            return Retrieved{{}, decodeRequestId(response.body)};
        Result<ChunkPtr> rows = decodeRows(spec, response, false);
        if (rows)
            return Retrieved{*rows, {}};
        // It was accepted, but what came back does not say what happened.
        rows.error().kind = ErrorKind::OutcomeUnknown;
        return Unexpected(rows.error());
    });
}

Call<std::vector<ChunkPtr>> Client::enrich(const EnrichmentSpec &spec, const QByteArray &body)
{
    const QString path = QString::fromUtf8(spec.path.data(), qsizetype(spec.path.size()));
    return exchange<std::vector<ChunkPtr>>(
        writeRequest(HttpVerb::Post, path, path, body), Governor::Priority::Interactive,
        [&spec](const Response &response) {
            Result<std::vector<ChunkPtr>> tables = decodeEnrichment(spec, response.body);
            if (!tables)
                tables.error().httpStatus = response.status;
            return tables;
        });
}

Call<ChunkPtr> Client::resume(const ResourceSpec &spec, const ResumeRequest &resumption)
{
    if (!isUuid(resumption.linkId) || !spec.can(Verb::Resume))
        return rejected<ChunkPtr>(u"link"_s);
    if (resumption.session.isEmpty())
        return rejected<ChunkPtr>(u"session"_s);
    QJsonObject body{{u"session"_s, resumption.session}, {u"link"_s, resumption.linkId}};
    if (resumption.token)
        body.insert("token"_L1, QString::fromUtf8(*resumption.token));
    if (!resumption.saveData)
        body.insert("save_data"_L1, false);
    Request request = writeRequest(HttpVerb::Patch, pathOf(spec), pathOf(spec), toJson(body));
    request.touchedLink = resumption.linkId;
    request.makesLink = &spec == &resources::links();
    request.institution = m_institutions.value(resumption.linkId.toLower());
    return exchangeRows(request, spec, false);
}

Call<Accepted> Client::remove(const ResourceSpec &spec, const QString &id, DeleteMode mode,
                              Governor::Priority priority)
{
    if (!isValidId(spec, id) || !spec.can(Verb::Delete))
        return rejected<Accepted>(u"id"_s);
    Request request = writeRequest(HttpVerb::Delete, pathOf(spec) + id + u'/', pathOf(spec) + u"{id}/"_s, {});
    request.asynchronous = mode == DeleteMode::Asynchronous;
    if (&spec == &resources::links()) {
        request.touchedLink = id;
        request.institution = m_institutions.value(id.toLower());
    }
    return exchange<Accepted>(request, priority, [mode](const Response &response) -> Result<Accepted> {
        const bool queued = response.status == 202 && mode == DeleteMode::Asynchronous;
        if (response.status != 204 && !queued)
            return Unexpected(protocolError(response.status));
        return Accepted{response.status, decodeRequestId(response.body)};
    });
}

Call<ChunkPtr> Client::registerLink(const RegisterLinkRequest &registration)
{
    if (registration.institution.isEmpty())
        return rejected<ChunkPtr>(u"institution"_s);
    QJsonObject body;
    for (const auto &[name, value] : registration.credentials)
        body.insert(name, QString::fromUtf8(value));
    // After the credentials, whose names come from the server: they cannot replace these.
    body.insert("institution"_L1, registration.institution);
    insertUnlessEmpty(body, "external_id"_L1, registration.externalId);
    insertUnlessEmpty(body, "access_mode"_L1, registration.accessMode);
    insertUnlessEmpty(body, "credentials_storage"_L1, registration.credentialsStorage);
    insertUnlessEmpty(body, "fetch_resources"_L1, registration.fetchResources);
    Request request = writeRequest(HttpVerb::Post, kLinksPath, kLinksPath, toJson(body));
    request.institution = registration.institution;
    request.fetchedKinds = registration.fetchResources.join(u',');
    request.makesLink = true;
    return exchangeRows(request, resources::links(), true);
}

Call<Accepted> Client::refreshLink(const QString &linkId, const QStringList &fetchResources,
                                   Governor::Priority priority)
{
    if (!isUuid(linkId))
        return rejected<Accepted>(u"id"_s);
    QJsonObject body;
    insertUnlessEmpty(body, "fetch_resources"_L1, fetchResources);
    Request request = writeRequest(HttpVerb::Post, kLinksPath + linkId + "/refresh/"_L1,
                                   kLinkTemplate + "refresh/"_L1, toJson(body));
    request.fetchedLink = linkId;
    request.fetchedKinds = fetchResources.join(u',');
    request.institution = m_institutions.value(linkId.toLower());
    CallSource<Accepted> source;
    Call<Accepted> result = source.call();
    auto sending = std::make_shared<Call<Response>>();
    source.onAbort([sending] { sending->abort(); });
    *sending = m_governor.send(request, priority)
                   .then(this, [this, source, linkId](const Result<Response> &answer) mutable {
                       if (answer && answer->status == 202) {
                           m_governor.noteRefresh(linkId);
                           source.finish(Accepted{answer->status, decodeRequestId(answer->body)});
                           return;
                       }
                       if (answer) {
                           source.finish(Unexpected(protocolError(answer->status)));
                           return;
                       }
                       if (answer.error().kind == ErrorKind::Conflict)
                           m_governor.noteRefresh(
                               linkId, answer.error().retryAfter.value_or(std::chrono::minutes(10)));
                       source.finish(Unexpected(answer.error()));
                   });
    return result;
}

Call<ChunkPtr> Client::setAccessMode(const QString &linkId, const QString &accessMode,
                                     Governor::Priority priority)
{
    if (!isUuid(linkId))
        return rejected<ChunkPtr>(u"id"_s);
    const QByteArray body = toJson({{u"access_mode"_s, accessMode}});
    Request request = writeRequest(HttpVerb::Patch, kLinksPath + linkId + u'/', kLinkTemplate, body);
    request.touchedLink = linkId;
    request.institution = m_institutions.value(linkId.toLower());
    return exchangeRows(request, resources::links(), true, priority);
}

Call<ChunkPtr> Client::updateCredentials(const QString &linkId, const QByteArray &password,
                                         const QByteArray &password2, const QByteArray &token)
{
    if (!isUuid(linkId))
        return rejected<ChunkPtr>(u"id"_s);
    QJsonObject body{{u"password"_s, QString::fromUtf8(password)}};
    insertUnlessEmpty(body, "password2"_L1, QString::fromUtf8(password2));
    insertUnlessEmpty(body, "token"_L1, QString::fromUtf8(token));
    Request request = writeRequest(HttpVerb::Put, kLinksPath + linkId + u'/', kLinkTemplate, toJson(body));
    request.fetchedLink = linkId;
    request.institution = m_institutions.value(linkId.toLower());
    return exchangeRows(request, resources::links(), true);
}

} // namespace vinculo::api
