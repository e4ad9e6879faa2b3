// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhooks/hookflow.h"
#include "ui/pages/filepage/filepage.h"
#include "ui/pages/webhooks/hooksetbar.h"

class QPushButton;

namespace vinculo::ui {

class HookFilePanel;
class PlainLabel;

//! A log of received webhooks beside all links, as a table with the search, sums, views and exports of every
//! other list: what was lost, repeated or slow, and the calls that catch up.
class WebhooksPage : public FilePage
{
    Q_OBJECT
public:
    explicit WebhooksPage(const PageContext &context, QWidget *parent = nullptr);
    ~WebhooksPage() override;

    [[nodiscard]] static QString title();
    [[nodiscard]] models::HookFlow &flow() { return m_flow; }
    [[nodiscard]] HookSetBar &sets() { return *m_sets; }
    void showSet(HookSetBar::Set set);
    void saveListTo(const QString &path);   //!< as after the question for it
    void saveScriptTo(const QString &path); //!< as after the question for it

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
    [[nodiscard]] StateContent emptyState() const override;

private:
    enum class Format { List, Script };

    void build();
    void takeRows();
    void refreshParts();
    void openLink();
    void chooseFile(Format format);
    void save(const QString &path, Format format);
    [[nodiscard]] models::MadeRows facts() const;
    //! Places of the findings to catch up with, when several are selected; empty: all of them.
    [[nodiscard]] QSet<int> selectedFindings();

    models::HookFlow m_flow;
    QWidget *m_top = nullptr; //!< everything above the search
    HookFilePanel *m_panel = nullptr;
    HookSetBar *m_sets = nullptr;
    QWidget *m_actions = nullptr;
    PlainLabel *m_links = nullptr;
    QPushButton *m_list = nullptr;
    QPushButton *m_script = nullptr;
    bool m_wasReady = false;
};

} // namespace vinculo::ui
