// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "models/charts/chartdata.h"
#include "models/people/personfacts.h"
#include "models/person/factline.h"
#include "models/person/personfigures.h"
#include "models/person/personsection.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace vinculo::ui {

//! What a report of a person can hold, in the order it is printed.
using ReportPart = models::PersonSection;
inline constexpr std::size_t kReportParts = 17;
[[nodiscard]] const std::array<ReportPart, kReportParts> &allReportParts();

//! A label and what it stands for.
struct ReportFact
{
    QString label;
    QString value;
    bool operator==(const ReportFact &) const = default;
};

struct ReportChart
{
    models::ChartKind kind = models::ChartKind::Columns;
    models::ChartData data; //!< its notes are those of the section
};

//! One section in words of the report's language, already masked.
struct ReportSection
{
    ReportPart part = ReportPart::Identity;
    QString title;
    QStringList sources;   //!< where it is from and how old it is, in sentences
    QStringList omissions; //!< what is missing and why, in sentences
    QList<ReportFact> facts;
    QList<models::FactLine> lines;
    QList<ReportChart> charts;
    QStringList notes;
    QString nothing;       //!< said when it holds nothing and nothing is missing
    bool isOffered = true; //!< an institution of the person has this kind of data

    [[nodiscard]] bool isEmpty() const { return facts.isEmpty() && lines.isEmpty() && charts.isEmpty(); }
    //! Lines, facts and points of charts.
    [[nodiscard]] qsizetype count() const;
};

//! A report of a person as values, ready to be painted.
struct PersonReport
{
    QString title;           //!< what this is; no personal data
    QString name;            //!< who it is about, masked unless revealed
    QString environment;     //!< in a word; empty in Production
    QList<ReportFact> about; //!< when and from where it was made, whether it is masked
    QString origin;          //!< the same in one line, for the foot of every page
    QList<ReportSection> sections;
    QLocale locale;

    [[nodiscard]] qsizetype count() const;
};

//! What joins the links of the person, and when the oldest of the rows that say so came.
struct ReportEvidence
{
    models::PersonFacts facts;
    QDateTime receivedAt; //!< UTC; invalid: not known
};

//! What a report is made of.
struct PersonReportSource
{
    const models::PersonFigures &figures;
    const std::array<models::PartStatus, models::kPersonParts> &statuses;
    const Profile &profile;
    const ReportEvidence *evidence = nullptr; //!< nullptr: not known
};

struct PersonReportOptions
{
    QList<ReportPart> parts;
    bool isRevealed = false;
    QLocale locale;
    QDateTime createdAt; //!< UTC
};

} // namespace vinculo::ui
