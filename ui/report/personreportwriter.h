// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personwords.h"
#include "ui/report/personreport.h"

namespace vinculo::ui {

//! Writes down what is known of a person. Words come in the language tr() answers in, dates and amounts in
//! that of the locale. GUI thread.
class PersonReportWriter
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::PersonReportWriter)
public:
    //! Refers to what `source` refers to.
    PersonReportWriter(const PersonReportSource &source, const PersonReportOptions &options);

    [[nodiscard]] PersonReport report() const;
    [[nodiscard]] ReportSection section(ReportPart part) const;
    [[nodiscard]] static QString title(ReportPart part);

private:
    void fill(ReportSection &section) const;
    void fillCharts(ReportSection &section) const;
    void fillCoverage(ReportSection &section) const;
    void addCharts(ReportSection &section, models::ChartKind kind,
                   const QList<models::ChartData> &charts) const;
    void addOrigins(ReportSection &section) const;
    //! Where rows are from and how old they are: the same for lists that were read together.
    struct Origin
    {
        bool isKept = false;
        QString when;
        QString age; //!< empty: the date says it
        bool operator==(const Origin &) const = default;
    };
    [[nodiscard]] Origin originOf(const models::PartStatus &status) const;
    [[nodiscard]] static QString sentence(const QStringList &lists, const Origin &origin);
    void hideIdentity(ReportSection &section) const;
    [[nodiscard]] QHash<QString, QString> accountNames() const;
    [[nodiscard]] QString omissionOf(models::PersonPart part) const;
    [[nodiscard]] QList<ReportFact> identity() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QList<ReportFact> about() const;
    [[nodiscard]] QString privacy() const;
    [[nodiscard]] QString moment(const QDateTime &utc) const;
    [[nodiscard]] const models::PartStatus &statusOf(models::PersonPart part) const;
    [[nodiscard]] static QString nothing(ReportPart part);

    const PersonReportSource m_source;
    const PersonReportOptions m_options;
    models::PersonWords m_words;
    models::CellFormatter m_formatter;
};

} // namespace vinculo::ui
