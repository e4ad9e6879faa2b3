// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "core/storage/settings.h"
#include "models/feeds/resourcerows.h"
#include "models/flows/linkrow.h"
#include "models/flows/retrieveflow.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <QPointer>

namespace vinculo::ui {

class CopyActions;
class ExportSource;
class LinkNames;
class NoticeLine;
class TableView;

//! Rows that were fetched and that Belvo does not keep: a table of their resource, from which they can be
//! exported and copied. They exist here only, and closing the dialog forgets them. GUI thread.
class FetchedRowsDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `flow` has brought the rows; when it goes on, showRows() shows what it has by then.
    FetchedRowsDialog(Theme &theme, const Profile &profile, storage::Settings &settings,
                      models::RevealState &reveal, LinkNames &names, const models::LinkRow &link,
                      models::RetrieveFlow &flow, QWidget *parent);
    ~FetchedRowsDialog() override;

    void showRows();
    [[nodiscard]] const models::RetrieveFlow *flow() const { return m_flow; } //!< nullptr: it is gone

Q_SIGNALS:
    void handedOver(const vinculo::HandoverRecord &record);
    void message(const QString &text);

protected:
    void retranslate() override;

private:
    void buildTable();
    void exportRows();
    void openRecord(const QModelIndex &index);

    const Profile m_profile;
    storage::Settings &m_settings;
    models::RevealState &m_reveal;
    LinkNames &m_names;
    const models::LinkRow m_link;
    QPointer<models::RetrieveFlow> m_flow;
    models::ResourceRows m_rows; //!< never asks the server
    WordLabel *m_who = nullptr;
    NoticeLine *m_fate = nullptr;
    NoticeLine *m_missing = nullptr;
    TableView *m_view = nullptr;
    WordLabel *m_count = nullptr;
    ExportSource *m_source = nullptr;
    CopyActions *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
