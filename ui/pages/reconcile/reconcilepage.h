// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/textrowsfile.h"
#include "models/reconcile/reconcileflow.h"
#include "models/totals/latestjob.h"
#include "ui/pages/reconcile/idsetbar.h"
#include "ui/pages/resourcepage.h"

class QPushButton;

namespace vinculo::ui {

class IdFilePanel;
class PlainLabel;
class Toast;

//! Links beside the merchant's own ids, as a table with the search, sums, views and exports of every other
//! list; without a file it still checks the external ids. Orphans can be taken over or planned for removal.
class ReconcilePage : public ResourcePage
{
    Q_OBJECT
public:
    explicit ReconcilePage(const PageContext &context, QWidget *parent = nullptr);
    ~ReconcilePage() override;

    [[nodiscard]] static QString title();
    [[nodiscard]] models::ReconcileFlow &flow() { return m_flow; }
    [[nodiscard]] IdSetBar &sets() { return *m_sets; }
    void showSet(IdSetBar::Set set);
    void saveAdoptionTo(const QString &path); //!< as after the question for it

    void setConnection(api::Connection *connection) override;
    void activate() override;
    void deactivate() override;
    void reload() override;
    void retranslate() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void takeRows();
    void refreshParts();
    void refreshActions();
    void openLink();
    void chooseAdoptionFile();
    void plan();
    [[nodiscard]] models::MadeRows facts() const;
    //! Rows of links that the file does not know, among those shown or selected.
    [[nodiscard]] std::vector<int> unknownRows();
    [[nodiscard]] QSet<QString> unknownLinks(); //!< their ids

    PageContext m_context;
    models::ReconcileFlow m_flow;
    models::LatestJob<Result<qint64>> m_write;
    QWidget *m_top = nullptr; //!< everything above the search
    IdFilePanel *m_panel = nullptr;
    IdSetBar *m_sets = nullptr;
    PlainLabel *m_links = nullptr;
    PlainLabel *m_obstacle = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_plan = nullptr;
    Toast *m_toast = nullptr;
    QTimer m_countSoon; //!< what the buttons are about, after many small changes
    QString m_setText;  //!< the question that a set asked
    bool m_wasCompared = false;
};

} // namespace vinculo::ui
