// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/textrowsfile.h"
#include "models/reconcile/reconcileflow.h"
#include "ui/pages/filepage/filepage.h"
#include "ui/pages/reconcile/idsetbar.h"

class QPushButton;

namespace vinculo::ui {

class IdFilePanel;
class PlainLabel;

//! Links beside the merchant's own ids, as a table with the search, sums, views and exports of every other
//! list; without a file it still checks the external ids. Orphans can be taken over or planned for removal;
//! the links that the file names can be erased.
class ReconcilePage : public FilePage
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
    void openFile(const QString &path) override { m_flow.openFile(path); }
    void refreshActions() override;
    void onAskedOtherwise(bool isEmpty) override;
    [[nodiscard]] QString writtenText(int count) const override;

private:
    void build();
    void takeRows();
    void refreshParts();
    void openLink();
    void chooseAdoptionFile();
    void plan();
    void erase();
    [[nodiscard]] static SetQuestion questionOf(IdSetBar::Set set);
    [[nodiscard]] models::MadeRows facts() const;
    //! What is shown, or what is selected of it.
    struct Choice
    {
        std::vector<int> unknown; //!< rows of links that the file does not know
        std::vector<int> named;   //!< rows of links that the file names
        bool hasOthers = false;   //!< rows that are not named are among them
    };
    [[nodiscard]] Choice choice();
    [[nodiscard]] QSet<QString> linksOf(const std::vector<int> &rows); //!< their ids
    //! Why the links that the file names cannot be erased now; empty: they can.
    [[nodiscard]] QString eraseObstacle(const Choice &choice) const;
    void refreshErase(const Choice &choice, bool isCompared);

    models::ReconcileFlow m_flow;
    QWidget *m_top = nullptr; //!< everything above the search
    IdFilePanel *m_panel = nullptr;
    IdSetBar *m_sets = nullptr;
    PlainLabel *m_links = nullptr;
    PlainLabel *m_obstacle = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_erase = nullptr;
    bool m_wasCompared = false;
};

} // namespace vinculo::ui
