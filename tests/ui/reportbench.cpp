// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportbench.h"

#include "core/domain/resources/registry.h"
#include "models/people/personassembly.h"
#include "models/person/personload.h"
#include "models/table/columntable.h"
#include "tests/models/samplepeople.h"

#include <QRegularExpression>

namespace vinculo::tests {

using namespace Qt::StringLiterals;
using namespace vinculo::ui;
using models::PartState;
using models::PersonPart;
using Kind = models::IdentityFact::Kind;

//! Reads the rich person once, over real HTTP.
void ReportBench::readPerson()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::installTranslator(&m_languages);
    m_bench = std::make_unique<WindowBench>();
    m_profile = m_bench->profile;
    m_bench->settings.setValue(storage::SettingKey::ExportFolder, m_bench->directory.path());
    m_connection = m_bench->connect();
    const api::ListQuery query{.filters = {{u"external_id"_s, FilterOp::Equals, {u"demo-statement"_s}}}};
    Call<api::ListPage> call = m_connection->client.list(resources::links(), query)
                                   .then(this, [this](const Result<api::ListPage> &page) {
                                       models::ColumnTable links(resources::links());
                                       links.append(page.value().rows);
                                       m_linkId = links.idOf(0);
                                   });
    QTRY_VERIFY(!m_linkId.isEmpty());
    models::PersonLoad load(&m_connection->client, nullptr);
    load.start({.linkIds = {m_linkId}});
    QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), 60'000);
    for (const PersonPart part : models::allPersonParts())
        m_loaded[models::indexOf(part)] = load.status(part);
    const std::atomic_bool isCancelled = false;
    auto figures = models::personFigures(load.rows(), {.now = QDateTime::currentDateTimeUtc()}, isCancelled);
    QVERIFY(figures);
    m_rich = std::make_shared<const models::PersonFigures>(std::move(*figures));
    QVERIFY(!m_rich->identity.first(Kind::Name).isEmpty());
    QVERIFY(!m_rich->identity.first(Kind::Document).isEmpty());
}

void ReportBench::forgetPerson()
{
    QCoreApplication::removeTranslator(&m_languages);
    m_connection.reset();
    m_bench.reset();
}

void ReportBench::begin()
{
    m_figures = m_rich;
    m_statuses = m_loaded;
    m_evidence.reset();
}

PersonReportOptions ReportBench::options()
{
    PersonReportOptions options;
    options.parts = {allReportParts().begin(), allReportParts().end()};
    options.createdAt = QDateTime::currentDateTimeUtc();
    return options;
}

PersonReport ReportBench::report(const PersonReportOptions &options) const
{
    return PersonReportWriter({*m_figures, m_statuses, m_profile, m_evidence ? &*m_evidence : nullptr},
                              options)
        .report();
}

void ReportBench::useEvidence()
{
    SamplePeople sample;
    for (const QString &institution : {u"erebor_br_retail"_s, u"gotham_br_retail"_s})
        sample.add({.externalId = u"customer-17"_s,
                    .institution = institution,
                    .owners = {{.name = u"Maria Aparecida Souza"_s, .document = u"761.092.776-73"_s}}});
    const auto people = models::assemblePeople(sample.identities());
    m_evidence = ReportEvidence{models::personFacts(people, 0), QDateTime::currentDateTimeUtc().addDays(-2)};
    QVERIFY(m_evidence->facts.evidence.size() > 1);
}

//! Somebody of whom nothing is known, everything asked for and answered.
void ReportBench::useNobody()
{
    const std::atomic_bool isCancelled = false;
    auto figures = models::personFigures({}, {.now = QDateTime::currentDateTimeUtc()}, isCancelled);
    QVERIFY(figures);
    m_figures = std::make_shared<const models::PersonFigures>(std::move(*figures));
    m_statuses.fill({.state = PartState::Complete, .receivedAt = QDateTime::currentDateTimeUtc()});
}

void ReportBench::useIdentity(const QList<models::IdentityFact> &facts)
{
    auto figures = std::make_shared<models::PersonFigures>(*m_rich);
    figures->identity.facts = facts;
    m_figures = figures;
}

const ReportSection &ReportBench::sectionOf(const PersonReport &report, ReportPart part)
{
    static const ReportSection kNone;
    const auto found = std::ranges::find(report.sections, part, &ReportSection::part);
    return found == report.sections.end() ? kNone : *found;
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression kPage(u"/Type\\s*/Page\\b(?!s)"_s);
    return static_cast<int>(QString::fromLatin1(pdf).count(kPage));
}

} // namespace vinculo::tests
