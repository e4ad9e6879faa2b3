// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "core/api/connection.h"
#include "core/domain/profile.h"
#include "models/diagnosis/diagnosisquestion.h"
#include "models/person/healthaction.h"
#include "models/table/revealstate.h"
#include "ui/actions/linksession.h"

#include <QAction>
#include <QObject>
#include <QWidget>

#include <memory>

namespace vinculo::ui {

class PlanDesk;
class Theme;

//! Everything one can do to a link, as QActions that menus, toolbar, detail pane and context menu share. Runs
//! the flows and their dialogs (non-modal or window-modal, never exec). Actions a read-only profile may not
//! do are hidden. Texts and shortcuts live here only.
class LinkActions : public QObject
{
    Q_OBJECT
public:
    //! `window` parents the dialogs.
    LinkActions(QWidget *window, Theme &theme, models::RevealState &reveal, const Profile &profile,
                LinkServices services);
    ~LinkActions() override;

    //! Where erasing begins: one link is a plan like many. nullptr, and without a ledger, nothing can be
    //! erased.
    void setPlans(PlanDesk *plans);
    void setConnection(api::Connection *connection); //!< nullptr disables everything
    //! The link to act on as a one-row chunk; null disables the actions on a link.
    void setCurrentLink(const api::ChunkPtr &link);
    void retranslate();

    [[nodiscard]] QAction *registerLink() const; //!< "New link…"
    [[nodiscard]] QAction *refresh() const;      //!< "Refresh at Belvo…" Ctrl+Shift+R; shows the countdown
    [[nodiscard]] QAction *accessMode() const;   //!< "Change access mode…"
    [[nodiscard]] QAction *credentials() const;  //!< "Update credentials…" (sandbox environments only)
    [[nodiscard]] QAction *
    retrieve() const; //!< "Retrieve data at Belvo…": accounts, transactions or owners now
    [[nodiscard]] QAction *diagnose() const; //!< "Why are the data missing or old?…" Ctrl+Shift+D; only reads
    [[nodiscard]] QAction *remove() const;   //!< "Delete link…" Del
    [[nodiscard]] QList<QAction *> linkActions() const; //!< those on one link, in menu order, delete last

    //! Makes it the current link and opens the dialog for that; false: nothing can be begun.
    [[nodiscard]] bool begin(const api::ChunkPtr &link, models::HealthAction action);
    //! The same as retrieve() for any link, a one-row chunk, with that kind of data marked at first.
    void retrieveThrough(const api::ChunkPtr &link, const ResourceSpec *spec);
    //! The same as diagnose() for any links: those of a person.
    void diagnoseLinks(const models::DiagnosisQuestion &question);

Q_SIGNALS:
    void linkChanged(const vinculo::api::ChunkPtr &link); //!< re-read after an action: one row
    void linkAdded(const vinculo::api::ChunkPtr &link);
    void dataArrived(const QString &resource, const QString &linkId); //!< new rows at Belvo: lists may reload
    void findLinkRequested(const QString &institutionUserId); //!< "duplicated": open the existing link
    void personRequested(const QString &linkId);              //!< show whose link it is
    void message(const QString &text);                        //!< for the status line
    void challengeAsked();                                    //!< a bank waits for the customer's second step

private:
    void connectSession();
    void connectDiagnosis();
    void showAvailability();
    void showRetrieval();
    void showErasing();
    void erase();
    void showCountdown();
    [[nodiscard]] QString refusal() const; //!< why Belvo is not asked for the link; empty: it may be

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::ui
