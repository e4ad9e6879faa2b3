// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/storage/settings.h"
#include "models/plans/planboard.h"
#include "models/plans/review/planladder.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <QPointer>

#include <functional>

namespace vinculo::ui {

class ErrorPane;
class NoticeLine;
class PlanConfirm;
class PlanReview;
class ProgressLine;

//! Everything about many links begins here, in one dialog: look the plan over and tick links off, freeze it,
//! confirm what is frozen (ladder of confirmations, levels 2 to 4); it is written down and looked at once
//! more. If links are left out then, it asks again; for erasures there are ten seconds instead in which
//! nothing was sent. Then it is a task. Return never starts what cannot be undone; Esc calls off until
//! something was sent.
class PlanDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `board`, `client` and `settings` (choices of the last time) outlive the dialog.
    PlanDialog(Theme &theme, const Profile &profile, const PlanDraft &draft, models::PlanBoard &board,
               api::Client &client, storage::Settings &settings, QWidget *parent);

    //! What people call an institution, by Belvo's name for it. Again when other titles are known.
    void setInstitutionTitles(const std::function<QString(const QString &name)> &titles);

Q_SIGNALS:
    void started(const QUuid &plan);   //!< it is a task now
    void calledOff(const QUuid &plan); //!< written down, but nothing was sent

protected:
    void retranslate() override;
    void done(int result) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step {
        Reviewing,
        Confirming,
        Freezing, //!< is being written down
        Checking, //!< every link is looked at once more
        Found,    //!< some links are left out: asked once more, of what has no countdown
        CountingDown,
    };
    void build(const PlanDraft &draft, api::Client &client, storage::Settings &settings);
    void buildButtons();
    void outline();
    void freeze();
    void goOn();
    void goBack();
    void hand();
    void onFrozen(const Result<QUuid> &plan);
    void start();
    void onChecked();
    void onRun();
    [[nodiscard]] bool asksOnceMore() const;
    void callOff();
    void fail(const ApiError &error);
    void setStep(Step step);
    void focusStep();
    void showState();
    void showButtons();
    void showNotice();
    [[nodiscard]] QString commandText() const;
    [[nodiscard]] QString findingsText() const;
    //! Of the links that are looked at: those something will be sent about.
    [[nodiscard]] qint64 leftOver() const;
    [[nodiscard]] QString withFindings(const QString &words) const;
    //! One step is enough for what can be done again.
    [[nodiscard]] bool hasOneStep() const { return caution() == models::Caution::Costly; }
    [[nodiscard]] models::Caution caution() const;

    models::PlanBoard &m_board;
    const Profile m_profile;
    const bool m_isPerson;
    Step m_step = Step::Reviewing;
    PlanHead m_head; //!< frozen with goOn()
    QList<PlanTarget> m_targets;
    Call<QUuid> m_freezing;
    QPointer<models::PlanRun> m_run; //!< once it is written down
    std::optional<ApiError> m_problem;
    PlanReview *m_review = nullptr;
    PlanConfirm *m_confirm = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_command = nullptr; //!< of what can be done again
    QPushButton *m_danger = nullptr;  //!< of what cannot
};

} // namespace vinculo::ui
