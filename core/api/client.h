// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"
#include "core/api/columnchunk.h"
#include "core/api/governor.h"
#include "core/domain/enrichment/enrichmentspec.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace vinculo::api {

//! One server filter with its value, e.g. {"created_at", Gte, "2026-01-01"}. Lists are joined with commas.
struct ListFilter
{
    QString key;
    FilterOp op = FilterOp::Equals;
    QStringList values;
    bool operator==(const ListFilter &) const = default;
};

struct ListQuery
{
    QList<ListFilter> filters;
    int page = 1;
    int pageSize = 100; //!< 1 to 1000
    Governor::Priority priority = Governor::Priority::Interactive;
};

//! One page of a list, decoded on a worker.
struct ListPage
{
    ChunkPtr rows;
    qint64 total = -1;        //!< `count`; -1 when not stated
    bool hasNext = false;     //!< a `next` of the same origin and path was given
    bool foreignNext = false; //!< `next` pointed elsewhere and is not followed
    int nextPage = 0;
};

struct RegisterLinkRequest
{
    QString institution;
    QList<std::pair<QString, QByteArray>>
        credentials; //!< field name → value, from the institution's form_fields
    QString externalId;
    QString accessMode;         //!< "single" or "recurrent"; empty: the API's default
    QString credentialsStorage; //!< empty: default
    QStringList fetchResources; //!< empty: default
};

struct ResumeRequest
{
    QString session;
    QString linkId;
    std::optional<QByteArray> token; //!< nothing when no input is expected
    bool saveData = true; //!< as the call that was interrupted: Belvo keeps what it fetches, or not
};

//! What to fetch at the institution. Of the inputs only those are sent that the resource's description knows.
struct RetrieveRequest
{
    QString linkId;
    QString dateFrom; //!< ISO dates
    QString dateTo;
    QString accountId = {};
    QString type = {}; //!< INFLOW, OUTFLOW; tax returns: monthly, yearly
    QString yearFrom = {};
    QString yearTo = {};
    QString referenceDate = {};
    QStringList incomeTypes = {};
    QString minimumConfidence = {}; //!< HIGH, MEDIUM or LOW
    bool attachDocument = false;    //!< attach_pdf
    bool attachXml = false;
    bool saveData = true;     //!< no: the rows are answered and not kept at Belvo
    bool later = false;       //!< only accept the order (202); the rows are in the list some time later
    QString institution = {}; //!< technical name, for the journal; empty: as last read of the link, if it was
    bool operator==(const RetrieveRequest &) const = default;
};

//! What a retrieval answered with.
struct Retrieved
{
    ChunkPtr rows;     //!< may have none; null: accepted, the rows come later
    QString requestId; //!< of an order that was only accepted
};

enum class DeleteMode { Synchronous, Asynchronous };

//! 202 answers and deletions: what is known afterwards.
struct Accepted
{
    int status = 0;
    QString requestId;
};

//! Belvo's API as typed calls. Goes through the governor, decodes on workers, answers on the GUI thread.
//! Ids are checked before they reach a URL (a malformed one is a Validation error, nothing is sent).
class Client : public QObject
{
    Q_OBJECT
public:
    //! `origin` is the profile's base URL: `next` links to anywhere else are never followed.
    Client(Governor &governor, QUrl origin, QObject *parent = nullptr);

    //! GET /api/: are the keys good? Success means yes.
    [[nodiscard]] Call<Accepted> checkKeys();
    [[nodiscard]] Call<ListPage> list(const ResourceSpec &spec, const ListQuery &query);
    //! GET one record; the chunk has one row.
    [[nodiscard]] Call<ChunkPtr> detail(const ResourceSpec &spec, const QString &id,
                                        Governor::Priority priority = Governor::Priority::Interactive);
    //! GET the list below one record (ResourceSpec::historyPath), its first hundred rows: a JSON array.
    [[nodiscard]] Call<QByteArray> history(const ResourceSpec &spec, const QString &id);
    //! POST: live retrieval at the institution. 428 → MfaRequired.
    [[nodiscard]] Call<Retrieved> retrieve(const ResourceSpec &spec, const RetrieveRequest &request,
                                           Governor::Priority priority = Governor::Priority::Interactive);
    //! PATCH on the collection that raised the challenge. Sent at most once.
    [[nodiscard]] Call<ChunkPtr> resume(const ResourceSpec &spec, const ResumeRequest &request);
    //! DELETE; success is 204 (or 202 when asynchronous) from the original URL and nothing else.
    [[nodiscard]] Call<Accepted> remove(const ResourceSpec &spec, const QString &id, DeleteMode mode,
                                        Governor::Priority priority = Governor::Priority::Interactive);

    [[nodiscard]] Call<ChunkPtr> registerLink(const RegisterLinkRequest &request);
    //! POST /api/links/{id}/refresh/; empty resources: everything the institution supports.
    [[nodiscard]] Call<Accepted> refreshLink(const QString &linkId, const QStringList &resources,
                                             Governor::Priority priority = Governor::Priority::Interactive);
    [[nodiscard]] Call<ChunkPtr> setAccessMode(const QString &linkId, const QString &accessMode,
                                               Governor::Priority priority = Governor::Priority::Interactive);
    //! PUT /api/links/{id}/ with a new password (and second password or token when not empty).
    [[nodiscard]] Call<ChunkPtr> updateCredentials(const QString &linkId, const QByteArray &password,
                                                   const QByteArray &password2, const QByteArray &token);

    //! POST of the caller's own transactions; `body` is sent as it is, at most once. Belvo keeps nothing of
    //! it. One chunk for each of `spec.results`.
    [[nodiscard]] Call<std::vector<ChunkPtr>> enrich(const EnrichmentSpec &spec, const QByteArray &body);

    [[nodiscard]] Governor &governor() const { return m_governor; }
    [[nodiscard]] const QUrl &origin() const { return m_origin; }

private:
    //! Sends, decodes on a worker with `decode`, answers here.
    template<class T, class Decode>
    Call<T> exchange(const Request &request, Governor::Priority priority, Decode decode,
                     std::function<void(const T &)> noted = {});
    Call<ChunkPtr> exchangeRows(const Request &request, const ResourceSpec &spec, bool exactlyOne,
                                Governor::Priority priority = Governor::Priority::Interactive);

    //! Remembers of which institution the links are that were read one by one.
    void noteLinks(const ChunkPtr &links);

    Governor &m_governor;
    QUrl m_origin;
    QHash<QString, QString> m_institutions; //!< of links, by their ids
    QThreadPool m_workers;                  //!< own, so that long work of others never delays a page
};

} // namespace vinculo::api
