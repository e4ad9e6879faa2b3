// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/diagnosis.h"

#include "core/domain/resources/registry.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using State = DiagnosisFlow::State;

namespace {

constexpr std::chrono::seconds kLook(5); //!< how exactly a waited-for moment is met

} // namespace

Diagnosis::Diagnosis(const DiagnosisServices &services, DiagnosisQuestion question, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_question(std::move(question))
{
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &Diagnosis::onLook);
}

Diagnosis::~Diagnosis() = default;

void Diagnosis::start(const ResourceSpec &resource)
{
    m_resource = &resource;
    m_flows.clear();
    m_isCancelled = false;
    m_startsAt = {};
    m_look.stop();
    m_wanted = std::min(kAtOnce, linkCount());
    next();
    Q_EMIT changed();
}

void Diagnosis::next()
{
    if (m_isCancelled || isRunning() || static_cast<int>(m_flows.size()) >= m_wanted)
        return;
    const auto link = static_cast<int>(m_flows.size());
    m_flows.push_back(std::make_unique<DiagnosisFlow>(m_services));
    connect(m_flows.back().get(), &DiagnosisFlow::changed, this, [this, link] { onChanged(link); });
    again(link);
}

void Diagnosis::again(int link)
{
    if (!m_resource || link < 0 || link >= static_cast<int>(m_flows.size()))
        return;
    const DiagnosisQuestion::Link &asked = m_question.links[link];
    m_flows[static_cast<std::size_t>(link)]->start({.linkId = asked.id,
                                                    .resource = m_resource,
                                                    .statusBefore = asked.statusBefore,
                                                    .documents = m_question.documents});
}

void Diagnosis::onChanged(int link)
{
    const DiagnosisFlow *flow = this->flow(link);
    if (flow && flow->state() == State::Done) {
        if (flow->link())
            Q_EMIT linkRead(flow->link());
        next();
    }
    Q_EMIT changed();
}

void Diagnosis::cancel()
{
    m_isCancelled = true;
    for (const auto &flow : m_flows)
        flow->cancel();
    Q_EMIT changed();
}

void Diagnosis::goOn()
{
    m_isCancelled = false;
    m_wanted = std::min(static_cast<int>(m_flows.size()) + kAtOnce, linkCount());
    next();
    Q_EMIT changed();
}

void Diagnosis::startAt(const QDateTime &time)
{
    m_startsAt = time;
    if (time.isValid())
        m_look.start();
    else
        m_look.stop();
    Q_EMIT changed();
}

void Diagnosis::onLook()
{
    if (m_startsAt.isValid() && now() >= m_startsAt && m_resource)
        start(*m_resource);
}

const DiagnosisFlow *Diagnosis::flow(int link) const
{
    return link >= 0 && link < static_cast<int>(m_flows.size())
               ? m_flows[static_cast<std::size_t>(link)].get()
               : nullptr;
}

bool Diagnosis::isRunning() const
{
    return std::ranges::any_of(m_flows, [](const auto &flow) { return flow->state() == State::Running; });
}

int Diagnosis::worst() const
{
    int worst = -1;
    for (int link = 0; link < static_cast<int>(m_flows.size()); ++link) {
        const DiagnosisFlow &one = *m_flows[static_cast<std::size_t>(link)];
        if (one.state() != State::Done)
            continue;
        if (worst < 0 || isWorse(one.conclusion().verdict, flow(worst)->conclusion().verdict))
            worst = link;
    }
    return worst;
}

int Diagnosis::uncheckedLinks() const
{
    const auto looked = std::ranges::count_if(m_flows, [](const auto &flow) {
        return flow->state() == State::Done || flow->state() == State::Running;
    });
    return linkCount() - static_cast<int>(looked);
}

QDateTime Diagnosis::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.utcMs(), Qt::UTC);
}

QList<const ResourceSpec *> Diagnosis::resourcesOfLinks()
{
    QList<const ResourceSpec *> found;
    for (const ResourceSpec *spec : resources::all()) {
        const bool isByLink =
            std::ranges::any_of(spec->filters, [](const FilterSpec &filter) { return filter.key == "link"; });
        if (isByLink && spec->can(Verb::List) && !spec->retrieve.institutionResource.empty())
            found.append(spec);
    }
    return found;
}

QList<DiagnosisQuestion::Link> Diagnosis::worstFirst(const PersonHealth &health)
{
    QList<DiagnosisQuestion::Link> links;
    const auto append = [&](const QString &id) {
        const auto found = std::ranges::find(health.links, id, &LinkHealth::link);
        const bool isKnown =
            std::ranges::any_of(links, [&id](const DiagnosisQuestion::Link &link) { return link.id == id; });
        if (found != health.links.end() && !isKnown)
            links.append({.id = id, .institution = found->institution, .statusBefore = found->status.wire});
    };
    for (const LinkProblem &problem : health.problems)
        append(problem.link);
    for (const LinkHealth &link : health.links)
        append(link.link);
    return links;
}

} // namespace vinculo::models
