// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "models/enrichment/enrichmentflow.h"
#include "ui/pages/page.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace vinculo::ui {

class CheckStep;
class ColumnsStep;
class EnrichmentStep;
class FileStep;
class NoticeBanner;
class PageHeader;
class PlainLabel;
class ResultStep;
class SendStep;
class StepBar;
class Toast;

//! "Enrich your own data": a file of the merchant's own transactions, five steps, one call. Belvo has retired
//! the product, and the page says so.
class EnrichmentPage : public Page
{
    Q_OBJECT
public:
    EnrichmentPage(const PageContext &context, storage::Journal &journal, QWidget *parent = nullptr);
    ~EnrichmentPage() override;

    static QString title();
    [[nodiscard]] models::EnrichmentFlow &flow() { return m_flow; }
    [[nodiscard]] ResultStep &results() { return *m_results; }
    void goToStep(int step); //!< from 0

    [[nodiscard]] QString pageId() const override;
    void setConnection(api::Connection *connection) override;
    void activate() override {}
    void reload() override {}
    [[nodiscard]] bool canReload() const override { return false; }
    void focusFilter() override;
    void focusTable() override;
    void setDensity(Theme::Density density) override;
    void retranslate() override;
    void saveState() override {}
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] TableView *tableView() const override;

private:
    void build();
    void connectParts();
    void refresh();
    void refreshMarks();
    void refreshNext();
    void showPersonalData(bool isShown);
    void syncReveal();
    void onStepChosen(int step);
    [[nodiscard]] bool isRevealed() const;

    PageContext m_context;
    storage::Journal &m_journal;
    models::EnrichmentFlow m_flow;
    PageHeader *m_header = nullptr;
    QAction *m_reveal = nullptr;
    NoticeBanner *m_banner = nullptr;
    StepBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    FileStep *m_fileStep = nullptr;
    ColumnsStep *m_columnsStep = nullptr;
    CheckStep *m_checkStep = nullptr;
    SendStep *m_sendStep = nullptr;
    ResultStep *m_results = nullptr;
    QList<EnrichmentStep *> m_steps;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    Toast *m_toast = nullptr;
    bool m_wasSending = false;
    bool m_isShown = false; //!< personal data
};

} // namespace vinculo::ui
