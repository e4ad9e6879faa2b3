// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/factline.h"
#include "models/person/linkhealth.h"
#include "models/person/personnames.h"
#include "models/person/timeline.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>

namespace vinculo::models {

//! How well links are and what happened to them, in words of the current language. GUI thread.
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::LinkWords)
public:
    //! Refers to `names`.
    LinkWords(const PersonNames &names, const QDateTime &now, const QLocale &locale);

    //! What is wrong, who has to act and since when.
    [[nodiscard]] QList<FactLine> problems(const PersonHealth &health) const;
    //! What else is wrong with the link of a problem, in sentences; empty: nothing.
    [[nodiscard]] QString others(const PersonHealth &health, const LinkProblem &problem) const;
    //! What pressing a finding does.
    [[nodiscard]] static QString action(HealthAction action);
    //! The link in its list; empty without an id.
    [[nodiscard]] static RowsTarget linkTarget(const QString &id);
    [[nodiscard]] QList<FactLine> links(const PersonHealth &health) const;
    [[nodiscard]] QList<FactLine> events(const std::vector<TimelineEvent> &timeline) const;

private:
    [[nodiscard]] QString finding(const HealthFinding &finding) const;
    [[nodiscard]] static QString advice(HealthAction action);
    [[nodiscard]] static QString event(TimelineKind kind);
    [[nodiscard]] QString title(const TimelineEvent &happened) const;
    [[nodiscard]] static QString facts(const TimelineEvent &happened); //!< what else is to be said of it
    [[nodiscard]] QString nextUpdate(const LinkHealth &link) const;
    [[nodiscard]] QString age(const QDateTime &at) const;
    [[nodiscard]] QString day(const QDateTime &at) const;

    const PersonNames &m_names;
    QDateTime m_now;
    CellFormatter m_formatter;
};

} // namespace vinculo::models
