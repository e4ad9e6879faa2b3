// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "models/person/personcharts.h"
#include "models/person/personload.h"
#include "models/person/personsection.h"
#include "models/person/personwords.h"
#include "models/table/revealstate.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <span>

namespace vinculo::ui {

class ChartCard;
class IdentityCard;
class PeriodChoice;
class SectionCard;

//! The cards of a person below each other, filled as data arrive. Knows no network: what a card wants is
//! asked of the page by signals.
class PersonSections : public QWidget
{
    Q_OBJECT
public:
    PersonSections(Theme &theme, models::RevealState &reveal, QWidget *parent);
    ~PersonSections() override;

    //! Refers to `figures` until the next call; nullptr: another person, nothing is known yet. The top is
    //! there at once, the rest follows a card or two at a time, so that no key waits for all of it.
    void setFigures(const QString &key, const models::PersonFigures *figures);
    //! What joins the links, and who else may be this person or was told apart; words are masked already.
    void setEvidence(const QList<models::FactLine> &joins, const QList<models::FactLine> &suggestions);
    void setStatus(models::PersonPart part, const models::PartStatus &status);
    void setDensity(Theme::Density density);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void rowsRequested(const vinculo::models::RowsTarget &target);
    void retryRequested(vinculo::models::PersonPart part);
    void actionRequested(const vinculo::models::LinkProblem &problem);
    void diagnosisRequested();                              //!< why are the person's data missing or old?
    void periodChosen(vinculo::models::ChartPeriod period); //!< of the charts
    void told(const QString &sentence, Tone tone);
    void handedOver(const vinculo::HandoverRecord &record);
    void splitRequested(const QPoint &globalPosition); //!< a link may be somebody else's
    void mergeRequested(const QPoint &globalPosition); //!< one of the suggestions may be right

private:
    enum Section {
        Problems,
        Links,
        Accounts,
        Incomes,
        Recurring,
        Bills,
        Investments,
        Consents,
        Employment,
        Fiscal,
        Evidence,
        Suggestions,
        Timeline,
        kSections
    };

    //! What a card is made of.
    struct Lists
    {
        std::span<const models::PersonPart> own = {};
        //! Told of only when it fails: without it the others are asked for in vain, or less well told.
        std::optional<models::PersonPart> before = {};
        [[nodiscard]] bool has(models::PersonPart part) const;
    };

    void build();
    SectionCard *addSection(Section section, const Lists &lists);
    ChartCard *addChart(models::ChartKind kind, models::PersonSection section);
    [[nodiscard]] QList<models::PersonPart> partsIn(const Lists &lists) const;
    [[nodiscard]] models::PartStatus statusOf(models::PersonPart part) const;
    [[nodiscard]] models::PartStatus statusOf(const Lists &lists) const;
    [[nodiscard]] QString problemIn(const Lists &lists) const;
    [[nodiscard]] QString movementsNote() const;
    void retry(const Lists &lists);
    void showStatus(Section section);
    void showRare(Section section);
    void showFailures(std::optional<models::PersonPart> part = {});
    void clear();
    void fillNext();
    void fillTop();
    void fillFacts();
    void fillCashFlow();
    void fillBalances();
    void fillSpending();
    void fillCoverage();
    void setChart(ChartCard &card, QList<models::ChartData> drawn, const QString &empty);
    void fillSection(Section section, const QList<models::FactLine> &lines);
    void actOn(int problem);
    void showBar(const QString &category, const QString &series);
    void showDay(const QString &category);
    void showSlice(const QString &category);
    void showMonth(const QString &month, const QString &account);

    Theme &m_theme;
    QString m_key;
    const models::PersonFigures *m_figures = nullptr;
    std::unique_ptr<models::PersonWords> m_words;
    QTimer m_fillSoon;
    std::size_t m_step = 0; //!< of filling, comes next
    QHash<int, QList<models::FactLine>> m_lines;
    std::array<models::PartStatus, models::kPersonParts> m_statuses; //!< the newest of each
    QHash<int, Lists> m_lists;
    QHash<const ChartCard *, Lists> m_chartLists;
    IdentityCard *m_identity;
    PeriodChoice *m_period;
    QHash<int, SectionCard *> m_cards;
    ChartCard *m_cashFlow = nullptr;
    ChartCard *m_balances = nullptr;
    ChartCard *m_spending = nullptr;
    ChartCard *m_coverage = nullptr;
};

} // namespace vinculo::ui
