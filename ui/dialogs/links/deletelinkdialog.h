// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/deleteflow.h"
#include "models/flows/linkrow.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class LinkNames;
class NoticeLine;
class ProgressLine;

//! Erases one link for good (ladder of confirmations, level 3). Names the customer (masked), the bank, what
//! goes and what does not; in Production the end of the link id has to be typed; then ten seconds in which
//! nothing has been sent. Return never deletes, Esc always cancels while that is possible. The flow belongs
//! to the caller.
class DeleteLinkDialog : public DialogFrame
{
    Q_OBJECT
public:
    DeleteLinkDialog(Theme &theme, const Profile &profile, models::DeleteFlow &flow, LinkNames &names,
                     const models::LinkRow &link, QWidget *parent);

protected:
    void retranslate() override;
    void done(int result) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Fact
    {
        WordLabel *label;
        WordLabel *value;
    };
    void buildParts();
    void buildButtons();
    Fact addFact(QGridLayout &grid);
    void onStateChanged();
    void showFacts();
    void showState();
    void showNotice();
    void showButtons();
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] QString countText(qint64 count) const;
    [[nodiscard]] bool needsTyping() const;
    [[nodiscard]] bool typedRight() const;
    [[nodiscard]] bool isAsking() const; //!< the person has not confirmed yet

    models::DeleteFlow &m_flow;
    LinkNames &m_names;
    const models::LinkRow m_link;
    const Environment m_environment;
    WordLabel *m_goesTitle = nullptr;
    QWidget *m_facts = nullptr;
    Fact m_who{};
    Fact m_linkFact{};
    Fact m_accounts{};
    Fact m_transactions{};
    Fact m_owners{};
    Fact m_lastUpdate{};
    NoticeLine *m_stays = nullptr;
    FieldRow *m_confirmRow = nullptr;
    QLineEdit *m_confirm = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    WordLabel *m_request = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_check = nullptr;
};

} // namespace vinculo::ui
