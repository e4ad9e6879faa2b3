// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/institutionlist.h"

#include "core/domain/resources/registry.h"
#include "models/find/fuzzymatch.h"
#include "models/flows/linkrow.h"
#include "models/people/contactkeys.h"

#include <QCollator>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 1000;
constexpr qsizetype kFewestLetters = 3; //!< of a name among those of people
constexpr int kMostPages = 5;           //!< far beyond what the API offers; an endless list ends here

} // namespace

void InstitutionList::setClient(api::Client *client)
{
    m_load.abort();
    m_error.reset();
    if (client && client != m_client) {
        m_institutions.clear();
        m_isComplete = false;
    }
    m_client = client;
}

void InstitutionList::load()
{
    if (m_isComplete || m_load.isPending() || !m_client)
        return;
    m_institutions.clear();
    m_error.reset();
    requestPage(1);
}

void InstitutionList::requestPage(int page)
{
    api::ListQuery query;
    query.page = page;
    query.pageSize = kPageSize;
    m_load = m_client->list(resources::institutions(), query)
                 .then(this, [this](const Result<api::ListPage> &answer) { onPage(answer); });
}

void InstitutionList::onPage(const Result<api::ListPage> &page)
{
    if (!page) {
        m_error = page.error();
    } else {
        for (std::size_t row = 0; page->rows && row < page->rows->rowCount; ++row)
            m_institutions.append({wireText(*page->rows, row, "name"),
                                   wireText(*page->rows, row, "display_name"),
                                   wireText(*page->rows, row, "country_code")});
        m_isComplete = !page->hasNext || page->nextPage > kMostPages;
        if (!m_isComplete && m_client)
            requestPage(page->nextPage);
    }
    Q_EMIT changed();
}

QString InstitutionList::titleOf(const QString &name) const
{
    const auto known = std::ranges::find(m_institutions, name, &Institution::name);
    return known == m_institutions.end() || known->displayName.isEmpty() ? name : known->displayName;
}

FindHit InstitutionList::hitOf(const Institution &institution)
{
    FindHit hit;
    hit.kind = FindKind::Institution;
    hit.target = {u"links"_s, {}, {}, {{u"institution"_s, FilterOp::Equals, {institution.name}}}};
    hit.title.value = institution.displayName.isEmpty() ? institution.name : institution.displayName;
    for (const QString &detail : {institution.country, institution.name})
        if (!detail.isEmpty() && detail != hit.title.value)
            hit.details.append({detail});
    return hit;
}

QList<FindHit> InstitutionList::called(const QString &text, int limit) const
{
    const std::vector<std::string> typed = nameWords(text.toStdString());
    QList<FindHit> hits;
    for (const Institution &institution : m_institutions) {
        if (typed.empty() || hits.size() >= limit)
            break;
        const std::vector<std::string> words =
            nameWords(u"%1 %2"_s.arg(institution.displayName, QString(institution.name).replace(u'_', u' '))
                          .toStdString());
        const bool isCalledSo = std::ranges::all_of(typed, [&words](const std::string &word) {
            return std::ranges::any_of(words,
                                       [&word](const std::string &own) { return own.starts_with(word); });
        });
        const qsizetype letters = text.simplified().size();
        if (isCalledSo && letters >= kFewestLetters)
            hits.append(hitOf(institution));
    }
    return hits;
}

QList<FindHit> InstitutionList::matching(const QString &text, int limit) const
{
    QList<FindHit> hits;
    for (const Institution &institution : m_institutions) {
        const int score = fuzzyScore(
            u"%1 %2 %3"_s.arg(institution.displayName, institution.name, institution.country), text, false);
        if (score == 0)
            continue;
        FindHit hit = hitOf(institution);
        hit.score = score;
        hits.append(hit);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(hits, [&collator](const FindHit &a, const FindHit &b) {
        return a.score != b.score ? a.score > b.score : collator.compare(a.title.value, b.title.value) < 0;
    });
    return hits.first(qMin(hits.size(), qsizetype(limit)));
}

} // namespace vinculo::models
