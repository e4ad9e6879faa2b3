// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/linkrow.h"
#include "models/flows/refreshflow.h"
#include "models/refresh/fetchrecord.h"
#include "models/refresh/refreshcare.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <QTimer>

#include <functional>

namespace vinculo::ui {

class ErrorPane;
class LinkNames;
class NoticeLine;
class ProgressLine;
class ResourceChooser;

//! Asks Belvo to fetch a link's data again: which data, what it costs, then the progress in place. The flow
//! belongs to the caller and goes on when the dialog is closed.
class RefreshDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `ticked` are the link's own resources.
    RefreshDialog(Theme &theme, const Profile &profile, models::RefreshFlow &flow, LinkNames &names,
                  const models::LinkRow &link, const QStringList &ticked, QWidget *parent);
    [[nodiscard]] const QString &linkId() const { return m_link.id; }
    //! What speaks against it: `fetches` belongs to the dialog; `isHeld`: whether somebody holds this bank,
    //! is asked every second, so that what waits is free as soon as the hold is lifted or over.
    void setCare(models::FetchRecord *fetches, std::function<bool()> isHeld);
    void followCare() { refreshTexts(); } //!< isHeld() may say something else now

protected:
    void retranslate() override;

private:
    void buildParts();
    void fillOffer();
    void showState();
    void showButtons();
    void onStateChanged();
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] models::RefreshCareFacts careFacts() const;
    [[nodiscard]] std::optional<models::RefreshCare> care() const;
    [[nodiscard]] QString costText() const;

    models::RefreshFlow &m_flow;
    LinkNames &m_names;
    const models::LinkRow m_link;
    const QStringList m_ticked;
    QTimer m_clock;
    models::FetchRecord *m_fetches = nullptr;
    std::function<bool()> m_isHeld; //!< empty: nobody does
    WordLabel *m_who = nullptr;
    WordLabel *m_what = nullptr;
    WordLabel *m_choose = nullptr;
    ResourceChooser *m_resources = nullptr;
    WordLabel *m_cost = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    WordLabel *m_request = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
