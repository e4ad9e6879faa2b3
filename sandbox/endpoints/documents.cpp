// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/documents.h"

#include "core/domain/resources/registry.h"
#include "sandbox/documents/exchangehistory.h"
#include "sandbox/endpoints/documentfilter.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/endpoints/retrieval.h"
#include "sandbox/http/paging.h"
#include "sandbox/http/projection.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! A path below a resource: the collection itself, one row, or the list below a row.
struct DocumentPath
{
    const ResourceSpec *spec = nullptr;
    std::string id;
    bool isHistory = false;
};

std::optional<DocumentPath> parsePath(std::string_view path)
{
    for (const ResourceSpec *spec : resources::all()) {
        if (!isDocumentResource(*spec) || !path.starts_with(spec->path))
            continue;
        std::string_view rest = path.substr(spec->path.size());
        if (rest.empty())
            return DocumentPath{spec, {}, false};
        const std::size_t slash = rest.find('/');
        if (slash == std::string_view::npos || slash == 0)
            continue;
        const std::string_view tail = rest.substr(slash + 1);
        if (tail.empty() || (!spec->historyPath.empty() && tail == spec->historyPath))
            return DocumentPath{spec, std::string(rest.substr(0, slash)), !tail.empty()};
    }
    return std::nullopt;
}

const DocumentRecord *rowOf(Context &context, const DocumentPath &path)
{
    const auto id = parseUuid(path.id);
    return id ? context.documents.find(*context.store, *path.spec, *id, context.now) : nullptr;
}

Response page(Context &context, const Request &request, const std::vector<std::string_view> &rows)
{
    const auto paging = Paging::of(request);
    if (!paging)
        return context.problem(404, notFound());
    const Projection projection(request);
    auto body = pageBody(request, *paging, rows.size(),
                         [&](std::size_t i, std::string &out) { out += projection.apply(rows[i]); });
    return body ? context.json(200, std::move(*body)) : context.problem(404, notFound());
}

Response list(Context &context, const Request &request, const ResourceSpec &spec)
{
    Store &store = *context.store;
    Problems problems;
    const DocumentFilter filter(request, spec, store, problems);
    if (!problems.empty())
        return context.problems(400, problems);
    std::vector<std::string_view> rows;
    for (std::uint32_t link = 0; link < store.links.size(); ++link) {
        if (store.links[link].deleted || !filter.acceptsLink(store.links[link]))
            continue;
        for (const DocumentRecord &row : context.documents.rows(store, spec, link, context.now))
            if (!row.deleted && filter.accepts(row))
                rows.push_back(row.json);
    }
    return page(context, request, rows);
}

Response history(Context &context, const Request &request, const DocumentRecord &row)
{
    const std::vector<std::string> events =
        exchangeHistory(documentSource(*context.store, row.link, context.now), row);
    return page(context, request, {events.begin(), events.end()});
}

Response remove(Context &context, const ResourceSpec &spec, const DocumentRecord &row)
{
    if (auto throttled = throttleDeletion(context, std::string(spec.name)))
        return *throttled;
    context.documents.remove(row.id);
    return context.json(204, {});
}

std::optional<Response> onCollection(Context &context, const Request &request, const ResourceSpec &spec)
{
    if (request.method == "GET" || request.method == "HEAD")
        return list(context, request, spec);
    if (request.method == "POST" && spec.can(Verb::Retrieve))
        return retrieve(context, request, spec);
    if (request.method == "PATCH" && spec.can(Verb::Resume))
        return resume(context, request, std::string(spec.name));
    return std::nullopt;
}

std::optional<Response> onRow(Context &context, const Request &request, const DocumentPath &path)
{
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const bool isDeletion = request.method == "DELETE" && path.spec->can(Verb::Delete) && !path.isHistory;
    if (!isRead && !isDeletion)
        return std::nullopt;
    const DocumentRecord *row = rowOf(context, path);
    if (!row)
        return context.problem(404, notFound());
    if (isDeletion)
        return remove(context, *path.spec, *row);
    return path.isHistory ? history(context, request, *row)
                          : context.json(200, Projection(request).apply(row->json));
}

} // namespace

bool isDocumentResource(const ResourceSpec &spec)
{
    constexpr std::string_view kOwn[] = {"links",        "consents", "accounts",
                                         "transactions", "owners",   "institutions"};
    return std::ranges::find(kOwn, spec.name) == std::end(kOwn);
}

std::optional<Response> routeDocuments(Context &context, const Request &request)
{
    const auto path = parsePath(request.path);
    if (!path)
        return std::nullopt;
    auto answer =
        path->id.empty() ? onCollection(context, request, *path->spec) : onRow(context, request, *path);
    return answer ? std::move(*answer)
                  : context.problem(405,
                                    {"method_not_allowed", "Method \"" + request.method + "\" not allowed."});
}

} // namespace vinculo::sandbox
