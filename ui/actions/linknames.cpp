// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/linknames.h"

#include "core/domain/masking.h"
#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

LinkNames::LinkNames(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void LinkNames::ask(const models::LinkRow &link)
{
    const auto isAsked = [this](const QString &question) {
        return std::ranges::any_of(m_calls, [&question](const auto &call) { return call.first == question; });
    };
    if (!link.institution.isEmpty() && !isAsked(link.institution))
        askInstitution(link.institution);
    if (!link.id.isEmpty() && !isAsked(link.id))
        askOwner(link.id);
}

void LinkNames::askInstitution(const QString &name)
{
    api::ListQuery query;
    query.filters = {{u"name"_s, FilterOp::Equals, {name}}};
    query.pageSize = 1;
    query.priority = api::Governor::Priority::Background;
    auto call =
        m_client.list(resources::institutions(), query)
            .then(this, [this, name](const Result<api::ListPage> &page) {
                if (!page || !page->rows || page->rows->rowCount == 0)
                    return;
                m_institutions.insert(name, models::InstitutionForm::fromJson(page->rows->raw.row(0)));
                Q_EMIT changed();
            });
    m_calls.emplace_back(name, std::move(call));
}

void LinkNames::askOwner(const QString &linkId)
{
    api::ListQuery query;
    query.filters = {{u"link"_s, FilterOp::Equals, {linkId}}};
    query.pageSize = 1;
    query.priority = api::Governor::Priority::Background;
    auto call = m_client.list(resources::owners(), query)
                    .then(this, [this, linkId](const Result<api::ListPage> &page) {
                        if (!page || !page->rows || page->rows->rowCount == 0)
                            return;
                        m_people.insert(
                            linkId, masked(models::wireText(*page->rows, 0, "display_name"), MaskKind::Name));
                        Q_EMIT changed();
                    });
    m_calls.emplace_back(linkId, std::move(call));
}

QString LinkNames::bank(const models::LinkRow &link) const
{
    const auto known = m_institutions.constFind(link.institution);
    const bool named = known != m_institutions.cend() && !known->displayName.isEmpty();
    return models::CellFormatter::visible(named ? known->displayName : link.institution);
}

QString LinkNames::person(const QString &linkId) const
{
    return models::CellFormatter::visible(m_people.value(linkId));
}

QStringList LinkNames::resources(const QString &institution) const
{
    return m_institutions.value(institution).resources;
}

bool LinkNames::isHealthy(const QString &institution) const
{
    return m_institutions.value(institution).isHealthy;
}

} // namespace vinculo::ui
