// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowbench.h"
#include "ui/report/personreportwriter.h"
#include "ui/text/languageoverride.h"

#include <optional>

namespace vinculo::tests {

//! Base of tests about the report of a person: the rich "demo-statement" is read once, over real HTTP from
//! the local Belvo, and every test begins with them.
class ReportBench : public QObject
{
    Q_OBJECT
protected:
    void readPerson();
    void forgetPerson();
    void begin();                                           //!< before every test
    [[nodiscard]] static ui::PersonReportOptions options(); //!< all sections, masked, in English
    [[nodiscard]] ui::PersonReport
    report(const ui::PersonReportOptions &options = ReportBench::options()) const;
    [[nodiscard]] static const ui::ReportSection &sectionOf(const ui::PersonReport &report,
                                                            ui::ReportPart part);
    void useNobody();
    //! Two links with one document and one ID of the merchant's, known since a while.
    void useEvidence();
    void useIdentity(const QList<models::IdentityFact> &facts);

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::shared_ptr<const models::PersonFigures> m_rich;
    std::shared_ptr<const models::PersonFigures> m_figures; //!< what the report is made of
    std::array<models::PartStatus, models::kPersonParts> m_loaded;
    std::array<models::PartStatus, models::kPersonParts> m_statuses;
    std::optional<ui::ReportEvidence> m_evidence;
    QString m_linkId;
    Profile m_profile;
    ui::LanguageOverride m_languages;
};

//! How many pages a PDF says it has.
[[nodiscard]] int pagesOf(const QByteArray &pdf);

} // namespace vinculo::tests
