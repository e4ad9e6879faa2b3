// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/storage/settings.h"
#include "models/plans/review/plantargetsmodel.h"
#include "ui/dialogs/frame/wordlabel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace vinculo::models {
class PlanBoard;
}

namespace vinculo::ui {

class FactStrip;
class NoticeLine;
class PlanChoices;
class ProgressLine;
class TableView;
class Theme;

//! What is chosen at the moment, without the links themselves.
struct PlanChoice
{
    PlanKind kind = PlanKind::DeleteLinks;
    PlanSettings settings;
    qint64 links = 0;
};

//! The first step of a plan: its links as a table to be ticked off, what they come to together, read at Belvo
//! meanwhile, and what would happen to each. Nothing is changed at Belvo.
class PlanReview : public QWidget
{
    Q_OBJECT
public:
    //! The client must live as long as this, or until stopReading().
    PlanReview(Theme &theme, const PlanDraft &draft, api::Client &client, storage::Settings &kept,
               QWidget *parent);
    ~PlanReview() override;

    [[nodiscard]] PlanChoice choice() const; //!< cheap
    [[nodiscard]] PlanDraft draft() const;   //!< of the ticked links, with what is known of them now
    [[nodiscard]] models::ImpactSum sum() const { return m_model.sum(); }
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool isComplete() const; //!< something is ticked, and every choice is made
    [[nodiscard]] models::PlanTargetsModel &model() { return m_model; }
    [[nodiscard]] TableView *table() const { return m_table; }
    //! Sums of the ticked links in words.
    [[nodiscard]] static QList<std::pair<QString, QString>> sumFacts(PlanKind kind,
                                                                     const models::ImpactSum &sum);
    //! Looks up what was asked of the banks for these links before, so that what would be held back is said.
    //! The board must live as long as this, or until stopReading().
    void readFetches(const models::PlanBoard &board);
    void stopReading();
    void rememberChoices(); //!< for the next plan
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void build(const PlanDraft &draft, storage::Settings &kept);
    void buildTable();
    void read(api::Client &client);
    void showSoon();
    void showState();
    void showProgress();
    [[nodiscard]] static QString countText(qint64 count, qint64 unknown);

    Theme &m_theme;
    PlanDraft m_draft;
    qsizetype m_refused = 0; //!< lines that are no ids, or came twice
    models::PlanTargetsModel m_model;
    std::unique_ptr<models::PlanImpact> m_impact;
    std::unique_ptr<models::PlanFetches> m_fetches; //!< nullptr: no bank is asked
    QTimer m_showSoon;                              //!< many answers make one look
    double m_share = 0;                             //!< of the reading; a bar never goes back
    NoticeLine *m_refusedNotice = nullptr;
    QCheckBox *m_all = nullptr;
    WordLabel *m_progressText = nullptr;
    ProgressLine *m_progress = nullptr;
    TableView *m_table = nullptr;
    FactStrip *m_facts = nullptr;
    NoticeLine *m_duplicates = nullptr;
    NoticeLine *m_problem = nullptr;
    PlanChoices *m_choices = nullptr; //!< nullptr: nothing to choose
};

} // namespace vinculo::ui
