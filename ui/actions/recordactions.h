// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/domain/handoverrecord.h"
#include "core/domain/profile.h"
#include "models/flows/deleterecordsflow.h"
#include "models/table/revealstate.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace vinculo::models {
class OutageBoard;
}

namespace vinculo::ui {

class ExportSource;
class LinkActions;

//! Everything one can do to a record that is no link: open its report, fetch its kind of data again through
//! its link, erase it or all selected ones, copy its address. Actions a read-only profile may not do are
//! hidden. Texts and shortcuts live here only. GUI thread.
class RecordActions : public QObject
{
    Q_OBJECT
public:
    //! `window` parents dialogs and reports.
    RecordActions(QWidget *window, Theme &theme, models::RevealState &reveal, const Profile &profile,
                  LinkActions &links);
    ~RecordActions() override;

    //! Outlives this; nullptr: nobody looks at how institutions are.
    void setOutages(models::OutageBoard *outages);
    void setConnection(api::Connection *connection); //!< nullptr: nothing can be fetched or erased
    //! The record to act on and the table it stands in; a null `spec` disables everything.
    void setCurrent(const ResourceSpec *spec, const QByteArray &raw, ExportSource *source);
    void retranslate();
    //! Of any record; `raw` is its JSON.
    void openReportOf(const ResourceSpec *spec, const QByteArray &raw);

    [[nodiscard]] QAction *report() { return &m_report; }       //!< "Open report" Ctrl+Shift+O
    [[nodiscard]] QAction *retrieve() { return &m_retrieve; }   //!< "Fetch at Belvo…"
    [[nodiscard]] QAction *remove() { return &m_remove; }       //!< "Erase at Belvo…"
    [[nodiscard]] QAction *copyAddress() { return &m_address; } //!< vinculo://…; Ctrl+Shift+L
    [[nodiscard]] QAction *calls() { return &m_calls; }         //!< "Failures over time…" of an institution
    //! Those that the current kind of record has, in menu order.
    [[nodiscard]] QList<QAction *> actions();
    //! Those of a link: what can be done to it, and to any record.
    [[nodiscard]] QList<QAction *> linkActions();

Q_SIGNALS:
    void recordDeleted(const QString &resource, const QString &id);
    void message(const QString &text);
    void handedOver(const vinculo::HandoverRecord &record);

private:
    void openReport() { openReportOf(m_spec, m_raw); }
    void copyAddressOfRecord();
    void startRetrieval();
    void showCalls();
    [[nodiscard]] QString institution() const; //!< its technical name; empty: the record is none
    void askRemoval();
    void onRemoval(const models::DeleteRecordsFlow &flow);
    void showAvailability();
    [[nodiscard]] QString linkId() const;

    QWidget *m_window;
    Theme &m_theme;
    models::RevealState &m_reveal;
    const Profile &m_profile;
    LinkActions &m_links;
    models::OutageBoard *m_outages = nullptr;
    api::Connection *m_connection = nullptr;
    const ResourceSpec *m_spec = nullptr;
    QByteArray m_raw;
    QPointer<ExportSource> m_source;
    std::unique_ptr<QObject> m_flows; //!< owns what runs; goes with the connection
    QList<QPointer<QWidget>> m_dialogs;
    api::Call<api::ChunkPtr> m_link;
    api::Call<QByteArray> m_history;
    QAction m_report;
    QAction m_retrieve;
    QAction m_calls;
    QAction m_remove;
    QAction m_address;
};

} // namespace vinculo::ui
