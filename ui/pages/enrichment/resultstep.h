// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "models/enrichment/resulttablerows.h"
#include "models/export/exportjob.h"
#include "ui/pages/enrichment/enrichmentstep.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class PlainLabel;
class StatePane;

//! The answer as tables, and their way into a file.
class ResultStep : public EnrichmentStep
{
    Q_OBJECT
public:
    ResultStep(const PageContext &context, models::EnrichmentFlow &flow, QWidget *parent);
    ~ResultStep() override;

    void retranslate() override;
    void refresh() override;
    void focusFirst() override;
    void setRevealed(bool isRevealed) override;
    void setDensity(Theme::Density density) override;
    [[nodiscard]] TableView *tableView() const override;
    void exportTo(const QString &path); //!< as after the question for it

Q_SIGNALS:
    void message(const QString &text);
    void handedOver(const vinculo::HandoverRecord &record);

private:
    void build();
    void takeTables();
    void showTable(int table);
    void chooseFile();
    void onWritten(const Result<models::ExportSummary> &written);
    [[nodiscard]] models::ResultTableRows *rows() const; //!< of the table shown; nullptr: none
    [[nodiscard]] models::ExportOptions options() const;

    std::vector<api::ChunkPtr> m_taken; //!< what the tables are made of
    std::vector<std::unique_ptr<models::ResultTableRows>> m_tables;
    QList<TableView *> m_views;
    models::ExportJob m_job;
    Call<models::ExportSummary> m_write;
    bool m_isRevealed = false;
    Theme::Density m_density = Theme::Density::Comfortable;
    QWidget *m_top = nullptr;
    QComboBox *m_choice = nullptr;
    PlainLabel *m_facts = nullptr;
    QPushButton *m_export = nullptr;
    ErrorPane *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePane *m_pane = nullptr;
};

} // namespace vinculo::ui
