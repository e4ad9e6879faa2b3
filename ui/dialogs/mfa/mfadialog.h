// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/mfaflow.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::ui {

class ChallengeView;
class ErrorPane;
class FieldRow;
class NoticeLine;
class ProgressLine;

//! Whom and what a challenge belongs to, in words for people.
struct MfaSubject
{
    QString person; //!< masked; may be empty
    QString bank;
    QString action; //!< what was being done
};

//! Walks the customer through one challenge. Non-modal: the rest of the window stays usable. Owns its flow;
//! closing the dialog forgets session, challenge and what was typed. Asks again before nothing: cancelling is
//! always safe.
class MfaDialog : public DialogFrame
{
    Q_OBJECT
public:
    MfaDialog(Theme &theme, const Profile &profile, std::unique_ptr<models::MfaFlow> flow,
              const MfaSubject &subject, QWidget *parent);
    ~MfaDialog() override;

    void setSubject(const MfaSubject &subject); //!< when the person becomes known later
    [[nodiscard]] models::MfaFlow &flow() const { return *m_flow; }

Q_SIGNALS:
    void accepted428(const vinculo::api::ChunkPtr &answer); //!< the bank accepted; rows of the resumed call
    void startAgainRequested();
    void abandoned(); //!< closed without success

protected:
    void retranslate() override;
    void done(int result) override;

private:
    void buildParts();
    void buildButtons();
    void onStateChanged();
    void onChallengeChanged();
    void onTick();
    void onPrimary();
    void showHeading();
    void showState();
    void showNotice();
    void showClocks();
    void showPrimary();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool isOpen() const; //!< an answer can still be given

    std::unique_ptr<models::MfaFlow> m_flow;
    MfaSubject m_subject;
    WordLabel *m_who = nullptr;
    ChallengeView *m_view = nullptr;
    QLineEdit *m_answer = nullptr;
    FieldRow *m_answerRow = nullptr;
    WordLabel *m_codeClock = nullptr;
    WordLabel *m_sessionClock = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_cancel = nullptr;
    int m_spokenLeft = -1; //!< threshold last read out to screen readers
    bool m_succeeded = false;
};

} // namespace vinculo::ui
